//! Every `.rs` file below the root, and the folders that hold a manifest.
//!
//! Links are not followed and ignore files are not asked: a file that a `mod` reaches is never hidden.
//! Build output, version control and JavaScript packages are skipped, each named once.

use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::fs::Root;
use crate::paths;
use crate::problem::Problem;

/// What a walk found; all lists are sorted.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    /// `.rs` files, relative to the root.
    pub(crate) sources: Vec<String>,
    /// Folders with a `Cargo.toml`.
    pub(crate) manifests: Vec<String>,
    /// Folders that were not entered.
    pub(crate) skipped: Vec<String>,
    /// `.rs` files whose name is no UTF-8, made readable.
    pub(crate) unreadable_names: Vec<String>,
    /// Folders that could not be listed.
    pub(crate) problems: Vec<Problem>,
}

/// Walks the folder `from`, relative to the root.
pub(crate) fn walk(root: &Root, from: &str) -> Walk {
    let mut found = Walk::default();
    let mut entries = WalkDir::new(root.on_disk(from))
        .sort_by_file_name()
        .into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {
                if entry.depth() > 0 && is_skipped(&entry) {
                    found
                        .skipped
                        .extend(paths::relative(entry.path(), &root.folder));
                    entries.skip_current_dir();
                }
            }
            Ok(entry) => found.file(root, &entry),
            Err(error) => found.unlisted(root, &error),
        }
    }
    found.sources.sort();
    found.manifests.sort();
    found
}

impl Walk {
    fn file(&mut self, root: &Root, entry: &DirEntry) {
        let name = entry.file_name().as_encoded_bytes();
        let is_source = name.ends_with(b".rs");
        if !is_source && name != b"Cargo.toml" {
            return;
        }
        match paths::relative(entry.path(), &root.folder) {
            Some(path) if is_source => self.sources.push(path),
            Some(path) => self.manifests.push(paths::parent(&path).to_owned()),
            None if is_source => self.unreadable_names.push(lossy(root, entry.path())),
            None => {}
        }
    }

    fn unlisted(&mut self, root: &Root, error: &walkdir::Error) {
        let path = error.path().unwrap_or(&root.folder);
        let kind = error.io_error().map(|error| error.kind().to_string());
        let why = kind.unwrap_or_else(|| "a loop of links".to_owned());
        let problem = Problem::of_file(lossy(root, path), format!("could not be listed: {why}"));
        self.problems
            .push(problem.help("make it readable for the user who runs the check"));
    }
}

/// Build output, version control, JavaScript packages.
fn is_skipped(folder: &DirEntry) -> bool {
    let path = folder.path();
    match folder.file_name().to_str() {
        Some(".git" | ".hg" | ".jj" | "node_modules") => true,
        Some("target") if path.parent().is_some_and(has_manifest) => true,
        _ => path.join("CACHEDIR.TAG").is_file(),
    }
}

fn has_manifest(folder: &Path) -> bool {
    folder.join("Cargo.toml").is_file()
}

fn lossy(root: &Root, path: &Path) -> String {
    let inside = path.strip_prefix(&root.folder).unwrap_or(path);
    root.shown(&inside.to_string_lossy().replace('\\', "/"))
}
