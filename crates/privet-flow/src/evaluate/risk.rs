//! The risk of a finding: how bad it is for the subject times how likely it goes wrong, by the weights of the policy.
//!
//! severity(f) = sensitivity of its category, more when three categories go the same way.
//! likelihood(f) = the weight of who gets the data, less when it was cleaned, more without consent or safeguard.

use std::collections::{BTreeMap, BTreeSet};

use privet_catalog::{Catalog, Grade, Party, Role, Shape, SinkKind, UseChoice};
use privet_ir::span::Location;

use crate::finding::{Finding, Risk, grade_word};

use super::Evaluation;

/// What the risk of one finding depends on.
pub(super) struct Case<'a> {
    pub(super) category: &'a str,
    /// The kind of the sink; `None` when the data does not leave.
    pub(super) kind: Option<SinkKind>,
    pub(super) party: Party<'a>,
    pub(super) grade: Grade,
    pub(super) is_unconsented: bool,
}

/// Categories that go the same way raise the severity from this number on.
const SEVERAL: usize = 3;

/// The risk of a case; `None` when the policy does not know the category.
pub(super) fn risk(catalog: &Catalog, case: &Case<'_>) -> Option<Risk> {
    let category = catalog.policy.category(case.category)?;
    let weights = &catalog.policy.risk;
    let (base, who) = base(catalog, case);
    let mut likelihood = i16::from(base);
    let mut sum = format!("{} {}; {who} {base}", case.category, category.sensitivity);
    let mut add = |weight: i16, why: &str| {
        if weight != 0 {
            likelihood += weight;
            sum.push_str(&format!(", {why} {weight:+}"));
        }
    };
    if case.grade > Grade::None {
        add(-i16::from(weights.cleaned), grade_word(case.grade));
    }
    if case.is_unconsented {
        add(i16::from(weights.unconsented), "without consent");
    }
    if is_unsafe_transfer(catalog, case.party) {
        add(i16::from(weights.transfer), "abroad without a safeguard");
    }
    Some(Risk {
        severity: category.sensitivity.clamp(1, 5),
        likelihood: u8::try_from(likelihood.clamp(1, 5)).unwrap_or(5),
        sum,
    })
}

/// The likelihood by who gets the data.
fn base(catalog: &Catalog, case: &Case<'_>) -> (u8, String) {
    let weights = &catalog.policy.risk;
    let Some(kind) = case.kind else {
        return (weights.inside, "inside the program".to_owned());
    };
    if matches!(
        kind,
        SinkKind::Marketing | SinkKind::Advertising | SinkKind::Crm
    ) {
        return (weights.promotion, format!("{kind} tool"));
    }
    if kind.is_own() {
        return (weights.own, format!("our own {kind}"));
    }
    match case.party {
        Party::Declared(recipient) => {
            let is_own = recipient
                .role
                .as_ref()
                .is_some_and(|role| role.value == Role::Own);
            match kind {
                _ if is_own => (weights.own, "a host of ours".to_owned()),
                SinkKind::Analytics => (weights.analytics, "an analytics recipient".to_owned()),
                _ => (
                    weights.processor,
                    "a recipient that the policy names".to_owned(),
                ),
            }
        }
        Party::Known(_) | Party::Unknown => (
            weights.undeclared,
            "a recipient that the policy does not name".to_owned(),
        ),
    }
}

fn is_unsafe_transfer(catalog: &Catalog, party: Party<'_>) -> bool {
    let home = &catalog.policy.risk.home;
    let Party::Declared(recipient) = party else {
        return false;
    };
    let is_own = recipient
        .role
        .as_ref()
        .is_some_and(|role| role.value == Role::Own);
    let is_abroad = recipient
        .country
        .as_ref()
        .is_some_and(|country| !home.contains(&country.value));
    !home.is_empty() && is_abroad && !is_own && recipient.transfer.is_none()
}

/// Gives every finding with a category its risk, and raises those of categories that go the same way.
pub(super) fn weigh(eval: &Evaluation<'_, '_>, findings: &mut [Finding]) {
    let mut together: BTreeMap<Location, BTreeSet<String>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.sink.is_some()) {
        let categories = together.entry(finding.at).or_default();
        categories.extend(finding.category.clone());
    }
    for finding in findings {
        if finding.risk.is_none() {
            finding.risk = of_finding(eval, finding);
        }
        let several = eval.catalog.policy.risk.several;
        let count = together.get(&finding.at).map_or(0, BTreeSet::len);
        if let Some(risk) = &mut finding.risk
            && finding.sink.is_some()
            && count >= SEVERAL
            && several > 0
        {
            risk.severity = risk.severity.saturating_add(several).min(5);
            risk.sum
                .push_str(&format!("; {count} categories together +{several}"));
        }
    }
}

/// The risk of a finding whose shape gave it none.
fn of_finding(eval: &Evaluation<'_, '_>, finding: &Finding) -> Option<Risk> {
    let shape = eval
        .catalog
        .lints
        .get(&finding.lint)
        .map(|lint| &lint.shape);
    let case = Case {
        category: finding.category.as_deref()?,
        kind: finding.sink.as_ref().map(|sink| sink.kind),
        party: eval.catalog.party(finding.recipient.as_deref(), None, None),
        grade: Grade::None,
        is_unconsented: shape.is_some_and(needs_consent),
    };
    risk(eval.catalog, &case)
}

/// Whether a finding of this shape means that consent was needed and not asked for.
pub(super) fn needs_consent(shape: &Shape) -> bool {
    match shape {
        Shape::Guard(guard) => {
            let mut uses = guard.uses.iter();
            uses.any(|choice| choice.value == UseChoice::NeedsConsent)
        }
        Shape::Flow(_)
        | Shape::Order(_)
        | Shape::With(_)
        | Shape::Absence(_)
        | Shape::Field(_)
        | Shape::Policy(_) => false,
    }
}
