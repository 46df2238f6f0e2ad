//! Which definition a macro's path means.
//!
//! In this order: the file's own definitions before the call, what its `use` says, the same crate,
//! glob imports, crates with `#[macro_use]`.

use super::state::ExpandState;
use super::table::{Found, MacroTable};
use super::{display_name, foreign_crate};

/// The definition, when it is one of the workspace.
pub(super) fn find(
    table: &MacroTable,
    krate: &str,
    path: &[String],
    state: &ExpandState,
) -> Option<Found> {
    let path: Vec<&str> = path.iter().map(|segment| plain(segment)).collect();
    match path.as_slice() {
        [] => None,
        [name] => by_name(table, krate, name, state),
        [first, .., name] => by_path(table, krate, first, name, state),
    }
}

fn by_name(table: &MacroTable, krate: &str, name: &str, state: &ExpandState) -> Option<Found> {
    let own = table.own(krate, name).map(|own| Found {
        is_certain: false,
        ..own
    });
    if let Some(mut found) = state.defined(name) {
        // A block's macro is forgotten only when the caller says so: the crate's others may be meant.
        found
            .definitions
            .extend(own.into_iter().flat_map(|own| own.definitions));
        return Some(found);
    }
    if let Some(import) = state.imported(name) {
        // What a `use` names is that, and nothing else: `use tracing::info` hides our own `info!`.
        return match import {
            [] => None,
            [name] => table.own(krate, name),
            [first, .., name] => in_crate(table, krate, first, name),
        };
    }
    own.or_else(|| {
        state
            .globs()
            .find_map(|first| in_crate(table, krate, first, name))
    })
    .or_else(|| table.macro_used(krate, name))
}

fn by_path(
    table: &MacroTable,
    krate: &str,
    first: &str,
    name: &str,
    state: &ExpandState,
) -> Option<Found> {
    match state.imported(first) {
        Some([root, ..]) => in_crate(table, krate, root, name),
        Some([]) | None => in_crate(table, krate, first, name),
    }
}

/// A macro by the first segment of its path: in this crate, or exported by another.
fn in_crate(table: &MacroTable, krate: &str, first: &str, name: &str) -> Option<Found> {
    match first {
        "crate" | "self" | "super" => table.own(krate, name),
        _ => match foreign_crate(first) {
            Some(other) => table.own(other, name).map(|found| Found {
                is_foreign: true,
                ..found
            }),
            None => table.exported(krate, first, name),
        },
    }
}

/// Without `r#`, and a name of a macro's own without its suffix; the root of another crate stays whole.
fn plain(segment: &str) -> &str {
    let segment = segment.strip_prefix("r#").unwrap_or(segment);
    match foreign_crate(segment) {
        Some(_) => segment,
        None => display_name(segment),
    }
}
