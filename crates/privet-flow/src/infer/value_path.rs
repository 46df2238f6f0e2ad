//! Paths in value position: functions, constructors, constants, and what hangs on a type.

use privet_ir::names::Symbol;
use privet_ir::types::{GenericArgs, PathId};

use super::method::Found;
use super::{Infer, Target};
use crate::world::ty::{Subst, Ty, TyKind, Types};
use crate::world::{Def, FnId, Namespace, TraitId, head};

/// What a path in value position means.
pub(crate) enum ValuePath {
    /// A function, found on a type or in a module; with the generic arguments of its last segment.
    Fn(Found, Option<GenericArgs>),
    /// A constructor.
    Ctor(crate::world::AdtId, u32, Ty),
    /// A const or static.
    Const(crate::world::ConstId, Ty),
    /// A function of a library that nothing describes.
    Foreign(crate::world::ForeignId),
    /// A function on a type of such a library.
    ForeignMethod(crate::world::ForeignId, Symbol),
    /// Nothing is known.
    Unknown,
}

impl Infer<'_, '_> {
    /// What a path in value position means.
    pub(crate) fn value_path(
        &mut self,
        path: PathId,
        first_arg: Option<Ty>,
        expected: Option<Ty>,
    ) -> ValuePath {
        let world = self.world;
        let lowered = &world.program.file(self.env.file).lowered;
        let written = lowered.path(path).clone();
        let symbols = world.path_symbols(self.env.file, path);
        let last_args = written
            .segments
            .last()
            .and_then(|segment| segment.args.as_deref().cloned());
        if let Some(qself) = &written.qself {
            let of = self.written(qself.ty);
            let Some(&name) = symbols.last() else {
                return ValuePath::Unknown;
            };
            let env = self.env.clone();
            let as_trait = qself
                .as_trait
                .and_then(|path| world.written_bound(self, &env, path));
            return match as_trait
                .and_then(|bound| Some((bound.of, *world.trait_(bound.of).fns.get(&name)?)))
            {
                Some((tr, id)) => self.trait_path(of, tr, id, last_args),
                None => self.on_type(of, name, last_args),
            };
        }
        let sym = &world.lang.sym;
        let Some(&first) = symbols.first() else {
            return ValuePath::Unknown;
        };
        if first == sym.self_type
            || (symbols.len() > 1 && !written.global && self.names_param(first))
        {
            let prefix = self.prefix_type(path, symbols.len() - 1);
            return match (prefix, symbols.len()) {
                (Some(ty), 1) => self.self_ctor(ty),
                (Some(ty), _) => self.on_type(ty, *symbols.last().expect("not empty"), last_args),
                (None, _) => ValuePath::Unknown,
            };
        }
        let module = world.path_module(&self.env, path);
        let Some(found) = world.lookup_path(module, written.global, &symbols, Namespace::Values)
        else {
            return ValuePath::Unknown;
        };
        let rest = &symbols[found.used..];
        match (found.def, rest) {
            (Def::Fn(id), []) => {
                let found = Found {
                    target: Target::Fn(id),
                    subst: Subst::none(),
                    func: id,
                    self_ty: Ty::UNKNOWN,
                    derefs: Vec::new(),
                    autoref: false,
                };
                ValuePath::Fn(found, last_args)
            }
            (Def::Const(id), []) => {
                let ty = world.consts[id.index()].ty;
                ValuePath::Const(id, self.with(ty, &Subst::none()))
            }
            (Def::Variant(adt, variant), []) => {
                let enum_args = found
                    .used
                    .checked_sub(2)
                    .and_then(|at| written.segments[at].args.as_deref());
                let args = enum_args.or(written.segments[found.used - 1].args.as_deref());
                let env = self.env.clone();
                let whole = world.def_type(self, &env, Def::Adt(adt), args);
                ValuePath::Ctor(adt, variant, whole)
            }
            (Def::Adt(adt), []) if !world.adt(adt).is_enum => {
                let env = self.env.clone();
                let whole = world.def_type(self, &env, Def::Adt(adt), last_args.as_ref());
                ValuePath::Ctor(adt, 0, whole)
            }
            (Def::Alias(_), []) => {
                let env = self.env.clone();
                let whole = world.def_type(self, &env, found.def, last_args.as_ref());
                self.self_ctor(whole)
            }
            (Def::Foreign(id), _) => ValuePath::Foreign(id),
            (Def::Trait(tr), [name]) => match world.trait_fn(tr, *name) {
                Some((tr, id)) => {
                    let self_ty = self.trait_self(id, first_arg, expected);
                    self.trait_path(self_ty, tr, id, last_args)
                }
                None => ValuePath::Unknown,
            },
            (Def::Adt(_) | Def::Alias(_) | Def::Prim(_) | Def::Variant(..), [name]) => {
                let env = self.env.clone();
                let args = written.segments[found.used - 1].args.as_deref();
                let ty = world.def_type(self, &env, found.def, args);
                self.on_type(ty, *name, last_args)
            }
            _ => ValuePath::Unknown,
        }
    }

    pub(super) fn names_param(&self, name: Symbol) -> bool {
        self.env.params.iter().any(|range| {
            let ids = range.first..range.first + range.count;
            ids.map(crate::world::ty::ParamId)
                .any(|id| self.world.param(id).name == name)
        })
    }

    /// The type the first `count` segments mean (at least one).
    pub(super) fn prefix_type(&mut self, path: PathId, count: usize) -> Option<Ty> {
        let symbols = self.world.path_symbols(self.env.file, path);
        let sym = &self.world.lang.sym;
        let first = symbols[0];
        let mut ty = if first == sym.self_type {
            self.env.self_ty?
        } else {
            let range = self.env.params.iter().rev().copied();
            let mut ids = range
                .flat_map(|range| range.first..range.first + range.count)
                .map(crate::world::ty::ParamId);
            let param = ids.find(|&id| self.world.param(id).name == first)?;
            self.make(TyKind::Param(param))
        };
        for &name in symbols.iter().take(count).skip(1) {
            if let TyKind::Adt(adt, _) = self.shape(ty)
                && self.world.variant(adt, name).is_some()
            {
                return Some(ty);
            }
            let declaring = self
                .bounds_of(ty)
                .iter()
                .find_map(|bound| self.world.trait_declaring(bound.of, name));
            let declaring = declaring.or(self.env.self_trait)?;
            let assoc = self.make(TyKind::Assoc(ty, declaring, name));
            ty = self.normal(assoc);
        }
        Some(ty)
    }

    pub(super) fn self_ctor(&mut self, ty: Ty) -> ValuePath {
        match self.shape(ty) {
            TyKind::Adt(adt, _) if !self.world.adt(adt).is_enum => ValuePath::Ctor(adt, 0, ty),
            _ => ValuePath::Unknown,
        }
    }

    pub(super) fn on_type(
        &mut self,
        ty: Ty,
        name: Symbol,
        generics: Option<GenericArgs>,
    ) -> ValuePath {
        match self.shape(ty) {
            TyKind::Adt(adt, _) => {
                if let Some(Def::Variant(adt, variant)) = self.world.variant(adt, name) {
                    return ValuePath::Ctor(adt, variant, ty);
                }
            }
            TyKind::Foreign(id, _) => return ValuePath::ForeignMethod(id, name),
            _ => {}
        }
        if let Some(found) = self.assoc_fn(ty, name) {
            return ValuePath::Fn(found, generics);
        }
        let constant = head(&self.shape(ty)).and_then(|head| self.world.inherent_const(head, name));
        match constant {
            Some(id) => {
                let ty = self.world.consts[id.index()].ty;
                ValuePath::Const(id, self.with(ty, &Subst::none()))
            }
            None => match self.shape(ty) {
                // A described type whose description lacks the function.
                TyKind::Adt(adt, _) => self
                    .world
                    .foreign_adt(adt)
                    .map_or(ValuePath::Unknown, |id| ValuePath::ForeignMethod(id, name)),
                _ => ValuePath::Unknown,
            },
        }
    }

    pub(super) fn trait_path(
        &mut self,
        ty: Ty,
        tr: TraitId,
        id: FnId,
        generics: Option<GenericArgs>,
    ) -> ValuePath {
        if let Some(found) = self.via_trait(ty, tr, id) {
            return ValuePath::Fn(found, generics);
        }
        let def = self.world.trait_(tr);
        let mut args = vec![ty];
        args.extend((1..def.generics.count).map(|_| self.fresh()));
        let mut subst = Subst::none();
        subst.add(def.generics.first, args);
        let found = Found {
            target: Target::Dynamic(id),
            subst,
            func: id,
            self_ty: ty,
            derefs: Vec::new(),
            autoref: false,
        };
        ValuePath::Fn(found, generics)
    }

    /// `Self` of `Trait::name(..)`: the receiver's type, else the result's.
    pub(super) fn trait_self(
        &mut self,
        id: FnId,
        first_arg: Option<Ty>,
        expected: Option<Ty>,
    ) -> Ty {
        let func = self.world.func(id);
        match (func.receiver, first_arg, expected) {
            (Some(_), Some(arg), _) => self.world.peel(self.arena(), self.shallow(arg)),
            (None, _, Some(expected)) => expected,
            _ => self.fresh(),
        }
    }
}
