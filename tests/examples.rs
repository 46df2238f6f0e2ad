//! The services of `examples/`: what is found in them is what their `expected.toml` says, and nothing else.

use std::collections::BTreeSet;

use serde_json::Value;
use toml::Table;

use crate::support::marks::marks;
use crate::support::program::{Said, privet};
use crate::support::tree::{entries, read, root, rust_files};

/// A finding: file, line, lint, category.
type Found = (String, usize, String, String);

/// Checks an example as a user does.
fn run(example: &str) -> Said {
    privet(
        &root().join("examples").join(example),
        &["check", "--format", "json"],
    )
}

fn found(said: &Said) -> BTreeSet<Found> {
    let report: Value =
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.err));
    assert_eq!(report["partial"], Value::Array(Vec::new()));
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(found_in).collect()
}

fn found_in(finding: &Value) -> Found {
    let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let line = finding["line"].as_u64().unwrap();
    (
        text("file"),
        usize::try_from(line).unwrap(),
        text("lint"),
        text("category"),
    )
}

/// An entry of `expected.toml`.
struct Expected {
    file: String,
    lint: String,
    category: String,
    is_found: bool,
}

fn expected(example: &str) -> Vec<Expected> {
    let path = format!("examples/{example}/expected.toml");
    if !root().join(&path).exists() {
        return Vec::new();
    }
    let table: Table = read(&path).parse().unwrap();
    let entries = table["finding"].as_array().unwrap();
    entries
        .iter()
        .map(|entry| one(&path, entry.as_table().unwrap()))
        .collect()
}

fn one(path: &str, entry: &Table) -> Expected {
    let text = |key: &str| entry[key].as_str().unwrap().to_owned();
    let is_found = match entry["status"].as_str().unwrap() {
        "found" => true,
        "missed" => {
            assert!(entry.contains_key("reason"), "{path}: a miss says why");
            false
        }
        other => panic!("{path}: the status `{other}` is neither `found` nor `missed`"),
    };
    Expected {
        file: text("file"),
        lint: text("lint"),
        category: text("category"),
        is_found,
    }
}

/// The marks of an example: file, line, lint.
fn marked(example: &str) -> BTreeSet<(String, usize, String)> {
    let folder = format!("examples/{example}");
    let of_file = |path: String| {
        let inside = path.trim_start_matches(&format!("{folder}/")).to_owned();
        let marks = marks(&read(&path)).into_iter();
        marks.map(move |(line, lint)| (inside.clone(), line, lint))
    };
    rust_files(&[&folder])
        .into_iter()
        .flat_map(of_file)
        .collect()
}

/// What ought to be found: each expected finding at the mark that bears its lint in its file.
fn due(example: &str) -> BTreeSet<Found> {
    let mut marked = marked(example);
    let mut due = BTreeSet::new();
    for expected in expected(example) {
        let own =
            |mark: &&(String, usize, String)| mark.0 == expected.file && mark.2 == expected.lint;
        let mark = marked.iter().find(own).cloned();
        let mark = mark.unwrap_or_else(|| {
            panic!(
                "{example}: no mark for {} in {}",
                expected.lint, expected.file
            )
        });
        marked.remove(&mark);
        if expected.is_found {
            due.insert((mark.0, mark.1, mark.2, expected.category));
        }
    }
    assert!(
        marked.is_empty(),
        "{example}: expected.toml does not know these marks: {marked:?}"
    );
    due
}

#[test]
fn every_example_holds_what_it_says() {
    let examples: Vec<String> = entries(&root().join("examples"))
        .into_iter()
        .filter(|(_, is_folder)| *is_folder)
        .map(|(name, _)| name)
        .collect();
    assert!(examples.contains(&"shop".to_owned()));
    let mut wrong = String::new();
    for example in examples {
        let (said, due) = (run(&example), due(&example));
        let found = found(&said);
        for missed in due.difference(&found) {
            wrong += &format!("{example}: missed: {missed:?}\n");
        }
        for unexpected in found.difference(&due) {
            wrong += &format!("{example}: not expected: {unexpected:?}\n");
        }
        let code = i32::from(!due.is_empty());
        if said.code != code {
            wrong += &format!("{example}: exit code {}, not {code}\n", said.code);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
