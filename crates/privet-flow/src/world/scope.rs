//! Names in scope: what each module declares and imports. Imports are followed on demand and remembered.
//!
//! name(m) -> d  if m declares it, else if m imports it by name, else if one of m's glob imports has it,
//! else (for a block) if the module around it has it.

use privet_ir::names::Symbol;
use privet_ir::program::ModuleId;
use rustc_hash::FxHashMap;
use std::sync::Mutex;

use super::ForeignId;
use super::lookup::Def;

/// The two namespaces that matter to data flow.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Namespace {
    /// Modules, types, traits.
    Types,
    /// Functions, constants, constructors.
    Values,
}

/// The names of one module.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// Declared here.
    pub declared: FxHashMap<(Symbol, bool), Def>,
    /// `use a::b as c`: the alias and which import it is.
    pub imports: FxHashMap<Symbol, Vec<u32>>,
    /// `use a::*`.
    pub globs: Vec<u32>,
}

/// One `use` leaf.
#[derive(Clone, Debug)]
pub(super) struct Import {
    /// The module it stands in.
    pub module: ModuleId,
    /// The segments of its path.
    pub path: Vec<Symbol>,
    /// It began with `::`.
    pub global: bool,
    /// What else can see it.
    pub is_public: bool,
}

/// What an import stands for in each namespace.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Both {
    /// Among types.
    pub types: Option<Def>,
    /// Among values.
    pub values: Option<Def>,
}

impl Both {
    /// One of the two.
    pub(super) fn get(self, space: Namespace) -> Option<Def> {
        match space {
            Namespace::Types => self.types,
            Namespace::Values => self.values,
        }
    }
}

/// All scopes of the program.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    /// By module.
    pub modules: Vec<Names>,
    /// All imports.
    pub imports: Vec<Import>,
    /// What each import stands for; filled while the world is built.
    pub resolved: Vec<Both>,
    /// There while the world is built, gone once it is frozen.
    pub building: Option<Mutex<Building>>,
}

/// What is still growing while the world is built.
#[derive(Debug, Default)]
pub(super) struct Building {
    /// How far each import is.
    pub states: Vec<State>,
    /// Paths into libraries that nothing describes.
    pub foreign: Vec<Box<[Symbol]>>,
    /// Their ids.
    pub foreign_index: FxHashMap<Box<[Symbol]>, ForeignId>,
}

impl Building {
    /// The id of a foreign path, new or known.
    pub(super) fn foreign(&mut self, path: &[Symbol]) -> ForeignId {
        if let Some(&id) = self.foreign_index.get(path) {
            return id;
        }
        let id = ForeignId(self.foreign.len() as u32);
        self.foreign.push(path.into());
        self.foreign_index.insert(path.into(), id);
        id
    }
}

/// How far an import is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    /// Not looked at.
    New,
    /// Being followed: meeting it again is a cycle.
    Open,
    /// Known.
    Done(Both),
}
