//! How the arguments of a macro are read, by its path.
//!
//! Knows the macros of core, alloc and std; those of libraries are added by their models.
//! A path as written is looked up by its last segment: what a `use` made of the rest is not known here.

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

/// The macros whose grammar is known: per last segment, their paths.
#[derive(Clone, Debug)]
pub struct Grammars {
    by_name: BTreeMap<String, Vec<Known>>,
}

#[derive(Clone, Debug)]
struct Known {
    /// The segments before the last.
    before: Vec<String>,
    grammar: MacroGrammar,
    /// Of std: a bare name means it, whatever libraries have a macro of that name.
    is_standard: bool,
}

/// Name, grammar, arguments before it, whether it diverges.
const STANDARD: &[(&str, Grammar, usize, bool)] = &[
    ("format", Grammar::Format, 0, false),
    ("format_args", Grammar::Format, 0, false),
    ("const_format_args", Grammar::Format, 0, false),
    ("format_args_nl", Grammar::Format, 0, false),
    ("print", Grammar::Format, 0, false),
    ("println", Grammar::Format, 0, false),
    ("eprint", Grammar::Format, 0, false),
    ("eprintln", Grammar::Format, 0, false),
    ("write", Grammar::Format, 1, false),
    ("writeln", Grammar::Format, 1, false),
    ("panic", Grammar::Format, 0, true),
    ("todo", Grammar::Format, 0, true),
    ("unimplemented", Grammar::Format, 0, true),
    ("unreachable", Grammar::Format, 0, true),
    ("assert", Grammar::Format, 1, false),
    ("debug_assert", Grammar::Format, 1, false),
    ("assert_eq", Grammar::Format, 2, false),
    ("assert_ne", Grammar::Format, 2, false),
    ("debug_assert_eq", Grammar::Format, 2, false),
    ("debug_assert_ne", Grammar::Format, 2, false),
    ("dbg", Grammar::Args, 0, false),
    ("vec", Grammar::Args, 0, false),
    ("matches", Grammar::Args, 1, false),
    ("try", Grammar::Args, 0, false),
    ("concat", Grammar::Args, 0, false),
    ("stringify", Grammar::Args, 0, false),
    ("env", Grammar::Args, 0, false),
    ("option_env", Grammar::Args, 0, false),
    ("include_str", Grammar::Args, 0, false),
    ("include_bytes", Grammar::Args, 0, false),
    ("compile_error", Grammar::Args, 0, true),
    ("addr_of", Grammar::Args, 0, false),
    ("addr_of_mut", Grammar::Args, 0, false),
    ("pin", Grammar::Args, 0, false),
    ("ready", Grammar::Args, 0, false),
    ("join", Grammar::Args, 0, false),
    ("line", Grammar::Args, 0, false),
    ("column", Grammar::Args, 0, false),
    ("file", Grammar::Args, 0, false),
    ("module_path", Grammar::Args, 0, false),
    ("cfg", Grammar::Args, 0, false),
];

impl Default for Grammars {
    fn default() -> Grammars {
        let mut grammars = Grammars {
            by_name: BTreeMap::new(),
        };
        for &(name, grammar, skip, diverges) in STANDARD {
            let grammar = MacroGrammar {
                grammar,
                skip,
                diverges,
            };
            grammars.insert("std", name, grammar, true);
        }
        grammars
    }
}

impl Grammars {
    /// Adds a macro by its path (`log::info`); wildcards in front of the name are dropped (`**::info`).
    pub fn add(&mut self, path: &str, grammar: Grammar, skip: usize) {
        let (before, name) = path.rsplit_once("::").unwrap_or(("", path));
        let name = name.trim_end_matches('!');
        let grammar = MacroGrammar {
            grammar,
            skip,
            diverges: false,
        };
        self.insert(before, name, grammar, false);
    }

    fn insert(&mut self, before: &str, name: &str, grammar: MacroGrammar, is_standard: bool) {
        let before = before.split("::");
        let known = Known {
            before: before
                .filter(|segment| !segment.is_empty() && !segment.contains('*'))
                .map(str::to_owned)
                .collect(),
            grammar,
            is_standard,
        };
        self.by_name.entry(name.to_owned()).or_default().push(known);
    }

    /// The grammar of a macro called by this path: of those with its last segment, the one that shares most of the segments before;
    /// among equals std's for a bare name, then `Fields`, which also reads what the others read, then the one added last.
    pub fn of(&self, path: &[String]) -> Option<MacroGrammar> {
        let (name, before) = path.split_last()?;
        let known = self.by_name.get(name)?.iter().enumerate();
        let best = known.max_by_key(|(order, known)| {
            let is_tolerant = known.grammar.grammar == Grammar::Fields;
            let is_prelude = known.is_standard && before.is_empty();
            (
                shared_end(&known.before, before),
                is_prelude,
                is_tolerant,
                *order,
            )
        });
        best.map(|(_, known)| known.grammar)
    }
}

/// How many segments two paths share at their end.
fn shared_end(known: &[String], written: &[String]) -> usize {
    let pairs = known.iter().rev().zip(written.iter().rev());
    pairs
        .take_while(|(known, written)| known == written)
        .count()
}

#[cfg(test)]
mod tests {
    use super::{Grammar, Grammars};

    fn of(grammars: &Grammars, path: &str) -> Option<(Grammar, usize)> {
        let segments: Vec<String> = path.split("::").map(str::to_owned).collect();
        grammars
            .of(&segments)
            .map(|known| (known.grammar, known.skip))
    }

    #[test]
    fn standard_macros_are_known_by_any_path() {
        let grammars = Grammars::default();
        assert_eq!(of(&grammars, "println"), Some((Grammar::Format, 0)));
        assert_eq!(of(&grammars, "core::write"), Some((Grammar::Format, 1)));
        assert_eq!(of(&grammars, "info"), None);
    }

    #[test]
    fn a_path_as_written_chooses_its_own_library() {
        let mut grammars = Grammars::default();
        grammars.add("tracing::info", Grammar::Fields, 0);
        grammars.add("log::info", Grammar::Format, 0);
        assert_eq!(of(&grammars, "log::info"), Some((Grammar::Format, 0)));
        assert_eq!(of(&grammars, "tracing::info"), Some((Grammar::Fields, 0)));
    }

    #[test]
    fn a_bare_name_of_two_libraries_is_read_by_the_tolerant_grammar() {
        let mut grammars = Grammars::default();
        grammars.add("tracing::info", Grammar::Fields, 0);
        grammars.add("log::info", Grammar::Format, 0);
        assert_eq!(of(&grammars, "info"), Some((Grammar::Fields, 0)));
    }

    #[test]
    fn a_macro_that_panics_diverges() {
        let grammars = Grammars::default();
        let known = grammars.of(&["unreachable".to_owned()]);
        assert!(known.is_some_and(|known| known.diverges));
    }

    #[test]
    fn a_bare_name_of_std_means_std() {
        let mut grammars = Grammars::default();
        grammars.add("defmt::println", Grammar::Fields, 0);
        assert_eq!(of(&grammars, "println"), Some((Grammar::Format, 0)));
        assert_eq!(of(&grammars, "defmt::println"), Some((Grammar::Fields, 0)));
    }
}
