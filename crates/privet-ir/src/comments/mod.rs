//! privet's words as they are written: `// privet: word(args)` comments, and attributes read into one form.
//!
//! Given raw text or a `syn::Meta`, gives [`Annotation`]s and [`Attribute`]s with byte spans.
//! What a word means, and whether its arguments are right, is decided by the catalog.

mod args;
mod line;

use crate::annotation::{Annotation, Meta, MetaValue};
use crate::item::Attribute;
use crate::names::{Name, Names};
use crate::program::CommentAnnotation;
use crate::scan::{Lexeme, Piece, Scanner};
use crate::span::Span;
use crate::text::{SourceText, line_of};
use args::{Args, literal_value};

/// All `// privet: ..` comments of a file, in order; malformed ones say why.
pub fn comment_annotations(source: &SourceText, names: &mut Names) -> Vec<CommentAnnotation> {
    if !source.text().contains("privet") {
        return Vec::new();
    }
    let mut finder = Finder {
        source,
        names,
        code_end: None,
        waiting: 0,
        attribute: AttributePart::None,
        found: Vec::new(),
    };
    let start = source.text().len() - source.code().len();
    for piece in Scanner::new(source.text(), start) {
        match piece.kind {
            Lexeme::LineComment | Lexeme::BlockComment => finder.comment(piece),
            _ => finder.code(piece),
        }
    }
    finder.found
}

/// Looks for annotations, and for the line that each speaks of.
struct Finder<'a> {
    source: &'a SourceText<'a>,
    names: &'a mut Names,
    /// Where the last code before ends.
    code_end: Option<usize>,
    /// The first of those found that still wait for the next line of code; attributes are no such code.
    waiting: usize,
    attribute: AttributePart,
    found: Vec<CommentAnnotation>,
}

/// How far an attribute after a comment has been read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum AttributePart {
    None,
    Pound,
    Brackets(usize),
}

impl Finder<'_> {
    fn comment(&mut self, piece: Piece) {
        let text = &self.source.text()[piece.lo..piece.hi];
        let Some(annotation) = line::read(text, piece.lo, self.names) else {
            return;
        };
        let line = self.line(piece.lo);
        let is_trailing = self.code_end.is_some_and(|end| self.line(end) == line);
        // One that stands alone gets its line when the next code comes.
        self.found.push(CommentAnnotation { annotation, line });
        if is_trailing && self.waiting == self.found.len() - 1 {
            self.waiting = self.found.len();
        }
    }

    fn code(&mut self, piece: Piece) {
        self.code_end = Some(piece.hi - 1);
        if self.waiting == self.found.len() || self.is_attribute(piece.kind, piece) {
            return;
        }
        let line = self.line(piece.lo);
        for comment in &mut self.found[self.waiting..] {
            comment.line = line;
        }
        self.waiting = self.found.len();
    }

    /// Whether the piece belongs to an attribute that stands between the comment and what it speaks of.
    fn is_attribute(&mut self, kind: Lexeme, piece: Piece) -> bool {
        let is_bracket = self.source.text()[piece.lo..].starts_with('[');
        self.attribute = match (self.attribute, kind) {
            (AttributePart::None, Lexeme::Punct(b'#')) => AttributePart::Pound,
            (AttributePart::Pound, Lexeme::Punct(b'!')) => AttributePart::Pound,
            (AttributePart::Pound, Lexeme::Open) if is_bracket => AttributePart::Brackets(1),
            (AttributePart::Brackets(depth), Lexeme::Open) => AttributePart::Brackets(depth + 1),
            (AttributePart::Brackets(1), Lexeme::Close) => {
                self.attribute = AttributePart::None;
                return true;
            }
            (AttributePart::Brackets(depth), Lexeme::Close) => AttributePart::Brackets(depth - 1),
            (AttributePart::Brackets(depth), _) => AttributePart::Brackets(depth),
            (AttributePart::None | AttributePart::Pound, _) => AttributePart::None,
        };
        self.attribute != AttributePart::None
    }

    fn line(&self, offset: usize) -> u32 {
        line_of(self.source.line_starts(), offset as u32)
    }
}

/// What an attribute is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadMeta {
    /// privet's own: `privet::x`, `privet_macros::x`, `personal`.
    Annotation(Annotation),
    /// Anything else.
    Attribute(Attribute),
}

/// Reads an attribute. Documentation, `cfg` and lint levels are for the caller to leave out.
pub fn read_meta(meta: &syn::Meta, source: &SourceText, names: &mut Names) -> ReadMeta {
    let segments: Vec<String> = meta
        .path()
        .segments
        .iter()
        .map(|s| s.ident.to_string())
        .collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match segments.as_slice() {
        ["privet" | "privet_macros", .., word] => {
            ReadMeta::Annotation(read_annotation(word, meta, source, names))
        }
        ["personal"] => ReadMeta::Annotation(read_annotation("personal", meta, source, names)),
        ["privet"] => {
            let mut annotation = read_annotation("privet", meta, source, names);
            annotation.malformed = Some(names.intern("write `privet::word(..)`"));
            ReadMeta::Annotation(annotation)
        }
        path => {
            let path = names.intern(&path.join("::"));
            let mut args = Args {
                source,
                base: 0,
                names,
            };
            ReadMeta::Attribute(Attribute {
                path,
                args: args_of(meta, &mut args).0.into(),
                span: span_of(meta, source),
            })
        }
    }
}

/// Reads an attribute whose path is known to mean privet's `word` (by a `use`).
pub fn read_annotation(
    word: &str,
    meta: &syn::Meta,
    source: &SourceText,
    names: &mut Names,
) -> Annotation {
    let word = names.intern(word);
    let (args, malformed) = {
        let mut args = Args {
            source,
            base: 0,
            names,
        };
        args_of(meta, &mut args)
    };
    let malformed = match meta {
        syn::Meta::NameValue(_) => Some("write the arguments in brackets"),
        syn::Meta::List(_) | syn::Meta::Path(_) => malformed,
    };
    Annotation {
        word,
        args,
        span: span_of(meta, source),
        malformed: malformed.map(|why| names.intern(why)),
    }
}

/// The arguments of an attribute, and what of them could not be read.
fn args_of(meta: &syn::Meta, args: &mut Args) -> (Vec<Meta>, Option<&'static str>) {
    match meta {
        syn::Meta::Path(_) => (Vec::new(), None),
        syn::Meta::List(list) => args.list(list.tokens.clone()),
        syn::Meta::NameValue(pair) => {
            let (value, value_span) = match &pair.value {
                syn::Expr::Lit(lit) => {
                    let span = args.source.span(lit.lit.span());
                    (literal_value(&lit.lit, args.names), span)
                }
                _ => (MetaValue::Other(Name::NONE), span_of(meta, args.source)),
            };
            let meta = Meta {
                key: Name::NONE,
                value,
                span: value_span,
                value_span,
            };
            (vec![meta], None)
        }
    }
}

/// From the path's first segment to the closing bracket or the value's end.
fn span_of(meta: &syn::Meta, source: &SourceText) -> Span {
    let segments = &meta.path().segments;
    let of = |span| source.span(span);
    let path = match (segments.first(), segments.last()) {
        (Some(first), Some(last)) => of(first.ident.span()).to(of(last.ident.span())),
        _ => Span::default(),
    };
    let end = match meta {
        syn::Meta::Path(_) => return path,
        syn::Meta::List(list) => list.delimiter.span().close(),
        syn::Meta::NameValue(pair) => match &pair.value {
            syn::Expr::Lit(lit) => lit.lit.span(),
            _ => pair.eq_token.span,
        },
    };
    path.to(of(end))
}
