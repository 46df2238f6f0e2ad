//! The one helper that knows the interface: text in, text out.

use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::{ExpandState, Expansion, MacroTable, collect_macros, expand};
use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};

/// The table of the macros of these crates: name and text each.
pub(crate) fn table(crates: &[(&str, &str)]) -> MacroTable {
    let collect = |(krate, text): &(&str, &str)| {
        collect_macros(text, krate, &Cfg::default(), &Limits::default())
    };
    MacroTable::new(crates.iter().flat_map(collect).collect())
}

/// Calls `path!(args)` in `krate`.
pub(crate) fn call(
    table: &MacroTable,
    krate: &str,
    call: &str,
    state: &mut ExpandState,
) -> Expansion {
    call_tokens(table, krate, call.parse().expect("tokens"), state)
}

fn call_tokens(
    table: &MacroTable,
    krate: &str,
    call: TokenStream,
    state: &mut ExpandState,
) -> Expansion {
    let mut path = Vec::new();
    for token in call {
        match token {
            TokenTree::Ident(segment) => path.push(segment.to_string()),
            TokenTree::Group(args) => {
                return expand(
                    table,
                    krate,
                    &path,
                    &args.stream(),
                    Span::call_site(),
                    state,
                );
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    panic!("a macro call has brackets");
}

/// What the call gives, or why not.
pub(crate) fn outcome(expansion: Expansion) -> String {
    match expansion {
        Expansion::NotFound => "not found".to_owned(),
        Expansion::Failed(reason) => format!("failed: {reason}"),
        Expansion::Tokens(tokens) => shown(tokens),
    }
}

/// The result of one call of macros that stand in the same crate.
pub(crate) fn expanded(definitions: &str, macro_call: &str) -> String {
    let table = table(&[("shop", definitions)]);
    outcome(call(
        &table,
        "shop",
        macro_call,
        &mut ExpandState::default(),
    ))
}

/// Expands until the result is no longer one call of a macro.
pub(crate) fn fully_expanded(definitions: &str, macro_call: &str) -> String {
    let table = table(&[("shop", definitions)]);
    let mut state = ExpandState::default();
    let mut tokens: TokenStream = macro_call.parse().expect("tokens");
    while is_call(&tokens) {
        match call_tokens(&table, "shop", tokens, &mut state) {
            Expansion::Tokens(result) => tokens = result,
            other => return outcome(other),
        }
    }
    shown(tokens)
}

fn is_call(tokens: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    matches!(tokens.as_slice(), [TokenTree::Ident(_), TokenTree::Punct(bang), TokenTree::Group(_)] if bang.as_char() == '!')
}

#[track_caller]
pub(crate) fn check(definitions: &str, macro_call: &str, expected: &str) {
    assert_eq!(expanded(definitions, macro_call), expected);
}

/// Tokens with single spaces between them, operators and lifetimes whole; invisible groups as `‹ ›`.
pub(crate) fn shown(tokens: TokenStream) -> String {
    let mut text = String::new();
    show(tokens, &mut text);
    text.trim_end().to_owned()
}

fn show(tokens: TokenStream, text: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("( ", ") "),
                    Delimiter::Bracket => ("[ ", "] "),
                    Delimiter::Brace => ("{ ", "} "),
                    Delimiter::None => ("‹ ", "› "),
                };
                text.push_str(open);
                show(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                let is_followed = matches!(tokens.peek(), Some(TokenTree::Punct(_)));
                let is_joint = punct.spacing() == Spacing::Joint && is_followed;
                if !is_joint && punct.as_char() != '\'' {
                    text.push(' ');
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                text.push_str(&token.to_string());
                text.push(' ');
            }
        }
    }
}
