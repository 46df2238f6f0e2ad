//! Paths of definitions: where they are declared, and every public re-export that names them too.

use privet_ir::names::Symbol;
use privet_ir::program::ModuleId;
use privet_ir::span::FileId;
use privet_ir::types::PathId;
use std::collections::BTreeMap;

use crate::world::ty::{TyKind, Types};
use crate::world::{Def, FnId, Namespace, Parent, World};

/// How many other names of a definition are considered.
const MAX_PATHS: usize = 12;

/// Re-exports by what they name.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    named: BTreeMap<Def, Vec<Vec<Symbol>>>,
    globs: BTreeMap<ModuleId, Vec<Vec<Symbol>>>,
}

impl Paths {
    /// Collects all public re-exports.
    pub fn build(world: &World<'_>) -> Paths {
        let mut paths = Paths::default();
        for export in world.exports() {
            let at = world.module_path(export.module);
            match (export.name, export.def) {
                (None, Def::Module(from)) => paths.globs.entry(from).or_default().push(at),
                (Some(name), def) => {
                    let mut path = at;
                    path.push(name);
                    paths.named.entry(def).or_default().push(path);
                }
                (None, _) => {}
            }
        }
        paths
    }

    fn of_module(&self, world: &World<'_>, module: ModuleId, depth: u32) -> Vec<Vec<Symbol>> {
        let mut all = vec![world.module_path(module)];
        if depth == 0 {
            return all;
        }
        all.extend(
            self.named
                .get(&Def::Module(module))
                .into_iter()
                .flatten()
                .cloned(),
        );
        all.extend(self.globs.get(&module).into_iter().flatten().cloned());
        if let Some(parent) = world.program.module(module).parent
            && !world.program.module(module).is_block
        {
            let name = world.program.module(module).name;
            for mut path in self.of_module(world, parent, depth - 1) {
                path.push(name);
                all.push(path);
            }
        }
        finish(all)
    }

    /// The paths of a definition that stands in a module.
    pub fn of_def(
        &self,
        world: &World<'_>,
        def: Def,
        module: ModuleId,
        name: Symbol,
    ) -> Vec<Vec<Symbol>> {
        let mut all = Vec::new();
        for mut path in self.of_module(world, module, 4) {
            path.push(name);
            all.push(path);
        }
        all.extend(self.named.get(&def).into_iter().flatten().cloned());
        finish(all)
    }

    /// The paths of a function; those of its type or trait with its name behind.
    pub fn of_fn(&self, world: &World<'_>, id: FnId) -> Vec<Vec<Symbol>> {
        let def = world.func(id);
        let mut all = match def.parent {
            Parent::Module => return self.of_def(world, Def::Fn(id), def.site.module, def.name),
            Parent::Trait(tr) => self.of_trait(world, tr),
            Parent::Impl(of) => {
                let own = world.impl_(of);
                let ty = world.peel(&world.types, own.self_ty);
                let mut all = match world.types.kind(ty) {
                    TyKind::Adt(adt, _) => {
                        let adt_def = world.adt(*adt);
                        self.of_def(world, Def::Adt(*adt), adt_def.site.module, adt_def.name)
                    }
                    _ => vec![world.self_type_path(of)],
                };
                // `Trait::method` covers all impls.
                if let Some(bound) = &own.of_trait {
                    all.extend(self.of_trait(world, bound.of));
                }
                if let Some(foreign) = own.foreign_trait {
                    all.push(world.foreign[foreign.index()].to_vec());
                }
                all
            }
        };
        for path in &mut all {
            path.push(def.name);
        }
        finish(all)
    }

    fn of_trait(&self, world: &World<'_>, tr: crate::world::TraitId) -> Vec<Vec<Symbol>> {
        let def = world.trait_(tr);
        self.of_def(world, Def::Trait(tr), def.site.module, def.name)
    }

    /// The full path of a macro: its first segment followed through imports, as far as that goes.
    pub fn of_macro(
        &self,
        world: &World<'_>,
        module: ModuleId,
        file: FileId,
        path: PathId,
    ) -> Vec<Symbol> {
        let written = world.program.file(file).lowered.path(path);
        let symbols = world.path_symbols(file, path);
        let Some(&first) = symbols.first() else {
            return symbols;
        };
        if written.global {
            return symbols;
        }
        let module = world.module_for(module, file, written.scope);
        if let Some(import) = world.import_path(module, first) {
            let mut full = import;
            full.extend_from_slice(&symbols[1..]);
            return full;
        }
        let krate = world.program.module(module).krate;
        if symbols.len() > 1
            && let Some(real) = world.crate_name(krate, first)
        {
            let mut full = vec![real];
            full.extend_from_slice(&symbols[1..]);
            return full;
        }
        if symbols.len() > 1
            && let Some(found) = world.lookup_path(module, false, &symbols[..1], Namespace::Types)
            && let Def::Foreign(id) = found.def
        {
            let mut full = world.foreign[id.index()].to_vec();
            full.extend_from_slice(&symbols[1..]);
            return full;
        }
        symbols
    }
}

fn finish(mut all: Vec<Vec<Symbol>>) -> Vec<Vec<Symbol>> {
    let mut seen = Vec::new();
    all.retain(|path| {
        let new = !seen.contains(path);
        seen.push(path.clone());
        new
    });
    all.truncate(MAX_PATHS);
    all
}
