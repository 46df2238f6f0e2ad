//! Values made of values: operators, fields, indexes, references, casts, literals of structs and lists.

use super::Lower;
use super::value::{Dest, Val, ValKind, in_place};
use crate::body::{Aggregate, AggregateKind, Literal, LocalId, Op, Operand, Proj, Stmt};
use crate::few::Few;
use crate::names::Name;
use crate::span::Span;
use syn::{BinOp, Expr, Member, UnOp};

impl Lower<'_> {
    /// `a op b`.
    pub(super) fn binary(&mut self, expr: &syn::ExprBinary, left: Val, dest: Dest) -> Val {
        let right = self.expr(&expr.right, Dest::Any);
        let span = left.span.to(right.span);
        self.op(op_of(&expr.op), &[left, right], span, dest)
    }

    /// `dest = op(args)`.
    pub(super) fn op(&mut self, op: Op, args: &[Val], span: Span, dest: Dest) -> Val {
        let place = self.dest_place(dest, span);
        let args = self.body.pool(args);
        let to = self.body.place(place);
        self.body.push(Stmt::Op { dest: to, op, args }, span);
        in_place(place, span)
    }

    /// `-a`, `!a`, `*a`.
    pub(super) fn unary(&mut self, expr: &syn::ExprUnary, dest: Dest) -> Val {
        let (lo, op) = match &expr.op {
            UnOp::Deref(token) => (self.lo(token.spans[0]), None),
            UnOp::Not(token) => (self.lo(token.spans[0]), Some(Op::Not)),
            UnOp::Neg(token) => (self.lo(token.spans[0]), Some(Op::Neg)),
            _ => (0, Some(Op::Not)),
        };
        let val = self.expr(&expr.expr, Dest::Any);
        let span = Span {
            lo,
            hi: val.span.hi,
        };
        let Some(op) = op else {
            let base = self.place_of(val);
            let place = self.body.project(base, Proj::Deref);
            return self.put(in_place(place, span), dest);
        };
        if let (Op::Neg, Expr::Lit(lit)) = (op, &*expr.expr) {
            let literal = match self.literal_of(&lit.lit) {
                Literal::Float => Literal::Float,
                _ => Literal::Int(None),
            };
            let val = self.literal_val(literal, span);
            return self.put(val, dest);
        }
        self.op(op, &[val], span, dest)
    }

    /// `&a`, `&mut a`.
    pub(super) fn reference(&mut self, mutable: bool, expr: &Expr, lo: u32, dest: Dest) -> Val {
        let val = self.expr(expr, Dest::Any);
        let span = Span {
            lo,
            hi: val.span.hi,
        };
        let referent = self.place_of(val);
        let place = self.dest_place(dest, span);
        let to = self.body.place(place);
        let referent = self.body.place(referent);
        self.body.push(
            Stmt::Ref {
                dest: to,
                mutable,
                place: referent,
            },
            span,
        );
        in_place(place, span)
    }

    /// `a.b`.
    pub(super) fn field(&mut self, expr: &syn::ExprField, base: Val, dest: Dest) -> Val {
        let (name, at) = self.member(&expr.member);
        let span = base.span.to(at);
        let base = self.place_of(base);
        let place = self.body.project(base, Proj::Field(name));
        self.put(in_place(place, span), dest)
    }

    /// A field's name.
    pub(super) fn member(&mut self, member: &Member) -> (Name, Span) {
        match member {
            Member::Named(ident) => self.ident_at(ident),
            Member::Unnamed(index) => (self.number(index.index), self.at(index.span)),
        }
    }

    /// `a[i]`.
    pub(super) fn index(&mut self, expr: &syn::ExprIndex, base: Val, dest: Dest) -> Val {
        let span = Span {
            lo: base.span.lo,
            hi: self.close(expr.bracket_token.span),
        };
        let base = self.place_of(base);
        let step = self.index_step(&expr.index);
        let place = self.body.project(base, step);
        self.put(in_place(place, span), dest)
    }

    fn index_step(&mut self, index: &Expr) -> Proj {
        match index {
            Expr::Lit(lit) => {
                if let syn::Lit::Int(int) = &lit.lit
                    && let Ok(number) = int.base10_parse()
                {
                    return Proj::Index(number);
                }
            }
            Expr::Range(range) => {
                for end in [&range.start, &range.end].into_iter().flatten() {
                    self.expr(end, Dest::Any);
                }
                return Proj::Slice;
            }
            _ => {}
        }
        let val = self.expr(index, Dest::Any);
        Proj::IndexBy(self.local_of(val))
    }

    /// The local that holds `val` as a whole.
    pub(super) fn local_of(&mut self, val: Val) -> LocalId {
        match val.kind {
            ValKind::Place(place) if place.projs.is_empty() => place.local,
            _ => {
                let temp = self.body.temp(val.span);
                self.put(val, Dest::To(temp));
                temp.local
            }
        }
    }

    /// `a as T`.
    pub(super) fn cast(&mut self, expr: &syn::ExprCast, from: Val, dest: Dest) -> Val {
        let ty = self.ty(&expr.ty);
        let span = Span {
            lo: from.span.lo,
            hi: self.type_hi(&expr.ty),
        };
        let place = self.dest_place(dest, span);
        let from = self.body.operand(from);
        let to = self.body.place(place);
        self.body.push(Stmt::Cast { dest: to, from, ty }, span);
        in_place(place, span)
    }

    /// `a..b`.
    pub(super) fn range(&mut self, expr: &syn::ExprRange, dest: Dest) -> Val {
        let limits = match &expr.limits {
            syn::RangeLimits::HalfOpen(token) => self.lo(token.spans[0]),
            syn::RangeLimits::Closed(token) => self.lo(token.spans[0]),
        };
        let width = match &expr.limits {
            syn::RangeLimits::HalfOpen(_) => 2,
            syn::RangeLimits::Closed(_) => 3,
        };
        let mut span = Span {
            lo: limits,
            hi: limits + width,
        };
        let mut ends = Vec::with_capacity(2);
        for end in [&expr.start, &expr.end].into_iter().flatten() {
            let val = self.expr(end, Dest::Any);
            span = span.to(val.span);
            ends.push(val);
        }
        self.op(Op::Range, &ends, span, dest)
    }

    /// `(a, b)`, `[a, b]`, `vec![a, b]`.
    pub(super) fn list<'e>(
        &mut self,
        kind: AggregateKind,
        elems: impl Iterator<Item = &'e Expr>,
        span: Span,
        dest: Dest,
    ) -> Val {
        let mark = self.vals.len();
        self.args(elems);
        self.aggregate(kind, Few::default(), None, mark, span, dest)
    }

    /// An aggregate of the values since `mark`.
    pub(super) fn aggregate(
        &mut self,
        kind: AggregateKind,
        fields: Few<Name>,
        base: Option<Operand>,
        mark: usize,
        span: Span,
        dest: Dest,
    ) -> Val {
        let parts = self.take_pool(mark);
        let place = self.dest_place(dest, span);
        let aggregate = Aggregate {
            kind,
            parts,
            fields,
            base,
        };
        self.body.aggregate(place, aggregate, span);
        in_place(place, span)
    }

    /// `[a; n]`, `vec![a; n]`.
    pub(super) fn repeat(
        &mut self,
        is_vec: bool,
        elem: &Expr,
        len: &Expr,
        span: Span,
        dest: Dest,
    ) -> Val {
        let mark = self.vals.len();
        let val = self.expr(elem, Dest::Any);
        self.vals.push(val);
        if is_vec {
            self.expr(len, Dest::Drop);
        }
        let kind = AggregateKind::Repeat { is_vec };
        self.aggregate(kind, Few::default(), None, mark, span, dest)
    }

    /// `Path { a: x, ..base }`.
    pub(super) fn struct_expr(&mut self, expr: &syn::ExprStruct, dest: Dest) -> Val {
        let path = self.path(expr.qself.as_ref(), &expr.path);
        let span = Span {
            lo: self.path_span(expr.qself.as_ref(), &expr.path).lo,
            hi: self.close(expr.brace_token.span),
        };
        let mark = self.vals.len();
        let mut fields = Vec::with_capacity(expr.fields.len());
        for field in &expr.fields {
            if !self.exists(&field.attrs) {
                continue;
            }
            fields.push(self.member(&field.member).0);
            let val = self.expr(&field.expr, Dest::Any);
            self.note_cfg(&field.attrs, val.span.hi);
            self.vals.push(val);
        }
        let base = expr.rest.as_ref().map(|rest| {
            let val = self.expr(rest, Dest::Any);
            self.body.operand(val)
        });
        self.aggregate(
            AggregateKind::Struct(path),
            fields.into(),
            base,
            mark,
            span,
            dest,
        )
    }
}

/// The operator; an assignment gives the one without `=`.
pub(super) fn op_of(op: &BinOp) -> Op {
    match op {
        BinOp::Add(_) | BinOp::AddAssign(_) => Op::Add,
        BinOp::Sub(_) | BinOp::SubAssign(_) => Op::Sub,
        BinOp::Mul(_) | BinOp::MulAssign(_) => Op::Mul,
        BinOp::Div(_) | BinOp::DivAssign(_) => Op::Div,
        BinOp::Rem(_) | BinOp::RemAssign(_) => Op::Rem,
        BinOp::And(_) | BinOp::BitAnd(_) | BinOp::BitAndAssign(_) => Op::BitAnd,
        BinOp::Or(_) | BinOp::BitOr(_) | BinOp::BitOrAssign(_) => Op::BitOr,
        BinOp::BitXor(_) | BinOp::BitXorAssign(_) => Op::BitXor,
        BinOp::Shl(_) | BinOp::ShlAssign(_) => Op::Shl,
        BinOp::Shr(_) | BinOp::ShrAssign(_) => Op::Shr,
        BinOp::Eq(_) => Op::Eq,
        BinOp::Ne(_) => Op::Ne,
        BinOp::Lt(_) => Op::Lt,
        BinOp::Le(_) => Op::Le,
        BinOp::Gt(_) => Op::Gt,
        BinOp::Ge(_) => Op::Ge,
        _ => Op::Add,
    }
}
