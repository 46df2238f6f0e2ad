//! The way of the data through the code, as a reader can take it in: a few marked places, and the whole way in one line.
//!
//! Given a finding; gives the marks to draw, the place of the finding first, and a path when the marks alone do not tell it.
//! Steps are numbered in the order of the flow, because a drawing groups them by file.

use codespan_reporting::diagnostic::LabelStyle;
use privet_flow::finding::{Finding, Hop};
use privet_ir::span::Location;

use crate::excerpt::Mark;
use crate::position::Places;
use crate::safe;
use crate::safe::{Safe, Untrusted};

/// More steps than this are not drawn.
const MAX_MARKS: usize = 6;
/// A step's words are cut after this many characters.
const MAX_WORDS: usize = 120;
/// A longer path is cut in its middle; this many places stay at either end.
const PATH_END: usize = 6;

/// The places to mark: where the finding stands, then the steps that tell most.
pub(crate) fn marks(finding: &Finding) -> Vec<Mark> {
    let primary = Mark {
        at: finding.at,
        style: LabelStyle::Primary,
        text: Safe::new(),
    };
    let mut marks = vec![primary];
    for step in telling(&finding.trace) {
        let hop = &finding.trace[step];
        let words = words(&finding.trace, step);
        let arrives = step + 1 == finding.trace.len() && overlap(hop.at, finding.at);
        let at = if arrives { finding.at } else { hop.at };
        match marks.iter_mut().find(|mark| mark.at == at) {
            Some(mark) if mark.text.is_empty() => mark.text = words,
            Some(mark) => mark.text = safe![&mark.text, ", ", words],
            None => marks.push(Mark {
                at,
                style: LabelStyle::Secondary,
                text: words,
            }),
        }
    }
    marks
}

/// `2. passed to `render``; a trace of one step needs no number.
fn words(trace: &[Hop], step: usize) -> Safe {
    let what = safe![Untrusted(&trace[step].what)].cropped(MAX_WORDS);
    match trace.len() {
        1 => what,
        _ => safe![step + 1, ". ", what],
    }
}

fn overlap(one: Location, other: Location) -> bool {
    one.file == other.file && one.span.lo <= other.span.hi && other.span.lo <= one.span.hi
}

/// The steps to mark, in order: first and last, then where the data enters or leaves a file, then those far from the others.
fn telling(trace: &[Hop]) -> Vec<usize> {
    if trace.len() <= MAX_MARKS {
        return (0..trace.len()).collect();
    }
    let mut told = vec![0, trace.len() - 1];
    while told.len() < MAX_MARKS {
        let open = (0..trace.len()).filter(|step| !told.contains(step));
        let distance = |step: usize| told.iter().map(|other| other.abs_diff(step)).min();
        // `max_by_key` takes the last of equals; counting from the end makes that the first.
        let best = open
            .rev()
            .max_by_key(|step| (crossings(trace, *step), distance(*step)));
        told.push(best.expect("a trace longer than the marks has an open step"));
    }
    told.sort_unstable();
    told
}

/// How telling a step is by itself: entering a file says more than leaving one.
fn crossings(trace: &[Hop], step: usize) -> u8 {
    let file = trace[step].at.file;
    let enters = step
        .checked_sub(1)
        .is_some_and(|before| trace[before].at.file != file);
    let leaves = trace
        .get(step + 1)
        .is_some_and(|after| after.at.file != file);
    2 * u8::from(enters) + u8::from(leaves)
}

/// `src/a.rs:1 -> src/b.rs:7, 9`, when the marks alone do not tell the way.
pub(crate) fn path(places: &Places, finding: &Finding) -> Option<Safe> {
    let trace = &finding.trace;
    let elsewhere = trace.iter().any(|hop| hop.at.file != finding.at.file);
    let unseen = trace
        .iter()
        .any(|hop| places.files().text(hop.at.file).is_none());
    let needed = trace.len() > MAX_MARKS || (elsewhere && trace.len() > 2) || unseen;
    needed.then(|| written(&stops(places, trace)))
}

/// File and line of each step; steps on one line are one stop.
fn stops<'a>(places: &Places<'a>, trace: &[Hop]) -> Vec<(&'a str, u32)> {
    let stop = |hop: &Hop| (places.files().path(hop.at.file), places.start(hop.at).line);
    let mut stops: Vec<_> = trace.iter().map(stop).collect();
    stops.dedup();
    stops
}

fn written(stops: &[(&str, u32)]) -> Safe {
    let left_out = stops.len().saturating_sub(2 * PATH_END);
    if left_out < 2 {
        return legs(stops);
    }
    let (head, rest) = stops.split_at(PATH_END);
    safe![
        legs(head),
        " -> … ",
        left_out,
        " more … -> ",
        legs(&rest[left_out..])
    ]
}

fn legs(stops: &[(&str, u32)]) -> Safe {
    let mut path = Safe::new();
    let mut last_file = None;
    for (file, line) in stops {
        path.push(match last_file {
            None => safe![Untrusted(file), ":", *line],
            Some(last) if last == file => safe![", ", *line],
            Some(_) => safe![" -> ", Untrusted(file), ":", *line],
        });
        last_file = Some(file);
    }
    path
}
