//! Functions that types choose: `B::from_iter` in a body means another function for each `B`.
//!
//! For every call, the types that stand for such parameters; and the functions that those types may choose.

use super::{CallSite, Infer};
use crate::world::ty::{ParamId, Subst, Ty};
use crate::world::{FnDef, FnId, ImplId, Parent, TraitId, World, head};

/// How many implementations of a trait for one type are looked at.
const MAX_IMPLS: usize = 16;

impl Infer<'_, '_> {
    /// The types of a call that its callee chooses functions by.
    fn choosing(&self, def: &FnDef, subst: &Subst) -> Box<[(ParamId, Ty)]> {
        let world = self.world;
        let parent = match def.parent {
            Parent::Module => None,
            Parent::Impl(id) => Some(world.impl_(id).generics),
            Parent::Trait(id) => Some(world.trait_(id).generics),
        };
        let ranges = [def.generics, def.implicit].into_iter().chain(parent);
        let params = ranges.flat_map(|range| range.first..range.first + range.count);
        let chosen = params.map(ParamId).filter(|&param| {
            let mut bounds = world.param(param).bounds.iter();
            bounds.any(|bound| chooses(world, bound.of))
        });
        chosen
            .filter_map(|param| Some((param, subst.get(param)?)))
            .collect()
    }

    /// Notes the types of a call that its callee chooses functions by.
    pub(super) fn note_instance(&mut self, site: CallSite, def: &FnDef, subst: &Subst) {
        let instance = self.choosing(def, subst);
        let body = self
            .bodies
            .get_mut(&site.body)
            .expect("the body was entered");
        body.calls[site.call.index()].instance = instance;
    }

    /// The functions that a type standing for a parameter may choose, and those that its own arguments choose in turn.
    pub(super) fn chosen_fns(&mut self, param: ParamId, ty: Ty, levels: u32, all: &mut Vec<FnId>) {
        let world = self.world;
        let kind = self.shape(ty);
        let Some(head) = head(&kind).filter(|_| levels > 0) else {
            return;
        };
        for bound in &world.param(param).bounds {
            if !chooses(world, bound.of) {
                continue;
            }
            let impls: Vec<ImplId> = world.impls_for(bound.of, Some(head)).collect();
            for id in impls.into_iter().take(MAX_IMPLS) {
                let own = world.impl_(id);
                let mut fns: Vec<FnId> = own.fns.values().copied().collect();
                fns.sort_unstable();
                all.extend(fns);
                let Some(fit) = self.fitting(id, ty) else {
                    continue;
                };
                for at in own.generics.first..own.generics.first + own.generics.count {
                    if let Some(inner) = fit.subst.get(ParamId(at)) {
                        let inner = self.settled(inner);
                        self.chosen_fns(ParamId(at), inner, levels - 1, all);
                    }
                }
            }
        }
    }
}

/// Whether a trait has functions that are called by a type, not on a value.
fn chooses(world: &World<'_>, of: TraitId) -> bool {
    world
        .trait_(of)
        .fns
        .values()
        .any(|&id| world.func(id).receiver.is_none())
}
