//! globset: signatures only, the flow follows from the types.

pub use crate::glob::{Glob, GlobBuilder, GlobMatcher};
use regex_automata::meta::Regex;
use std::path::Path;
#[derive(Clone, Debug)]
pub struct Error {}
#[derive(Clone, Debug)]
pub enum ErrorKind {
    InvalidRecursive,
    UnclosedClass,
    InvalidRange(char, char),
    UnopenedAlternates,
    UnclosedAlternates,
    NestedAlternates,
    DanglingEscape,
    Regex(String),
}
impl Error { pub fn glob(&self) -> Option<&str> {} pub fn kind(&self) -> &ErrorKind {} }
impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
impl std::fmt::Display for ErrorKind { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
#[derive(Default, Clone, Debug)]
pub struct GlobSet {}
impl GlobSet {
    pub fn builder() -> GlobSetBuilder {}
    pub fn empty() -> GlobSet {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {}
    pub fn is_match_candidate(&self, path: &Candidate<'_>) -> bool {}
    pub fn matches_all<P: AsRef<Path>>(&self, path: P) -> bool {}
    pub fn matches_all_candidate(&self, path: &Candidate<'_>) -> bool {}
    pub fn matches<P: AsRef<Path>>(&self, path: P) -> Vec<usize> {}
    pub fn matches_candidate(&self, path: &Candidate<'_>) -> Vec<usize> {}
    pub fn matches_into<P: AsRef<Path>>(&self, path: P, into: &mut Vec<usize>) {}
    pub fn matches_candidate_into(&self, path: &Candidate<'_>, into: &mut Vec<usize>) {}
    pub fn new<I, G>(globs: I) -> Result<GlobSet, Error> where I: IntoIterator<Item = G>, G: AsRef<Glob> {}
}
#[derive(Clone, Debug)]
pub struct GlobSetBuilder {}
impl GlobSetBuilder { pub fn new() -> GlobSetBuilder {} pub fn build(&self) -> Result<GlobSet, Error> {} pub fn add(&mut self, pat: Glob) -> &mut GlobSetBuilder {} }
#[derive(Debug, Clone)]
pub struct Candidate<'a> {}
impl<'a> Candidate<'a> { pub fn new<P: AsRef<Path>>(path: &'a P) -> Candidate<'a> {} pub fn from_bytes<P: AsRef<[u8]>>(path: &'a P) -> Candidate<'a> {} }
pub fn escape(s: &str) -> String {}
mod glob {
    use crate::{Candidate, Error};
    use std::path::Path;
    #[derive(Debug, Clone)]
    pub struct Glob {}
    impl AsRef<Glob> for Glob { fn as_ref(&self) -> &Glob {} }
    impl std::fmt::Display for Glob { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    impl std::str::FromStr for Glob { type Err = Error; fn from_str(glob: &str) -> Result<Self, Self::Err> {} }
    #[derive(Clone, Debug)]
    pub struct GlobMatcher {}
    impl GlobMatcher { pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {} pub fn is_match_candidate(&self, path: &Candidate<'_>) -> bool {} pub fn glob(&self) -> &Glob {} }
    #[derive(Clone, Debug)]
    pub struct GlobBuilder<'a> {}
    impl Glob { pub fn new(glob: &str) -> Result<Glob, Error> {} pub fn compile_matcher(&self) -> GlobMatcher {} pub fn glob(&self) -> &str {} pub fn regex(&self) -> &str {} }
    impl<'a> GlobBuilder<'a> {
        pub fn new(glob: &'a str) -> GlobBuilder<'a> {}
        pub fn build(&self) -> Result<Glob, Error> {}
        pub fn case_insensitive(&mut self, yes: bool) -> &mut GlobBuilder<'a> {}
        pub fn literal_separator(&mut self, yes: bool) -> &mut GlobBuilder<'a> {}
        pub fn backslash_escape(&mut self, yes: bool) -> &mut GlobBuilder<'a> {}
        pub fn empty_alternates(&mut self, yes: bool) -> &mut GlobBuilder<'a> {}
        pub fn allow_unclosed_class(&mut self, yes: bool) -> &mut GlobBuilder<'a> {}
    }
}
