//! Traces told in full: links of many arenas become one list of hops from source to sink.

use privet_ir::body::BodyId;
use privet_ir::span::Location;

use crate::finding::{Hop, Via, grade_word};
use crate::labels::LabelId;
use crate::summarise::summary::{Fact, Summary};
use crate::summarise::trace::{BodyRef, Link, TraceId, What};

use super::Evaluation;

/// How many hops are told.
const MAX_HOPS: usize = 64;

/// A trace and what was assumed on the way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    pub(crate) hops: Vec<Hop>,
    pub(crate) via: Vec<Via>,
    pub(crate) source: Option<LabelId>,
}

impl Evaluation<'_, '_> {
    /// The trace of a fact.
    pub(crate) fn told(&self, fact: &Fact, label: LabelId) -> Told {
        let mut told = Told::default();
        if let Some((body, trace)) = fact.before {
            let summary = self.arena(body, true).or_else(|| self.arena(body, false));
            if let Some(summary) = summary {
                self.tell(body, summary, trace, &mut told, 0);
            }
        }
        if let Some(summary) = self.arena(fact.body, fact.at_root) {
            self.tell(fact.body, summary, fact.reached.trace, &mut told, 0);
        }
        self.finish(fact, label, told)
    }

    fn arena(&self, body: BodyRef, at_root: bool) -> Option<&Summary> {
        let table = if at_root {
            &self.summaries.at_root
        } else {
            &self.summaries.owners
        };
        let owner = table
            .get(&body.owner)
            .or_else(|| self.summaries.owners.get(&body.owner))?;
        if owner.main_body == Some(body.body) {
            Some(&owner.main)
        } else {
            closure(owner, body.body)
        }
    }

    fn tell(&self, at: BodyRef, summary: &Summary, trace: TraceId, told: &mut Told, depth: u32) {
        let mut chain: Vec<Link> = Vec::new();
        let mut next = trace;
        while let Some(link) = summary.links.get(next.0 as usize) {
            chain.push(*link);
            next = link.before;
            if chain.len() > 4 * MAX_HOPS {
                break;
            }
        }
        for link in chain.into_iter().rev() {
            self.tell_link(at, link, told, depth);
        }
    }

    fn tell_link(&self, at: BodyRef, link: Link, told: &mut Told, depth: u32) {
        told.via.extend(link.via);
        let (site, _, _) = at.owner.parts(self.world);
        let is_described = self.world.is_described_module(site.module);
        let here = Location {
            file: site.file,
            span: link.span,
        };
        let hop = |told: &mut Told, what: String| {
            if !is_described && told.hops.len() < MAX_HOPS {
                told.hops.push(Hop { at: here, what });
            }
        };
        match link.what {
            What::Source(label) => {
                told.source = Some(label);
                let label = self.labels.get(label);
                if label.is_field {
                    hop(told, format!("becomes `{}`", short(&label.item)));
                } else {
                    hop(
                        told,
                        format!(
                            "{} data comes from `{}`",
                            label.category,
                            short(&label.item)
                        ),
                    );
                }
            }
            What::Through { callee, inner } => {
                let name = self.body_name(callee);
                let before = told.hops.len();
                hop(told, format!("passed to {name}"));
                if depth < 12
                    && let Some(summary) = self.arena(callee, false)
                {
                    self.tell(callee, summary, inner, told, depth + 1);
                }
                let inside = told.hops.get(before + 1..).unwrap_or_default();
                let starts_inside = inside.first().is_some_and(|first| {
                    first.what.contains("comes from") || first.what.starts_with("becomes")
                });
                if starts_inside && before < told.hops.len() {
                    // The data was made inside: the call is where it comes back.
                    let call = told.hops.remove(before);
                    told.hops.push(Hop {
                        what: format!("returned by {name}"),
                        ..call
                    });
                }
            }
            What::Stored(name) => hop(told, format!("stored in `{}`", self.world.text(name))),
            What::Bound(name) => hop(told, format!("bound to `{}`", self.world.text(name))),
            What::Passed(name) => {
                let name = self.world.text(name);
                if name.is_empty() {
                    hop(told, "passed to a function value".to_owned());
                } else if link.via == Some(Via::UnknownCall) {
                    hop(
                        told,
                        format!("passed to `{name}`, which is not known: assumed to keep its data"),
                    );
                } else {
                    hop(told, format!("passed to `{name}`"));
                }
            }
            What::Formatted => hop(told, "formatted into a text".to_owned()),
            What::Cleaned(grade) => hop(told, format!("{} here", grade_word(grade))),
            What::FromStatic(id) => hop(
                told,
                format!(
                    "read from static `{}`",
                    self.world.text(self.world.consts[id.index()].name)
                ),
            ),
            What::Sink => {}
        }
    }

    fn body_name(&self, body: BodyRef) -> String {
        use crate::infer::Owner;
        match body.owner {
            Owner::Fn(id) => {
                let def = self.world.func(id);
                let name = self.world.text(def.name);
                if def.body == Some(body.body) {
                    format!("`{name}`")
                } else {
                    format!("a closure in `{name}`")
                }
            }
            Owner::Const(id) => {
                format!("`{}`", self.world.text(self.world.consts[id.index()].name))
            }
        }
    }

    fn finish(&self, fact: &Fact, label: LabelId, mut told: Told) -> Told {
        let known = self.labels.get(label);
        if known.is_field {
            let first = Hop {
                at: known.at,
                what: format!(
                    "`{}` is declared {} data here",
                    short(&known.item),
                    known.category
                ),
            };
            told.hops.retain(|hop| hop.at != known.at);
            told.hops.insert(0, first);
        } else if !told
            .hops
            .first()
            .is_some_and(|hop| hop.what.contains("comes from"))
            && known.at.file.0 != u32::MAX
        {
            let first = Hop {
                at: known.at,
                what: format!(
                    "{} data comes from `{}`",
                    known.category,
                    short(&known.item)
                ),
            };
            told.hops.insert(0, first);
        }
        let sink = &fact.reached.sink;
        told.hops.push(Hop {
            at: sink.at,
            what: format!("reaches `{}`", short(&sink.spec.path)),
        });
        told.hops.dedup();
        told.via.sort();
        told.via.dedup();
        told.source = Some(label);
        told
    }
}

/// A path without its crate and modules: the last two segments.
pub(crate) fn short(path: &str) -> String {
    let segments: Vec<&str> = path.split("::").collect();
    let from = segments.len().saturating_sub(2);
    let tail = &segments[from..];
    match tail {
        [module, last] if module.chars().next().is_some_and(char::is_uppercase) => {
            format!("{module}::{last}")
        }
        [.., last] => (*last).to_owned(),
        [] => String::new(),
    }
}

fn closure(owner: &crate::summarise::summary::OwnerSummary, body: BodyId) -> Option<&Summary> {
    owner.closures.get(&body).map(|summary| &**summary)
}
