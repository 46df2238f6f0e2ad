//! Building the world: register every item, follow every import, then give every signature its types.
//!
//! Each step needs only what the steps before it made: names, then traits and aliases, then bounds, then the rest.

use privet_ir::Program;
use privet_ir::item::ItemKind;
use privet_ir::names::Symbol;
use privet_ir::program::ModuleId;
use privet_ir::types::PathId;
use rustc_hash::FxHashMap;
use std::sync::Mutex;

use super::impls::ImplIndex;
use super::lookup::Def;
use super::register::{Def2, Order, register};
use super::scope::{Building, Import, Names, Namespace, Scopes, State};
use super::signature::{Env, TypeMaker};
use super::ty::{Bound, ParamId, Ty, TyArena, TyKind, Types};
use super::typing::give_types;
use super::*;

/// The maker of signature types: what is not written is unknown, `impl Trait` arguments become parameters.
pub(super) struct SignatureMaker {
    pub(super) arena: TyArena,
    /// Where `impl Trait` arguments of the function at hand go: the next parameter's id, and their bounds.
    pub(super) arguments: Option<(u32, Vec<Vec<Bound>>)>,
}

impl Types for SignatureMaker {
    fn make(&mut self, kind: TyKind) -> Ty {
        self.arena.make(kind)
    }
    fn kind(&self, ty: Ty) -> &TyKind {
        self.arena.kind(ty)
    }
}

impl TypeMaker for SignatureMaker {
    fn missing(&mut self) -> Ty {
        Ty::UNKNOWN
    }
    fn argument_impl(&mut self, bounds: Vec<Bound>) -> Ty {
        match &mut self.arguments {
            Some((first, all)) => {
                let param = ParamId(*first + all.len() as u32);
                all.push(bounds);
                self.arena.make(TyKind::Param(param))
            }
            None => self.arena.make(TyKind::Opaque(bounds.into())),
        }
    }
}

/// Builds the world of a program.
pub(super) fn build(program: &Program) -> World<'_> {
    let mut world = empty(program);
    let order = register(&mut world);
    world.scopes.building = Some(Mutex::new(Building::default()));
    declare(&mut world, &order);
    let mut maker = SignatureMaker {
        arena: TyArena::default(),
        arguments: None,
    };
    follow_imports(&mut world);
    lang_items(&mut world);
    give_types(&mut world, &mut maker, &order);
    mention_foreign(&world);
    mention_described(&mut world);
    freeze(&mut world, maker.arena);
    world.traits_in = world.traits_by_module();
    world.index = ImplIndex::build(&world);
    world.forwarders = world.find_forwarders();
    world
}

fn empty(program: &Program) -> World<'_> {
    let mut module_of = FxHashMap::default();
    for (at, module) in program.modules.iter().enumerate() {
        module_of
            .entry((module.krate, module.file, module.scope.0))
            .or_insert(ModuleId(at as u32));
    }
    World {
        program,
        fns: Vec::new(),
        adts: Vec::new(),
        traits: Vec::new(),
        impls: Vec::new(),
        aliases: Vec::new(),
        consts: Vec::new(),
        params: Vec::new(),
        foreign: Vec::new(),
        types: TyArena::default(),
        lang: Lang {
            sym: LangSymbols::of(&program.interner),
            ..Lang::default()
        },
        prelude_module: None,
        std_root: None,
        foreign_index: FxHashMap::default(),
        scopes: Scopes::default(),
        traits_in: Vec::new(),
        index: ImplIndex::default(),
        forwarders: FxHashMap::default(),
        foreign_adts: FxHashMap::default(),
        by_item: FxHashMap::default(),
        module_of,
    }
}

/// Puts names into their modules.
fn declare(world: &mut World<'_>, order: &Order) {
    let program = world.program;
    world.scopes.modules = vec![Names::default(); program.modules.len()];
    for (at, module) in program.modules.iter().enumerate() {
        if let Some(parent) = module.parent
            && !module.is_block
        {
            let names = &mut world.scopes.modules[parent.0 as usize].declared;
            names
                .entry((module.name, false))
                .or_insert(Def::Module(ModuleId(at as u32)));
        }
        for &(file, item) in &module.items {
            declare_use(
                world,
                Site {
                    module: ModuleId(at as u32),
                    file,
                    item,
                },
            );
        }
    }
    for &(site, registered) in &order.sites {
        if world.item(site).parent.is_some() {
            continue;
        }
        let name = program.symbol(site.file, world.item(site).name);
        let spaces: &[(Def, bool)] = &match registered {
            Def2::Adt(id) => vec![(Def::Adt(id), false), (Def::Adt(id), true)],
            Def2::Trait(id) => vec![(Def::Trait(id), false)],
            Def2::Alias(id) => vec![(Def::Alias(id), false)],
            Def2::Fn(id) => vec![(Def::Fn(id), true)],
            Def2::Const(id) => vec![(Def::Const(id), true)],
            Def2::Impl(_) | Def2::AssocType => vec![],
        };
        let names = &mut world.scopes.modules[site.module.0 as usize].declared;
        for &(def, value) in spaces {
            names.entry((name, value)).or_insert(def);
        }
    }
    roots(world);
    let building = world
        .scopes
        .building
        .as_mut()
        .expect("the world is being built");
    building.get_mut().expect("one thread builds").states =
        vec![State::New; world.scopes.imports.len()];
}

fn declare_use(world: &mut World<'_>, site: Site) {
    let program = world.program;
    let item = world.item(site);
    let name = program.symbol(site.file, item.name);
    let (path, global, glob) = match &item.kind {
        ItemKind::Use(leaf) => {
            let written = program.file(site.file).lowered.path(leaf.path);
            (
                world.path_symbols(site.file, leaf.path),
                written.global,
                leaf.glob,
            )
        }
        ItemKind::ExternCrate(krate) => (vec![program.symbol(site.file, *krate)], true, false),
        _ => return,
    };
    if path.is_empty() {
        return;
    }
    let import = world.scopes.imports.len() as u32;
    world.scopes.imports.push(Import {
        module: site.module,
        path,
        global,
        is_public: item.is_public,
    });
    let names = &mut world.scopes.modules[site.module.0 as usize];
    if glob {
        names.globs.push(import);
    } else {
        names.imports.entry(name).or_default().push(import);
    }
}

/// The root of std and its prelude, when std is described.
fn roots(world: &mut World<'_>) {
    let sym = world.lang.sym;
    let std = world
        .program
        .crates
        .iter()
        .find(|krate| krate.is_described && krate.name == sym.std);
    world.std_root = std.map(|krate| krate.root);
    let Some(root) = world.std_root else { return };
    let step = |at: ModuleId, name| match world.scopes.modules[at.0 as usize]
        .declared
        .get(&(name, false))
    {
        Some(&Def::Module(inside)) => Some(inside),
        _ => None,
    };
    world.prelude_module = step(root, sym.prelude).and_then(|prelude| step(prelude, sym.v1));
}

fn follow_imports(world: &mut World<'_>) {
    let imports = world.scopes.imports.len() as u32;
    let resolved = (0..imports).map(|import| world.followed(import)).collect();
    world.scopes.resolved = resolved;
}

fn freeze(world: &mut World<'_>, arena: TyArena) {
    let building = world
        .scopes
        .building
        .take()
        .expect("the world is being built");
    let building = building.into_inner().expect("one thread builds");
    world.foreign = building.foreign;
    world.foreign_index = building.foreign_index;
    world.types = arena;
}

/// Interns every path that leads into a library nothing describes, so that later look-ups need no lock.
fn mention_foreign(world: &World<'_>) {
    let mut by_scope: FxHashMap<(FileId, u32), Vec<PathId>> = FxHashMap::default();
    for (file, source) in world.program.files.iter().enumerate() {
        for (id, path) in source.lowered.paths.iter().enumerate() {
            if !source.is_described && !path.segments.is_empty() && path.qself.is_none() {
                let place = (FileId(file as u32), path.scope.0);
                by_scope.entry(place).or_default().push(PathId(id as u32));
            }
        }
    }
    for (at, module) in world.program.modules.iter().enumerate() {
        let paths = by_scope.get(&(module.file, module.scope.0));
        for &id in paths.into_iter().flatten() {
            let global = world.program.file(module.file).lowered.path(id).global;
            let symbols = world.path_symbols(module.file, id);
            for space in [Namespace::Types, Namespace::Values] {
                let _ = world.lookup_path(ModuleId(at as u32), global, &symbols, space);
            }
        }
    }
}

/// The paths of described types, for what their descriptions lack.
fn mention_described(world: &mut World<'_>) {
    let paths: Vec<(AdtId, Vec<Symbol>)> = (0..world.adts.len() as u32)
        .map(AdtId)
        .filter(|&id| world.adt(id).is_described)
        .map(|id| (id, world.adt_path(id)))
        .collect();
    let building = world.scopes.building.as_mut();
    let building = building.expect("the world is being built").get_mut();
    let building = building.expect("one thread builds");
    world.foreign_adts = paths
        .iter()
        .map(|(id, path)| (*id, building.foreign(path)))
        .collect();
}

fn lang_items(world: &mut World<'_>) {
    let Some(root) = world.std_root else { return };
    let find = |text: &str, space| {
        let path: Option<Vec<Symbol>> = text
            .split("::")
            .map(|part| world.program.interner.get(part))
            .collect();
        let mut path = path?;
        path.insert(0, world.lang.sym.krate);
        let found = world.lookup_path(root, false, &path, space)?;
        (found.used == path.len()).then_some(found.def)
    };
    let adt = |text: &str| match find(text, Namespace::Types) {
        Some(Def::Adt(id)) => Some(id),
        _ => None,
    };
    let tr = |text: &str| match find(text, Namespace::Types) {
        Some(Def::Trait(id)) => Some(id),
        _ => None,
    };
    let op_names = [
        "Add",
        "Sub",
        "Mul",
        "Div",
        "Rem",
        "BitAnd",
        "BitOr",
        "BitXor",
        "Shl",
        "Shr",
        "Neg",
        "Not",
        "AddAssign",
        "SubAssign",
        "MulAssign",
        "DivAssign",
        "RemAssign",
        "BitAndAssign",
        "BitOrAssign",
        "BitXorAssign",
        "ShlAssign",
        "ShrAssign",
    ];
    let ops = op_names
        .into_iter()
        .filter_map(|name| Some((name, tr(&format!("ops::{name}"))?)))
        .collect();
    world.lang = Lang {
        option: adt("option::Option"),
        result: adt("result::Result"),
        string: adt("string::String"),
        vec: adt("vec::Vec"),
        boxed: adt("boxed::Box"),
        range: adt("ops::Range"),
        deref: tr("ops::Deref"),
        index: tr("ops::Index"),
        index_mut: tr("ops::IndexMut"),
        clone: tr("clone::Clone"),
        future: tr("future::Future"),
        into_future: tr("future::IntoFuture"),
        iterator: tr("iter::Iterator"),
        into_iterator: tr("iter::IntoIterator"),
        from: tr("convert::From"),
        display: tr("fmt::Display"),
        debug: tr("fmt::Debug"),
        default: tr("default::Default"),
        fns: [
            "ops::FnOnce",
            "ops::FnMut",
            "ops::Fn",
            "ops::AsyncFn",
            "ops::AsyncFnMut",
            "ops::AsyncFnOnce",
        ]
        .iter()
        .filter_map(|name| tr(name))
        .collect(),
        ops,
        sym: world.lang.sym,
    };
}

impl World<'_> {
    /// The environment of an item: its parent's parameters, then `own`.
    pub fn env_of(&self, site: Site, parent: Parent, own: ParamRange) -> Env {
        let mut env = Env {
            file: site.file,
            module: site.module,
            params: Vec::new(),
            self_ty: None,
            self_trait: None,
            self_impl: None,
        };
        match parent {
            Parent::Module => {}
            Parent::Impl(id) => {
                let def = self.impl_(id);
                env.params.push(def.generics);
                env.self_ty = Some(def.self_ty);
                env.self_trait = def.of_trait.as_ref().map(|bound| bound.of);
                env.self_impl = Some(id);
            }
            Parent::Trait(id) => {
                let def = self.trait_(id);
                env.params.push(def.generics);
                env.self_trait = Some(id);
            }
        }
        env.params.push(own);
        env
    }
}
