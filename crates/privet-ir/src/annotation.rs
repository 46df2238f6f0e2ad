//! privet's own words in source: `#[privet::x(..)]`, `#[personal(..)]`, `#[cfg_attr(privet, ..)]`, `// privet: x(..)`.
//!
//! Here they are only read into one form; what they mean, and whether they are right, is decided by the catalog.

use crate::names::Name;
use crate::span::Span;

/// One annotation, whatever its spelling.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Annotation {
    /// `personal`, `source`, `sink`, `cleaner`, `guard`, `right`, `purpose`, `allow`, or an unknown word as written.
    pub word: Name,
    /// Its arguments.
    pub args: Vec<Meta>,
    /// The whole annotation.
    pub span: Span,
    /// Why it could not be read, when it could not: it then means nothing and is reported.
    pub malformed: Option<Name>,
}

/// One argument of an annotation or attribute.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meta {
    /// `key` of `key = value` and `key(..)`; empty for a bare literal.
    pub key: Name,
    /// The value.
    pub value: MetaValue,
    /// The whole argument.
    pub span: Span,
    /// The value alone (the key's span for a word).
    pub value_span: Span,
}

/// The value of an argument.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MetaValue {
    /// `key` alone.
    Word,
    /// A string.
    Str(Name),
    /// An integer.
    Int(u64),
    /// `true` or `false`.
    Bool(bool),
    /// `key(a, b)` or `key = [a, b]`.
    List(Vec<Meta>),
    /// Anything else, as text.
    Other(Name),
}
