//! Paths as written, with their generic arguments.
//!
//! Given a `syn::Path`, gives the id of the file's one copy of it, and the bytes it stands at.

use super::Lower;
use crate::body::LocalId;
use crate::names::Name;
use crate::span::Span;
use crate::types::{GenericArgs, Path, PathId, QSelf, Segment, Type, TypeId};
use syn::{AngleBracketedGenericArguments, GenericArgument, PathArguments};

/// What a path in an expression means.
pub(super) enum Named {
    /// A variable.
    Local(LocalId),
    /// Something to be resolved.
    Path(PathId),
}

impl Lower<'_> {
    /// A path in an expression: a variable when it is one name that is in sight.
    pub(super) fn named(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> (Named, Span) {
        if let (None, Some(ident)) = (qself, path.get_ident()) {
            let (name, span) = self.ident_at(ident);
            let named = match self.local_named(name, span) {
                Some(local) => Named::Local(local),
                None => Named::Path(self.plain_path([name, Name::NONE, Name::NONE])),
            };
            return (named, span);
        }
        let (id, span) = self.path_at(qself, path);
        (Named::Path(id), span)
    }

    /// A path.
    pub(super) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> PathId {
        if qself.is_none()
            && let Some(names) = self.plain_names(path)
        {
            return self.plain_path(names);
        }
        let segments = path.segments.iter().map(|segment| self.segment(segment));
        let segments: Vec<Segment> = segments.collect();
        let qself = qself.map(|qself| self.qself(qself, path, &segments));
        let skip = match &qself {
            Some((_, skip)) => *skip,
            None => 0,
        };
        self.path_id(Path {
            scope: self.scope,
            global: path.leading_colon.is_some() && qself.is_none(),
            qself: qself.map(|(qself, _)| Box::new(qself)),
            segments: segments.into_iter().skip(skip).collect(),
        })
    }

    /// A path and the bytes it stands at.
    pub(super) fn path_at(
        &mut self,
        qself: Option<&syn::QSelf>,
        path: &syn::Path,
    ) -> (PathId, Span) {
        if qself.is_none()
            && let Some(ident) = path.get_ident()
        {
            let (name, span) = self.ident_at(ident);
            return (self.plain_path([name, Name::NONE, Name::NONE]), span);
        }
        (self.path(qself, path), self.path_span(qself, path))
    }

    /// The names of a path of one to three segments without arguments.
    fn plain_names(&mut self, path: &syn::Path) -> Option<[Name; 3]> {
        let is_plain = path.leading_colon.is_none()
            && path.segments.len() <= 3
            && path
                .segments
                .iter()
                .all(|segment| segment.arguments.is_none());
        if !is_plain {
            return None;
        }
        let mut names = [Name::NONE; 3];
        for (name, segment) in names.iter_mut().zip(&path.segments) {
            *name = self.ident(&segment.ident);
        }
        Some(names)
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let args = match &segment.arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(args) => Some(Box::new(self.generic_args(args))),
            PathArguments::Parenthesized(args) => Some(Box::new(self.fn_args(args))),
        };
        let name = self.ident(&segment.ident);
        Segment { name, args }
    }

    /// `<T as a::Trait>::name`: the first `position` segments are the trait.
    fn qself(
        &mut self,
        qself: &syn::QSelf,
        path: &syn::Path,
        segments: &[Segment],
    ) -> (QSelf, usize) {
        let ty = self.ty(&qself.ty);
        let skip = qself.position.min(segments.len());
        let as_trait = (skip > 0).then(|| {
            self.path_id(Path {
                scope: self.scope,
                global: path.leading_colon.is_some(),
                qself: None,
                segments: segments[..skip].into(),
            })
        });
        (QSelf { ty, as_trait }, skip)
    }

    /// `::<A, B, Item = C>`.
    pub(super) fn generic_args(&mut self, args: &AngleBracketedGenericArguments) -> GenericArgs {
        let mut types = Vec::new();
        let mut bindings = Vec::new();
        for arg in &args.args {
            match arg {
                GenericArgument::Lifetime(_) | GenericArgument::AssocConst(_) => {}
                GenericArgument::Type(ty) => types.push(self.ty(ty)),
                GenericArgument::Const(_) => types.push(self.type_id(Type::Const)),
                GenericArgument::AssocType(assoc) => {
                    bindings.push((self.ident(&assoc.ident), self.ty(&assoc.ty)));
                }
                GenericArgument::Constraint(constraint) => {
                    let bounds = self.bounds(&constraint.bounds);
                    let ty = self.type_id(Type::Impl(bounds.into()));
                    bindings.push((self.ident(&constraint.ident), ty));
                }
                _ => types.push(self.type_id(Type::Unknown)),
            }
        }
        GenericArgs {
            types: types.into(),
            bindings: bindings.into(),
            parenthesised: false,
        }
    }

    /// `(A, B) -> C`.
    fn fn_args(&mut self, args: &syn::ParenthesizedGenericArguments) -> GenericArgs {
        let inputs: Vec<TypeId> = args.inputs.iter().map(|arg| self.ty(&arg.ty)).collect();
        let inputs = self.type_id(Type::Tuple(inputs.into()));
        let output = self
            .return_type(&args.output)
            .unwrap_or_else(|| self.unit_type());
        let name = self.text("Output");
        GenericArgs {
            types: [inputs].into(),
            bindings: [(name, output)].into(),
            parenthesised: true,
        }
    }

    // ---- positions ----

    /// Where a path stands.
    pub(super) fn path_span(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Span {
        Span {
            lo: self.path_lo(qself, path),
            hi: self.path_hi(path),
        }
    }

    fn path_lo(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> u32 {
        if let Some(qself) = qself {
            return self.lo(qself.lt_token.spans[0]);
        }
        match (&path.leading_colon, path.segments.first()) {
            (Some(colon), _) => self.lo(colon.spans[0]),
            (None, Some(first)) => self.lo(first.ident.span()),
            (None, None) => 0,
        }
    }

    fn path_hi(&self, path: &syn::Path) -> u32 {
        let Some(last) = path.segments.last() else {
            return 0;
        };
        match &last.arguments {
            PathArguments::None => self.hi(last.ident.span()),
            PathArguments::AngleBracketed(args) => self.hi(args.gt_token.spans[0]),
            PathArguments::Parenthesized(args) => match &args.output {
                syn::ReturnType::Default => self.close(args.paren_token.span),
                syn::ReturnType::Type(_, ty) => self.type_hi(ty),
            },
        }
    }

    /// Where a type begins.
    pub(super) fn type_lo(&self, ty: &syn::Type) -> u32 {
        use syn::Type as T;
        match ty {
            T::Array(ty) => self.delimited(ty.bracket_token.span).lo,
            T::Slice(ty) => self.delimited(ty.bracket_token.span).lo,
            T::Tuple(ty) => self.delimited(ty.paren_token.span).lo,
            T::Paren(ty) => self.delimited(ty.paren_token.span).lo,
            T::FnPtr(ty) => match (&ty.lifetimes, &ty.unsafety, &ty.abi) {
                (Some(lifetimes), _, _) => self.lo(lifetimes.for_token.span),
                (None, Some(unsafety), _) => self.lo(unsafety.span),
                (None, None, Some(abi)) => self.lo(abi.extern_token.span),
                (None, None, None) => self.lo(ty.fn_token.span),
            },
            T::Group(ty) => self.type_lo(&ty.elem),
            T::ImplTrait(ty) => self.lo(ty.impl_token.span),
            T::Infer(ty) => self.lo(ty.underscore_token.spans[0]),
            T::Macro(ty) => self.path_lo(None, &ty.mac.path),
            T::Never(ty) => self.lo(ty.bang_token.spans[0]),
            T::Path(ty) => self.path_lo(ty.qself.as_ref(), &ty.path),
            T::Ptr(ty) => self.lo(ty.star_token.spans[0]),
            T::Reference(ty) => self.lo(ty.and_token.spans[0]),
            T::TraitObject(ty) => match (&ty.dyn_token, ty.bounds.first()) {
                (Some(token), _) => self.lo(token.span),
                (None, Some(syn::TypeParamBound::Trait(bound))) => self.path_lo(None, &bound.path),
                (None, _) => 0,
            },
            T::Verbatim(tokens) => self.tokens_at(tokens).lo,
            _ => 0,
        }
    }

    /// Where a type ends.
    pub(super) fn type_hi(&self, ty: &syn::Type) -> u32 {
        use syn::Type as T;
        match ty {
            T::Array(ty) => self.close(ty.bracket_token.span),
            T::Slice(ty) => self.close(ty.bracket_token.span),
            T::Tuple(ty) => self.close(ty.paren_token.span),
            T::Paren(ty) => self.close(ty.paren_token.span),
            T::FnPtr(ty) => match &ty.output {
                syn::ReturnType::Default => self.close(ty.paren_token.span),
                syn::ReturnType::Type(_, ty) => self.type_hi(ty),
            },
            T::Group(ty) => self.type_hi(&ty.elem),
            T::ImplTrait(ty) => self.bound_hi(ty.bounds.last()),
            T::Infer(ty) => self.hi(ty.underscore_token.spans[0]),
            T::Macro(ty) => self.close(*ty.mac.delimiter.span()),
            T::Never(ty) => self.hi(ty.bang_token.spans[0]),
            T::Path(ty) => self.path_hi(&ty.path),
            T::Ptr(ty) => self.type_hi(&ty.elem),
            T::Reference(ty) => self.type_hi(&ty.elem),
            T::TraitObject(ty) => self.bound_hi(ty.bounds.last()),
            T::Verbatim(tokens) => self.tokens_at(tokens).hi,
            _ => 0,
        }
    }

    fn bound_hi(&self, bound: Option<&syn::TypeParamBound>) -> u32 {
        match bound {
            Some(syn::TypeParamBound::Trait(bound)) => match &bound.paren_token {
                Some(paren) => self.close(paren.span),
                None => self.path_hi(&bound.path),
            },
            Some(syn::TypeParamBound::Lifetime(lifetime)) => self.hi(lifetime.ident.span()),
            Some(syn::TypeParamBound::PreciseCapture(capture)) => {
                self.hi(capture.gt_token.spans[0])
            }
            Some(syn::TypeParamBound::Verbatim(tokens)) => self.tokens_at(tokens).hi,
            Some(_) | None => 0,
        }
    }

    /// From the first token to the last.
    pub(super) fn tokens_at(&self, tokens: &proc_macro2::TokenStream) -> Span {
        let mut spans = tokens.clone().into_iter().map(|token| token.span());
        let Some(first) = spans.next() else {
            return Span::default();
        };
        Span {
            lo: self.lo(first),
            hi: self.hi(spans.last().unwrap_or(first)),
        }
    }
}
