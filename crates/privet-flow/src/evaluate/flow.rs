//! The shape `flow`: labelled data reaches a sink, unless something makes that right.
//!
//! flow(l, s) is a finding of the first lint by rank whose sinks include s, whose `when` holds and whose `unless` does not;
//! the others stand in `also`, and a lint that `replaces` takes the place of the first.

use std::collections::BTreeMap;

use privet_catalog::{
    Flow, FlowFact, Grade, KnownFact, LintSpec, Party, Shape, SinkChoice, SinkKind,
};
use privet_ir::span::Location;

use crate::finding::{Confidence, Finding, SinkRef, SourceRef, Via};
use crate::labels::{Label, LabelId};
use crate::summarise::summary::Fact;
use crate::summarise::value::Origin;

use super::risk::{Case, needs_consent, risk};
use super::trace::{Told, short};
use super::{Evaluation, Wording, cfg_of, fingerprint, is_on};

/// One flow: a label at a sink's argument, with all that the lints ask about it.
pub(super) struct Flowing<'a> {
    pub(super) fact: &'a Fact,
    pub(super) label: &'a Label,
    pub(super) grade: Grade,
    pub(super) kind: SinkKind,
    pub(super) party: Party<'a>,
    pub(super) host: Option<String>,
    pub(super) told: Told,
}

/// Findings of all lints of this shape.
pub(crate) fn findings(eval: &Evaluation<'_, '_>) -> Vec<Finding> {
    let lints = lints(eval);
    let mut best: BTreeMap<(Location, String, SinkKind, String), (Quality, Finding)> =
        BTreeMap::new();
    for fact in &eval.summaries.facts {
        let Origin::Label(label) = fact.reached.atom.origin else {
            continue;
        };
        let flowing = eval.flowing(fact, label);
        let broken: Vec<&(&LintSpec, &Flow)> = lints
            .iter()
            .filter(|(_, flow)| eval.breaks(flow, &flowing))
            .collect();
        let first = broken
            .iter()
            .find(|(_, flow)| flow.replaces)
            .or(broken.first());
        let Some((lint, _)) = first else { continue };
        let also = broken
            .iter()
            .map(|(other, _)| other.name.clone())
            .filter(|name| *name != lint.name)
            .collect();
        let key = (
            fact.reached.sink.at,
            flowing.label.category.clone(),
            flowing.kind,
            lint.name.clone(),
        );
        let quality = eval.quality(&flowing);
        if best.get(&key).is_none_or(|(known, _)| quality < *known) {
            let mut finding = eval.sink_finding(lint, &flowing, &[]);
            finding.also = also;
            best.insert(key, (quality, finding));
        }
    }
    best.into_values().map(|(_, finding)| finding).collect()
}

/// The lints of this shape that are on, the first to apply first.
pub(super) fn lints<'a>(eval: &Evaluation<'a, '_>) -> Vec<(&'a LintSpec, &'a Flow)> {
    let on = eval.catalog.lints.values().filter(|lint| is_on(lint));
    let mut lints: Vec<(&LintSpec, &Flow)> = on
        .filter_map(|lint| match &lint.shape {
            Shape::Flow(flow) => Some((lint, flow)),
            _ => None,
        })
        .collect();
    lints.sort_by_key(|(lint, flow)| (flow.rank.unwrap_or(u32::MAX), lint.name.clone()));
    lints
}

/// How good a witness is: the sure one, then the one that says most about where the data comes from, then the short one.
pub(super) type Quality = (std::cmp::Reverse<Confidence>, bool, usize, String);

impl<'a> Evaluation<'a, '_> {
    pub(super) fn flowing(&self, fact: &'a Fact, label: LabelId) -> Flowing<'a> {
        let spec = &fact.reached.sink.spec;
        let texts = fact
            .reached
            .url
            .iter()
            .filter_map(|atom| match atom.origin {
                Origin::Text(text) => Some(self.world.text(text)),
                _ => None,
            });
        let host = spec
            .url
            .as_ref()
            .and_then(|_| crate::summarise::text::host_of(texts))
            .map(str::to_owned);
        let party = self.catalog.party(
            spec.recipient.as_deref(),
            host.as_deref(),
            spec.krate.as_deref(),
        );
        let kind = match (&spec.url, party.kind()) {
            (Some(_), Some(kind)) => kind,
            _ => spec.kind,
        };
        Flowing {
            fact,
            label: self.labels.get(label),
            grade: fact.reached.atom.grade,
            kind,
            party,
            host,
            told: self.told(fact, label),
        }
    }

    pub(super) fn quality(&self, flowing: &Flowing<'_>) -> Quality {
        let hops = flowing.told.hops.len();
        (
            std::cmp::Reverse(confidence(&flowing.told)),
            hops <= 2,
            hops,
            flowing.label.item.clone(),
        )
    }

    pub(super) fn breaks(&self, flow: &Flow, flowing: &Flowing<'_>) -> bool {
        let from = flow.from.is_empty()
            || flow
                .from
                .iter()
                .any(|category| privet_catalog::covers(&category.value, &flowing.label.category));
        let to = flow
            .to
            .iter()
            .any(|choice| self.chosen(&choice.value, flowing));
        from && to
            && flow
                .when
                .iter()
                .all(|fact| self.holds(&fact.value, flowing))
            && !flow
                .unless
                .iter()
                .any(|fact| self.holds(&fact.value, flowing))
    }

    pub(super) fn chosen(&self, choice: &SinkChoice, flowing: &Flowing<'_>) -> bool {
        match choice {
            SinkChoice::Kind(kind) => *kind == flowing.kind,
            SinkChoice::Any => true,
            SinkChoice::Own => flowing.kind.is_own(),
            SinkChoice::ThirdParty => !flowing.kind.is_own(),
            SinkChoice::Store => matches!(
                flowing.kind,
                SinkKind::Db
                    | SinkKind::File
                    | SinkKind::Cache
                    | SinkKind::ObjectStore
                    | SinkKind::Session
            ),
            SinkChoice::Call(pattern) => {
                let path: Vec<&str> = flowing.fact.reached.sink.spec.path.split("::").collect();
                pattern.matches(&path, flowing.fact.reached.sink.spec.krate.is_none())
            }
        }
    }

    fn holds(&self, fact: &FlowFact, flowing: &Flowing<'_>) -> bool {
        match fact {
            FlowFact::Grade(grade) => flowing.grade >= *grade,
            FlowFact::Through(pattern) => flowing.told.hops.iter().any(|hop| {
                let name = hop.what.split('`').nth(1).unwrap_or("");
                pattern.last_name().is_some_and(|last| name.ends_with(last))
            }),
            FlowFact::Known(known) => self.known(*known, flowing),
        }
    }

    fn known(&self, fact: KnownFact, flowing: &Flowing<'_>) -> bool {
        let category = &flowing.label.category;
        match fact {
            KnownFact::RecipientAllowed => match flowing.party {
                Party::Declared(recipient) => recipient.receives(category),
                Party::Known(_) | Party::Unknown => false,
            },
            KnownFact::RecipientDeclared => matches!(flowing.party, Party::Declared(_)),
            KnownFact::HostOwned => {
                flowing.host.is_none() || !matches!(flowing.party, Party::Unknown)
            }
            KnownFact::Cleaned => self.is_clean(flowing),
            KnownFact::CleanedTooLittle => flowing.grade > Grade::None && !self.is_clean(flowing),
            KnownFact::CategoryLogs => self
                .catalog
                .policy
                .category(category)
                .is_some_and(|category| category.log),
            KnownFact::PurposeAllowed => self.purpose_allowed(flowing),
            KnownFact::StoredProtected => {
                let wanted = self
                    .catalog
                    .policy
                    .category(category)
                    .map_or(Grade::None, |category| category.store.value);
                flowing.grade >= wanted
            }
            KnownFact::TransportEncrypted => !self
                .url_texts(flowing)
                .any(|text| text.starts_with("http://")),
            KnownFact::InErrorText => false,
        }
    }

    fn url_texts(&self, flowing: &Flowing<'_>) -> impl Iterator<Item = &str> {
        flowing
            .fact
            .reached
            .url
            .iter()
            .filter_map(|atom| match atom.origin {
                Origin::Text(text) => Some(self.world.text(text)),
                _ => None,
            })
    }

    /// The weakest cleaner that makes data fit for its sink.
    /// The weakest cleaning that would do: category, kind, sink and recipient have a say.
    pub(super) fn needed_grade(&self, flowing: &Flowing<'_>) -> Grade {
        let needs = flowing.fact.reached.sink.spec.needs;
        let recipient = match flowing.party {
            Party::Declared(recipient) => recipient.needs.as_ref().map(|needs| needs.value),
            Party::Known(_) | Party::Unknown => None,
        };
        let needs = needs.max(recipient.unwrap_or(Grade::None));
        self.catalog
            .needed(&flowing.label.category, flowing.kind, needs)
    }

    pub(super) fn is_clean(&self, flowing: &Flowing<'_>) -> bool {
        flowing.grade >= self.needed_grade(flowing)
    }

    /// Whether all purposes of the use are among those of the data; a use or data without purposes is not judged.
    fn purpose_allowed(&self, flowing: &Flowing<'_>) -> bool {
        let uses = self.purposes_of_use(flowing);
        let data = &flowing.label.purposes;
        uses.is_empty()
            || data.is_empty()
            || uses
                .iter()
                .all(|one| data.iter().any(|own| privet_catalog::covers(own, one)))
    }

    pub(super) fn purposes_of_use(&self, flowing: &Flowing<'_>) -> Vec<String> {
        let spec = &flowing.fact.reached.sink.spec;
        if !spec.purposes.is_empty() {
            return spec.purposes.clone();
        }
        if let Party::Declared(recipient) = flowing.party
            && !recipient.purposes.is_empty()
        {
            return recipient
                .purposes
                .iter()
                .map(|purpose| purpose.value.clone())
                .collect();
        }
        flowing
            .kind
            .default_purpose()
            .map(str::to_owned)
            .into_iter()
            .collect()
    }

    /// A finding at a sink; `more` fills holes that only its shape knows.
    pub(super) fn sink_finding(
        &self,
        lint: &LintSpec,
        flowing: &Flowing<'_>,
        more: &[(&'static str, String)],
    ) -> Finding {
        let sink = &flowing.fact.reached.sink;
        let needed = self.needed_grade(flowing);
        let recipient = self.recipient_name(flowing);
        let field = flowing
            .label
            .item
            .rsplit(['.', ':'])
            .next()
            .unwrap_or("")
            .to_owned();
        let title = self
            .catalog
            .policy
            .category(&flowing.label.category)
            .map_or(String::new(), |category| category.title.clone());
        let mut wording = Wording {
            lint,
            holes: vec![
                ("category", flowing.label.category.clone()),
                ("title", title),
                ("field", field),
                ("item", short(&flowing.label.item)),
                ("sink", short(&sink.spec.path)),
                ("kind", flowing.kind.to_string()),
                (
                    "recipient",
                    recipient
                        .clone()
                        .unwrap_or_else(|| "somebody the policy does not name".to_owned()),
                ),
                ("host", flowing.host.clone().unwrap_or_default()),
                ("grade", flowing.grade.to_string()),
                ("needed", needed.to_string()),
                ("purpose", self.purposes_of_use(flowing).join(", ")),
                ("purposes", flowing.label.purposes.join(", ")),
                ("subject", flowing.label.subject.clone().unwrap_or_default()),
                ("lint", lint.name.clone()),
                ("label", flowing.label.category.clone()),
            ],
        };
        wording.holes.extend_from_slice(more);
        let mut finding = wording.finding(self, sink.at);
        let within = self.owner_path(sink.within);
        finding.fingerprint = fingerprint(&[
            &lint.name,
            &within,
            &flowing.label.item,
            &flowing.label.category,
            &sink.spec.path,
        ]);
        finding.category = Some(flowing.label.category.clone());
        finding.purposes.clone_from(&flowing.label.purposes);
        finding.subject.clone_from(&flowing.label.subject);
        finding.recipient = recipient;
        finding.sink = Some(SinkRef {
            path: sink.spec.path.clone(),
            kind: flowing.kind,
        });
        let source_at = flowing
            .told
            .hops
            .first()
            .map_or(flowing.label.at, |hop| hop.at);
        finding.source = Some(SourceRef {
            item: flowing.label.item.clone(),
            at: source_at,
        });
        finding.trace.clone_from(&flowing.told.hops);
        finding.via.clone_from(&flowing.told.via);
        finding.confidence = confidence(&flowing.told);
        let case = Case {
            category: &flowing.label.category,
            kind: Some(flowing.kind),
            party: flowing.party,
            grade: flowing.grade,
            is_unconsented: needs_consent(&lint.shape),
        };
        finding.risk = risk(self.catalog, &case);
        if let Shape::Flow(flow) = &lint.shape {
            finding.obligations = self.ways_out(flow, flowing);
        }
        let (site, _, _) = sink.within.parts(self.world);
        finding.cfg = cfg_of(self.world, site, finding.at);
        finding
    }

    pub(super) fn recipient_name(&self, flowing: &Flowing<'_>) -> Option<String> {
        match flowing.party {
            Party::Declared(recipient) => Some(recipient.name.clone()),
            Party::Known(vendor) => Some(vendor.name.clone()),
            Party::Unknown => flowing
                .fact
                .reached
                .sink
                .spec
                .recipient
                .clone()
                .or_else(|| flowing.host.clone()),
        }
    }

    /// The path of a function or const.
    pub(crate) fn owner_path(&self, owner: crate::infer::Owner) -> String {
        match owner {
            crate::infer::Owner::Fn(id) => self.world.fn_name(id),
            crate::infer::Owner::Const(id) => {
                let def = &self.world.consts[id.index()];
                let mut path = self.world.module_path(def.site.module);
                path.push(def.name);
                self.world.join(&path)
            }
        }
    }
}

pub(super) fn confidence(told: &Told) -> Confidence {
    let one = |via: &Via| match via {
        Via::UnknownCall | Via::Name => Confidence::Low,
        Via::Dyn | Via::Signature | Via::BlindSpot => Confidence::Medium,
    };
    told.via.iter().map(one).min().unwrap_or(Confidence::High)
}
