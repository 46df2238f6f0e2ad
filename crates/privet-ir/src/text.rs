//! One file's text: where its code begins, where its lines begin, and which byte a parsed token stands at.
//!
//! Given the text as it is on disk. A byte-order mark and a shebang line are no code, but they count in every offset.
//! The parser counts lines and columns in characters; everything after it counts bytes.

use crate::span::Span;
use proc_macro2::LineColumn;

/// A file's text with its line table.
#[derive(Clone, Debug)]
pub struct SourceText<'a> {
    text: &'a str,
    code_start: u32,
    lines: Vec<u32>,
    /// Lines that hold anything but ASCII: there a column is no byte offset.
    wide_lines: Vec<u32>,
}

impl<'a> SourceText<'a> {
    /// Reads the line table of `text`, which must be smaller than 4 GiB (see `Limits::file_bytes`).
    pub fn new(text: &'a str) -> SourceText<'a> {
        let (lines, wide_lines) = line_table(text);
        SourceText {
            text,
            code_start: to_u32(code_start(text)),
            lines,
            wide_lines,
        }
    }

    /// The whole text, as on disk.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// What the parser is given: the text without byte-order mark and shebang.
    pub fn code(&self) -> &'a str {
        &self.text[self.code_start as usize..]
    }

    /// Byte offset of each line's start; the first is 0.
    pub fn line_starts(&self) -> &[u32] {
        &self.lines
    }

    /// The line table itself, once the text is no longer needed.
    pub fn into_line_starts(self) -> Vec<u32> {
        self.lines
    }

    /// The byte offset of a position that the parser gave for [`SourceText::code`].
    pub fn offset(&self, at: LineColumn) -> u32 {
        let Some(&line_start) = self.lines.get(at.line.wrapping_sub(1)) else {
            return self.code_start;
        };
        let start = line_start.max(self.code_start);
        let line = to_u32(at.line - 1);
        let bytes = if self.wide_lines.binary_search(&line).is_ok() {
            width_of_chars(&self.text[start as usize..], at.column)
        } else {
            at.column
        };
        (start as usize + bytes).min(self.text.len()) as u32
    }

    /// The bytes of a span that the parser gave for [`SourceText::code`].
    pub fn span(&self, span: proc_macro2::Span) -> Span {
        Span {
            lo: self.offset(span.start()),
            hi: self.offset(span.end()),
        }
    }

    /// Line and column, both from 1, the column in Unicode scalar values.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        line_column(self.text, &self.lines, offset)
    }
}

/// Line and column of a byte offset, both from 1; the column counts Unicode scalar values, a tab is one, a byte-order mark none.
pub fn line_column(text: &str, line_starts: &[u32], offset: u32) -> (u32, u32) {
    let line = line_of(line_starts, offset);
    let start = line_starts.get(line as usize).copied().unwrap_or(0) as usize;
    let end = (offset as usize).clamp(start, text.len());
    let before = &text.as_bytes()[start..end];
    let is_counted = |c: &&u8| is_char_start(**c);
    let mut columns = before.iter().filter(is_counted).count();
    if start == 0 {
        let marks = before.chunks(BYTE_ORDER_MARK.len());
        columns -= marks
            .take_while(|mark| *mark == BYTE_ORDER_MARK.as_bytes())
            .count();
    }
    (line + 1, to_u32(columns) + 1)
}

/// The line, from 0, that holds a byte offset.
pub fn line_of(line_starts: &[u32], offset: u32) -> u32 {
    to_u32(line_starts.partition_point(|&start| start <= offset)).saturating_sub(1)
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

fn is_char_start(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

fn width_of_chars(text: &str, chars: usize) -> usize {
    text.char_indices()
        .nth(chars)
        .map_or(text.len(), |(offset, _)| offset)
}

fn line_table(text: &str) -> (Vec<u32>, Vec<u32>) {
    let mut lines = Vec::with_capacity(1 + text.len() / 32);
    lines.push(0);
    let mut wide_lines = Vec::new();
    let may_be_wide = !text.is_ascii();
    for line in text.split_inclusive('\n') {
        if may_be_wide && !line.is_ascii() {
            wide_lines.push(to_u32(lines.len() - 1));
        }
        if line.ends_with('\n') {
            lines.push(lines[lines.len() - 1] + to_u32(line.len()));
        }
    }
    (lines, wide_lines)
}

/// Where the code begins: after a byte-order mark, and after `#!/bin/..` unless it is the start of `#![..]`.
/// The line break that ends a shebang stays, so line numbers stay too.
fn code_start(text: &str) -> usize {
    // The lexer drops a mark of its own accord, so a second one must not reach it.
    let code = text.trim_start_matches(BYTE_ORDER_MARK);
    let mark = text.len() - code.len();
    match code.strip_prefix("#!") {
        Some(rest) if !skip_blanks(rest).starts_with('[') => {
            mark + code.find('\n').unwrap_or(code.len())
        }
        _ => mark,
    }
}

/// The text after white space and comments.
fn skip_blanks(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        if let Some(comment) = text.strip_prefix("//") {
            text = comment.find('\n').map_or("", |end| &comment[end..]);
        } else if let Some(comment) = text.strip_prefix("/*") {
            text = comment.find("*/").map_or("", |end| &comment[end + 2..]);
        } else {
            return text;
        }
    }
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::SourceText;
    use proc_macro2::{TokenStream, TokenTree};

    /// The text at the span of each word that the lexer sees.
    fn words(text: &str) -> Vec<&str> {
        let source = SourceText::new(text);
        let tokens: TokenStream = source.code().parse().expect("tokens");
        let words = tokens.into_iter().filter_map(|token| match token {
            TokenTree::Ident(ident) => Some(source.span(ident.span())),
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        });
        words
            .map(|span| &text[span.lo as usize..span.hi as usize])
            .collect()
    }

    #[test]
    fn spans_are_bytes_of_the_file_as_on_disk() {
        assert_eq!(words("fn a\nfn b"), ["fn", "a", "fn", "b"]);
        assert_eq!(words("\u{feff}fn a\nb"), ["fn", "a", "b"]);
        assert_eq!(words("\u{feff}\u{feff}fn a"), ["fn", "a"]);
        assert_eq!(words("#!/usr/bin/env é\nfn a"), ["fn", "a"]);
        assert_eq!(words("\u{feff}#!/bin/x\r\nfn a\r\nb"), ["fn", "a", "b"]);
        assert_eq!(words("\"é\" é 'ü' b\n\"é\" ü"), ["é", "b", "ü"]);
        assert_eq!(words("\"two\nlines é\" after"), ["after"]);
    }

    #[test]
    fn an_inner_attribute_is_no_shebang() {
        assert_eq!(SourceText::new("#![no_std] fn").code(), "#![no_std] fn");
        assert_eq!(
            SourceText::new("#! /* x */ // y\n [no_std]").code(),
            "#! /* x */ // y\n [no_std]"
        );
        assert_eq!(SourceText::new("#!/bin/x").code(), "");
        assert_eq!(SourceText::new("#!/bin/x\n[a]").code(), "\n[a]");
    }

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let text = "\u{feff}é\tx\ny\r\n";
        let source = SourceText::new(text);
        let at = |part: &str| source.line_column(text.find(part).expect("there") as u32);
        assert_eq!(at("é"), (1, 1));
        assert_eq!(at("x"), (1, 3));
        assert_eq!(at("y"), (2, 1));
        assert_eq!(source.line_column(text.len() as u32), (3, 1));
        assert_eq!(source.line_column(10_000), (3, 1));
        assert_eq!(SourceText::new("").line_column(0), (1, 1));
    }
}
