//! Discovery against cargo and rustc: real families of crates, fetched by a pinned list and put together as workspaces.
//!
//! Cargo is started only here, to judge: privet itself starts nothing. A new list in `families/` and its name below is a new test.

mod assemble;
mod cargo;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cargo_privet::discover::{CrateRoot, FeatureChoice, Request, WhyNot, discover};

use assemble::Family;
use cargo::{Target, files_read, metadata, package_folders, targets};

use crate::support::program::privet;

#[test]
fn a_root_package_with_members_that_inherit_is_seen_as_cargo_sees_it() {
    both_ways(&Family::of("clap", "targets"));
}

#[test]
fn dependencies_lent_by_the_workspace_are_seen_as_cargo_sees_them() {
    both_ways(&Family::of("sqlx", "targets"));
}

#[test]
fn members_that_know_each_other_by_patch_are_seen_as_cargo_sees_them() {
    both_ways(&Family::of("tokio", "targets"));
}

/// Compares the targets as the repository has them and as they are published.
fn both_ways(family: &Family) {
    for workspace in [family.as_in_repository(), family.as_published()] {
        let all = targets(
            &metadata(&workspace, &["--no-deps", "--offline"]),
            &workspace,
        );
        assert_eq!(found(&workspace, true), all, "{}", family.name);
        let is_product = |target: &&Target| ["lib", "bin", "custom-build"].contains(&&*target[1]);
        let products = all.iter().filter(is_product).cloned().collect();
        assert_eq!(found(&workspace, false), products, "{}", family.name);
    }
}

/// What privet finds, in cargo's words.
fn found(workspace: &Path, include_tests: bool) -> BTreeSet<Target> {
    let request = Request {
        paths: vec![workspace.to_owned()],
        include_tests,
        features: FeatureChoice {
            all: true,
            ..FeatureChoice::default()
        },
        ..Request::default()
    };
    let tree = discover(&request).unwrap();
    assert_eq!(tree.problems, []);
    let mut found = BTreeSet::new();
    for krate in &tree.crates {
        let kind = krate.kind.as_str().to_owned();
        let CrateRoot {
            package,
            name,
            file,
            edition,
            ..
        } = krate.clone();
        found.insert([package, kind, name, file, edition]);
    }
    let scripts = tree
        .files
        .iter()
        .filter(|file| file.why_not == Some(WhyNot::BuildScript));
    for script in scripts {
        let folder = tree.package_folder(&script.path).unwrap();
        let krate = tree
            .crates
            .iter()
            .find(|krate| krate.folder == folder)
            .unwrap();
        found.insert([
            krate.package.clone(),
            "custom-build".to_owned(),
            "build_script_build".to_owned(),
            script.path.clone(),
            krate.edition.clone(),
        ]);
    }
    found
}

#[test]
fn the_modules_are_the_files_that_rustc_reads() {
    let family = Family::of("tokio", "modules");
    let pins = family.pins();
    let packages = package_folders(&metadata(&pins, &[]));
    let read = files_read(&pins, &packages);
    let workspace = family.as_in_repository();
    for (name, _) in family.members.values() {
        assert!(read.contains_key(name), "rustc read nothing of {name}");
    }
    let said = privet(
        &workspace,
        &[
            "check",
            "--show",
            "lower",
            "--features",
            &family.features.join(","),
        ],
    );
    assert_eq!(said.code, 0, "{}", said.err);
    let mut ours: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in said.out.lines().filter_map(|line| line.strip_prefix("== ")) {
        let owner = family.members.iter().find_map(|(folder, (name, _))| {
            let inside = path.strip_prefix(folder)?.strip_prefix('/')?;
            Some((name, inside))
        });
        let (name, inside) = owner.unwrap_or_else(|| panic!("{path} belongs to no member"));
        ours.entry(name.clone())
            .or_default()
            .insert(inside.to_owned());
    }
    for (name, _) in family.members.values() {
        assert_eq!(ours[name], read[name], "{name}");
    }
}
