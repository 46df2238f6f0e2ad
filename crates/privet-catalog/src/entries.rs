//! Entries: what a function, type, macro, derive or attribute means for personal data.
//! One form for those that ship with privet and those of a project's own `privet.toml`.

use crate::date::Date;
use crate::pattern::PathPattern;
use crate::port::Port;
use crate::sink_kind::SinkKind;
use crate::span::{Origin, Span, Spanned};
use crate::version::VersionReq;
use crate::words::{AttributeShows, DeriveShows, Grade, Grammar, InputPart, MacroUse, Right, When};

/// What every entry has besides its meaning.
#[derive(Clone, Debug)]
pub struct Meta {
    /// Why it is so.
    pub why: Option<String>,
    /// A small Rust snippet that reaches it.
    pub example: Option<String>,
    /// The versions of the library it speaks of; all when absent.
    pub versions: Option<VersionReq>,
    /// It disables whatever would otherwise apply to its paths.
    pub off: bool,
    /// Who wrote it.
    pub origin: Origin,
    /// Where its table stands.
    pub span: Span,
}

/// Labels in their written form: category, purposes, subject, or "reviewed, not personal".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelWords {
    /// What the data is.
    pub category: Option<Spanned<String>>,
    /// What it may be used for.
    pub purposes: Vec<Spanned<String>>,
    /// Whose it is.
    pub subject: Option<Spanned<String>>,
    /// Reviewed: not personal.
    pub none: bool,
}

/// `[[label]]`: a type's fields are labelled from outside.
#[derive(Clone, Debug)]
pub struct LabelEntry {
    /// The type.
    pub types: Vec<PathPattern>,
    /// Its fields, as `name`, `0`, `Variant.name` or `*`; empty: the default of them all.
    pub fields: Vec<Spanned<String>>,
    /// The label.
    pub label: LabelWords,
    /// The rest.
    pub meta: Meta,
}

/// `[[source]]`: labelled data enters by a call.
#[derive(Clone, Debug)]
pub struct SourceEntry {
    /// The functions.
    pub calls: Vec<PathPattern>,
    /// What they give.
    pub gives: Gives,
    /// The label.
    pub label: LabelWords,
    /// The rest.
    pub meta: Meta,
}

/// Which outputs of a source bear its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gives {
    /// The result, and what it holds through `Ok`, `Some` and futures.
    Result,
    /// These ports.
    Ports(Vec<Spanned<Port>>),
}

/// What a sink is, apart from where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkUse {
    /// Its kind; for a sink with a `url`, what it is when nobody owns the host.
    pub kind: Spanned<SinkKind>,
    /// The key of a recipient of the policy or of a vendor that we know.
    pub recipient: Option<Spanned<String>>,
    /// What the use is for.
    pub purposes: Vec<Spanned<String>>,
    /// The weakest cleaning it accepts.
    pub needs: Option<Spanned<Grade>>,
}

/// `[[sink]]`: data leaves by a call.
#[derive(Clone, Debug)]
pub struct SinkEntry {
    /// The functions.
    pub calls: Vec<PathPattern>,
    /// What leaves; the receiver and all arguments when the entry does not say.
    pub takes: Vec<Spanned<Port>>,
    /// What kind of sink it is.
    pub sink: SinkUse,
    /// The port that holds the URL, or a builder that was given one by a carry with `url`.
    /// The owner of its host then decides recipient and kind.
    pub url: Option<Spanned<Port>>,
    /// The rest.
    pub meta: Meta,
}

/// `[[cleaner]]`: data becomes less personal by a call, or while it is held in a type.
#[derive(Clone, Debug)]
pub struct CleanerEntry {
    /// Functions, or types.
    pub what: CallsOrTypes,
    /// How far.
    pub how: Spanned<Grade>,
    /// What is cleaned; the receiver and all arguments when the entry does not say.
    pub takes: Vec<Spanned<Port>>,
    /// Where it comes out; the result when the entry does not say.
    pub gives: Vec<Spanned<Port>>,
    /// The rest.
    pub meta: Meta,
}

/// What an entry's paths name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallsOrTypes {
    /// Functions and methods.
    Calls(Vec<PathPattern>),
    /// Types.
    Types(Vec<PathPattern>),
}

impl CallsOrTypes {
    /// The paths, whatever they name.
    pub fn paths(&self) -> &[PathPattern] {
        match self {
            CallsOrTypes::Calls(paths) | CallsOrTypes::Types(paths) => paths,
        }
    }
}

/// `[[guard]]`: a call that proves something about a subject.
#[derive(Clone, Debug)]
pub struct GuardEntry {
    /// The functions.
    pub calls: Vec<PathPattern>,
    /// What is proved.
    pub proves: Spanned<Proof>,
    /// About whom; argument 0 when the entry does not say.
    pub subject: Vec<Spanned<Port>>,
    /// On which outcome; `None` follows from the result type.
    pub when: Option<When>,
    /// The rest.
    pub meta: Meta,
}

/// What a guard proves.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// `consent(PURPOSE)`: the subject agreed to a purpose.
    Consent(String),
    /// `right(RIGHT)`: the caller may exercise a right.
    Right(Right),
}

/// `[[carry]]`: how a call passes data on. Entries for the same call add up.
#[derive(Clone, Debug)]
pub struct CarryEntry {
    /// The functions.
    pub calls: Vec<PathPattern>,
    /// Where it comes from; empty: the call passes nothing on.
    pub from: Vec<Spanned<Port>>,
    /// Where it goes.
    pub to: Vec<Spanned<Port>>,
    /// The argument that is the URL of the request that `to` holds.
    pub url: Option<Spanned<Port>>,
    /// The rest.
    pub meta: Meta,
}

/// `[[input]]`: a type that holds what a request or a command line brought.
#[derive(Clone, Debug)]
pub struct InputEntry {
    /// What makes a type an input.
    pub what: InputOf,
    /// Which part of the request.
    pub part: Option<InputPart>,
    /// The rest.
    pub meta: Meta,
}

/// What makes a type an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputOf {
    /// A function parameter of one of these types. Its type argument number `gives` is collected,
    /// with its fields; with no such argument it is the value itself.
    Extractor {
        /// The extractor types, such as `axum::Json`.
        types: Vec<PathPattern>,
        /// Which of their type arguments; `None`: the type itself.
        gives: Option<u16>,
    },
    /// A call of one of these functions collects the type that port `gives` holds.
    Call {
        /// The functions, such as `clap::Parser::parse`.
        calls: Vec<PathPattern>,
        /// Where the input comes out.
        gives: Gives,
    },
    /// A type that derives one of these is collected.
    Derive {
        /// The derives, such as `clap::Parser`.
        derives: Vec<PathPattern>,
    },
}

impl InputOf {
    /// The paths, whatever they name.
    pub fn paths(&self) -> &[PathPattern] {
        match self {
            InputOf::Extractor { types: paths, .. }
            | InputOf::Call { calls: paths, .. }
            | InputOf::Derive { derives: paths } => paths,
        }
    }
}

/// `[[macro]]`: how a macro's arguments are read, and what becomes of them.
#[derive(Clone, Debug)]
pub struct MacroEntry {
    /// The macros, without `!`.
    pub paths: Vec<PathPattern>,
    /// How its tokens are read.
    pub grammar: Grammar,
    /// How many leading arguments do not count (a level, a logger, a writer).
    pub skip: u16,
    /// What becomes of the values; `dbg!` is both.
    pub uses: Vec<MacroUse>,
    /// The sink, when `uses` holds [`MacroUse::Sink`].
    pub sink: Option<SinkUse>,
    /// The rest.
    pub meta: Meta,
}

/// `[[derive]]`: what the implementation that a derive writes shows.
#[derive(Clone, Debug)]
pub struct DeriveEntry {
    /// The derives.
    pub paths: Vec<PathPattern>,
    /// The traits it implements.
    pub implements: Vec<PathPattern>,
    /// What these implementations show.
    pub shows: DeriveShows,
    /// Attributes that take a field out, such as `serde(skip)`.
    pub skip: Vec<Spanned<String>>,
    /// The attribute that holds the format text, for `shows = "format"`.
    pub format: Option<Spanned<String>>,
    /// The rest.
    pub meta: Meta,
}

/// `[[attribute]]`: what an attribute makes of the function below it.
#[derive(Clone, Debug)]
pub struct AttributeEntry {
    /// The attributes.
    pub paths: Vec<PathPattern>,
    /// What it shows of the function.
    pub shows: AttributeShows,
    /// The sink, for `shows = "args"`.
    pub sink: Option<SinkUse>,
    /// Its arguments that take parameters out: `skip` of `skip(a, b)`, `skip_all`.
    pub skip: Vec<Spanned<String>>,
    /// Its arguments that add `name = value` pairs: `fields`.
    pub fields: Vec<Spanned<String>>,
    /// Its arguments that add the result: `ret`, `err`.
    pub result: Vec<Spanned<String>>,
    /// The rest.
    pub meta: Meta,
}

/// `[[right]]`: a function that serves a right of the subject.
#[derive(Clone, Debug)]
pub struct RightEntry {
    /// The functions.
    pub calls: Vec<PathPattern>,
    /// The right.
    pub serves: Spanned<Right>,
    /// The types it serves it for; empty: every one.
    pub of: Vec<PathPattern>,
    /// The rest.
    pub meta: Meta,
}

/// `[[allow]]`: a reviewed exception.
#[derive(Clone, Debug)]
pub struct AllowEntry {
    /// The lints, with `-`.
    pub lints: Vec<Spanned<String>>,
    /// The functions or types it covers.
    pub at: Vec<PathPattern>,
    /// The categories it is limited to; empty: all.
    pub categories: Vec<Spanned<String>>,
    /// Why it is acceptable; its lack is a finding of its own.
    pub reason: Option<Spanned<String>>,
    /// The last day it holds.
    pub until: Option<Spanned<Date>>,
    /// Who said so.
    pub approved_by: Option<Spanned<String>>,
    /// The rest.
    pub meta: Meta,
}

/// An entry of a [`Table`](crate::Table): it has paths, and may be switched off.
pub trait Entry {
    /// What it speaks of.
    fn paths(&self) -> &[PathPattern];
    /// What every entry has.
    fn meta(&self) -> &Meta;
}

macro_rules! entries {
    ($($entry:ident: $paths:ident $(. $call:ident ())?;)+) => {
        $(impl Entry for $entry {
            fn paths(&self) -> &[PathPattern] { entries!(@ self $paths $($call)?) }
            fn meta(&self) -> &Meta { &self.meta }
        })+
    };
    (@ $self:ident $paths:ident) => { &$self.$paths };
    (@ $self:ident $what:ident $call:ident) => { $self.$what.$call() };
}

entries! {
    LabelEntry: types;
    SourceEntry: calls;
    SinkEntry: calls;
    CleanerEntry: what.paths();
    GuardEntry: calls;
    CarryEntry: calls;
    InputEntry: what.paths();
    MacroEntry: paths;
    DeriveEntry: paths;
    AttributeEntry: paths;
    RightEntry: calls;
    AllowEntry: at;
}
