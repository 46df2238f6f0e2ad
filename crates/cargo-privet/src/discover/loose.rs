//! Files without a manifest: each is a crate of its own, named like the file.
//!
//! Paths are shown as they were given. A file that another one's `mod` reaches stops being a crate later, when that is known.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::Request;
use super::place::FoundFile;
use super::target::TargetKind;
use super::tree::{CrateRoot, SourceTree};
use super::walk::walk;
use crate::fs::Root;
use crate::paths;
use crate::problem::Problem;

/// The tree of these files and folders; `real` are the same paths without links.
pub(crate) fn tree(
    given: &[PathBuf],
    real: &[PathBuf],
    request: &Request,
) -> Result<SourceTree, Vec<Problem>> {
    let folders: Vec<PathBuf> = real.iter().map(|path| folder_of(path)).collect();
    let folder = common(&folders);
    let root = Root {
        prefix: prefix(&given[0], &real[0], &folder),
        allowed: folders,
        folder,
    };
    let mut files = BTreeSet::new();
    let mut problems = Vec::new();
    for (path, shown) in real.iter().zip(given) {
        let Some(inside) = paths::relative(path, &root.folder) else {
            let problem = Problem::of_file(shown.display().to_string(), "the path is not UTF-8");
            return Err(vec![problem.help("rename it")]);
        };
        if path.is_dir() {
            files.extend(sources_in(&root, &inside, shown, &mut problems)?);
        } else {
            files.insert(inside.clone());
        }
    }
    Ok(SourceTree {
        is_workspace: false,
        crates: files
            .iter()
            .map(|file| CrateRoot {
                features: request.features.features.iter().cloned().collect(),
                test: request.include_tests,
                ..loose_crate(file)
            })
            .collect(),
        files: files.into_iter().map(found).collect(),
        skipped: Vec::new(),
        packages: BTreeMap::new(),
        target: request.target().to_owned(),
        problems,
        notes: Vec::new(),
        locked: Vec::new(),
        manifest: String::new(),
        // What the files hold as modules is shown as well, wherever it lies.
        given: vec![String::new()],
        root,
    })
}

fn found(path: String) -> FoundFile {
    FoundFile {
        path,
        why_not: None,
    }
}

/// A crate made of one file and the modules it declares.
pub fn loose_crate(file: &str) -> CrateRoot {
    let name = paths::stem(file).replace('-', "_");
    CrateRoot {
        package: name.clone(),
        name,
        folder: paths::parent(file).to_owned(),
        kind: TargetKind::Bin,
        file: file.to_owned(),
        edition: "2024".to_owned(),
        features: BTreeSet::new(),
        test: false,
        names: Vec::new(),
        is_loose: true,
    }
}

/// All sources of a folder. A folder of packages is none to be read file by file.
fn sources_in(
    root: &Root,
    folder: &str,
    shown: &Path,
    problems: &mut Vec<Problem>,
) -> Result<Vec<String>, Vec<Problem>> {
    let found = walk(root, folder);
    if let Some(package) = found.manifests.first() {
        let message = "there is no `Cargo.toml` here, but there are packages below";
        let next = format!("check one of them: `privet check {}`", root.shown(package));
        let problem = Problem::of_file(shown.display().to_string(), message);
        return Err(vec![problem.help(next)]);
    }
    if found.sources.is_empty() {
        let message = "neither a `Cargo.toml` nor a `.rs` file is here or above";
        let problem = Problem::of_file(shown.display().to_string(), message);
        return Err(vec![
            problem.help("name the folder of a package, or a `.rs` file"),
        ]);
    }
    problems.extend(found.problems);
    problems.extend(found.unreadable_names.into_iter().map(|name| {
        Problem::of_file(name, "its name is not UTF-8, so it was not read").help("rename it")
    }));
    Ok(found.sources)
}

fn folder_of(path: &Path) -> PathBuf {
    if path.is_dir() {
        return path.to_owned();
    }
    path.parent().unwrap_or(path).to_owned()
}

/// The deepest folder that holds them all.
fn common(folders: &[PathBuf]) -> PathBuf {
    let mut common = folders[0].clone();
    while !folders.iter().all(|folder| folder.starts_with(&common)) {
        let above = common.parent().map(Path::to_owned);
        common = above.expect("every absolute path starts with the root of the disk");
    }
    common
}

/// What stands before a path of the tree to show it as it was given: `given` without the part that lies in `folder`.
fn prefix(given: &Path, real: &Path, folder: &Path) -> String {
    let inside = real.strip_prefix(folder).unwrap_or(Path::new(""));
    let start = match given.ends_with(inside) {
        true => above(given, inside.iter().count()),
        false => folder.to_owned(),
    };
    let text = start.to_string_lossy().replace('\\', "/");
    let text = text.strip_prefix("./").unwrap_or(&text);
    match text {
        "" | "." => String::new(),
        text if text.ends_with('/') => text.to_owned(),
        text => format!("{text}/"),
    }
}

fn above(path: &Path, levels: usize) -> PathBuf {
    let above = path.ancestors().nth(levels);
    above.unwrap_or(Path::new("")).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_shown_as_they_were_given() {
        let show = |given: &str, real: &str, folder: &str| {
            prefix(Path::new(given), Path::new(real), Path::new(folder))
        };
        assert_eq!(show("a.rs", "/w/a.rs", "/w"), "");
        assert_eq!(show("./x/a.rs", "/w/x/a.rs", "/w/x"), "x/");
        assert_eq!(show(".", "/w", "/w"), "");
        assert_eq!(show("../y", "/v/y", "/v/y"), "../y/");
        assert_eq!(show("/w/a.rs", "/w/a.rs", "/w"), "/w/");
        assert_eq!(show("link.rs", "/w/deep/a.rs", "/w/deep"), "/w/deep/");
    }
}
