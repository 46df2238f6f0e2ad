//! The keys of a lint: of `[[lint]]` in a policy, and of a page's head.

use super::{FilePlace, Form, Kind, Names, Section, many, needed, one};
use crate::lint::{
    Extent, FIELD_NEEDS, FieldPlace, KnownFact, PolicyNeed, SINK_CHOICES, ShapeName,
};
use crate::sink_kind::SinkKind;
use crate::words::{Grade, Level, Right};

/// Glues lists of words together.
const fn join<const N: usize>(lists: &[&[&'static str]]) -> [&'static str; N] {
    let mut all = [""; N];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        let mut word = 0;
        while word < lists[list].len() {
            all[at] = lists[list][word];
            at += 1;
            word += 1;
        }
        list += 1;
    }
    assert!(at == N, "the length counts every word");
    all
}

const SINKS: usize = SinkKind::WORDS.len() + SINK_CHOICES.len();
/// The words for sinks.
pub(crate) const SINK_WORDS: &[&str] = &join::<SINKS>(&[SINK_CHOICES, SinkKind::WORDS]);

const FACTS: usize = KnownFact::WORDS.len() + Grade::WORDS.len();
/// The words for facts about a flow.
pub(crate) const FACT_WORDS: &[&str] = &join::<FACTS>(&[KnownFact::WORDS, Grade::WORDS]);

const USES: usize = 2 + SINKS;
/// The words for guarded uses.
pub(crate) const USE_WORDS: &[&str] = &join::<USES>(&[&["consent", "ignored-answer"], SINK_WORDS]);

/// The words for what reaches stored data.
pub(crate) const REACH_WORDS: &[&str] = Right::WORDS;

/// The words for checks.
pub(crate) const CHECK_WORDS: &[&str] = &[
    "consent",
    "right(query)",
    "right(modify)",
    "right(update)",
    "right(clear)",
];

const NEEDS: usize = FIELD_NEEDS.len() + PolicyNeed::WORDS.len();
/// The words for what a field or a policy must fulfil.
const NEED_WORDS: &[&str] = &join::<NEEDS>(&[FIELD_NEEDS, PolicyNeed::WORDS]);

/// The keys that belong to each shape, beside the common ones.
pub(crate) fn shape_keys(shape: ShapeName) -> &'static [&'static str] {
    match shape {
        ShapeName::Flow => &["from", "to", "when", "unless", "rank", "replaces"],
        ShapeName::Guard => &["use", "check", "subject"],
        ShapeName::Order => &["first", "then", "value"],
        ShapeName::With => &["use", "requires", "only-from"],
        ShapeName::Absence => &["stored", "reached-by", "extent"],
        ShapeName::Field => &["where", "category", "requires"],
        ShapeName::Policy => &["requires"],
    }
}

/// The keys that every lint has.
pub(crate) fn is_common(key: &str) -> bool {
    const COMMON: [&str; 8] = [
        "name", "level", "clause", "shape", "message", "why", "instead", "since",
    ];
    COMMON.contains(&key)
}

pub(crate) static LINT: Section = Section {
    name: "lint",
    form: Form::List,
    doc: "A check of the project's own, with the same shapes as those that ship.",
    keys: &[
        one(
            "name",
            Kind::Text,
            "Its name, in kebab-case; a page has it as its file name.",
        ),
        one(
            "level",
            Kind::Word(Level::WORDS),
            "How loud it is (default: warn).",
        ),
        many(
            "clause",
            Kind::Name(Names::Clause),
            "The clauses it enforces.",
        ),
        needed(one(
            "shape",
            Kind::Word(ShapeName::WORDS),
            "What it looks for.",
        )),
        needed(one(
            "message",
            Kind::Template,
            "What is wrong, with {holes}.",
        )),
        one("why", Kind::Template, "Why it matters."),
        one("instead", Kind::Template, "What to write instead."),
        one("since", Kind::Text, "The version that first had it."),
        many(
            "from",
            Kind::Name(Names::Category),
            "flow: the categories it is about; left out: all.",
        ),
        many(
            "to",
            Kind::WordOrPath(SINK_WORDS),
            "flow: the sinks it is about.",
        ),
        many(
            "when",
            Kind::WordOrPath(FACT_WORDS),
            "flow: what must be so for a finding.",
        ),
        many(
            "unless",
            Kind::WordOrPath(FACT_WORDS),
            "flow: what excuses it.",
        ),
        one(
            "rank",
            Kind::Number(1, 99),
            "flow: of one flow only the lowest rank is reported.",
        ),
        one(
            "replaces",
            Kind::Flag,
            "flow: it takes the place of the ranked lint.",
        ),
        many(
            "use",
            Kind::WordOrPath(USE_WORDS),
            "guard, with: what needs the check or the company.",
        ),
        many(
            "check",
            Kind::WordOrPath(CHECK_WORDS),
            "guard: what proves it; one suffices.",
        ),
        one(
            "subject",
            Kind::Port,
            "guard: the port of the use whose subject is checked.",
        ),
        many("first", Kind::Path, "order: what must come first."),
        many("then", Kind::Path, "order: what comes after it."),
        one(
            "value",
            Kind::Port,
            "order: the port that holds the same value in both.",
        ),
        many(
            "only-from",
            Kind::Path,
            "with: every value comes from one of these.",
        ),
        many(
            "stored",
            Kind::Path,
            "absence: the types that are stored; left out: all with a label.",
        ),
        many(
            "reached-by",
            Kind::WordOrPath(REACH_WORDS),
            "absence: what must reach them; one suffices.",
        ),
        one(
            "extent",
            Kind::Word(Extent::WORDS),
            "absence: how much must be reached (default: every-store).",
        ),
        one(
            "where",
            Kind::Word(FieldPlace::WORDS),
            "field: which fields (default: any).",
        ),
        many(
            "category",
            Kind::Name(Names::Category),
            "field: only those of these categories.",
        ),
        many(
            "requires",
            Kind::WordOrPath(NEED_WORDS),
            "with, field, policy: what must be so.",
        ),
    ],
    place: FilePlace::Policies,
};
