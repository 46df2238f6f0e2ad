//! The JSON schema of `privet.toml` is made from the key tables, and is fresh.
#![expect(
    clippy::disallowed_methods,
    reason = "blessing writes the file that the test compares"
)]

use std::collections::BTreeMap;

use privet_catalog::keys::{FilePlace, Form, Key, Kind, Names, SECTIONS, Section};
use serde_json::{Value, json};

#[test]
fn the_schema_is_made_from_the_key_tables() {
    let mut fresh = serde_json::to_string_pretty(&schema()).expect("a schema is JSON");
    fresh.push('\n');
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/privet.schema.json");
    if std::env::var_os("PRIVET_BLESS").is_some() {
        std::fs::write(file, &fresh).expect("the schema's file can be written");
        return;
    }
    assert!(
        fresh == privet_catalog::SCHEMA,
        "the schema is stale; write it anew with\n\
         PRIVET_BLESS=1 cargo test -p privet-catalog --test schema"
    );
}

fn schema() -> Value {
    let sections = SECTIONS.iter().filter(|s| s.place != FilePlace::Models);
    let properties: BTreeMap<&str, Value> = sections.map(|s| (s.name, section(s))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "privet.toml",
        "description": "The privacy policy that a Rust workspace keeps, and what its code means for it.",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn section(section: &Section) -> Value {
    let mut schema = match section.form {
        Form::One => table(section, false),
        Form::Named => json!({
            "type": "object",
            "additionalProperties": table(section, false),
        }),
        Form::Nested => json!({
            "type": "object",
            "additionalProperties": { "$ref": format!("#/properties/{}/$defs/nested", section.name) },
            "$defs": { "nested": table(section, true) },
        }),
        Form::Values(names, kind) => match names {
            Names::Right => json!({
                "type": "object",
                "additionalProperties": false,
                "properties": rights(kind),
            }),
            _ => json!({ "type": "object", "additionalProperties": value(kind) }),
        },
        Form::List => json!({ "type": "array", "items": table(section, false) }),
    };
    schema["description"] = json!(section.doc);
    schema
}

fn rights(kind: Kind) -> BTreeMap<&'static str, Value> {
    let words = privet_catalog::Right::WORDS.iter();
    words.map(|&word| (word, value(kind))).collect()
}

fn table(section: &Section, nests: bool) -> Value {
    let properties: BTreeMap<&str, Value> = section.keys.iter().map(|k| (k.name, key(k))).collect();
    let needed = section.keys.iter().filter(|k| k.required);
    let required: Vec<&str> = needed.map(|k| k.name).collect();
    let others = match nests {
        true => json!({ "$ref": format!("#/properties/{}/$defs/nested", section.name) }),
        false => json!(false),
    };
    json!({
        "type": "object",
        "additionalProperties": others,
        "properties": properties,
        "required": required,
    })
}

fn key(key: &Key) -> Value {
    let one = value(key.kind);
    let mut schema = match key.many {
        true => json!({ "anyOf": [one, { "type": "array", "items": one }] }),
        false => one,
    };
    schema["description"] = json!(key.doc);
    schema
}

fn value(kind: Kind) -> Value {
    match kind {
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Number(low, high) => json!({ "type": "integer", "minimum": low, "maximum": high }),
        Kind::Word(words) => json!({ "enum": words }),
        Kind::WordOrPath(words) => {
            json!({ "anyOf": [{ "enum": words }, { "type": "string", "pattern": "::" }] })
        }
        Kind::Port => json!({ "type": ["string", "integer"] }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Text
        | Kind::Name(_)
        | Kind::Path
        | Kind::Host
        | Kind::Versions
        | Kind::Retention
        | Kind::Template
        | Kind::Proof => json!({ "type": "string" }),
    }
}
