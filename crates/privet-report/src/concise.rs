//! For editors and grep: one line per finding and per place that could not be analysed; one when nothing was.
//! `src/mail.rs:12:9: error[personal-data-in-logs]: email reaches a log line`

use std::io::{self, Write};

use privet_catalog::Level;
use privet_flow::finding::Finding;

use crate::paint::{Screen, Style};
use crate::position::Places;
use crate::report::{Partial, Report};
use crate::safe;
use crate::safe::{Safe, Untrusted};
use crate::{summary, words};

pub(crate) fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let mut screen = Screen::new(to, report.options.colour);
    let places = Places::new(report.files);
    for finding in report.shown() {
        write_finding(&mut screen, &places, finding)?;
    }
    for partial in report.partial {
        write_partial(&mut screen, partial)?;
    }
    summary::write_nothing_checked(&mut screen, report)
}

fn write_finding(screen: &mut Screen, places: &Places, finding: &Finding) -> io::Result<()> {
    let at = places.start(finding.at);
    let path = Untrusted(places.files().path(finding.at.file));
    let (style, level) = match finding.level {
        Level::Deny => (Style::Error, "error"),
        Level::Warn => (Style::Warning, "warning"),
        Level::Allow => (Style::Help, "note"),
    };
    screen.put(
        Style::Plain,
        &safe![path, ":", at.line, ":", at.column, ": "],
    )?;
    screen.put(style, &safe![level, "[", Untrusted(&finding.lint), "]"])?;
    screen.line(&safe![": ", Untrusted(&finding.message)])
}

fn write_partial(screen: &mut Screen, partial: &Partial) -> io::Result<()> {
    screen.put(Style::Plain, &safe![place(partial), ": "])?;
    screen.put(Style::Warning, &safe!["warning"])?;
    screen.line(&safe![
        ": ",
        words::partial_phrase(partial.reason),
        ": ",
        Untrusted(&partial.message)
    ])
}

/// `src/a.rs:7:1`, as far as it is known.
pub(crate) fn place(partial: &Partial) -> Safe {
    let mut place = safe![Untrusted(&partial.file)];
    for number in [partial.line, partial.column]
        .into_iter()
        .map_while(|number| number)
    {
        place.push(safe![":", number]);
    }
    place
}
