//! The check before the parser: refuses text that would take it too deep or too long.
//!
//! Lexing and this check use no recursion; the parser does, so whatever passes here must be safe to parse on a big stack.
//! Given a file's text or a macro's tokens, gives tokens or a [`Failure`] that says what to do.

mod hints;
mod walk;

pub(crate) use hints::unreadable;

use crate::program::Failure;
use crate::scan::{Lexeme, Piece, Scanner};
use crate::span::Span;
use crate::text::SourceText;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use walk::{Excess, Walk};

/// What the front end refuses to read. The defaults leave a wide margin over all real code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: usize,
    /// Nesting of `(`, `[`, `{`.
    pub depth: usize,
    /// `<`, prefix operators and prefix keywords that are open at once.
    pub prefix_run: usize,
    /// Operators of one expression.
    pub operator_chain: usize,
    /// Characters of one number; the parser needs quadratic time for it.
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

impl Limits {
    /// The limits for a stack of so many MiB. Measured: 22 KiB for a level of brackets, 10 KiB for an open `<`,
    /// 1 KiB for a link of a chain; on the full stack that leaves half of it free.
    pub fn for_stack(self, mib: usize) -> Limits {
        let (depth, prefix_run, operator_chain) = match mib {
            96.. => return self,
            24..96 => (1, 2, 4),
            _ => (4, 10, 20),
        };
        Limits {
            depth: self.depth / depth,
            prefix_run: self.prefix_run / prefix_run,
            operator_chain: self.operator_chain / operator_chain,
            ..self
        }
    }
}

/// Lexes and parses a file after the check. A failure carries a hint for what such text usually is.
pub fn parse_file(source: &SourceText, limits: &Limits) -> Result<syn::File, Failure> {
    let tokens = lex(source, limits)?;
    syn::parse2(tokens).map_err(|error| syntax_failure(source, &error))
}

/// The tokens of a file, checked.
pub fn lex(source: &SourceText, limits: &Limits) -> Result<TokenStream, Failure> {
    check_text(source, limits)?;
    source
        .code()
        .parse()
        .map_err(|error: proc_macro2::LexError| {
            let at = source.span(error.span());
            hints::unreadable(source, "this text is not made of Rust tokens", at)
        })
}

/// The failure for a file whose tokens do not parse.
pub fn syntax_failure(source: &SourceText, error: &syn::Error) -> Failure {
    // The parser's message may quote tokens of the file, so it is not passed on.
    let at = source.span(error.span());
    hints::unreadable(source, "this is no Rust that can be read", at)
}

/// Checks a file's text.
fn check_text(source: &SourceText, limits: &Limits) -> Result<(), Failure> {
    if source.text().len() > limits.file_bytes {
        let message = format!("the file is larger than {} bytes", limits.file_bytes);
        return Err(limit_failure(message, Span::default()));
    }
    let start = source.text().len() - source.code().len();
    let mut walk = Walk::new(limits);
    let mut end_before = start;
    for piece in Scanner::new(source.text(), start) {
        step(&mut walk, source.text(), piece, piece.lo == end_before).map_err(|excess| {
            let span = Span {
                lo: piece.lo as u32,
                hi: piece.hi as u32,
            };
            limit_failure(message_for(excess, limits), span)
        })?;
        end_before = piece.hi;
    }
    Ok(())
}

fn step(walk: &mut Walk, text: &str, piece: Piece, is_joint: bool) -> Result<(), Excess> {
    match piece.kind {
        Lexeme::LineComment | Lexeme::BlockComment if is_doc(&text[piece.lo..piece.hi]) => {
            walk.doc()
        }
        Lexeme::LineComment | Lexeme::BlockComment => Ok(()),
        Lexeme::Quoted => walk.literal(),
        Lexeme::Lifetime => walk.quote(),
        Lexeme::Number => walk.number(piece.hi - piece.lo),
        Lexeme::Word => walk.word(&text[piece.lo..piece.hi]),
        Lexeme::Open => walk.open(),
        Lexeme::Close => {
            walk.close(text.as_bytes()[piece.lo] == b'}');
            Ok(())
        }
        Lexeme::Punct(c) => walk.punct(c, is_joint),
    }
}

fn is_doc(comment: &str) -> bool {
    ["///", "//!", "/**", "/*!"]
        .iter()
        .any(|start| comment.starts_with(start))
}

/// Checks tokens before they are parsed: a macro's body, the result of an expansion. The failure has no position.
pub fn check_tokens(tokens: &TokenStream, limits: &Limits) -> Result<(), Failure> {
    count_tokens(tokens, limits).map(|_| ())
}

/// Checks tokens and counts them.
pub(crate) fn count_tokens(tokens: &TokenStream, limits: &Limits) -> Result<usize, Failure> {
    walk_tokens(tokens, limits)
        .map_err(|excess| limit_failure(message_for(excess, limits), Span::default()))
}

fn walk_tokens(tokens: &TokenStream, limits: &Limits) -> Result<usize, Excess> {
    let mut walk = Walk::new(limits);
    let mut is_joint = false;
    let mut open = vec![(tokens.clone().into_iter(), false)];
    while let Some((rest, is_brace)) = open.last_mut() {
        let is_brace = *is_brace;
        let Some(token) = rest.next() else {
            open.pop();
            walk.close(is_brace);
            is_joint = false;
            continue;
        };
        let after_joint = std::mem::take(&mut is_joint);
        match token {
            TokenTree::Group(group) => {
                walk.open()?;
                let is_brace = group.delimiter() == Delimiter::Brace;
                open.push((group.stream().into_iter(), is_brace));
            }
            TokenTree::Ident(ident) => walk.word(&ident.to_string())?,
            TokenTree::Literal(literal) => number_or_text(&mut walk, &literal.to_string())?,
            TokenTree::Punct(punct) if punct.as_char() == '\'' => walk.quote()?,
            TokenTree::Punct(punct) => {
                is_joint = punct.spacing() == Spacing::Joint;
                walk.punct(punct.as_char() as u8, after_joint)?;
            }
        }
    }
    Ok(walk.tokens())
}

fn number_or_text(walk: &mut Walk, literal: &str) -> Result<(), Excess> {
    if literal.starts_with(|c: char| c.is_ascii_digit()) {
        walk.number(literal.len())
    } else {
        walk.literal()
    }
}

fn message_for(excess: Excess, limits: &Limits) -> String {
    match excess {
        Excess::Depth => format!("brackets are nested deeper than {}", limits.depth),
        Excess::PrefixRun => format!(
            "more than {} `<` or prefix operators are open at once",
            limits.prefix_run
        ),
        Excess::OperatorChain => {
            format!(
                "one expression has more than {} operators",
                limits.operator_chain
            )
        }
        Excess::NumberChars => {
            format!("a number is longer than {} characters", limits.number_chars)
        }
        Excess::Tokens => format!("the file has more than {} tokens", limits.tokens),
    }
}

fn limit_failure(message: String, span: Span) -> Failure {
    Failure {
        message,
        help: Some(
            "the file is not analysed; split it, or let what generates it write smaller pieces"
                .to_owned(),
        ),
        span,
        is_limit: true,
    }
}
