//! Statics, and the ways into the program: what was left to callers is decided where there is none.
//!
//! content(s) = what its initialiser holds, and what any function writes to it.

use rustc_hash::FxHashMap;

use crate::infer::Owner;
use crate::labels::LabelId;
use crate::world::ConstId;

use super::Context;
use super::summary::{Fact, OwnerSummary, Use};
use super::trace::{BodyRef, TraceId};
use super::value::{Atom, Global, Origin, Path, Value};

/// Labelled data in statics: with the body whose arena tells how it came there.
pub(crate) type Contents = FxHashMap<Global, Vec<Held>>;

/// One label in a static.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    /// The path inside the static; empty for all of it.
    pub(crate) path: Path,
    /// The label.
    pub(crate) atom: Atom,
    /// How it came there.
    pub(crate) trace: TraceId,
    /// The arena of that trace.
    pub(crate) body: BodyRef,
}

/// What all statics hold in the end.
pub(crate) fn contents(ctx: &Context<'_, '_, '_>, runs: &[(Owner, OwnerSummary)]) -> Contents {
    let mut contents = Contents::default();
    let mut copies: Vec<(Global, Global)> = Vec::new();
    for (at, def) in ctx.world.consts.iter().enumerate() {
        let (owner, id) = (
            Owner::Const(ConstId(at as u32)),
            Global::Static(ConstId(at as u32)),
        );
        if let (true, Some(body), Some(summary)) = (def.is_static, def.body, ctx.summary(owner)) {
            hold(
                &mut contents,
                &mut copies,
                id,
                &summary.main.ret,
                BodyRef { owner, body },
            );
        }
    }
    for (owner, summary) in runs {
        let Some(body) = owner.parts(ctx.world).2 else {
            continue;
        };
        for (id, value) in &summary.main.statics {
            hold(
                &mut contents,
                &mut copies,
                *id,
                value,
                BodyRef {
                    owner: *owner,
                    body,
                },
            );
        }
    }
    for _ in 0..3 {
        for &(to, from) in &copies {
            let held = contents.get(&from).cloned().unwrap_or_default();
            let own = contents.entry(to).or_default();
            for mut one in held {
                one.path = Path::default();
                if !own
                    .iter()
                    .any(|known| known.atom == one.atom && known.path == one.path)
                {
                    own.push(one);
                }
            }
        }
    }
    contents
}

fn hold(
    contents: &mut Contents,
    copies: &mut Vec<(Global, Global)>,
    id: Global,
    value: &Value,
    body: BodyRef,
) {
    hold_at(contents, copies, id, value, Path::default(), body);
}

fn hold_at(
    contents: &mut Contents,
    copies: &mut Vec<(Global, Global)>,
    id: Global,
    value: &Value,
    path: Path,
    body: BodyRef,
) {
    let Some(node) = value.node() else { return };
    for &(atom, trace) in &node.atoms {
        let label = match atom.origin {
            Origin::Label(_) => Some(atom),
            Origin::Input {
                hint: Some(hint), ..
            } => Some(Atom {
                origin: Origin::Label(hint.label),
                ..atom
            }),
            Origin::Static { id: from, .. } if from != id => {
                copies.push((id, from));
                None
            }
            Origin::Input { .. }
            | Origin::Deferred { .. }
            | Origin::Static { .. }
            | Origin::Text(_)
            | Origin::Opaque
            | Origin::Literal => None,
        };
        if let Some(atom) = label {
            contents.entry(id).or_default().push(Held {
                path,
                atom,
                trace,
                body,
            });
        }
    }
    for (step, part) in &node.fields {
        hold_at(contents, copies, id, part, path.then(*step), body);
    }
}

/// What is left open at a way into the program becomes fact or nothing.
pub(crate) fn at_root(contents: &Contents, owner: Owner, summary: &OwnerSummary) -> Vec<Fact> {
    let mut facts = summary.facts.clone();
    let Some(body) = summary.main_body else {
        return facts;
    };
    let at = BodyRef { owner, body };
    for reached in &summary.main.uses {
        let label = |label: LabelId| Use {
            atom: Atom {
                origin: Origin::Label(label),
                ..reached.atom
            },
            ..reached.clone()
        };
        match reached.atom.origin {
            Origin::Label(id) => facts.push(Fact {
                reached: label(id),
                body: at,
                before: None,
                at_root: true,
            }),
            Origin::Input {
                hint: Some(hint), ..
            } => facts.push(Fact {
                reached: label(hint.label),
                body: at,
                before: None,
                at_root: true,
            }),
            Origin::Static { id, path } => {
                for held in contents
                    .get(&id)
                    .into_iter()
                    .flatten()
                    .filter(|held| meets(held.path, path))
                {
                    let Origin::Label(found) = held.atom.origin else {
                        continue;
                    };
                    let mut reached = label(found);
                    reached.atom.grade = reached.atom.grade.max(held.atom.grade);
                    facts.push(Fact {
                        reached,
                        body: at,
                        before: Some((held.body, held.trace)),
                        at_root: true,
                    });
                }
            }
            Origin::Input { hint: None, .. }
            | Origin::Deferred { .. }
            | Origin::Text(_)
            | Origin::Opaque
            | Origin::Literal => {}
        }
    }
    facts
}

/// Whether one path lies on the way of the other.
fn meets(a: Path, b: Path) -> bool {
    a.steps().iter().zip(b.steps()).all(|(x, y)| x == y)
}
