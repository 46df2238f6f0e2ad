//! Names, positions, and the tables in which each path and type of a file stands once.
//!
//! Positions are taken from leaf tokens only; asking a tree for its span would walk it.

use super::Lower;
use super::builder::index;
use crate::body::LocalId;
use crate::item::ScopeId;
use crate::names::Name;
use crate::span::Span;
use crate::types::{Path, PathId, Segment, Type, TypeId};
use proc_macro2::{Ident, extra::DelimSpan};
use std::fmt::Write as _;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

impl Lower<'_> {
    // ---- names ----

    /// The name of an identifier: without `r#`, in NFC.
    pub(super) fn ident(&mut self, ident: &Ident) -> Name {
        self.ident_with_width(ident).0
    }

    /// The name of an identifier and how many bytes it is written with.
    fn ident_with_width(&mut self, ident: &Ident) -> (Name, u32) {
        self.buffer.clear();
        write!(self.buffer, "{ident}").expect("writing to a string cannot fail");
        let name = intern_ident(&mut self.file.names, &self.buffer);
        (name, index(self.buffer.len()))
    }

    /// The name of an identifier and where it stands.
    pub(super) fn ident_at(&mut self, ident: &Ident) -> (Name, Span) {
        let (name, width) = self.ident_with_width(ident);
        if let Some(span) = self.call_site {
            return (name, span);
        }
        let lo = self.source.offset(ident.span().start());
        (name, Span { lo, hi: lo + width })
    }

    /// Any other text as a name.
    pub(super) fn text(&mut self, text: &str) -> Name {
        self.file.names.intern(text)
    }

    /// A number as a name: fields of tuples.
    pub(super) fn number(&mut self, number: u32) -> Name {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        match DIGITS.get(number as usize) {
            Some(digit) => self.file.names.intern(digit),
            None => self.file.names.intern(&number.to_string()),
        }
    }

    /// The local that `name` means here, captured from the bodies around a closure when need be.
    pub(super) fn local_named(&mut self, name: Name, span: Span) -> Option<LocalId> {
        if let Some(local) = self.body.visible(name) {
            return Some(local);
        }
        let depth = self.outer.len();
        let owner = (0..depth)
            .rev()
            .take_while(|&at| self.outer[at].is_seen)
            .find(|&at| self.outer[at].builder.visible(name).is_some())?;
        let mut local = self.outer[owner].builder.visible(name)?;
        for at in owner + 1..depth {
            local = self.outer[at].builder.capture(name, local, span);
        }
        Some(self.body.capture(name, local, span))
    }

    // ---- positions ----

    /// Where a leaf token stands.
    pub(super) fn at(&self, span: proc_macro2::Span) -> Span {
        self.call_site.unwrap_or_else(|| self.source.span(span))
    }

    /// Where a leaf token begins.
    pub(super) fn lo(&self, span: proc_macro2::Span) -> u32 {
        match self.call_site {
            Some(span) => span.lo,
            None => self.source.offset(span.start()),
        }
    }

    /// Where a leaf token ends.
    pub(super) fn hi(&self, span: proc_macro2::Span) -> u32 {
        match self.call_site {
            Some(span) => span.hi,
            None => self.source.offset(span.end()),
        }
    }

    /// Where a closing delimiter ends.
    pub(super) fn close(&self, span: DelimSpan) -> u32 {
        self.hi(span.join())
    }

    /// From an opening delimiter to its closing one.
    pub(super) fn delimited(&self, span: DelimSpan) -> Span {
        self.at(span.join())
    }

    // ---- tables ----

    /// The id of a path.
    pub(super) fn path_id(&mut self, path: Path) -> PathId {
        if let Some(names) = plain_names(&path) {
            return self.plain_path(names);
        }
        if let Some(&id) = self.path_ids.get(&path) {
            return id;
        }
        let id = PathId(index(self.file.paths.len()));
        self.file.paths.push(path.clone());
        self.path_ids.insert(path, id);
        id
    }

    /// The id of a path of one to three names without arguments, which most paths are.
    pub(super) fn plain_path(&mut self, names: [Name; 3]) -> PathId {
        let key: (ScopeId, [Name; 3]) = (self.scope, names);
        if let Some(&id) = self.plain_path_ids.get(&key) {
            return id;
        }
        let path = Path {
            scope: self.scope,
            global: false,
            qself: None,
            segments: names
                .into_iter()
                .filter(|name| !name.is_none())
                .map(|name| Segment { name, args: None })
                .collect(),
        };
        let id = PathId(index(self.file.paths.len()));
        self.file.paths.push(path);
        self.plain_path_ids.insert(key, id);
        id
    }

    /// The id of a type.
    pub(super) fn type_id(&mut self, ty: Type) -> TypeId {
        if let Some(&id) = self.type_ids.get(&ty) {
            return id;
        }
        let id = TypeId::new(self.file.types.len());
        self.file.types.push(ty.clone());
        self.type_ids.insert(ty, id);
        id
    }
}

fn plain_names(path: &Path) -> Option<[Name; 3]> {
    let is_plain = !path.global
        && path.qself.is_none()
        && path.segments.len() <= 3
        && path.segments.iter().all(|segment| segment.args.is_none());
    if !is_plain {
        return None;
    }
    let mut names = [Name::NONE; 3];
    for (name, segment) in names.iter_mut().zip(&path.segments) {
        *name = segment.name;
    }
    Some(names)
}

fn intern_ident(names: &mut crate::names::Names, written: &str) -> Name {
    let plain = written.strip_prefix("r#").unwrap_or(written);
    if plain == "_" {
        return Name::NONE;
    }
    if plain.is_ascii() || is_nfc_quick(plain.chars()) == IsNormalized::Yes {
        return names.intern(plain);
    }
    let normal: String = plain.nfc().collect();
    names.intern(&normal)
}
