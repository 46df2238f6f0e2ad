//! What was measured, as tables in Markdown for people and as one line of JSON for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::args::{Args, Kind};
use crate::round::Measured;

/// The tables: stages of the largest workspace, growth with lines, gain by threads.
pub(crate) fn markdown(args: &Args, all: &[Measured]) -> String {
    let mut text = String::new();
    let Some(largest) = largest(args, all) else {
        return text;
    };
    text += &head(args, largest);
    text += &stages(largest);
    let growing: Vec<&Measured> = all
        .iter()
        .filter(|one| one.threads == args.threads)
        .collect();
    if growing.len() > 1 {
        text += &growth(args, &growing);
    }
    let mut same: Vec<&Measured> = all
        .iter()
        .filter(|one| one.crates == largest.crates)
        .collect();
    same.sort_by_key(|one| one.threads);
    if same.len() > 1 {
        text += &threads(args, &same);
    }
    text
}

fn largest<'a>(args: &Args, all: &'a [Measured]) -> Option<&'a Measured> {
    let own = all.iter().filter(|one| one.threads == args.threads);
    own.max_by_key(|one| one.lines)
}

fn count(report: &Value, key: &str) -> u64 {
    report["coverage"][key].as_u64().unwrap_or(0)
}

fn findings(report: &Value) -> usize {
    report["findings"].as_array().map_or(0, Vec::len)
}

fn head(args: &Args, one: &Measured) -> String {
    let mut text = format!(
        "{} lines in {} files of {} crates as one workspace, {} threads, median of {} rounds.\n",
        thousands(one.lines as f64),
        thousands(one.files as f64),
        one.crates,
        one.threads,
        args.rounds
    );
    let report = &one.report;
    if report.is_object() {
        let known =
            count(report, "calls_resolved") as f64 / (count(report, "calls") as f64).max(1.0);
        let _ = writeln!(
            text,
            "{} fields labelled, {} findings; {} functions, {} calls, {:.0} % of them resolved; {} problems.",
            thousands(count(report, "fields_labelled") as f64),
            thousands(findings(report) as f64),
            thousands(count(report, "functions") as f64),
            thousands(count(report, "calls") as f64),
            known * 100.0,
            one.problems,
        );
    }
    text
}

fn stages(one: &Measured) -> String {
    let mut text = "\n| | ms | ÷ P | lines/s |\n|---|--:|--:|--:|\n".to_owned();
    let parse = one.ms.get(&Kind::Parse).copied().unwrap_or(0.0);
    let mut row = |name: &str, ms: f64| {
        let speed = thousands(one.lines as f64 / (ms / 1e3).max(1e-6));
        let _ = writeln!(
            text,
            "| {name} | {} | {:.2} | {speed} |",
            thousands(ms),
            ms / parse
        );
    };
    for (kind, name) in [
        (Kind::Read, "read, alone"),
        (Kind::Tokens, "tokens and their check, alone"),
        (Kind::Parse, "**P**: parse with syn and drop, alone"),
    ] {
        if let Some(ms) = one.ms.get(&kind) {
            row(name, *ms);
        }
    }
    for (name, ms) in &one.stages {
        match name.as_str() {
            "all" => {}
            name => row(name, *ms),
        }
    }
    for (kind, name) in [(Kind::Load, "**load**"), (Kind::Check, "**check**")] {
        if let Some(ms) = one.ms.get(&kind) {
            row(name, *ms);
        }
    }
    text
}

/// What is looked at as it grows: the check, or else what was measured instead.
fn subject(args: &Args) -> Kind {
    args.only.unwrap_or(Kind::Check)
}

fn growth(args: &Args, all: &[&Measured]) -> String {
    let kind = subject(args);
    let name = kind.name();
    let mut text = format!(
        "\n| lines | P, ms | {name}, ms | ÷ P | peak, MB | bytes a line at the peak | held by the program |\n\
         |--:|--:|--:|--:|--:|--:|--:|\n"
    );
    for one in all {
        let (parse, own) = (one.ms[&Kind::Parse], one.ms[&kind]);
        let per_line = |kb: f64| kb * 1024.0 / (one.lines as f64).max(1.0);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.2} | {:.0} | {:.0} | {:.0} |",
            thousands(one.lines as f64),
            thousands(parse),
            thousands(own),
            own / parse,
            one.peak_kb / 1024.0,
            per_line(one.peak_kb),
            per_line(one.held_kb),
        );
    }
    let (time, memory) = slopes(kind, all);
    let _ = writeln!(
        text,
        "\nGrowth (slope of the logarithms, 1 is linear): time {time:.2}, peak memory {memory:.2}."
    );
    text
}

fn slopes(kind: Kind, all: &[&Measured]) -> (f64, f64) {
    let of = |value: &dyn Fn(&Measured) -> f64| {
        let points = all
            .iter()
            .map(|one| ((one.lines as f64).ln(), value(one).max(1e-9).ln()));
        slope(&points.collect::<Vec<_>>())
    };
    (of(&|one| one.ms[&kind]), of(&|one| one.peak_kb))
}

/// The least-squares line through the points.
fn slope(points: &[(f64, f64)]) -> f64 {
    let n = points.len() as f64;
    let mean_x = points.iter().map(|point| point.0).sum::<f64>() / n;
    let mean_y = points.iter().map(|point| point.1).sum::<f64>() / n;
    let both: f64 = points
        .iter()
        .map(|(x, y)| (x - mean_x) * (y - mean_y))
        .sum();
    let own: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    both / own
}

fn threads(args: &Args, all: &[&Measured]) -> String {
    let kind = subject(args);
    let first = all[0];
    let mut text = format!(
        "\n| threads | P, ms | gain | {}, ms | gain |\n|--:|--:|--:|--:|--:|\n",
        kind.name()
    );
    for one in all {
        let (parse, own) = (one.ms[&Kind::Parse], one.ms[&kind]);
        let _ = writeln!(
            text,
            "| {} | {} | {:.2} | {} | {:.2} |",
            one.threads,
            thousands(parse),
            first.ms[&Kind::Parse] / parse,
            thousands(own),
            first.ms[&kind] / own,
        );
    }
    text
}

/// A whole number with its thousands set apart.
fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// All of it, for programs.
pub(crate) fn json(all: &[Measured]) -> Value {
    let one = |one: &Measured| {
        let ms: serde_json::Map<String, Value> = one
            .ms
            .iter()
            .map(|(kind, ms)| (kind.name().to_owned(), json!(ms)))
            .collect();
        json!({
            "threads": one.threads,
            "crates": one.crates,
            "files": one.files,
            "lines": one.lines,
            "ms": ms,
            "stages": one.stages,
            "peak_kb": one.peak_kb,
            "held_kb": one.held_kb,
            "findings": findings(&one.report),
            "coverage": one.report["coverage"],
        })
    };
    json!({ "bench": all.iter().map(one).collect::<Vec<Value>>() })
}
