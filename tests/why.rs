//! `privet why FIELD`: everywhere a field's data goes, as a tree.

use serde_json::Value;

use crate::support::program::{Said, folder, privet, write};

const SHOP: &str = "\
pub struct Order {
    pub email: String,
    pub note: String,
}

pub fn ship(order: &Order) {
    let greeting = order.email.to_lowercase();
    post(&greeting);
    keep(&pseudonym(&greeting));
}

pub fn hidden(order: &Order) {
    outside::wrap(&order.note, post);
    post(&outside::wrapped(&order.note));
}

fn post(_text: &str) {}
fn keep(_text: &str) {}
fn pseudonym(_text: &str) -> String {
    String::new()
}
";

const POLICY: &str = r#"
[policy]
extends = "none"
name = "A shop"
version = "1"

[categories.email]
title = "E-mail addresses"
collect = "yes"
protect = "pseudonymises"

[recipients.tracker]
title = "A tracker"
kind = "analytics"
role = "processor"

[[label]]
type = "crate::Order"
field = ["email", "note"]
category = "email"

[[sink]]
call = "crate::post"
takes = "arg 0"
kind = "analytics"
recipient = "tracker"

[[sink]]
call = "crate::keep"
takes = "arg 0"
kind = "db"

[[cleaner]]
call = "crate::pseudonym"
how = "pseudonymises"
"#;

fn why(name: &str, args: &[&str]) -> Said {
    let folder = folder(&format!("why/{name}"));
    write(&folder, "shop.rs", SHOP);
    write(&folder, "p.toml", POLICY);
    let all = [&["why"], args, &["shop.rs", "--policy", "p.toml"]].concat();
    privet(&folder, &all)
}

#[test]
fn ways_that_part_share_what_they_have_in_common() {
    let said = why("tree", &["Order.email"]);
    let expected = "\
shop::Order.email: email data
`Order.email` is declared email data here  shop.rs:2
├─ reaches `post`  shop.rs:8  = analytics of tracker, breaks personal-data-in-analytics
└─ pseudonymised here  shop.rs:9
   reaches `keep`  shop.rs:9  = db, pseudonymised, allowed
";
    assert_eq!(
        (said.out.as_str(), said.code),
        (expected, 0),
        "{}",
        said.err
    );
}

#[test]
fn a_field_may_be_named_in_full_or_by_its_end() {
    let all = [
        "email",
        "Order::email",
        "crate::Order::email",
        "shop::Order.email",
    ];
    let outs = all.map(|field| why("names", &[field]).out);
    assert!(
        outs[0].starts_with("shop::Order.email: email data\n"),
        "{}",
        outs[0]
    );
    assert!(outs.iter().all(|out| *out == outs[0]));
}

#[test]
fn an_unknown_field_is_answered_with_the_nearest() {
    let said = why("unknown", &["Order::emial"]);
    assert_eq!(said.code, 2);
    assert!(
        said.err.contains("did you mean `Order::email`?"),
        "{}",
        said.err
    );
}

#[test]
fn a_way_through_the_unknown_says_so() {
    let said = why("json", &["note", "--format", "json"]);
    let tree: Value = serde_json::from_str(&said.out).unwrap();
    let mut ends = Vec::new();
    collect(&tree["labels"][0]["ways"], &mut ends);
    assert!(!ends.is_empty(), "{}", said.out);
    for end in ends {
        assert_eq!(end["confidence"], "low", "{end}");
        assert_eq!(end["via"][0], "unknown call", "{end}");
    }
}

/// The ends of all ways of a tree.
fn collect(nodes: &Value, ends: &mut Vec<Value>) {
    for node in nodes.as_array().unwrap() {
        ends.extend(node["ends"].as_array().unwrap().iter().cloned());
        collect(&node["next"], ends);
    }
}
