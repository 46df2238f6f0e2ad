//! Summaries of all functions: which inputs reach which outputs and sinks.
//!
//! Given the world, the types of all bodies and the models; gives facts: labelled data that reaches a sink, with its trace.
//! Components of the call graph are worked on bottom-up, those of one level in parallel.

mod apply;
pub mod atom;
mod attributes;
mod behind;
mod call;
mod channels;
mod chosen;
mod coarse;
mod declare;
mod defer;
mod dispatch;
mod exec;
mod exit;
pub mod graph;
mod guards;
pub mod ignored;
mod journal;
mod macros;
mod order;
mod outcomes;
mod outside;
mod places;
mod ports;
pub mod proof;
mod proven;
mod shown;
mod shows;
mod signature;
mod state;
mod statics;
mod stmt;
mod subject;
pub mod summary;
pub(crate) mod text;
pub mod trace;
pub mod value;
mod values;
mod work;

use std::sync::{Arc, Mutex};

use privet_catalog::Catalog;
use privet_ir::body::{Body, BodyId};
use privet_ir::names::Symbol;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::infer::{FnTypes, Owner};
use crate::labels::Labels;
use crate::models::Models;
use crate::world::{AdtId, Def, FnId, Namespace, World};

use graph::Graph;
use summary::{Fact, OwnerSummary, Summary};
use trace::BodyRef;

/// How often a component of functions that call each other is run.
const MAX_ROUNDS: u32 = 4;

/// What every body is run with.
pub struct Context<'c, 'w, 'p> {
    /// The world.
    pub world: &'w World<'p>,
    /// The catalog.
    pub catalog: &'c Catalog,
    /// The models of calls.
    pub models: &'c Models,
    /// The labels.
    pub labels: &'c Labels,
    /// What implementations show.
    pub(crate) shows: &'c shows::Shows,
    /// The traits by which values are written out for programs.
    pub(crate) written_by: &'c [crate::world::TraitId],
    done: FxHashMap<Owner, Arc<OwnerSummary>>,
    /// Summaries of the component at hand, while it is worked on.
    current: FxHashMap<Owner, Arc<OwnerSummary>>,
}

impl Context<'_, '_, '_> {
    /// The summary of an owner, if it has been worked on.
    pub fn summary(&self, owner: Owner) -> Option<&Arc<OwnerSummary>> {
        self.current.get(&owner).or_else(|| self.done.get(&owner))
    }

    /// Functions that a method call of this name with this many arguments may mean.
    pub(crate) fn by_name(&self, name: Symbol, args: usize) -> Vec<FnId> {
        let all = self.world.methods_named(name);
        all.iter()
            .copied()
            .filter(|&id| self.world.func(id).params.len() == args)
            .collect()
    }

    /// The type and variant that a struct literal's path names.
    pub(crate) fn variant_of(
        &self,
        _types: &FnTypes<'_>,
        owner: Owner,
        path: privet_ir::types::PathId,
    ) -> Option<(AdtId, u32)> {
        use crate::world::ty::{TyKind, Types};
        let (site, parent, _) = owner.parts(self.world);
        let world = self.world;
        let symbols = world.path_symbols(site.file, path);
        let env = world.env_of(site, parent, crate::world::ParamRange::default());
        if symbols.first() == Some(&world.lang.sym.self_type) {
            let TyKind::Adt(adt, _) = world.types.kind(env.self_ty?) else {
                return None;
            };
            return match symbols.get(1) {
                Some(&name) => match world.variant(*adt, name)? {
                    Def::Variant(adt, at) => Some((adt, at)),
                    _ => None,
                },
                None => Some((*adt, 0)),
            };
        }
        let written = world.program.file(site.file).lowered.path(path);
        let module = world.path_module(&env, path);
        let found = world.lookup_path(module, written.global, &symbols, Namespace::Types)?;
        match found.def {
            Def::Variant(adt, at) => Some((adt, at)),
            Def::Adt(adt) if !world.adt(adt).is_enum => Some((adt, 0)),
            Def::Alias(alias) => match world.types.kind(world.aliases[alias.index()].ty) {
                TyKind::Adt(adt, _) => match symbols.get(found.used) {
                    Some(&name) => match world.variant(*adt, name)? {
                        Def::Variant(adt, at) => Some((adt, at)),
                        _ => None,
                    },
                    None => Some((*adt, 0)),
                },
                _ => None,
            },
            _ => None,
        }
    }
}

/// What summarising gives.
#[derive(Debug, Default)]
pub struct Summaries {
    /// By owner.
    pub owners: FxHashMap<Owner, Arc<OwnerSummary>>,
    /// By owner: the runs of those that are ways into the program.
    pub at_root: FxHashMap<Owner, Arc<OwnerSummary>>,
    /// Labelled data that reaches sinks, in order.
    pub facts: Vec<Fact>,
}

/// The types of one owner, used by one thread at a time.
pub type TypesCell<'w> = Mutex<FnTypes<'w>>;

/// Runs the bodies of wanted owners, and of those that call each other with them.
pub fn summarise<'w, 'p>(
    world: &'w World<'p>,
    catalog: &Catalog,
    models: &Models,
    labels: &Labels,
    graph: &Graph,
    types: &FxHashMap<Owner, TypesCell<'w>>,
    wanted: &[bool],
) -> Summaries {
    let shows = shows::Shows::build(world, catalog);
    let written_by = shows.written_by(world);
    let mut ctx = Context {
        world,
        catalog,
        models,
        labels,
        shows: &shows,
        written_by: &written_by,
        done: FxHashMap::default(),
        current: FxHashMap::default(),
    };
    let roots = graph.roots(world);
    for level in graph.levels() {
        let results: Vec<Vec<(Owner, Arc<OwnerSummary>)>> = level
            .par_iter()
            .filter(|component| component.iter().any(|&node| wanted[node as usize]))
            .map(|component| run_component(&ctx, graph, types, component))
            .collect();
        ctx.done.extend(results.into_iter().flatten());
    }
    let rooted: Vec<Owner> = graph
        .owners
        .iter()
        .enumerate()
        .filter(|&(at, _)| roots[at] && wanted[at])
        .map(|(_, &owner)| owner)
        .collect();
    let runs: Vec<(Owner, OwnerSummary)> = rooted
        .par_iter()
        .map(|&owner| (owner, run_owner(&ctx, types, owner, true)))
        .collect();
    let contents = statics::contents(&ctx, &runs);
    let mut facts: Vec<Fact> = Vec::new();
    for (at, owner) in graph.owners.iter().enumerate() {
        if let (false, Some(summary)) = (roots[at], ctx.done.get(owner)) {
            facts.extend(summary.facts.iter().cloned());
        }
    }
    let mut at_root = FxHashMap::default();
    for (owner, summary) in runs {
        facts.extend(statics::at_root(&contents, owner, &summary));
        at_root.insert(owner, Arc::new(summary));
    }
    Summaries {
        owners: std::mem::take(&mut ctx.done),
        at_root,
        facts,
    }
}

fn run_component<'w, 'p>(
    ctx: &Context<'_, 'w, 'p>,
    graph: &Graph,
    types: &FxHashMap<Owner, TypesCell<'w>>,
    component: &[u32],
) -> Vec<(Owner, Arc<OwnerSummary>)> {
    let owners: Vec<Owner> = component
        .iter()
        .map(|&node| graph.owners[node as usize])
        .collect();
    let recursive =
        owners.len() > 1 || graph.callees[component[0] as usize].contains(&component[0]);
    if !recursive {
        return owners
            .into_iter()
            .map(|owner| (owner, Arc::new(run_owner(ctx, types, owner, false))))
            .collect();
    }
    let mut own = Context {
        world: ctx.world,
        catalog: ctx.catalog,
        models: ctx.models,
        labels: ctx.labels,
        shows: ctx.shows,
        written_by: ctx.written_by,
        done: FxHashMap::default(),
        current: FxHashMap::default(),
    };
    // Only what the component needs from below is carried over.
    for &node in component {
        for &callee in &graph.callees[node as usize] {
            let owner = graph.owners[callee as usize];
            if let Some(summary) = ctx.summary(owner) {
                own.done.insert(owner, summary.clone());
            }
        }
    }
    let rounds = if owners.len() > 200 { 2 } else { MAX_ROUNDS };
    for _ in 0..rounds {
        let mut changed = false;
        for &owner in &owners {
            let summary = run_owner(&own, types, owner, false);
            let same = own
                .current
                .get(&owner)
                .is_some_and(|known| known.main == summary.main);
            changed |= !same;
            own.current.insert(owner, Arc::new(summary));
        }
        if !changed {
            break;
        }
    }
    owners
        .into_iter()
        .map(|owner| (owner, own.current[&owner].clone()))
        .collect()
}

/// Runs the bodies of one owner: closures inside out, then its own.
fn run_owner<'w, 'p>(
    ctx: &Context<'_, 'w, 'p>,
    types: &FxHashMap<Owner, TypesCell<'w>>,
    owner: Owner,
    is_root: bool,
) -> OwnerSummary {
    let mut result = OwnerSummary::default();
    let (site, _, body) = owner.parts(ctx.world);
    let (Some(body), Some(types)) = (body, types.get(&owner)) else {
        return result;
    };
    let mut types = types
        .lock()
        .expect("a thread that panicked took its work with it");
    let lowered = &ctx.world.program.file(site.file).lowered;
    for closure in closures_of(|id| lowered.body(id), body) {
        let at = BodyRef {
            owner,
            body: closure,
        };
        let (summary, facts) = exec::run(ctx, at, &mut types, &result.closures, false);
        result.closures.insert(closure, Arc::new(summary));
        result.facts.extend(facts);
    }
    let (main, facts): (Summary, Vec<Fact>) = exec::run(
        ctx,
        BodyRef { owner, body },
        &mut types,
        &result.closures,
        is_root,
    );
    result.main = Arc::new(main);
    result.main_body = Some(body);
    result.facts.extend(facts);
    result
}

/// The closures inside a body, inner ones first.
fn closures_of<'b>(body: impl Fn(BodyId) -> &'b Body + Copy, root: BodyId) -> Vec<BodyId> {
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(at) = open.pop() {
        for aggregate in &body(at).aggregates {
            if let privet_ir::body::AggregateKind::Closure(inner) = aggregate.kind {
                found.push(inner);
                open.push(inner);
            }
        }
    }
    found.reverse();
    found
}
