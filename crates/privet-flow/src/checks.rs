//! Guards as the catalog and the annotations declare them: calls, types that only a check gives, fields that are the answer.
//!
//! Given the world and the catalog; gives what a call, a type or a field proves. Claims are numbered in [`Labels`].

use std::collections::BTreeMap;

use privet_catalog::{Catalog, Check as Wanted, GuardEntry, Port, Proof, Right, Shape, When};
use privet_ir::annotation::Annotation;
use privet_ir::names::Symbol;
use privet_ir::span::FileId;

use crate::annotated::Args;
use crate::labels::{Claim, ClaimId, Labels};
use crate::paths::Paths;
use crate::world::ty::{Ty, TyKind, Types};
use crate::world::{AdtId, Def, FnId, Parent, World};

/// A call that proves something.
#[derive(Clone, Debug)]
pub struct GuardSpec {
    /// What.
    pub claim: ClaimId,
    /// About whom.
    pub subject: Vec<Port>,
    /// On which outcome; by the type of the result when nothing is said.
    pub when: Option<When>,
}

/// Guards that are no calls.
#[derive(Debug, Default)]
pub struct Witnesses {
    /// Types whose values exist only after a check.
    pub types: BTreeMap<AdtId, Vec<ClaimId>>,
    /// Fields that say whether there is a consent.
    pub fields: BTreeMap<(AdtId, Symbol), Vec<ClaimId>>,
}

/// What `[[guard]]` entries say of a call.
pub(crate) fn of_entries(entries: &[&GuardEntry], labels: &mut Labels) -> Vec<GuardSpec> {
    let one = |entry: &&GuardEntry| GuardSpec {
        claim: labels.claim(Claim::Proof(entry.proves.value.clone())),
        subject: entry
            .subject
            .iter()
            .map(|port| port.value.clone())
            .collect(),
        when: entry.when,
    };
    entries.iter().map(one).collect()
}

/// Functions that a project's own lints name as checks.
pub(crate) fn of_lints(
    catalog: &Catalog,
    path: &[&str],
    member: bool,
    labels: &mut Labels,
) -> Vec<GuardSpec> {
    let mut all = Vec::new();
    for lint in catalog.lints.values() {
        let Shape::Guard(guard) = &lint.shape else {
            continue;
        };
        for check in &guard.checks {
            if let Wanted::Call(pattern) = &check.value
                && pattern.matches(path, member)
            {
                let path = path.iter().map(|&part| part.to_owned()).collect();
                all.push(GuardSpec {
                    claim: labels.claim(Claim::Passed(path)),
                    subject: guard
                        .subject
                        .as_ref()
                        .map_or_else(|| vec![Port::arg(0)], |port| vec![port.value.clone()]),
                    when: None,
                });
            }
        }
    }
    all
}

/// What a `guard` annotation says.
pub(crate) fn of_annotation(args: &Args<'_>, labels: &mut Labels) -> Option<GuardSpec> {
    let consent = args
        .text("consent")
        .map(|purpose| Proof::Consent(purpose.to_owned()));
    let right = || Some(Proof::Right(Right::from_word(args.text("right")?)?));
    let proof = consent.or_else(right)?;
    let mut subject = args.ports("subject");
    if subject.is_empty() {
        subject.push(Port::arg(0));
    }
    Some(GuardSpec {
        claim: labels.claim(Claim::Proof(proof)),
        subject,
        when: args.text("when").and_then(When::from_word),
    })
}

impl Witnesses {
    /// Looks up all types and fields of the workspace.
    pub(crate) fn build(
        world: &World<'_>,
        catalog: &Catalog,
        labels: &mut Labels,
        paths: &Paths,
        guards: &[(FnId, Vec<ClaimId>)],
    ) -> Witnesses {
        let mut all = Witnesses::default();
        for (at, def) in world.adts.iter().enumerate() {
            if def.is_described {
                continue;
            }
            let id = AdtId(at as u32);
            let annotations = &world.item(def.site).annotations;
            let annotated = annotated_type(world, def.site.file, annotations, labels);
            all.add_type(id, annotated);
            if catalog.guards.is_empty() {
                continue;
            }
            for path in paths.of_def(world, Def::Adt(id), def.site.module, def.name) {
                let segments: Vec<&str> = path.iter().map(|&part| world.text(part)).collect();
                let claims = of_entries(&catalog.guards.find(&segments, true), labels);
                all.add_type(id, claims);
                for field in def.variants.iter().flat_map(|variant| &variant.fields) {
                    let mut full = segments.clone();
                    full.push(world.text(field.name));
                    let claims = of_entries(&catalog.guards.find(&full, true), labels);
                    if !claims.is_empty() && is_an_answer(world, field.ty) {
                        let known = all.fields.entry((id, field.name)).or_default();
                        known.extend(claims.into_iter().map(|spec| spec.claim));
                        known.sort_unstable();
                        known.dedup();
                    }
                }
            }
        }
        for (func, claims) in guards {
            if let Some(adt) = maker_of(world, *func) {
                let known = all.types.entry(adt).or_default();
                known.extend(claims);
                known.sort_unstable();
                known.dedup();
            }
        }
        all
    }

    fn add_type(&mut self, id: AdtId, specs: Vec<GuardSpec>) {
        if !specs.is_empty() {
            let known = self.types.entry(id).or_default();
            known.extend(specs.into_iter().map(|spec| spec.claim));
            known.sort_unstable();
            known.dedup();
        }
    }
}

fn annotated_type(
    world: &World<'_>,
    file: FileId,
    annotations: &[Annotation],
    labels: &mut Labels,
) -> Vec<GuardSpec> {
    let lowered = &world.program.file(file).lowered;
    let guards = annotations.iter().filter(|annotation| {
        annotation.malformed.is_none() && lowered.text(annotation.word) == "guard"
    });
    guards
        .filter_map(|annotation| {
            let args = Args::of(world.program, file, &annotation.args);
            of_annotation(&args, labels)
        })
        .collect()
}

/// Whether a field's value is a yes or no.
fn is_an_answer(world: &World<'_>, ty: Ty) -> bool {
    match world.types.kind(ty) {
        TyKind::Prim(prim) => *prim == crate::world::ty::Prim::Bool,
        TyKind::Adt(adt, _) => world.adt(*adt).is_enum,
        _ => false,
    }
}

/// The type that a guard makes: `Consented::of(user) -> Option<Consented>` is the only way to have one.
fn maker_of(world: &World<'_>, func: FnId) -> Option<AdtId> {
    let def = world.func(func);
    let (Parent::Impl(of), None) = (def.parent, def.receiver) else {
        return None;
    };
    let TyKind::Adt(own, _) = world.types.kind(world.impl_(of).self_ty) else {
        return None;
    };
    (!world.adt(*own).is_described && mentions(world, def.ret, *own, 4)).then_some(*own)
}

fn mentions(world: &World<'_>, ty: Ty, wanted: AdtId, depth: u32) -> bool {
    if depth == 0 {
        return false;
    }
    match world.types.kind(ty) {
        TyKind::Adt(adt, args) => {
            *adt == wanted
                || args
                    .iter()
                    .any(|&arg| mentions(world, arg, wanted, depth - 1))
        }
        TyKind::Foreign(_, args) | TyKind::Tuple(args) => args
            .iter()
            .any(|&arg| mentions(world, arg, wanted, depth - 1)),
        TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => bounds
            .iter()
            .flat_map(|bound| &bound.bindings)
            .any(|&(_, ty)| mentions(world, ty, wanted, depth - 1)),
        _ => false,
    }
}
