//! Checks that decide nothing: a guard is asked, and no branch, caller or value ever sees the answer.
//!
//! ignored(c) if nothing reads the result of c, or all that reads it only turns it into another answer that is ignored.

use privet_ir::body::{Callee, LocalId, Operand, PlaceId, Stmt, Terminator};
use privet_ir::names::Symbol;
use privet_ir::span::Location;

use crate::infer::Target;
use crate::labels::ClaimId;
use crate::models::Effects;
use crate::world::ty::{Prim, TyKind};

use super::exec::Exec;

/// How many calls an answer is followed through.
const MAX_DEPTH: u32 = 4;

/// A check whose answer decides nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ignored {
    /// The call.
    pub at: Location,
    /// What it would have proven.
    pub claim: ClaimId,
    /// The name of what is called.
    pub name: Symbol,
}

impl Exec<'_, '_, '_> {
    /// All of the body.
    pub(super) fn ignored_checks(&mut self) -> Vec<Ignored> {
        let mut all = Vec::new();
        if !self.has_guards() || self.is_described() {
            return all;
        }
        for at in 0..self.body.stmts.len() {
            let Stmt::Call(id) = self.body.stmts[at] else {
                continue;
            };
            let claims: Vec<ClaimId> = match self.proof_of(id) {
                Some(effects) => effects.guards.iter().map(|spec| spec.claim).collect(),
                None => continue,
            };
            let dest = self.body.calls[id.index()].dest;
            if claims.is_empty() || !self.is_ignored(dest, MAX_DEPTH, true) {
                continue;
            }
            self.stmt = at as u32;
            let (name, span) = (self.callee_name(), self.body.spans[at]);
            let location = self.location(span);
            all.extend(claims.into_iter().map(|claim| Ignored {
                at: location,
                claim,
                name,
            }));
        }
        all
    }

    fn proof_of(&self, call: privet_ir::body::CallId) -> Option<&Effects> {
        let models = self.ctx.models;
        let found = match self.target(call) {
            Target::Fn(func) | Target::Dynamic(func) => models.fn_effects(func),
            Target::Foreign(id) => models.foreign_effects(id, None),
            Target::ForeignMethod(id, name) => models.foreign_effects(id, Some(name)),
            Target::ByName(name) => models.named_effects(name),
            Target::Derived(_) | Target::Ctor(..) | Target::Value | Target::Unknown => None,
        };
        found.map(|effects| &**effects)
    }

    /// Whether an answer goes nowhere. A value that is no answer of its own has decided something by being there.
    fn is_ignored(&self, dest: PlaceId, depth: u32, is_first: bool) -> bool {
        let place = self.body.place(dest);
        let is_future = is_first && !self.is_answer(place.local);
        let is_dead = place.projs.is_empty()
            && place.local != LocalId::RETURN
            && (self.is_answer(place.local) || is_future)
            && depth > 0;
        is_dead && self.readers_ignore(place.local, depth, is_future)
    }

    fn is_answer(&self, local: LocalId) -> bool {
        match self.types.kind(self.local_ty(local)) {
            TyKind::Prim(prim) => *prim == Prim::Bool,
            TyKind::Adt(adt, _) => self.world().adt(*adt).is_enum,
            _ => false,
        }
    }

    /// Whether all that reads a local ignores it; a future must have been awaited to be an answer.
    fn readers_ignore(&self, local: LocalId, depth: u32, is_future: bool) -> bool {
        let branches = self.body.blocks.iter().any(|block| match block.end {
            Terminator::Switch { on, .. } => self.body.place(on).local == local,
            Terminator::Goto(_) | Terminator::Return | Terminator::Unreachable => false,
        });
        let is_captured = self.body.aggregates.iter().any(|aggregate| {
            let privet_ir::body::AggregateKind::Closure(inner) = aggregate.kind else {
                return false;
            };
            let (site, _, _) = self.at.owner.parts(self.ctx.world);
            let body = self.ctx.world.program.file(site.file).lowered.body(inner);
            body.captures.iter().any(|capture| capture.outer == local)
        });
        if branches || is_captured {
            return false;
        }
        let mut awaited = false;
        for &stmt in &self.body.stmts {
            match self.reading(stmt, local) {
                Reading::None => {}
                Reading::Decides => return false,
                Reading::Passes(to) => {
                    awaited |= matches!(stmt, Stmt::Await(..));
                    if !self.is_ignored(to, depth - 1, false) {
                        return false;
                    }
                }
            }
        }
        !is_future || awaited
    }

    fn reading(&self, stmt: Stmt, local: LocalId) -> Reading {
        let of_place = |place: PlaceId| self.body.place(place).local == local;
        let of_operand = |operand: Operand| match operand {
            Operand::Place(place) => of_place(place),
            Operand::Literal(_) | Operand::Path(_) => false,
        };
        let pool = |range: privet_ir::body::Pool| {
            self.body.operands[range.range()]
                .iter()
                .any(|&operand| of_operand(operand))
        };
        let passes = |reads: bool, to: PlaceId| match reads {
            true => Reading::Passes(to),
            false => Reading::None,
        };
        let decides = |reads: bool| match reads {
            true => Reading::Decides,
            false => Reading::None,
        };
        match stmt {
            Stmt::Assign(to, operand) | Stmt::Await(to, operand) => passes(of_operand(operand), to),
            Stmt::Ref { dest, place, .. } => decides(of_place(place) && !of_place(dest)),
            Stmt::Bind { local, place, .. } => passes(of_place(place), PlaceId::whole(local)),
            Stmt::Aggregate(_, at) => {
                let aggregate = &self.body.aggregates[at as usize];
                decides(pool(aggregate.parts) || aggregate.base.is_some_and(of_operand))
            }
            Stmt::Op { dest, args, .. } => passes(pool(args), dest),
            Stmt::OpAssign { place, by, .. } => decides(of_operand(by) || of_place(place)),
            Stmt::Cast { from, .. } => decides(of_operand(from)),
            Stmt::Call(id) => {
                let call = &self.body.calls[id.index()];
                let turns_it = matches!(call.callee, Callee::Method { .. })
                    && match self.target(id) {
                        Target::Fn(func) => self.world().func(func).is_described,
                        _ => false,
                    };
                let calls_it = match call.callee {
                    Callee::Value(place) => of_place(place),
                    Callee::Path(_) | Callee::Method { .. } | Callee::Lang(_) => false,
                };
                match turns_it {
                    true => passes(pool(call.args), call.dest),
                    false => decides(pool(call.args) || calls_it),
                }
            }
            Stmt::Macro(id) => decides(pool(self.body.macros[id.index()].args)),
            Stmt::Unknown { args, .. } => decides(pool(args)),
        }
    }
}

/// What a statement does with an answer.
enum Reading {
    /// Nothing.
    None,
    /// It makes another answer of it.
    Passes(PlaceId),
    /// Something that counts as a decision.
    Decides,
}
