//! The sections that say what a policy promises.

use super::{FilePlace, Form, Key, Kind, Names, Section, many, needed, one};
use crate::sink_kind::SinkKind;
use crate::words::{Collect, Duty, Grade, Level, Role};

const fn policies(
    name: &'static str,
    form: Form,
    doc: &'static str,
    keys: &'static [Key],
) -> Section {
    Section {
        name,
        form,
        doc,
        keys,
        place: FilePlace::Policies,
    }
}

const TITLE: Key = one("title", Kind::Text, "What a person calls it.");
const CLAUSE: Key = one(
    "clause",
    Kind::Name(Names::Clause),
    "The clause of the policy text that speaks of it.",
);
const FIDES: Key = one("fides", Kind::Text, "Its key in the fides taxonomy.");

/// The words of `extends`.
pub(crate) const EXTENDS: &[&str] = &["built-in", "none"];

pub(crate) static POLICY: Section = policies(
    "policy",
    Form::One,
    "What the policy is and where its text stands.",
    &[
        one("name", Kind::Text, "What the policy calls itself."),
        one(
            "version",
            Kind::Text,
            "Its version; every change of the policy needs a new one.",
        ),
        one("effective", Kind::Date, "The day from which it holds."),
        one(
            "text",
            Kind::Text,
            "The file with the published text, from the root of the project.",
        ),
        one("announced", Kind::Text, "Where this version was announced."),
        one(
            "extends",
            Kind::Word(EXTENDS),
            "What this file adds to: the built-in policy (default) or nothing.",
        ),
    ],
);

pub(crate) static CLAUSES: Section = policies(
    "clauses",
    Form::Named,
    "Quoted parts of sentences of the policy text.",
    &[
        one("section", Kind::Text, "The section of the text."),
        needed(one("quote", Kind::Text, "The words, exactly as published.")),
        one(
            "not-checkable",
            Kind::Text,
            "Why code cannot show whether it is kept; leave it out when code can.",
        ),
    ],
);

pub(crate) static CATEGORIES: Section = policies(
    "categories",
    Form::Nested,
    "What data is. Dots nest; keys that a nested category leaves out come from the one above it.",
    &[
        TITLE,
        CLAUSE,
        one(
            "collect",
            Kind::Word(Collect::WORDS),
            "Whether it may be collected; required unless nested.",
        ),
        one(
            "sensitivity",
            Kind::Number(1, 5),
            "How much harm it can do, 1 to 5 (default 2).",
        ),
        one(
            "protect",
            Kind::Word(Grade::WORDS),
            "The weakest cleaning that makes it fit to leave (default: pseudonymises).",
        ),
        one(
            "store",
            Kind::Word(Grade::WORDS),
            "The weakest protection it may be stored with (default: none).",
        ),
        one(
            "log",
            Kind::Flag,
            "Whether it may stand in our own logs (default: false).",
        ),
        one("retention", Kind::Retention, "How long it may be kept."),
        FIDES,
    ],
);

pub(crate) static PURPOSES: Section = policies(
    "purposes",
    Form::Named,
    "What data may be used for.",
    &[
        TITLE,
        CLAUSE,
        one(
            "consent",
            Kind::Flag,
            "Whether every use needs the subject's consent (default: false).",
        ),
        one(
            "allowed",
            Kind::Flag,
            "Whether it is allowed at all (default: true).",
        ),
        FIDES,
    ],
);

pub(crate) static RECIPIENTS: Section = policies(
    "recipients",
    Form::Named,
    "The parties that may receive data.",
    &[
        TITLE,
        one("kind", Kind::Word(SinkKind::WORDS), "What it does for us."),
        many("hosts", Kind::Host, "The hosts that are its."),
        many(
            "crates",
            Kind::Text,
            "The crates that talk to it, as Cargo.toml names them.",
        ),
        one("country", Kind::Text, "Where it is."),
        one(
            "role",
            Kind::Word(Role::WORDS),
            "What it is to us; `own` for a host of ours.",
        ),
        many(
            "purposes",
            Kind::Name(Names::Purpose),
            "What it may use the data for; also the purpose of every use at its sinks.",
        ),
        many(
            "categories",
            Kind::Name(Names::Category),
            "What it may receive, nested ones included; none when left out.",
        ),
        one(
            "needs",
            Kind::Word(Grade::WORDS),
            "The weakest cleaning it may receive.",
        ),
        one(
            "transfer",
            Kind::Text,
            "What safeguards a transfer abroad, as in SCC.",
        ),
    ],
);

pub(crate) static SUBJECTS: Section = policies(
    "subjects",
    Form::Named,
    "Whose data.",
    &[
        TITLE,
        one(
            "vulnerable",
            Kind::Flag,
            "Children, patients, employees (default: false).",
        ),
        FIDES,
    ],
);

pub(crate) static RIGHTS: Section = policies(
    "rights",
    Form::Values(Names::Right, Kind::Word(Duty::WORDS)),
    "What subjects may ask for.",
    &[],
);

/// A weight of the risk score.
const fn weight(name: &'static str, doc: &'static str) -> Key {
    one(name, Kind::Number(0, 5), doc)
}

pub(crate) static RISK: Section = policies(
    "risk",
    Form::One,
    "The weights of the risk score: severity is the category's sensitivity, likelihood is who gets the data.",
    &[
        weight(
            "inside",
            "Likelihood of what does not leave the program (default 1).",
        ),
        weight(
            "own",
            "Likelihood at our own logs, stores and hosts (default 2).",
        ),
        weight(
            "processor",
            "Likelihood at a processor that the policy names (default 2).",
        ),
        weight(
            "analytics",
            "Likelihood at an analytics recipient that the policy names (default 3).",
        ),
        weight(
            "undeclared",
            "Likelihood at a recipient that the policy does not name (default 4).",
        ),
        weight(
            "promotion",
            "Likelihood at marketing, advertising and CRM tools (default 4).",
        ),
        weight(
            "cleaned",
            "Taken from the likelihood when the data was cleaned (default 1).",
        ),
        weight(
            "unconsented",
            "Added when consent is needed and not asked for (default 1).",
        ),
        weight(
            "transfer",
            "Added when the recipient is abroad without a safeguard (default 1).",
        ),
        weight(
            "several",
            "Added to the severity when three or more categories go the same way (default 1).",
        ),
        many(
            "home",
            Kind::Text,
            "Countries that need no safeguard; left out: transfers are not judged.",
        ),
    ],
);

pub(crate) static LINTS: Section = policies(
    "lints",
    Form::Values(Names::Lint, Kind::Word(Level::WORDS)),
    "How loud each lint is.",
    &[],
);

pub(crate) static VENDORS: Section = Section {
    name: "vendors",
    form: Form::Named,
    doc: "Parties that we know by host or crate; a policy need not name them.",
    keys: &[
        TITLE,
        needed(one("kind", Kind::Word(SinkKind::WORDS), "What it does.")),
        many("hosts", Kind::Host, "The hosts that are its."),
        many("crates", Kind::Text, "The crates that talk to it."),
    ],
    place: FilePlace::Models,
};
