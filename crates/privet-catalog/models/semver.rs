//! semver: signatures only, the flow follows from the types.

pub use crate::parse::Error;
use alloc::vec::Vec;
use core::cmp::Ordering;
#[derive(Debug, Clone)]
pub struct Version {
    pub major: u64,
    pub minor: u64,
    pub patch: u64,
    pub pre: Prerelease,
    pub build: BuildMetadata,
}
#[derive(Default, Clone, Debug)]
pub struct VersionReq { pub comparators: Vec<Comparator> }
#[derive(Clone, Debug)]
pub struct Comparator {
    pub op: Op,
    pub major: u64,
    pub minor: Option<u64>,
    pub patch: Option<u64>,
    pub pre: Prerelease,
}
#[derive(Copy, Clone, Debug)]
pub enum Op {
    Exact,
    Greater,
    GreaterEq,
    Less,
    LessEq,
    Tilde,
    Caret,
    Wildcard,
}
#[derive(Debug, Default, Clone)]
pub struct Prerelease {}
#[derive(Debug, Default, Clone)]
pub struct BuildMetadata {}
impl Version { pub fn new(major: u64, minor: u64, patch: u64) -> Self {} pub fn parse(text: &str) -> Result<Self, Error> {} pub fn cmp_precedence(&self, other: &Self) -> Ordering {} }
impl VersionReq { pub const STAR: Self = 0; pub fn parse(text: &str) -> Result<Self, Error> {} pub fn matches(&self, version: &Version) -> bool {} }
impl Comparator { pub fn parse(text: &str) -> Result<Self, Error> {} pub fn matches(&self, version: &Version) -> bool {} }
impl Prerelease { pub const EMPTY: Self = 0; pub fn new(text: &str) -> Result<Self, Error> {} pub fn as_str(&self) -> &str {} pub fn is_empty(&self) -> bool {} }
impl BuildMetadata { pub const EMPTY: Self = 0; pub fn new(text: &str) -> Result<Self, Error> {} pub fn as_str(&self) -> &str {} pub fn is_empty(&self) -> bool {} }
mod error {
    use crate::parse::Error;
    use core::fmt::{self, Display};
    impl Display for Error { fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {} }
}
mod impls {
    use crate::{BuildMetadata, Comparator, Prerelease, VersionReq};
    use core::ops::Deref;
    impl Deref for Prerelease { type Target = str; fn deref(&self) -> &Self::Target {} }
    impl Deref for BuildMetadata { type Target = str; fn deref(&self) -> &Self::Target {} }
    impl FromIterator<Comparator> for VersionReq { fn from_iter<I>(iter: I) -> Self where I: IntoIterator<Item = Comparator> {} }
}
mod parse {
    use crate::{BuildMetadata, Comparator, Prerelease, Version, VersionReq};
    use core::str::FromStr;
    #[derive(Debug)]
    pub struct Error {}
    impl FromStr for Version { type Err = Error; fn from_str(text: &str) -> Result<Self, Self::Err> {} }
    impl FromStr for VersionReq { type Err = Error; fn from_str(text: &str) -> Result<Self, Self::Err> {} }
    impl FromStr for Comparator { type Err = Error; fn from_str(text: &str) -> Result<Self, Self::Err> {} }
    impl FromStr for Prerelease { type Err = Error; fn from_str(text: &str) -> Result<Self, Self::Err> {} }
    impl FromStr for BuildMetadata { type Err = Error; fn from_str(text: &str) -> Result<Self, Self::Err> {} }
}
