//! What every place holds at one point of a body, and how places are read and written.
//!
//! Only locals that several blocks use travel between blocks; the others live in scratch space.

use std::collections::BTreeMap;

use privet_ir::body::{Body, LocalId, Operand, Proj, Stmt, Terminator};

use super::journal::Journal;
use super::proof::Facts;
use super::trace::TraceId;
use super::value::{Atom, Loc, Mode, Node, Origin, Path, Root, Step, Value};
use super::work;

/// How far references are followed before the rest is taken as it is.
const MAX_HOPS: u32 = 3;

/// The state at one point.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct State {
    /// Locals that several blocks use, by slot.
    slots: Vec<Value>,
    /// What inputs point to, once touched.
    pub inputs: BTreeMap<u16, Value>,
    /// Shared cells.
    pub cells: BTreeMap<u32, Value>,
    /// Statics, once written.
    pub statics: BTreeMap<super::value::Global, Value>,
    /// Inputs whose content was written.
    pub written: BTreeMap<u16, ()>,
    /// What guards have proven on every way to here.
    pub facts: Facts,
}

/// Where each local lives.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    slot: Vec<Option<u32>>,
    slots: u32,
}

impl Layout {
    /// Finds the locals that more than one block uses.
    pub(super) fn of(body: &Body) -> Layout {
        const NONE: u32 = u32::MAX;
        const MANY: u32 = u32::MAX - 1;
        let mut used_in = vec![NONE; body.locals.len()];
        for (at, block) in body.blocks.iter().enumerate() {
            let block_id = at as u32;
            let mut touch = |local: LocalId| {
                let seen = &mut used_in[local.index()];
                *seen = if *seen == NONE || *seen == block_id {
                    block_id
                } else {
                    MANY
                };
            };
            for at in block.stmts.range() {
                each_local(body, body.stmts[at], &mut touch);
            }
            if let Terminator::Switch { on, .. } = block.end {
                place_locals(body, on, &mut touch);
            }
        }
        let mut slots = 0;
        let mut slot = vec![None; body.locals.len()];
        for (at, used) in used_in.iter().enumerate() {
            let carried = at <= body.params as usize || *used == MANY;
            if carried {
                slot[at] = Some(slots);
                slots += 1;
            }
        }
        for global in &body.globals {
            if slot[global.local.index()].is_none() {
                slot[global.local.index()] = Some(slots);
                slots += 1;
            }
        }
        // References may reach a local from anywhere.
        for stmt in &body.stmts {
            if let Stmt::Ref { place, .. } | Stmt::Bind { place, .. } = stmt {
                let local = body.place(*place).local;
                if slot[local.index()].is_none() {
                    slot[local.index()] = Some(slots);
                    slots += 1;
                }
            }
        }
        Layout { slot, slots }
    }

    /// The slot of a local that travels.
    pub(super) fn slot(&self, local: LocalId) -> Option<usize> {
        self.slot[local.index()].map(|slot| slot as usize)
    }

    /// The state at the entry, before inputs are set.
    pub(super) fn entry(&self) -> State {
        State {
            slots: vec![Value::CLEAN; self.slots as usize],
            ..State::default()
        }
    }
}

fn place_locals(body: &Body, place: privet_ir::body::PlaceId, touch: &mut impl FnMut(LocalId)) {
    let place = body.place(place);
    touch(place.local);
    for at in place.projs.range() {
        if let Proj::IndexBy(local) = body.projs[at] {
            touch(local);
        }
    }
}

fn operand_locals(body: &Body, operand: Operand, touch: &mut impl FnMut(LocalId)) {
    if let Operand::Place(place) = operand {
        place_locals(body, place, touch);
    }
}

fn each_local(body: &Body, stmt: Stmt, touch: &mut impl FnMut(LocalId)) {
    match stmt {
        Stmt::Assign(place, operand) | Stmt::Await(place, operand) => {
            place_locals(body, place, touch);
            operand_locals(body, operand, touch);
        }
        Stmt::Cast { dest, from, .. } => {
            place_locals(body, dest, touch);
            operand_locals(body, from, touch);
        }
        Stmt::Ref { dest, place, .. } => {
            place_locals(body, dest, touch);
            place_locals(body, place, touch);
        }
        Stmt::Bind { local, place, .. } => {
            touch(local);
            place_locals(body, place, touch);
        }
        Stmt::Aggregate(dest, at) => {
            place_locals(body, dest, touch);
            let aggregate = &body.aggregates[at as usize];
            for &part in &body.operands[aggregate.parts.range()] {
                operand_locals(body, part, touch);
            }
            if let Some(base) = aggregate.base {
                operand_locals(body, base, touch);
            }
        }
        Stmt::Op { dest, args, .. } | Stmt::Unknown { dest, args } => {
            place_locals(body, dest, touch);
            for &part in &body.operands[args.range()] {
                operand_locals(body, part, touch);
            }
        }
        Stmt::OpAssign { place, by, .. } => {
            place_locals(body, place, touch);
            operand_locals(body, by, touch);
        }
        Stmt::Call(call) => {
            let call = &body.calls[call.index()];
            place_locals(body, call.dest, touch);
            for &part in &body.operands[call.args.range()] {
                operand_locals(body, part, touch);
            }
            if let privet_ir::body::Callee::Value(place) = call.callee {
                place_locals(body, place, touch);
            }
        }
        Stmt::Macro(id) => {
            let call = &body.macros[id.index()];
            place_locals(body, call.dest, touch);
            for &part in &body.operands[call.args.range()] {
                operand_locals(body, part, touch);
            }
        }
    }
}

impl State {
    /// Adds what `other` holds; says whether that changed anything.
    /// An input that one of the two has not touched still points there to what it pointed to at the start.
    pub(super) fn join(&mut self, other: &State, initial: &dyn Fn(u16) -> Value) -> bool {
        let mut changed = false;
        for (own, theirs) in self.slots.iter_mut().zip(&other.slots) {
            changed |= join_into(own, theirs);
        }
        for (&port, own) in &mut self.inputs {
            if !other.inputs.contains_key(&port) {
                changed |= join_into(own, &initial(port));
            }
        }
        for (&port, theirs) in &other.inputs {
            let own = self.inputs.entry(port).or_insert_with(|| initial(port));
            changed |= join_into(own, theirs);
        }
        for (&cell, theirs) in &other.cells {
            changed |= join_into(self.cells.entry(cell).or_default(), theirs);
        }
        for (&id, theirs) in &other.statics {
            changed |= join_into(self.statics.entry(id).or_default(), theirs);
        }
        for &port in other.written.keys() {
            changed |= self.written.insert(port, ()).is_none();
        }
        changed | self.facts.meet(&other.facts)
    }
}

fn join_into(own: &mut Value, theirs: &Value) -> bool {
    if theirs.is_clean() || own == theirs {
        return false;
    }
    let joined = own.join(theirs);
    let changed = joined != *own;
    if changed {
        *own = joined;
    }
    changed
}

/// A state with its scratch space: what a block's statements work on.
pub(super) struct Memory<'b> {
    /// What travels.
    pub state: State,
    /// What does not.
    pub scratch: Vec<Value>,
    /// Where each local lives.
    pub layout: &'b Layout,
    /// What an input points to before anything touched it.
    pub initial: &'b dyn Fn(u16) -> Value,
    /// What was there before writes that may not have happened.
    pub journal: Journal,
    /// The count of work at which pointers are no longer followed far.
    pub work_ends: u64,
    /// Whether a part of what an input points to is no pointer, by its type.
    pub plain: &'b dyn Fn(u16, Step) -> bool,
}

impl Memory<'_> {
    /// Whether the body has used up its work.
    pub(super) fn is_tired(&self) -> bool {
        work::done() >= self.work_ends
    }

    /// What a root holds.
    pub(super) fn root(&self, root: Root) -> Value {
        match root {
            Root::Local(local) => match self.layout.slot(local) {
                Some(slot) => self.state.slots[slot].clone(),
                None => self.scratch[local.index()].clone(),
            },
            Root::Input(port) => match self.state.inputs.get(&port) {
                Some(value) => value.clone(),
                None => (self.initial)(port),
            },
            Root::Cell(cell) => self.state.cells.get(&cell).cloned().unwrap_or_default(),
            Root::Static(id) => {
                let before = Value::atom(
                    Atom::of(Origin::Static {
                        id,
                        path: Path::default(),
                    }),
                    TraceId::START,
                );
                match self.state.statics.get(&id) {
                    Some(written) => before.join(written),
                    None => before,
                }
            }
        }
    }

    /// Replaces what a root holds.
    pub(super) fn set_root(&mut self, root: Root, value: Value) {
        if self.journal.is_open() {
            let before = self.root(root);
            self.journal.note(root, before);
        }
        self.put_root(root, value);
    }

    pub(super) fn put_root(&mut self, root: Root, value: Value) {
        match root {
            Root::Local(local) => match self.layout.slot(local) {
                Some(slot) => self.state.slots[slot] = value,
                None => self.scratch[local.index()] = value,
            },
            Root::Input(port) => {
                self.state.written.insert(port, ());
                self.state.inputs.insert(port, value);
            }
            Root::Cell(cell) => {
                self.state.cells.insert(cell, value);
            }
            Root::Static(id) => {
                self.state.statics.insert(id, value);
            }
        }
    }

    /// What a place holds.
    pub(super) fn load(&self, loc: &Loc) -> Value {
        self.load_within(loc, MAX_HOPS)
    }

    pub(super) fn load_within(&self, loc: &Loc, hops: u32) -> Value {
        let mut value = self.root(loc.root);
        for &step in &loc.path {
            value = self.step(&value, step, hops);
        }
        value
    }

    /// The part of a value at `step`; references are followed when the value is only a pointer.
    pub(super) fn step(&self, value: &Value, step: Step, hops: u32) -> Value {
        if hops == 0 || value.own_field(step).is_some() || self.is_tired() {
            return value.part(step);
        }
        let own = self.part_behind(value, step);
        // Pointers to pointers fan out: the farther away, the fewer are followed.
        let followed = value.refs().iter().take(1 + hops as usize);
        let through = followed.fold(own, |all, to| {
            let behind = self.load_within(to, hops - 1);
            all.join(&self.step(&behind, step, hops - 1))
        });
        if through.is_clean() {
            self.through_wrapper(value, step, hops)
        } else {
            through
        }
    }

    /// A box, guard or handle whose type is not known is looked through.
    fn through_wrapper(&self, value: &Value, step: Step, hops: u32) -> Value {
        let Some(node) = value.node() else {
            return Value::CLEAN;
        };
        match node.fields.as_slice() {
            [(Step::Summary(_), inner)] if !matches!(step, Step::Summary(_) | Step::Index(_)) => {
                self.step(inner, step, hops - 1)
            }
            _ => Value::CLEAN,
        }
    }

    /// What a value points to, itself when it is no pointer.
    pub(super) fn deref(&self, value: &Value) -> Value {
        self.deref_within(value, MAX_HOPS)
    }

    fn deref_within(&self, value: &Value, hops: u32) -> Value {
        let Some(node) = value.node() else {
            return Value::CLEAN;
        };
        let loaded = |atom: Atom| match (atom.origin, atom.mode) {
            (Origin::Input { .. } | Origin::Deferred { .. }, Mode::Same) => Atom {
                mode: Mode::Loaded,
                ..atom
            },
            _ => atom,
        };
        if hops == 0 {
            return value.map_top(&mut |atom| loaded(atom));
        }
        let mut rest = node.clone();
        rest.refs.clear();
        let rest = Value::from_node(rest).map_top(&mut |atom| loaded(atom));
        let behind = self.targets(value);
        behind.iter().fold(rest, |all, to| all.join(&self.load(to)))
    }

    /// The places a pointer stands for; none when it is no pointer.
    pub(super) fn targets(&self, value: &Value) -> Vec<Loc> {
        let Some(node) = value.node() else {
            return Vec::new();
        };
        let mut all = node.refs.clone();
        for &(atom, _) in &node.atoms {
            if let (Origin::Input { port, path, .. }, Mode::Same) = (atom.origin, atom.mode) {
                let loc = Loc {
                    root: Root::Input(port),
                    path: path.steps().to_vec(),
                };
                if !all.contains(&loc) {
                    all.push(loc);
                }
            }
        }
        all
    }

    /// Writes to places: replacing when there is just one, else adding.
    pub(super) fn store(&mut self, locs: &[Loc], value: Value) {
        match locs {
            [one] => {
                let strong = !one.path.iter().any(|step| matches!(step, Step::Summary(_)));
                self.store_one(one, value, strong, MAX_HOPS);
            }
            many => {
                for loc in many {
                    self.store_one(loc, value.clone(), false, MAX_HOPS);
                }
            }
        }
    }

    /// Adds to a place.
    pub(super) fn add(&mut self, loc: &Loc, value: Value) {
        self.store_one(loc, value, false, MAX_HOPS);
    }

    fn store_one(&mut self, loc: &Loc, value: Value, strong: bool, hops: u32) {
        let before = self.root(loc.root);
        let mut behind = Vec::new();
        let strong = strong && !matches!(loc.root, Root::Cell(_) | Root::Static(_));
        let after = written(&before, &loc.path, &value, strong, &mut behind);
        if after != before || loc.path.is_empty() {
            self.set_root(loc.root, after);
        }
        if hops > 0 {
            for to in behind {
                self.store_one(&to, value.clone(), false, hops - 1);
            }
        }
    }
}

/// The value with `new` at `path`; where the way leads through a pointer, the places behind it are returned instead.
fn written(
    value: &Value,
    path: &[Step],
    new: &Value,
    strong: bool,
    behind: &mut Vec<Loc>,
) -> Value {
    let Some((&step, rest)) = path.split_first() else {
        return if strong { new.clone() } else { value.join(new) };
    };
    let pointer = !value.refs().is_empty() && value.own_field(step).is_none();
    if pointer {
        for to in value.refs() {
            let mut loc = to.clone();
            for &step in path {
                loc = loc.then(step);
            }
            behind.push(loc);
        }
        return value.clone();
    }
    let part = written(&value.part(step), rest, new, strong, behind);
    let has = value.own_field(step);
    // Elements that are written back may have changed places.
    let moved = matches!(step, Step::Summary(_)) && rest.is_empty() && !part.is_clean();
    if has.is_none() && !moved && part == value.part(step) {
        return value.clone();
    }
    value.with_field(step, part)
}

impl Value {
    /// The atoms of the whole replaced, the parts kept.
    pub fn map_top(&self, map: &mut dyn FnMut(Atom) -> Atom) -> Value {
        let Some(node) = self.node() else {
            return Value::CLEAN;
        };
        let mut atoms: Vec<_> = node
            .atoms
            .iter()
            .map(|&(atom, trace)| (map(atom), trace))
            .collect();
        super::value::tidy(&mut atoms);
        Value::from_node(Node {
            atoms,
            refs: node.refs.clone(),
            shapes: node.shapes.clone(),
            fields: node.fields.clone(),
            cases: node.cases.clone(),
            depth: 0,
            size: 0,
        })
    }
}
