//! Applying summaries: what a callee does with its inputs becomes what it does with these arguments.
//!
//! out(call) = summary with every input replaced by the argument's value at the same path;
//! a write to an input's content lands wherever the argument points.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::finding::Via;
use crate::infer::Owner;
use crate::world::ty::TyKind;
use crate::world::{FnId, Parent};

use super::call::Given;
use super::exec::Exec;
use super::summary::{Summary, Use};
use super::trace::{BodyRef, TraceId, What};
use super::value::{Atom, Gathered, Loc, Mode, Origin, Path, Root, Value};

/// How deep calls of function values may nest within one statement.
const MAX_NESTING: u32 = 10;

/// The types that stand for a callee's parameters.
pub(crate) type Instance = Vec<(crate::world::ty::ParamId, crate::world::ty::Ty)>;

/// What a summary's inputs stand for.
pub(super) struct Frame {
    pub(super) at: BodyRef,
    pub(super) inputs: Vec<Value>,
    pub(super) results: Vec<Value>,
    pub(super) instance: Instance,
    cells: Vec<(u32, u32)>,
    is_described: bool,
    /// What atoms of the callee were found to stand for, while nothing is written.
    known: RefCell<Option<FxHashMap<(Atom, TraceId), Value>>>,
}

impl Frame {
    pub(super) fn new(at: BodyRef, inputs: Vec<Value>) -> Frame {
        Frame {
            at,
            inputs,
            results: Vec::new(),
            instance: Instance::new(),
            cells: Vec::new(),
            is_described: false,
            known: RefCell::default(),
        }
    }

    /// From here on nothing is written until all is read.
    pub(super) fn hold_still(&mut self) {
        self.known = RefCell::new(Some(FxHashMap::default()));
    }
}

impl Exec<'_, '_, '_> {
    /// A call of a function of the program; data of `suppressed` inputs that reaches sinks inside is not told again.
    pub(crate) fn apply_fn(
        &mut self,
        func: FnId,
        args: Vec<Value>,
        suppressed: Option<&[u16]>,
    ) -> Value {
        let world = self.world();
        let def = world.func(func);
        if def.is_described && world.has_empty_body(func) {
            return self.by_signature(func, args);
        }
        let Some(body) = def.body else {
            return match def.parent {
                Parent::Trait(_) => {
                    let spans = vec![self.span; args.len()];
                    let given = Given {
                        args,
                        spans,
                        has_self: def.receiver.is_some(),
                    };
                    self.call_dynamic(func, &given)
                }
                Parent::Module | Parent::Impl(_) => self.merged(&args, Some(Via::UnknownCall)),
            };
        };
        let owner = Owner::Fn(func);
        let Some(summary) = self.ctx.summary(owner) else {
            // What is described and was not foreseen as a callee has at least a signature.
            return match def.is_described {
                true => self.by_signature(func, args),
                false => Value::CLEAN,
            };
        };
        let main = summary.main.clone();
        self.apply(
            BodyRef { owner, body },
            &main,
            args,
            suppressed.unwrap_or(&[]),
        )
    }

    pub(super) fn apply(
        &mut self,
        at: BodyRef,
        summary: &Arc<Summary>,
        inputs: Vec<Value>,
        suppressed: &[u16],
    ) -> Value {
        if self.depth >= MAX_NESTING || self.fuel == 0 || self.memory.is_tired() {
            return self.apply_coarsely(at, summary, inputs, suppressed);
        }
        self.fuel -= 1;
        self.depth += 1;
        let always = self.always_of(&inputs);
        let is_described = match at.owner {
            Owner::Fn(id) => self.world().func(id).is_described,
            Owner::Const(_) => false,
        };
        let mut frame = Frame {
            instance: std::mem::take(&mut self.instance),
            is_described,
            ..Frame::new(at, inputs)
        };
        for &(cell, _) in &summary.cells {
            let nth = self.nested;
            self.nested += 1;
            let own = self.cell(nth);
            frame.cells.push((cell, own));
        }
        for (at, (_, content)) in summary.cells.iter().enumerate() {
            let content = self.replaced(&frame, content);
            let loc = Loc::root(Root::Cell(frame.cells[at].1));
            self.memory.add(&loc, content);
        }
        for defer in &summary.defers {
            let since = (!defer.is_certain).then(|| self.memory.uncertain());
            let result = self.resolve_defer(&frame, defer);
            if let Some(since) = since {
                self.memory.certain(since);
            }
            frame.results.push(result);
        }
        frame.hold_still();
        let before = (!always.is_empty()).then(|| self.memory.state.facts.clone());
        self.memory.state.facts.add(&always);
        for reached in &summary.uses {
            self.pass_on(&frame, reached, suppressed);
        }
        if let Some(before) = before {
            self.memory.state.facts = before;
        }
        let mut behind = Vec::new();
        let exits: Vec<(Value, Vec<Loc>, Value)> = summary
            .exits
            .iter()
            .map(|(port, content)| {
                let input = frame.inputs.get(*port as usize);
                let input = input.cloned().unwrap_or_default();
                let targets = self.memory.targets(&input);
                let content = self.replaced_with(&frame, content, &mut behind);
                (input, targets, content)
            })
            .collect();
        let handles: Vec<(Vec<Loc>, Value)> = summary
            .handles
            .iter()
            .map(|(port, content)| {
                let owners = frame
                    .inputs
                    .get(*port as usize)
                    .map_or(Vec::new(), |value| self.owners(value));
                (owners, self.replaced_with(&frame, content, &mut behind))
            })
            .collect();
        let ret = self.replaced_with(&frame, &summary.ret, &mut behind);
        let ret = self.under(ret, &always);
        let ret = self.made_of_elements(ret, &frame.inputs);
        let statics: Vec<_> = summary
            .statics
            .iter()
            .map(|(id, value)| (*id, self.replaced(&frame, value)))
            .collect();
        self.ensure(&frame, &summary.ensures);
        for (input, targets, content) in exits {
            if targets.is_empty() {
                self.land(&input, &content, 3);
            } else {
                self.left_at(&targets, content);
            }
        }
        for (owners, content) in handles {
            for loc in owners {
                self.memory.add(&loc, content.clone());
            }
        }
        for (loc, content) in behind {
            self.memory.add(&loc, content);
        }
        for (id, value) in statics {
            self.memory.add(&Loc::root(Root::Static(id)), value);
        }
        self.depth -= 1;
        ret
    }

    /// What a callee left where an input points to. A pointer to a pointer is one step in a summary:
    /// what was written may lie behind both.
    fn left_at(&mut self, targets: &[Loc], content: Value) {
        if targets.is_empty() {
            return;
        }
        let behind: Vec<Loc> = targets
            .iter()
            .flat_map(|target| self.pointees(target))
            .collect();
        if behind.is_empty() {
            self.memory.store(targets, content);
            return;
        }
        let data = content.node().map_or(Value::CLEAN, |node| {
            let mut data = node.clone();
            data.refs.clear();
            Value::from_node(data)
        });
        for target in targets {
            self.memory.add(target, content.clone());
        }
        for loc in behind {
            self.memory.add(&loc, data.clone());
        }
    }

    /// What a variable that is a reference points to.
    fn pointees(&self, loc: &Loc) -> Vec<Loc> {
        match loc.root {
            Root::Local(local)
                if loc.path.is_empty()
                    && matches!(self.types.kind(self.local_ty(local)), TyKind::Ref(..)) =>
            {
                self.memory.targets(&self.memory.load(loc))
            }
            Root::Local(_) | Root::Input(_) | Root::Cell(_) | Root::Static(_) => Vec::new(),
        }
    }

    /// The parameters of this body that a value passed on by value stands for.
    pub(super) fn owners(&self, value: &Value) -> Vec<Loc> {
        let params = self.body.params as u16;
        let one = |atom: &Atom| match (atom.origin, atom.mode) {
            (Origin::Input { port, path, .. }, Mode::Same) if port < params => {
                let local = privet_ir::body::LocalId(u32::from(port) + 1);
                Some(Loc {
                    root: Root::Local(local),
                    path: path.steps().to_vec(),
                })
            }
            _ => None,
        };
        value
            .own_atoms()
            .iter()
            .filter_map(|(atom, _)| one(atom))
            .collect()
    }

    /// A value of the callee in the caller's terms.
    pub(super) fn replaced(&mut self, frame: &Frame, value: &Value) -> Value {
        self.replaced_with(frame, value, &mut Vec::new())
    }

    /// As `replaced`; what the callee wrote behind a pointer of the caller's goes to `behind`.
    pub(super) fn replaced_with(
        &mut self,
        frame: &Frame,
        value: &Value,
        behind: &mut Vec<(Loc, Value)>,
    ) -> Value {
        let Some(node) = value.node() else {
            return Value::CLEAN;
        };
        let mut all = Value::CLEAN;
        for &(atom, trace) in &node.atoms {
            let found = self.replaced_atom(frame, atom, trace);
            all = all.join(&found);
        }
        for loc in &node.refs {
            let found = self.replaced_ref(frame, loc);
            all = all.join(&found);
        }
        for &shape in &node.shapes {
            all = all.with_shape(shape);
        }
        for (step, part) in &node.fields {
            let part = self.replaced_with(frame, part, behind);
            let pointer =
                !node.atoms.is_empty() && !all.refs().is_empty() && all.own_field(*step).is_none();
            if !node.atoms.is_empty() && !part.is_clean() {
                let lent = self.lent(&all);
                behind.extend(lent.into_iter().map(|loc| (loc.then(*step), part.clone())));
            }
            if pointer {
                behind.extend(all.refs().iter().map(|loc| (loc.then(*step), part.clone())));
            } else if !part.is_clean() || !all.part(*step).is_clean() {
                all = all.with_field(*step, part);
            }
        }
        if let Some(cases) = &node.cases {
            let cases = self.replaced_cases(frame, cases);
            all = all.with_cases(cases);
        }
        all
    }

    pub(super) fn replaced_ref(&mut self, frame: &Frame, loc: &Loc) -> Value {
        match loc.root {
            Root::Input(port) => {
                let Some(input) = frame.inputs.get(port as usize) else {
                    return Value::CLEAN;
                };
                let targets = self.memory.targets(input);
                if targets.is_empty() {
                    let input = input.clone();
                    return loc
                        .path
                        .iter()
                        .fold(input, |value, &step| self.memory.step(&value, step, 4));
                }
                let further = targets
                    .into_iter()
                    .map(|target| loc.path.iter().fold(target, |loc, &step| loc.then(step)));
                Value::reference(further.collect())
            }
            Root::Cell(cell) => match frame.cells.iter().find(|(theirs, _)| *theirs == cell) {
                Some(&(_, own)) => Value::reference(vec![Loc {
                    root: Root::Cell(own),
                    path: loc.path.clone(),
                }]),
                None => Value::CLEAN,
            },
            Root::Static(_) => Value::reference(vec![loc.clone()]),
            Root::Local(_) => Value::CLEAN,
        }
    }

    /// An atom of the callee in the caller's terms.
    pub(super) fn replaced_atom(&mut self, frame: &Frame, atom: Atom, inner: TraceId) -> Value {
        let known = |frame: &Frame| {
            let known = frame.known.borrow();
            known
                .as_ref()
                .and_then(|known| known.get(&(atom, inner)).cloned())
        };
        if let Some(value) = known(frame) {
            return value;
        }
        let value = self.replaced_anew(frame, atom, inner);
        if let Some(known) = frame.known.borrow_mut().as_mut() {
            known.insert((atom, inner), value.clone());
        }
        value
    }

    fn replaced_anew(&mut self, frame: &Frame, atom: Atom, inner: TraceId) -> Value {
        let (base, path, hint): (Value, Path, _) = match atom.origin {
            Origin::Input { port, path, hint } => match frame.inputs.get(port as usize) {
                Some(input) => (input.clone(), path, hint),
                None => return Value::CLEAN,
            },
            Origin::Deferred { id, path } => match frame.results.get(id as usize) {
                Some(result) => (result.clone(), path, None),
                None => return Value::CLEAN,
            },
            Origin::Label(_) => {
                let trace = self.through(frame, TraceId::START, inner);
                return Value::atom(atom, trace);
            }
            Origin::Static { .. } | Origin::Text(_) | Origin::Opaque | Origin::Literal => {
                return Value::atom(atom, TraceId::START);
            }
        };
        let mut value = base;
        for &step in path.steps() {
            value = self.memory.step(&value, step, 4);
        }
        if atom.mode == Mode::Loaded || (atom.mode == Mode::Derived && !path.steps().is_empty()) {
            value = self.memory.deref(&value);
        }
        if let Some(hint) = hint {
            let trace = self.link(TraceId::START, What::Source(hint.label), None);
            value = super::declare::marked(&value, hint, &mut |_| trace);
        }
        if atom.mode == Mode::Derived {
            let mut gathered = Gathered::default();
            self.collect(&value, &mut gathered, 6);
            let mut atoms = gathered.all();
            for (found, _) in &mut atoms {
                found.grade = found.grade.max(atom.grade);
            }
            value = Value::atoms(atoms);
        }
        if frame.is_described || inner == TraceId::START {
            return value;
        }
        value.map_atoms(&mut |atom, before| {
            let plain = matches!(
                atom.origin,
                Origin::Opaque | Origin::Text(_) | Origin::Literal
            );
            Some((
                atom,
                if plain {
                    before
                } else {
                    self.through(frame, before, inner)
                },
            ))
        })
    }

    pub(super) fn through(&mut self, frame: &Frame, before: TraceId, inner: TraceId) -> TraceId {
        if inner == TraceId::START {
            return before;
        }
        self.link(
            before,
            What::Through {
                callee: frame.at,
                inner,
            },
            None,
        )
    }

    /// Data of the caller that reaches a sink inside the callee.
    pub(super) fn pass_on(&mut self, frame: &Frame, reached: &Use, suppressed: &[u16]) {
        if let Origin::Input { port, .. } = reached.atom.origin
            && suppressed.contains(&port)
        {
            return;
        }
        let url: Vec<Atom> = self.replaced_url(frame, &reached.url);
        let held = self.replaced_held(frame, &reached.held);
        if !reached.atom.is_symbolic() || matches!(reached.atom.origin, Origin::Static { .. }) {
            let trace = self.through(frame, TraceId::START, reached.trace);
            self.add_use(Use {
                url,
                trace,
                held,
                ..reached.clone()
            });
            return;
        }
        let value = self.replaced_atom(frame, reached.atom.derived(), TraceId::START);
        for &(atom, before) in value.own_atoms() {
            if matches!(
                atom.origin,
                Origin::Opaque | Origin::Text(_) | Origin::Literal
            ) {
                continue;
            }
            let trace = self.link(
                before,
                What::Through {
                    callee: frame.at,
                    inner: reached.trace,
                },
                None,
            );
            self.add_use(Use {
                sink: reached.sink.clone(),
                atom,
                url: url.clone(),
                trace,
                held: held.clone(),
            });
        }
    }

    pub(super) fn replaced_url(&mut self, frame: &Frame, url: &[Atom]) -> Vec<Atom> {
        let mut all = Vec::new();
        for &atom in url {
            let value = self.replaced_atom(frame, atom.derived(), TraceId::START);
            let kept = value.own_atoms().iter().map(|&(atom, _)| atom);
            all.extend(kept.filter(|atom| {
                !matches!(
                    atom.origin,
                    Origin::Label(_) | Origin::Opaque | Origin::Literal
                )
            }));
        }
        all.sort();
        all.dedup();
        all.truncate(8);
        all
    }
}
