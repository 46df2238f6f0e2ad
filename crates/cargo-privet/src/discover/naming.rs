//! Crates: one per target, with the names of the other crates that its code may use.

use std::collections::BTreeMap;

use super::feature::{ActiveFeatures, is_built, is_nameable};
use super::package::{Package, PackageDependency};
use super::target::{Target, TargetKind};
use super::tree::{CrateRoot, Named};

/// The crates of all packages, by package folder, kind and name.
pub(crate) fn crates(
    packages: &BTreeMap<String, Package>,
    active: &ActiveFeatures,
    include_tests: bool,
) -> Vec<CrateRoot> {
    let is_checked = |target: &Target| include_tests || target.kind.is_product();
    let all = packages.values().flat_map(|package| {
        let targets = package.targets.iter();
        targets.map(move |target| (package, target))
    });
    let chosen: Vec<(&Package, &Target)> = all
        .filter(|(package, target)| is_checked(target) && is_built(target, package, active))
        .collect();
    let mut libs: BTreeMap<&str, Lib<'_>> = BTreeMap::new();
    for (index, (package, target)) in chosen.iter().enumerate() {
        if target.kind == TargetKind::Lib {
            let name = &target.name;
            libs.insert(&package.folder, Lib { name, index });
        }
    }
    let krate = |(package, target): &(&Package, &Target)| CrateRoot {
        name: target.name.replace('-', "_"),
        package: package.name.clone(),
        folder: package.folder.clone(),
        kind: target.kind,
        file: target.file.clone(),
        edition: package.edition.clone(),
        features: active[&package.folder].features.clone(),
        test: include_tests && !matches!(target.kind, TargetKind::Example),
        names: names(package, target, active, include_tests, &libs),
        is_loose: false,
    };
    chosen.iter().map(krate).collect()
}

struct Lib<'a> {
    name: &'a str,
    index: usize,
}

/// The names a target may use: its package's dependencies, and its own library.
fn names(
    package: &Package,
    target: &Target,
    active: &ActiveFeatures,
    include_tests: bool,
    libs: &BTreeMap<&str, Lib<'_>>,
) -> Vec<(String, Named)> {
    let mut names = BTreeMap::new();
    for dependency in &package.dependencies {
        if is_nameable(dependency, &active[&package.folder], include_tests) {
            let (name, named) = name_of(dependency, libs);
            names.insert(name, named);
        }
    }
    if target.kind != TargetKind::Lib
        && let Some(own) = libs.get(package.folder.as_str())
    {
        names.insert(own.name.to_owned(), Named::Here(own.index));
    }
    names.into_iter().collect()
}

/// The name in code: the key when the manifest renames, else the library's own.
fn name_of(dependency: &PackageDependency, libs: &BTreeMap<&str, Lib<'_>>) -> (String, Named) {
    let is_renamed = dependency.key != dependency.package;
    let lib = dependency
        .member
        .as_deref()
        .and_then(|folder| libs.get(folder));
    match lib {
        Some(lib) if is_renamed => (dependency.name_in_code(), Named::Here(lib.index)),
        Some(lib) => (lib.name.to_owned(), Named::Here(lib.index)),
        None => {
            let library = dependency.package.replace('-', "_");
            (dependency.name_in_code(), Named::Library(library))
        }
    }
}
