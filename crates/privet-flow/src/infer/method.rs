//! Method lookup as the reference tells it: candidate receiver types by deref, inherent before trait.

use privet_ir::names::Symbol;

use super::project::Having;
use super::{Deref, Infer, Target};
use crate::world::ty::{Subst, Ty, TyKind, Types};
use crate::world::{FnId, Head, Parent, TraitId, head};
use privet_ir::item::Receiver;

/// A method that was found.
pub(crate) struct Found {
    /// Who is called.
    pub(crate) target: Target,
    /// What stands for the generic parameters of the impl or trait (not the method's own).
    pub(crate) subst: Subst,
    /// The function whose signature counts.
    pub(crate) func: FnId,
    /// The type the method was found on.
    pub(crate) self_ty: Ty,
    /// Pointers followed to get there.
    pub(crate) derefs: Vec<Deref>,
    /// Whether the receiver is then borrowed.
    pub(crate) autoref: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Taking {
    Value,
    Reference,
}

impl Infer<'_, '_> {
    /// The method `name` of a receiver of this type; traits in scope before the others.
    pub(crate) fn method(&mut self, receiver: Ty, name: Symbol) -> Option<Found> {
        let receiver = match self.types.kind(self.shallow(receiver)) {
            // A literal whose type nothing says yet has the methods that all numbers have.
            TyKind::Var(var) => match self.vars[*var as usize].sort {
                super::table::Sort::Any => receiver,
                super::table::Sort::Int => Ty::I32,
                super::table::Sort::Float => Ty::F64,
            },
            _ => receiver,
        };
        self.all_traits = false;
        let found = self.method_within(receiver, name);
        if found.is_some() {
            return found;
        }
        // What a foreign type can do is not known: its own methods are likelier than those of far traits.
        let peeled = self.world.peel(self.arena(), self.shallow(receiver));
        if matches!(self.shape(peeled), TyKind::Foreign(..)) {
            return None;
        }
        self.all_traits = true;
        let found = self.method_within(receiver, name);
        self.all_traits = false;
        found
    }

    fn method_within(&mut self, receiver: Ty, name: Symbol) -> Option<Found> {
        let mut at = receiver;
        let mut derefs = Vec::new();
        for _ in 0..10 {
            if self.is_open(at) {
                return None;
            }
            if let Some(found) = self.method_of(at, name, Some(Taking::Value)) {
                return Some(Found {
                    derefs,
                    autoref: false,
                    ..found
                });
            }
            if let TyKind::Ref(_, to) = self.shape(at)
                && !self.is_open(to)
                && let Some(found) = self.method_of(to, name, Some(Taking::Reference))
            {
                return Some(Found {
                    derefs,
                    autoref: false,
                    ..found
                });
            }
            if let Some(found) = self.method_of(at, name, Some(Taking::Reference)) {
                return Some(Found {
                    derefs,
                    autoref: true,
                    ..found
                });
            }
            let Some((next, how)) = self.deref_once(at) else {
                break;
            };
            derefs.push(how);
            at = next;
        }
        // Arrays are slices to their methods.
        if let TyKind::Array(of) = self.shape(at) {
            use crate::world::ty::Types;
            let slice = self.make(TyKind::Slice(of));
            if let Some(found) = self.method_of(slice, name, None) {
                return Some(Found {
                    derefs,
                    autoref: true,
                    ..found
                });
            }
        }
        None
    }

    fn takes(&self, id: FnId, taking: Option<Taking>) -> bool {
        let Some(receiver) = self.world.func(id).receiver else {
            return false;
        };
        match (taking, receiver) {
            (None, _) => true,
            (Some(Taking::Value), Receiver::Value | Receiver::Typed(_)) => true,
            (Some(Taking::Reference), Receiver::Ref | Receiver::RefMut) => true,
            (Some(Taking::Value), Receiver::Ref | Receiver::RefMut)
            | (Some(Taking::Reference), Receiver::Value | Receiver::Typed(_)) => false,
        }
    }

    fn method_of(&mut self, ty: Ty, name: Symbol, taking: Option<Taking>) -> Option<Found> {
        let shape = self.shape(ty);
        if let Some(head) = head(&shape)
            && let Some(found) =
                self.inherent_of(ty, head, name, |infer, id| infer.takes(id, taking))
        {
            return Some(found);
        }
        self.trait_fn_of(ty, name, |infer, id| infer.takes(id, taking))
    }

    /// An associated function `Type::name`, method or not.
    pub(crate) fn assoc_fn(&mut self, ty: Ty, name: Symbol) -> Option<Found> {
        self.all_traits = true;
        let found = self.assoc_fn_within(ty, name);
        self.all_traits = false;
        found
    }

    fn assoc_fn_within(&mut self, ty: Ty, name: Symbol) -> Option<Found> {
        let shape = self.shape(ty);
        if let Some(head) = head(&shape)
            && let Some(found) = self.inherent_of(ty, head, name, |_, _| true)
        {
            return Some(found);
        }
        let found = self.trait_fn_of(ty, name, |_, _| true);
        if found.is_none()
            && let Some((to, how)) = self
                .deref_once(ty)
                .filter(|_| matches!(shape, TyKind::Adt(..)))
        {
            let found = self.assoc_fn_within(to, name)?;
            let takes_self = self.world.func(found.func).receiver.is_some();
            return takes_self.then_some(Found {
                derefs: vec![how],
                ..found
            });
        }
        found
    }

    fn inherent_of(
        &mut self,
        ty: Ty,
        head: Head,
        name: Symbol,
        wanted: impl Fn(&Self, FnId) -> bool,
    ) -> Option<Found> {
        let candidates: Vec<FnId> = self.world.inherent(head, name).collect();
        candidates
            .into_iter()
            .filter(|&id| wanted(self, id))
            .collect::<Vec<_>>()
            .into_iter()
            .find_map(|id| {
                let Parent::Impl(of) = self.world.func(id).parent else {
                    return None;
                };
                let fit = self.fitting(of, ty)?;
                Some(Found {
                    target: Target::Fn(id),
                    subst: fit.subst,
                    func: id,
                    self_ty: ty,
                    derefs: Vec::new(),
                    autoref: false,
                })
            })
    }

    fn trait_fn_of(
        &mut self,
        ty: Ty,
        name: Symbol,
        wanted: impl Fn(&Self, FnId) -> bool,
    ) -> Option<Found> {
        let candidates: Vec<(TraitId, FnId)> = self.world.traits_with(name).to_vec();
        let mut first = None;
        for (tr, id) in candidates {
            if !wanted(self, id) || !(self.all_traits || self.is_usable(ty, tr)) {
                continue;
            }
            if let Some(found) = self.via_trait(ty, tr, id) {
                // An exact impl beats what only a bound or a blanket impl gives.
                if matches!(found.target, Target::Fn(_)) {
                    return Some(found);
                }
                first.get_or_insert(found);
            }
        }
        first
    }

    /// Whether a trait's methods may be meant: it is in scope, or the type is known by it.
    fn is_usable(&self, ty: Ty, tr: TraitId) -> bool {
        let bounded = matches!(
            self.shape(ty),
            TyKind::Param(_) | TyKind::Dyn(_) | TyKind::Opaque(_) | TyKind::Assoc(..)
        );
        bounded || self.world.is_in_scope(self.env.module, tr)
    }

    /// The trait's function for this type.
    pub(crate) fn via_trait(&mut self, ty: Ty, tr: TraitId, id: FnId) -> Option<Found> {
        let world = self.world;
        let name = world.func(id).name;
        let def = world.trait_(tr);
        let (target, func, subst) = match self.having(ty, tr)? {
            Having::Impl(fit) => {
                let found = world.impl_(fit.id);
                match found.fns.get(&name) {
                    Some(&own) => (Target::Fn(own), own, fit.subst),
                    None => {
                        let mut args = vec![ty];
                        let of_trait = found.of_trait.clone().expect("an impl of a trait names it");
                        args.extend(of_trait.args.iter().map(|&arg| self.with(arg, &fit.subst)));
                        let mut subst = Subst::none();
                        subst.add(def.generics.first, args);
                        (Target::Fn(id), id, subst)
                    }
                }
            }
            Having::Derive => {
                let mut subst = Subst::none();
                let mut args = vec![ty];
                args.extend((1..def.generics.count).map(|_| ty));
                subst.add(def.generics.first, args);
                (Target::Derived(id), id, subst)
            }
            Having::Bound(bound) => {
                let mut args = vec![ty];
                args.extend_from_slice(&bound.args);
                let mut subst = Subst::none();
                subst.add(def.generics.first, args);
                (Target::Dynamic(id), id, subst)
            }
        };
        Some(Found {
            target,
            subst,
            func,
            self_ty: ty,
            derefs: Vec::new(),
            autoref: false,
        })
    }
}
