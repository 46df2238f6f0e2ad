//! Files. What was written through a handle can be read through it; a path does not become part of the content.

use crate::io::{self, Read, Seek, SeekFrom, Write};
use crate::iter::Adapter;
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;

#[derive(Debug)]
pub struct File { elem: u8 }
impl File {
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(file()) }
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(file()) }
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(file()) }
    pub fn options() -> OpenOptions { OpenOptions {} }
    pub fn sync_all(&self) -> io::Result<()> { Ok(()) }
    pub fn sync_data(&self) -> io::Result<()> { Ok(()) }
    pub fn set_len(&self, size: u64) -> io::Result<()> { Ok(()) }
    pub fn metadata(&self) -> io::Result<Metadata> { Ok(Metadata {}) }
    pub fn try_clone(&self) -> io::Result<File> { Ok(*self) }
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> { Ok(()) }
    pub fn lock(&self) -> io::Result<()> { Ok(()) }
    pub fn lock_shared(&self) -> io::Result<()> { Ok(()) }
    pub fn unlock(&self) -> io::Result<()> { Ok(()) }
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()> { Ok(()) }
    pub fn set_times(&self, times: FileTimes) -> io::Result<()> { Ok(()) }
}
fn file() -> File {}
impl Read for File { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) } }
impl Read for &File { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) } }
impl Write for File { fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.elem = buf.elem; Ok(0) } fn flush(&mut self) -> io::Result<()> { Ok(()) } }
impl Write for &File { fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.elem = buf.elem; Ok(0) } fn flush(&mut self) -> io::Result<()> { Ok(()) } }
impl Seek for File { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { Ok(0) } }

#[derive(Clone, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> OpenOptions { OpenOptions {} }
    pub fn read(&mut self, on: bool) -> &mut OpenOptions { self }
    pub fn write(&mut self, on: bool) -> &mut OpenOptions { self }
    pub fn append(&mut self, on: bool) -> &mut OpenOptions { self }
    pub fn truncate(&mut self, on: bool) -> &mut OpenOptions { self }
    pub fn create(&mut self, on: bool) -> &mut OpenOptions { self }
    pub fn create_new(&mut self, on: bool) -> &mut OpenOptions { self }
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> { Ok(file()) }
}
#[derive(Clone, Debug)]
pub struct Metadata {}
impl Metadata {
    pub fn len(&self) -> u64 {}
    pub fn is_file(&self) -> bool {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn file_type(&self) -> FileType { FileType {} }
    pub fn permissions(&self) -> Permissions { Permissions {} }
    pub fn modified(&self) -> io::Result<SystemTime> { Ok(SystemTime::now()) }
    pub fn created(&self) -> io::Result<SystemTime> { Ok(SystemTime::now()) }
    pub fn accessed(&self) -> io::Result<SystemTime> { Ok(SystemTime::now()) }
}
#[derive(Clone, Copy, Debug)]
pub struct FileType {}
impl FileType {
    pub fn is_file(&self) -> bool {}
    pub fn is_dir(&self) -> bool {}
}
#[derive(Clone, Debug)]
pub struct Permissions {}
impl Permissions { pub fn set_readonly(&mut self, on: bool) {} pub fn readonly(&self) -> bool {} }
pub type ReadDir = Adapter<io::Result<DirEntry>>;
#[derive(Debug)]
pub struct DirEntry { path: PathBuf }
impl DirEntry {
    pub fn path(&self) -> PathBuf { self.path }
    pub fn file_name(&self) -> crate::ffi::OsString { self.path as crate::ffi::OsString }
    pub fn metadata(&self) -> io::Result<Metadata> { Ok(Metadata {}) }
    pub fn file_type(&self) -> io::Result<FileType> { Ok(FileType {}) }
}

pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> { Ok(Vec::new()) }
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> { Ok(String::new()) }
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> { Ok(()) }
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> { Ok(()) }
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> { Ok(0) }
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> { Ok(()) }
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { Ok(path.as_ref().to_path_buf()) }
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> { Ok(Metadata {}) }
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> { Ok(()) }
#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes {}
impl FileTimes {
    pub fn new() -> FileTimes { FileTimes {} }
    pub fn set_accessed(self, time: SystemTime) -> FileTimes { self }
    pub fn set_modified(self, time: SystemTime) -> FileTimes { self }
}
#[derive(Debug)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder { DirBuilder {} }
    pub fn recursive(&mut self, recursive: bool) -> &mut DirBuilder { self }
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> { Ok(()) }
}
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> { Ok(Metadata {}) }
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> { Ok(true) }
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> { Ok(()) }
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> { Ok(Adapter { elem: Ok(DirEntry { path: path.as_ref().to_path_buf() }) }) }
