//! What a policy means, as one text: the same for every spelling, order and comment.
//! Given a catalog; gives lines of promises and their hash, which names the policy in reports and in `privet.lock`.

use std::fmt::{Display, Write as _};

use sha2::{Digest, Sha256};

use crate::catalog::Catalog;
use crate::policy::Policy;
use crate::span::Spanned;

impl Catalog {
    /// Every promise of the policy and the published text, one a line, sorted.
    /// Version, date and notice are not part of it, nor what only describes code or chooses words.
    pub fn meaning(&self) -> String {
        let mut text = meaning(&self.policy);
        if let Some(published) = &self.published {
            line(&mut text, "text", published.words(), &[]);
        }
        text
    }

    /// The SHA-256 of [`Catalog::meaning`], in hexadecimal.
    pub fn meaning_sha256(&self) -> String {
        let digest = Sha256::digest(self.meaning().as_bytes());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn meaning(policy: &Policy) -> String {
    let mut text = String::new();
    for (name, clause) in &policy.clauses {
        let keys = [
            ("quote", clause.quote.value.clone()),
            ("section", said(clause.section.as_ref())),
            ("not-checkable", said(clause.not_checkable.as_ref())),
        ];
        line(&mut text, "clause", name, &keys);
    }
    for (name, category) in &policy.categories {
        let keys = [
            ("clause", said(category.clause.as_ref())),
            ("collect", category.collect.to_string()),
            ("sensitivity", category.sensitivity.to_string()),
            ("protect", category.protect.to_string()),
            ("store", category.store.to_string()),
            ("log", category.log.to_string()),
            ("retention", said(category.retention.as_ref())),
        ];
        line(&mut text, "category", name, &keys);
    }
    for (name, purpose) in &policy.purposes {
        let keys = [
            ("clause", said(purpose.clause.as_ref())),
            ("consent", purpose.consent.to_string()),
            ("allowed", purpose.allowed.to_string()),
        ];
        line(&mut text, "purpose", name, &keys);
    }
    for (name, recipient) in &policy.recipients {
        let keys = [
            ("kind", said(recipient.kind.as_ref())),
            ("hosts", sorted(&recipient.hosts)),
            ("crates", sorted(&recipient.crates)),
            ("country", said(recipient.country.as_ref())),
            ("role", said(recipient.role.as_ref())),
            ("purposes", sorted(&recipient.purposes)),
            ("categories", sorted(&recipient.categories)),
            ("needs", said(recipient.needs.as_ref())),
            ("transfer", said(recipient.transfer.as_ref())),
        ];
        line(&mut text, "recipient", name, &keys);
    }
    for (right, duty) in &policy.rights {
        line(
            &mut text,
            "right",
            right.word(),
            &[("duty", duty.to_string())],
        );
    }
    for (name, subject) in &policy.subjects {
        let keys = [("vulnerable", subject.vulnerable.to_string())];
        line(&mut text, "subject", name, &keys);
    }
    text
}

/// `category "contact" collect="no" ..`; keys that say nothing are left out.
fn line(text: &mut String, kind: &str, name: &str, keys: &[(&str, String)]) {
    write!(text, "{kind} {name:?}").expect("a text takes all");
    for (key, value) in keys.iter().filter(|(_, value)| !value.is_empty()) {
        write!(text, " {key}={value:?}").expect("a text takes all");
    }
    text.push('\n');
}

fn said<T: Display>(value: Option<&Spanned<T>>) -> String {
    value.map_or(String::new(), |value| value.value.to_string())
}

fn sorted<T: Display>(values: &[Spanned<T>]) -> String {
    let mut all: Vec<String> = values.iter().map(|value| value.value.to_string()).collect();
    all.sort();
    all.dedup();
    all.join(" ")
}
