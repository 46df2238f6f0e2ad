//! Which names of an example come from outside of it: its text, read as words.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::snippet::result;

/// `name.method(` where the name stands alone.
pub(super) fn method_calls(example: &str) -> Vec<(String, String)> {
    let words = words(example);
    let mut found = Vec::new();
    for at in 0..words.len() {
        let [name, dot, method, bracket] =
            [0, 1, 2, 3].map(|step| words.get(at + step).map_or("", String::as_str));
        let stands_alone = at == 0 || ![".", ":"].contains(&words[at - 1].as_str());
        if stands_alone && is_name(name) && dot == "." && is_name(method) && bracket == "(" {
            found.push((name.to_owned(), method.to_owned()));
        }
    }
    found
}

/// Names of values that an example uses and does not declare.
pub(super) fn names(example: &str) -> BTreeSet<String> {
    const KNOWN: &[&str] = &[
        "await", "fetch", "let", "load", "move", "mut", "users", "while",
    ];
    let words = words(example);
    let declared = declared(example, &words);
    let mut names = BTreeSet::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |at| words[at].as_str());
        let after = words.get(at + 1).map_or("", String::as_str);
        let is_part = [".", ":"].contains(&before) && before_is_path(&words, at)
            || ["!", ":", "("].contains(&after);
        let is_binding = ["let", "mut"].contains(&before);
        if is_name(word)
            && !is_part
            && !is_binding
            && !KNOWN.contains(&word.as_str())
            && !declared.contains(word)
        {
            names.insert(word.clone());
        }
    }
    names.extend(
        inline_names(example)
            .into_iter()
            .filter(|name| !declared.contains(name)),
    );
    names
}

/// The parameters of closures, and what earlier statements declare: `let x = x.f()` uses an `x` from outside.
fn declared(example: &str, words: &[String]) -> BTreeSet<String> {
    let mut declared = BTreeSet::new();
    let mut is_inside = false;
    for (at, word) in words.iter().enumerate() {
        match word.as_str() {
            "|" => is_inside = !is_inside,
            name if is_inside && is_name(name) => {
                declared.insert(name.to_owned());
            }
            "let" | "mut" if result(example).is_none() => {
                declared.extend(words.get(at + 1).cloned())
            }
            _ => {}
        }
    }
    declared
}

/// Whether what stands before the word at `at` is a dot or `::`, not the `:` of a field.
fn before_is_path(words: &[String], at: usize) -> bool {
    words[at - 1] == "." || at >= 2 && words[at - 2] == ":"
}

/// `email` of `"no such user: {email}"`.
fn inline_names(example: &str) -> Vec<String> {
    let holes = example
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'));
    let names = holes.map(|(hole, _)| hole.split(':').next().unwrap_or_default());
    names
        .filter(|name| is_name(name))
        .map(str::to_owned)
        .collect()
}

fn is_name(word: &str) -> bool {
    let keywords = [
        "if", "in", "for", "fn", "async", "return", "true", "false", "ref", "struct", "enum", "pub",
    ];
    let starts = word.starts_with(|c: char| c.is_lowercase());
    starts && word.chars().all(|c| c.is_alphanumeric() || c == '_') && !keywords.contains(&word)
}

/// The words and brackets of an example, flat.
fn words(example: &str) -> Vec<String> {
    let mut words = Vec::new();
    gather(
        example
            .parse()
            .unwrap_or_else(|error| panic!("{example}: {error}")),
        &mut words,
    );
    words
}

fn gather(tokens: TokenStream, words: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                gather(group.stream(), words);
                words.push(close.to_owned());
            }
            token => words.push(token.to_string()),
        }
    }
}

#[test]
fn a_name_is_free_unless_the_example_declares_it() {
    let names = |example: &str| names(example).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(
        names("let mac = mac.update(user.email.as_bytes());"),
        "mac user"
    );
    assert_eq!(
        names("with(|scope| scope.set(a::b, Some(id), K { key: value }));"),
        "id value"
    );
    assert_eq!(
        names("let mut event = Event::new(id);\nevent.send(\"{name}\");\ndone!(event)"),
        "id name"
    );
}
