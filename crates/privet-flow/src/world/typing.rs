//! Giving types: the signatures of all items, each step needing only what the steps before it made.

use privet_ir::item::{ItemKind, Receiver};
use privet_ir::names::Symbol;
use privet_ir::types::{Generics, PathId, TypeId};

use super::build::SignatureMaker;
use super::lookup::Def;
use super::register::{Def2, Order, parent_of};
use super::scope::Namespace;
use super::signature::Env;
use super::ty::{Bound, ParamId, Ty, TyKind, Types};
use super::*;

pub(super) fn give_types(world: &mut World<'_>, maker: &mut SignatureMaker, order: &Order) {
    // Aliases may speak of later aliases: twice is enough for every chain people write.
    for _ in 0..2 {
        for &(site, def) in &order.sites {
            if let Def2::Alias(id) = def {
                type_alias(world, maker, site, id);
            }
        }
    }
    for &(site, def) in &order.sites {
        if let Def2::Adt(id) = def {
            type_defaults(world, maker, site, id);
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

/// As `env_of`, with `Self` of a trait as its first parameter.
pub(super) fn env_in(
    world: &World<'_>,
    maker: &mut SignatureMaker,
    site: Site,
    parent: Parent,
    own: ParamRange,
) -> Env {
    let mut env = world.env_of(site, parent, own);
    if let Parent::Trait(id) = parent {
        let first = world.trait_(id).generics.first;
        env.self_ty = Some(maker.make(TyKind::Param(ParamId(first))));
    }
    env
}

pub(super) fn type_alias(
    world: &mut World<'_>,
    maker: &mut SignatureMaker,
    site: Site,
    id: AliasId,
) {
    let ItemKind::TypeAlias(alias) = &world.item(site).kind else {
        return;
    };
    let env = env_in(
        world,
        maker,
        site,
        Parent::Module,
        world.aliases[id.index()].generics,
    );
    type_params(
        world,
        maker,
        &env,
        world.aliases[id.index()].generics,
        &alias.generics,
        0,
    );
    if let Some(ty) = alias.ty {
        world.aliases[id.index()].ty = world.written(maker, &env, ty);
    }
}

/// What stands for a type's parameters where they are not written: signatures before it may leave them out.
fn type_defaults(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: AdtId) {
    let range = world.adts[id.index()].generics;
    let generics = match &world.item(site).kind {
        ItemKind::Struct(def) => &def.generics,
        ItemKind::Enum(def) => &def.generics,
        _ => return,
    };
    if generics.params.iter().any(|param| param.default.is_some()) {
        let env = env_in(world, maker, site, Parent::Module, range);
        param_defaults(world, maker, &env, range, generics, 0);
    }
}

fn param_defaults(
    world: &mut World<'_>,
    maker: &mut SignatureMaker,
    env: &Env,
    range: ParamRange,
    generics: &Generics,
    skip: u32,
) {
    for (at, param) in generics.params.iter().enumerate() {
        if let Some(default) = param.default {
            let ty = world.written(maker, env, default);
            world.params[(range.first + skip) as usize + at].default = Some(ty);
        }
    }
}

/// Defaults and bounds of generic parameters; bounds on other types are returned.
pub(super) fn type_params(
    world: &mut World<'_>,
    maker: &mut SignatureMaker,
    env: &Env,
    range: ParamRange,
    generics: &Generics,
    skip: u32,
) -> Vec<WhereBound> {
    param_defaults(world, maker, env, range, generics, skip);
    let mut others = Vec::new();
    for bound in &generics.bounds {
        let ty = world.written(maker, env, bound.ty);
        let Some(found) = world.written_bound(maker, env, bound.bound) else {
            continue;
        };
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

pub(super) fn type_impl_head(
    world: &mut World<'_>,
    maker: &mut SignatureMaker,
    site: Site,
    id: ImplId,
) {
    let ItemKind::Impl(def) = &world.item(site).kind else {
        return;
    };
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

pub(super) fn foreign_trait(world: &World<'_>, env: &Env, path: PathId) -> Option<ForeignId> {
    let symbols = world.path_symbols(env.file, path);
    let module = world.path_module(env, path);
    let global = world.program.file(env.file).lowered.path(path).global;
    match world
        .lookup_path(module, global, &symbols, Namespace::Types)?
        .def
    {
        Def::Foreign(id) => Some(id),
        _ => None,
    }
}

pub(super) fn type_trait(
    world: &mut World<'_>,
    maker: &mut SignatureMaker,
    site: Site,
    id: TraitId,
) {
    let ItemKind::Trait(def) = &world.item(site).kind else {
        return;
    };
    let range = world.traits[id.index()].generics;
    let env = env_in(world, maker, site, Parent::Trait(id), ParamRange::default());
    let supers: Vec<Bound> = def
        .supertraits
        .iter()
        .filter_map(|&path| world.written_bound(maker, &env, path))
        .collect();
    let own_args: Box<[Ty]> = (1..range.count)
        .map(|at| maker.make(TyKind::Param(ParamId(range.first + at))))
        .collect();
    let own = Bound {
        of: id,
        args: own_args,
        bindings: Box::new([]),
    };
    let bounds = &mut world.params[range.first as usize].bounds;
    bounds.push(own);
    bounds.extend(supers.iter().cloned());
    world.traits[id.index()].supers = supers;
    world.traits[id.index()].bounds = type_params(world, maker, &env, range, &def.generics, 1);
}

pub(super) fn type_assoc(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site) {
    let parent = parent_of(world, site);
    let item = world.item(site);
    let ItemKind::TypeAlias(alias) = &item.kind else {
        return;
    };
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
            let bounds = alias
                .bounds
                .iter()
                .filter_map(|&path| world.written_bound(maker, &env, path))
                .collect();
            if let Some(slot) = world.traits[id.index()]
                .types
                .iter_mut()
                .find(|(known, _)| *known == name)
            {
                slot.1 = bounds;
            }
        }
        Parent::Module => {}
    }
}

pub(super) fn type_adt(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: AdtId) {
    let range = world.adts[id.index()].generics;
    let mut env = env_in(world, maker, site, Parent::Module, range);
    let args: Vec<Ty> = (0..range.count)
        .map(|at| maker.make(TyKind::Param(ParamId(range.first + at))))
        .collect();
    env.self_ty = Some(maker.make(TyKind::Adt(id, args.into())));
    let item = world.item(site);
    let derives: &[PathId] = match &item.kind {
        ItemKind::Struct(def) => {
            type_params(world, maker, &env, range, &def.generics, 0);
            let fields = def
                .fields
                .iter()
                .map(|field| (field.name, field.ty))
                .collect();
            world.adts[id.index()].variants[0].fields = type_fields(world, maker, &env, fields);
            &def.derives
        }
        ItemKind::Enum(def) => {
            type_params(world, maker, &env, range, &def.generics, 0);
            for (at, variant) in def.variants.iter().enumerate() {
                let fields = variant
                    .fields
                    .iter()
                    .map(|field| (field.name, field.ty))
                    .collect();
                world.adts[id.index()].variants[at].fields =
                    type_fields(world, maker, &env, fields);
            }
            &def.derives
        }
        _ => &[],
    };
    let find = |&path: &PathId| {
        let symbols = world.path_symbols(site.file, path);
        let module = world.path_module(&env, path);
        let global = world.program.file(site.file).lowered.path(path).global;
        world
            .lookup_path(module, global, &symbols, Namespace::Types)
            .map(|found| found.def)
    };
    let derives = derives.iter().filter_map(find).collect();
    world.adts[id.index()].derives = derives;
}

pub(super) fn type_fields(
    world: &World<'_>,
    maker: &mut SignatureMaker,
    env: &Env,
    fields: Vec<(privet_ir::names::Name, TypeId)>,
) -> Vec<FieldDef> {
    let one = |(name, ty)| FieldDef {
        name: world.program.symbol(env.file, name),
        ty: world.written(maker, env, ty),
    };
    fields.into_iter().map(one).collect()
}

pub(super) fn type_fn(world: &mut World<'_>, maker: &mut SignatureMaker, site: Site, id: FnId) {
    let ItemKind::Function(function) = &world.item(site).kind else {
        return;
    };
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
    params.extend(
        function
            .params
            .iter()
            .map(|param| world.written(maker, &env, param.ty)),
    );
    let (_, arguments) = maker.arguments.take().expect("set above");
    let ret = function
        .ret
        .map_or(Ty::UNIT, |ty| world.written(maker, &env, ty));
    let def = &mut world.fns[id.index()];
    (def.params, def.ret, def.bounds) = (params, ret, bounds);
    def.implicit = ParamRange {
        first,
        count: arguments.len() as u32,
    };
    for bounds in arguments {
        world.params.push(ParamDef {
            name: Symbol::NONE,
            bounds,
            default: None,
        });
    }
}

pub(super) fn type_const(
    world: &mut World<'_>,
    maker: &mut SignatureMaker,
    site: Site,
    id: ConstId,
) {
    let ItemKind::Const(def) = &world.item(site).kind else {
        return;
    };
    let env = env_in(
        world,
        maker,
        site,
        world.consts[id.index()].parent,
        ParamRange::default(),
    );
    world.consts[id.index()].ty = world.written(maker, &env, def.ty);
}
