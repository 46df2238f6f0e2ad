//! Source texts to a linked program, without a disk: what cargo-privet does with a workspace, done with texts.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use privet_catalog::{Catalog, Grammar as Word, Options, descriptions};
use privet_ir::Program;
use privet_ir::body::Grammar;
use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::{MacroTable, collect_macros};
use privet_ir::grammar::Grammars;
use privet_ir::item::ItemKind;
use privet_ir::link::{CrateInput, LinkNote, link};
use privet_ir::lower::{LowerInput, lower};
use privet_ir::program::LoweredFile;
use privet_ir::workers::Workers;

/// Threads whose stacks are as big as the program's own.
pub(crate) static WORKERS: LazyLock<Workers> =
    LazyLock::new(|| Workers::new(0, Limits::default()).expect("two threads can be started"));

/// A crate: its name in code, its features, and its files, the root first.
#[derive(Clone, Default)]
pub(crate) struct Krate {
    pub(crate) name: String,
    pub(crate) features: Vec<String>,
    /// Paths and texts.
    pub(crate) files: Vec<(String, String)>,
}

impl Krate {
    /// A crate of one file.
    pub(crate) fn of(name: &str, path: &str, text: &str) -> Krate {
        Krate {
            name: name.to_owned(),
            features: Vec::new(),
            files: vec![(path.to_owned(), text.to_owned())],
        }
    }
}

/// The program that the crates make together with the described libraries that they name. Each may name all others.
pub(crate) fn program(crates: &[Krate], catalog: &Catalog) -> Program {
    let (program, notes) = linked(crates, catalog);
    assert!(
        notes.is_empty(),
        "a test brings all files that it names: {notes:?}"
    );
    program
}

/// As `program`, with what the linker has to say of files that are named and not there.
pub(crate) fn linked(crates: &[Krate], catalog: &Catalog) -> (Program, Vec<LinkNote>) {
    let grammars = grammars(catalog);
    // Not inside `run`: a worker that waits for the libraries could be the one that has to lower them.
    let libraries = &*LIBRARIES;
    WORKERS.run(|| {
        let definitions = crates.iter().flat_map(|krate| {
            let files = krate.files.iter();
            files.flat_map(|(_, text)| {
                collect_macros(text, &krate.name, &cfg(krate), WORKERS.limits())
            })
        });
        let macros = MacroTable::new(definitions.collect());
        let mut files = Vec::new();
        let mut inputs = Vec::new();
        for krate in crates {
            let lowered: Vec<LoweredFile> = krate
                .files
                .iter()
                .map(|(_, text)| lowered(text, &krate.name, &cfg(krate), &grammars, &macros))
                .collect();
            inputs.push(input(krate, &lowered));
            files.extend(
                krate
                    .files
                    .iter()
                    .map(|(path, _)| path.clone())
                    .zip(lowered),
            );
        }
        add_libraries(libraries, &named_in(crates), &mut inputs, &mut files);
        link(inputs, files)
    })
}

fn cfg(krate: &Krate) -> Cfg {
    let features = krate.features.iter().cloned();
    Cfg::default().with_features(features.chain(["default".to_owned()]))
}

fn lowered(
    text: &str,
    krate: &str,
    cfg: &Cfg,
    grammars: &Grammars,
    macros: &MacroTable,
) -> LoweredFile {
    let limits = WORKERS.limits();
    lower(&LowerInput {
        text,
        krate,
        cfg,
        grammars,
        macros,
        limits,
    })
}

fn input(krate: &Krate, files: &[LoweredFile]) -> CrateInput {
    let described: BTreeSet<&str> = descriptions()
        .iter()
        .map(|description| description.krate)
        .collect();
    let foreign = files
        .iter()
        .flat_map(foreign_names)
        .filter(|name| !described.contains(name.as_str()));
    CrateInput {
        name: krate.name.clone(),
        package: krate.name.clone(),
        root: krate.files[0].0.clone(),
        dependencies: Vec::new(),
        foreign: foreign.map(|name| (name.clone(), name)).collect(),
        is_described: false,
    }
}

/// What paths begin with and no item of the file is called: a library that nobody described.
fn foreign_names(file: &LoweredFile) -> BTreeSet<String> {
    let items: BTreeSet<&str> = file.items.iter().map(|item| file.text(item.name)).collect();
    let uses = file.items.iter().filter_map(|item| match &item.kind {
        ItemKind::Use(leaf) => Some(leaf.path.0),
        _ => None,
    });
    let uses: BTreeSet<u32> = uses.collect();
    let paths = (0..)
        .zip(&file.paths)
        .filter(|(id, path)| path.segments.len() > 1 || uses.contains(id));
    let heads = paths.filter_map(|(_, path)| path.segments.first());
    let heads = heads.map(|segment| file.text(segment.name)).filter(|name| {
        let is_keyword = ["crate", "self", "super", "Self"].contains(name);
        !is_keyword && !items.contains(name) && name.starts_with(|c: char| c.is_lowercase())
    });
    heads.map(str::to_owned).collect()
}

/// The described libraries that the texts name, those that these name in turn, and std.
fn named_in(crates: &[Krate]) -> BTreeSet<&'static str> {
    let described: BTreeSet<&'static str> = descriptions()
        .iter()
        .map(|description| description.krate)
        .collect();
    let texts: Vec<&str> = crates
        .iter()
        .flat_map(|krate| &krate.files)
        .map(|(_, text)| text.as_str())
        .collect();
    let is_named =
        |texts: &[&str], name: &str| texts.iter().any(|text| text.contains(&format!("{name}::")));
    let mut named = BTreeSet::from(["std"]);
    named.extend(described.iter().filter(|name| is_named(&texts, name)));
    loop {
        let descriptions: Vec<&str> = descriptions()
            .iter()
            .filter(|description| named.contains(description.krate))
            .map(|description| description.text)
            .collect();
        let before = named.len();
        named.extend(
            described
                .iter()
                .filter(|name| is_named(&descriptions, name)),
        );
        if named.len() == before {
            return named;
        }
    }
}

/// Adds described libraries, and lets every crate name every other.
fn add_libraries(
    lowered: &[(&'static str, String, LoweredFile)],
    names: &BTreeSet<&'static str>,
    inputs: &mut Vec<CrateInput>,
    files: &mut Vec<(String, LoweredFile)>,
) {
    inputs.extend(names.iter().map(|name| CrateInput {
        name: (*name).to_owned(),
        package: (*name).to_owned(),
        root: root_of(name),
        is_described: true,
        ..CrateInput::default()
    }));
    let needed = lowered.iter().filter(|(krate, ..)| names.contains(krate));
    files.extend(needed.map(|(_, path, file)| (path.clone(), file.clone())));
    let all: Vec<(String, usize)> = inputs
        .iter()
        .map(|input| input.name.clone())
        .zip(0..)
        .collect();
    for input in inputs {
        input.dependencies = all
            .iter()
            .filter(|(name, _)| *name != input.name)
            .cloned()
            .collect();
    }
}

/// Descriptions begin with a folder that no test has.
fn path_of(file: &str) -> String {
    format!("privet:/{file}")
}

fn root_of(library: &str) -> String {
    let mut own = descriptions()
        .iter()
        .filter(|description| description.krate == library);
    let first = own.clone().next().expect("a name comes from a description");
    path_of(
        own.find(|description| description.file.ends_with("/lib.rs"))
            .unwrap_or(first)
            .file,
    )
}

/// The descriptions, lowered once for all tests: library, path, file.
static LIBRARIES: LazyLock<Vec<(&'static str, String, LoweredFile)>> = LazyLock::new(|| {
    let (catalog, _) = Catalog::build(None, &Options::default());
    let grammars = grammars(&catalog);
    let macros = MacroTable::default();
    let lowered = WORKERS.lower_files(
        descriptions().iter().collect(),
        |description| description.text.len() as u64,
        |description| {
            lowered(
                description.text,
                description.krate,
                &Cfg::default(),
                &grammars,
                &macros,
            )
        },
    );
    let named = descriptions()
        .iter()
        .zip(lowered)
        .map(|(description, file)| {
            assert_eq!(file.failure, None, "{}", description.file);
            (description.krate, path_of(description.file), file)
        });
    named.collect()
});

/// How the macros that the catalog describes are read.
pub(crate) fn grammars(catalog: &Catalog) -> Grammars {
    let mut grammars = Grammars::default();
    for entry in catalog.macros.iter().filter(|entry| !entry.meta.off) {
        for path in &entry.paths {
            grammars.add(
                &path.to_string(),
                grammar(entry.grammar),
                usize::from(entry.skip),
            );
        }
    }
    grammars
}

fn grammar(word: Word) -> Grammar {
    match word {
        Word::Format => Grammar::Format,
        Word::Fields => Grammar::Fields,
        Word::Kv => Grammar::KeyValue,
        Word::Json => Grammar::Json,
        Word::Args => Grammar::Args,
        Word::Sql => Grammar::Sql,
    }
}
