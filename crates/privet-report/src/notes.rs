//! The lines under a finding's source: why it matters, what to write instead, which promise it breaks.
//!
//! Given a finding; gives notes of a key and a text, which [`put`] lays out under each other.

use std::io;

use privet_flow::finding::{ClauseRef, Confidence, Finding, Risk};

use crate::paint::{Screen, Style};
use crate::position::Places;
use crate::safe;
use crate::safe::{Safe, Untrusted};
use crate::steps;
use crate::words;

/// A note's text is cut after this many characters.
const MAX_TEXT: usize = 600;
/// However narrow the screen, a text gets this many columns.
const MIN_WIDTH: usize = 30;

/// `= key: text`
pub(crate) struct Note {
    style: Style,
    key: Safe,
    text: Safe,
}

fn note(style: Style, key: Safe, text: Safe) -> Note {
    Note {
        style,
        key,
        text: text.cropped(MAX_TEXT),
    }
}

/// Everything there is to say under a finding.
pub(crate) fn notes(places: &Places, finding: &Finding) -> Vec<Note> {
    let strong = |key, text| note(Style::Strong, key, text);
    let mut notes = Vec::new();
    if places.files().text(finding.at.file).is_none() {
        notes.push(strong(safe!["at"], here(places, finding)));
    }
    if !finding.why.is_empty() {
        notes.push(strong(safe!["why"], safe![Untrusted(&finding.why)]));
    }
    if !finding.instead.is_empty() {
        notes.push(note(
            Style::Help,
            safe!["instead"],
            safe![Untrusted(&finding.instead)],
        ));
    }
    if let Some(clause) = &finding.clause {
        notes.push(strong(
            clause_key(clause),
            safe!["\"", Untrusted(&clause.quote), "\""],
        ));
    }
    notes.extend(steps::path(places, finding).map(|path| strong(safe!["path"], path)));
    if !finding.also.is_empty() {
        notes.push(strong(safe!["also breaks"], list(&finding.also)));
    }
    if let Some(risk) = &finding.risk {
        notes.push(note(Style::Border, safe!["risk"], weighed(risk)));
    }
    if let Some(cfg) = &finding.cfg {
        notes.push(strong(
            safe!["note"],
            safe!["only with cfg(", Untrusted(cfg), ")"],
        ));
    }
    match finding.confidence {
        Confidence::High => {}
        Confidence::Medium | Confidence::Low => notes.push(strong(safe!["note"], doubt(finding))),
    }
    notes
}

fn here(places: &Places, finding: &Finding) -> Safe {
    let position = places.start(finding.at);
    let file = Untrusted(places.files().path(finding.at.file));
    safe![file, ":", position.line, ":", position.column]
}

/// `3 x 4 = 12 of 25, high (browsing 3; marketing tool 4)`
fn weighed(risk: &Risk) -> Safe {
    safe![
        usize::from(risk.severity),
        " x ",
        usize::from(risk.likelihood),
        " = ",
        usize::from(risk.score()),
        " of 25, ",
        risk.level(),
        " (",
        Untrusted(&risk.sum),
        ")",
    ]
}

/// `clause 3`; a clause without a section is called by its name.
fn clause_key(clause: &ClauseRef) -> Safe {
    match clause.section.as_str() {
        "" => safe!["clause ", Untrusted(&clause.key)],
        section => safe!["clause ", Untrusted(section)],
    }
}

/// `confidence medium: a blind spot lies on the way`
fn doubt(finding: &Finding) -> Safe {
    let mut text = safe!["confidence ", finding.confidence.as_str()];
    for (at, via) in finding.via.iter().enumerate() {
        text.push(if at == 0 { ": " } else { "; " });
        text.push(words::via_phrase(*via));
    }
    text
}

fn list(words: &[String]) -> Safe {
    let mut text = Safe::new();
    for (at, word) in words.iter().enumerate() {
        text.push(if at == 0 { "" } else { ", " });
        text.push(Untrusted(word));
    }
    text
}

/// Writes notes beside a border that stands `padding` columns in, wrapped to `width` columns.
pub(crate) fn put(
    screen: &mut Screen,
    notes: &[Note],
    padding: usize,
    width: usize,
) -> io::Result<()> {
    let indent = blanks(padding + 1);
    for Note { style, key, text } in notes {
        let hanging = key.width() + ": ".len();
        let columns = width.saturating_sub(padding + 3 + hanging).max(MIN_WIDTH);
        for (row, line) in text.wrapped(columns).iter().enumerate() {
            screen.put(Style::Plain, &indent)?;
            if row == 0 {
                screen.put(Style::Border, &safe!["= "])?;
                screen.put(*style, &safe![key, ":"])?;
                screen.put(Style::Plain, &safe![" "])?;
            } else {
                screen.put(Style::Plain, &blanks("= ".len() + hanging))?;
            }
            screen.line(line)?;
        }
    }
    Ok(())
}

/// So many spaces.
pub(crate) fn blanks(count: usize) -> Safe {
    let mut blanks = Safe::new();
    (0..count).for_each(|_| blanks.push(" "));
    blanks
}
