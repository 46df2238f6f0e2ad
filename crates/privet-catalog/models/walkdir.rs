//! walkdir: signatures only, the flow follows from the types.

pub use crate::dent::DirEntry;
pub use crate::dent::DirEntryExt;
pub use crate::error::Error;
use std::cmp::Ordering;
use std::fs::{self};
use std::path::Path;
use std::result;
pub type Result<T> = ::std::result::Result<T, Error>;
#[derive(Debug)]
pub struct WalkDir {}
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self {}
    pub fn min_depth(self, depth: usize) -> Self {}
    pub fn max_depth(self, depth: usize) -> Self {}
    pub fn follow_links(self, yes: bool) -> Self {}
    pub fn follow_root_links(self, yes: bool) -> Self {}
    pub fn max_open(self, n: usize) -> Self {}
    pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering {}
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K, K: Ord {}
    pub fn sort_by_file_name(self) -> Self {}
    pub fn contents_first(self, yes: bool) -> Self {}
    pub fn same_file_system(self, yes: bool) -> Self {}
}
impl IntoIterator for WalkDir { type Item = Result<DirEntry>; type IntoIter = IntoIter; fn into_iter(self) -> IntoIter {} }
#[derive(Debug)]
pub struct IntoIter {}
impl Iterator for IntoIter { type Item = Result<DirEntry>; fn next(&mut self) -> Option<Result<DirEntry>> {} }
impl IntoIter { pub fn skip_current_dir(&mut self) {} pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool {} }
#[derive(Debug)]
pub struct FilterEntry<I, P> {}
impl<P> Iterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool { type Item = Result<DirEntry>; fn next(&mut self) -> Option<Result<DirEntry>> {} }
impl<P> FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool { pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P> {} pub fn skip_current_dir(&mut self) {} }
mod dent {
    use crate::Result;
    use std::ffi::OsStr;
    use std::fs::{self, FileType};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)]
    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> &Path {}
        pub fn into_path(self) -> PathBuf {}
        pub fn path_is_symlink(&self) -> bool {}
        pub fn metadata(&self) -> Result<fs::Metadata> {}
        pub fn file_type(&self) -> fs::FileType {}
        pub fn file_name(&self) -> &OsStr {}
        pub fn depth(&self) -> usize {}
    }
    pub trait DirEntryExt { fn ino(&self) -> u64; }
    impl DirEntryExt for DirEntry { fn ino(&self) -> u64 {} }
}
mod error {
    use std::fmt;
    use std::io;
    use std::path::Path;
    #[derive(Debug)]
    pub struct Error {}
    impl Error {
        pub fn path(&self) -> Option<&Path> {}
        pub fn loop_ancestor(&self) -> Option<&Path> {}
        pub fn depth(&self) -> usize {}
        pub fn io_error(&self) -> Option<&io::Error> {}
        pub fn into_io_error(self) -> Option<io::Error> {}
    }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<Error> for io::Error { fn from(walk_err: Error) -> io::Error {} }
}
