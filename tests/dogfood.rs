//! privet on its own workspace: it reads all of it, and says what was approved.

use serde_json::Value;

use crate::support::golden;
use crate::support::program::privet;
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
