//! Paths, types and generics as they are written.

use super::Printer;
use crate::types::{GenericArgs, Generics, PathId, Type, TypeId};

impl Printer<'_> {
    pub(super) fn path(&self, id: PathId) -> String {
        let path = self.file.path(id);
        let mut parts = Vec::new();
        if let Some(qself) = &path.qself {
            let ty = self.ty(qself.ty);
            parts.push(match qself.as_trait {
                Some(bound) => format!("<{ty} as {}>", self.path(bound)),
                None => format!("<{ty}>"),
            });
        }
        for segment in &path.segments {
            let args = segment.args.as_ref().map(|args| self.generic_args(args));
            parts.push(format!(
                "{}{}",
                self.text(segment.name),
                args.unwrap_or_default()
            ));
        }
        let global = if path.global { "::" } else { "" };
        format!("{global}{}", parts.join("::"))
    }

    pub(super) fn generic_args(&self, args: &GenericArgs) -> String {
        if args.parenthesised {
            return self.parenthesised(args);
        }
        let mut parts: Vec<String> = args.types.iter().map(|ty| self.ty(*ty)).collect();
        let bindings = args.bindings.iter();
        parts.extend(bindings.map(|(name, ty)| format!("{} = {}", self.text(*name), self.ty(*ty))));
        format!("<{}>", parts.join(", "))
    }

    /// `(A, B) -> C`: one tuple of parameters, and the result as a binding.
    fn parenthesised(&self, args: &GenericArgs) -> String {
        let params = args.types.first().map(|ty| match self.file.ty(*ty) {
            Type::Tuple(params) => self.tys(params),
            _ => self.ty(*ty),
        });
        let ret = args
            .bindings
            .first()
            .map(|(_, ty)| format!(" -> {}", self.ty(*ty)));
        format!(
            "({}){}",
            params.unwrap_or_default(),
            ret.unwrap_or_default()
        )
    }

    pub(super) fn ty(&self, id: TypeId) -> String {
        match self.file.ty(id) {
            Type::Path(path) => self.path(*path),
            Type::Ref { mutable: true, to } => format!("&mut {}", self.ty(*to)),
            Type::Ref { mutable: false, to } => format!("&{}", self.ty(*to)),
            Type::Ptr(to) => format!("*{}", self.ty(*to)),
            Type::Slice(of) => format!("[{}]", self.ty(*of)),
            Type::Array(of) => format!("[{}; _]", self.ty(*of)),
            Type::Tuple(parts) => match &**parts {
                [one] => format!("({},)", self.ty(*one)),
                parts => format!("({})", self.tys(parts)),
            },
            Type::Fn { params, ret } => format!("fn({}) -> {}", self.tys(params), self.ty(*ret)),
            Type::Impl(bounds) => format!("impl {}", self.bounds(bounds)),
            Type::Dyn(bounds) => format!("dyn {}", self.bounds(bounds)),
            Type::Never => "!".to_owned(),
            Type::Infer => "_".to_owned(),
            Type::Const => "const".to_owned(),
            Type::Unknown => "?".to_owned(),
        }
    }

    fn tys(&self, types: &[TypeId]) -> String {
        let types: Vec<String> = types.iter().map(|ty| self.ty(*ty)).collect();
        types.join(", ")
    }

    pub(super) fn bounds(&self, bounds: &[PathId]) -> String {
        let bounds: Vec<String> = bounds.iter().map(|bound| self.path(*bound)).collect();
        bounds.join(" + ")
    }

    /// `<T, const N>`, empty without parameters.
    pub(super) fn generics(&self, generics: &Generics) -> String {
        if generics.params.is_empty() {
            return String::new();
        }
        let params = generics.params.iter().map(|param| {
            let name = self.text(param.name);
            match (param.is_const, param.default) {
                (true, _) => format!("const {name}"),
                (false, Some(ty)) => format!("{name} = {}", self.ty(ty)),
                (false, None) => name.to_owned(),
            }
        });
        format!("<{}>", params.collect::<Vec<_>>().join(", "))
    }

    /// ` where T: A, U: B`, empty without bounds.
    pub(super) fn where_clause(&self, generics: &Generics) -> String {
        if generics.bounds.is_empty() {
            return String::new();
        }
        let bounds = generics.bounds.iter();
        let bounds =
            bounds.map(|bound| format!("{}: {}", self.ty(bound.ty), self.path(bound.bound)));
        format!(" where {}", bounds.collect::<Vec<_>>().join(", "))
    }
}
