//! Entries of the project's policy whose paths name nothing: of the code, of what it calls, of the words it uses.
//!
//! A path that only a library has counts when the code calls it or the library is described.

use std::collections::BTreeSet;

use privet_catalog::{CallsOrTypes, Entry, LabelEntry, Origin, PathPattern, Segment, Table};

use crate::world::{AdtId, Def, FnId};

use super::Evaluation;
use super::policy::Wrong;

/// Everything that a path of an entry may name.
struct Known<'p> {
    calls: Vec<Path>,
    types: Vec<Path>,
    /// Every word of the code; a path may be one of them, and then its last name is another.
    written: BTreeSet<&'p str>,
}

struct Path {
    segments: Vec<String>,
    is_member: bool,
}

impl Path {
    fn of(segments: Vec<&str>, is_member: bool) -> Path {
        Path {
            segments: segments.into_iter().map(str::to_owned).collect(),
            is_member,
        }
    }

    fn fits(&self, pattern: &PathPattern) -> bool {
        let last = self.segments.last().map(String::as_str);
        if pattern.last_name().is_some_and(|name| Some(name) != last) {
            return false;
        }
        let segments: Vec<&str> = self.segments.iter().map(String::as_str).collect();
        pattern.matches(&segments, self.is_member)
    }

    /// As a policy would write it.
    fn written(&self) -> String {
        match self.is_member {
            true => format!("crate::{}", self.segments[1..].join("::")),
            false => self.segments.join("::"),
        }
    }
}

impl<'p> Evaluation<'_, 'p> {
    /// The entries that match nothing.
    pub(super) fn stale_entries(&self) -> Vec<Wrong> {
        let catalog = self.catalog;
        if !self.has_own_entries() {
            return Vec::new();
        }
        let known = self.known_paths();
        let mut all = Vec::new();
        self.stale_labels(&known, &mut all);
        self.stale_calls("source", &catalog.sources, &known, &mut all);
        self.stale_calls("sink", &catalog.sinks, &known, &mut all);
        self.stale_calls("guard", &catalog.guards, &known, &mut all);
        self.stale_calls("carry", &catalog.carries, &known, &mut all);
        self.stale_calls("right", &catalog.rights, &known, &mut all);
        for entry in own(&catalog.cleaners) {
            let paths = match entry.what {
                CallsOrTypes::Calls(_) => &known.calls,
                CallsOrTypes::Types(_) => &known.types,
            };
            self.judge("cleaner", entry, paths, &known.written, &mut all);
        }
        self.stale_words("macro", &catalog.macros, &known, &mut all);
        self.stale_words("derive", &catalog.derives, &known, &mut all);
        self.stale_words("attribute", &catalog.attributes, &known, &mut all);
        all
    }

    fn has_own_entries(&self) -> bool {
        let catalog = self.catalog;
        own(&catalog.labels).next().is_some()
            || own(&catalog.sources).next().is_some()
            || own(&catalog.sinks).next().is_some()
            || own(&catalog.cleaners).next().is_some()
            || own(&catalog.guards).next().is_some()
            || own(&catalog.carries).next().is_some()
            || own(&catalog.rights).next().is_some()
            || own(&catalog.macros).next().is_some()
            || own(&catalog.derives).next().is_some()
            || own(&catalog.attributes).next().is_some()
    }

    fn known_paths(&self) -> Known<'p> {
        let world = self.world;
        let paths = &self.models.paths;
        let texts = |path: &[privet_ir::names::Symbol]| -> Vec<&str> {
            path.iter().map(|&part| world.text(part)).collect()
        };
        let mut calls = Vec::new();
        for (id, def) in (0..).map(FnId).zip(&world.fns) {
            let all = paths.of_fn(world, id);
            calls.extend(
                all.iter()
                    .map(|path| Path::of(texts(path), !def.is_described)),
            );
        }
        let mut types = Vec::new();
        for (id, def) in (0..).map(AdtId).zip(&world.adts) {
            let all = paths.of_def(world, Def::Adt(id), def.site.module, def.name);
            types.extend(
                all.iter()
                    .map(|path| Path::of(texts(path), !def.is_described)),
            );
        }
        for path in &world.foreign {
            calls.push(Path::of(texts(path), false));
            types.push(Path::of(texts(path), false));
        }
        for (foreign, method) in self.models.foreign_callees() {
            let mut path = texts(&world.foreign[foreign.index()]);
            path.extend(method.map(|name| world.text(name)));
            calls.push(Path::of(path, false));
        }
        Known {
            calls,
            types,
            written: self.written(),
        }
    }

    fn written(&self) -> BTreeSet<&'p str> {
        let files = self.own_files();
        let words = files.flat_map(|(_, lowered)| lowered.names.texts());
        words
            .flat_map(|word| [word, word.rsplit("::").next().unwrap_or(word)])
            .collect()
    }

    fn stale_calls<E: Entry>(
        &self,
        kind: &str,
        table: &Table<E>,
        known: &Known<'_>,
        all: &mut Vec<Wrong>,
    ) {
        for entry in own(table) {
            self.judge(kind, entry, &known.calls, &known.written, all);
        }
    }

    fn judge<E: Entry>(
        &self,
        kind: &str,
        entry: &E,
        known: &[Path],
        written: &BTreeSet<&str>,
        all: &mut Vec<Wrong>,
    ) {
        // Only code that labelled data may enter is looked at closely: elsewhere a written name is enough.
        let by_name = |pattern: &PathPattern| {
            let name = pattern.last_name();
            let of_members = pattern.segments().first() == Some(&Segment::Member);
            !of_members && name.is_none_or(|name| written.contains(name))
        };
        let fits = |pattern: &PathPattern| known.iter().any(|path| path.fits(pattern));
        if !entry
            .paths()
            .iter()
            .any(|pattern| fits(pattern) || by_name(pattern))
        {
            all.push(self.stale(kind, entry, near(entry.paths(), known)));
        }
    }

    /// A label whose type or whose field is not there.
    fn stale_labels(&self, known: &Known<'_>, all: &mut Vec<Wrong>) {
        let world = self.world;
        for entry in own(&self.catalog.labels) {
            let fits = |path: &str, is_member: bool| {
                let segments: Vec<&str> = path.split("::").collect();
                let mut patterns = entry.types.iter();
                patterns.any(|pattern| pattern.matches(&segments, is_member))
            };
            let types: Vec<AdtId> = (0..)
                .map(AdtId)
                .zip(&world.adts)
                .filter(|(id, def)| fits(&world.join(&world.adt_path(*id)), !def.is_described))
                .map(|(id, _)| id)
                .collect();
            if types.is_empty() {
                all.push(self.stale("label", entry, near(&entry.types, &known.types)));
            } else if let Some(missing) = self.missing_field(entry, &types) {
                let wrong = self.stale("label", entry, String::new());
                let item = format!("{}.{missing}", wrong.item);
                all.push(Wrong { item, ..wrong });
            }
        }
    }

    /// A field of the entry that none of the types has.
    fn missing_field(&self, entry: &LabelEntry, types: &[AdtId]) -> Option<String> {
        let mut fields = entry.fields.iter();
        let has = |wanted: &str| {
            wanted == "*"
                || types.iter().any(|&id| {
                    self.world.adt(id).variants.iter().any(|variant| {
                        let mut own = variant.fields.iter();
                        own.any(|field| {
                            let name = self.world.text(field.name);
                            wanted.rsplit('.').next() == Some(name)
                        })
                    })
                })
        };
        let missing = fields.find(|field| !has(&field.value))?;
        Some(missing.value.clone())
    }

    /// Macros, derives and attributes leave no path behind: their name must stand in some file.
    fn stale_words<E: Entry>(
        &self,
        kind: &str,
        table: &Table<E>,
        known: &Known<'_>,
        all: &mut Vec<Wrong>,
    ) {
        for entry in own(table) {
            let fits = |pattern: &PathPattern| {
                let name = pattern.last_name();
                name.is_none_or(|name| known.written.contains(name))
            };
            if !entry.paths().iter().any(fits) {
                all.push(self.stale(kind, entry, String::new()));
            }
        }
    }

    fn stale<E: Entry>(&self, kind: &str, entry: &E, near: String) -> Wrong {
        let paths: Vec<String> = entry.paths().iter().map(ToString::to_string).collect();
        Wrong {
            at: self.place(entry.meta().span),
            item: paths.join(", "),
            kind: format!("[[{kind}]]"),
            label: kind.to_owned(),
            suggestion: near,
        }
    }
}

fn own<E: Entry>(table: &Table<E>) -> impl Iterator<Item = &E> {
    let all = table.iter();
    all.filter(|entry| entry.meta().origin == Origin::Own && !entry.meta().off)
}

/// `; perhaps `crate::models::Order``, a path of the workspace with the same or nearly the same last name.
fn near(patterns: &[PathPattern], known: &[Path]) -> String {
    let scored = patterns
        .iter()
        .filter_map(PathPattern::last_name)
        .flat_map(|name| {
            let members = known.iter().filter(|path| path.is_member);
            members.filter_map(move |path| {
                let last = path.segments.last()?;
                let distance = strsim::damerau_levenshtein(last, name);
                (distance <= name.chars().count() / 4).then(|| (distance, path.written()))
            })
        });
    let best = scored.min();
    best.map_or(String::new(), |(_, path)| {
        format!("; perhaps it is `{path}`")
    })
}
