//! One body, run on abstract values: blocks in order until nothing changes, then the summary is read off.

use std::collections::BTreeMap;
use std::sync::Arc;

use privet_ir::body::{BlockId, Body, BodyId, Literal, LocalId, Operand, PlaceId, Proj, Terminator};
use privet_ir::names::Symbol;
use privet_ir::span::{Location, Span};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::infer::{BodyTypes, Deref, FnTypes, Indexing, Owner};
use crate::world::ty::{Ty, TyKind};
use crate::world::{FnId, World};

use super::Context;
use super::state::{Layout, Memory, State};
use super::summary::{Defer, Fact, Summary, Use};
use super::trace::{BodyRef, Link, TraceId, What};
use super::value::{Atom, Loc, Mode, Origin, Path, Root, Shape, Step, Value};

/// How many times a block is run before its state is taken as it is.
const MAX_VISITS: u32 = 12;
/// How many summaries one statement may apply, nested ones included.
const MAX_APPLIED: u32 = 200;
/// How many deferred calls a summary may carry.
pub(crate) const MAX_DEFERS: usize = 24;
/// How many uses a summary may carry.
const MAX_USES: usize = 512;

/// What running one body needs.
pub(crate) struct Exec<'a, 'w, 'p> {
    pub(crate) ctx: &'a Context<'a, 'w, 'p>,
    pub(crate) types: &'a mut FnTypes<'w>,
    pub(crate) at: BodyRef,
    pub(crate) body: &'p Body,
    pub(crate) notes: BodyTypes,
    pub(crate) memory: Memory<'a>,
    pub(crate) closures: &'a FxHashMap<BodyId, Arc<Summary>>,
    pub(crate) links: Vec<Link>,
    link_index: FxHashMap<Link, TraceId>,
    pub(crate) uses: Vec<Use>,
    use_index: FxHashSet<(usize, Location, Atom, Vec<Atom>)>,
    pub(crate) defers: Vec<Defer>,
    pub(crate) defer_index: BTreeMap<(u32, u32), u16>,
    pub(crate) cell_index: BTreeMap<(u32, u32), u32>,
    pub(crate) stmt: u32,
    pub(crate) nested: u32,
    pub(crate) span: Span,
    pub(crate) depth: u32,
    /// How many more summaries this statement may apply before calls are merged.
    pub(crate) fuel: u32,
    /// Fallback: resolve every deferred call by all implementations.
    pub(crate) is_root: bool,
}

/// Runs a body.
pub(crate) fn run<'w, 'p>(
    ctx: &Context<'_, 'w, 'p>,
    at: BodyRef,
    types: &mut FnTypes<'w>,
    closures: &FxHashMap<BodyId, Arc<Summary>>,
    is_root: bool,
) -> (Summary, Vec<Fact>) {
    let (site, _, _) = at.owner.parts(ctx.world);
    let body = ctx.world.program.file(site.file).lowered.body(at.body);
    let notes = types.bodies.get(&at.body).cloned().unwrap_or_default();
    let layout = Layout::of(body);
    let inputs = contents(ctx, types, body, &notes);
    let initial = |port: u16| inputs.get(port as usize).cloned().unwrap_or_default();
    let memory = Memory { state: layout.entry(), scratch: vec![Value::CLEAN; body.locals.len()], layout: &layout, initial: &initial };
    let mut exec = Exec {
        ctx,
        types,
        at,
        body,
        notes,
        memory,
        closures,
        links: Vec::new(),
        link_index: FxHashMap::default(),
        uses: Vec::new(),
        use_index: FxHashSet::default(),
        defers: Vec::new(),
        defer_index: BTreeMap::new(),
        cell_index: BTreeMap::new(),
        stmt: 0,
        nested: 0,
        span: Span::default(),
        depth: 0,
        fuel: MAX_APPLIED,
        is_root,
    };
    exec.set_inputs();
    let exit = exec.blocks();
    exec.finish(exit)
}

/// What each input points to at the start: its content, with the labels its type declares.
fn contents<'w>(ctx: &Context<'_, 'w, '_>, types: &mut FnTypes<'w>, body: &Body, notes: &BodyTypes) -> Vec<Value> {
    let mut all = Vec::new();
    for port in 0..body.params as usize + body.captures.len() {
        let (local, is_capture) = match port.checked_sub(body.params as usize) {
            Some(capture) => (body.captures[capture].inner, true),
            None => (LocalId(port as u32 + 1), false),
        };
        let ty = notes.locals.get(local.index()).copied().unwrap_or(Ty::UNKNOWN);
        let ty = if is_capture { ty } else { ctx.world.peel(&types.types, ty) };
        let atom = Atom { mode: Mode::Loaded, ..Atom::of(Origin::Input { port: port as u16, path: Path::default(), hint: None }) };
        let value = Value::atom(atom, TraceId::START);
        all.push(ctx.declared(types, value, ty, &mut |_| TraceId::START));
    }
    all
}

impl<'w, 'p> Exec<'_, 'w, 'p> {
    pub(crate) fn world(&self) -> &'w World<'p> {
        self.ctx.world
    }

    pub(crate) fn symbol(&self, name: privet_ir::names::Name) -> Symbol {
        let (site, _, _) = self.at.owner.parts(self.ctx.world);
        self.ctx.world.program.symbol(site.file, name)
    }

    pub(crate) fn location(&self, span: Span) -> Location {
        let (site, _, _) = self.at.owner.parts(self.ctx.world);
        Location { file: site.file, span }
    }

    /// Whether the body is part of the description of a library.
    pub(crate) fn is_stub(&self) -> bool {
        match self.at.owner {
            Owner::Fn(id) => self.ctx.world.func(id).is_stub,
            Owner::Const(id) => self.ctx.world.is_stub_module(self.ctx.world.consts[id.index()].site.module),
        }
    }

    fn set_inputs(&mut self) {
        for port in 0..self.body.params {
            let local = LocalId(port + 1);
            let atom = Atom::of(Origin::Input { port: port as u16, path: Path::default(), hint: None });
            let value = Value::atom(atom, TraceId::START);
            let ty = self.local_ty(local);
            let value = if matches!(self.types.kind(ty), TyKind::Ref(..)) { value } else { self.declared(value, ty) };
            self.memory.set_root(Root::Local(local), value);
        }
    }

    pub(crate) fn local_ty(&self, local: LocalId) -> Ty {
        self.notes.locals.get(local.index()).copied().unwrap_or(Ty::UNKNOWN)
    }

    /// A value that enters at a type: its labelled fields carry their labels from here on.
    pub(crate) fn declared(&mut self, value: Value, ty: Ty) -> Value {
        if value.is_clean() || !self.ctx.labels.touches(&self.types.types, ty) {
            return value;
        }
        let span = self.span;
        let mut sources: Vec<(crate::labels::LabelId, TraceId)> = Vec::new();
        let (links, index) = (&mut self.links, &mut self.link_index);
        let ctx = self.ctx;
        ctx.declared(self.types, value, ty, &mut |label| {
            if let Some(&(_, trace)) = sources.iter().find(|(known, _)| *known == label) {
                return trace;
            }
            let link = Link { before: TraceId::START, span, what: What::Source(label), via: None };
            let trace = add_link(links, index, link);
            sources.push((label, trace));
            trace
        })
    }

    /// A step of a trace.
    pub(crate) fn link(&mut self, before: TraceId, what: What, via: Option<crate::finding::Via>) -> TraceId {
        let link = Link { before, span: self.span, what, via };
        add_link(&mut self.links, &mut self.link_index, link)
    }

    /// Every atom with one more step.
    pub(crate) fn linked(&mut self, value: &Value, what: What, via: Option<crate::finding::Via>) -> Value {
        value.map_atoms(&mut |atom, before| {
            let keep = matches!(atom.origin, Origin::Opaque | Origin::Text(_) | Origin::Literal);
            Some((atom, if keep { before } else { self.link(before, what, via) }))
        })
    }

    fn blocks(&mut self) -> Option<State> {
        let blocks = self.body.blocks.len();
        let order = reverse_postorder(self.body);
        let mut rank = vec![usize::MAX; blocks];
        for (at, &block) in order.iter().enumerate() {
            rank[block] = at;
        }
        let mut states: Vec<Option<State>> = vec![None; blocks];
        let mut visits = vec![0u32; blocks];
        let mut exit: Option<State> = None;
        let mut open: std::collections::BTreeSet<usize> = [0].into();
        if blocks == 0 {
            return Some(std::mem::take(&mut self.memory.state));
        }
        states[0] = Some(std::mem::take(&mut self.memory.state));
        while let Some(at) = open.pop_first() {
            let block = order[at];
            visits[block] += 1;
            self.memory.state = states[block].clone().expect("an open block has a state");
            self.block(block);
            let after = std::mem::take(&mut self.memory.state);
            let nexts = successors(self.body, block);
            if matches!(self.body.blocks[block].end, Terminator::Return) {
                match &mut exit {
                    Some(all) => {
                        all.join(&after);
                    }
                    None => exit = Some(after.clone()),
                }
            }
            let count = nexts.len();
            let mut after = Some(after);
            for (nth, next) in nexts.into_iter().enumerate() {
                let given = if nth + 1 == count { after.take() } else { after.clone() };
                let given = given.expect("taken only for the last");
                let changed = match &mut states[next] {
                    Some(known) => known.join(&given),
                    slot @ None => {
                        *slot = Some(given);
                        true
                    }
                };
                if changed && visits[next] < MAX_VISITS && rank[next] != usize::MAX {
                    open.insert(rank[next]);
                }
            }
        }
        exit
    }

    fn block(&mut self, block: usize) {
        let range = self.body.blocks[block].stmts.range();
        for at in range {
            self.stmt = at as u32;
            self.nested = 0;
            self.fuel = MAX_APPLIED;
            self.span = self.body.spans[at];
            self.statement(self.body.stmts[at]);
        }
    }

    /// The places a place expression stands for.
    pub(crate) fn place(&mut self, id: PlaceId) -> Vec<Loc> {
        let place = self.body.places[id.index()];
        let mut locs = vec![self.local_loc(place.local)];
        let mut variant: Option<Symbol> = None;
        for at in place.projs.range() {
            locs = self.follow(locs, at as u32);
            match self.body.projs[at] {
                Proj::Field(name) => {
                    let name = self.symbol(name);
                    let step = match variant.take() {
                        Some(variant) => Step::Variant(variant, name),
                        None => self.field_step(name),
                    };
                    locs = self.then(locs, step);
                }
                Proj::Variant(path) => variant = self.variant_named(path),
                Proj::Deref => locs = self.behind(locs),
                Proj::Index(n) => locs = self.indexed(locs, at as u32, Some(n)),
                Proj::IndexBy(_) => locs = self.indexed(locs, at as u32, None),
                Proj::Slice => {}
                Proj::Success => {
                    let sym = &self.world().lang.sym;
                    let (some, ok) = (Step::Variant(sym.some, sym.zero), Step::Variant(sym.ok, sym.zero));
                    let ty = self.place_success_type(place.local, place.projs.len());
                    locs = match ty {
                        Some(true) => self.then(locs, some),
                        Some(false) => self.then(locs, ok),
                        None => {
                            let mut both = self.then(locs.clone(), some);
                            both.extend(self.then(locs, ok));
                            both
                        }
                    };
                }
                Proj::Failure => {
                    let sym = &self.world().lang.sym;
                    let step = Step::Variant(sym.err, sym.zero);
                    locs = self.then(locs, step);
                }
            }
        }
        locs
    }

    /// The name of the variant a pattern's path means; none for a struct.
    fn variant_named(&self, path: privet_ir::types::PathId) -> Option<Symbol> {
        match self.ctx.variant_of(self.types, self.at.owner, path) {
            Some((adt, at)) if self.world().adt(adt).is_enum => Some(self.world().adt(adt).variants[at as usize].name),
            Some(_) => None,
            None => {
                let (site, _, _) = self.at.owner.parts(self.ctx.world);
                self.world().path_symbols(site.file, path).last().copied()
            }
        }
    }

    /// Whether `?` on a plain local works on an `Option`; `None` when that is not known.
    fn place_success_type(&self, local: LocalId, projs: usize) -> Option<bool> {
        if projs != 1 {
            return None;
        }
        match self.types.kind(self.world().peel(&self.types.types, self.local_ty(local))) {
            TyKind::Adt(adt, _) if Some(*adt) == self.world().lang.option => Some(true),
            TyKind::Adt(adt, _) if Some(*adt) == self.world().lang.result => Some(false),
            _ => None,
        }
    }

    /// A step by a field's name; in descriptions of libraries some names stand for all elements.
    pub(crate) fn field_step(&self, name: Symbol) -> Step {
        let sym = &self.world().lang.sym;
        let summary = self.is_stub() && [sym.elem, sym.key, sym.value].contains(&name);
        if summary { Step::Summary(name) } else { Step::Field(name) }
    }

    fn local_loc(&self, local: LocalId) -> Loc {
        let capture = self.body.captures.iter().position(|capture| capture.inner == local);
        match capture {
            Some(at) => Loc::root(Root::Input((self.body.params as usize + at) as u16)),
            None => Loc::root(Root::Local(local)),
        }
    }

    fn then(&self, locs: Vec<Loc>, step: Step) -> Vec<Loc> {
        locs.into_iter().map(|loc| loc.then(step)).collect()
    }

    /// The places behind pointers that the compiler follows before a step.
    fn follow(&mut self, locs: Vec<Loc>, at: u32) -> Vec<Loc> {
        let Some(derefs) = self.notes.derefs.get(&at).cloned() else { return locs };
        self.follow_all(locs, &derefs)
    }

    pub(crate) fn follow_all(&mut self, mut locs: Vec<Loc>, derefs: &[Deref]) -> Vec<Loc> {
        for deref in derefs {
            locs = match deref {
                Deref::Builtin => self.behind(locs),
                Deref::Call(func) => self.called_deref(locs, *func),
            };
        }
        locs
    }

    fn called_deref(&mut self, locs: Vec<Loc>, func: FnId) -> Vec<Loc> {
        let result = self.apply_fn(func, vec![Value::reference(locs.clone())], None);
        let targets = self.memory.targets(&result);
        if !targets.is_empty() {
            return targets;
        }
        if result.is_clean() { locs } else { vec![self.temporary(result)] }
    }

    /// A cell that holds a value which has no place of its own.
    pub(crate) fn temporary(&mut self, value: Value) -> Loc {
        let cell = self.cell(u32::MAX - self.nested);
        self.nested += 1;
        self.memory.set_root(Root::Cell(cell), value);
        Loc::root(Root::Cell(cell))
    }

    /// The number of a cell made by this statement.
    pub(crate) fn cell(&mut self, nth: u32) -> u32 {
        let next = self.cell_index.len() as u32;
        *self.cell_index.entry((self.stmt, nth)).or_insert(next)
    }

    fn behind(&mut self, locs: Vec<Loc>) -> Vec<Loc> {
        let mut all = Vec::new();
        for loc in locs {
            let value = self.memory.load(&loc);
            let targets = self.memory.targets(&value);
            let found = if targets.is_empty() { vec![loc] } else { targets };
            for loc in found {
                if !all.contains(&loc) {
                    all.push(loc);
                }
            }
        }
        all.truncate(super::value::MAX_REFS);
        all
    }

    fn indexed(&mut self, locs: Vec<Loc>, at: u32, n: Option<u32>) -> Vec<Loc> {
        let sym = &self.world().lang.sym;
        match self.notes.indexing.get(&at).copied() {
            Some(Indexing::Call(func)) => {
                let index = match self.body.projs[at as usize] {
                    Proj::IndexBy(local) => self.memory.load(&self.local_loc(local)),
                    _ => Value::CLEAN,
                };
                let result = self.apply_fn(func, vec![Value::reference(locs), index], None);
                let targets = self.memory.targets(&result);
                if targets.is_empty() { vec![self.temporary(result)] } else { targets }
            }
            Some(Indexing::Values) => {
                let step = Step::Summary(sym.value);
                self.then(locs, step)
            }
            Some(Indexing::Elements) | None => {
                let by_range = match self.body.projs[at as usize] {
                    Proj::IndexBy(local) => {
                        let ty = self.local_ty(local);
                        matches!(self.types.kind(ty), TyKind::Adt(adt, _) if Some(*adt) == self.world().lang.range)
                    }
                    _ => false,
                };
                if by_range {
                    return locs;
                }
                let step = n.map_or(Step::Summary(sym.elem), Step::Index);
                self.then(locs, step)
            }
        }
    }

    /// What a place holds.
    pub(crate) fn read_place(&mut self, id: PlaceId) -> Value {
        let locs = self.place(id);
        self.read_locs(&locs)
    }

    pub(crate) fn read_locs(&self, locs: &[Loc]) -> Value {
        locs.iter().fold(Value::CLEAN, |all, loc| all.join(&self.memory.load(loc)))
    }

    /// What an operand holds.
    pub(crate) fn operand(&mut self, operand: Operand) -> Value {
        match operand {
            Operand::Place(place) => self.read_place(place),
            Operand::Literal(at) => self.literal(self.body.literals[at as usize]),
            Operand::Path(path) => self.path_value(path),
        }
    }

    fn literal(&self, literal: Literal) -> Value {
        let written = || match self.ctx.labels.has_fields() && !self.is_stub() {
            true => Value::atom(Atom::of(Origin::Literal), TraceId::START),
            false => Value::CLEAN,
        };
        match literal {
            Literal::Str(name) => {
                let symbol = self.symbol(name);
                let text = self.world().text(symbol);
                if super::text::may_be_address(text) {
                    return written().join(&Value::atom(Atom::of(Origin::Text(symbol)), TraceId::START));
                }
                if text.is_empty() { Value::CLEAN } else { written() }
            }
            Literal::Bytes(_) | Literal::Int(_) | Literal::Float | Literal::Char => written(),
            Literal::Bool(_) | Literal::Unit => Value::CLEAN,
        }
    }

    /// Writes to the place an expression names.
    pub(crate) fn write(&mut self, dest: PlaceId, value: Value) {
        let place = self.body.places[dest.index()];
        let value = if place.projs.is_empty() {
            let ty = self.local_ty(place.local);
            self.declared(value, ty)
        } else {
            value
        };
        let locs = self.place(dest);
        self.memory.store(&locs, value);
    }

    /// Notes that data reaches a sink.
    pub(crate) fn add_use(&mut self, reached: Use) {
        if self.uses.len() >= MAX_USES && reached.atom.is_symbolic() {
            return;
        }
        let key = (Arc::as_ptr(&reached.sink.spec) as usize, reached.sink.at, reached.atom, reached.url.clone());
        if self.use_index.insert(key) {
            self.uses.push(reached);
        }
    }

    fn finish(mut self, exit: Option<State>) -> (Summary, Vec<Fact>) {
        let state = exit.unwrap_or_default();
        let has_exit = state != State::default() || self.body.blocks.is_empty();
        self.memory.state = state;
        let mut summary = Summary::default();
        if has_exit && self.memory.layout.slot(LocalId::RETURN).is_some_and(|_| true) {
            let ret = self.memory.root(Root::Local(LocalId::RETURN));
            summary.ret = self.outward(&ret, 4);
            let written: Vec<u16> = self.memory.state.written.keys().copied().collect();
            for port in written {
                let content = self.memory.root(Root::Input(port));
                let before = (self.memory.initial)(port);
                if content != before {
                    let content = self.outward(&content, 4);
                    summary.exits.push((port, content));
                }
            }
            summary.handles = self.handles();
            let statics: Vec<_> = self.memory.state.statics.clone().into_iter().collect();
            for (id, value) in statics {
                let value = self.outward(&value, 4);
                summary.statics.push((id, value));
            }
            summary.cells = self.reachable_cells(&summary);
        }
        let (open, closed): (Vec<Use>, Vec<Use>) = std::mem::take(&mut self.uses).into_iter().partition(is_open);
        summary.uses = open;
        summary.defers = std::mem::take(&mut self.defers);
        summary.links = std::mem::take(&mut self.links);
        let body = self.at;
        let at_root = self.is_root;
        let facts = closed.into_iter().map(|reached| Fact { reached, body, before: None, at_root }).collect();
        (summary, facts)
    }

    /// Parameters taken by value that were written into: behind their pointers others may see it.
    fn handles(&mut self) -> Vec<(u16, Value)> {
        let mut all = Vec::new();
        for port in 0..self.body.params as u16 {
            let value = self.memory.root(Root::Local(LocalId(u32::from(port) + 1)));
            let still = value.own_atoms().iter().any(|(atom, _)| {
                matches!(atom.origin, Origin::Input { port: own, path, .. } if own == port && path.steps().is_empty())
            });
            let by_value = !matches!(self.types.kind(self.local_ty(LocalId(u32::from(port) + 1))), TyKind::Ref(..));
            let written = value.node().is_some_and(|node| !node.fields.is_empty());
            if still && by_value && written {
                let value = self.outward(&value, 4);
                all.push((port, value));
            }
        }
        all
    }

    /// A value as others may see it: pointers to locals become what they point to.
    fn outward(&mut self, value: &Value, depth: u32) -> Value {
        let Some(node) = value.node() else { return Value::CLEAN };
        let mut kept = node.clone();
        kept.refs.retain(|to| !matches!(to.root, Root::Local(_)));
        kept.fields = node.fields.iter().map(|(step, part)| (*step, self.outward(part, depth))).collect();
        let mut all = Value::from_node(kept);
        if depth > 0 {
            for to in node.refs.iter().filter(|to| matches!(to.root, Root::Local(_))) {
                let behind = self.memory.load(to);
                let behind = self.outward(&behind, depth - 1);
                all = all.join(&behind);
            }
        }
        all
    }

    fn reachable_cells(&mut self, summary: &Summary) -> Vec<(u32, Value)> {
        let mut found: BTreeMap<u32, Value> = BTreeMap::new();
        let mut open: Vec<Value> = vec![summary.ret.clone()];
        open.extend(summary.exits.iter().map(|(_, value)| value.clone()));
        open.extend(summary.statics.iter().map(|(_, value)| value.clone()));
        for defer in &self.defers {
            open.extend(defer.args.iter().cloned());
        }
        while let Some(value) = open.pop() {
            let mut cells = Vec::new();
            value.visit(&mut |node| {
                cells.extend(node.refs.iter().filter_map(|to| match to.root {
                    Root::Cell(cell) => Some(cell),
                    Root::Local(_) | Root::Input(_) | Root::Static(_) => None,
                }));
            });
            for cell in cells {
                if found.contains_key(&cell) || found.len() > 64 {
                    continue;
                }
                let content = self.memory.root(Root::Cell(cell));
                let content = self.outward(&content, 3);
                found.insert(cell, content.clone());
                open.push(content);
            }
        }
        found.into_iter().collect()
    }

    /// A closure's own value: its shape and what it captured.
    pub(crate) fn closure_value(&mut self, id: BodyId) -> Value {
        let (site, _, _) = self.at.owner.parts(self.ctx.world);
        let body = self.ctx.world.program.file(site.file).lowered.body(id);
        let mut value = Value::shape(Shape::Closure(self.at.owner, id));
        for (at, capture) in body.captures.iter().enumerate() {
            let outer = self.local_loc(capture.outer);
            let captured = if body.is_move { self.memory.load(&outer) } else { Value::reference(vec![outer]) };
            if !captured.is_clean() {
                value = value.with_field(Step::Capture(at as u32), captured);
            }
        }
        value
    }
}

fn is_open(reached: &Use) -> bool {
    reached.atom.is_symbolic() || reached.url.iter().any(|atom| atom.is_symbolic())
}

fn add_link(links: &mut Vec<Link>, index: &mut FxHashMap<Link, TraceId>, link: Link) -> TraceId {
    *index.entry(link).or_insert_with(|| {
        links.push(link);
        TraceId(links.len() as u32 - 1)
    })
}

fn successors(body: &Body, block: usize) -> Vec<usize> {
    match body.blocks[block].end {
        Terminator::Goto(BlockId(to)) => vec![to as usize],
        Terminator::Switch { arms, .. } => {
            let mut all: Vec<usize> = body.arms[arms.range()].iter().map(|arm| arm.to.index()).collect();
            all.sort_unstable();
            all.dedup();
            all
        }
        Terminator::Return | Terminator::Unreachable => Vec::new(),
    }
}

fn reverse_postorder(body: &Body) -> Vec<usize> {
    let mut seen = vec![false; body.blocks.len()];
    let mut order = Vec::with_capacity(body.blocks.len());
    let mut stack: Vec<(usize, Vec<usize>)> = Vec::new();
    if body.blocks.is_empty() {
        return order;
    }
    seen[0] = true;
    stack.push((0, successors(body, 0)));
    while let Some((block, nexts)) = stack.last_mut() {
        match nexts.pop() {
            Some(next) if !seen[next] => {
                seen[next] = true;
                stack.push((next, successors(body, next)));
            }
            Some(_) => {}
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}
