//! Merges the built-in policy and the own one, and lets nested categories inherit.
//! Given raw parts, gives the policy and notes what is still missing.

use std::collections::BTreeMap;

use crate::policy::{Category, Policy, PolicyText, ancestors};
use crate::read::{Mistake, Mistakes, RawCategory, RawHead, RawPolicy};
use crate::shipped;
use crate::span::{Origin, Sources, Span, Spanned};
use crate::words::{Collect, Grade};

/// The built-in policy with the own one added by key.
pub(crate) fn merge(builtin: RawPolicy, own: RawPolicy) -> RawPolicy {
    let mut all = builtin;
    all.head = RawHead {
        name: own.head.name.or(all.head.name),
        version: own.head.version.or(all.head.version),
        effective: own.head.effective.or(all.head.effective),
        text: own.head.text.or(all.head.text),
        announced: own.head.announced.or(all.head.announced),
        ..own.head
    };
    all.clauses.extend(own.clauses);
    all.categories.extend(own.categories);
    all.purposes.extend(own.purposes);
    all.recipients.extend(own.recipients);
    all.subjects.extend(own.subjects);
    all.rights.extend(own.rights);
    all.risk = own.risk;
    all
}

/// The policy that `raw` makes. `starts_empty` says that nothing built-in is in it.
pub(crate) fn settle(
    raw: RawPolicy,
    starts_empty: bool,
    files: &Sources,
    mistakes: &mut Mistakes,
) -> Policy {
    let nowhere = first_span(&raw, files);
    let unnamed = |text: &str| Spanned::new(text.to_owned(), nowhere);
    let categories = inherit(&raw.categories, mistakes);
    let text = match raw.head.text {
        Some(text) if files.origin(text.span) == Origin::Own => PolicyText::File(text),
        _ if starts_empty => PolicyText::None,
        _ => PolicyText::BuiltIn(shipped::POLICY_TEXT),
    };
    Policy {
        name: raw.head.name.unwrap_or_else(|| unnamed("privacy policy")),
        version: raw.head.version.unwrap_or_else(|| unnamed("0")),
        effective: raw.head.effective,
        text,
        announced: raw.head.announced,
        clauses: raw.clauses,
        categories,
        purposes: raw.purposes,
        recipients: raw.recipients,
        rights: raw.rights,
        subjects: raw.subjects,
        risk: raw.risk,
    }
}

/// The beginning of the newest file: where a value stands that nobody wrote.
fn first_span(raw: &RawPolicy, files: &Sources) -> Span {
    let written = raw.head.version.as_ref().or(raw.head.name.as_ref());
    written.map_or_else(|| files.start_of_last(), |text| text.span)
}

/// Every category with what its nearest ancestors say where it is silent.
fn inherit(
    raw: &BTreeMap<String, RawCategory>,
    mistakes: &mut Mistakes,
) -> BTreeMap<String, Category> {
    let mut categories = BTreeMap::new();
    for (name, own) in raw {
        let line: Vec<&RawCategory> = ancestors(name).filter_map(|name| raw.get(name)).collect();
        let collect = first(&line, |c| c.collect).unwrap_or_else(|| {
            mistakes.push(Mistake {
                span: Some(own.span),
                message: format!("`[categories.{name}]` lacks `collect`"),
                help: Some("whether it may be collected: yes, consent, no or never".to_owned()),
            });
            Spanned::new(Collect::No, own.span)
        });
        let category = Category {
            name: name.clone(),
            title: own.title.clone().unwrap_or_else(|| name.clone()),
            clause: first(&line, |c| c.clause.clone()),
            collect,
            sensitivity: first(&line, |c| c.sensitivity).unwrap_or(2),
            protect: first(&line, |c| c.protect)
                .unwrap_or(Spanned::new(Grade::Pseudonymises, own.span)),
            store: first(&line, |c| c.store).unwrap_or(Spanned::new(Grade::None, own.span)),
            log: first(&line, |c| c.log).unwrap_or(false),
            retention: first(&line, |c| c.retention),
            fides: first(&line, |c| c.fides.clone()),
            span: own.span,
        };
        categories.insert(name.clone(), category);
    }
    categories
}

fn first<T>(line: &[&RawCategory], key: impl Fn(&RawCategory) -> Option<T>) -> Option<T> {
    line.iter().find_map(|category| key(category))
}
