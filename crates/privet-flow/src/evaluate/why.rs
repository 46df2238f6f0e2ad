//! Where labelled data goes, whether or not the policy allows it: every way from a label to a sink.
//!
//! Given the facts of all sinks; gives each label with its ways, the surest and shortest one for each sink.

use std::collections::BTreeMap;

use privet_catalog::{Catalog, Grade};
use privet_ir::Program;
use privet_ir::span::Location;

use crate::finding::{Confidence, Hop, SinkRef, Via};
use crate::labels::Label;
use crate::pipeline::Stages;
use crate::summarise::value::Origin;
use crate::world::World;

use super::Evaluation;
use super::flow::{Quality, confidence, lints};

/// A label and all ways of its data.
#[derive(Clone, Debug)]
pub struct Ways {
    /// The label.
    pub label: Label,
    /// Its ways, sorted by their steps.
    pub ways: Vec<Way>,
}

/// One way from a label to a sink.
#[derive(Clone, Debug)]
pub struct Way {
    /// The outermost expression passed to the sink.
    pub at: Location,
    /// Where the data leaves.
    pub sink: SinkRef,
    /// Who receives it.
    pub recipient: Option<String>,
    /// The lints that this breaks; none when the policy allows it.
    pub breaks: Vec<String>,
    /// The strongest cleaner on the way.
    pub grade: Grade,
    /// From source to sink, both included.
    pub trace: Vec<Hop>,
    /// What on the way was assumed rather than known.
    pub via: Vec<Via>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// All labels of a program with their ways, sorted by the item that carries the label.
pub fn ways(program: &Program, catalog: &Catalog) -> Vec<Ways> {
    let world = World::build(program);
    let stages = Stages::run(&world, catalog);
    let eval = Evaluation {
        world: &world,
        catalog,
        labels: &stages.labels,
        summaries: &stages.summaries,
        models: &stages.models,
    };
    let mut found = eval.best_ways();
    let mut all: Vec<Ways> = (0..)
        .zip(&stages.labels.all)
        .map(|(id, label)| Ways {
            label: label.clone(),
            ways: found.remove(&id).unwrap_or_default(),
        })
        .collect();
    all.sort_by(|a, b| (&a.label.item, &a.label.category).cmp(&(&b.label.item, &b.label.category)));
    all
}

impl Evaluation<'_, '_> {
    /// By label, the best way to each sink.
    fn best_ways(&self) -> BTreeMap<u32, Vec<Way>> {
        let lints = lints(self);
        let mut best: BTreeMap<(u32, Location, String), (Quality, Way)> = BTreeMap::new();
        for fact in &self.summaries.facts {
            let Origin::Label(label) = fact.reached.atom.origin else {
                continue;
            };
            let flowing = self.flowing(fact, label);
            let broken = lints.iter().filter(|(_, flow)| self.breaks(flow, &flowing));
            let sink = &fact.reached.sink;
            let quality = self.quality(&flowing);
            let key = (label.0, sink.at, sink.spec.path.clone());
            if best.get(&key).is_some_and(|(known, _)| *known <= quality) {
                continue;
            }
            let way = Way {
                at: sink.at,
                sink: SinkRef {
                    path: sink.spec.path.clone(),
                    kind: flowing.kind,
                },
                recipient: self.recipient_name(&flowing),
                breaks: broken.map(|(lint, _)| lint.name.clone()).collect(),
                grade: flowing.grade,
                trace: flowing.told.hops.clone(),
                via: flowing.told.via.clone(),
                confidence: confidence(&flowing.told),
            };
            best.insert(key, (quality, way));
        }
        let mut all: BTreeMap<u32, Vec<Way>> = BTreeMap::new();
        for ((label, ..), (_, way)) in best {
            all.entry(label).or_default().push(way);
        }
        for ways in all.values_mut() {
            ways.sort_by_key(|way| {
                let steps = way.trace.iter().map(|hop| (hop.at, hop.what.clone()));
                (steps.collect::<Vec<_>>(), way.at, way.sink.path.clone())
            });
        }
        all
    }
}
