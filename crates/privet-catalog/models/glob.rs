//! glob: signatures only, the flow follows from the types.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{self, Path, PathBuf};
use std::str::FromStr;
#[derive(Debug)]
pub struct Paths {}
pub fn glob(pattern: &str) -> Result<Paths, PatternError> {}
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError> {}
#[derive(Debug)]
pub struct GlobError {}
impl GlobError { pub fn path(&self) -> &Path {} pub fn error(&self) -> &io::Error {} }
impl From<GlobError> for io::Error { fn from(value: GlobError) -> Self {} }
impl fmt::Display for GlobError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
pub type GlobResult = Result<PathBuf, GlobError>;
impl Iterator for Paths { type Item = GlobResult; fn next(&mut self) -> Option<GlobResult> {} }
#[derive(Debug)]
pub struct PatternError { pub pos: usize, pub msg: &'static str }
impl fmt::Display for PatternError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
#[derive(Clone, Default, Debug)]
pub struct Pattern {}
impl fmt::Display for Pattern { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
impl FromStr for Pattern { type Err = PatternError; fn from_str(s: &str) -> Result<Self, PatternError> {} }
impl Pattern {
    pub fn new(pattern: &str) -> Result<Self, PatternError> {}
    pub fn escape(s: &str) -> String {}
    pub fn matches(&self, str: &str) -> bool {}
    pub fn matches_path(&self, path: &Path) -> bool {}
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool {}
    pub fn matches_path_with(&self, path: &Path, options: MatchOptions) -> bool {}
    pub fn as_str(&self) -> &str {}
}
#[derive(Debug, Copy, Clone, Default)]
pub struct MatchOptions { pub case_sensitive: bool, pub require_literal_separator: bool, pub require_literal_leading_dot: bool }
impl MatchOptions { pub fn new() -> Self {} }
