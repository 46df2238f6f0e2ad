//! Links lowered files to a program: the module tree of each crate, and one symbol for each text.
//!
//! Given crates with their root files and the lowered files by path, gives a [`Program`] and notes about what was not there.
//! Pure, and the same whatever order the files come in. What it lacks, [`wanted`] names, so that the caller can read it.

mod paths;
mod tree;
mod wanted;

pub use wanted::{Wanted, wanted};

use crate::expand::foreign_crate;
use crate::names::Interner;
use crate::program::{Crate, CrateId, LoweredFile, Program, SourceFile};
use crate::span::{FileId, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A crate to link.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CrateInput {
    /// The name as in code (`-` is `_`).
    pub name: String,
    /// The package it belongs to, as in the manifest.
    pub package: String,
    /// Its root file.
    pub root: String,
    /// The crates of the workspace and the descriptions that it may name: the name it uses, and an index into the crates given.
    pub dependencies: Vec<(String, usize)>,
    /// The other crates it may name: the name it uses, and the crate's own name as in code.
    pub foreign: Vec<(String, String)>,
    /// A library that privet describes: its files are part of privet.
    pub is_described: bool,
}

/// Something about the module tree that the user should know.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LinkNote {
    /// What it is.
    pub kind: LinkNoteKind,
    /// The file that speaks of it.
    pub file: String,
    /// Where in that file.
    pub span: Span,
    /// The paths it is about.
    pub paths: Vec<String>,
}

/// The kinds of notes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LinkNoteKind {
    /// A crate's root file is not there; the crate is left out.
    RootNotFound,
    /// None of the files where `mod x;` may stand is there.
    ModuleNotFound,
    /// Both `x.rs` and `x/mod.rs` are there; the first is taken.
    ModuleFoundTwice,
    /// A module, or an `include!`, that leads back to a file around it.
    Circle,
    /// The file of an `include!` is not there, or is not named by a plain string.
    IncludeNotFound,
    /// An `include!` where an expression is due: the file, when it is known, is not read as code.
    IncludedCode,
    /// So many modules that the rest of the crate is left out.
    TooManyModules,
}

/// Links the files. A file that no crate reaches stays in the program without a module: see [`used_files`].
pub fn link(
    crates: Vec<CrateInput>,
    files: Vec<(String, LoweredFile)>,
) -> (Program, Vec<LinkNote>) {
    let mut program = Program {
        files: source_files(&crates, files),
        ..Program::default()
    };
    let (interner, macro_roots) = intern_all(&mut program.files);
    program.interner = interner;
    let by_path: BTreeMap<String, FileId> = program
        .files
        .iter()
        .zip(0..)
        .map(|(file, id)| (file.path.clone(), FileId(id)))
        .collect();
    let mut notes = Vec::new();
    add_crates(&mut program, &crates, &by_path, &macro_roots, &mut notes);
    notes.sort();
    notes.dedup();
    (program, notes)
}

/// The files that stand in the module tree of some crate.
pub fn used_files(program: &Program) -> BTreeSet<FileId> {
    program.modules.iter().map(|module| module.file).collect()
}

/// Sorted by path, descriptions last; of two with one path the first is kept.
fn source_files(crates: &[CrateInput], files: Vec<(String, LoweredFile)>) -> Vec<SourceFile> {
    let described_roots: Vec<&str> = crates
        .iter()
        .filter(|krate| krate.is_described)
        .map(|krate| krate.root.as_str())
        .collect();
    let is_described = |path: &str| {
        described_roots.iter().any(|root| {
            let dir = paths::parent(root);
            *root == path
                || !dir.is_empty() && path.starts_with(dir) && path[dir.len()..].starts_with('/')
        })
    };
    let mut files: Vec<SourceFile> = files
        .into_iter()
        .map(|(path, lowered)| SourceFile {
            is_described: is_described(&path),
            line_count: lowered.lines.count().saturating_sub(1),
            symbols: Vec::new(),
            path,
            lowered,
        })
        .collect();
    files.sort_by(|a, b| (a.is_described, &a.path).cmp(&(b.is_described, &b.path)));
    files.dedup_by(|b, a| a.path == b.path);
    files
}

/// Gives each text its symbol: files in their order, names by index, so the numbers do not depend on who lowered first.
/// Also gives the names by which expanded macros mean the root of their own crate.
fn intern_all(files: &mut [SourceFile]) -> (Interner, BTreeSet<String>) {
    let mut interner = Interner::default();
    let mut macro_roots = BTreeSet::new();
    for file in files {
        let intern = |text: &str| {
            if foreign_crate(text).is_some() {
                macro_roots.insert(text.to_owned());
            }
            interner.intern(text)
        };
        file.symbols = file.lowered.names.texts().map(intern).collect();
    }
    (interner, macro_roots)
}

/// Adds the crates, descriptions last, each with its module tree.
fn add_crates(
    program: &mut Program,
    inputs: &[CrateInput],
    by_path: &BTreeMap<String, FileId>,
    macro_roots: &BTreeSet<String>,
    notes: &mut Vec<LinkNote>,
) {
    let (found, missing): (Vec<usize>, Vec<usize>) =
        (0..inputs.len()).partition(|&index| by_path.contains_key(&inputs[index].root));
    for index in missing {
        notes.push(root_not_found(&inputs[index]));
    }
    let mut order = found;
    order.sort_by_key(|&index| inputs[index].is_described);
    let ids: BTreeMap<usize, CrateId> = order.iter().copied().zip((0..).map(CrateId)).collect();
    for &index in &order {
        let input = &inputs[index];
        let id = ids[&index];
        let root_file = by_path[&input.root];
        let root = tree::build(program, id, root_file, by_path, notes);
        let mut intern = |text: &String| program.interner.intern(text);
        let dependency = |(name, index): &(String, usize)| Some((name.clone(), *ids.get(index)?));
        let mut dependencies: Vec<(String, CrateId)> =
            input.dependencies.iter().filter_map(dependency).collect();
        let macro_root =
            |name: &String| Some((name.clone(), *ids.get(&root_of(name, input, inputs)?)?));
        dependencies.extend(macro_roots.iter().filter_map(macro_root));
        dependencies.sort();
        let mut foreign = input.foreign.clone();
        foreign.sort();
        let krate = Crate {
            name: intern(&input.name),
            package: input.package.clone(),
            root,
            dependencies: dependencies
                .iter()
                .map(|(name, id)| (intern(name), *id))
                .collect(),
            foreign: foreign
                .iter()
                .map(|(name, real)| (intern(name), intern(real)))
                .collect(),
            is_described: input.is_described,
        };
        program.crates.push(krate);
    }
}

/// The crate that `crateːname` means: what this crate depends on by that name, what any does, any crate of that name.
/// A program and the library beside it have one name; only a library can be depended on.
fn root_of(name: &str, input: &CrateInput, inputs: &[CrateInput]) -> Option<usize> {
    let real = foreign_crate(name)?;
    let is_it = |index: &usize| inputs.get(*index).is_some_and(|krate| krate.name == real);
    let of = |krate: &CrateInput| {
        krate
            .dependencies
            .iter()
            .map(|(_, index)| *index)
            .find(is_it)
    };
    of(input)
        .or_else(|| inputs.iter().find_map(of))
        .or_else(|| (0..inputs.len()).find(is_it))
}

fn root_not_found(input: &CrateInput) -> LinkNote {
    LinkNote {
        kind: LinkNoteKind::RootNotFound,
        file: input.root.clone(),
        span: Span::default(),
        paths: vec![input.root.clone()],
    }
}
