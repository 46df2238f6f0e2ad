//! Parses one TOML text and hands each of its tables to whoever reads that section.
//! What the TOML parser itself finds wrong becomes a mistake like any other.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::reader::Context;
use crate::error::suggest;
use crate::keys::{FilePlace, Form, SECTIONS, Section};

/// One table of a file: its section, its key when the section names its tables.
pub(crate) struct Document<'d, 't> {
    pub(crate) section: &'static Section,
    pub(crate) name: Option<(&'d str, Range<usize>)>,
    pub(crate) value: TableValue<'d, 't>,
}

/// What a section holds.
pub(crate) enum TableValue<'d, 't> {
    /// A table and its header.
    Table(&'d DeTable<'t>, Range<usize>),
    /// A plain value, in sections of [`Form::Values`].
    Plain(&'d DeValue<'t>, Range<usize>),
}

/// Parses the text of `cx` and calls `each` for every table, in the order of the file.
pub(crate) fn read_document<'t>(
    cx: &mut Context<'t>,
    under: &[String],
    place: FilePlace,
    mut each: impl FnMut(&mut Context<'t>, Document<'_, 't>),
) {
    let Some(root) = parse_all(cx) else {
        return;
    };
    let Some(root) = descend(&root, under) else {
        return;
    };
    for (key, value) in in_file_order(root) {
        match SECTIONS
            .iter()
            .find(|s| s.name == *key.get_ref() && fits(s, place))
        {
            Some(section) => split(cx, section, value.get_ref(), value.span(), &mut each),
            None => unknown_section(cx, key.get_ref(), key.span(), place),
        }
    }
}

/// Parses the text of `cx`; `None` when its syntax is broken.
pub(crate) fn parse_all<'t>(cx: &mut Context<'t>) -> Option<DeTable<'t>> {
    let (root, errors) = DeTable::parse_recoverable(cx.text);
    for error in &errors {
        let span = cx.span(error.span().unwrap_or(0..0));
        let help = (error.message() == DUPLICATE).then(|| "delete or join one of them".to_owned());
        cx.mistake(span, error.message().to_owned(), help);
    }
    // After a slip of syntax the rest of the tree is a guess; after a duplicate key it is not.
    let broken = errors.iter().any(|error| error.message() != DUPLICATE);
    (!broken).then(|| root.into_inner())
}

const DUPLICATE: &str = "duplicate key";

fn fits(section: &Section, place: FilePlace) -> bool {
    section.place == FilePlace::Everywhere || section.place == place
}

fn descend<'d, 't>(root: &'d DeTable<'t>, under: &[String]) -> Option<&'d DeTable<'t>> {
    under.iter().try_fold(root, |table, key| {
        table.get(key.as_str())?.get_ref().as_table()
    })
}

type Pair<'d, 't> = (
    &'d toml::Spanned<toml::de::DeString<'t>>,
    &'d toml::Spanned<DeValue<'t>>,
);

/// The parser sorts keys; people read files from the top.
fn in_file_order<'d, 't>(table: &'d DeTable<'t>) -> Vec<Pair<'d, 't>> {
    let mut pairs: Vec<Pair<'d, 't>> = table.iter().collect();
    pairs.sort_by_key(|(key, _)| key.span().start);
    pairs
}

fn unknown_section(cx: &mut Context<'_>, name: &str, range: Range<usize>, place: FilePlace) {
    let known = SECTIONS.iter().filter(|s| fits(s, place)).map(|s| s.name);
    let help = suggest(name, known);
    let span = cx.span(range);
    cx.mistake(span, format!("unknown section `{name}`"), help);
}

fn split<'t>(
    cx: &mut Context<'t>,
    section: &'static Section,
    value: &DeValue<'t>,
    range: Range<usize>,
    each: &mut impl FnMut(&mut Context<'t>, Document<'_, 't>),
) {
    match (section.form, value) {
        (Form::One, DeValue::Table(table)) => each(
            cx,
            Document {
                section,
                name: None,
                value: TableValue::Table(table, range),
            },
        ),
        (Form::Named | Form::Nested, DeValue::Table(tables)) => {
            for (key, value) in in_file_order(tables) {
                let Some(table) = value.get_ref().as_table() else {
                    misformed(cx, section, value.span());
                    continue;
                };
                let name = Some((&**key.get_ref(), key.span()));
                let value = TableValue::Table(table, value.span());
                each(
                    cx,
                    Document {
                        section,
                        name,
                        value,
                    },
                );
            }
        }
        (Form::Values(..), DeValue::Table(values)) => {
            for (key, value) in in_file_order(values) {
                let name = Some((&**key.get_ref(), key.span()));
                let value = TableValue::Plain(value.get_ref(), value.span());
                each(
                    cx,
                    Document {
                        section,
                        name,
                        value,
                    },
                );
            }
        }
        (Form::List, DeValue::Array(tables)) => {
            for value in tables.iter() {
                let Some(table) = value.get_ref().as_table() else {
                    misformed(cx, section, value.span());
                    continue;
                };
                let value = TableValue::Table(table, value.span());
                each(
                    cx,
                    Document {
                        section,
                        name: None,
                        value,
                    },
                );
            }
        }
        _ => misformed(cx, section, range),
    }
}

fn misformed(cx: &mut Context<'_>, section: &Section, range: Range<usize>) {
    let name = section.name;
    let form = match section.form {
        Form::One | Form::Values(..) => format!("[{name}]"),
        Form::Named | Form::Nested => format!("[{name}.NAME]"),
        Form::List => format!("[[{name}]]"),
    };
    let span = cx.span(range);
    let message = format!("`{name}` is written otherwise");
    cx.mistake(
        span,
        message,
        Some(format!("write `{form}`, then its keys")),
    );
}
