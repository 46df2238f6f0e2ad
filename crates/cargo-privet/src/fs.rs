//! Reading files that a stranger may have laid out: bounded, inside the root, never hanging.
//!
//! Given a [`Root`] and a path relative to it, gives the text or says in a word why not.
//! A device, a pipe, a link out of the tree, a file too large and a text that is no UTF-8 are all answers, not accidents.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::problem::{Kind, Problem};

/// The largest source file that is read.
pub const MAX_SOURCE: u64 = 4 << 20;
/// The largest manifest, lock file or policy that is read.
pub const MAX_MANIFEST: u64 = 1 << 20;

/// The folders that may be read, and how their files are shown.
#[derive(Clone, Debug)]
pub struct Root {
    /// The folder that all paths are relative to, without links in it.
    pub folder: PathBuf,
    /// What may be read: the folder itself, or some folders in it.
    pub allowed: Vec<PathBuf>,
    /// What stands before a path when it is shown: empty in a workspace.
    pub prefix: String,
}

impl Root {
    /// One folder, all of which may be read. `folder` has no links in it.
    pub fn of_workspace(folder: PathBuf) -> Root {
        Root {
            allowed: vec![folder.clone()],
            folder,
            prefix: String::new(),
        }
    }

    /// The path on disk.
    pub fn on_disk(&self, path: &str) -> PathBuf {
        if path.is_empty() {
            return self.folder.clone();
        }
        self.folder.join(path)
    }

    /// The path as the user sees it.
    pub fn shown(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// The text of a file of at most `limit` bytes.
    pub fn read(&self, path: &str, limit: u64) -> Result<String, Unread> {
        self.read_as(path, limit).map(|file| file.text)
    }

    /// The text of a file of at most `limit` bytes, and where it really lies.
    pub fn read_as(&self, path: &str, limit: u64) -> Result<ReadFile, Unread> {
        let real = self.on_disk(path).canonicalize().map_err(Unread::of)?;
        if !self.allowed.iter().any(|folder| real.starts_with(folder)) {
            return Err(Unread::Outside);
        }
        let text = read_file(&real, limit)?;
        Ok(ReadFile { text, real })
    }

    /// Whether a regular file, or a link to one, stands at `path`.
    pub fn is_file(&self, path: &str) -> bool {
        self.on_disk(path).is_file()
    }

    /// Whether a folder, or a link to one, stands at `path`.
    pub fn is_folder(&self, path: &str) -> bool {
        self.on_disk(path).is_dir()
    }

    /// The names in a folder, sorted, with those that are no UTF-8 left out. Empty when it cannot be listed.
    pub fn names_in(&self, path: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.on_disk(path)) else {
            return Vec::new();
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

/// A file that was read.
#[derive(Debug)]
pub struct ReadFile {
    /// Its text.
    pub text: String,
    /// Its path without links.
    pub real: PathBuf,
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is none.
    Missing,
    /// It lies outside the folders that may be read.
    Outside,
    /// A folder, device, pipe or socket.
    NotAFile(&'static str),
    /// Larger than this many bytes.
    TooLarge(u64),
    /// No UTF-8 from this byte on.
    NotUtf8(usize),
    /// What the system says.
    System(String),
}

impl Unread {
    fn of(error: std::io::Error) -> Unread {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Unread::Missing,
            kind => Unread::System(plain(kind)),
        }
    }

    /// The problem that the file shown as `file` was not read.
    pub fn problem(&self, file: &str) -> Problem {
        let kind = match self {
            Unread::Outside => Kind::Outside,
            Unread::TooLarge(_) => Kind::OverLimit,
            Unread::NotUtf8(_) => Kind::NotUnderstood,
            Unread::Missing | Unread::NotAFile(_) | Unread::System(_) => Kind::NotRead,
        };
        Problem::of_file(file, self.message())
            .help(self.help())
            .kind(kind)
    }

    /// What is wrong, for a message; never a part of the file's text.
    pub fn message(&self) -> String {
        match self {
            Unread::Missing => "not found".to_owned(),
            Unread::Outside => "lies outside the workspace, so it was not read".to_owned(),
            Unread::NotAFile(what) => format!("is {what}, not a file"),
            Unread::TooLarge(limit) => {
                format!("is larger than {} MiB, so it was not read", limit >> 20)
            }
            Unread::NotUtf8(byte) => format!("is not UTF-8 from byte {byte} on"),
            Unread::System(text) => format!("could not be read: {text}"),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Unread::Missing => "create it, or remove the line that names it",
            Unread::Outside => "move it into the workspace, or check the folder that holds both",
            Unread::NotAFile(_) => "put a regular file in its place",
            Unread::TooLarge(_) => "split it into modules; generated data needs no check",
            Unread::NotUtf8(_) => "save it as UTF-8, as rustc demands",
            Unread::System(_) => "make it readable for the user who runs the check",
        }
    }
}

/// What went wrong, in words that are the same on every machine; the system's own are not.
pub fn plain(kind: ErrorKind) -> String {
    match kind {
        ErrorKind::NotFound => "no such file or folder".to_owned(),
        kind => kind.to_string(),
    }
}

/// The text of the regular file at `path`, which has no links in it.
pub fn read_file(path: &Path, limit: u64) -> Result<String, Unread> {
    let file = open(path).map_err(Unread::of)?;
    let size = regular_size(&file)?;
    if size > limit {
        return Err(Unread::TooLarge(limit));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    // The file may have grown since its size was asked: never read more than the limit and one byte.
    let read = file.take(limit + 1).read_to_end(&mut bytes);
    read.map_err(Unread::of)?;
    if bytes.len() as u64 > limit {
        return Err(Unread::TooLarge(limit));
    }
    String::from_utf8(bytes).map_err(|error| Unread::NotUtf8(error.utf8_error().valid_up_to()))
}

fn regular_size(file: &File) -> Result<u64, Unread> {
    let metadata = file.metadata().map_err(Unread::of)?;
    if metadata.is_dir() {
        return Err(Unread::NotAFile("a folder"));
    }
    if !metadata.is_file() {
        return Err(Unread::NotAFile("a device, pipe or socket"));
    }
    Ok(metadata.len())
}

/// Opening a pipe without a writer would wait for ever, so it is opened without waiting and refused afterwards.
/// The path has no links; one that appears in between is refused as well.
#[cfg(unix)]
fn open(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new()
        .read(true)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW)
        .open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).open(path)
}
