//! Writes an arm's body with its variables filled in.
//!
//! Tokens of the definition stand at the call; those of the arguments keep their own places.

use super::definition::{ConcatPart, MetaExpr, Repeat, RepeatOp, Template};
use super::matcher::{Binding, Bindings};
use super::place::place_fragment;
use super::{HYGIENE, Reason};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;

/// What the body is written with.
pub(super) struct Transcriber<'a> {
    pub(super) call: Span,
    /// What `$crate` becomes.
    pub(super) krate: &'a str,
    /// The number of this expansion: it tells its locals from those of others.
    pub(super) expansion: usize,
    /// Literals are lexed once per file.
    pub(super) literals: &'a mut FxHashMap<Box<str>, Literal>,
    /// How many tokens may still be written.
    pub(super) left: usize,
}

/// The variables in reach, by slot, and the rounds of the repetitions around.
#[derive(Clone)]
struct Scope<'b> {
    bound: Vec<Option<&'b Binding>>,
    /// Index and length of each repetition around, the innermost last.
    rounds: Vec<(usize, usize)>,
}

type Written = Result<(), Reason>;

impl Transcriber<'_> {
    /// The tokens of the body.
    pub(super) fn write(
        &mut self,
        body: &[Template],
        bindings: &Bindings,
    ) -> Result<TokenStream, Reason> {
        let scope = Scope {
            bound: bindings.iter().map(Option::as_ref).collect(),
            rounds: Vec::new(),
        };
        let mut out = Vec::new();
        self.all(body, &scope, &mut out)?;
        Ok(out.into_iter().collect())
    }

    fn all(&mut self, body: &[Template], scope: &Scope, out: &mut Vec<TokenTree>) -> Written {
        for (at, template) in body.iter().enumerate() {
            self.spend(1)?;
            self.one(template, &body[at + 1..], scope, out)?;
        }
        Ok(())
    }

    fn one(
        &mut self,
        template: &Template,
        after: &[Template],
        scope: &Scope,
        out: &mut Vec<TokenTree>,
    ) -> Written {
        match template {
            Template::Word(word) => out.push(self.word(word)),
            Template::Local(name) => out.push(self.word(&self.renamed(name))),
            Template::Punct(c, spacing) => out.push(self.punct(*c, *spacing)),
            Template::Literal(text) => out.push(self.literal(text)?),
            Template::Format(text, locals) => {
                let text = self.renamed_in_format(text, locals);
                out.push(self.literal(&text)?);
            }
            Template::Crate => out.push(self.word(self.krate)),
            Template::Group(delimiter, inner) => {
                let mut content = Vec::new();
                self.all(inner, scope, &mut content)?;
                out.push(self.group(*delimiter, content));
            }
            Template::Variable(slot) => match scope.bound[*slot] {
                Some(Binding::One(kind, tokens)) => {
                    self.spend(tokens.len())?;
                    place_fragment(*kind, tokens, after, self.call, out);
                }
                Some(Binding::Many(_)) | None => return Err(Reason::BadRepetition),
            },
            Template::Repeat(repeat) => self.repeat(repeat, scope, out)?,
            Template::Meta(meta) => self.meta(meta, scope, out)?,
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        repeat: &Repeat<Template>,
        scope: &Scope,
        out: &mut Vec<TokenTree>,
    ) -> Written {
        let length = self.length(repeat, scope)?;
        for index in 0..length {
            if index > 0 && repeat.op != RepeatOp::Optional {
                self.all(&repeat.separator, scope, out)?;
            }
            let mut inner = scope.clone();
            inner.rounds.push((index, length));
            for slot in &repeat.slots {
                if let Some(Binding::Many(rounds)) = scope.bound[*slot] {
                    inner.bound[*slot] = rounds.get(index);
                }
            }
            self.spend(1)?;
            self.all(&repeat.inner, &inner, out)?;
        }
        Ok(())
    }

    /// The common length of the variables that repeat.
    fn length(&self, repeat: &Repeat<Template>, scope: &Scope) -> Result<usize, Reason> {
        let mut lengths = repeat
            .slots
            .iter()
            .filter_map(|slot| match scope.bound[*slot] {
                Some(Binding::Many(rounds)) => Some(rounds.len()),
                Some(Binding::One(..)) | None => None,
            });
        let first = lengths.next().ok_or(Reason::BadRepetition)?;
        if lengths.all(|length| length == first) {
            Ok(first)
        } else {
            Err(Reason::BadRepetition)
        }
    }

    fn meta(&mut self, meta: &MetaExpr, scope: &Scope, out: &mut Vec<TokenTree>) -> Written {
        let number = match meta {
            MetaExpr::Ignore(_) => return Ok(()),
            MetaExpr::Concat(parts) => return self.concat(parts, scope, out),
            MetaExpr::Count(slot) => scope.bound[*slot].map_or(0, count),
            MetaExpr::Index => scope.rounds.last().map_or(0, |(index, _)| *index),
            MetaExpr::Len => scope.rounds.last().map_or(0, |(_, length)| *length),
        };
        let mut literal = Literal::usize_unsuffixed(number);
        literal.set_span(self.call);
        out.push(TokenTree::Literal(literal));
        Ok(())
    }

    fn concat(&mut self, parts: &[ConcatPart], scope: &Scope, out: &mut Vec<TokenTree>) -> Written {
        let mut name = String::new();
        for part in parts {
            match part {
                ConcatPart::Text(text) => name += text,
                ConcatPart::Variable(slot) => match scope.bound[*slot] {
                    Some(Binding::One(_, tokens)) => {
                        let text = tokens.iter().map(ToString::to_string).collect::<String>();
                        name += text.trim_matches('"').trim_start_matches("r#");
                    }
                    Some(Binding::Many(_)) | None => return Err(Reason::BadRepetition),
                },
            }
        }
        let lexed: Option<TokenStream> = name.parse().ok();
        let tokens: Vec<TokenTree> = lexed.into_iter().flatten().collect();
        if !matches!(tokens.as_slice(), [TokenTree::Ident(_)]) {
            return Err(Reason::BadRepetition);
        }
        out.push(self.word(&name));
        Ok(())
    }

    fn renamed(&self, name: &str) -> String {
        format!("{name}{HYGIENE}{}", self.expansion)
    }

    /// Renames `{name}`, `{name:..}` and the `name$` of a width or precision within a format string.
    fn renamed_in_format(&self, text: &str, locals: &[Box<str>]) -> String {
        let mut out = text.to_owned();
        for local in locals {
            let new = self.renamed(local);
            for (open, close) in [("{", "}"), ("{", ":"), (":", "$"), (".", "$")] {
                let old = format!("{open}{local}{close}");
                out = replace_unescaped(&out, &old, &format!("{open}{new}{close}"));
            }
        }
        out
    }

    fn word(&self, word: &str) -> TokenTree {
        TokenTree::Ident(match word.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, self.call),
            None => Ident::new(word, self.call),
        })
    }

    fn punct(&self, c: char, spacing: Spacing) -> TokenTree {
        let mut punct = Punct::new(c, spacing);
        punct.set_span(self.call);
        TokenTree::Punct(punct)
    }

    fn group(&self, delimiter: Delimiter, content: Vec<TokenTree>) -> TokenTree {
        let mut group = Group::new(delimiter, content.into_iter().collect());
        group.set_span(self.call);
        TokenTree::Group(group)
    }

    fn literal(&mut self, text: &str) -> Result<TokenTree, Reason> {
        let mut literal = match self.literals.get(text) {
            Some(literal) => literal.clone(),
            None => {
                let literal: Literal = text.parse().map_err(|_| Reason::BadRepetition)?;
                self.literals.insert(text.into(), literal.clone());
                literal
            }
        };
        literal.set_span(self.call);
        Ok(TokenTree::Literal(literal))
    }

    fn spend(&mut self, tokens: usize) -> Written {
        self.left = self.left.saturating_sub(tokens);
        if self.left == 0 {
            return Err(Reason::TooManyTokens);
        }
        Ok(())
    }
}

/// All repetitions of a variable, however deep.
fn count(binding: &Binding) -> usize {
    match binding {
        Binding::One(..) => 1,
        Binding::Many(rounds) => rounds.iter().map(count).sum(),
    }
}

/// Replaces `old`, except after a second `{`, which makes a brace plain text.
fn replace_unescaped(text: &str, old: &str, new: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(old) {
        let braces = rest[..at].bytes().rev().take_while(|&b| b == b'{').count();
        out += &rest[..at];
        out += if braces % 2 == 0 { new } else { old };
        rest = &rest[at + old.len()..];
    }
    out + rest
}
