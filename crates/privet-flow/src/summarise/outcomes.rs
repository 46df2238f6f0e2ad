//! Outcomes: what the cases of a value prove, and what a branch on it therefore adds.
//!
//! established(edge, f) if the edge is taken on outcome o of v, and o of v proves f

use privet_ir::body::{Arm, Op, Terminator, Test};

use crate::world::AdtId;
use crate::world::ty::{Prim, Ty, TyKind};

use super::exec::Exec;
use super::proof::{Cases, Facts, MAX_OUTCOMES, Outcome, Proven, either};
use super::value::{Atom, Mode, Origin, Value};

impl Exec<'_, '_, '_> {
    /// A value as it is assigned: from here on its outcomes prove all that holds here.
    pub(super) fn noted(&self, value: Value, ty: Ty) -> Value {
        let outcomes: Vec<Outcome> = match self.types.kind(ty) {
            TyKind::Prim(Prim::Bool) => vec![Outcome::Bool(false), Outcome::Bool(true)],
            TyKind::Adt(adt, _) if self.world().adt(*adt).is_enum => {
                let variants = &self.world().adt(*adt).variants;
                if variants.len() > MAX_OUTCOMES {
                    return value;
                }
                let names = variants
                    .iter()
                    .map(|variant| Outcome::Variant(variant.name));
                names.collect()
            }
            _ => return value,
        };
        let own = match (value.cases(), symbol(&value)) {
            (Some(cases), _) => cases.clone(),
            (None, Some(_)) => Cases::closed(
                outcomes
                    .into_iter()
                    .filter_map(|outcome| Some((outcome, self.outcome(&value, outcome)?)))
                    .collect(),
            ),
            (None, None) => Cases::unknown(),
        };
        let here = &self.memory.state.facts;
        value.with_cases(own.map(|facts| facts.and(here)))
    }

    /// What `?` leaves with.
    pub(super) fn failure(&self) -> Cases {
        let sym = &self.world().lang.sym;
        let failed = [sym.err, sym.none].map(|name| (Outcome::Variant(name), Facts::default()));
        Cases::closed(failed.to_vec())
    }

    /// A value of this variant.
    pub(super) fn made(&self, adt: AdtId, variant: u32, value: Value) -> Value {
        let def = self.world().adt(adt);
        if !def.is_enum || !self.has_guards() {
            return value;
        }
        let name = def.variants[variant as usize].name;
        value.with_cases(Cases::only(Outcome::Variant(name)))
    }

    /// What an outcome of a value proves; nothing when it cannot be.
    pub(super) fn outcome(&self, value: &Value, outcome: Outcome) -> Option<Facts> {
        if let Some(cases) = value.cases() {
            return cases.of(outcome).cloned();
        }
        let fact = match symbol(value) {
            Some(Origin::Input { port, path, .. }) => Proven::Was(port, path, outcome),
            Some(Origin::Deferred { id, path }) => Proven::Gave(id, path, outcome),
            _ => return Some(Facts::default()),
        };
        Some(Facts::of(vec![fact]))
    }

    /// What operators make of checks.
    pub(super) fn operated(&self, op: Op, args: &[Value], result: Value) -> Value {
        match (op, args) {
            (Op::Not, [value]) => {
                let bools = [Outcome::Bool(false), Outcome::Bool(true)];
                let own = |outcome| Some((outcome, self.outcome(value, outcome)?));
                let cases = Cases::closed(bools.into_iter().filter_map(own).collect());
                result.with_cases(cases.not())
            }
            (Op::BitAnd, [a, b]) => {
                let both = |is| {
                    let (a, b) = (
                        self.outcome(a, Outcome::Bool(is)),
                        self.outcome(b, Outcome::Bool(is)),
                    );
                    (a.unwrap_or_default(), b.unwrap_or_default())
                };
                let ((a, b), (c, d)) = (both(true), both(false));
                let no = either(Some(&c), Some(&d)).unwrap_or_default();
                result.with_cases(Cases::closed(vec![
                    (Outcome::Bool(true), a.and(&b)),
                    (Outcome::Bool(false), no),
                ]))
            }
            (Op::Eq | Op::Ne, [a, b]) => {
                match self.compared(a, b).or_else(|| self.compared(b, a)) {
                    Some(cases) if op == Op::Ne => result.with_cases(cases.not()),
                    Some(cases) => result.with_cases(cases),
                    None => result,
                }
            }
            _ => result,
        }
    }

    /// `value == CONSTANT`.
    fn compared(&self, value: &Value, constant: &Value) -> Option<Cases> {
        let value = self.memory.deref(value);
        let constant = self.memory.deref(constant);
        let wanted = constant.cases()?.single()?;
        let yes = self.outcome(&value, wanted).unwrap_or_default();
        let no = match (value.cases(), wanted) {
            (Some(cases), _) => cases.rest(&[wanted]).unwrap_or_default(),
            (None, Outcome::Bool(is)) => {
                self.outcome(&value, Outcome::Bool(!is)).unwrap_or_default()
            }
            (None, Outcome::Variant(_)) => Facts::default(),
        };
        Some(Cases::closed(vec![
            (Outcome::Bool(true), yes),
            (Outcome::Bool(false), no),
        ]))
    }

    /// What holds on each way out of a block, besides what holds at its end.
    pub(super) fn branches(&mut self, block: usize) -> Vec<(usize, Facts)> {
        let Terminator::Switch { on, arms } = self.body.blocks[block].end else {
            return Vec::new();
        };
        let value = self.read_place(on);
        let value = self.answer_at(on, value);
        let value = self.memory.deref(&value);
        let arms: Vec<Arm> = self.body.arms[arms.range()].to_vec();
        let mut seen: Vec<Outcome> = Vec::new();
        let mut all: Vec<(usize, Option<Facts>)> = Vec::new();
        for arm in arms {
            let facts = self.tested(&value, arm.test, &mut seen);
            let to = arm.to.index();
            match all.iter_mut().find(|(known, _)| *known == to) {
                Some((_, known)) => *known = either(known.as_ref(), facts.as_ref()),
                None => all.push((to, facts)),
            }
        }
        all.into_iter()
            .map(|(to, facts)| (to, facts.unwrap_or_default()))
            .collect()
    }

    fn tested(&self, value: &Value, test: Test, seen: &mut Vec<Outcome>) -> Option<Facts> {
        let sym = &self.world().lang.sym;
        let (some, none, ok, err) = (sym.some, sym.none, sym.ok, sym.err);
        let mut outcomes = match test {
            Test::Bool(is) => vec![Outcome::Bool(is)],
            Test::Variant(path) => match self.variant_named(path) {
                Some(name) => vec![Outcome::Variant(name)],
                None => return Some(Facts::default()),
            },
            Test::Success => vec![Outcome::Variant(ok), Outcome::Variant(some)],
            Test::Failure => vec![Outcome::Variant(err), Outcome::Variant(none)],
            Test::Literal(_) => return Some(Facts::default()),
            Test::Other => return self.rest(value, seen),
        };
        seen.extend(&outcomes);
        if value.cases().is_none()
            && let [_, _] = outcomes.as_slice()
        {
            // Which of the two it is, the value that the caller gives will tell.
            let facts = outcomes
                .iter()
                .filter_map(|&outcome| self.outcome(value, outcome));
            return Some(facts.fold(Facts::default(), |all, facts| all.and(&facts)));
        }
        let told = value.cases().map_or(0, |cases| {
            let told = outcomes.iter().filter(|&&outcome| cases.tells(outcome));
            told.count()
        });
        // Of `Ok` and `Some`, a value has but one: the one that it tells apart.
        if told > 0 {
            let cases = value.cases();
            outcomes.retain(|&outcome| cases.is_some_and(|cases| cases.tells(outcome)));
        }
        outcomes.iter().fold(None, |all, &outcome| {
            either(all.as_ref(), self.outcome(value, outcome).as_ref())
        })
    }

    /// What holds when the value has none of the outcomes seen.
    fn rest(&self, value: &Value, seen: &[Outcome]) -> Option<Facts> {
        if let Some(cases) = value.cases() {
            return cases.rest(seen);
        }
        let sym = &self.world().lang.sym;
        let pairs = [
            (Outcome::Bool(true), Outcome::Bool(false)),
            (Outcome::Variant(sym.ok), Outcome::Variant(sym.err)),
            (Outcome::Variant(sym.some), Outcome::Variant(sym.none)),
        ];
        let left = pairs.iter().find_map(|&(a, b)| match seen {
            [one] if *one == a => Some(b),
            [one] if *one == b => Some(a),
            _ => None,
        });
        match left {
            Some(left) => self.outcome(value, left),
            None => Some(Facts::default()),
        }
    }
}

/// What a value stands for, when it is just what an input or a deferred call gave.
fn symbol(value: &Value) -> Option<Origin> {
    let plain = |atom: &Atom| atom.mode != Mode::Derived;
    match value.own_atoms() {
        [(atom, _)] if plain(atom) => match atom.origin {
            Origin::Input { .. } | Origin::Deferred { .. } => Some(atom.origin),
            _ => None,
        },
        _ => None,
    }
}
