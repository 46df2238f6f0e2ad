//! The oracle: generated programs are run with a label beside every text, and what leaked has to be found.
//!
//! A program grows from a list of numbers (`grow`), is printed as Rust for the analysis (`print`),
//! and is run as a syntax tree on all its paths (`run`), which knows nothing of how the analysis works.
//! Many programs make one file, so that the libraries are read once for all of them.

mod ast;
mod grow;
mod print;
mod run;
mod shrink;

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::support::check::check;
use crate::support::program::folder;
use ast::Program;
use run::{Seen, run};

/// So many programs stand in one file.
const PER_FILE: usize = 50;

/// So many files are checked.
const FILES: usize = 40;

/// So many misses are told.
const TOLD: usize = 5;

/// Of a hundred findings at sinks that a run reached, so many have to be leaks of some run.
const PRECISION: usize = 80;

/// The kinds of data, as the policy names them.
const KINDS: [&str; 2] = ["email", "phone"];

/// A sink of a program, and the kind of data that reaches it.
type Leak = (usize, u8);

/// Programs without end, always the same. `seed` chooses among many such rows.
fn programs(seed: u64) -> impl Iterator<Item = Program> {
    // SplitMix64 (Steele, Lea, Flood 2014).
    let mut state = seed;
    let mut next = move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    std::iter::repeat_with(move || {
        let length = 40 + next() % 560;
        let choices: Vec<u16> = (0..length).map(|_| (next() >> 48) as u16).collect();
        grow::grow(&choices)
    })
}

/// The row that the tests use; `PRIVET_ORACLE_SEED` chooses another.
fn seed() -> u64 {
    let seed = std::env::var("PRIVET_ORACLE_SEED");
    seed.map_or(7, |seed| seed.parse().expect("a seed is a number"))
}

/// What the analysis finds in each of some programs.
fn found(programs: &[Program]) -> Vec<BTreeSet<Leak>> {
    let (text, lines) = print::file(programs);
    let checked = check(&text, print::POLICY);
    let mut found = vec![BTreeSet::new(); programs.len()];
    for finding in &checked.analysis.findings {
        let (_, line, _) = checked.place(finding);
        let kind = (0..)
            .zip(KINDS)
            .find(|(_, name)| finding.category.as_deref() == Some(name));
        let (kind, _) = kind.expect("the policy has these kinds only");
        for (at, lines) in lines.iter().enumerate() {
            let sinks = (0..).zip(lines).filter(|(_, of)| **of == line);
            found[at].extend(sinks.map(|(sink, _)| (sink, kind)));
        }
    }
    found
}

/// Leaks of the runs that were not found.
fn missed(seen: &Seen, found: &BTreeSet<Leak>) -> Vec<Leak> {
    seen.leaks.difference(found).copied().collect()
}

/// Which of some programs show a miss.
fn show_a_miss(programs: &[Program]) -> Vec<bool> {
    let found = found(programs);
    let both = programs.iter().zip(&found);
    both.map(|(program, found)| !missed(&run(program), found).is_empty())
        .collect()
}

/// What the comparison of all programs came to.
#[derive(Debug, Default)]
struct Count {
    leaks: usize,
    /// Findings at sinks that a run reached, in programs whose paths were all run.
    judged: usize,
    false_alarms: usize,
}

#[test]
fn what_leaks_in_a_run_is_found() {
    let mut all = programs(seed());
    let mut count = Count::default();
    let mut misses = Vec::new();
    for _ in 0..FILES {
        let programs: Vec<Program> = all.by_ref().take(PER_FILE).collect();
        let found = found(&programs);
        for (program, found) in programs.into_iter().zip(&found) {
            let seen = run(&program);
            count.add(&seen, found);
            if !missed(&seen, found).is_empty() {
                misses.push(program);
            }
        }
    }
    assert!(misses.is_empty(), "{count:?}\n{}", told(&misses));
    let right = 100 * (count.judged - count.false_alarms);
    assert!(right >= PRECISION * count.judged, "{count:?}");
    assert!(count.leaks > FILES * PER_FILE, "{count:?}");
}

impl Count {
    fn add(&mut self, seen: &Seen, found: &BTreeSet<Leak>) {
        self.leaks += seen.leaks.len();
        if seen.is_complete {
            let judged = found.iter().filter(|(sink, _)| seen.reached.contains(sink));
            self.judged += judged.clone().count();
            self.false_alarms += judged.filter(|leak| !seen.leaks.contains(leak)).count();
        }
    }
}

/// Some misses, as small as they get.
fn told(misses: &[Program]) -> String {
    let mut text = format!("{} programs leak unseen\n", misses.len());
    for program in misses.iter().take(TOLD) {
        let small = shrink::smallest(program.clone(), show_a_miss);
        let missed = missed(&run(&small), &found(std::slice::from_ref(&small))[0]);
        text.push_str(&format!(
            "{missed:?} in\n{}\n",
            print::of_program(0, &small)
        ));
    }
    text
}

#[test]
fn generated_programs_are_rust() {
    let programs: Vec<Program> = programs(seed()).take(PER_FILE).collect();
    let (text, _) = print::file(&programs);
    let folder = folder("oracle");
    let file = folder.join("programs.rs");
    fs::write(&file, text).unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let out = Command::new(rustc)
        .args(["--edition=2021", "--crate-type=lib", "--emit=metadata"])
        .args(["--cap-lints=allow", "--out-dir"])
        .arg(&folder)
        .arg(&file)
        .output()
        .expect("rustc is there, it built this test");
    let errors = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{errors}");
}
