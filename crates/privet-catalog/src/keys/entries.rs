//! The sections that say what functions, types, macros and attributes do.

use super::{Key, Kind, Names, Section, list, many, needed, one};
use crate::sink_kind::SinkKind;
use crate::words::{AttributeShows, DeriveShows, Grade, Grammar, InputPart, MacroUse, Right, When};

const CALL: Key = needed(many("call", Kind::Path, "The functions, by path pattern."));
const PATH: Key = needed(many(
    "path",
    Kind::Path,
    "What it speaks of, by path pattern.",
));
const WHY: Key = one("why", Kind::Text, "Why it is so.");
const EXAMPLE: Key = one(
    "example",
    Kind::Text,
    "A small Rust snippet that reaches it.",
);
const VERSIONS: Key = one(
    "versions",
    Kind::Versions,
    "The versions of the library it speaks of, compared with Cargo.lock.",
);
const OFF: Key = one(
    "off",
    Kind::Flag,
    "Disables whatever would otherwise apply to these paths.",
);

const CATEGORY: Key = one("category", Kind::Name(Names::Category), "What the data is.");
const PURPOSE: Key = many(
    "purpose",
    Kind::Name(Names::Purpose),
    "What the data may be used for.",
);
const PURPOSES: Key = many(
    "purposes",
    Kind::Name(Names::Purpose),
    "The same as `purpose`.",
);
const SUBJECT: Key = one("subject", Kind::Name(Names::Subject), "Whose data it is.");

const SINK_KIND: Key = one(
    "kind",
    Kind::Word(SinkKind::WORDS),
    "What kind of sink it is.",
);
const RECIPIENT: Key = one(
    "recipient",
    Kind::Name(Names::Recipient),
    "Who is behind it: a recipient of the policy, or a vendor we know.",
);
const SINK_PURPOSE: Key = many(
    "purpose",
    Kind::Name(Names::Purpose),
    "What the use is for.",
);
const NEEDS: Key = one(
    "needs",
    Kind::Word(Grade::WORDS),
    "The weakest cleaning it accepts.",
);

pub(crate) static LABEL: Section = list(
    "label",
    "Labels a type that cannot bear attributes: a foreign or a generated one.",
    &[
        needed(many("type", Kind::Path, "The type.")),
        many(
            "field",
            Kind::Text,
            "Its fields; left out: the default for all of them.",
        ),
        CATEGORY,
        PURPOSE,
        PURPOSES,
        SUBJECT,
        one(
            "none",
            Kind::Flag,
            "Reviewed: not personal; excludes the other label keys.",
        ),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static SOURCE: Section = list(
    "source",
    "A call by which labelled data enters.",
    &[
        CALL,
        many(
            "gives",
            Kind::Port,
            "What is labelled (default: the result, through Ok, Some and future).",
        ),
        CATEGORY,
        PURPOSE,
        PURPOSES,
        SUBJECT,
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static SINK: Section = list(
    "sink",
    "A call by which data leaves.",
    &[
        CALL,
        many(
            "takes",
            Kind::Port,
            "What leaves (default: the receiver and all arguments).",
        ),
        SINK_KIND,
        RECIPIENT,
        one(
            "url",
            Kind::Port,
            "The port that holds the URL, or the builder that was given one; its host decides recipient and kind.",
        ),
        SINK_PURPOSE,
        NEEDS,
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static CLEANER: Section = list(
    "cleaner",
    "A call that makes data less personal, or a type that does while it holds it.",
    &[
        many("call", Kind::Path, "The functions; or say `type`."),
        many("type", Kind::Path, "The types; or say `call`."),
        needed(one(
            "how",
            Kind::Word(Grade::WORDS),
            "How far; `none` undoes what was done before.",
        )),
        many(
            "takes",
            Kind::Port,
            "What is cleaned (default: the receiver and all arguments).",
        ),
        many(
            "gives",
            Kind::Port,
            "Where it comes out (default: the result).",
        ),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static GUARD: Section = list(
    "guard",
    "A call that proves something about a subject.",
    &[
        CALL,
        needed(one("proves", Kind::Proof, "What it proves.")),
        many("subject", Kind::Port, "About whom (default: arg 0)."),
        one(
            "when",
            Kind::Word(When::WORDS),
            "On which outcome (default: by the result type).",
        ),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static CARRY: Section = list(
    "carry",
    "How a call passes data on. Entries for the same call add up.",
    &[
        CALL,
        needed(many(
            "from",
            Kind::Port,
            "Where it comes from; an empty list passes nothing on.",
        )),
        many("to", Kind::Port, "Where it goes (default: the result)."),
        one(
            "url",
            Kind::Port,
            "The argument that is the URL of the request that `to` holds.",
        ),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static INPUT: Section = list(
    "input",
    "A type that holds what a request or a command line brought.",
    &[
        many(
            "type",
            Kind::Path,
            "Extractors: function parameters of this type are input.",
        ),
        many("call", Kind::Path, "Or functions whose result is input."),
        many("derive", Kind::Path, "Or derives whose types are input."),
        many(
            "gives",
            Kind::Port,
            "For `type`: the number of the type argument that is collected (default: the type itself). \
             For `call`: where the input comes out (default: the result).",
        ),
        one(
            "part",
            Kind::Word(InputPart::WORDS),
            "Which part of the request.",
        ),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static MACRO: Section = list(
    "macro",
    "How a macro's arguments are read, and what becomes of them.",
    &[
        PATH,
        needed(one(
            "grammar",
            Kind::Word(Grammar::WORDS),
            "How its tokens are read.",
        )),
        one(
            "skip",
            Kind::Number(0, 99),
            "How many leading arguments do not count (default 0).",
        ),
        needed(many(
            "as",
            Kind::Word(MacroUse::WORDS),
            "What becomes of the values.",
        )),
        SINK_KIND,
        RECIPIENT,
        SINK_PURPOSE,
        NEEDS,
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static DERIVE: Section = list(
    "derive",
    "What the implementation that a derive writes shows.",
    &[
        PATH,
        many("implements", Kind::Path, "The traits it implements."),
        needed(one(
            "shows",
            Kind::Word(DeriveShows::WORDS),
            "What these implementations show.",
        )),
        many(
            "skip",
            Kind::Text,
            "Attributes that take a field out, as in serde(skip).",
        ),
        one(
            "format",
            Kind::Text,
            "The attribute that holds the format text.",
        ),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static ATTRIBUTE: Section = list(
    "attribute",
    "What an attribute makes of the function below it.",
    &[
        PATH,
        needed(one(
            "shows",
            Kind::Word(AttributeShows::WORDS),
            "What it shows of the function.",
        )),
        SINK_KIND,
        RECIPIENT,
        SINK_PURPOSE,
        NEEDS,
        many(
            "skip",
            Kind::Text,
            "Its arguments that take parameters out.",
        ),
        many(
            "fields",
            Kind::Text,
            "Its arguments that add `name = value` pairs.",
        ),
        many("result", Kind::Text, "Its arguments that add the result."),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static RIGHT: Section = list(
    "right",
    "A function that serves a right of the subject.",
    &[
        CALL,
        needed(one("serves", Kind::Word(Right::WORDS), "The right.")),
        many(
            "of",
            Kind::Path,
            "The types it serves it for; left out: every one.",
        ),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);

pub(crate) static ALLOW: Section = list(
    "allow",
    "A reviewed exception.",
    &[
        needed(many("lint", Kind::Name(Names::Lint), "The lints.")),
        needed(many("at", Kind::Path, "The functions or types it covers.")),
        many(
            "category",
            Kind::Name(Names::Category),
            "The categories it is limited to.",
        ),
        one("reason", Kind::Text, "Why it is acceptable."),
        one("until", Kind::Date, "The last day it holds."),
        one("approved-by", Kind::Text, "Who said so."),
        WHY,
        EXAMPLE,
        VERSIONS,
        OFF,
    ],
);
