//! A workspace with a manifest: members, features, crates and files, put together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::activation::activate;
use super::feature::{Resolver, known_features};
use super::manifest;
use super::members::{Members, manifest_path, members};
use super::naming::crates;
use super::package::{Package, package};
use super::place::place;
use super::tree::SourceTree;
use super::walk::walk;
use super::{Request, lock};
use crate::fs::{MAX_MANIFEST, Root};
use crate::nearest::nearest;
use crate::problem::Problem;

/// Lock files list every package of a large workspace; they may be larger than a manifest.
const MAX_LOCK: u64 = 16 << 20;

/// The tree of the workspace whose root manifest stands in `folder`.
pub(crate) fn tree(folder: &Path, request: &Request) -> Result<SourceTree, Vec<Problem>> {
    let root = Root::of_workspace(folder.to_owned());
    let text = manifest_text(&root)?;
    let manifest = manifest::read(&text, "", "Cargo.toml").map_err(|problem| vec![problem])?;
    let workspace = manifest.as_workspace();
    let own = manifest.clone();
    let members = members(&root, manifest);
    let mut problems = members.problems.clone();
    let filled = members.manifests.iter().filter_map(|(folder, manifest)| {
        let package = package(&root, manifest, &workspace, request, &mut problems)?;
        Some((folder.clone(), package))
    });
    let packages: BTreeMap<String, Package> = filled.collect();
    let edition = packages.get("").map(|package| package.edition.as_str());
    let resolver = Resolver::of(&own, edition);
    let (active, unknown) = activate(
        &packages,
        &request.features,
        resolver,
        request.include_tests,
    );
    if !unknown.is_empty() {
        let problems = unknown.iter();
        return Err(problems
            .map(|name| unknown_feature(name, &packages))
            .collect());
    }
    let found = walk(&root, "");
    problems.extend(found.problems.iter().cloned());
    Ok(SourceTree {
        is_workspace: true,
        crates: crates(&packages, &active, request.include_tests),
        files: place(&root, &found, &packages, &active, request.include_tests),
        skipped: found.skipped,
        packages: packages
            .iter()
            .map(|(folder, package)| (folder.clone(), package.name.clone()))
            .collect(),
        target: request.target().to_owned(),
        problems,
        notes: notes(&members),
        locked: root
            .read("Cargo.lock", MAX_LOCK)
            .map_or(Vec::new(), |text| lock::locked(&text)),
        manifest: text,
        given: vec![String::new()],
        root,
    })
}

fn manifest_text(root: &Root) -> Result<String, Vec<Problem>> {
    let path = manifest_path("");
    root.read(&path, MAX_MANIFEST)
        .map_err(|why| vec![why.problem(&path)])
}

fn unknown_feature(name: &str, packages: &BTreeMap<String, Package>) -> Problem {
    let message = format!("no package of the workspace has the feature `{name}`");
    let problem = Problem::of_file("Cargo.toml", message);
    let known: BTreeSet<String> = packages.values().flat_map(known_features).collect();
    let feature = name.rsplit('/').next().unwrap_or(name);
    match nearest(feature, known.iter().map(String::as_str)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("correct the name after `--features`"),
    }
}

/// Code that belongs to the user but lies outside what was asked to be checked.
fn notes(members: &Members) -> Vec<Problem> {
    let note = |path: &String| {
        let message = format!(
            "the dependency at `{path}` lies outside the workspace: its code is not checked"
        );
        Problem::of_file("Cargo.toml", message)
    };
    members.outside.iter().map(note).collect()
}
