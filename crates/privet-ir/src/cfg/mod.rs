//! Which code exists: `#[cfg(..)]`, `#[cfg_attr(..)]` and `cfg!(..)` for the chosen features and target.
//!
//! Given attributes, gives those that apply, or nothing when the item is configured out. Unknown names are off.
//! The target is a fact of the check, never of the machine it runs on.

mod target;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::ops::Deref;

/// The chosen configuration.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cfg {
    features: BTreeSet<String>,
    names: BTreeSet<String>,
    pairs: BTreeSet<(String, String)>,
}

/// `x86_64-unknown-linux-gnu`, no features but `default`, no tests, no debug assertions.
impl Default for Cfg {
    fn default() -> Cfg {
        let (names, pairs) = target::facts("x86_64-unknown-linux-gnu");
        Cfg {
            features: BTreeSet::from(["default".to_owned()]),
            names,
            pairs,
        }
    }
}

/// An attribute that applies: as written, or out of a `cfg_attr`.
pub enum AttrMeta<'a> {
    /// As written.
    Written(&'a syn::Meta),
    /// Out of a `cfg_attr`.
    Unwrapped(Box<syn::Meta>),
}

impl Deref for AttrMeta<'_> {
    type Target = syn::Meta;
    fn deref(&self) -> &syn::Meta {
        match self {
            AttrMeta::Written(meta) => meta,
            AttrMeta::Unwrapped(meta) => meta,
        }
    }
}

impl Cfg {
    /// With exactly these features (the caller adds `default` and what it implies).
    pub fn with_features<S: Into<String>>(mut self, features: impl IntoIterator<Item = S>) -> Cfg {
        self.features = features.into_iter().map(Into::into).collect();
        self
    }

    /// For another target triple. What else was set by [`Cfg::with_test`] and [`Cfg::with_name`] stays.
    pub fn with_target(mut self, triple: &str) -> Cfg {
        let is_test = self.names.contains("test");
        let (names, pairs) = target::facts(triple);
        (self.names, self.pairs) = (names, pairs);
        self.with_test(is_test)
    }

    /// With `cfg(test)` on or off.
    pub fn with_test(mut self, test: bool) -> Cfg {
        if test {
            self.names.insert("test".to_owned());
        } else {
            self.names.remove("test");
        }
        self
    }

    /// With one more name on (`--cfg NAME` of a build).
    pub fn with_name(mut self, name: &str) -> Cfg {
        self.names.insert(name.to_owned());
        self
    }

    /// Whether a predicate holds: the tokens inside `cfg!(..)` or `#[cfg(..)]`.
    pub fn holds(&self, predicate: &TokenStream) -> bool {
        self.all_hold(predicate.clone(), false)
    }

    /// The attributes that apply, documentation left out; `None` when the item is configured out.
    pub fn attrs<'a>(&self, attrs: &'a [syn::Attribute]) -> Option<Vec<AttrMeta<'a>>> {
        let mut kept = Vec::new();
        for attr in attrs {
            match kind_of(attr.path()) {
                AttrKind::Doc => {}
                AttrKind::Other => kept.push(AttrMeta::Written(&attr.meta)),
                AttrKind::Cfg => {
                    if !self.holds(list_tokens(&attr.meta)?) {
                        return None;
                    }
                }
                AttrKind::CfgAttr => {
                    if let Some(tokens) = list_tokens(&attr.meta) {
                        self.unwrap_cfg_attr(tokens, &mut kept)?;
                    }
                }
            }
        }
        Some(kept)
    }

    /// Adds the attributes of one `cfg_attr(predicate, a, b)`; `None` when one of them configures the item out.
    fn unwrap_cfg_attr(&self, tokens: &TokenStream, kept: &mut Vec<AttrMeta>) -> Option<()> {
        let mut parts = split_commas(tokens.clone()).into_iter();
        let predicate = parts.next().unwrap_or_default();
        if !self.holds(&predicate) && !self.all_hold(predicate, true) {
            return Some(());
        }
        for part in parts {
            let Ok(meta) = syn::parse2::<syn::Meta>(part) else {
                continue;
            };
            match kind_of(meta.path()) {
                AttrKind::Doc => {}
                AttrKind::Other => kept.push(AttrMeta::Unwrapped(Box::new(meta))),
                AttrKind::Cfg => {
                    if !self.holds(list_tokens(&meta)?) {
                        return None;
                    }
                }
                AttrKind::CfgAttr => {
                    if let Some(tokens) = list_tokens(&meta) {
                        self.unwrap_cfg_attr(tokens, kept)?;
                    }
                }
            }
        }
        Some(())
    }

    /// `all(..)`; with `as_privet`, `privet` itself is on.
    fn all_hold(&self, predicates: TokenStream, as_privet: bool) -> bool {
        let mut parts = split_commas(predicates).into_iter();
        parts.all(|part| self.one_holds(part, as_privet))
    }

    fn one_holds(&self, predicate: TokenStream, as_privet: bool) -> bool {
        let tokens: Vec<TokenTree> = predicate.into_iter().collect();
        match tokens.as_slice() {
            [TokenTree::Ident(name)] => self.has_name(&plain(name), as_privet),
            [TokenTree::Ident(name), TokenTree::Group(group)] => {
                self.combined(&plain(name), group.stream(), as_privet)
            }
            [
                TokenTree::Ident(key),
                TokenTree::Punct(eq),
                TokenTree::Literal(value),
            ] if eq.as_char() == '=' => {
                string_value(value).is_some_and(|value| self.has_pair(&plain(key), &value))
            }
            // A macro's `$meta` comes in an invisible group.
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
                self.one_holds(group.stream(), as_privet)
            }
            _ => false,
        }
    }

    fn combined(&self, name: &str, inner: TokenStream, as_privet: bool) -> bool {
        match name {
            "all" => self.all_hold(inner, as_privet),
            "not" => !self.all_hold(inner, as_privet),
            "any" => {
                let mut parts = split_commas(inner).into_iter();
                parts.any(|part| self.one_holds(part, as_privet))
            }
            _ => false,
        }
    }

    fn has_name(&self, name: &str, as_privet: bool) -> bool {
        match name {
            "true" => true,
            "false" => false,
            "privet" => as_privet,
            name => self.names.contains(name),
        }
    }

    fn has_pair(&self, key: &str, value: &str) -> bool {
        if key == "feature" {
            return self.features.contains(value);
        }
        self.pairs.contains(&(key.to_owned(), value.to_owned()))
    }
}

/// A string literal's value, when a token is one.
fn string_value(literal: &proc_macro2::Literal) -> Option<String> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

enum AttrKind {
    Doc,
    Cfg,
    CfgAttr,
    Other,
}

fn kind_of(path: &syn::Path) -> AttrKind {
    let is = |name: &str| path.is_ident(name);
    if is("doc") {
        AttrKind::Doc
    } else if is("cfg") {
        AttrKind::Cfg
    } else if is("cfg_attr") {
        AttrKind::CfgAttr
    } else {
        AttrKind::Other
    }
}

fn list_tokens(meta: &syn::Meta) -> Option<&TokenStream> {
    match meta {
        syn::Meta::List(list) => Some(&list.tokens),
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => None,
    }
}

fn plain(ident: &proc_macro2::Ident) -> String {
    let text = ident.to_string();
    match text.strip_prefix("r#") {
        Some(plain) => plain.to_owned(),
        None => text,
    }
}

/// The parts between top-level commas; an empty last part is dropped.
fn split_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut part = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                parts.push(part.drain(..).collect());
            }
            _ => part.push(token),
        }
    }
    if !part.is_empty() {
        parts.push(part.into_iter().collect());
    }
    parts
}

/// The text of an item's own `#[cfg(..)]` predicates, as written: `all(a, b)` when there are several.
pub fn cfg_text(attrs: &[syn::Attribute]) -> Option<String> {
    let is_cfg = |attr: &&syn::Attribute| attr.path().is_ident("cfg");
    let mut texts: Vec<String> = attrs
        .iter()
        .filter(is_cfg)
        .filter_map(|attr| Some(predicate_text(list_tokens(&attr.meta)?)))
        .collect();
    match texts.len() {
        0 | 1 => texts.pop(),
        _ => Some(format!("all({})", texts.join(", "))),
    }
}

/// A predicate as people write it: `all(unix, feature = "x")`.
pub fn predicate_text(tokens: &TokenStream) -> String {
    let mut out = String::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                out.push('(');
                out += &predicate_text(&group.stream());
                out.push(')');
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => out += ", ",
            TokenTree::Punct(punct) => out += &format!(" {} ", punct.as_char()),
            TokenTree::Ident(ident) => out += &ident.to_string(),
            TokenTree::Literal(literal) => out += &literal.to_string(),
        }
    }
    out.trim_end_matches(", ").to_owned()
}
