//! The ways of one field's data as a tree: what several ways have in common is told once.
//!
//! Given labels with their ways; gives text for a terminal, where a straight way is a column and a parting a fork,
//! or one JSON object.

use std::io::{self, Write};

use privet_catalog::Grade;
use privet_flow::finding::{Hop, grade_word};
use privet_flow::{Way, Ways};
use serde::Serialize;

use crate::json_text;
use crate::paint::{Screen, Style};
use crate::position::Places;
use crate::report::Files;
use crate::safe;
use crate::safe::{Safe, Untrusted};

/// One step that some ways share.
struct Node<'a> {
    hop: &'a Hop,
    /// Ways that end here.
    ends: Vec<&'a Way>,
    next: Vec<Node<'a>>,
}

/// Ways that are sorted by their steps, as trees.
fn trees(ways: &[Way]) -> Vec<Node<'_>> {
    let mut roots = Vec::new();
    for way in ways {
        let mut level = &mut roots;
        let Some((last, before)) = way.trace.split_last() else {
            continue;
        };
        for hop in before {
            let at = place_of(level, hop);
            level = &mut level[at].next;
        }
        let at = place_of(level, last);
        level[at].ends.push(way);
    }
    roots
}

/// Where a step stands in its level; it is added when it is new.
fn place_of<'a>(level: &mut Vec<Node<'a>>, hop: &'a Hop) -> usize {
    let known = level.iter().position(|node| node.hop == hop);
    known.unwrap_or_else(|| {
        level.push(Node {
            hop,
            ends: Vec::new(),
            next: Vec::new(),
        });
        level.len() - 1
    })
}

/// Writes the ways of these labels for a reader.
pub fn write_text(
    all: &[&Ways],
    files: &dyn Files,
    colour: bool,
    to: &mut dyn Write,
) -> io::Result<()> {
    let places = Places::new(files);
    let mut screen = Screen::new(to, colour);
    for ways in all {
        let label = &ways.label;
        screen.put(Style::Strong, &safe![Untrusted(&label.item)])?;
        let mut says = safe![": ", Untrusted(&label.category), " data"];
        if let Some(subject) = &label.subject {
            says.push(safe![" of a ", Untrusted(subject)]);
        }
        if !label.purposes.is_empty() {
            says.push(safe![", for ", Untrusted(&label.purposes.join(", "))]);
        }
        screen.line(&says)?;
        if ways.ways.is_empty() {
            screen.line(&safe!["reaches no sink"])?;
        }
        level(&mut screen, &places, &trees(&ways.ways), &Safe::new())?;
    }
    Ok(())
}

/// Steps that follow one another stand below one another; only a fork moves to the right.
fn level(
    screen: &mut Screen<'_>,
    places: &Places<'_>,
    nodes: &[Node<'_>],
    indent: &Safe,
) -> io::Result<()> {
    for (at, node) in nodes.iter().enumerate() {
        let (fork, below) = match (nodes.len(), at + 1 == nodes.len()) {
            (1, _) => (safe![], safe![]),
            (_, false) => (safe!["├─ "], safe!["│  "]),
            (_, true) => (safe!["└─ "], safe!["   "]),
        };
        screen.put(Style::Border, &safe![indent, fork])?;
        step(screen, places, node)?;
        level(screen, places, &node.next, &safe![indent, below])?;
    }
    Ok(())
}

fn step(screen: &mut Screen<'_>, places: &Places<'_>, node: &Node<'_>) -> io::Result<()> {
    let at = node.hop.at;
    let line = places.start(at).line;
    screen.put(Style::Plain, &safe![Untrusted(&node.hop.what)])?;
    let place = safe!["  ", Untrusted(places.files().path(at.file)), ":", line];
    screen.put(Style::Step, &place)?;
    for way in &node.ends {
        screen.put(Style::Plain, &safe!["  ", end(way)])?;
        if !way.breaks.is_empty() {
            let names = way.breaks.join(", ");
            screen.put(Style::Error, &safe![", breaks ", Untrusted(&names)])?;
        }
    }
    screen.end()
}

/// What there is to say where a way ends.
fn end(way: &Way) -> Safe {
    let kind = way.sink.kind.to_string();
    let mut text = safe!["= ", Untrusted(&kind)];
    if let Some(recipient) = &way.recipient {
        text.push(safe![" of ", Untrusted(recipient)]);
    }
    if way.grade != Grade::None {
        text.push(safe![", ", Untrusted(grade_word(way.grade))]);
    }
    if way.breaks.is_empty() {
        text.push(", allowed");
    }
    if !way.via.is_empty() {
        let via: Vec<&str> = way.via.iter().map(|via| via.as_str()).collect();
        text.push(safe![
            ", ",
            Untrusted(way.confidence.as_str()),
            " confidence, via ",
            Untrusted(&via.join(", "))
        ]);
    }
    text
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    labels: Vec<LabelEntry<'a>>,
}

#[derive(Serialize)]
struct LabelEntry<'a> {
    item: &'a str,
    category: &'a str,
    purposes: &'a [String],
    subject: Option<&'a str>,
    ways: Vec<NodeEntry<'a>>,
}

#[derive(Serialize)]
struct NodeEntry<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    what: &'a str,
    ends: Vec<EndEntry<'a>>,
    next: Vec<NodeEntry<'a>>,
}

#[derive(Serialize)]
struct EndEntry<'a> {
    sink: &'a str,
    kind: String,
    recipient: Option<&'a str>,
    cleaned: Option<&'static str>,
    breaks: &'a [String],
    confidence: &'static str,
    via: Vec<&'static str>,
}

/// Writes the ways of these labels as one object.
pub fn write_json(all: &[&Ways], files: &dyn Files, to: &mut dyn Write) -> io::Result<()> {
    let places = Places::new(files);
    let labels = all.iter().map(|ways| LabelEntry {
        item: &ways.label.item,
        category: &ways.label.category,
        purposes: &ways.label.purposes,
        subject: ways.label.subject.as_deref(),
        ways: entries(&places, &trees(&ways.ways)),
    });
    let document = Document {
        schema: 1,
        labels: labels.collect(),
    };
    json_text::write(&document, to)
}

fn entries<'a>(places: &Places<'a>, nodes: &[Node<'a>]) -> Vec<NodeEntry<'a>> {
    let entry = |node: &Node<'a>| {
        let start = places.start(node.hop.at);
        NodeEntry {
            file: places.files().path(node.hop.at.file),
            line: start.line,
            column: start.column,
            what: &node.hop.what,
            ends: node.ends.iter().map(|way| end_entry(way)).collect(),
            next: entries(places, &node.next),
        }
    };
    nodes.iter().map(entry).collect()
}

fn end_entry(way: &Way) -> EndEntry<'_> {
    EndEntry {
        sink: &way.sink.path,
        kind: way.sink.kind.to_string(),
        recipient: way.recipient.as_deref(),
        cleaned: (way.grade != Grade::None).then(|| grade_word(way.grade)),
        breaks: &way.breaks,
        confidence: way.confidence.as_str(),
        via: way.via.iter().map(|via| via.as_str()).collect(),
    }
}
