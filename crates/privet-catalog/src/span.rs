//! Where a value stands: a file of ours or of the user, and the bytes there.
//! Given file names and texts, gives small copyable spans and their line and column.

use std::borrow::Cow;
use std::ops::Deref;

/// A file of a [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A piece of a TOML file or of a lint page, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file it stands in.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A value and where it was written.
#[derive(Clone, Copy, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value that stands at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }

    /// The same place, another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned::new(f(self.value), self.span)
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// Equal values are equal wherever they stand.
impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}
impl<T: Eq> Eq for Spanned<T> {}

/// Who wrote a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// It ships with privet.
    Shipped,
    /// It stands in the project's own file.
    Own,
}

/// A file that values were read from.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its name, as messages show it.
    pub name: Cow<'static, str>,
    /// Its whole text.
    pub text: Cow<'static, str>,
    /// Who wrote it.
    pub origin: Origin,
}

/// All files of one catalog.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// A place for a person: line and column from 1, the column in Unicode scalar values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The file's name.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1; a byte order mark counts nothing.
    pub column: u32,
}

impl Sources {
    /// Adds a file.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(u32::try_from(self.files.len() - 1).expect("there are fewer than 4 billion files"))
    }

    /// The file behind an id of this catalog.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files, in the order they were added.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The very beginning of the file that was added last.
    pub(crate) fn start_of_last(&self) -> Span {
        let last = u32::try_from(self.files.len().saturating_sub(1)).unwrap_or(u32::MAX);
        Span {
            file: FileId(last),
            start: 0,
            end: 0,
        }
    }

    /// The ids of the project's own files.
    pub fn own(&self) -> impl Iterator<Item = FileId> {
        let numbered = (0..).zip(&self.files);
        let own = numbered.filter(|(_, file)| file.origin == Origin::Own);
        own.map(|(id, _)| FileId(id))
    }

    /// Who wrote what stands at `span`.
    pub fn origin(&self, span: Span) -> Origin {
        self.file(span.file).origin
    }

    /// The line and column of the start of `span`.
    pub fn position(&self, span: Span) -> Position {
        let file = self.file(span.file);
        let before = &file.text[..floor(&file.text, span.start as usize)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let in_line = before[line_start..].trim_start_matches('\u{feff}');
        Position {
            file: file.name.to_string(),
            line: count(before.matches('\n').count() + 1),
            column: count(in_line.chars().count() + 1),
        }
    }
}

/// The nearest character border at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_counts_characters_not_bytes_and_no_byte_order_mark() {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile {
            name: "privet.toml".into(),
            text: "\u{feff}a\n\u{e9}\u{e9}x".into(),
            origin: Origin::Own,
        });
        let at = |start| {
            let end = start + 1;
            let at = sources.position(Span { file, start, end });
            (at.line, at.column)
        };
        assert_eq!(at(3), (1, 1));
        assert_eq!(at(9), (2, 3));
    }
}
