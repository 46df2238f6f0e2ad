//! One owner, coarsely: its own body and the closures inside it, statement by statement, in any order.

use privet_ir::body::{
    AggregateKind, Body, BodyId, Callee, LocalId, Op, Operand, PlaceId, Pool, Stmt,
};
use rustc_hash::FxHashMap;

use crate::infer::{BodyTypes, FnTypes, Indexing, Owner, PathValue, Target};
use crate::world::ConstId;
use crate::world::ty::Ty;

use super::Reach;
use super::classes::{Classes, Node};
use super::coarse::{Coarse, Edge};

/// An owner at work.
pub(super) struct Locals<'l, 'r, 'w, 'p> {
    pub(super) reach: &'l Reach<'r, 'w, 'p>,
    pub(super) done: &'l [Coarse],
    pub(super) types: &'l FnTypes<'w>,
    pub(super) bodies: Vec<(BodyId, &'p Body)>,
    pub(super) bases: FxHashMap<BodyId, Node>,
    pub(super) classes: Classes,
    pub(super) edges: Vec<(u32, Vec<Node>)>,
    pub(super) touching: FxHashMap<Ty, bool>,
    /// Where the body at hand starts.
    pub(super) base: Node,
}

impl<'l, 'r, 'w, 'p> Locals<'l, 'r, 'w, 'p> {
    /// Looks at one owner, by its number in the graph.
    pub(super) fn run(reach: &'l Reach<'r, 'w, 'p>, node: u32, done: &'l [Coarse]) -> Coarse {
        let owner = reach.graph.owners[node as usize];
        let (site, _, body) = owner.parts(reach.world);
        let (Some(main), Some(types)) = (body, reach.types.get(&owner)) else {
            return Coarse::default();
        };
        let types = types
            .lock()
            .expect("a thread that panicked took its work with it");
        let lowered = &reach.world.program.file(site.file).lowered;
        let (mut bodies, mut at) = (vec![(main, lowered.body(main))], 0);
        while let Some(&(_, body)) = bodies.get(at) {
            for aggregate in &body.aggregates {
                if let AggregateKind::Closure(inner) = aggregate.kind {
                    bodies.push((inner, lowered.body(inner)));
                }
            }
            at += 1;
        }
        let (mut bases, mut count) = (FxHashMap::default(), 0);
        for &(id, body) in &bodies {
            bases.insert(id, count as Node);
            count += body.locals.len();
        }
        let mut locals = Locals {
            reach,
            done,
            types: &types,
            bodies,
            bases,
            classes: Classes::new(count),
            edges: Vec::new(),
            touching: FxHashMap::default(),
            base: 0,
        };
        for (id, body) in locals.bodies.clone() {
            locals.base = locals.bases[&id];
            if let Some(notes) = locals.types.bodies.get(&id) {
                locals.body(body, notes);
            }
        }
        let params = locals.bodies[0].1.params;
        locals.finish(params)
    }

    fn finish(mut self, params: u32) -> Coarse {
        let mut numbers: FxHashMap<Node, u32> = FxHashMap::default();
        let mut coarse = Coarse::default();
        let classes = &mut self.classes;
        let mut number = |node: Node, coarse: &mut Coarse| {
            let root = classes.root(node);
            *numbers.entry(root).or_insert_with(|| {
                coarse.born.push(classes.is_born(root));
                coarse.shared.push(classes.shared(root));
                coarse.born.len() as u32 - 1
            })
        };
        for port in 0..=params {
            let class = number(port, &mut coarse);
            coarse.ports.push(class);
        }
        for (callee, ports) in &self.edges {
            let ports = ports.iter().map(|&node| match node {
                NOTHING => NOTHING,
                node => number(node, &mut coarse),
            });
            let ports = ports.collect();
            coarse.edges.push(Edge {
                callee: *callee,
                ports,
            });
        }
        // Data that is born, and places that are met, in classes no port and no call sees.
        for node in 0..self.classes.len() as Node {
            if self.classes.is_born(node) || self.classes.shared(node).is_some() {
                let classes = &mut self.classes;
                let root = classes.root(node);
                numbers.entry(root).or_insert_with(|| {
                    coarse.born.push(classes.is_born(root));
                    coarse.shared.push(classes.shared(root));
                    coarse.born.len() as u32 - 1
                });
            }
        }
        coarse.met = std::mem::take(&mut self.classes.met);
        coarse
    }

    fn local(&self, local: LocalId) -> Node {
        self.base + local.0
    }

    fn place(&self, body: &Body, place: PlaceId) -> Node {
        self.local(body.place(place).local)
    }

    fn body(&mut self, body: &'p Body, notes: &BodyTypes) {
        if self.reach.labels.has_fields() {
            for (at, &ty) in notes.locals.iter().enumerate() {
                if self.touches(ty) {
                    self.classes.bear(self.base + at as Node);
                }
            }
        }
        for global in &body.globals {
            let node = self.local(global.local);
            self.path(notes, global.path, node);
        }
        for place in &body.places {
            let node = self.local(place.local);
            for proj in place.projs.range() {
                for deref in notes.derefs.get(&(proj as u32)).into_iter().flatten() {
                    self.deref(*deref, node);
                }
                if let Some(Indexing::Call(func)) = notes.indexing.get(&(proj as u32)) {
                    self.whole_edge(*func, node);
                }
            }
        }
        for (at, &stmt) in body.stmts.iter().enumerate() {
            self.statement(body, notes, at as u32, stmt);
        }
    }

    fn touches(&mut self, ty: Ty) -> bool {
        let (labels, types) = (self.reach.labels, self.types);
        *self
            .touching
            .entry(ty)
            .or_insert_with(|| labels.touches(&types.types, ty))
    }

    fn statement(&mut self, body: &'p Body, notes: &BodyTypes, at: u32, stmt: Stmt) {
        let called = notes.ops.get(&at).copied();
        match stmt {
            Stmt::Assign(place, from) => {
                let dest = self.place(body, place);
                self.operand(body, notes, from, dest);
            }
            Stmt::Await(place, from)
            | Stmt::Cast {
                dest: place, from, ..
            } => {
                let dest = self.place(body, place);
                self.operand(body, notes, from, dest);
                self.called(called, dest);
            }
            Stmt::Ref { dest, place, .. } => {
                let (dest, place) = (self.place(body, dest), self.place(body, place));
                self.classes.join(dest, place);
            }
            Stmt::Bind { local, place, .. } => {
                let (local, place) = (self.local(local), self.place(body, place));
                self.classes.join(local, place);
            }
            Stmt::Aggregate(place, at) => {
                let dest = self.place(body, place);
                let aggregate = &body.aggregates[at as usize];
                self.operands(body, notes, aggregate.parts, dest);
                if let Some(base) = aggregate.base {
                    self.operand(body, notes, base, dest);
                }
                if let AggregateKind::Closure(inner) = aggregate.kind {
                    self.closure(inner, dest);
                }
            }
            Stmt::Op { dest, op, args } => {
                let compares = matches!(op, Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge);
                if !compares || called.is_some() {
                    let dest = self.place(body, dest);
                    self.operands(body, notes, args, dest);
                    self.called(called, dest);
                }
            }
            Stmt::OpAssign { place, by, .. } => {
                let dest = self.place(body, place);
                self.operand(body, notes, by, dest);
                self.called(called, dest);
            }
            Stmt::Unknown { dest, args } => {
                let dest = self.place(body, dest);
                self.operands(body, notes, args, dest);
            }
            Stmt::Macro(id) => {
                let call = &body.macros[id.index()];
                let dest = self.place(body, call.dest);
                self.operands(body, notes, call.args, dest);
                for &func in &notes.formatters {
                    self.whole_edge(func, dest);
                }
                for written in call
                    .args
                    .range()
                    .filter_map(|at| notes.writes.get(&(at as u32)))
                {
                    let args = call.args.range().map(|_| dest).collect();
                    self.target(notes, written, args, dest, None);
                }
            }
            Stmt::Call(id) => {
                let call = &body.calls[id.index()];
                let types = &notes.calls[id.index()];
                let args = body.operands[call.args.range()].iter();
                let args: Vec<Node> = args.map(|&arg| self.argument(body, notes, arg)).collect();
                if let Some(&first) = args.first() {
                    for deref in &types.derefs {
                        self.deref(*deref, first);
                    }
                }
                let place = body.place(call.dest);
                let dest = self.local(place.local);
                let callee = match call.callee {
                    Callee::Value(place) => Some(self.place(body, place)),
                    Callee::Path(path) => {
                        let node = args.first().copied().unwrap_or(dest);
                        matches!(types.target, Target::Value).then(|| {
                            self.path(notes, path, node);
                            node
                        })
                    }
                    Callee::Method { .. } | Callee::Lang(_) => None,
                };
                self.target(notes, types, args, dest, callee);
            }
        }
    }

    /// The node of an argument; what is no variable has the node of nothing, 0 standing for it, when it has no data.
    fn argument(&mut self, body: &Body, notes: &BodyTypes, arg: Operand) -> Node {
        match arg {
            Operand::Place(place) => self.place(body, place),
            Operand::Literal(_) => NOTHING,
            Operand::Path(path) => match notes.paths.get(&path) {
                // A function or constant as an argument is a variable of its own.
                Some(PathValue::Fn(_) | PathValue::Dynamic(_) | PathValue::Const(_)) => {
                    let node = self.classes.fresh();
                    self.path(notes, path, node);
                    node
                }
                Some(PathValue::Ctor(..)) | None => NOTHING,
            },
        }
    }

    fn operand(&mut self, body: &Body, notes: &BodyTypes, from: Operand, dest: Node) {
        match from {
            Operand::Place(place) => {
                let from = self.place(body, place);
                self.classes.join(from, dest);
            }
            Operand::Literal(_) => {}
            Operand::Path(path) => self.path(notes, path, dest),
        }
    }

    fn operands(&mut self, body: &Body, notes: &BodyTypes, pool: Pool, dest: Node) {
        for &part in &body.operands[pool.range()] {
            self.operand(body, notes, part, dest);
        }
    }

    /// What a path names is the value of a variable.
    fn path(&mut self, notes: &BodyTypes, path: privet_ir::types::PathId, node: Node) {
        match notes.paths.get(&path) {
            Some(&PathValue::Fn(func) | &PathValue::Dynamic(func)) => self.whole_edge(func, node),
            Some(&PathValue::Const(id)) => self.constant(id, node),
            Some(PathValue::Ctor(..)) | None => {}
        }
    }

    fn constant(&mut self, id: ConstId, node: Node) {
        if self.reach.world.consts[id.index()].is_static {
            self.classes.meet(node, 2 * id.0);
        }
        if let Some(&at) = self.reach.index.get(&Owner::Const(id)) {
            self.apply(at, &[], node);
        }
    }

    /// A closure's variable stands for what it captures, takes and gives.
    fn closure(&mut self, inner: BodyId, dest: Node) {
        let (Some(&base), Some(&(_, body))) = (
            self.bases.get(&inner),
            self.bodies.iter().find(|(id, _)| *id == inner),
        ) else {
            return;
        };
        for port in 0..=body.params {
            self.classes.join(base + port, dest);
        }
        for capture in &body.captures {
            let outer = self.local(capture.outer);
            self.classes.join(base + capture.inner.0, outer);
            self.classes.join(outer, dest);
        }
    }
}

/// The node of what holds no data.
pub(super) const NOTHING: Node = Node::MAX;
