//! Who may receive what, and for what: the changes of recipients in words.

use std::collections::BTreeSet;
use std::fmt::Display;

use super::{Diff, Effect, effect, low};
use crate::policy::Recipient;
use crate::span::Spanned;

impl Diff<'_> {
    pub(super) fn recipients(&mut self) {
        let (old, new) = (&self.old.policy.recipients, &self.new.policy.recipients);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            match (old.get(name), new.get(name)) {
                (was, Some(is)) => self.recipient(was, is),
                (Some(was), None) => {
                    let what = format!("{} may no longer receive anything", was.title);
                    self.add(Effect::Tightens, what, None, None);
                }
                (None, None) => {}
            }
        }
    }

    fn recipient(&mut self, was: Option<&Recipient>, is: &Recipient) {
        let policy = &self.new.policy;
        let span = Some(is.span);
        let categories = |one: &Recipient| names_of(&one.categories);
        let purposes = |one: &Recipient| names_of(&one.purposes);
        let hosts = |one: &Recipient| names_of(&one.hosts);
        let (before, now) = (was.map(categories).unwrap_or_default(), categories(is));
        let category = |name: &str| {
            let known = policy
                .category(name)
                .or_else(|| self.old.policy.category(name));
            known.map_or_else(|| name.to_owned(), |known| plural(&low(&known.title)))
        };
        let purpose = |name: &str| {
            let known = policy.purposes.get(name);
            known.map_or_else(|| name.to_owned(), |known| low(&known.title))
        };
        let covered = |all: &BTreeSet<String>, name: &str| {
            all.iter().any(|outer| crate::policy::covers(outer, name))
        };
        let mut all: Vec<(Effect, String)> = Vec::new();
        for gained in now.iter().filter(|name| !covered(&before, name)) {
            let what = format!("{} may now receive {}", is.title, category(gained));
            all.push((Effect::Loosens, what));
        }
        for lost in before.iter().filter(|name| !covered(&now, name)) {
            let what = format!("{} may no longer receive {}", is.title, category(lost));
            all.push((Effect::Tightens, what));
        }
        let (before, now) = (was.map(purposes).unwrap_or_default(), purposes(is));
        for gained in now.difference(&before) {
            let what = format!("{} may now use data for {}", is.title, purpose(gained));
            all.push((Effect::Loosens, what));
        }
        for lost in before.difference(&now) {
            let what = format!("{} may no longer use data for {}", is.title, purpose(lost));
            all.push((Effect::Tightens, what));
        }
        let Some(was) = was else {
            if all.is_empty() {
                all.push((
                    Effect::Rewords,
                    format!("the policy now names {}", is.title),
                ));
            }
            return all
                .into_iter()
                .for_each(|(effect, what)| self.add(effect, what, None, span));
        };
        for gained in hosts(is).difference(&hosts(was)) {
            all.push((
                Effect::Loosens,
                format!("{gained} now counts as {}", is.title),
            ));
        }
        for lost in hosts(was).difference(&hosts(is)) {
            all.push((
                Effect::Tightens,
                format!("{lost} no longer counts as {}", is.title),
            ));
        }
        let needs = |one: &Recipient| one.needs.as_ref().map(|needs| needs.value);
        if needs(was) != needs(is) {
            let word = needs(is).map_or("nothing special", |grade| grade.word());
            let what = format!("data for {} must be cleaned so far: {word}", is.title);
            all.push((effect(needs(is) < needs(was)), what));
        }
        let text =
            |value: Option<&Spanned<String>>| value.map_or("nowhere", |v| &v.value).to_owned();
        if was.country != is.country {
            let (before, now) = (text(was.country.as_ref()), text(is.country.as_ref()));
            all.push((
                Effect::Rewords,
                format!("{} is in {now}, before: {before}", is.title),
            ));
        }
        if was.transfer != is.transfer {
            let what = match &is.transfer {
                Some(how) => format!("transfers to {} are safeguarded by {}", is.title, how.value),
                None => format!("transfers to {} have no safeguard any more", is.title),
            };
            all.push((effect(is.transfer.is_none()), what));
        }
        if was.role != is.role {
            let role = is.role.as_ref().map_or("nothing", |role| role.word());
            all.push((
                Effect::Rewords,
                format!("{} is a {role} to us now", is.title),
            ));
        }
        for (effect, what) in all {
            self.add(effect, what, None, span);
        }
    }
}

fn names_of<T: Display>(all: &[Spanned<T>]) -> BTreeSet<String> {
    all.iter().map(|one| one.value.to_string()).collect()
}

/// `e-mail address` as one speaks of many; what is no countable word stays.
fn plural(title: &str) -> String {
    match title.rsplit([' ', '-']).next() {
        Some("address") => format!("{title}es"),
        Some("number" | "name" | "identifier" | "record" | "opinion" | "log") => {
            format!("{title}s")
        }
        _ => title.to_owned(),
    }
}
