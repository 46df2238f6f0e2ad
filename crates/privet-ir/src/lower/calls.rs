//! Calls, closures, `.await` and `?`.

use super::Lower;
use super::blocks::attrs_of;
use super::builder::Builder;
use super::builder::{self, FrameKind};
use super::paths::Named;
use super::value::{Dest, Val, ValKind, in_place, never};
use crate::body::{
    AggregateKind, BodyKind, Call, Callee, LangCall, LocalId, Place, Pool, Proj, Stmt, Test,
};
use crate::few::Few;
use crate::names::Name;
use crate::span::Span;
use crate::types::TypeId;
use syn::{Expr, Pat};

impl Lower<'_> {
    /// The values since `mark` as operands.
    pub(super) fn take_pool(&mut self, mark: usize) -> Pool {
        let pool = self.body.pool(&self.vals[mark..]);
        self.vals.truncate(mark);
        pool
    }

    /// `path(args)`.
    pub(super) fn path_call(&mut self, expr: &syn::ExprCall, dest: Dest) -> Val {
        let Expr::Path(func) = &*expr.func else {
            return self.unknown(&[], Span::default(), dest);
        };
        let (named, name_span) = self.named(func.qself.as_ref(), &func.path);
        let is_exit = is_process_exit(&func.path);
        let mark = self.vals.len();
        self.args(expr.args.iter());
        let span = Span {
            lo: name_span.lo,
            hi: self.close(expr.paren_token.span),
        };
        let callee = match named {
            Named::Local(local) => {
                let place = Builder::whole(local);
                Callee::Value(self.body.place(place))
            }
            Named::Path(path) => Callee::Path(path),
        };
        let val = self.call(callee, mark, name_span, span, dest);
        if is_exit {
            self.body.end_unreachable();
            return never(span);
        }
        val
    }

    /// `value(args)`.
    pub(super) fn value_call(&mut self, expr: &syn::ExprCall, func: Val, dest: Dest) -> Val {
        let place = self.place_of(func);
        let callee = Callee::Value(self.body.place(place));
        let mark = self.vals.len();
        self.args(expr.args.iter());
        let span = Span {
            lo: func.span.lo,
            hi: self.close(expr.paren_token.span),
        };
        self.call(callee, mark, func.span, span, dest)
    }

    /// `receiver.name(args)`.
    pub(super) fn method_call(
        &mut self,
        expr: &syn::ExprMethodCall,
        receiver: Val,
        dest: Dest,
    ) -> Val {
        let (name, name_span) = self.ident_at(&expr.method);
        let mark = self.vals.len();
        self.vals.push(receiver);
        let generics = expr.turbofish.as_ref();
        let generics = generics.and_then(|args| {
            let args = self.generic_args(args);
            self.body.turbofish(args)
        });
        self.args(expr.args.iter());
        let span = Span {
            lo: receiver.span.lo,
            hi: self.close(expr.paren_token.span),
        };
        self.call(
            Callee::Method { name, generics },
            mark,
            name_span,
            span,
            dest,
        )
    }

    /// Arguments and elements: those that exist, in order, onto the values.
    pub(super) fn args<'e>(&mut self, args: impl Iterator<Item = &'e Expr>) {
        for arg in args {
            let attrs = attrs_of(arg);
            if self.exists(attrs) {
                let val = self.expr(arg, Dest::Any);
                self.note_cfg(attrs, val.span.hi);
                self.vals.push(val);
            }
        }
    }

    /// A call with the values since `mark` as arguments.
    pub(super) fn call(
        &mut self,
        callee: Callee,
        mark: usize,
        name_span: Span,
        span: Span,
        dest: Dest,
    ) -> Val {
        let place = self.dest_place(dest, span);
        let args = self.take_pool(mark);
        let dest = self.body.place(place);
        let call = Call {
            callee,
            args,
            dest,
            name_span,
        };
        self.body.call(call, span);
        in_place(place, span)
    }

    /// A call that the language makes.
    pub(super) fn lang_call(&mut self, lang: LangCall, arg: Val, dest: Place) {
        let mark = self.vals.len();
        self.vals.push(arg);
        self.call(Callee::Lang(lang), mark, arg.span, arg.span, Dest::To(dest));
    }

    /// `a.await`.
    pub(super) fn await_expr(&mut self, expr: &syn::ExprAwait, base: Val, dest: Dest) -> Val {
        let span = Span {
            lo: base.span.lo,
            hi: self.hi(expr.await_token.span),
        };
        self.await_val(base, span, dest)
    }

    /// The value of a future.
    pub(super) fn await_val(&mut self, future: Val, span: Span, dest: Dest) -> Val {
        let place = self.dest_place(dest, span);
        let from = self.body.operand(future);
        let to = self.body.place(place);
        self.body.push(Stmt::Await(to, from), span);
        in_place(place, span)
    }

    /// `a?`: goes on with what `Ok` or `Some` holds, or leaves with the rest.
    pub(super) fn question(&mut self, expr: &syn::ExprTry, base: Val, dest: Dest) -> Val {
        let span = Span {
            lo: base.span.lo,
            hi: self.hi(expr.question_token.spans[0]),
        };
        let val = self.question_of(base, span);
        self.put(val, dest)
    }

    /// The way on and the way out of a `Result` or `Option`.
    pub(super) fn question_of(&mut self, base: Val, span: Span) -> Val {
        let base = self.near(base);
        let tested = self.place_of(base);
        let (ok, out) = (self.body.label(), self.body.label());
        self.body
            .switch(tested, &[(Test::Success, ok), (Test::Failure, out)]);
        self.body.start(out);
        let failure = self.body.project(tested, Proj::Failure);
        self.leave_with(in_place(failure, span));
        self.body.start(ok);
        let success = self.body.project(tested, Proj::Success);
        in_place(success, span)
    }

    /// The value, in a variable of its own when the way to it is long: `a????..` would make longer and longer ways.
    fn near(&mut self, val: Val) -> Val {
        const LONG: u32 = 16;
        match val.kind {
            ValKind::Place(place) if place.projs.end - place.projs.start > LONG => {
                let near = self.body.temp(val.span);
                self.put(val, Dest::To(near))
            }
            _ => val,
        }
    }

    /// Leaves with an error: the `?` of what is around.
    pub(super) fn leave_with(&mut self, residual: Val) {
        let frames = self.body.frames.iter().rev();
        let around = frames
            .copied()
            .find(|frame| matches!(frame.kind, FrameKind::Try | FrameKind::Async));
        match around {
            Some(frame) => {
                let dest = frame
                    .dest
                    .expect("try and async blocks have a place for their value");
                self.lang_call(LangCall::FromResidual, residual, dest);
                self.body.goto(frame.exit);
            }
            None => {
                let dest = Builder::whole(LocalId::RETURN);
                self.lang_call(LangCall::FromResidual, residual, dest);
                self.body.end_return();
            }
        }
    }

    /// `|a, b| body`.
    pub(super) fn closure(&mut self, expr: &syn::ExprClosure, dest: Dest) -> Val {
        let parent = self.body.body_id();
        let ret = self.return_type(&expr.output);
        let start = expr.asyncness.as_ref().map(|token| token.span);
        let start = start.or(expr.capture.as_ref().map(|token| token.span));
        let lo = self.lo(start.unwrap_or(expr.inputs_begin.spans[0]));
        let is_async = expr.asyncness.is_some();
        self.push_body(true);
        let id = self.reserve_body();
        self.body.begin(id, ret, Span::default());
        let inputs = expr.inputs.iter();
        let inputs: Vec<&Pat> = inputs
            .filter(|pat| self.exists(attrs_of_pat(pat)))
            .collect();
        self.closure_params(&inputs);
        let place = Builder::whole(LocalId::RETURN);
        let value = self.expr(&expr.body, Dest::To(place));
        let span = Span {
            lo,
            hi: value.span.hi,
        };
        self.body.locals[0].span = value.span;
        self.pop_body(builder::Head {
            kind: BodyKind::Closure,
            parent: Some(parent),
            params: builder::index(inputs.len()),
            is_move: expr.capture.is_some(),
            is_async,
            ret,
        });
        let mark = self.vals.len();
        self.aggregate(
            AggregateKind::Closure(id),
            Few::default(),
            None,
            mark,
            span,
            dest,
        )
    }

    fn closure_params(&mut self, inputs: &[&Pat]) {
        let locals: Vec<(LocalId, Option<&Pat>)> =
            inputs.iter().map(|pat| self.closure_param(pat)).collect();
        for (local, pat) in locals {
            match pat {
                Some(pat) => {
                    let place = Builder::whole(local);
                    self.bind_irrefutable(pat, place);
                }
                None => {
                    let name = self.body.locals[local.index()].name;
                    self.body.declare(name, local);
                }
            }
        }
    }

    /// The local of a parameter, and its pattern when it is more than a name.
    fn closure_param<'p>(&mut self, pat: &'p Pat) -> (LocalId, Option<&'p Pat>) {
        let (pat, ty): (&Pat, Option<TypeId>) = match pat {
            Pat::Type(typed) => (&typed.pat, Some(self.ty(&typed.ty))),
            pat => (pat, None),
        };
        match pat {
            Pat::Ident(plain) if plain.by_ref.is_none() && plain.subpat.is_none() => {
                let (name, span) = self.ident_at(&plain.ident);
                (self.body.local(name, ty, span), None)
            }
            pat => {
                let span = Span {
                    lo: self.pat_lo(pat),
                    hi: self.pat_lo(pat),
                };
                (self.body.local(Name::NONE, ty, span), Some(pat))
            }
        }
    }
}

/// The attributes of a closure's parameter.
fn attrs_of_pat(pat: &Pat) -> &[syn::Attribute] {
    match pat {
        Pat::Type(pat) => match attrs_of_pat(&pat.pat) {
            [] => &pat.attrs,
            attrs => attrs,
        },
        Pat::Ident(pat) => &pat.attrs,
        Pat::Reference(pat) => &pat.attrs,
        Pat::Slice(pat) => &pat.attrs,
        Pat::Struct(pat) => &pat.attrs,
        Pat::Tuple(pat) => &pat.attrs,
        Pat::TupleStruct(pat) => &pat.attrs,
        Pat::Wild(pat) => &pat.attrs,
        _ => &[],
    }
}

/// `std::process::exit` and `abort`, which never return.
fn is_process_exit(path: &syn::Path) -> bool {
    let mut names = path.segments.iter().rev().map(|segment| &segment.ident);
    matches!(names.next(), Some(name) if name == "exit" || name == "abort")
        && matches!(names.next(), Some(name) if name == "process")
        && matches!(names.next(), Some(name) if name == "std")
        && names.next().is_none()
}
