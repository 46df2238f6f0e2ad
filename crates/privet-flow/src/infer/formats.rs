//! What formatting macros call: hand-written `fmt`s of their arguments, and `write_fmt` of what `write!` writes to.

use privet_ir::body::{BodyId, MacroCall, Role};

use super::Infer;
use crate::world::ty::{Ty, TyKind};

impl Infer<'_, '_> {
    /// `write!(to, ..)` is a call of `write_fmt` on what it writes to.
    pub(super) fn note_write(&mut self, body: BodyId, call: &MacroCall) {
        let first = call.args.range().start;
        let is_destination = call.roles.first() == Some(&Role::Plain);
        let Some(name) = self.world.program.interner.get("write_fmt") else {
            return;
        };
        if !is_destination {
            return;
        }
        let ty = self.operand(body, self.body(body).operands[first]);
        if let Some(found) = self.method(ty, name) {
            let note = super::CallTypes {
                target: found.target,
                derefs: found.derefs.into(),
                autoref: found.autoref,
                self_ty: Some(found.self_ty),
            };
            let notes = self.bodies.get_mut(&body).expect("the body was entered");
            notes.writes.insert(first as u32, note);
        }
    }

    /// A hand-written `Display` or `Debug` of the workspace decides what is shown.
    pub(super) fn note_format(&mut self, body: BodyId, at: u32, ty: Ty, role: Role) {
        let lang = &self.world.lang;
        let tr = match role {
            Role::Display | Role::KeyedDisplay(_) => lang.display,
            Role::Debug | Role::KeyedDebug(_) => lang.debug,
            Role::Plain | Role::Keyed(_) | Role::Width => None,
        };
        let peeled = self.world.peel(self.arena(), self.shallow(ty));
        let peeled = self.world.peel(self.arena(), self.shallow(peeled));
        let (Some(tr), TyKind::Adt(adt, _)) = (tr, self.shape(peeled)) else {
            return;
        };
        if self.world.adt(adt).is_stub {
            return;
        }
        let Some(&id) = self.world.trait_(tr).fns.get(&lang.sym.fmt) else {
            return;
        };
        if let Some(found) = self.via_trait(peeled, tr, id)
            && let super::Target::Fn(func) = found.target
        {
            self.bodies
                .get_mut(&body)
                .expect("the body was entered")
                .formats
                .insert(at, func);
        }
    }
}
