//! The source tree: what discovery gives.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::place::FoundFile;
use super::target::TargetKind;
use crate::fs::Root;
use crate::paths;
use crate::problem::Problem;

/// The crates to check, the files around them, and what stood in the way.
#[derive(Clone, Debug)]
pub struct SourceTree {
    /// The folder that all paths here are relative to.
    pub root: Root,
    /// Whether there is a manifest; without one every file is a crate of its own.
    pub is_workspace: bool,
    /// The crates, by package folder, then kind, then name.
    pub crates: Vec<CrateRoot>,
    /// Every `.rs` file below the root, sorted.
    pub files: Vec<FoundFile>,
    /// Folders that were not entered, sorted: build output, version control.
    pub skipped: Vec<String>,
    /// Member packages: folder and name.
    pub packages: BTreeMap<String, String>,
    /// What was not read or not understood; each makes the check partial.
    pub problems: Vec<Problem>,
    /// What a user should know though it makes nothing partial.
    pub notes: Vec<Problem>,
    /// The target triple that cfg is evaluated for.
    pub target: String,
    /// Names and versions of `Cargo.lock`.
    pub locked: Vec<(String, String)>,
    /// The text of the root manifest; empty without one.
    pub manifest: String,
    /// What the user asked to see, relative to the root; the empty text is everything.
    pub given: Vec<String>,
}

/// A crate to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateRoot {
    /// Its name as in code.
    pub name: String,
    /// The package it belongs to, as in the manifest; the crate's name without one.
    pub package: String,
    /// The package's folder.
    pub folder: String,
    /// What it is.
    pub kind: TargetKind,
    /// Its root file.
    pub file: String,
    /// `2015` to `2024`.
    pub edition: String,
    /// The features that are on.
    pub features: BTreeSet<String>,
    /// Whether `cfg(test)` is on.
    pub test: bool,
    /// The crates it may name, by the name it uses, sorted.
    pub names: Vec<(String, Named)>,
    /// Whether it may name crates that nothing lists: a file without a manifest.
    pub is_loose: bool,
}

/// What the name of a crate means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A crate of this tree: an index into `SourceTree::crates`.
    Here(usize),
    /// A library, by its own name as in code.
    Library(String),
}

impl SourceTree {
    /// The folder of the package that a file belongs to: the nearest around it.
    pub fn package_folder(&self, file: &str) -> Option<&str> {
        let mut folder = paths::parent(file);
        loop {
            if let Some((found, _)) = self.packages.get_key_value(folder) {
                return Some(found);
            }
            if folder.is_empty() {
                return None;
            }
            folder = paths::parent(folder);
        }
    }

    /// Whether files in the root folder itself may be read: not when files of several folders were named.
    pub fn reads_root(&self) -> bool {
        self.root.allowed.contains(&self.root.folder)
    }

    /// Whether the package in this folder on disk is a member, or the root of the workspace.
    pub(crate) fn holds_package(&self, folder: &Path) -> bool {
        let inside = paths::relative(folder, &self.root.folder);
        inside.is_some_and(|folder| folder.is_empty() || self.packages.contains_key(&folder))
    }
}
