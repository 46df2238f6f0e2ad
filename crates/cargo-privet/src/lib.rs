//! The door of privet: arguments, discovery, reading, settings, exit codes.
//!
//! The only crate with a disk, an environment, a clock and a standard output; all below it is pure.
//! [`run`] is the whole program; `privet` and `cargo-privet` only call it.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the crate that reads files and the environment, so that no other has to"
)]

pub mod args;
mod check;
pub mod discover;
pub mod exit;
mod explain;
mod filter;
pub mod fs;
pub mod load;
mod models;
mod nearest;
pub mod out;
pub mod paths;
mod policy;
pub mod problem;
mod program;
mod texts;
mod threads;
pub mod timings;
mod why;

pub use program::run;

/// What the program was called with, its name first.
pub fn arguments() -> Vec<std::ffi::OsString> {
    std::env::args_os().collect()
}
