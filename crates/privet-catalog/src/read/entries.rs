//! The sections of entries: labels, sources, sinks, cleaners and the rest.
//! Defaults that do not depend on the called function are settled here.

use super::document::{Document, TableValue};
use super::reader::{Context, Reader};
use crate::entries::{
    AllowEntry, AttributeEntry, CallsOrTypes, CarryEntry, CleanerEntry, DeriveEntry, Gives,
    GuardEntry, InputEntry, InputOf, LabelEntry, LabelWords, MacroEntry, Meta, RightEntry,
    SinkEntry, SinkUse, SourceEntry,
};
use crate::pattern::PathPattern;
use crate::port::{Port, PortRoot};
use crate::sink_kind::SinkKind;
use crate::span::Spanned;
use crate::words::{AttributeShows, MacroUse};

/// The entries of all files, in reading order.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawEntries {
    pub(crate) labels: Vec<LabelEntry>,
    pub(crate) sources: Vec<SourceEntry>,
    pub(crate) sinks: Vec<SinkEntry>,
    pub(crate) cleaners: Vec<CleanerEntry>,
    pub(crate) guards: Vec<GuardEntry>,
    pub(crate) carries: Vec<CarryEntry>,
    pub(crate) inputs: Vec<InputEntry>,
    pub(crate) macros: Vec<MacroEntry>,
    pub(crate) derives: Vec<DeriveEntry>,
    pub(crate) attributes: Vec<AttributeEntry>,
    pub(crate) rights: Vec<RightEntry>,
    pub(crate) allows: Vec<AllowEntry>,
}

/// Reads one table into `raw`; `false` when its section holds no entries.
pub(crate) fn read_entries<'t>(
    cx: &mut Context<'t>,
    doc: &Document<'_, 't>,
    raw: &mut RawEntries,
) -> bool {
    let TableValue::Table(table, range) = &doc.value else {
        return false;
    };
    let reader = |cx| Reader::new(cx, doc.section, None, table, range.clone());
    match doc.section.name {
        "label" => raw.labels.extend(label(&mut reader(cx))),
        "source" => raw.sources.push(source(&mut reader(cx))),
        "sink" => raw.sinks.extend(sink(&mut reader(cx))),
        "cleaner" => raw.cleaners.extend(cleaner(&mut reader(cx))),
        "guard" => raw.guards.extend(guard(&mut reader(cx))),
        "carry" => raw.carries.push(carry(&mut reader(cx))),
        "input" => raw.inputs.extend(input(&mut reader(cx))),
        "macro" => raw.macros.extend(macro_entry(&mut reader(cx))),
        "derive" => raw.derives.extend(derive(&mut reader(cx))),
        "attribute" => raw.attributes.extend(attribute(&mut reader(cx))),
        "right" => raw.rights.extend(right(&mut reader(cx))),
        "allow" => raw.allows.push(allow(&mut reader(cx))),
        _ => return false,
    }
    true
}

fn meta(reader: &mut Reader<'_, '_>) -> Meta {
    Meta {
        why: reader.plain("why"),
        example: reader.plain("example"),
        versions: reader.versions("versions").map(|versions| versions.value),
        off: reader.flag("off").is_some_and(|off| off.value),
        origin: reader.cx.origin,
        span: reader.span,
    }
}

fn label_words(reader: &mut Reader<'_, '_>) -> LabelWords {
    let mut purposes = reader.names("purpose");
    if reader.has("purpose") && reader.has("purposes") {
        reader.excludes("purpose", "purposes");
    }
    purposes.extend(reader.names("purposes"));
    LabelWords {
        category: reader.name("category"),
        purposes,
        subject: reader.name("subject"),
        none: false,
    }
}

fn label(reader: &mut Reader<'_, '_>) -> Option<LabelEntry> {
    let none = reader.flag("none").is_some_and(|none| none.value);
    let mut label = label_words(reader);
    label.none = none;
    for key in ["category", "purpose", "purposes", "subject"] {
        if none && reader.has(key) {
            reader.excludes("none", key);
        }
    }
    // A label of a whole type may be a subject or purposes alone; a wrong category was noted.
    let says_nothing = label == LabelWords::default() && !reader.has("category");
    if says_nothing && !reader.has("off") {
        reader.lacks("category");
    }
    Some(LabelEntry {
        types: reader.paths("type"),
        fields: reader.texts("field"),
        label,
        meta: meta(reader),
    })
}

fn source(reader: &mut Reader<'_, '_>) -> SourceEntry {
    if !reader.has("category") && !reader.has("off") {
        reader.lacks("category");
    }
    SourceEntry {
        calls: reader.paths("call"),
        gives: gives(reader),
        label: label_words(reader),
        meta: meta(reader),
    }
}

fn gives(reader: &mut Reader<'_, '_>) -> Gives {
    match reader.has("gives") {
        true => Gives::Ports(reader.ports("gives")),
        false => Gives::Result,
    }
}

/// Ports of a key, or these when the table does not have it.
fn ports_or(reader: &mut Reader<'_, '_>, key: &str, default: &[PortRoot]) -> Vec<Spanned<Port>> {
    if reader.has(key) {
        return reader.ports(key);
    }
    let span = reader.span;
    let default = default.iter().cloned().map(Port::from);
    default.map(|port| Spanned::new(port, span)).collect()
}

const EVERYTHING: &[PortRoot] = &[PortRoot::SelfArg, PortRoot::Args];
const RESULT: &[PortRoot] = &[PortRoot::Return];

/// The sink's own keys; `default` is its kind when the table does not say.
fn sink_use(reader: &mut Reader<'_, '_>, default: Option<SinkKind>) -> Option<SinkUse> {
    let span = reader.span;
    let written = reader.word("kind");
    let needs_kind = !reader.has("kind") && default.is_none() && !reader.has("off");
    if needs_kind {
        reader.lacks("kind");
    }
    let recipient = reader.name("recipient");
    let purposes = reader.names("purpose");
    let needs = reader.word("needs");
    let kind = written.or(default.map(|kind| Spanned::new(kind, span)));
    // An entry that is off has no kind to speak of.
    let kind = kind.or(reader
        .has("off")
        .then_some(Spanned::new(SinkKind::Http, span)));
    Some(SinkUse {
        kind: kind?,
        recipient,
        purposes,
        needs,
    })
}

fn sink(reader: &mut Reader<'_, '_>) -> Option<SinkEntry> {
    let calls = reader.paths("call");
    let takes = ports_or(reader, "takes", EVERYTHING);
    let url = reader.port("url");
    let default = reader.has("url").then_some(SinkKind::Http);
    let sink = sink_use(reader, default);
    let meta = meta(reader);
    Some(SinkEntry {
        calls,
        takes,
        sink: sink?,
        url,
        meta,
    })
}

fn cleaner(reader: &mut Reader<'_, '_>) -> Option<CleanerEntry> {
    if reader.has("call") && reader.has("type") {
        reader.excludes("call", "type");
    } else if !reader.has("call") && !reader.has("type") {
        reader.lacks("call");
    }
    let types = reader.paths("type");
    let what = match reader.has("type") {
        true => CallsOrTypes::Types(types),
        false => CallsOrTypes::Calls(reader.paths("call")),
    };
    let how = reader.word("how");
    let takes = ports_or(reader, "takes", EVERYTHING);
    let gives = ports_or(reader, "gives", RESULT);
    let meta = meta(reader);
    Some(CleanerEntry {
        what,
        how: how?,
        takes,
        gives,
        meta,
    })
}

fn guard(reader: &mut Reader<'_, '_>) -> Option<GuardEntry> {
    let proves = reader.proof("proves");
    let entry = GuardEntry {
        calls: reader.paths("call"),
        subject: ports_or(reader, "subject", &[PortRoot::Arg(0)]),
        when: reader.word("when").map(|when| when.value),
        meta: meta(reader),
        proves: proves?,
    };
    Some(entry)
}

fn carry(reader: &mut Reader<'_, '_>) -> CarryEntry {
    CarryEntry {
        calls: reader.paths("call"),
        from: reader.ports("from"),
        to: ports_or(reader, "to", RESULT),
        url: reader.port("url"),
        meta: meta(reader),
    }
}

fn input(reader: &mut Reader<'_, '_>) -> Option<InputEntry> {
    let keys = ["type", "call", "derive"];
    let mut given = keys.iter().filter(|key| reader.has(key)).copied();
    let (first, second) = (given.next(), given.next());
    if let (Some(first), Some(second)) = (first, second) {
        reader.excludes(first, second);
    }
    let what = match first {
        Some("type") => InputOf::Extractor {
            types: reader.paths("type"),
            gives: type_argument(reader),
        },
        Some("call") => InputOf::Call {
            calls: reader.paths("call"),
            gives: gives(reader),
        },
        Some(_) => InputOf::Derive {
            derives: reader.paths("derive"),
        },
        None => {
            reader.lacks("type");
            return None;
        }
    };
    Some(InputEntry {
        what,
        part: reader.word("part").map(|part| part.value),
        meta: meta(reader),
    })
}

fn type_argument(reader: &mut Reader<'_, '_>) -> Option<u16> {
    let port = reader.port("gives")?;
    match port.value.root {
        PortRoot::Arg(n) if port.value.steps.is_empty() => Some(n),
        _ => {
            let message = "`gives` beside `type` is the number of a type argument".to_owned();
            reader.cx.mistake(port.span, message, None);
            None
        }
    }
}

fn macro_entry(reader: &mut Reader<'_, '_>) -> Option<MacroEntry> {
    let uses: Vec<MacroUse> = reader.words("as").into_iter().map(|u| u.value).collect();
    let sink = match uses.contains(&MacroUse::Sink) {
        true => Some(sink_use(reader, None)?),
        false => None,
    };
    let skip = reader.number("skip");
    let grammar = reader.word("grammar");
    Some(MacroEntry {
        paths: reader.paths("path"),
        skip: skip.and_then(|n| u16::try_from(n.value).ok()).unwrap_or(0),
        uses,
        sink,
        meta: meta(reader),
        grammar: grammar?.value,
    })
}

fn derive(reader: &mut Reader<'_, '_>) -> Option<DeriveEntry> {
    let shows = reader.word("shows");
    Some(DeriveEntry {
        paths: reader.paths("path"),
        implements: reader.paths("implements"),
        skip: reader.texts("skip"),
        format: reader.text("format"),
        meta: meta(reader),
        shows: shows?.value,
    })
}

fn attribute(reader: &mut Reader<'_, '_>) -> Option<AttributeEntry> {
    let shows: Option<Spanned<AttributeShows>> = reader.word("shows");
    let sink = match shows.as_ref().map(|shows| shows.value) {
        Some(AttributeShows::Args) => sink_use(reader, None),
        Some(AttributeShows::Nothing) | None => None,
    };
    Some(AttributeEntry {
        paths: reader.paths("path"),
        sink,
        skip: reader.texts("skip"),
        fields: reader.texts("fields"),
        result: reader.texts("result"),
        meta: meta(reader),
        shows: shows?.value,
    })
}

fn right(reader: &mut Reader<'_, '_>) -> Option<RightEntry> {
    let serves = reader.word("serves");
    Some(RightEntry {
        calls: reader.paths("call"),
        of: reader.paths("of"),
        meta: meta(reader),
        serves: serves?,
    })
}

fn allow(reader: &mut Reader<'_, '_>) -> AllowEntry {
    AllowEntry {
        lints: reader.names("lint"),
        at: reader.paths("at"),
        categories: reader.names("category"),
        reason: reader.text("reason"),
        until: reader.date("until"),
        approved_by: reader.text("approved-by"),
        meta: meta(reader),
    }
}

impl RawEntries {
    /// Keeps only what `keep` says of an entry's paths and meta.
    pub(crate) fn retain(&mut self, keep: impl Fn(&[PathPattern], &Meta) -> bool) {
        macro_rules! each {
            ($($list:ident),+) => {
                $(self.$list.retain(|entry| {
                    use crate::entries::Entry;
                    keep(entry.paths(), entry.meta())
                });)+
            };
        }
        each!(
            labels, sources, sinks, cleaners, guards, carries, inputs, macros, derives, attributes,
            rights, allows
        );
    }
}
