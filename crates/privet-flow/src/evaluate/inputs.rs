//! Inputs: types whose fields come from outside, because an extractor, a derive or a call says so.

use std::collections::BTreeSet;
use std::collections::hash_map::Entry;

use privet_catalog::InputOf;
use privet_ir::names::Symbol;
use rustc_hash::FxHashMap;

use crate::paths::Paths;
use crate::world::ty::{Ty, TyKind, Types};
use crate::world::{AdtId, Def, ForeignId, World};

use super::Evaluation;

/// How deep an input's types are followed.
const MAX_LEVELS: u32 = 6;

/// What is known of the extractors met so far, so that each type is looked up once.
#[derive(Default)]
struct Extractors {
    /// All public paths that the workspace gives its types by re-exporting them.
    exported: FxHashMap<AdtId, Vec<Vec<Symbol>>>,
    /// Which type arguments of a type hold input.
    of_adt: FxHashMap<AdtId, Vec<usize>>,
    /// The same for types of libraries that nothing describes.
    of_foreign: FxHashMap<ForeignId, Vec<usize>>,
}

impl Evaluation<'_, '_> {
    /// Types of the workspace that hold input, each once, nested ones included.
    pub(crate) fn input_types(&self) -> BTreeSet<AdtId> {
        let mut found = BTreeSet::new();
        let mut extractors = Extractors {
            exported: self.exported(),
            ..Extractors::default()
        };
        for func in self.world.fns.iter().filter(|func| !func.is_described) {
            for &param in &func.params {
                self.extracted(param, &mut extractors, &mut found, MAX_LEVELS);
            }
        }
        for (at, def) in self.world.adts.iter().enumerate() {
            if def.is_described {
                continue;
            }
            if def.derives.iter().any(|&derive| self.derives_input(derive)) {
                self.nested(AdtId(at as u32), &mut found, MAX_LEVELS);
            }
        }
        found
    }

    /// Looks for extractors in a parameter's type.
    fn extracted(
        &self,
        ty: Ty,
        extractors: &mut Extractors,
        found: &mut BTreeSet<AdtId>,
        levels: u32,
    ) {
        if levels == 0 {
            return;
        }
        let (payloads, args) = match self.world.types.kind(ty) {
            TyKind::Ref(_, to) => return self.extracted(*to, extractors, found, levels),
            TyKind::Adt(adt, args) => (self.payloads_of_adt(*adt, extractors), args),
            TyKind::Foreign(id, args) => (self.payloads_of_foreign(*id, extractors), args),
            TyKind::Tuple(parts) => {
                for &part in parts {
                    self.extracted(part, extractors, found, levels - 1);
                }
                return;
            }
            _ => return,
        };
        for payload in payloads.iter().filter_map(|&at| args.get(at)) {
            self.payload(*payload, found, MAX_LEVELS);
        }
        for &arg in args {
            self.extracted(arg, extractors, found, levels - 1);
        }
    }

    fn payloads_of_adt<'e>(&self, adt: AdtId, extractors: &'e mut Extractors) -> &'e [usize] {
        let exported = &extractors.exported;
        match extractors.of_adt.entry(adt) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let def = self.world.adt(adt);
                let own =
                    Paths::default().of_def(self.world, Def::Adt(adt), def.site.module, def.name);
                let more = exported.get(&adt).into_iter().flatten();
                let payloads = own
                    .iter()
                    .chain(more)
                    .flat_map(|path| self.payloads_at(path, !def.is_described));
                new.insert(payloads.collect())
            }
        }
    }

    fn payloads_of_foreign<'e>(
        &self,
        id: ForeignId,
        extractors: &'e mut Extractors,
    ) -> &'e [usize] {
        extractors
            .of_foreign
            .entry(id)
            .or_insert_with(|| self.payloads_at(&self.world.foreign[id.index()], false))
    }

    /// Which type arguments hold input, for a type of this path.
    fn payloads_at(&self, path: &[Symbol], member: bool) -> Vec<usize> {
        let segments: Vec<&str> = path.iter().map(|&part| self.world.text(part)).collect();
        let entries = self.catalog.inputs.find(&segments, member);
        entries
            .iter()
            .filter_map(|entry| match entry.what {
                InputOf::Extractor { gives, .. } => gives.map(|at| at as usize),
                InputOf::Derive { .. } | InputOf::Call { .. } => None,
            })
            .collect()
    }

    fn exported(&self) -> FxHashMap<AdtId, Vec<Vec<Symbol>>> {
        let mut all: FxHashMap<AdtId, Vec<Vec<Symbol>>> = FxHashMap::default();
        for export in self.world.exports() {
            if let (Def::Adt(adt), Some(name)) = (export.def, export.name) {
                let mut path = self.world.module_path(export.module);
                path.push(name);
                all.entry(adt).or_default().push(path);
            }
        }
        all
    }

    fn payload(&self, ty: Ty, found: &mut BTreeSet<AdtId>, levels: u32) {
        if levels == 0 {
            return;
        }
        match self.world.types.kind(ty) {
            TyKind::Ref(_, to) | TyKind::Slice(to) | TyKind::Array(to) => {
                self.payload(*to, found, levels)
            }
            TyKind::Tuple(parts) => parts
                .iter()
                .for_each(|&part| self.payload(part, found, levels - 1)),
            TyKind::Foreign(_, args) => args
                .iter()
                .for_each(|&arg| self.payload(arg, found, levels - 1)),
            TyKind::Adt(adt, args) => {
                args.iter()
                    .for_each(|&arg| self.payload(arg, found, levels - 1));
                if !self.world.adt(*adt).is_described {
                    self.nested(*adt, found, levels);
                }
            }
            _ => {}
        }
    }

    fn nested(&self, adt: AdtId, found: &mut BTreeSet<AdtId>, levels: u32) {
        if levels == 0 || !found.insert(adt) {
            return;
        }
        let def = self.world.adt(adt);
        for field in def.variants.iter().flat_map(|variant| &variant.fields) {
            self.payload(field.ty, found, levels - 1);
        }
    }

    fn derives_input(&self, derive: Def) -> bool {
        let path = match derive {
            Def::Foreign(id) => self.world.foreign[id.index()].to_vec(),
            Def::Trait(id) => self.world.trait_path(id),
            _ => return false,
        };
        let segments: Vec<&str> = path.iter().map(|&part| self.world.text(part)).collect();
        let entries = self.catalog.inputs.find(&segments, false);
        entries
            .iter()
            .any(|entry| matches!(entry.what, InputOf::Derive { .. }))
    }

    /// Whether a field of this type is a value of its own, rather than a type whose fields are looked at one by one.
    pub(crate) fn is_leaf(&self, ty: Ty) -> bool {
        let world: &World<'_> = self.world;
        match world.types.kind(ty) {
            TyKind::Adt(adt, args) => {
                let def = world.adt(*adt);
                if def.is_described {
                    return args.is_empty() || args.iter().all(|&arg| self.is_leaf(arg));
                }
                // An enum without payload is a choice, not data about a person's words.
                !def.variants
                    .iter()
                    .any(|variant| !variant.fields.is_empty())
            }
            TyKind::Foreign(_, args) => args.iter().all(|&arg| self.is_leaf(arg)),
            TyKind::Ref(_, to) | TyKind::Slice(to) | TyKind::Array(to) => self.is_leaf(*to),
            TyKind::Tuple(parts) => parts.iter().all(|&part| self.is_leaf(part)),
            _ => true,
        }
    }
}
