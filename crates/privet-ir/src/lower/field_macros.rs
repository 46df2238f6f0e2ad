//! Structured logging: `info!(target: "t", user.id = %id, ?err, "said {x}", y; "k" => v)` and all its dialects.
//!
//! Reads whatever tracing, log and slog read; what a form means is for the models to say.

use super::Lower;
use super::format_macros::FormatCall;
use super::macros::Site;
use super::template::placeholders;
use super::value::{Dest, Val};
use crate::body::Role;
use crate::names::Name;
use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Token, braced, token};

/// How a value is written down.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sigil {
    None,
    Display,
    Debug,
}

/// One part of the call.
enum Part {
    /// `target: expr`, a level, a logger.
    Plain(Expr),
    /// `key = value`, `?value`, `key`.
    Field {
        key: String,
        sigil: Sigil,
        value: Expr,
    },
    /// `"template", args..`.
    Message(FormatCall),
}

/// All parts.
struct Parts(Vec<Part>);

/// Settings that are no fields.
const SETTINGS: [&str; 5] = ["target", "parent", "name", "logger", "level"];

impl Lower<'_> {
    pub(super) fn fields_macro(&mut self, site: Site<'_>, dest: Dest) -> Option<Val> {
        let parts = read(&site.mac.tokens, site.skip)?;
        let mark = self.vals.len();
        let mut roles = Vec::new();
        let mut template = None;
        for part in &parts.0 {
            match part {
                Part::Plain(expr) => {
                    let val = self.expr(expr, Dest::Any);
                    self.vals.push(val);
                    roles.push(Role::Plain);
                }
                Part::Field { key, sigil, value } => {
                    let val = self.expr(value, Dest::Any);
                    self.vals.push(val);
                    let key = self.text(key);
                    roles.push(role_of(key, *sigil));
                }
                Part::Message(call) => {
                    let found = self.format_args(call, &mut roles);
                    template = template.or(found);
                }
            }
        }
        Some(self.macro_call_since(site, mark, roles, template, dest))
    }
}

fn role_of(key: Name, sigil: Sigil) -> Role {
    match sigil {
        Sigil::None => Role::Keyed(key),
        Sigil::Display => Role::KeyedDisplay(key),
        Sigil::Debug => Role::KeyedDebug(key),
    }
}

fn read(tokens: &TokenStream, skip: usize) -> Option<Parts> {
    let parse = |input: ParseStream<'_>| parts(input, skip);
    parse.parse2(tokens.clone()).ok()
}

fn parts(input: ParseStream<'_>, skip: usize) -> syn::Result<Parts> {
    let mut parts = Vec::new();
    while !input.is_empty() {
        if parts.len() < skip {
            parts.push(Part::Plain(input.parse()?));
        } else if is_message(input) {
            message(input, &mut parts)?;
        } else {
            part(input, &mut parts)?;
        }
        skip_separators(input)?;
    }
    Ok(Parts(parts))
}

fn skip_separators(input: ParseStream<'_>) -> syn::Result<()> {
    while input.peek(Token![,]) || input.peek(Token![;]) {
        if input.parse::<Option<Token![,]>>()?.is_none() {
            input.parse::<Token![;]>()?;
        }
    }
    Ok(())
}

/// A string that is no key, or a macro that makes one.
fn is_message(input: ParseStream<'_>) -> bool {
    let is_key = input.peek2(Token![=]) || input.peek2(Token![:]);
    let is_concat = input.peek(syn::Ident) && input.peek2(Token![!]) && !input.peek2(Token![!=]);
    input.peek(syn::LitStr) && !is_key || is_concat
}

/// The template and its arguments, up to a `;`. A text that shows nothing has no arguments: fields may follow.
fn message(input: ParseStream<'_>, parts: &mut Vec<Part>) -> syn::Result<()> {
    let shows_nothing = match input.fork().parse::<syn::LitStr>() {
        Ok(text) => placeholders(&text.value()).is_empty(),
        Err(_) => false,
    };
    let mut tokens = TokenStream::new();
    let ends = |input: ParseStream<'_>| {
        input.is_empty() || input.peek(Token![;]) || shows_nothing && input.peek(Token![,])
    };
    while !ends(input) {
        tokens.extend([input.parse::<proc_macro2::TokenTree>()?]);
    }
    let parse = |input: ParseStream<'_>| FormatCall::parse(input, 0);
    parts.push(Part::Message(parse.parse2(tokens)?));
    Ok(())
}

fn part(input: ParseStream<'_>, parts: &mut Vec<Part>) -> syn::Result<()> {
    if is_setting(input) {
        input.parse::<Ident>()?;
        input.parse::<Token![:]>()?;
        parts.push(Part::Plain(input.parse()?));
        return Ok(());
    }
    if input.peek(Token![#]) && !input.peek2(Token![%]) {
        input.parse::<Token![#]>()?;
        input.parse::<proc_macro2::TokenTree>()?;
        return Ok(());
    }
    if input.peek(token::Brace) && !is_braced_key(input) {
        let fields;
        braced!(fields in input);
        while !fields.is_empty() {
            part(&fields, parts)?;
            skip_separators(&fields)?;
        }
        return Ok(());
    }
    parts.push(field(input)?);
    Ok(())
}

fn is_setting(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(name) = ahead.call(Ident::parse_any) else {
        return false;
    };
    let is_log_key = ahead.peek2(Token![?]) || ahead.peek2(Token![%]);
    ahead.peek(Token![:])
        && !ahead.peek(Token![::])
        && !is_log_key
        && SETTINGS.iter().any(|setting| name == setting)
}

/// `{CONST} = value`.
fn is_braced_key(input: ParseStream<'_>) -> bool {
    input.peek2(Token![=])
}

/// `key = ?value`, `key:? = value`, `"key" => %value`, `?value`, `key`.
fn field(input: ParseStream<'_>) -> syn::Result<Part> {
    let first = sigil(input)?;
    if first == Sigil::None
        && let Some((key, mut form)) = key(input)?
    {
        let written = sigil(input)?;
        if written != Sigil::None {
            form = written;
        }
        let value = input.parse()?;
        return Ok(Part::Field {
            key,
            sigil: form,
            value,
        });
    }
    let value: Expr = input.parse()?;
    let key = shorthand(&value);
    if key.is_empty() && first == Sigil::None {
        return Ok(Part::Plain(value));
    }
    Ok(Part::Field {
        key,
        sigil: first,
        value,
    })
}

fn sigil(input: ParseStream<'_>) -> syn::Result<Sigil> {
    if input.peek(Token![#]) {
        input.parse::<Token![#]>()?;
    }
    if input.parse::<Option<Token![?]>>()?.is_some() {
        return Ok(Sigil::Debug);
    }
    if input.parse::<Option<Token![%]>>()?.is_some() {
        return Ok(Sigil::Display);
    }
    Ok(Sigil::None)
}

/// The key before `=` or `=>`, with the form that log writes at it (`key:?`).
fn key(input: ParseStream<'_>) -> syn::Result<Option<(String, Sigil)>> {
    let ahead = input.fork();
    let Some(key) = key_text(&ahead) else {
        return Ok(None);
    };
    let form = key_form(&ahead)?;
    let is_arrow = ahead.peek(Token![=>]);
    if !is_arrow && (!ahead.peek(Token![=]) || ahead.peek(Token![==])) {
        return Ok(None);
    }
    key_text(input);
    key_form(input)?;
    if is_arrow {
        input.parse::<Token![=>]>()?;
    } else {
        input.parse::<Token![=]>()?;
    }
    Ok(Some((key, form)))
}

/// `a.b.c`, `"a b"`, `{CONST}`.
fn key_text(input: ParseStream<'_>) -> Option<String> {
    if input.peek(syn::LitStr) {
        return input.parse::<syn::LitStr>().ok().map(|text| text.value());
    }
    if input.peek(token::Brace) {
        return input.parse::<syn::Block>().ok().map(|_| String::new());
    }
    let names = Punctuated::<Ident, Token![.]>::parse_separated_nonempty_with;
    let names = names(input, Ident::parse_any).ok()?;
    let names: Vec<String> = names.iter().map(|name| name.unraw().to_string()).collect();
    Some(names.join("."))
}

/// `:?`, `:%`, `:debug`, `:display`, `:err`, `:sval`, `:serde`.
fn key_form(input: ParseStream<'_>) -> syn::Result<Sigil> {
    if !input.peek(Token![:]) || input.peek(Token![::]) {
        return Ok(Sigil::None);
    }
    input.parse::<Token![:]>()?;
    let written = sigil(input)?;
    if written != Sigil::None {
        return Ok(written);
    }
    let word = input.call(Ident::parse_any)?;
    if word == "debug" {
        Ok(Sigil::Debug)
    } else if word == "display" || word == "err" {
        Ok(Sigil::Display)
    } else {
        Ok(Sigil::None)
    }
}

/// The key of a value that is its own name: `user.email` is `user.email`.
fn shorthand(value: &Expr) -> String {
    match value {
        Expr::Path(path) => match path.path.get_ident() {
            Some(ident) => ident.unraw().to_string(),
            None => String::new(),
        },
        Expr::Field(field) => {
            let base = shorthand(&field.base);
            match &field.member {
                _ if base.is_empty() => base,
                syn::Member::Named(name) => base + "." + &name.unraw().to_string(),
                syn::Member::Unnamed(index) => base + "." + &index.index.to_string(),
            }
        }
        _ => String::new(),
    }
}

impl Parse for Parts {
    fn parse(input: ParseStream<'_>) -> syn::Result<Parts> {
        parts(input, 0)
    }
}
