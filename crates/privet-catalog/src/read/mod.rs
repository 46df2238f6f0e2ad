//! From TOML text to checked values. `document` parses, `reader` reads one table by its
//! key table, the others know what the sections mean. Every mistake is noted, none stops.

mod document;
mod entries;
mod lints;
mod policy;
mod reader;
mod values;

pub(crate) use document::{Document, parse_all, read_document};
pub(crate) use entries::{RawEntries, read_entries};
pub(crate) use lints::{read_levels, read_lint, read_own_lint};
pub(crate) use policy::{RawCategory, RawHead, RawPolicy, read_policy, read_vendors};
pub(crate) use reader::{Context, Mistake, Mistakes, Reader, Reference};
