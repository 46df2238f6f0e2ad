//! Allows: reviewed exceptions, as attributes of items and fields, as comments at a line, and as entries of the policy.
//!
//! An allow needs a reason; one without, one that has expired, or one that cannot be read, suppresses nothing.
//! It may stand at the finding itself, at what holds it, or at any hop of its trace.

use std::collections::BTreeSet;

use privet_catalog::{AllowEntry, Date, covers};
use privet_ir::annotation::{Annotation, MetaValue};
use privet_ir::program::LoweredFile;
use privet_ir::span::{FileId, Location};

use crate::finding::Finding;

use super::Evaluation;
use super::annotation::{Bearer, annotations, complaint};

/// A reviewed exception.
pub(crate) struct Allow<'a> {
    /// Where it is written; `None` when the program was not given that file.
    pub(crate) at: Option<Location>,
    /// The lints it names, with `-`.
    pub(crate) lints: Vec<String>,
    /// It says why.
    pub(crate) has_reason: bool,
    /// The last day it holds.
    pub(crate) until: Option<Date>,
    /// The lints of it that suppressed a finding.
    pub(crate) used: BTreeSet<String>,
    scope: Scope<'a>,
}

/// What an allow covers.
enum Scope<'a> {
    /// What begins inside these bytes.
    Around(Location),
    /// What stands exactly here.
    Exactly(Location),
    /// A line, from 0, of a file.
    Line(FileId, u32),
    /// The functions and types that an entry names.
    Entry(&'a AllowEntry),
}

impl Allow<'_> {
    /// Whether the day is past its last one; without a day nothing is.
    pub(crate) fn has_expired(&self, today: Option<Date>) -> bool {
        self.until
            .zip(today)
            .is_some_and(|(until, today)| until < today)
    }
}

/// All allows of code and policy that can be read, in order.
pub(crate) fn allows<'a>(eval: &Evaluation<'a, '_>) -> Vec<Allow<'a>> {
    let mut all = Vec::new();
    for (file, lowered) in eval.own_files() {
        for (bearer, annotation) in annotations(lowered) {
            if lowered.text(annotation.word) == "allow" && complaint(lowered, annotation).is_none()
            {
                all.push(written(file, lowered, bearer, annotation));
            }
        }
    }
    for entry in eval.catalog.allows.iter().filter(|entry| !entry.meta.off) {
        all.push(Allow {
            at: eval.place(entry.meta.span),
            lints: entry.lints.iter().map(|lint| lint.value.clone()).collect(),
            has_reason: entry
                .reason
                .as_ref()
                .is_some_and(|why| !why.trim().is_empty()),
            until: entry.until.as_ref().map(|until| until.value),
            used: BTreeSet::new(),
            scope: Scope::Entry(entry),
        });
    }
    all
}

fn written<'a>(
    file: FileId,
    lowered: &LoweredFile,
    bearer: Bearer,
    annotation: &Annotation,
) -> Allow<'a> {
    let location = |span| Location { file, span };
    let text = |key: &str| {
        annotation.args.iter().find_map(|meta| match &meta.value {
            MetaValue::Str(text) if lowered.text(meta.key) == key => Some(lowered.text(*text)),
            _ => None,
        })
    };
    let words = annotation
        .args
        .iter()
        .filter(|meta| meta.value == MetaValue::Word);
    Allow {
        at: Some(location(annotation.span)),
        lints: words
            .map(|meta| lowered.text(meta.key).replace('_', "-"))
            .collect(),
        has_reason: text("reason").is_some_and(|why| !why.trim().is_empty()),
        until: text("until").and_then(Date::parse),
        used: BTreeSet::new(),
        scope: match bearer {
            Bearer::Item(span) => Scope::Around(location(span)),
            Bearer::Field(span) => Scope::Exactly(location(span)),
            Bearer::Line(line) => Scope::Line(file, line),
        },
    }
}

impl<'a> Evaluation<'a, '_> {
    /// Whether somebody reviewed this finding and let it be; all allows that say so are noted as used.
    pub(crate) fn is_allowed(&self, finding: &Finding, allows: &mut [Allow<'a>]) -> bool {
        let today = self.catalog.today;
        let mut holders: Option<Vec<String>> = None;
        let mut is_allowed = false;
        for allow in allows {
            let speaks = allow.lints.contains(&finding.lint);
            if !speaks || !allow.has_reason || allow.has_expired(today) {
                continue;
            }
            let covered = match &allow.scope {
                Scope::Around(around) => {
                    let (at, around_span) = (finding.at, around.span);
                    at.file == around.file
                        && around_span.lo <= at.span.lo
                        && at.span.lo < around_span.hi
                }
                Scope::Exactly(at) => finding.at == *at,
                Scope::Line(file, line) => self.touches(finding, *file, *line),
                Scope::Entry(entry) => {
                    let holders = holders.get_or_insert_with(|| self.holders(finding.at));
                    speaks_of(entry, finding, holders)
                }
            };
            if covered {
                allow.used.insert(finding.lint.clone());
                is_allowed = true;
            }
        }
        is_allowed
    }

    fn touches(&self, finding: &Finding, file: FileId, line: u32) -> bool {
        let lowered = &self.world.program.file(file).lowered;
        let hops = finding.trace.iter().map(|hop| hop.at);
        let mut places = std::iter::once(finding.at).chain(hops);
        places.any(|at| at.file == file && crate::labels::line_of(lowered, at.span.lo) == line)
    }

    /// The paths of the functions and types that hold a place.
    fn holders(&self, at: Location) -> Vec<String> {
        let holds = |site: crate::world::Site| {
            let span = self.world.item(site).full_span;
            site.file == at.file && span.lo <= at.span.lo && at.span.lo < span.hi
        };
        let fns = (0..).map(crate::world::FnId).zip(&self.world.fns);
        let fns = fns.filter(|(_, def)| !def.is_described && holds(def.site));
        let adts = (0..).map(crate::world::AdtId).zip(&self.world.adts);
        let adts = adts.filter(|(_, def)| !def.is_described && holds(def.site));
        let fns = fns.map(|(id, _)| self.world.join(&self.world.fn_path(id)));
        let adts = adts.map(|(id, _)| self.world.join(&self.world.adt_path(id)));
        fns.chain(adts).collect()
    }
}

/// Whether an entry of the policy is about this finding, which stands in these functions and types.
fn speaks_of(entry: &AllowEntry, finding: &Finding, holders: &[String]) -> bool {
    let is_there = holders.iter().any(|path| {
        let segments: Vec<&str> = path.split("::").collect();
        entry
            .at
            .iter()
            .any(|pattern| pattern.matches(&segments, true))
    });
    let category = entry.categories.is_empty()
        || finding.category.as_deref().is_some_and(|own| {
            let mut all = entry.categories.iter();
            all.any(|category| covers(&category.value, own))
        });
    is_there && category
}
