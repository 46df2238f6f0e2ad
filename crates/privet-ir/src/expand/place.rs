//! How a fragment stands among the tokens of a body, so that it stays one thing for the parser.
//!
//! Rustc hands fragments over as finished trees; here they are tokens again, with brackets or a `;` where those would be misread.

use super::definition::{Kind, Template};
use super::matcher::grouped;
use super::tokens::is_punct;
use proc_macro2::{Delimiter, Punct, Spacing, Span, TokenTree};

/// Adds a fragment to `out`; `after` is what follows it in the body.
pub(super) fn place_fragment(
    kind: Kind,
    tokens: &[TokenTree],
    after: &[Template],
    call: Span,
    out: &mut Vec<TokenTree>,
) {
    let next = match after.first() {
        Some(Template::Punct(c, _)) => Some(*c),
        _ => None,
    };
    match kind {
        Kind::Ty if next == Some('<') => out.push(grouped(tokens)),
        Kind::Ty if is_double_colon(after) && is_no_path(tokens) => {
            out.push(punct('<', call));
            out.extend(tokens.iter().cloned());
            out.push(punct('>', call));
        }
        Kind::Expr if begins_statement(out) && is_block_like(tokens) && is_new_statement(after) => {
            out.extend(ungrouped(tokens));
        }
        Kind::Stmt => {
            out.extend(tokens.iter().cloned());
            if needs_semicolon(tokens, after) {
                out.push(punct(';', call));
            }
        }
        _ => out.extend(tokens.iter().cloned()),
    }
}

fn punct(c: char, call: Span) -> TokenTree {
    let mut punct = Punct::new(c, Spacing::Alone);
    punct.set_span(call);
    TokenTree::Punct(punct)
}

fn is_double_colon(after: &[Template]) -> bool {
    matches!(
        after,
        [
            Template::Punct(':', Spacing::Joint),
            Template::Punct(':', _),
            ..
        ]
    )
}

/// `&T`, `[T]`, `(A, B)`: before `::` it must be bracketed.
fn is_no_path(type_tokens: &[TokenTree]) -> bool {
    matches!(type_tokens, [TokenTree::Group(group)] if group.delimiter() != Delimiter::Brace)
}

fn begins_statement(out: &[TokenTree]) -> bool {
    match out.last() {
        None => true,
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(token) => is_punct(Some(token), ';'),
    }
}

/// What follows can only be another statement: no operator goes on with the value.
fn is_new_statement(after: &[Template]) -> bool {
    matches!(
        after.first(),
        Some(Template::Word(_) | Template::Local(_) | Template::Variable(_))
    )
}

/// A block, `if`, `match` or loop needs no `;` after it, but only when the parser sees it as one.
fn is_block_like(tokens: &[TokenTree]) -> bool {
    let tokens = ungrouped(tokens);
    let is_braces = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let begins = match tokens.first() {
        Some(TokenTree::Ident(word)) => ["if", "match", "for", "while", "loop", "unsafe"]
            .iter()
            .any(|known| word == known),
        Some(token) => tokens.len() == 1 && is_braces(token),
        None => false,
    };
    begins && tokens.last().is_some_and(is_braces)
}

/// The tokens without the invisible group around them.
fn ungrouped(tokens: &[TokenTree]) -> Vec<TokenTree> {
    match tokens {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().collect()
        }
        tokens => tokens.to_vec(),
    }
}

/// A `let` taken as a statement came without its `;`, and another statement follows.
fn needs_semicolon(tokens: &[TokenTree], after: &[Template]) -> bool {
    let is_let = matches!(tokens.first(), Some(TokenTree::Ident(word)) if word == "let");
    is_let && !matches!(after.first(), Some(Template::Punct(..)))
}
