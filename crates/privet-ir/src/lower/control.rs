//! Control flow: `if`, loops, labelled blocks, `async` and `try` blocks, and the ways out of them.

use super::Lower;
use super::builder::Builder;
use super::builder::{Frame, FrameKind, Label};
use super::value::{Dest, Val, in_place, never};
use crate::body::{LangCall, LocalId, Place, Proj, Test};
use crate::names::Name;
use crate::span::Span;
use syn::Expr;

impl Lower<'_> {
    /// The value that branches left in `place`, when any of them gets here.
    pub(super) fn joined(&mut self, place: Place, span: Span) -> Val {
        if place.projs.is_empty() && self.body.locals[place.local.index()].span == Span::default() {
            self.body.locals[place.local.index()].span = span;
        }
        if self.body.is_open() {
            in_place(place, span)
        } else {
            never(span)
        }
    }

    /// Where branches leave their value: a temporary when the value is wanted anywhere.
    pub(super) fn branch_dest(&mut self, dest: Dest) -> Dest {
        match dest {
            Dest::Any => Dest::To(self.body.temp(Span::default())),
            Dest::To(_) | Dest::Drop => dest,
        }
    }

    /// The value after branches met again.
    pub(super) fn after_branches(&mut self, dest: Dest, span: Span) -> Val {
        match dest {
            Dest::To(place) => self.joined(place, span),
            Dest::Any | Dest::Drop => self.unit_or_never(span),
        }
    }

    // ---- if ----

    /// `if a { .. } else if b { .. } else { .. }`, one turn of the loop per link.
    pub(super) fn if_expr(&mut self, expr: &syn::ExprIf, dest: Dest) -> Val {
        let lo = self.lo(expr.if_token.span);
        let dest = match expr.else_branch {
            Some(_) => self.branch_dest(dest),
            None => Dest::Drop,
        };
        let join = self.body.label();
        let mut link = expr;
        let hi = loop {
            let (then, otherwise) = (self.body.label(), self.body.label());
            let mark = self.body.enter();
            self.cond(&link.cond, then, otherwise);
            self.body.start(then);
            let mut hi = self.close(link.then_branch.brace_token.span);
            if self.body.is_open() {
                hi = self.block(&link.then_branch, dest).span.hi;
            }
            self.body.leave(mark);
            self.body.goto(join);
            self.body.start(otherwise);
            match link.else_branch.as_ref().map(|(_, otherwise)| &**otherwise) {
                Some(Expr::If(next)) => link = next,
                Some(last) => {
                    let open = self.body.is_open();
                    break if open {
                        self.expr(last, dest).span.hi
                    } else {
                        hi
                    };
                }
                None => break hi,
            }
        };
        self.body.start(join);
        self.after_branches(dest, Span { lo, hi })
    }

    // ---- loops ----

    pub(super) fn loop_expr(&mut self, expr: &syn::ExprLoop, dest: Dest) -> Val {
        let lo = self.lo(expr.loop_token.span);
        let dest = self.branch_dest(dest);
        let (head, exit) = (self.body.label(), self.body.label());
        self.body.start_loop(head);
        let frame = Frame {
            label: self.label_name(expr.label.as_ref()),
            kind: FrameKind::Loop(head),
            exit,
            dest: wanted(dest),
        };
        self.body.frames.push(frame);
        let hi = self.block(&expr.body, Dest::Drop).span.hi;
        self.body.frames.pop();
        self.body.goto(head);
        self.body.start(exit);
        self.after_branches(dest, Span { lo, hi })
    }

    pub(super) fn while_loop(&mut self, expr: &syn::ExprWhile) -> Val {
        let lo = self.lo(expr.while_token.span);
        let (head, inside, exit) = (self.body.label(), self.body.label(), self.body.label());
        self.body.start_loop(head);
        let mark = self.body.enter();
        self.cond(&expr.cond, inside, exit);
        self.body.start(inside);
        let label = self.label_name(expr.label.as_ref());
        let hi = self.loop_body(&expr.body, label, head, exit);
        self.body.leave(mark);
        self.body.start(exit);
        self.unit_or_never(Span { lo, hi })
    }

    pub(super) fn for_loop(&mut self, expr: &syn::ExprForLoop) -> Val {
        let lo = self.lo(expr.for_token.span);
        let over = self.expr(&expr.expr, Dest::Any);
        let iter = self.body.temp(over.span);
        self.lang_call(LangCall::IntoIter, over, iter);
        let (head, inside, exit) = (self.body.label(), self.body.label(), self.body.label());
        self.body.start_loop(head);
        let next = self.body.temp(over.span);
        self.lang_call(LangCall::Next, in_place(iter, over.span), next);
        self.body
            .switch(next, &[(Test::Success, inside), (Test::Failure, exit)]);
        self.body.start(inside);
        let mark = self.body.enter();
        let item = self.body.project(next, Proj::Success);
        self.bind_irrefutable(&expr.pat, item);
        let label = self.label_name(expr.label.as_ref());
        let hi = self.loop_body(&expr.body, label, head, exit);
        self.body.leave(mark);
        self.body.start(exit);
        self.unit_or_never(Span { lo, hi })
    }

    fn loop_body(&mut self, block: &syn::Block, label: Name, head: Label, exit: Label) -> u32 {
        self.body.frames.push(Frame {
            label,
            kind: FrameKind::Loop(head),
            exit,
            dest: None,
        });
        let hi = self.block(block, Dest::Drop).span.hi;
        self.body.frames.pop();
        self.body.goto(head);
        hi
    }

    fn label_name(&mut self, label: Option<&syn::Label>) -> Name {
        match label {
            Some(label) => self.ident(&label.name.ident),
            None => Name::NONE,
        }
    }

    // ---- blocks that can be left ----

    pub(super) fn block_expr(&mut self, expr: &syn::ExprBlock, dest: Dest) -> Val {
        let Some(label) = &expr.label else {
            return self.block(&expr.block, dest);
        };
        let label = self.ident(&label.name.ident);
        self.left_block(&expr.block, label, FrameKind::Block, dest)
    }

    pub(super) fn async_block(&mut self, expr: &syn::ExprAsync, dest: Dest) -> Val {
        let place = self.dest_place(dest, Span::default());
        let lo = self.lo(expr.async_token.span);
        let val = self.left_block(&expr.block, Name::NONE, FrameKind::Async, Dest::To(place));
        let span = Span {
            lo,
            hi: val.span.hi,
        };
        Val { span, ..val }
    }

    /// `try { a }` gives `Ok(a)`.
    pub(super) fn try_block(&mut self, expr: &syn::ExprTryBlock, dest: Dest) -> Val {
        let place = self.dest_place(dest, Span::default());
        let exit = self.body.label();
        self.body.frames.push(Frame {
            label: Name::NONE,
            kind: FrameKind::Try,
            exit,
            dest: Some(place),
        });
        let success = self.body.project(place, Proj::Success);
        let span = self.block(&expr.block, Dest::To(success)).span;
        self.body.frames.pop();
        self.body.start(exit);
        self.joined(place, span)
    }

    fn left_block(&mut self, block: &syn::Block, label: Name, kind: FrameKind, dest: Dest) -> Val {
        let dest = self.branch_dest(dest);
        let exit = self.body.label();
        self.body.frames.push(Frame {
            label,
            kind,
            exit,
            dest: wanted(dest),
        });
        let span = self.block(block, dest).span;
        self.body.frames.pop();
        self.body.start(exit);
        self.after_branches(dest, span)
    }

    // ---- ways out ----

    pub(super) fn return_expr(&mut self, expr: &syn::ExprReturn) -> Val {
        let mut span = self.at(expr.return_token.span);
        let frames = self.body.frames.iter().rev();
        let around = frames.copied().find(|frame| frame.kind == FrameKind::Async);
        let place = match around {
            Some(frame) => frame
                .dest
                .expect("async blocks have a place for their value"),
            None => Builder::whole(LocalId::RETURN),
        };
        if let Some(value) = &expr.expr {
            span.hi = self.expr(value, Dest::To(place)).span.hi;
        }
        match around {
            Some(frame) => self.body.goto(frame.exit),
            None => self.body.end_return(),
        }
        never(span)
    }

    pub(super) fn break_expr(&mut self, expr: &syn::ExprBreak) -> Val {
        let mut span = self.at(expr.break_token.span);
        let label = self.lifetime(expr.label.as_ref());
        let frame = self.frame_named(label);
        if let Some(value) = &expr.expr {
            let dest = frame
                .and_then(|frame| frame.dest)
                .map_or(Dest::Drop, Dest::To);
            span.hi = self.expr(value, dest).span.hi;
        }
        match frame {
            Some(frame) => self.body.goto(frame.exit),
            None => self.body.end_unreachable(),
        }
        never(span)
    }

    pub(super) fn continue_expr(&mut self, expr: &syn::ExprContinue) -> Val {
        let span = self.at(expr.continue_token.span);
        let label = self.lifetime(expr.label.as_ref());
        match self.frame_named(label).map(|frame| frame.kind) {
            Some(FrameKind::Loop(head)) => self.body.goto(head),
            Some(FrameKind::Block | FrameKind::Try | FrameKind::Async) | None => {
                self.body.end_unreachable();
            }
        }
        never(span)
    }

    fn lifetime(&mut self, lifetime: Option<&syn::Lifetime>) -> Name {
        match lifetime {
            Some(lifetime) => self.ident(&lifetime.ident),
            None => Name::NONE,
        }
    }

    /// The block that `break 'label` leaves; without a label, the innermost loop.
    fn frame_named(&self, label: Name) -> Option<Frame> {
        let mut frames = self.body.frames.iter().rev().copied();
        if label.is_none() {
            frames.find(|frame| matches!(frame.kind, FrameKind::Loop(_)))
        } else {
            frames.find(|frame| frame.label == label)
        }
    }
}

fn wanted(dest: Dest) -> Option<Place> {
    match dest {
        Dest::To(place) => Some(place),
        Dest::Any | Dest::Drop => None,
    }
}
