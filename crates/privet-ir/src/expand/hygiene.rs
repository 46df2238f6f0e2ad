//! Which identifiers of a macro's body are locals of that body, so that they must not meet names of the call site.
//!
//! Rustc keeps such names apart by hygiene; here each expansion renames them.
//! Only what is provably a local is renamed: bound by `let`, `for`, `match` or a closure's parameters in this very body,
//! and nowhere used in a way that could mean a field, an item or a call.

use super::tokens::{
    ident, is_keyword, is_punct, is_word, punct_char, starts_with_operator, tree_len,
};
use proc_macro2::{Delimiter, TokenTree};
use std::collections::BTreeSet;

/// What stands around a list of tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    Body,
    Braces,
    Other,
    /// `#[..]`: nothing in it is a local.
    Attribute,
}

impl Around {
    /// For the inside of the group at `at`.
    pub(super) fn of_group(tokens: &[TokenTree], at: usize) -> Around {
        let before = |n: usize| at.checked_sub(n).and_then(|at| tokens.get(at));
        let is_attribute =
            is_punct(before(1), '#') || is_punct(before(1), '!') && is_punct(before(2), '#');
        match &tokens[at] {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Around::Braces,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && is_attribute => {
                Around::Attribute
            }
            _ => Around::Other,
        }
    }
}

/// The locals of one body.
#[derive(Default, Debug)]
pub(super) struct Hygiene {
    locals: BTreeSet<String>,
    closures: BTreeSet<String>,
    excluded: BTreeSet<String>,
}

impl Hygiene {
    /// Finds the locals of a body.
    pub(super) fn of(body: &[TokenTree]) -> Hygiene {
        let mut hygiene = Hygiene::default();
        hygiene.scan(body, Around::Body);
        let excluded = std::mem::take(&mut hygiene.excluded);
        hygiene.locals.retain(|name| !excluded.contains(name));
        hygiene
    }

    /// Whether the identifier at `at` means a local of the body.
    pub(super) fn is_local(
        &self,
        name: &str,
        tokens: &[TokenTree],
        at: usize,
        around: Around,
    ) -> bool {
        if around == Around::Attribute || !self.locals.contains(name) {
            return false;
        }
        let before = |n: usize| at.checked_sub(n).and_then(|at| tokens.get(at));
        let after = |n: usize| tokens.get(at + n);
        let is_field = is_punct(before(1), '.') && !is_punct(before(2), '.');
        let is_in_path =
            is_double_colon(before(2), before(1)) || is_double_colon(after(1), after(2));
        let is_macro = is_punct(after(1), '!') && !is_punct(after(2), '=');
        let is_call = matches!(after(1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
        let is_key = around == Around::Braces
            && is_punct(after(1), ':')
            && !["let", "mut", "ref"]
                .iter()
                .any(|word| is_word(before(1), word))
            && !is_punct(before(1), '|');
        let is_lifetime = is_punct(before(1), '\'');
        !is_field
            && !is_in_path
            && !is_macro
            && !is_key
            && !is_lifetime
            && (!is_call || self.closures.contains(name))
    }

    /// The locals that a format string names: `"{total} of {}"`.
    pub(super) fn locals_named_in(&self, literal: &str) -> Vec<Box<str>> {
        if !literal.contains('{') || !literal.ends_with(['"', '#']) {
            return Vec::new();
        }
        let is_named = |name: &&String| {
            ["}", ":", "$"].iter().any(|end| {
                literal.contains(&format!("{{{name}{end}"))
                    || *end == "$" && literal.contains(&format!("{name}$"))
            })
        };
        let named = self.locals.iter().filter(is_named);
        named.map(|name| name.as_str().into()).collect()
    }

    fn scan(&mut self, tokens: &[TokenTree], around: Around) {
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    let inside = Around::of_group(tokens, at);
                    if inside == Around::Braces && follows_type_name(tokens, at) {
                        self.exclude_shorthands(&inner);
                    }
                    self.scan(&inner, inside);
                }
                TokenTree::Ident(word) => self.keyword(&word.to_string(), &tokens[at + 1..]),
                TokenTree::Punct(bar) if bar.as_char() == '|' && begins_closure(tokens, at) => {
                    self.closure(&tokens[at + 1..], around);
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    fn keyword(&mut self, word: &str, after: &[TokenTree]) {
        match word {
            "let" => {
                let end = position(after, |at| {
                    starts_with_operator(&after[at..], "=")
                        || starts_with_operator(&after[at..], ":")
                        || is_punct(after.get(at), ';')
                });
                self.bind(&after[..end]);
                self.note_closure(&after[..end], &after[end..]);
            }
            "for" => {
                let end = position(after, |at| is_word(after.get(at), "in"));
                if end < after.len() && !after[..end].iter().any(|token| is_punct(Some(token), ';'))
                {
                    self.bind(&after[..end]);
                }
            }
            "match" => {
                let arms = after.iter().find_map(|token| match token {
                    TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
                    _ => None,
                });
                if let Some(arms) = arms {
                    let arms: Vec<TokenTree> = arms.stream().into_iter().collect();
                    self.match_arms(&arms);
                }
            }
            "fn" | "struct" | "enum" | "union" | "const" | "static" | "mod" | "type" | "trait" => {
                if let Some(name) = ident(after.first()) {
                    self.excluded.insert(name.to_string());
                }
            }
            _ => {}
        }
    }

    /// `let f = |..|`: a call `f(..)` means the local.
    fn note_closure(&mut self, pattern: &[TokenTree], value: &[TokenTree]) {
        let begins = |word: &str| is_word(value.get(1), word);
        let is_closure = is_punct(value.first(), '=')
            && (is_punct(value.get(1), '|') || begins("move") || begins("async"));
        if let (true, Some(name)) = (is_closure, ident(pattern.last())) {
            self.closures.insert(name.to_string());
        }
    }

    fn match_arms(&mut self, arms: &[TokenTree]) {
        let mut start = 0;
        for at in 0..arms.len() {
            if let Some(inner) = repetition(arms, at) {
                self.match_arms(&inner);
            }
            if starts_with_operator(&arms[at..], "=>") {
                let pattern = &arms[start..at];
                let end = position(pattern, |at| is_word(pattern.get(at), "if"));
                self.bind(&pattern[..end]);
                start = at + 2;
            } else if is_punct(arms.get(at), ',') || is_brace_group(&arms[at]) {
                start = at + 1;
            }
        }
    }

    fn closure(&mut self, after: &[TokenTree], around: Around) {
        let end = position(after, |at| is_punct(after.get(at), '|'));
        if end == after.len() {
            return;
        }
        for param in after[..end].split(|token| is_punct(Some(token), ',')) {
            let name_end = position(param, |at| starts_with_operator(&param[at..], ":"));
            self.bind(&param[..name_end]);
            // Inside braces `b: T` of `|a, b: T|` looks like a field, so such a name stays as it is.
            if name_end < param.len() && around != Around::Other {
                let names = param[..name_end]
                    .iter()
                    .filter_map(|token| ident(Some(token)));
                self.excluded.extend(names.map(ToString::to_string));
            }
        }
    }

    /// The names that a pattern binds. Struct patterns in braces are left alone: there a name may be a field's.
    fn bind(&mut self, pattern: &[TokenTree]) {
        for (at, token) in pattern.iter().enumerate() {
            match token {
                TokenTree::Ident(name) => {
                    let before = |n: usize| at.checked_sub(n).and_then(|at| pattern.get(at));
                    let after = pattern.get(at + 1);
                    let is_path = is_double_colon(before(2), before(1))
                        || is_double_colon(after, pattern.get(at + 2));
                    let is_other = is_punct(before(1), '$')
                        || is_punct(before(1), '\'')
                        || is_punct(after, '!')
                        || matches!(after, Some(TokenTree::Group(_)));
                    let name = name.to_string();
                    if !is_path && !is_other && is_variable(&name) {
                        self.locals.insert(name);
                    }
                }
                TokenTree::Group(group)
                    if group.delimiter() != Delimiter::Brace && !is_repetition(pattern, at) =>
                {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.bind(&inner);
                }
                TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// `S { name, .. }`: the name is a field's too, so it stays.
    fn exclude_shorthands(&mut self, fields: &[TokenTree]) {
        for field in fields.split(|token| is_punct(Some(token), ',')) {
            let is_alone = field.iter().all(|token| ident(Some(token)).is_some());
            if let (true, Some(name)) = (is_alone, ident(field.last())) {
                self.excluded.insert(name.to_string());
            }
        }
    }
}

/// The first index for which `stop` holds; the length when there is none.
fn position(tokens: &[TokenTree], stop: impl Fn(usize) -> bool) -> usize {
    let mut at = 0;
    while at < tokens.len() && !stop(at) {
        at += tree_len(&tokens[at..]);
    }
    at.min(tokens.len())
}

fn is_double_colon(first: Option<&TokenTree>, second: Option<&TokenTree>) -> bool {
    is_punct(first, ':') && is_punct(second, ':')
}

fn is_brace_group(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Whether the braces at `at` may be those of a struct literal or pattern.
fn follows_type_name(tokens: &[TokenTree], at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| tokens.get(before)) {
        Some(TokenTree::Ident(name)) => name.to_string().starts_with(|c: char| c.is_uppercase()),
        Some(token @ TokenTree::Punct(_)) => punct_char(token) == Some('>'),
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) | None => false,
    }
}

/// A `|` where a value is expected; `a | b` and the closing bar follow an operand.
fn begins_closure(tokens: &[TokenTree], at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| tokens.get(before)) {
        None => true,
        Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), '?' | '|' | '>'),
        Some(TokenTree::Ident(word)) => {
            let word = word.to_string();
            ["move", "return", "async", "static", "in", "else", "break"].contains(&word.as_str())
        }
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) => false,
    }
}

/// Lower case and no keyword: a constant or a variant is not renamed.
fn is_variable(name: &str) -> bool {
    name.starts_with(|c: char| c.is_lowercase() || c == '_') && !is_keyword(name)
}

/// Whether the group at `at` is that of `$( .. )`.
fn is_repetition(tokens: &[TokenTree], at: usize) -> bool {
    at > 0 && is_punct(tokens.get(at - 1), '$')
}

/// The inside of `$( .. )` when it stands at `at`.
fn repetition(tokens: &[TokenTree], at: usize) -> Option<Vec<TokenTree>> {
    match tokens.get(at + 1) {
        Some(TokenTree::Group(group)) if is_punct(tokens.get(at), '$') => {
            Some(group.stream().into_iter().collect())
        }
        _ => None,
    }
}
