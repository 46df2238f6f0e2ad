//! The entries of all shipped models, whatever their kind, and what each one's example promises.

use std::sync::LazyLock;

use privet_catalog::{
    AttributeShows, Catalog, Grade, MacroUse, Meta, Options, PathPattern, PortStep, Table,
};

use super::snippet;

/// An entry with an example.
pub(super) struct Entry {
    /// The stem of its file.
    pub(super) library: String,
    /// The name of its table.
    pub(super) kind: &'static str,
    /// What it speaks of.
    pub(super) paths: Vec<PathPattern>,
    pub(super) example: String,
    does: Does,
}

/// What an entry does with personal data.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Does {
    /// It leaves.
    Send,
    /// The result has it.
    Carry,
    /// The result has it not.
    Drop,
    /// The result has it cleaned.
    Clean,
    /// It stays: the entry takes something out of a wider one.
    Keep,
    /// Nothing that shows in a small program.
    Other,
}

/// A lint that an example must, or must not, set off.
pub(super) struct Expected {
    pub(super) lint: &'static str,
    pub(super) is_found: bool,
}

impl Entry {
    /// What the example promises, when it speaks of personal data at all.
    pub(super) fn expected(&self) -> Option<Expected> {
        if !snippet::is_personal(&self.example) {
            return None;
        }
        let gives = snippet::result(&self.example).is_some();
        match self.does {
            Does::Send => Some(Expected {
                lint: "leaves",
                is_found: true,
            }),
            Does::Keep => Some(Expected {
                lint: "leaves",
                is_found: false,
            }),
            Does::Carry if gives => Some(Expected {
                lint: "given-away",
                is_found: true,
            }),
            Does::Drop | Does::Clean if gives => Some(Expected {
                lint: "given-away",
                is_found: false,
            }),
            Does::Carry | Does::Drop | Does::Clean | Does::Other => None,
        }
    }
}

/// All entries with an example, in the order of the catalog.
pub(super) fn entries() -> &'static [Entry] {
    static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        let (catalog, mistakes) = Catalog::build(None, &Options::default());
        assert!(mistakes.is_empty());
        gather(&catalog)
    });
    &ENTRIES
}

fn gather(catalog: &Catalog) -> Vec<Entry> {
    let mut all = Gathered {
        catalog,
        entries: Vec::new(),
    };
    all.table("label", &catalog.labels, |_| Does::Other);
    all.table("source", &catalog.sources, |_| Does::Other);
    all.table("sink", &catalog.sinks, |entry| {
        if entry.meta.off {
            Does::Keep
        } else {
            Does::Send
        }
    });
    all.table("cleaner", &catalog.cleaners, |entry| {
        match entry.how.value {
            Grade::None => Does::Carry,
            Grade::Masks
            | Grade::Reduces
            | Grade::Pseudonymises
            | Grade::Encrypts
            | Grade::Removes => Does::Clean,
        }
    });
    all.table("guard", &catalog.guards, |_| Does::Other);
    all.table("carry", &catalog.carries, |entry| {
        let to_error = entry
            .to
            .iter()
            .any(|port| port.value.steps.contains(&PortStep::Err));
        match entry.from.is_empty() {
            true => Does::Drop,
            false if to_error => Does::Other,
            false => Does::Carry,
        }
    });
    all.table("input", &catalog.inputs, |_| Does::Other);
    all.table("macro", &catalog.macros, |entry| match entry.uses.first() {
        Some(MacroUse::Sink) => Does::Send,
        Some(MacroUse::Carry) => Does::Carry,
        Some(MacroUse::Write | MacroUse::Raise) | None => Does::Other,
    });
    all.table("derive", &catalog.derives, |_| Does::Other);
    all.table("attribute", &catalog.attributes, |entry| {
        match entry.shows {
            AttributeShows::Args => Does::Send,
            AttributeShows::Nothing => Does::Other,
        }
    });
    all.table("right", &catalog.rights, |_| Does::Other);
    all.entries
}

struct Gathered<'a> {
    catalog: &'a Catalog,
    entries: Vec<Entry>,
}

impl Gathered<'_> {
    fn table<E: privet_catalog::Entry>(
        &mut self,
        kind: &'static str,
        table: &Table<E>,
        does: impl Fn(&E) -> Does,
    ) {
        for entry in table.iter() {
            let meta: &Meta = entry.meta();
            let Some(example) = &meta.example else {
                continue;
            };
            let file = &self.catalog.files.file(meta.span.file).name;
            let library = file.trim_start_matches("models/").trim_end_matches(".toml");
            self.entries.push(Entry {
                library: library.to_owned(),
                kind,
                paths: entry.paths().to_vec(),
                example: example.clone(),
                does: does(entry),
            });
        }
    }
}
