//! privet on its own workspace: it reads all of it, and says what was approved.

use serde_json::Value;

use crate::support::golden;
use crate::support::program::{folder, privet, write};
use crate::support::tree::root;

#[test]
fn our_own_workspace_is_read_whole_and_says_what_was_approved() {
    let said = privet(&root(), &["check", "--format", "json"]);
    let report: Value =
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.err));
    assert_eq!(report["partial"], Value::Array(Vec::new()), "{}", said.err);
    let findings = report["findings"].as_array().unwrap();
    let mut lines = String::new();
    for finding in findings {
        let text = |key: &str| finding[key].as_str().unwrap_or("-").to_owned();
        // No line numbers: this list changes when a finding comes or goes, not when code moves.
        lines += &format!("{}: {}: {}\n", text("file"), text("lint"), text("message"));
    }
    golden::check("tests/goldens/dogfood.txt", &lines);
    let denied = findings.iter().any(|finding| finding["level"] == "deny");
    assert_eq!(said.code, i32::from(denied), "{}", said.err);
}

/// Whatever we read from a disk or a parser is personal here, so that there is much to follow.
const CURIOUS: &str = "\
[[source]]
call = [\"**::read_to_string\", \"**::text\", \"**::find\"]
category = \"contact\"
";

#[test]
fn our_own_code_is_followed_wherever_its_texts_go() {
    let folder = folder("dogfood");
    write(&folder, "curious.toml", CURIOUS);
    let policy = folder.join("curious.toml");
    let said = privet(
        &root(),
        &[
            "check",
            "--format",
            "json",
            "--policy",
            policy.to_str().unwrap(),
        ],
    );
    let report: Value =
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.err));
    assert_eq!(report["partial"], Value::Array(Vec::new()), "{}", said.err);
}
