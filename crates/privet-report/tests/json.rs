//! The contract of the `json` format: its keys, their order, their meaning, and that the shipped schema says the same.

use privet_flow::finding::Finding;
use privet_report::{Format, JSON_SCHEMA, Partial, PartialReason};
use serde_json::Value;

use crate::schema;
use crate::shop::shop;
use crate::world::{World, finding};

fn json(world: &World) -> Value {
    serde_json::from_str(&world.write(Format::Json)).expect("the report is JSON")
}

fn agrees_with_the_schema(world: &World) {
    let schema = serde_json::from_str(JSON_SCHEMA).expect("the schema is JSON");
    let wrong = schema::mistakes(&schema, &json(world));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn reports_agree_with_the_shipped_schema() {
    agrees_with_the_schema(&World::default());
    agrees_with_the_schema(&shop());
    let mut shop = shop();
    shop.new = Some(vec![true, false, true, false]);
    shop.policy.1 = None;
    let partial = |reason| Partial {
        file: "src/a.rs".into(),
        line: None,
        column: None,
        reason,
        message: "too large".into(),
        help: None,
    };
    use PartialReason::*;
    shop.partial = [
        NotRead,
        NotParsed,
        OverLimit,
        OutsideRoot,
        UnresolvedInclude,
    ]
    .map(partial)
    .to_vec();
    agrees_with_the_schema(&shop);
}

#[test]
fn the_schema_refuses_what_the_contract_does_not_know() {
    let schema = serde_json::from_str(JSON_SCHEMA).expect("the schema is JSON");
    let spoil = |spoil: &dyn Fn(&mut Value)| {
        let mut report = json(&shop());
        spoil(&mut report);
        schema::mistakes(&schema, &report)
    };
    assert_eq!(spoil(&|_| {}), [""; 0]);
    assert_eq!(spoil(&|report| report["schema"] = 2.into()).len(), 1);
    assert_eq!(
        spoil(&|report| report["findings"][0]["level"] = "allow".into()).len(),
        1
    );
    assert_eq!(
        spoil(&|report| report["findings"][0]["line"] = 0.into()).len(),
        1
    );
    assert_eq!(
        spoil(&|report| report["findings"][0]["extra"] = 1.into()).len(),
        1
    );
    assert_eq!(
        spoil(&|report| report["policy"]["sha256"] = "5AC1".into()).len(),
        1
    );
    let without = |report: &mut Value| {
        report["findings"][0]
            .as_object_mut()
            .expect("an object")
            .remove("cfg");
    };
    assert_eq!(spoil(&without).len(), 1);
}

#[test]
fn keys_are_those_of_the_contract_in_its_order() {
    let top = [
        "privet",
        "schema",
        "policy",
        "findings",
        "partial",
        "blind_spots",
        "coverage",
    ];
    let finding = "lint level message file line column end_line end_column category purposes subject clause \
                   recipient sink source trace via also confidence cfg risk obligations fingerprint new";
    let text = shop().write(Format::Json);
    assert_eq!(keys(&text, 2)[..], top);
    let keys = keys(&text, 6);
    let count = finding.split_whitespace().count();
    assert_eq!(
        keys[..count],
        finding.split_whitespace().collect::<Vec<_>>()
    );
}

/// The keys that stand `indent` blanks in.
fn keys(json: &str, indent: usize) -> Vec<&str> {
    let margin = format!("\n{}\"", " ".repeat(indent));
    let after = json.split(margin.as_str()).skip(1);
    after
        .filter_map(|rest| rest.split_once("\": "))
        .map(|(key, _)| key)
        .collect()
}

#[test]
fn what_means_nothing_is_null_or_empty() {
    let mut world = World::with("src/lib.rs", "fn f() {}\n");
    let at = world.at("src/lib.rs", "fn [f]");
    let report = json(world.find(finding("a-lint", "a message", at)));
    let finding = &report["findings"][0];
    for key in [
        "category",
        "subject",
        "clause",
        "recipient",
        "sink",
        "source",
        "cfg",
        "risk",
        "new",
    ] {
        assert_eq!(finding[key], Value::Null, "{key}");
    }
    for key in ["purposes", "trace", "via", "also", "obligations"] {
        assert_eq!(finding[key], Value::Array(vec![]), "{key}");
    }
}

#[test]
fn known_findings_are_listed_as_not_new() {
    let mut shop = shop();
    shop.new = Some(vec![true, false, true, false]);
    let report = json(&shop);
    let new = report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|finding| &finding["new"]);
    assert_eq!(new.collect::<Vec<_>>(), [true, false, true, false]);
}

#[test]
fn strings_are_exact_however_they_are_written() {
    let message = "a\u{1b}[31m\u{9b}b\u{202e}c\u{e0041}##[error]\"\\ 日本";
    let mut world = World::with("src/lib.rs", "fn f() {}\n");
    let at = world.at("src/lib.rs", "fn [f]");
    world.find(Finding {
        why: "w".into(),
        ..finding("a-lint", message, at)
    });
    let written = r#""message": "a\u001b[31m\u009bb\u202ec\udb40\udc41##\u005berror]\"\\ 日本""#;
    let text = world.write(Format::Json);
    assert!(text.contains(written), "{text}");
    assert_eq!(json(&world)["findings"][0]["message"], message);
}

#[test]
fn the_report_ends_with_one_line_break() {
    let text = shop().write(Format::Json);
    assert!(text.starts_with("{\n") && text.ends_with("\n}\n"));
}
