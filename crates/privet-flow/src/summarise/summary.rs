//! Summaries: what a function does with its inputs, in terms of its inputs.

use std::sync::Arc;

use privet_ir::body::BodyId;
use privet_ir::span::{Location, Span};
use rustc_hash::FxHashMap;

use crate::finding::Via;
use crate::models::SinkSpec;
use crate::world::FnId;

use super::ignored::Ignored;
use super::proof::{Facts, Held};
use super::trace::{Link, TraceId};
use super::value::{Atom, Global, Value};

/// What a body does.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// What it returns.
    pub ret: Value,
    /// What its inputs point to when it returns, for those it writes to.
    pub exits: Vec<(u16, Value)>,
    /// What inputs taken by value hold when it returns, for those it writes to: only what lies behind pointers matters.
    pub handles: Vec<(u16, Value)>,
    /// Shared cells that its results point to.
    pub cells: Vec<(u32, Value)>,
    /// What it adds to statics.
    pub statics: Vec<(Global, Value)>,
    /// Data that reaches sinks.
    pub uses: Vec<Use>,
    /// Calls that only a caller can resolve.
    pub defers: Vec<Defer>,
    /// What guards have proven whenever it returns.
    pub ensures: Facts,
    /// Checks whose answers decide nothing; they do not count either.
    pub ignored: Vec<Ignored>,
    /// The steps that traces of this summary are made of.
    pub links: Vec<Link>,
}

impl PartialEq for Summary {
    // Steps of traces do not count: they say how, not what.
    fn eq(&self, other: &Summary) -> bool {
        self.ret == other.ret
            && self.exits == other.exits
            && self.handles == other.handles
            && self.cells == other.cells
            && self.statics == other.statics
            && self.uses.len() == other.uses.len()
            && self.uses.iter().zip(&other.uses).all(|(a, b)| a.same(b))
            && self.defers == other.defers
            && self.ensures == other.ensures
    }
}

/// Data that reaches a sink.
#[derive(Clone, Debug)]
pub struct Use {
    /// The sink.
    pub sink: Arc<SinkSite>,
    /// What reaches it.
    pub atom: Atom,
    /// What is known of the URL it goes to.
    pub url: Vec<Atom>,
    /// How it comes there.
    pub trace: TraceId,
    /// What is proven there.
    pub held: Held,
}

impl Use {
    /// Whether two say the same, whatever their traces.
    pub fn same(&self, other: &Use) -> bool {
        self.atom == other.atom
            && self.sink == other.sink
            && self.url == other.url
            && self.held == other.held
    }
}

/// One argument of one sink call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkSite {
    /// What is called.
    pub spec: Arc<SinkSpec>,
    /// The argument.
    pub at: Location,
    /// The function in which it stands.
    pub within: FnOrConst,
}

/// What holds a sink call.
pub type FnOrConst = crate::infer::Owner;

/// A call that only a caller can resolve: of a function value or a trait's function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defer {
    /// Its number; results are named by it.
    pub id: u16,
    /// Who is called.
    pub target: DeferTarget,
    /// The arguments.
    pub args: Vec<Value>,
    /// Which of them point to places of the body that defers: the callee may write there.
    pub lent: Vec<bool>,
    /// Whether every way through the body makes this call.
    pub is_certain: bool,
    /// Where.
    pub span: Span,
    /// What is less than certain about it.
    pub via: Option<Via>,
    /// What is proven whenever it is made.
    pub facts: Facts,
}

/// Who a deferred call calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeferTarget {
    /// A function value.
    Value(Value),
    /// A trait's function on the first argument.
    Method(FnId),
    /// A trait's function that the type standing for a parameter chooses, and the parameter that the first argument is of.
    Chosen(
        FnId,
        crate::world::ty::ParamId,
        Option<crate::world::ty::ParamId>,
    ),
    /// What the implementation of a trait shows of the only argument.
    Shown(crate::world::TraitId),
}

/// The summaries of a function and the closures inside it.
#[derive(Clone, Debug, Default)]
pub struct OwnerSummary {
    /// The body of `main`.
    pub main_body: Option<BodyId>,
    /// Its own.
    pub main: Arc<Summary>,
    /// Those of closures.
    pub closures: FxHashMap<BodyId, Arc<Summary>>,
    /// Labelled data that reached sinks inside.
    pub facts: Vec<Fact>,
}

/// Labelled data that reached a sink, with the body whose trace arena says how.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What reached what; its atom is a label.
    pub reached: Use,
    /// The body.
    pub body: super::trace::BodyRef,
    /// Whether the trace lives in the arena of the body's run as a way into the program.
    pub at_root: bool,
    /// For data read back from a static: the body and the step that put it there.
    pub before: Option<(super::trace::BodyRef, TraceId)>,
}
