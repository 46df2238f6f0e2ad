//! Types as written to types: `Vec<Option<T>>` at an item becomes a term.

use privet_ir::names::Name;
use privet_ir::program::ModuleId;
use privet_ir::span::FileId;
use privet_ir::types::{GenericArgs, PathId, Type, TypeId};

use super::lookup::Def;
use super::scope::Namespace;
use super::ty::{Bound, ParamId, Ty, TyKind, Types};
use super::{AliasId, ImplId, ParamRange, TraitId, World};
use privet_ir::names::Symbol;

/// Where a type is written: what its names and parameters mean.
#[derive(Clone, Debug)]
pub struct Env {
    /// The file.
    pub file: FileId,
    /// The module of the file's scope 0 within its crate; paths name their own scope.
    pub module: ModuleId,
    /// Generic parameters in reach, innermost last.
    pub params: Vec<ParamRange>,
    /// What `Self` is.
    pub self_ty: Option<Ty>,
    /// The trait whose `Self::Name` are associated types.
    pub self_trait: Option<TraitId>,
    /// The impl whose `Self::Name` are its associated types.
    pub self_impl: Option<ImplId>,
}

/// What a generic argument that is not written becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// Unknown: in signatures.
    Unknown,
    /// A fresh inference variable: in bodies.
    Fresh,
}

/// How bodies and signatures differ in making types.
pub trait TypeMaker: Types {
    /// The type for `_` and for arguments that are left out.
    fn missing(&mut self) -> Ty;
    /// `impl Trait` in argument position.
    fn argument_impl(&mut self, bounds: Vec<Bound>) -> Ty {
        self.make(TyKind::Opaque(bounds.into()))
    }
}

impl World<'_> {
    /// The type written at `id`.
    pub fn written(&self, types: &mut dyn TypeMaker, env: &Env, id: TypeId) -> Ty {
        let lowered = &self.program.file(env.file).lowered;
        match lowered.ty(id) {
            Type::Path(path) => self.path_type(types, env, *path),
            Type::Ref { mutable, to } => {
                let to = self.written(types, env, *to);
                types.make(TyKind::Ref(*mutable, to))
            }
            Type::Ptr(to) => {
                let to = self.written(types, env, *to);
                types.make(TyKind::Ptr(to))
            }
            Type::Slice(of) => {
                let of = self.written(types, env, *of);
                types.make(TyKind::Slice(of))
            }
            Type::Array(of) => {
                let of = self.written(types, env, *of);
                types.make(TyKind::Array(of))
            }
            Type::Tuple(parts) => {
                let parts = self.written_all(types, env, parts);
                types.make(TyKind::Tuple(parts.into()))
            }
            Type::Fn { params, ret } => {
                let params = self.written_all(types, env, params);
                let ret = self.written(types, env, *ret);
                types.make(TyKind::FnPtr(params.into(), ret))
            }
            Type::Impl(bounds) => {
                let bounds = self.written_bounds(types, env, bounds);
                types.argument_impl(bounds)
            }
            Type::Dyn(bounds) => {
                let bounds = self.written_bounds(types, env, bounds);
                types.make(TyKind::Dyn(bounds.into()))
            }
            Type::Never => Ty::NEVER,
            Type::Infer => types.missing(),
            Type::Const | Type::Unknown => Ty::UNKNOWN,
        }
    }

    fn written_all(&self, types: &mut dyn TypeMaker, env: &Env, ids: &[TypeId]) -> Vec<Ty> {
        ids.iter().map(|&id| self.written(types, env, id)).collect()
    }

    fn written_bounds(&self, types: &mut dyn TypeMaker, env: &Env, paths: &[PathId]) -> Vec<Bound> {
        paths
            .iter()
            .filter_map(|&path| self.written_bound(types, env, path))
            .collect()
    }

    /// The module a path stands in.
    pub fn path_module(&self, env: &Env, path: PathId) -> ModuleId {
        let lowered = &self.program.file(env.file).lowered;
        self.module_for(env.module, env.file, lowered.path(path).scope)
    }

    /// The symbols of a path's segments.
    pub fn path_symbols(&self, file: FileId, path: PathId) -> Vec<Symbol> {
        let source = self.program.file(file);
        let segments = source.lowered.path(path).segments.iter();
        segments
            .map(|segment| source.symbols[segment.name.0 as usize])
            .collect()
    }

    /// A trait as a bound.
    pub fn written_bound(
        &self,
        types: &mut dyn TypeMaker,
        env: &Env,
        path: PathId,
    ) -> Option<Bound> {
        let written = self.program.file(env.file).lowered.path(path);
        let symbols = self.path_symbols(env.file, path);
        if symbols.is_empty() {
            return None;
        }
        let module = self.path_module(env, path);
        let found = self.lookup_path(module, written.global, &symbols, Namespace::Types)?;
        let Def::Trait(of) = found.def else {
            return None;
        };
        let last = written.segments.last()?.args.as_deref();
        let args = self.written_args(types, env, last, self.trait_(of).generics, 1);
        let bindings = last.map_or(Vec::new(), |args| self.written_bindings(types, env, args));
        Some(Bound {
            of,
            args: args.into(),
            bindings: bindings.into(),
        })
    }

    fn written_bindings(
        &self,
        types: &mut dyn TypeMaker,
        env: &Env,
        args: &GenericArgs,
    ) -> Vec<(Symbol, Ty)> {
        let one = |&(name, ty): &(Name, TypeId)| {
            let ty = self.written(types, env, ty);
            (self.program.symbol(env.file, name), ty)
        };
        args.bindings.iter().map(one).collect()
    }

    /// Generic arguments for `params` without its first `skip`; defaults and unknowns fill what is not written.
    pub fn written_args(
        &self,
        types: &mut dyn TypeMaker,
        env: &Env,
        args: Option<&GenericArgs>,
        params: ParamRange,
        skip: u32,
    ) -> Vec<Ty> {
        let written: &[TypeId] = args.map_or(&[], |args| &args.types);
        let wanted = params.count.saturating_sub(skip);
        let mut all = Vec::with_capacity(wanted as usize);
        for at in 0..wanted {
            let ty = match written.get(at as usize) {
                Some(&id) => self.written(types, env, id),
                None => match self
                    .params
                    .get((params.first + skip + at) as usize)
                    .and_then(|param| param.default)
                {
                    Some(default) => default,
                    None => types.missing(),
                },
            };
            all.push(ty);
        }
        all
    }

    fn param_named(&self, env: &Env, name: Symbol) -> Option<ParamId> {
        env.params.iter().rev().find_map(|range| {
            let ids = range.first..range.first + range.count;
            ids.map(ParamId).find(|&id| self.param(id).name == name)
        })
    }

    /// The type a path means.
    pub fn path_type(&self, types: &mut dyn TypeMaker, env: &Env, id: PathId) -> Ty {
        let written = self.program.file(env.file).lowered.path(id);
        let symbols = self.path_symbols(env.file, id);
        let sym = &self.lang.sym;
        if let Some(qself) = &written.qself {
            let of = self.written(types, env, qself.ty);
            let as_trait = qself
                .as_trait
                .and_then(|path| self.written_bound(types, env, path));
            let rest: &[Symbol] = &symbols;
            return self.assoc_type(types, env, of, as_trait.map(|bound| bound.of), rest);
        }
        let Some(&first) = symbols.first() else {
            return Ty::UNKNOWN;
        };
        if first == sym.self_type
            && let Some(self_ty) = env.self_ty
        {
            return self.assoc_type(types, env, self_ty, env.self_trait, &symbols[1..]);
        }
        if !written.global
            && let Some(param) = self.param_named(env, first)
        {
            let of = types.make(TyKind::Param(param));
            return self.assoc_type(types, env, of, None, &symbols[1..]);
        }
        let module = self.path_module(env, id);
        let Some(found) = self.lookup_path(module, written.global, &symbols, Namespace::Types)
        else {
            return Ty::UNKNOWN;
        };
        let args = written.segments[found.used - 1].args.as_deref();
        let ty = self.def_type(types, env, found.def, args);
        self.assoc_type(types, env, ty, None, &symbols[found.used..])
    }

    /// The type a definition means with these arguments.
    pub fn def_type(
        &self,
        types: &mut dyn TypeMaker,
        env: &Env,
        def: Def,
        args: Option<&GenericArgs>,
    ) -> Ty {
        match def {
            Def::Adt(adt) | Def::Variant(adt, _) => {
                let args = self.written_args(types, env, args, self.adt(adt).generics, 0);
                types.make(TyKind::Adt(adt, args.into()))
            }
            Def::Alias(alias) => self.alias_type(types, env, alias, args),
            Def::Foreign(id) => {
                let written: &[TypeId] = args.map_or(&[], |args| &args.types);
                let args = self.written_all(types, env, written);
                types.make(TyKind::Foreign(id, args.into()))
            }
            Def::Prim(prim) => types.make(TyKind::Prim(prim)),
            Def::Param(param) => types.make(TyKind::Param(param)),
            Def::SelfOfImpl(id) => self.impl_(id).self_ty,
            // `dyn` left out, as edition 2015 allows.
            Def::Trait(of) => {
                let args = self.written_args(types, env, args, self.trait_(of).generics, 1);
                let bound = Bound {
                    of,
                    args: args.into(),
                    bindings: Box::new([]),
                };
                types.make(TyKind::Dyn(Box::new([bound])))
            }
            Def::Module(_) | Def::Fn(_) | Def::Const(_) => Ty::UNKNOWN,
        }
    }

    fn alias_type(
        &self,
        types: &mut dyn TypeMaker,
        env: &Env,
        id: AliasId,
        args: Option<&GenericArgs>,
    ) -> Ty {
        let Some(def) = self.aliases.get(id.index()) else {
            return Ty::UNKNOWN;
        };
        let generics = def.generics;
        let target = def.ty;
        let args = self.written_args(types, env, args, generics, 0);
        let mut subst = super::ty::Subst::none();
        subst.add(generics.first, args);
        substitute(types, target, &subst)
    }

    fn assoc_type(
        &self,
        types: &mut dyn TypeMaker,
        env: &Env,
        of: Ty,
        as_trait: Option<TraitId>,
        rest: &[Symbol],
    ) -> Ty {
        let mut ty = of;
        for &name in rest {
            ty = self.one_assoc(types, env, ty, as_trait, name);
        }
        ty
    }

    fn one_assoc(
        &self,
        types: &mut dyn TypeMaker,
        env: &Env,
        of: Ty,
        as_trait: Option<TraitId>,
        name: Symbol,
    ) -> Ty {
        if let Some(id) = env.self_impl
            && env.self_ty == Some(of)
            && let Some(&(_, ty)) = self
                .impls
                .get(id.index())
                .and_then(|def| def.types.iter().find(|(known, _)| *known == name))
        {
            return ty;
        }
        let declaring = as_trait.and_then(|of| self.trait_declaring(of, name));
        let declaring = declaring.or_else(|| match types.kind(of) {
            TyKind::Param(param) => {
                let bounds = &self.param(*param).bounds;
                bounds
                    .iter()
                    .find_map(|bound| self.trait_declaring(bound.of, name))
            }
            _ => None,
        });
        match declaring {
            Some(of_trait) => types.make(TyKind::Assoc(of, of_trait, name)),
            None => Ty::UNKNOWN,
        }
    }

    /// The trait among `of` and its supertraits that declares an associated type.
    pub fn trait_declaring(&self, of: TraitId, name: Symbol) -> Option<TraitId> {
        let mut open = vec![of];
        let mut seen = Vec::new();
        while let Some(at) = open.pop() {
            if seen.contains(&at) {
                continue;
            }
            seen.push(at);
            let def = self.trait_(at);
            if def.types.iter().any(|(known, _)| *known == name) {
                return Some(at);
            }
            open.extend(def.supers.iter().map(|bound| bound.of));
        }
        None
    }
}

/// Replaces generic parameters.
pub fn substitute<T: Types + ?Sized>(types: &mut T, ty: Ty, subst: &super::ty::Subst) -> Ty {
    if subst.is_empty() {
        return ty;
    }
    super::ty::map_type(types, ty, &mut |_, kind, _| match kind {
        TyKind::Param(param) => subst.get(*param),
        _ => None,
    })
}
