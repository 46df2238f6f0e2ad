//! Macros that mean the same whatever library they come from: leaving with an error, waiting for several futures, generators.
//!
//! `bail!` and `ensure!` are control flow: without them a check that leaves would guard nothing.

use super::Lower;
use super::builder::Builder;
use super::builder::{Frame, FrameKind};
use super::format_macros::FormatCall;
use super::macros::{Site, Stmts, expr_list};
use super::value::{Dest, Val, in_place, never};
use crate::body::{AggregateKind, Grammar, LocalId, Place, Proj, Stmt, Test};
use crate::few::Few;
use crate::names::Name;
use proc_macro2::{TokenStream, TokenTree};
use syn::Macro;

impl Lower<'_> {
    /// A macro known by its name alone; `None` for the others.
    pub(super) fn shared_macro(&mut self, mac: &Macro, dest: Dest) -> Option<Val> {
        let name = &mac.path.segments.last()?.ident;
        if name == "bail" {
            self.bail(self.site(mac, Grammar::Format, 0))
        } else if name == "ensure" {
            self.ensure(self.site(mac, Grammar::Format, 1))
        } else if name == "join" {
            self.join(self.site(mac, Grammar::Args, 0), dest)
        } else if name == "try_join" {
            self.try_join(self.site(mac, Grammar::Args, 0), dest)
        } else {
            None
        }
    }

    /// `bail!("why {x}")`: `return Err(..)`.
    fn bail(&mut self, site: Site<'_>) -> Option<Val> {
        let call = FormatCall::read(&site.mac.tokens, 0)?;
        self.leave_with_message(site, &call);
        Some(never(site.span))
    }

    /// `ensure!(condition, "why {x}")`: `if !condition { return Err(..) }`.
    fn ensure(&mut self, site: Site<'_>) -> Option<Val> {
        let call = FormatCall::read(&site.mac.tokens, 1)?;
        let (holds, fails) = (self.body.label(), self.body.label());
        self.cond(call.skipped.first()?, holds, fails);
        self.body.start(fails);
        if self.body.is_open() {
            self.leave_with_message(site, &call);
        }
        self.body.start(holds);
        Some(self.unit_or_never(site.span))
    }

    fn leave_with_message(&mut self, site: Site<'_>, call: &FormatCall) {
        let mark = self.vals.len();
        let mut roles = Vec::new();
        let template = self.format_args(call, &mut roles);
        let error = self.macro_call_since(site, mark, roles, template, Dest::Any);
        self.leave_with(error);
    }

    /// `join!(a, b)`: the values of all, in a tuple.
    fn join(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let mark = self.await_all(&site.mac.tokens)?;
        Some(self.aggregate(
            AggregateKind::Tuple,
            Few::default(),
            None,
            mark,
            site.span,
            dest,
        ))
    }

    /// `try_join!(a, b)`: `Ok` of all values in a tuple, or the first error.
    fn try_join(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let mark = self.await_all(&site.mac.tokens)?;
        let results: Vec<Val> = self.vals.drain(mark..).collect();
        let place = self.dest_place(dest, site.span);
        let exit = self.body.label();
        for result in results {
            let success = self.success_of(result, place, exit);
            self.vals.push(success);
        }
        let values = self.body.project(place, Proj::Success);
        let dest = Dest::To(values);
        self.aggregate(
            AggregateKind::Tuple,
            Few::default(),
            None,
            mark,
            site.span,
            dest,
        );
        self.body.start(exit);
        Some(in_place(place, site.span))
    }

    fn success_of(&mut self, result: Val, place: Place, exit: super::builder::Label) -> Val {
        let tested = self.place_of(result);
        let (ok, out) = (self.body.label(), self.body.label());
        self.body
            .switch(tested, &[(Test::Success, ok), (Test::Failure, out)]);
        self.body.start(out);
        let failure = self.body.project(tested, Proj::Failure);
        let to = self.body.project(place, Proj::Failure);
        self.put(in_place(failure, result.span), Dest::To(to));
        self.body.goto(exit);
        self.body.start(ok);
        in_place(self.body.project(tested, Proj::Success), result.span)
    }

    /// Makes all futures, then waits for each; the values stand on the stack from the mark on.
    fn await_all(&mut self, tokens: &TokenStream) -> Option<usize> {
        let exprs = expr_list(tokens)?;
        let mark = self.vals.len();
        for expr in &exprs {
            let val = self.expr(expr, Dest::Any);
            self.vals.push(val);
        }
        for at in mark..self.vals.len() {
            let future = self.vals[at];
            self.vals[at] = self.await_val(future, future.span, Dest::Any);
        }
        Some(mark)
    }

    // ---- generators ----

    /// `stream! { .. yield x; .. }`: statements that leave their values in the macro's; `None` when nothing is yielded.
    pub(super) fn generator_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        if !yields(&site.mac.tokens) {
            return None;
        }
        let Stmts(stmts) = syn::parse2(site.mac.tokens.clone()).ok()?;
        let place = self.dest_place(dest, site.span);
        let exit = self.body.label();
        self.body.frames.push(Frame {
            label: Name::NONE,
            kind: FrameKind::Async,
            exit,
            dest: Some(place),
        });
        self.stmts(&stmts, Dest::Drop, site.span);
        self.body.frames.pop();
        self.body.start(exit);
        Some(self.joined(place, site.span))
    }

    /// `yield value` adds to what the generator around gives.
    pub(super) fn yield_expr(&mut self, expr: &syn::ExprYield) -> Val {
        let mut span = self.at(expr.yield_token.span);
        let val = expr.expr.as_ref().map(|value| self.expr(value, Dest::Any));
        if let Some(val) = val {
            span.hi = val.span.hi;
        }
        let frames = self.body.frames.iter().rev();
        let around = frames.copied().find(|frame| frame.kind == FrameKind::Async);
        let given = around.and_then(|frame| frame.dest);
        let given = given.unwrap_or_else(|| Builder::whole(LocalId::RETURN));
        let seen: Vec<Val> = [in_place(given, span)].into_iter().chain(val).collect();
        let args = self.body.pool(&seen);
        let to = self.body.place(given);
        self.body.push(Stmt::Unknown { dest: to, args }, span);
        self.unit_or_never(span)
    }
}

fn yields(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "yield",
        TokenTree::Group(group) => yields(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
