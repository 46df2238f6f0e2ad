//! Findings as text: a [`Report`] and a [`Format`] go in, bytes go out to a writer.
//!
//! Each format is one file here and one row below; it chooses words, colours and brackets, and decides nothing.
//! No file, environment variable or clock is read; the same report gives the same bytes.
//! Text that somebody else wrote is [`Untrusted`] until it is made [`Safe`].

mod excerpt;
mod json_text;
mod line;
mod notes;
mod paint;
mod position;
mod report;
mod safe;
mod steps;
mod summary;
mod why;
mod words;

pub use position::{Places, Position, Region};
pub use report::{Files, Options, Partial, PartialReason, PolicyInfo, Report, line_starts};
pub use safe::{Part, Safe, Untrusted, is_unprintable};
pub use why::{write_json as write_why_json, write_text as write_why};

use std::io::{self, Write};

/// The JSON schema of the `json` format.
pub const JSON_SCHEMA: &str = include_str!("../schema/report.schema.json");

/// The list of formats: `Variant = module, "name", "what it is for"`.
macro_rules! formats {
    ($($variant:ident = $module:ident, $name:literal, $about:literal;)+) => {
        /// The formats a report can be written in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Format { $(#[doc = $about] $variant,)+ }

        impl Format {
            /// All of them.
            pub const ALL: &'static [Format] = &[$(Format::$variant),+];

            /// Its name on the command line.
            pub fn name(self) -> &'static str {
                match self { $(Format::$variant => $name,)+ }
            }
            /// What it is for, in a line.
            pub fn about(self) -> &'static str {
                match self { $(Format::$variant => $about,)+ }
            }
            /// Writes `report` in this format.
            pub fn write(self, report: &Report, to: &mut dyn Write) -> io::Result<()> {
                match self { $(Format::$variant => $module::write(report, to),)+ }
            }
        }
    };
}

mod concise;
mod json;
mod terminal;

formats! {
    Terminal = terminal, "terminal", "for people, with the source and the way of the data";
    Concise = concise, "concise", "one line per finding";
    Json = json, "json", "everything, as one object for programs";
}

impl Format {
    /// The format called `name`.
    pub fn from_name(name: &str) -> Option<Format> {
        Format::ALL
            .iter()
            .copied()
            .find(|format| format.name() == name)
    }
}
