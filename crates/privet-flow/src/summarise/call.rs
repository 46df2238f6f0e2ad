//! Calls on abstract values: arguments in, effects of the model or the summary, result out.

use std::sync::Arc;

use privet_ir::body::{Call, CallId, Callee, LangCall, Operand};
use privet_ir::span::Span;

use crate::infer::Target;
use crate::models::Effects;
use crate::world::FnId;
use crate::world::ty::TyKind;

use super::exec::Exec;
use super::ports::sunk_ports;
use super::value::{Shape, Step, Value};

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
        if self.has_guards() {
            self.note_made(&given.args);
            if let Callee::Lang(LangCall::Next) = call.callee {
                self.next_element();
            }
        }
        let result = self.result_of(id, call, &given);
        self.write(call.dest, result);
    }

    pub(super) fn given(&mut self, id: CallId, call: &Call) -> Given {
        let body = self.body;
        let operands = &body.operands[call.args.range()];
        let spans = body.operand_spans[call.args.range()].to_vec();
        let notes = self.notes.calls[id.index()].clone();
        let is_method = matches!(
            call.callee,
            Callee::Method { .. } | Callee::Lang(LangCall::Next)
        );
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
            Target::Fn(func) | Target::Dynamic(func) | Target::Derived(func) => {
                self.world().func(*func).receiver.is_some()
            }
            Target::Ctor(..) | Target::Value | Target::Foreign(_) | Target::Unknown => false,
            Target::ForeignMethod(..) | Target::ByName(_) => is_method,
        };
        Given {
            args,
            spans,
            has_self,
        }
    }

    /// A receiver as it is passed: pointers followed, then borrowed or read.
    pub(super) fn receiver(
        &mut self,
        locs: Vec<super::value::Loc>,
        notes: &crate::infer::CallTypes,
    ) -> Value {
        let unresolved = matches!(
            notes.target,
            Target::ByName(_) | Target::ForeignMethod(..) | Target::Unknown
        );
        let (last, before) = match notes.derefs.split_last() {
            Some((last, before)) if !notes.autoref && *last == crate::infer::Deref::Builtin => {
                (Some(*last), before)
            }
            _ => (None, &notes.derefs[..]),
        };
        let locs = self.follow_all(locs, before);
        let value = if notes.autoref {
            Value::reference(locs)
        } else if unresolved {
            // Whether it is borrowed is not known: what is read counts, and what is written must land.
            let read = self.read_locs(&locs);
            if read.refs().is_empty() {
                Value::reference(locs)
            } else {
                read
            }
        } else {
            self.read_locs(&locs)
        };
        match last {
            Some(_) => self.memory.deref(&value),
            None => value,
        }
    }

    pub(super) fn result_of(&mut self, id: CallId, call: &Call, given: &Given) -> Value {
        if let Callee::Lang(LangCall::FromResidual) = call.callee {
            return self.residual(id, given);
        }
        let notes = self.notes.calls[id.index()].clone();
        let dest_ty = {
            let place = self.body.place(call.dest);
            self.local_ty(place.local)
        };
        match notes.target {
            Target::Fn(func) => {
                let self_shape = notes.self_ty.and_then(|ty| self.adt_shape(ty));
                self.instance = self.instance_of(func, &notes);
                let result = self.call_fn(func, given, self_shape);
                self.instance.clear();
                result
            }
            Target::Dynamic(func) if !given.has_self => {
                self.call_chosen(id, func, given, notes.self_ty)
            }
            Target::Dynamic(func) => {
                let result = self.call_dynamic(func, given);
                self.guarded_by(func, given, result)
            }
            Target::Derived(func) => self.call_derived(func, given, notes.self_ty),
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
    pub(super) fn residual(&mut self, id: CallId, given: &Given) -> Value {
        let error = given.args.first().cloned().unwrap_or_default();
        let error = match self.target(id) {
            Target::Fn(func) => self.apply_fn(func, vec![error], None),
            _ => error,
        };
        let sym = &self.world().lang.sym;
        let failed = Value::parts([(Step::Variant(sym.err, sym.zero), error)]);
        match self.has_guards() {
            true => failed.with_cases(self.failure()),
            false => failed,
        }
    }

    pub(super) fn construct(
        &mut self,
        adt: crate::world::AdtId,
        variant: u32,
        given: &Given,
    ) -> Value {
        let def = &self.world().adt(adt).variants[variant as usize];
        let mut value = Value::CLEAN;
        for (field, part) in def.fields.iter().zip(&given.args) {
            let part = self.put_into_field(part.clone(), adt, variant, field.name, true);
            let step = self.ctx.adt_step(adt, variant, field.name);
            value = value.with_field(step, part);
        }
        let value = self.made(adt, variant, value);
        if self.world().adt(adt).is_described {
            value
        } else {
            value.with_shape(Shape::Adt(adt))
        }
    }

    /// A call of a known function: its model first, then what its body does.
    pub(crate) fn call_fn(
        &mut self,
        func: FnId,
        given: &Given,
        self_shape: Option<Shape>,
    ) -> Value {
        if let Some(effects) = self.effects_of(func, self_shape) {
            let presented = self.presented(func, given);
            self.sinks(&effects, presented.as_ref().unwrap_or(given));
        }
        self.call_silently(func, given, self_shape)
    }

    /// What the models say of a function; of one that a trait provides, for the type it is called on.
    pub(super) fn effects_of(&self, func: FnId, self_shape: Option<Shape>) -> Option<Arc<Effects>> {
        let models = self.ctx.models;
        let effects = match self.provided_for(func, self_shape) {
            Some(id) => models.foreign_effects(id, Some(self.world().func(func).name)),
            None => None,
        };
        effects.or(models.fn_effects(func)).cloned()
    }

    /// As `call_fn`, when the function's own sinks are told already.
    pub(super) fn call_silently(
        &mut self,
        func: FnId,
        given: &Given,
        self_shape: Option<Shape>,
    ) -> Value {
        let effects = self.effects_of(func, self_shape);
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
        let presented = self.presented(func, given);
        let given = presented.as_ref().unwrap_or(given);
        let suppressed = sunk_ports(&effects, given);
        let body = self.apply_fn(func, args, Some(&suppressed));
        self.modelled(&effects, given, body)
    }

    /// The type's own path, when a trait's provided method is called on a described type: its entry may stand there.
    fn provided_for(&self, func: FnId, shape: Option<Shape>) -> Option<crate::world::ForeignId> {
        match (self.world().func(func).parent, shape?) {
            (crate::world::Parent::Trait(_), Shape::Adt(adt)) => self.world().foreign_adt(adt),
            _ => None,
        }
    }

    /// Whether a function's own type is open: a trait's default body, or an impl for every type.
    pub(super) fn has_open_self(&self, func: FnId) -> bool {
        use crate::world::ty::Types;
        let world = self.world();
        match world.func(func).parent {
            crate::world::Parent::Trait(_) => true,
            crate::world::Parent::Impl(of) => {
                matches!(world.types.kind(world.impl_(of).self_ty), TyKind::Param(_))
            }
            crate::world::Parent::Module => false,
        }
    }

    /// Arguments of concrete type that are passed where any type fits say which type they have.
    pub(super) fn tag_arguments(&mut self, func: FnId, args: &mut [Value]) {
        let Some(privet_ir::body::Stmt::Call(call)) =
            self.body.stmts.get(self.stmt as usize).copied()
        else {
            return;
        };
        let world = self.world();
        let params = &world.func(func).params;
        let operands = self.body.calls[call.index()].args;
        for (at, arg) in args.iter_mut().enumerate() {
            let Some(&param) = params.get(at) else { break };
            let open = {
                use crate::world::ty::Types;
                let param = world.peel(&world.types, param);
                matches!(
                    world.types.kind(param),
                    TyKind::Param(_) | TyKind::Dyn(_) | TyKind::Opaque(_)
                )
            };
            let Some(Operand::Place(place)) = self.body.operands.get(operands.range().start + at)
            else {
                continue;
            };
            let place = self.body.place(*place);
            if !open || !place.projs.is_empty() {
                continue;
            }
            if let Some(shape) = self.adt_shape(self.local_ty(place.local)) {
                *arg = arg.with_shape(shape);
            }
        }
    }
}
