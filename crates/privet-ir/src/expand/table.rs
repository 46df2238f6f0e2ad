//! All macro definitions of the workspace, by crate and name.

use super::definition::Definition;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One `macro_rules!` definition (or a fact about macros in scope), free of spans, so that it may cross threads.
#[derive(Clone, Debug)]
pub struct MacroDef {
    pub(super) name: String,
    pub(super) krate: String,
    pub(super) what: DefKind,
}

#[derive(Clone, Debug)]
pub(super) enum DefKind {
    Macro {
        exported: bool,
        definition: Arc<Definition>,
    },
    /// `#[macro_use] extern crate name;`.
    MacroUse,
}

impl MacroDef {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// The crate it stands in, as named in code.
    pub fn krate(&self) -> &str {
        &self.krate
    }
    /// Whether it has `#[macro_export]`.
    pub fn is_exported(&self) -> bool {
        matches!(self.what, DefKind::Macro { exported: true, .. })
    }
}

/// All definitions of the workspace.
#[derive(Clone, Debug, Default)]
pub struct MacroTable {
    crates: BTreeMap<String, CrateMacros>,
}

#[derive(Clone, Debug, Default)]
struct CrateMacros {
    /// By name, in the order they are tried.
    macros: BTreeMap<String, Vec<Known>>,
    /// Crates whose exported macros are in scope everywhere.
    used: BTreeSet<String>,
    /// The name in code of a renamed dependency, and the crate's own name.
    renamed: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
struct Known {
    exported: bool,
    definition: Arc<Definition>,
}

/// What a call may mean.
pub(super) struct Found {
    /// The definitions of that name, the likeliest first: which of a crate's modules is meant is not known here.
    pub(super) definitions: Vec<Arc<Definition>>,
    /// The crate they stand in.
    pub(super) krate: String,
    /// Whether it was found as another crate's. A program and a library of one package have one name, so the name does not tell.
    pub(super) is_foreign: bool,
    /// Whether the name can mean nothing else; otherwise, when no arm fits, it may be a library's macro.
    pub(super) is_certain: bool,
}

impl MacroTable {
    /// The table of these definitions. Of several with one name in one crate exported ones are tried first, then the last.
    pub fn new(defs: Vec<MacroDef>) -> MacroTable {
        let mut table = MacroTable::default();
        for def in defs.into_iter().rev() {
            table.add(def);
        }
        for krate in table.crates.values_mut() {
            for known in krate.macros.values_mut() {
                known.sort_by_key(|known| !known.exported);
            }
        }
        table
    }

    fn add(&mut self, def: MacroDef) {
        let krate = self.crates.entry(def.krate).or_default();
        match def.what {
            DefKind::MacroUse => {
                krate.used.insert(def.name);
            }
            DefKind::Macro {
                exported,
                definition,
            } => krate.macros.entry(def.name).or_default().push(Known {
                exported,
                definition,
            }),
        }
    }

    /// Says that `krate` knows the crate `real` as `name` (a rename in its manifest).
    pub fn add_dependency(&mut self, krate: &str, name: &str, real: &str) {
        let krate = self.crates.entry(krate.to_owned()).or_default();
        krate.renamed.insert(name.to_owned(), real.to_owned());
    }

    /// Whether there is no definition at all.
    pub fn is_empty(&self) -> bool {
        self.crates.values().all(|krate| krate.macros.is_empty())
    }

    /// The macro of that name in `krate` itself.
    pub(super) fn own(&self, krate: &str, name: &str) -> Option<Found> {
        let known = self.crates.get(krate)?.macros.get(name)?;
        Some(Found {
            definitions: known
                .iter()
                .map(|known| Arc::clone(&known.definition))
                .collect(),
            krate: krate.to_owned(),
            is_foreign: false,
            is_certain: true,
        })
    }

    /// The exported macro of the crate that `krate` knows as `dependency`.
    pub(super) fn exported(&self, krate: &str, dependency: &str, name: &str) -> Option<Found> {
        let real = self.real_name(krate, dependency);
        let known = self.crates.get(real)?.macros.get(name)?;
        let exported = known.iter().filter(|known| known.exported);
        let definitions: Vec<_> = exported
            .map(|known| Arc::clone(&known.definition))
            .collect();
        (!definitions.is_empty()).then(|| Found {
            definitions,
            krate: real.to_owned(),
            is_foreign: true,
            is_certain: true,
        })
    }

    /// The exported macro of a crate whose macros are all in scope.
    pub(super) fn macro_used(&self, krate: &str, name: &str) -> Option<Found> {
        let used = self.crates.get(krate)?.used.iter();
        used.rev().find_map(|used| self.exported(krate, used, name))
    }

    fn real_name<'a>(&'a self, krate: &str, dependency: &'a str) -> &'a str {
        let renamed = self
            .crates
            .get(krate)
            .and_then(|krate| krate.renamed.get(dependency));
        renamed.map_or(dependency, String::as_str)
    }
}
