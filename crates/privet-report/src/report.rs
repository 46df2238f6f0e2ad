//! What a report is made from: the analysis, the texts it speaks of, and what the caller knows beside it.
//! Plain borrowed data; the formats only choose words, colours and brackets.

use privet_flow::finding::{Analysis, Finding};
use privet_ir::span::FileId;

/// All that a format is given.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// Findings, blind spots, coverage.
    pub analysis: &'a Analysis,
    /// For each finding of `analysis`, in its order, whether it is new; `None` when nothing was compared.
    pub new: Option<&'a [bool]>,
    /// The files that positions lie in.
    pub files: &'a dyn Files,
    /// The policy that was held against the code.
    pub policy: PolicyInfo<'a>,
    /// What could not be analysed, sorted; not empty means that the scan was partial.
    pub partial: &'a [Partial],
    /// Files that should have been analysed.
    pub files_total: usize,
    /// Files that were.
    pub files_analysed: usize,
    /// The version of the tool.
    pub version: &'a str,
    /// How it should look.
    pub options: Options,
}

impl<'a> Report<'a> {
    /// The findings, each with whether it is new.
    pub fn findings(&self) -> impl Iterator<Item = (&'a Finding, Option<bool>)> {
        let new = self.new;
        let is_new = move |at: usize| new.and_then(|new| new.get(at).copied());
        let findings = self.analysis.findings.iter().enumerate();
        findings.map(move |(at, finding)| (finding, is_new(at)))
    }
    /// The findings a person is shown: those that were not known before.
    pub fn shown(&self) -> impl Iterator<Item = &'a Finding> {
        let unknown = self.findings().filter(|(_, new)| *new != Some(false));
        unknown.map(|(finding, _)| finding)
    }
}

/// Texts and names of the files that the analysis speaks of.
pub trait Files {
    /// As shown: relative to the workspace root, with `/`.
    fn path(&self, file: FileId) -> &str;
    /// The text as it is on disk, a byte-order mark included; `None` when it is not at hand.
    fn text(&self, file: FileId) -> Option<&str>;
    /// The byte offset of each line's start (see [`line_starts`]).
    fn line_starts(&self, file: FileId) -> &[u32];
}

/// The byte offset of each line's start, for [`Files::line_starts`].
pub fn line_starts(text: &str) -> Vec<u32> {
    let after_breaks = text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n');
    std::iter::once(0)
        .chain(after_breaks.map(|(_, at)| at))
        .collect()
}

/// Which policy it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PolicyInfo<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its version, when it has one.
    pub version: Option<&'a str>,
    /// The hash of its meaning, in hexadecimal.
    pub sha256: &'a str,
}

/// Something that could not be analysed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Partial {
    /// The path, as shown.
    pub file: String,
    /// The line, from 1, when the trouble has a place.
    pub line: Option<u32>,
    /// The column, from 1.
    pub column: Option<u32>,
    /// What kind of trouble it is.
    pub reason: PartialReason,
    /// What is wrong, lower case, no final period, without the file's text.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// Why something could not be analysed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartialReason {
    /// The file could not be read.
    NotRead,
    /// The file is no Rust that we can read.
    NotParsed,
    /// The file, or something in it, is over a limit.
    OverLimit,
    /// The file lies outside the workspace root.
    OutsideRoot,
    /// An `include!` whose file is not known.
    UnresolvedInclude,
}

/// How a report for people should look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether to use colours.
    pub colour: bool,
    /// The columns that notes are wrapped to.
    pub width: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            colour: false,
            width: 100,
        }
    }
}
