//! The shape `field`: what the declaration of a field must say.

use privet_catalog::{Field, FieldNeed, FieldPlace, LintSpec, Shape};
use privet_ir::item::ItemKind;
use privet_ir::names::Symbol;
use privet_ir::span::Location;

use crate::finding::{Finding, Hop, SourceRef};
use crate::labels::{FieldLabel, Label};
use crate::world::AdtId;

use super::{Evaluation, Wording, cfg_of, fingerprint, is_on};

/// A field of a type of the workspace.
struct Declared<'a> {
    adt: AdtId,
    name: Symbol,
    at: Location,
    label: Option<FieldLabel>,
    words: Option<&'a Label>,
    leaf: bool,
}

/// Findings of all lints of this shape.
pub(crate) fn findings(eval: &Evaluation<'_, '_>) -> Vec<Finding> {
    let inputs = eval.input_types();
    let mut all = Vec::new();
    for lint in eval.catalog.lints.values().filter(|lint| is_on(lint)) {
        let Shape::Field(field) = &lint.shape else {
            continue;
        };
        for at in 0..eval.world.adts.len() {
            let adt = AdtId(at as u32);
            if eval.world.adt(adt).is_described {
                continue;
            }
            let meant = match field.place {
                FieldPlace::Input => inputs.contains(&adt),
                FieldPlace::Any | FieldPlace::Labelled => true,
                FieldPlace::Stored | FieldPlace::LooksPersonal | FieldPlace::Consent => false,
            };
            if meant {
                for declared in eval.fields_of(adt) {
                    all.extend(eval.field_finding(lint, field, &declared));
                }
            }
        }
    }
    all
}

impl<'a> Evaluation<'a, '_> {
    fn fields_of(&self, adt: AdtId) -> Vec<Declared<'a>> {
        let def = self.world.adt(adt);
        let item = self.world.item(def.site);
        let mut all = Vec::new();
        let mut one = |variant: u32, field: &privet_ir::item::Field| {
            let name = self.world.program.symbol(def.site.file, field.name);
            let label = self.labels.field(adt, variant, name);
            let words = match label {
                Some(FieldLabel::Label(id)) => Some(self.labels.get(id)),
                Some(FieldLabel::NotPersonal) | None => None,
            };
            let ty = def.variants[variant as usize]
                .fields
                .iter()
                .find(|field| field.name == name)
                .map(|field| field.ty);
            let leaf = ty.is_none_or(|ty| self.is_leaf(ty));
            all.push(Declared {
                adt,
                name,
                at: Location {
                    file: def.site.file,
                    span: field.span,
                },
                label,
                words,
                leaf,
            });
        };
        match &item.kind {
            ItemKind::Struct(body) => body.fields.iter().for_each(|field| one(0, field)),
            ItemKind::Enum(body) => {
                for (at, variant) in body.variants.iter().enumerate() {
                    variant
                        .fields
                        .iter()
                        .for_each(|field| one(at as u32, field));
                }
            }
            _ => {}
        }
        all
    }

    fn field_finding(
        &self,
        lint: &LintSpec,
        shape: &Field,
        declared: &Declared<'_>,
    ) -> Option<Finding> {
        if shape.place == FieldPlace::Labelled && declared.words.is_none() {
            return None;
        }
        if let Some(words) = declared.words
            && !shape.categories.is_empty()
            && !shape
                .categories
                .iter()
                .any(|category| privet_catalog::covers(&category.value, &words.category))
        {
            return None;
        }
        let lacking = shape
            .requires
            .iter()
            .find_map(|need| self.lacks(&need.value, declared))?;
        Some(self.lacking(lint, declared, lacking))
    }

    /// What a field lacks: the word it is about.
    fn lacks(&self, need: &FieldNeed, declared: &Declared<'_>) -> Option<String> {
        let policy = &self.catalog.policy;
        match need {
            FieldNeed::Label => (declared.label.is_none() && declared.leaf).then(String::new),
            FieldNeed::KnownLabel => {
                let words = declared.words?;
                let unknown = |name: &&String| {
                    !policy
                        .purposes
                        .keys()
                        .any(|known| privet_catalog::covers(known, name))
                };
                let category = (!policy.knows(&words.category)).then(|| words.category.clone());
                category
                    .or_else(|| words.purposes.iter().find(unknown).cloned())
                    .or_else(|| {
                        let subject = words.subject.as_ref()?;
                        (!policy.subjects.is_empty() && !policy.subjects.contains_key(subject))
                            .then(|| subject.clone())
                    })
            }
            FieldNeed::CollectNot(collect) => {
                let words = declared.words?;
                let category = policy.category(&words.category)?;
                (category.collect.value == *collect).then(|| words.category.clone())
            }
            FieldNeed::Used | FieldNeed::NoDefault | FieldNeed::Type(_) => None,
        }
    }

    fn lacking(&self, lint: &LintSpec, declared: &Declared<'_>, word: String) -> Finding {
        let adt_path = self.world.join(&self.world.adt_path(declared.adt));
        let field = self.world.text(declared.name).to_owned();
        let item = format!("{adt_path}.{field}");
        let category = declared.words.map(|words| words.category.clone());
        let title = category
            .as_deref()
            .and_then(|name| self.catalog.policy.category(name))
            .map_or(String::new(), |found| found.title.clone());
        let suggestion = self
            .nearest(&word)
            .unwrap_or_else(|| "a word of the policy".to_owned());
        let wording = Wording {
            lint,
            holes: vec![
                ("field", field),
                (
                    "type",
                    self.world
                        .text(self.world.adt(declared.adt).name)
                        .to_owned(),
                ),
                ("item", super::trace::short(&item)),
                ("category", category.clone().unwrap_or_default()),
                ("title", title),
                ("label", word.clone()),
                ("suggestion", suggestion),
                (
                    "purposes",
                    declared
                        .words
                        .map_or(String::new(), |words| words.purposes.join(", ")),
                ),
                (
                    "subject",
                    declared
                        .words
                        .and_then(|words| words.subject.clone())
                        .unwrap_or_default(),
                ),
                ("lint", lint.name.clone()),
            ],
        };
        let mut finding = wording.finding(self, declared.at);
        finding.fingerprint = fingerprint(&[&lint.name, &item, &word]);
        finding.category = category;
        finding.purposes = declared
            .words
            .map_or(Vec::new(), |words| words.purposes.clone());
        finding.subject = declared.words.and_then(|words| words.subject.clone());
        finding.source = Some(SourceRef {
            item: item.clone(),
            at: declared.at,
        });
        finding.trace = vec![Hop {
            at: declared.at,
            what: format!("`{}` is declared here", super::trace::short(&item)),
        }];
        finding.cfg = cfg_of(self.world, self.world.adt(declared.adt).site, finding.at);
        finding
    }

    /// The nearest word that the policy knows.
    fn nearest(&self, word: &str) -> Option<String> {
        let policy = &self.catalog.policy;
        let words = policy
            .categories
            .keys()
            .chain(policy.purposes.keys())
            .chain(policy.subjects.keys());
        let scored = words.map(|known| (strsim::damerau_levenshtein(known, word), known));
        let (distance, known) = scored.min()?;
        (distance <= 2 + word.len() / 4).then(|| known.clone())
    }
}
