//! What the analysis says: findings with their traces, blind spots, coverage. Plain data for the reports.
//!
//! Everything here is resolved and sorted; a report only chooses words, colours and brackets.

use privet_catalog::{Grade, Level, SinkKind};
use privet_ir::program::BlindReason;
use privet_ir::span::Location;

/// All that one run of the analysis has to say.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// Findings, sorted by file, position, lint, category.
    pub findings: Vec<Finding>,
    /// Where the analysis could not see, sorted.
    pub blind_spots: Vec<Blind>,
    /// How much it saw.
    pub coverage: Coverage,
    /// Allows with a last day that were not judged, because nothing says what day it is.
    pub undated_allows: u32,
}

/// Something that breaks the policy.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The lint's name.
    pub lint: String,
    /// Its level: deny or warn.
    pub level: Level,
    /// What is wrong, one line, without a final period.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to write instead.
    pub instead: String,
    /// Where it stands: the outermost expression passed to the sink, a field, a function.
    pub at: Location,
    /// The category of the data, when there is one.
    pub category: Option<String>,
    /// What the data may be used for.
    pub purposes: Vec<String>,
    /// Whose data it is.
    pub subject: Option<String>,
    /// The clause that is broken.
    pub clause: Option<ClauseRef>,
    /// Who receives the data.
    pub recipient: Option<String>,
    /// Where it leaves.
    pub sink: Option<SinkRef>,
    /// Where it comes from.
    pub source: Option<SourceRef>,
    /// From source to sink, both included.
    pub trace: Vec<Hop>,
    /// What on the way was assumed rather than known, sorted, each once.
    pub via: Vec<Via>,
    /// Other lints that the same flow breaks.
    pub also: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The cfg under which the code exists, when it has one.
    pub cfg: Option<String>,
    /// The risk, when the policy's weights give one.
    pub risk: Option<Risk>,
    /// What would make it right.
    pub obligations: Vec<String>,
    /// Lint, item paths, label and sink, hashed; never lines.
    pub fingerprint: String,
}

/// A clause as it is quoted under a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseRef {
    /// Its key in the policy.
    pub key: String,
    /// The section of the policy text.
    pub section: String,
    /// The quoted words.
    pub quote: String,
}

/// Where data leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkRef {
    /// The path of what is called, or the macro with `!`.
    pub path: String,
    /// What kind of place it is.
    pub kind: SinkKind,
}

/// Where data comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRef {
    /// The field or function, as a path (`crate::models::User.email`).
    pub item: String,
    /// Where it is declared or called.
    pub at: Location,
}

/// One step of a trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// Where.
    pub at: Location,
    /// What happens to the data there, lower case, no final period (foreign names inside are not yet made safe to print).
    pub what: String,
}

/// Why a hop is less than certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Via {
    /// A trait object or a generic bound: any implementation may be meant.
    Dyn,
    /// Derived from the types of a library's signature.
    Signature,
    /// The callee was found by its name alone.
    Name,
    /// The callee is unknown: assumed to return what it is given.
    UnknownCall,
    /// A blind spot lies on the way.
    BlindSpot,
}

impl Via {
    /// The word used in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Via::Dyn => "dyn",
            Via::Signature => "signature",
            Via::Name => "name",
            Via::UnknownCall => "unknown call",
            Via::BlindSpot => "blind spot",
        }
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// A name or an unknown call was trusted.
    Low,
    /// Derived from signatures or dynamic dispatch.
    Medium,
    /// Every hop is code of the workspace or a hand-written model.
    High,
}

impl Confidence {
    /// The word used in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

/// The risk of a finding: severity times likelihood, each 1 to 5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// How bad.
    pub severity: u8,
    /// How likely.
    pub likelihood: u8,
    /// How the two came about, for a reader.
    pub sum: String,
}

impl Risk {
    /// Severity times likelihood, 1 to 25.
    pub fn score(&self) -> u8 {
        self.severity.saturating_mul(self.likelihood)
    }

    /// What the two mean together: the cells of the 5 by 5 matrix of the Data Privacy Vocabulary
    /// (`https://w3id.org/dpv/risk#RM5x5S4L3`).
    pub fn level(&self) -> &'static str {
        const LEVELS: [[&str; 5]; 5] = [
            ["very low", "very low", "very low", "low", "low"],
            ["very low", "low", "moderate", "moderate", "high"],
            ["very low", "moderate", "moderate", "high", "very high"],
            ["low", "moderate", "high", "very high", "very high"],
            ["low", "high", "high", "very high", "very high"],
        ];
        let at = |value: u8| usize::from(value.clamp(1, 5)) - 1;
        LEVELS[at(self.severity)][at(self.likelihood)]
    }
}

/// A blind spot, placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blind {
    /// Where.
    pub at: Location,
    /// Why.
    pub reason: BlindReason,
}

/// How much the analysis saw of the workspace's own code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Files analysed.
    pub files: u32,
    /// Their lines.
    pub lines: u64,
    /// Functions with a body.
    pub functions: u32,
    /// Calls, macros included.
    pub calls: CallCounts,
    /// Fields of structs and enums.
    pub fields: u32,
    /// Fields with a label or reviewed as not personal.
    pub fields_labelled: u32,
}

/// Calls by how their callee was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CallCounts {
    /// A function, closure or constructor of the workspace.
    pub local: u32,
    /// A described function of a library.
    pub modelled: u32,
    /// All implementations of a known trait.
    pub dynamic: u32,
    /// Crate and path are known, but nothing describes the function.
    pub foreign: u32,
    /// By name alone.
    pub by_name: u32,
    /// Not at all.
    pub unknown: u32,
}

impl CallCounts {
    /// All calls.
    pub fn all(&self) -> u32 {
        self.resolved() + self.foreign + self.by_name + self.unknown
    }
    /// Calls whose callee is known and either has a body or is described.
    pub fn resolved(&self) -> u32 {
        self.local + self.modelled + self.dynamic
    }
}

/// A cleaner's strength as it is named in a trace.
pub fn grade_word(grade: Grade) -> &'static str {
    match grade {
        Grade::None => "unchanged",
        Grade::Masks => "masked",
        Grade::Reduces => "reduced",
        Grade::Pseudonymises => "pseudonymised",
        Grade::Encrypts => "encrypted",
        Grade::Removes => "removed",
    }
}
