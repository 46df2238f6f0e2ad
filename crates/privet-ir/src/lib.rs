//! The front end: source text to a [`Program`] of small bodies. The only crate that knows syn.
//!
//! `collect_macros` finds the workspace's `macro_rules!`, `lower` turns one file into a `LoweredFile`,
//! `link` builds the module tree and gives all texts program-wide symbols.
//! Nothing here reads a file, an environment variable or a clock; nothing here fails:
//! what cannot be understood is a blind spot, and a file that cannot be read as Rust says so in its `failure`.

pub mod annotation;
pub mod body;
pub mod cfg;
pub mod check;
pub mod comments;
pub mod expand;
pub mod few;
pub mod grammar;
pub mod item;
pub mod lines;
pub mod link;
pub mod lower;
pub mod macro_call;
pub mod names;
pub mod program;
mod scan;
pub mod show;
pub mod span;
pub mod text;
pub mod types;
pub mod workers;

pub use program::Program;
