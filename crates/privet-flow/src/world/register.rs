//! Registering items: every item of the program gets an id, members after the impl or trait that holds them.

use privet_ir::item::{ItemId, ItemKind};
use privet_ir::names::Symbol;
use privet_ir::program::ModuleId;
use privet_ir::span::FileId;
use privet_ir::types::Generics;
use rustc_hash::FxHashMap;

use super::lookup::Def;
use super::ty::Ty;
use super::*;

/// Items in the order of the modules that hold them.
pub(super) struct Order {
    pub(super) sites: Vec<(Site, Def2)>,
}

/// What an item was registered as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Def2 {
    Adt(AdtId),
    Trait(TraitId),
    Impl(ImplId),
    Alias(AliasId),
    Fn(FnId),
    Const(ConstId),
    /// A type of an impl or trait.
    AssocType,
}

/// Gives every item an id; methods and associated items follow their impl or trait.
pub(super) fn register(world: &mut World<'_>) -> Order {
    let program = world.program;
    let members: Vec<FxHashMap<ItemId, Vec<ItemId>>> =
        program.files.iter().map(members_of).collect();
    let mut order = Order { sites: Vec::new() };
    for (at, module) in program.modules.iter().enumerate() {
        let own = module
            .items
            .iter()
            .filter(|(file, item)| program.file(*file).lowered.item(*item).parent.is_none());
        for &(file, item) in own {
            let inside = members[file.0 as usize].get(&item);
            for &item in std::iter::once(&item).chain(inside.into_iter().flatten()) {
                let site = Site {
                    module: ModuleId(at as u32),
                    file,
                    item,
                };
                if let Some(def) = register_item(world, site) {
                    order.sites.push((site, def));
                }
            }
        }
    }
    order
}

/// The items that impls and traits hold.
pub(super) fn members_of(file: &privet_ir::program::SourceFile) -> FxHashMap<ItemId, Vec<ItemId>> {
    let mut members: FxHashMap<ItemId, Vec<ItemId>> = FxHashMap::default();
    for (at, item) in file.lowered.items.iter().enumerate() {
        if let Some(parent) = item.parent {
            members.entry(parent).or_default().push(ItemId(at as u32));
        }
    }
    members
}

pub(super) fn parent_of(world: &World<'_>, site: Site) -> Parent {
    let Some(parent) = world.item(site).parent else {
        return Parent::Module;
    };
    match world.by_item.get(&(site.module, site.file, parent)) {
        Some(&Def::Trait(id)) => Parent::Trait(id),
        Some(&Def::SelfOfImpl(id)) => Parent::Impl(id),
        _ => Parent::Module,
    }
}

pub(super) fn register_item(world: &mut World<'_>, site: Site) -> Option<Def2> {
    let program = world.program;
    let item = world.item(site);
    let name = program.symbol(site.file, item.name);
    let is_described = program
        .krate(program.module(site.module).krate)
        .is_described;
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
                is_described,
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
            let variant = VariantDef {
                name: Symbol::NONE,
                fields: Vec::new(),
                is_tuple: def.is_tuple,
            };
            world.adts.push(AdtDef {
                name,
                site,
                generics,
                variants: vec![variant],
                is_enum: false,
                derives: Vec::new(),
                is_described,
            });
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
            world.adts.push(AdtDef {
                name,
                site,
                generics,
                variants,
                is_enum: true,
                derives: Vec::new(),
                is_described,
            });
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
                is_described,
            });
            (Def2::Trait(id), Def::Trait(id))
        }
        ItemKind::TypeAlias(def) => match parent {
            Parent::Module => {
                let generics = generic_range(world, site.file, &def.generics, false);
                let id = AliasId(world.aliases.len() as u32);
                world.aliases.push(AliasDef {
                    site,
                    generics,
                    ty: Ty::UNKNOWN,
                });
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
            world.consts.push(ConstDef {
                name,
                site,
                ty: Ty::UNKNOWN,
                body: def.body,
                is_static: def.is_static,
                parent,
            });
            if let Parent::Impl(of) = parent {
                world.impls[of.index()].consts.insert(name, id);
            }
            (Def2::Const(id), Def::Const(id))
        }
        ItemKind::Module(_)
        | ItemKind::FileModule { .. }
        | ItemKind::Use(_)
        | ItemKind::ExternCrate(_)
        | ItemKind::MacroRules => return None,
    };
    world
        .by_item
        .insert((site.module, site.file, site.item), def);
    Some(registered)
}

pub(super) fn generic_range(
    world: &mut World<'_>,
    file: FileId,
    generics: &Generics,
    with_self: bool,
) -> ParamRange {
    let first = world.params.len() as u32;
    if with_self {
        let name = world.lang.sym.self_type;
        world.params.push(ParamDef {
            name,
            bounds: Vec::new(),
            default: None,
        });
    }
    for param in &generics.params {
        let name = world.program.symbol(file, param.name);
        world.params.push(ParamDef {
            name,
            bounds: Vec::new(),
            default: None,
        });
    }
    ParamRange {
        first,
        count: world.params.len() as u32 - first,
    }
}
