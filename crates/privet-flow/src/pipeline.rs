//! The whole analysis in one breath: resolve, infer, summarise, evaluate.

use std::collections::BTreeMap;
use std::sync::Mutex;

use privet_catalog::Catalog;
use privet_ir::Program;
use privet_ir::body::Callee;
use privet_ir::names::Symbol;
use privet_ir::span::Location;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::evaluate::{Evaluation, evaluate};
use crate::finding::{Analysis, Blind, CallCounts, Coverage};
use crate::infer::{CallTypes, FnTypes, Owner, Target, infer};
use crate::labels::{FieldLabel, Labels};
use crate::models::{Models, Outside};
use crate::reach::{Reach, reached};
use crate::summarise::graph::{Graph, needs};
use crate::summarise::{Summaries, TypesCell, summarise};
use crate::world::ty::TyKind;
use crate::world::{AdtId, ConstId, FnId, ForeignId, Parent, World};

/// A stage of the analysis, as an observer is told of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// What names mean.
    Resolve,
    /// What has which type, who is called.
    Infer,
    /// Which inputs reach which outputs and sinks.
    Summarise,
    /// What that means under the policy.
    Evaluate,
}

impl Stage {
    /// Its name, a verb.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Resolve => "resolve",
            Stage::Infer => "infer",
            Stage::Summarise => "summarise",
            Stage::Evaluate => "evaluate",
        }
    }
}

/// Is told of each stage when it ends: there is no clock here, but whoever calls may have one.
pub type Observer<'o> = &'o (dyn Fn(Stage) + Sync);

/// Analyses a program under a catalog.
pub fn analyse(program: &Program, catalog: &Catalog) -> Analysis {
    analyse_observed(program, catalog, &|_| {})
}

/// Analyses a program under a catalog, and says when each stage ends.
pub fn analyse_observed(program: &Program, catalog: &Catalog, ended: Observer<'_>) -> Analysis {
    let world = World::build(program);
    let stages = Stages::run_observed(&world, catalog, Breadth::Reached, ended);
    let eval = Evaluation {
        world: &world,
        catalog,
        labels: &stages.labels,
        summaries: &stages.summaries,
        models: &stages.models,
    };
    let (findings, undated_allows) = evaluate(&eval);
    let analysis = Analysis {
        findings,
        undated_allows,
        blind_spots: blind_spots(program),
        coverage: coverage(&world, &stages),
    };
    ended(Stage::Evaluate);
    analysis
}

/// Which functions are looked at closely.
#[derive(Clone, Copy)]
enum Breadth {
    /// All of them: someone wants to see the summaries.
    All,
    /// Those that labelled data may enter.
    Reached,
}

/// What the stages before the last gave.
pub(crate) struct Stages<'w> {
    pub(crate) labels: Labels,
    pub(crate) models: Models,
    pub(crate) types: FxHashMap<Owner, TypesCell<'w>>,
    pub(crate) order: Vec<Owner>,
    pub(crate) summaries: Summaries,
}

impl<'w> Stages<'w> {
    /// Runs them.
    pub(crate) fn run(world: &'w World<'_>, catalog: &Catalog) -> Stages<'w> {
        Stages::run_observed(world, catalog, Breadth::All, &|_| {})
    }

    /// Runs them, and says when each ends.
    fn run_observed(
        world: &'w World<'_>,
        catalog: &Catalog,
        breadth: Breadth,
        ended: Observer<'_>,
    ) -> Stages<'w> {
        let mut labels = Labels::of_fields(world, catalog);
        let mut models = Models::build(world, catalog, &mut labels);
        ended(Stage::Resolve);
        let inferred = infer_all(world);
        models.add_outside(world, catalog, &mut labels, &outside(world, &inferred));
        let needed: Vec<(Owner, Vec<(Owner, bool)>)> = inferred
            .iter()
            .map(|(owner, types)| (*owner, needs(world, types)))
            .collect();
        let order: Vec<Owner> = inferred.iter().map(|&(owner, _)| owner).collect();
        let types: FxHashMap<Owner, TypesCell<'w>> = inferred
            .into_iter()
            .map(|(owner, types)| (owner, Mutex::new(types)))
            .collect();
        let graph = Graph::build(&needed);
        ended(Stage::Infer);
        // With nothing labelled there is nothing to follow.
        let summaries = if labels.all.is_empty() {
            Summaries::default()
        } else {
            let wanted = match breadth {
                Breadth::All => vec![true; graph.owners.len()],
                Breadth::Reached => reached(&Reach::new(world, &models, &labels, &graph, &types)),
            };
            summarise(world, catalog, &models, &labels, &graph, &types, &wanted)
        };
        ended(Stage::Summarise);
        Stages {
            labels,
            models,
            types,
            order,
            summaries,
        }
    }
}

/// An owner with its types and the owners it needs.
type Inferred<'w> = (Owner, FnTypes<'w>, Vec<(Owner, bool)>);

/// Infers the workspace's own bodies, then whatever those need of described libraries, until nothing is new.
fn infer_all<'w>(world: &'w World<'_>) -> Vec<(Owner, FnTypes<'w>)> {
    let mut all: BTreeMap<Owner, FnTypes<'w>> = BTreeMap::new();
    let mut seen: FxHashSet<Owner> = FxHashSet::default();
    let mut wave = own_bodies(world);
    while !wave.is_empty() {
        seen.extend(wave.iter().copied());
        let inferred: Vec<Inferred<'w>> = wave
            .into_par_iter()
            .map(|owner| {
                let types = infer(world, owner);
                let needed = needs(world, &types);
                (owner, types, needed)
            })
            .collect();
        let mut next: Vec<Owner> = Vec::new();
        for (owner, types, needed) in inferred {
            all.insert(owner, types);
            next.extend(needed.into_iter().map(|(owner, _)| owner));
        }
        next.sort_unstable();
        next.dedup();
        next.retain(|owner| !seen.contains(owner));
        wave = next;
    }
    all.into_iter().collect()
}

fn own_bodies(world: &World<'_>) -> Vec<Owner> {
    let fns = world
        .fns
        .iter()
        .enumerate()
        .filter(|(_, def)| !def.is_described && def.body.is_some());
    let consts = world
        .consts
        .iter()
        .enumerate()
        .filter(|(_, def)| def.body.is_some() && !world.is_described_module(def.site.module));
    let fns = fns.map(|(at, _)| Owner::Fn(FnId(at as u32)));
    let consts = consts.map(|(at, _)| Owner::Const(ConstId(at as u32)));
    fns.chain(consts).collect()
}

fn outside(world: &World<'_>, inferred: &[(Owner, FnTypes<'_>)]) -> Outside {
    let mut outside = Outside::default();
    for (_, types) in inferred {
        let mut bodies: Vec<_> = types.bodies.iter().collect();
        bodies.sort_by_key(|&(&id, _)| id);
        let calls = bodies
            .into_iter()
            .flat_map(|(_, body)| body.calls.iter().chain(body.writes.values()));
        for call in calls {
            match &call.target {
                Target::Foreign(id) => outside.foreign.push((*id, None)),
                Target::ForeignMethod(id, name) => outside.foreign.push((*id, Some(*name))),
                Target::ByName(name) => outside.named.push(*name),
                Target::Fn(id) => outside.foreign.extend(provided(world, types, *id, call)),
                Target::Dynamic(_)
                | Target::Ctor(..)
                | Target::Derived(_)
                | Target::Value
                | Target::Unknown => {}
            }
        }
    }
    outside.foreign.sort_unstable();
    outside.foreign.dedup();
    outside.named.sort_unstable();
    outside.named.dedup();
    outside
}

/// A method that a trait provides, as one of the described type it is called on.
fn provided(
    world: &World<'_>,
    types: &FnTypes<'_>,
    id: FnId,
    call: &CallTypes,
) -> Option<(ForeignId, Option<Symbol>)> {
    let func = world.func(id);
    let (Parent::Trait(_), Some(self_ty)) = (func.parent, call.self_ty) else {
        return None;
    };
    match types.kind(world.peel(&types.types, self_ty)) {
        TyKind::Adt(adt, _) => Some((world.foreign_adt(*adt)?, Some(func.name))),
        _ => None,
    }
}

fn blind_spots(program: &Program) -> Vec<Blind> {
    let mut all = Vec::new();
    for (at, file) in program
        .files
        .iter()
        .enumerate()
        .filter(|(_, file)| !file.is_described)
    {
        let file_id = privet_ir::span::FileId(at as u32);
        all.extend(file.lowered.blind_spots.iter().map(|spot| Blind {
            at: Location {
                file: file_id,
                span: spot.span,
            },
            reason: spot.reason,
        }));
    }
    all.sort();
    all
}

fn coverage(world: &World<'_>, stages: &Stages<'_>) -> Coverage {
    let mut coverage = Coverage::default();
    for file in world
        .program
        .files
        .iter()
        .filter(|file| !file.is_described && file.lowered.failure.is_none())
    {
        coverage.files += 1;
        coverage.lines += u64::from(file.line_count);
    }
    for owner in &stages.order {
        if let Owner::Fn(id) = owner
            && world.func(*id).is_described
        {
            continue;
        }
        if matches!(owner, Owner::Fn(_)) {
            coverage.functions += 1;
        }
        let types = stages.types[owner].lock().expect("no thread panicked");
        count_calls(world, *owner, &types, &mut coverage.calls);
    }
    for (at, adt) in world
        .adts
        .iter()
        .enumerate()
        .filter(|(_, adt)| !adt.is_described)
    {
        for (variant, def) in adt.variants.iter().enumerate() {
            coverage.fields += def.fields.len() as u32;
            let labelled = def.fields.iter().filter(|field| {
                let found: Option<FieldLabel> =
                    stages
                        .labels
                        .field(AdtId(at as u32), variant as u32, field.name);
                found.is_some()
            });
            coverage.fields_labelled += labelled.count() as u32;
        }
    }
    coverage
}

/// Counts calls as they are written; the calls that `for` and `?` stand for are none.
fn count_calls(world: &World<'_>, owner: Owner, types: &FnTypes<'_>, counts: &mut CallCounts) {
    let (site, _, _) = owner.parts(world);
    let lowered = &world.program.file(site.file).lowered;
    let bodies: Vec<_> = types.bodies.iter().collect();
    let calls = bodies
        .into_iter()
        .flat_map(|(&id, notes)| lowered.body(id).calls.iter().zip(&notes.calls));
    for (written, call) in calls {
        if matches!(written.callee, Callee::Lang(_)) {
            continue;
        }
        let count = match &call.target {
            Target::Fn(id) if world.func(*id).is_described => &mut counts.modelled,
            Target::Ctor(adt, _) if world.adt(*adt).is_described => &mut counts.modelled,
            Target::Fn(_) | Target::Ctor(..) | Target::Value => &mut counts.local,
            Target::Derived(_) => &mut counts.modelled,
            Target::Dynamic(_) => &mut counts.dynamic,
            Target::Foreign(_) | Target::ForeignMethod(..) => &mut counts.foreign,
            Target::ByName(_) => &mut counts.by_name,
            Target::Unknown => &mut counts.unknown,
        };
        *count += 1;
    }
}
