//! Calls on abstract values: arguments in, effects of the model or the summary, result out.

use std::sync::Arc;

use privet_catalog::{Port, PortRoot, PortStep};
use privet_ir::body::{Call, CallId, Callee, LangCall, Operand};
use privet_ir::names::Symbol;
use privet_ir::span::Span;

use crate::finding::Via;
use crate::infer::Target;
use crate::models::{Effects, SinkSpec};
use crate::world::FnId;
use crate::world::ty::TyKind;

use super::exec::Exec;
use super::summary::{SinkSite, Use};
use super::trace::{TraceId, What};
use super::value::{Atom, Global, Origin, Shape, Step, Value};

/// A call with its arguments evaluated.
pub(crate) struct Given {
    /// The arguments, the receiver first.
    pub(crate) args: Vec<Value>,
    /// The expressions they came from.
    pub(crate) spans: Vec<Span>,
    /// Whether the first one is a receiver.
    pub(crate) has_self: bool,
}

impl Exec<'_, '_, '_> {
    /// Runs one call statement.
    pub(crate) fn call(&mut self, id: CallId) {
        let body = self.body;
        let call = &body.calls[id.index()];
        let given = self.given(id, call);
        let result = self.result_of(id, call, &given);
        self.write(call.dest, result);
    }

    fn given(&mut self, id: CallId, call: &Call) -> Given {
        let body = self.body;
        let operands = &body.operands[call.args.range()];
        let spans = body.operand_spans[call.args.range()].to_vec();
        let notes = self.notes.calls[id.index()].clone();
        let is_method = matches!(call.callee, Callee::Method { .. } | Callee::Lang(LangCall::Next));
        let mut args = Vec::with_capacity(operands.len());
        for (at, &operand) in operands.iter().enumerate() {
            let value = match operand {
                Operand::Place(place) if at == 0 && is_method => {
                    let locs = self.place(place);
                    self.receiver(locs, &notes)
                }
                _ => self.operand(operand),
            };
            args.push(value);
        }
        let has_self = match &notes.target {
            Target::Fn(func) | Target::Dynamic(func) | Target::Derived(func) => self.world().func(*func).receiver.is_some(),
            Target::Ctor(..) | Target::Value | Target::Foreign(_) | Target::Unknown => false,
            Target::ForeignMethod(..) | Target::ByName(_) => is_method,
        };
        Given { args, spans, has_self }
    }

    /// A receiver as it is passed: pointers followed, then borrowed or read.
    fn receiver(&mut self, locs: Vec<super::value::Loc>, notes: &crate::infer::CallTypes) -> Value {
        let unresolved = matches!(notes.target, Target::ByName(_) | Target::ForeignMethod(..) | Target::Unknown);
        let (last, before) = match notes.derefs.split_last() {
            Some((last, before)) if !notes.autoref && *last == crate::infer::Deref::Builtin => (Some(*last), before),
            _ => (None, &notes.derefs[..]),
        };
        let locs = self.follow_all(locs, before);
        let value = if notes.autoref {
            Value::reference(locs)
        } else if unresolved {
            // Whether it is borrowed is not known: what is read counts, and what is written must land.
            let read = self.read_locs(&locs);
            if read.refs().is_empty() { Value::reference(locs) } else { read }
        } else {
            self.read_locs(&locs)
        };
        match last {
            Some(_) => self.memory.deref(&value),
            None => value,
        }
    }

    fn result_of(&mut self, id: CallId, call: &Call, given: &Given) -> Value {
        if let Callee::Lang(LangCall::FromResidual) = call.callee {
            return self.residual(id, given);
        }
        let notes = self.notes.calls[id.index()].clone();
        let dest_ty = {
            let place = self.body.places[call.dest.index()];
            self.local_ty(place.local)
        };
        match notes.target {
            Target::Fn(func) => {
                let self_shape = notes.self_ty.and_then(|ty| self.adt_shape(ty));
                self.call_fn(func, given, self_shape)
            }
            Target::Dynamic(func) => self.call_dynamic(func, given),
            Target::Derived(func) => self.call_derived(func, given),
            Target::Ctor(adt, variant) => self.construct(adt, variant, given),
            Target::Value => {
                let callee = match &call.callee {
                    Callee::Value(place) => {
                        let locs = self.place(*place);
                        Value::reference(locs)
                    }
                    Callee::Path(path) => self.path_value(*path),
                    Callee::Method { .. } | Callee::Lang(_) => Value::CLEAN,
                };
                self.call_value(&callee, given.args.clone(), None)
            }
            Target::Foreign(foreign) => {
                let models = self.ctx.models;
                let effects = models.foreign_effects(foreign, None).cloned();
                self.call_outside(effects, given, dest_ty)
            }
            Target::ForeignMethod(foreign, name) => {
                let models = self.ctx.models;
                let effects = models.foreign_effects(foreign, Some(name)).cloned();
                self.call_outside(effects, given, dest_ty)
            }
            Target::ByName(name) => self.call_by_name(name, given, dest_ty),
            Target::Unknown => self.call_outside(None, given, dest_ty),
        }
    }

    pub(crate) fn adt_shape(&self, ty: crate::world::ty::Ty) -> Option<Shape> {
        match self.types.kind(self.world().peel(&self.types.types, ty)) {
            TyKind::Adt(adt, _) => Some(Shape::Adt(*adt)),
            TyKind::Prim(prim) => Some(Shape::Prim(*prim)),
            _ => None,
        }
    }

    /// `?` on failure: the error, converted, in a result that failed.
    fn residual(&mut self, id: CallId, given: &Given) -> Value {
        let error = given.args.first().cloned().unwrap_or_default();
        let error = match self.target(id) {
            Target::Fn(func) => self.apply_fn(func, vec![error], None),
            _ => error,
        };
        let sym = &self.world().lang.sym;
        Value::parts([(Step::Variant(sym.err, sym.zero), error)])
    }

    fn construct(&mut self, adt: crate::world::AdtId, variant: u32, given: &Given) -> Value {
        let def = &self.world().adt(adt).variants[variant as usize];
        let mut value = Value::CLEAN;
        for (field, part) in def.fields.iter().zip(&given.args) {
            let part = self.into_field(part.clone(), adt, variant, field.name, true);
            let step = self.ctx.adt_step(adt, variant, field.name);
            value = value.with_field(step, part);
        }
        if self.world().adt(adt).is_stub { value } else { value.with_shape(Shape::Adt(adt)) }
    }

    /// A call of a known function: its model first, then what its body does.
    pub(crate) fn call_fn(&mut self, func: FnId, given: &Given, self_shape: Option<Shape>) -> Value {
        let models = self.ctx.models;
        let effects = models.fn_effects(func).cloned();
        let mut args = given.args.clone();
        if let (Some(shape), Some(first)) = (self_shape, args.first_mut())
            && given.has_self
            && self.has_open_self(func)
        {
            *first = first.with_shape(shape);
        }
        self.tag_arguments(func, &mut args);
        let Some(effects) = effects else {
            self.sent(func, &args);
            let result = self.apply_fn(func, args, None);
            return self.received(func, result);
        };
        self.sinks(&effects, given);
        let suppressed = sunk_ports(&effects, given);
        let body = self.apply_fn(func, args, Some(&suppressed));
        self.modelled(&effects, given, body)
    }

    /// What a described channel gives may have been sent where its other end is not seen.
    fn received(&self, func: FnId, result: Value) -> Value {
        let Some(message) = self.message_type(func) else { return result };
        let content = Value::atom(Atom::of(Origin::Static { id: Global::Channel(message), path: super::value::Path::default() }), TraceId::START);
        self.at_parameter(func, result, &content)
    }

    /// What is sent into a channel that was made elsewhere may be received anywhere.
    fn sent(&mut self, func: FnId, args: &[Value]) {
        let (Some(message), [handle, data @ ..]) = (self.message_type(func), args) else { return };
        let sym = &self.world().lang.sym;
        let end = self.memory.deref(handle);
        let end = self.memory.step(&end, Step::Field(sym.chan), 4);
        let cell = self.memory.step(&end, Step::Field(sym.shared), 4);
        if !cell.refs().is_empty() {
            return;
        }
        for value in data.iter().filter(|value| !value.is_clean()).cloned().collect::<Vec<_>>() {
            let loc = super::value::Loc::root(super::value::Root::Static(Global::Channel(message)));
            self.memory.add(&loc, value);
        }
    }

    /// The type of the workspace that a described channel's end carries, when the call is to a method of one.
    fn message_type(&self, func: FnId) -> Option<crate::world::AdtId> {
        let world = self.world();
        if !world.func(func).is_stub || self.is_stub() {
            return None;
        }
        let privet_ir::body::Stmt::Call(call) = *self.body.stmts.get(self.stmt as usize)? else { return None };
        let self_ty = self.notes.calls.get(call.index())?.self_ty?;
        let TyKind::Adt(adt, args) = self.types.kind(world.peel(&self.types.types, self_ty)) else { return None };
        let mut fields = world.adt(*adt).variants.iter().flat_map(|variant| &variant.fields);
        let is_channel = fields.any(|field| field.name == world.lang.sym.chan);
        match self.types.kind(*args.first()?) {
            TyKind::Adt(message, _) if is_channel && !world.adt(*message).is_stub => Some(*message),
            _ => None,
        }
    }

    /// Whether a function's own type is open: a trait's default body, or an impl for every type.
    fn has_open_self(&self, func: FnId) -> bool {
        use crate::world::ty::Types;
        let world = self.world();
        match world.func(func).parent {
            crate::world::Parent::Trait(_) => true,
            crate::world::Parent::Impl(of) => matches!(world.types.kind(world.impl_(of).self_ty), TyKind::Param(_)),
            crate::world::Parent::Module => false,
        }
    }

    /// Arguments of concrete type that are passed where any type fits say which type they have.
    fn tag_arguments(&mut self, func: FnId, args: &mut [Value]) {
        let Some(privet_ir::body::Stmt::Call(call)) = self.body.stmts.get(self.stmt as usize).copied() else { return };
        let world = self.world();
        let params = &world.func(func).params;
        let operands = self.body.calls[call.index()].args;
        for (at, arg) in args.iter_mut().enumerate() {
            let Some(&param) = params.get(at) else { break };
            let open = {
                use crate::world::ty::Types;
                let param = world.peel(&world.types, param);
                matches!(world.types.kind(param), TyKind::Param(_) | TyKind::Dyn(_) | TyKind::Opaque(_))
            };
            let Some(Operand::Place(place)) = self.body.operands.get(operands.range().start + at) else { continue };
            let place = self.body.places[place.index()];
            if !open || !place.projs.is_empty() {
                continue;
            }
            if let Some(shape) = self.adt_shape(self.local_ty(place.local)) {
                *arg = arg.with_shape(shape);
            }
        }
    }

    /// The result of a modelled call: its body's, unless the model says what flows to the outputs.
    fn modelled(&mut self, effects: &Effects, given: &Given, body: Value) -> Value {
        let mut result = body;
        for carry in &effects.carries {
            let from: Vec<Value> = carry.from.iter().map(|port| self.port_value(port, given)).collect();
            let carried = match carry.from.is_empty() {
                // What comes from nowhere in the call comes from outside the program.
                true => Value::atom(Atom::of(Origin::Opaque), TraceId::START),
                false => self.merged(&from, None),
            };
            result = self.put(&carry.to, carried, given, Value::CLEAN);
        }
        for cleaner in &effects.cleaners {
            let takes: Vec<Value> = match cleaner.takes.as_slice() {
                [] => given.args.clone(),
                ports => ports.iter().map(|port| self.port_value(port, given)).collect(),
            };
            let dirty = self.merged(&takes, None);
            let clean = dirty.map_atoms(&mut |atom, trace| {
                let trace = self.link(trace, What::Cleaned(cleaner.how), None);
                (cleaner.how < privet_catalog::Grade::Removes).then(|| (atom.cleaned(cleaner.how), trace))
            });
            result = self.put(&cleaner.gives, clean, given, Value::CLEAN);
        }
        for source in &effects.sources {
            let trace = self.link(TraceId::START, What::Source(source.label), None);
            let data = Value::atom(Atom::of(Origin::Label(source.label)), trace);
            result = if source.gives.is_empty() { data } else { self.put(&source.gives, data, given, result) };
        }
        result
    }

    /// Puts data where ports say; the result so far is `result`.
    fn put(&mut self, ports: &[Port], data: Value, given: &Given, result: Value) -> Value {
        if ports.is_empty() {
            return data;
        }
        let mut result = result;
        for port in ports {
            match port.root {
                PortRoot::Return => {
                    let steps = self.port_steps(&port.steps);
                    result = placed(&result, &steps, &data);
                }
                _ => {
                    let steps = self.port_steps(&port.steps);
                    for value in self.port_roots(&port.root, given) {
                        for mut loc in self.memory.targets(&value) {
                            for &step in &steps {
                                loc = loc.then(step);
                            }
                            self.memory.add(&loc, data.clone());
                        }
                    }
                }
            }
        }
        result
    }

    fn port_roots(&self, root: &PortRoot, given: &Given) -> Vec<Value> {
        let skip = usize::from(given.has_self);
        match root {
            PortRoot::SelfArg => given.args.first().cloned().into_iter().collect(),
            PortRoot::Arg(n) => given.args.get(skip + *n as usize).cloned().into_iter().collect(),
            PortRoot::Args => given.args.iter().skip(skip).cloned().collect(),
            PortRoot::Return | PortRoot::ClosureParam { .. } | PortRoot::ClosureReturn { .. } => Vec::new(),
        }
    }

    fn port_value(&self, port: &Port, given: &Given) -> Value {
        let steps = self.port_steps(&port.steps);
        let mut all = Value::CLEAN;
        for root in self.port_roots(&port.root, given) {
            let mut value = self.memory.deref(&root);
            for &step in &steps {
                value = self.memory.step(&value, step, 4);
            }
            all = all.join(&value);
        }
        all
    }

    /// The steps of a port; futures are transparent.
    pub(crate) fn port_steps(&self, steps: &[PortStep]) -> Vec<Step> {
        let sym = &self.world().lang.sym;
        let interner = &self.world().program.interner;
        let name = |text: &str| interner.get(text).unwrap_or(crate::world::ABSENT);
        let one = |step: &PortStep| match step {
            PortStep::Field(field) => Some(Step::Field(name(field))),
            PortStep::Index(at) => Some(Step::Field(name(&at.to_string()))),
            PortStep::Variant { variant, field } => Some(Step::Variant(name(variant), name(field))),
            PortStep::Some => Some(Step::Variant(sym.some, sym.zero)),
            PortStep::Ok => Some(Step::Variant(sym.ok, sym.zero)),
            PortStep::Err => Some(Step::Variant(sym.err, sym.zero)),
            PortStep::Elem => Some(Step::Summary(sym.elem)),
            PortStep::Key => Some(Step::Summary(sym.key)),
            PortStep::Value => Some(Step::Summary(sym.value)),
            PortStep::Future => None,
        };
        steps.iter().filter_map(one).collect()
    }

    /// Data that the call sends away.
    fn sinks(&mut self, effects: &Effects, given: &Given) {
        for spec in &effects.sinks {
            let url = spec.url.as_ref().map_or(Vec::new(), |port| self.url_atoms(port, given));
            for port in &spec.takes {
                self.sink_port(spec, port, given, &url);
            }
        }
    }

    fn url_atoms(&self, port: &Port, given: &Given) -> Vec<Atom> {
        let value = self.port_value(port, given);
        let mut atoms = Vec::new();
        self.collect(&value, &mut atoms, 3);
        let mut found: Vec<Atom> = atoms.into_iter().map(|(atom, _)| atom).filter(|atom| match atom.origin {
            Origin::Text(_) | Origin::Input { .. } | Origin::Deferred { .. } | Origin::Static { .. } => true,
            Origin::Label(_) | Origin::Opaque | Origin::Literal => false,
        }).collect();
        found.sort();
        found.dedup();
        found.truncate(8);
        found
    }

    fn sink_port(&mut self, spec: &Arc<SinkSpec>, port: &Port, given: &Given, url: &[Atom]) {
        let skip = usize::from(given.has_self);
        let which: Vec<usize> = match port.root {
            PortRoot::SelfArg => vec![0],
            PortRoot::Arg(n) => vec![skip + n as usize],
            PortRoot::Args => (skip..given.args.len()).collect(),
            PortRoot::Return | PortRoot::ClosureParam { .. } | PortRoot::ClosureReturn { .. } => Vec::new(),
        };
        let steps = self.port_steps(&port.steps);
        for at in which {
            let Some(root) = given.args.get(at) else { continue };
            let mut value = self.memory.deref(root);
            for &step in &steps {
                value = self.memory.step(&value, step, 4);
            }
            let span = given.spans.get(at).copied().unwrap_or(self.span);
            self.reach(spec, span, &value, url);
        }
    }

    /// Notes that all data inside a value reaches a sink.
    pub(crate) fn reach(&mut self, spec: &Arc<SinkSpec>, span: Span, value: &Value, url: &[Atom]) {
        let mut atoms = Vec::new();
        self.collect(value, &mut atoms, 6);
        super::value::tidy(&mut atoms);
        let site = Arc::new(SinkSite { spec: spec.clone(), at: self.location(span), within: self.at.owner });
        for (atom, before) in atoms {
            if matches!(atom.origin, Origin::Text(_) | Origin::Opaque | Origin::Literal) {
                continue;
            }
            let trace = self.link(before, What::Sink, None);
            self.add_use(Use { sink: site.clone(), atom, url: url.to_vec(), trace });
        }
    }

    /// A call of something outside: the model if there is one, else everything flows to the result and to `&mut` arguments.
    fn call_outside(&mut self, effects: Option<Arc<Effects>>, given: &Given, dest: crate::world::ty::Ty) -> Value {
        let result = match &effects {
            Some(effects) => {
                self.sinks(effects, given);
                let silent = effects.carries.is_empty() && effects.cleaners.is_empty() && effects.sources.is_empty();
                let body = if silent { self.unknown_result(given, dest) } else { Value::CLEAN };
                self.modelled(effects, given, body)
            }
            None => self.unknown_result(given, dest),
        };
        self.run_closures(given);
        result
    }

    fn unknown_result(&mut self, given: &Given, dest: crate::world::ty::Ty) -> Value {
        let merged = self.merged(&given.args, Some(Via::UnknownCall));
        if self.is_measure(dest) {
            return Value::CLEAN;
        }
        for arg in &given.args {
            let targets = self.memory.targets(arg);
            let others: Vec<Value> = given.args.iter().filter(|other| !std::ptr::eq(*other, arg)).cloned().collect();
            if targets.is_empty() || others.iter().all(Value::is_clean) || !self.is_mutable(arg) {
                continue;
            }
            let data = self.merged(&others, Some(Via::UnknownCall));
            for loc in targets {
                self.memory.add(&loc, data.clone());
            }
        }
        let opaque = Value::atom(Atom::of(Origin::Opaque), TraceId::START);
        merged.join(&opaque)
    }

    /// Whether an argument may be written through; receivers of unknown methods may.
    fn is_mutable(&self, arg: &Value) -> bool {
        !arg.refs().is_empty()
    }

    pub(crate) fn is_measure(&self, ty: crate::world::ty::Ty) -> bool {
        use crate::world::ty::Prim;
        matches!(self.types.kind(ty), TyKind::Prim(Prim::Bool)) || ty == crate::world::ty::Ty::UNIT
    }

    /// Closures passed to something unknown are called by it, with whatever it was given.
    fn run_closures(&mut self, given: &Given) {
        for (at, arg) in given.args.iter().enumerate() {
            let callable = arg.shapes().iter().any(|shape| matches!(shape, Shape::Closure(..)));
            if !callable {
                continue;
            }
            let others: Vec<Value> = given.args.iter().enumerate().filter(|&(other, _)| other != at).map(|(_, value)| value.clone()).collect();
            let data = self.merged(&others, Some(Via::UnknownCall));
            let opaque = data.join(&Value::atom(Atom::of(Origin::Opaque), TraceId::START));
            self.call_value(arg, vec![opaque; 4], Some(Via::UnknownCall));
        }
    }

    /// A method of which only the name is known: every method of that name that could be meant.
    fn call_by_name(&mut self, name: Symbol, given: &Given, dest: crate::world::ty::Ty) -> Value {
        let models = self.ctx.models;
        if let Some(effects) = models.named_effects(name).cloned() {
            return self.call_outside(Some(effects), given, dest);
        }
        let candidates = self.ctx.by_name(name, given.args.len());
        if candidates.is_empty() || candidates.len() > 8 || !given.has_self {
            return self.call_outside(None, given, dest);
        }
        let mut all = Value::CLEAN;
        for func in candidates {
            let result = self.call_fn(func, given, None);
            let result = self.linked(&result, What::Passed(name), Some(Via::Name));
            all = all.join(&result);
        }
        if all.is_clean() && !self.is_measure(dest) {
            all = self.unknown_result(given, dest);
        }
        all
    }
}

/// The parameters whose data a declared sink takes: what happens to it inside is not told again.
fn sunk_ports(effects: &Effects, given: &Given) -> Vec<u16> {
    let skip = u16::from(given.has_self);
    let mut all = Vec::new();
    for port in effects.sinks.iter().flat_map(|spec| &spec.takes) {
        match port.root {
            PortRoot::SelfArg => all.push(0),
            PortRoot::Arg(n) => all.push(skip + n),
            PortRoot::Args => all.extend(skip..given.args.len() as u16),
            PortRoot::Return | PortRoot::ClosureParam { .. } | PortRoot::ClosureReturn { .. } => {}
        }
    }
    all
}

/// A value with data at a path.
fn placed(value: &Value, steps: &[Step], data: &Value) -> Value {
    match steps.split_first() {
        None => value.join(data),
        Some((&step, rest)) => value.with_field(step, placed(&value.part(step), rest, data)),
    }
}
