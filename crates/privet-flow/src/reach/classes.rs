//! Classes of variables that may share data, kept as a union-find with a few facts per class.

/// A class, by one of its members.
pub(super) type Node = u32;

/// Disjoint classes; each knows whether data is born in it and which shared place it meets.
#[derive(Debug, Default)]
pub(super) struct Classes {
    parent: Vec<Node>,
    born: Vec<bool>,
    /// Shared places of the program that members meet, by root; the first one stands for all, see `met`.
    shared: Vec<Option<u32>>,
    /// Shared places that turned out to be met by one class.
    pub(super) met: Vec<(u32, u32)>,
}

impl Classes {
    pub(super) fn new(count: usize) -> Classes {
        Classes {
            parent: (0..count as Node).collect(),
            born: vec![false; count],
            shared: vec![None; count],
            met: Vec::new(),
        }
    }

    /// A variable that has no name.
    pub(super) fn fresh(&mut self) -> Node {
        let node = self.parent.len() as Node;
        self.parent.push(node);
        self.born.push(false);
        self.shared.push(None);
        node
    }

    /// How many members there are.
    pub(super) fn len(&self) -> usize {
        self.parent.len()
    }

    /// The member that stands for the class.
    pub(super) fn root(&mut self, mut node: Node) -> Node {
        while self.parent[node as usize] != node {
            let above = self.parent[self.parent[node as usize] as usize];
            self.parent[node as usize] = above;
            node = above;
        }
        node
    }

    /// Makes one class of two.
    pub(super) fn join(&mut self, a: Node, b: Node) {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return;
        }
        let (low, high) = (a.min(b), a.max(b));
        self.parent[high as usize] = low;
        self.born[low as usize] |= self.born[high as usize];
        if let Some(shared) = self.shared[high as usize] {
            self.meet(low, shared);
        }
    }

    /// Labelled data may be born here.
    pub(super) fn bear(&mut self, node: Node) {
        let root = self.root(node);
        self.born[root as usize] = true;
    }

    /// The class shares its data with a place of the whole program.
    pub(super) fn meet(&mut self, node: Node, shared: u32) {
        let root = self.root(node) as usize;
        match self.shared[root] {
            Some(known) if known != shared => self.met.push((known, shared)),
            Some(_) => {}
            None => self.shared[root] = Some(shared),
        }
    }

    pub(super) fn is_born(&mut self, node: Node) -> bool {
        let root = self.root(node);
        self.born[root as usize]
    }

    pub(super) fn shared(&mut self, node: Node) -> Option<u32> {
        let root = self.root(node);
        self.shared[root as usize]
    }
}
