//! Files of packages that no `mod` reaches: left behind, or behind a `#[cfg]` that is off.
//!
//! Lowering leaves out what is configured out, so the few files in question are looked for in the text around them.

use std::collections::{BTreeMap, BTreeSet};

use crate::discover::SourceTree;
use crate::fs::MAX_SOURCE;
use crate::paths;

/// The files that nothing names at all, as shown. `reached` are the files that were read.
pub(crate) fn orphans(tree: &SourceTree, reached: &BTreeMap<String, u64>) -> Vec<String> {
    let candidates = tree.files.iter().filter(|file| file.why_not.is_none());
    let unreached = candidates.filter(|file| !reached.contains_key(&file.path));
    let mut orphans: BTreeSet<&str> = unreached.map(|file| file.path.as_str()).collect();
    // A file below one that is configured out is so too: each round finds those below the round before.
    let mut configured_out: BTreeSet<&str> = BTreeSet::new();
    loop {
        let is_named = |path: &str| {
            let mut around = files_around(path);
            let known = |file: &String| {
                reached.contains_key(file) || configured_out.contains(file.as_str())
            };
            around.any(|file| known(&file) && names_module(tree, &file, path))
        };
        let found: Vec<&str> = orphans
            .iter()
            .copied()
            .filter(|path| is_named(path))
            .collect();
        if found.is_empty() {
            return orphans
                .into_iter()
                .map(|path| tree.root.shown(path))
                .collect();
        }
        for path in found {
            orphans.remove(path);
            configured_out.insert(path);
        }
    }
}

/// The module that a file would be.
fn module_name(path: &str) -> &str {
    match paths::file_name(path) {
        "mod.rs" => paths::file_name(paths::parent(path)),
        _ => paths::stem(path),
    }
}

/// The files that could declare the module at `path`.
fn files_around(path: &str) -> impl Iterator<Item = String> {
    let folder = match paths::file_name(path) {
        "mod.rs" => paths::parent(paths::parent(path)),
        _ => paths::parent(path),
    };
    let inside = ["mod.rs", "lib.rs", "main.rs"].map(|name| paths::join(folder, name));
    let beside = Some(format!("{folder}.rs"));
    inside.into_iter().chain([beside]).flatten()
}

fn names_module(tree: &SourceTree, file: &str, path: &str) -> bool {
    let module = module_name(path);
    let text = tree.root.read(file, MAX_SOURCE);
    text.is_ok_and(|text| text.contains(&format!("mod {module};")) || names_path(&text, path))
}

/// `path = "unix.rs"`, as a `#[path]` or a `cfg_attr` says it.
fn names_path(text: &str, path: &str) -> bool {
    let name = paths::file_name(path);
    let quoted = text.contains(&format!("\"{name}\"")) || text.contains(&format!("/{name}\""));
    quoted && text.contains("path")
}
