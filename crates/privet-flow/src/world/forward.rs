//! Described functions that only hand on: `fn parse<F: FromStr>(&self) -> .. { F::from_str(self) }`.

use privet_ir::body::{Callee, Operand, Stmt};
use rustc_hash::FxHashMap;

use super::ty::{Bound, ParamId};
use super::{FnDef, FnId, Parent, World};

/// What a function that hands on calls.
#[derive(Clone, Debug)]
pub struct Forwarder {
    /// The type parameter whose trait it is.
    pub param: ParamId,
    /// The trait, as the parameter is bounded.
    pub bound: Bound,
    /// The trait's function.
    pub func: FnId,
}

impl World<'_> {
    /// What a described function hands on to, if that is all it does.
    pub fn forwarder(&self, id: FnId) -> Option<&Forwarder> {
        self.forwarders.get(&id)
    }

    pub(super) fn find_forwarders(&self) -> FxHashMap<FnId, Forwarder> {
        let described = self
            .fns
            .iter()
            .enumerate()
            .filter(|(_, def)| def.is_described);
        described
            .filter_map(|(at, def)| Some((FnId(at as u32), self.forwards(def)?)))
            .collect()
    }

    fn forwards(&self, def: &FnDef) -> Option<Forwarder> {
        let lowered = &self.program.file(def.site.file).lowered;
        let body = lowered.body(def.body?);
        let [call] = &body.calls[..] else { return None };
        let Callee::Path(path) = call.callee else {
            return None;
        };
        let only_hands_on = body.stmts.iter().all(|stmt| match stmt {
            Stmt::Call(_) => true,
            Stmt::Assign(_, from) => matches!(from, Operand::Place(_)),
            Stmt::Ref { .. } => true,
            Stmt::Bind { .. }
            | Stmt::Aggregate(..)
            | Stmt::Op { .. }
            | Stmt::OpAssign { .. }
            | Stmt::Cast { .. }
            | Stmt::Await(..)
            | Stmt::Macro(_)
            | Stmt::Unknown { .. } => false,
        });
        if !only_hands_on || call.args.range().len() != def.params.len() {
            return None;
        }
        let symbols = self.path_symbols(def.site.file, path);
        let [first, name] = symbols[..] else {
            return None;
        };
        let parent = match def.parent {
            Parent::Module => None,
            Parent::Impl(id) => Some(self.impl_(id).generics),
            Parent::Trait(id) => Some(self.trait_(id).generics),
        };
        let param = [Some(def.generics), parent]
            .into_iter()
            .flatten()
            .flat_map(|range| range.first..range.first + range.count)
            .map(ParamId)
            .find(|&param| self.param(param).name == first)?;
        let bounds = &self.param(param).bounds;
        let bound = bounds
            .iter()
            .find(|bound| self.trait_(bound.of).fns.contains_key(&name))?;
        Some(Forwarder {
            param,
            bound: bound.clone(),
            func: *self.trait_(bound.of).fns.get(&name)?,
        })
    }
}
