//! Attributes: privet's own words, those that models may speak of, derives, and what they say about existence.
//!
//! Given an item's attributes, gives nothing when it is configured out.

use super::Lower;
use crate::annotation::Annotation;
use crate::cfg::cfg_text;
use crate::comments::{ReadMeta, read_meta};
use crate::item::Attribute;
use crate::names::Name;
use crate::program::{CfgRange, CommentAnnotation};
use crate::span::Span;
use crate::text::line_of;
use crate::types::PathId;
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

/// What an item's attributes say.
#[derive(Default)]
pub(super) struct Attrs {
    /// privet's own.
    pub(super) annotations: Vec<Annotation>,
    /// Those of others.
    pub(super) attributes: Vec<Attribute>,
    /// `#[derive(..)]`.
    pub(super) derives: Vec<PathId>,
    /// `#[cfg(..)]`, as written.
    pub(super) cfg: Option<Name>,
    /// `#[path = ".."]`.
    pub(super) path: Option<Name>,
}

/// Attributes that say nothing about data: lints, docs, and what speaks to the compiler alone.
const DROPPED: [&str; 34] = [
    "allow",
    "automatically_derived",
    "bench",
    "cfg",
    "cfg_attr",
    "clippy",
    "cold",
    "crate_name",
    "crate_type",
    "deny",
    "deprecated",
    "derive",
    "diagnostic",
    "doc",
    "expect",
    "feature",
    "forbid",
    "inline",
    "link",
    "macro_export",
    "macro_use",
    "must_use",
    "no_mangle",
    "no_std",
    "non_exhaustive",
    "path",
    "recursion_limit",
    "repr",
    "rustdoc",
    "rustfmt",
    "target_feature",
    "test",
    "track_caller",
    "warn",
];

impl Lower<'_> {
    /// What attributes say; `None` when they configure their item out.
    pub(super) fn attrs(&mut self, attrs: &[syn::Attribute]) -> Option<Attrs> {
        let mut read = Attrs::default();
        if attrs.is_empty() {
            return Some(read);
        }
        let input = self.input;
        for meta in input.cfg.attrs(attrs)? {
            self.attr(&meta, &mut read)?;
        }
        read.cfg = cfg_text(attrs).map(|text| self.text(&text));
        Some(read)
    }

    /// Whether attributes leave their expression, field or arm in the program.
    pub(super) fn exists(&self, attrs: &[syn::Attribute]) -> bool {
        attrs.is_empty() || self.input.cfg.attrs(attrs).is_some()
    }

    /// Notes the condition of a part that exists: from its first attribute to `hi`.
    pub(super) fn note_cfg(&mut self, attrs: &[syn::Attribute], hi: u32) {
        let Some(first) = attrs.first() else {
            return;
        };
        if let Some(text) = cfg_text(attrs) {
            let lo = self.lo(first.pound_token.spans[0]);
            self.note_cfg_text(Span { lo, hi }, &text);
        }
    }

    /// Notes the condition under which what stands at `span` exists.
    pub(super) fn note_cfg_text(&mut self, span: Span, text: &str) {
        let cfg = self.text(text);
        self.file.cfg_ranges.push(CfgRange { span, cfg });
    }

    /// Notes privet's words on a statement, which has no item to carry them.
    pub(super) fn statement_attrs(&mut self, attrs: &[syn::Attribute], lo: u32) -> bool {
        let Some(read) = self.attrs(attrs) else {
            return false;
        };
        let line = line_of(self.source.line_starts(), lo);
        for annotation in read.annotations {
            self.file
                .comments
                .push(CommentAnnotation { annotation, line });
        }
        true
    }

    fn attr(&mut self, meta: &Meta, read: &mut Attrs) -> Option<()> {
        let path = meta.path();
        let (Some(first), Some(last)) = (path.segments.first(), path.segments.last()) else {
            return Some(());
        };
        if last.ident == "test" && !self.is_test_build() {
            return None;
        }
        if path.is_ident("derive") {
            self.derives(meta, read);
        } else if path.is_ident("path") {
            read.path = self.meta_text(meta);
        }
        if DROPPED.iter().any(|dropped| first.ident == dropped) {
            return Some(());
        }
        match read_meta(meta, &self.source, &mut self.file.names) {
            ReadMeta::Annotation(annotation) => read.annotations.push(annotation),
            ReadMeta::Attribute(attribute) => read.attributes.push(attribute),
        }
        Some(())
    }

    fn is_test_build(&self) -> bool {
        let test = proc_macro2::Ident::new("test", proc_macro2::Span::call_site());
        let predicate = proc_macro2::TokenTree::from(test).into();
        self.input.cfg.holds(&predicate)
    }

    fn derives(&mut self, meta: &Meta, read: &mut Attrs) {
        let Meta::List(list) = meta else {
            return;
        };
        let paths = list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
        for path in paths.into_iter().flatten() {
            let path = self.path(None, &path);
            read.derives.push(path);
        }
    }

    fn meta_text(&mut self, meta: &Meta) -> Option<Name> {
        let Meta::NameValue(value) = meta else {
            return None;
        };
        match &value.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(self.text(&text.value())),
            _ => None,
        }
    }
}
