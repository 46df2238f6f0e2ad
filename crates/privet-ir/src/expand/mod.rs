//! The workspace's own `macro_rules!`: found, matched and expanded as rustc does.
//!
//! [`collect_macros`] reads one file's definitions, [`MacroTable`] holds those of all files and may be shared by threads,
//! [`expand`] turns one call into tokens. Tokens of the definition stand at the call's span; arguments keep their own.
//! Two kinds of made-up names leave here: locals of a body (`totalː7`, see [`display_name`]) and the root of another crate
//! (`crateːshop`, see [`foreign_crate`]).

mod collect;
mod definition;
mod find;
mod fragment;
mod hygiene;
mod matcher;
mod matcher_parse;
mod place;
mod state;
mod table;
mod template_parse;
mod tokens;
mod transcribe;
mod window;

pub use collect::collect_macros;
pub use state::{ExpandState, ScopeMark};
pub use table::{MacroDef, MacroTable};

use proc_macro2::{Span, TokenStream};

/// What became of a macro call.
#[derive(Clone, Debug)]
pub enum Expansion {
    /// No macro of the workspace has this name.
    NotFound,
    /// It has one, but no arm fits or a limit is reached; says which.
    Failed(&'static str),
    /// The result, within the limits for parsing. The caller lowers it, then calls [`ExpandState::leave`].
    Tokens(TokenStream),
}

/// Why a macro of the workspace could not be expanded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reason {
    NoArmFits,
    TooDeep,
    TooMany,
    TooManyTokens,
    TooMuchWork,
    BadRepetition,
    OverLimit,
}

impl Reason {
    fn text(self) -> &'static str {
        match self {
            Reason::NoArmFits => "no arm of the macro fits the call",
            Reason::TooDeep => "macros call one another too deep",
            Reason::TooMany => "the file holds too many macro calls",
            Reason::TooManyTokens => "macros write too much text",
            Reason::TooMuchWork => "matching macro arms takes too long",
            Reason::BadRepetition => "a repetition of the macro does not fit its variables",
            Reason::OverLimit => "the macro writes code over the limits for parsing",
        }
    }
}

/// Expands one call of the macro `path` in crate `krate`; `call` is the span the definition's tokens get.
pub fn expand(
    table: &MacroTable,
    krate: &str,
    path: &[String],
    tokens: &TokenStream,
    call: Span,
    state: &mut ExpandState,
) -> Expansion {
    let Some(found) = find::find(table, krate, path, state) else {
        return Expansion::NotFound;
    };
    match state.expand(&found, krate, tokens, call) {
        Ok(tokens) => Expansion::Tokens(tokens),
        Err(Reason::NoArmFits) if !found.is_certain => Expansion::NotFound,
        Err(reason) => Expansion::Failed(reason.text()),
    }
}

/// Stands between the name and the number of an expansion in renamed locals; a letter of identifiers that nobody types.
const HYGIENE: char = '\u{2d0}';

/// The name a reader knows a local by: without the suffix that keeps a macro's own locals apart.
pub fn display_name(name: &str) -> &str {
    name.split_once(HYGIENE).map_or(name, |(plain, _)| plain)
}

/// The crate that a path's first segment means when a macro of that crate wrote `$crate`.
/// `link` makes it a dependency of every crate under this very name, so nothing later need know of it.
pub fn foreign_crate(segment: &str) -> Option<&str> {
    segment.strip_prefix("crate")?.strip_prefix(HYGIENE)
}
