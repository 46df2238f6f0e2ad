//! Assignments: to variables, fields, statics, patterns of places, and with an operator.
//!
//! The value is evaluated first, then the place it goes to.

use super::Lower;
use super::builder::Builder;
use super::ops::op_of;
use super::paths::Named;
use super::value::{Dest, Val, in_place};
use crate::body::{Place, Proj, Stmt};
use crate::span::Span;
use syn::Expr;

impl Lower<'_> {
    /// `place = value`; the value is evaluated first.
    pub(super) fn assign(&mut self, expr: &syn::ExprAssign) -> Val {
        let span = if let Expr::Path(target) = &*expr.left {
            let val = self.assign_to_path(target, &expr.right);
            Span {
                lo: self.path_span(None, &target.path).lo,
                hi: val.span.hi,
            }
        } else {
            let val = self.expr(&expr.right, Dest::Any);
            let target = self.assign_val(&expr.left, val);
            target.to(val.span)
        };
        self.unit_or_never(span)
    }

    /// `x = value` writes straight to the variable.
    fn assign_to_path(&mut self, target: &syn::ExprPath, value: &Expr) -> Val {
        let (named, span) = self.named(target.qself.as_ref(), &target.path);
        if let Named::Local(local) = named {
            let place = Builder::whole(local);
            return self.expr(value, Dest::To(place));
        }
        let val = self.expr(value, Dest::Any);
        if let Named::Path(path) = named {
            let place = self.body.global(path, span);
            self.put(val, Dest::To(place));
        }
        val
    }

    /// Writes `val` to what stands left of `=`, which may be a pattern of places. Gives where that stands.
    fn assign_val(&mut self, target: &Expr, val: Val) -> Span {
        match target {
            Expr::Infer(e) => self.at(e.underscore_token.spans[0]),
            Expr::Paren(e) => self.assign_val(&e.expr, val),
            Expr::Tuple(e) => {
                let place = self.place_of(val);
                self.assign_fields(e.elems.iter(), place, val.span);
                self.delimited(e.paren_token.span)
            }
            Expr::Call(e) => {
                let place = self.place_of(val);
                let place = self.payload_of(&e.func, place);
                self.assign_fields(e.args.iter(), place, val.span);
                self.delimited(e.paren_token.span)
            }
            Expr::Array(e) => {
                let place = self.place_of(val);
                self.assign_elems(e.elems.iter(), place, val.span);
                self.delimited(e.bracket_token.span)
            }
            Expr::Struct(e) => {
                let place = self.place_of(val);
                for field in &e.fields {
                    let (name, span) = self.member(&field.member);
                    let part = self.body.project(place, Proj::Field(name));
                    self.assign_val(&field.expr, in_place(part, span));
                }
                self.delimited(e.brace_token.span)
            }
            _ => {
                let left = self.expr(target, Dest::Any);
                let place = self.place_of(left);
                self.put(
                    Val {
                        span: val.span,
                        ..val
                    },
                    Dest::To(place),
                );
                left.span
            }
        }
    }

    fn payload_of(&mut self, func: &Expr, place: Place) -> Place {
        match func {
            Expr::Path(func) => {
                let path = self.path(func.qself.as_ref(), &func.path);
                self.body.project(place, Proj::Variant(path))
            }
            _ => place,
        }
    }

    fn assign_fields<'e>(
        &mut self,
        parts: impl Iterator<Item = &'e Expr>,
        place: Place,
        span: Span,
    ) {
        for (number, part) in (0..).zip(parts) {
            if is_rest(part) {
                break;
            }
            let name = self.number(number);
            let from = self.body.project(place, Proj::Field(name));
            self.assign_val(part, in_place(from, span));
        }
    }

    fn assign_elems<'e>(
        &mut self,
        parts: impl Iterator<Item = &'e Expr>,
        place: Place,
        span: Span,
    ) {
        let mut after_rest = false;
        for (number, part) in (0..).zip(parts) {
            if is_rest(part) {
                after_rest = true;
                continue;
            }
            let step = if after_rest {
                Proj::Slice
            } else {
                Proj::Index(number)
            };
            let from = self.body.project(place, step);
            self.assign_val(part, in_place(from, span));
        }
    }

    /// `place op= value`.
    pub(super) fn op_assign(&mut self, expr: &syn::ExprBinary) -> Val {
        let right = self.expr(&expr.right, Dest::Any);
        let left = self.expr(&expr.left, Dest::Any);
        let span = left.span.to(right.span);
        let place = self.place_of(left);
        let by = self.body.operand(right);
        let place = self.body.place(place);
        let op = op_of(&expr.op);
        self.body.push(Stmt::OpAssign { place, op, by }, span);
        self.unit_or_never(span)
    }
}

fn is_rest(expr: &Expr) -> bool {
    matches!(expr, Expr::Range(range) if range.start.is_none() && range.end.is_none())
}
