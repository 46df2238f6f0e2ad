//! Labels that types declare: a value that enters at a labelled type carries the labels of its fields from there on.

use crate::infer::FnTypes;
use crate::labels::{FieldLabel, LabelId};
use crate::world::ty::{Subst, Ty, TyKind, map_type};

use super::Context;
use super::trace::TraceId;
use super::value::{Atom, Hint, Origin, Step, Value, tidy};

/// How deep into a type labels are looked for.
const MAX_LEVELS: u32 = 5;

/// A value with the hint's label on all that comes from outside or from a caller and has no label yet;
/// on literals too when the value is put into something new.
pub(crate) fn marked(
    value: &Value,
    hint: Hint,
    source: &mut dyn FnMut(LabelId) -> TraceId,
) -> Value {
    let Some(node) = value.node() else {
        return Value::CLEAN;
    };
    let mut marked_node = node.clone();
    let mut labelled = Vec::new();
    for (atom, _) in &mut marked_node.atoms {
        let bears = match &mut atom.origin {
            Origin::Input { hint: known, .. } => {
                known.get_or_insert(hint);
                false
            }
            Origin::Opaque => true,
            Origin::Literal => hint.made,
            Origin::Label(_)
            | Origin::Deferred { .. }
            | Origin::Static { .. }
            | Origin::Text(_) => false,
        };
        if bears {
            labelled.push((
                Atom {
                    origin: Origin::Label(hint.label),
                    ..*atom
                },
                source(hint.label),
            ));
        }
    }
    marked_node.atoms.extend(labelled);
    tidy(&mut marked_node.atoms);
    marked_node.fields = node
        .fields
        .iter()
        .map(|(step, part)| (*step, marked(part, hint, source)))
        .collect();
    Value::from_node(marked_node)
}

impl<'w> Context<'_, 'w, '_> {
    /// A value that enters at type `ty`; `source` makes the first step of a trace for a label.
    pub(crate) fn declared(
        &self,
        types: &mut FnTypes<'w>,
        value: Value,
        ty: Ty,
        source: &mut dyn FnMut(LabelId) -> TraceId,
    ) -> Value {
        self.declared_within(types, value, ty, source, MAX_LEVELS)
    }

    fn declared_within(
        &self,
        types: &mut FnTypes<'w>,
        value: Value,
        ty: Ty,
        source: &mut dyn FnMut(LabelId) -> TraceId,
        levels: u32,
    ) -> Value {
        if levels == 0
            || value.is_clean()
            || !value.refs().is_empty()
            || !self.labels.touches(&types.types, ty)
        {
            return value;
        }
        let elem = Step::Summary(self.world.lang.sym.elem);
        match types.kind(ty).clone() {
            TyKind::Ref(_, to) | TyKind::Ptr(to) => {
                self.declared_within(types, value, to, source, levels)
            }
            TyKind::Slice(of) | TyKind::Array(of) => {
                self.declared_part(types, value, elem, of, None, source, levels)
            }
            TyKind::Tuple(parts) => {
                let mut value = value;
                for (at, part) in parts.into_iter().enumerate() {
                    if let Some(name) = self.world.program.interner.get(&at.to_string()) {
                        value = self.declared_part(
                            types,
                            value,
                            Step::Field(name),
                            part,
                            None,
                            source,
                            levels,
                        );
                    }
                }
                value
            }
            TyKind::Adt(adt, args) => {
                let def = self.world.adt(adt);
                let mut subst = Subst::none();
                subst.add(def.generics.first, args.to_vec());
                let mut value = value;
                for (at, variant) in def.variants.iter().enumerate() {
                    for field in &variant.fields {
                        let label = self.labels.field(adt, at as u32, field.name);
                        let part =
                            map_type(&mut types.types, field.ty, &mut |_, kind, _| match kind {
                                TyKind::Param(param) => subst.get(*param),
                                _ => None,
                            });
                        let step = self.adt_step(adt, at as u32, field.name);
                        value = self.declared_part(types, value, step, part, label, source, levels);
                    }
                }
                value
            }
            _ => value,
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one step of a recursion over value and type at once"
    )]
    fn declared_part(
        &self,
        types: &mut FnTypes<'w>,
        value: Value,
        step: Step,
        ty: Ty,
        label: Option<FieldLabel>,
        source: &mut dyn FnMut(LabelId) -> TraceId,
        levels: u32,
    ) -> Value {
        if label == Some(FieldLabel::NotPersonal)
            || (label.is_none() && !self.labels.touches(&types.types, ty))
        {
            return value;
        }
        let part = value.part(step);
        if part.is_clean() {
            return value;
        }
        let mut changed = part.clone();
        if let Some(FieldLabel::Label(label)) = label {
            changed = marked(&changed, Hint { label, made: false }, source);
        }
        changed = self.declared_within(types, changed, ty, source, levels - 1);
        if changed == part {
            value
        } else {
            value.with_field(step, changed)
        }
    }

    /// The step to a field of a type.
    pub(crate) fn adt_step(
        &self,
        adt: crate::world::AdtId,
        variant: u32,
        field: privet_ir::names::Symbol,
    ) -> Step {
        let def = self.world.adt(adt);
        let sym = &self.world.lang.sym;
        if def.is_enum {
            return Step::Variant(def.variants[variant as usize].name, field);
        }
        let summary = def.is_described && [sym.elem, sym.key, sym.value].contains(&field);
        if summary {
            Step::Summary(field)
        } else {
            Step::Field(field)
        }
    }
}
