//! The macros of std that are more than a call: `matches!`, `assert!`, `dbg!`, `vec!`, `ready!` and their kin.

use super::Lower;
use super::builder::Label;
use super::format_macros::FormatCall;
use super::macros::{Site, ValueOrStmts, expr_list, is_standard_path, segments};
use super::pats::Fail;
use super::value::{Dest, Val, in_place, never};
use crate::body::{AggregateKind, Grammar, Literal, Op, Proj, Role, Test};
use crate::few::Few;
use crate::program::BlindReason;
use crate::span::Span;
use crate::types::{Path, PathId, Segment};
use proc_macro2::TokenTree;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Macro, Pat, Token};

/// `expression, pattern [if guard]`.
struct MatchesCall {
    value: Expr,
    pat: Pat,
    guard: Option<Expr>,
}

impl Parse for MatchesCall {
    fn parse(input: ParseStream<'_>) -> syn::Result<MatchesCall> {
        let value = input.parse()?;
        input.parse::<Token![,]>()?;
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        let guard = match input.parse::<Option<Token![if]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        input.parse::<Option<Token![,]>>()?;
        Ok(MatchesCall { value, pat, guard })
    }
}

/// `elem; len`.
struct RepeatCall {
    elem: Expr,
    len: Expr,
}

impl Parse for RepeatCall {
    fn parse(input: ParseStream<'_>) -> syn::Result<RepeatCall> {
        let elem = input.parse()?;
        input.parse::<Token![;]>()?;
        let len = input.parse()?;
        Ok(RepeatCall { elem, len })
    }
}

impl Lower<'_> {
    /// A macro of std with a meaning of its own; `None` for the others.
    pub(super) fn std_macro(&mut self, mac: &Macro, dest: Dest) -> Option<Val> {
        let name = mac.path.segments.last()?.ident.to_string();
        let span = self.macro_span(mac);
        match name.trim_start_matches("r#") {
            "matches" => self.matches(mac, span, dest),
            "assert" => self.assert(mac, span),
            "assert_eq" => self.assert_pair(mac, Op::Eq, span),
            "assert_ne" => self.assert_pair(mac, Op::Ne, span),
            "debug_assert" | "debug_assert_eq" | "debug_assert_ne"
                if !self.has_debug_assertions() =>
            {
                Some(self.unit_or_never(span))
            }
            "debug_assert" => self.assert(mac, span),
            "debug_assert_eq" => self.assert_pair(mac, Op::Eq, span),
            "debug_assert_ne" => self.assert_pair(mac, Op::Ne, span),
            "dbg" => self.dbg(mac, span, dest),
            "vec" => self.vec(mac, span, dest),
            "cfg" => {
                let holds = self.input.cfg.holds(&mac.tokens);
                self.constant(Literal::Bool(holds), span, dest)
            }
            "line" | "column" => self.constant(Literal::Int(None), span, dest),
            "concat" => {
                let text = self.concat(&mac.tokens)?;
                let literal = Literal::Str(self.text(&text));
                self.constant(literal, span, dest)
            }
            "stringify" => {
                let literal = Literal::Str(self.text(&mac.tokens.to_string()));
                self.constant(literal, span, dest)
            }
            "try" => {
                let exprs = expr_list(&mac.tokens)?;
                let base = self.expr(exprs.first()?, Dest::Any);
                let val = self.question_of(base, span);
                Some(self.put(val, dest))
            }
            "ready" => self.ready(mac, span, dest),
            "addr_of" => self.addr_of(mac, false, span, dest),
            "addr_of_mut" => self.addr_of(mac, true, span, dest),
            "asm" | "naked_asm" | "global_asm" | "llvm_asm" => {
                self.blind(span, BlindReason::ForeignCode);
                let site = self.site(mac, Grammar::Args, 0);
                Some(self.macro_call(site, &[], Vec::new(), None, dest))
            }
            "compile_error" => {
                self.body.end_unreachable();
                Some(never(span))
            }
            _ => None,
        }
    }

    /// A macro as a condition: what it expands to, `matches!` and `cfg!` decide directly. Whether it was one of these.
    pub(super) fn cond_macro(&mut self, mac: &Macro, yes: Label, no: Label) -> bool {
        let span = self.macro_span(mac);
        match self.rewritten(mac) {
            Ok(Some(tokens)) => {
                let done = self.with_tokens(tokens, span, |lower, parsed| match parsed {
                    ValueOrStmts::Value(value) => lower.cond(&value, yes, no),
                    ValueOrStmts::Stmts(stmts) => {
                        let val = lower.stmts(&stmts, Dest::Any, span);
                        lower.cond_of(val, yes, no);
                    }
                });
                done.is_some()
            }
            Ok(None) if is_standard_path(mac) => self.cond_std_macro(mac, yes, no),
            Ok(None) | Err(_) => false,
        }
    }

    fn cond_std_macro(&mut self, mac: &Macro, yes: Label, no: Label) -> bool {
        match segments(mac).last().map(String::as_str) {
            Some("cfg") => {
                let holds = self.input.cfg.holds(&mac.tokens);
                self.body.goto(if holds { yes } else { no });
                true
            }
            Some("matches") => match syn::parse2::<MatchesCall>(mac.tokens.clone()) {
                Ok(call) => {
                    self.matches_cond(&call, yes, no);
                    true
                }
                Err(_) => false,
            },
            Some(_) | None => false,
        }
    }

    fn matches(&mut self, mac: &Macro, span: Span, dest: Dest) -> Option<Val> {
        let call: MatchesCall = syn::parse2(mac.tokens.clone()).ok()?;
        let (yes, no) = (self.body.label(), self.body.label());
        self.matches_cond(&call, yes, no);
        Some(self.bool_from(yes, no, span, dest))
    }

    fn matches_cond(&mut self, call: &MatchesCall, yes: Label, no: Label) {
        let val = self.expr(&call.value, Dest::Any);
        let place = self.place_of(val);
        let scope = self.body.enter();
        let mark = self.begin_pat();
        self.pat(&call.pat, place, Fail::To(no));
        self.commit_pat(mark);
        match &call.guard {
            Some(guard) => self.cond(guard, yes, no),
            None => self.body.goto(yes),
        }
        self.body.leave(scope);
    }

    fn has_debug_assertions(&self) -> bool {
        let span = proc_macro2::Span::call_site();
        let predicate = TokenTree::from(proc_macro2::Ident::new("debug_assertions", span));
        self.input.cfg.holds(&predicate.into())
    }

    /// `assert!(cond, ..)`: the message is made where the condition fails, and nothing comes after it.
    fn assert(&mut self, mac: &Macro, span: Span) -> Option<Val> {
        let site = self.site(mac, Grammar::Format, 1);
        let call = FormatCall::read(&mac.tokens, 1)?;
        let (holds, fails) = (self.body.label(), self.body.label());
        self.cond(call.skipped.first()?, holds, fails);
        self.body.start(fails);
        self.failed_assertion(site, &call, &[]);
        self.body.start(holds);
        Some(self.unit_or_never(span))
    }

    /// `assert_eq!(a, b, ..)`: failing prints both with `Debug`.
    fn assert_pair(&mut self, mac: &Macro, op: Op, span: Span) -> Option<Val> {
        let site = self.site(mac, Grammar::Format, 2);
        let call = FormatCall::read(&mac.tokens, 2)?;
        let [left, right] = call.skipped.as_slice() else {
            return None;
        };
        let left = self.expr(left, Dest::Any);
        let right = self.expr(right, Dest::Any);
        let equal = self.op(op, &[left, right], span, Dest::Any);
        let equal = self.place_of(equal);
        let (holds, fails) = (self.body.label(), self.body.label());
        self.body.switch(
            equal,
            &[(Test::Bool(true), holds), (Test::Bool(false), fails)],
        );
        self.body.start(fails);
        self.failed_assertion(site, &call, &[left, right]);
        self.body.start(holds);
        Some(self.unit_or_never(span))
    }

    fn failed_assertion(&mut self, site: Site<'_>, call: &FormatCall, shown: &[Val]) {
        if !self.body.is_open() {
            return;
        }
        let mark = self.vals.len();
        self.vals.extend(shown);
        let mut roles = vec![Role::Debug; shown.len()];
        let template = self.format_args(call, &mut roles);
        self.macro_call_since(site, mark, roles, template, Dest::Drop);
        self.body.end_unreachable();
    }

    /// `dbg!(a, b)` prints with `Debug` and gives its values back.
    fn dbg(&mut self, mac: &Macro, span: Span, dest: Dest) -> Option<Val> {
        let site = self.site(mac, Grammar::Args, 0);
        let exprs = expr_list(&mac.tokens)?;
        let mark = self.vals.len();
        for expr in &exprs {
            let val = self.expr(expr, Dest::Any);
            self.vals.push(val);
        }
        let shown: Vec<Val> = self.vals.drain(mark..).collect();
        self.macro_call(
            site,
            &shown,
            vec![Role::Debug; shown.len()],
            None,
            Dest::Drop,
        );
        match shown.as_slice() {
            [] => Some(self.unit_or_never(span)),
            [only] => Some(self.put(Val { span, ..*only }, dest)),
            several => {
                let mark = self.vals.len();
                self.vals.extend(several);
                Some(self.aggregate(AggregateKind::Tuple, Few::default(), None, mark, span, dest))
            }
        }
    }

    fn vec(&mut self, mac: &Macro, span: Span, dest: Dest) -> Option<Val> {
        if let Some(elems) = expr_list(&mac.tokens) {
            let kind = AggregateKind::Array { is_vec: true };
            return Some(self.list(kind, elems.iter(), span, dest));
        }
        let call: RepeatCall = syn::parse2(mac.tokens.clone()).ok()?;
        Some(self.repeat(true, &call.elem, &call.len, span, dest))
    }

    fn constant(&mut self, literal: Literal, span: Span, dest: Dest) -> Option<Val> {
        let val = self.literal_val(literal, span);
        Some(self.put(val, dest))
    }

    fn addr_of(&mut self, mac: &Macro, mutable: bool, span: Span, dest: Dest) -> Option<Val> {
        let exprs = expr_list(&mac.tokens)?;
        let val = self.reference(mutable, exprs.first()?, span.lo, dest);
        Some(Val { span, ..val })
    }

    /// `ready!(poll)`: what `Poll::Ready` holds, or `return Poll::Pending`.
    fn ready(&mut self, mac: &Macro, span: Span, dest: Dest) -> Option<Val> {
        let exprs = expr_list(&mac.tokens)?;
        let val = self.expr(exprs.first()?, Dest::Any);
        let place = self.place_of(val);
        let (ready, pending) = (self.std_path(&["task", "Poll", "Ready"]), self.body.label());
        let on = self.body.label();
        self.body
            .switch(place, &[(Test::Variant(ready), on), (Test::Other, pending)]);
        self.body.start(pending);
        self.body.end_return();
        self.body.start(on);
        let payload = self.body.project(place, Proj::Variant(ready));
        let name = self.number(0);
        let payload = self.body.project(payload, Proj::Field(name));
        Some(self.put(in_place(payload, span), dest))
    }

    /// `::std::..`.
    pub(super) fn std_path(&mut self, names: &[&str]) -> PathId {
        let names = ["std"].iter().chain(names);
        let segments = names.map(|name| Segment {
            name: self.file.names.intern(name),
            args: None,
        });
        let segments = segments.collect();
        self.path_id(Path {
            scope: self.scope,
            global: true,
            qself: None,
            segments,
        })
    }
}
