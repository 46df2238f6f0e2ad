//! The catalog: everything that the analysis and the reports need to know beforehand.
//! Given the project's policy text and a few options; gives checked values and every mistake.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::entries::{
    AllowEntry, AttributeEntry, CarryEntry, CleanerEntry, DeriveEntry, GuardEntry, InputEntry,
    LabelEntry, MacroEntry, RightEntry, SinkEntry, SinkUse, SourceEntry,
};
use crate::host::HostPattern;
use crate::lint::LintSpec;
use crate::policy::{Policy, Recipient, of_host, same_crate};
use crate::policy_lock::Lock;
use crate::policy_text::Published;
use crate::sink_kind::SinkKind;
use crate::span::{Sources, Span, Spanned};
use crate::table::Table;
use crate::words::{Grade, Level};

/// Policy, lints and entries, merged from what ships and what the project says.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The policy.
    pub policy: Policy,
    /// All lints, by name.
    pub lints: BTreeMap<String, LintSpec>,
    /// Vendors that we know by host or crate, whether or not the policy names them.
    pub vendors: BTreeMap<String, Vendor>,
    /// `[[label]]`
    pub labels: Table<LabelEntry>,
    /// `[[source]]`
    pub sources: Table<SourceEntry>,
    /// `[[sink]]`
    pub sinks: Table<SinkEntry>,
    /// `[[cleaner]]`
    pub cleaners: Table<CleanerEntry>,
    /// `[[guard]]`
    pub guards: Table<GuardEntry>,
    /// `[[carry]]`
    pub carries: Table<CarryEntry>,
    /// `[[input]]`
    pub inputs: Table<InputEntry>,
    /// `[[macro]]`
    pub macros: Table<MacroEntry>,
    /// `[[derive]]`
    pub derives: Table<DeriveEntry>,
    /// `[[attribute]]`
    pub attributes: Table<AttributeEntry>,
    /// `[[right]]`
    pub rights: Table<RightEntry>,
    /// `[[allow]]`
    pub allows: Table<AllowEntry>,
    /// The published text, when it is at hand: the built-in one, or what [`Catalog::publish`] was given.
    pub published: Option<Published>,
    /// What `privet.lock` says.
    pub lock: Option<Lock>,
    /// The day that dates are judged against: the one of the options, else the newest that policy and lock hold from.
    pub today: Option<Date>,
    /// The files that all spans point into.
    pub files: Sources,
}

/// The project's policy.
#[derive(Clone, Debug)]
pub struct PolicyFile {
    /// Its name, as messages show it.
    pub file: String,
    /// Its whole text.
    pub text: String,
    /// The table in it that is the policy: empty for `privet.toml`,
    /// `["workspace", "metadata", "privet"]` in a `Cargo.toml`.
    pub table: Vec<String>,
}

impl PolicyFile {
    /// A `privet.toml`.
    pub fn new(file: impl Into<String>, text: impl Into<String>) -> PolicyFile {
        PolicyFile {
            file: file.into(),
            text: text.into(),
            table: Vec::new(),
        }
    }
}

/// What the command line and the lock file say.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Load no shipped models; the built-in policy and the lints stay.
    pub no_models: bool,
    /// `--deny`, `--warn` and `--allow`, in their order; the last one wins.
    pub levels: Vec<(String, Level)>,
    /// Names and versions of `Cargo.lock`; entries for other versions are left out.
    pub locked: Vec<(String, String)>,
    /// `privet.lock`.
    pub lock: Option<PolicyFile>,
    /// `--today`.
    pub today: Option<Date>,
}

/// A party that we know by its hosts or crates; the policy need not name it.
#[derive(Clone, Debug)]
pub struct Vendor {
    /// Its key.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// What it does.
    pub kind: Spanned<SinkKind>,
    /// The hosts that are its.
    pub hosts: Vec<Spanned<HostPattern>>,
    /// The crates that talk to it.
    pub crates: Vec<Spanned<String>>,
    /// Where it is declared.
    pub span: Span,
}

/// Who is behind a sink.
#[derive(Clone, Copy, Debug)]
pub enum Party<'a> {
    /// The policy names it.
    Declared(&'a Recipient),
    /// We know it, the policy does not name it.
    Known(&'a Vendor),
    /// Nobody we know.
    Unknown,
}

impl Party<'_> {
    /// What the party does, if that is said.
    pub fn kind(self) -> Option<SinkKind> {
        match self {
            Party::Declared(recipient) => recipient.kind.as_ref().map(|kind| kind.value),
            Party::Known(vendor) => Some(vendor.kind.value),
            Party::Unknown => None,
        }
    }

    /// What a person calls it; `None` for nobody we know.
    pub fn title(&self) -> Option<&str> {
        match self {
            Party::Declared(recipient) => Some(&recipient.title),
            Party::Known(vendor) => Some(&vendor.title),
            Party::Unknown => None,
        }
    }
}

impl Catalog {
    /// Gives the catalog the text of the file that `[policy] text` names.
    pub fn publish(&mut self, name: impl Into<String>, text: &str) {
        self.published = Some(Published::new(name, text));
    }

    /// The vendor whose hosts include `host`: a host, a host with a path, or a URL.
    pub fn vendor_of_host(&self, host: &str) -> Option<&Vendor> {
        of_host(self.vendors.values(), |v| &v.hosts, host)
    }

    /// The vendor that the crate talks to; `-` and `_` are the same.
    pub fn vendor_of_crate(&self, krate: &str) -> Option<&Vendor> {
        let mut all = self.vendors.values();
        all.find(|v| v.crates.iter().any(|c| same_crate(c, krate)))
    }

    /// Who is behind a sink, from what is known of it: the recipient's name in the entry,
    /// the host of the request, the crate of the called function. The policy is asked first.
    pub fn party(
        &self,
        recipient: Option<&str>,
        host: Option<&str>,
        krate: Option<&str>,
    ) -> Party<'_> {
        let policy = &self.policy;
        let declared = recipient
            .and_then(|name| policy.recipients.get(name))
            .or_else(|| host.and_then(|host| policy.recipient_of_host(host)))
            .or_else(|| krate.and_then(|krate| policy.recipient_of_crate(krate)));
        if let Some(recipient) = declared {
            return Party::Declared(recipient);
        }
        let known = recipient
            .and_then(|name| self.vendors.get(name))
            .or_else(|| host.and_then(|host| self.vendor_of_host(host)))
            .or_else(|| krate.and_then(|krate| self.vendor_of_crate(krate)));
        known.map_or(Party::Unknown, Party::Known)
    }

    /// The kind of a use: the owner of the host decides it for sinks that go by URL.
    pub fn kind_of_use(&self, entry: &SinkEntry, party: Party<'_>) -> SinkKind {
        let by_host = entry.url.as_ref().and_then(|_| party.kind());
        by_host.unwrap_or(entry.sink.kind.value)
    }

    /// The purposes of a use, the first that exist of: the sink's, the recipient's, the innermost
    /// `#[purpose]` around it, the default of its kind. Empty: not checked.
    pub fn purposes_of_use<'a>(
        sink: &'a SinkUse,
        party: Party<'a>,
        around: &'a [String],
        kind: SinkKind,
    ) -> Vec<&'a str> {
        let recipient: &[Spanned<String>] = match party {
            Party::Declared(recipient) => &recipient.purposes,
            Party::Known(_) | Party::Unknown => &[],
        };
        let words = |list: &'a [Spanned<String>]| -> Vec<&'a str> {
            list.iter().map(|purpose| purpose.value.as_str()).collect()
        };
        if !sink.purposes.is_empty() {
            return words(&sink.purposes);
        }
        if !recipient.is_empty() {
            return words(recipient);
        }
        if !around.is_empty() {
            return around.iter().map(String::as_str).collect();
        }
        kind.default_purpose().into_iter().collect()
    }

    /// The weakest cleaning that lets `category` pass to a sink of `kind`, where the sink or
    /// its recipient `needs` some: the strongest of them all. An unknown category needs all.
    pub fn needed(&self, category: &str, kind: SinkKind, needs: Grade) -> Grade {
        let protect = self.policy.category(category);
        let protect = protect.map_or(Grade::Removes, |category| category.protect.value);
        protect.max(needs).max(kind.least_grade())
    }
}
