//! From lowered files to the program: crates and descriptions put together, and what turned out to be missing.

use std::collections::{BTreeMap, BTreeSet};

use privet_ir::link::{LinkNote, LinkNoteKind, link as link_files};
use privet_ir::program::LoweredFile;
use privet_ir::workers::Workers;

use proc_macro2::{TokenStream, TokenTree};

use super::descriptions::needed;
use super::names::{inputs, libraries, names};
use super::orphans::orphans;
use super::read::Tools;
use super::rounds::{Done, input};
use super::{Loaded, Source};
use crate::discover::{CrateRoot, SourceTree};
use crate::fs::MAX_SOURCE;
use crate::problem::{Kind, Problem, line_and_column};

/// Links what was lowered.
pub(crate) fn link(tree: &SourceTree, done: Done, tools: &Tools<'_>, workers: &Workers) -> Loaded {
    let (crates, files) = without_parts(done.crates, done.files);
    let names = names(&crates, &files);
    let mut descriptions = needed(libraries(&names), crates.len(), tools, workers);
    let inputs = inputs(&crates, &names, &mut descriptions);
    let all = files.into_iter().chain(descriptions.files);
    let (mut program, notes) = link_files(inputs, all.collect());
    // A file that could not be read has its problem already.
    let untold = notes
        .iter()
        .filter(|note| !note.paths.iter().any(|path| done.unread.contains(path)));
    let missing: Vec<Problem> = untold.filter_map(|note| problem(note, tree)).collect();
    let files_total = done.hashes.len() + done.unread.len() + missing.len();
    let mut problems = [done.problems, missing, tree.problems.clone()].concat();
    problems.sort();
    problems.dedup();
    for file in program.files.iter_mut().filter(|file| !file.is_described) {
        file.path = tree.root.shown(&file.path);
    }
    Loaded {
        program,
        problems,
        files_total,
        orphans: orphans(tree, &done.hashes),
        sources: sources(tree, done.hashes),
        is_broken: done.is_broken,
    }
}

/// Leaves out the files without a manifest that another one holds as a module: they are no crates of their own.
fn without_parts(
    crates: Vec<CrateRoot>,
    files: BTreeMap<String, LoweredFile>,
) -> (Vec<CrateRoot>, BTreeMap<String, LoweredFile>) {
    if crates.iter().filter(|krate| krate.is_loose).count() < 2 {
        return (crates, files);
    }
    let (program, _) = link_files(
        crates.iter().map(input).collect(),
        files.into_iter().collect(),
    );
    let mut holders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for module in &program.modules {
        let root = program.module(program.krate(module.krate).root).file;
        if root != module.file {
            let holder = program.file(root).path.as_str();
            holders
                .entry(&program.file(module.file).path)
                .or_default()
                .insert(holder);
        }
    }
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for krate in crates.iter().filter(|krate| krate.is_loose) {
        let mut of_this = holders.get(krate.file.as_str()).into_iter().flatten();
        // Of two that hold each other, the first is the part.
        if of_this.any(|holder| !parts.contains(*holder)) {
            parts.insert(krate.file.clone());
        }
    }
    let crates = crates
        .into_iter()
        .filter(|krate| !krate.is_loose || !parts.contains(&krate.file));
    let crates = crates.collect();
    let files = program
        .files
        .into_iter()
        .map(|file| (file.path, file.lowered));
    (crates, files.collect())
}

/// What a note means for the check, if anything.
fn problem(note: &LinkNote, tree: &SourceTree) -> Option<Problem> {
    let names = |word: &str| {
        let names: Vec<String> = note.paths.iter().map(|path| format!("`{path}`")).collect();
        names.join(word)
    };
    let (message, help, kind) = match note.kind {
        LinkNoteKind::ModuleNotFound => (
            format!("no file for this module: {} would be it", names(" or ")),
            "create it, or put `#[cfg(..)]` on the line that names it",
            Kind::NotRead,
        ),
        LinkNoteKind::RootNotFound => ("not found".to_owned(), "create it", Kind::NotRead),
        LinkNoteKind::ModuleFoundTwice => (
            format!("two files for this module: {}", names(" and ")),
            "remove one of them",
            Kind::NotUnderstood,
        ),
        LinkNoteKind::Circle => (
            format!("leads back to {}, a file around it", names(", ")),
            "break the circle",
            Kind::NotUnderstood,
        ),
        LinkNoteKind::IncludeNotFound => (
            "the file of this `include!` is not known".to_owned(),
            "name it with a plain string, or put it into `OUT_DIR`",
            Kind::UnresolvedInclude,
        ),
        LinkNoteKind::IncludedCode => match note.paths.first() {
            Some(path) if is_data(tree, path) => return None,
            Some(path) => (
                format!("what `{path}` does here is not seen"),
                "put the code itself here, or make a module of it",
                Kind::UnresolvedInclude,
            ),
            None => (
                "the file of this `include!` is not known".to_owned(),
                "name it with a plain string, or put it into `OUT_DIR`",
                Kind::UnresolvedInclude,
            ),
        },
        LinkNoteKind::TooManyModules => (
            "has more modules than can be followed".to_owned(),
            "break up the circle of `#[path]`s",
            Kind::OverLimit,
        ),
    };
    let problem = Problem::of_file(tree.root.shown(&note.file), message);
    let at = tree.root.read(&note.file, MAX_SOURCE).ok();
    let at = at.map(|text| line_and_column(&text, note.span.lo as usize));
    Some(Problem {
        at,
        ..problem.help(help).kind(kind)
    })
}

/// Whether an included file is a table: it calls nothing, so nothing flows through it.
/// A file that cannot be read, or lies elsewhere, may be anything.
fn is_data(tree: &SourceTree, path: &str) -> bool {
    let text = tree.root.read(path, MAX_SOURCE);
    let is_data = text.is_ok_and(|text| text.parse().is_ok_and(|tokens| !calls_something(tokens)));
    // The parser keeps a copy of every text until it is told that no token of it is left.
    proc_macro2::extra::invalidate_current_thread_spans();
    is_data
}

/// Whether tokens hold a call, a macro, a closure or a block of code: a small name or `!` or `>` before brackets, or `|`.
fn calls_something(tokens: TokenStream) -> bool {
    let mut pending = vec![tokens];
    while let Some(tokens) = pending.pop() {
        let mut may_call = false;
        for token in tokens {
            let is_call = may_call && matches!(&token, TokenTree::Group(_));
            may_call = false;
            match token {
                _ if is_call => return true,
                TokenTree::Group(group) => pending.push(group.stream()),
                TokenTree::Ident(name) => {
                    may_call = name.to_string().starts_with(|c: char| !c.is_uppercase());
                }
                TokenTree::Punct(mark) => {
                    if matches!(mark.as_char(), '|' | ';') {
                        return true;
                    }
                    may_call = matches!(mark.as_char(), '!' | '>' | '?');
                }
                TokenTree::Literal(_) => {}
            }
        }
    }
    false
}

fn sources(tree: &SourceTree, hashes: BTreeMap<String, u64>) -> BTreeMap<String, Source> {
    let source = |(path, hash): (String, u64)| (tree.root.shown(&path), Source { path, hash });
    hashes.into_iter().map(source).collect()
}
