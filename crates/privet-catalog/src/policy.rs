//! The policy: what a privacy policy promises, as checked values with their places.
//! Merged from the built-in policy and the project's own `privet.toml`; names are sorted.

use std::collections::BTreeMap;

use crate::date::{Date, Retention};
use crate::host::{HostPattern, UrlParts};
use crate::risk::Weights;
use crate::sink_kind::SinkKind;
use crate::span::{Span, Spanned};
use crate::words::{Collect, Duty, Grade, Right, Role};

/// A privacy policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// What it calls itself.
    pub name: Spanned<String>,
    /// Its version; a change of the policy needs a new one.
    pub version: Spanned<String>,
    /// The day from which it holds.
    pub effective: Option<Spanned<Date>>,
    /// The published text.
    pub text: PolicyText,
    /// Where this version was announced.
    pub announced: Option<Spanned<String>>,
    /// Quoted parts of sentences of the text.
    pub clauses: BTreeMap<String, Clause>,
    /// What data is, by full dotted name.
    pub categories: BTreeMap<String, Category>,
    /// What data may be used for.
    pub purposes: BTreeMap<String, Purpose>,
    /// Who may receive it.
    pub recipients: BTreeMap<String, Recipient>,
    /// What subjects may ask for.
    pub rights: BTreeMap<Right, Spanned<Duty>>,
    /// Whose data.
    pub subjects: BTreeMap<String, Subject>,
    /// How risk is weighed.
    pub risk: Weights,
}

/// Where the published text stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyText {
    /// The text that ships with privet.
    BuiltIn(&'static str),
    /// A file of the project, relative to its root.
    File(Spanned<String>),
    /// The policy starts from `extends = "none"` and names no text.
    None,
}

/// A quoted part of a sentence of the policy text.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Its key.
    pub name: String,
    /// The section it stands in.
    pub section: Option<Spanned<String>>,
    /// The words, as published.
    pub quote: Spanned<String>,
    /// Why code cannot show whether it is kept, if so.
    pub not_checkable: Option<Spanned<String>>,
    /// Where it is declared.
    pub span: Span,
}

/// What data is. Keys that a nested category leaves out come from its nearest ancestor.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its full dotted name.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// The clause that speaks of it.
    pub clause: Option<Spanned<String>>,
    /// Whether it may be collected.
    pub collect: Spanned<Collect>,
    /// 1 to 5.
    pub sensitivity: u8,
    /// The weakest cleaning that makes it fit to leave.
    pub protect: Spanned<Grade>,
    /// The weakest protection it may be stored with.
    pub store: Spanned<Grade>,
    /// Whether it may stand in our own logs.
    pub log: bool,
    /// How long it may be kept.
    pub retention: Option<Spanned<Retention>>,
    /// Its key in fideslang.
    pub fides: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// What data may be used for.
#[derive(Clone, Debug)]
pub struct Purpose {
    /// Its key.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// The clause that speaks of it.
    pub clause: Option<Spanned<String>>,
    /// Whether every use needs the subject's consent.
    pub consent: bool,
    /// Whether it is allowed at all.
    pub allowed: bool,
    /// Its data use in fideslang.
    pub fides: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// A party that the policy names.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Its key.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// What it does for us.
    pub kind: Option<Spanned<SinkKind>>,
    /// The hosts that are its.
    pub hosts: Vec<Spanned<HostPattern>>,
    /// The crates that talk to it, as Cargo.toml names them.
    pub crates: Vec<Spanned<String>>,
    /// Where it is.
    pub country: Option<Spanned<String>>,
    /// What it is to us.
    pub role: Option<Spanned<Role>>,
    /// What it may use the data for.
    pub purposes: Vec<Spanned<String>>,
    /// What it may receive; a category covers those nested in it. Empty: nothing.
    pub categories: Vec<Spanned<String>>,
    /// The weakest cleaning it may receive.
    pub needs: Option<Spanned<Grade>>,
    /// What safeguards a transfer abroad, such as `SCC`.
    pub transfer: Option<Spanned<String>>,
    /// Where it is declared.
    pub span: Span,
}

/// Whose data.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Its key.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// Children, patients, employees: those who cannot freely refuse.
    pub vulnerable: bool,
    /// Its key in fideslang.
    pub fides: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

impl Policy {
    /// The category `name`, or the nearest ancestor that is declared:
    /// `contact.email.work` falls back to `contact.email`, then `contact`.
    pub fn category(&self, name: &str) -> Option<&Category> {
        ancestors(name).find_map(|name| self.categories.get(name))
    }

    /// Whether `name` or an ancestor of it is declared.
    pub fn knows(&self, name: &str) -> bool {
        self.category(name).is_some()
    }

    /// The recipient whose hosts include `host`, which may be followed by a path.
    pub fn recipient_of_host(&self, host: &str) -> Option<&Recipient> {
        of_host(self.recipients.values(), |r| &r.hosts, host)
    }

    /// The recipient that the crate talks to; `-` and `_` are the same.
    pub fn recipient_of_crate(&self, krate: &str) -> Option<&Recipient> {
        let mut all = self.recipients.values();
        all.find(|r| r.crates.iter().any(|c| same_crate(c, krate)))
    }

    /// Whether the policy lets `recipient` have `category` for these purposes:
    /// it names the category for it, and bans none of the purposes.
    pub fn lets(&self, recipient: &Recipient, category: &str, purposes: &[&str]) -> bool {
        let allowed = |name: &&str| self.purposes.get(*name).is_some_and(|p| p.allowed);
        recipient.receives(category) && purposes.iter().all(allowed)
    }

    /// Whether the policy promises `right`.
    pub fn promises(&self, right: Right) -> bool {
        self.rights
            .get(&right)
            .is_some_and(|duty| duty.value == Duty::Required)
    }
}

impl Recipient {
    /// Whether it may receive `category`.
    pub fn receives(&self, category: &str) -> bool {
        self.categories.iter().any(|own| covers(own, category))
    }
}

/// Whether a word about `outer` also speaks of `inner`: the same, or nested in it.
pub fn covers(outer: &str, inner: &str) -> bool {
    ancestors(inner).any(|name| name == outer)
}

/// `a.b.c`, `a.b`, `a`.
pub(crate) fn ancestors(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| Some(name.rsplit_once('.')?.0))
}

/// The one whose host pattern fits best. `host` may be a host, a host with a path, or a URL.
pub(crate) fn of_host<'a, T>(
    all: impl Iterator<Item = &'a T>,
    hosts: impl Fn(&'a T) -> &'a [Spanned<HostPattern>],
    host: &str,
) -> Option<&'a T> {
    let (host, path) = host_and_path(host);
    let fitting = all.filter_map(|one| {
        let fits = hosts(one).iter().filter(|p| p.matches(host, path));
        Some((fits.map(|p| p.letters()).max()?, one))
    });
    // The first of equals wins, so the order of names decides, not the order of visits.
    let best = fitting.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, one)| one)
}

fn host_and_path(text: &str) -> (&str, Option<&str>) {
    if let Some(url) = UrlParts::of(text) {
        return (url.host, Some(url.path));
    }
    match text.find('/') {
        Some(slash) => (&text[..slash], Some(&text[slash..])),
        None => (text, None),
    }
}

pub(crate) fn same_crate(a: &str, b: &str) -> bool {
    let flat = |c: char| if c == '-' { '_' } else { c };
    a.chars().map(flat).eq(b.chars().map(flat))
}
