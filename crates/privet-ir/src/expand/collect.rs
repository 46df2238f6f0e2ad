//! Finds the `macro_rules!` definitions of one file, wherever they stand in it.
//!
//! Runs before anything is parsed, so it looks at tokens only; what `#[cfg]` switches off is left out.

use super::definition::Definition;
use super::table::{DefKind, MacroDef};
use super::tokens::{ident, is_punct, is_word};
use crate::cfg::Cfg;
use crate::check::{Limits, lex};
use crate::text::SourceText;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::sync::Arc;

/// The definitions of one file, in order. A cheap pass: only text that speaks of macros is lexed.
/// Spans of the thread's other files stay valid; the caller frees them when it is done with the file.
pub fn collect_macros(text: &str, krate: &str, cfg: &Cfg, limits: &Limits) -> Vec<MacroDef> {
    let has_use = text.contains("macro_use") && text.contains("extern crate");
    if !has_use && !text.contains("macro_rules") {
        return Vec::new();
    }
    let Ok(tokens) = lex(&SourceText::new(text), limits) else {
        return Vec::new();
    };
    let mut collector = Collector {
        krate,
        cfg,
        found: Vec::new(),
    };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    collector.level(&tokens);
    collector.aliases(&tokens);
    collector.found
}

struct Collector<'a> {
    krate: &'a str,
    cfg: &'a Cfg,
    found: Vec<MacroDef>,
}

impl Collector<'_> {
    fn level(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while at < tokens.len() {
            let (attrs, start) = attributes(tokens, at);
            if !attrs.iter().all(|attr| self.is_on(attr)) {
                if is_inner(tokens, at) {
                    return;
                }
                at = item_end(tokens, start);
                continue;
            }
            at = self.one(tokens, start, &attrs);
        }
    }

    /// Looks at the token after its attributes; gives where to go on.
    fn one(&mut self, tokens: &[TokenTree], at: usize, attrs: &[TokenStream]) -> usize {
        if let Some((name, body, end)) = definition_at(tokens, at) {
            let exported = self.exported(attrs);
            let definition = Definition::parse(body.stream(), exported == Some(true));
            self.found.push(MacroDef {
                name,
                krate: self.krate.to_owned(),
                what: DefKind::Macro {
                    exported: exported.is_some(),
                    definition: Arc::new(definition),
                },
            });
            return end;
        }
        if is_word(tokens.get(at), "extern") && is_word(tokens.get(at + 1), "crate") {
            if let (Some(name), true) = (ident(tokens.get(at + 2)), has_macro_use(attrs)) {
                self.found.push(MacroDef {
                    name: name.to_string(),
                    krate: self.krate.to_owned(),
                    what: DefKind::MacroUse,
                });
            }
            return at + 3;
        }
        if let Some(TokenTree::Group(group)) = tokens.get(at) {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            self.level(&inner);
        }
        at + 1
    }

    /// `use name as alias;` gives a macro of this file a second name.
    fn aliases(&mut self, tokens: &[TokenTree]) {
        for window in tokens.windows(3) {
            if let [
                TokenTree::Ident(name),
                TokenTree::Ident(word),
                TokenTree::Ident(alias),
            ] = window
            {
                let name = name.to_string();
                let known = self.found.iter().rev().find(|def| def.name == name);
                if let (true, Some(known)) = (word == "as", known) {
                    let mut def = known.clone();
                    def.name = alias.to_string();
                    self.found.push(def);
                }
            }
        }
        for token in tokens {
            if let TokenTree::Group(group) = token
                && group.delimiter() == Delimiter::Brace
                && !self.found.is_empty()
            {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                self.aliases(&inner);
            }
        }
    }

    fn is_on(&self, attr: &TokenStream) -> bool {
        let tokens: Vec<TokenTree> = attr.clone().into_iter().collect();
        match tokens.as_slice() {
            [TokenTree::Ident(name), TokenTree::Group(predicate)] if name == "cfg" => {
                self.cfg.holds(&predicate.stream())
            }
            _ => true,
        }
    }

    /// `Some` with `#[macro_export]`, also inside a `cfg_attr`; the value says `local_inner_macros`.
    fn exported(&self, attrs: &[TokenStream]) -> Option<bool> {
        let texts = attrs.iter().map(ToString::to_string);
        let mut exports = texts.filter(|text| text.contains("macro_export"));
        exports
            .next()
            .map(|text| text.contains("local_inner_macros"))
    }
}

/// Whether the macro's own attributes say `#[macro_export(local_inner_macros)]`.
pub(super) fn has_local_inner_macros(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) => {
            list.path.is_ident("macro_export")
                && list.tokens.to_string().contains("local_inner_macros")
        }
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => false,
    })
}

/// The attributes that begin at `at`, and where the thing they speak of begins.
fn attributes(tokens: &[TokenTree], mut at: usize) -> (Vec<TokenStream>, usize) {
    let mut attrs = Vec::new();
    while is_punct(tokens.get(at), '#') {
        let bang = usize::from(is_punct(tokens.get(at + 1), '!'));
        match tokens.get(at + 1 + bang) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                attrs.push(group.stream());
                at += 2 + bang;
            }
            _ => break,
        }
    }
    (attrs, at)
}

/// `#![..]`: speaks of all that is around it.
fn is_inner(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at + 1), '!')
}

/// Where an item that is switched off ends: after its `;` or its braces.
fn item_end(tokens: &[TokenTree], start: usize) -> usize {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => is_punct(Some(token), ';'),
    };
    let length = tokens[start..].iter().position(is_end);
    length.map_or(tokens.len(), |length| start + length + 1)
}

/// `macro_rules! name { .. }` at `at`: name, body, and where it ends.
fn definition_at(tokens: &[TokenTree], at: usize) -> Option<(String, &Group, usize)> {
    if !is_word(tokens.get(at), "macro_rules") || !is_punct(tokens.get(at + 1), '!') {
        return None;
    }
    let name = ident(tokens.get(at + 2))?.to_string();
    let Some(TokenTree::Group(body)) = tokens.get(at + 3) else {
        return None;
    };
    let name = name.strip_prefix("r#").unwrap_or(&name).to_owned();
    Some((name, body, at + 4))
}

fn has_macro_use(attrs: &[TokenStream]) -> bool {
    attrs
        .iter()
        .any(|attr| attr.to_string().starts_with("macro_use"))
}
