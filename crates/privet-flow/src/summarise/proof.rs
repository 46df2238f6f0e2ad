//! What guards prove: claims about somebody, and the outcomes of values that decide whether they hold.
//!
//! A set of facts holds at a point when every way to it has established each of them: joins intersect.
//! holds(p, f) if for every way w to p: established(w, f)

use std::sync::Arc;

use privet_ir::body::LocalId;
use privet_ir::names::Symbol;
use privet_ir::span::Span;

use crate::labels::ClaimId;

use super::value::{Global, Node, Path, Step, Value};

/// How many facts are kept at one point.
const MAX_FACTS: usize = 24;
/// How many outcomes of a value are told apart.
pub(crate) const MAX_OUTCOMES: usize = 12;

/// A case of a value that a branch tells apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Outcome {
    /// It is this bool.
    Bool(bool),
    /// It is this variant.
    Variant(Symbol),
}

/// Where somebody, or somebody's data, came from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Whose {
    /// A part of an input.
    Input(u16, Path),
    /// A part of a local; says nothing outside its body.
    Local(LocalId, Path),
    /// What a call or expression of the body gave.
    Made(Span),
    /// Something that the whole program shares.
    Static(Global),
}

impl Whose {
    /// Whether the data is a part of what was checked, or the other way round;
    /// what identifies somebody without being him (`user.id`) speaks for all that stands beside it.
    pub(crate) fn covers(self, data: Whose, is_id: bool) -> bool {
        match (self, data) {
            (Whose::Input(a, own), Whose::Input(b, other)) => a == b && along(own, other, is_id),
            (Whose::Local(a, own), Whose::Local(b, other)) => a == b && along(own, other, is_id),
            (Whose::Made(a), Whose::Made(b)) => a == b,
            (Whose::Static(a), Whose::Static(b)) => a == b,
            _ => false,
        }
    }
}

fn along(own: Path, data: Path, is_id: bool) -> bool {
    let (own, data) = (own.steps(), data.steps());
    let own = match own.split_last() {
        Some((Step::Field(_) | Step::Variant(..), before)) if is_id => before,
        _ => own,
    };
    own.iter().zip(data).all(|(a, b)| a == b)
}

/// Something that holds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Proven {
    /// A check of somebody succeeded.
    Check(Check),
    /// A part of an input had this outcome; what that means, only the caller knows.
    Was(u16, Path, Outcome),
    /// A part of a deferred call's result had this outcome.
    Gave(u16, Path, Outcome),
}

/// A check that succeeded.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Check {
    /// What it proves.
    pub claim: ClaimId,
    /// About whom.
    pub about: Arc<[Whose]>,
    /// It looked at what identifies the subject (an id, a session), not at what holds the data.
    pub is_id: bool,
    /// Nobody else was in sight whom it could have been about.
    pub is_alone: bool,
}

/// Facts, sorted, each once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Facts(Vec<Proven>);

impl Facts {
    /// These facts.
    pub(crate) fn of(mut all: Vec<Proven>) -> Facts {
        all.sort();
        all.dedup();
        all.truncate(MAX_FACTS);
        Facts(all)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Proven> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Both together.
    pub(crate) fn and(&self, other: &Facts) -> Facts {
        if other.is_empty() {
            return self.clone();
        }
        if self.is_empty() {
            return other.clone();
        }
        Facts::of(self.iter().chain(other.iter()).cloned().collect())
    }

    /// Adds more.
    pub(crate) fn add(&mut self, other: &Facts) {
        if !other.is_empty() {
            *self = self.and(other);
        }
    }

    /// Keeps what holds in both; says whether that changed anything.
    pub(crate) fn meet(&mut self, other: &Facts) -> bool {
        if self
            .0
            .iter()
            .all(|fact| other.0.binary_search(fact).is_ok())
        {
            return false;
        }
        let both = self.iter().filter_map(|fact| other.also(fact));
        let both = Facts::of(both.collect());
        let is_new = both != *self;
        *self = both;
        is_new
    }

    /// What holds of a fact when these hold: of two checks of the same, what both were about.
    fn also(&self, fact: &Proven) -> Option<Proven> {
        if self.0.binary_search(fact).is_ok() {
            return Some(fact.clone());
        }
        let Proven::Check(check) = fact else {
            return None;
        };
        let both = self.iter().filter_map(|other| match other {
            Proven::Check(other) if other.claim == check.claim => {
                let about = check.about.iter().copied();
                let about: Vec<Whose> = about
                    .filter(|origin| other.about.contains(origin))
                    .collect();
                (!about.is_empty()).then(|| Check {
                    claim: check.claim,
                    about: about.into(),
                    is_id: check.is_id && other.is_id,
                    is_alone: check.is_alone && other.is_alone,
                })
            }
            _ => None,
        });
        both.max_by_key(|check| check.about.len())
            .map(Proven::Check)
    }

    /// Keeps some.
    pub(crate) fn retain(&mut self, keep: impl Fn(&Proven) -> bool) {
        self.0.retain(keep);
    }

    /// Each replaced by what it means elsewhere.
    pub(crate) fn map(&self, mut map: impl FnMut(&Proven) -> Facts) -> Facts {
        let all: Vec<Proven> = self.iter().flat_map(|fact| map(fact).0).collect();
        Facts::of(all)
    }
}

/// What follows from each outcome of a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cases {
    /// By outcome, sorted.
    known: Vec<(Outcome, Facts)>,
    /// For all other outcomes; nothing when they cannot be.
    other: Option<Facts>,
}

impl Cases {
    /// A value of which nothing is known.
    pub(crate) fn unknown() -> Cases {
        Cases {
            known: Vec::new(),
            other: Some(Facts::default()),
        }
    }

    /// A value that has one outcome only.
    pub(crate) fn only(outcome: Outcome) -> Cases {
        Cases::closed(vec![(outcome, Facts::default())])
    }

    /// A value that has one of these outcomes.
    pub(crate) fn closed(mut known: Vec<(Outcome, Facts)>) -> Cases {
        known.sort();
        known.dedup_by_key(|(outcome, _)| *outcome);
        Cases { known, other: None }
    }

    /// A value of which these outcomes are known, and others may be.
    pub(crate) fn open(known: Vec<(Outcome, Facts)>) -> Cases {
        Cases {
            other: Some(Facts::default()),
            ..Cases::closed(known)
        }
    }

    /// What an outcome proves; nothing when it cannot be.
    pub(crate) fn of(&self, outcome: Outcome) -> Option<&Facts> {
        match self.known.iter().find(|(known, _)| *known == outcome) {
            Some((_, facts)) => Some(facts),
            None => self.other.as_ref(),
        }
    }

    /// Whether an outcome is told apart from the others.
    pub(crate) fn tells(&self, outcome: Outcome) -> bool {
        self.known.iter().any(|(known, _)| *known == outcome)
    }

    /// What holds whatever the outcome: whenever there is such a value.
    pub(crate) fn always(&self) -> Facts {
        self.rest(&[]).unwrap_or_default()
    }

    /// What all outcomes but these prove.
    pub(crate) fn rest(&self, except: &[Outcome]) -> Option<Facts> {
        let left = self
            .known
            .iter()
            .filter(|(outcome, _)| !except.contains(outcome));
        left.map(|(_, facts)| Some(facts))
            .chain([self.other.as_ref()])
            .fold(None, |all, facts| either(all.as_ref(), facts))
    }

    /// The value is one of two.
    pub(crate) fn join(&self, other: &Cases) -> Cases {
        let mut outcomes: Vec<Outcome> = self
            .known
            .iter()
            .chain(&other.known)
            .map(|&(outcome, _)| outcome)
            .collect();
        outcomes.sort_unstable();
        outcomes.dedup();
        let one = |outcome: Outcome| {
            either(self.of(outcome), other.of(outcome)).map(|facts| (outcome, facts))
        };
        Cases {
            known: outcomes
                .into_iter()
                .filter_map(one)
                .take(MAX_OUTCOMES)
                .collect(),
            other: either(self.other.as_ref(), other.other.as_ref()),
        }
    }

    /// Every outcome's facts replaced; the outcomes kept.
    pub(crate) fn map(&self, mut map: impl FnMut(&Facts) -> Facts) -> Cases {
        let one = |(outcome, facts): &(Outcome, Facts)| (*outcome, map(facts));
        let known = self.known.iter().map(one).collect();
        Cases {
            known,
            other: self.other.as_ref().map(map),
        }
    }

    /// `!value`.
    pub(crate) fn not(&self) -> Cases {
        let one = |(outcome, facts): &(Outcome, Facts)| match outcome {
            Outcome::Bool(is) => (Outcome::Bool(!is), facts.clone()),
            Outcome::Variant(_) => (*outcome, facts.clone()),
        };
        let mut known: Vec<_> = self.known.iter().map(one).collect();
        known.sort();
        Cases {
            known,
            other: self.other.clone(),
        }
    }

    /// The one outcome it can have.
    pub(crate) fn single(&self) -> Option<Outcome> {
        match (self.known.as_slice(), &self.other) {
            ([(one, _)], None) => Some(*one),
            _ => None,
        }
    }
}

impl Value {
    /// What its outcomes prove.
    pub fn cases(&self) -> Option<&Cases> {
        self.node()?.cases.as_deref()
    }

    /// With what its outcomes prove replaced.
    pub fn with_cases(&self, cases: Cases) -> Value {
        let mut node = self.node().cloned().unwrap_or_default();
        node.cases = Some(Arc::new(cases));
        Value::from_node(node)
    }
}

/// What the outcomes of one of two values prove.
pub(super) fn joined_cases(a: &Node, b: &Node) -> Option<Arc<Cases>> {
    match (&a.cases, &b.cases) {
        (Some(a), Some(b)) if a == b => Some(a.clone()),
        (Some(a), Some(b)) => Some(Arc::new(a.join(b))),
        (one, None) | (None, one) => one.clone(),
    }
}

/// What holds when one of two holds; one that cannot be says nothing.
pub(crate) fn either(a: Option<&Facts>, b: Option<&Facts>) -> Option<Facts> {
    match (a, b) {
        (Some(a), Some(b)) => {
            let mut both = a.clone();
            both.meet(b);
            Some(both)
        }
        (one, None) | (None, one) => one.cloned(),
    }
}

/// What is proven where data reaches a sink.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Held {
    /// About the subject of the data; sorted.
    pub proved: Vec<ClaimId>,
    /// About others, or about somebody whom only a caller knows.
    pub pending: Facts,
}

impl Held {
    /// What holds at both of two uses.
    pub(crate) fn meet(&mut self, other: &Held) {
        self.proved.retain(|claim| other.proved.contains(claim));
        self.pending.meet(&other.pending);
    }

    /// What is proven in the end: also what an id proves when nobody else was in sight.
    pub fn claims(&self) -> Vec<ClaimId> {
        let alone = self.pending.iter().filter_map(|fact| match fact {
            Proven::Check(check) if check.is_id && check.is_alone => Some(check.claim),
            Proven::Check(_) | Proven::Was(..) | Proven::Gave(..) => None,
        });
        self.proved.iter().copied().chain(alone).collect()
    }
}
