//! Dynamic dispatch: which implementation of a trait's function a value means, by the types it is known to have.

use crate::finding::Via;
use crate::world::{FnId, Parent};

use super::call::Given;
use super::exec::{Exec, MAX_DEFERS};
use super::summary::DeferTarget;
use super::trace::What;
use super::value::{Shape, Step, Value};

/// How many implementations a call is followed into before they are merged.
const MAX_CANDIDATES: usize = 40;
/// Up to how many implementations a call is followed into closely.
const MAX_CLOSE: usize = 8;

impl Exec<'_, '_, '_> {
    /// A call of a trait's function on a value whose type is open.
    pub(crate) fn call_dynamic(&mut self, func: FnId, given: &Given) -> Value {
        let world = self.world();
        let receiver = given.args.first().cloned().unwrap_or_default();
        if let Some(tr) = self.showing_trait(func)
            && (self.is_root
                || !self.symbolic_atoms(&receiver)
                || !self.receiver_shapes(&receiver, func).is_empty())
        {
            return self.call_showing(tr, given, None);
        }
        let shapes = if given.has_self {
            self.receiver_shapes(&receiver, func)
        } else {
            Vec::new()
        };
        if !shapes.is_empty() {
            let mut all = Value::CLEAN;
            let since = (shapes.len() > 1).then(|| self.memory.uncertain());
            for shape in shapes {
                let result = match self.method_of(func, shape) {
                    Some(own) => self.call_fn(own, given, Some(shape)),
                    None if world.func(func).body.is_some() && !world.has_empty_body(func) => {
                        self.call_fn(func, given, Some(shape))
                    }
                    None => self.unknown_implementation(func, given),
                };
                all = all.join(&result);
                if let Some(since) = since {
                    self.memory.or_before(since);
                }
            }
            if let Some(since) = since {
                self.memory.certain(since);
            }
            return all;
        }
        let candidates = world.implementations(func);
        let open = given.has_self && self.symbolic_atoms(&receiver);
        let several =
            candidates.len() > 1 || (world.func(func).is_described && !candidates.is_empty());
        if open && !self.is_root && several && self.defers.len() < MAX_DEFERS {
            return self.defer(
                DeferTarget::Method(func),
                given.args.clone(),
                Some(Via::Dyn),
            );
        }
        self.call_all(func, &candidates, given)
    }

    pub(super) fn call_all(&mut self, func: FnId, candidates: &[FnId], given: &Given) -> Value {
        let world = self.world();
        let is_described = world.func(func).is_described;
        let mut all = Value::CLEAN;
        if is_described || candidates.is_empty() {
            all = self.unknown_implementation(func, given);
        }
        let is_bare = world.func(func).body.is_none() || world.has_empty_body(func);
        if is_described
            && is_bare
            && candidates.is_empty()
            && let Some(effects) = self.effects_of(func, None)
        {
            self.sinks(&effects, given);
            all = self.modelled(&effects, given, all);
        }
        let since = (candidates.len() > 1 || is_described).then(|| self.memory.uncertain());
        let close = self.fuel;
        if candidates.len() > MAX_CLOSE {
            // So many are looked at from afar, each and together.
            self.fuel = 0;
        }
        for &own in candidates.iter().take(MAX_CANDIDATES) {
            let result = self.call_fn(own, given, None);
            all = all.join(&result);
            if let Some(since) = since {
                self.memory.or_before(since);
            }
        }
        if let Some(since) = since {
            self.memory.certain(since);
        }
        if candidates.len() > MAX_CLOSE {
            self.fuel = close.saturating_sub(1);
        }
        self.linked(&all, What::Passed(world.func(func).name), Some(Via::Dyn))
    }

    /// A trait's function of which no implementation is seen.
    pub(super) fn unknown_implementation(&mut self, func: FnId, given: &Given) -> Value {
        if self.world().func(func).body.is_some() && !self.world().has_empty_body(func) {
            return self.call_fn(func, given, None);
        }
        if self.world().func(func).is_described {
            return self.by_signature(func, given.args.clone());
        }
        self.merged(&given.args, Some(Via::UnknownCall))
    }

    /// The types that a receiver is known to have, as far as they have the trait.
    pub(super) fn receiver_shapes(&self, value: &Value, func: FnId) -> Vec<Shape> {
        let mut found = Vec::new();
        self.shapes_within(value, func, 4, &mut found);
        found.sort();
        found.dedup();
        found
    }

    /// The implementation of a trait's function for a shape.
    pub(super) fn method_of(&self, func: FnId, shape: Shape) -> Option<FnId> {
        match shape {
            Shape::Adt(adt) => self.world().method_for(func, crate::world::Head::Adt(adt)),
            Shape::Prim(prim) => self
                .world()
                .method_for(func, crate::world::Head::Prim(prim)),
            Shape::Closure(..) | Shape::Fn(_) | Shape::Ctor(..) => None,
        }
    }

    /// Whether a shape decides what a trait's function does: a type of the workspace, or one that has the trait.
    pub(super) fn decides(&self, func: FnId, shape: Shape) -> bool {
        match shape {
            Shape::Adt(adt) if !self.world().adt(adt).is_described => true,
            Shape::Adt(_) | Shape::Prim(_) => {
                self.method_of(func, shape).is_some()
                    || self.world().has_impl(func, shape_head(shape))
            }
            Shape::Closure(..) | Shape::Fn(_) | Shape::Ctor(..) => false,
        }
    }

    pub(super) fn shapes_within(
        &self,
        value: &Value,
        func: FnId,
        depth: u32,
        found: &mut Vec<Shape>,
    ) {
        let Some(node) = value.node() else { return };
        let before = found.len();
        found.extend(
            node.shapes
                .iter()
                .copied()
                .filter(|&shape| self.decides(func, shape)),
        );
        if depth == 0 || found.len() > before {
            return;
        }
        for to in &node.refs {
            let behind = self.memory.load(to);
            self.shapes_within(&behind, func, depth - 1, found);
        }
        for (step, part) in &node.fields {
            let boxed = match step {
                Step::Field(name) => {
                    let sym = &self.world().lang.sym;
                    [sym.inner, sym.shared, sym.content].contains(name)
                }
                Step::Summary(_)
                | Step::Variant(..)
                | Step::Index(_)
                | Step::Capture(_)
                | Step::Out(_) => false,
            };
            if boxed {
                self.shapes_within(part, func, depth - 1, found);
            }
        }
    }

    /// A call of what `derive` made.
    pub(crate) fn call_derived(
        &mut self,
        func: FnId,
        given: &Given,
        self_ty: Option<crate::world::ty::Ty>,
    ) -> Value {
        let world = self.world();
        let def = world.func(func);
        let tr = match def.parent {
            Parent::Trait(tr) => Some(tr),
            Parent::Module | Parent::Impl(_) => None,
        };
        let receiver = given.args.first().cloned().unwrap_or_default();
        if tr == world.lang.clone {
            return self.memory.deref(&receiver);
        }
        if let Some(showing) = self.showing_trait(func) {
            return self.call_showing(showing, given, self_ty);
        }
        if def.receiver.is_none() || world.func(func).is_described {
            return Value::CLEAN;
        }
        self.merged(&given.args, None)
    }
}

pub(super) fn shape_head(shape: Shape) -> Option<crate::world::Head> {
    match shape {
        Shape::Adt(adt) => Some(crate::world::Head::Adt(adt)),
        Shape::Prim(prim) => Some(crate::world::Head::Prim(prim)),
        Shape::Closure(..) | Shape::Fn(_) | Shape::Ctor(..) => None,
    }
}
