//! The files of this workspace, as somebody who checks it out sees them.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold nothing written by us.
const SKIPPED: &[&str] = &[".git", "target"];

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap().to_owned()
}

/// A file: its path from the root, with `/`.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files below a folder, by path from the root of the workspace, sorted.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root(), folder, &mut found);
    found.sort();
    found
}

/// All Rust files below these folders.
pub(crate) fn rust_files(folders: &[&str]) -> Vec<String> {
    let all = folders.iter().flat_map(|folder| files(folder));
    all.filter(|path| path.ends_with(".rs")).collect()
}

fn walk(root: &Path, folder: &str, found: &mut Vec<String>) {
    for (name, is_folder) in entries(&root.join(folder)) {
        let path = match folder {
            "" => name.clone(),
            folder => format!("{folder}/{name}"),
        };
        match is_folder {
            _ if SKIPPED.contains(&name.as_str()) => {}
            true => walk(root, &path, found),
            false => found.push(path),
        }
    }
}

/// The names in a folder, and whether each is a folder.
pub(crate) fn entries(folder: &Path) -> Vec<(String, bool)> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let entry = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        (name, entry.file_type().unwrap().is_dir())
    };
    entries.map(entry).collect()
}
