//! Files that are no Rust we can read: each says what it is, where, and what to do; the others are read all the same.

use crate::layout::Folder;
use crate::run::privet;

/// What is said of a module with this text, in a package of this edition, next to one that is fine.
#[track_caller]
fn says_in(edition: &str, text: &str, expected: &str) {
    let folder = Folder::of(&format!(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"{edition}\"
//- src/lib.rs
mod odd;
mod fine;
//- src/fine.rs
pub fn fine() {{}}
"
    ));
    folder.write("src/odd.rs", text);
    let said = privet(&folder, &["--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        (said.code, &report["coverage"]["functions"]),
        (3, &1.into())
    );
    let partial = report["partial"].as_array().unwrap();
    assert_eq!(partial.len(), 1, "{partial:?}");
    let odd = &partial[0];
    let place = format!(
        "{}:{}:{}",
        odd["file"].as_str().unwrap(),
        odd["line"],
        odd["column"]
    );
    let word = |key: &str| odd[key].as_str().unwrap().to_owned();
    let said = format!(
        "{place}: {}: {}; {}",
        word("reason"),
        word("message"),
        word("help")
    );
    assert_eq!(said, expected);
}

#[track_caller]
fn says(text: &str, expected: &str) {
    says_in("2021", text, expected);
}

#[test]
fn a_pointer_of_git_lfs_is_told() {
    says(
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
        "src/odd.rs:1:9: not-parsed: this is a git-lfs pointer, not the file itself; run `git lfs pull`, then check again",
    );
}

#[test]
fn a_merge_half_done_is_told_where_it_begins() {
    says(
        "fn a() {}\n<<<<<<< HEAD\nfn b() {}\n=======\nfn c() {}\n>>>>>>> other\n",
        "src/odd.rs:2:1: not-parsed: a merge conflict is not resolved; resolve the conflict, then check again",
    );
}

#[test]
fn a_template_is_told() {
    says(
        "fn {{ name }}() {}\n",
        "src/odd.rs:1:4: not-parsed: this looks like a template, not like Rust; check the project that the template makes",
    );
}

#[test]
fn what_only_edition_2015_allows_is_told() {
    let expected = "src/odd.rs:1:4: not-parsed: this looks like Rust of edition 2015; code of edition 2015 is not read: run `cargo fix --edition`";
    says_in("2015", "fn async() {}\n", expected);
}

#[test]
fn other_mistakes_keep_the_words_of_the_parser() {
    says(
        "pub fn f() {}\nstruct A { fn: u8 }\n",
        "src/odd.rs:2:12: not-parsed: expected identifier, found keyword `fn`; see what `rustc` says of it; unstable syntax is not read",
    );
    says(
        "fn f() {\n",
        "src/odd.rs:1:8: not-parsed: this text is not made of Rust tokens; see what `rustc` says of it; unstable syntax is not read",
    );
}
