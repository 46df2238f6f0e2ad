//! tempfile: signatures only, the flow follows from the types.

pub use crate::dir::{tempdir, tempdir_in, TempDir};
pub use crate::file::{tempfile, tempfile_in, NamedTempFile, PathPersistError, PersistError, TempPath};
pub use crate::spooled::{spooled_tempfile, spooled_tempfile_in, SpooledData, SpooledTempFile};
use std::ffi::OsStr;
use std::fs::Permissions;
use std::io;
use std::path::Path;
#[derive(Default, Debug, Clone)]
pub struct Builder<'a, 'b> {}
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self {}
    pub fn prefix<S: AsRef<OsStr>>(&mut self, prefix: &'a S) -> &mut Self {}
    pub fn suffix<S: AsRef<OsStr>>(&mut self, suffix: &'b S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    pub fn tempfile(&self) -> io::Result<NamedTempFile> {}
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile> {}
    pub fn tempdir(&self) -> io::Result<TempDir> {}
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir> {}
    pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R> {}
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R>, P: AsRef<Path> {}
}
mod dir {
    use std::ffi::OsStr;
    use std::io;
    use std::path::{self, Path, PathBuf};
    pub fn tempdir() -> io::Result<TempDir> {}
    pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
    #[derive(Debug)]
    pub struct TempDir {}
    impl TempDir {
        pub fn new() -> io::Result<TempDir> {}
        pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
        pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir> {}
        pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir> {}
        pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir> {}
        pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir> {}
        pub fn path(&self) -> &path::Path {}
        pub fn keep(self) -> PathBuf {}
        pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
        pub fn close(self) -> io::Result<()> {}
    }
    impl AsRef<Path> for TempDir { fn as_ref(&self) -> &Path {} }
}
mod file {
    use std::error;
    use std::ffi::OsStr;
    use std::fmt;
    use std::fs::{self, File};
    use std::io::{self, Read, Seek, SeekFrom, Write};
    use std::ops::Deref;
    use std::path::{Path, PathBuf};
    pub fn tempfile() -> io::Result<File> {}
    pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> {}
    #[derive(Debug)]
    pub struct PathPersistError { pub error: io::Error, pub path: TempPath }
    impl From<PathPersistError> for io::Error { fn from(error: PathPersistError) -> io::Error {} }
    impl From<PathPersistError> for TempPath { fn from(error: PathPersistError) -> TempPath {} }
    impl fmt::Display for PathPersistError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug)]
    pub struct TempPath {}
    impl TempPath {
        pub fn close(self) -> io::Result<()> {}
        pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
        pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
        pub fn keep(self) -> Result<PathBuf, PathPersistError> {}
        pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
        pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self> {}
    }
    impl Deref for TempPath { type Target = Path; fn deref(&self) -> &Path {} }
    impl AsRef<Path> for TempPath { fn as_ref(&self) -> &Path {} }
    impl AsRef<OsStr> for TempPath { fn as_ref(&self) -> &OsStr {} }
    #[derive(Debug)]
    pub struct NamedTempFile<F = File> {}
    impl<F> AsRef<Path> for NamedTempFile<F> { fn as_ref(&self) -> &Path {} }
    #[derive(Debug)]
    pub struct PersistError<F = File> { pub error: io::Error, pub file: NamedTempFile<F> }
    impl<F> From<PersistError<F>> for io::Error { fn from(error: PersistError<F>) -> io::Error {} }
    impl<F> From<PersistError<F>> for NamedTempFile<F> { fn from(error: PersistError<F>) -> NamedTempFile<F> {} }
    impl<F> fmt::Display for PersistError<F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl NamedTempFile<File> {
        pub fn new() -> io::Result<NamedTempFile> {}
        pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile> {}
        pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile> {}
        pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile> {}
        pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile> {}
        pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile> {}
    }
    impl<F> NamedTempFile<F> {
        pub fn path(&self) -> &Path {}
        pub fn close(self) -> io::Result<()> {}
        pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
        pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
        pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>> {}
        pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
        pub fn as_file(&self) -> &F {}
        pub fn as_file_mut(&mut self) -> &mut F {}
        pub fn into_file(self) -> F {}
        pub fn into_temp_path(self) -> TempPath {}
        pub fn into_parts(self) -> (F, TempPath) {}
        pub fn from_parts(file: F, path: TempPath) -> Self {}
    }
    impl NamedTempFile<File> { pub fn reopen(&self) -> io::Result<File> {} }
    impl<F: Read> Read for NamedTempFile<F> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl<F: Write> Write for NamedTempFile<F> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize> {}
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
        fn write_fmt(&mut self, fmt: fmt::Arguments<'_>) -> io::Result<()> {}
    }
    impl<F: Seek> Seek for NamedTempFile<F> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
}
mod spooled {
    use std::fs::File;
    use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
    use std::path::Path;
    #[derive(Debug)]
    pub enum SpooledData { InMemory(Cursor<Vec<u8>>), OnDisk(File) }
    #[derive(Debug)]
    pub struct SpooledTempFile {}
    pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile {}
    pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
    impl SpooledTempFile {
        pub fn new(max_size: usize) -> SpooledTempFile {}
        pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
        pub fn is_rolled(&self) -> bool {}
        pub fn roll(&mut self) -> io::Result<()> {}
        pub fn set_len(&mut self, size: u64) -> Result<(), io::Error> {}
        pub fn into_inner(self) -> SpooledData {}
        pub fn into_file(self) -> io::Result<File> {}
    }
    impl Read for SpooledTempFile {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl Write for SpooledTempFile {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl Seek for SpooledTempFile { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
}
mod util {
    use std::ffi::OsStr;
    use std::io;
    use std::path::{Path, PathBuf};
    pub fn create_helper<R>(base: &Path, prefix: &OsStr, suffix: &OsStr, random_len: usize, f: impl FnMut(PathBuf) -> io::Result<R>) -> io::Result<R> {}
}
