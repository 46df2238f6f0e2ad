//! Every entry of a shipped model that has an example is reached by it, and does to the data what it says.
//!
//! An example is put into a small program (`models/snippet.rs`); all of them are analysed as one, a crate each.

mod entries;
mod names;
mod reach;
mod snippet;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::support::check::{Checked, check_all};
use crate::support::sources::Krate;
use entries::{Entry, entries};
use reach::{lowered, reaches, spoken};

/// Two lints about any category: what leaves at all, and what is given to `out` as it was.
const POLICY: &str = r#"
[[lint]]
name = "leaves"
shape = "flow"
to = "any"
rank = 2
message = "{category} data leaves"

[[lint]]
name = "given-away"
shape = "flow"
to = "**::out"
unless = "masks"
rank = 1
message = "{category} data is given away"

[[label]]
type = "**::Login"
field = "password"
category = "contact"

[[source]]
call = "**::personal"
category = "contact"

[[sink]]
call = "**::out"
takes = "args"
kind = "process"
"#;

/// Examples that do not reach their entry, each with why not.
const UNREACHED: &[Excuse] = &[
    (
        "diesel",
        "diesel::ExpressionMethods::eq",
        "a column is what `table!` makes, and we do not expand it",
    ),
    (
        "diesel",
        "diesel::SaveChangesDsl::save_changes",
        "it is for types that derive `AsChangeset`; the person here does not",
    ),
    (
        "lettre",
        "lettre::transport::stub::StubTransport::send*",
        "lettre's description lacks the type, and then its path is forgotten",
    ),
    ("std", "std::fs::File::write*", WRITE_ALL),
    ("std", "std::io::Stdout::write*", WRITE_ALL),
    ("std", "std::net::TcpStream::write*", WRITE_ALL),
];

const WRITE_ALL: &str = "`write_all` is a method that `Write` provides: it is shown under the trait, and asked of the type as well";

/// A library, the first path of one of its entries, and why the entry's example does not do.
type Excuse = (&'static str, &'static str, &'static str);

/// All examples as one program: the n-th entry is the crate `n` long after its number.
static ALL: LazyLock<Checked> = LazyLock::new(|| {
    let crates = (0..)
        .zip(entries())
        .map(|(number, entry)| Krate::of(&name(number), &path(number), &snippet::program(entry)));
    check_all(crates.collect(), POLICY)
});

fn name(number: usize) -> String {
    format!("example_{number:03}")
}

fn path(number: usize) -> String {
    format!("{}.rs", name(number))
}

/// Fails with what is wrong and not excused, and with excuses that nothing needs.
#[track_caller]
fn assert_excused(wrong: &[(usize, String)], excuses: &[Excuse]) {
    let key = |entry: &Entry| (entry.library.clone(), entry.paths[0].to_string());
    let is_excused = |number: &usize| {
        let (library, path) = key(&entries()[*number]);
        excuses
            .iter()
            .any(|excuse| (excuse.0, excuse.1) == (library.as_str(), path.as_str()))
    };
    let mut told = String::new();
    for (number, what) in wrong.iter().filter(|(number, _)| !is_excused(number)) {
        let entry = &entries()[*number];
        told += &format!(
            "== {} {} `{}`: {what}\n{}\n",
            entry.library, entry.kind, entry.paths[0], entry.example
        );
    }
    let needed: BTreeSet<(String, String)> = wrong
        .iter()
        .map(|(number, _)| key(&entries()[*number]))
        .collect();
    for (library, path, _) in excuses {
        if !needed.contains(&((*library).to_owned(), (*path).to_owned())) {
            told += &format!("== {library} `{path}` needs its excuse no more\n");
        }
    }
    assert!(told.is_empty(), "\n{told}");
}

#[test]
fn every_example_is_rust_that_we_can_read() {
    for (number, entry) in (0..).zip(entries()) {
        let failure = &lowered(number).failure;
        assert_eq!(
            *failure,
            None,
            "{}: {}\n{}",
            entry.library,
            entry.example,
            snippet::program(entry)
        );
    }
}

#[test]
fn every_example_reaches_its_entry() {
    let calls = ALL.calls();
    let mut wrong = Vec::new();
    for (number, entry) in (0..).zip(entries()) {
        let spoken = spoken(number, &calls);
        if !reaches(&entry.paths, &spoken) {
            wrong.push((number, format!("its calls mean {:?}", spoken.called)));
        }
    }
    assert_excused(&wrong, UNREACHED);
}

#[test]
fn every_example_does_what_its_entry_says() {
    let found = ALL.found();
    let mut wrong = Vec::new();
    for (number, entry) in (0..).zip(entries()) {
        let Some(expected) = entry.expected() else {
            continue;
        };
        let path = path(number);
        let lints: BTreeSet<&str> = found
            .iter()
            .filter(|(file, ..)| *file == path)
            .map(|(_, _, lint)| lint.as_str())
            .collect();
        if lints.contains(expected.lint) != expected.is_found {
            let due = if expected.is_found {
                "is due"
            } else {
                "is not due"
            };
            wrong.push((
                number,
                format!("`{}` {due}, but there is {lints:?}", expected.lint),
            ));
        }
    }
    assert_excused(&wrong, &[]);
}
