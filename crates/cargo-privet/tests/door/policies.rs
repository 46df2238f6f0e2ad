//! Which policy is taken, and what is said of a broken one.

use crate::layout::Folder;
use crate::run::{Said, privet};

const PACKAGE: &str = "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
//- src/lib.rs
pub fn nothing() {}
";

/// The name of the policy that the report speaks of.
fn policy_name(said: &Said) -> String {
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    report["policy"]["name"].as_str().unwrap().to_owned()
}

#[test]
fn every_mistake_in_a_policy_is_told_at_its_place() {
    let folder = Folder::of(&format!(
        "{PACKAGE}
//- privet.toml
[policy]
name = \"Ours\"

[purposes.promotion]
  alowed = false

[lints]
unknwon-label = \"deny\"
"
    ));
    let said = privet(&folder, &[]);
    assert_eq!(said.code, 2);
    assert_eq!(said.out, "");
    let lines: Vec<&str> = said.err.lines().collect();
    assert!(
        lines[0].starts_with("privet.toml:5:3: error: "),
        "{}",
        said.err
    );
    assert_eq!(lines[1], "  help: did you mean `allowed`?");
    assert!(
        lines[2].starts_with("privet.toml:8:1: error: "),
        "{}",
        said.err
    );
    assert_eq!(lines[3], "  help: did you mean `unknown-label`?");
}

#[test]
fn a_policy_that_is_no_toml_is_told_at_its_place() {
    let folder = Folder::of(&format!("{PACKAGE}//- privet.toml\n[policy\n"));
    let said = privet(&folder, &[]);
    assert_eq!(said.code, 2);
    assert!(
        said.err.starts_with("privet.toml:1:8: error: "),
        "{}",
        said.err
    );
}

#[test]
fn the_policy_is_taken_from_the_first_place_that_has_one() {
    let folder = Folder::of(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
[package.metadata.privet.policy]
name = \"In the manifest\"
//- src/lib.rs
//- other.toml
[policy]
name = \"Named\"
",
    );
    let json = ["--format", "json"];
    assert_eq!(policy_name(&privet(&folder, &json)), "In the manifest");
    folder.write("privet.toml", "[policy]\nname = \"Beside it\"\n");
    assert_eq!(policy_name(&privet(&folder, &json)), "Beside it");
    let named = privet(&folder, &["--format", "json", "--policy", "other.toml"]);
    assert_eq!(policy_name(&named), "Named");
}

#[test]
fn a_mistake_in_the_manifest_stands_in_the_manifest() {
    let folder = Folder::of(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
[package.metadata.privet]
polcy = { name = \"x\" }
//- src/lib.rs
",
    );
    let said = privet(&folder, &[]);
    assert_eq!(said.code, 2);
    assert!(
        said.err.starts_with("Cargo.toml:5:1: error: "),
        "{}",
        said.err
    );
}

#[test]
fn without_a_policy_the_built_in_one_holds() {
    let folder = Folder::of(PACKAGE);
    let said = privet(&folder, &["--format", "json"]);
    assert!(!policy_name(&said).is_empty());
    assert_eq!(said.code, 0);
}

#[test]
fn a_policy_that_cannot_be_read_stops_the_check() {
    let folder = Folder::of(PACKAGE);
    let said = privet(&folder, &["--policy", "none.toml"]);
    assert_eq!(
        said.failure(),
        "2\nnone.toml: error: no such file or folder\n  help: correct the path of the policy\n"
    );
    std::fs::create_dir(folder.join("privet.toml")).unwrap();
    let said = privet(&folder, &[]);
    assert_eq!(
        said.failure(),
        "2\nprivet.toml: error: is a folder, not a file\n  help: put a regular file in its place\n"
    );
}
