//! Reads the right side of an arm: tokens, `$name`, `$crate`, `$( .. )*`, `${..}`; locals of the body are told apart.

use super::definition::{ConcatPart, MetaExpr, Repeat, Slots, Template};
use super::hygiene::{Around, Hygiene};
use super::matcher_parse::separator_and_op;
use super::tokens::{ident, is_punct, literal};
use proc_macro2::{Delimiter, Group, Spacing, TokenTree};

/// The template of a body. A `$` that means nothing here stays: it may belong to a macro that the body defines.
pub(super) fn parse_template(
    body: &[TokenTree],
    slots: &Slots,
    hygiene: &Hygiene,
    local_inner_macros: bool,
) -> Vec<Template> {
    let parser = Parser {
        slots,
        hygiene,
        local_inner_macros,
    };
    parser.level(body, Around::Body)
}

struct Parser<'a> {
    slots: &'a Slots,
    hygiene: &'a Hygiene,
    local_inner_macros: bool,
}

impl Parser<'_> {
    fn level(&self, tokens: &[TokenTree], around: Around) -> Vec<Template> {
        let mut out = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while at < tokens.len() {
            at += match self.dollar(&tokens[at..], around) {
                Some((template, len)) => {
                    out.push(template);
                    len
                }
                None => {
                    self.token(tokens, at, around, &mut out);
                    1
                }
            };
        }
        out
    }

    /// What begins with `$`, and how many tokens it has.
    fn dollar(&self, tokens: &[TokenTree], around: Around) -> Option<(Template, usize)> {
        if !is_punct(tokens.first(), '$') {
            return None;
        }
        match tokens.get(1)? {
            TokenTree::Ident(name) if name == "crate" => Some((Template::Crate, 2)),
            TokenTree::Ident(name) => {
                let slot = self.slots.find(&name.to_string())?;
                Some((Template::Variable(slot), 2))
            }
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => {
                Some((Template::Punct('$', Spacing::Alone), 2))
            }
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Parenthesis => self.repeat(group, &tokens[2..], around),
                Delimiter::Brace => Some((Template::Meta(self.meta(group)?), 2)),
                Delimiter::Bracket | Delimiter::None => None,
            },
            TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        }
    }

    fn repeat(
        &self,
        group: &Group,
        after: &[TokenTree],
        around: Around,
    ) -> Option<(Template, usize)> {
        let (separator_len, op) = separator_and_op(after)?;
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let inner = self.level(&inner, around);
        let mut slots = Vec::new();
        slots_of(&inner, &mut slots);
        slots.sort_unstable();
        slots.dedup();
        let repeat = Repeat {
            inner,
            separator: self.separator(&after[..separator_len]),
            op,
            slots,
        };
        Some((Template::Repeat(repeat), 2 + separator_len + 1))
    }

    /// The separator; its last character clings to nothing, whatever stood behind it.
    fn separator(&self, tokens: &[TokenTree]) -> Vec<Template> {
        let mut separator = self.level(tokens, Around::Attribute);
        if let Some(Template::Punct(_, spacing)) = separator.last_mut() {
            *spacing = Spacing::Alone;
        }
        separator
    }

    fn token(&self, tokens: &[TokenTree], at: usize, around: Around, out: &mut Vec<Template>) {
        match &tokens[at] {
            TokenTree::Punct(punct) => {
                // In `$name:$ty` the colon clings to the `$`, but not to the `::` that may come in its place.
                let is_last = is_punct(tokens.get(at + 1), '$');
                let spacing = if is_last {
                    Spacing::Alone
                } else {
                    punct.spacing()
                };
                out.push(Template::Punct(punct.as_char(), spacing));
            }
            TokenTree::Literal(literal) => out.push(self.literal(&literal.to_string())),
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let around = Around::of_group(tokens, at);
                out.push(Template::Group(
                    group.delimiter(),
                    self.level(&inner, around),
                ));
            }
            TokenTree::Ident(name) => {
                let text: Box<str> = name.to_string().into();
                if self.local_inner_macros && is_bare_macro_call(tokens, at) {
                    out.push(Template::Crate);
                    out.push(Template::Punct(':', Spacing::Joint));
                    out.push(Template::Punct(':', Spacing::Alone));
                }
                out.push(if self.hygiene.is_local(&text, tokens, at, around) {
                    Template::Local(text)
                } else {
                    Template::Word(text)
                });
            }
        }
    }

    fn literal(&self, text: &str) -> Template {
        let locals = self.hygiene.locals_named_in(text);
        if locals.is_empty() {
            Template::Literal(text.into())
        } else {
            Template::Format(text.into(), locals)
        }
    }

    /// `${count($x)}` and its kin; `$x` may also be written `x`.
    fn meta(&self, group: &Group) -> Option<MetaExpr> {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let Some(TokenTree::Group(args)) = tokens.get(1) else {
            return None;
        };
        let args: Vec<TokenTree> = args.stream().into_iter().collect();
        let variable = || {
            let name = args.iter().find_map(|arg| ident(Some(arg)))?;
            self.slots.find(&name.to_string())
        };
        match ident(tokens.first())?.to_string().as_str() {
            "count" => variable().map(MetaExpr::Count),
            "ignore" => variable().map(MetaExpr::Ignore),
            "index" => Some(MetaExpr::Index),
            "len" | "length" => Some(MetaExpr::Len),
            "concat" => Some(MetaExpr::Concat(self.concat_parts(&args))),
            _ => None,
        }
    }

    fn concat_parts(&self, args: &[TokenTree]) -> Vec<ConcatPart> {
        let parts = args.split(|arg| is_punct(Some(arg), ','));
        parts.filter_map(|part| self.concat_part(part)).collect()
    }

    fn concat_part(&self, part: &[TokenTree]) -> Option<ConcatPart> {
        if is_punct(part.first(), '$') {
            let name = ident(part.get(1))?;
            return self.slots.find(&name.to_string()).map(ConcatPart::Variable);
        }
        let text = match ident(part.first()) {
            Some(word) => word.to_string(),
            None => literal(part.first())?
                .to_string()
                .trim_matches('"')
                .to_owned(),
        };
        Some(ConcatPart::Text(text.into()))
    }
}

/// `name!(..)` where nothing names a path before it.
fn is_bare_macro_call(tokens: &[TokenTree], at: usize) -> bool {
    let is_called = is_punct(tokens.get(at + 1), '!')
        && matches!(tokens.get(at + 2), Some(TokenTree::Group(_)));
    let has_path =
        at > 0 && (is_punct(tokens.get(at - 1), ':') || is_punct(tokens.get(at - 1), '$'));
    is_called && !has_path
}

fn slots_of(templates: &[Template], out: &mut Vec<usize>) {
    for template in templates {
        match template {
            Template::Variable(slot)
            | Template::Meta(MetaExpr::Count(slot) | MetaExpr::Ignore(slot)) => out.push(*slot),
            Template::Meta(MetaExpr::Concat(parts)) => {
                out.extend(parts.iter().filter_map(|part| match part {
                    ConcatPart::Variable(slot) => Some(*slot),
                    ConcatPart::Text(_) => None,
                }));
            }
            Template::Group(_, inner) => slots_of(inner, out),
            Template::Repeat(repeat) => out.extend(&repeat.slots),
            Template::Word(_)
            | Template::Local(_)
            | Template::Punct(..)
            | Template::Literal(_)
            | Template::Format(..)
            | Template::Crate
            | Template::Meta(MetaExpr::Index | MetaExpr::Len) => {}
        }
    }
}
