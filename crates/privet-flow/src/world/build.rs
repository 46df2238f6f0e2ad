//! Building the world: register every item, follow every import, then give every signature its types.
//!
//! Each step needs only what the steps before it made: names, then traits and aliases, then bounds, then the rest.

use privet_ir::Program;
use privet_ir::item::{ItemId, ItemKind, Receiver};
use privet_ir::names::Symbol;
use privet_ir::program::ModuleId;
use privet_ir::span::FileId;
use privet_ir::types::{Generics, PathId, TypeId};
use rustc_hash::FxHashMap;
use std::sync::Mutex;

use super::impls::ImplIndex;
use super::lookup::Def;
use super::scope::{Building, Import, Names, Namespace, Scopes, State};
use super::signature::{Env, TypeMaker};
use super::ty::{Bound, ParamId, Ty, TyArena, TyKind, Types};
use super::*;

/// The maker of signature types: what is not written is unknown, `impl Trait` arguments become parameters.
struct SignatureMaker {
    arena: TyArena,
    /// Where `impl Trait` arguments of the function at hand go: the next parameter's id, and their bounds.
    arguments: Option<(u32, Vec<Vec<Bound>>)>,
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
pub fn build(program: &Program) -> World<'_> {
    let mut world = empty(program);
    let order = register(&mut world);
    world.scopes.building = Some(Mutex::new(Building::default()));
    declare(&mut world, &order);
    let mut maker = SignatureMaker { arena: TyArena::default(), arguments: None };
    follow_imports(&mut world);
    lang_items(&mut world);
    give_types(&mut world, &mut maker, &order);
    mention_foreign(&world);
    freeze(&mut world, maker.arena);
    world.traits_in = world.traits_by_module();
    world.index = ImplIndex::build(&world);
    world
}

fn empty(program: &Program) -> World<'_> {
    let mut module_of = FxHashMap::default();
    for (at, module) in program.modules.iter().enumerate() {
        module_of.entry((module.krate, module.file, module.scope.0)).or_insert(ModuleId(at as u32));
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
        lang: Lang { sym: LangSymbols::of(&program.interner), ..Lang::default() },
        prelude_module: None,
        std_root: None,
        foreign_index: FxHashMap::default(),
        scopes: Scopes::default(),
        traits_in: Vec::new(),
        index: ImplIndex::default(),
        by_item: FxHashMap::default(),
        module_of,
    }
}

/// Items in the order of the modules that hold them.
struct Order {
    sites: Vec<(Site, Def2)>,
}

/// What an item was registered as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Def2 {
    Adt(AdtId),
    Trait(TraitId),
    Impl(ImplId),
    Alias(AliasId),
    Fn(FnId),
    Const(ConstId),
    /// A type of an impl or trait.
    AssocType,
}

fn generic_range(world: &mut World<'_>, file: FileId, generics: &Generics, with_self: bool) -> ParamRange {
    let first = world.params.len() as u32;
    if with_self {
        let name = world.lang.sym.self_type;
        world.params.push(ParamDef { name, bounds: Vec::new(), default: None });
    }
    for param in &generics.params {
        let name = world.program.symbol(file, param.name);
        world.params.push(ParamDef { name, bounds: Vec::new(), default: None });
    }
    ParamRange { first, count: world.params.len() as u32 - first }
}

/// Gives every item an id; methods and associated items follow their impl or trait.
fn register(world: &mut World<'_>) -> Order {
    let program = world.program;
    let members: Vec<FxHashMap<ItemId, Vec<ItemId>>> = program.files.iter().map(members_of).collect();
    let mut order = Order { sites: Vec::new() };
    for (at, module) in program.modules.iter().enumerate() {
        let own = module.items.iter().filter(|(file, item)| program.file(*file).lowered.item(*item).parent.is_none());
        for &(file, item) in own {
            let inside = members[file.0 as usize].get(&item);
            for &item in std::iter::once(&item).chain(inside.into_iter().flatten()) {
                let site = Site { module: ModuleId(at as u32), file, item };
                if let Some(def) = register_item(world, site) {
                    order.sites.push((site, def));
                }
            }
        }
    }
    order
}

/// The items that impls and traits hold.
fn members_of(file: &privet_ir::program::SourceFile) -> FxHashMap<ItemId, Vec<ItemId>> {
    let mut members: FxHashMap<ItemId, Vec<ItemId>> = FxHashMap::default();
    for (at, item) in file.lowered.items.iter().enumerate() {
        if let Some(parent) = item.parent {
            members.entry(parent).or_default().push(ItemId(at as u32));
        }
    }
    members
}

fn parent_of(world: &World<'_>, site: Site) -> Parent {
    let Some(parent) = world.item(site).parent else { return Parent::Module };
    match world.by_item.get(&(site.module, site.file, parent)) {
        Some(&Def::Trait(id)) => Parent::Trait(id),
        Some(&Def::SelfOfImpl(id)) => Parent::Impl(id),
        _ => Parent::Module,
    }
}

fn register_item(world: &mut World<'_>, site: Site) -> Option<Def2> {
    let program = world.program;
    let item = world.item(site);
    let name = program.symbol(site.file, item.name);
    let is_stub = program.krate(program.module(site.module).krate).is_stub;
    let parent = parent_of(world, site);
    let (registered, def) = match &item.kind {
        ItemKind::Function(function) => {
            let generics = generic_range(world, site.file, &function.generics, false);
            let id = FnId(world.fns.len() as u32);
            let fn_def = FnDef {
                name,
                site,
                parent,
                generics,
                implicit: ParamRange::default(),
                bounds: Vec::new(),
                receiver: function.receiver,
                params: Vec::new(),
                ret: Ty::UNIT,
                is_async: function.is_async,
                body: function.body,
                is_stub,
            };
            world.fns.push(fn_def);
            match parent {
                Parent::Impl(of) => {
                    world.impls[of.index()].fns.insert(name, id);
                }
                Parent::Trait(of) => {
                    world.traits[of.index()].fns.insert(name, id);
                }
                Parent::Module => {}
            }
            (Def2::Fn(id), Def::Fn(id))
        }
        ItemKind::Struct(def) => {
            let generics = generic_range(world, site.file, &def.generics, false);
            let id = AdtId(world.adts.len() as u32);
            let variant = VariantDef { name: Symbol::NONE, fields: Vec::new(), is_tuple: def.is_tuple };
            world.adts.push(AdtDef { name, site, generics, variants: vec![variant], is_enum: false, derives: Vec::new(), is_stub });
            (Def2::Adt(id), Def::Adt(id))
        }
        ItemKind::Enum(def) => {
            let generics = generic_range(world, site.file, &def.generics, false);
            let id = AdtId(world.adts.len() as u32);
            let variants = def.variants.iter().map(|variant| VariantDef {
                name: program.symbol(site.file, variant.name),
                fields: Vec::new(),
                is_tuple: variant.is_tuple,
            });
            let variants = variants.collect();
            world.adts.push(AdtDef { name, site, generics, variants, is_enum: true, derives: Vec::new(), is_stub });
            (Def2::Adt(id), Def::Adt(id))
        }
        ItemKind::Impl(def) => {
            let generics = generic_range(world, site.file, &def.generics, false);
            let id = ImplId(world.impls.len() as u32);
            world.impls.push(ImplDef {
                site,
                generics,
                bounds: Vec::new(),
                of_trait: None,
                foreign_trait: None,
                self_ty: Ty::UNKNOWN,
                fns: FxHashMap::default(),
                types: Vec::new(),
                consts: FxHashMap::default(),
            });
            (Def2::Impl(id), Def::SelfOfImpl(id))
        }
        ItemKind::Trait(def) => {
            let generics = generic_range(world, site.file, &def.generics, true);
            let id = TraitId(world.traits.len() as u32);
            world.traits.push(TraitDef {
                name,
                site,
                generics,
                supers: Vec::new(),
                bounds: Vec::new(),
                fns: FxHashMap::default(),
                types: Vec::new(),
                is_stub,
            });
            (Def2::Trait(id), Def::Trait(id))
        }
        ItemKind::TypeAlias(def) => match parent {
            Parent::Module => {
                let generics = generic_range(world, site.file, &def.generics, false);
                let id = AliasId(world.aliases.len() as u32);
                world.aliases.push(AliasDef { site, generics, ty: Ty::UNKNOWN });
                (Def2::Alias(id), Def::Alias(id))
            }
            Parent::Trait(of) => {
                world.traits[of.index()].types.push((name, Vec::new()));
                return Some(Def2::AssocType);
            }
            Parent::Impl(_) => return Some(Def2::AssocType),
        },
        ItemKind::Const(def) => {
            let id = ConstId(world.consts.len() as u32);
            world.consts.push(ConstDef { name, site, ty: Ty::UNKNOWN, body: def.body, is_static: def.is_static, parent });
            if let Parent::Impl(of) = parent {
                world.impls[of.index()].consts.insert(name, id);
            }
            (Def2::Const(id), Def::Const(id))
        }
        ItemKind::Module(_) | ItemKind::FileModule { .. } | ItemKind::Use(_) | ItemKind::ExternCrate(_) | ItemKind::MacroRules => return None,
    };
    world.by_item.insert((site.module, site.file, site.item), def);
    Some(registered)
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
            names.entry((module.name, false)).or_insert(Def::Module(ModuleId(at as u32)));
        }
        for &(file, item) in &module.items {
            declare_use(world, Site { module: ModuleId(at as u32), file, item });
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
    let building = world.scopes.building.as_mut().expect("the world is being built");
    building.get_mut().expect("one thread builds").states = vec![State::New; world.scopes.imports.len()];
}

fn declare_use(world: &mut World<'_>, site: Site) {
    let program = world.program;
    let item = world.item(site);
    let name = program.symbol(site.file, item.name);
    let (path, global, glob) = match &item.kind {
        ItemKind::Use(leaf) => {
            let written = program.file(site.file).lowered.path(leaf.path);
            (world.path_symbols(site.file, leaf.path), written.global, leaf.glob)
        }
        ItemKind::ExternCrate(krate) => (vec![program.symbol(site.file, *krate)], true, false),
        _ => return,
    };
    if path.is_empty() {
        return;
    }
    let import = world.scopes.imports.len() as u32;
    world.scopes.imports.push(Import { module: site.module, path, global, is_public: item.is_public });
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
    let std = world.program.crates.iter().find(|krate| krate.is_stub && krate.name == sym.std);
    world.std_root = std.map(|krate| krate.root);
    let Some(root) = world.std_root else { return };
    let step = |at: ModuleId, name| match world.scopes.modules[at.0 as usize].declared.get(&(name, false)) {
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
    let building = world.scopes.building.take().expect("the world is being built");
    let building = building.into_inner().expect("one thread builds");
    world.foreign = building.foreign;
    world.foreign_index = building.foreign_index;
    world.types = arena;
}

/// Interns every path that leads into a library nothing describes, so that later look-ups need no lock.
fn mention_foreign(world: &World<'_>) {
    for (at, module) in world.program.modules.iter().enumerate() {
        let source = world.program.file(module.file);
        for (id, path) in source.lowered.paths.iter().enumerate() {
            if path.scope != module.scope || path.segments.is_empty() || path.qself.is_some() {
                continue;
            }
            let symbols = world.path_symbols(module.file, PathId(id as u32));
            for space in [Namespace::Types, Namespace::Values] {
                let _ = world.lookup_path(ModuleId(at as u32), path.global, &symbols, space);
            }
        }
    }
}

fn lang_items(world: &mut World<'_>) {
    let Some(root) = world.std_root else { return };
    let find = |text: &str, space| {
        let path: Option<Vec<Symbol>> = text.split("::").map(|part| world.program.interner.get(part)).collect();
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
        "Add", "Sub", "Mul", "Div", "Rem", "BitAnd", "BitOr", "BitXor", "Shl", "Shr", "Neg", "Not", "AddAssign", "SubAssign", "MulAssign",
        "DivAssign", "RemAssign", "BitAndAssign", "BitOrAssign", "BitXorAssign", "ShlAssign", "ShrAssign",
    ];
    let ops = op_names.into_iter().filter_map(|name| Some((name, tr(&format!("ops::{name}"))?))).collect();
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
        fns: ["ops::FnOnce", "ops::FnMut", "ops::Fn", "ops::AsyncFn", "ops::AsyncFnMut", "ops::AsyncFnOnce"].iter().filter_map(|name| tr(name)).collect(),
        ops,
        sym: world.lang.sym,
    };
}

fn give_types(world: &mut World<'_>, maker: &mut SignatureMaker, order: &Order) {
    // Aliases may speak of later aliases: twice is enough for every chain people write.
    for _ in 0..2 {
        for &(site, def) in &order.sites {
            if let Def2::Alias(id) = def {
                type_alias(world, maker, site, id);
            }
        }
    }
    for &(site, def) in &order.sites {
        match def {
            Def2::Impl(id) => type_impl_head(world, maker, site, id),
            Def2::Trait(id) => type_trait(world, maker, site, id),
            Def2::Adt(_) | Def2::Alias(_) | Def2::Fn(_) | Def2::Const(_) | Def2::AssocType => {}
        }
    }
    for &(site, def) in &order.sites {
        if def == Def2::AssocType {
            type_assoc(world, maker, site);
        }
    }
    for &(site, def) in &order.sites {
        match def {
            Def2::Adt(id) => type_adt(world, maker, site, id),
            Def2::Fn(id) => type_fn(world, maker, site, id),
            Def2::Const(id) => type_const(world, maker, site, id),
            Def2::Trait(_) | Def2::Impl(_) | Def2::Alias(_) | Def2::AssocType => {}
        }
    }
}

impl World<'_> {
    /// The environment of an item: its parent's parameters, then `own`.
    pub fn env_of(&self, site: Site, parent: Parent, own: ParamRange) -> Env {
        let mut env = Env { file: site.file, module: site.module, params: Vec::new(), self_ty: None, self_trait: None, self_impl: None };
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

/// As `env_of`, with `Self` of a trait as its first parameter.
fn env_in(world: &World<'_>, maker: &mut SignatureMaker, site: Site, parent: Parent, own: ParamRange) -> Env {
    let mut env = world.env_of(site, parent, own);
    if let Parent::Trait(id) = parent {
        let first = world.trait_(id).generics.first;
        env.self_ty = Some(maker.make(TyKind::Param(ParamId(first))));
    }
    env
}

fn type_alias(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: AliasId) {
    let ItemKind::TypeAlias(alias) = &world.item(site).kind else { return };
    let env = env_in(world, maker, site, Parent::Module, world.aliases[id.index()].generics);
    type_params(world, maker, &env, world.aliases[id.index()].generics, &alias.generics, 0);
    if let Some(ty) = alias.ty {
        world.aliases[id.index()].ty = world.written(maker, &env, ty);
    }
}

/// Defaults and bounds of generic parameters; bounds on other types are returned.
fn type_params(world: &mut World<'_>, maker: &mut SignatureMaker, env: &Env, range: ParamRange, generics: &Generics, skip: u32) -> Vec<WhereBound> {
    for (at, param) in generics.params.iter().enumerate() {
        if let Some(default) = param.default {
            let ty = world.written(maker, env, default);
            world.params[(range.first + skip) as usize + at].default = Some(ty);
        }
    }
    let mut others = Vec::new();
    for bound in &generics.bounds {
        let ty = world.written(maker, env, bound.ty);
        let Some(found) = world.written_bound(maker, env, bound.bound) else { continue };
        match maker.kind(ty) {
            TyKind::Param(param) => {
                let bounds = &mut world.params[param.0 as usize].bounds;
                if !bounds.contains(&found) {
                    bounds.push(found);
                }
            }
            _ => others.push(WhereBound { ty, bound: found }),
        }
    }
    others
}

fn type_impl_head(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: ImplId) {
    let ItemKind::Impl(def) = &world.item(site).kind else { return };
    let range = world.impls[id.index()].generics;
    let mut env = env_in(world, maker, site, Parent::Module, range);
    let self_ty = world.written(maker, &env, def.self_ty);
    world.impls[id.index()].self_ty = self_ty;
    env.self_ty = Some(self_ty);
    if let Some(path) = def.of_trait {
        let bound = world.written_bound(maker, &env, path);
        if bound.is_none() {
            world.impls[id.index()].foreign_trait = foreign_trait(world, &env, path);
        }
        world.impls[id.index()].of_trait = bound;
    }
    world.impls[id.index()].bounds = type_params(world, maker, &env, range, &def.generics, 0);
}

fn foreign_trait(world: &World<'_>, env: &Env, path: PathId) -> Option<ForeignId> {
    let symbols = world.path_symbols(env.file, path);
    let module = world.path_module(env, path);
    let global = world.program.file(env.file).lowered.path(path).global;
    match world.lookup_path(module, global, &symbols, Namespace::Types)?.def {
        Def::Foreign(id) => Some(id),
        _ => None,
    }
}

fn type_trait(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: TraitId) {
    let ItemKind::Trait(def) = &world.item(site).kind else { return };
    let range = world.traits[id.index()].generics;
    let env = env_in(world, maker, site, Parent::Trait(id), ParamRange::default());
    let supers: Vec<Bound> = def.supertraits.iter().filter_map(|&path| world.written_bound(maker, &env, path)).collect();
    let own_args: Box<[Ty]> = (1..range.count).map(|at| maker.make(TyKind::Param(ParamId(range.first + at)))).collect();
    let own = Bound { of: id, args: own_args, bindings: Box::new([]) };
    let bounds = &mut world.params[range.first as usize].bounds;
    bounds.push(own);
    bounds.extend(supers.iter().cloned());
    world.traits[id.index()].supers = supers;
    world.traits[id.index()].bounds = type_params(world, maker, &env, range, &def.generics, 1);
}

fn type_assoc(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site) {
    let parent = parent_of(world, site);
    let item = world.item(site);
    let ItemKind::TypeAlias(alias) = &item.kind else { return };
    let name = world.program.symbol(site.file, item.name);
    let env = env_in(world, maker, site, parent, ParamRange::default());
    match parent {
        Parent::Impl(id) => {
            if let Some(ty) = alias.ty {
                let ty = world.written(maker, &env, ty);
                world.impls[id.index()].types.push((name, ty));
            }
        }
        Parent::Trait(id) => {
            let bounds = alias.bounds.iter().filter_map(|&path| world.written_bound(maker, &env, path)).collect();
            if let Some(slot) = world.traits[id.index()].types.iter_mut().find(|(known, _)| *known == name) {
                slot.1 = bounds;
            }
        }
        Parent::Module => {}
    }
}

fn type_adt(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: AdtId) {
    let range = world.adts[id.index()].generics;
    let mut env = env_in(world, maker, site, Parent::Module, range);
    let args: Vec<Ty> = (0..range.count).map(|at| maker.make(TyKind::Param(ParamId(range.first + at)))).collect();
    env.self_ty = Some(maker.make(TyKind::Adt(id, args.into())));
    let item = world.item(site);
    let derives: &[PathId] = match &item.kind {
        ItemKind::Struct(def) => {
            type_params(world, maker, &env, range, &def.generics, 0);
            let fields = def.fields.iter().map(|field| (field.name, field.ty)).collect();
            world.adts[id.index()].variants[0].fields = type_fields(world, maker, &env, fields);
            &def.derives
        }
        ItemKind::Enum(def) => {
            type_params(world, maker, &env, range, &def.generics, 0);
            for (at, variant) in def.variants.iter().enumerate() {
                let fields = variant.fields.iter().map(|field| (field.name, field.ty)).collect();
                world.adts[id.index()].variants[at].fields = type_fields(world, maker, &env, fields);
            }
            &def.derives
        }
        _ => &[],
    };
    let find = |&path: &PathId| {
        let symbols = world.path_symbols(site.file, path);
        let module = world.path_module(&env, path);
        let global = world.program.file(site.file).lowered.path(path).global;
        world.lookup_path(module, global, &symbols, Namespace::Types).map(|found| found.def)
    };
    let derives = derives.iter().filter_map(find).collect();
    world.adts[id.index()].derives = derives;
}

fn type_fields(world: &World<'_>, maker: &mut SignatureMaker, env: &Env, fields: Vec<(privet_ir::names::Name, TypeId)>) -> Vec<FieldDef> {
    let one = |(name, ty)| FieldDef { name: world.program.symbol(env.file, name), ty: world.written(maker, env, ty) };
    fields.into_iter().map(one).collect()
}

fn type_fn(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: FnId) {
    let ItemKind::Function(function) = &world.item(site).kind else { return };
    let (parent, range) = (world.fns[id.index()].parent, world.fns[id.index()].generics);
    let env = env_in(world, maker, site, parent, range);
    let bounds = type_params(world, maker, &env, range, &function.generics, 0);
    let mut params = Vec::new();
    if let Some(receiver) = function.receiver {
        let self_ty = env.self_ty.unwrap_or(Ty::UNKNOWN);
        params.push(match receiver {
            Receiver::Value => self_ty,
            Receiver::Ref => maker.reference(false, self_ty),
            Receiver::RefMut => maker.reference(true, self_ty),
            Receiver::Typed(ty) => world.written(maker, &env, ty),
        });
    }
    // `impl Trait` arguments become parameters too, in a range of their own.
    let first = world.params.len() as u32;
    maker.arguments = Some((first, Vec::new()));
    params.extend(function.params.iter().map(|param| world.written(maker, &env, param.ty)));
    let (_, arguments) = maker.arguments.take().expect("set above");
    let ret = function.ret.map_or(Ty::UNIT, |ty| world.written(maker, &env, ty));
    let def = &mut world.fns[id.index()];
    (def.params, def.ret, def.bounds) = (params, ret, bounds);
    def.implicit = ParamRange { first, count: arguments.len() as u32 };
    for bounds in arguments {
        world.params.push(ParamDef { name: Symbol::NONE, bounds, default: None });
    }
}

fn type_const(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: ConstId) {
    let ItemKind::Const(def) = &world.item(site).kind else { return };
    let env = env_in(world, maker, site, world.consts[id.index()].parent, ParamRange::default());
    world.consts[id.index()].ty = world.written(maker, &env, def.ty);
}
