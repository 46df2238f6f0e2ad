//! The last lines of a report for people: what could not be seen, what was found, how much was looked at.

use std::collections::BTreeMap;
use std::io;

use privet_catalog::Level;
use privet_flow::finding::CallCounts;
use privet_ir::program::BlindReason;
use privet_ir::span::Location;

use crate::concise::place;
use crate::paint::{Screen, Style};
use crate::position::Places;
use crate::report::{Partial, Report};
use crate::safe;
use crate::safe::{Safe, Untrusted};
use crate::words;

/// More places that could not be analysed than this are counted, not named.
const MAX_PARTIAL: usize = 10;

pub(crate) fn write(screen: &mut Screen, report: &Report) -> io::Result<()> {
    write_partial(screen, report.partial)?;
    write_blind_spots(screen, report)?;
    write_verdict(screen, report)
}

/// `warning: src/big.rs is over a limit: ..`
fn write_partial(screen: &mut Screen, partial: &[Partial]) -> io::Result<()> {
    for one in partial.iter().take(MAX_PARTIAL) {
        screen.put(Style::Warning, &safe!["warning"])?;
        screen.put(
            Style::Strong,
            &safe![": ", words::partial_phrase(one.reason), ": ", place(one)],
        )?;
        screen.line(&safe![": ", Untrusted(&one.message)])?;
        if let Some(help) = &one.help {
            screen.put(Style::Border, &safe!["  = "])?;
            screen.put(Style::Help, &safe!["help:"])?;
            screen.line(&safe![" ", Untrusted(help)])?;
        }
    }
    let unnamed = partial.len().saturating_sub(MAX_PARTIAL);
    if unnamed > 0 {
        screen.put(Style::Warning, &safe!["warning"])?;
        screen.line(&safe![
            ": ",
            unnamed,
            " more could not be analysed; the json report lists them"
        ])?;
    }
    match partial {
        [] => Ok(()),
        _ => screen.end(),
    }
}

/// `note: 3 blind spots: 2 macros not expanded (src/a.rs:7 and on), 1 generated file (src/b.rs:1)`
fn write_blind_spots(screen: &mut Screen, report: &Report) -> io::Result<()> {
    let spots = &report.analysis.blind_spots;
    if spots.is_empty() {
        return Ok(());
    }
    let mut reasons: BTreeMap<BlindReason, Vec<Location>> = BTreeMap::new();
    for spot in spots {
        reasons.entry(spot.reason).or_default().push(spot.at);
    }
    let places = Places::new(report.files);
    let mut text = safe![": ", counted(spots.len(), "blind spot", "blind spots")];
    for (at, (reason, spots)) in reasons.into_iter().enumerate() {
        text.push(if at == 0 { ": " } else { ", " });
        text.push(blind(&places, reason, &spots));
    }
    screen.put(Style::Help, &safe!["note"])?;
    for (row, line) in text
        .wrapped(report.options.width.saturating_sub("note".len()))
        .iter()
        .enumerate()
    {
        screen.line(&safe![if row == 0 { "" } else { "      " }, line])?;
    }
    Ok(())
}

fn blind(places: &Places, reason: BlindReason, spots: &[Location]) -> Safe {
    let (one, many) = words::blind_phrase(reason);
    let (path, line) = (
        places.files().path(spots[0].file),
        places.start(spots[0]).line,
    );
    let others = if spots.len() == 1 { ")" } else { " and on)" };
    safe![
        counted(spots.len(), one, many),
        " (",
        Untrusted(path),
        ":",
        line,
        others
    ]
}

/// `4 findings (3 denied, 1 warned) in 812 files, 94 % of calls resolved`
fn write_verdict(screen: &mut Screen, report: &Report) -> io::Result<()> {
    write_nothing_checked(screen, report)?;
    if report.files_analysed == 0 && report.shown().next().is_none() {
        return Ok(());
    }
    let (style, found) = found(report);
    screen.put(style, &found)?;
    let calls = resolved(&report.analysis.coverage.calls);
    screen.line(&safe![" in ", files(report), calls])
}

/// Silence about nothing would read like praise, so every format for people says it.
pub(crate) fn write_nothing_checked(screen: &mut Screen, report: &Report) -> io::Result<()> {
    if report.files_analysed > 0 {
        return Ok(());
    }
    screen.put(Style::Error, &safe!["nothing was checked"])?;
    screen.line(&match report.files_total {
        0 => safe![": 0 files were found; is this the right folder?"],
        total => safe![
            ": 0 of ",
            counted(total, "file", "files"),
            " could be analysed"
        ],
    })
}

fn found(report: &Report) -> (Style, Safe) {
    let level = |level: Level| {
        report
            .shown()
            .filter(|finding| finding.level == level)
            .count()
    };
    let (denied, warned) = (level(Level::Deny), level(Level::Warn));
    let compared = report.new.is_some();
    let known = report.analysis.findings.len() - report.shown().count();
    let (one, many) = if compared {
        ("new finding", "new findings")
    } else {
        ("finding", "findings")
    };
    let mut text = match (denied + warned, compared) {
        (0, false) => safe!["no findings"],
        (0, true) => safe!["no new findings"],
        (count, _) => safe![counted(count, one, many), " (", levels(denied, warned), ")"],
    };
    if known > 0 {
        text.push(safe![", ", known, " known before,"]);
    }
    let style = match (denied, warned) {
        (0, 0) => Style::Strong,
        (0, _) => Style::Warning,
        (_, _) => Style::Error,
    };
    (style, text)
}

fn levels(denied: usize, warned: usize) -> Safe {
    match (denied, warned) {
        (denied, 0) => safe![denied, " denied"],
        (0, warned) => safe![warned, " warned"],
        (denied, warned) => safe![denied, " denied, ", warned, " warned"],
    }
}

fn files(report: &Report) -> Safe {
    let total = counted(report.files_total, "file", "files");
    match report.files_analysed == report.files_total {
        true => total,
        false => safe![report.files_analysed, " of ", total],
    }
}

/// Rounded down, so that 100 % means all.
fn resolved(calls: &CallCounts) -> Safe {
    let (resolved, all) = (u64::from(calls.resolved()), u64::from(calls.all()));
    match (resolved * 100).checked_div(all) {
        Some(percent) => safe![", ", percent, " % of calls resolved"],
        None => Safe::new(),
    }
}

fn counted(count: usize, one: &'static str, many: &'static str) -> Safe {
    safe![count, " ", if count == 1 { one } else { many }]
}
