//! What formatting macros call: the `fmt`s that decide what of their arguments is shown, and `write_fmt` of what `write!` writes to.

use privet_ir::body::{BodyId, MacroCall, Role};

use super::{Infer, Target};
use crate::world::ty::{Ty, TyKind, Types};
use crate::world::{AdtId, Def, FnId, TraitId};

/// How deep into a type implementations are looked for that decide what is shown.
const MAX_LEVELS: u32 = 5;

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
                instance: Box::default(),
            };
            let notes = self.bodies.get_mut(&body).expect("the body was entered");
            notes.writes.insert(first as u32, note);
        }
    }

    /// Notes the type of an argument when an implementation decides what of it is shown.
    pub(super) fn note_format(&mut self, body: BodyId, at: u32, ty: Ty, role: Role) {
        let lang = &self.world.lang;
        let tr = match role {
            Role::Display | Role::KeyedDisplay(_) => lang.display,
            Role::Debug | Role::KeyedDebug(_) => lang.debug,
            Role::Plain | Role::Keyed(_) => None,
            Role::Width => return,
        };
        let function = tr.and_then(|tr| {
            let id = self.world.trait_(tr).fns.get(&self.world.lang.sym.fmt)?;
            Some((tr, *id))
        });
        let mut decides = Deciding {
            function,
            seen: Vec::new(),
            formatters: Vec::new(),
        };
        let is_open = self.is_decided(ty, &mut decides, MAX_LEVELS);
        let notes = self.bodies.get_mut(&body).expect("the body was entered");
        notes.formatters.append(&mut decides.formatters);
        if is_open {
            notes.formats.insert(at, ty);
        } else {
            notes.formats.remove(&at);
        }
    }

    /// Whether an implementation decides what of a type is shown; else everything is.
    fn is_decided(&mut self, ty: Ty, decides: &mut Deciding, levels: u32) -> bool {
        if levels == 0 {
            return false;
        }
        match self.shape(ty) {
            TyKind::Ref(_, to) | TyKind::Ptr(to) | TyKind::Slice(to) | TyKind::Array(to) => {
                self.is_decided(to, decides, levels)
            }
            TyKind::Tuple(parts) => self.any_is_decided(&parts, decides, levels),
            TyKind::Adt(adt, args) => {
                let by_args = self.any_is_decided(&args, decides, levels);
                self.adt_is_decided(ty, adt, decides, levels) || by_args
            }
            TyKind::Param(_) | TyKind::Dyn(_) | TyKind::Opaque(_) | TyKind::Assoc(..) => {
                decides
                    .formatters
                    .extend(decides.function.map(|(_, id)| id));
                true
            }
            _ => false,
        }
    }

    fn any_is_decided(&mut self, parts: &[Ty], decides: &mut Deciding, levels: u32) -> bool {
        let mut any = false;
        for &part in parts {
            any |= self.is_decided(part, decides, levels - 1);
        }
        any
    }

    fn adt_is_decided(&mut self, ty: Ty, adt: AdtId, decides: &mut Deciding, levels: u32) -> bool {
        if decides.seen.contains(&adt) || Some(adt) == self.world.lang.string {
            return false;
        }
        decides.seen.push(adt);
        let world = self.world;
        let def = world.adt(adt);
        let by_macro =
            !def.is_described && def.derives.iter().any(|of| !matches!(of, Def::Trait(_)));
        let Some((tr, id)) = decides.function else {
            return !def.is_described;
        };
        let mut any = false;
        match self.via_trait(ty, tr, id).map(|found| found.target) {
            Some(Target::Fn(func)) => {
                decides.formatters.push(func);
                return true;
            }
            Some(_) => {}
            None => any |= by_macro,
        }
        let fields = def.variants.iter().flat_map(|variant| &variant.fields);
        for field in fields {
            // The type's own parameters stand for arguments that were looked at already.
            if !matches!(world.types.kind(field.ty), TyKind::Param(_)) {
                any |= self.is_decided(field.ty, decides, levels - 1);
            }
        }
        any
    }
}

/// What is looked for, and what was found.
struct Deciding {
    /// The trait that shows, and its function.
    function: Option<(TraitId, FnId)>,
    seen: Vec<AdtId>,
    formatters: Vec<FnId>,
}
