//! Reads one table by its key table: unknown keys, missing keys, wrong types.
//! Mistakes and references to declared names are noted in the context; reading goes on.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::error::suggest;
use crate::keys::{Form, Key, Names, Section};
use crate::span::{FileId, Origin, Span, Spanned};

/// A mistake, before its place is turned into line and column.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    /// `None` for a mistake on the command line.
    pub(crate) span: Option<Span>,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// All mistakes of a run.
pub(crate) type Mistakes = Vec<Mistake>;

/// A word that must be a declared name; judged once all files are read.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) names: Names,
    pub(crate) word: String,
    pub(crate) span: Span,
}

/// The file that is read, and what was noted while reading.
pub(crate) struct Context<'t> {
    pub(crate) file: FileId,
    pub(crate) origin: Origin,
    /// The TOML text, and where in the file it begins.
    pub(crate) text: &'t str,
    pub(crate) base: usize,
    pub(crate) mistakes: Mistakes,
    pub(crate) references: Vec<Reference>,
}

impl<'t> Context<'t> {
    /// `text` begins at byte `base` of the file.
    pub(crate) fn new(file: FileId, origin: Origin, text: &'t str, base: usize) -> Self {
        Context {
            file,
            origin,
            text,
            base,
            mistakes: Vec::new(),
            references: Vec::new(),
        }
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let byte = |at: usize| u32::try_from(self.base + at).unwrap_or(u32::MAX);
        Span {
            file: self.file,
            start: byte(range.start),
            end: byte(range.end),
        }
    }

    pub(crate) fn mistake(&mut self, span: Span, message: String, help: Option<String>) {
        self.mistakes.push(Mistake {
            span: Some(span),
            message,
            help,
        });
    }

    /// A part of a string's text, where the file shows it one to one; else the whole string.
    pub(crate) fn within(&self, whole: Range<usize>, text: &str, part: Range<usize>) -> Span {
        let raw = self.text.get(whole.clone()).unwrap_or("");
        let plain = raw.len() == text.len() + 2 && raw.get(1..raw.len() - 1) == Some(text);
        if !plain {
            return self.span(whole);
        }
        let first = whole.start + 1;
        // An empty part is shown as the quote after it.
        let end = part.end.max(part.start + 1);
        self.span(first + part.start..first + end)
    }
}

/// One table and the keys it may have.
pub(crate) struct Reader<'c, 't> {
    pub(crate) cx: &'c mut Context<'t>,
    pub(crate) section: &'static Section,
    table: &'c DeTable<'t>,
    /// The table's header.
    pub(crate) span: Span,
    /// How messages call the table.
    title: String,
}

impl<'c, 't> Reader<'c, 't> {
    /// Checks the keys of `table`, which is `name` of `section`.
    /// Nested tables are left to the caller when the section nests.
    pub(crate) fn new(
        cx: &'c mut Context<'t>,
        section: &'static Section,
        name: Option<&str>,
        table: &'c DeTable<'t>,
        range: Range<usize>,
    ) -> Self {
        let span = cx.span(range);
        let title = match (section.form, name) {
            (Form::List, _) => format!("[[{}]]", section.name),
            (_, Some(name)) => format!("[{}.{name}]", section.name),
            (_, None) => format!("[{}]", section.name),
        };
        let mut reader = Reader {
            cx,
            section,
            table,
            span,
            title,
        };
        reader.check_keys();
        reader
    }

    fn check_keys(&mut self) {
        for (key, value) in self.table {
            let name: &str = key.get_ref();
            let nested = self.section.form == Form::Nested && value.get_ref().is_table();
            if nested || self.section.keys.iter().any(|k| k.name == name) {
                continue;
            }
            let span = self.cx.span(key.span());
            let help = suggest(name, self.section.keys.iter().map(|k| k.name));
            let message = format!("unknown key `{name}` in `{}`", self.title);
            self.cx.mistake(span, message, help);
        }
        for key in self.section.keys.iter().filter(|k| k.required) {
            if !self.has(key.name) {
                self.lacks(key.name);
            }
        }
    }

    /// Notes that the table lacks a key that it needs.
    pub(crate) fn lacks(&mut self, name: &str) {
        let doc = self.key(name).doc;
        let message = format!("`{}` lacks `{name}`", self.title);
        self.cx.mistake(self.span, message, Some(lower_first(doc)));
    }

    /// Notes that two keys exclude each other.
    pub(crate) fn excludes(&mut self, one: &str, other: &str) {
        let span = self.key_span(other).unwrap_or(self.span);
        let message = format!(
            "`{other}` and `{one}` exclude each other in `{}`",
            self.title
        );
        self.cx.mistake(span, message, None);
    }

    /// Whether the key is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.table.contains_key(name)
    }

    /// Where the key stands.
    pub(crate) fn key_span(&self, name: &str) -> Option<Span> {
        let (key, _) = self.table.get_key_value(name)?;
        Some(self.cx.span(key.span()))
    }

    /// The value or values of a key, each through `read`, which notes what is wrong with it.
    pub(crate) fn values<T>(
        &mut self,
        name: &str,
        read: impl Fn(&mut Context<'t>, &Key, &DeValue<'t>, Range<usize>) -> Option<T>,
    ) -> Vec<Spanned<T>> {
        let key = self.key(name);
        let Some(value) = self.table.get(name) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let mut one = |cx: &mut Context<'t>, value: &DeValue<'t>, range: Range<usize>| {
            let span = cx.span(range.clone());
            found.extend(read(cx, key, value, range).map(|value| Spanned { value, span }));
        };
        match value.get_ref() {
            DeValue::Array(list) if key.many => {
                for value in list.iter() {
                    one(self.cx, value.get_ref(), value.span());
                }
            }
            single => one(self.cx, single, value.span()),
        }
        found
    }

    fn key(&self, name: &str) -> &'static Key {
        let key = self.section.keys.iter().find(|k| k.name == name);
        key.expect("readers ask only for keys of their section's table")
    }
}

/// What a key is for, as the end of a message: without the shapes it is for.
fn lower_first(doc: &str) -> String {
    let doc = doc.strip_suffix('.').unwrap_or(doc);
    let shapes = |head: &str| head.starts_with(|c: char| c.is_lowercase());
    let doc = match doc.split_once(": ") {
        Some((head, rest)) if shapes(head) => rest,
        _ => doc,
    };
    let mut letters = doc.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}
