//! How many tokens a fragment takes: `$x:expr`, `$t:ty`, ..
//!
//! What a rule about tokens decides is decided by it; expressions, types, patterns, statements, items and paths are
//! parsed, each within a window that ends where such a fragment must end, so that long lists stay linear.

use super::definition::Kind;
use super::tokens::{is_keyword, is_punct, is_word, starts_with_operator, tree_len};
use super::window::{WindowEnds, parse_prefix};
use proc_macro2::{Delimiter, TokenTree};

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
    if let Some(len) = short_prefix(kind, tokens, spend) {
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

/// Where no end is near, as in `$($e:expr)*`, the first tokens are tried alone, so that a long list stays linear.
/// The parser looks a few tokens ahead: what ends well before the cut would end there anyway.
fn short_prefix(
    kind: Kind,
    tokens: &[TokenTree],
    spend: &mut dyn FnMut(usize) -> bool,
) -> Option<usize> {
    const AHEAD: usize = 4;
    if !matches!(kind, Kind::Expr | Kind::Ty | Kind::Path | Kind::Stmt) {
        return None;
    }
    for size in [32, 256, 2_048] {
        let first = tokens.get(..size)?;
        let has_end = WindowEnds::new(kind, first).next() != Some(size);
        if has_end || !spend(size) {
            return None;
        }
        match parse_prefix(kind, first) {
            Some(len) if len + AHEAD <= size => return Some(len),
            Some(_) | None => {}
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
        [minus, TokenTree::Ident(word), ..]
            if is_punct(Some(minus), '-') && (word == "true" || word == "false") =>
        {
            Some(2)
        }
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            (literal_len(&inner) == Some(inner.len())).then_some(1)
        }
        _ => None,
    }
}

pub(super) fn is_block(token: &TokenTree) -> bool {
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
