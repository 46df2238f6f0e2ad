//! Items of modules and blocks.
//!
//! Given `syn::Item`s, appends [`Item`]s in source order with their scope; bodies are lowered as they are met.

use super::Lower;
use super::attrs::Attrs;
use super::builder::index;
use crate::body::{BodyId, BodyKind};
use crate::item::{Const, Item, ItemId, ItemKind, Scope, ScopeId, Trait, TypeAlias};
use crate::names::Name;
use crate::program::BlindReason;
use crate::span::Span;
use crate::types::{Generics, TypeId};
use proc_macro2::Ident;
use syn::Visibility;

/// What all items have in common.
pub(super) struct Head {
    pub(super) name: Name,
    pub(super) span: Span,
    pub(super) is_public: bool,
    pub(super) full_span: Span,
    pub(super) attrs: Attrs,
}

impl Lower<'_> {
    /// The items of one scope.
    pub(super) fn items(&mut self, items: &[syn::Item]) {
        // What a `use` says of macros matters only where there are any.
        if self.has_macros {
            self.expansion.import(items);
        }
        for item in items {
            self.item(item);
        }
    }

    /// One item.
    pub(super) fn item(&mut self, item: &syn::Item) {
        use syn::Item as I;
        match item {
            I::Const(item) => self.item_const(item),
            I::Enum(item) => self.item_enum(item),
            I::ExternCrate(item) => self.item_extern_crate(item),
            I::Fn(item) => self.item_fn(item),
            I::ForeignMod(item) => self.item_foreign_mod(item),
            I::Impl(item) => self.item_impl(item),
            I::Macro(item) => self.item_macro(item),
            I::Mod(item) => self.item_mod(item),
            I::Static(item) => self.item_static(item),
            I::Struct(item) => self.item_struct(item),
            I::Trait(item) => self.item_trait(item),
            I::TraitAlias(item) => self.item_trait_alias(item),
            I::Type(item) => self.item_type(item),
            I::Union(item) => self.item_union(item),
            I::Use(item) => self.item_use(item),
            I::Verbatim(tokens) if self.rooted_use(tokens) => {}
            I::Verbatim(tokens) => self.unknown_item(tokens),
            _ => {}
        }
    }

    /// What all items have in common; `None` when the item is configured out. `lo` is where its keyword stands.
    pub(super) fn head(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &Visibility,
        ident: &Ident,
        keyword: proc_macro2::Span,
        hi: u32,
    ) -> Option<Head> {
        let read = self.attrs(attrs)?;
        let (name, span) = self.ident_at(ident);
        let full_span = Span {
            lo: self.item_lo(attrs, vis, keyword),
            hi,
        };
        Some(Head {
            name,
            span,
            is_public: !matches!(vis, Visibility::Inherited),
            full_span,
            attrs: read,
        })
    }

    /// Where an item begins: at its first attribute, its `pub`, or its keyword.
    pub(super) fn item_lo(
        &self,
        attrs: &[syn::Attribute],
        vis: &Visibility,
        keyword: proc_macro2::Span,
    ) -> u32 {
        if let Some(attr) = attrs.first()
            && matches!(attr.style, syn::AttrStyle::Outer)
        {
            return self.lo(attr.pound_token.spans[0]);
        }
        match vis {
            Visibility::Public(token) => self.lo(token.span),
            Visibility::Restricted(vis) => self.lo(vis.pub_token.span),
            Visibility::Inherited => self.lo(keyword),
        }
    }

    /// Appends an item.
    pub(super) fn add(&mut self, head: Head, kind: ItemKind) -> ItemId {
        let id = ItemId(index(self.file.items.len()));
        self.file.items.push(Item {
            name: head.name,
            scope: self.scope,
            parent: self.parent,
            is_public: head.is_public,
            span: head.span,
            full_span: head.full_span,
            kind,
            annotations: head.attrs.annotations.into(),
            attributes: head.attrs.attributes.into(),
            cfg: head.attrs.cfg,
        });
        id
    }

    /// A new scope inside the present one.
    pub(super) fn add_scope(&mut self, name: Name, is_block: bool, path: Option<Name>) -> ScopeId {
        self.file.scopes.push(Scope {
            parent: Some(self.scope),
            name,
            is_block,
            path_attr: path,
        });
        ScopeId(index(self.file.scopes.len() - 1))
    }

    fn item_mod(&mut self, item: &syn::ItemMod) {
        let hi = match (&item.content, &item.semi) {
            (Some((brace, _)), _) => self.close(brace.span),
            (None, Some(semi)) => self.hi(semi.spans[0]),
            (None, None) => self.hi(item.ident.span()),
        };
        let keyword = item
            .unsafety
            .as_ref()
            .map_or(item.mod_token.span, |token| token.span);
        let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) else {
            return;
        };
        let Some((_, items)) = &item.content else {
            let path_attr = head.attrs.path;
            self.add(head, ItemKind::FileModule { path_attr });
            return;
        };
        let scope = self.add_scope(head.name, false, head.attrs.path);
        self.add(head, ItemKind::Module(scope));
        let outer = std::mem::replace(&mut self.scope, scope);
        let macros = self.expansion.mark();
        self.items(items);
        let is_shared = |attr: &syn::Attribute| attr.path().is_ident("macro_use");
        if !item.attrs.iter().any(is_shared) {
            self.expansion.forget_since(macros);
        }
        self.scope = outer;
    }

    fn item_extern_crate(&mut self, item: &syn::ItemExternCrate) {
        let alias = item.rename.as_ref().map_or(&item.ident, |(_, alias)| alias);
        let hi = self.hi(item.semi_token.spans[0]);
        let keyword = item.extern_token.span;
        if let Some(head) = self.head(&item.attrs, &item.vis, alias, keyword, hi) {
            let name = self.ident(&item.ident);
            self.add(head, ItemKind::ExternCrate(name));
        }
    }

    fn item_const(&mut self, item: &syn::ItemConst) {
        let hi = self.hi(item.semi_token.spans[0]);
        let keyword = item.const_token.span;
        if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
            self.add_const(head, &item.ty, Some(&item.expr), false);
        }
    }

    fn item_static(&mut self, item: &syn::ItemStatic) {
        let hi = self.hi(item.semi_token.spans[0]);
        let keyword = item.static_token.span;
        if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
            self.add_const(head, &item.ty, Some(&item.expr), true);
        }
    }

    /// A const or static with its value.
    pub(super) fn add_const(
        &mut self,
        head: Head,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
        is_static: bool,
    ) -> ItemId {
        let ty = self.ty(ty);
        let kind = ItemKind::Const(Box::new(Const {
            ty,
            body: None,
            is_static,
        }));
        let id = self.add(head, kind);
        if let Some(value) = value {
            let body = Some(self.const_body(value, ty));
            self.file.items[id.0 as usize].kind = ItemKind::Const(Box::new(Const {
                ty,
                body,
                is_static,
            }));
        }
        id
    }

    fn const_body(&mut self, value: &syn::Expr, ty: TypeId) -> BodyId {
        self.push_body(false);
        let id = self.reserve_body();
        self.body.begin(id, Some(ty), Span::default());
        self.result(value);
        self.pop_body(super::builder::Head {
            kind: BodyKind::Const,
            ..Default::default()
        });
        id
    }

    fn item_type(&mut self, item: &syn::ItemType) {
        let hi = self.hi(item.semi_token.spans[0]);
        let keyword = item.type_token.span;
        if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
            let generics = self.generics(&item.generics);
            let ty = Some(self.ty(&item.ty));
            self.add_alias(head, generics, ty, Vec::new());
        }
    }

    /// A type alias or associated type.
    pub(super) fn add_alias(
        &mut self,
        head: Head,
        generics: Generics,
        ty: Option<TypeId>,
        bounds: Vec<crate::types::PathId>,
    ) {
        let alias = TypeAlias {
            generics,
            ty,
            bounds: bounds.into(),
        };
        self.add(head, ItemKind::TypeAlias(Box::new(alias)));
    }

    fn item_trait_alias(&mut self, item: &syn::ItemTraitAlias) {
        let hi = self.hi(item.semi_token.spans[0]);
        let keyword = item.trait_token.span;
        if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
            let generics = self.generics(&item.generics);
            let supertraits = self.bounds(&item.bounds);
            let kind = ItemKind::Trait(Box::new(Trait {
                generics,
                supertraits: supertraits.into(),
            }));
            self.add(head, kind);
        }
    }

    /// An item that the parser keeps as tokens.
    pub(super) fn unknown_item(&mut self, tokens: &proc_macro2::TokenStream) {
        let attrs = |input: syn::parse::ParseStream<'_>| {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            input.parse::<proc_macro2::TokenStream>()?;
            Ok(attrs)
        };
        let attrs = syn::parse::Parser::parse2(attrs, tokens.clone()).unwrap_or_default();
        if self.exists(&attrs) {
            let span = self.tokens_at(tokens);
            self.blind(span, BlindReason::UnknownSyntax);
        }
    }
}
