//! Atoms: where a part of a value came from, how it stands for it, and how clean it is; and the places values point to.

use privet_catalog::Grade;
use privet_ir::body::{BodyId, LocalId};
use privet_ir::names::Symbol;

use crate::infer::Owner;
use crate::labels::LabelId;
use crate::world::{AdtId, ConstId, FnId};

/// How many steps a path keeps; what lies deeper counts as all of it.
pub const MAX_PATH: usize = 5;
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
        Path {
            len: 0,
            steps: [Step::Index(0); MAX_PATH],
        }
    }
}

impl Path {
    /// The steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps[..self.len as usize]
    }
    /// The first steps.
    pub fn cut(self, steps: usize) -> Path {
        self.steps()
            .iter()
            .take(steps)
            .fold(Path::default(), |path, &step| path.then(step))
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
        Atom {
            origin,
            mode: Mode::Same,
            grade: Grade::None,
        }
    }

    /// The atom for a part.
    pub fn project(self, step: Step) -> Option<Atom> {
        if self.mode == Mode::Derived {
            return Some(self);
        }
        let origin = match self.origin {
            Origin::Input { port, path, hint } => Origin::Input {
                port,
                path: path.then(step),
                hint,
            },
            Origin::Deferred { id, path } => Origin::Deferred {
                id,
                path: path.then(step),
            },
            Origin::Static { id, path } => Origin::Static {
                id,
                path: path.then(step),
            },
            Origin::Label(_) | Origin::Text(_) | Origin::Opaque | Origin::Literal => self.origin,
        };
        Some(Atom {
            origin,
            mode: Mode::Same,
            grade: self.grade,
        })
    }

    /// The atom of something made from this.
    pub fn derived(self) -> Atom {
        Atom {
            mode: Mode::Derived,
            ..self
        }
    }

    /// The atom of a whole of which this is a part, at most `steps` deep; only what is made from something can be widened.
    pub fn widened(self, steps: usize) -> Atom {
        if self.mode != Mode::Derived {
            return self;
        }
        let origin = match self.origin {
            Origin::Input { port, path, hint } => Origin::Input {
                port,
                path: path.cut(steps),
                hint,
            },
            Origin::Deferred { id, path } => Origin::Deferred {
                id,
                path: path.cut(steps),
            },
            Origin::Static { id, path } => Origin::Static {
                id,
                path: path.cut(steps),
            },
            Origin::Label(_) | Origin::Text(_) | Origin::Opaque | Origin::Literal => self.origin,
        };
        Atom { origin, ..self }
    }

    /// The atom after a cleaner.
    pub fn cleaned(self, grade: Grade) -> Atom {
        Atom {
            grade: self.grade.max(grade),
            mode: Mode::Derived,
            ..self
        }
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
        Loc {
            root,
            path: Vec::new(),
        }
    }
    /// One step further.
    pub fn then(&self, step: Step) -> Loc {
        let mut path = self.path.clone();
        if path.len() < 2 * MAX_PATH {
            path.push(step);
        }
        Loc {
            root: self.root,
            path,
        }
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
