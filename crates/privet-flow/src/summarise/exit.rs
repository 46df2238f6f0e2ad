//! The end of a run: the summary is read off the state in which the body returns.

use std::collections::BTreeMap;

use privet_ir::body::LocalId;

use crate::world::ty::TyKind;

use super::exec::Exec;
use super::state::State;
use super::summary::{Fact, Summary, Use};
use super::value::{Loc, Origin, Root, Value};
use super::work;

/// How many shared cells a summary carries.
const MAX_CELLS: usize = 12;

/// How much work reading the summary off may take.
const MAX_WORK_AT_EXIT: u64 = 200_000;

impl Exec<'_, '_, '_> {
    pub(super) fn finish(mut self, exit: Option<State>) -> (Summary, Vec<Fact>) {
        let ignored = self.ignored_checks();
        let state = exit.unwrap_or_default();
        let has_exit = state != State::default() || self.body.blocks.is_empty();
        self.memory.state = state;
        self.memory.work_ends = work::done() + MAX_WORK_AT_EXIT;
        let mut summary = Summary::default();
        if has_exit
            && self
                .memory
                .layout
                .slot(LocalId::RETURN)
                .is_some_and(|_| true)
        {
            let ret = self.memory.root(Root::Local(LocalId::RETURN));
            summary.ret = self.outward(&ret, 4);
            let written: Vec<u16> = self.memory.state.written.keys().copied().collect();
            for port in written {
                let content = self.memory.root(Root::Input(port));
                let before = (self.memory.initial)(port);
                if content != before {
                    let content = self.outward(&content, 4);
                    summary.exits.push((port, content));
                }
            }
            summary.handles = self.handles();
            let statics: Vec<_> = self.memory.state.statics.clone().into_iter().collect();
            for (id, value) in statics {
                let value = self.outward(&value, 4);
                summary.statics.push((id, value));
            }
            summary.cells = self.reachable_cells(&summary);
            summary.ensures = Self::told_facts(&self.memory.state.facts);
        }
        let (open, closed): (Vec<Use>, Vec<Use>) = std::mem::take(&mut self.uses)
            .into_iter()
            .partition(is_open);
        let owed = closed.iter().filter(|reached| self.is_owed(reached));
        summary.ignored = ignored;
        summary.uses = open;
        summary.uses.extend(owed.cloned());
        summary.defers = std::mem::take(&mut self.defers);
        summary.links = std::mem::take(&mut self.links);
        let body = self.at;
        let at_root = self.is_root;
        let facts = closed
            .into_iter()
            .map(|reached| Fact {
                reached,
                body,
                before: None,
                at_root,
            })
            .collect();
        (summary, facts)
    }

    /// Parameters taken by value that were written into: behind their pointers others may see it.
    pub(super) fn handles(&mut self) -> Vec<(u16, Value)> {
        let mut all = Vec::new();
        for port in 0..self.body.params as u16 {
            let value = self.memory.root(Root::Local(LocalId(u32::from(port) + 1)));
            let still = value.own_atoms().iter().any(|(atom, _)| {
                matches!(atom.origin, Origin::Input { port: own, path, .. } if own == port && path.steps().is_empty())
            });
            let by_value = !matches!(
                self.types.kind(self.local_ty(LocalId(u32::from(port) + 1))),
                TyKind::Ref(..)
            );
            let written = value.node().is_some_and(|node| !node.fields.is_empty());
            if still && by_value && written {
                let value = self.outward(&value, 4);
                all.push((port, value));
            }
        }
        all
    }

    /// A value as others may see it: pointers to locals become what they point to.
    pub(super) fn outward(&mut self, value: &Value, depth: u32) -> Value {
        let Some(node) = value.node() else {
            return Value::CLEAN;
        };
        let mut kept = node.clone();
        kept.refs.retain(|to| !matches!(to.root, Root::Local(_)));
        kept.fields = node
            .fields
            .iter()
            .map(|(step, part)| (*step, self.outward(part, depth)))
            .collect();
        let mut all = Value::from_node(kept);
        if depth > 0 {
            for to in node
                .refs
                .iter()
                .filter(|to| matches!(to.root, Root::Local(_)))
            {
                all = all.join(&self.outward_behind(to, depth - 1));
            }
        }
        all
    }

    /// What lies at a place as others may see it; each place is looked at once.
    fn outward_behind(&mut self, to: &Loc, depth: u32) -> Value {
        let key = (to.clone(), depth);
        if let Some(known) = self.outwards.get(&key) {
            return known.clone();
        }
        if self.memory.is_tired() {
            return Value::CLEAN;
        }
        let behind = self.memory.load(to);
        let behind = self.outward(&behind, depth);
        self.outwards.insert(key, behind.clone());
        behind
    }

    pub(super) fn reachable_cells(&mut self, summary: &Summary) -> Vec<(u32, Value)> {
        let mut found: BTreeMap<u32, Value> = BTreeMap::new();
        let mut open: Vec<Value> = vec![summary.ret.clone()];
        open.extend(summary.exits.iter().map(|(_, value)| value.clone()));
        open.extend(summary.statics.iter().map(|(_, value)| value.clone()));
        for defer in &self.defers {
            open.extend(defer.args.iter().cloned());
        }
        while let Some(value) = open.pop() {
            let mut cells = Vec::new();
            value.visit(&mut |node| {
                cells.extend(node.refs.iter().filter_map(|to| match to.root {
                    Root::Cell(cell) => Some(cell),
                    Root::Local(_) | Root::Input(_) | Root::Static(_) => None,
                }));
            });
            for cell in cells {
                if found.contains_key(&cell) || found.len() >= MAX_CELLS {
                    continue;
                }
                let content = self.memory.root(Root::Cell(cell));
                let content = self.outward(&content, 3);
                found.insert(cell, content.clone());
                open.push(content);
            }
        }
        found.into_iter().collect()
    }
}

pub(super) fn is_open(reached: &Use) -> bool {
    reached.atom.is_symbolic() || reached.url.iter().any(|atom| atom.is_symbolic())
}
