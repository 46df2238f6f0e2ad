//! The sections of a policy, and of the vendors that we know.
//! Gives raw parts; what a nested category inherits is settled after the files are merged.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::document::{Document, TableValue};
use super::reader::{Context, Reader};
use crate::catalog::Vendor;
use crate::date::{Date, Retention};
use crate::error::suggest;
use crate::keys::{CATEGORIES, EXTENDS, Form};
use crate::policy::{Clause, Purpose, Recipient, Subject};
use crate::risk::Weights;
use crate::span::{Span, Spanned};
use crate::words::{Collect, Duty, Grade, Right};

/// The parts of a policy as one file gives them.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawPolicy {
    pub(crate) head: RawHead,
    pub(crate) clauses: BTreeMap<String, Clause>,
    pub(crate) categories: BTreeMap<String, RawCategory>,
    pub(crate) purposes: BTreeMap<String, Purpose>,
    pub(crate) recipients: BTreeMap<String, Recipient>,
    pub(crate) subjects: BTreeMap<String, Subject>,
    pub(crate) rights: BTreeMap<Right, Spanned<Duty>>,
    pub(crate) risk: Weights,
}

/// `[policy]`
#[derive(Clone, Debug, Default)]
pub(crate) struct RawHead {
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) version: Option<Spanned<String>>,
    pub(crate) effective: Option<Spanned<Date>>,
    pub(crate) text: Option<Spanned<String>>,
    pub(crate) announced: Option<Spanned<String>>,
    pub(crate) starts_empty: bool,
}

/// `[categories.NAME]`, before it inherits.
#[derive(Clone, Debug)]
pub(crate) struct RawCategory {
    pub(crate) title: Option<String>,
    pub(crate) clause: Option<Spanned<String>>,
    pub(crate) collect: Option<Spanned<Collect>>,
    pub(crate) sensitivity: Option<u8>,
    pub(crate) protect: Option<Spanned<Grade>>,
    pub(crate) store: Option<Spanned<Grade>>,
    pub(crate) log: Option<bool>,
    pub(crate) retention: Option<Spanned<Retention>>,
    pub(crate) fides: Option<String>,
    pub(crate) span: Span,
}

/// Reads one table into `raw`; `false` when its section is none of a policy's.
pub(crate) fn read_policy<'t>(
    cx: &mut Context<'t>,
    doc: &Document<'_, 't>,
    raw: &mut RawPolicy,
) -> bool {
    match (doc.section.name, &doc.value, &doc.name) {
        ("policy", TableValue::Table(table, range), None) => {
            let mut reader = Reader::new(cx, doc.section, None, table, range.clone());
            raw.head = head(&mut reader);
        }
        ("risk", TableValue::Table(table, range), None) => {
            let mut reader = Reader::new(cx, doc.section, None, table, range.clone());
            raw.risk = Weights::read(&mut reader);
        }
        ("categories", TableValue::Table(table, range), Some((name, _))) => {
            categories(cx, raw, name, table, range.clone());
        }
        ("rights", TableValue::Plain(value, range), Some((name, name_range))) => {
            right(cx, raw, (name, name_range.clone()), (value, range.clone()));
        }
        (section, TableValue::Table(table, range), Some((name, _))) => {
            let mut reader = Reader::new(cx, doc.section, Some(name), table, range.clone());
            return named(&mut reader, raw, section, name);
        }
        _ => return false,
    }
    true
}

fn named(reader: &mut Reader<'_, '_>, raw: &mut RawPolicy, section: &str, name: &str) -> bool {
    let key = name.to_owned();
    match section {
        "clauses" => {
            raw.clauses
                .extend(clause(reader, name).map(|clause| (key, clause)));
        }
        "purposes" => {
            raw.purposes.insert(key, purpose(reader, name));
        }
        "recipients" => {
            raw.recipients.insert(key, recipient(reader, name));
        }
        "subjects" => {
            raw.subjects.insert(key, subject(reader, name));
        }
        _ => return false,
    }
    true
}

fn head(reader: &mut Reader<'_, '_>) -> RawHead {
    let extends = reader.values("extends", |cx, _, value, range: Range<usize>| {
        let word = value.as_str().unwrap_or("");
        let known = EXTENDS.contains(&word);
        if !known {
            let help = suggest(word, EXTENDS.iter().copied());
            cx.mistake(cx.span(range), format!("`{word}` is no `extends`"), help);
        }
        known.then(|| word == "none")
    });
    RawHead {
        name: reader.text("name"),
        version: reader.text("version"),
        effective: reader.date("effective"),
        text: reader.text("text"),
        announced: reader.text("announced"),
        starts_empty: extends.first().is_some_and(|empty| empty.value),
    }
}

fn clause(reader: &mut Reader<'_, '_>, name: &str) -> Option<Clause> {
    Some(Clause {
        name: name.to_owned(),
        section: reader.text("section"),
        not_checkable: reader.text("not-checkable"),
        quote: reader.text("quote")?,
        span: reader.span,
    })
}

/// Reads a category and those nested in it.
fn categories<'t>(
    cx: &mut Context<'t>,
    raw: &mut RawPolicy,
    name: &str,
    table: &DeTable<'t>,
    range: Range<usize>,
) {
    let (nested, own): (Vec<_>, Vec<_>) = table.iter().partition(|(_, v)| v.get_ref().is_table());
    // A table that only holds nested ones was never written: `[categories.a.b]` makes `a`.
    if !own.is_empty() || nested.is_empty() {
        let mut reader = Reader::new(cx, &CATEGORIES, Some(name), table, range);
        let category = category(&mut reader);
        if raw.categories.insert(name.to_owned(), category).is_some() {
            let span = reader.span;
            cx.mistake(
                span,
                format!("the category `{name}` is declared twice"),
                None,
            );
        }
    }
    for (key, value) in nested {
        let name = format!("{name}.{}", key.get_ref());
        if let Some(table) = value.get_ref().as_table() {
            categories(cx, raw, &name, table, value.span());
        }
    }
}

fn category(reader: &mut Reader<'_, '_>) -> RawCategory {
    let sensitivity = reader.number("sensitivity");
    let span = reader.span;
    let collect = reader.word("collect");
    // A wrong word was noted already; the category is not also without one.
    let wrong = reader
        .has("collect")
        .then_some(Spanned::new(Collect::No, span));
    RawCategory {
        title: reader.plain("title"),
        clause: reader.name("clause"),
        collect: collect.or(wrong),
        sensitivity: sensitivity.and_then(|n| u8::try_from(n.value).ok()),
        protect: reader.word("protect"),
        store: reader.word("store"),
        log: reader.flag("log").map(|flag| flag.value),
        retention: reader.retention("retention"),
        fides: reader.plain("fides"),
        span,
    }
}

fn purpose(reader: &mut Reader<'_, '_>, name: &str) -> Purpose {
    Purpose {
        name: name.to_owned(),
        title: reader.plain("title").unwrap_or_else(|| name.to_owned()),
        clause: reader.name("clause"),
        consent: reader.flag("consent").is_some_and(|flag| flag.value),
        allowed: reader.flag("allowed").is_none_or(|flag| flag.value),
        fides: reader.plain("fides"),
        span: reader.span,
    }
}

fn recipient(reader: &mut Reader<'_, '_>, name: &str) -> Recipient {
    Recipient {
        name: name.to_owned(),
        title: reader.plain("title").unwrap_or_else(|| name.to_owned()),
        kind: reader.word("kind"),
        hosts: reader.hosts("hosts"),
        crates: reader.texts("crates"),
        country: reader.text("country"),
        role: reader.word("role"),
        purposes: reader.names("purposes"),
        categories: reader.names("categories"),
        needs: reader.word("needs"),
        transfer: reader.text("transfer"),
        span: reader.span,
    }
}

fn subject(reader: &mut Reader<'_, '_>, name: &str) -> Subject {
    Subject {
        name: name.to_owned(),
        title: reader.plain("title").unwrap_or_else(|| name.to_owned()),
        vulnerable: reader.flag("vulnerable").is_some_and(|flag| flag.value),
        fides: reader.plain("fides"),
        span: reader.span,
    }
}

fn right(
    cx: &mut Context<'_>,
    raw: &mut RawPolicy,
    (name, name_range): (&str, Range<usize>),
    (value, range): (&DeValue<'_>, Range<usize>),
) {
    let right = Right::from_word(name);
    if right.is_none() {
        let help = suggest(name, Right::WORDS.iter().copied());
        cx.mistake(cx.span(name_range), format!("unknown right `{name}`"), help);
    }
    let Some(word) = word_value(cx, value, range.clone(), Duty::WORDS) else {
        return;
    };
    if let Some((right, duty)) = right.zip(Duty::from_word(word)) {
        raw.rights.insert(right, Spanned::new(duty, cx.span(range)));
    }
}

/// A plain value of a section of [`Form::Values`]: one of `known`.
pub(super) fn word_value<'a>(
    cx: &mut Context<'_>,
    value: &'a DeValue<'_>,
    range: Range<usize>,
    known: &[&str],
) -> Option<&'a str> {
    let word = value.as_str().unwrap_or_default();
    if known.contains(&word) {
        return Some(word);
    }
    let shown = cx.text.get(range.clone()).unwrap_or("this").to_owned();
    let help = suggest(word, known.iter().copied());
    cx.mistake(
        cx.span(range),
        format!("{shown} is none of the words allowed here"),
        help,
    );
    None
}

/// Reads one table of `[vendors]` into `vendors`; `false` when it is another section.
pub(crate) fn read_vendors<'t>(
    cx: &mut Context<'t>,
    doc: &Document<'_, 't>,
    vendors: &mut BTreeMap<String, Vendor>,
) -> bool {
    let (TableValue::Table(table, range), Some((name, _))) = (&doc.value, &doc.name) else {
        return false;
    };
    if doc.section.name != "vendors" || doc.section.form != Form::Named {
        return false;
    }
    let mut reader = Reader::new(cx, doc.section, Some(name), table, range.clone());
    let name = (*name).to_owned();
    let vendor = reader.word("kind").map(|kind| Vendor {
        title: reader.plain("title").unwrap_or_else(|| name.clone()),
        kind,
        hosts: reader.hosts("hosts"),
        crates: reader.texts("crates"),
        span: reader.span,
        name,
    });
    vendors.extend(vendor.map(|vendor| (vendor.name.clone(), vendor)));
    true
}
