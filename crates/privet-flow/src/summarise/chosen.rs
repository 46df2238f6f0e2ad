//! Functions that types choose, such as `B::from_iter`: left to the caller who knows the type, then found by it.

use privet_ir::body::{CallId, Operand};

use crate::infer::Owner;
use crate::world::ty::{ParamId, Ty, TyKind, Types};
use crate::world::{Def, FnId, Parent, head};

use super::apply::Instance;
use super::call::Given;
use super::exec::{Exec, MAX_DEFERS};
use super::summary::DeferTarget;
use super::value::Value;

impl Exec<'_, '_, '_> {
    /// A call of a trait's function on a type.
    pub(super) fn call_chosen(
        &mut self,
        call: CallId,
        func: FnId,
        given: &Given,
        self_ty: Option<Ty>,
    ) -> Value {
        let Some(ty) = self_ty else {
            return self.call_dynamic(func, given);
        };
        let operands = &self.body.operands[self.body.calls[call.index()].args.range()];
        let first = match operands.first() {
            Some(&Operand::Place(place)) => {
                let place = self.body.place(place);
                place.projs.is_empty().then(|| self.local_ty(place.local))
            }
            _ => None,
        };
        self.call_by_type(func, ty, first, given)
    }

    /// The types that stand for the parameters of a callee and of its impl.
    pub(super) fn instance_of(&self, func: FnId, notes: &crate::infer::CallTypes) -> Instance {
        let mut instance = notes.instance.to_vec();
        if let (Parent::Impl(of), Some(ty)) = (self.world().func(func).parent, notes.self_ty) {
            let own = self.world().impl_(of).self_ty;
            let ty = self.world().peel(&self.types.types, ty);
            self.stands_for(own, ty, &mut instance);
        }
        instance
    }

    /// A call of a trait's function on a type, with an argument of type `first`.
    pub(super) fn call_by_type(
        &mut self,
        func: FnId,
        ty: Ty,
        first: Option<Ty>,
        given: &Given,
    ) -> Value {
        let world = self.world();
        let kind = self.types.kind(ty).clone();
        if let TyKind::Param(param) = kind {
            if self.is_root || self.defers.len() >= MAX_DEFERS {
                return self.call_dynamic(func, given);
            }
            let first = first.and_then(|ty| match self.types.kind(ty) {
                TyKind::Param(first) => Some(*first),
                _ => None,
            });
            return self.defer(
                DeferTarget::Chosen(func, param, first),
                given.args.clone(),
                None,
            );
        }
        let Parent::Trait(tr) = world.func(func).parent else {
            return self.call_dynamic(func, given);
        };
        if let TyKind::Adt(adt, _) = kind
            && world.adt(adt).derives.contains(&Def::Trait(tr))
        {
            return self.call_derived(func, given, Some(ty));
        }
        let Some(head) = head(&kind) else {
            return self.call_dynamic(func, given);
        };
        let impls: Vec<_> = world.impls_for(tr, Some(head)).collect();
        for id in impls {
            let own = world.impl_(id);
            let Some(&chosen) = own.fns.get(&world.func(func).name) else {
                continue;
            };
            let is_done = self.ctx.summary(Owner::Fn(chosen)).is_some();
            if !is_done && !world.has_empty_body(chosen) {
                continue;
            }
            let mut instance = Instance::new();
            let param = world.func(chosen).params.first().copied();
            let fits = self.stands_for(own.self_ty, ty, &mut instance)
                && match (param, first) {
                    (Some(param), Some(first)) => self.stands_for(param, first, &mut instance),
                    _ => true,
                };
            if fits {
                self.instance = instance;
                let result = self.call_fn(chosen, given, None);
                self.instance.clear();
                return result;
            }
        }
        self.call_dynamic(func, given)
    }

    /// Whether a type is an instance of a written one; says what stands for its parameters.
    fn stands_for(&self, written: Ty, ty: Ty, instance: &mut Instance) -> bool {
        let world = self.world();
        let all = |own: &[Ty], theirs: &[Ty], instance: &mut Instance| {
            own.len() == theirs.len()
                && own
                    .iter()
                    .zip(theirs)
                    .all(|(&own, &theirs)| self.stands_for(own, theirs, instance))
        };
        match (world.types.kind(written), self.types.kind(ty)) {
            (TyKind::Param(param), _) => {
                let param: ParamId = *param;
                if !instance.iter().any(|(known, _)| *known == param) {
                    instance.push((param, ty));
                }
                true
            }
            (TyKind::Adt(own, args), TyKind::Adt(theirs, given)) => {
                own == theirs && all(args, given, instance)
            }
            (TyKind::Tuple(own), TyKind::Tuple(theirs)) => all(own, theirs, instance),
            (TyKind::Ref(_, own), TyKind::Ref(_, theirs))
            | (TyKind::Slice(own), TyKind::Slice(theirs))
            | (TyKind::Array(own), TyKind::Array(theirs)) => {
                self.stands_for(*own, *theirs, instance)
            }
            (TyKind::Prim(own), TyKind::Prim(theirs)) => own == theirs,
            (
                TyKind::Adt(..)
                | TyKind::Tuple(_)
                | TyKind::Ref(..)
                | TyKind::Slice(_)
                | TyKind::Array(_)
                | TyKind::Prim(_),
                TyKind::Adt(..)
                | TyKind::Tuple(_)
                | TyKind::Ref(..)
                | TyKind::Slice(_)
                | TyKind::Array(_)
                | TyKind::Prim(_),
            ) => false,
            _ => true,
        }
    }
}
