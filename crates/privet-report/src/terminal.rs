//! For people: each finding with its source, the way of the data, and what to do about it, as rustc would show it.
//!
//! The drawing of source lines is codespan's; the words, the notes and the summary are ours.

use std::io::{self, Write};

use codespan_reporting::diagnostic::{Diagnostic, Severity};
use codespan_reporting::files::Error;
use codespan_reporting::term::{self, Config};
use privet_catalog::Level;
use privet_flow::finding::Finding;
use privet_ir::span::FileId;

use crate::excerpt::{self, Excerpts};
use crate::notes;
use crate::paint::{Ink, Screen, Style};
use crate::position::Places;
use crate::report::Report;
use crate::safe;
use crate::safe::Untrusted;
use crate::{steps, summary};

/// A message is cut after this many characters.
const MAX_MESSAGE: usize = 400;

pub(crate) fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let mut screen = Screen::new(to, report.options.colour);
    let places = Places::new(report.files);
    for finding in report.shown() {
        write_finding(&mut screen, &places, finding, report.options.width)?;
        screen.end()?;
    }
    summary::write(&mut screen, report)
}

fn write_finding(
    screen: &mut Screen,
    places: &Places,
    finding: &Finding,
    width: usize,
) -> io::Result<()> {
    let (excerpts, labels) = excerpt::excerpts(places, &steps::marks(finding));
    let padding = excerpts.line_number_width();
    let message = safe![Untrusted(&finding.message)].cropped(MAX_MESSAGE);
    let diagnostic = Diagnostic::new(severity(finding.level))
        .with_code(safe![Untrusted(&finding.lint)])
        .with_message(message)
        .with_labels(labels);
    screen.picture(|ink| draw(ink, &excerpts, &diagnostic))?;
    let notes = notes::notes(places, finding);
    if !excerpts.is_empty() && !notes.is_empty() {
        screen.put(Style::Border, &safe![notes::blanks(padding + 1), "│"])?;
        screen.end()?;
    }
    notes::put(screen, &notes, padding, width)
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Deny => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Allow => Severity::Note,
    }
}

fn draw(ink: &mut Ink, excerpts: &Excerpts, diagnostic: &Diagnostic<FileId>) -> io::Result<()> {
    let drawn = term::emit_to_write_style(ink, &Config::default(), excerpts, diagnostic);
    drawn.map_err(|error| match error {
        Error::Io(error) => error,
        other => io::Error::other(other),
    })
}
