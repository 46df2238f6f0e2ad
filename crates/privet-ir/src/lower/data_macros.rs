//! Macros whose arguments are data: `json!`, `key => value` lists, SQL texts, plain lists.

use super::Lower;
use super::format_macros::is_named_arg;
use super::macros::{Site, expr_list};
use super::value::{Dest, Val};
use crate::body::{AggregateKind, Literal, Role};
use crate::few::Few;
use crate::span::Span;
use proc_macro2::{Ident, TokenStream, TokenTree, extra::DelimSpan};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Expr, Token, braced, bracketed, token};

/// A JSON-like value.
enum Json {
    Object(DelimSpan, Vec<(JsonKey, Json)>),
    Array(DelimSpan, Vec<Json>),
    Value(Expr),
    Null(Ident),
}

/// A key: its text, or an expression that gives it.
enum JsonKey {
    Text(String),
    Value(Box<Expr>),
}

/// One `key => value`.
struct Pair {
    key: JsonKey,
    value: Expr,
}

impl Lower<'_> {
    // ---- lists ----

    /// `a, b, c`; values that are given by name keep it.
    pub(super) fn args_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let mark = self.vals.len();
        let mut roles = Vec::new();
        if let Some(exprs) = expr_list(&site.mac.tokens) {
            for expr in &exprs {
                let (role, value) = self.maybe_named(expr);
                let val = self.expr(value, Dest::Any);
                self.vals.push(val);
                roles.push(role);
            }
            return Some(self.macro_call_since(site, mark, roles, None, dest));
        }
        None
    }

    /// `name = value` in a list is no assignment.
    fn maybe_named<'e>(&mut self, expr: &'e Expr) -> (Role, &'e Expr) {
        if let Expr::Assign(assign) = expr
            && let Expr::Path(name) = &*assign.left
            && let Some(name) = name.path.get_ident()
        {
            return (Role::Keyed(self.ident(name)), &assign.right);
        }
        (Role::Plain, expr)
    }

    // ---- key => value ----

    pub(super) fn key_value_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let (skipped, pairs) = read_pairs(&site.mac.tokens, site.skip)?;
        let mark = self.vals.len();
        let mut roles = Vec::new();
        for expr in &skipped {
            let val = self.expr(expr, Dest::Any);
            self.vals.push(val);
            roles.push(Role::Plain);
        }
        for pair in &pairs {
            let role = self.keyed(&pair.key, &mut roles);
            let val = self.expr(&pair.value, Dest::Any);
            self.vals.push(val);
            roles.push(role);
        }
        Some(self.macro_call_since(site, mark, roles, None, dest))
    }

    /// The role under a key; a key that is computed is an argument too.
    fn keyed(&mut self, key: &JsonKey, roles: &mut Vec<Role>) -> Role {
        match key {
            JsonKey::Text(text) => Role::Keyed(self.text(text)),
            JsonKey::Value(expr) => {
                if let Some(text) = self.const_text(expr) {
                    return Role::Keyed(self.text(&text));
                }
                let val = self.expr(expr, Dest::Any);
                self.vals.push(val);
                roles.push(Role::Plain);
                Role::Keyed(crate::names::Name::NONE)
            }
        }
    }

    // ---- json ----

    pub(super) fn json_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let json: Json = syn::parse2(site.mac.tokens.clone()).ok()?;
        if let Json::Object(_, members) = &json {
            return Some(self.json_object(site, members, site.span, dest));
        }
        let val = self.json(site, &json);
        Some(self.macro_call(site, &[val], vec![Role::Plain], None, dest))
    }

    /// An object, nested ones included: a macro call of its own.
    fn json_object(
        &mut self,
        site: Site<'_>,
        members: &[(JsonKey, Json)],
        span: Span,
        dest: Dest,
    ) -> Val {
        let mark = self.vals.len();
        let mut roles = Vec::new();
        for (key, value) in members {
            let role = self.keyed(key, &mut roles);
            let val = self.json(site, value);
            self.vals.push(val);
            roles.push(role);
        }
        self.macro_call_since(Site { span, ..site }, mark, roles, None, dest)
    }

    fn json(&mut self, site: Site<'_>, json: &Json) -> Val {
        match json {
            Json::Object(at, members) => {
                let span = self.delimited(*at);
                self.json_object(site, members, span, Dest::Any)
            }
            Json::Array(at, elems) => {
                let mark = self.vals.len();
                for elem in elems {
                    let val = self.json(site, elem);
                    self.vals.push(val);
                }
                let span = self.delimited(*at);
                let kind = AggregateKind::Array { is_vec: true };
                self.aggregate(kind, Few::default(), None, mark, span, Dest::Any)
            }
            Json::Value(expr) => self.expr(expr, Dest::Any),
            Json::Null(ident) => {
                let span = self.at(ident.span());
                self.literal_val(Literal::Unit, span)
            }
        }
    }

    // ---- sql ----

    /// `Type, "SELECT ..", a, b`: the text is the template.
    pub(super) fn sql_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let args = read_sql(&site.mac.tokens, site.skip)?;
        let mark = self.vals.len();
        let mut roles = Vec::new();
        let mut template = None;
        for arg in &args {
            if template.is_none()
                && let Some(text) = self.const_text(arg)
            {
                let span = self.expr_span(arg);
                template = Some((self.text(&text), span));
                continue;
            }
            let (role, value) = self.maybe_named(arg);
            let val = self.expr(value, Dest::Any);
            self.vals.push(val);
            roles.push(role);
        }
        Some(self.macro_call_since(site, mark, roles, template, dest))
    }
}

impl Parse for Json {
    fn parse(input: ParseStream<'_>) -> syn::Result<Json> {
        if input.peek(token::Brace) && json_ends_after_group(input) {
            let inside;
            let brace = braced!(inside in input);
            return Ok(Json::Object(brace.span, members(&inside)?));
        }
        if input.peek(token::Bracket) && json_ends_after_group(input) {
            let inside;
            let bracket = bracketed!(inside in input);
            let mut elems = Vec::new();
            while !inside.is_empty() {
                elems.push(inside.parse()?);
                inside.parse::<Option<Token![,]>>()?;
            }
            return Ok(Json::Array(bracket.span, elems));
        }
        if input.peek(syn::Ident) {
            let ahead = input.fork();
            let word: Ident = ahead.parse()?;
            if word == "null" && (ahead.is_empty() || ahead.peek(Token![,])) {
                return Ok(Json::Null(input.parse()?));
            }
        }
        input.parse().map(Json::Value)
    }
}

/// Whether the group at hand is the whole value, not the start of an expression.
fn json_ends_after_group(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<TokenTree>().is_ok() && (ahead.is_empty() || ahead.peek(Token![,]))
}

fn members(input: ParseStream<'_>) -> syn::Result<Vec<(JsonKey, Json)>> {
    let mut members = Vec::new();
    while !input.is_empty() {
        let key = json_key(input)?;
        if input.parse::<Option<Token![:]>>()?.is_none() {
            input.parse::<Token![=>]>()?;
        }
        members.push((key, input.parse()?));
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(members)
}

/// `"key"`, `key`, `(expr)`, `path::CONST`.
fn json_key(input: ParseStream<'_>) -> syn::Result<JsonKey> {
    if input.peek(syn::LitStr) {
        return Ok(JsonKey::Text(input.parse::<syn::LitStr>()?.value()));
    }
    if input.peek(Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        let key = input.call(Ident::parse_any)?;
        return Ok(JsonKey::Text(key.unraw().to_string()));
    }
    if input.peek(token::Paren) {
        return input.parse().map(|key| JsonKey::Value(Box::new(key)));
    }
    input.parse().map(|key| JsonKey::Value(Box::new(key)))
}

fn read_pairs(tokens: &TokenStream, skip: usize) -> Option<(Vec<Expr>, Vec<Pair>)> {
    let parse = |input: ParseStream<'_>| pairs(input, skip);
    parse.parse2(tokens.clone()).ok()
}

fn pairs(input: ParseStream<'_>, skip: usize) -> syn::Result<(Vec<Expr>, Vec<Pair>)> {
    let mut skipped = Vec::new();
    let mut pairs = Vec::new();
    while !input.is_empty() {
        if skipped.len() < skip {
            skipped.push(input.parse()?);
        } else {
            pairs.push(pair(input)?);
        }
        if input.parse::<Option<Token![,]>>()?.is_none() {
            input.parse::<Option<Token![;]>>()?;
        }
    }
    Ok((skipped, pairs))
}

fn pair(input: ParseStream<'_>) -> syn::Result<Pair> {
    let key = if is_named_arg(input) {
        JsonKey::Text(input.call(Ident::parse_any)?.unraw().to_string())
    } else {
        json_key(input)?
    };
    if input.parse::<Option<Token![=>]>>()?.is_none()
        && input.parse::<Option<Token![:]>>()?.is_none()
        && input.parse::<Option<Token![=]>>()?.is_none()
    {
        return Err(input.error("expected a value"));
    }
    let value = input.parse()?;
    Ok(Pair { key, value })
}

fn read_sql(tokens: &TokenStream, skip: usize) -> Option<Vec<Expr>> {
    let parse = |input: ParseStream<'_>| sql(input, skip);
    parse.parse2(tokens.clone()).ok()
}

/// What is skipped may be a type, which need not read as an expression.
fn sql(input: ParseStream<'_>, skip: usize) -> syn::Result<Vec<Expr>> {
    let mut args = Vec::new();
    for _ in 0..skip {
        let ahead = input.fork();
        if ahead.parse::<Expr>().is_ok() && (ahead.is_empty() || ahead.peek(Token![,])) {
            args.push(input.parse()?);
        } else {
            input.parse::<syn::Type>()?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    while !input.is_empty() {
        args.push(input.parse()?);
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(args)
}
