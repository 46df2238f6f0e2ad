//! Applying summaries: what a callee does with its inputs becomes what it does with these arguments.
//!
//! out(call) = summary with every input replaced by the argument's value at the same path;
//! a write to an input's content lands wherever the argument points.

use std::sync::Arc;

use privet_ir::types::PathId;

use crate::finding::Via;
use crate::infer::{Owner, PathValue};
use crate::world::{FnId, Parent};

use super::call::Given;
use super::exec::{Exec, MAX_DEFERS};
use super::summary::{Defer, DeferTarget, Summary, Use};
use super::trace::{BodyRef, TraceId, What};
use super::value::{Atom, Global, Loc, Mode, Origin, Path, Root, Shape, Step, Value};

/// How deep calls of function values may nest within one statement.
const MAX_NESTING: u32 = 10;
/// How many implementations a call is followed into before they are merged.
const MAX_CANDIDATES: usize = 40;

/// What a summary's inputs stand for.
struct Frame<'s> {
    at: BodyRef,
    inputs: Vec<Value>,
    results: Vec<Value>,
    cells: Vec<(u32, u32)>,
    summary: &'s Summary,
    is_stub: bool,
}

impl Exec<'_, '_, '_> {
    /// A call of a function of the program; data of `suppressed` inputs that reaches sinks inside is not told again.
    pub(crate) fn apply_fn(&mut self, func: FnId, args: Vec<Value>, suppressed: Option<&[u16]>) -> Value {
        let world = self.world();
        let def = world.func(func);
        if def.is_stub && world.has_empty_body(func) {
            return self.by_signature(func, args);
        }
        let Some(body) = def.body else {
            return match def.parent {
                Parent::Trait(_) => {
                    let spans = vec![self.span; args.len()];
                    let given = Given { args, spans, has_self: def.receiver.is_some() };
                    self.call_dynamic(func, &given)
                }
                Parent::Module | Parent::Impl(_) => self.merged(&args, Some(Via::UnknownCall)),
            };
        };
        let owner = Owner::Fn(func);
        let Some(summary) = self.ctx.summary(owner) else { return Value::CLEAN };
        let main = summary.main.clone();
        self.apply(BodyRef { owner, body }, &main, args, suppressed.unwrap_or(&[]))
    }

    fn apply(&mut self, at: BodyRef, summary: &Arc<Summary>, inputs: Vec<Value>, suppressed: &[u16]) -> Value {
        if self.depth >= MAX_NESTING || self.fuel == 0 {
            return self.merged(&inputs, Some(Via::UnknownCall));
        }
        self.fuel -= 1;
        self.depth += 1;
        let is_stub = match at.owner {
            Owner::Fn(id) => self.world().func(id).is_stub,
            Owner::Const(_) => false,
        };
        let mut frame = Frame { at, inputs, results: Vec::new(), cells: Vec::new(), summary, is_stub };
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
            let result = self.resolve_defer(&frame, defer);
            frame.results.push(result);
        }
        for reached in &summary.uses {
            self.pass_on(&frame, reached, suppressed);
        }
        let mut behind = Vec::new();
        let exits: Vec<(Vec<Loc>, Value)> = summary.exits.iter().map(|(port, content)| {
            let targets = frame.inputs.get(*port as usize).map_or(Vec::new(), |value| self.memory.targets(value));
            (targets, self.replaced_with(&frame, content, &mut behind))
        }).collect();
        let handles: Vec<(Vec<Loc>, Value)> = summary.handles.iter().map(|(port, content)| {
            let owners = frame.inputs.get(*port as usize).map_or(Vec::new(), |value| self.owners(value));
            (owners, self.replaced_with(&frame, content, &mut behind))
        }).collect();
        let ret = self.replaced_with(&frame, &summary.ret, &mut behind);
        let statics: Vec<_> = summary.statics.iter().map(|(id, value)| (*id, self.replaced(&frame, value))).collect();
        for (targets, content) in exits {
            if !targets.is_empty() {
                self.memory.store(&targets, content);
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

    /// The parameters of this body that a value passed on by value stands for.
    fn owners(&self, value: &Value) -> Vec<Loc> {
        let params = self.body.params as u16;
        let one = |atom: &Atom| match (atom.origin, atom.mode) {
            (Origin::Input { port, path, .. }, Mode::Same) if port < params => {
                let local = privet_ir::body::LocalId(u32::from(port) + 1);
                Some(Loc { root: Root::Local(local), path: path.steps().to_vec() })
            }
            _ => None,
        };
        value.own_atoms().iter().filter_map(|(atom, _)| one(atom)).collect()
    }

    /// A value of the callee in the caller's terms.
    fn replaced(&mut self, frame: &Frame<'_>, value: &Value) -> Value {
        self.replaced_with(frame, value, &mut Vec::new())
    }

    /// As `replaced`; what the callee wrote behind a pointer of the caller's goes to `behind`.
    fn replaced_with(&mut self, frame: &Frame<'_>, value: &Value, behind: &mut Vec<(Loc, Value)>) -> Value {
        let Some(node) = value.node() else { return Value::CLEAN };
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
            let pointer = !node.atoms.is_empty() && !all.refs().is_empty() && all.own_field(*step).is_none();
            if pointer {
                behind.extend(all.refs().iter().map(|loc| (loc.then(*step), part.clone())));
            } else if !part.is_clean() || !all.part(*step).is_clean() {
                all = all.with_field(*step, part);
            }
        }
        all
    }

    fn replaced_ref(&mut self, frame: &Frame<'_>, loc: &Loc) -> Value {
        match loc.root {
            Root::Input(port) => {
                let Some(input) = frame.inputs.get(port as usize) else { return Value::CLEAN };
                let targets = self.memory.targets(input);
                if targets.is_empty() {
                    let input = input.clone();
                    return loc.path.iter().fold(input, |value, &step| self.memory.step(&value, step, 4));
                }
                let further = targets.into_iter().map(|target| loc.path.iter().fold(target, |loc, &step| loc.then(step)));
                Value::reference(further.collect())
            }
            Root::Cell(cell) => match frame.cells.iter().find(|(theirs, _)| *theirs == cell) {
                Some(&(_, own)) => Value::reference(vec![Loc { root: Root::Cell(own), path: loc.path.clone() }]),
                None => Value::CLEAN,
            },
            Root::Static(_) => Value::reference(vec![loc.clone()]),
            Root::Local(_) => Value::CLEAN,
        }
    }

    fn replaced_atom(&mut self, frame: &Frame<'_>, atom: Atom, inner: TraceId) -> Value {
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
            Origin::Static { .. } | Origin::Text(_) | Origin::Opaque | Origin::Literal => return Value::atom(atom, TraceId::START),
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
            let mut atoms = Vec::new();
            self.collect(&value, &mut atoms, 6);
            for (found, _) in &mut atoms {
                found.grade = found.grade.max(atom.grade);
            }
            value = Value::atoms(atoms);
        }
        if frame.is_stub || inner == TraceId::START {
            return value;
        }
        value.map_atoms(&mut |atom, before| {
            let plain = matches!(atom.origin, Origin::Opaque | Origin::Text(_) | Origin::Literal);
            Some((atom, if plain { before } else { self.through(frame, before, inner) }))
        })
    }

    fn through(&mut self, frame: &Frame<'_>, before: TraceId, inner: TraceId) -> TraceId {
        if inner == TraceId::START {
            return before;
        }
        self.link(before, What::Through { callee: frame.at, inner }, None)
    }

    /// Data of the caller that reaches a sink inside the callee.
    fn pass_on(&mut self, frame: &Frame<'_>, reached: &Use, suppressed: &[u16]) {
        if let Origin::Input { port, .. } = reached.atom.origin
            && suppressed.contains(&port)
        {
            return;
        }
        let url: Vec<Atom> = self.replaced_url(frame, &reached.url);
        if !reached.atom.is_symbolic() || matches!(reached.atom.origin, Origin::Static { .. }) {
            let trace = self.through(frame, TraceId::START, reached.trace);
            self.add_use(Use { url, trace, ..reached.clone() });
            return;
        }
        let value = self.replaced_atom(frame, reached.atom.derived(), TraceId::START);
        let mut atoms = Vec::new();
        self.collect(&value, &mut atoms, 6);
        super::value::tidy(&mut atoms);
        for (atom, before) in atoms {
            if matches!(atom.origin, Origin::Opaque | Origin::Text(_) | Origin::Literal) {
                continue;
            }
            let trace = self.link(before, What::Through { callee: frame.at, inner: reached.trace }, None);
            self.add_use(Use { sink: reached.sink.clone(), atom, url: url.clone(), trace });
        }
    }

    fn replaced_url(&mut self, frame: &Frame<'_>, url: &[Atom]) -> Vec<Atom> {
        let mut all = Vec::new();
        for &atom in url {
            let value = self.replaced_atom(frame, atom.derived(), TraceId::START);
            let mut atoms = Vec::new();
            self.collect(&value, &mut atoms, 4);
            let kept = atoms.into_iter().map(|(atom, _)| atom);
            all.extend(kept.filter(|atom| !matches!(atom.origin, Origin::Label(_) | Origin::Opaque | Origin::Literal)));
        }
        all.sort();
        all.dedup();
        all.truncate(8);
        all
    }

    fn resolve_defer(&mut self, frame: &Frame<'_>, defer: &Defer) -> Value {
        let mut args: Vec<Value> = defer.args.iter().map(|arg| self.replaced(frame, arg)).collect();
        let mut lent: Vec<(u32, Loc)> = Vec::new();
        for (at, arg) in args.iter_mut().enumerate() {
            if defer.lent.get(at) == Some(&true) {
                let loc = self.temporary(arg.clone());
                *arg = Value::reference(vec![loc.clone()]);
                lent.push((at as u32, loc));
            }
        }
        let mut result = match &defer.target {
            DeferTarget::Value(callee) => {
                let callee = self.replaced(frame, callee);
                self.call_value(&callee, args, defer.via)
            }
            DeferTarget::Method(func) => {
                let spans = vec![self.span; args.len()];
                self.call_dynamic(*func, &Given { args, spans, has_self: true })
            }
        };
        for (at, loc) in lent {
            let left = self.memory.load(&loc);
            result = result.with_field(Step::Out(at), left);
        }
        result
    }

    /// The callable shapes of a value, looked for behind pointers and inside boxes.
    fn callables(&self, value: &Value) -> Vec<(Shape, Value)> {
        let mut found = Vec::new();
        self.callables_within(value, 4, &mut found);
        found
    }

    fn callables_within(&self, value: &Value, depth: u32, found: &mut Vec<(Shape, Value)>) {
        let Some(node) = value.node() else { return };
        for &shape in &node.shapes {
            let callable = !matches!(shape, Shape::Adt(_) | Shape::Prim(_));
            if callable && !found.iter().any(|(known, _)| *known == shape) {
                found.push((shape, value.clone()));
            }
        }
        if depth == 0 || !found.is_empty() {
            return;
        }
        for to in &node.refs {
            let behind = self.memory.load(to);
            self.callables_within(&behind, depth - 1, found);
        }
        for (step, part) in &node.fields {
            if !matches!(step, Step::Capture(_)) {
                self.callables_within(part, depth - 1, found);
            }
        }
    }

    /// A call of a function value.
    pub(crate) fn call_value(&mut self, callee: &Value, args: Vec<Value>, via: Option<Via>) -> Value {
        let found = self.callables(callee);
        let symbolic = self.symbolic_atoms(callee);
        let mut all = Value::CLEAN;
        for (shape, holder) in &found {
            let result = self.call_shape(*shape, holder, args.clone());
            all = all.join(&result);
        }
        if let Some(via) = via {
            all = self.linked(&all, What::Passed(privet_ir::names::Symbol::NONE), Some(via));
        }
        if symbolic && !self.is_root {
            let deferred = self.defer(DeferTarget::Value(self.resolved(callee)), args, via);
            return all.join(&deferred);
        }
        if found.is_empty() {
            return self.merged(&args, Some(Via::UnknownCall));
        }
        all
    }

    /// A callee without the pointers of this body, for the caller to resolve.
    fn resolved(&self, callee: &Value) -> Value {
        let behind = self.memory.deref(callee);
        if self.symbolic_top(&behind) { behind } else { callee.clone() }
    }

    fn symbolic_top(&self, value: &Value) -> bool {
        value.own_atoms().iter().any(|(atom, _)| matches!(atom.origin, Origin::Input { .. } | Origin::Deferred { .. }) && atom.mode != Mode::Derived)
    }

    fn symbolic_atoms(&self, value: &Value) -> bool {
        let behind = self.memory.deref(value);
        self.symbolic_top(value) || self.symbolic_top(&behind)
    }

    fn call_shape(&mut self, shape: Shape, holder: &Value, args: Vec<Value>) -> Value {
        match shape {
            Shape::Closure(owner, body) => {
                let summary = match self.closures.get(&body) {
                    Some(own) if owner == self.at.owner => Some(own.clone()),
                    _ => self.ctx.summary(owner).and_then(|summary| summary.closures.get(&body).cloned()),
                };
                let Some(summary) = summary else { return self.merged(&args, None) };
                let inputs = self.closure_inputs(owner, body, holder, args);
                self.apply(BodyRef { owner, body }, &summary, inputs, &[])
            }
            Shape::Fn(func) => {
                let spans = vec![self.span; args.len()];
                let has_self = self.world().func(func).receiver.is_some();
                self.call_fn(func, &Given { args, spans, has_self }, None)
            }
            Shape::Ctor(adt, variant) => {
                let fields = self.world().adt(adt).variants[variant as usize].fields.clone();
                let mut value = Value::CLEAN;
                for (field, arg) in fields.iter().zip(args) {
                    let arg = match self.ctx.labels.field(adt, variant, field.name) {
                        Some(crate::labels::FieldLabel::Label(label)) => {
                            let trace = self.link(TraceId::START, What::Source(label), None);
                            super::declare::marked(&arg, super::value::Hint { label, made: true }, &mut |_| trace)
                        }
                        _ => arg,
                    };
                    value = value.with_field(self.ctx.adt_step(adt, variant, field.name), arg);
                }
                value
            }
            Shape::Adt(_) | Shape::Prim(_) => Value::CLEAN,
        }
    }

    fn closure_inputs(&mut self, owner: Owner, body: privet_ir::body::BodyId, holder: &Value, args: Vec<Value>) -> Vec<Value> {
        let (site, _, _) = owner.parts(self.ctx.world);
        let code = self.ctx.world.program.file(site.file).lowered.body(body);
        let mut inputs = args;
        inputs.resize(code.params as usize, Value::CLEAN);
        for at in 0..code.captures.len() {
            let captured = holder.part(Step::Capture(at as u32));
            let captured = if code.is_move { Value::reference(vec![self.temporary(captured)]) } else { captured };
            inputs.push(captured);
        }
        inputs
    }

    fn defer(&mut self, target: DeferTarget, given: Vec<Value>, via: Option<Via>) -> Value {
        let key = (self.stmt, self.nested);
        self.nested += 1;
        let lent: Vec<bool> = given.iter().map(|arg| self.is_lent(arg)).collect();
        let args: Vec<Value> = given.iter().map(|arg| self.portable(arg)).collect();
        let id = match self.defer_index.get(&key) {
            Some(&id) => {
                let known = &mut self.defers[id as usize];
                for (own, arg) in known.args.iter_mut().zip(&args) {
                    *own = own.join(arg);
                }
                for (own, lent) in known.lent.iter_mut().zip(&lent) {
                    *own |= *lent;
                }
                if let (DeferTarget::Value(own), DeferTarget::Value(new)) = (&mut known.target, &target) {
                    *own = own.join(new);
                }
                id
            }
            None if self.defers.len() >= MAX_DEFERS => return self.merged(&given, Some(Via::UnknownCall)),
            None => {
                let id = self.defers.len() as u16;
                self.defers.push(Defer { id, target, args, lent: lent.clone(), span: self.span, via });
                self.defer_index.insert(key, id);
                id
            }
        };
        for (at, arg) in given.iter().enumerate().filter(|&(at, _)| lent[at]) {
            let left = Origin::Deferred { id, path: Path::default().then(Step::Out(at as u32)) };
            let locals: Vec<Loc> = arg.refs().iter().filter(|to| matches!(to.root, Root::Local(_))).cloned().collect();
            let left = Value::atom(Atom::of(left), TraceId::START);
            for loc in locals {
                self.memory.add(&loc, left.clone());
            }
        }
        Value::atom(Atom::of(Origin::Deferred { id, path: Path::default() }), TraceId::START)
    }

    fn is_lent(&self, arg: &Value) -> bool {
        arg.refs().iter().any(|to| matches!(to.root, Root::Local(_)))
    }

    /// An argument as a caller can see it: pointers into this body's locals become what they point to.
    fn portable(&mut self, arg: &Value) -> Value {
        let Some(node) = arg.node() else { return Value::CLEAN };
        if node.refs.iter().all(|to| !matches!(to.root, Root::Local(_))) {
            return arg.clone();
        }
        let mut kept = node.clone();
        let (locals, others): (Vec<Loc>, Vec<Loc>) = node.refs.iter().cloned().partition(|to| matches!(to.root, Root::Local(_)));
        kept.refs = others;
        let mut all = Value::from_node(kept);
        for to in locals {
            all = all.join(&self.memory.load(&to));
        }
        all
    }

    /// A call of a trait's function on a value whose type is open.
    pub(crate) fn call_dynamic(&mut self, func: FnId, given: &Given) -> Value {
        let world = self.world();
        let receiver = given.args.first().cloned().unwrap_or_default();
        let shapes = if given.has_self { self.receiver_shapes(&receiver, func) } else { Vec::new() };
        if !shapes.is_empty() {
            let mut all = Value::CLEAN;
            for shape in shapes {
                let result = match self.method_of(func, shape) {
                    Some(own) => self.call_fn(own, given, Some(shape)),
                    None if world.func(func).body.is_some() && !world.has_empty_body(func) => self.call_fn(func, given, Some(shape)),
                    None => self.unknown_implementation(func, given),
                };
                all = all.join(&result);
            }
            return all;
        }
        let candidates = world.implementations(func);
        let open = given.has_self && self.symbolic_atoms(&receiver);
        let several = candidates.len() > 1 || (world.func(func).is_stub && !candidates.is_empty());
        if open && !self.is_root && several && self.defers.len() < MAX_DEFERS {
            return self.defer(DeferTarget::Method(func), given.args.clone(), Some(Via::Dyn));
        }
        self.call_all(func, &candidates, given)
    }

    fn call_all(&mut self, func: FnId, candidates: &[FnId], given: &Given) -> Value {
        let world = self.world();
        let is_stub = world.func(func).is_stub;
        let mut all = Value::CLEAN;
        if is_stub || candidates.is_empty() {
            all = self.unknown_implementation(func, given);
        }
        for &own in candidates.iter().take(MAX_CANDIDATES) {
            let result = self.call_fn(own, given, None);
            all = all.join(&result);
        }
        self.linked(&all, What::Passed(world.func(func).name), Some(Via::Dyn))
    }

    /// A trait's function of which no implementation is seen.
    fn unknown_implementation(&mut self, func: FnId, given: &Given) -> Value {
        if self.world().func(func).body.is_some() && !self.world().has_empty_body(func) {
            return self.call_fn(func, given, None);
        }
        if self.world().func(func).is_stub {
            return self.by_signature(func, given.args.clone());
        }
        self.merged(&given.args, Some(Via::UnknownCall))
    }

    /// The types that a receiver is known to have, as far as they have the trait.
    fn receiver_shapes(&self, value: &Value, func: FnId) -> Vec<Shape> {
        let mut found = Vec::new();
        self.shapes_within(value, func, 4, &mut found);
        found.sort();
        found.dedup();
        found
    }

    /// The implementation of a trait's function for a shape.
    fn method_of(&self, func: FnId, shape: Shape) -> Option<FnId> {
        match shape {
            Shape::Adt(adt) => self.world().method_for(func, crate::world::Head::Adt(adt)),
            Shape::Prim(prim) => self.world().method_for(func, crate::world::Head::Prim(prim)),
            Shape::Closure(..) | Shape::Fn(_) | Shape::Ctor(..) => None,
        }
    }

    /// Whether a shape decides what a trait's function does: a type of the workspace, or one that has the trait.
    fn decides(&self, func: FnId, shape: Shape) -> bool {
        match shape {
            Shape::Adt(adt) if !self.world().adt(adt).is_stub => true,
            Shape::Adt(_) | Shape::Prim(_) => self.method_of(func, shape).is_some() || self.world().has_impl(func, shape_head(shape)),
            Shape::Closure(..) | Shape::Fn(_) | Shape::Ctor(..) => false,
        }
    }

    fn shapes_within(&self, value: &Value, func: FnId, depth: u32, found: &mut Vec<Shape>) {
        let Some(node) = value.node() else { return };
        let before = found.len();
        found.extend(node.shapes.iter().copied().filter(|&shape| self.decides(func, shape)));
        if depth == 0 || found.len() > before {
            return;
        }
        for to in &node.refs {
            let behind = self.memory.load(to);
            self.shapes_within(&behind, func, depth - 1, found);
        }
        for (step, part) in &node.fields {
            let boxed = match step {
                Step::Field(name) => {
                    let sym = &self.world().lang.sym;
                    [sym.inner, sym.shared, sym.content].contains(name)
                }
                Step::Summary(_) | Step::Variant(..) | Step::Index(_) | Step::Capture(_) | Step::Out(_) => false,
            };
            if boxed {
                self.shapes_within(part, func, depth - 1, found);
            }
        }
    }

    /// A call of what `derive` made.
    pub(crate) fn call_derived(&mut self, func: FnId, given: &Given) -> Value {
        let world = self.world();
        let def = world.func(func);
        let tr = match def.parent {
            Parent::Trait(tr) => Some(tr),
            Parent::Module | Parent::Impl(_) => None,
        };
        let receiver = given.args.first().cloned().unwrap_or_default();
        if tr == world.lang.clone {
            return self.memory.deref(&receiver);
        }
        if tr == world.lang.debug {
            let shown = self.merged(&[receiver], None);
            for loc in given.args.get(1).map_or(Vec::new(), |to| self.memory.targets(to)) {
                self.memory.add(&loc, shown.clone());
            }
            return Value::CLEAN;
        }
        if def.receiver.is_none() || world.func(func).is_stub {
            return Value::CLEAN;
        }
        self.merged(&given.args, None)
    }

    /// What a path means as a value.
    pub(crate) fn path_value(&mut self, path: PathId) -> Value {
        match self.notes.paths.get(&path).copied() {
            Some(PathValue::Fn(func) | PathValue::Dynamic(func)) => Value::shape(Shape::Fn(func)),
            Some(PathValue::Ctor(adt, variant)) => {
                let def = &self.world().adt(adt).variants[variant as usize];
                match def.fields.is_empty() {
                    true => Value::shape(Shape::Adt(adt)),
                    false => Value::shape(Shape::Ctor(adt, variant)),
                }
            }
            Some(PathValue::Const(id)) => {
                let def = &self.world().consts[id.index()];
                if def.is_static {
                    return Value::reference(vec![Loc::root(Root::Static(Global::Static(id)))]);
                }
                let owner = Owner::Const(id);
                let (Some(body), Some(summary)) = (def.body, self.ctx.summary(owner)) else { return Value::CLEAN };
                let main = summary.main.clone();
                self.apply(BodyRef { owner, body }, &main, Vec::new(), &[])
            }
            None => Value::CLEAN,
        }
    }
}

fn shape_head(shape: Shape) -> Option<crate::world::Head> {
    match shape {
        Shape::Adt(adt) => Some(crate::world::Head::Adt(adt)),
        Shape::Prim(prim) => Some(crate::world::Head::Prim(prim)),
        Shape::Closure(..) | Shape::Fn(_) | Shape::Ctor(..) => None,
    }
}
