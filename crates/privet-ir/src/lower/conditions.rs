//! Conditions: `&&`, `||`, `!`, `let` and bools, as branches and as values.
//!
//! Given a condition and two labels, goes to one of them; what its patterns bind is in sight where they lead.

use super::Lower;
use super::builder::Label;
use super::pats::Fail;
use super::value::{Dest, Val};
use crate::body::{Literal, Test};
use crate::span::Span;
use syn::{BinOp, Expr, UnOp};

impl Lower<'_> {
    /// A condition: goes to `yes` or `no`. What its patterns bind is in sight from here on.
    pub(super) fn cond(&mut self, expr: &Expr, yes: Label, no: Label) {
        match expr {
            Expr::Paren(e) => self.cond(&e.expr, yes, no),
            Expr::Group(e) => self.cond(&e.expr, yes, no),
            Expr::Unary(e) if matches!(e.op, UnOp::Not(_)) => self.cond(&e.expr, no, yes),
            Expr::Binary(e) if matches!(e.op, BinOp::And(_)) => {
                let (first, rest) = operands(e);
                self.all_of(first, &rest, yes, no);
            }
            Expr::Binary(e) if matches!(e.op, BinOp::Or(_)) => {
                let (first, rest) = operands(e);
                self.any_of(first, &rest, yes, no);
            }
            Expr::Let(e) => {
                let val = self.expr(&e.expr, Dest::Any);
                let place = self.place_of(val);
                let mark = self.begin_pat();
                self.pat(&e.pat, place, Fail::To(no));
                self.commit_pat(mark);
                self.body.goto(yes);
            }
            Expr::Macro(e) => {
                if !self.cond_macro(&e.mac, yes, no) {
                    self.cond_value(expr, yes, no);
                }
            }
            _ => self.cond_value(expr, yes, no),
        }
    }

    fn cond_value(&mut self, expr: &Expr, yes: Label, no: Label) {
        if let Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Bool(lit),
            ..
        }) = expr
        {
            return self.body.goto(if lit.value { yes } else { no });
        }
        let val = self.expr(expr, Dest::Any);
        self.cond_of(val, yes, no);
    }

    /// Goes on by a bool.
    pub(super) fn cond_of(&mut self, val: Val, yes: Label, no: Label) {
        if self.body.is_open() {
            let place = self.place_of(val);
            let cases = [(Test::Bool(true), yes), (Test::Bool(false), no)];
            self.body.switch(place, &cases);
        }
    }

    fn all_of(&mut self, first: &Expr, rest: &[&Expr], yes: Label, no: Label) {
        let mut operand = first;
        for &next in rest {
            let here = self.body.label();
            self.cond(operand, here, no);
            self.body.start(here);
            if !self.body.is_open() {
                return;
            }
            operand = next;
        }
        self.cond(operand, yes, no);
    }

    fn any_of(&mut self, first: &Expr, rest: &[&Expr], yes: Label, no: Label) {
        let mut operand = first;
        for &next in rest {
            let here = self.body.label();
            self.cond(operand, yes, here);
            self.body.start(here);
            if !self.body.is_open() {
                return;
            }
            operand = next;
        }
        self.cond(operand, yes, no);
    }

    /// `a && b` as a value: the last operand decides, or the operator has decided before.
    pub(super) fn logic(&mut self, expr: &syn::ExprBinary, dest: Dest) -> Val {
        let is_and = matches!(expr.op, BinOp::And(_));
        let (first, rest) = operands(expr);
        let place = self.dest_place(dest, Span::default());
        let (decided, join) = (self.body.label(), self.body.label());
        let mut operand = first;
        for &next in &rest {
            let here = self.body.label();
            if is_and {
                self.cond(operand, here, decided);
            } else {
                self.cond(operand, decided, here);
            }
            self.body.start(here);
            operand = next;
            if !self.body.is_open() {
                break;
            }
        }
        let lo = self.expr_lo(first);
        // Nothing is left to ask when an operand that is known has decided.
        let hi = match self.body.is_open() {
            true => self.expr(operand, Dest::To(place)).span.hi,
            false => lo,
        };
        let span = Span { lo, hi };
        self.body.goto(join);
        self.body.start(decided);
        if self.body.is_open() {
            self.assign_literal(place, Literal::Bool(!is_and), span);
        }
        self.body.start(join);
        self.joined(place, span)
    }

    /// A condition as a value.
    pub(super) fn bool_of(&mut self, expr: &Expr, dest: Dest) -> Val {
        let (yes, no) = (self.body.label(), self.body.label());
        let lo = self.expr_lo(expr);
        self.cond(expr, yes, no);
        self.bool_from(yes, no, Span { lo, hi: lo }, dest)
    }

    /// `true` where `yes` leads, `false` where `no` leads.
    pub(super) fn bool_from(&mut self, yes: Label, no: Label, span: Span, dest: Dest) -> Val {
        let place = self.dest_place(dest, span);
        let join = self.body.label();
        for (label, value) in [(yes, true), (no, false)] {
            self.body.start(label);
            if self.body.is_open() {
                self.assign_literal(place, Literal::Bool(value), span);
                self.body.goto(join);
            }
        }
        self.body.start(join);
        self.joined(place, span)
    }
}

/// The operands of a chain of one logical operator, left to right.
fn operands(expr: &syn::ExprBinary) -> (&Expr, Vec<&Expr>) {
    let is_and = matches!(expr.op, BinOp::And(_));
    let mut rest = vec![&*expr.right];
    let mut left = &*expr.left;
    while let Expr::Binary(inner) = left {
        let same = match inner.op {
            BinOp::And(_) => is_and,
            BinOp::Or(_) => !is_and,
            _ => false,
        };
        if !same {
            break;
        }
        rest.push(&inner.right);
        left = &inner.left;
    }
    rest.reverse();
    (left, rest)
}
