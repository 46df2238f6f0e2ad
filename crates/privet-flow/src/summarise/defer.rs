//! Deferred calls: what only a caller can resolve is noted with its arguments, and resolved where it is known.

use crate::finding::Via;

use super::apply::Frame;
use super::call::Given;
use super::exec::{Exec, MAX_DEFERS};
use super::order::is_certain;
use super::summary::{Defer, DeferTarget};
use super::trace::TraceId;
use super::value::{Atom, Loc, Origin, Path, Root, Step, Value};

impl Exec<'_, '_, '_> {
    pub(super) fn resolve_defer(&mut self, frame: &Frame, defer: &Defer) -> Value {
        let mut args: Vec<Value> = defer
            .args
            .iter()
            .map(|arg| self.replaced(frame, arg))
            .collect();
        let mut lent: Vec<(u32, Loc)> = Vec::new();
        for (at, arg) in args.iter_mut().enumerate() {
            if defer.lent.get(at) == Some(&true) {
                let loc = self.temporary(arg.clone());
                *arg = Value::reference(vec![loc.clone()]);
                lent.push((at as u32, loc));
            }
        }
        let before = self.memory.state.facts.clone();
        self.ensure(frame, &defer.facts);
        let mut result = match &defer.target {
            DeferTarget::Value(callee) => {
                let callee = self.replaced(frame, callee);
                self.call_value(&callee, args, defer.via)
            }
            DeferTarget::Chosen(func, param, first) => {
                let spans = vec![self.span; args.len()];
                let given = Given {
                    args,
                    spans,
                    has_self: false,
                };
                let stands = |param: &crate::world::ty::ParamId| {
                    let mut all = frame.instance.iter();
                    all.find(|(known, _)| known == param).map(|&(_, ty)| ty)
                };
                let first = first.as_ref().and_then(stands);
                match stands(param) {
                    Some(ty) => self.call_by_type(*func, ty, first, &given),
                    None => self.call_dynamic(*func, &given),
                }
            }
            DeferTarget::Shown(tr) => {
                let value = args.first().cloned().unwrap_or_default();
                self.shown(*tr, &value, crate::world::ty::Ty::UNKNOWN)
            }
            DeferTarget::Method(func) => {
                let spans = vec![self.span; args.len()];
                self.call_dynamic(
                    *func,
                    &Given {
                        args,
                        spans,
                        has_self: true,
                    },
                )
            }
        };
        if !defer.facts.is_empty() {
            self.memory.state.facts = before;
        }
        for (at, loc) in lent {
            let left = self.memory.load(&loc);
            result = result.with_field(Step::Out(at), left);
        }
        result
    }

    pub(super) fn defer(
        &mut self,
        target: DeferTarget,
        given: Vec<Value>,
        via: Option<Via>,
    ) -> Value {
        let key = (self.stmt, self.nested);
        self.nested += 1;
        let lent: Vec<bool> = given.iter().map(|arg| self.is_lent(arg)).collect();
        let args: Vec<Value> = given.iter().map(|arg| self.portable(arg)).collect();
        let id = match self.defer_index.get(&key) {
            Some(&id)
                if std::mem::discriminant(&self.defers[id as usize].target)
                    != std::mem::discriminant(&target) =>
            {
                return self.merged(&given, Some(Via::UnknownCall));
            }
            Some(&id) => {
                let facts = &self.memory.state.facts;
                let known = &mut self.defers[id as usize];
                known.facts.meet(facts);
                for (own, arg) in known.args.iter_mut().zip(&args) {
                    *own = own.join(arg);
                }
                for (own, lent) in known.lent.iter_mut().zip(&lent) {
                    *own |= *lent;
                }
                if let (DeferTarget::Value(own), DeferTarget::Value(new)) =
                    (&mut known.target, &target)
                {
                    *own = own.join(new);
                }
                id
            }
            None if self.defers.len() >= MAX_DEFERS => {
                return self.merged(&given, Some(Via::UnknownCall));
            }
            None => {
                let id = self.defers.len() as u16;
                self.defers.push(Defer {
                    id,
                    target,
                    args,
                    lent: lent.clone(),
                    is_certain: is_certain(self.body, self.stmt),
                    span: self.span,
                    via,
                    facts: self.memory.state.facts.clone(),
                });
                self.defer_index.insert(key, id);
                id
            }
        };
        for (at, arg) in given.iter().enumerate().filter(|&(at, _)| lent[at]) {
            let left = Origin::Deferred {
                id,
                path: Path::default().then(Step::Out(at as u32)),
            };
            let locals: Vec<Loc> = arg
                .refs()
                .iter()
                .filter(|to| matches!(to.root, Root::Local(_)))
                .cloned()
                .collect();
            let left = Value::atom(Atom::of(left), TraceId::START);
            for loc in locals {
                self.memory.add(&loc, left.clone());
            }
        }
        Value::atom(
            Atom::of(Origin::Deferred {
                id,
                path: Path::default(),
            }),
            TraceId::START,
        )
    }

    pub(super) fn is_lent(&self, arg: &Value) -> bool {
        arg.refs()
            .iter()
            .any(|to| matches!(to.root, Root::Local(_)))
    }

    /// An argument as a caller can see it: pointers into this body's locals become what they point to.
    pub(super) fn portable(&mut self, arg: &Value) -> Value {
        let Some(node) = arg.node() else {
            return Value::CLEAN;
        };
        if node
            .refs
            .iter()
            .all(|to| !matches!(to.root, Root::Local(_)))
        {
            return arg.clone();
        }
        let mut kept = node.clone();
        let (locals, others): (Vec<Loc>, Vec<Loc>) = node
            .refs
            .iter()
            .cloned()
            .partition(|to| matches!(to.root, Root::Local(_)));
        kept.refs = others;
        let mut all = Value::from_node(kept);
        for to in locals {
            all = all.join(&self.memory.load(&to));
        }
        all
    }
}
