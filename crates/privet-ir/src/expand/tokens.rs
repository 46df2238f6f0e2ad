//! Looking at token slices the way rustc does, where an operator of several characters is one token.

use proc_macro2::{Ident, Literal, Spacing, TokenTree};

/// Operators of more than one character, longest first.
const OPERATORS: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "<<", ">>",
    "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "..", "<-",
];

/// How many tokens from the first one on make one operator; 0 when the first is no operator character.
pub(super) fn operator_len(tokens: &[TokenTree]) -> usize {
    let mut text = [0u8; 3];
    let mut len = 0;
    for token in tokens.iter().take(3) {
        let TokenTree::Punct(punct) = token else {
            break;
        };
        text[len] = punct.as_char() as u8;
        len += 1;
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    let fits = |operator: &&&str| operator.len() <= len && text.starts_with(operator.as_bytes());
    match OPERATORS.iter().find(fits) {
        Some(operator) => operator.len(),
        None => len.min(1),
    }
}

/// How many tokens make the first token tree as rustc counts: an operator or a lifetime is one.
pub(super) fn tree_len(tokens: &[TokenTree]) -> usize {
    match tokens {
        [] => 0,
        [TokenTree::Punct(quote), TokenTree::Ident(_), ..] if quote.as_char() == '\'' => 2,
        [TokenTree::Punct(_), ..] => operator_len(tokens).max(1),
        _ => 1,
    }
}

/// The text of the operator that the tokens begin with; empty when they begin with none.
pub(super) fn operator(tokens: &[TokenTree]) -> String {
    let puncts = tokens[..operator_len(tokens)].iter();
    puncts.filter_map(punct_char).collect()
}

/// Whether the tokens begin with this operator, and not with a longer one.
pub(super) fn starts_with_operator(tokens: &[TokenTree], text: &str) -> bool {
    operator_len(tokens) == text.len()
        && tokens
            .iter()
            .filter_map(punct_char)
            .zip(text.chars())
            .all(|(a, b)| a == b)
}

/// The character of a punctuation token.
pub(super) fn punct_char(token: &TokenTree) -> Option<char> {
    match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => None,
    }
}

/// Whether the token is this character.
pub(super) fn is_punct(token: Option<&TokenTree>, c: char) -> bool {
    token.and_then(punct_char) == Some(c)
}

/// Whether the token is this word.
pub(super) fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

/// The identifier, when the token is one.
pub(super) fn ident(token: Option<&TokenTree>) -> Option<&Ident> {
    match token {
        Some(TokenTree::Ident(ident)) => Some(ident),
        _ => None,
    }
}

/// The literal, when the token is one.
pub(super) fn literal(token: Option<&TokenTree>) -> Option<&Literal> {
    match token {
        Some(TokenTree::Literal(literal)) => Some(literal),
        _ => None,
    }
}

/// Whether a word is no plain name.
pub(super) fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 52] = [
        "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const",
        "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for",
        "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
        "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
        "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.binary_search(&word).is_ok()
}
