//! What modules export, and how names were imported: the other paths by which an item is known.

use privet_ir::names::Symbol;
use privet_ir::program::{CrateId, ModuleId};

use super::World;
use super::lookup::Def;

/// A public import: what it names under which name (`None` for a glob).
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// The module that exports it.
    pub module: ModuleId,
    /// The name there.
    pub name: Option<Symbol>,
    /// What it is.
    pub def: Def,
}

impl World<'_> {
    /// All public imports, in order.
    pub fn exports(&self) -> Vec<Export> {
        let mut all = Vec::new();
        for (at, names) in self.scopes.modules.iter().enumerate() {
            let module = ModuleId(at as u32);
            let mut imports: Vec<(Symbol, u32)> = names
                .imports
                .iter()
                .flat_map(|(&name, ids)| ids.iter().map(move |&id| (name, id)))
                .collect();
            imports.sort_by_key(|&(_, id)| id);
            let named = imports.into_iter().map(|(name, id)| (Some(name), id));
            for (name, id) in named.chain(names.globs.iter().map(|&id| (None, id))) {
                if !self.scopes.imports[id as usize].is_public {
                    continue;
                }
                let both = self.scopes.resolved[id as usize];
                for def in [both.types, both.values].into_iter().flatten() {
                    all.push(Export { module, name, def });
                }
            }
        }
        all
    }

    /// The path that an import of `name` seen from `module` was written with, its own first segment followed too.
    pub fn import_path(&self, module: ModuleId, name: Symbol) -> Option<Vec<Symbol>> {
        let mut at = module;
        loop {
            let names = &self.scopes.modules[at.0 as usize];
            if let Some(&import) = names.imports.get(&name).and_then(|imports| imports.first()) {
                let import = &self.scopes.imports[import as usize];
                return Some(self.expanded(import));
            }
            let here = self.program.module(at);
            match here.parent {
                Some(parent) if here.is_block => at = parent,
                _ => return None,
            }
        }
    }

    fn expanded(&self, import: &super::scope::Import) -> Vec<Symbol> {
        let mut path = import.path.clone();
        let krate = self.program.module(import.module).krate;
        if let Some(real) = self.crate_name(krate, path[0]) {
            path[0] = real;
        }
        path
    }

    /// The real name of a crate by the name this crate uses for it.
    pub fn crate_name(&self, from: CrateId, name: Symbol) -> Option<Symbol> {
        let krate = self.program.krate(from);
        if let Some(&(_, to)) = krate.dependencies.iter().find(|&&(alias, _)| alias == name) {
            return Some(self.program.krate(to).name);
        }
        krate
            .foreign
            .iter()
            .find(|&&(alias, _)| alias == name)
            .map(|&(_, real)| real)
    }
}
