//! Channels whose ends are not seen together: they meet by the type of their messages.

use crate::world::FnId;
use crate::world::ty::TyKind;

use super::exec::Exec;
use super::trace::TraceId;
use super::value::{Atom, Global, Origin, Step, Value};

impl Exec<'_, '_, '_> {
    /// What a described channel gives may have been sent where its other end is not seen.
    pub(super) fn received(&self, func: FnId, result: Value) -> Value {
        let Some(message) = self.message_type(func) else {
            return result;
        };
        let content = Value::atom(
            Atom::of(Origin::Static {
                id: Global::Channel(message),
                path: super::value::Path::default(),
            }),
            TraceId::START,
        );
        self.at_parameter(func, result, &content)
    }

    /// What is sent into a channel that was made elsewhere may be received anywhere.
    pub(super) fn sent(&mut self, func: FnId, args: &[Value]) {
        let (Some(message), [handle, data @ ..]) = (self.message_type(func), args) else {
            return;
        };
        let sym = &self.world().lang.sym;
        let end = self.memory.deref(handle);
        let end = self.memory.step(&end, Step::Field(sym.chan), 4);
        let cell = self.memory.step(&end, Step::Field(sym.shared), 4);
        if !cell.refs().is_empty() {
            return;
        }
        for value in data
            .iter()
            .filter(|value| !value.is_clean())
            .cloned()
            .collect::<Vec<_>>()
        {
            let loc = super::value::Loc::root(super::value::Root::Static(Global::Channel(message)));
            self.memory.add(&loc, value);
        }
    }

    /// The type of the workspace that a described channel's end carries, when the call is to a method of one.
    pub(super) fn message_type(&self, func: FnId) -> Option<crate::world::AdtId> {
        let world = self.world();
        if !world.func(func).is_described || self.is_described() {
            return None;
        }
        let privet_ir::body::Stmt::Call(call) = *self.body.stmts.get(self.stmt as usize)? else {
            return None;
        };
        let self_ty = self.notes.calls.get(call.index())?.self_ty?;
        let TyKind::Adt(adt, args) = self.types.kind(world.peel(&self.types.types, self_ty)) else {
            return None;
        };
        let mut fields = world
            .adt(*adt)
            .variants
            .iter()
            .flat_map(|variant| &variant.fields);
        let is_channel = fields.any(|field| field.name == world.lang.sym.chan);
        match self.types.kind(*args.first()?) {
            TyKind::Adt(message, _) if is_channel && !world.adt(*message).is_described => {
                Some(*message)
            }
            _ => None,
        }
    }
}
