//! Abstract values: trees of what a place may hold.
//!
//! A node says what the whole came from (`atoms`), where it may point (`refs`), what it can be called as (`shapes`),
//! and which parts differ from the whole (`fields`, which override it).
//! `read(v, .f) = v.fields.f` if there, else every atom of v projected by .f

use std::cmp::Ordering;
use std::sync::Arc;

use super::proof::{Cases, joined_cases};
use super::trace::TraceId;

use super::work;

pub use super::atom::{
    Atom, Global, Hint, Loc, MAX_PATH, Mode, Origin, Path, Root, Shape, Step, TextId,
};

/// How many atoms a node keeps: the least by order, labels first.
pub const MAX_ATOMS: usize = 32;
/// How deep a tree may be before its lower parts are merged.
pub const MAX_DEPTH: u8 = 8;
/// How many nodes a tree may have before its lower parts are merged.
pub const MAX_SIZE: u32 = 64;
/// How many places a reference may stand for.
pub const MAX_REFS: usize = 8;

/// A value; nothing at all when it holds no data we follow.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Value(Option<Arc<Node>>);

/// What a value holds.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// What the whole came from, with the step that brought it here; sorted.
    pub atoms: Vec<(Atom, TraceId)>,
    /// Where it may point; sorted.
    pub refs: Vec<Loc>,
    /// What it may be; sorted.
    pub shapes: Vec<Shape>,
    /// Parts that differ from the whole; sorted.
    pub fields: Vec<(Step, Value)>,
    /// What its outcomes prove, when the program has guards.
    pub cases: Option<Arc<Cases>>,
    /// The height of the tree.
    pub depth: u8,
    /// How many nodes it has.
    pub size: u32,
}

// Traces do not count: two values are equal when they hold the same data, however it came there.
impl PartialEq for Node {
    fn eq(&self, other: &Node) -> bool {
        self.atoms.len() == other.atoms.len()
            && self.atoms.iter().zip(&other.atoms).all(|(a, b)| a.0 == b.0)
            && self.refs == other.refs
            && self.shapes == other.shapes
            && self.fields == other.fields
            && self.cases == other.cases
    }
}
impl Eq for Node {}

impl Value {
    /// Nothing that we follow.
    pub const CLEAN: Value = Value(None);

    /// The value of a node; clean when it is empty.
    pub fn from_node(mut node: Node) -> Value {
        work::add(1 + node.atoms.len() + node.fields.len());
        let holds_nothing = node.atoms.is_empty() && node.refs.is_empty() && node.shapes.is_empty();
        if holds_nothing && node.cases.is_none() {
            node.fields.retain(|(_, value)| !value.is_clean());
            if node.fields.is_empty() {
                return Value::CLEAN;
            }
        }
        let parts = || node.fields.iter().map(|(_, value)| value);
        node.depth = 1 + parts().map(Value::depth).max().unwrap_or(0);
        node.size = 1 + parts().map(Value::size).sum::<u32>();
        let value = Value(Some(Arc::new(node)));
        if value.depth() > MAX_DEPTH {
            return value.shortened(MAX_DEPTH - 2);
        }
        if value.size() > MAX_SIZE {
            let height = value.depth().saturating_sub(3).min(3);
            return value.shortened(height);
        }
        value
    }

    /// One atom.
    pub fn atom(atom: Atom, trace: TraceId) -> Value {
        Value::from_node(Node {
            atoms: vec![(atom, trace)],
            ..Node::default()
        })
    }

    /// Several atoms.
    pub fn atoms(mut atoms: Vec<(Atom, TraceId)>) -> Value {
        tidy(&mut atoms);
        Value::from_node(Node {
            atoms,
            ..Node::default()
        })
    }

    /// A reference to these places.
    pub fn reference(mut refs: Vec<Loc>) -> Value {
        refs.sort();
        refs.dedup();
        refs.truncate(MAX_REFS);
        Value::from_node(Node {
            refs,
            ..Node::default()
        })
    }

    /// A value of this shape.
    pub fn shape(shape: Shape) -> Value {
        Value::from_node(Node {
            shapes: vec![shape],
            ..Node::default()
        })
    }

    /// Parts of a whole that holds nothing else.
    pub fn parts(parts: impl IntoIterator<Item = (Step, Value)>) -> Value {
        let mut fields: Vec<(Step, Value)> = parts.into_iter().collect();
        fields.sort_by_key(|&(step, _)| step);
        Value::from_node(Node {
            fields,
            ..Node::default()
        })
    }

    /// Whether it holds nothing that we follow.
    pub fn is_clean(&self) -> bool {
        self.0.is_none()
    }

    /// What it holds.
    pub fn node(&self) -> Option<&Node> {
        self.0.as_deref()
    }

    fn depth(&self) -> u8 {
        self.0.as_ref().map_or(0, |node| node.depth)
    }

    fn size(&self) -> u32 {
        self.0.as_ref().map_or(0, |node| node.size)
    }

    /// Where it may point.
    pub fn refs(&self) -> &[Loc] {
        self.node().map_or(&[], |node| &node.refs)
    }

    /// What it may be.
    pub fn shapes(&self) -> &[Shape] {
        self.node().map_or(&[], |node| &node.shapes)
    }

    /// What the whole came from.
    pub fn own_atoms(&self) -> &[(Atom, TraceId)] {
        self.node().map_or(&[], |node| &node.atoms)
    }

    /// With one more shape.
    pub fn with_shape(&self, shape: Shape) -> Value {
        if self.shapes().contains(&shape) {
            return self.clone();
        }
        let mut node = self.node().cloned().unwrap_or_default();
        node.shapes.push(shape);
        node.shapes.sort();
        node.shapes.truncate(MAX_REFS);
        Value::from_node(node)
    }

    /// Without the atoms and pointers that the top of another value holds.
    pub fn without_top(&self, other: &Value) -> Value {
        let (Some(node), Some(top)) = (self.node(), other.node()) else {
            return self.clone();
        };
        let mut rest = node.clone();
        rest.atoms
            .retain(|(atom, _)| !top.atoms.iter().any(|(known, _)| known == atom));
        rest.refs.retain(|to| !top.refs.contains(to));
        Value::from_node(rest)
    }

    /// With a part replaced.
    pub fn with_field(&self, step: Step, part: Value) -> Value {
        let mut node = self.node().cloned().unwrap_or_default();
        node.set(step, part);
        Value::from_node(node)
    }

    /// Whether the part differs from the whole.
    pub fn own_field(&self, step: Step) -> Option<&Value> {
        let node = self.node()?;
        let at = node
            .fields
            .binary_search_by_key(&step, |&(step, _)| step)
            .ok()?;
        Some(&node.fields[at].1)
    }

    /// The part at `step`, references not followed.
    pub fn part(&self, step: Step) -> Value {
        let Some(node) = self.node() else {
            return Value::CLEAN;
        };
        let found = match self.own_field(step) {
            Some(part) => part.clone(),
            None => node.projected(step),
        };
        match step {
            // An element at a known position may also have been put there by unknown position, and the other way round.
            Step::Index(_) => node
                .fields
                .iter()
                .filter(|(other, _)| matches!(other, Step::Summary(_)))
                .fold(found, |all, (_, part)| all.join(part)),
            Step::Summary(_) => node
                .fields
                .iter()
                .filter(|(other, _)| matches!(other, Step::Index(_)))
                .fold(found, |all, (_, part)| all.join(part)),
            Step::Field(_) | Step::Variant(..) | Step::Capture(_) | Step::Out(_) => found,
        }
    }

    /// What both hold.
    pub fn join(&self, other: &Value) -> Value {
        let (Some(a), Some(b)) = (&self.0, &other.0) else {
            return if self.is_clean() {
                other.clone()
            } else {
                self.clone()
            };
        };
        if Arc::ptr_eq(a, b) {
            return self.clone();
        }
        let refs = union(&a.refs, &b.refs, MAX_REFS);
        let shapes = union(&a.shapes, &b.shapes, MAX_REFS);
        let atoms = union_of_atoms(&a.atoms, &b.atoms);
        let cases = joined_cases(a, b);
        let fields = if b.fields.is_empty() && (atoms.is_none() || a.fields.is_empty()) {
            None
        } else {
            Some(join_fields(a, b)).filter(|joined| *joined != a.fields)
        };
        let is_same = refs.is_none() && shapes.is_none() && atoms.is_none() && fields.is_none();
        if is_same && cases == a.cases {
            return self.clone();
        }
        Value::from_node(Node {
            atoms: atoms.unwrap_or_else(|| a.atoms.clone()),
            refs: refs.unwrap_or_else(|| a.refs.clone()),
            shapes: shapes.unwrap_or_else(|| a.shapes.clone()),
            fields: fields.unwrap_or_else(|| a.fields.clone()),
            cases,
            depth: 0,
            size: 0,
        })
    }

    /// Everything inside, the value itself included, references not followed.
    pub fn visit(&self, see: &mut dyn FnMut(&Node)) {
        let Some(node) = self.node() else { return };
        see(node);
        for (_, part) in &node.fields {
            part.visit(see);
        }
    }

    /// The tree with everything below `depth` merged into its parents.
    fn shortened(&self, depth: u8) -> Value {
        let Some(node) = self.node() else {
            return Value::CLEAN;
        };
        let mut short = Node {
            atoms: node.atoms.clone(),
            refs: node.refs.clone(),
            shapes: node.shapes.clone(),
            cases: node.cases.clone(),
            ..Node::default()
        };
        let mut below = Gathered::default();
        for (step, part) in &node.fields {
            if depth > 0 {
                short.fields.push((*step, part.shortened(depth - 1)));
            } else {
                part.visit(&mut |inner| {
                    for &(atom, trace) in &inner.atoms {
                        below.add(atom.derived(), trace);
                    }
                    short.refs.extend_from_slice(&inner.refs);
                });
            }
        }
        short.atoms.extend(below.all());
        tidy(&mut short.atoms);
        short.refs.sort();
        short.refs.dedup();
        short.refs.truncate(MAX_REFS);
        Value::from_node(short)
    }

    /// Every atom replaced, the tree kept.
    pub fn map_atoms(
        &self,
        map: &mut dyn FnMut(Atom, TraceId) -> Option<(Atom, TraceId)>,
    ) -> Value {
        let Some(node) = self.node() else {
            return Value::CLEAN;
        };
        let mut atoms: Vec<_> = node
            .atoms
            .iter()
            .filter_map(|&(atom, trace)| map(atom, trace))
            .collect();
        tidy(&mut atoms);
        let fields = node
            .fields
            .iter()
            .map(|(step, part)| (*step, part.map_atoms(map)))
            .collect();
        Value::from_node(Node {
            atoms,
            refs: node.refs.clone(),
            shapes: node.shapes.clone(),
            cases: node.cases.clone(),
            fields,
            depth: 0,
            size: 0,
        })
    }
}

impl Node {
    fn projected(&self, step: Step) -> Value {
        let atoms = self
            .atoms
            .iter()
            .filter_map(|&(atom, trace)| Some((atom.project(step)?, trace)))
            .collect();
        Value::atoms(atoms)
    }

    /// Sets a part.
    pub fn set(&mut self, step: Step, part: Value) {
        match self.fields.binary_search_by_key(&step, |&(step, _)| step) {
            Ok(at) => self.fields[at].1 = part,
            Err(at) => self.fields.insert(at, (step, part)),
        }
    }
}

fn join_fields(a: &Node, b: &Node) -> Vec<(Step, Value)> {
    let mut fields = Vec::with_capacity(a.fields.len().max(b.fields.len()));
    let (mut left, mut right) = (a.fields.iter().peekable(), b.fields.iter().peekable());
    loop {
        match (left.peek(), right.peek()) {
            (Some((x, xs)), Some((y, ys))) if x == y => {
                fields.push((*x, xs.join(ys)));
                left.next();
                right.next();
            }
            (Some((x, xs)), other) if other.is_none_or(|(y, _)| x < y) => {
                fields.push((*x, xs.join(&b.projected(*x))));
                left.next();
            }
            (_, Some((y, ys))) => {
                fields.push((*y, ys.join(&a.projected(*y))));
                right.next();
            }
            (Some(_), None) => unreachable!("the second arm takes it"),
            (None, None) => return fields,
        }
    }
}

/// The union of two sorted lists, cut at `most`; `None` when the first holds all of the second.
fn union<T: Ord + Clone>(a: &[T], b: &[T], most: usize) -> Option<Vec<T>> {
    if b.iter().all(|item| a.binary_search(item).is_ok()) {
        return None;
    }
    let mut all = a.to_vec();
    for item in b {
        if let Err(at) = all.binary_search(item) {
            all.insert(at, item.clone());
        }
    }
    all.truncate(most);
    Some(all)
}

/// The union of two sorted lists of atoms; `None` when the first holds all of the second.
fn union_of_atoms(a: &[(Atom, TraceId)], b: &[(Atom, TraceId)]) -> Option<Vec<(Atom, TraceId)>> {
    let find = |atom: &Atom| a.binary_search_by(|(known, _)| known.cmp(atom));
    if b.iter().all(|(atom, _)| find(atom).is_ok()) {
        return None;
    }
    work::add(a.len() + b.len());
    let mut all = Vec::with_capacity(a.len() + b.len());
    let (mut left, mut right) = (a.iter().peekable(), b.iter().peekable());
    loop {
        let order = match (left.peek(), right.peek()) {
            (Some((x, _)), Some((y, _))) => x.cmp(y),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => break,
        };
        if order == Ordering::Equal {
            right.next();
        }
        let next = if order == Ordering::Greater {
            right.next()
        } else {
            left.next()
        };
        all.extend(next);
    }
    bound(&mut all);
    Some(all)
}

/// Sorts atoms and keeps each once with the first trace given for it, and at most [`MAX_ATOMS`].
pub fn tidy(atoms: &mut Vec<(Atom, TraceId)>) {
    if atoms.len() > 1 {
        work::add(atoms.len());
        let sorted = atoms.windows(2).all(|pair| pair[0].0 < pair[1].0);
        if !sorted {
            atoms.sort_by_key(|&(atom, _)| atom);
            atoms.dedup_by_key(|&mut (atom, _)| atom);
        }
        bound(atoms);
    }
}

/// Keeps a sorted list of atoms small: atoms of parts become atoms of what they are part of, which says more, never less.
fn bound(atoms: &mut Vec<(Atom, TraceId)>) {
    // Far too many are widened at once: each round sorts them all.
    let first = if atoms.len() > 2 * MAX_ATOMS {
        0
    } else {
        MAX_PATH - 1
    };
    for steps in (0..=first).rev() {
        if atoms.len() <= MAX_ATOMS {
            return;
        }
        work::add(atoms.len());
        for (atom, _) in atoms.iter_mut() {
            *atom = atom.widened(steps);
        }
        atoms.sort_by_key(|&(atom, _)| atom);
        atoms.dedup_by_key(|&mut (atom, _)| atom);
    }
    atoms.truncate(MAX_ATOMS);
}

/// Atoms that are gathered one by one and kept as few.
#[derive(Debug, Default)]
pub struct Gathered {
    atoms: Vec<(Atom, TraceId)>,
    sorted: usize,
}

impl Gathered {
    /// Adds one.
    pub fn add(&mut self, atom: Atom, trace: TraceId) {
        let known = self.atoms[..self.sorted].binary_search_by(|(known, _)| known.cmp(&atom));
        if known.is_err() {
            self.atoms.push((atom, trace));
            if self.atoms.len() >= self.sorted + MAX_ATOMS {
                self.settle();
            }
        }
    }

    fn settle(&mut self) {
        tidy(&mut self.atoms);
        self.sorted = self.atoms.len();
    }

    /// All of them, sorted.
    pub fn all(mut self) -> Vec<(Atom, TraceId)> {
        self.settle();
        self.atoms
    }
}
