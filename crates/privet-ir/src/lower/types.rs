//! Types, bounds and generic parameters as written.
//!
//! Given a `syn::Type`, gives the id of the file's one copy of it; nothing is resolved.

use super::Lower;
use crate::names::Name;
use crate::program::BlindReason;
use crate::types::{Bound, GenericParam, Generics, PathId, Type, TypeId};
use syn::punctuated::Punctuated;
use syn::{ReturnType, Token, TypeParamBound};

impl Lower<'_> {
    /// A type.
    pub(super) fn ty(&mut self, ty: &syn::Type) -> TypeId {
        use syn::Type as T;
        let lowered = match ty {
            T::Array(ty) => Type::Array(self.ty(&ty.elem)),
            T::FnPtr(ty) => {
                let params = ty.inputs.iter().map(|arg| self.ty(&arg.ty)).collect();
                let ret = self
                    .return_type(&ty.output)
                    .unwrap_or_else(|| self.unit_type());
                Type::Fn { params, ret }
            }
            T::Group(ty) => return self.ty(&ty.elem),
            T::ImplTrait(ty) => Type::Impl(self.bounds(&ty.bounds).into()),
            T::Infer(_) => Type::Infer,
            T::Macro(ty) => return self.type_macro(ty),
            T::Never(_) => Type::Never,
            T::Paren(ty) => return self.ty(&ty.elem),
            T::Path(ty) => Type::Path(self.path(ty.qself.as_ref(), &ty.path)),
            T::Ptr(ty) => Type::Ptr(self.ty(&ty.elem)),
            T::Reference(ty) => Type::Ref {
                mutable: ty.mutability.is_some(),
                to: self.ty(&ty.elem),
            },
            T::Slice(ty) => Type::Slice(self.ty(&ty.elem)),
            T::TraitObject(ty) => Type::Dyn(self.bounds(&ty.bounds).into()),
            T::Tuple(ty) => Type::Tuple(ty.elems.iter().map(|ty| self.ty(ty)).collect()),
            T::Verbatim(tokens) => {
                let span = self.tokens_at(tokens);
                self.blind(span, BlindReason::UnknownSyntax);
                Type::Unknown
            }
            _ => Type::Unknown,
        };
        self.type_id(lowered)
    }

    /// `()`.
    pub(super) fn unit_type(&mut self) -> TypeId {
        self.type_id(Type::Tuple(Box::new([])))
    }

    /// `-> T`; nothing when there is none.
    pub(super) fn return_type(&mut self, ret: &ReturnType) -> Option<TypeId> {
        match ret {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    /// `A + B`: the traits. `?Sized`, lifetimes and `use<..>` are dropped.
    pub(super) fn bounds(&mut self, bounds: &Punctuated<TypeParamBound, Token![+]>) -> Vec<PathId> {
        let mut paths = Vec::new();
        for bound in bounds {
            match bound {
                TypeParamBound::Trait(bound) if bound.maybe.is_none() => {
                    paths.push(self.path(None, &bound.path));
                }
                TypeParamBound::Verbatim(tokens) => {
                    let span = self.tokens_at(tokens);
                    self.blind(span, BlindReason::UnknownSyntax);
                }
                TypeParamBound::Trait(_)
                | TypeParamBound::Lifetime(_)
                | TypeParamBound::PreciseCapture(_) => {}
                _ => {}
            }
        }
        paths
    }

    /// `<T: A, const N: usize> .. where U: B`.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut params = Vec::with_capacity(generics.params.len());
        let mut bounds = Vec::new();
        for param in &generics.params {
            match param {
                syn::GenericParam::Lifetime(_) => {}
                syn::GenericParam::Type(param) if self.exists(&param.attrs) => {
                    params.push(self.type_param(param, &mut bounds));
                }
                syn::GenericParam::Const(param) if self.exists(&param.attrs) => {
                    let name = self.ident(&param.ident);
                    params.push(GenericParam {
                        name,
                        default: None,
                        is_const: true,
                    });
                }
                syn::GenericParam::Type(_) | syn::GenericParam::Const(_) => {}
            }
        }
        for predicate in generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates)
        {
            match predicate {
                syn::WherePredicate::Type(predicate) if self.exists(&predicate.attrs) => {
                    let ty = self.ty(&predicate.bounded_ty);
                    self.bound(ty, &predicate.bounds, &mut bounds);
                }
                syn::WherePredicate::Type(_) | syn::WherePredicate::Lifetime(_) => {}
                _ => {}
            }
        }
        Generics {
            params: params.into(),
            bounds: bounds.into(),
        }
    }

    fn type_param(&mut self, param: &syn::TypeParam, lowered: &mut Vec<Bound>) -> GenericParam {
        let name = self.ident(&param.ident);
        let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
        if !param.bounds.is_empty() {
            let path = self.plain_path([name, Name::NONE, Name::NONE]);
            let ty = self.type_id(Type::Path(path));
            self.bound(ty, &param.bounds, lowered);
        }
        GenericParam {
            name,
            default,
            is_const: false,
        }
    }

    fn bound(
        &mut self,
        ty: TypeId,
        bounds: &Punctuated<TypeParamBound, Token![+]>,
        lowered: &mut Vec<Bound>,
    ) {
        for bound in self.bounds(bounds) {
            lowered.push(Bound { ty, bound });
        }
    }

    fn type_macro(&mut self, ty: &syn::TypeMacro) -> TypeId {
        let expanded = self.expanded(&ty.mac, |lower, ty: syn::Type| lower.ty(&ty));
        expanded.unwrap_or_else(|| {
            let span = self.macro_span(&ty.mac);
            self.blind(span, BlindReason::MacroNotExpanded);
            self.type_id(Type::Unknown)
        })
    }
}
