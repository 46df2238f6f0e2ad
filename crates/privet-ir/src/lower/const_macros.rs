//! Macros that are decided when the program is compiled: texts put together, and branches chosen by cfg.

use super::Lower;
use super::macros::{expr_list, segments};
use proc_macro2::{TokenStream, TokenTree};
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

    /// The branch of a `cfg_if!` or `cfg_select!` that holds; empty when none does.
    pub(super) fn chosen_branch(&self, mac: &Macro) -> Option<TokenStream> {
        match segments(mac).last()?.as_str() {
            "cfg_if" => self.cfg_if(mac.tokens.clone()),
            "cfg_select" => self.cfg_select(mac.tokens.clone()),
            _ => None,
        }
    }

    /// `if #[cfg(a)] { .. } else if #[cfg(b)] { .. } else { .. }`.
    fn cfg_if(&self, tokens: TokenStream) -> Option<TokenStream> {
        let mut holds = true;
        let mut attrs_seen = false;
        for token in tokens {
            match token {
                TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Bracket => {
                    holds = self.cfg_attr_holds(group.stream())?;
                    attrs_seen = true;
                }
                TokenTree::Group(group) if holds && attrs_seen => return Some(group.stream()),
                TokenTree::Group(_) => holds = true,
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
                TokenTree::Literal(_) => return None,
            }
        }
        attrs_seen.then(TokenStream::new)
    }

    /// The inside of `#[cfg(..)]`.
    fn cfg_attr_holds(&self, attr: TokenStream) -> Option<bool> {
        let mut tokens = attr.into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Ident(cfg)), Some(TokenTree::Group(group))) if cfg == "cfg" => {
                Some(self.input.cfg.holds(&group.stream()))
            }
            _ => None,
        }
    }

    /// `a => { .. } all(b, c) => { .. } _ => { .. }`.
    fn cfg_select(&self, tokens: TokenStream) -> Option<TokenStream> {
        let mut predicate: Vec<TokenTree> = Vec::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '=' => {
                    tokens.next();
                    let Some(TokenTree::Group(branch)) = tokens.next() else {
                        return None;
                    };
                    let asked: TokenStream = predicate.drain(..).collect();
                    if asked.to_string() == "_" || self.input.cfg.holds(&asked) {
                        return Some(branch.stream());
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ',' && predicate.is_empty() => {}
                token => predicate.push(token),
            }
        }
        Some(TokenStream::new())
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
