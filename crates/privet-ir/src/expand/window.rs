//! Where a fragment may end, and how many tokens of such a window the parser takes.

use super::definition::Kind;
use super::fragment::is_block;
use super::tokens::{is_punct, is_word, starts_with_operator, tree_len};
use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

/// The places where a fragment of a kind may end, nearest first.
pub(super) struct WindowEnds<'a> {
    kind: Kind,
    tokens: &'a [TokenTree],
    at: usize,
    angles: usize,
    done: bool,
}

impl<'a> WindowEnds<'a> {
    pub(super) fn new(kind: Kind, tokens: &'a [TokenTree]) -> WindowEnds<'a> {
        WindowEnds {
            kind,
            tokens,
            at: 0,
            angles: 0,
            done: false,
        }
    }

    /// Whether the fragment can in no case go on here.
    fn is_hard_end(&self, rest: &[TokenTree]) -> bool {
        match self.kind {
            Kind::Expr | Kind::Stmt => {
                is_punct(rest.first(), ';') || starts_with_operator(rest, "=>")
            }
            Kind::Pat | Kind::PatParam => {
                starts_with_operator(rest, "=>")
                    || starts_with_operator(rest, "=")
                    || is_punct(rest.first(), ';')
                    || is_word(rest.first(), "if")
                    || is_word(rest.first(), "in")
                    || self.kind == Kind::PatParam && starts_with_operator(rest, "|")
            }
            Kind::Ty | Kind::Path => {
                let is_outside = self.angles == 0;
                is_punct(rest.first(), ';')
                    || starts_with_operator(rest, "=>")
                    || is_outside && is_punct(rest.first(), ',')
                    || is_outside && starts_with_operator(rest, "=")
            }
            Kind::Item => false,
            Kind::Ident
            | Kind::Block
            | Kind::Tt
            | Kind::Literal
            | Kind::Lifetime
            | Kind::Meta
            | Kind::Vis => true,
        }
    }

    /// Whether the fragment may end before `rest`, or go on.
    fn is_soft_end(&self, rest: &[TokenTree]) -> bool {
        match self.kind {
            Kind::Expr | Kind::Stmt | Kind::Pat | Kind::PatParam => is_punct(rest.first(), ','),
            Kind::Item => {
                let last = self.at.checked_sub(1).map(|at| &self.tokens[at]);
                is_punct(last, ';') || last.is_some_and(is_block)
            }
            _ => false,
        }
    }

    fn count_angles(&mut self, len: usize) {
        let rest = &self.tokens[self.at..];
        if is_punct(rest.first(), '<') {
            self.angles += len;
        } else if is_punct(rest.first(), '>') {
            self.angles = self.angles.saturating_sub(len);
        }
    }
}

impl Iterator for WindowEnds<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.done {
            return None;
        }
        let start = self.at;
        loop {
            let rest = &self.tokens[self.at..];
            if rest.is_empty() || self.is_hard_end(rest) {
                self.done = true;
                return Some(self.at);
            }
            if self.at > start && self.is_soft_end(rest) {
                return Some(self.at);
            }
            let len = tree_len(rest);
            self.count_angles(len);
            self.at += len;
        }
    }
}

/// How many tokens of the window a fragment takes; items and patterns must take all.
pub(super) fn parse_prefix(kind: Kind, window: &[TokenTree]) -> Option<usize> {
    let stream = || window.iter().cloned().collect::<TokenStream>();
    let is_whole = |len: &usize| *len == window.len();
    match kind {
        Kind::Expr => {
            let is_excluded = is_word(window.first(), "_") || is_word(window.first(), "let");
            prefix_len::<syn::Expr>(window).filter(|_| !is_excluded)
        }
        Kind::Pat => {
            let parsed = syn::Pat::parse_multi_with_leading_vert.parse2(stream());
            parsed.is_ok().then_some(window.len())
        }
        Kind::PatParam => {
            let parsed = syn::Pat::parse_single.parse2(stream());
            parsed.is_ok().then_some(window.len())
        }
        Kind::Stmt => statement_len(window),
        Kind::Item => prefix_len::<syn::Item>(window).filter(is_whole),
        Kind::Ty => prefix_len::<syn::Type>(window),
        Kind::Path => prefix_len::<syn::Path>(window),
        Kind::Ident
        | Kind::Block
        | Kind::Tt
        | Kind::Literal
        | Kind::Lifetime
        | Kind::Meta
        | Kind::Vis => None,
    }
}

/// A statement is matched without its `;`, so one is lent to it; a `;` alone is an empty statement.
fn statement_len(window: &[TokenTree]) -> Option<usize> {
    let mut lent = window.to_vec();
    lent.push(TokenTree::Punct(Punct::new(';', Spacing::Alone)));
    let len = prefix_len::<syn::Stmt>(&lent)?;
    Some(len.min(window.len()))
}

/// How many tokens of the window a `T` takes.
fn prefix_len<T: syn::parse::Parse>(window: &[TokenTree]) -> Option<usize> {
    let parse = |input: ParseStream| {
        input.parse::<T>()?;
        let rest: TokenStream = input.parse()?;
        Ok(rest.into_iter().count())
    };
    let rest = parse.parse2(window.iter().cloned().collect()).ok()?;
    window.len().checked_sub(rest).filter(|len| *len > 0)
}
