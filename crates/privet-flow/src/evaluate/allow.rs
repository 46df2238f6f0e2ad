//! Allows: reviewed exceptions, as attributes of items and fields, as comments at a line, and as entries of the policy.
//!
//! An allow needs a reason; one without, or one that cannot be read, suppresses nothing.
//! It may stand at the finding itself, at what holds it, or at any hop of its trace.

use privet_ir::annotation::{Annotation, MetaValue};
use privet_ir::item::{Field, ItemKind};
use privet_ir::program::LoweredFile;
use privet_ir::span::Location;

use crate::finding::Finding;

use super::Evaluation;

impl Evaluation<'_, '_> {
    /// Whether somebody reviewed this finding and let it be.
    pub(crate) fn is_allowed(&self, finding: &Finding) -> bool {
        let hops = finding.trace.iter().map(|hop| hop.at);
        let mut places = std::iter::once(finding.at).chain(hops);
        places.any(|at| self.comment_allows(finding, at))
            || self.item_allows(finding, finding.at)
            || self.policy_allows(finding)
    }

    fn file(&self, at: Location) -> Option<&LoweredFile> {
        let files = &self.world.program.files;
        files.get(at.file.0 as usize).map(|file| &file.lowered)
    }

    fn comment_allows(&self, finding: &Finding, at: Location) -> bool {
        let Some(lowered) = self.file(at) else {
            return false;
        };
        let line = crate::labels::line_of(lowered, at.span.lo);
        let here = lowered
            .comments
            .iter()
            .filter(|comment| comment.line == line);
        here.into_iter()
            .any(|comment| allows(lowered, &comment.annotation, finding))
    }

    fn item_allows(&self, finding: &Finding, at: Location) -> bool {
        let Some(lowered) = self.file(at) else {
            return false;
        };
        let holds = |span: privet_ir::span::Span| span.lo <= at.span.lo && at.span.lo < span.hi;
        let any = |annotations: &[Annotation]| {
            let mut all = annotations.iter();
            all.any(|annotation| allows(lowered, annotation, finding))
        };
        let field = |field: &Field| field.span == at.span && any(&field.annotations);
        lowered
            .items
            .iter()
            .filter(|item| holds(item.full_span))
            .any(|item| {
                any(&item.annotations)
                    || match &item.kind {
                        ItemKind::Struct(body) => body.fields.iter().any(field),
                        ItemKind::Enum(body) => body
                            .variants
                            .iter()
                            .any(|variant| variant.fields.iter().any(field)),
                        _ => false,
                    }
            })
    }

    /// Entries of the policy, by the path of the function or type that holds the finding.
    fn policy_allows(&self, finding: &Finding) -> bool {
        if self.catalog.allows.is_empty() {
            return false;
        }
        let at = finding.at;
        let holds = |site: crate::world::Site| {
            let span = self.world.item(site).full_span;
            site.file == at.file && span.lo <= at.span.lo && at.span.lo < span.hi
        };
        let fns = self.world.fns.iter().enumerate();
        let fns = fns.filter(|(_, def)| !def.is_stub && holds(def.site));
        let paths = fns.map(|(id, _)| self.world.fn_path(crate::world::FnId(id as u32)));
        let adts = self.world.adts.iter().enumerate();
        let adts = adts.filter(|(_, def)| !def.is_stub && holds(def.site));
        let types = adts.map(|(id, _)| self.world.adt_path(crate::world::AdtId(id as u32)));
        paths.chain(types).any(|path| {
            let segments: Vec<&str> = path.iter().map(|&part| self.world.text(part)).collect();
            let entries = self.catalog.allows.find(&segments, true);
            entries.iter().any(|entry| {
                let lint = entry.lints.iter().any(|lint| lint.value == finding.lint);
                let category = entry.categories.is_empty()
                    || finding.category.as_deref().is_some_and(|own| {
                        let mut all = entry.categories.iter();
                        all.any(|category| privet_catalog::covers(&category.value, own))
                    });
                lint && category && entry.reason.is_some()
            })
        })
    }
}

/// Whether an annotation is an allow of the finding's lint, with a reason.
fn allows(lowered: &LoweredFile, annotation: &Annotation, finding: &Finding) -> bool {
    if lowered.text(annotation.word) != "allow" || annotation.malformed.is_some() {
        return false;
    }
    let named = annotation.args.iter().any(|meta| {
        meta.value == MetaValue::Word && lowered.text(meta.key).replace('_', "-") == finding.lint
    });
    let reason = annotation.args.iter().any(|meta| match &meta.value {
        MetaValue::Str(text) => {
            lowered.text(meta.key) == "reason" && !lowered.text(*text).trim().is_empty()
        }
        _ => false,
    });
    named && reason
}
