//! What lowering an expression gives: where its value is, and the bytes it stands at.

use super::Lower;
use crate::body::{Literal, Operand, Place, Stmt};
use crate::span::Span;
use crate::types::PathId;

/// The value of an expression.
#[derive(Clone, Copy, Debug)]
pub(super) struct Val {
    /// Where it is.
    pub(super) kind: ValKind,
    /// The whole expression.
    pub(super) span: Span,
}

/// Where a value is.
#[derive(Clone, Copy, Debug)]
pub(super) enum ValKind {
    /// In a place: a variable, a field of one, a temporary.
    Place(Place),
    /// It is a literal of the body.
    Literal(u32),
    /// It is what a path names.
    Path(PathId),
    /// It is `()`.
    Unit,
    /// There is none: control does not come back from the expression.
    Never,
}

/// Where the value of an expression is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dest {
    /// Wherever it is.
    Any,
    /// In this place.
    To(Place),
    /// Nowhere: it is dropped.
    Drop,
}

impl Lower<'_> {
    /// `val`, moved to where it is wanted.
    pub(super) fn put(&mut self, val: Val, dest: Dest) -> Val {
        match (dest, val.kind) {
            (Dest::Any | Dest::Drop, _) | (Dest::To(_), ValKind::Never) => val,
            (Dest::To(place), _) => {
                let operand = self.body.operand(val);
                let to = self.body.place(place);
                self.body.push(Stmt::Assign(to, operand), val.span);
                in_place(place, val.span)
            }
        }
    }

    /// The wanted place, or a new temporary.
    pub(super) fn dest_place(&mut self, dest: Dest, span: Span) -> Place {
        match dest {
            Dest::To(place) => place,
            Dest::Any | Dest::Drop => self.body.temp(span),
        }
    }

    /// The place that holds `val`; what is in none is put into a temporary.
    pub(super) fn place_of(&mut self, val: Val) -> Place {
        match val.kind {
            ValKind::Place(place) => place,
            ValKind::Path(path) => self.body.global(path, val.span),
            ValKind::Literal(_) | ValKind::Unit => {
                let temp = self.body.temp(val.span);
                self.put(val, Dest::To(temp));
                temp
            }
            ValKind::Never => self.body.temp(val.span),
        }
    }

    /// A literal as a value.
    pub(super) fn literal_val(&mut self, literal: Literal, span: Span) -> Val {
        let kind = ValKind::Literal(self.body.literal(literal));
        Val { kind, span }
    }

    /// `()`, or nothing when control does not get here.
    pub(super) fn unit_or_never(&self, span: Span) -> Val {
        let kind = if self.body.is_open() {
            ValKind::Unit
        } else {
            ValKind::Never
        };
        Val { kind, span }
    }

    /// `place = literal`.
    pub(super) fn assign_literal(&mut self, place: Place, literal: Literal, span: Span) {
        let operand = Operand::Literal(self.body.literal(literal));
        let to = self.body.place(place);
        self.body.push(Stmt::Assign(to, operand), span);
    }
}

/// A value that is in `place`.
pub(super) fn in_place(place: Place, span: Span) -> Val {
    Val {
        kind: ValKind::Place(place),
        span,
    }
}

/// No value.
pub(super) fn never(span: Span) -> Val {
    Val {
        kind: ValKind::Never,
        span,
    }
}
