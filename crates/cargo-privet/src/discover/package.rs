//! A member of the workspace with everything its manifest borrows filled in.
//!
//! Given a manifest and its workspace, gives edition, targets and dependencies that no longer look elsewhere.

use std::collections::BTreeMap;

use super::Request;
use super::cfg::applies;
use super::manifest::{Dependency, DependencyKind, Lent, Manifest, Workspace};
use super::members::path_of;
use super::target::{Target, targets};
use crate::fs::Root;
use crate::paths;
use crate::problem::Problem;

/// A member.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Its folder, relative to the root.
    pub(crate) folder: String,
    pub(crate) edition: String,
    pub(crate) targets: Vec<Target>,
    /// The build script, when it has one.
    pub(crate) build_script: Option<String>,
    /// Whether its library is a procedural macro.
    pub(crate) is_proc_macro: bool,
    /// `[features]` as written.
    pub(crate) features: BTreeMap<String, Vec<String>>,
    pub(crate) dependencies: Vec<PackageDependency>,
}

/// A dependency, as the package means it.
#[derive(Clone, Debug)]
pub(crate) struct PackageDependency {
    /// The key in the manifest: what features call it.
    pub(crate) key: String,
    /// What it is really called.
    pub(crate) package: String,
    /// The member it is, by its folder.
    pub(crate) member: Option<String>,
    pub(crate) kind: DependencyKind,
    /// Whether it is one on the chosen target.
    pub(crate) applies: bool,
    pub(crate) optional: bool,
    pub(crate) default_features: bool,
    pub(crate) features: Vec<String>,
}

impl PackageDependency {
    /// The name it has in code.
    pub(crate) fn name_in_code(&self) -> String {
        self.key.replace('-', "_")
    }
}

/// Fills in what the manifest borrows.
pub(crate) fn package(
    root: &Root,
    manifest: &Manifest,
    workspace: &Workspace,
    request: &Request,
    problems: &mut Vec<Problem>,
) -> Option<Package> {
    let head = manifest.package.as_ref()?;
    let edition = match &head.edition {
        Lent::Own(edition) => edition.clone(),
        Lent::FromWorkspace => workspace.edition.clone().unwrap_or("2015".to_owned()),
        Lent::Absent => "2015".to_owned(),
    };
    let targets = targets(
        root,
        manifest,
        head,
        &edition,
        request.include_tests,
        problems,
    );
    if targets.is_empty() {
        let problem = Problem::of_file(&manifest.file, "the package has no target");
        problems.push(problem.help("add `src/lib.rs` or `src/main.rs`"));
    }
    Some(Package {
        name: head.name.clone(),
        folder: manifest.folder.clone(),
        edition,
        targets,
        build_script: build_script(root, manifest),
        is_proc_macro: manifest.is_proc_macro,
        features: manifest.features.clone(),
        dependencies: manifest
            .dependencies
            .iter()
            .map(|dependency| PackageDependency {
                applies: holds(dependency, request),
                ..resolved(dependency, manifest, workspace)
            })
            .collect(),
    })
}

fn holds(dependency: &Dependency, request: &Request) -> bool {
    let key = dependency.target.as_deref();
    key.is_none_or(|key| applies(key, request.target()))
}

fn build_script(root: &Root, manifest: &Manifest) -> Option<String> {
    let named = manifest.package.as_ref()?.build.clone();
    let path = named.unwrap_or(Some("build.rs".to_owned()))?;
    let path = paths::join(&manifest.folder, &path)?;
    root.is_file(&path).then_some(path)
}

/// A dependency with the workspace's part of it added: features are joined, the rest is the workspace's.
fn resolved(
    dependency: &Dependency,
    manifest: &Manifest,
    workspace: &Workspace,
) -> PackageDependency {
    let lent = match dependency.from_workspace {
        true => workspace.dependencies.get(&dependency.key),
        false => None,
    };
    let mut features = dependency.features.clone();
    features.extend(lent.into_iter().flat_map(|lent| lent.features.clone()));
    let package = lent
        .and_then(|lent| lent.package.clone())
        .or_else(|| dependency.package.clone());
    // A member may not switch off defaults that the workspace leaves on.
    let default_features = match lent {
        Some(lent) => {
            lent.default_features != Some(false) || dependency.default_features == Some(true)
        }
        None => dependency.default_features != Some(false),
    };
    let package = package.unwrap_or_else(|| dependency.key.clone());
    let source = &lent.unwrap_or(dependency).source;
    let place = path_of(dependency, &manifest.folder, workspace)
        .or_else(|| patched(&package, source, workspace));
    PackageDependency {
        package,
        key: dependency.key.clone(),
        member: place.and_then(|(base, path)| paths::join(base, path)),
        kind: dependency.kind,
        applies: true,
        optional: dependency.optional,
        default_features,
        features,
    }
}

/// The folder that `[patch]` puts in the place of a package of this source.
fn patched<'a>(
    package: &str,
    source: &str,
    workspace: &'a Workspace,
) -> Option<(&'a str, &'a str)> {
    let mut patches = workspace.patches.iter();
    let patch = patches.find(|patch| {
        let name = patch.dependency.package.as_ref();
        let name = name.unwrap_or(&patch.dependency.key);
        name == package && patch.source == source
    })?;
    Some(("", patch.dependency.path.as_deref()?))
}
