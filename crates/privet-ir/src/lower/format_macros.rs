//! Macros with a format string: `format!`, `println!`, `write!`, `panic!` and what models say is read like them.
//!
//! The arguments of a macro call stand in the order of its placeholders: one shown twice stands twice.

use super::Lower;
use super::builder::Builder;
use super::macros::Site;
use super::template::{Arg, placeholders};
use super::value::{Dest, Val, ValKind};
use crate::body::Role;
use crate::names::Name;
use crate::span::Span;
use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Token};

/// `skipped.., "template", positional.., name = value..`.
#[derive(Default)]
pub(super) struct FormatCall {
    /// What stands before the template.
    pub(super) skipped: Vec<Expr>,
    template: Option<Expr>,
    positional: Vec<Expr>,
    named: Vec<(Ident, Expr)>,
}

impl FormatCall {
    /// Reads a macro's tokens; `None` when they are not of this form.
    pub(super) fn read(tokens: &TokenStream, skip: usize) -> Option<FormatCall> {
        let parse = |input: ParseStream<'_>| FormatCall::parse(input, skip);
        parse.parse2(tokens.clone()).ok()
    }

    /// Reads what is left of a macro's tokens.
    pub(super) fn parse(input: ParseStream<'_>, skip: usize) -> syn::Result<FormatCall> {
        let mut call = FormatCall::default();
        while !input.is_empty() {
            if is_named_arg(input) {
                let name = input.call(Ident::parse_any)?;
                input.parse::<Token![=]>()?;
                call.named.push((name, input.parse()?));
            } else {
                let expr = input.parse()?;
                if call.skipped.len() < skip {
                    call.skipped.push(expr);
                } else if call.template.is_none() {
                    call.template = Some(expr);
                } else {
                    call.positional.push(expr);
                }
            }
            if input.is_empty() {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        Ok(call)
    }
}

/// `name = ..`.
pub(super) fn is_named_arg(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any)
        && input.peek2(Token![=])
        && !input.peek2(Token![==])
        && !input.peek2(Token![=>])
}

/// The evaluated arguments of a format string.
struct Given {
    positional: Vec<Val>,
    named: Vec<(Name, Val)>,
    shown: Vec<bool>,
}

impl Lower<'_> {
    pub(super) fn format_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let call = FormatCall::read(&site.mac.tokens, site.skip)?;
        let mark = self.vals.len();
        let mut roles = Vec::new();
        for skipped in &call.skipped {
            let val = self.expr(skipped, Dest::Any);
            self.vals.push(val);
            roles.push(Role::Plain);
        }
        let template = self.format_args(&call, &mut roles);
        Some(self.macro_call_since(site, mark, roles, template, dest))
    }

    /// A macro call with the values since `mark`.
    pub(super) fn macro_call_since(
        &mut self,
        site: Site<'_>,
        mark: usize,
        roles: Vec<Role>,
        template: Option<(Name, Span)>,
        dest: Dest,
    ) -> Val {
        let args: Vec<Val> = self.vals.drain(mark..).collect();
        self.macro_call(site, &args, roles, template, dest)
    }

    /// Evaluates the arguments in source order and pushes them in the order they are shown.
    pub(super) fn format_args(
        &mut self,
        call: &FormatCall,
        roles: &mut Vec<Role>,
    ) -> Option<(Name, Span)> {
        let template = call.template.as_ref()?;
        let text = self.const_text(template);
        let shown_itself = text.is_none().then(|| self.expr(template, Dest::Any));
        let positional = call
            .positional
            .iter()
            .map(|arg| self.expr(arg, Dest::Any))
            .collect();
        let named = call.named.iter().map(|(name, arg)| {
            let name = self.ident(name);
            (name, self.expr(arg, Dest::Any))
        });
        let mut given = Given {
            named: named.collect(),
            shown: vec![false; call.positional.len() + call.named.len()],
            positional,
        };
        if let Some(val) = shown_itself {
            self.vals.push(val);
            roles.push(Role::Display);
        }
        let Some(text) = text else {
            self.rest_of(&given, Role::Display, roles);
            return None;
        };
        let at = self.template_span(template);
        let mut counts = Vec::new();
        for placeholder in placeholders(&text) {
            if let Some(val) = self.given(&mut given, placeholder.arg, at) {
                self.vals.push(val);
                let role = if placeholder.is_debug {
                    Role::Debug
                } else {
                    Role::Display
                };
                roles.push(role);
            }
            for count in placeholder.counts {
                counts.extend(self.given(&mut given, count, at));
            }
        }
        roles.extend(counts.iter().map(|_| Role::Width));
        self.vals.extend(counts);
        self.rest_of(&given, Role::Plain, roles);
        Some((self.text(&text), at))
    }

    fn template_span(&self, template: &Expr) -> Span {
        match template {
            Expr::Lit(lit) => self.at(lit.lit.span()),
            Expr::Macro(e) => self.macro_span(&e.mac),
            Expr::Group(e) => self.template_span(&e.expr),
            Expr::Paren(e) => self.template_span(&e.expr),
            Expr::Binary(e) => self.template_span(&e.left).to(self.template_span(&e.right)),
            _ => Span::default(),
        }
    }

    /// The value of an argument; a name that is not given is a variable in sight, and stands at the template.
    fn given(&mut self, given: &mut Given, arg: Arg<'_>, template: Span) -> Option<Val> {
        let positional = given.positional.len();
        match arg {
            Arg::Index(index) => {
                *given.shown.get_mut(index)? = true;
                match index.checked_sub(positional) {
                    Some(named) => given.named.get(named).map(|(_, val)| *val),
                    None => given.positional.get(index).copied(),
                }
            }
            Arg::Name(name) => {
                let name = self.text(name);
                if let Some(at) = given.named.iter().position(|(known, _)| *known == name) {
                    given.shown[positional + at] = true;
                    return Some(given.named[at].1);
                }
                Some(self.variable(name, template))
            }
        }
    }

    /// A name used as a value.
    pub(super) fn variable(&mut self, name: Name, span: Span) -> Val {
        let kind = match self.local_named(name, span) {
            Some(local) => ValKind::Place(Builder::whole(local)),
            None => ValKind::Path(self.plain_path([name, Name::NONE, Name::NONE])),
        };
        Val { kind, span }
    }

    /// The arguments that no placeholder shows.
    fn rest_of(&mut self, given: &Given, role: Role, roles: &mut Vec<Role>) {
        let named = given.named.iter().map(|(_, val)| *val);
        let all = given.positional.iter().copied().chain(named);
        for (val, _) in all.zip(&given.shown).filter(|(_, shown)| !**shown) {
            self.vals.push(val);
            roles.push(role);
        }
    }
}
