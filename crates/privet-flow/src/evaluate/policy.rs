//! The shape `policy`: the policy, its published text, its lock, its entries, and the allows and annotations of the code.
//!
//! Given what the other shapes used up; gives one finding for each thing that is not as a lint's `requires` says.

use privet_catalog::{Catalog, LintSpec, Lock, Origin, PolicyNeed, PolicyText, Shape};
use privet_ir::program::LoweredFile;
use privet_ir::span::{FileId, Location, Span};

use crate::finding::Finding;

use super::allow::Allow;
use super::annotation::{annotations, complaint, nearest};
use super::{Evaluation, Wording, fingerprint, is_on};

/// Something that is not as it should be, in the words that a page's message needs.
pub(super) struct Wrong {
    pub(super) at: Option<Location>,
    /// What it is about.
    pub(super) item: String,
    /// What kind of thing that is.
    pub(super) kind: String,
    /// What of it is wrong.
    pub(super) label: String,
    /// What may be meant; empty when nothing is near.
    pub(super) suggestion: String,
}

/// Findings of all lints of this shape.
pub(crate) fn findings(eval: &Evaluation<'_, '_>, allows: &[Allow<'_>]) -> Vec<Finding> {
    let mut all = Vec::new();
    for lint in eval.catalog.lints.values().filter(|lint| is_on(lint)) {
        let Shape::Policy(shape) = &lint.shape else {
            continue;
        };
        for need in &shape.requires {
            let wrong = match need.value {
                PolicyNeed::QuotesStand => eval.fallen_quotes(),
                PolicyNeed::ChangeAnnounced => eval.unannounced(),
                PolicyNeed::LabelsCurrent => eval.stale_entries(),
                PolicyNeed::AllowReason => eval.reasonless(allows),
                PolicyNeed::AllowCurrent => eval.expired(allows),
                PolicyNeed::AllowUsed => eval.unused(allows),
                PolicyNeed::AnnotationsRead => eval.unreadable(),
                // Bodies are judged where guards and cleaners are.
                PolicyNeed::ClaimHolds => Vec::new(),
            };
            all.extend(
                wrong
                    .into_iter()
                    .filter_map(|wrong| eval.wrong(lint, wrong)),
            );
        }
    }
    all
}

impl<'a, 'p> Evaluation<'a, 'p> {
    /// The files of the checked workspace.
    pub(super) fn own_files(&self) -> impl Iterator<Item = (FileId, &'p LoweredFile)> + use<'p> {
        let files = (0..).map(FileId).zip(&self.world.program.files);
        let own = files.filter(|(_, file)| !file.is_described);
        own.map(|(id, file)| (id, &file.lowered))
    }

    /// Where a piece of a policy's file stands in the program, when the program was given that file.
    pub(super) fn place(&self, span: privet_catalog::Span) -> Option<Location> {
        let name = &self.catalog.files.file(span.file).name;
        let files = &self.world.program.files;
        let found = files
            .iter()
            .rposition(|file| file.is_described && file.path == **name)?;
        Some(Location {
            file: FileId(found as u32),
            span: Span {
                lo: span.start,
                hi: span.end,
            },
        })
    }

    fn wrong(&self, lint: &LintSpec, wrong: Wrong) -> Option<Finding> {
        let wording = Wording {
            lint,
            holes: vec![
                ("item", wrong.item.clone()),
                ("kind", wrong.kind.clone()),
                ("label", wrong.label.clone()),
                ("suggestion", wrong.suggestion),
                ("lint", lint.name.clone()),
            ],
        };
        let mut finding = wording.finding(self, wrong.at?);
        finding.fingerprint = fingerprint(&[&lint.name, &wrong.kind, &wrong.item]);
        Some(finding)
    }

    /// Clauses whose quote the published text does not hold. Those that came with the built-in policy are one.
    fn fallen_quotes(&self) -> Vec<Wrong> {
        let (policy, files) = (&self.catalog.policy, &self.catalog.files);
        let Some(published) = &self.catalog.published else {
            return Vec::new();
        };
        let fallen = policy.clauses.values();
        let fallen = fallen.filter(|clause| !published.has(&clause.quote));
        let (own, inherited): (Vec<_>, Vec<_>) =
            fallen.partition(|clause| files.origin(clause.quote.span) == Origin::Own);
        let mut all: Vec<Wrong> = own
            .into_iter()
            .map(|clause| Wrong {
                at: self.place(clause.quote.span),
                item: format!("clause `{}`", clause.name),
                kind: "clause".to_owned(),
                label: published.name.clone(),
                suggestion: published.nearest(&clause.quote).map_or_else(
                    || "the text says nothing like it".to_owned(),
                    |near| format!("it says \"{}\"", near.text),
                ),
            })
            .collect();
        if let (Some(first), PolicyText::File(text)) = (inherited.first(), &policy.text) {
            let names: Vec<String> = inherited.iter().map(|c| format!("`{}`", c.name)).collect();
            let item = match names.as_slice() {
                [_] => format!("the built-in clause `{}`", first.name),
                several => format!("{} built-in clauses ({})", several.len(), listed(several)),
            };
            all.push(Wrong {
                at: self.place(text.span),
                item,
                kind: "clause".to_owned(),
                label: published.name.clone(),
                suggestion: "write `extends = \"none\"` to leave the built-in clauses out"
                    .to_owned(),
            });
        }
        all
    }

    /// A policy that means something else than its lock says, without being a new version.
    fn unannounced(&self) -> Vec<Wrong> {
        let Some(locked) = &self.catalog.lock else {
            return Vec::new();
        };
        let same = locked.unannounced(&Lock::of(self.catalog));
        if same.is_empty() {
            return Vec::new();
        }
        let words: Vec<&str> = same
            .iter()
            .map(|key| match *key {
                "effective" => "date",
                "announced" => "notice",
                other => other,
            })
            .collect();
        vec![Wrong {
            at: self.version_or_lock(self.catalog, locked),
            item: format!("version {}", locked.version),
            kind: "policy".to_owned(),
            label: and(&words),
            suggestion: String::new(),
        }]
    }

    /// Where the policy says its version; where the lock stands when it does not.
    fn version_or_lock(&self, catalog: &Catalog, locked: &Lock) -> Option<Location> {
        let version = catalog.policy.version.span;
        match catalog.files.origin(version) {
            Origin::Own => self.place(version),
            Origin::Shipped => self.place(locked.span?),
        }
    }

    fn reasonless(&self, allows: &[Allow<'_>]) -> Vec<Wrong> {
        let without = allows.iter().filter(|allow| !allow.has_reason);
        without.map(|allow| of_allow(allow, &allow.lints)).collect()
    }

    fn expired(&self, allows: &[Allow<'_>]) -> Vec<Wrong> {
        let today = self.catalog.today;
        let expired = allows.iter().filter(|allow| allow.has_expired(today));
        expired
            .map(|allow| Wrong {
                label: allow.until.map_or(String::new(), |until| until.to_string()),
                ..of_allow(allow, &allow.lints)
            })
            .collect()
    }

    /// Lints of allows that suppressed nothing. A lint that is off finds nothing, so nothing is said of it.
    fn unused(&self, allows: &[Allow<'_>]) -> Vec<Wrong> {
        let lints = &self.catalog.lints;
        let today = self.catalog.today;
        let mut all = Vec::new();
        for allow in allows {
            if !allow.has_reason || allow.has_expired(today) {
                continue;
            }
            for name in &allow.lints {
                let is_off = lints.get(name).is_some_and(|lint| !is_on(lint));
                if allow.used.contains(name) || is_off {
                    continue;
                }
                let suggestion = match lints.contains_key(name) {
                    true => String::new(),
                    false => match nearest(name, lints.keys().map(String::as_str)) {
                        Some(near) => format!(": no lint is called so, perhaps `{near}`"),
                        None => ": no lint is called so".to_owned(),
                    },
                };
                all.push(Wrong {
                    suggestion,
                    ..of_allow(allow, std::slice::from_ref(name))
                });
            }
        }
        all
    }

    fn unreadable(&self) -> Vec<Wrong> {
        let mut all = Vec::new();
        for (file, lowered) in self.own_files() {
            for (_, annotation) in annotations(lowered) {
                let Some(complaint) = complaint(lowered, annotation) else {
                    continue;
                };
                all.push(Wrong {
                    at: Some(Location {
                        file,
                        span: annotation.span,
                    }),
                    item: lowered.text(annotation.word).to_owned(),
                    kind: "annotation".to_owned(),
                    label: complaint.what,
                    suggestion: complaint.example,
                });
            }
        }
        all
    }
}

fn of_allow(allow: &Allow<'_>, lints: &[String]) -> Wrong {
    let names: Vec<String> = lints.iter().map(|lint| format!("`{lint}`")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Wrong {
        at: allow.at,
        item: and(&names),
        kind: "allow".to_owned(),
        label: String::new(),
        suggestion: String::new(),
    }
}

/// The first three, and how many more.
fn listed(names: &[String]) -> String {
    match names.len() {
        0..=3 => names.join(", "),
        n => format!("{} and {} more", names[..3].join(", "), n - 3),
    }
}

/// `a, b and c`
fn and(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [front @ .., last] => format!("{} and {last}", front.join(", ")),
    }
}
