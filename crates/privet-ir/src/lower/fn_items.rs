//! Functions, impls and traits.

use super::Lower;
use super::builder;
use super::items::Head;
use crate::body::{BodyId, BodyKind, LocalId};
use crate::item::{Const, Function, Impl, ItemId, ItemKind, Param, Receiver, Trait};
use crate::names::Name;
use crate::span::Span;
use crate::types::TypeId;
use syn::{FnArg, ImplItem, ReceiverKind, Signature, TraitItem, Visibility};

/// A parameter before its pattern is lowered.
struct RawParam<'p> {
    name: Name,
    ty: Option<TypeId>,
    span: Span,
    pat: Option<&'p syn::Pat>,
}

impl Lower<'_> {
    pub(super) fn item_fn(&mut self, item: &syn::ItemFn) {
        self.function(&item.attrs, &item.vis, &item.sig, Some(&item.block), None);
    }

    /// A function; `semi` is where a declaration without a body ends.
    pub(super) fn function(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &Visibility,
        sig: &Signature,
        block: Option<&syn::Block>,
        semi: Option<&syn::Token![;]>,
    ) -> Option<ItemId> {
        let hi = match (block, semi) {
            (Some(block), _) => self.close(block.brace_token.span),
            (None, Some(semi)) => self.hi(semi.spans[0]),
            (None, None) => self.close(sig.paren_token.span),
        };
        let head = self.head(attrs, vis, &sig.ident, first_keyword(sig), hi)?;
        let generics = self.generics(&sig.generics);
        let ret = self.return_type(&sig.output);
        let mut receiver = None;
        let mut params = Vec::with_capacity(sig.inputs.len());
        let mut raw = Vec::new();
        for input in &sig.inputs {
            match input {
                FnArg::Receiver(arg) => receiver = self.receiver(arg, &mut raw),
                FnArg::Typed(arg) => self.param(arg, &mut params, &mut raw),
            }
        }
        let function = Function {
            generics,
            receiver,
            params,
            ret,
            is_async: sig.asyncness.is_some(),
            body: None,
        };
        let id = self.add(head, ItemKind::Function(Box::new(function)));
        if let Some(block) = block {
            let body = self.function_body(&raw, ret, sig.asyncness.is_some(), block);
            self.set_body(id, body);
        }
        Some(id)
    }

    fn set_body(&mut self, id: ItemId, body: BodyId) {
        if let ItemKind::Function(function) = &mut self.file.items[id.0 as usize].kind {
            function.body = Some(body);
        }
    }

    fn receiver(&mut self, arg: &syn::Receiver, raw: &mut Vec<RawParam<'_>>) -> Option<Receiver> {
        let name = self.text("self");
        let span = self.at(arg.self_token.span);
        let (receiver, ty) = match &arg.kind {
            ReceiverKind::Value => (Receiver::Value, None),
            ReceiverKind::Reference(_, _, None) => (Receiver::Ref, None),
            ReceiverKind::Reference(_, _, Some(_)) => (Receiver::RefMut, None),
            ReceiverKind::Typed(_, ty) => {
                let ty = self.ty(ty);
                (Receiver::Typed(ty), Some(ty))
            }
            _ => (Receiver::Value, None),
        };
        raw.push(RawParam {
            name,
            ty,
            span,
            pat: None,
        });
        Some(receiver)
    }

    fn param<'p>(
        &mut self,
        arg: &'p syn::PatType,
        params: &mut Vec<Param>,
        raw: &mut Vec<RawParam<'p>>,
    ) {
        let Some(attrs) = self.attrs(&arg.attrs) else {
            return;
        };
        let (name, name_span) = self.param_name(&arg.pat);
        let ty = self.ty(&arg.ty);
        let span = Span {
            lo: self.pat_lo(&arg.pat),
            hi: self.type_hi(&arg.ty),
        };
        raw.push(RawParam {
            name,
            ty: Some(ty),
            span: if name.is_none() { span } else { name_span },
            pat: name.is_none().then_some(&arg.pat),
        });
        params.push(Param {
            name,
            ty,
            span,
            annotations: attrs.annotations,
        });
    }

    /// The name of a parameter that is one plain binding.
    fn param_name(&mut self, pat: &syn::Pat) -> (Name, Span) {
        match pat {
            syn::Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none() => {
                self.ident_at(&pat.ident)
            }
            _ => (Name::NONE, Span::default()),
        }
    }

    fn function_body(
        &mut self,
        params: &[RawParam<'_>],
        ret: Option<TypeId>,
        is_async: bool,
        block: &syn::Block,
    ) -> BodyId {
        self.push_body(false);
        let id = self.reserve_body();
        let span = self.delimited(block.brace_token.span);
        self.body.begin(id, ret, span);
        let locals: Vec<LocalId> = params
            .iter()
            .map(|param| self.body.local(param.name, param.ty, param.span))
            .collect();
        for (param, &local) in params.iter().zip(&locals) {
            if !param.name.is_none() {
                self.body.declare(param.name, local);
            }
        }
        for (param, &local) in params.iter().zip(&locals) {
            if let Some(pat) = param.pat {
                let place = self.body.whole(local);
                self.bind_irrefutable(pat, place);
            }
        }
        self.result_block(block);
        self.pop_body(builder::Head {
            kind: BodyKind::Function,
            params: builder::index(params.len()),
            is_async,
            ..Default::default()
        });
        id
    }

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
            supertraits,
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
            fields: Vec::new(),
            is_tuple: false,
            derives: Vec::new(),
        }));
        self.add(head, kind);
    }
}

/// The first token of a signature.
fn first_keyword(sig: &Signature) -> proc_macro2::Span {
    match (&sig.constness, &sig.asyncness, &sig.safety, &sig.abi) {
        (Some(token), _, _, _) => token.span,
        (None, Some(token), _, _) => token.span,
        (None, None, syn::Safety::Unsafe(token), _) => token.span,
        (None, None, syn::Safety::Safe(token), _) => token.span,
        (None, None, syn::Safety::Default, Some(abi)) => abi.extern_token.span,
        (None, None, syn::Safety::Default, None) => sig.fn_token.span,
    }
}
