//! For machines: one object, a contract (`schema = 1`, see `schema/report.schema.json`).
//!
//! Keys are always there, in this order, `null` or `[]` where they mean nothing.
//! Strings are exact; what could steer a terminal is written as a JSON escape.

use std::io::{self, Write};

use privet_flow::finding::{Analysis, Coverage as Seen, Finding, Hop};
use privet_ir::span::Location;
use serde::Serialize;

use crate::json_text;
use crate::position::{Places, Region};
use crate::report::{Partial, PolicyInfo, Report};
use crate::words;

/// The version of the contract.
const SCHEMA: u32 = 1;

pub(crate) fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let places = Places::new(report.files);
    json_text::write(&document(&places, report), to)
}

#[derive(Serialize)]
struct Document<'a> {
    privet: &'a str,
    schema: u32,
    policy: Policy<'a>,
    findings: Vec<FindingEntry<'a>>,
    partial: Vec<PartialEntry<'a>>,
    blind_spots: Vec<BlindSpotEntry<'a>>,
    coverage: Coverage,
}

#[derive(Serialize)]
struct Policy<'a> {
    name: &'a str,
    version: Option<&'a str>,
    sha256: &'a str,
}

#[derive(Serialize)]
struct FindingEntry<'a> {
    lint: &'a str,
    level: &'static str,
    message: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    category: Option<&'a str>,
    purposes: &'a [String],
    subject: Option<&'a str>,
    clause: Option<&'a str>,
    recipient: Option<&'a str>,
    sink: Option<Sink<'a>>,
    source: Option<Source<'a>>,
    trace: Vec<Step<'a>>,
    via: Vec<&'static str>,
    also: &'a [String],
    confidence: &'static str,
    cfg: Option<&'a str>,
    risk: Option<Risk>,
    obligations: &'a [String],
    fingerprint: &'a str,
    new: Option<bool>,
}

#[derive(Serialize)]
struct Sink<'a> {
    path: &'a str,
    kind: &'static str,
}

#[derive(Serialize)]
struct Source<'a> {
    item: &'a str,
    file: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct Step<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    what: &'a str,
}

#[derive(Serialize)]
struct Risk {
    severity: u8,
    likelihood: u8,
    score: u8,
}

#[derive(Serialize)]
struct PartialEntry<'a> {
    file: &'a str,
    line: Option<u32>,
    column: Option<u32>,
    reason: &'static str,
    message: &'a str,
    help: Option<&'a str>,
}

#[derive(Serialize)]
struct BlindSpotEntry<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    reason: &'static str,
}

#[derive(Serialize)]
struct Coverage {
    files: u32,
    lines: u64,
    functions: u32,
    calls: u32,
    calls_resolved: u32,
    fields: u32,
    fields_labelled: u32,
}

fn document<'a>(places: &Places<'a>, report: &Report<'a>) -> Document<'a> {
    let PolicyInfo {
        name,
        version,
        sha256,
    } = report.policy;
    let findings = report
        .findings()
        .map(|(finding, new)| finding_entry(places, finding, new));
    Document {
        privet: report.version,
        schema: SCHEMA,
        policy: Policy {
            name,
            version,
            sha256,
        },
        findings: findings.collect(),
        partial: report.partial.iter().map(partial_entry).collect(),
        blind_spots: blind_spots(places, report.analysis),
        coverage: coverage(&report.analysis.coverage),
    }
}

fn finding_entry<'a>(
    places: &Places<'a>,
    finding: &'a Finding,
    new: Option<bool>,
) -> FindingEntry<'a> {
    let Region { start, end } = places.region(finding.at);
    FindingEntry {
        lint: &finding.lint,
        level: finding.level.word(),
        message: &finding.message,
        file: places.files().path(finding.at.file),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        category: finding.category.as_deref(),
        purposes: &finding.purposes,
        subject: finding.subject.as_deref(),
        clause: finding.clause.as_ref().map(|clause| clause.key.as_str()),
        recipient: finding.recipient.as_deref(),
        sink: finding.sink.as_ref().map(|sink| Sink {
            path: &sink.path,
            kind: sink.kind.word(),
        }),
        source: finding.source.as_ref().map(|source| {
            let (file, line, _) = place(places, source.at);
            Source {
                item: &source.item,
                file,
                line,
            }
        }),
        trace: finding.trace.iter().map(|hop| step(places, hop)).collect(),
        via: finding.via.iter().map(|via| via.as_str()).collect(),
        also: &finding.also,
        confidence: finding.confidence.as_str(),
        cfg: finding.cfg.as_deref(),
        risk: finding.risk.as_ref().map(|risk| Risk {
            severity: risk.severity,
            likelihood: risk.likelihood,
            score: risk.score(),
        }),
        obligations: &finding.obligations,
        fingerprint: &finding.fingerprint,
        new,
    }
}

/// File, line and column.
fn place<'a>(places: &Places<'a>, at: Location) -> (&'a str, u32, u32) {
    let start = places.start(at);
    (places.files().path(at.file), start.line, start.column)
}

fn step<'a>(places: &Places<'a>, hop: &'a Hop) -> Step<'a> {
    let (file, line, column) = place(places, hop.at);
    Step {
        file,
        line,
        column,
        what: &hop.what,
    }
}

fn partial_entry(partial: &Partial) -> PartialEntry<'_> {
    PartialEntry {
        file: &partial.file,
        line: partial.line,
        column: partial.column,
        reason: words::partial_word(partial.reason),
        message: &partial.message,
        help: partial.help.as_deref(),
    }
}

fn blind_spots<'a>(places: &Places<'a>, analysis: &Analysis) -> Vec<BlindSpotEntry<'a>> {
    let entry = |at, reason| {
        let (file, line, column) = place(places, at);
        BlindSpotEntry {
            file,
            line,
            column,
            reason,
        }
    };
    let spots = analysis.blind_spots.iter();
    spots
        .map(|spot| entry(spot.at, words::blind_word(spot.reason)))
        .collect()
}

fn coverage(seen: &Seen) -> Coverage {
    Coverage {
        files: seen.files,
        lines: seen.lines,
        functions: seen.functions,
        calls: seen.calls.all(),
        calls_resolved: seen.calls.resolved(),
        fields: seen.fields,
        fields_labelled: seen.fields_labelled,
    }
}
