//! Calls that a library hands on to the type they are for: `collect` is `FromIterator::from_iter` of what is collected into.
//!
//! Given a call of a described function that does nothing but call a trait's function of one of its type parameters.
//! When that type is known in the end, the call is a call of its impl's function.

use super::method::Found;
use super::project::Having;
use super::{CallSite, Infer, Target};
use crate::world::FnId;
use crate::world::ty::{Bound, Subst, Ty};

/// A call that may be one of another function once a type is known.
#[derive(Clone, Debug)]
pub(crate) struct Forward {
    site: CallSite,
    /// The function that hands on.
    from: FnId,
    /// The trait's function it calls.
    to: FnId,
    /// The type it calls it of.
    ty: Ty,
    /// The trait with its arguments.
    bound: Bound,
}

impl Infer<'_, '_> {
    /// Remembers a call of a function that hands on.
    pub(super) fn note_forward(&mut self, site: CallSite, found: &Found, subst: &Subst) {
        let world = self.world;
        let (Target::Fn(from), Some(forwarder)) = (&found.target, world.forwarder(found.func))
        else {
            return;
        };
        let Some(ty) = subst.get(forwarder.param) else {
            return;
        };
        let bound = self.bound_with(&forwarder.bound, subst);
        self.forwards.push(Forward {
            site,
            from: *from,
            to: forwarder.func,
            ty,
            bound,
        });
    }

    /// Finds the impls of all calls that are handed on.
    pub(super) fn follow_forwards(&mut self) {
        for forward in std::mem::take(&mut self.forwards) {
            if *self.known_target(forward.site) == Target::Fn(forward.from)
                && let Some(target) = self.forwarded(&forward)
            {
                self.note(forward.site, target);
                let notes = self.bodies.get_mut(&forward.site.body);
                let notes = notes.expect("the body was entered");
                notes.calls[forward.site.call.index()].self_ty = Some(forward.ty);
            }
        }
    }

    fn forwarded(&mut self, forward: &Forward) -> Option<Target> {
        let Forward { ty, bound, to, .. } = forward;
        let open = bound.args.iter().any(|&arg| self.is_open(arg));
        if self.is_open(*ty) || (open && self.is_ambiguous(*ty, bound.of, &bound.args)) {
            return None;
        }
        match self.having_with(*ty, bound.of, &bound.args)? {
            Having::Impl(fit) => {
                let name = self.world.func(*to).name;
                let own = *self.world.impl_(fit.id).fns.get(&name)?;
                let def = self.world.func(own);
                // What a described function does with an iterator of any type is best told by its signature.
                let vague = def.is_described && def.generics.count > 0;
                (!vague).then_some(Target::Fn(own))
            }
            Having::Derive => Some(Target::Derived(*to)),
            Having::Bound(_) => None,
        }
    }
}
