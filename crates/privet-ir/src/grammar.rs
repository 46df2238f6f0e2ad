//! How the arguments of a macro are read, by its path.
//!
//! Knows the macros of core, alloc and std; those of libraries are added by their models.

use crate::body::Grammar;
use std::collections::BTreeMap;

/// How one macro is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MacroGrammar {
    /// The grammar of its arguments.
    pub grammar: Grammar,
    /// How many leading arguments stand before it (the destination of `write!`, the condition of `assert!`).
    pub skip: usize,
    /// Whether it never returns.
    pub diverges: bool,
}

/// The macros whose grammar is known.
#[derive(Clone, Debug)]
pub struct Grammars {
    by_name: BTreeMap<String, Vec<(Vec<String>, MacroGrammar)>>,
}

impl Default for Grammars {
    fn default() -> Grammars {
        Grammars {
            by_name: BTreeMap::new(),
        }
    }
}

impl Grammars {
    /// Adds a macro by its path (`log::info`).
    pub fn add(&mut self, path: &str, grammar: Grammar, skip: usize) {
        let segments: Vec<String> = path.split("::").map(str::to_owned).collect();
        let name = segments.last().cloned().unwrap_or_default();
        let entry = MacroGrammar {
            grammar,
            skip,
            diverges: false,
        };
        self.by_name
            .entry(name)
            .or_default()
            .push((segments, entry));
    }

    /// The grammar of a macro called by this path.
    pub fn of(&self, path: &[String]) -> Option<MacroGrammar> {
        let (_, grammar) = self.by_name.get(path.last()?)?.first()?;
        Some(*grammar)
    }
}
