//! The `macro_rules!` of the workspace, which lowering any file may need.
//!
//! All files that may belong to a crate are looked through first; only those that hold a definition are lexed.

use privet_ir::expand::{MacroDef, MacroTable, collect_macros};
use privet_ir::workers::Workers;

use super::rounds::{cfg_of, size_of};
use crate::discover::{CrateRoot, Named, SourceTree};
use crate::fs::MAX_SOURCE;
use crate::paths;

/// The definitions of all files that are not excluded. What cannot be read now is reported when it is lowered.
pub(crate) fn table(tree: &SourceTree, workers: &Workers) -> MacroTable {
    let candidates = tree.files.iter().filter(|file| file.why_not.is_none());
    let files: Vec<(&str, u64)> = candidates
        .map(|file| (file.path.as_str(), size_of(&tree.root, &file.path)))
        .collect();
    let found = workers.each(
        files,
        |(_, size)| *size,
        |(path, _)| definitions(tree, workers, path),
        Vec::new,
    );
    let mut table = MacroTable::new(found.into_iter().flatten().collect());
    for krate in &tree.crates {
        for (name, named) in &krate.names {
            if let Named::Here(other) = named {
                table.add_dependency(&krate.name, name, &tree.crates[*other].name);
            }
        }
    }
    table
}

fn definitions(tree: &SourceTree, workers: &Workers, path: &str) -> Vec<MacroDef> {
    let Ok(text) = tree.root.read(path, MAX_SOURCE) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for krate in likely_crates(tree, path) {
        let cfg = cfg_of(tree, krate);
        found.extend(collect_macros(&text, &krate.name, &cfg, workers.limits()));
    }
    found
}

/// The crates that a file may belong to, before any module tree is known.
fn likely_crates<'a>(tree: &'a SourceTree, path: &str) -> Vec<&'a CrateRoot> {
    let package = tree.package_folder(path);
    let mut of_package = tree
        .crates
        .iter()
        .filter(|krate| krate.is_loose || Some(krate.folder.as_str()) == package);
    let own = of_package
        .clone()
        .find(|krate| krate.file == path || owns_folder_of(krate, path));
    if let Some(own) = own {
        return vec![own];
    }
    let lies_below = |krate: &&CrateRoot| paths::inside(path, paths::parent(&krate.file)).is_some();
    let beside: Vec<&CrateRoot> = of_package.clone().filter(lies_below).collect();
    match beside.is_empty() {
        true => of_package.next().into_iter().collect(),
        false => beside,
    }
}

/// `src/bin/tool/main.rs` has all of `src/bin/tool` to itself; `src/main.rs` shares its folder with the library.
fn owns_folder_of(krate: &CrateRoot, path: &str) -> bool {
    let folder = paths::parent(&krate.file);
    let is_alone = paths::file_name(&krate.file) == "main.rs" && paths::file_name(folder) != "src";
    is_alone && !krate.is_loose && paths::inside(path, folder).is_some()
}
