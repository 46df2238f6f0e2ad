//! The commands of `privet policy`, as a reviewer and a gate meet them.

use std::fs;

use crate::support::program::{folder, privet, write};

const OLD: &str = "\
[policy]
extends = \"none\"
name = \"Privacy policy of the reading room\"
version = \"1\"
effective = 2026-01-01
text = \"PRIVACY.md\"
announced = \"https://reading-room.example/1\"

[clauses.nobody]
section = \"1\"
quote = \"We never ask where you are\"

[categories.location]
title = \"Location\"
clause = \"nobody\"
collect = \"never\"

[categories.contact]
title = \"Contact data\"
collect = \"yes\"

[categories.contact.email]
title = \"E-mail address\"

[recipients.marketing]
title = \"Marketing\"
kind = \"marketing\"
hosts = [\"campaigns.example\"]
";

const TEXT: &str = "# Privacy\n\n## 1. Yours\n\nWe never ask\nwhere you are.\n";

#[test]
fn a_sound_policy_is_told_in_one_line() {
    let folder = folder("policy/sound");
    write(&folder, "privet.toml", OLD);
    write(&folder, "PRIVACY.md", TEXT);
    let said = privet(&folder, &["policy", "check", "privet.toml"]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let expected = "privet.toml: version 1, 1 clause, 3 categories, 0 purposes, 1 recipient; \
                    every quote stands in PRIVACY.md\n";
    assert_eq!(said.out, expected);
    assert!(
        said.err
            .contains("recipient `marketing` may receive nothing"),
        "{}",
        said.err
    );
}

#[test]
fn a_quote_that_fell_and_a_text_that_is_gone_are_told_at_their_line() {
    let folder = folder("policy/fallen");
    write(&folder, "privet.toml", OLD);
    write(&folder, "PRIVACY.md", "We ask where you are.\n");
    let check = ["policy", "check", "privet.toml", "--format", "concise"];
    let said = privet(&folder, &check);
    assert_eq!(said.code, 1, "{}", said.err);
    let start = "privet.toml:11:9: error[policy-text-drift]";
    assert!(said.out.starts_with(start), "{}", said.out);
    fs::remove_file(folder.join("PRIVACY.md")).unwrap();
    let said = privet(&folder, &check);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(
        said.err
            .starts_with("privet.toml:6:8: error: the published text"),
        "{}",
        said.err
    );
}

#[test]
fn the_lock_knows_what_a_policy_means_and_not_how_it_is_written() {
    let folder = folder("policy/lock");
    write(&folder, "privet.toml", OLD);
    write(&folder, "PRIVACY.md", TEXT);
    let lock = || {
        let said = privet(&folder, &["policy", "lock", "privet.toml"]);
        assert_eq!(said.code, 0, "{}", said.err);
        fs::read_to_string(folder.join("privet.lock")).unwrap()
    };
    let first = lock();
    let written = OLD
        .replace("[recipients", "# A comment.\n[recipients")
        .replace("collect = ", "collect    = ");
    write(&folder, "privet.toml", &written);
    assert_eq!(lock(), first);
    write(
        &folder,
        "privet.toml",
        &OLD.replace("collect = \"never\"", "collect = \"yes\""),
    );
    let check = ["policy", "check", "privet.toml", "--format", "concise"];
    let said = privet(&folder, &check);
    assert!(
        said.out
            .contains("privet.toml:4:11: warning[unannounced-policy-change]"),
        "{}",
        said.out
    );
    assert_ne!(lock(), first);
    assert_eq!(
        privet(&folder, &check).out.matches("unannounced").count(),
        0
    );
}

#[test]
fn a_change_is_told_in_a_reviewers_words() {
    let folder = folder("policy/diff");
    write(&folder, "old/privet.toml", OLD);
    write(&folder, "old/PRIVACY.md", TEXT);
    write(&folder, "new/PRIVACY.md", TEXT);
    let new = OLD
        .replace("hosts = [", "categories = [\"contact.email\"]\nhosts = [")
        .replace("version = \"1\"", "version = \"2\"")
        .replace("2026-01-01", "2027-01-01")
        .replace("example/1", "example/2");
    write(&folder, "new/privet.toml", &new);
    let said = privet(&folder, &["policy", "diff", "old", "new"]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(
        said.out
            .contains("Marketing may now receive e-mail addresses"),
        "{}",
        said.out
    );
    assert!(
        said.out
            .contains("\nverdict: loosens (0 break, 1 loosen, 0 tighten)"),
        "{}",
        said.out
    );
    let worse = new.replace("collect = \"never\"", "collect = \"consent\"");
    write(&folder, "new/privet.toml", &worse);
    let said = privet(
        &folder,
        &["policy", "diff", "old", "new", "--format", "json"],
    );
    assert_eq!(said.code, 1, "{}", said.err);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(report["verdict"], "breaks");
    let first = &report["changes"][0];
    assert_eq!(
        first["what"],
        "Location may now be collected from those who agree"
    );
    assert_eq!(
        (&first["clause"], &first["line"]),
        (&"nobody".into(), &16.into())
    );
    let same = privet(&folder, &["policy", "diff", "old", "old"]);
    assert!(
        same.out.contains("verdict: the two policies mean the same"),
        "{}",
        same.out
    );
}

#[test]
fn every_setting_says_where_it_comes_from() {
    let folder = folder("policy/show");
    write(
        &folder,
        "Cargo.toml",
        "[package]\nname = \"a\"\nedition = \"2021\"\n",
    );
    write(&folder, "src/lib.rs", "");
    write(
        &folder,
        "privet.toml",
        "[lints]\nunknown-label = \"warn\"\n",
    );
    let said = privet(
        &folder,
        &["policy", "show", "-D", "unused_allow", "-j", "2"],
    );
    assert_eq!(said.code, 0, "{}", said.err);
    let line = |name: &str| {
        let mut lines = said.out.lines();
        let found = lines.find(|line| line.starts_with(name));
        let words: Vec<&str> = found.unwrap().split_whitespace().collect();
        words.join(" ")
    };
    assert_eq!(line("unknown-label"), "unknown-label warn privet.toml:2");
    assert_eq!(
        line("unused-allow"),
        "unused-allow deny command line, --deny"
    );
    assert_eq!(line("jobs"), "jobs 2 command line");
    assert_eq!(line("format"), "format terminal built-in");
    assert_eq!(line("clear"), "clear required built-in");
}

/// A leak that was let be until the end of June.
const LET_BE: &str = "\
struct Order {
    #[cfg_attr(privet, personal(category = \"contact.email\", purpose = \"service-quality\"))]
    email: String,
}

#[cfg_attr(privet, privet::allow(personal_data_in_logs, reason = \"the move\", until = \"2026-06-30\"))]
fn confirm(order: &Order) {
    println!(\"{}\", order.email);
    log::info!(\"{}\", order.email);
}
";

#[test]
fn a_last_day_is_judged_by_the_day_that_was_given_and_by_no_clock() {
    let folder = folder("policy/today");
    write(&folder, "one.rs", LET_BE);
    let undated = privet(&folder, &["one.rs"]);
    assert_eq!(undated.code, 0, "{}{}", undated.out, undated.err);
    assert!(
        undated
            .err
            .contains("1 allow has a last day that was not judged"),
        "{}",
        undated.err
    );
    let before = privet(&folder, &["one.rs", "--today", "2026-06-30"]);
    assert_eq!((before.code, before.err.as_str()), (0, ""));
    let after = privet(
        &folder,
        &["one.rs", "--today", "2026-07-01", "--format", "concise"],
    );
    assert_eq!(after.code, 1);
    assert!(after.out.contains("expired-allow"), "{}", after.out);
    assert!(after.out.contains("personal-data-in-logs"), "{}", after.out);
}

#[test]
fn a_finding_weighs_its_risk_by_the_policy_and_says_what_would_make_it_right() {
    let folder = folder("policy/risk");
    let leak = LET_BE.replace("privet::allow", "privet::purpose").replace(
        "personal_data_in_logs, reason = \"the move\", until = \"2026-06-30\"",
        "\"troubleshooting\"",
    );
    write(&folder, "one.rs", &leak);
    write(&folder, "p.toml", "[risk]\nown = 4\n");
    let finding = |more: &[&str]| {
        let said = privet(&folder, &[&["one.rs", "--format", "json"], more].concat());
        let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        report["findings"][0].clone()
    };
    let usual = finding(&[]);
    let risk = serde_json::json!({ "severity": 2, "likelihood": 2, "score": 4 });
    assert_eq!(usual["risk"], risk);
    let right = [
        "pass it through a cleaner that pseudonymises it",
        "say `log = true` for `contact.email` in the policy",
    ];
    assert_eq!(usual["obligations"], serde_json::json!(right));
    assert_eq!(finding(&["--policy", "p.toml"])["risk"]["score"], 8);
}
