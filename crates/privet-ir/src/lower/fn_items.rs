//! Functions: signatures, parameters, bodies.

use super::Lower;
use super::builder;
use super::builder::Builder;
use crate::body::{BodyId, BodyKind, LocalId};
use crate::item::{Function, ItemId, ItemKind, Param, Receiver};
use crate::names::Name;
use crate::span::Span;
use crate::types::TypeId;
use syn::{FnArg, ReceiverKind, Signature, Visibility};

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
            params: params.into(),
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
            annotations: attrs.annotations.into(),
            attributes: attrs.attributes.into(),
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
                let place = Builder::whole(local);
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
