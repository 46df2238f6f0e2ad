//! The shape `guard`: a use happens, and no check that it needs has succeeded on every way to it.
//!
//! guard(u) is a finding if u is one of the uses and no check of the lint is proven there about the subject of the data.
//! Data that is clean enough for its sink is no longer anybody's: nobody has to agree to its use.

use std::collections::BTreeMap;

use privet_catalog::{Check, Collect, Guard, LintSpec, Proof, Shape, Spanned, UseChoice};
use privet_ir::span::Location;

use crate::finding::Finding;
use crate::infer::Owner;
use crate::labels::Claim;
use crate::summarise::ignored::Ignored;
use crate::summarise::summary::Fact;
use crate::summarise::value::Origin;

use super::flow::{Flowing, Quality};
use super::{Evaluation, Wording, cfg_of, fingerprint, is_on};

/// Findings of all lints of this shape.
pub(crate) fn findings(eval: &Evaluation<'_, '_>) -> Vec<Finding> {
    let on = eval.catalog.lints.values().filter(|lint| is_on(lint));
    let lints: Vec<(&LintSpec, &Guard)> = on
        .filter_map(|lint| match &lint.shape {
            Shape::Guard(guard) => Some((lint, guard)),
            _ => None,
        })
        .collect();
    let mut all = eval.ignored_answers(&lints);
    let mut best: BTreeMap<(Location, String, String), (Quality, Finding)> = BTreeMap::new();
    if lints.is_empty() {
        return Vec::new();
    }
    // With guards in the program, what callers have checked is known only where the program is entered.
    let has_guards = !eval.labels.claims.is_empty();
    for fact in &eval.summaries.facts {
        let Origin::Label(label) = fact.reached.atom.origin else {
            continue;
        };
        if has_guards && !fact.at_root {
            continue;
        }
        let flowing = eval.flowing(fact, label);
        for &(lint, guard) in &lints {
            let Some(lacks) = eval.missing_check(guard, fact, &flowing) else {
                continue;
            };
            let key = (
                fact.reached.sink.at,
                flowing.label.category.clone(),
                lint.name.clone(),
            );
            let quality = eval.quality(&flowing);
            if best.get(&key).is_none_or(|(known, _)| quality < *known) {
                let mut finding = eval.sink_finding(lint, &flowing, &[("check", lacks.clone())]);
                finding.obligations = eval.obligations(&flowing, &lacks);
                best.insert(key, (quality, finding));
            }
        }
    }
    all.extend(best.into_values().map(|(_, finding)| finding));
    all
}

impl Evaluation<'_, '_> {
    /// The check that a use lacks; nothing when it needs none, or has it.
    fn missing_check(&self, guard: &Guard, fact: &Fact, flowing: &Flowing<'_>) -> Option<String> {
        let held = fact.reached.held.claims();
        let claims: Vec<&Claim> = held
            .iter()
            .map(|claim| &self.labels.claims[claim.0 as usize])
            .collect();
        for choice in &guard.uses {
            let needed = match &choice.value {
                UseChoice::NeedsConsent => self.consents_needed(flowing),
                UseChoice::Sink(sink) if self.chosen(sink, flowing) => vec![None],
                UseChoice::Sink(_) | UseChoice::IgnoredAnswer => continue,
            };
            for purpose in needed {
                let proven = guard.checks.iter().any(|check| {
                    claims
                        .iter()
                        .any(|claim| proves(claim, &check.value, purpose.as_deref()))
                });
                if !proven {
                    return Some(wanted(guard, purpose.as_deref()));
                }
            }
        }
        None
    }

    /// Checks that are made, and whose answers decide nothing.
    fn ignored_answers(&self, lints: &[(&LintSpec, &Guard)]) -> Vec<Finding> {
        let is_asked = |guard: &Guard| {
            let mut uses = guard.uses.iter();
            uses.any(|choice| choice.value == UseChoice::IgnoredAnswer)
        };
        let mut found: BTreeMap<(Location, &str), Finding> = BTreeMap::new();
        let asked = lints.iter().filter(|(_, guard)| is_asked(guard));
        for &(lint, guard) in asked {
            let mut owners: Vec<_> = self.summaries.owners.iter().collect();
            owners.sort_unstable_by_key(|&(owner, _)| *owner);
            for (&owner, summary) in owners {
                let closures = summary.closures.values();
                let bodies = closures.chain([&summary.main]);
                for ignored in bodies.flat_map(|body| &body.ignored) {
                    let claim = &self.labels.claims[ignored.claim.0 as usize];
                    let is_meant = |check: &Spanned<Check>| proves(claim, &check.value, None);
                    if guard.checks.iter().any(is_meant) {
                        let finding = self.ignored_answer(lint, ignored, claim, owner);
                        found.insert((ignored.at, lint.name.as_str()), finding);
                    }
                }
            }
        }
        found.into_values().collect()
    }

    fn ignored_answer(
        &self,
        lint: &LintSpec,
        ignored: &Ignored,
        claim: &Claim,
        owner: Owner,
    ) -> Finding {
        let name = self.world.text(ignored.name).to_owned();
        let purpose = match claim {
            Claim::Proof(Proof::Consent(purpose)) => purpose.clone(),
            Claim::Proof(Proof::Right(_)) | Claim::Passed(_) => String::new(),
        };
        let wording = Wording {
            lint,
            holes: vec![
                ("item", name.clone()),
                ("check", name.clone()),
                ("purpose", purpose),
                ("lint", lint.name.clone()),
            ],
        };
        let mut finding = wording.finding(self, ignored.at);
        finding.fingerprint = fingerprint(&[&lint.name, &self.owner_path(owner), &name]);
        let (site, _, _) = owner.parts(self.world);
        finding.cfg = cfg_of(self.world, site, ignored.at);
        finding
    }

    /// The purposes of a use that need consent; `None` stands for any consent.
    fn consents_needed(&self, flowing: &Flowing<'_>) -> Vec<Option<String>> {
        if self.is_clean(flowing) {
            return Vec::new();
        }
        let policy = &self.catalog.policy;
        let purposes = self.purposes_of_use(flowing);
        let mut needed: Vec<Option<String>> = purposes
            .iter()
            .filter(|name| policy.purposes.get(*name).is_some_and(|own| own.consent))
            .cloned()
            .map(Some)
            .collect();
        let by_category = policy
            .category(&flowing.label.category)
            .is_some_and(|category| category.collect.value == Collect::Consent);
        if by_category && needed.is_empty() {
            needed.push(purposes.into_iter().next());
        }
        needed
    }

    /// What would make it right.
    fn obligations(&self, flowing: &Flowing<'_>, lacks: &str) -> Vec<String> {
        let whom = flowing.label.subject.as_deref().unwrap_or("subject");
        vec![
            format!("{lacks} of the same {whom}, checked on every way to this use"),
            format!("or a cleaner that {}", self.needed_grade(flowing)),
        ]
    }
}

fn proves(claim: &Claim, check: &Check, purpose: Option<&str>) -> bool {
    match (claim, check) {
        (Claim::Proof(Proof::Consent(given)), Check::Consent) => {
            purpose.is_none_or(|purpose| privet_catalog::covers(given, purpose))
        }
        (Claim::Proof(Proof::Right(given)), Check::Right(right)) => given == right,
        (Claim::Passed(path), Check::Call(pattern)) => {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            pattern.matches(&path, true) || pattern.matches(&path, false)
        }
        _ => false,
    }
}

/// How the check that is missing is called.
fn wanted(guard: &Guard, purpose: Option<&str>) -> String {
    let one = |check: &Check| match (check, purpose) {
        (Check::Consent, Some(purpose)) => format!("consent({purpose})"),
        (Check::Consent, None) => "consent".to_owned(),
        (Check::Right(right), _) => format!("right({right})"),
        (Check::Call(pattern), _) => pattern.last_name().unwrap_or("a check").to_owned(),
    };
    let all: Vec<String> = guard.checks.iter().map(|check| one(&check.value)).collect();
    all.join(" or ")
}
