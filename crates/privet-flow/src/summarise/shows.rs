//! What implementations of traits show of the types they are for, as declarations say it.
//!
//! Given the world and the catalog's entries for derives; gives, for each type of the workspace and trait that shows,
//! its own implementation, or field by field whether and how a derived one shows it.

use privet_catalog::{Catalog, DeriveEntry, DeriveShows};
use privet_ir::annotation::{Meta, MetaValue};
use privet_ir::item::{Attribute, Field, ItemKind};
use privet_ir::names::Symbol;
use privet_ir::program::LoweredFile;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::world::{AdtId, Def, FnId, ImplId, Namespace, TraitId, World};

/// What a trait's implementation shows of a type.
#[derive(Clone, Debug)]
pub(crate) enum Show {
    /// What its own implementation shows.
    Own(ImplId),
    /// These fields.
    Fields(Vec<FieldShow>),
}

/// A field that a derived implementation shows.
#[derive(Clone, Debug)]
pub(crate) struct FieldShow {
    /// The variant it belongs to.
    pub(crate) variant: u32,
    /// Its name.
    pub(crate) name: Symbol,
    /// The name it is shown under.
    pub(crate) shown_as: Symbol,
    /// Its parts stand in the place of the field.
    pub(crate) flat: bool,
    /// The function that shows it, instead of its type's implementation.
    pub(crate) with: Option<FnId>,
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Shows {
    by: FxHashMap<(AdtId, TraitId), Show>,
    traits: FxHashSet<TraitId>,
}

impl Shows {
    /// Reads what all types of the workspace say.
    pub(crate) fn build(world: &World<'_>, catalog: &Catalog) -> Shows {
        let mut shows = Shows::default();
        shows.traits.extend(world.lang.display);
        shows.traits.extend(world.lang.debug);
        let mut implements: FxHashMap<Def, Vec<(&DeriveEntry, Vec<TraitId>)>> =
            FxHashMap::default();
        for (at, adt) in world.adts.iter().enumerate() {
            if adt.is_described {
                continue;
            }
            for &derive in &adt.derives {
                let entries = implements
                    .entry(derive)
                    .or_insert_with(|| entries_of(world, catalog, derive));
                for (entry, traits) in entries.iter() {
                    for &tr in traits {
                        shows.traits.insert(tr);
                        let show = Show::Fields(fields(world, entry, AdtId(at as u32)));
                        shows.by.insert((AdtId(at as u32), tr), show);
                    }
                }
            }
        }
        shows.add_own(world);
        shows
    }

    fn add_own(&mut self, world: &World<'_>) {
        use crate::world::ty::{TyKind, Types};
        for (at, own) in world.impls.iter().enumerate() {
            let (Some(bound), TyKind::Adt(adt, _)) = (&own.of_trait, world.types.kind(own.self_ty))
            else {
                continue;
            };
            if self.traits.contains(&bound.of) {
                let id = ImplId(at as u32);
                self.by.insert((*adt, bound.of), Show::Own(id));
            }
        }
    }

    /// What a trait's implementation shows of a type; `None` when nothing is known.
    pub(crate) fn of(&self, adt: AdtId, tr: TraitId) -> Option<&Show> {
        self.by.get(&(adt, tr))
    }

    /// Whether implementations of a trait show what they are given.
    pub(crate) fn is_showing(&self, tr: TraitId) -> bool {
        self.traits.contains(&tr)
    }

    /// The traits that show for texts other than those people read.
    pub(crate) fn written_by(&self, world: &World<'_>) -> Vec<TraitId> {
        let read = [world.lang.display, world.lang.debug];
        let mut all: Vec<TraitId> = self
            .traits
            .iter()
            .copied()
            .filter(|&tr| !read.contains(&Some(tr)))
            .collect();
        all.sort_unstable();
        all
    }
}

/// The catalog's entries for a derive, with the traits they implement.
fn entries_of<'c>(
    world: &World<'_>,
    catalog: &'c Catalog,
    derive: Def,
) -> Vec<(&'c DeriveEntry, Vec<TraitId>)> {
    let path = match derive {
        Def::Trait(tr) => world.trait_path(tr),
        Def::Foreign(id) => world.foreign_segments(id),
        _ => return Vec::new(),
    };
    let path: Vec<&str> = path.iter().map(|&part| world.text(part)).collect();
    let traits = |entry: &DeriveEntry| {
        let all = (0..world.traits.len() as u32).map(TraitId);
        all.filter(|&tr| {
            let path = world.trait_path(tr);
            let path: Vec<&str> = path.iter().map(|&part| world.text(part)).collect();
            entry
                .implements
                .iter()
                .any(|pattern| pattern.matches(&path, false))
        })
        .collect()
    };
    let entries = catalog.derives.find(&path, false);
    entries
        .into_iter()
        .map(|entry| (entry, traits(entry)))
        .collect()
}

/// The fields that a derived implementation shows.
fn fields(world: &World<'_>, entry: &DeriveEntry, adt: AdtId) -> Vec<FieldShow> {
    let def = world.adt(adt);
    let item = world.item(def.site);
    let reading = Reading {
        world,
        entry,
        adt,
        lowered: &world.program.file(def.site.file).lowered,
    };
    let mut all = Vec::new();
    match &item.kind {
        ItemKind::Struct(body) => reading.variant(0, &item.attributes, &body.fields, &mut all),
        ItemKind::Enum(body) => {
            for (at, variant) in body.variants.iter().enumerate() {
                reading.variant(at as u32, &variant.attributes, &variant.fields, &mut all);
            }
        }
        _ => {}
    }
    all
}

struct Reading<'r, 'p> {
    world: &'r World<'p>,
    entry: &'r DeriveEntry,
    adt: AdtId,
    lowered: &'r LoweredFile,
}

impl Reading<'_, '_> {
    fn variant(
        &self,
        variant: u32,
        attributes: &[Attribute],
        fields: &[Field],
        all: &mut Vec<FieldShow>,
    ) {
        let named = match self.entry.shows {
            DeriveShows::Nothing => return,
            DeriveShows::Fields => None,
            DeriveShows::Format => match self.named_by_format(attributes) {
                Some(named) => Some(named),
                None => return,
            },
        };
        for field in fields {
            let name = self.lowered.text(field.name);
            let is_named = named
                .as_ref()
                .is_none_or(|named| named.iter().any(|known| known == name || known == "*"));
            if is_named && !self.is_skipped(&field.attributes) {
                all.push(self.field(variant, field));
            }
        }
    }

    fn field(&self, variant: u32, field: &Field) -> FieldShow {
        let file = self.world.adt(self.adt).site.file;
        let name = self.world.program.symbol(file, field.name);
        let mut show = FieldShow {
            variant,
            name,
            shown_as: name,
            flat: false,
            with: None,
        };
        for meta in field.attributes.iter().flat_map(|at| &at.args) {
            match (self.lowered.text(meta.key), &meta.value) {
                ("rename", MetaValue::Str(text)) => {
                    show.shown_as = self.world.program.symbol(file, *text);
                }
                ("flatten", MetaValue::Word) => show.flat = true,
                ("serialize_with", MetaValue::Str(text)) => {
                    show.with = self.function(self.lowered.text(*text), None);
                }
                ("with", MetaValue::Str(text)) => {
                    show.with = self.function(self.lowered.text(*text), Some("serialize"));
                }
                _ => {}
            }
        }
        show
    }

    /// The function of the workspace that a path in an attribute's text names.
    fn function(&self, path: &str, last: Option<&str>) -> Option<FnId> {
        let segments: Option<Vec<Symbol>> = path
            .split("::")
            .chain(last)
            .map(|part| self.world.program.interner.get(part.trim()))
            .collect();
        let site = self.world.adt(self.adt).site;
        let found = self
            .world
            .lookup_path(site.module, false, &segments?, Namespace::Values)?;
        match found.def {
            Def::Fn(id) => Some(id),
            _ => None,
        }
    }

    /// Whether attributes take their field out: `path(word)`, or a bare `path`.
    fn is_skipped(&self, attributes: &[Attribute]) -> bool {
        self.entry.skip.iter().any(|skip| {
            let (path, word) = match skip.value.split_once('(') {
                Some((path, rest)) => (path, Some(rest.trim_end_matches(')'))),
                None => (skip.value.as_str(), None),
            };
            let of_path = attributes
                .iter()
                .filter(|attribute| self.lowered.text(attribute.path) == path);
            of_path.into_iter().any(|attribute| match word {
                None => true,
                Some(word) => attribute.args.iter().any(|meta| {
                    meta.value == MetaValue::Word && self.lowered.text(meta.key) == word
                }),
            })
        })
    }

    /// The fields that a format text names; `*` for all of them.
    fn named_by_format(&self, attributes: &[Attribute]) -> Option<Vec<String>> {
        let word = self.entry.format.as_ref()?;
        let attribute = attributes
            .iter()
            .find(|attribute| self.lowered.text(attribute.path) == word.value)?;
        let mut named = Vec::new();
        for meta in &attribute.args {
            self.named_by_meta(meta, &mut named);
        }
        Some(named)
    }

    fn named_by_meta(&self, meta: &Meta, named: &mut Vec<String>) {
        match &meta.value {
            MetaValue::Word if self.lowered.text(meta.key) == "transparent" => {
                named.push("*".to_owned());
            }
            MetaValue::Word => named_in(self.lowered.text(meta.key), named),
            MetaValue::Str(text) | MetaValue::Other(text) => {
                named_in(self.lowered.text(*text), named);
            }
            MetaValue::List(_) => named.push("*".to_owned()),
            MetaValue::Int(_) | MetaValue::Bool(_) => {}
        }
    }
}

/// The names in `{name}` and `{name:..}`, and behind points, as in `.0` and `.name`.
fn named_in(text: &str, named: &mut Vec<String>) {
    let name = |rest: &str| -> String {
        let end = rest
            .find(|ch: char| !ch.is_alphanumeric() && ch != '_')
            .unwrap_or(rest.len());
        rest[..end].to_owned()
    };
    for (at, mark) in text.match_indices(['{', '.']) {
        let found = name(text[at + mark.len()..].trim_start());
        if !found.is_empty() {
            named.push(found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::named_in;

    fn named(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        named_in(text, &mut all);
        all
    }

    #[test]
    fn a_format_text_names_fields() {
        assert_eq!(named("no {mail:?} at {0}"), ["mail", "0"]);
        assert_eq!(named("\"no {}\", .mail"), ["mail"]);
        assert_eq!(named("nothing at all"), Vec::<String>::new());
    }
}
