//! The brain: names to calls, calls to summaries, summaries to findings.
//!
//! `world` finds what names and types mean, `infer` gives every place a type and every call a callee,
//! `reach` tells where labelled data can come at all, `summarise` says for each function where its inputs go, `evaluate` holds that against the policy.
//! Nothing here knows a syntax tree, a library's name or a lint's name; nothing here does IO or fails.

mod annotated;
pub mod checks;
mod evaluate;
pub mod finding;
pub mod infer;
pub mod labels;
pub mod models;
pub mod paths;
mod pipeline;
mod policy_files;
mod reach;
mod show;
pub mod summarise;
pub mod world;

pub use evaluate::why::{Way, Ways, ways};
pub use pipeline::{Observer, Stage, analyse, analyse_observed};
pub use policy_files::add_policy;
pub use show::{show_resolve, show_summarise};
