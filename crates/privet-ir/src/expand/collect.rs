//! Finds the `macro_rules!` definitions of one file, wherever they stand in it.
//!
//! Runs before anything is parsed: the text is scanned, and only the definitions themselves are lexed.
//! What `#[cfg]` switches off is left out.

use super::definition::Definition;
use super::table::{DefKind, MacroDef};
use crate::cfg::Cfg;
use crate::check::Limits;
use crate::scan::{Lexeme, Piece, Scanner};
use crate::text::SourceText;
use proc_macro2::{TokenStream, TokenTree};
use std::sync::Arc;

/// The definitions of one file, in order. Only text that speaks of macros is looked at.
/// Spans of the thread's other files stay valid; the caller frees them when it is done with the file.
pub fn collect_macros(text: &str, krate: &str, cfg: &Cfg, limits: &Limits) -> Vec<MacroDef> {
    let has_use = text.contains("macro_use") && text.contains("extern crate");
    if !has_use && !text.contains("macro_rules") || text.len() > limits.file_bytes {
        return Vec::new();
    }
    let source = SourceText::new(text);
    let mut collector = Collector {
        text,
        pieces: Scanner::new(text, text.len() - source.code().len()),
        krate,
        cfg,
        max_depth: limits.depth,
        found: Vec::new(),
        aliases: Vec::new(),
    };
    collector.file();
    collector.add_aliases();
    collector.found
}

struct Collector<'a> {
    text: &'a str,
    pieces: Scanner<'a>,
    krate: &'a str,
    cfg: &'a Cfg,
    max_depth: usize,
    found: Vec<MacroDef>,
    /// `name as alias`, wherever it is said.
    aliases: Vec<(&'a str, &'a str)>,
}

impl<'a> Collector<'a> {
    fn file(&mut self) {
        let mut attrs: Vec<&str> = Vec::new();
        let mut word_before = "";
        while let Some(piece) = self.next() {
            if piece.kind == Lexeme::Punct(b'#') {
                match self.attribute() {
                    Some((attr, false)) => attrs.push(attr),
                    Some((attr, true)) if !self.is_on(attr) => self.skip_level(),
                    Some((_, true)) | None => {}
                }
                continue;
            }
            if !attrs.iter().all(|attr| self.is_on(attr)) {
                self.skip_item(piece);
            } else if piece.kind == Lexeme::Word {
                let word = self.text_of(piece);
                match word {
                    "macro_rules" => self.definition(&attrs),
                    "extern" => self.extern_crate(&attrs),
                    "as" => self.alias(word_before),
                    _ => {}
                }
                word_before = word;
            } else {
                word_before = "";
            }
            attrs.clear();
        }
    }

    /// The next piece that is no comment.
    fn next(&mut self) -> Option<Piece> {
        let is_code =
            |piece: &Piece| !matches!(piece.kind, Lexeme::LineComment | Lexeme::BlockComment);
        self.pieces.find(is_code)
    }

    /// The next piece if it is of this kind; else it stays the next.
    fn next_if(&mut self, is_it: impl Fn(&Self, Piece) -> bool) -> Option<Piece> {
        let before = self.pieces.clone();
        let piece = self.next().filter(|piece| is_it(self, *piece));
        if piece.is_none() {
            self.pieces = before;
        }
        piece
    }

    fn text_of(&self, piece: Piece) -> &'a str {
        &self.text[piece.lo..piece.hi]
    }

    /// `[..]` or `![..]` after a `#`: what stands inside, and whether it speaks of all that is around it.
    fn attribute(&mut self) -> Option<(&'a str, bool)> {
        let is_inner = self
            .next_if(|_, piece| piece.kind == Lexeme::Punct(b'!'))
            .is_some();
        let open = self.next_if(|this, piece| this.text_of(piece) == "[")?;
        let (close, _) = self.group_end()?;
        Some((&self.text[open.hi..close.lo], is_inner))
    }

    /// The end of the group whose opening piece is behind, and how deep it goes.
    fn group_end(&mut self) -> Option<(Piece, usize)> {
        let (mut depth, mut deepest) = (1, 1);
        loop {
            let piece = self.next()?;
            match piece.kind {
                Lexeme::Open => depth += 1,
                Lexeme::Close => depth -= 1,
                _ => {}
            }
            deepest = deepest.max(depth);
            if depth == 0 {
                return Some((piece, deepest));
            }
        }
    }

    /// To the end of what is around.
    fn skip_level(&mut self) {
        self.group_end();
    }

    /// To the end of the item that begins with `piece`: after its `;` or its braces, or what is around it.
    fn skip_item(&mut self, piece: Piece) {
        let mut next = Some(piece);
        while let Some(piece) = next {
            match piece.kind {
                Lexeme::Open => {
                    let end = self.group_end();
                    if end.is_none() || self.text_of(piece) == "{" {
                        return;
                    }
                }
                Lexeme::Close | Lexeme::Punct(b';') => return,
                _ => {}
            }
            next = self.next();
        }
    }

    /// `! name { .. }` after `macro_rules`.
    fn definition(&mut self, attrs: &[&str]) {
        let bang = self.next_if(|_, piece| piece.kind == Lexeme::Punct(b'!'));
        let name = bang.and_then(|_| self.next_if(|_, piece| piece.kind == Lexeme::Word));
        let Some(name) = name.map(|name| self.text_of(name)) else {
            return;
        };
        let Some(open) = self.next_if(|_, piece| piece.kind == Lexeme::Open) else {
            return;
        };
        let Some((close, depth)) = self.group_end() else {
            return;
        };
        let inside = &self.text[open.hi..close.lo];
        let Ok(tokens) = inside.parse::<TokenStream>() else {
            return;
        };
        if depth > self.max_depth {
            return;
        }
        let export = attrs.iter().find(|attr| attr.contains("macro_export"));
        let is_local_inner = export.is_some_and(|attr| attr.contains("local_inner_macros"));
        self.found.push(MacroDef {
            name: name.trim_start_matches("r#").to_owned(),
            krate: self.krate.to_owned(),
            what: DefKind::Macro {
                exported: export.is_some(),
                definition: Arc::new(Definition::parse(tokens, is_local_inner)),
            },
        });
    }

    /// `crate name` after `extern`.
    fn extern_crate(&mut self, attrs: &[&str]) {
        let word = self.next_if(|this, piece| this.text_of(piece) == "crate");
        let name = word.and_then(|_| self.next_if(|_, piece| piece.kind == Lexeme::Word));
        let is_used = attrs
            .iter()
            .any(|attr| attr.trim().starts_with("macro_use"));
        if let (Some(name), true) = (name, is_used) {
            self.found.push(MacroDef {
                name: self.text_of(name).to_owned(),
                krate: self.krate.to_owned(),
                what: DefKind::MacroUse,
            });
        }
    }

    fn alias(&mut self, name: &'a str) {
        if let Some(alias) = self.next_if(|_, piece| piece.kind == Lexeme::Word) {
            self.aliases.push((name, self.text_of(alias)));
        }
    }

    /// `use name as alias;` gives a macro of this file a second name.
    fn add_aliases(&mut self) {
        for (name, alias) in std::mem::take(&mut self.aliases) {
            let known = self.found.iter().rev().find(|def| def.name == name);
            if let Some(known) = known.cloned() {
                self.found.push(MacroDef {
                    name: alias.to_owned(),
                    ..known
                });
            }
        }
    }

    fn is_on(&self, attr: &str) -> bool {
        if !attr.trim_start().starts_with("cfg") {
            return true;
        }
        let tokens: Vec<TokenTree> = attr.parse::<TokenStream>().into_iter().flatten().collect();
        match tokens.as_slice() {
            [TokenTree::Ident(name), TokenTree::Group(predicate)] if name == "cfg" => {
                self.cfg.holds(&predicate.stream())
            }
            _ => true,
        }
    }
}

/// Whether the macro's own attributes say `#[macro_export(local_inner_macros)]`.
pub(super) fn has_local_inner_macros(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) => {
            list.path.is_ident("macro_export")
                && list.tokens.to_string().contains("local_inner_macros")
        }
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => false,
    })
}
