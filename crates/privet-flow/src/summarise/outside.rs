//! Calls of what is not seen: everything flows to the result and to what is lent, unless a model says otherwise.

use std::sync::Arc;

use privet_ir::names::Symbol;

use crate::finding::Via;
use crate::models::Effects;
use crate::world::ty::TyKind;

use super::call::Given;
use super::exec::Exec;
use super::trace::{TraceId, What};
use super::value::{Atom, Origin, Shape, Value};

impl Exec<'_, '_, '_> {
    /// A call of something outside: the model if there is one, else everything flows to the result and to `&mut` arguments.
    pub(super) fn call_outside(
        &mut self,
        effects: Option<Arc<Effects>>,
        given: &Given,
        dest: crate::world::ty::Ty,
    ) -> Value {
        let result = match &effects {
            Some(effects) => {
                self.sinks(effects, given);
                let silent = effects.carries.is_empty()
                    && effects.cleaners.is_empty()
                    && effects.sources.is_empty();
                let body = if silent {
                    self.unknown_result(given, dest)
                } else {
                    Value::CLEAN
                };
                self.modelled(effects, given, body)
            }
            None => self.unknown_result(given, dest),
        };
        self.run_closures(given);
        result
    }

    pub(super) fn unknown_result(&mut self, given: &Given, dest: crate::world::ty::Ty) -> Value {
        let merged = self.merged(&given.args, Some(Via::UnknownCall));
        if self.is_measure(dest) {
            return Value::CLEAN;
        }
        for arg in &given.args {
            let targets = self.memory.targets(arg);
            let others: Vec<Value> = given
                .args
                .iter()
                .filter(|other| !std::ptr::eq(*other, arg))
                .cloned()
                .collect();
            if targets.is_empty() || others.iter().all(Value::is_clean) || !self.is_mutable(arg) {
                continue;
            }
            let data = self.merged(&others, Some(Via::UnknownCall));
            for loc in targets {
                self.memory.add(&loc, data.clone());
            }
        }
        let opaque = Value::atom(Atom::of(Origin::Opaque), TraceId::START);
        merged.join(&opaque)
    }

    /// Whether an argument may be written through; receivers of unknown methods may.
    pub(super) fn is_mutable(&self, arg: &Value) -> bool {
        !arg.refs().is_empty()
    }

    pub(crate) fn is_measure(&self, ty: crate::world::ty::Ty) -> bool {
        use crate::world::ty::Prim;
        matches!(self.types.kind(ty), TyKind::Prim(Prim::Bool)) || ty == crate::world::ty::Ty::UNIT
    }

    /// Closures passed to something unknown are called by it, with whatever it was given.
    pub(super) fn run_closures(&mut self, given: &Given) {
        for (at, arg) in given.args.iter().enumerate() {
            let callable = arg
                .shapes()
                .iter()
                .any(|shape| matches!(shape, Shape::Closure(..)));
            if !callable {
                continue;
            }
            let others: Vec<Value> = given
                .args
                .iter()
                .enumerate()
                .filter(|&(other, _)| other != at)
                .map(|(_, value)| value.clone())
                .collect();
            let data = self.merged(&others, Some(Via::UnknownCall));
            let opaque = data.join(&Value::atom(Atom::of(Origin::Opaque), TraceId::START));
            // It need not be called at all.
            let facts = self.memory.state.facts.clone();
            self.call_value(arg, vec![opaque; 4], Some(Via::UnknownCall));
            self.memory.state.facts = facts;
        }
    }

    /// A method of which only the name is known: every method of that name that could be meant.
    pub(super) fn call_by_name(
        &mut self,
        name: Symbol,
        given: &Given,
        dest: crate::world::ty::Ty,
    ) -> Value {
        let models = self.ctx.models;
        if let Some(effects) = models.named_effects(name).cloned() {
            return self.call_outside(Some(effects), given, dest);
        }
        let candidates = self.ctx.by_name(name, given.args.len());
        if candidates.is_empty() || candidates.len() > 8 || !given.has_self {
            return self.call_outside(None, given, dest);
        }
        let mut all = Value::CLEAN;
        for func in candidates {
            let result = self.call_fn(func, given, None);
            let result = self.linked(&result, What::Passed(name), Some(Via::Name));
            all = all.join(&result);
        }
        if all.is_clean() && !self.is_measure(dest) {
            all = self.unknown_result(given, dest);
        }
        all
    }
}
