//! Paths: texts; every part of a path carries the path.

use crate::borrow::{Borrow, Cow};
use crate::ffi::{OsStr, OsString};
use crate::fmt::{self, Debug, Formatter};
use crate::iter::Adapter;
use crate::ops::{Deref, DerefMut};

pub const MAIN_SEPARATOR: char = '/';
pub struct Path {}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(text: &S) -> &Path { text.as_ref() }
    pub fn as_os_str(&self) -> &OsStr { self }
    pub fn to_str(&self) -> Option<&str> { Some(self) }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Borrowed(self) }
    pub fn to_path_buf(&self) -> PathBuf { *self as PathBuf }
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn has_root(&self) -> bool {}
    pub fn parent(&self) -> Option<&Path> { Some(self) }
    pub fn ancestors(&self) -> Adapter<&Path> { Adapter { elem: self } }
    pub fn file_name(&self) -> Option<&OsStr> { Some(self) }
    pub fn file_stem(&self) -> Option<&OsStr> { Some(self) }
    pub fn file_prefix(&self) -> Option<&OsStr> { Some(self) }
    pub fn extension(&self) -> Option<&OsStr> { Some(self) }
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> { Ok(self) }
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf { let mut out = *self as PathBuf; out.push(path); out }
    pub fn with_file_name<S: AsRef<OsStr>>(&self, name: S) -> PathBuf { let mut out = *self as PathBuf; out.set_file_name(name); out }
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { let mut out = *self as PathBuf; out.set_extension(extension); out }
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { let mut out = *self as PathBuf; out.set_extension(extension); out }
    pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata> { Ok(crate::fs::Metadata {}) }
    pub fn read_link(&self) -> crate::io::Result<PathBuf> { Ok(*self as PathBuf) }
    pub fn into_path_buf(self: Box<Path>) -> PathBuf { self.inner as PathBuf }
    pub fn as_mut_os_str(&mut self) -> &mut OsStr { self }
    pub fn components(&self) -> Components<'_> { Components { path: self } }
    pub fn iter(&self) -> Adapter<&OsStr> { Adapter { elem: self } }
    pub fn display(&self) -> Display<'_> { Display { path: self } }
    pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> { Ok(crate::fs::Metadata {}) }
    pub fn canonicalize(&self) -> crate::io::Result<PathBuf> { Ok(*self as PathBuf) }
    pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir> { crate::fs::read_dir(self) }
    pub fn exists(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn try_exists(&self) -> crate::io::Result<bool> { Ok(true) }
}
pub struct PathBuf {}
impl PathBuf {
    pub fn new() -> PathBuf {}
    pub fn as_path(&self) -> &Path { self }
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, name: S) {}
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    pub fn with_capacity(capacity: usize) -> PathBuf { PathBuf::new() }
    pub fn leak<'a>(self) -> &'a mut Path { &mut self }
    pub fn as_mut_os_string(&mut self) -> &mut OsString { self }
    pub fn into_os_string(self) -> OsString { self as OsString }
    pub fn into_boxed_path(self) -> Box<Path> { Box { inner: self } }
    pub fn clear(&mut self) { *self = PathBuf::new(); }
}
pub type Ancestors<'a> = Adapter<&'a Path>;
pub type Iter<'a> = Adapter<&'a OsStr>;
pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
pub fn is_separator(c: char) -> bool {}
pub struct Components<'a> { path: &'a Path }
impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path { self.path } }
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; fn next(&mut self) -> Option<Component<'a>> { Some(Component::Normal(self.path)) } }
impl<'a> DoubleEndedIterator for Components<'a> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Component<'a> { Prefix(&'a OsStr), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr { match self { Component::Normal(x) => x, Component::Prefix(x) => x, _ => "" } } }
pub struct Display<'a> { path: &'a Path }
impl<'a> fmt::Display for Display<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self.path) } }
impl<'a> Debug for Display<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self.path) } }
#[derive(Clone, Debug)]
pub struct StripPrefixError {}

impl Deref for PathBuf { type Target = Path; fn deref(&self) -> &Path { self } }
impl DerefMut for PathBuf { fn deref_mut(&mut self) -> &mut Path { self } }
impl Clone for PathBuf {}
impl Default for PathBuf { fn default() -> PathBuf { PathBuf::new() } }
impl Debug for Path { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl Debug for PathBuf { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl AsRef<Path> for Path { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for str { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for String { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path { self } }
impl<'a> AsRef<Path> for Cow<'a, OsStr> { fn as_ref(&self) -> &Path { self.deref() } }
impl<'a> AsRef<Path> for Component<'a> { fn as_ref(&self) -> &Path { (*self).as_os_str() } }
impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr { self } }
impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path { self } }
impl ToOwned for Path { type Owned = PathBuf; fn to_owned(&self) -> PathBuf { *self as PathBuf } }
impl From<String> for PathBuf { fn from(text: String) -> PathBuf { text as PathBuf } }
impl From<OsString> for PathBuf { fn from(text: OsString) -> PathBuf { text as PathBuf } }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(text: &T) -> PathBuf { *text.as_ref() as PathBuf } }
impl From<PathBuf> for OsString { fn from(path: PathBuf) -> OsString { path as OsString } }
impl crate::str::FromStr for PathBuf { type Err = crate::convert::Infallible; fn from_str(text: &str) -> Result<PathBuf, crate::convert::Infallible> { Ok(*text as PathBuf) } }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf { fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf { let mut path = PathBuf::new(); if let Some(x) = iter.into_iter().next() { path.push(x); } path } }
impl<P: AsRef<Path>> Extend<P> for PathBuf { fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.push(x); } } }
impl PartialEq for Path {}
impl PartialEq for PathBuf {}
impl Eq for Path {}
impl Eq for PathBuf {}
impl PartialOrd for PathBuf {}
impl Ord for PathBuf {}
impl crate::hash::Hash for PathBuf {}
