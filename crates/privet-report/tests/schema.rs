//! The part of JSON Schema 2020-12 that our schema uses; any other keyword fails the test that meets it.

use serde_json::{Map, Value};

/// What in `value` disagrees with `schema`, each with its place.
pub(crate) fn mistakes(schema: &Value, value: &Value) -> Vec<String> {
    let mut checker = Checker {
        root: schema,
        mistakes: Vec::new(),
    };
    checker.check(schema, value, "report");
    checker.mistakes
}

struct Checker<'a> {
    root: &'a Value,
    mistakes: Vec<String>,
}

impl Checker<'_> {
    fn check(&mut self, schema: &Value, value: &Value, at: &str) {
        for (keyword, wanted) in schema.as_object().expect("a schema is an object") {
            if !self.holds(keyword, wanted, value, schema, at) {
                self.mistakes
                    .push(format!("{at}: {value} breaks {keyword} {wanted}"));
            }
        }
    }

    fn holds(
        &mut self,
        keyword: &str,
        wanted: &Value,
        value: &Value,
        schema: &Value,
        at: &str,
    ) -> bool {
        match keyword {
            "$schema" | "$id" | "$defs" | "title" | "description" => true,
            "$ref" => {
                let name = wanted
                    .as_str()
                    .and_then(|name| name.strip_prefix('#'))
                    .expect("a local $ref");
                let target = self
                    .root
                    .pointer(name)
                    .unwrap_or_else(|| panic!("no {name}"))
                    .clone();
                self.check(&target, value, at);
                true
            }
            "type" => match wanted {
                Value::Array(types) => types.iter().any(|ty| is_a(value, ty)),
                ty => is_a(value, ty),
            },
            "const" => value == wanted,
            "enum" => wanted.as_array().expect("enum is a list").contains(value),
            "minimum" => value
                .as_u64()
                .is_none_or(|number| number >= wanted.as_u64().expect("a number")),
            "maximum" => value
                .as_u64()
                .is_none_or(|number| number <= wanted.as_u64().expect("a number")),
            "minLength" => value.as_str().is_none_or(|text| !text.is_empty()),
            "pattern" => {
                assert_eq!(
                    wanted, "^[0-9a-f]{64}$",
                    "the only pattern that is known here"
                );
                let hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
                value
                    .as_str()
                    .is_none_or(|text| text.len() == 64 && text.bytes().all(hex))
            }
            "uniqueItems" => value.as_array().is_none_or(|items| {
                items
                    .iter()
                    .enumerate()
                    .all(|(at, item)| !items[..at].contains(item))
            }),
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.check(wanted, item, &format!("{at}[{index}]"));
                }
                true
            }
            "required" => value.as_object().is_none_or(|object| {
                let keys = wanted.as_array().expect("required is a list");
                keys.iter()
                    .all(|key| object.contains_key(key.as_str().expect("a key")))
            }),
            "additionalProperties" => value.as_object().is_none_or(|object| known(object, schema)),
            "properties" => {
                for (key, schema) in wanted.as_object().expect("properties is an object") {
                    if let Some(value) = value.get(key) {
                        self.check(schema, value, &format!("{at}.{key}"));
                    }
                }
                true
            }
            other => panic!("the checker does not know the keyword {other}"),
        }
    }
}

fn is_a(value: &Value, ty: &Value) -> bool {
    match ty.as_str().expect("a type is a string") {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the checker does not know the type {other}"),
    }
}

fn known(object: &Map<String, Value>, schema: &Value) -> bool {
    object
        .keys()
        .all(|key| schema["properties"].get(key).is_some())
}
