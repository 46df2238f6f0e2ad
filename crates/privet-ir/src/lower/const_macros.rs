//! Macros that are decided when the program is compiled: texts put together, and branches chosen by cfg.

use super::Lower;
use super::macros::{expr_list, segments};
use crate::cfg::predicate_text;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{Expr, Macro};

impl Lower<'_> {
    /// The text an expression stands for at compile time.
    pub(super) fn const_text(&self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::Lit(lit) => lit_text(&lit.lit),
            Expr::Paren(e) => self.const_text(&e.expr),
            Expr::Group(e) => self.const_text(&e.expr),
            Expr::Binary(e) if matches!(e.op, syn::BinOp::Add(_)) => {
                Some(self.const_text(&e.left)? + &self.const_text(&e.right)?)
            }
            Expr::Macro(e) if e.mac.path.is_ident("concat") => self.concat(&e.mac.tokens),
            Expr::Macro(e) if e.mac.path.is_ident("stringify") => Some(e.mac.tokens.to_string()),
            _ => None,
        }
    }

    /// The text of `concat!(..)`.
    pub(super) fn concat(&self, tokens: &TokenStream) -> Option<String> {
        let parts = expr_list(tokens)?;
        parts.iter().map(|part| self.const_text(part)).collect()
    }

    // ---- cfg_if ----

    /// The branch of a `cfg_if!` or `cfg_select!` that holds; empty when none does. Its condition is noted.
    pub(super) fn chosen_branch(&mut self, mac: &Macro) -> Option<TokenStream> {
        let mut asked = Asked::default();
        let branch = match segments(mac).last()?.as_str() {
            "cfg_if" => self.cfg_if(mac.tokens.clone(), &mut asked)?,
            "cfg_select" => self.cfg_select(mac.tokens.clone(), &mut asked)?,
            _ => return None,
        };
        let Some(branch) = branch else {
            return Some(TokenStream::new());
        };
        let span = self.delimited(branch.delim_span());
        if let Some(text) = asked.text() {
            self.note_cfg_text(span, &text);
        }
        Some(branch.stream())
    }

    /// `if #[cfg(a)] { .. } else if #[cfg(b)] { .. } else { .. }`.
    fn cfg_if(&self, tokens: TokenStream, asked: &mut Asked) -> Option<Option<Group>> {
        let mut holds = true;
        for token in tokens {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                    let predicate = cfg_predicate(group.stream())?;
                    holds = self.input.cfg.holds(&predicate);
                    asked.push(&predicate, holds);
                }
                TokenTree::Group(group) if holds && !asked.0.is_empty() => {
                    return Some(Some(group));
                }
                TokenTree::Group(_) => holds = true,
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
                TokenTree::Literal(_) => return None,
            }
        }
        (!asked.0.is_empty()).then_some(None)
    }

    /// `a => { .. } all(b, c) => { .. } _ => { .. }`.
    fn cfg_select(&self, tokens: TokenStream, asked: &mut Asked) -> Option<Option<Group>> {
        let mut predicate: Vec<TokenTree> = Vec::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '=' => {
                    tokens.next();
                    let Some(TokenTree::Group(branch)) = tokens.next() else {
                        return None;
                    };
                    let predicate: TokenStream = predicate.drain(..).collect();
                    if predicate.to_string() == "_" {
                        return Some(Some(branch));
                    }
                    let holds = self.input.cfg.holds(&predicate);
                    asked.push(&predicate, holds);
                    if holds {
                        return Some(Some(branch));
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ',' && predicate.is_empty() => {}
                token => predicate.push(token),
            }
        }
        Some(None)
    }
}

/// What was asked before a branch was taken: each predicate, negated where it did not hold.
#[derive(Default)]
struct Asked(Vec<String>);

impl Asked {
    fn push(&mut self, predicate: &TokenStream, holds: bool) {
        let text = predicate_text(predicate);
        self.0.push(match holds {
            true => text,
            false => format!("not({text})"),
        });
    }

    fn text(&self) -> Option<String> {
        match self.0.as_slice() {
            [] => None,
            [only] => Some(only.clone()),
            several => Some(format!("all({})", several.join(", "))),
        }
    }
}

/// The inside of `[cfg(..)]`.
fn cfg_predicate(attr: TokenStream) -> Option<TokenStream> {
    let mut tokens = attr.into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(cfg)), Some(TokenTree::Group(group))) if cfg == "cfg" => {
            Some(group.stream())
        }
        _ => None,
    }
}

fn lit_text(lit: &syn::Lit) -> Option<String> {
    match lit {
        syn::Lit::Str(lit) => Some(lit.value()),
        syn::Lit::Char(lit) => Some(lit.value().to_string()),
        syn::Lit::Int(lit) => Some(lit.base10_digits().to_owned()),
        syn::Lit::Float(lit) => Some(lit.base10_digits().to_owned()),
        syn::Lit::Bool(lit) => Some(lit.value.to_string()),
        _ => None,
    }
}
