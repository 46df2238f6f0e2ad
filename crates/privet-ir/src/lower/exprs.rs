//! Expressions: chains from left to right, then every kind by name.
//!
//! `a.b().c()?` and `a + b + c` are lowered along their left operands in a loop, so that long chains need no stack.

use super::Lower;
use super::builder::Builder;
use super::spine::Spine;
use super::value::{Dest, Val, ValKind, in_place};
use crate::body::{AggregateKind, Literal, Stmt};
use crate::program::BlindReason;
use crate::span::Span;
use syn::{BinOp, Expr};

impl Lower<'_> {
    /// An expression; its value goes to `dest`.
    pub(super) fn expr(&mut self, expr: &Expr, dest: Dest) -> Val {
        let mut expr = expr;
        while let Expr::Group(group) = expr {
            expr = &group.expr;
        }
        let Some(mut inner) = left_of(expr) else {
            return self.leftmost(expr, dest);
        };
        let mut spine = Spine::new(expr);
        while let Some(next) = left_of(inner) {
            spine.push(inner);
            inner = next;
        }
        let mut val = self.leftmost(inner, Dest::Any);
        while let Some(outer) = spine.pop() {
            let dest = if spine.is_empty() { dest } else { Dest::Any };
            val = self.onto(outer, val, dest);
        }
        val
    }

    /// An expression whose left operand is lowered already.
    fn onto(&mut self, expr: &Expr, left: Val, dest: Dest) -> Val {
        match expr {
            Expr::MethodCall(e) => self.method_call(e, left, dest),
            Expr::Call(e) => self.value_call(e, left, dest),
            Expr::Field(e) => self.field(e, left, dest),
            Expr::Index(e) => self.index(e, left, dest),
            Expr::Try(e) => self.question(e, left, dest),
            Expr::Await(e) => self.await_expr(e, left, dest),
            Expr::Cast(e) => self.cast(e, left, dest),
            Expr::Binary(e) => self.binary(e, left, dest),
            Expr::Paren(e) => {
                let span = self.delimited(e.paren_token.span);
                self.put(Val { span, ..left }, dest)
            }
            Expr::Group(_) => self.put(left, dest),
            _ => self.put(left, dest),
        }
    }

    /// An expression that has no left operand.
    fn leftmost(&mut self, expr: &Expr, dest: Dest) -> Val {
        match expr {
            Expr::Array(e) => {
                let span = self.delimited(e.bracket_token.span);
                self.list(
                    AggregateKind::Array { is_vec: false },
                    e.elems.iter(),
                    span,
                    dest,
                )
            }
            Expr::Assign(e) => self.assign(e),
            Expr::Async(e) => self.async_block(e, dest),
            Expr::Binary(e) => match e.op {
                BinOp::And(_) | BinOp::Or(_) => self.logic(e, dest),
                _ => self.op_assign(e),
            },
            Expr::Block(e) => self.block_expr(e, dest),
            Expr::Break(e) => self.break_expr(e),
            Expr::Call(e) => self.path_call(e, dest),
            Expr::Closure(e) => self.closure(e, dest),
            Expr::Const(e) => self.block(&e.block, dest),
            Expr::Continue(e) => self.continue_expr(e),
            Expr::ForLoop(e) => self.for_loop(e),
            Expr::If(e) => self.if_expr(e, dest),
            Expr::Infer(e) => {
                let span = self.at(e.underscore_token.spans[0]);
                self.unit_or_never(span)
            }
            Expr::Let(_) => self.bool_of(expr, dest),
            Expr::Lit(e) => self.lit(&e.lit, dest),
            Expr::Loop(e) => self.loop_expr(e, dest),
            Expr::Macro(e) => self.macro_expr(&e.mac, dest),
            Expr::Match(e) => self.match_expr(e, dest),
            Expr::Path(e) => self.path_expr(e, dest),
            Expr::Range(e) => self.range(e, dest),
            Expr::RawAddr(e) => {
                let mutable = matches!(e.mutability, syn::PointerMutability::Mut(_));
                let lo = self.lo(e.and_token.spans[0]);
                self.reference(mutable, &e.expr, lo, dest)
            }
            Expr::Reference(e) => {
                let lo = self.lo(e.and_token.spans[0]);
                self.reference(e.mutability.is_some(), &e.expr, lo, dest)
            }
            Expr::Repeat(e) => {
                let span = self.delimited(e.bracket_token.span);
                self.repeat(false, &e.expr, &e.len, span, dest)
            }
            Expr::Return(e) => self.return_expr(e),
            Expr::Struct(e) => self.struct_expr(e, dest),
            Expr::TryBlock(e) => self.try_block(e, dest),
            Expr::Tuple(e) => {
                let span = self.delimited(e.paren_token.span);
                if e.elems.is_empty() {
                    return self.unit_or_never(span);
                }
                self.list(AggregateKind::Tuple, e.elems.iter(), span, dest)
            }
            Expr::Unary(e) => self.unary(e, dest),
            Expr::Unsafe(e) => {
                let lo = self.lo(e.unsafe_token.span);
                let val = self.block(&e.block, dest);
                Val {
                    span: Span {
                        lo,
                        hi: val.span.hi,
                    },
                    ..val
                }
            }
            // The parser's way to say `;` alone.
            Expr::Verbatim(tokens) if tokens.is_empty() => self.unit_or_never(Span::default()),
            Expr::Verbatim(tokens) => {
                let span = self.tokens_at(tokens);
                self.unknown(&[], span, dest)
            }
            Expr::While(e) => self.while_loop(e),
            Expr::Yield(e) => self.yield_expr(e),
            Expr::Await(_)
            | Expr::Cast(_)
            | Expr::Field(_)
            | Expr::Group(_)
            | Expr::Index(_)
            | Expr::MethodCall(_)
            | Expr::Paren(_)
            | Expr::Try(_) => unreachable!("left_of() gives the left operand of each of these"),
            _ => self.unknown(&[], Span::default(), dest),
        }
    }

    /// Something not understood: `seen` flows to the result, and a blind spot says so.
    pub(super) fn unknown(&mut self, seen: &[Val], span: Span, dest: Dest) -> Val {
        self.blind(span, BlindReason::UnknownSyntax);
        let place = self.dest_place(dest, span);
        let args = self.body.pool(seen);
        let to = self.body.place(place);
        self.body.push(Stmt::Unknown { dest: to, args }, span);
        in_place(place, span)
    }

    fn path_expr(&mut self, expr: &syn::ExprPath, dest: Dest) -> Val {
        let (named, span) = self.named(expr.qself.as_ref(), &expr.path);
        let kind = match named {
            super::paths::Named::Local(local) => ValKind::Place(Builder::whole(local)),
            super::paths::Named::Path(path) => ValKind::Path(path),
        };
        self.put(Val { kind, span }, dest)
    }

    /// A literal.
    pub(super) fn lit(&mut self, lit: &syn::Lit, dest: Dest) -> Val {
        let span = self.at(lit.span());
        let literal = self.literal_of(lit);
        let val = self.literal_val(literal, span);
        self.put(val, dest)
    }

    /// What a literal is.
    pub(super) fn literal_of(&mut self, lit: &syn::Lit) -> Literal {
        use syn::Lit as L;
        match lit {
            L::Str(lit) => Literal::Str(self.text(&lit.value())),
            L::ByteStr(lit) => {
                let bytes = lit.value();
                Literal::Bytes(self.text(&String::from_utf8_lossy(&bytes)))
            }
            L::CStr(lit) => {
                let text = lit.value();
                Literal::Str(self.text(&text.to_string_lossy()))
            }
            L::Byte(lit) => Literal::Int(Some(u64::from(lit.value()))),
            L::Char(_) => Literal::Char,
            L::Int(lit) => Literal::Int(lit.base10_parse().ok()),
            L::Float(_) => Literal::Float,
            L::Bool(lit) => Literal::Bool(lit.value),
            L::Verbatim(_) => Literal::Int(None),
            _ => Literal::Int(None),
        }
    }
}

/// The operand that is evaluated first and in the same place as the whole: the left spine of a chain.
fn left_of(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Await(e) => Some(&e.base),
        Expr::Binary(e) if !is_logic_or_assignment(&e.op) => Some(&e.left),
        Expr::Call(e) if !matches!(*e.func, Expr::Path(_)) => Some(&e.func),
        Expr::Cast(e) => Some(&e.expr),
        Expr::Field(e) => Some(&e.base),
        Expr::Group(e) => Some(&e.expr),
        Expr::Index(e) => Some(&e.expr),
        Expr::MethodCall(e) => Some(&e.receiver),
        Expr::Paren(e) => Some(&e.expr),
        Expr::Try(e) => Some(&e.expr),
        _ => None,
    }
}

fn is_logic_or_assignment(op: &BinOp) -> bool {
    match op {
        BinOp::Add(_)
        | BinOp::Sub(_)
        | BinOp::Mul(_)
        | BinOp::Div(_)
        | BinOp::Rem(_)
        | BinOp::BitXor(_)
        | BinOp::BitAnd(_)
        | BinOp::BitOr(_)
        | BinOp::Shl(_)
        | BinOp::Shr(_)
        | BinOp::Eq(_)
        | BinOp::Lt(_)
        | BinOp::Le(_)
        | BinOp::Ne(_)
        | BinOp::Ge(_)
        | BinOp::Gt(_) => false,
        BinOp::And(_)
        | BinOp::Or(_)
        | BinOp::AddAssign(_)
        | BinOp::SubAssign(_)
        | BinOp::MulAssign(_)
        | BinOp::DivAssign(_)
        | BinOp::RemAssign(_)
        | BinOp::BitXorAssign(_)
        | BinOp::BitAndAssign(_)
        | BinOp::BitOrAssign(_)
        | BinOp::ShlAssign(_)
        | BinOp::ShrAssign(_) => true,
        _ => true,
    }
}
