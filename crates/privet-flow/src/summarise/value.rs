//! Abstract values: trees of what a place may hold.
//!
//! A node says what the whole came from (`atoms`), where it may point (`refs`), what it can be called as (`shapes`),
//! and which parts differ from the whole (`fields`, which override it).
//! read(v, .f) = v.fields[f] if there, else every atom of v projected by .f

use std::sync::Arc;

use privet_catalog::Grade;
use privet_ir::body::{BodyId, LocalId};
use privet_ir::names::Symbol;

use crate::infer::Owner;
use crate::labels::LabelId;
use crate::world::{AdtId, ConstId, FnId};

use super::trace::TraceId;

/// How many steps a path keeps; what lies deeper counts as all of it.
pub const MAX_PATH: usize = 5;
/// How many atoms a node keeps: the least by order, labels first.
pub const MAX_ATOMS: usize = 48;
/// How deep a tree may be before its lower parts are merged.
pub const MAX_DEPTH: u8 = 8;
/// How many places a reference may stand for.
pub const MAX_REFS: usize = 8;

/// One step into a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Step {
    /// A field of a struct or tuple.
    Field(Symbol),
    /// A field of a variant.
    Variant(Symbol, Symbol),
    /// The elements, keys or values of a described container: writing adds, never replaces.
    Summary(Symbol),
    /// An element at a known position.
    Index(u32),
    /// A captured variable of a closure.
    Capture(u32),
    /// What an argument of a deferred call points to after it.
    Out(u32),
}

/// A path into a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Path {
    len: u8,
    steps: [Step; MAX_PATH],
}

impl Default for Path {
    fn default() -> Self {
        Path { len: 0, steps: [Step::Index(0); MAX_PATH] }
    }
}

impl Path {
    /// The steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps[..self.len as usize]
    }
    /// The path with one more step; unchanged when it is full.
    pub fn then(mut self, step: Step) -> Path {
        if (self.len as usize) < MAX_PATH {
            self.steps[self.len as usize] = step;
            self.len += 1;
        }
        self
    }
}

/// How an atom stands for what it names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Mode {
    /// The value itself: a reference stays a reference.
    Same,
    /// A copy of what it points to.
    Loaded,
    /// Made from it: everything inside counts.
    Derived,
}

/// Where a part of a value came from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Origin {
    /// Labelled data.
    Label(LabelId),
    /// An input of the function: a parameter, then a capture.
    Input {
        /// Which.
        port: u16,
        /// The path into it.
        path: Path,
        /// The label that is declared there, for callers that do not know what they pass.
        hint: Option<Hint>,
    },
    /// The result of a call that only the caller can resolve.
    Deferred {
        /// Which.
        id: u16,
        /// The path into it.
        path: Path,
    },
    /// The content of something that the whole program shares.
    Static {
        /// Which.
        id: Global,
        /// The path into it.
        path: Path,
    },
    /// A constant text that may be a URL, a host or a statement.
    Text(TextId),
    /// Something from outside that nothing is known of.
    Opaque,
    /// A value written in the program: no data, until it is put into a labelled field of something new.
    Literal,
}

/// A label that is declared for an input.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Hint {
    /// The label.
    pub label: LabelId,
    /// The input is put into a labelled field of something new, so even a literal bears the label then.
    pub made: bool,
}

/// A constant text: the file's symbol for it.
pub type TextId = Symbol;

/// One origin, how it stands for it, and how clean it is by now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Atom {
    /// Where it came from.
    pub origin: Origin,
    /// How it stands for it.
    pub mode: Mode,
    /// The strongest cleaner it went through.
    pub grade: Grade,
}

impl Atom {
    /// An origin as it is.
    pub fn of(origin: Origin) -> Atom {
        Atom { origin, mode: Mode::Same, grade: Grade::None }
    }

    /// The atom for a part.
    pub fn project(self, step: Step) -> Option<Atom> {
        if self.mode == Mode::Derived {
            return Some(self);
        }
        let origin = match self.origin {
            Origin::Input { port, path, hint } => Origin::Input { port, path: path.then(step), hint },
            Origin::Deferred { id, path } => Origin::Deferred { id, path: path.then(step) },
            Origin::Static { id, path } => Origin::Static { id, path: path.then(step) },
            Origin::Label(_) | Origin::Text(_) | Origin::Opaque | Origin::Literal => self.origin,
        };
        Some(Atom { origin, mode: Mode::Same, grade: self.grade })
    }

    /// The atom of something made from this.
    pub fn derived(self) -> Atom {
        Atom { mode: Mode::Derived, ..self }
    }

    /// The atom after a cleaner.
    pub fn cleaned(self, grade: Grade) -> Atom {
        Atom { grade: self.grade.max(grade), mode: Mode::Derived, ..self }
    }

    /// Whether it stands for something only a caller knows.
    pub fn is_symbolic(self) -> bool {
        match self.origin {
            Origin::Input { .. } | Origin::Deferred { .. } | Origin::Static { .. } => true,
            Origin::Label(_) | Origin::Text(_) | Origin::Opaque | Origin::Literal => false,
        }
    }
}

/// The root of a place that references may point to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Root {
    /// A local of the body at hand.
    Local(LocalId),
    /// What an input points to.
    Input(u16),
    /// A shared cell, by where it was made.
    Cell(u32),
    /// Something that the whole program shares.
    Static(Global),
}

/// What the whole program shares.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Global {
    /// A static.
    Static(ConstId),
    /// Channels whose ends are not seen together, by the type of their messages.
    Channel(AdtId),
}

/// A place that references may point to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Loc {
    /// Where it starts.
    pub root: Root,
    /// The path from there.
    pub path: Vec<Step>,
}

impl Loc {
    /// The root itself.
    pub fn root(root: Root) -> Loc {
        Loc { root, path: Vec::new() }
    }
    /// One step further.
    pub fn then(&self, step: Step) -> Loc {
        let mut path = self.path.clone();
        if path.len() < 2 * MAX_PATH {
            path.push(step);
        }
        Loc { root: self.root, path }
    }
}

/// What a value can be called as, or which type it has behind a trait.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shape {
    /// A closure; what it captured are its `Capture` parts.
    Closure(Owner, BodyId),
    /// A function.
    Fn(FnId),
    /// A constructor.
    Ctor(AdtId, u32),
    /// A struct or enum.
    Adt(AdtId),
    /// A primitive.
    Prim(crate::world::ty::Prim),
}

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
    /// The height of the tree.
    pub depth: u8,
}

// Traces do not count: two values are equal when they hold the same data, however it came there.
impl PartialEq for Node {
    fn eq(&self, other: &Node) -> bool {
        self.atoms.len() == other.atoms.len()
            && self.atoms.iter().zip(&other.atoms).all(|(a, b)| a.0 == b.0)
            && self.refs == other.refs
            && self.shapes == other.shapes
            && self.fields == other.fields
    }
}
impl Eq for Node {}

impl Value {
    /// Nothing that we follow.
    pub const CLEAN: Value = Value(None);

    /// The value of a node; clean when it is empty.
    pub fn from_node(mut node: Node) -> Value {
        if node.atoms.is_empty() && node.refs.is_empty() && node.shapes.is_empty() {
            node.fields.retain(|(_, value)| !value.is_clean());
            if node.fields.is_empty() {
                return Value::CLEAN;
            }
        }
        node.depth = 1 + node.fields.iter().map(|(_, value)| value.depth()).max().unwrap_or(0);
        let value = Value(Some(Arc::new(node)));
        if value.depth() > MAX_DEPTH { value.shortened(MAX_DEPTH - 2) } else { value }
    }

    /// One atom.
    pub fn atom(atom: Atom, trace: TraceId) -> Value {
        Value::from_node(Node { atoms: vec![(atom, trace)], ..Node::default() })
    }

    /// Several atoms.
    pub fn atoms(mut atoms: Vec<(Atom, TraceId)>) -> Value {
        tidy(&mut atoms);
        Value::from_node(Node { atoms, ..Node::default() })
    }

    /// A reference to these places.
    pub fn reference(mut refs: Vec<Loc>) -> Value {
        refs.sort();
        refs.dedup();
        refs.truncate(MAX_REFS);
        Value::from_node(Node { refs, ..Node::default() })
    }

    /// A value of this shape.
    pub fn shape(shape: Shape) -> Value {
        Value::from_node(Node { shapes: vec![shape], ..Node::default() })
    }

    /// Parts of a whole that holds nothing else.
    pub fn parts(parts: impl IntoIterator<Item = (Step, Value)>) -> Value {
        let mut fields: Vec<(Step, Value)> = parts.into_iter().collect();
        fields.sort_by_key(|&(step, _)| step);
        Value::from_node(Node { fields, ..Node::default() })
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

    /// With a part replaced.
    pub fn with_field(&self, step: Step, part: Value) -> Value {
        let mut node = self.node().cloned().unwrap_or_default();
        node.set(step, part);
        Value::from_node(node)
    }

    /// Whether the part differs from the whole.
    pub fn own_field(&self, step: Step) -> Option<&Value> {
        let node = self.node()?;
        let at = node.fields.binary_search_by_key(&step, |&(step, _)| step).ok()?;
        Some(&node.fields[at].1)
    }

    /// The part at `step`, references not followed.
    pub fn part(&self, step: Step) -> Value {
        let Some(node) = self.node() else { return Value::CLEAN };
        let found = match self.own_field(step) {
            Some(part) => part.clone(),
            None => node.projected(step),
        };
        match step {
            // An element at a known position may also have been put there by unknown position, and the other way round.
            Step::Index(_) => node.fields.iter().filter(|(other, _)| matches!(other, Step::Summary(_))).fold(found, |all, (_, part)| all.join(part)),
            Step::Summary(_) => node.fields.iter().filter(|(other, _)| matches!(other, Step::Index(_))).fold(found, |all, (_, part)| all.join(part)),
            Step::Field(_) | Step::Variant(..) | Step::Capture(_) | Step::Out(_) => found,
        }
    }

    /// What both hold.
    pub fn join(&self, other: &Value) -> Value {
        let (Some(a), Some(b)) = (&self.0, &other.0) else {
            return if self.is_clean() { other.clone() } else { self.clone() };
        };
        if Arc::ptr_eq(a, b) {
            return self.clone();
        }
        let mut atoms = a.atoms.clone();
        atoms.extend_from_slice(&b.atoms);
        tidy(&mut atoms);
        let mut refs = a.refs.clone();
        refs.extend_from_slice(&b.refs);
        refs.sort();
        refs.dedup();
        refs.truncate(MAX_REFS);
        let mut shapes = a.shapes.clone();
        shapes.extend_from_slice(&b.shapes);
        shapes.sort();
        shapes.dedup();
        shapes.truncate(MAX_REFS);
        Value::from_node(Node { atoms, refs, shapes, fields: join_fields(a, b), depth: 0 })
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
        let Some(node) = self.node() else { return Value::CLEAN };
        let mut short = Node { atoms: node.atoms.clone(), refs: node.refs.clone(), shapes: node.shapes.clone(), ..Node::default() };
        for (step, part) in &node.fields {
            if depth > 0 {
                short.fields.push((*step, part.shortened(depth - 1)));
            } else {
                part.visit(&mut |inner| {
                    short.atoms.extend(inner.atoms.iter().map(|&(atom, trace)| (atom.derived(), trace)));
                    short.refs.extend_from_slice(&inner.refs);
                });
            }
        }
        tidy(&mut short.atoms);
        short.refs.sort();
        short.refs.dedup();
        short.refs.truncate(MAX_REFS);
        Value::from_node(short)
    }

    /// Every atom replaced, the tree kept.
    pub fn map_atoms(&self, map: &mut dyn FnMut(Atom, TraceId) -> Option<(Atom, TraceId)>) -> Value {
        let Some(node) = self.node() else { return Value::CLEAN };
        let mut atoms: Vec<_> = node.atoms.iter().filter_map(|&(atom, trace)| map(atom, trace)).collect();
        tidy(&mut atoms);
        let fields = node.fields.iter().map(|(step, part)| (*step, part.map_atoms(map))).collect();
        Value::from_node(Node { atoms, refs: node.refs.clone(), shapes: node.shapes.clone(), fields, depth: 0 })
    }
}

impl Node {
    fn projected(&self, step: Step) -> Value {
        let atoms = self.atoms.iter().filter_map(|&(atom, trace)| Some((atom.project(step)?, trace))).collect();
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

/// Sorts atoms, keeps each once with the first trace given for it, and the least [`MAX_ATOMS`].
pub fn tidy(atoms: &mut Vec<(Atom, TraceId)>) {
    if atoms.len() > 1 {
        atoms.sort_by_key(|&(atom, _)| atom);
        atoms.dedup_by_key(|&mut (atom, _)| atom);
        atoms.truncate(MAX_ATOMS);
    }
}
