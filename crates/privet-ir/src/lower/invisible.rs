//! Invisible groups around blocks, opened.
//!
//! A fragment arrives from an expansion as one invisible group, so that operators around it bind as they should.
//! rustc takes `$body` that holds a block for a statement; the parser wants a `;` behind the group.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// Opens all invisible groups that hold a block, an `if`, a loop or a `match`; `None` when there is none.
pub(super) fn open_blocks(tokens: &TokenStream) -> Option<TokenStream> {
    let mut changed = false;
    let mut opened = TokenStream::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                let inner = open_blocks(&group.stream());
                changed |= inner.is_some();
                let stream = inner.unwrap_or_else(|| group.stream());
                if group.delimiter() == Delimiter::None && is_block_like(&stream) {
                    changed = true;
                    opened.extend(stream);
                } else {
                    let mut same = Group::new(group.delimiter(), stream);
                    same.set_span(group.span());
                    opened.extend([TokenTree::Group(same)]);
                }
            }
            token @ (TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_)) => {
                opened.extend([token]);
            }
        }
    }
    changed.then_some(opened)
}

fn is_block_like(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let Some(first) = tokens.next() else {
        return false;
    };
    let starts = match &first {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(word) => starts_block(word),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    };
    let last = tokens.last().unwrap_or(first);
    starts && matches!(last, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn starts_block(word: &Ident) -> bool {
    ["if", "match", "loop", "while", "for", "unsafe"]
        .iter()
        .any(|start| word == start)
}
