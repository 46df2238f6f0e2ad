//! The descriptions of libraries that this program may need, as crates beside its own.
//!
//! Their paths begin with a folder that no file of the user can lie in.

use std::collections::{BTreeMap, BTreeSet};

use privet_catalog::{Description, descriptions};
use privet_ir::cfg::Cfg;
use privet_ir::link::CrateInput;
use privet_ir::program::LoweredFile;
use privet_ir::workers::Workers;

use super::read::Tools;

/// No file name holds this character.
const PREFIX: &str = "\0privet/";

/// The descriptions to link.
pub(crate) struct Descriptions {
    /// One crate for each described library, with the others as what it may name.
    pub(crate) crates: Vec<CrateInput>,
    pub(crate) files: Vec<(String, LoweredFile)>,
}

/// The descriptions of these libraries, of those that they name in turn, and of std.
/// `first` is the index that the first of them gets among all crates.
pub(crate) fn needed(
    libraries: BTreeSet<&str>,
    first: usize,
    tools: &Tools<'_>,
    workers: &Workers,
) -> Descriptions {
    let names = closure(libraries);
    let chosen: Vec<&Description> = descriptions()
        .iter()
        .filter(|description| names.contains(description.krate))
        .collect();
    let dependencies: Vec<(String, usize)> = names
        .iter()
        .map(|name| (*name).to_owned())
        .zip(first..)
        .collect();
    let crates = names.iter().map(|name| CrateInput {
        name: (*name).to_owned(),
        package: (*name).to_owned(),
        root: root_of(name, &chosen),
        dependencies: dependencies
            .iter()
            .filter(|(other, _)| other != name)
            .cloned()
            .collect(),
        foreign: Vec::new(),
        is_described: true,
    });
    let crates: Vec<CrateInput> = crates.collect();
    let cfg = Cfg::default();
    let lowered = workers.lower_files(
        chosen.clone(),
        |description| description.text.len() as u64,
        |description| tools.lower(description.text, description.krate, &cfg),
    );
    let paths = chosen
        .iter()
        .map(|description| format!("{PREFIX}{}", description.file));
    Descriptions {
        crates,
        files: paths.zip(lowered).collect(),
    }
}

/// The described libraries among these, std, and those whose names stand in their descriptions.
fn closure(libraries: BTreeSet<&str>) -> BTreeSet<&'static str> {
    let mut texts: BTreeMap<&'static str, Vec<&'static str>> = BTreeMap::new();
    for description in descriptions() {
        texts
            .entry(description.krate)
            .or_default()
            .push(description.text);
    }
    let mut names = BTreeSet::new();
    let described = texts.keys().copied();
    let mut queue: Vec<&'static str> = described
        .filter(|name| *name == "std" || libraries.contains(name))
        .collect();
    while let Some(name) = queue.pop() {
        if names.insert(name) {
            let texts_of_it = &texts[name];
            let mentions = |other: &&str| texts_of_it.iter().any(|text| mentions(text, other));
            queue.extend(texts.keys().copied().filter(mentions));
        }
    }
    names
}

/// Whether a path in the text begins with this name: `time::Date` does, `std::time::Instant` does not.
fn mentions(text: &str, name: &str) -> bool {
    let is_part = |before: char| before.is_alphanumeric() || matches!(before, '_' | ':');
    let mut places = text.match_indices(name);
    places
        .any(|(at, _)| text[at + name.len()..].starts_with("::") && !text[..at].ends_with(is_part))
}

/// The root of a library: its only file, or the `lib.rs` of its folder.
fn root_of(name: &str, chosen: &[&Description]) -> String {
    let mut own = chosen
        .iter()
        .filter(|description| description.krate == name);
    let first = own.clone().next().expect("a name comes from a description");
    let root = own
        .find(|description| description.file.ends_with("/lib.rs"))
        .unwrap_or(first);
    format!("{PREFIX}{}", root.file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn std_is_always_there_and_a_library_brings_what_it_names() {
        assert_eq!(closure(BTreeSet::new()), BTreeSet::from(["std"]));
        assert!(closure(BTreeSet::from(["axum", "unheard_of"])).contains("axum"));
    }

    #[test]
    fn only_the_start_of_a_path_names_a_library() {
        assert!(mentions("fn f() -> time::Date;", "time"));
        assert!(!mentions("std::time::Instant, runtime::Handle", "time"));
    }

    #[test]
    fn every_description_is_rust_that_we_read() {
        let workers = Workers::new(2, privet_ir::check::Limits::default()).unwrap();
        let root = crate::fs::Root::of_workspace(std::path::PathBuf::new());
        let tools = Tools {
            root: &root,
            grammars: &Default::default(),
            macros: &Default::default(),
            limits: workers.limits(),
        };
        let all = descriptions()
            .iter()
            .map(|description| description.krate)
            .collect();
        let Descriptions { crates, files } = needed(all, 0, &tools, &workers);
        for (path, file) in &files {
            assert_eq!(file.failure, None, "{path}");
        }
        let (program, notes) = privet_ir::link::link(crates, files);
        assert_eq!(notes, []);
        assert!(program.files.iter().all(|file| file.is_described));
        assert!(program.crates.iter().all(|krate| krate.is_described));
    }
}
