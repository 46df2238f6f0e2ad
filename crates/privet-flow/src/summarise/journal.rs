//! Writes that may not have happened: what was there before is kept until it has been added again.
//!
//! Given the places written between two points; gives the union of what they held before and after.

use super::proof::Facts;
use super::state::Memory;
use super::value::{Root, Value};

/// What roots held before they were written, while someone wants to know.
#[derive(Debug, Default)]
pub(super) struct Journal {
    open: u32,
    notes: Vec<(Root, Value)>,
    /// What was proven at each point, the last opened last.
    facts: Vec<Facts>,
}

impl Journal {
    pub(super) fn is_open(&self) -> bool {
        self.open > 0
    }

    pub(super) fn note(&mut self, root: Root, before: Value) {
        self.notes.push((root, before));
    }
}

/// A point that writes are noted from.
#[derive(Clone, Copy)]
pub(super) struct Since {
    notes: usize,
    facts: usize,
}

impl Memory<'_> {
    /// Writes from here on are uncertain.
    pub(super) fn uncertain(&mut self) -> Since {
        self.journal.open += 1;
        self.journal.facts.push(self.state.facts.clone());
        Since {
            notes: self.journal.notes.len(),
            facts: self.journal.facts.len() - 1,
        }
    }

    /// Adds what was there before the writes since then.
    pub(super) fn or_before(&mut self, since: Since) {
        for at in since.notes..self.journal.notes.len() {
            let (root, before) = self.journal.notes[at].clone();
            let now = self.root(root);
            let both = now.join(&before);
            if both != now {
                self.put_root(root, both);
            }
        }
        if let Some(before) = self.journal.facts.get(since.facts) {
            self.state.facts.meet(before);
        }
    }

    /// The same, and writes are certain again.
    pub(super) fn certain(&mut self, since: Since) {
        self.or_before(since);
        self.journal.open -= 1;
        self.journal.facts.truncate(since.facts);
        if !self.journal.is_open() {
            self.journal.notes.clear();
        }
    }
}
