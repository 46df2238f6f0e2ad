//! The words of reports for what the analysis names by variant.

use privet_flow::finding::Via;
use privet_ir::program::BlindReason;

use crate::report::PartialReason;

/// The word of the `json` contract.
pub(crate) fn blind_word(reason: BlindReason) -> &'static str {
    match reason {
        BlindReason::MacroNotExpanded => "macro-not-expanded",
        BlindReason::ExpansionFailed => "expansion-failed",
        BlindReason::UnknownSyntax => "unknown-syntax",
        BlindReason::ForeignCode => "foreign-code",
        BlindReason::GeneratedCode => "generated-code",
        BlindReason::TooLarge => "too-large",
    }
}

/// One of them, and several, for a reader.
pub(crate) fn blind_phrase(reason: BlindReason) -> (&'static str, &'static str) {
    match reason {
        BlindReason::MacroNotExpanded => ("macro not expanded", "macros not expanded"),
        BlindReason::ExpansionFailed => (
            "macro that could not be expanded",
            "macros that could not be expanded",
        ),
        BlindReason::UnknownSyntax => ("piece of unknown syntax", "pieces of unknown syntax"),
        BlindReason::ForeignCode => ("piece of foreign code", "pieces of foreign code"),
        BlindReason::GeneratedCode => ("generated file", "generated files"),
        BlindReason::TooLarge => (
            "function too large to follow",
            "functions too large to follow",
        ),
    }
}

/// The word of the `json` contract.
pub(crate) fn partial_word(reason: PartialReason) -> &'static str {
    match reason {
        PartialReason::NotRead => "not-read",
        PartialReason::NotParsed => "not-parsed",
        PartialReason::OverLimit => "over-limit",
        PartialReason::OutsideRoot => "outside-root",
        PartialReason::UnresolvedInclude => "unresolved-include",
    }
}

/// What happened to the file, for a reader.
pub(crate) fn partial_phrase(reason: PartialReason) -> &'static str {
    match reason {
        PartialReason::NotRead => "not read",
        PartialReason::NotParsed => "not parsed",
        PartialReason::OverLimit => "over a limit",
        PartialReason::OutsideRoot => "outside the workspace",
        PartialReason::UnresolvedInclude => "include not found",
    }
}

/// Why a finding is less than certain.
pub(crate) fn via_phrase(via: Via) -> &'static str {
    match via {
        Via::Dyn => "a call through a trait may mean any implementation",
        Via::Signature => "a library call is known by its signature only",
        Via::Name => "a callee was found by its name only",
        Via::UnknownCall => "an unknown call is taken to return what it is given",
        Via::BlindSpot => "a blind spot lies on the way",
    }
}
