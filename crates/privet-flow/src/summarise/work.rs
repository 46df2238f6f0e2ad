//! How much work values have made so far on this thread, counted in nodes, atoms and parts that were built.
//!
//! A body runs on one thread, so what it has used is the same in every run: bounds on it keep results reproducible.

use std::cell::Cell;

thread_local! {
    static DONE: Cell<u64> = const { Cell::new(0) };
}

/// Counts work.
pub(super) fn add(units: usize) {
    DONE.with(|done| done.set(done.get().wrapping_add(units as u64)));
}

/// All work of this thread so far; only differences mean something.
pub(super) fn done() -> u64 {
    DONE.with(Cell::get)
}
