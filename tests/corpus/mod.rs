//! Whatever rustc accepts, the front end reads: every file of the crates in `crates.txt`.
//!
//! The few that it does not are named in `failures.txt`, each with the reason.

mod fetch;

use std::path::Path;

use cargo_privet::fs::{MAX_SOURCE, Root};
use privet_catalog::{Catalog, Options};
use privet_ir::cfg::Cfg;
use privet_ir::expand::{MacroDef, MacroTable, collect_macros};
use privet_ir::lower::{LowerInput, lower};

use crate::support::golden;
use crate::support::sources::{WORKERS, grammars};
use fetch::Krate;

/// A file of the corpus.
struct File {
    krate: usize,
    /// Below the crate's folder.
    path: String,
    bytes: u64,
}

/// What became of a file.
struct Outcome {
    lines: usize,
    /// Why it was not lowered, if so.
    failure: Option<String>,
}

#[test]
fn what_rustc_accepts_is_lowered() {
    let crates = fetch::crates(Path::new(env!("CARGO_TARGET_TMPDIR")))
        .unwrap_or_else(|problem| panic!("{problem}"));
    let roots: Vec<Root> = crates
        .iter()
        .map(|krate| Root::of_workspace(krate.folder.canonicalize().unwrap()))
        .collect();
    let files: Vec<File> = (0..)
        .zip(&roots)
        .flat_map(|(at, root)| files(at, root))
        .collect();
    let outcomes = lowered(&crates, &roots, &files);
    let lines: usize = outcomes.iter().map(|outcome| outcome.lines).sum();
    let failed: Vec<String> = files
        .iter()
        .zip(&outcomes)
        .filter_map(|(file, outcome)| {
            let krate = &crates[file.krate];
            let why = outcome.failure.as_ref()?;
            Some(format!(
                "{} {}: {}: {why}\n",
                krate.name, krate.version, file.path
            ))
        })
        .collect();
    let head = format!(
        "{} crates, {} files, {lines} lines; not lowered: {}\n",
        crates.len(),
        files.len(),
        failed.len()
    );
    golden::check(
        "tests/corpus/failures.txt",
        &(head.clone() + &failed.concat()),
    );
    assert!(
        failed.len() * 1000 <= files.len(),
        "99.9 % are read: {head}"
    );
}

/// All `.rs` files of a crate, sorted.
fn files(krate: usize, root: &Root) -> Vec<File> {
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for name in root.names_in(&folder) {
            let path = match folder.as_str() {
                "" => name,
                folder => format!("{folder}/{name}"),
            };
            if root.is_folder(&path) {
                folders.push(path);
            } else if path.ends_with(".rs") {
                let bytes = root.on_disk(&path).metadata().map_or(0, |file| file.len());
                found.push(File { krate, path, bytes });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn lowered(crates: &[Krate], roots: &[Root], files: &[File]) -> Vec<Outcome> {
    let (catalog, _) = Catalog::build(None, &Options::default());
    let grammars = grammars(&catalog);
    let cfg = Cfg::default();
    let names: Vec<String> = crates
        .iter()
        .map(|krate| krate.name.replace('-', "_"))
        .collect();
    let limits = WORKERS.limits();
    let definitions = |file: &File| -> Vec<MacroDef> {
        let text = roots[file.krate]
            .read(&file.path, MAX_SOURCE)
            .unwrap_or_default();
        match text.contains("macro_rules") {
            true => collect_macros(&text, &names[file.krate], &cfg, limits),
            false => Vec::new(),
        }
    };
    let found = WORKERS.each(
        files.iter().collect(),
        |file| file.bytes,
        definitions,
        Vec::new,
    );
    let mut of_crate: Vec<Vec<MacroDef>> = vec![Vec::new(); crates.len()];
    for (file, found) in files.iter().zip(found) {
        of_crate[file.krate].extend(found);
    }
    let macros: Vec<MacroTable> = of_crate.into_iter().map(MacroTable::new).collect();
    let one = |file: &File| {
        let text = match roots[file.krate].read(&file.path, MAX_SOURCE) {
            Ok(text) => text,
            Err(why) => {
                return Outcome {
                    lines: 0,
                    failure: Some(why.message()),
                };
            }
        };
        let lowered = lower(&LowerInput {
            text: &text,
            krate: &names[file.krate],
            cfg: &cfg,
            grammars: &grammars,
            macros: &macros[file.krate],
            limits,
        });
        Outcome {
            lines: text.lines().count(),
            failure: lowered.failure.map(|failure| failure.message),
        }
    };
    let broken = || Outcome {
        lines: 0,
        failure: Some("a panic".to_owned()),
    };
    WORKERS.each(files.iter().collect(), |file| file.bytes, one, broken)
}
