//! Which crates a crate may name, as the linker takes it: members, described libraries, and all the others by name alone.
//!
//! A package's manifest says so. A file without one says it by the paths it writes.

use std::collections::{BTreeMap, BTreeSet};

use privet_ir::item::ItemKind;
use privet_ir::link::CrateInput;
use privet_ir::program::LoweredFile;
use privet_ir::types::PathId;

use super::descriptions::Descriptions;
use super::rounds::input;
use crate::discover::{CrateRoot, Named};

/// The names of each crate.
pub(crate) fn names(
    crates: &[CrateRoot],
    files: &BTreeMap<String, LoweredFile>,
) -> Vec<Vec<(String, Named)>> {
    let has_loose = crates.iter().any(|krate| krate.is_loose);
    let written = match has_loose {
        true => files.values().flat_map(first_segments).collect(),
        false => BTreeSet::new(),
    };
    let loose: Vec<(String, Named)> = written
        .into_iter()
        .map(|name| meant(name, crates))
        .collect();
    let of_crate = |krate: &CrateRoot| match krate.is_loose {
        true => loose.clone(),
        false => krate.names.clone(),
    };
    crates.iter().map(of_crate).collect()
}

/// The libraries among all names.
pub(crate) fn libraries(names: &[Vec<(String, Named)>]) -> BTreeSet<&str> {
    let libraries = names.iter().flatten().filter_map(|(_, named)| match named {
        Named::Library(library) => Some(library.as_str()),
        Named::Here(_) => None,
    });
    libraries.collect()
}

/// All crates as the linker takes them: those of the workspace, then the descriptions.
pub(crate) fn inputs(
    crates: &[CrateRoot],
    names: &[Vec<(String, Named)>],
    descriptions: &mut Descriptions,
) -> Vec<CrateInput> {
    let described: BTreeMap<String, usize> = descriptions
        .crates
        .iter()
        .map(|description| description.name.clone())
        .zip(crates.len()..)
        .collect();
    let with_names = |(krate, names): (&CrateRoot, &Vec<(String, Named)>)| {
        let mut input = input(krate);
        for (name, named) in names {
            match named {
                Named::Here(index) => input.dependencies.push((name.clone(), *index)),
                Named::Library(library) => match described.get(library) {
                    Some(index) => input.dependencies.push((name.clone(), *index)),
                    None => input.foreign.push((name.clone(), library.clone())),
                },
            }
        }
        input
    };
    let own = crates.iter().zip(names).map(with_names);
    own.chain(descriptions.crates.drain(..)).collect()
}

/// What a file without a manifest means by a crate's name: a library of the workspace around it, or one of that name.
fn meant(name: String, crates: &[CrateRoot]) -> (String, Named) {
    let is_lib =
        |krate: &CrateRoot| !krate.is_loose && krate.kind == crate::discover::TargetKind::Lib;
    let here = crates
        .iter()
        .position(|krate| is_lib(krate) && krate.name == name);
    let named = here.map_or_else(|| Named::Library(name.clone()), Named::Here);
    (name, named)
}

/// The first segments of the paths that a file writes, when they can be names of crates.
fn first_segments(file: &LoweredFile) -> BTreeSet<String> {
    let first = |id: PathId| {
        file.path(id)
            .segments
            .first()
            .map(|segment| file.text(segment.name))
    };
    let imports = file.items.iter().filter_map(|item| match &item.kind {
        ItemKind::Use(leaf) => first(leaf.path),
        ItemKind::ExternCrate(name) => Some(file.text(*name)),
        _ => None,
    });
    let paths = file
        .paths
        .iter()
        .filter(|path| path.segments.len() > 1 && path.qself.is_none());
    let paths = paths.map(|path| file.text(path.segments[0].name));
    let names = imports.chain(paths).filter(|name| may_be_crate(name));
    names.map(str::to_owned).collect()
}

/// Whether a first segment can be the name of a library: neither a keyword, nor a primitive, nor like a type.
fn may_be_crate(name: &str) -> bool {
    const NEVER: &[&str] = &[
        "crate", "self", "super", "std", "core", "alloc", "bool", "char", "str", "u8", "u16",
        "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f16", "f32",
        "f64", "f128",
    ];
    let is_lower = name.starts_with(|first: char| first.is_lowercase() || first == '_');
    is_lower && !NEVER.contains(&name) && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}
