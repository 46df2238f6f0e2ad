//! What one owner does, seen coarsely.

/// The classes of an owner, numbered from zero.
#[derive(Debug, Default)]
pub(super) struct Coarse {
    /// The class of each port: the result, then the parameters.
    pub(super) ports: Vec<u32>,
    /// By class: labelled data may be there.
    pub(super) born: Vec<bool>,
    /// By class: a place of the whole program that it shares data with.
    pub(super) shared: Vec<Option<u32>>,
    /// Shared places that are one.
    pub(super) met: Vec<(u32, u32)>,
    /// Calls of other owners.
    pub(super) edges: Vec<Edge>,
}

/// A call: which class each port of the callee is given.
#[derive(Debug)]
pub(super) struct Edge {
    /// The callee, by its number in the graph.
    pub(super) callee: u32,
    /// Its ports in the caller's classes; `u32::MAX` for what holds no data.
    pub(super) ports: Box<[u32]>,
}

impl Coarse {
    /// Takes everything for one class: always right, never sharp.
    pub(super) fn merge(&mut self) {
        let mut places = self.shared.iter().flatten().copied();
        let first = places.next();
        if let Some(first) = first {
            self.met.extend(places.map(|other| (first, other)));
        }
        self.ports.fill(0);
        self.born = vec![self.born.contains(&true)];
        self.shared = vec![first];
        for edge in &mut self.edges {
            for class in edge.ports.iter_mut().filter(|class| **class != u32::MAX) {
                *class = 0;
            }
        }
    }
}
