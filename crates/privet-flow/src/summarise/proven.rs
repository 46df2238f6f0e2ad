//! What is proven, carried through calls: a callee ensures facts, a use notes those that hold there.
//!
//! Facts of a callee speak of its inputs; here they come to speak of the caller's values.
//! A variable that gets a new value, or the next element of a loop, takes away what was proven about the one before.

use privet_catalog::{Collect, Party, Shape, UseChoice};
use privet_ir::body::LocalId;

use crate::labels::LabelId;
use crate::models::SinkSpec;

use super::Context;
use super::apply::Frame;
use super::exec::Exec;
use super::proof::{Cases, Check, Facts, Held, Outcome, Proven, Whose, either};
use super::summary::Use;
use super::value::{Origin, Path, Step, Value};

impl Exec<'_, '_, '_> {
    /// Facts of a callee in the caller's terms.
    pub(super) fn replaced_facts(&mut self, frame: &Frame, facts: &Facts) -> Facts {
        facts.map(|fact| match fact {
            Proven::Check(check) => {
                let mut about = Vec::new();
                for &origin in check.about.iter() {
                    about.extend(self.replaced_origin(frame, origin));
                }
                about.sort_unstable();
                about.dedup();
                Facts::of(vec![Proven::Check(Check {
                    about: about.into(),
                    ..check.clone()
                })])
            }
            Proven::Was(port, path, outcome) => {
                let input = frame.inputs.get(*port as usize).cloned();
                self.outcome_at(input, *path, *outcome)
            }
            Proven::Gave(id, path, outcome) => {
                let result = frame.results.get(*id as usize).cloned();
                self.outcome_at(result, *path, *outcome)
            }
        })
    }

    fn outcome_at(&self, value: Option<Value>, path: Path, outcome: Outcome) -> Facts {
        let Some(mut value) = value else {
            return Facts::default();
        };
        for &step in path.steps() {
            value = self.memory.step(&value, step, 4);
        }
        let value = self.memory.deref(&value);
        self.outcome(&value, outcome).unwrap_or_default()
    }

    fn replaced_origin(&self, frame: &Frame, origin: Whose) -> Vec<Whose> {
        match origin {
            Whose::Input(port, path) => {
                let Some(input) = frame.inputs.get(port as usize) else {
                    return Vec::new();
                };
                let mut value = input.clone();
                let mut found = self.origins(&value);
                for &step in path.steps() {
                    value = self.memory.step(&value, step, 4);
                    found = found
                        .into_iter()
                        .map(|origin| match origin {
                            Whose::Input(port, path) => Whose::Input(port, path.then(step)),
                            Whose::Local(local, path) => Whose::Local(local, path.then(step)),
                            Whose::Made(_) | Whose::Static(_) => origin,
                        })
                        .collect();
                }
                found.extend(self.origins(&value));
                found.extend(self.argument_part(port, path));
                found
            }
            Whose::Local(..) => Vec::new(),
            Whose::Made(_) => vec![Whose::Made(self.span)],
            Whose::Static(_) => vec![origin],
        }
    }

    /// The place an argument of the call at hand is read from, and the path into it.
    fn argument_part(&self, port: u16, path: Path) -> Option<Whose> {
        match self.argument_place(port as usize)? {
            Whose::Local(local, own) => Some(Whose::Local(
                local,
                path.steps().iter().fold(own, |all, &step| all.then(step)),
            )),
            _ => None,
        }
    }

    /// What is proven at a use inside a callee, in the caller's terms.
    pub(super) fn replaced_held(&mut self, frame: &Frame, held: &Held) -> Held {
        Held {
            proved: held.proved.clone(),
            pending: self.replaced_facts(frame, &held.pending),
        }
    }

    /// What a callee has proven when it returned.
    pub(super) fn ensure(&mut self, frame: &Frame, facts: &Facts) {
        if !facts.is_empty() {
            let here = self.replaced_facts(frame, facts);
            self.memory.state.facts.add(&here);
        }
    }

    /// What a result's outcomes prove, in the caller's terms.
    pub(super) fn replaced_cases(&mut self, frame: &Frame, cases: &Cases) -> Cases {
        cases.map(|facts| self.replaced_facts(frame, facts))
    }

    /// Facts as they are told to callers: locals say nothing there.
    pub(super) fn told_facts(facts: &Facts) -> Facts {
        facts.map(|fact| match fact {
            Proven::Check(check) => {
                let outer = check.about.iter().copied();
                let about: Vec<Whose> = outer
                    .filter(|origin| !matches!(origin, Whose::Local(..)))
                    .collect();
                Facts::of(vec![Proven::Check(Check {
                    about: about.into(),
                    ..check.clone()
                })])
            }
            Proven::Was(..) | Proven::Gave(..) => Facts::of(vec![fact.clone()]),
        })
    }

    /// What holds because these values exist: an element that a filter let through.
    pub(super) fn always_of(&self, values: &[Value]) -> Facts {
        if !self.has_guards() {
            return Facts::default();
        }
        let all = values.iter().filter_map(Value::cases).map(Cases::always);
        all.fold(Facts::default(), |all, facts| all.and(&facts))
    }

    /// What is made of the elements of containers, and of nothing else, exists only where what holds of them does.
    pub(super) fn made_of_elements(&self, made: Value, inputs: &[Value]) -> Value {
        if !self.has_guards() || made.own_atoms().is_empty() {
            return made;
        }
        self.under(made, &self.always_of_elements(inputs))
    }

    fn always_of_elements(&self, values: &[Value]) -> Facts {
        let mut all: Option<Facts> = None;
        for value in values {
            let Some(node) = value.node() else { continue };
            let has_own = !node.atoms.is_empty() || !node.refs.is_empty();
            let elements = node.fields.iter().map(|(step, part)| match step {
                Step::Summary(_) => part.cases().map(Cases::always).unwrap_or_default(),
                _ => Facts::default(),
            });
            let own = match has_own {
                true => Some(Facts::default()),
                false => {
                    elements.reduce(|all, part| either(Some(&all), Some(&part)).unwrap_or_default())
                }
            };
            all = either(all.as_ref(), own.as_ref());
        }
        all.unwrap_or_default()
    }

    /// A value that exists only where these hold.
    pub(super) fn under(&self, value: Value, facts: &Facts) -> Value {
        if facts.is_empty() || value.is_clean() {
            return value;
        }
        let cases = value.cases().cloned().unwrap_or_else(Cases::unknown);
        value.with_cases(cases.map(|own| own.and(facts)))
    }

    /// What a value brings along holds from where it is bound.
    pub(super) fn brought(&mut self, local: LocalId) {
        let value = self.memory.load(&self.local_loc(local));
        if let Some(cases) = value.cases() {
            let facts = cases.always();
            self.memory.state.facts.add(&facts);
        }
    }

    /// A variable gets a new value: what was proven about the old one does not hold for the new one.
    pub(super) fn rebound(&mut self, local: LocalId) {
        let old = |origin: &Whose| matches!(origin, Whose::Local(own, _) if *own == local);
        let speaks_of = |fact: &Proven| match fact {
            Proven::Check(check) => check.about.iter().any(old),
            Proven::Was(..) | Proven::Gave(..) => false,
        };
        if !self.memory.state.facts.iter().any(speaks_of) {
            return;
        }
        let facts = self.memory.state.facts.map(|fact| match fact {
            Proven::Check(check) if check.about.iter().any(old) => {
                let rest = check.about.iter().copied().filter(|origin| !old(origin));
                let rest: Vec<Whose> = rest.collect();
                if rest.is_empty() {
                    return Facts::default();
                }
                Facts::of(vec![Proven::Check(Check {
                    about: rest.into(),
                    ..check.clone()
                })])
            }
            _ => Facts::of(vec![fact.clone()]),
        });
        self.memory.state.facts = facts;
    }

    /// The next element: what was proven about an element before is not proven about this one.
    pub(super) fn next_element(&mut self) {
        let is_element = |origin: &Whose| match origin {
            Whose::Input(_, path) | Whose::Local(_, path) => path
                .steps()
                .iter()
                .any(|step| matches!(step, Step::Summary(_) | Step::Index(_))),
            Whose::Made(_) | Whose::Static(_) => false,
        };
        self.memory.state.facts.retain(|fact| match fact {
            Proven::Check(check) => !check.about.iter().any(is_element),
            Proven::Was(..) | Proven::Gave(..) => true,
        });
    }

    /// Whether callers may still have the check that a use of labelled data needs.
    pub(super) fn is_owed(&self, reached: &Use) -> bool {
        let Origin::Label(label) = reached.atom.origin else {
            return false;
        };
        self.has_guards() && self.ctx.is_guarded_use(&reached.sink.spec, label)
    }

    /// What is proven where data reaches a sink, and about whom.
    pub(super) fn held(&self, reached: &Use) -> Held {
        let data = self.data_origins(reached);
        let all = self.memory.state.facts.and(&reached.held.pending);
        let mut held = Held {
            proved: reached.held.proved.clone(),
            pending: Facts::default(),
        };
        let mut pending = Vec::new();
        for fact in all.iter() {
            match fact {
                Proven::Check(check) if self.is_about(check, &data) => {
                    held.proved.push(check.claim);
                }
                Proven::Check(check) if self.is_about_another(check, &data) => {}
                other => pending.push(other.clone()),
            }
        }
        held.proved.sort_unstable();
        held.proved.dedup();
        held.pending = Self::told_facts(&Facts::of(pending));
        held
    }
}

impl Context<'_, '_, '_> {
    /// Whether any lint asks for a check where data of this label reaches this sink, as far as can be told here.
    fn is_guarded_use(&self, spec: &SinkSpec, label: LabelId) -> bool {
        let policy = &self.catalog.policy;
        let own = self.catalog.lints.values().any(|lint| match &lint.shape {
            Shape::Guard(guard) => guard
                .uses
                .iter()
                .any(|choice| matches!(choice.value, UseChoice::Sink(_))),
            _ => false,
        });
        let category = policy.category(&self.labels.get(label).category);
        let needs = |purpose: &str| policy.purposes.get(purpose).is_some_and(|own| own.consent);
        let party = self
            .catalog
            .party(spec.recipient.as_deref(), None, spec.krate.as_deref());
        let of_party = match party {
            Party::Declared(recipient) => recipient.purposes.iter().any(|own| needs(&own.value)),
            Party::Known(_) | Party::Unknown => false,
        };
        own || spec.url.is_some()
            || category.is_some_and(|category| category.collect.value == Collect::Consent)
            || spec.purposes.iter().any(|purpose| needs(purpose))
            || of_party
            || spec.kind.default_purpose().is_some_and(needs)
    }
}
