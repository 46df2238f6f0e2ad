//! Function values: closures, functions and constructors that are called through a variable, a field or a parameter.

use privet_ir::types::PathId;

use crate::finding::Via;
use crate::infer::{Owner, PathValue};

use super::call::Given;
use super::exec::Exec;
use super::summary::DeferTarget;
use super::trace::{BodyRef, TraceId, What};
use super::value::{Global, Loc, Mode, Origin, Root, Shape, Step, Value};

impl Exec<'_, '_, '_> {
    /// The callable shapes of a value, looked for behind pointers and inside boxes.
    pub(super) fn callables(&self, value: &Value) -> Vec<(Shape, Value)> {
        let mut found = Vec::new();
        self.callables_within(value, 4, &mut found);
        found
    }

    pub(super) fn callables_within(
        &self,
        value: &Value,
        depth: u32,
        found: &mut Vec<(Shape, Value)>,
    ) {
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
    pub(crate) fn call_value(
        &mut self,
        callee: &Value,
        args: Vec<Value>,
        via: Option<Via>,
    ) -> Value {
        let found = self.callables(callee);
        let symbolic = self.symbolic_atoms(callee);
        let mut all = Value::CLEAN;
        // One of several is called: what the others would have overwritten stays.
        let since = (found.len() + usize::from(symbolic) > 1).then(|| self.memory.uncertain());
        for (shape, holder) in &found {
            let result = self.call_shape(*shape, holder, args.clone());
            all = all.join(&result);
            if let Some(since) = since {
                self.memory.or_before(since);
            }
        }
        if let Some(since) = since {
            self.memory.certain(since);
        }
        if let Some(via) = via {
            all = self.linked(
                &all,
                What::Passed(privet_ir::names::Symbol::NONE),
                Some(via),
            );
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
    pub(super) fn resolved(&self, callee: &Value) -> Value {
        let behind = self.memory.deref(callee);
        if self.symbolic_top(&behind) {
            behind
        } else {
            callee.clone()
        }
    }

    pub(super) fn symbolic_top(&self, value: &Value) -> bool {
        value.own_atoms().iter().any(|(atom, _)| {
            matches!(atom.origin, Origin::Input { .. } | Origin::Deferred { .. })
                && atom.mode != Mode::Derived
        })
    }

    pub(super) fn symbolic_atoms(&self, value: &Value) -> bool {
        let behind = self.memory.deref(value);
        self.symbolic_top(value) || self.symbolic_top(&behind)
    }

    pub(super) fn call_shape(&mut self, shape: Shape, holder: &Value, args: Vec<Value>) -> Value {
        match shape {
            Shape::Closure(owner, body) => {
                let summary = match self.closures.get(&body) {
                    Some(own) if owner == self.at.owner => Some(own.clone()),
                    _ => self
                        .ctx
                        .summary(owner)
                        .and_then(|summary| summary.closures.get(&body).cloned()),
                };
                let Some(summary) = summary else {
                    return self.merged(&args, None);
                };
                let inputs = self.closure_inputs(owner, body, holder, args);
                self.apply(BodyRef { owner, body }, &summary, inputs, &[])
            }
            Shape::Fn(func) => {
                let spans = vec![self.span; args.len()];
                let has_self = self.world().func(func).receiver.is_some();
                self.call_fn(
                    func,
                    &Given {
                        args,
                        spans,
                        has_self,
                    },
                    None,
                )
            }
            Shape::Ctor(adt, variant) => {
                let fields = self.world().adt(adt).variants[variant as usize]
                    .fields
                    .clone();
                let mut value = Value::CLEAN;
                for (field, arg) in fields.iter().zip(args) {
                    let arg = match self.ctx.labels.field(adt, variant, field.name) {
                        Some(crate::labels::FieldLabel::Label(label)) => {
                            let trace = self.link(TraceId::START, What::Source(label), None);
                            super::declare::marked(
                                &arg,
                                super::value::Hint { label, made: true },
                                &mut |_| trace,
                            )
                        }
                        _ => arg,
                    };
                    value = value.with_field(self.ctx.adt_step(adt, variant, field.name), arg);
                }
                self.made(adt, variant, value)
            }
            Shape::Adt(_) | Shape::Prim(_) => Value::CLEAN,
        }
    }

    pub(super) fn closure_inputs(
        &mut self,
        owner: Owner,
        body: privet_ir::body::BodyId,
        holder: &Value,
        args: Vec<Value>,
    ) -> Vec<Value> {
        let (site, _, _) = owner.parts(self.ctx.world);
        let code = self.ctx.world.program.file(site.file).lowered.body(body);
        let mut inputs = args;
        inputs.resize(code.params as usize, Value::CLEAN);
        for at in 0..code.captures.len() {
            let captured = holder.part(Step::Capture(at as u32));
            let captured = if code.is_move {
                Value::reference(vec![self.temporary(captured)])
            } else {
                captured
            };
            inputs.push(captured);
        }
        inputs
    }

    /// What a path means as a value.
    pub(crate) fn path_value(&mut self, path: PathId) -> Value {
        match self.notes.paths.get(&path).copied() {
            Some(PathValue::Fn(func) | PathValue::Dynamic(func)) => Value::shape(Shape::Fn(func)),
            Some(PathValue::Ctor(adt, variant)) => {
                let def = &self.world().adt(adt).variants[variant as usize];
                match def.fields.is_empty() {
                    true => self.made(adt, variant, Value::shape(Shape::Adt(adt))),
                    false => Value::shape(Shape::Ctor(adt, variant)),
                }
            }
            Some(PathValue::Const(id)) => {
                let def = &self.world().consts[id.index()];
                if def.is_static {
                    return Value::reference(vec![Loc::root(Root::Static(Global::Static(id)))]);
                }
                let owner = Owner::Const(id);
                let (Some(body), Some(summary)) = (def.body, self.ctx.summary(owner)) else {
                    return Value::CLEAN;
                };
                let main = summary.main.clone();
                self.apply(BodyRef { owner, body }, &main, Vec::new(), &[])
            }
            None => Value::CLEAN,
        }
    }
}
