//! Where an expression begins and ends, for the few places that need it before or without lowering it.

use super::Lower;
use crate::span::Span;
use syn::Expr;

impl Lower<'_> {
    /// Where an expression begins: its leftmost token.
    pub(super) fn expr_lo(&self, expr: &Expr) -> u32 {
        let mut expr = expr;
        loop {
            expr = match expr {
                Expr::Assign(e) => &e.left,
                Expr::Await(e) => &e.base,
                Expr::Binary(e) => &e.left,
                Expr::Call(e) => &e.func,
                Expr::Cast(e) => &e.expr,
                Expr::Field(e) => &e.base,
                Expr::Group(e) => &e.expr,
                Expr::Index(e) => &e.expr,
                Expr::MethodCall(e) => &e.receiver,
                Expr::Try(e) => &e.expr,
                Expr::Range(syn::ExprRange {
                    start: Some(start), ..
                }) => start,
                _ => return self.first_token(expr),
            }
        }
    }

    fn first_token(&self, expr: &Expr) -> u32 {
        match expr {
            Expr::Array(e) => self.delimited(e.bracket_token.span).lo,
            Expr::Async(e) => self.lo(e.async_token.span),
            Expr::Block(e) => match &e.label {
                Some(label) => self.lo(label.name.apostrophe),
                None => self.delimited(e.block.brace_token.span).lo,
            },
            Expr::Break(e) => self.lo(e.break_token.span),
            Expr::Closure(e) => self.lo(e.inputs_begin.spans[0]),
            Expr::Const(e) => self.lo(e.const_token.span),
            Expr::Continue(e) => self.lo(e.continue_token.span),
            Expr::ForLoop(e) => self.lo(e.for_token.span),
            Expr::If(e) => self.lo(e.if_token.span),
            Expr::Infer(e) => self.lo(e.underscore_token.spans[0]),
            Expr::Let(e) => self.lo(e.let_token.span),
            Expr::Lit(e) => self.lo(e.lit.span()),
            Expr::Loop(e) => self.lo(e.loop_token.span),
            Expr::Macro(e) => self.macro_span(&e.mac).lo,
            Expr::Match(e) => self.lo(e.match_token.span),
            Expr::Paren(e) => self.delimited(e.paren_token.span).lo,
            Expr::Path(e) => self.path_span(e.qself.as_ref(), &e.path).lo,
            Expr::Range(e) => match &e.limits {
                syn::RangeLimits::HalfOpen(token) => self.lo(token.spans[0]),
                syn::RangeLimits::Closed(token) => self.lo(token.spans[0]),
            },
            Expr::RawAddr(e) => self.lo(e.and_token.spans[0]),
            Expr::Reference(e) => self.lo(e.and_token.spans[0]),
            Expr::Repeat(e) => self.delimited(e.bracket_token.span).lo,
            Expr::Return(e) => self.lo(e.return_token.span),
            Expr::Struct(e) => self.path_span(e.qself.as_ref(), &e.path).lo,
            Expr::TryBlock(e) => self.lo(e.try_token.span),
            Expr::Tuple(e) => self.delimited(e.paren_token.span).lo,
            Expr::Unary(e) => match &e.op {
                syn::UnOp::Deref(token) => self.lo(token.spans[0]),
                syn::UnOp::Not(token) => self.lo(token.spans[0]),
                syn::UnOp::Neg(token) => self.lo(token.spans[0]),
                _ => self.expr_lo(&e.expr),
            },
            Expr::Unsafe(e) => self.lo(e.unsafe_token.span),
            Expr::Verbatim(tokens) => self.tokens_at(tokens).lo,
            Expr::While(e) => self.lo(e.while_token.span),
            Expr::Yield(e) => self.lo(e.yield_token.span),
            _ => 0,
        }
    }

    /// Where a short expression stands: a literal, a path, a macro, a sum of them.
    pub(super) fn expr_span(&self, expr: &Expr) -> Span {
        let lo = self.expr_lo(expr);
        let hi = match expr {
            Expr::Lit(e) => self.hi(e.lit.span()),
            Expr::Binary(e) => self.expr_span(&e.right).hi,
            Expr::Macro(e) => self.macro_span(&e.mac).hi,
            Expr::Path(e) => self.path_span(e.qself.as_ref(), &e.path).hi,
            Expr::Paren(e) => self.close(e.paren_token.span),
            Expr::Call(e) => self.close(e.paren_token.span),
            Expr::MethodCall(e) => self.close(e.paren_token.span),
            Expr::Block(e) => self.close(e.block.brace_token.span),
            Expr::Group(e) => self.expr_span(&e.expr).hi,
            _ => lo,
        };
        Span { lo, hi }
    }
}
