//! Calls, coarsely: a callee's classes become classes of the caller, and what is not seen joins all it is given.

use privet_ir::names::Symbol;

use crate::infer::{BodyTypes, CallTypes, Deref, Owner, Target};
use crate::models::Effects;
use crate::world::FnId;
use crate::world::ty::{Prim, Ty, TyKind};

use super::classes::Node;
use super::local::{Locals, NOTHING};

/// How many implementations of a trait's function, or functions of one name, are looked at.
const MAX_CANDIDATES: usize = 40;

impl Locals<'_, '_, '_, '_> {
    pub(super) fn called(&mut self, func: Option<FnId>, node: Node) {
        if let Some(func) = func {
            self.whole_edge(func, node);
        }
    }

    pub(super) fn deref(&mut self, deref: Deref, node: Node) {
        if let Deref::Call(func) = deref {
            self.whole_edge(func, node);
        }
    }

    /// A function all of whose ports are one variable.
    pub(super) fn whole_edge(&mut self, func: FnId, node: Node) {
        self.effects(
            self.reach.models.fn_effects(func).cloned().as_deref(),
            &[],
            node,
        );
        let own = [func].into_iter();
        let others = self.reach.world.implementations(func);
        for func in own.chain(others.into_iter().take(MAX_CANDIDATES)) {
            if let Some(&at) = self.reach.index.get(&Owner::Fn(func)) {
                let params = self.reach.world.func(func).params.len();
                self.apply(at, &vec![node; params], node);
            }
        }
    }

    pub(super) fn target(
        &mut self,
        notes: &BodyTypes,
        call: &CallTypes,
        mut args: Vec<Node>,
        dest: Node,
        callee: Option<Node>,
    ) {
        let world = self.reach.world;
        let models = self.reach.models;
        let result = (!self.is_nothing(notes, dest)).then_some(dest);
        args.extend(callee);
        match &call.target {
            Target::Fn(func) => {
                self.channel(call, *func, &args);
                self.effects(models.fn_effects(*func).map(|it| &**it), &args, dest);
                self.function(*func, &args, result);
            }
            Target::Dynamic(func) | Target::Derived(func) => {
                self.effects(models.fn_effects(*func).map(|it| &**it), &args, dest);
                let mut candidates = world.implementations(*func);
                candidates.truncate(MAX_CANDIDATES);
                if world.func(*func).is_described || candidates.is_empty() {
                    self.together(&args, result);
                }
                for own in std::iter::once(*func).chain(candidates) {
                    self.function(own, &args, result);
                }
            }
            Target::Foreign(id) => {
                self.effects(
                    models.foreign_effects(*id, None).map(|it| &**it),
                    &args,
                    dest,
                );
                self.together(&args, result);
            }
            Target::ForeignMethod(id, name) => {
                let effects = models.foreign_effects(*id, Some(*name));
                self.effects(effects.map(|it| &**it), &args, dest);
                self.together(&args, result);
            }
            Target::ByName(name) => self.by_name(*name, &args, dest, result),
            Target::Ctor(..) | Target::Value | Target::Unknown => self.together(&args, result),
        }
    }

    pub(super) fn by_name(
        &mut self,
        name: Symbol,
        args: &[Node],
        dest: Node,
        result: Option<Node>,
    ) {
        let named = self.reach.models.named_effects(name).map(|it| &**it);
        self.effects(named, args, dest);
        self.together(args, result);
        for &func in self.reach.world.methods_named(name).iter().take(8) {
            self.function(func, args, result);
        }
    }

    pub(super) fn function(&mut self, func: FnId, args: &[Node], result: Option<Node>) {
        let world = self.reach.world;
        match self.reach.index.get(&Owner::Fn(func)) {
            Some(&at) if !(world.func(func).is_described && world.has_empty_body(func)) => {
                let dest = result.unwrap_or(NOTHING);
                self.apply(at, args, dest);
            }
            _ => self.together(args, result),
        }
    }

    /// Variables that all share data.
    pub(super) fn together(&mut self, args: &[Node], result: Option<Node>) {
        let mut nodes = args
            .iter()
            .copied()
            .chain(result)
            .filter(|&node| node != NOTHING);
        if let Some(first) = nodes.next() {
            for node in nodes {
                self.classes.join(first, node);
            }
        }
    }

    /// What a model says: labelled data is born, or passes in ways that are not looked at here.
    pub(super) fn effects(&mut self, effects: Option<&Effects>, args: &[Node], dest: Node) {
        let Some(effects) = effects else { return };
        self.together(args, Some(dest));
        if !effects.sources.is_empty() {
            for &node in args.iter().chain([&dest]).filter(|&&node| node != NOTHING) {
                self.classes.bear(node);
            }
        }
    }

    /// A callee's ports become variables of the caller; those that share a class there share one here.
    pub(super) fn apply(&mut self, at: u32, args: &[Node], dest: Node) {
        let callee = &self.done[at as usize];
        let nodes: Vec<Node> = std::iter::once(dest).chain(args.iter().copied()).collect();
        let mut first: Vec<(u32, Node)> = Vec::new();
        for (&node, &class) in nodes.iter().zip(&callee.ports) {
            if node == NOTHING {
                continue;
            }
            match first.iter().find(|(known, _)| *known == class) {
                Some(&(_, known)) => self.classes.join(known, node),
                None => first.push((class, node)),
            }
        }
        for (class, node) in first {
            if callee.born[class as usize] {
                self.classes.bear(node);
            }
            if let Some(shared) = callee.shared[class as usize] {
                self.classes.meet(node, shared);
            }
        }
        self.edges.push((at, nodes));
    }

    /// Ends of channels of one type of message share what they hold.
    pub(super) fn channel(&mut self, call: &CallTypes, func: FnId, args: &[Node]) {
        let world = self.reach.world;
        let (Some(ty), Some(&first)) = (call.self_ty, args.first()) else {
            return;
        };
        if !world.func(func).is_described || first == NOTHING {
            return;
        }
        let TyKind::Adt(adt, args) = self.types.kind(world.peel(&self.types.types, ty)) else {
            return;
        };
        let Some(&message) = args.first() else { return };
        let variants = &world.adt(*adt).variants;
        let mut fields = variants.iter().flat_map(|variant| &variant.fields);
        if let TyKind::Adt(message, _) = self.types.kind(message)
            && fields.any(|field| field.name == world.lang.sym.chan)
        {
            self.classes.meet(first, 2 * message.0 + 1);
        }
    }

    /// Whether a result can hold no data: a truth value or nothing.
    pub(super) fn is_nothing(&self, notes: &BodyTypes, dest: Node) -> bool {
        let ty = notes.locals.get((dest - self.base) as usize).copied();
        let ty = ty.unwrap_or(Ty::UNKNOWN);
        ty == Ty::UNIT
            || matches!(
                self.types.kind(ty),
                TyKind::Prim(Prim::Bool) | TyKind::Never
            )
    }
}
