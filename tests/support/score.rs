//! Marks and findings to right and wrong answers, one for each function, and a table of them all.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use privet_ir::item::{ItemKind, ScopeId};
use privet_ir::program::LoweredFile;

use super::golden::BLESS;
use super::marks::Mark;

/// A function of a suite's file.
pub(crate) struct Func {
    pub(crate) name: String,
    /// Its first and last line.
    pub(crate) lines: (usize, usize),
    /// A claim of its own; other functions only help.
    pub(crate) is_claim: bool,
}

impl Func {
    /// The functions of a file, claims first; what stands in a function belongs to it.
    pub(crate) fn all(file: &LoweredFile) -> Vec<Func> {
        let line = |offset: u32| file.lines.line_of(offset) as usize + 1;
        let functions = file
            .items
            .iter()
            .filter(|item| matches!(item.kind, ItemKind::Function(_)));
        let mut all: Vec<Func> = functions
            .map(|item| Func {
                name: file.text(item.name).to_owned(),
                lines: (line(item.full_span.lo), line(item.full_span.hi)),
                is_claim: item.is_public && item.scope == ScopeId(0) && item.parent.is_none(),
            })
            .collect();
        all.sort_by_key(|func| !func.is_claim);
        all
    }

    fn holds(&self, line: usize) -> bool {
        (self.lines.0..=self.lines.1).contains(&line)
    }
}

/// What was said of one function.
pub(crate) struct Answer {
    function: String,
    /// It bears a mark.
    is_positive: bool,
    /// A mark without its finding.
    has_missed: bool,
    /// A finding without its mark.
    has_false_alarm: bool,
}

/// The answers for all claims, and for other places where a mark or a finding stands.
pub(crate) fn answers(
    functions: &[Func],
    marked: &BTreeSet<Mark>,
    found: &BTreeSet<Mark>,
) -> Vec<Answer> {
    let mut marked = marked.clone();
    let mut found = found.clone();
    let mut answers = Vec::new();
    for func in functions {
        let due = take(&mut marked, func);
        let said = take(&mut found, func);
        if func.is_claim || !due.is_empty() || !said.is_empty() {
            answers.push(answer(&func.name, &due, &said));
        }
    }
    if !marked.is_empty() || !found.is_empty() {
        answers.push(answer("(outside of functions)", &marked, &found));
    }
    answers
}

fn take(marks: &mut BTreeSet<Mark>, func: &Func) -> BTreeSet<Mark> {
    marks
        .extract_if(.., |(line, _)| func.holds(*line))
        .collect()
}

fn answer(function: &str, due: &BTreeSet<Mark>, said: &BTreeSet<Mark>) -> Answer {
    Answer {
        function: function.to_owned(),
        is_positive: !due.is_empty(),
        has_missed: !due.is_subset(said),
        has_false_alarm: !said.is_subset(due),
    }
}

/// How many answers were right and wrong.
#[derive(Clone, Copy, Default)]
struct Counts {
    found: usize,
    false_alarms: usize,
    missed: usize,
    silent: usize,
}

impl Counts {
    fn of(answers: &[Answer]) -> Counts {
        let mut counts = Counts::default();
        for answer in answers {
            counts.found += usize::from(answer.is_positive && !answer.has_missed);
            counts.missed += usize::from(answer.has_missed);
            counts.false_alarms += usize::from(answer.has_false_alarm);
            counts.silent += usize::from(!answer.is_positive && !answer.has_false_alarm);
        }
        counts
    }

    fn plus(self, other: Counts) -> Counts {
        Counts {
            found: self.found + other.found,
            false_alarms: self.false_alarms + other.false_alarms,
            missed: self.missed + other.missed,
            silent: self.silent + other.silent,
        }
    }

    fn row(self, name: &str) -> String {
        let Counts {
            found,
            false_alarms,
            missed,
            silent,
        } = self;
        let precision = share(found, found + false_alarms);
        let recall = share(found, found + missed);
        format!(
            "| {name} | {found} | {false_alarms} | {missed} | {silent} | {precision} | {recall} |\n"
        )
    }
}

fn share(part: usize, whole: usize) -> String {
    let thousandths = |whole| part * 1000 / whole;
    match whole {
        0 => "–".to_owned(),
        whole => format!(
            "{}.{:03}",
            thousandths(whole) / 1000,
            thousandths(whole) % 1000
        ),
    }
}

/// The answers of all families as a page.
pub(crate) fn table(families: &[(&str, Vec<Answer>)]) -> String {
    let mut page = format!(
        "# The flow suite, counted\n\n\
         Written by the tests: {BLESS}.\n\
         A claim with a mark is found or missed, a finding without a mark is a false alarm, a claim with neither is silent.\n\n\
         | family | found | false alarms | missed | silent | precision | recall |\n\
         |---|---|---|---|---|---|---|\n"
    );
    let mut all = Counts::default();
    for (name, answers) in families {
        let counts = Counts::of(answers);
        page += &counts.row(name);
        all = all.plus(counts);
    }
    page += &all.row("**all**");
    page += "\n## Wrong answers\n\n";
    for (name, answers) in families {
        for answer in answers
            .iter()
            .filter(|answer| answer.has_missed || answer.has_false_alarm)
        {
            let wrong = match (answer.has_missed, answer.has_false_alarm) {
                (true, true) => "missed, and a false alarm",
                (true, false) => "missed",
                (false, true) => "a false alarm",
                (false, false) => unreachable!("right answers are filtered out"),
            };
            writeln!(page, "- {name}: `{}`: {wrong}", answer.function).expect("a text takes all");
        }
    }
    page
}

#[test]
fn a_function_counts_once_whatever_it_says() {
    let func = |name: &str, lines, is_claim| Func {
        name: name.to_owned(),
        lines,
        is_claim,
    };
    let functions = [
        func("both", (1, 3), true),
        func("none", (4, 5), true),
        func("quiet_part", (6, 9), false),
    ];
    let mark = |line| (line, "x".to_owned());
    let said = |found: &[usize]| {
        let found = found.iter().map(|line| mark(*line)).collect();
        Counts::of(&answers(&functions, &BTreeSet::from([mark(2)]), &found)).row("r")
    };
    assert_eq!(said(&[2]), "| r | 1 | 0 | 0 | 1 | 1.000 | 1.000 |\n");
    assert_eq!(said(&[3]), "| r | 0 | 1 | 1 | 1 | 0.000 | 0.000 |\n");
    assert_eq!(said(&[2, 5]), "| r | 1 | 1 | 0 | 0 | 0.500 | 1.000 |\n");
    assert_eq!(said(&[2, 7]), "| r | 1 | 1 | 0 | 1 | 0.500 | 1.000 |\n");
}
