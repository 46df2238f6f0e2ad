//! The packages of a workspace: its root, its `members` and what they depend on by path, without what it excludes.
//!
//! Given the root and its manifest, gives the manifests of all members, sorted by folder, and what stood in the way.

use std::collections::{BTreeMap, BTreeSet};

use glob::Pattern;

use super::manifest::{self, Dependency, Manifest, Workspace};
use crate::fs::{MAX_MANIFEST, Root, Unread};
use crate::paths;
use crate::problem::{Kind, Problem};

/// The members of a workspace.
#[derive(Debug, Default)]
pub(crate) struct Members {
    /// Their manifests, by folder.
    pub(crate) manifests: BTreeMap<String, Manifest>,
    /// Manifests that could not be read or understood.
    pub(crate) problems: Vec<Problem>,
    /// Folders of path dependencies outside the root, as written.
    pub(crate) outside: BTreeSet<String>,
}

/// A folder that ought to hold a member.
struct Candidate {
    folder: String,
    /// Named word by word in a manifest, so its absence is a mistake.
    named_at: Option<(String, (u32, u32))>,
}

/// All members of the workspace with this root manifest.
pub(crate) fn members(root: &Root, root_manifest: Manifest) -> Members {
    let mut members = Members::default();
    let workspace = root_manifest.as_workspace();
    let mut queue = Vec::new();
    for (pattern, at) in &workspace.members {
        let place = (root_manifest.file.clone(), *at);
        queue.extend(expand(root, pattern, place, &mut members.problems));
    }
    members.follow(&root_manifest, &workspace, &mut queue);
    if root_manifest.package.is_some() {
        members.manifests.insert(String::new(), root_manifest);
    }
    while let Some(candidate) = queue.pop() {
        let known = members.manifests.contains_key(&candidate.folder);
        if known || is_excluded(&workspace, "", &candidate.folder) {
            continue;
        }
        if let Some(manifest) = members.load(root, candidate) {
            members.follow(&manifest, &workspace, &mut queue);
            members.manifests.insert(manifest.folder.clone(), manifest);
        }
    }
    members.problems.sort();
    members.problems.dedup();
    members
}

impl Members {
    /// Reads a member's manifest; a nested workspace is none.
    fn load(&mut self, root: &Root, candidate: Candidate) -> Option<Manifest> {
        let path = manifest_path(&candidate.folder);
        let shown = root.shown(&path);
        let text = match (root.read(&path, MAX_MANIFEST), candidate.named_at) {
            (Ok(text), _) => text,
            (Err(Unread::Missing), None) => return None,
            (Err(Unread::Missing), Some((file, at))) => {
                let message = format!("there is no package at `{}`", candidate.folder);
                let problem = Problem::of_file(file, message).at(at);
                self.problems
                    .push(problem.help("correct the path, or remove it"));
                return None;
            }
            (Err(why), _) => {
                self.problems.push(why.problem(&shown));
                return None;
            }
        };
        match manifest::read(&text, &candidate.folder, &shown) {
            Ok(manifest) if manifest.workspace.is_some() || manifest.package.is_none() => None,
            Ok(manifest) => Some(manifest),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    /// Queues the path dependencies of `manifest` that lie in the workspace.
    fn follow(&mut self, manifest: &Manifest, workspace: &Workspace, queue: &mut Vec<Candidate>) {
        for dependency in &manifest.dependencies {
            let Some((base, path)) = path_of(dependency, &manifest.folder, workspace) else {
                continue;
            };
            match paths::join(base, path) {
                Some(folder) => queue.push(Candidate {
                    folder,
                    named_at: Some((manifest.file.clone(), dependency.at)),
                }),
                // The annotations themselves hold no flow.
                None if dependency.key == "privet" => {}
                None => {
                    self.outside.insert(path.to_owned());
                }
            }
        }
    }
}

/// The path of a dependency, and the folder it is relative to.
pub(crate) fn path_of<'a>(
    dependency: &'a Dependency,
    folder: &'a str,
    workspace: &'a Workspace,
) -> Option<(&'a str, &'a str)> {
    if !dependency.from_workspace {
        return Some((folder, dependency.path.as_deref()?));
    }
    let lent = workspace.dependencies.get(&dependency.key)?;
    Some(("", lent.path.as_deref()?))
}

/// Whether `exclude` names the folder or one above it, and `members` does not name it word by word.
/// Both lists are relative to `base`.
pub(crate) fn is_excluded(workspace: &Workspace, base: &str, folder: &str) -> bool {
    let covers = |path: &str| {
        let listed = paths::join(base, path);
        listed.is_some_and(|listed| paths::inside(folder, &listed).is_some())
    };
    let excluded = workspace.exclude.iter().any(|path| covers(path));
    let named = workspace.members.iter().any(|(path, _)| covers(path));
    excluded && !named
}

/// The file name of the manifest in `folder`.
pub(crate) fn manifest_path(folder: &str) -> String {
    paths::join(folder, "Cargo.toml").expect("a file name does not leave the folder")
}

/// The folders that one entry of `members` means.
fn expand(
    root: &Root,
    pattern: &str,
    place: (String, (u32, u32)),
    problems: &mut Vec<Problem>,
) -> Vec<Candidate> {
    let Some(path) = paths::join("", pattern) else {
        let message =
            format!("the member `{pattern}` lies outside the workspace, so it is not checked");
        let problem = Problem::of_file(place.0, message).at(place.1);
        let problem = problem.kind(Kind::Outside);
        problems.push(problem.help("check the folder that holds both, or move the member"));
        return Vec::new();
    };
    let is_glob = path.contains(['*', '?', '[']);
    if !is_glob {
        let named_at = Some(place);
        return vec![Candidate {
            folder: path,
            named_at,
        }];
    }
    let mut folders = vec![String::new()];
    for part in path.split('/') {
        folders = match Pattern::new(part) {
            _ if part == "**" => folders.iter().flat_map(|f| below(root, f)).collect(),
            Ok(pattern) => folders
                .iter()
                .flat_map(|f| matching(root, f, &pattern))
                .collect(),
            Err(_) => Vec::new(),
        };
    }
    let candidate = |folder| Candidate {
        folder,
        named_at: None,
    };
    folders.into_iter().map(candidate).collect()
}

/// The folders in `folder` that fit one part of a glob.
fn matching(root: &Root, folder: &str, pattern: &Pattern) -> Vec<String> {
    let children = root.names_in(folder).into_iter();
    let fitting = children.filter(|name| pattern.matches(name));
    let paths = fitting.filter_map(|name| paths::join(folder, &name));
    paths.filter(|path| root.is_folder(path)).collect()
}

/// The folder and all below it; links are not followed, so it ends.
fn below(root: &Root, folder: &str) -> Vec<String> {
    let walk = walkdir::WalkDir::new(root.on_disk(folder)).sort_by_file_name();
    let folders = walk
        .into_iter()
        .filter_entry(|entry| entry.file_type().is_dir() && entry.file_name() != "target");
    let paths = folders.filter_map(|entry| paths::relative(entry.ok()?.path(), &root.folder));
    paths.collect()
}
