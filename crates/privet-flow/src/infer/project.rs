//! Traits: does a type have one, through which impl, and what are its associated types.

use privet_ir::names::Symbol;

use super::Infer;
use crate::world::ty::{Bound, Subst, Ty, TyKind, map_type};
use crate::world::{ImplId, TraitId, head};

/// An impl that fits a type.
pub(crate) struct Fitting {
    /// The impl.
    pub(crate) id: ImplId,
    /// What stands for its parameters.
    pub(crate) subst: Subst,
}

/// How a type has a trait.
pub(crate) enum Having {
    /// By an impl.
    Impl(Fitting),
    /// By `derive`.
    Derive,
    /// By a bound.
    Bound(Bound),
}

const MAX_DEPTH: u32 = 6;

impl Infer<'_, '_> {
    /// Bounds that a type has by itself: those of a parameter, a trait object, an opaque type, an associated type.
    pub(crate) fn bounds_of(&mut self, ty: Ty) -> Vec<Bound> {
        match self.shape(ty) {
            TyKind::Param(param) => {
                let mut bounds = self.world.param(param).bounds.clone();
                bounds.extend(self.where_bounds(ty));
                bounds
            }
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => bounds.to_vec(),
            TyKind::Assoc(of, tr, name) => {
                let declared = self
                    .world
                    .trait_(tr)
                    .types
                    .iter()
                    .find(|(known, _)| *known == name);
                let mut bounds = declared.map_or(Vec::new(), |(_, bounds)| bounds.clone());
                let mut subst = Subst::none();
                subst.add(self.world.trait_(tr).generics.first, vec![of]);
                for bound in &mut bounds {
                    *bound = self.bound_with(bound, &subst);
                }
                bounds.extend(self.where_bounds(ty));
                bounds
            }
            _ => Vec::new(),
        }
    }

    fn where_bounds(&mut self, ty: Ty) -> Vec<Bound> {
        let super::Owner::Fn(id) = self.owner else {
            return Vec::new();
        };
        let world = self.world;
        let def = world.func(id);
        let parent = match def.parent {
            crate::world::Parent::Impl(id) => &world.impl_(id).bounds[..],
            crate::world::Parent::Trait(id) => &world.trait_(id).bounds[..],
            crate::world::Parent::Module => &[],
        };
        let own = def.bounds.iter().chain(parent);
        own.filter(|bound| bound.ty == ty)
            .map(|bound| bound.bound.clone())
            .collect()
    }

    /// A bound with its parameters replaced.
    pub(crate) fn bound_with(&mut self, bound: &Bound, subst: &Subst) -> Bound {
        Bound {
            of: bound.of,
            args: bound.args.iter().map(|&ty| self.with(ty, subst)).collect(),
            bindings: bound
                .bindings
                .iter()
                .map(|&(name, ty)| (name, self.with(ty, subst)))
                .collect(),
        }
    }

    /// Whether and how `ty` has the trait; variables are bound only when it has.
    pub(crate) fn having(&mut self, ty: Ty, of: TraitId) -> Option<Having> {
        self.having_with(ty, of, &[])
    }

    /// As `having`, for the trait with these arguments; without any, whichever come first.
    pub(crate) fn having_with(&mut self, ty: Ty, of: TraitId, args: &[Ty]) -> Option<Having> {
        let ty = self.shallow(ty);
        let shape = self.types_kind(ty);
        if matches!(shape, TyKind::Var(_) | TyKind::Unknown) {
            return None;
        }
        for bound in self.bounds_of(ty) {
            if let Some(found) = self.super_bound(&bound, of, ty) {
                return Some(Having::Bound(found));
            }
        }
        if let TyKind::Adt(adt, _) = &shape
            && self.world.derives(*adt, of)
        {
            return Some(Having::Derive);
        }
        if self.depth > MAX_DEPTH {
            return None;
        }
        let candidates: Vec<ImplId> = self.world.impls_for(of, head(&shape)).collect();
        candidates
            .into_iter()
            .find_map(|id| self.fitting_with(id, ty, args))
            .map(Having::Impl)
    }

    /// Whether more than one impl of the trait fits the type and these arguments.
    pub(crate) fn is_ambiguous(&mut self, ty: Ty, of: TraitId, args: &[Ty]) -> bool {
        let ty = self.shallow(ty);
        let candidates: Vec<ImplId> = self
            .world
            .impls_for(of, head(&self.types_kind(ty)))
            .collect();
        let mut fits = 0;
        for id in candidates {
            let mark = self.trail.len();
            fits += u32::from(self.fitting_with(id, ty, args).is_some());
            self.undo(mark);
        }
        fits > 1
    }

    fn types_kind(&self, ty: Ty) -> TyKind {
        use crate::world::ty::Types;
        self.kind(ty).clone()
    }

    /// The bound on `of` that `bound` is or implies through its supertraits.
    fn super_bound(&mut self, bound: &Bound, of: TraitId, self_ty: Ty) -> Option<Bound> {
        let mut open = vec![bound.clone()];
        let mut seen = Vec::new();
        while let Some(at) = open.pop() {
            if at.of == of {
                return Some(at);
            }
            if seen.contains(&at.of) {
                continue;
            }
            seen.push(at.of);
            let def = self.world.trait_(at.of);
            let mut subst = Subst::none();
            let mut args = vec![self_ty];
            args.extend_from_slice(&at.args);
            subst.add(def.generics.first, args);
            for sup in &def.supers {
                let mut sup = self.bound_with(sup, &subst);
                // `T: Sub<Item = X>` says the same of the supertrait's `Item`.
                let inherited: Vec<(Symbol, Ty)> = at.bindings.to_vec();
                sup.bindings = sup.bindings.iter().copied().chain(inherited).collect();
                open.push(sup);
            }
        }
        None
    }

    /// The impl, if it fits the type: its self type unifies and the bounds of its parameters hold.
    pub(crate) fn fitting(&mut self, id: ImplId, ty: Ty) -> Option<Fitting> {
        self.fitting_with(id, ty, &[])
    }

    fn fitting_with(&mut self, id: ImplId, ty: Ty, args: &[Ty]) -> Option<Fitting> {
        let def = self.world.impl_(id);
        self.depth += 1;
        let found = self.attempt(|infer| {
            let subst = infer.fresh_subst(&[def.generics]);
            let self_ty = infer.with(def.self_ty, &subst);
            if !infer.unify(self_ty, ty) {
                return None;
            }
            if let Some(of_trait) = &def.of_trait {
                for (&theirs, &ours) in of_trait.args.iter().zip(args) {
                    let theirs = infer.with(theirs, &subst);
                    if !infer.unify(theirs, ours) {
                        return None;
                    }
                }
            }
            // An inherent method that the code calls is there; which impl of a trait is meant depends on its bounds.
            if def.of_trait.is_some() && !infer.params_hold(def.generics, &subst) {
                return None;
            }
            Some(Fitting { id, subst })
        });
        self.depth -= 1;
        found
    }

    fn params_hold(&mut self, range: crate::world::ParamRange, subst: &Subst) -> bool {
        let ids = range.first..range.first + range.count;
        ids.map(crate::world::ty::ParamId).all(|param| {
            let Some(ty) = subst.get(param) else {
                return true;
            };
            let bounds = self.world.param(param).bounds.clone();
            bounds.iter().all(|bound| self.holds(ty, bound))
        })
    }

    /// Whether a type meets a bound; what is not known yet is taken to.
    fn holds(&mut self, ty: Ty, bound: &Bound) -> bool {
        if self.is_open(ty) || self.is_fn_trait(bound.of) {
            return true;
        }
        if self.depth > MAX_DEPTH {
            return true;
        }
        self.depth += 1;
        let has = self.having_with(ty, bound.of, &bound.args).is_some();
        self.depth -= 1;
        has
    }

    /// Replaces associated types by what they are, as far as that is known.
    pub(crate) fn normal(&mut self, ty: Ty) -> Ty {
        map_type(self, ty, &mut |infer: &mut Self, kind, ty| match kind {
            TyKind::Assoc(of, tr, name) => {
                let of = infer.normal(*of);
                Some(infer.projected(of, *tr, *name).unwrap_or(ty))
            }
            _ => None,
        })
    }

    /// `<ty as Trait>::Name`.
    pub(crate) fn projected(&mut self, ty: Ty, tr: TraitId, name: Symbol) -> Option<Ty> {
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = self.project_inner(ty, tr, name);
        self.depth -= 1;
        found
    }

    fn project_inner(&mut self, ty: Ty, tr: TraitId, name: Symbol) -> Option<Ty> {
        if self.is_fn_trait(tr) {
            return self.callable(ty).map(|(_, ret)| ret);
        }
        match self.having(ty, tr) {
            Some(Having::Impl(fit)) => {
                let def = self.world.impl_(fit.id);
                let &(_, written) = def.types.iter().find(|(known, _)| *known == name)?;
                Some(self.with(written, &fit.subst))
            }
            Some(Having::Bound(bound)) => bound
                .bindings
                .iter()
                .find(|(known, _)| *known == name)
                .map(|&(_, ty)| ty),
            Some(Having::Derive) => None,
            // Futures are transparent: a value that is no future is its own output.
            None if Some(tr) == self.world.lang.future && !self.is_open(ty) => Some(ty),
            None => None,
        }
    }

    /// What a bound says of a type that has to meet it: function types and associated types.
    pub(crate) fn meet_bounds(&mut self, ty: Ty, bounds: &[Bound]) {
        for bound in bounds {
            self.meet_bound(ty, bound);
        }
    }

    /// As `meet_bounds`, for one.
    pub(crate) fn meet_bound(&mut self, ty: Ty, bound: &Bound) {
        if self.is_fn_trait(bound.of) {
            let params = match bound.args.first().map(|&args| self.shape(args)) {
                Some(TyKind::Tuple(params)) => params,
                _ => return,
            };
            let output = self.world.lang.sym.output;
            let ret = bound
                .bindings
                .iter()
                .find(|(name, _)| *name == output)
                .map(|&(_, ty)| ty);
            let ret = ret.unwrap_or(Ty::UNIT);
            self.unify_callable(ty, &params, ret);
            return;
        }
        self.having_with(ty, bound.of, &bound.args);
        for &(name, expected) in &bound.bindings {
            let tr = self
                .world
                .trait_declaring(bound.of, name)
                .unwrap_or(bound.of);
            if let Some(found) = self.projected(ty, tr, name) {
                self.coerce(found, expected);
            }
        }
    }

    /// One step of `*`: the type behind and how it is reached.
    pub(crate) fn deref_once(&mut self, ty: Ty) -> Option<(Ty, super::Deref)> {
        match self.shape(ty) {
            TyKind::Ref(_, to) | TyKind::Ptr(to) => Some((to, super::Deref::Builtin)),
            TyKind::Adt(..) => {
                let deref = self.world.lang.deref?;
                let Some(Having::Impl(fit)) = self.having(ty, deref) else {
                    return None;
                };
                let sym = &self.world.lang.sym;
                let func = *self.world.impl_(fit.id).fns.get(&sym.deref)?;
                let def = self.world.impl_(fit.id);
                let &(_, target) = def.types.iter().find(|(known, _)| *known == sym.target)?;
                Some((self.with(target, &fit.subst), super::Deref::Call(func)))
            }
            _ => None,
        }
    }
}
