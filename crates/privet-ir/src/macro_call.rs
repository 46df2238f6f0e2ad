//! Macro calls that are not expanded: their arguments, read by a grammar, each with its role.

use crate::body::{PlaceId, Pool};
use crate::few::Few;
use crate::names::Name;
use crate::span::Span;
use crate::types::PathId;

/// A macro call whose arguments were read by a grammar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MacroCall {
    /// The macro.
    pub path: PathId,
    /// How it was read.
    pub grammar: Grammar,
    /// The arguments, a range of `operands`. Those of a format string stand in the order of its placeholders:
    /// the n-th `Display` or `Debug` argument is what the n-th placeholder shows; one shown twice stands twice.
    pub args: Pool,
    /// What each argument is, beside `args`.
    pub roles: Few<Role>,
    /// The format string, when there is one (an index into `literals`), and its span.
    pub template: Option<(u32, Span)>,
    /// Where the result goes.
    pub dest: PlaceId,
    /// The span of the macro's path.
    pub name_span: Span,
}

/// How the arguments of a macro are read. The models choose; this crate knows only those of core, alloc and std.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Grammar {
    /// `"fmt {x}", a, name = b`.
    Format,
    /// Structured logging: `target: e, key = v, ?x, %y, "fmt", args; k => v`.
    Fields,
    /// `key => value, ..` or `key: value, ..`.
    KeyValue,
    /// JSON-like: `{ "key": expr, "list": [a, b] }`.
    Json,
    /// A comma-separated list of expressions.
    Args,
    /// A SQL text, then arguments.
    Sql,
}

/// What an argument of a macro is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// A plain argument (what the grammar skips, destinations of `write!`, ..).
    Plain,
    /// Formatted with `Display` (`{}` or `%`).
    Display,
    /// Formatted with `Debug` (`{:?}` or `?`).
    Debug,
    /// Recorded as a value under a key.
    Keyed(Name),
    /// Under a key, formatted with `Display`.
    KeyedDisplay(Name),
    /// Under a key, formatted with `Debug`.
    KeyedDebug(Name),
    /// A width or precision argument.
    Width,
}
