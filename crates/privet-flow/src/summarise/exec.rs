//! One body, run on abstract values: blocks in order until nothing changes, then the summary is read off.

use std::collections::BTreeMap;
use std::sync::Arc;

use privet_ir::body::{Body, BodyId, LocalId, Terminator};
use privet_ir::names::Symbol;
use privet_ir::span::{Location, Span};
use rustc_hash::FxHashMap;

use crate::infer::{BodyTypes, FnTypes, Owner};
use crate::world::World;
use crate::world::ty::{Ty, TyKind};

use super::Context;
use super::journal::Journal;
use super::order::{reverse_postorder, successors};
use super::state::{Layout, Memory, State};
use super::subject::MadeFrom;
use super::summary::{Defer, Fact, Summary, Use};
use super::trace::{BodyRef, Link, TraceId, What};
use super::value::{Atom, Loc, Mode, Origin, Path, Root, Shape, Step, Value};
use super::work;

/// How many times a block is run before its state is taken as it is.
const MAX_VISITS: u32 = 6;
/// How many summaries one statement may apply, nested ones included.
const MAX_APPLIED: u32 = 60;
/// How much work a body may make of calls, and how much more for each statement: beyond it calls are merged.
const MAX_WORK: u64 = 20_000;
const MAX_WORK_PER_STATEMENT: u64 = 500;
/// How many deferred calls a summary may carry.
pub(crate) const MAX_DEFERS: usize = 8;
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
    use_index: FxHashMap<(usize, Location, Atom, Vec<Atom>), usize>,
    pub(super) made_from: MadeFrom,
    pub(crate) defers: Vec<Defer>,
    pub(crate) defer_index: BTreeMap<(u32, u32), u16>,
    pub(crate) cell_index: BTreeMap<(u32, u32), u32>,
    /// What places of this body look like from outside, once it has run.
    pub(super) outwards: FxHashMap<(Loc, u32), Value>,
    pub(crate) stmt: u32,
    pub(crate) nested: u32,
    pub(crate) span: Span,
    pub(crate) depth: u32,
    /// How many more summaries this statement may apply before calls are merged.
    pub(crate) fuel: u32,
    /// The types that stand for the parameters of the function that is applied next.
    pub(crate) instance: super::apply::Instance,
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
    let pointees: Vec<TyKind> = (0..body.params)
        .map(|port| {
            let ty = notes.locals.get(port as usize + 1);
            match types.kind(ty.copied().unwrap_or(Ty::UNKNOWN)) {
                TyKind::Ref(_, to) => types.kind(*to).clone(),
                _ => TyKind::Unknown,
            }
        })
        .collect();
    let initial = |port: u16| inputs.get(port as usize).cloned().unwrap_or_default();
    let plain = |port: u16, step: Step| is_plain_part(ctx, port, step, &pointees);
    let memory = Memory {
        state: layout.entry(),
        scratch: vec![Value::CLEAN; body.locals.len()],
        journal: Journal::default(),
        work_ends: work::done() + MAX_WORK + MAX_WORK_PER_STATEMENT * body.stmts.len() as u64,
        layout: &layout,
        initial: &initial,
        plain: &plain,
    };
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
        use_index: FxHashMap::default(),
        made_from: MadeFrom::new(),
        defers: Vec::new(),
        defer_index: BTreeMap::new(),
        cell_index: BTreeMap::new(),
        outwards: FxHashMap::default(),
        stmt: 0,
        nested: 0,
        span: Span::default(),
        depth: 0,
        fuel: MAX_APPLIED,
        instance: Vec::new(),
        is_root,
    };
    exec.set_inputs();
    exec.set_globals();
    exec.enter();
    exec.attribute_sinks();
    let exit = exec.blocks();
    exec.finish(exit)
}

/// Whether a part of what an input points to holds no pointer itself.
fn is_plain_part(ctx: &Context<'_, '_, '_>, port: u16, step: Step, pointees: &[TyKind]) -> bool {
    use crate::world::ty::Types;
    let (Some(TyKind::Adt(adt, _)), Step::Field(name)) = (pointees.get(port as usize), step) else {
        return false;
    };
    let world = ctx.world;
    let mut fields = world.adt(*adt).variants.iter().flat_map(|of| &of.fields);
    let field = fields.find(|field| field.name == name);
    field.is_some_and(|field| match world.types.kind(field.ty) {
        TyKind::Prim(_) => true,
        TyKind::Adt(of, args) => {
            world.adt(*of).generics.count == 0 || args.iter().all(|&arg| !is_pointer(ctx, arg))
        }
        _ => false,
    })
}

fn is_pointer(ctx: &Context<'_, '_, '_>, ty: Ty) -> bool {
    use crate::world::ty::Types;
    !matches!(ctx.world.types.kind(ty), TyKind::Prim(_) | TyKind::Adt(..))
}

/// What each input points to at the start: its content, with the labels its type declares.
fn contents<'w>(
    ctx: &Context<'_, 'w, '_>,
    types: &mut FnTypes<'w>,
    body: &Body,
    notes: &BodyTypes,
) -> Vec<Value> {
    let mut all = Vec::new();
    for port in 0..body.params as usize + body.captures.len() {
        let (local, is_capture) = match port.checked_sub(body.params as usize) {
            Some(capture) => (body.captures[capture].inner, true),
            None => (LocalId(port as u32 + 1), false),
        };
        let ty = notes
            .locals
            .get(local.index())
            .copied()
            .unwrap_or(Ty::UNKNOWN);
        let ty = if is_capture {
            ty
        } else {
            ctx.world.peel(&types.types, ty)
        };
        let atom = Atom {
            mode: Mode::Loaded,
            ..Atom::of(Origin::Input {
                port: port as u16,
                path: Path::default(),
                hint: None,
            })
        };
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
        Location {
            file: site.file,
            span,
        }
    }

    /// Whether the body is part of the description of a library.
    pub(crate) fn is_described(&self) -> bool {
        match self.at.owner {
            Owner::Fn(id) => self.ctx.world.func(id).is_described,
            Owner::Const(id) => self
                .ctx
                .world
                .is_described_module(self.ctx.world.consts[id.index()].site.module),
        }
    }

    pub(super) fn set_inputs(&mut self) {
        for port in 0..self.body.params {
            let local = LocalId(port + 1);
            let atom = Atom::of(Origin::Input {
                port: port as u16,
                path: Path::default(),
                hint: None,
            });
            let value = Value::atom(atom, TraceId::START);
            let ty = self.local_ty(local);
            let value = if matches!(self.types.kind(ty), TyKind::Ref(..)) {
                value
            } else {
                self.declared(value, ty)
            };
            self.memory.set_root(Root::Local(local), value);
        }
    }

    pub(crate) fn local_ty(&self, local: LocalId) -> Ty {
        self.notes
            .locals
            .get(local.index())
            .copied()
            .unwrap_or(Ty::UNKNOWN)
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
            let link = Link {
                before: TraceId::START,
                span,
                what: What::Source(label),
                via: None,
            };
            let trace = add_link(links, index, link);
            sources.push((label, trace));
            trace
        })
    }

    /// A step of a trace.
    pub(crate) fn link(
        &mut self,
        before: TraceId,
        what: What,
        via: Option<crate::finding::Via>,
    ) -> TraceId {
        let link = Link {
            before,
            span: self.span,
            what,
            via,
        };
        add_link(&mut self.links, &mut self.link_index, link)
    }

    /// Every atom with one more step.
    pub(crate) fn linked(
        &mut self,
        value: &Value,
        what: What,
        via: Option<crate::finding::Via>,
    ) -> Value {
        value.map_atoms(&mut |atom, before| {
            let keep = matches!(
                atom.origin,
                Origin::Opaque | Origin::Text(_) | Origin::Literal
            );
            Some((
                atom,
                if keep {
                    before
                } else {
                    self.link(before, what, via)
                },
            ))
        })
    }

    pub(super) fn blocks(&mut self) -> Option<State> {
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
            let branches = match self.has_guards() {
                true => self.branches(block),
                false => Vec::new(),
            };
            let after = std::mem::take(&mut self.memory.state);
            let nexts = successors(self.body, block);
            if matches!(self.body.blocks[block].end, Terminator::Return) {
                match &mut exit {
                    Some(all) => {
                        all.join(&after, self.memory.initial);
                    }
                    None => exit = Some(after.clone()),
                }
            }
            let count = nexts.len();
            let mut after = Some(after);
            for (nth, next) in nexts.into_iter().enumerate() {
                let given = if nth + 1 == count {
                    after.take()
                } else {
                    after.clone()
                };
                let mut given = given.expect("taken only for the last");
                if let Some((_, facts)) = branches.iter().find(|(to, _)| *to == next) {
                    given.facts.add(facts);
                }
                let changed = match &mut states[next] {
                    Some(known) => known.join(&given, self.memory.initial),
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

    pub(super) fn block(&mut self, block: usize) {
        let range = self.body.blocks[block].stmts.range();
        for at in range {
            self.stmt = at as u32;
            self.nested = 0;
            self.fuel = MAX_APPLIED;
            self.span = self.body.spans[at];
            self.statement(self.body.stmts[at]);
        }
    }

    /// Notes that data reaches a sink.
    pub(crate) fn add_use(&mut self, mut reached: Use) {
        if self.has_guards() {
            reached.held = self.held(&reached);
        }
        if self.uses.len() >= MAX_USES && reached.atom.is_symbolic() {
            return;
        }
        let key = (
            Arc::as_ptr(&reached.sink.spec) as usize,
            reached.sink.at,
            reached.atom,
            reached.url.clone(),
        );
        match self.use_index.get(&key) {
            Some(&at) => self.uses[at].held.meet(&reached.held),
            None => {
                self.use_index.insert(key, self.uses.len());
                self.uses.push(reached);
            }
        }
    }

    /// A closure's own value: its shape and what it captured.
    pub(crate) fn closure_value(&mut self, id: BodyId) -> Value {
        let (site, _, _) = self.at.owner.parts(self.ctx.world);
        let body = self.ctx.world.program.file(site.file).lowered.body(id);
        let mut value = Value::shape(Shape::Closure(self.at.owner, id));
        for (at, capture) in body.captures.iter().enumerate() {
            let outer = self.local_loc(capture.outer);
            // A variable that is a reference is captured by what it points to: the closure reborrows it.
            let is_reference = matches!(outer.root, Root::Local(_))
                && matches!(
                    self.types.kind(self.local_ty(capture.outer)),
                    TyKind::Ref(..)
                );
            let held = self.memory.load(&outer);
            let captured = if body.is_move || (is_reference && !held.is_clean()) {
                held
            } else {
                Value::reference(vec![outer])
            };
            if !captured.is_clean() {
                value = value.with_field(Step::Capture(at as u32), captured);
            }
        }
        value
    }
}

fn add_link(links: &mut Vec<Link>, index: &mut FxHashMap<Link, TraceId>, link: Link) -> TraceId {
    *index.entry(link).or_insert_with(|| {
        links.push(link);
        TraceId(links.len() as u32 - 1)
    })
}
