//! Who needs whose summary: the call graph as inference found it, and the order to work in.
//!
//! Strongly connected components bottom-up; components of one level need nothing of each other.

use rustc_hash::FxHashMap;

use crate::infer::{BodyTypes, Deref, FnTypes, Indexing, Owner, PathValue, Target};
use crate::world::{FnId, Parent, World};

/// How many implementations of a trait's function count as callees.
const MAX_IMPLEMENTATIONS: usize = 40;

/// Owners and the owners they need.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// All owners, in order.
    pub owners: Vec<Owner>,
    /// Callees of each, by index.
    pub callees: Vec<Vec<u32>>,
    /// Owners that are named as a value: anything may call them.
    pub is_value: Vec<bool>,
}

/// The owners that a body needs; each with whether it is only named as a value.
pub fn needs(world: &World<'_>, types: &FnTypes<'_>) -> Vec<(Owner, bool)> {
    let mut all = Vec::new();
    let mut bodies: Vec<_> = types.bodies.iter().collect();
    bodies.sort_by_key(|&(&id, _)| id);
    for (_, body) in bodies {
        body_needs(world, body, &mut all);
    }
    all.sort_unstable();
    all.dedup();
    all
}

fn body_needs(world: &World<'_>, body: &BodyTypes, all: &mut Vec<(Owner, bool)>) {
    for call in body.calls.iter().chain(body.writes.values()) {
        match &call.target {
            Target::Fn(id) => add_fn(world, *id, all),
            Target::Dynamic(id) | Target::Derived(id) => add_dynamic(world, *id, all),
            Target::ByName(name) => {
                for &id in world.methods_named(*name).iter().take(8) {
                    all.push((Owner::Fn(id), false));
                }
            }
            Target::Ctor(..)
            | Target::Value
            | Target::Foreign(_)
            | Target::ForeignMethod(..)
            | Target::Unknown => {}
        }
        for deref in &call.derefs {
            add_deref(*deref, all);
        }
    }
    let mut rest: Vec<FnId> = body.ops.values().copied().collect();
    rest.extend_from_slice(&body.formatters);
    rest.extend(body.indexing.values().filter_map(|how| match how {
        Indexing::Call(id) => Some(*id),
        Indexing::Elements | Indexing::Values => None,
    }));
    rest.sort_unstable();
    for id in rest {
        add_fn(world, id, all);
    }
    let mut derefs: Vec<_> = body.derefs.iter().collect();
    derefs.sort_by_key(|&(&at, _)| at);
    for deref in derefs.into_iter().flat_map(|(_, derefs)| derefs) {
        add_deref(*deref, all);
    }
    let mut paths: Vec<_> = body.paths.iter().collect();
    paths.sort_by_key(|&(&path, _)| path);
    for (_, value) in paths {
        match *value {
            PathValue::Fn(id) => {
                add_fn(world, id, all);
                all.push((Owner::Fn(id), true));
            }
            PathValue::Dynamic(id) => add_dynamic(world, id, all),
            PathValue::Const(id) => all.push((Owner::Const(id), false)),
            PathValue::Ctor(..) => {}
        }
    }
}

fn add_deref(deref: Deref, all: &mut Vec<(Owner, bool)>) {
    if let Deref::Call(id) = deref {
        all.push((Owner::Fn(id), false));
    }
}

fn add_fn(world: &World<'_>, id: FnId, all: &mut Vec<(Owner, bool)>) {
    all.push((Owner::Fn(id), false));
    if world.func(id).body.is_none() {
        add_dynamic(world, id, all);
    }
}

fn add_dynamic(world: &World<'_>, id: FnId, all: &mut Vec<(Owner, bool)>) {
    all.push((Owner::Fn(id), false));
    for &own in world.implementations(id).iter().take(MAX_IMPLEMENTATIONS) {
        all.push((Owner::Fn(own), false));
    }
}

impl Graph {
    /// The graph of these owners.
    pub fn build(needed: &[(Owner, Vec<(Owner, bool)>)]) -> Graph {
        let index: FxHashMap<Owner, u32> = needed
            .iter()
            .enumerate()
            .map(|(at, (owner, _))| (*owner, at as u32))
            .collect();
        let mut graph = Graph {
            is_value: vec![false; needed.len()],
            ..Graph::default()
        };
        for (owner, needs) in needed {
            graph.owners.push(*owner);
            let mut callees = Vec::new();
            for (callee, is_value) in needs {
                let Some(&at) = index.get(callee) else {
                    continue;
                };
                callees.push(at);
                graph.is_value[at as usize] |= is_value;
            }
            callees.sort_unstable();
            callees.dedup();
            graph.callees.push(callees);
        }
        graph
    }

    /// Components bottom-up, by level: all callees of a level lie in levels before it or in the same component.
    pub fn levels(&self) -> Vec<Vec<Vec<u32>>> {
        let components = self.components();
        let mut of = vec![0u32; self.owners.len()];
        for (at, component) in components.iter().enumerate() {
            for &node in component {
                of[node as usize] = at as u32;
            }
        }
        let mut level = vec![0usize; components.len()];
        let mut levels: Vec<Vec<Vec<u32>>> = Vec::new();
        for (at, component) in components.into_iter().enumerate() {
            let below = component
                .iter()
                .flat_map(|&node| &self.callees[node as usize]);
            let below = below.filter(|&&callee| of[callee as usize] != at as u32);
            level[at] = below
                .map(|&callee| level[of[callee as usize] as usize] + 1)
                .max()
                .unwrap_or(0);
            if levels.len() <= level[at] {
                levels.resize_with(level[at] + 1, Vec::new);
            }
            levels[level[at]].push(component);
        }
        levels
    }

    /// Tarjan's strongly connected components without recursion; callees come before callers.
    pub fn components(&self) -> Vec<Vec<u32>> {
        const NEW: u32 = u32::MAX;
        let count = self.owners.len();
        let (mut index, mut low) = (vec![NEW; count], vec![0u32; count]);
        let mut on_stack = vec![false; count];
        let (mut stack, mut found, mut next) = (Vec::new(), Vec::new(), 0u32);
        for start in 0..count as u32 {
            if index[start as usize] != NEW {
                continue;
            }
            let mut work: Vec<(u32, usize)> = vec![(start, 0)];
            while let Some((node, at)) = work.last().copied() {
                if index[node as usize] == NEW {
                    index[node as usize] = next;
                    low[node as usize] = next;
                    next += 1;
                    stack.push(node);
                    on_stack[node as usize] = true;
                }
                if let Some(&callee) = self.callees[node as usize].get(at) {
                    work.last_mut().expect("just looked at").1 += 1;
                    if index[callee as usize] == NEW {
                        work.push((callee, 0));
                    } else if on_stack[callee as usize] {
                        low[node as usize] = low[node as usize].min(index[callee as usize]);
                    }
                    continue;
                }
                work.pop();
                if let Some(&(parent, _)) = work.last() {
                    low[parent as usize] = low[parent as usize].min(low[node as usize]);
                }
                if low[node as usize] == index[node as usize] {
                    let start = stack
                        .iter()
                        .rposition(|&on| on == node)
                        .expect("a root of a component is on the stack");
                    let mut component = stack.split_off(start);
                    for &member in &component {
                        on_stack[member as usize] = false;
                    }
                    component.sort_unstable();
                    found.push(component);
                }
            }
        }
        found
    }

    /// Owners that nothing else calls: the ways into the program.
    pub fn roots(&self, world: &World<'_>) -> Vec<bool> {
        let components = self.components();
        let mut of = vec![0u32; self.owners.len()];
        for (at, component) in components.iter().enumerate() {
            for &node in component {
                of[node as usize] = at as u32;
            }
        }
        let mut called = vec![false; components.len()];
        for (node, callees) in self.callees.iter().enumerate() {
            for &callee in callees {
                if of[callee as usize] != of[node] {
                    called[of[callee as usize] as usize] = true;
                }
            }
        }
        let is_root = |at: usize| {
            let owner = self.owners[at];
            let is_described = match owner {
                Owner::Fn(id) => world.func(id).is_described,
                Owner::Const(id) => world.is_described_module(world.consts[id.index()].site.module),
            };
            !is_described
                && (!called[of[at] as usize]
                    || self.is_value[at]
                    || called_from_outside(world, owner))
        };
        (0..self.owners.len()).map(is_root).collect()
    }
}

/// Implementations of a library's trait are called by the library.
fn called_from_outside(world: &World<'_>, owner: Owner) -> bool {
    let Owner::Fn(id) = owner else { return false };
    let Parent::Impl(of) = world.func(id).parent else {
        return false;
    };
    let def = world.impl_(of);
    def.foreign_trait.is_some()
}
