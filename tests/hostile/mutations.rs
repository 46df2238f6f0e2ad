//! Mutated programs through the whole pipeline, in process: none may end it, none may keep it for ever.
//!
//! A test run takes a share; `PRIVET_MUTANTS=200000 cargo test -p privet-tests mutants` takes more,
//! and `PRIVET_SEED` begins elsewhere.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use privet_report::Format;

use super::mutate::{mutant, pieces};
use crate::support::check::{Checked, check_loose};
use crate::support::sources::Krate;
use crate::support::tree::{files, read, rust_files};

/// How many mutants a test run tries.
const SHARE: u64 = 10_000;
/// The mutants of one program, each a crate of its own.
const BATCH: u64 = 250;
/// Longer than a batch takes on the slowest machine.
const PATIENCE: Duration = Duration::from_secs(300);
/// Longer parts of fixtures are mutated in parts.
const LARGEST: usize = 600;

#[test]
fn mutants_end_nothing() {
    let number = |name: &str, default| {
        let value = std::env::var(name).ok();
        value.map_or(default, |value| value.parse().expect("a number"))
    };
    let (first, count) = (number("PRIVET_SEED", 0), number("PRIVET_MUTANTS", SHARE));
    let sources = sources();
    assert!(sources.len() > 300, "{}", sources.len());
    let (said, heard) = mpsc::channel();
    thread::spawn(move || {
        let mut read = 0;
        for from in (first..first + count).step_by(BATCH as usize) {
            let seeds = from..(from + BATCH).min(first + count);
            let mutants: Vec<(u64, String)> =
                seeds.map(|seed| (seed, mutant(seed, &sources))).collect();
            let _ = said.send(Heard::Begun(from));
            match try_all(&mutants) {
                Ok(files) => read += files,
                Err(()) => {
                    let bad = mutants
                        .into_iter()
                        .filter(|one| try_all(std::slice::from_ref(one)).is_err());
                    let _ = said.send(Heard::Bad(bad.collect()));
                    return;
                }
            }
        }
        let _ = said.send(Heard::Done(read));
    });
    let mut at = first;
    loop {
        match heard.recv_timeout(PATIENCE) {
            Ok(Heard::Begun(seed)) => at = seed,
            Ok(Heard::Bad(mutants)) => panic!(
                "mutants from seed {at} on ended the pipeline; make of these a file in tests/crashes: {mutants:#?}"
            ),
            // Mutants that nobody can read reach no stage but the first.
            Ok(Heard::Done(read)) => {
                assert!(read > count / 4, "{read} of {count} were read");
                return;
            }
            Err(error) => {
                panic!("a batch of {BATCH} mutants from seed {at} on did not end: {error}")
            }
        }
    }
}

/// What the thread at work tells.
enum Heard {
    /// A batch begins with this seed.
    Begun(u64),
    /// These ended the pipeline.
    Bad(Vec<(u64, String)>),
    /// All are done, and so many were Rust.
    Done(u64),
}

/// Runs the pipeline over mutants; gives how many were read as Rust.
fn try_all(mutants: &[(u64, String)]) -> Result<u64, ()> {
    let krate =
        |(seed, text): &(u64, String)| Krate::of(&format!("m{seed}"), &format!("m{seed}.rs"), text);
    let crates: Vec<Krate> = mutants.iter().map(krate).collect();
    let run = || {
        let checked: Checked = check_loose(crates);
        for format in [Format::Terminal, Format::Json] {
            assert!(!checked.report(format).is_empty());
        }
        u64::from(checked.analysis.coverage.files)
    };
    catch_unwind(AssertUnwindSafe(run)).map_err(|_| ())
}

/// Items of our fixtures: the flow suite, the programs of lint pages, past crashes and the examples.
fn sources() -> Vec<Vec<String>> {
    let mut texts: Vec<String> = rust_files(&["tests/flows", "tests/crashes", "examples"])
        .iter()
        .map(|path| read(path))
        .collect();
    let pages = files("lints")
        .into_iter()
        .filter(|path| path.ends_with(".md"));
    texts.extend(pages.flat_map(|page| programs(&read(&page))));
    let items = texts.iter().flat_map(|text| items(text));
    items
        .map(|item| pieces(&item))
        .filter(|pieces| !pieces.is_empty())
        .collect()
}

fn programs(page: &str) -> Vec<String> {
    let blocks = page.split("```rust").skip(1);
    blocks
        .filter_map(|block| Some(block.split("```").next()?.to_owned()))
        .collect()
}

/// Neighbouring items together, up to a size.
fn items(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut was_blank = false;
    for line in text.split_inclusive('\n') {
        let last = parts.last().expect("one is there");
        let begins = was_blank && line.starts_with(|c: char| c.is_alphabetic() || "#/".contains(c));
        if begins && last.len() > LARGEST {
            parts.push(String::new());
        }
        parts.last_mut().expect("one is there").push_str(line);
        was_blank = line.trim().is_empty();
    }
    parts
}
