//! Looking names and paths up: from a path as written to what it means.

use privet_ir::names::Symbol;
use privet_ir::program::{CrateId, ModuleId};
use rustc_hash::FxHashSet;

use super::scope::{Both, Namespace, State};
use super::ty::{ParamId, Prim};
use super::{AdtId, AliasId, ConstId, FnId, ForeignId, ImplId, TraitId, World};

/// What a name means.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Def {
    /// A module.
    Module(ModuleId),
    /// A struct, enum or union.
    Adt(AdtId),
    /// A variant of an enum.
    Variant(AdtId, u32),
    /// A trait.
    Trait(TraitId),
    /// A type alias.
    Alias(AliasId),
    /// A function.
    Fn(FnId),
    /// A const or static.
    Const(ConstId),
    /// A path into a library that nothing describes.
    Foreign(ForeignId),
    /// A primitive type.
    Prim(Prim),
    /// A generic parameter.
    Param(ParamId),
    /// `Self` of an impl.
    SelfOfImpl(ImplId),
}

/// How many modules with globs one name is looked for in: thousands that import each other make every name a long search.
const MOST_ASKED: usize = 256;

/// How far a path led: what its first segments mean, and how many of them that took.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PathLookup {
    /// What was found.
    pub def: Def,
    /// How many segments it took; the rest is relative to the type found.
    pub used: usize,
}

impl World<'_> {
    /// Follows a path of names from `module`; `space` is that of its last segment.
    /// Type-relative rests (`Vec::new`, `T::Item`) are left to the caller.
    pub fn lookup_path(
        &self,
        module: ModuleId,
        global: bool,
        path: &[Symbol],
        space: Namespace,
    ) -> Option<PathLookup> {
        let sym = &self.lang.sym;
        let krate = self.program.module(module).krate;
        let (mut at, mut used) = if global {
            (self.extern_crate(krate, *path.first()?)?, 1)
        } else if path[0] == sym.krate || path[0] == sym.dollar_crate {
            (Def::Module(self.program.krate(krate).root), 1)
        } else if path[0] == sym.self_value && path.len() > 1 {
            (Def::Module(self.plain_module(module)), 1)
        } else if path[0] == sym.super_ {
            (Def::Module(self.parent_module(module)), 1)
        } else {
            let want = if path.len() == 1 {
                space
            } else {
                Namespace::Types
            };
            let found = self.lookup_name(module, path[0], want)?;
            // `use anyhow::anyhow;` may import a macro, which hides no crate of the name.
            let hidden = match found {
                Def::Foreign(_) if path.len() > 1 => self.extern_crate(krate, path[0]),
                _ => None,
            };
            (hidden.unwrap_or(found), 1)
        };
        while used < path.len() {
            let want = if used + 1 == path.len() {
                space
            } else {
                Namespace::Types
            };
            let next = match at {
                Def::Module(inside) if path[used] == sym.super_ => {
                    Some(Def::Module(self.parent_module(inside)))
                }
                Def::Module(inside) if path[used] == sym.self_value => Some(Def::Module(inside)),
                Def::Module(inside) => self.lookup_in(inside, path[used], want),
                Def::Adt(adt) => self.variant(adt, path[used]),
                Def::Foreign(id) => {
                    let mut full = self.foreign_segments(id);
                    full.extend_from_slice(&path[used..]);
                    return self.foreign_path(&full).map(|def| PathLookup {
                        def,
                        used: path.len(),
                    });
                }
                Def::Alias(_)
                | Def::Variant(..)
                | Def::Trait(_)
                | Def::Fn(_)
                | Def::Const(_)
                | Def::Prim(_)
                | Def::Param(_)
                | Def::SelfOfImpl(_) => None,
            };
            match next {
                Some(def) => at = def,
                // `use std::str;` hides no primitive type.
                None if used == 1
                    && let Some(prim) = Prim::from_name(self.text(path[0]))
                    && matches!(at, Def::Module(_)) =>
                {
                    let def = Def::Prim(prim);
                    return Some(PathLookup { def, used });
                }
                None if let Def::Module(inside) = at => {
                    let def = self.missing(module, inside, &path[used..])?;
                    let used = path.len();
                    return Some(PathLookup { def, used });
                }
                None => return Some(PathLookup { def: at, used }),
            }
            used += 1;
        }
        if let (Def::Module(_), 1, Namespace::Types) = (at, path.len(), space)
            && let Some(prim) = Prim::from_name(self.text(path[0]))
        {
            at = Def::Prim(prim);
        }
        Some(PathLookup { def: at, used })
    }

    /// A path into a described library that its description lacks, as seen from code of the workspace.
    fn missing(&self, from: ModuleId, inside: ModuleId, rest: &[Symbol]) -> Option<Def> {
        let named = |space| self.lookup_in(inside, rest[0], space).is_some();
        let known = !self.is_described_module(inside)
            || self.is_described_module(from)
            || named(Namespace::Types)
            || named(Namespace::Values);
        if known {
            return None;
        }
        let mut path = self.module_path(inside);
        path.extend_from_slice(rest);
        self.foreign_path(&path)
    }

    /// The path of a described type as that of a library nothing describes.
    pub fn foreign_adt(&self, id: AdtId) -> Option<ForeignId> {
        self.foreign_adts.get(&id).copied()
    }

    /// The innermost module that is not a block.
    pub fn plain_module(&self, mut module: ModuleId) -> ModuleId {
        while self.program.module(module).is_block {
            module = self
                .program
                .module(module)
                .parent
                .expect("a block stands in a module");
        }
        module
    }

    fn parent_module(&self, module: ModuleId) -> ModuleId {
        let plain = self.plain_module(module);
        let parent = self.program.module(plain).parent.unwrap_or(plain);
        self.plain_module(parent)
    }

    /// A variant by name.
    pub fn variant(&self, adt: AdtId, name: Symbol) -> Option<Def> {
        let def = self.adt(adt);
        if !def.is_enum {
            return None;
        }
        let at = def
            .variants
            .iter()
            .position(|variant| variant.name == name)?;
        Some(Def::Variant(adt, at as u32))
    }

    /// A name as seen from within `module`: its own names, those around a block, crates, the prelude, primitives.
    pub fn lookup_name(&self, module: ModuleId, name: Symbol, space: Namespace) -> Option<Def> {
        let mut at = module;
        loop {
            if let Some(def) = self.lookup_in(at, name, space) {
                return Some(def);
            }
            let here = self.program.module(at);
            match here.parent {
                Some(parent) if here.is_block => at = parent,
                _ => break,
            }
        }
        let krate = self.program.module(module).krate;
        if space == Namespace::Types
            && let Some(def) = self.extern_crate(krate, name)
        {
            return Some(def);
        }
        self.prelude(name, space).or_else(|| {
            let prim = Prim::from_name(self.text(name))?;
            (space == Namespace::Types).then_some(Def::Prim(prim))
        })
    }

    fn prelude(&self, name: Symbol, space: Namespace) -> Option<Def> {
        let v1 = self.prelude_module?;
        self.lookup_in(v1, name, space)
    }

    /// A crate by the name this crate uses for it.
    pub fn extern_crate(&self, from: CrateId, name: Symbol) -> Option<Def> {
        let krate = self.program.krate(from);
        if let Ok(at) = krate
            .dependencies
            .binary_search_by_key(&name, |&(name, _)| name)
        {
            let root = self.program.krate(krate.dependencies[at].1).root;
            return Some(Def::Module(root));
        }
        if let Some(&(_, to)) = krate.dependencies.iter().find(|&&(alias, _)| alias == name) {
            return Some(Def::Module(self.program.krate(to).root));
        }
        let sym = &self.lang.sym;
        if [sym.std, sym.core, sym.alloc].contains(&name)
            && let Some(root) = self.std_root
        {
            return Some(Def::Module(root));
        }
        let &(_, real) = krate.foreign.iter().find(|&&(alias, _)| alias == name)?;
        self.foreign_path(&[real])
    }

    /// A name among those of `module` itself, its imports included.
    pub fn lookup_in(&self, module: ModuleId, name: Symbol, space: Namespace) -> Option<Def> {
        self.lookup_guarded(module, name, space, &mut FxHashSet::default())
    }

    /// A module that was asked once has told all it knows, whichever globs lead to it again.
    fn lookup_guarded(
        &self,
        module: ModuleId,
        name: Symbol,
        space: Namespace,
        asked: &mut FxHashSet<ModuleId>,
    ) -> Option<Def> {
        let names = &self.scopes.modules[module.0 as usize];
        if let Some(&def) = names.declared.get(&(name, space == Namespace::Values)) {
            return Some(def);
        }
        if let Some(imports) = names.imports.get(&name) {
            let found = imports
                .iter()
                .find_map(|&import| self.import(import).get(space));
            if found.is_some() {
                return found;
            }
        }
        if names.globs.is_empty() || asked.len() == MOST_ASKED || !asked.insert(module) {
            return None;
        }
        names
            .globs
            .iter()
            .find_map(|&glob| match self.import(glob).types? {
                Def::Module(from) => self.lookup_guarded(from, name, space, asked),
                Def::Adt(adt) => self.variant(adt, name),
                Def::Foreign(_)
                | Def::Variant(..)
                | Def::Trait(_)
                | Def::Alias(_)
                | Def::Fn(_)
                | Def::Const(_)
                | Def::Prim(_)
                | Def::Param(_)
                | Def::SelfOfImpl(_) => None,
            })
    }

    /// What an import stands for.
    fn import(&self, import: u32) -> Both {
        let at = import as usize;
        let Some(building) = &self.scopes.building else {
            return self.scopes.resolved[at];
        };
        let state = building.lock().expect("one thread builds").states[at];
        match state {
            State::Done(both) => both,
            State::Open => Both::default(),
            State::New => {
                building.lock().expect("one thread builds").states[at] = State::Open;
                let both = self.follow_import(import);
                building.lock().expect("one thread builds").states[at] = State::Done(both);
                both
            }
        }
    }

    /// What an import stands for, followed now.
    pub(super) fn followed(&self, import: u32) -> Both {
        self.import(import)
    }

    fn follow_import(&self, import: u32) -> Both {
        let import = &self.scopes.imports[import as usize];
        let whole = |space| {
            let found = self.lookup_path(import.module, import.global, &import.path, space)?;
            (found.used == import.path.len()).then_some(found.def)
        };
        let both = Both {
            types: whole(Namespace::Types),
            values: whole(Namespace::Values),
        };
        if both.types.is_none()
            && both.values.is_none()
            && let Some(foreign) = self.lone_foreign(import)
        {
            return Both {
                types: Some(foreign),
                values: Some(foreign),
            };
        }
        both
    }

    /// A path whose first segment is no name we know is taken for a library's.
    fn lone_foreign(&self, import: &super::scope::Import) -> Option<Def> {
        let sym = &self.lang.sym;
        let first = *import.path.first()?;
        let known = [sym.krate, sym.self_value, sym.super_, sym.dollar_crate].contains(&first)
            || self.lookup_first(import.module, first).is_some();
        if known {
            None
        } else {
            self.foreign_path(&import.path)
        }
    }

    fn lookup_first(&self, module: ModuleId, name: Symbol) -> Option<Def> {
        let names = &self.scopes.modules[module.0 as usize];
        let krate = self.program.module(module).krate;
        names
            .declared
            .get(&(name, false))
            .copied()
            .or_else(|| self.extern_crate(krate, name))
    }

    /// A path into a library that nothing describes; once the world is frozen, only those it mentions.
    pub fn foreign_path(&self, path: &[Symbol]) -> Option<Def> {
        if let Some(building) = &self.scopes.building {
            return Some(Def::Foreign(
                building.lock().expect("one thread builds").foreign(path),
            ));
        }
        self.foreign_index.get(path).copied().map(Def::Foreign)
    }

    /// The segments of a foreign path.
    pub fn foreign_segments(&self, id: ForeignId) -> Vec<Symbol> {
        if let Some(building) = &self.scopes.building {
            return building.lock().expect("one thread builds").foreign[id.index()].to_vec();
        }
        self.foreign[id.index()].to_vec()
    }
}

impl World<'_> {
    /// Traits that each module declares or imports, globs included; sorted.
    pub(super) fn traits_by_module(&self) -> Vec<Vec<TraitId>> {
        let own = |module: ModuleId| {
            let mut found = Vec::new();
            self.collect_traits(module, &mut found);
            found.sort_unstable();
            found.dedup();
            found
        };
        (0..self.scopes.modules.len() as u32)
            .map(|at| own(ModuleId(at)))
            .collect()
    }

    /// Layer by layer, so that a module is met at its shortest distance and once.
    fn collect_traits(&self, module: ModuleId, found: &mut Vec<TraitId>) {
        const LAYERS: usize = 9;
        let mut met = FxHashSet::from_iter([module]);
        let mut layer = vec![module];
        for _ in 0..LAYERS {
            let mut next = Vec::new();
            for module in layer {
                self.traits_named_in(module, found);
                let globs = self.scopes.modules[module.0 as usize].globs.iter();
                let imported =
                    globs.filter_map(|&glob| match self.scopes.resolved[glob as usize].types? {
                        Def::Module(from) => Some(from),
                        _ => None,
                    });
                next.extend(imported.filter(|&from| met.insert(from)));
            }
            layer = next;
        }
    }

    fn traits_named_in(&self, module: ModuleId, found: &mut Vec<TraitId>) {
        let names = &self.scopes.modules[module.0 as usize];
        let declared = names.declared.values().copied();
        let imported = names.imports.values().flatten();
        let imported = imported.filter_map(|&id| self.scopes.resolved[id as usize].types);
        // The caller sorts.
        found.extend(declared.chain(imported).filter_map(as_trait));
    }

    /// Whether a trait's methods can be called from within a module without naming the trait.
    pub fn is_in_scope(&self, module: ModuleId, tr: TraitId) -> bool {
        let mut at = Some(module);
        while let Some(here) = at {
            if self.traits_in[here.0 as usize].binary_search(&tr).is_ok() {
                return true;
            }
            let module = self.program.module(here);
            at = module.parent.filter(|_| module.is_block);
        }
        self.prelude_module.is_some_and(|prelude| {
            self.traits_in[prelude.0 as usize]
                .binary_search(&tr)
                .is_ok()
        })
    }
}

fn as_trait(def: Def) -> Option<TraitId> {
    match def {
        Def::Trait(id) => Some(id),
        _ => None,
    }
}
