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
    let mut columns = before.iter().filter(|byte| is_char_start(**byte)).count();
    if start == 0 && before.starts_with(BYTE_ORDER_MARK.as_bytes()) {
        columns -= 1;
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
    let mut lines = vec![0];
    let mut wide_lines = Vec::new();
    for line in text.split_inclusive('\n') {
        if !line.is_ascii() {
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
    let mark = if text.starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len()
    } else {
        0
    };
    let code = &text[mark..];
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
