//! Traces: how an atom came to where it is, as links to the step before, one arena per body.

use privet_ir::body::BodyId;
use privet_ir::names::Symbol;
use privet_ir::span::Span;

use crate::finding::Via;
use crate::infer::Owner;
use crate::labels::LabelId;

/// A step of a trace: an index into the arena of the body it was made in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TraceId(pub u32);

impl TraceId {
    /// No step yet: an input, a constant.
    pub const START: TraceId = TraceId(u32::MAX);
}

/// The body whose arena a step lives in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BodyRef {
    /// The function or const.
    pub owner: Owner,
    /// The body: its own or that of a closure inside it.
    pub body: BodyId,
}

/// One step.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Link {
    /// The step before.
    pub before: TraceId,
    /// The expression.
    pub span: Span,
    /// What happens there.
    pub what: What,
    /// What is less than certain about it.
    pub via: Option<Via>,
}

/// What happens to the data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum What {
    /// Labelled data enters here.
    Source(LabelId),
    /// It is put into a field.
    Stored(Symbol),
    /// It is bound to a variable.
    Bound(Symbol),
    /// It goes through a function whose trace goes on inside.
    Through {
        /// The function or closure.
        callee: BodyRef,
        /// The last step inside.
        inner: TraceId,
    },
    /// It is passed to something whose inside is not shown.
    Passed(Symbol),
    /// It becomes part of a text.
    Formatted,
    /// It is made less personal.
    Cleaned(privet_catalog::Grade),
    /// It is read from a static that was filled elsewhere.
    FromStatic(crate::world::ConstId),
    /// It reaches a sink.
    Sink,
}
