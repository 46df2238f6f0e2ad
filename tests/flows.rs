//! The flow suite: every claim of `flows/*.rs` is put to the analysis, and the answers are counted.
//!
//! A claim is a `pub fn` at the top of its file: with a mark it is a positive, without one a negative.
//! Other functions count only where a mark or a finding stands in them.
//! The counts, and every wrong answer by name, are approved in `flows/TABLE.md`.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::support::check::check_all;
use crate::support::golden;
use crate::support::marks::{Mark, marks};
use crate::support::score::{Answer, Func, answers, table};
use crate::support::sources::Krate;
use crate::support::tree::{read, rust_files};

/// The lint that a family is about when its head names no other.
const USUAL: &str = "personal-data-in-analytics";

/// Lints that a family waits for: there is no page yet, so its positives are all missed.
const TO_COME: &[&str] = &[];

/// One file of the suite.
struct Family {
    name: String,
    text: String,
    lints: BTreeSet<String>,
    features: Vec<String>,
}

fn families() -> Vec<Family> {
    rust_files(&["tests/flows"])
        .iter()
        .map(|path| family(path))
        .collect()
}

fn family(path: &str) -> Family {
    let text = read(path);
    let mut lints: BTreeSet<String> = head(&text, "lints").into_iter().collect();
    if lints.is_empty() {
        lints.insert(USUAL.to_owned());
    }
    let name = path
        .trim_start_matches("tests/flows/")
        .trim_end_matches(".rs")
        .to_owned();
    Family {
        name,
        lints,
        features: head(&text, "cfg"),
        text,
    }
}

/// The words behind `//! key:` in the head of a file.
fn head(text: &str, key: &str) -> Vec<String> {
    let lines = text.lines().take_while(|line| line.starts_with("//!"));
    let prefix = format!("//! {key}:");
    let words = lines
        .filter_map(|line| line.strip_prefix(&prefix))
        .flat_map(|words| words.split([' ', ',']));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

impl Family {
    /// What the analysis says of the functions of this family.
    fn answers(&self) -> Vec<Answer> {
        let path = format!("{}.rs", self.name);
        let krate = Krate {
            features: self.features.clone(),
            ..Krate::of(&self.name, &path, &self.text)
        };
        let checked = check_all(vec![krate], &read("tests/flows/policy.toml"));
        let file = &checked.program.files[0];
        assert_eq!(
            (file.path.as_str(), &file.lowered.failure),
            (path.as_str(), &None)
        );
        let functions = Func::all(&file.lowered);
        let is_judged = |mark: &Mark| self.lints.contains(&mark.1);
        let found = checked
            .found()
            .into_iter()
            .map(|(_, line, lint)| (line, lint));
        answers(
            &functions,
            &marks(&self.text),
            &found.filter(is_judged).collect(),
        )
    }
}

#[test]
fn the_answers_are_those_that_were_approved() {
    let families = families();
    let mut rows = Vec::new();
    let mut broken = Vec::new();
    for family in &families {
        match catch_unwind(AssertUnwindSafe(|| family.answers())) {
            Ok(answers) => rows.push((family.name.as_str(), answers)),
            Err(_) => broken.push(&family.name),
        }
    }
    assert!(broken.is_empty(), "the analysis broke in {broken:?}");
    golden::check("tests/flows/TABLE.md", &table(&rows));
}

#[test]
fn every_mark_names_a_lint_that_its_family_is_about() {
    for family in families() {
        let unknown: Vec<Mark> = marks(&family.text)
            .into_iter()
            .filter(|mark| !family.lints.contains(&mark.1))
            .collect();
        assert!(unknown.is_empty(), "{}.rs: {unknown:?}", family.name);
        for lint in &family.lints {
            let has_page = privet_lints::page(lint).is_some();
            assert!(
                has_page != TO_COME.contains(&lint.as_str()),
                "{}.rs: {lint}",
                family.name
            );
        }
    }
}
