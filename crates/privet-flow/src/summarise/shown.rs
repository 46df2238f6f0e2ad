//! What a value shows when it is printed or written out: all of it, or what its type's implementations let through.
//!
//! Given a trait such as `Debug` and a value, by its type where that is known, else by the types its parts say they have;
//! gives the data that an implementation writes.

use crate::infer::Owner;
use crate::world::ty::{Subst, Ty, TyKind, Types, map_type};
use crate::world::{AdtId, FnId, ImplId, Parent, TraitId};

use super::call::Given;
use super::exec::{Exec, MAX_DEFERS};
use super::shows::{FieldShow, Show};
use super::summary::DeferTarget;
use super::value::{Shape, Step, Value};

/// How deep into a value implementations are asked.
const MAX_LEVELS: u32 = 6;

impl Exec<'_, '_, '_> {
    /// What an implementation of `tr` shows of a value of this type.
    pub(crate) fn shown(&mut self, tr: TraitId, value: &Value, ty: Ty) -> Value {
        self.shown_within(tr, value, ty, MAX_LEVELS)
    }

    fn shown_within(&mut self, tr: TraitId, value: &Value, ty: Ty, levels: u32) -> Value {
        if value.is_clean() {
            return Value::CLEAN;
        }
        if levels == 0 {
            return self.merged(std::slice::from_ref(value), None);
        }
        match self.types.kind(ty).clone() {
            TyKind::Ref(_, to) | TyKind::Ptr(to) => {
                let behind = self.memory.deref(value);
                self.shown_within(tr, &behind, to, levels)
            }
            TyKind::Tuple(parts) => {
                let mut all = Value::CLEAN;
                for (at, part) in parts.into_iter().enumerate() {
                    let step = self.tuple_step(at);
                    let shown = self.shown_part(tr, value, step, part, levels);
                    all = all.with_field(step, shown);
                }
                all
            }
            TyKind::Slice(of) | TyKind::Array(of) => {
                let elem = Step::Summary(self.world().lang.sym.elem);
                let shown = self.shown_part(tr, value, elem, of, levels);
                Value::parts([(elem, shown)])
            }
            TyKind::Adt(adt, args) => self.shown_adt(tr, value, adt, &args, levels),
            TyKind::Param(_)
            | TyKind::Dyn(_)
            | TyKind::Opaque(_)
            | TyKind::Assoc(..)
            | TyKind::Unknown => self.shown_by_shape(tr, value, levels),
            _ => self.merged(std::slice::from_ref(value), None),
        }
    }

    fn shown_part(&mut self, tr: TraitId, value: &Value, step: Step, ty: Ty, levels: u32) -> Value {
        let part = self.memory.step(value, step, 4);
        self.shown_within(tr, &part, ty, levels - 1)
    }

    fn shown_adt(
        &mut self,
        tr: TraitId,
        value: &Value,
        adt: AdtId,
        args: &[Ty],
        levels: u32,
    ) -> Value {
        let shows = self.ctx.shows;
        if Some(adt) == self.world().lang.string {
            return self.merged(std::slice::from_ref(value), None);
        }
        match shows.of(adt, tr) {
            Some(Show::Own(id)) => self.shown_by_impl(tr, *id, value),
            Some(Show::Fields(fields)) => self.shown_fields(tr, value, adt, args, fields, levels),
            None if self.world().adt(adt).is_described => {
                self.shown_described(tr, value, adt, args, levels)
            }
            None => self.merged(std::slice::from_ref(value), None),
        }
    }

    /// What a hand-written implementation writes.
    fn shown_by_impl(&mut self, tr: TraitId, id: ImplId, value: &Value) -> Value {
        let Some(func) = self.world().impl_(id).fns.values().copied().min() else {
            return Value::CLEAN;
        };
        if self.ctx.summary(Owner::Fn(func)).is_none() {
            return self.merged(std::slice::from_ref(value), None);
        }
        self.shown_by_fn(tr, func, value)
    }

    /// What a function writes that is given a value, and a formatter or the like.
    fn shown_by_fn(&mut self, tr: TraitId, func: FnId, value: &Value) -> Value {
        let lang = &self.world().lang;
        if Some(tr) == lang.display || Some(tr) == lang.debug {
            return self.formatted_by(func, value.clone());
        }
        let target = Value::reference(vec![self.temporary(value.clone())]);
        let written = self.apply_fn(func, vec![target, Value::CLEAN], None);
        self.merged(&[written], None)
    }

    /// What a derived implementation writes: field by field, under the names it gives them.
    fn shown_fields(
        &mut self,
        tr: TraitId,
        value: &Value,
        adt: AdtId,
        args: &[Ty],
        fields: &[FieldShow],
        levels: u32,
    ) -> Value {
        let def = self.world().adt(adt);
        let is_wrapper =
            !def.is_enum && def.variants[0].is_tuple && def.variants[0].fields.len() == 1;
        let mut all = Value::CLEAN;
        for field in fields {
            let step = self.ctx.adt_step(adt, field.variant, field.name);
            let part = self.memory.step(value, step, 4);
            let shown = match field.with {
                Some(func) => self.shown_by_fn(tr, func, &part),
                None => {
                    let ty = self.field_type(adt, field.variant, field.name, args);
                    self.shown_within(tr, &part, ty, levels - 1)
                }
            };
            all = if is_wrapper || field.flat {
                all.join(&shown)
            } else if def.is_enum {
                let shown = self.merged(&[shown], None);
                all.join(&shown)
            } else {
                all.with_field(Step::Field(field.shown_as), shown)
            };
        }
        all
    }

    /// The type of a field, with the type's arguments where they are known.
    pub(super) fn field_type(
        &mut self,
        adt: AdtId,
        variant: u32,
        name: privet_ir::names::Symbol,
        args: &[Ty],
    ) -> Ty {
        let def = self.world().adt(adt);
        let mut fields = def.variants[variant as usize].fields.iter();
        let Some(field) = fields.find(|field| field.name == name) else {
            return Ty::UNKNOWN;
        };
        let mut subst = Subst::none();
        if !args.is_empty() {
            subst.add(def.generics.first, args.to_vec());
        }
        map_type(
            &mut self.types.types,
            field.ty,
            &mut |_, kind, _| match kind {
                TyKind::Param(param) => subst.get(*param),
                _ => None,
            },
        )
    }

    /// A described type: its own implementation where that does not ask its parameters, else its parts.
    fn shown_described(
        &mut self,
        tr: TraitId,
        value: &Value,
        adt: AdtId,
        args: &[Ty],
        levels: u32,
    ) -> Value {
        let world = self.world();
        let own = world
            .impls_for(tr, Some(crate::world::Head::Adt(adt)))
            .find(|&id| matches!(world.types.kind(world.impl_(id).self_ty), TyKind::Adt(..)));
        if let Some(id) = own.filter(|&id| !self.asks_parameters(id, tr)) {
            return self.shown_by_impl(tr, id, value);
        }
        let def = world.adt(adt);
        if def.variants.iter().all(|variant| variant.fields.is_empty()) {
            return self.merged(std::slice::from_ref(value), None);
        }
        let mut all = Value::CLEAN;
        for (at, variant) in def.variants.iter().enumerate() {
            for field in &variant.fields {
                let step = self.ctx.adt_step(adt, at as u32, field.name);
                let ty = self.field_type(adt, at as u32, field.name, args);
                let shown = self.shown_part(tr, value, step, ty, levels);
                if !shown.is_clean() {
                    all = all.with_field(step, shown);
                }
            }
        }
        all
    }

    /// Whether an implementation needs its type's parameters to have the trait as well.
    fn asks_parameters(&self, id: ImplId, tr: TraitId) -> bool {
        let world = self.world();
        let own = world.impl_(id);
        let params = own.generics.first..own.generics.first + own.generics.count;
        params
            .map(|at| world.param(crate::world::ty::ParamId(at)))
            .any(|param| param.bounds.iter().any(|bound| bound.of == tr))
            || own.bounds.iter().any(|bound| bound.bound.of == tr)
    }

    /// A value of unknown type: its parts say which types they have.
    pub(super) fn shown_by_shape(&mut self, tr: TraitId, value: &Value, levels: u32) -> Value {
        let Some(node) = value.node() else {
            return Value::CLEAN;
        };
        if levels == 0 {
            return self.merged(std::slice::from_ref(value), None);
        }
        if node
            .shapes
            .iter()
            .any(|shape| matches!(shape, Shape::Prim(_)))
        {
            return self.merged(std::slice::from_ref(value), None);
        }
        let types: Vec<AdtId> = node
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Adt(adt) => Some(*adt),
                _ => None,
            })
            .collect();
        if !types.is_empty() {
            return types.into_iter().fold(Value::CLEAN, |all, adt| {
                let shown = self.shown_adt(tr, value, adt, &[], levels);
                all.join(&shown)
            });
        }
        if !node.refs.is_empty() {
            let behind = self.memory.deref(value);
            return self.shown_by_shape(tr, &behind, levels - 1);
        }
        if self.symbolic_atoms(value) && !self.is_root && self.defers.len() < MAX_DEFERS {
            return self.defer(DeferTarget::Shown(tr), vec![value.clone()], None);
        }
        let own = node
            .atoms
            .iter()
            .map(|&(atom, trace)| (atom.derived(), trace));
        let mut all = Value::atoms(own.collect());
        for (step, part) in node.fields.clone() {
            let shown = self.shown_by_shape(tr, &part, levels - 1);
            all = all.with_field(step, shown);
        }
        all
    }

    /// A call of a function that shows, such as `Debug::fmt`, on a value whose type only its shape tells.
    pub(super) fn call_showing(&mut self, tr: TraitId, given: &Given, ty: Option<Ty>) -> Value {
        let receiver = given.args.first().cloned().unwrap_or_default();
        let receiver = self.memory.deref(&receiver);
        let shown = match ty {
            Some(ty) => {
                let ty = self.world().peel(&self.types.types, ty);
                self.shown(tr, &receiver, ty)
            }
            None => self.shown_by_shape(tr, &receiver, MAX_LEVELS),
        };
        let lang = &self.world().lang;
        if Some(tr) != lang.display && Some(tr) != lang.debug {
            return Value::parts([(Step::Variant(lang.sym.ok, lang.sym.zero), shown)]);
        }
        let shown = self.merged(&[shown], None);
        let formatter = given.args.get(1);
        for loc in formatter.map_or(Vec::new(), |to| self.memory.targets(to)) {
            self.memory.add(&loc, shown.clone());
        }
        Value::CLEAN
    }

    /// The showing trait that a function belongs to.
    pub(super) fn showing_trait(&self, func: FnId) -> Option<TraitId> {
        match self.world().func(func).parent {
            Parent::Trait(tr) if self.ctx.shows.is_showing(tr) => Some(tr),
            Parent::Trait(_) | Parent::Impl(_) | Parent::Module => None,
        }
    }

    /// Arguments as a described function sees them that takes whatever has a showing trait: what is shown of them.
    pub(super) fn presented(&mut self, func: FnId, given: &Given) -> Option<Given> {
        let world = self.world();
        let def = world.func(func);
        if !def.is_described {
            return None;
        }
        let mut args = given.args.clone();
        let mut any = false;
        for (at, arg) in args.iter_mut().enumerate() {
            let Some(tr) = def.params.get(at).and_then(|&ty| self.showing_bound(ty)) else {
                continue;
            };
            let ty = self.argument_type(at);
            *arg = self.shown(tr, arg, ty);
            any = true;
        }
        any.then(|| Given {
            args,
            spans: given.spans.clone(),
            has_self: given.has_self,
        })
    }

    /// The showing trait by which a parameter's type is bound, when it is a type parameter.
    fn showing_bound(&self, ty: Ty) -> Option<TraitId> {
        let world = self.world();
        let TyKind::Param(param) = world.types.kind(world.peel(&world.types, ty)) else {
            return None;
        };
        let written = self.ctx.written_by;
        let mut bounds = world.param(*param).bounds.iter();
        bounds
            .find(|bound| written.contains(&bound.of))
            .map(|bound| bound.of)
    }

    /// The type of an argument of the call at hand, as far as it is plain to see.
    fn argument_type(&self, at: usize) -> Ty {
        use privet_ir::body::{Operand, Stmt};
        let Some(Stmt::Call(call)) = self.body.stmts.get(self.stmt as usize) else {
            return Ty::UNKNOWN;
        };
        let range = self.body.calls[call.index()].args.range();
        match self.body.operands[range].get(at) {
            Some(&Operand::Place(place)) if self.depth == 0 => {
                let place = self.body.place(place);
                if place.projs.is_empty() {
                    self.local_ty(place.local)
                } else {
                    Ty::UNKNOWN
                }
            }
            _ => Ty::UNKNOWN,
        }
    }
}
