//! Where labelled data can come at all: a coarse, fast pass that tells which functions are worth a close look.
//!
//! Given the types of all bodies, the models and the labels; gives the owners that labelled data may enter.
//! It knows no direction and no fields: variables between which data may pass in either direction form one class.
//! What a function does to its inputs is told by which of them share a class, so callers stay apart.
//! class(x) = class(y) if assign(x, y), ref(x, y), part(x, y), or a call whose callee holds both in one class
//! labelled(f, c) if born(f, c), or a caller passes labelled data to a port of c, or a shared place that c meets is labelled

mod calls;
mod classes;
mod coarse;
mod local;

use rustc_hash::FxHashMap;

use crate::infer::Owner;
use crate::labels::Labels;
use crate::models::Models;
use crate::summarise::TypesCell;
use crate::summarise::graph::Graph;
use crate::world::World;

use classes::Classes;
use coarse::Coarse;
use local::Locals;

/// How often a component of functions that call each other is run before all is taken for one.
const MAX_ROUNDS: u32 = 4;

/// What the pass looks at.
pub(crate) struct Reach<'r, 'w, 'p> {
    world: &'w World<'p>,
    models: &'r Models,
    labels: &'r Labels,
    graph: &'r Graph,
    types: &'r FxHashMap<Owner, TypesCell<'w>>,
    index: FxHashMap<Owner, u32>,
}

impl<'r, 'w, 'p> Reach<'r, 'w, 'p> {
    pub(crate) fn new(
        world: &'w World<'p>,
        models: &'r Models,
        labels: &'r Labels,
        graph: &'r Graph,
        types: &'r FxHashMap<Owner, TypesCell<'w>>,
    ) -> Reach<'r, 'w, 'p> {
        let owners = graph.owners.iter().enumerate();
        Reach {
            world,
            models,
            labels,
            graph,
            types,
            index: owners.map(|(at, &owner)| (owner, at as u32)).collect(),
        }
    }
}

/// For each owner of the graph whether labelled data may come there.
pub(crate) fn reached(reach: &Reach<'_, '_, '_>) -> Vec<bool> {
    let components = reach.graph.components();
    let mut all: Vec<Coarse> = Vec::new();
    all.resize_with(reach.graph.owners.len(), Coarse::default);
    for component in &components {
        run_component(reach, component, &mut all);
    }
    spread(&components, &mut all)
}

/// Callees come before callers, so a component needs only itself and what is done.
fn run_component(reach: &Reach<'_, '_, '_>, component: &[u32], all: &mut [Coarse]) {
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        for &node in component {
            let coarse = Locals::run(reach, node, all);
            changed |=
                coarse.ports != all[node as usize].ports || coarse.born != all[node as usize].born;
            all[node as usize] = coarse;
        }
        let is_alone = component.len() == 1
            && !reach.graph.callees[component[0] as usize].contains(&component[0]);
        if !changed || is_alone {
            return;
        }
    }
    for &node in component {
        all[node as usize].merge();
    }
}

/// Callers before callees, until nothing new is labelled.
fn spread(components: &[Vec<u32>], all: &mut [Coarse]) -> Vec<bool> {
    let places = all.iter().flat_map(|coarse| &coarse.shared).flatten();
    let met = all.iter().flat_map(|coarse| &coarse.met);
    let most = places.copied().chain(met.flat_map(|&(a, b)| [a, b])).max();
    let mut shared = Classes::new(most.map_or(0, |most| most as usize + 1));
    for &(a, b) in all.iter().flat_map(|coarse| &coarse.met) {
        shared.join(a, b);
    }
    loop {
        let mut changed = false;
        for component in components.iter().rev() {
            for &node in component {
                changed |= spread_from(node, all, &mut shared);
            }
        }
        if !changed {
            break;
        }
    }
    all.iter()
        .map(|coarse| coarse.born.contains(&true))
        .collect()
}

/// Labels what one owner's labelled classes lead to; whether that was new.
fn spread_from(node: u32, all: &mut [Coarse], shared: &mut Classes) -> bool {
    let mut changed = false;
    let own = &mut all[node as usize];
    for class in 0..own.born.len() {
        let Some(place) = own.shared[class] else {
            continue;
        };
        if own.born[class] && !shared.is_born(place) {
            shared.bear(place);
            changed = true;
        } else if !own.born[class] && shared.is_born(place) {
            own.born[class] = true;
            changed = true;
        }
    }
    if !own.born.contains(&true) {
        return changed;
    }
    let edges = std::mem::take(&mut own.edges);
    let born = std::mem::take(&mut own.born);
    for edge in &edges {
        let callee = edge.callee as usize;
        if callee == node as usize {
            continue;
        }
        let to = &mut all[callee];
        for (port, &class) in edge.ports.iter().enumerate() {
            let is_labelled = born.get(class as usize).copied().unwrap_or(false);
            if let (true, Some(&theirs)) = (is_labelled, to.ports.get(port))
                && !to.born[theirs as usize]
            {
                to.born[theirs as usize] = true;
                changed = true;
            }
        }
    }
    let own = &mut all[node as usize];
    own.edges = edges;
    own.born = born;
    changed
}
