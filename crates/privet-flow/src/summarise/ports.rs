//! Models of calls: data at their ports becomes sources, sinks, cleaners and carries.

use std::sync::Arc;

use privet_catalog::{Port, PortRoot, PortStep};
use privet_ir::span::Span;

use crate::models::{Effects, SinkSpec};

use super::call::Given;
use super::exec::Exec;
use super::proof::Held;
use super::summary::{SinkSite, Use};
use super::trace::{TraceId, What};
use super::value::{Atom, Gathered, Origin, Step, Value};

impl Exec<'_, '_, '_> {
    /// The result of a modelled call: its body's, unless the model says what flows to the outputs.
    pub(super) fn modelled(&mut self, effects: &Effects, given: &Given, body: Value) -> Value {
        let mut result = body;
        for carry in &effects.carries {
            let from: Vec<Value> = carry
                .from
                .iter()
                .map(|port| self.port_value(port, given))
                .collect();
            let carried = match carry.from.is_empty() {
                // What comes from nowhere in the call comes from outside the program.
                true => Value::atom(Atom::of(Origin::Opaque), TraceId::START),
                false => self.merged(&from, None),
            };
            let carried = match &carry.url {
                Some(url) => {
                    let url = self.url_atoms(url, given).into_iter();
                    let url = url.map(|atom| (atom, TraceId::START)).collect();
                    carried.join(&Value::atoms(url))
                }
                None => carried,
            };
            result = self.put(&carry.to, carried, given, Value::CLEAN);
        }
        for cleaner in &effects.cleaners {
            let takes: Vec<Value> = match cleaner.takes.as_slice() {
                [] => given.args.clone(),
                ports => ports
                    .iter()
                    .map(|port| self.port_value(port, given))
                    .collect(),
            };
            let dirty = self.merged(&takes, None);
            let clean = dirty.map_atoms(&mut |atom, trace| {
                let trace = self.link(trace, What::Cleaned(cleaner.how), None);
                (cleaner.how < privet_catalog::Grade::Removes)
                    .then(|| (atom.cleaned(cleaner.how), trace))
            });
            result = self.put(&cleaner.gives, clean, given, Value::CLEAN);
        }
        for source in &effects.sources {
            let trace = self.link(TraceId::START, What::Source(source.label), None);
            let data = Value::atom(Atom::of(Origin::Label(source.label)), trace);
            result = if source.gives.is_empty() {
                data
            } else {
                self.put(&source.gives, data, given, result)
            };
        }
        for guard in &effects.guards {
            result = self.guarded(guard, given, result);
        }
        result
    }

    /// Puts data where ports say; the result so far is `result`.
    pub(super) fn put(
        &mut self,
        ports: &[Port],
        data: Value,
        given: &Given,
        result: Value,
    ) -> Value {
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

    pub(super) fn port_roots(&self, root: &PortRoot, given: &Given) -> Vec<Value> {
        let skip = usize::from(given.has_self);
        match root {
            PortRoot::SelfArg => given.args.first().cloned().into_iter().collect(),
            PortRoot::Arg(n) => given
                .args
                .get(skip + *n as usize)
                .cloned()
                .into_iter()
                .collect(),
            PortRoot::Args => given.args.iter().skip(skip).cloned().collect(),
            PortRoot::Return | PortRoot::ClosureParam { .. } | PortRoot::ClosureReturn { .. } => {
                Vec::new()
            }
        }
    }

    pub(super) fn port_value(&self, port: &Port, given: &Given) -> Value {
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
    pub(super) fn sinks(&mut self, effects: &Effects, given: &Given) {
        for spec in &effects.sinks {
            let url = spec
                .url
                .as_ref()
                .map_or(Vec::new(), |port| self.url_atoms(port, given));
            for port in &spec.takes {
                self.sink_port(spec, port, given, &url);
            }
        }
    }

    pub(super) fn url_atoms(&self, port: &Port, given: &Given) -> Vec<Atom> {
        let value = self.port_value(port, given);
        let mut gathered = Gathered::default();
        self.collect(&value, &mut gathered, 3);
        let mut found: Vec<Atom> = gathered
            .all()
            .into_iter()
            .map(|(atom, _)| atom)
            .filter(|atom| match atom.origin {
                Origin::Text(_)
                | Origin::Input { .. }
                | Origin::Deferred { .. }
                | Origin::Static { .. } => true,
                Origin::Label(_) | Origin::Opaque | Origin::Literal => false,
            })
            .collect();
        found.sort();
        found.dedup();
        found.truncate(8);
        found
    }

    pub(super) fn sink_port(
        &mut self,
        spec: &Arc<SinkSpec>,
        port: &Port,
        given: &Given,
        url: &[Atom],
    ) {
        let skip = usize::from(given.has_self);
        let which: Vec<usize> = match port.root {
            PortRoot::SelfArg => vec![0],
            PortRoot::Arg(n) => vec![skip + n as usize],
            PortRoot::Args => (skip..given.args.len()).collect(),
            PortRoot::Return | PortRoot::ClosureParam { .. } | PortRoot::ClosureReturn { .. } => {
                Vec::new()
            }
        };
        let steps = self.port_steps(&port.steps);
        for at in which {
            let Some(root) = given.args.get(at) else {
                continue;
            };
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
        let mut gathered = Gathered::default();
        self.collect(value, &mut gathered, 6);
        let site = Arc::new(SinkSite {
            spec: spec.clone(),
            at: self.location(span),
            within: self.at.owner,
        });
        let held = Held {
            proved: Vec::new(),
            pending: self.always_of(std::slice::from_ref(value)),
        };
        for (atom, before) in gathered.all() {
            if matches!(
                atom.origin,
                Origin::Text(_) | Origin::Opaque | Origin::Literal
            ) {
                continue;
            }
            let trace = self.link(before, What::Sink, None);
            self.add_use(Use {
                sink: site.clone(),
                atom,
                url: url.to_vec(),
                trace,
                held: held.clone(),
            });
        }
    }
}

/// The parameters whose data a declared sink takes: what happens to it inside is not told again.
pub(super) fn sunk_ports(effects: &Effects, given: &Given) -> Vec<u16> {
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
pub(super) fn placed(value: &Value, steps: &[Step], data: &Value) -> Value {
    match steps.split_first() {
        None => value.join(data),
        Some((&step, rest)) => value.with_field(step, placed(&value.part(step), rest, data)),
    }
}
