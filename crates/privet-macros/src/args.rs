//! The inside of an annotation's brackets: given the tokens, gives the arguments as written.
//! A mistake in one argument is reported and does not hide the next one.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{token, Ident, Lit, Token};

use crate::errors::{Complaint, Errors};

/// One argument.
pub(crate) enum Arg {
    /// `none`, `clear`, `personal-data-in-logs`
    Word(Word),
    /// `kind = "log"`
    Pair(Word, Value),
    /// `purposes("a", "b")`
    List(Word, Vec<Value>),
    /// `"demand-analysis"`
    Bare(Value),
}

impl Arg {
    /// Its first token.
    pub(crate) fn span(&self) -> Span {
        match self {
            Arg::Word(word) | Arg::Pair(word, _) | Arg::List(word, _) => word.span,
            Arg::Bare(value) => value.span,
        }
    }
}

/// A name, or several joined by `-`.
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// What stands after `=` or in a list.
pub(crate) struct Value {
    pub(crate) form: Form,
    pub(crate) span: Span,
}

pub(crate) enum Form {
    Text(String),
    /// A whole number without sign or suffix, as written.
    Number(String),
    /// `["arg 0", 1]`
    List(Vec<Value>),
    /// Whatever no key takes: `true`, `-1`, `KIND`, `concat!(..)`.
    Other,
}

/// Reads all arguments.
pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> Vec<Arg> {
    let mut args = Vec::new();
    let read = |input: ParseStream| {
        comma_separated(input, errors, |input, errors| {
            args.extend(read_arg(input, errors));
        });
        Ok(())
    };
    if let Err(error) = read.parse2(tokens) {
        errors.absorb(error);
    }
    args
}

/// Calls `read_one` at the start of each piece. After a forgotten comma the next key is still read.
fn comma_separated(
    input: ParseStream,
    errors: &mut Errors,
    mut read_one: impl FnMut(ParseStream, &mut Errors),
) {
    while !input.is_empty() {
        read_one(input, errors);
        if !input.is_empty() && !input.peek(Token![,]) {
            let help = "part the arguments by commas";
            errors.push(input.span(), Complaint::new("expected `,`", help));
            if input.peek(Ident::peek_any) {
                continue;
            }
            skip_to_comma(input);
        }
        take_comma(input);
    }
}

fn read_arg(input: ParseStream, errors: &mut Errors) -> Option<Arg> {
    if input.peek(Ident::peek_any) {
        let word = read_word(input)?;
        return read_rest(word, input, errors);
    }
    if input.peek(Lit) {
        return Some(Arg::Bare(read_value(input, errors)));
    }
    let help = "an argument is `key`, `key = \"value\"` or `key(\"value\", ..)`";
    errors.push(input.span(), Complaint::new("expected a key", help));
    skip_to_comma(input);
    None
}

fn read_word(input: ParseStream) -> Option<Word> {
    let first = Ident::parse_any(input).ok()?;
    let span = first.span();
    let mut text = first.unraw().to_string();
    while input.peek(Token![-]) && input.peek2(Ident::peek_any) {
        skip_token(input);
        let next = Ident::parse_any(input).ok()?;
        text = format!("{text}-{}", next.unraw());
    }
    Some(Word { text, span })
}

/// What follows a word: nothing, a value or a list.
fn read_rest(word: Word, input: ParseStream, errors: &mut Errors) -> Option<Arg> {
    if input.peek(token::Paren) {
        let (values, _) = read_list(input, errors)?;
        return Some(Arg::List(word, values));
    }
    let key = &word.text;
    if input.peek(Token![:]) || input.peek(Token![==]) {
        let help = format!("write `{key} = \"value\"`");
        errors.push(input.span(), Complaint::new("expected `=`", help));
        skip_to_comma(input);
        return None;
    }
    if !input.peek(Token![=]) {
        return Some(Arg::Word(word));
    }
    skip_token(input);
    if input.is_empty() || input.peek(Token![,]) {
        let what = format!("the value of `{key}` is missing");
        let help = format!("write `{key} = \"value\"`");
        errors.push(word.span, Complaint::new(what, help));
        return None;
    }
    let value = read_value(input, errors);
    Some(Arg::Pair(word, value))
}

/// The values inside the group that stands next, whatever its brackets, and the group's place.
fn read_list(input: ParseStream, errors: &mut Errors) -> Option<(Vec<Value>, Span)> {
    let Ok(TokenTree::Group(group)) = input.parse::<TokenTree>() else {
        return None;
    };
    let mut values = Vec::new();
    let read = |inner: ParseStream| {
        comma_separated(inner, errors, |inner, _| values.push(read_scalar(inner)));
        Ok(())
    };
    if let Err(error) = read.parse2(group.stream()) {
        errors.absorb(error);
    }
    Some((values, group.span()))
}

fn read_value(input: ParseStream, errors: &mut Errors) -> Value {
    if input.peek(token::Bracket) {
        if let Some((values, span)) = read_list(input, errors) {
            let form = Form::List(values);
            return Value { form, span };
        }
    }
    read_scalar(input)
}

/// A literal. Whatever else stands before the next comma or key is one value of no use.
fn read_scalar(input: ParseStream) -> Value {
    let span = input.span();
    let literal = input.parse::<Lit>();
    let is_literal = input.peek(Lit) && !input.peek(Token![-]);
    let is_next = is_literal || input.peek(Token![,]) || input.peek(Ident::peek_any);
    let is_whole = input.is_empty() || is_next;
    let form = match literal {
        Ok(Lit::Str(text)) if is_whole => Form::Text(text.value()),
        Ok(Lit::Int(number)) if is_whole && is_plain(&number.to_string()) => {
            Form::Number(number.to_string())
        }
        Ok(_) if is_whole => Form::Other,
        _ => {
            skip_to_comma(input);
            Form::Other
        }
    };
    Value { form, span }
}

fn is_plain(number: &str) -> bool {
    number.bytes().all(|b| b.is_ascii_digit())
}

fn skip_to_comma(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) {
        skip_token(input);
    }
}

fn take_comma(input: ParseStream) {
    if input.peek(Token![,]) {
        skip_token(input);
    }
}

/// A token tree can always be read where the input is not at its end.
fn skip_token(input: ParseStream) {
    let _ = input.parse::<TokenTree>();
}
