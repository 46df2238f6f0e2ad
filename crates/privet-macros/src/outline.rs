//! The outline of a type: given the tokens under a derive, gives its name, its generics, and its
//! fields with their `#[personal(..)]`. Types and expressions are stepped over, never parsed,
//! so whatever the compiler accepts in them is accepted here.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser, Result};
use syn::{bracketed, token, Token};

use crate::tokens::{generics, piece, Generics};

/// A struct or enum.
pub(crate) struct Outline {
    pub(crate) name: Ident,
    pub(crate) generics: Generics,
    pub(crate) notes: Vec<Note>,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    Struct(Vec<Field>),
    Enum(Vec<Variant>),
}

pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) notes: Vec<Note>,
    pub(crate) fields: Vec<Field>,
}

pub(crate) struct Field {
    /// Its name, or its number.
    pub(crate) name: String,
    pub(crate) notes: Vec<Note>,
}

/// A `#[personal(..)]`: where it stands, and what is in its round brackets, if it has any.
pub(crate) struct Note {
    pub(crate) span: Span,
    pub(crate) inside: Option<TokenStream>,
}

/// Reads the item under a derive.
pub(crate) fn read(item: TokenStream) -> Result<Outline> {
    read_item.parse2(item)
}

fn read_item(input: ParseStream) -> Result<Outline> {
    let notes = read_notes(input)?;
    let is_enum = skip_to_keyword(input)?;
    let name = Ident::parse_any(input)?;
    let mut generics = generics(input)?;
    let mut rest: Vec<TokenTree> = input.parse::<TokenStream>()?.into_iter().collect();

    // `where` follows the brackets of a tuple struct and precedes the braces of everything else.
    let body = match (rest.first(), rest.last()) {
        (Some(TokenTree::Group(tuple)), Some(TokenTree::Punct(_))) => {
            let tuple = tuple.clone();
            rest.remove(0);
            rest.pop();
            Some(tuple)
        }
        _ => match rest.pop() {
            Some(TokenTree::Group(braces)) => Some(braces),
            _ => None,
        },
    };
    generics.where_clause = rest.into_iter().collect();

    let body = match is_enum {
        true => Body::Enum(read_variants(body)?),
        false => Body::Struct(read_fields(body)?),
    };
    Ok(Outline {
        name,
        generics,
        notes,
        body,
    })
}

/// Steps over the visibility; says whether `enum` follows.
fn skip_to_keyword(input: ParseStream) -> Result<bool> {
    loop {
        if input.peek(Token![struct]) || input.peek(Token![enum]) {
            let is_enum = input.peek(Token![enum]);
            input.parse::<TokenTree>()?;
            return Ok(is_enum);
        }
        if input.peek(Token![union]) && input.peek2(syn::Ident) {
            let message = "a union cannot be labelled: nobody knows which of its fields is there\n\
                help: label the struct that holds it, or use an enum";
            return Err(input.error(message));
        }
        input.parse::<TokenTree>()?;
    }
}

/// Steps over the attributes; keeps those that are `personal`.
fn read_notes(input: ParseStream) -> Result<Vec<Note>> {
    let mut notes = Vec::new();
    while input.peek(Token![#]) {
        input.parse::<Token![#]>()?;
        let attribute;
        bracketed!(attribute in input);
        notes.extend(read_note(&attribute)?);
    }
    Ok(notes)
}

fn read_note(attribute: ParseStream) -> Result<Option<Note>> {
    let name = attribute.call(Ident::parse_any).ok();
    let is_path = attribute.peek(Token![::]);
    let has_round_brackets = attribute.peek(token::Paren);
    let rest: TokenStream = attribute.parse()?;
    let Some(name) = name.filter(|name| name == "personal" && !is_path) else {
        return Ok(None);
    };
    let inside = match rest.into_iter().next() {
        Some(TokenTree::Group(group)) if has_round_brackets => Some(group.stream()),
        _ => None,
    };
    let span = name.span();
    Ok(Some(Note { span, inside }))
}

fn read_fields(body: Option<Group>) -> Result<Vec<Field>> {
    let Some(body) = body else {
        return Ok(Vec::new());
    };
    let is_tuple = body.delimiter() == Delimiter::Parenthesis;
    let read = |input: ParseStream| {
        let mut fields = Vec::new();
        while !input.is_empty() {
            let notes = read_notes(input)?;
            let field = piece(input)?;
            input.parse::<Option<Token![,]>>()?;
            let name = match is_tuple {
                true => fields.len().to_string(),
                false => name_of(&field),
            };
            fields.push(Field { name, notes });
        }
        Ok(fields)
    };
    read.parse2(body.stream())
}

/// The name before the colon: what precedes it is only the visibility.
fn name_of(field: &[TokenTree]) -> String {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ':');
    let before = field.iter().take_while(|token| !is_colon(token));
    match before.last() {
        Some(TokenTree::Ident(name)) => name.unraw().to_string(),
        _ => String::new(),
    }
}

fn read_variants(body: Option<Group>) -> Result<Vec<Variant>> {
    let stream = body.map_or_else(TokenStream::new, |body| body.stream());
    let read = |input: ParseStream| {
        let mut variants = Vec::new();
        while !input.is_empty() {
            variants.extend(read_variant(input)?);
        }
        Ok(variants)
    };
    read.parse2(stream)
}

/// Reads up to the next comma. A comma inside the generics of a discriminant cuts that in two,
/// but such a piece bears no annotation and holds no field, so it adds nothing.
fn read_variant(input: ParseStream) -> Result<Option<Variant>> {
    let notes = read_notes(input)?;
    let name = input.call(Ident::parse_any).ok();
    let has_fields = input.peek(token::Paren) || input.peek(token::Brace);
    let mut rest = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        rest.push(input.parse::<TokenTree>()?);
    }
    input.parse::<Option<Token![,]>>()?;
    let body = match rest.into_iter().next() {
        Some(TokenTree::Group(body)) if has_fields => Some(body),
        _ => None,
    };
    let fields = read_fields(body)?;
    Ok(name.map(|name| Variant {
        name: name.unraw().to_string(),
        notes,
        fields,
    }))
}
