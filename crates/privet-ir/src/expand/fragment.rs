//! How many tokens a fragment takes: `$x:expr`, `$t:ty`, ..
//!
//! What a rule about tokens decides is decided by it; expressions, types, patterns, statements, items and paths are
//! parsed, each within a window that ends where such a fragment must end, so that long lists stay linear.

use super::definition::Kind;
use super::tokens::{is_keyword, is_punct, is_word, starts_with_operator, tree_len};
use proc_macro2::{Delimiter, Punct, Spacing, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

/// How many ends of a window are tried.
const TRIES: usize = 64;

/// The number of tokens that a fragment takes from the start of `tokens`; `None` when there is no such fragment.
/// `spend` is told how many tokens are parsed, and refuses when that is too much for one file.
pub(super) fn fragment_len(
    kind: Kind,
    tokens: &[TokenTree],
    spend: &mut dyn FnMut(usize) -> bool,
) -> Option<usize> {
    match kind {
        Kind::Vis => return Some(visibility_len(tokens)),
        _ if tokens.is_empty() => return None,
        Kind::Tt => return Some(tree_len(tokens)),
        Kind::Ident => {
            return matches!(&tokens[0], TokenTree::Ident(name) if name != "_").then_some(1);
        }
        Kind::Lifetime => return is_lifetime(tokens).then_some(2),
        Kind::Literal => return literal_len(tokens),
        Kind::Block => return is_block(&tokens[0]).then_some(1),
        Kind::Meta => return meta_len(tokens, spend),
        Kind::Stmt if is_punct(tokens.first(), ';') => return Some(1),
        Kind::Expr
        | Kind::Ty
        | Kind::Pat
        | Kind::PatParam
        | Kind::Stmt
        | Kind::Item
        | Kind::Path => {}
    }
    if let (TokenTree::Group(group), true) = (&tokens[0], kind != Kind::Item) {
        // A fragment of an outer macro arrives as one invisible group.
        if group.delimiter() == Delimiter::None && ends_fragment(kind, &tokens[1..]) {
            return Some(1);
        }
    }
    parsed_len(kind, tokens, spend)
}

fn parsed_len(
    kind: Kind,
    tokens: &[TokenTree],
    spend: &mut dyn FnMut(usize) -> bool,
) -> Option<usize> {
    if let Some(len) = single_token(kind, tokens) {
        return Some(len);
    }
    let mut ends = WindowEnds::new(kind, tokens);
    for _ in 0..TRIES {
        let end = ends.next()?;
        if end == 0 {
            continue;
        }
        if !spend(end) {
            return None;
        }
        if let Some(len) = parse_prefix(kind, &tokens[..end]) {
            return Some(len);
        }
    }
    None
}

/// The frequent case that needs no parser: one literal or plain name, then the end of the fragment.
fn single_token(kind: Kind, tokens: &[TokenTree]) -> Option<usize> {
    let is_plain = match &tokens[0] {
        TokenTree::Literal(_) => matches!(kind, Kind::Expr | Kind::Pat | Kind::PatParam),
        TokenTree::Ident(name) => {
            let is_value = matches!(
                kind,
                Kind::Expr | Kind::Ty | Kind::Path | Kind::Pat | Kind::PatParam
            );
            is_value && !is_keyword(&name.to_string())
        }
        TokenTree::Group(_) | TokenTree::Punct(_) => false,
    };
    let ends_here =
        tokens.len() == 1 || is_punct(tokens.get(1), ',') || is_punct(tokens.get(1), ';');
    (is_plain && ends_here).then_some(1)
}

/// Whether a fragment that is one group may end before `rest`.
fn ends_fragment(kind: Kind, rest: &[TokenTree]) -> bool {
    let is_value = matches!(kind, Kind::Expr | Kind::Stmt);
    rest.is_empty()
        || !is_value
        || starts_with_operator(rest, "=>")
        || [',', ';'].iter().any(|&c| is_punct(rest.first(), c))
}

fn visibility_len(tokens: &[TokenTree]) -> usize {
    if !is_word(tokens.first(), "pub") {
        return 0;
    }
    let Some(TokenTree::Group(group)) = tokens.get(1) else {
        return 1;
    };
    let inner: Vec<TokenTree> = group.stream().into_iter().take(2).collect();
    let is_scope = ["crate", "self", "super"]
        .iter()
        .any(|word| is_word(inner.first(), word))
        && inner.len() == 1;
    let is_restricted =
        group.delimiter() == Delimiter::Parenthesis && (is_scope || is_word(inner.first(), "in"));
    1 + usize::from(is_restricted)
}

fn is_lifetime(tokens: &[TokenTree]) -> bool {
    is_punct(tokens.first(), '\'') && tokens.len() > 1
}

fn literal_len(tokens: &[TokenTree]) -> Option<usize> {
    match tokens {
        [TokenTree::Literal(_), ..] => Some(1),
        [TokenTree::Ident(word), ..] if word == "true" || word == "false" => Some(1),
        [minus, TokenTree::Literal(_), ..] if is_punct(Some(minus), '-') => Some(2),
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            (literal_len(&inner) == Some(inner.len())).then_some(1)
        }
        _ => None,
    }
}

fn is_block(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => true,
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            inner.len() == 1 && is_block(&inner[0])
        }
        _ => false,
    }
}

/// `path`, `path(..)`, `path = expr`.
fn meta_len(tokens: &[TokenTree], spend: &mut dyn FnMut(usize) -> bool) -> Option<usize> {
    let mut at = if starts_with_operator(tokens, "::") {
        2
    } else {
        0
    };
    loop {
        if !matches!(tokens.get(at), Some(TokenTree::Ident(_))) {
            return None;
        }
        at += 1;
        if !starts_with_operator(&tokens[at..], "::") {
            break;
        }
        at += 2;
    }
    if matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::None)
    {
        return Some(at + 1);
    }
    if starts_with_operator(&tokens[at..], "=") {
        let value = fragment_len(Kind::Expr, &tokens[at + 1..], spend)?;
        return Some(at + 1 + value);
    }
    Some(at)
}

/// The places where a fragment of a kind may end, nearest first.
struct WindowEnds<'a> {
    kind: Kind,
    tokens: &'a [TokenTree],
    at: usize,
    angles: usize,
    done: bool,
}

impl<'a> WindowEnds<'a> {
    fn new(kind: Kind, tokens: &'a [TokenTree]) -> WindowEnds<'a> {
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
fn parse_prefix(kind: Kind, window: &[TokenTree]) -> Option<usize> {
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
