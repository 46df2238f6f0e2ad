//! Macro calls: the workspace's own are expanded, std's are read by what they do, known ones by their grammar.
//!
//! What is left is read as a list of expressions with a blind spot, or is a blind spot alone.
//! Inside an expansion everything stands at the outermost call.

use super::Lower;
use super::invisible::open_blocks;
use super::value::{Dest, Val, in_place};
use crate::body::{Grammar, Literal, MacroCall, Role};
use crate::expand::{Expansion, expand};
use crate::names::Name;
use crate::program::BlindReason;
use crate::span::Span;
use proc_macro2::TokenStream;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Stmt, Token};

/// Tokens that stand for a macro call.
pub(super) struct Rewritten {
    tokens: TokenStream,
    /// Made by a `macro_rules!`; else they are a part of the call as written.
    is_expansion: bool,
}

/// What a macro call in value position turned into.
pub(super) enum ValueOrStmts {
    Value(Box<Expr>),
    Stmts(Vec<Stmt>),
}

impl Parse for ValueOrStmts {
    fn parse(input: ParseStream<'_>) -> syn::Result<ValueOrStmts> {
        let ahead = input.fork();
        if let Ok(value) = ahead.parse::<Expr>()
            && ahead.is_empty()
        {
            input.advance_to(&ahead);
            return Ok(ValueOrStmts::Value(Box::new(value)));
        }
        input
            .call(syn::Block::parse_within)
            .map(ValueOrStmts::Stmts)
    }
}

/// A macro call that is being read.
#[derive(Clone, Copy)]
pub(super) struct Site<'m> {
    pub(super) mac: &'m Macro,
    pub(super) name_span: Span,
    pub(super) span: Span,
    pub(super) grammar: Grammar,
    pub(super) skip: usize,
}

impl Lower<'_> {
    /// A macro call as a value.
    pub(super) fn macro_expr(&mut self, mac: &Macro, dest: Dest) -> Val {
        let span = self.macro_span(mac);
        match self.rewritten(mac) {
            Ok(Some(tokens)) => {
                let done = self.with_tokens(tokens, span, |lower, parsed| match parsed {
                    ValueOrStmts::Value(value) => lower.expr(&value, dest),
                    ValueOrStmts::Stmts(stmts) => lower.stmts(&stmts, dest, span),
                });
                match done {
                    Some(val) => Val { span, ..val },
                    None => self.unexpanded(mac, BlindReason::ExpansionFailed, dest),
                }
            }
            Ok(None) => self.known_macro(mac, dest),
            Err(reason) => self.unexpanded(mac, reason, dest),
        }
    }

    /// A macro call as a statement: what it declares stays in sight.
    pub(super) fn macro_stmt(&mut self, mac: &Macro) {
        let span = self.macro_span(mac);
        match self.rewritten(mac) {
            Ok(Some(tokens)) => {
                let done = self.with_tokens(tokens, span, |lower, parsed: Stmts| {
                    lower.enter_block_scope(&parsed.0);
                    lower.open_stmts(&parsed.0, Dest::Drop, span);
                });
                if done.is_none() {
                    self.unexpanded(mac, BlindReason::ExpansionFailed, Dest::Drop);
                }
            }
            Ok(None) => {
                if !self.item_macro_in_body(mac) {
                    self.known_macro(mac, Dest::Drop);
                }
            }
            Err(reason) => {
                self.unexpanded(mac, reason, Dest::Drop);
            }
        }
    }

    /// The tokens that stand for a call: of a macro of the workspace, or the branch of a `cfg_if!` that holds.
    pub(super) fn rewritten(&mut self, mac: &Macro) -> Result<Option<Rewritten>, BlindReason> {
        let path = segments(mac);
        let call = mac
            .path
            .segments
            .first()
            .map_or_else(proc_macro2::Span::call_site, |first| first.ident.span());
        let input = self.input;
        let state = &mut self.expansion;
        match expand(input.macros, input.krate, &path, &mac.tokens, call, state) {
            Expansion::Tokens(tokens) => Ok(Some(Rewritten {
                tokens,
                is_expansion: true,
            })),
            Expansion::Failed(_) => Err(BlindReason::ExpansionFailed),
            Expansion::NotFound => Ok(self.chosen_branch(mac).map(|tokens| Rewritten {
                tokens,
                is_expansion: false,
            })),
        }
    }

    /// Parses the tokens that stand for a call and lowers them; `None` when they do not parse.
    pub(super) fn with_tokens<T: Parse, R>(
        &mut self,
        tokens: Rewritten,
        call: Span,
        lower: impl FnOnce(&mut Self, T) -> R,
    ) -> Option<R> {
        let outer = self.call_site;
        if tokens.is_expansion {
            self.call_site = Some(outer.unwrap_or(call));
        }
        let parsed = syn::parse2::<T>(tokens.tokens.clone()).ok();
        let parsed = parsed.or_else(|| syn::parse2(open_blocks(&tokens.tokens)?).ok());
        let done = parsed.map(|parsed| lower(self, parsed));
        if tokens.is_expansion {
            self.expansion.leave();
            self.call_site = outer;
        }
        done
    }

    /// A macro in a position of its own (type, pattern); `None` when it is not expanded.
    pub(super) fn expanded<T: Parse, R>(
        &mut self,
        mac: &Macro,
        lower: impl FnOnce(&mut Self, T) -> R,
    ) -> Option<R> {
        let span = self.macro_span(mac);
        let tokens = self.rewritten(mac).ok()??;
        self.with_tokens(tokens, span, lower)
    }

    fn known_macro(&mut self, mac: &Macro, dest: Dest) -> Val {
        if is_standard_path(mac)
            && let Some(val) = self.std_macro(mac, dest)
        {
            return val;
        }
        let path = segments(mac);
        if let Some(val) = self.shared_macro(mac, dest) {
            return val;
        }
        let Some(known) = self.input.grammars.of(&path) else {
            let is_include =
                is_standard_path(mac) && path.last().is_some_and(|name| name == "include");
            let reason = match is_include && self.include(mac, true) {
                true => BlindReason::GeneratedCode,
                false => BlindReason::MacroNotExpanded,
            };
            return self.unexpanded(mac, reason, dest);
        };
        let site = self.site(mac, known.grammar, known.skip);
        let read = match known.grammar {
            Grammar::Format => self.format_macro(site, dest),
            Grammar::Fields => self.fields_macro(site, dest),
            Grammar::KeyValue => self.key_value_macro(site, dest),
            Grammar::Json => self.json_macro(site, dest),
            Grammar::Args => self.args_macro(site, dest),
            Grammar::Sql => self.sql_macro(site, dest),
        };
        let val = match read {
            Some(val) => val,
            None => self.unexpanded(mac, BlindReason::MacroNotExpanded, dest),
        };
        if known.diverges {
            self.body.end_unreachable();
            return super::value::never(val.span);
        }
        val
    }

    fn unexpanded(&mut self, mac: &Macro, reason: BlindReason, dest: Dest) -> Val {
        let site = self.site(mac, Grammar::Args, 0);
        self.unknown_macro(site, reason, dest)
    }

    pub(super) fn site<'m>(&self, mac: &'m Macro, grammar: Grammar, skip: usize) -> Site<'m> {
        let name_span = self.path_span(None, &mac.path);
        Site {
            mac,
            name_span,
            span: Span {
                lo: name_span.lo,
                hi: self.close(*mac.delimiter.span()),
            },
            grammar,
            skip,
        }
    }

    /// From the macro's path to its closing delimiter.
    pub(super) fn macro_span(&self, mac: &Macro) -> Span {
        Span {
            lo: self.path_span(None, &mac.path).lo,
            hi: self.close(*mac.delimiter.span()),
        }
    }

    /// Appends a macro call.
    pub(super) fn macro_call(
        &mut self,
        site: Site<'_>,
        args: &[Val],
        roles: Vec<Role>,
        template: Option<(Name, Span)>,
        dest: Dest,
    ) -> Val {
        let path = self.path(None, &site.mac.path);
        let place = self.dest_place(dest, site.span);
        let template = template.map(|(text, span)| (self.body.literal(Literal::Str(text)), span));
        let args = self.body.pool(args);
        let to = self.body.place(place);
        let call = MacroCall {
            path,
            grammar: site.grammar,
            args,
            roles: roles.into(),
            template,
            dest: to,
            name_span: site.name_span,
        };
        self.body.macro_call(call, site.span);
        in_place(place, site.span)
    }
}

/// Statements without braces.
pub(super) struct Stmts(pub(super) Vec<Stmt>);

impl Parse for Stmts {
    fn parse(input: ParseStream<'_>) -> syn::Result<Stmts> {
        input.call(syn::Block::parse_within).map(Stmts)
    }
}

/// A comma-separated list of expressions.
pub(super) fn expr_list(tokens: &TokenStream) -> Option<Punctuated<Expr, Token![,]>> {
    Punctuated::parse_terminated.parse2(tokens.clone()).ok()
}

/// The segments of a macro's path as text.
pub(super) fn segments(mac: &Macro) -> Vec<String> {
    let segments = mac.path.segments.iter();
    segments.map(|segment| segment.ident.to_string()).collect()
}

/// `name!`, or a path into std.
pub(super) fn is_standard_path(mac: &Macro) -> bool {
    let Some(first) = mac.path.segments.first().map(|segment| &segment.ident) else {
        return false;
    };
    mac.path.segments.len() == 1 || first == "std" || first == "core" || first == "alloc"
}
