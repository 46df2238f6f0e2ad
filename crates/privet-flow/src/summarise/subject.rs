//! Subjects: where whoever is checked comes from, and where data comes from, as origins that can be compared.
//!
//! same(check, data) if an origin of the one covers an origin of the other,
//! or one of what the other was made from (`load(id)` is about whom `id` names).

use std::collections::BTreeMap;

use privet_ir::body::{LocalId, Operand, Stmt};
use privet_ir::names::Name;
use privet_ir::span::Span;

use super::exec::Exec;
use super::proof::{Check, Whose};
use super::summary::Use;
use super::trace::TraceId;
use super::value::{Loc, Node, Origin, Path, Root, Step, Value};

/// How many origins one value is given.
const MAX_ORIGINS: usize = 12;
/// How many calls back data is traced to what it was made from.
const MAX_STEPS: usize = 4;

/// What was made from what: by the expression, the origins of its inputs.
pub(super) type MadeFrom = BTreeMap<Span, Vec<Whose>>;

fn path_of(steps: &[Step]) -> Path {
    steps
        .iter()
        .fold(Path::default(), |path, &step| path.then(step))
}

fn tidy(origins: &mut Vec<Whose>) {
    origins.sort_unstable();
    origins.dedup();
    origins.truncate(MAX_ORIGINS);
}

impl Exec<'_, '_, '_> {
    /// Where a value comes from; of a whole only the whole, of what was put together its parts.
    pub(super) fn origins(&self, value: &Value) -> Vec<Whose> {
        let mut all = Vec::new();
        self.origins_within(value, 3, &mut all);
        tidy(&mut all);
        all
    }

    fn origins_within(&self, value: &Value, hops: u32, all: &mut Vec<Whose>) {
        let Some(node) = value.node() else { return };
        let before = all.len();
        self.own_origins(node, hops, all);
        let is_whole = all[before..]
            .iter()
            .any(|origin| matches!(origin, Whose::Input(..) | Whose::Static(_)));
        if !is_whole {
            for (_, part) in &node.fields {
                self.origins_within(part, hops, all);
            }
        }
    }

    fn own_origins(&self, node: &Node, hops: u32, all: &mut Vec<Whose>) {
        for &(atom, trace) in &node.atoms {
            match atom.origin {
                Origin::Input { port, path, .. } => all.push(Whose::Input(port, path)),
                Origin::Static { id, .. } => all.push(Whose::Static(id)),
                Origin::Label(_) | Origin::Deferred { .. } | Origin::Opaque => {}
                Origin::Text(_) | Origin::Literal => continue,
            }
            all.extend(self.made_at(trace));
        }
        for to in &node.refs {
            self.origins_of_place(to, hops, all);
        }
    }

    fn origins_of_place(&self, to: &Loc, hops: u32, all: &mut Vec<Whose>) {
        match to.root {
            Root::Input(port) => all.push(Whose::Input(port, path_of(&to.path))),
            Root::Static(id) => all.push(Whose::Static(id)),
            Root::Local(local) => all.push(Whose::Local(local, path_of(&to.path))),
            Root::Cell(_) => {}
        }
        if hops > 0 && matches!(to.root, Root::Local(_) | Root::Cell(_)) {
            let behind = self.memory.load(to);
            self.origins_within(&behind, hops - 1, all);
        }
    }

    /// The expression of this body at which data came to be, by the first step of its trace.
    fn made_at(&self, trace: TraceId) -> Option<Whose> {
        let mut link = self.links.get(trace.0 as usize)?;
        while let Some(before) = self.links.get(link.before.0 as usize) {
            link = before;
        }
        Some(Whose::Made(link.span))
    }

    /// The place an argument of the call at hand is read from.
    pub(super) fn argument_place(&self, at: usize) -> Option<Whose> {
        let &Stmt::Call(call) = self.body.stmts.get(self.stmt as usize)? else {
            return None;
        };
        let args = self.body.calls[call.index()].args;
        let operand = self.body.operands[args.range()].get(at)?;
        self.place_origin(*operand)
    }

    fn place_origin(&self, operand: Operand) -> Option<Whose> {
        let Operand::Place(place) = operand else {
            return None;
        };
        let place = self.body.place(place);
        if self.body.locals[place.local.index()].name == Name::NONE {
            return None;
        }
        let mut path = Path::default();
        for at in place.projs.range() {
            match self.body.projs[at] {
                privet_ir::body::Proj::Field(name) => {
                    path = path.then(Step::Field(self.symbol(name)));
                }
                privet_ir::body::Proj::Deref => {}
                _ => break,
            }
        }
        Some(Whose::Local(place.local, path))
    }

    /// All origins of an argument: of its value, and the place it is read from.
    pub(super) fn argument_origins(&self, at: usize, value: &Value) -> Vec<Whose> {
        let mut all = self.origins(value);
        all.extend(self.argument_place(at));
        tidy(&mut all);
        all
    }

    /// For an id: the origins of what it is a part of.
    pub(super) fn origins_beside(&self, origins: &[Whose]) -> Vec<Whose> {
        let mut all = Vec::new();
        for origin in origins {
            let &Whose::Local(local, path) = origin else {
                continue;
            };
            let Some((_, before)) = path.steps().split_last() else {
                continue;
            };
            let loc = Loc {
                root: self.local_loc(local).root,
                path: before.to_vec(),
            };
            let value = self.memory.deref(&self.memory.load(&loc));
            all.extend(self.origins(&value));
        }
        tidy(&mut all);
        all
    }

    /// Notes what the expression at hand makes its result from.
    pub(super) fn note_made(&mut self, args: &[Value]) {
        let mut all = Vec::new();
        for (at, value) in args.iter().enumerate() {
            all.extend(self.argument_origins(at, value));
        }
        tidy(&mut all);
        if !all.is_empty() {
            self.made_from.insert(self.span, all);
        }
    }

    fn sources_of(&self, origins: &[Whose]) -> Vec<Whose> {
        let mut all: Vec<Whose> = Vec::new();
        let mut open: Vec<Whose> = origins.to_vec();
        for _ in 0..MAX_STEPS {
            let made = open.iter().filter_map(|origin| match origin {
                Whose::Made(span) => self.made_from.get(span),
                Whose::Input(..) | Whose::Local(..) | Whose::Static(_) => None,
            });
            let next: Vec<Whose> = made
                .flatten()
                .filter(|origin| !all.contains(origin) && !origins.contains(origin))
                .copied()
                .collect();
            if next.is_empty() {
                break;
            }
            all.extend(&next);
            open = next;
        }
        tidy(&mut all);
        all
    }

    /// Where the data of a use comes from.
    pub(super) fn data_origins(&self, reached: &Use) -> Vec<Whose> {
        let mut all = Vec::new();
        match reached.atom.origin {
            Origin::Input { port, path, .. } => all.push(Whose::Input(port, path)),
            Origin::Static { id, .. } => all.push(Whose::Static(id)),
            Origin::Label(_)
            | Origin::Deferred { .. }
            | Origin::Text(_)
            | Origin::Opaque
            | Origin::Literal => {}
        }
        all.extend(self.made_at(reached.trace));
        all.extend(self.sink_places(reached));
        tidy(&mut all);
        all
    }

    /// The places that the sink's argument is read from, when the sink is the call at hand.
    fn sink_places(&self, reached: &Use) -> Option<Whose> {
        let &Stmt::Call(call) = self.body.stmts.get(self.stmt as usize)? else {
            return None;
        };
        let args = self.body.calls[call.index()].args;
        let spans = &self.body.operand_spans[args.range()];
        let at = spans
            .iter()
            .position(|span| *span == reached.sink.at.span)?;
        self.place_origin(self.body.operands[args.range()][at])
    }

    /// Whether a check was about the subject of data.
    pub(super) fn is_about(&self, check: &Check, data: &[Whose]) -> bool {
        let covers = |checked: &[Whose], data: &[Whose]| {
            checked
                .iter()
                .any(|&own| data.iter().any(|&other| own.covers(other, check.is_id)))
        };
        covers(&check.about, data)
            || covers(&check.about, &self.sources_of(data))
            || covers(&self.sources_of(&check.about), data)
    }

    /// Whether data was made from somebody of the checked one's type who is not the checked one.
    pub(super) fn is_about_another(&self, check: &Check, data: &[Whose]) -> bool {
        let ty = |local: LocalId| self.world().peel(&self.types.types, self.local_ty(local));
        let of_local = |origin: &Whose| match origin {
            Whose::Local(local, path) if path.steps().is_empty() => Some(ty(*local)),
            Whose::Local(..) | Whose::Input(..) | Whose::Made(_) | Whose::Static(_) => None,
        };
        let checked: Vec<_> = check.about.iter().filter_map(of_local).collect();
        self.sources_of(data)
            .iter()
            .filter_map(of_local)
            .any(|ty| ty != crate::world::ty::Ty::UNKNOWN && checked.contains(&ty))
    }
}
