//! Arguments of annotations and attributes: `word`, `key = value`, `key(..)`, `key = [..]`, literals.

use crate::annotation::{Meta, MetaValue};
use crate::names::{Name, Names};
use crate::span::Span;
use crate::text::SourceText;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Reads arguments whose tokens stand in `source`, which begins `base` bytes into the file.
pub(super) struct Args<'a> {
    pub(super) source: &'a SourceText<'a>,
    pub(super) base: u32,
    pub(super) names: &'a mut Names,
}

/// Says that an argument is not of a known form.
const UNREADABLE: &str = "an argument cannot be read: write `key = value` or `key(..)`";

impl Args<'_> {
    /// The arguments between commas. What does not read as one is kept as text, and said.
    pub(super) fn list(&mut self, tokens: TokenStream) -> (Vec<Meta>, Option<&'static str>) {
        let tokens: Vec<TokenTree> = flat(tokens);
        let mut metas = Vec::new();
        let mut malformed = None;
        for part in tokens.split(|token| is_punct(token, ',')) {
            if part.is_empty() {
                continue;
            }
            let meta = self.one(part).unwrap_or_else(|| {
                malformed = Some(UNREADABLE);
                self.as_text(part)
            });
            metas.push(meta);
        }
        (metas, malformed)
    }

    fn one(&mut self, part: &[TokenTree]) -> Option<Meta> {
        let span = self.span(part);
        if let Some(value) = self.literal(part) {
            return Some(Meta {
                key: Name::NONE,
                value,
                span,
                value_span: span,
            });
        }
        let key_len = part.iter().take_while(|token| is_key(token)).count();
        let (key, rest) = part.split_at(key_len);
        if !matches!(key.first(), Some(TokenTree::Ident(_))) {
            return None;
        }
        let key_span = self.span(key);
        let key = self.names.intern(&text_of(key));
        let (value, value_span) = match rest {
            [] => (MetaValue::Word, key_span),
            [TokenTree::Group(group)] if group.delimiter() != Delimiter::Brace => {
                let inner = self.inner(group)?;
                (MetaValue::List(inner), self.span(rest))
            }
            [equals, value @ ..] if is_punct(equals, '=') && !value.is_empty() => {
                (self.value(value)?, self.span(value))
            }
            _ => return None,
        };
        Some(Meta {
            key,
            value,
            span,
            value_span,
        })
    }

    fn value(&mut self, tokens: &[TokenTree]) -> Option<MetaValue> {
        if let Some(value) = self.literal(tokens) {
            return Some(value);
        }
        match tokens {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
                Some(MetaValue::List(self.inner(group)?))
            }
            tokens if is_punct(&tokens[0], '=') => None,
            tokens => Some(MetaValue::Other(self.names.intern(&text_of(tokens)))),
        }
    }

    fn inner(&mut self, group: &proc_macro2::Group) -> Option<Vec<Meta>> {
        match self.list(group.stream()) {
            (metas, None) => Some(metas),
            (_, Some(_)) => None,
        }
    }

    fn literal(&mut self, tokens: &[TokenTree]) -> Option<MetaValue> {
        match tokens {
            [TokenTree::Literal(literal)] => {
                Some(literal_value(&syn::Lit::new(literal.clone()), self.names))
            }
            [TokenTree::Ident(word)] if word == "true" => Some(MetaValue::Bool(true)),
            [TokenTree::Ident(word)] if word == "false" => Some(MetaValue::Bool(false)),
            [minus, TokenTree::Literal(_)] if is_punct(minus, '-') => {
                Some(MetaValue::Other(self.names.intern(&text_of(tokens))))
            }
            _ => None,
        }
    }

    fn as_text(&mut self, part: &[TokenTree]) -> Meta {
        let span = self.span(part);
        Meta {
            key: self.names.intern(&text_of(part)),
            value: MetaValue::Word,
            span,
            value_span: span,
        }
    }

    fn span(&self, tokens: &[TokenTree]) -> Span {
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
            return Span::default();
        };
        let span = self
            .source
            .span(first.span())
            .to(self.source.span(last.span()));
        Span {
            lo: span.lo + self.base,
            hi: span.hi + self.base,
        }
    }
}

/// The value of a literal.
pub(super) fn literal_value(literal: &syn::Lit, names: &mut Names) -> MetaValue {
    match literal {
        syn::Lit::Str(text) => MetaValue::Str(names.intern(&text.value())),
        syn::Lit::Bool(value) => MetaValue::Bool(value.value),
        syn::Lit::Int(number) => match number.base10_parse() {
            Ok(value) => MetaValue::Int(value),
            Err(_) => MetaValue::Other(names.intern(&number.to_string())),
        },
        syn::Lit::Float(number) => MetaValue::Other(names.intern(&number.to_string())),
        syn::Lit::Char(c) => MetaValue::Other(names.intern(&c.value().to_string())),
        _ => MetaValue::Other(Name::NONE),
    }
}

/// A macro's `$x` comes in an invisible group.
fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut out = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                out.extend(flat(group.stream()));
            }
            token => out.push(token),
        }
    }
    out
}

/// What a key is made of: `personal-data-in-logs`, `a::b`, `a.b`.
fn is_key(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => matches!(punct.as_char(), '-' | ':' | '.'),
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// The tokens as text; spaces only where two words would meet.
fn text_of(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    for token in tokens {
        let text = match token {
            TokenTree::Ident(ident) => ident.to_string().trim_start_matches("r#").to_owned(),
            token => token.to_string(),
        };
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '"';
        if out.ends_with(is_word) && text.starts_with(is_word) {
            out.push(' ');
        }
        out += &text;
    }
    out
}
