//! Local inference: every local gets a type, every call a callee.
//!
//! One function at a time with the closures inside it, statement by statement in evaluation order, twice:
//! the second pass sees what later statements said. What stays unknown is counted, never guessed silently.

mod call;
mod choice;
mod closure;
mod formats;
mod forward;
mod method;
mod place;
mod project;
mod stmt;
mod table;
mod value_path;

use privet_ir::body::{Body, BodyId, CallId};
use privet_ir::names::Symbol;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::world::signature::Env;
use crate::world::ty::{LocalArena, ParamId, Ty, TyKind, Types};
use crate::world::{AdtId, ConstId, FnId, ForeignId, Parent, Site, TraitId, World};

/// Who a call calls.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Target {
    /// A function of the workspace or a described library.
    Fn(FnId),
    /// A trait's function, on a value whose type is a parameter, a trait object or opaque.
    Dynamic(FnId),
    /// A tuple struct or variant.
    Ctor(AdtId, u32),
    /// What `derive` makes: the trait's function for a type that derives the trait.
    Derived(FnId),
    /// A closure or function value.
    Value,
    /// A function of a library that nothing describes: the path of the function.
    Foreign(ForeignId),
    /// A method of a type of such a library.
    ForeignMethod(ForeignId, Symbol),
    /// A method of a receiver whose type is not known: found by name.
    ByName(Symbol),
    /// Nothing is known.
    #[default]
    Unknown,
}

/// One step that the compiler inserts to reach what is behind a pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deref {
    /// A plain reference.
    Builtin,
    /// `Deref::deref` of this impl.
    Call(FnId),
}

/// What inference found for a call.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CallTypes {
    /// Who is called.
    pub target: Target,
    /// What happens to a method's receiver first.
    pub derefs: Box<[Deref]>,
    /// Whether the receiver is then borrowed.
    pub autoref: bool,
    /// The type whose trait function is called, when it is known and the call is to a trait's default body.
    pub self_ty: Option<Ty>,
    /// The types that stand for parameters of the callee by which it chooses functions of their traits.
    pub instance: Box<[(ParamId, Ty)]>,
}

/// What a path that is used as a value means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PathValue {
    /// A function.
    Fn(FnId),
    /// A trait's function, of a type that is a parameter.
    Dynamic(FnId),
    /// A tuple struct or variant.
    Ctor(AdtId, u32),
    /// A const or static.
    Const(ConstId),
}

/// How a place's index step works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Indexing {
    /// An array, a slice, or a described container of elements.
    Elements,
    /// A described map.
    Values,
    /// An `Index` impl of the workspace.
    Call(FnId),
}

/// What inference found for one body.
#[derive(Clone, Debug, Default)]
pub struct BodyTypes {
    /// Types of locals.
    pub locals: Vec<Ty>,
    /// By call.
    pub calls: Vec<CallTypes>,
    /// Operators, casts and awaits that call a function, by statement.
    pub ops: FxHashMap<u32, FnId>,
    /// Pointers to follow before a step of a place, by index into `Body::projs`.
    pub derefs: FxHashMap<u32, Box<[Deref]>>,
    /// Functions and constants that paths name.
    pub paths: FxHashMap<privet_ir::types::PathId, PathValue>,
    /// Types of formatted arguments of macros that do not simply show everything, by index into `Body::operands`.
    pub formats: FxHashMap<u32, Ty>,
    /// The `fmt` functions that formatting those may call: of impls, or of the trait when any impl may be meant.
    pub formatters: Vec<FnId>,
    /// What `write!` calls on its destination, by index of the first argument into `Body::operands`.
    pub writes: BTreeMap<u32, CallTypes>,
    /// Index steps that are not on plain arrays and slices, by index into `Body::projs`.
    pub indexing: FxHashMap<u32, Indexing>,
}

/// What inference found for a function and the closures inside it.
#[derive(Debug)]
pub struct FnTypes<'w> {
    /// Where its types live.
    pub types: LocalArena<'w>,
    /// By body: the function's own first.
    pub bodies: FxHashMap<BodyId, BodyTypes>,
}

impl FnTypes<'_> {
    /// The shape of a type.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        self.types.kind(ty)
    }
}

/// What a body belongs to, for inference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Owner {
    /// A function.
    Fn(FnId),
    /// A const or static.
    Const(ConstId),
}

impl Owner {
    /// Its site, parent and body.
    pub fn parts(self, world: &World<'_>) -> (Site, Parent, Option<BodyId>) {
        match self {
            Owner::Fn(id) => {
                let def = world.func(id);
                (def.site, def.parent, def.body)
            }
            Owner::Const(id) => {
                let def = &world.consts[id.index()];
                (def.site, def.parent, def.body)
            }
        }
    }
}

/// Infers the types of an owner's body and of the closures inside it.
pub fn infer<'w>(world: &'w World<'_>, owner: Owner) -> FnTypes<'w> {
    let (site, parent, body) = owner.parts(world);
    let Some(body) = body else {
        return FnTypes {
            types: LocalArena::new(&world.types),
            bodies: FxHashMap::default(),
        };
    };
    let mut infer = Infer::new(world, owner, site, parent);
    infer.run(body);
    infer.finish()
}

/// The state of one inference.
pub(crate) struct Infer<'w, 'p> {
    pub(crate) world: &'w World<'p>,
    pub(crate) types: LocalArena<'w>,
    pub(crate) vars: Vec<table::Var>,
    pub(crate) trail: Vec<u32>,
    pub(crate) env: Env,
    pub(crate) owner: Owner,
    pub(crate) bodies: FxHashMap<BodyId, BodyTypes>,
    pub(crate) closures: FxHashMap<BodyId, closure::ClosureTypes>,
    pub(crate) forwards: Vec<forward::Forward>,
    pub(crate) depth: u32,
    /// Pairs of parts that the unification under way has compared.
    pub(crate) unified: u32,
    /// Whether traits that are not in scope count too.
    pub(crate) all_traits: bool,
}

impl<'w, 'p> Infer<'w, 'p> {
    fn new(world: &'w World<'p>, owner: Owner, site: Site, parent: Parent) -> Self {
        let mut env = match owner {
            Owner::Fn(id) => world.env_of(site, parent, world.func(id).generics),
            Owner::Const(_) => world.env_of(site, parent, crate::world::ParamRange::default()),
        };
        let mut types = LocalArena::new(&world.types);
        if let Parent::Trait(id) = parent {
            let first = world.trait_(id).generics.first;
            env.self_ty = Some(types.make(TyKind::Param(crate::world::ty::ParamId(first))));
        }
        Infer {
            world,
            types,
            vars: Vec::new(),
            trail: Vec::new(),
            env,
            owner,
            bodies: FxHashMap::default(),
            closures: FxHashMap::default(),
            forwards: Vec::new(),
            depth: 0,
            unified: 0,
            all_traits: false,
        }
    }

    /// The body `id` of the owner's file.
    pub(crate) fn body(&self, id: BodyId) -> &'p Body {
        self.world.program.file(self.env.file).lowered.body(id)
    }

    /// A name of the owner's file.
    pub(crate) fn symbol(&self, name: privet_ir::names::Name) -> Symbol {
        self.world.program.symbol(self.env.file, name)
    }

    fn run(&mut self, root: BodyId) {
        self.enter(root);
        self.signature(root);
        for _ in 0..2 {
            self.forwards.clear();
            self.pass(root);
            self.leftover_closures(root);
        }
    }

    /// Makes room for what will be found about a body.
    pub(crate) fn enter(&mut self, id: BodyId) {
        let body = self.body(id);
        let mut locals = Vec::with_capacity(body.locals.len());
        for local in &body.locals {
            let ty = match local.ty {
                Some(ty) => self.written(ty),
                None => self.fresh(),
            };
            locals.push(ty);
        }
        let calls = vec![CallTypes::default(); body.calls.len()];
        self.bodies.insert(
            id,
            BodyTypes {
                locals,
                calls,
                ..BodyTypes::default()
            },
        );
        for global in &body.globals {
            let ty = self.path_operand(id, global.path);
            let local = self.local(id, global.local);
            self.unify(local, ty);
        }
    }

    fn signature(&mut self, root: BodyId) {
        match self.owner {
            Owner::Fn(id) => {
                let def = self.world.func(id);
                let ret = self.known(def.ret);
                let result = self.local(root, privet_ir::body::LocalId::RETURN);
                self.unify(result, ret);
                for (at, &param) in def.params.iter().enumerate() {
                    let param = self.known(param);
                    let local = self.local(root, privet_ir::body::LocalId(at as u32 + 1));
                    self.unify(local, param);
                }
            }
            Owner::Const(id) => {
                let ty = self.known(self.world.consts[id.index()].ty);
                let result = self.local(root, privet_ir::body::LocalId::RETURN);
                self.unify(result, ty);
            }
        }
    }

    /// A signature's type within its own body: unknown parts are open to inference.
    fn known(&mut self, ty: Ty) -> Ty {
        crate::world::ty::map_type(self, ty, &mut |infer, kind, _| {
            matches!(kind, TyKind::Unknown).then(|| infer.fresh())
        })
    }

    /// The type of a local.
    pub(crate) fn local(&self, body: BodyId, local: privet_ir::body::LocalId) -> Ty {
        self.bodies[&body].locals[local.index()]
    }

    fn finish(mut self) -> FnTypes<'w> {
        self.follow_forwards();
        let mut bodies = std::mem::take(&mut self.bodies);
        let mut ids: Vec<BodyId> = bodies.keys().copied().collect();
        ids.sort_unstable();
        for id in ids {
            let body = bodies.get_mut(&id).expect("just listed");
            for ty in &mut body.locals {
                *ty = self.settled(*ty);
            }
            let mut chosen = Vec::new();
            for call in body.calls.iter_mut().chain(body.writes.values_mut()) {
                call.self_ty = call.self_ty.map(|ty| self.settled(ty));
                for (param, ty) in &mut call.instance {
                    *ty = self.settled(*ty);
                    self.chosen_fns(*param, *ty, 3, &mut chosen);
                }
            }
            body.formatters.append(&mut chosen);
            body.formats
                .values_mut()
                .for_each(|ty| *ty = self.settled(*ty));
            body.formatters.sort_unstable();
            body.formatters.dedup();
        }
        FnTypes {
            types: self.types,
            bodies,
        }
    }

    /// Whether a trait is one of the `Fn` family.
    pub(crate) fn is_fn_trait(&self, of: TraitId) -> bool {
        self.world.lang.fns.contains(&of)
    }
}

/// Where a call is, for messages within the stage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallSite {
    /// The body.
    pub(crate) body: BodyId,
    /// The call.
    pub(crate) call: CallId,
}
