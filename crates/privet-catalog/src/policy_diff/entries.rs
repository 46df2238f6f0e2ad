//! Entries and allows that came or went: what the policy says of the code.

use std::collections::BTreeMap;

use super::{Diff, Effect};
use crate::catalog::Catalog;
use crate::entries::Entry;
use crate::span::{Origin, Span};
use crate::table::Table;

impl Diff<'_> {
    pub(super) fn entries(&mut self) {
        let (old, new) = (self.old, self.new);
        // What says where data is or goes tightens; what excuses it loosens.
        self.table("label", &old.labels, &new.labels, Effect::Tightens);
        self.table("source", &old.sources, &new.sources, Effect::Tightens);
        self.table("sink", &old.sinks, &new.sinks, Effect::Tightens);
        self.table("input", &old.inputs, &new.inputs, Effect::Tightens);
        self.table("cleaner", &old.cleaners, &new.cleaners, Effect::Loosens);
        self.table("guard", &old.guards, &new.guards, Effect::Loosens);
        self.table("right", &old.rights, &new.rights, Effect::Loosens);
        self.table("carry", &old.carries, &new.carries, Effect::Rewords);
        self.table("macro", &old.macros, &new.macros, Effect::Rewords);
        let key = |catalog: &Catalog| -> BTreeMap<String, Option<Span>> {
            let allows = catalog.allows.iter().filter(|allow| !allow.meta.off);
            allows
                .flat_map(|allow| {
                    let until = allow
                        .until
                        .as_ref()
                        .map(|until| format!(" until {}", until.value));
                    let until = until.unwrap_or_default();
                    let all = allow.lints.iter().flat_map(move |lint| {
                        let until = until.clone();
                        let places = allow.at.iter();
                        places.map(move |at| format!("`{}` at `{at}`{until}", lint.value))
                    });
                    all.map(|text| (text, Some(allow.meta.span)))
                })
                .collect()
        };
        let (before, now) = (key(old), key(new));
        for (text, span) in now.iter().filter(|(text, _)| !before.contains_key(*text)) {
            self.add(
                Effect::Loosens,
                format!("findings of {text} are let be"),
                None,
                *span,
            );
        }
        for text in before.keys().filter(|text| !now.contains_key(*text)) {
            let what = format!("findings of {text} are no longer let be");
            self.add(Effect::Tightens, what, None, None);
        }
    }

    fn table<E: Entry>(&mut self, kind: &str, old: &Table<E>, new: &Table<E>, added: Effect) {
        let paths = |table: &Table<E>| -> BTreeMap<String, Span> {
            let own = table
                .iter()
                .filter(|entry| entry.meta().origin == Origin::Own);
            own.flat_map(|entry| {
                let off = if entry.meta().off { " (off)" } else { "" };
                let span = entry.meta().span;
                entry
                    .paths()
                    .iter()
                    .map(move |path| (format!("`{path}`{off}"), span))
            })
            .collect()
        };
        let removed = match added {
            Effect::Tightens => Effect::Loosens,
            Effect::Loosens => Effect::Tightens,
            Effect::Rewords | Effect::Breaks => added,
        };
        let (before, now) = (paths(old), paths(new));
        for (path, span) in now.iter().filter(|(path, _)| !before.contains_key(*path)) {
            self.add(
                added,
                format!("{path} counts as a {kind} now"),
                None,
                Some(*span),
            );
        }
        for path in before.keys().filter(|path| !now.contains_key(*path)) {
            let what = format!("{path} counts as a {kind} no more");
            self.add(removed, what, None, None);
        }
    }
}
