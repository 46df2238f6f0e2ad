//! Rust text as a flat list of words, for tests that look for paths and literals.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A word of a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A name or a keyword.
    Name(String),
    /// The content of a string literal, escapes as written.
    Text(String),
    /// Any other literal, and every bracket, comma, colon.
    Other(char),
}

/// The words of a text, without its modules under `#[cfg(test)]`.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    gather(text.parse().expect("our own sources are Rust"), &mut words);
    words
}

fn gather(tokens: TokenStream, words: &mut Vec<Word>) {
    let mut is_test = false;
    for token in tokens {
        match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket && is_cfg_test(&group.stream()) =>
            {
                is_test = true;
            }
            // The body of the item that the attribute stands on.
            TokenTree::Group(group) if is_test && group.delimiter() == Delimiter::Brace => {
                is_test = false
            }
            TokenTree::Group(group) => {
                let (open, close) = brackets(group.delimiter());
                words.push(Word::Other(open));
                gather(group.stream(), words);
                words.push(Word::Other(close));
            }
            TokenTree::Ident(name) => words.push(Word::Name(name.to_string())),
            TokenTree::Punct(punct) => {
                is_test &= punct.as_char() != ';';
                words.push(Word::Other(punct.as_char()));
            }
            TokenTree::Literal(literal) => words.push(of_literal(&literal.to_string())),
        }
    }
}

fn is_cfg_test(attribute: &TokenStream) -> bool {
    attribute.to_string().replace(' ', "") == "cfg(test)"
}

fn brackets(delimiter: Delimiter) -> (char, char) {
    match delimiter {
        Delimiter::Parenthesis => ('(', ')'),
        Delimiter::Brace => ('{', '}'),
        Delimiter::Bracket => ('[', ']'),
        Delimiter::None => (' ', ' '),
    }
}

fn of_literal(literal: &str) -> Word {
    let bare = literal
        .trim_start_matches(['b', 'c', 'r'])
        .trim_matches('#');
    match bare
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
    {
        Some(text) => Word::Text(text.to_owned()),
        None => Word::Other('0'),
    }
}

/// All paths of a text that begin with `first`, by their second name: `fs` of `std::fs::read`
/// and of `use std::{fs, io}`.
pub(super) fn seconds(words: &[Word], first: &str) -> Vec<String> {
    let mut found = Vec::new();
    let starts = words.windows(3).enumerate().filter(|(_, window)| {
        window[0] == Word::Name(first.to_owned())
            && window[1..] == [Word::Other(':'), Word::Other(':')]
    });
    for (at, _) in starts {
        match words.get(at + 3) {
            Some(Word::Name(name)) => found.push(name.clone()),
            Some(Word::Other('{')) => found.extend(heads(&words[at + 4..])),
            Some(Word::Text(_) | Word::Other(_)) | None => {}
        }
    }
    found
}

/// The first name of each path of a `use` group.
fn heads(group: &[Word]) -> Vec<String> {
    let mut found = Vec::new();
    let mut depth = 0;
    let mut is_head = true;
    for word in group {
        match word {
            Word::Other('{') => depth += 1,
            Word::Other('}') if depth == 0 => break,
            Word::Other('}') => depth -= 1,
            Word::Other(',') => is_head = depth == 0,
            Word::Name(name) if is_head => {
                found.push(name.clone());
                is_head = false;
            }
            Word::Name(_) | Word::Text(_) | Word::Other(_) => {}
        }
    }
    found
}

/// The first name of every path of at least two.
pub(super) fn path_heads(words: &[Word]) -> Vec<String> {
    let colon = Some(&Word::Other(':'));
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let goes_on = words.get(at + 1) == colon && words.get(at + 2) == colon;
        let begins =
            at < 2 || words[at - 1] != Word::Other(':') || words[at - 2] != Word::Other(':');
        if let (Word::Name(name), true, true) = (word, goes_on, begins) {
            found.push(name.clone());
        }
    }
    found
}

#[test]
fn a_path_is_seen_alone_and_in_a_group() {
    let text = "use std::{fs, io::{self, env}, time}; fn f() { std::env::var(\"std::net\"); }
        #[cfg(test)] mod tests { use std::process; } fn g(x: log::Level) {}";
    let words = words(text);
    assert_eq!(seconds(&words, "std"), ["fs", "io", "time", "env"]);
    assert_eq!(path_heads(&words), ["std", "io", "std", "log"]);
    assert!(words.contains(&Word::Text("std::net".to_owned())));
}
