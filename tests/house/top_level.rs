//! The top level of the workspace holds a handful of things, and everybody knows which.

use std::collections::BTreeSet;

use crate::support::tree::{entries, root};

const FOLDERS: &[&str] = &["crates", "examples", "lints", "tests"];
const FILES: &[&str] = &[
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "clippy.toml",
    "rust-toolchain.toml",
];

#[test]
fn the_top_level_holds_what_the_design_lists() {
    let visible = |(name, _): &(String, bool)| !name.starts_with('.') && name != "target";
    let found: BTreeSet<String> = entries(&root())
        .into_iter()
        .filter(visible)
        .map(|(name, _)| name)
        .collect();
    let listed = FOLDERS.iter().chain(FILES).map(|&name| name.to_owned());
    assert_eq!(found, listed.collect());
}

#[test]
fn every_folder_that_a_visitor_opens_greets_him() {
    for folder in FOLDERS {
        assert!(
            root().join(folder).join("README.md").is_file(),
            "{folder}/README.md is missing"
        );
    }
}
