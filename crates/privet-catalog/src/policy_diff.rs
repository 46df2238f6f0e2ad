//! What a change of a policy means for the people it is about, in a reviewer's words.
//! Given two catalogs, the old and the new; gives changes, each with whether it tightens or loosens,
//! and whether it breaks a promise that the text still makes.

mod entries;
mod recipients;

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::lint::{PolicyNeed, Shape};
use crate::policy::{Category, Policy, Purpose};
use crate::policy_lock::Lock;
use crate::span::{Span, Spanned};
use crate::words::{Collect, Duty, Right};

/// What a change does, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Neither more nor less is allowed.
    Rewords,
    /// Less is allowed, or more is checked.
    Tightens,
    /// More is allowed, or less is checked.
    Loosens,
    /// More is allowed than the published text says.
    Breaks,
}

impl Effect {
    /// The word used in reports.
    pub fn word(self) -> &'static str {
        match self {
            Effect::Rewords => "rewords",
            Effect::Tightens => "tightens",
            Effect::Loosens => "loosens",
            Effect::Breaks => "breaks",
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What it does.
    pub effect: Effect,
    /// What is so now, in a sentence without a full stop.
    pub what: String,
    /// The clause of the new policy that it concerns.
    pub clause: Option<String>,
    /// Where the new policy says so.
    pub span: Option<Span>,
}

/// All changes from `old` to `new`, the worst first. Comments, order and spelling are none.
pub fn differences(old: &Catalog, new: &Catalog) -> Vec<Change> {
    let mut diff = Diff {
        old,
        new,
        changes: Vec::new(),
    };
    diff.clauses();
    diff.categories();
    diff.purposes();
    diff.recipients();
    diff.rights();
    diff.lints();
    diff.entries();
    let texts = [old, new].map(|one| one.published.as_ref().map(|text| text.words()));
    if texts[0] != texts[1] {
        let what = "the published text reads differently".to_owned();
        diff.add(Effect::Rewords, what, None, None);
    }
    diff.notice();
    let mut changes = diff.changes;
    changes.sort_by(|a, b| b.effect.cmp(&a.effect).then_with(|| a.what.cmp(&b.what)));
    changes.dedup();
    changes
}

struct Diff<'c> {
    old: &'c Catalog,
    new: &'c Catalog,
    changes: Vec<Change>,
}

/// More or less of something that is allowed.
fn effect(more: bool) -> Effect {
    match more {
        true => Effect::Loosens,
        false => Effect::Tightens,
    }
}

impl Diff<'_> {
    /// A loosening of what a clause promises, in words that the text still has, breaks the promise.
    fn promise(&mut self, more: bool, what: String, clause: Option<&str>, span: Option<Span>) {
        let stands = clause.is_some_and(|name| {
            let quote = |policy: &Policy| policy.clauses.get(name).map(|c| c.quote.value.clone());
            let new = quote(&self.new.policy);
            new.is_some() && new == quote(&self.old.policy)
        });
        let effect = match (more, stands) {
            (true, true) => Effect::Breaks,
            _ => effect(more),
        };
        self.add(effect, what, clause, span);
    }

    fn add(&mut self, effect: Effect, what: String, clause: Option<&str>, span: Option<Span>) {
        self.changes.push(Change {
            effect,
            what,
            clause: clause.map(str::to_owned),
            span,
        });
    }

    fn clauses(&mut self) {
        let (old, new) = (&self.old.policy.clauses, &self.new.policy.clauses);
        for (name, was) in old {
            let Some(is) = new.get(name) else {
                let what = format!("\"{}\" is promised no more", was.quote.value);
                self.add(Effect::Loosens, what, None, None);
                continue;
            };
            if was.quote != is.quote {
                let what = format!("clause `{name}` now says \"{}\"", is.quote.value);
                self.add(Effect::Rewords, what, Some(name), Some(is.quote.span));
            }
            let (before, now) = (was.not_checkable.is_none(), is.not_checkable.is_none());
            if before != now {
                let word = if now { "now" } else { "no longer" };
                let what = format!("clause `{name}` is {word} checked");
                self.add(effect(before), what, Some(name), Some(is.span));
            }
        }
        for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            let what = format!("\"{}\" is promised now", is.quote.value);
            self.add(Effect::Tightens, what, Some(name), Some(is.span));
        }
    }

    fn categories(&mut self) {
        let (old, new) = (&self.old.policy, &self.new.policy);
        let names: BTreeSet<&String> = old.categories.keys().chain(new.categories.keys()).collect();
        for name in names {
            match (old.category(name), new.category(name)) {
                (Some(was), Some(is)) => self.category(was, is),
                (None, Some(is)) => {
                    let (more, how) = collected(is.collect.value);
                    let what = format!("{} {how}", title(&is.title));
                    self.promise(more, what, said(is.clause.as_ref()), Some(is.span));
                }
                (Some(was), None) => {
                    let what = format!("the policy no longer speaks of {}", low(&was.title));
                    let (more, _) = collected(was.collect.value);
                    self.add(effect(!more), what, None, None);
                }
                (None, None) => {}
            }
        }
    }

    fn category(&mut self, was: &Category, is: &Category) {
        let name = title(&is.title);
        let clause = said(is.clause.as_ref());
        let open = |collect: Collect| match collect {
            Collect::Never => 0,
            Collect::No => 1,
            Collect::Consent => 2,
            Collect::Yes => 3,
        };
        if was.collect != is.collect {
            let more = open(is.collect.value) > open(was.collect.value);
            let what = format!("{name} {}", collected(is.collect.value).1);
            self.promise(more, what, clause, Some(is.collect.span));
        }
        if was.protect != is.protect {
            let (before, now) = (was.protect.value, is.protect.value);
            let what = format!("{name} may leave once a cleaner {now} it, before: {before}");
            self.add(effect(now < before), what, clause, Some(is.protect.span));
        }
        if was.store != is.store {
            let (before, now) = (was.store.value, is.store.value);
            let what = format!("{name} may be stored with protection {now}, before: {before}");
            self.add(effect(now < before), what, clause, Some(is.store.span));
        }
        if was.log != is.log {
            let word = if is.log { "may now" } else { "may no longer" };
            let what = format!("{name} {word} stand in our own logs");
            self.add(effect(is.log), what, clause, Some(is.span));
        }
        let days = |category: &Category| category.retention.as_ref().map(|kept| kept.days);
        if days(was) != days(is) {
            let limit = |category: &Category| {
                let kept = category.retention.as_ref();
                kept.map_or("without a limit".to_owned(), |kept| {
                    format!("for {}", kept.value)
                })
            };
            let more = days(is).is_none_or(|now| days(was).is_some_and(|before| now > before));
            let what = format!("{name} may be kept {}, before: {}", limit(is), limit(was));
            self.add(effect(more), what, clause, Some(is.span));
        }
        if was.sensitivity != is.sensitivity {
            let (before, now) = (was.sensitivity, is.sensitivity);
            let what = format!("{name} counts as sensitivity {now}, before: {before}");
            self.add(effect(now < before), what, clause, Some(is.span));
        }
    }

    fn purposes(&mut self) {
        let (old, new) = (&self.old.policy.purposes, &self.new.policy.purposes);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            match (old.get(name), new.get(name)) {
                (Some(was), Some(is)) => self.purpose(was, is),
                (None, Some(is)) => {
                    let word = if is.allowed { "may now" } else { "may not" };
                    let what = format!("data {word} be used for {}", low(&is.title));
                    self.add(
                        effect(is.allowed),
                        what,
                        said(is.clause.as_ref()),
                        Some(is.span),
                    );
                }
                (Some(was), None) => {
                    let what = format!("the policy no longer speaks of {}", low(&was.title));
                    self.add(effect(!was.allowed), what, None, None);
                }
                (None, None) => {}
            }
        }
    }

    fn purpose(&mut self, was: &Purpose, is: &Purpose) {
        let clause = said(is.clause.as_ref());
        if was.allowed != is.allowed {
            let word = if is.allowed {
                "may now"
            } else {
                "may no longer"
            };
            let what = format!("data {word} be used for {}", low(&is.title));
            self.promise(is.allowed, what, clause, Some(is.span));
        }
        if was.consent != is.consent {
            let word = if is.consent {
                "now needs"
            } else {
                "no longer needs"
            };
            let what = format!("{} {word} consent", low(&is.title));
            // Whichever clause the lint of consent enforces is the promise.
            let lints = self.new.lints.values();
            let mut asked = lints.filter(|lint| match &lint.shape {
                Shape::Guard(guard) => {
                    let needs = crate::lint::UseChoice::NeedsConsent;
                    guard.uses.iter().any(|choice| choice.value == needs)
                }
                _ => false,
            });
            let asked = asked.find_map(|lint| lint.clauses.first()).cloned();
            self.promise(
                !is.consent,
                what,
                said(asked.as_ref()).or(clause),
                Some(is.span),
            );
        }
    }

    fn rights(&mut self) {
        for &right in Right::ALL {
            let (before, now) = (
                self.old.policy.promises(right),
                self.new.policy.promises(right),
            );
            if before == now {
                continue;
            }
            let word = if now { "may now" } else { "may no longer" };
            let what = format!("people {word} ask to {right} their data");
            let duty: Option<&Spanned<Duty>> = self.new.policy.rights.get(&right);
            self.promise(before, what, Some(right.word()), duty.map(|duty| duty.span));
        }
    }

    fn lints(&mut self) {
        for (name, is) in &self.new.lints {
            let Some(was) = self.old.lints.get(name) else {
                let what = format!("`{name}` is checked now");
                self.add(Effect::Tightens, what, None, Some(is.span));
                continue;
            };
            let (before, now) = (was.level.value, is.level.value);
            if before != now {
                let what = format!("`{name}` is at {now}, before: {before}");
                let clause = is.clauses.first();
                self.add(
                    effect(now < before),
                    what,
                    said(clause),
                    Some(is.level.span),
                );
            }
        }
        let gone = self
            .old
            .lints
            .keys()
            .filter(|name| !self.new.lints.contains_key(*name));
        for name in gone.cloned().collect::<Vec<_>>() {
            self.add(
                Effect::Loosens,
                format!("`{name}` is no longer checked"),
                None,
                None,
            );
        }
    }

    /// A changed meaning without a new version, date and notice.
    fn notice(&mut self) {
        let same = Lock::of(self.old).unannounced(&Lock::of(self.new));
        if same.is_empty() {
            return;
        }
        let lints = self.new.lints.values();
        let mut announce = lints.filter(|lint| match &lint.shape {
            Shape::Policy(shape) => {
                let mut needs = shape.requires.iter();
                needs.any(|need| need.value == PolicyNeed::ChangeAnnounced)
            }
            _ => false,
        });
        let clause = announce.find_map(|lint| lint.clauses.first()).cloned();
        let known = clause.filter(|name| self.new.policy.clauses.contains_key(&name.value));
        let words = same.join("`, `");
        let what = format!("the policy means something else, but has no new `{words}`");
        let version = self.new.policy.version.span;
        let effect = match known.is_some() {
            true => Effect::Breaks,
            false => Effect::Loosens,
        };
        self.add(effect, what, said(known.as_ref()), Some(version));
    }
}

fn collected(collect: Collect) -> (bool, &'static str) {
    match collect {
        Collect::Yes => (true, "may now be collected"),
        Collect::Consent => (true, "may now be collected from those who agree"),
        Collect::No => (false, "is now out of scope"),
        Collect::Never => (false, "is now never collected"),
    }
}

fn said(name: Option<&Spanned<String>>) -> Option<&str> {
    name.map(|name| name.value.as_str())
}

/// A title at the beginning of a sentence stays as it is; so does every capital in it.
fn title(title: &str) -> String {
    title.to_owned()
}

/// A title inside of a sentence: its first letter is small, unless it begins a name such as IBAN.
fn low(title: &str) -> String {
    let mut letters = title.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match (first, second) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}
