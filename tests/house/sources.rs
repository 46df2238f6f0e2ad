//! What every source file of ours holds, and what it must not hold.

use std::collections::{BTreeMap, BTreeSet};

use super::manifests::{Section, manifests};
use super::tokens::{Word, path_heads, seconds, words};
use crate::support::tree::{files, read, rust_files};

/// The longest file we want to read.
const MOST_LINES: usize = 500;

/// Folders whose Rust files are data: read by the compiler's tests or by privet, not by people first.
const DATA: &[&str] = &["crates/privet/tests/ui/"];

fn ours() -> Vec<String> {
    let is_data = |path: &String| DATA.iter().any(|folder| path.starts_with(folder));
    let all = rust_files(&["crates", "lints", "tests"]).into_iter();
    all.filter(|path| !is_data(path)).collect()
}

#[test]
fn every_file_says_what_lives_in_it() {
    let silent: Vec<String> = ours()
        .into_iter()
        .filter(|path| !read(path).starts_with("//!"))
        .collect();
    assert!(
        silent.is_empty(),
        "these files do not begin with `//!`: {silent:#?}"
    );
}

#[test]
fn no_file_is_too_long_to_read() {
    let mut long = Vec::new();
    for path in ours() {
        let lines = read(&path).lines().count();
        if lines > MOST_LINES {
            long.push(format!("{path}: {lines} lines"));
        }
    }
    assert!(
        long.is_empty(),
        "more than {MOST_LINES} lines; a second idea has moved in: {long:#?}"
    );
}

/// The sources of the crates that are pure: all but the door.
fn pure() -> Vec<String> {
    let below = [
        "privet",
        "privet-catalog",
        "privet-flow",
        "privet-ir",
        "privet-macros",
        "privet-report",
    ];
    let mut folders: Vec<String> = below
        .iter()
        .map(|name| format!("crates/{name}/src"))
        .collect();
    folders.push("lints/src".to_owned());
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    rust_files(&folders)
}

#[test]
fn nothing_below_the_door_touches_the_world() {
    const WORLD: &[&str] = &["env", "fs", "net", "process", "time"];
    let mut touched = Vec::new();
    for path in pure() {
        let used = seconds(&words(&read(&path)), "std");
        let world = used
            .into_iter()
            .filter(|name| WORLD.contains(&name.as_str()));
        touched.extend(world.map(|name| format!("{path}: std::{name}")));
    }
    assert!(
        touched.is_empty(),
        "only cargo-privet has a disk, an environment and a clock: {touched:#?}"
    );
}

#[test]
fn only_the_front_end_knows_the_parser() {
    let mut strangers = Vec::new();
    for path in rust_files(&["crates"]) {
        let may = [
            "crates/privet-ir/",
            "crates/privet-macros/",
            "crates/privet-catalog/models/",
        ];
        if may.iter().any(|folder| path.starts_with(folder))
            || DATA.iter().any(|folder| path.starts_with(folder))
        {
            continue;
        }
        if path_heads(&words(&read(&path)))
            .iter()
            .any(|head| head == "syn")
        {
            strangers.push(path);
        }
    }
    assert!(
        strangers.is_empty(),
        "no type of syn crosses a stage: {strangers:#?}"
    );
}

/// Every name that the brain must not know, and what it is the name of.
fn foreign_names() -> BTreeMap<String, &'static str> {
    let mut names = BTreeMap::new();
    for path in files("crates/privet-catalog/models") {
        let stem = path.trim_start_matches("crates/privet-catalog/models/");
        let stem = stem.split(['/', '.']).next().unwrap();
        if stem != "hosts" {
            names.insert(stem.to_owned(), "library");
            names.insert(stem.replace('-', "_"), "library");
        }
    }
    for page in privet_lints::pages() {
        names.insert(page.name.to_owned(), "lint");
        names.insert(page.name.replace('-', "_"), "lint");
    }
    names
}

#[test]
fn the_brain_knows_no_library_and_no_lint() {
    let names = foreign_names();
    assert!(names.contains_key("reqwest") && names.contains_key("personal-data-in-logs"));
    let own = own_crates();
    let mut known = BTreeSet::new();
    for path in rust_files(&["crates/privet-flow/src"]) {
        for name in spoken(&words(&read(&path))) {
            if let Some(what) = names.get(&name).filter(|_| !own.contains(&name)) {
                known.insert(format!("{path}: {name} is a {what}"));
            }
        }
    }
    assert!(
        known.is_empty(),
        "privet-flow asks the catalog instead: {known:#?}"
    );
}

/// The crates that privet-flow itself is built with, and the one that no Rust program is without:
/// its prelude is in scope everywhere, so whoever resolves names has to know it.
fn own_crates() -> BTreeSet<String> {
    let manifest = manifests()
        .into_iter()
        .find(|manifest| manifest.name == "privet-flow");
    let built_with = manifest
        .expect("it is a member")
        .dependencies(&[Section::Normal]);
    let names = built_with.iter().map(|name| name.replace('-', "_"));
    names.chain(["std".to_owned()]).collect()
}

/// What a text says in paths and in string literals, piece by piece.
fn spoken(words: &[Word]) -> Vec<String> {
    let mut found = path_heads(words);
    for word in words {
        match word {
            Word::Text(text) => found.extend(text.split("::").map(str::to_owned)),
            Word::Name(name) if name.contains('_') => found.push(name.clone()),
            Word::Name(_) | Word::Other(_) => {}
        }
    }
    found
}

#[test]
fn a_library_is_seen_in_a_path_and_in_a_text() {
    let spoken = |text: &str| spoken(&words(text));
    assert!(spoken("fn f() { tokio::spawn(x) }").contains(&"tokio".to_owned()));
    assert!(spoken("fn f() { is(\"tokio::spawn\") }").contains(&"tokio".to_owned()));
    assert!(spoken("fn personal_data_in_logs() {}").contains(&"personal_data_in_logs".to_owned()));
    assert!(!spoken("fn f(log: Log) { log.url(std::mem::take(x)) }").contains(&"log".to_owned()));
}
