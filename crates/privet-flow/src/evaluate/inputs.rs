//! Inputs: types whose fields come from outside, because an extractor, a derive or a call says so.

use std::collections::BTreeSet;

use privet_catalog::InputOf;
use privet_ir::names::Symbol;

use crate::world::ty::{Ty, TyKind, Types};
use crate::world::{AdtId, Def, World};

use super::Evaluation;

/// How deep an input's types are followed.
const MAX_LEVELS: u32 = 6;

impl Evaluation<'_, '_> {
    /// Types of the workspace that hold input, each once, nested ones included.
    pub(crate) fn input_types(&self) -> BTreeSet<AdtId> {
        let mut found = BTreeSet::new();
        for func in self.world.fns.iter().filter(|func| !func.is_stub) {
            for &param in &func.params {
                self.extracted(param, &mut found, MAX_LEVELS);
            }
        }
        for (at, def) in self.world.adts.iter().enumerate() {
            if def.is_stub {
                continue;
            }
            if def.derives.iter().any(|&derive| self.derives_input(derive)) {
                self.nested(AdtId(at as u32), &mut found, MAX_LEVELS);
            }
        }
        found
    }

    /// Looks for extractors in a parameter's type.
    fn extracted(&self, ty: Ty, found: &mut BTreeSet<AdtId>, levels: u32) {
        if levels == 0 {
            return;
        }
        let (path, args) = match self.world.types.kind(ty) {
            TyKind::Ref(_, to) => return self.extracted(*to, found, levels),
            TyKind::Adt(adt, args) => (self.adt_paths(*adt), args),
            TyKind::Foreign(id, args) => (vec![self.world.foreign[id.index()].to_vec()], args),
            TyKind::Tuple(parts) => {
                for &part in parts {
                    self.extracted(part, found, levels - 1);
                }
                return;
            }
            _ => return,
        };
        for path in path {
            let segments: Vec<&str> = path.iter().map(|&part| self.world.text(part)).collect();
            let member = matches!(self.world.types.kind(ty), TyKind::Adt(adt, _) if !self.world.adt(*adt).is_stub);
            for entry in self.catalog.inputs.find(&segments, member) {
                if let InputOf::Extractor { gives, .. } = &entry.what {
                    let payload = gives.and_then(|at| args.get(at as usize));
                    if let Some(&payload) = payload {
                        self.payload(payload, found, MAX_LEVELS);
                    }
                }
            }
        }
        for &arg in args {
            self.extracted(arg, found, levels - 1);
        }
    }

    fn adt_paths(&self, adt: AdtId) -> Vec<Vec<Symbol>> {
        let def = self.world.adt(adt);
        crate::paths::Paths::default()
            .of_def(self.world, Def::Adt(adt), def.site.module, def.name)
            .into_iter()
            .chain(self.exported(adt))
            .collect()
    }

    fn exported(&self, adt: AdtId) -> Vec<Vec<Symbol>> {
        let exports = self.world.exports();
        let named = exports.iter().filter(|export| export.def == Def::Adt(adt));
        named
            .filter_map(|export| {
                let mut path = self.world.module_path(export.module);
                path.push(export.name?);
                Some(path)
            })
            .collect()
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
                if !self.world.adt(*adt).is_stub {
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
                if def.is_stub {
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
