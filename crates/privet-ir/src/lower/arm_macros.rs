//! Macros of arms: `pattern = future => handler`, as those that wait for the first of several futures have them.
//!
//! Known by their shape alone. All futures are made in order; then one of the arms runs, whichever is not told.

use super::Lower;
use super::macros::Site;
use super::pats::Fail;
use super::value::{Dest, Val, in_place};
use crate::body::{Role, Stmt, Test};
use crate::program::BlindReason;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Ident, Pat, Token, token};

/// `[biased;] arms`.
struct Arms(Vec<Arm>);

/// `pattern = future [, if condition] => handler`; `else => handler` waits for nothing.
struct Arm {
    waits_for: Option<Wait>,
    handler: Expr,
}

struct Wait {
    pat: Pat,
    future: Expr,
    condition: Option<Expr>,
}

impl Parse for Arms {
    fn parse(input: ParseStream<'_>) -> syn::Result<Arms> {
        if input.peek(syn::Ident) && input.peek2(Token![;]) {
            input.parse::<Ident>()?;
            input.parse::<Token![;]>()?;
        }
        let mut arms = vec![input.parse()?];
        while !input.is_empty() {
            arms.push(input.parse()?);
        }
        Ok(Arms(arms))
    }
}

impl Parse for Arm {
    fn parse(input: ParseStream<'_>) -> syn::Result<Arm> {
        if input.peek(Ident::peek_any) && input.peek2(Token![=>]) {
            input.call(Ident::parse_any)?;
            return Ok(Arm {
                waits_for: None,
                handler: handler(input)?,
            });
        }
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        input.parse::<Token![=]>()?;
        let future = input.parse()?;
        let mut condition = None;
        if input.parse::<Option<Token![,]>>()?.is_some() {
            input.parse::<Token![if]>()?;
            condition = Some(input.parse()?);
        }
        let waits_for = Some(Wait {
            pat,
            future,
            condition,
        });
        let handler = handler(input)?;
        Ok(Arm { waits_for, handler })
    }
}

/// `=> handler`, a comma behind it unless it is a block.
fn handler(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse::<Token![=>]>()?;
    if input.peek(token::Brace) {
        let block: syn::Block = input.parse()?;
        let block = syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block,
        };
        input.parse::<Option<Token![,]>>()?;
        return Ok(Expr::Block(block));
    }
    let handler = input.parse()?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(handler)
}

impl Lower<'_> {
    /// Reads a macro as arms; `None` when it has none.
    pub(super) fn arms_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let Arms(arms) = syn::parse2(site.mac.tokens.clone()).ok()?;
        let dest = self.branch_dest(dest);
        let mark = self.vals.len();
        for wait in arms.iter().filter_map(|arm| arm.waits_for.as_ref()) {
            if let Some(condition) = &wait.condition {
                self.expr(condition, Dest::Drop);
            }
            let val = self.expr(&wait.future, Dest::Any);
            self.vals.push(val);
        }
        let futures: Vec<Val> = self.vals.drain(mark..).collect();
        let roles = vec![Role::Plain; futures.len()];
        let chosen = self.macro_call(site, &futures, roles, None, Dest::Any);
        let chosen = self.place_of(chosen);
        let cases: Vec<_> = arms
            .iter()
            .map(|_| (Test::Other, self.body.label()))
            .collect();
        self.body.switch(chosen, &cases);
        let join = self.body.label();
        let mut futures = futures.into_iter();
        for (arm, (_, label)) in arms.iter().zip(cases) {
            self.body.start(label);
            let scope = self.body.enter();
            if let Some(wait) = &arm.waits_for {
                let future = futures.next().expect("one future for each arm that waits");
                self.awaited(&wait.pat, future, join);
            }
            self.expr(&arm.handler, dest);
            self.body.leave(scope);
            self.body.goto(join);
        }
        self.body.start(join);
        Some(self.after_branches(dest, site.span))
    }

    /// `pat = future.await`; what does not fit ends the macro.
    fn awaited(&mut self, pat: &Pat, future: Val, join: super::builder::Label) {
        let value = self.await_val(future, future.span, Dest::Any);
        let place = self.place_of(value);
        let mark = self.begin_pat();
        self.pat(pat, place, Fail::To(join));
        self.commit_pat(mark);
    }

    /// A macro nobody knows: arms, a list of expressions and a blind spot, or a blind spot alone.
    pub(super) fn unknown_macro(&mut self, site: Site<'_>, reason: BlindReason, dest: Dest) -> Val {
        if let Some(val) = self.arms_macro(site, dest) {
            return val;
        }
        if let Some(val) = self.generator_macro(site, dest) {
            return val;
        }
        self.blind(site.span, reason);
        if let Some(val) = self.args_macro(site, dest) {
            return val;
        }
        let place = self.dest_place(dest, site.span);
        let args = self.body.pool(&[]);
        let to = self.body.place(place);
        self.body.push(Stmt::Unknown { dest: to, args }, site.span);
        in_place(place, site.span)
    }
}
