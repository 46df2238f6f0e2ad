//! Expansion of the workspace's own macros: definitions and a call in, tokens out.

#[path = "expand/support.rs"]
mod support;

#[path = "expand/fragments.rs"]
mod fragments;
#[path = "expand/hygiene.rs"]
mod hygiene;
#[path = "expand/limits.rs"]
mod limits;
#[path = "expand/repetitions.rs"]
mod repetitions;
#[path = "expand/scope.rs"]
mod scope;
