//! Parts behind pointers that a body was given: what was written there since the body was entered counts.

use super::exec::Exec;
use super::state::Memory;
use super::value::{Atom, Loc, Mode, Origin, Root, Step, Value};

/// How many pointers of one value are looked behind.
const MAX_BEHIND: usize = 4;

impl Memory<'_> {
    /// Whether a part of what an input points to is no pointer.
    fn is_plain_part(&self, root: Root, step: Step) -> bool {
        match root {
            Root::Input(port) => (self.plain)(port, step),
            Root::Local(_) | Root::Cell(_) | Root::Static(_) => false,
        }
    }

    /// The part of a value itself; behind pointers that were passed in, what was written there since counts.
    pub(super) fn part_behind(&self, value: &Value, step: Step) -> Value {
        let pointed = |atom: Atom| match (atom.origin, atom.mode) {
            (Origin::Input { port, path, .. }, Mode::Same)
                if self.state.inputs.contains_key(&port) =>
            {
                Some(Loc {
                    root: Root::Input(port),
                    path: path.steps().to_vec(),
                })
            }
            _ => None,
        };
        let mut behind: Vec<Loc> = Vec::new();
        for &(atom, _) in value.own_atoms() {
            behind.extend(pointed(atom));
        }
        // Pointers to pointers fan out: only the first few are looked behind, and no further.
        behind.truncate(MAX_BEHIND);
        if behind.is_empty() {
            return value.part(step);
        }
        let mut rest = value.node().cloned().unwrap_or_default();
        // What may be a pointer itself still points where it did, whatever was written behind it.
        let is_plain = |atom: Atom| {
            pointed(atom).is_some_and(|to| {
                to.path.is_empty() && behind.contains(&to) && self.is_plain_part(to.root, step)
            })
        };
        rest.atoms.retain(|&(atom, _)| !is_plain(atom));
        let rest = Value::from_node(rest).part(step);
        behind.iter().fold(rest, |all, to| {
            all.join(&self.load_within(&to.then(step), 0))
        })
    }
}

impl Exec<'_, '_, '_> {
    /// What a callee wrote behind the pointers inside an argument that is no pointer itself.
    pub(super) fn land(&mut self, input: &Value, content: &Value, levels: u32) {
        let fields = content.node().map_or(&[][..], |node| &node.fields);
        for (step, part) in fields {
            let own = input.part(*step);
            let targets = self.memory.targets(&own);
            // What was there before is told as the pointer itself, and stays.
            let new = part.without_top(&own);
            for to in targets.iter().filter(|_| !new.is_clean()) {
                self.memory.add(to, new.clone());
            }
            if targets.is_empty() && levels > 0 && !own.is_clean() {
                self.land(&own, part, levels - 1);
            }
        }
    }

    /// The places behind references that this body was given.
    pub(super) fn lent(&self, value: &Value) -> Vec<Loc> {
        let params = self.body.params as u16;
        let is_reference = |port: u16| {
            let local = privet_ir::body::LocalId(u32::from(port) + 1);
            port < params
                && matches!(
                    self.types.kind(self.local_ty(local)),
                    crate::world::ty::TyKind::Ref(true, _)
                )
        };
        let mut all = Vec::new();
        for (atom, _) in value.own_atoms() {
            if let (Origin::Input { port, path, .. }, Mode::Same) = (atom.origin, atom.mode)
                && is_reference(port)
            {
                all.push(Loc {
                    root: Root::Input(port),
                    path: path.steps().to_vec(),
                });
            }
        }
        all
    }
}
