//! Lints as data: a name, a level, what to say, and one of seven shapes.
//! Everything that tells two lints of one shape apart is a key of their page's head,
//! so the engine knows shapes and never a lint's name.

use crate::pattern::PathPattern;
use crate::port::Port;
use crate::sink_kind::SinkKind;
use crate::span::{Origin, Span, Spanned};
use crate::template::Template;
use crate::words::{Collect, Grade, Level, Right, words};

/// A lint, shipped (a page of `lints/`) or a project's own (`[[lint]]`).
#[derive(Clone, Debug)]
pub struct LintSpec {
    /// Kebab-case.
    pub name: String,
    /// How loud it is now, after `[lints]` and the command line.
    pub level: Spanned<Level>,
    /// How loud it is by default.
    pub default_level: Level,
    /// The clauses it enforces; the finding's own category or purpose may name a nearer one.
    pub clauses: Vec<Spanned<String>>,
    /// What it looks for.
    pub shape: Shape,
    /// What is wrong.
    pub message: Template,
    /// Why it matters, for the terminal's `= why:` line.
    pub why: Option<Template>,
    /// What to write instead, for the terminal's `= instead:` line.
    pub instead: Option<Template>,
    /// The version of privet that first had it.
    pub since: Option<String>,
    /// Its page, for shipped lints.
    pub page: Option<&'static str>,
    /// Who wrote it.
    pub origin: Origin,
    /// Where it is declared.
    pub span: Span,
}

/// What a lint looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Labelled data reaches a sink.
    Flow(Flow),
    /// A use happens without a check.
    Guard(Guard),
    /// A step is left out before another on the same value.
    Order(Order),
    /// A use lacks its companion.
    With(With),
    /// Something stored is not reached by an operation.
    Absence(Absence),
    /// A declared field is not as it should be.
    Field(Field),
    /// The policy, an allow or the published text is not as it should be.
    Policy(PolicyShape),
}

words! {
    /// The names of the shapes.
    pub enum ShapeName {
        /// [`Flow`]
        Flow = "flow",
        /// [`Guard`]
        Guard = "guard",
        /// [`Order`]
        Order = "order",
        /// [`With`]
        With = "with",
        /// [`Absence`]
        Absence = "absence",
        /// [`Field`]
        Field = "field",
        /// [`PolicyShape`]
        Policy = "policy",
    }
}

/// `from` reaches a sink of `to`, all of `when` hold and none of `unless` does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The categories it is about; empty: every labelled value.
    pub from: Vec<Spanned<String>>,
    /// The sinks it is about.
    pub to: Vec<Spanned<SinkChoice>>,
    /// What must be so for a finding.
    pub when: Vec<Spanned<FlowFact>>,
    /// What excuses the flow.
    pub unless: Vec<Spanned<FlowFact>>,
    /// One flow reports only the lowest rank that applies, the others stand in its `also`;
    /// without a rank it always reports.
    pub rank: Option<u32>,
    /// It takes the place of the ranked lint instead of standing beside it.
    pub replaces: bool,
}

/// Which sinks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SinkChoice {
    /// Of this kind.
    Kind(SinkKind),
    /// `any`: every one.
    Any,
    /// `own`: of a kind that is our own.
    Own,
    /// `third-party`: of every other kind.
    ThirdParty,
    /// `store`: of a kind that keeps what it is given.
    Store,
    /// A function of this path.
    Call(PathPattern),
}

/// The words of [`SinkChoice`] that are no kinds.
pub const SINK_CHOICES: &[&str] = &["any", "own", "third-party", "store"];

/// A fact about one flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowFact {
    /// A fact that privet knows how to find out.
    Known(KnownFact),
    /// The data was cleaned by at least this grade.
    Grade(Grade),
    /// The data passed through this function.
    Through(PathPattern),
}

words! {
    /// Facts about one flow that lints may ask for.
    pub enum KnownFact {
        /// The policy names the recipient, lets it receive this category, and bans none of the
        /// purposes of the use: [`Policy::lets`](crate::Policy::lets).
        RecipientAllowed = "recipient-allowed",
        /// The policy names the recipient.
        RecipientDeclared = "recipient-declared",
        /// The request's host is known, and a recipient of the policy or a vendor owns it.
        HostOwned = "host-owned",
        /// A cleaner on every way was as strong as the category, the recipient, the sink and its
        /// kind need: [`Catalog::needed`](crate::Catalog::needed).
        Cleaned = "cleaned",
        /// Some cleaner was passed, and it was too weak.
        CleanedTooLittle = "cleaned-too-little",
        /// It is protected as its category wants it stored.
        StoredProtected = "stored-protected",
        /// The category may stand in our own logs.
        CategoryLogs = "category-logs",
        /// Every purpose of the use is among those of the data, and allowed.
        PurposeAllowed = "purpose-allowed",
        /// It travels encrypted, or not beyond this machine.
        TransportEncrypted = "transport-encrypted",
        /// It leaves inside the text of an error.
        InErrorText = "in-error-text",
    }
}

/// A use of `uses` happens without any check of `checks` having succeeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// What needs the check.
    pub uses: Vec<Spanned<UseChoice>>,
    /// What proves it; one of them suffices.
    pub checks: Vec<Spanned<Check>>,
    /// The port of the use whose subject the check must be about.
    pub subject: Option<Spanned<Port>>,
}

/// Which uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UseChoice {
    /// `consent`: of data for a purpose that needs consent.
    NeedsConsent,
    /// `ignored-answer`: of a check itself, whose answer then decides nothing.
    IgnoredAnswer,
    /// At a sink.
    Sink(SinkChoice),
}

/// What counts as a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// `consent`: a guard that proves consent to the purpose of the use.
    Consent,
    /// `right(RIGHT)`: a guard that proves it.
    Right(Right),
    /// A call of this function that succeeded.
    Call(PathPattern),
}

/// `then` is called on a value that did not pass `first`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// What must come first.
    pub first: Vec<Spanned<PathPattern>>,
    /// What comes after it.
    pub then: Vec<Spanned<PathPattern>>,
    /// The port of both that must hold the same value; the receiver or argument 0 by default.
    pub value: Option<Spanned<Port>>,
}

/// A use goes together with something else, or only with values from somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct With {
    /// What needs company.
    pub uses: Vec<Spanned<SinkChoice>>,
    /// Its company.
    pub company: Company,
}

/// What a use must go with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Company {
    /// A value of one of these types, fields or functions goes along.
    Requires(Vec<Spanned<PathPattern>>),
    /// Every value comes from one of these.
    OnlyFrom(Vec<Spanned<PathPattern>>),
}

/// A stored value that no operation of `reached_by` reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The types that are stored; empty: every type with a label that reaches a store.
    pub stored: Vec<Spanned<PathPattern>>,
    /// What must reach them; one of them suffices.
    pub reached_by: Vec<Spanned<Reach>>,
    /// How much must be reached.
    pub extent: Extent,
}

/// An operation that reaches stored data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Whoever serves this right.
    Right(Right),
    /// This function.
    Call(PathPattern),
}

words! {
    /// What a finding of shape `absence` is about.
    pub enum Extent {
        /// Nobody serves it at all.
        Someone = "someone",
        /// A store that receives the data is not reached.
        EveryStore = "every-store",
        /// Not all of the subject's rows are reached, or not on every path.
        EveryRow = "every-row",
        /// It is not reached in time.
        InTime = "in-time",
        /// It is reached only under an unrelated condition, or by nobody from outside.
        Unhindered = "unhindered",
    }
}

/// A field of `place` that does not fulfil `requires`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Which fields.
    pub place: FieldPlace,
    /// Only those of these categories; empty: all.
    pub categories: Vec<Spanned<String>>,
    /// What each must fulfil.
    pub requires: Vec<Spanned<FieldNeed>>,
}

words! {
    /// Which fields a lint of shape `field` looks at.
    pub enum FieldPlace {
        /// All.
        Any = "any",
        /// Those of request, form and command-line inputs.
        Input = "input",
        /// Those that bear a label.
        Labelled = "labelled",
        /// Those of types that are stored.
        Stored = "stored",
        /// Those whose name looks personal.
        LooksPersonal = "looks-personal",
        /// Those that hold consent.
        Consent = "consent",
    }
}

/// What a field must fulfil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldNeed {
    /// `label`: it bears a label, or is reviewed as not personal.
    Label,
    /// `known-label`: the policy knows every word of its label.
    KnownLabel,
    /// `collect-not-WORD`: its category's `collect` is not this.
    CollectNot(Collect),
    /// `used`: some code reads it.
    Used,
    /// `no-default`: it is not set to true by default.
    NoDefault,
    /// It is of this type.
    Type(PathPattern),
}

/// The words of [`FieldNeed`] that are no paths.
pub const FIELD_NEEDS: &[&str] = &[
    "label",
    "known-label",
    "collect-not-consent",
    "collect-not-no",
    "collect-not-never",
    "used",
    "no-default",
];

/// The policy, an allow or the published text is not as `requires` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyShape {
    /// What must be so.
    pub requires: Vec<Spanned<PolicyNeed>>,
}

words! {
    /// What policies, allows and annotations must fulfil.
    pub enum PolicyNeed {
        /// Every quote stands in the published text.
        QuotesStand = "quotes-stand",
        /// A change of the policy has a new version, a date and a notice.
        ChangeAnnounced = "change-announced",
        /// Every label word is one of the policy it was written for.
        LabelsCurrent = "labels-current",
        /// Every allow says why.
        AllowReason = "allow-reason",
        /// No allow has expired.
        AllowCurrent = "allow-current",
        /// Every allow matches something.
        AllowUsed = "allow-used",
        /// Every annotation can be read.
        AnnotationsRead = "annotations-read",
        /// No annotation is refuted by its own body.
        ClaimHolds = "claim-holds",
    }
}
