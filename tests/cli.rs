//! The program as a gate meets it: files without a manifest, own policies, broken input, and the same bytes everywhere.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::program::{Said, folder, privet, write};
use crate::support::tree::{files, root};

/// The names in it come from no library: the policy beside it says what they mean.
const LEAK: &str = "\
fn ask() -> String {
    String::new()
}

fn main() {
    let answer = ask();
    post(\"collector\", &answer.to_lowercase());
}

fn post(_queue: &str, _text: &str) {}
";

const POLICY: &str = "\
[categories.answers]
title = \"Answers to our questions\"
clause = \"scope\"
collect = \"yes\"
protect = \"pseudonymises\"

[recipients.collector]
title = \"The collector\"
kind = \"analytics\"
role = \"processor\"
purposes = [\"service-quality\"]

[[source]]
call = \"**::ask\"
gives = \"return\"
category = \"answers\"

[[sink]]
call = \"**::post\"
takes = \"arg 1\"
kind = \"analytics\"
recipient = \"collector\"
";

fn json(said: &Said) -> Value {
    serde_json::from_str(&said.out)
        .unwrap_or_else(|error| panic!("{error}: {}{}", said.out, said.err))
}

#[test]
fn a_single_file_is_held_against_a_policy_that_names_its_functions() {
    let folder = folder("cli/single");
    write(&folder, "one.rs", LEAK);
    write(&folder, "p.toml", POLICY);
    let said = privet(
        &folder,
        &["check", "one.rs", "--policy", "p.toml", "--format", "json"],
    );
    assert_eq!(said.code, 1, "{}", said.err);
    let report = json(&said);
    let [finding] = report["findings"].as_array().unwrap().as_slice() else {
        panic!("one finding, not {}", report["findings"]);
    };
    let text = |key: &str| finding[key].as_str().unwrap();
    assert_eq!(
        (text("file"), text("lint")),
        ("one.rs", "personal-data-in-analytics")
    );
    assert_eq!(
        (text("category"), text("recipient")),
        ("answers", "collector")
    );
    assert_eq!(
        (finding["line"].as_u64(), finding["column"].as_u64()),
        (Some(7), Some(23))
    );
    assert_eq!(finding["source"]["line"], 6);
}

#[test]
fn without_its_policy_the_same_file_is_clean() {
    let folder = folder("cli/no-policy");
    write(&folder, "one.rs", LEAK);
    assert_eq!(privet(&folder, &["check", "one.rs"]).code, 0);
}

#[test]
fn a_broken_policy_stops_the_check() {
    let folder = folder("cli/broken-policy");
    write(&folder, "one.rs", LEAK);
    write(
        &folder,
        "p.toml",
        &POLICY.replace("collect = ", "colect = "),
    );
    let said = privet(
        &folder,
        &["check", "one.rs", "--policy", "p.toml", "--format", "json"],
    );
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(
        said.err.contains("p.toml:4:1: error: unknown key `colect`"),
        "{}",
        said.err
    );
    assert!(said.err.contains("did you mean `collect`?"), "{}", said.err);
}

#[test]
fn a_broken_file_makes_the_check_partial_and_hides_nothing() {
    let folder = folder("cli/broken-file");
    write(&folder, "good.rs", LEAK);
    write(&folder, "bad.rs", "fn main() { let = ; }\n");
    write(&folder, "p.toml", POLICY);
    let both = [
        "check", "bad.rs", "good.rs", "--policy", "p.toml", "--format", "json",
    ];
    let said = privet(&folder, &both);
    assert_eq!(said.code, 1, "a finding beats a partial scan: {}", said.err);
    let report = json(&said);
    assert_eq!(report["findings"].as_array().unwrap().len(), 1);
    assert_eq!(report["partial"][0]["file"], "bad.rs");
    let said = privet(&folder, &["check", "bad.rs", "good.rs", "--format", "json"]);
    assert_eq!(
        said.code, 3,
        "nothing denied, but not all was seen: {}",
        said.err
    );
    assert_eq!(json(&said)["partial"][0]["file"], "bad.rs");
}

/// Copies an example, without what was built in it.
fn copy(example: &str, to: &Path) {
    let prefix = format!("examples/{example}/");
    for path in files(&format!("examples/{example}")) {
        let inside = path.strip_prefix(&prefix).unwrap();
        let target = to.join(inside);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(root().join(&path), target).unwrap();
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let near = folder("cli/a");
    let far = folder("cli/b/deeper/than the other");
    copy("across-crates", &near);
    copy("across-crates", &far);
    for format in ["json", "terminal", "concise"] {
        let run = |folder: &Path, jobs: &str| privet(folder, &["--format", format, "-j", jobs]).out;
        let once = run(&near, "1");
        assert!(once.contains("personal-data-in-logs"), "{once}");
        assert_eq!(once, run(&near, "2"), "{format}: two threads");
        assert_eq!(once, run(&near, "2"), "{format}: once more");
        assert_eq!(once, run(&far, "1"), "{format}: another checkout");
    }
}
