//! Policies, labels, models and lints of privet, read from TOML into checked values.
//! Text comes in, values with spans and a list of mistakes go out; no IO here.
//! Start at [`Catalog::build`]; the README of this crate shows how it is used.

mod assemble;
mod catalog;
mod date;
mod entries;
mod error;
mod host;
pub mod keys;
mod lint;
mod merge;
mod pattern;
mod policy;
mod policy_diff;
mod policy_lock;
mod policy_meaning;
mod policy_text;
mod port;
mod read;
mod references;
mod risk;
mod shipped;
mod sink_kind;
mod span;
mod table;
mod template;
mod version;
mod words;

pub use catalog::{Catalog, Options, Party, PolicyFile, Vendor};
pub use date::{Date, Retention};
pub use entries::*;
pub use error::{CatalogError, Place};
pub use host::{HostPattern, UrlParts};
pub use lint::*;
pub use pattern::{PathPattern, PatternError, Segment, Specificity};
pub use policy::{Category, Clause, Policy, PolicyText, Purpose, Recipient, Subject, covers};
pub use policy_diff::{Change, Effect, differences};
pub use policy_lock::Lock;
pub use policy_text::{Published, Sentence};
pub use port::{Port, PortError, PortRoot, PortStep};
pub use risk::Weights;
pub use shipped::{Description, POLICY_TEXT, SCHEMA, descriptions};
pub use sink_kind::SinkKind;
pub use span::{FileId, Origin, Position, SourceFile, Sources, Span, Spanned};
pub use table::Table;
pub use template::{HOLES, Template, TemplateError};
pub use version::{Version, VersionReq};
pub use words::{
    AttributeShows, Collect, DeriveShows, Duty, Grade, Grammar, InputPart, Level, MacroUse, Right,
    Role, When,
};

/// The README's example is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
