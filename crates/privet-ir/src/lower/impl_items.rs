//! Impls, traits and `extern` blocks: what holds members.

use super::Lower;
use super::items::Head;
use crate::few::Few;
use crate::item::{Const, Impl, ItemKind, Trait};
use crate::names::Name;
use crate::span::Span;
use syn::{ImplItem, TraitItem, Visibility};

impl Lower<'_> {
    pub(super) fn item_impl(&mut self, item: &syn::ItemImpl) {
        let Some(attrs) = self.attrs(&item.attrs) else {
            return;
        };
        if item.modifiers.polarity.is_some() {
            return;
        }
        let keyword = item
            .unsafety
            .as_ref()
            .map_or(item.impl_token.span, |token| token.span);
        let lo = self.item_lo(&item.attrs, &Visibility::Inherited, keyword);
        let head = Head {
            name: Name::NONE,
            span: Span {
                lo: self.lo(item.impl_token.span),
                hi: self.type_hi(&item.self_ty),
            },
            is_public: true,
            full_span: Span {
                lo,
                hi: self.close(item.brace_token.span),
            },
            attrs,
        };
        let generics = self.generics(&item.generics);
        let of_trait = item.trait_.as_ref().map(|(path, _)| self.path(None, path));
        let self_ty = self.ty(&item.self_ty);
        let kind = ItemKind::Impl(Box::new(Impl {
            generics,
            of_trait,
            self_ty,
        }));
        let id = self.add(head, kind);
        let outer = self.parent.replace(id);
        for member in &item.items {
            self.impl_item(member);
        }
        self.parent = outer;
    }

    /// A member of an impl.
    pub(super) fn impl_item(&mut self, item: &ImplItem) {
        match item {
            ImplItem::Const(item) => {
                let hi = self.hi(item.semi_token.spans[0]);
                let keyword = item.const_token.span;
                if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
                    self.add_const(head, &item.ty, Some(&item.expr), false);
                }
            }
            ImplItem::Fn(item) => {
                self.function(&item.attrs, &item.vis, &item.sig, Some(&item.block), None);
            }
            ImplItem::Type(item) => {
                let hi = self.hi(item.semi_token.spans[0]);
                let keyword = item.type_token.span;
                if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
                    let generics = self.generics(&item.generics);
                    let ty = Some(self.ty(&item.ty));
                    self.add_alias(head, generics, ty, Vec::new());
                }
            }
            ImplItem::Macro(item) => self.impl_macro(item),
            ImplItem::Verbatim(tokens) => self.unknown_item(tokens),
            _ => {}
        }
    }

    pub(super) fn item_trait(&mut self, item: &syn::ItemTrait) {
        let hi = self.close(item.brace_token.span);
        let keyword = item
            .unsafety
            .as_ref()
            .map_or(item.trait_token.span, |token| token.span);
        let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) else {
            return;
        };
        let generics = self.generics(&item.generics);
        let supertraits = self.bounds(&item.supertraits);
        let kind = ItemKind::Trait(Box::new(Trait {
            generics,
            supertraits: supertraits.into(),
        }));
        let id = self.add(head, kind);
        let outer = self.parent.replace(id);
        for member in &item.items {
            self.trait_item(member);
        }
        self.parent = outer;
    }

    /// A member of a trait.
    pub(super) fn trait_item(&mut self, item: &TraitItem) {
        let vis = &Visibility::Inherited;
        let first = self.file.items.len();
        match item {
            TraitItem::Const(item) => {
                let hi = self.hi(item.semi_token.spans[0]);
                let keyword = item.const_token.span;
                if let Some(head) = self.head(&item.attrs, vis, &item.ident, keyword, hi) {
                    let value = item.default.as_ref().map(|(_, value)| value);
                    self.add_const(head, &item.ty, value, false);
                }
            }
            TraitItem::Fn(item) => {
                let semi = item.semi_token.as_ref();
                self.function(&item.attrs, vis, &item.sig, item.default.as_ref(), semi);
            }
            TraitItem::Type(item) => {
                let hi = self.hi(item.semi_token.spans[0]);
                let keyword = item.type_token.span;
                if let Some(head) = self.head(&item.attrs, vis, &item.ident, keyword, hi) {
                    let generics = self.generics(&item.generics);
                    let ty = item.default.as_ref().map(|(_, ty)| self.ty(ty));
                    let bounds = self.bounds(&item.bounds);
                    self.add_alias(head, generics, ty, bounds);
                }
            }
            TraitItem::Macro(item) => self.trait_macro(item),
            TraitItem::Verbatim(tokens) => self.unknown_item(tokens),
            _ => {}
        }
        // A trait's items are as visible as the trait.
        if let Some(added) = self.file.items.get_mut(first) {
            added.is_public = true;
        }
    }

    pub(super) fn item_foreign_mod(&mut self, item: &syn::ItemForeignMod) {
        if !self.exists(&item.attrs) {
            return;
        }
        for item in &item.items {
            self.foreign_item(item);
        }
    }

    /// A declaration of an `extern` block.
    fn foreign_item(&mut self, item: &syn::ForeignItem) {
        use syn::ForeignItem as F;
        match item {
            F::Fn(item) => {
                let semi = Some(&item.semi_token);
                self.function(&item.attrs, &item.vis, &item.sig, None, semi);
            }
            F::Static(item) => {
                let hi = self.hi(item.semi_token.spans[0]);
                let keyword = item.static_token.span;
                if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
                    let ty = self.ty(&item.ty);
                    let kind = ItemKind::Const(Box::new(Const {
                        ty,
                        body: None,
                        is_static: true,
                    }));
                    self.add(head, kind);
                }
            }
            F::Type(item) => {
                let hi = self.hi(item.semi_token.spans[0]);
                let keyword = item.type_token.span;
                if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
                    let generics = self.generics(&item.generics);
                    self.add_opaque(head, generics);
                }
            }
            F::Macro(item) => self.unexpanded_items(&item.attrs, &item.mac),
            F::Verbatim(tokens) => self.unknown_item(tokens),
            _ => {}
        }
    }

    /// `type Opaque;` of an `extern` block: a type without fields.
    fn add_opaque(&mut self, head: Head, generics: crate::types::Generics) {
        let kind = ItemKind::Struct(Box::new(crate::item::Struct {
            generics,
            fields: Few::default(),
            is_tuple: false,
            derives: Few::default(),
        }));
        self.add(head, kind);
    }
}
