//! Places: which memory a place expression stands for, with the pointers that the compiler follows on its own.

use privet_ir::body::{Literal, LocalId, Operand, PlaceId, Proj};
use privet_ir::names::Symbol;

use crate::infer::{Deref, Indexing, PathValue};
use crate::world::FnId;
use crate::world::ty::TyKind;

use super::exec::Exec;
use super::proof::{Cases, Outcome};
use super::trace::TraceId;
use super::value::{Atom, Global, Loc, Origin, Root, Step, Value};

impl<'w, 'p> Exec<'_, 'w, 'p> {
    /// The places a place expression stands for.
    pub(crate) fn place(&mut self, id: PlaceId) -> Vec<Loc> {
        let place = self.body.place(id);
        let mut locs = vec![self.local_loc(place.local)];
        let mut variant: Option<Symbol> = None;
        for at in place.projs.range() {
            locs = self.follow(locs, at as u32);
            match self.body.projs[at] {
                Proj::Field(name) => {
                    let name = self.symbol(name);
                    let is_described = matches!(self.field_step(name), Step::Summary(_));
                    if is_described && at == place.projs.range().start {
                        locs = self.behind_slice(locs, place.local, at as u32);
                    }
                    let step = match variant.take() {
                        Some(variant) => Step::Variant(variant, name),
                        None => self.field_step(name),
                    };
                    locs = self.then(locs, step);
                }
                Proj::Variant(path) => variant = self.variant_named(path),
                Proj::Deref => locs = self.behind(locs),
                Proj::Index(n) => locs = self.indexed(locs, at as u32, Some(n)),
                Proj::IndexBy(_) => locs = self.indexed(locs, at as u32, None),
                Proj::Slice => {}
                Proj::Success => {
                    let sym = &self.world().lang.sym;
                    let (some, ok) = (
                        Step::Variant(sym.some, sym.zero),
                        Step::Variant(sym.ok, sym.zero),
                    );
                    let ty = self.place_success_type(place.local, place.projs.len());
                    locs = match ty {
                        Some(true) => self.then(locs, some),
                        Some(false) => self.then(locs, ok),
                        None => {
                            let mut both = self.then(locs.clone(), some);
                            both.extend(self.then(locs, ok));
                            both
                        }
                    };
                }
                Proj::Failure => {
                    let sym = &self.world().lang.sym;
                    let step = Step::Variant(sym.err, sym.zero);
                    locs = self.then(locs, step);
                }
            }
        }
        locs
    }

    /// The name of the variant a pattern's path means; none for a struct.
    pub(super) fn variant_named(&self, path: privet_ir::types::PathId) -> Option<Symbol> {
        match self.ctx.variant_of(self.types, self.at.owner, path) {
            Some((adt, at)) if self.world().adt(adt).is_enum => {
                Some(self.world().adt(adt).variants[at as usize].name)
            }
            Some(_) => None,
            None => {
                let (site, _, _) = self.at.owner.parts(self.ctx.world);
                self.world().path_symbols(site.file, path).last().copied()
            }
        }
    }

    /// Whether `?` on a plain local works on an `Option`; `None` when that is not known.
    pub(super) fn place_success_type(&self, local: LocalId, projs: usize) -> Option<bool> {
        if projs != 1 {
            return None;
        }
        match self
            .types
            .kind(self.world().peel(&self.types.types, self.local_ty(local)))
        {
            TyKind::Adt(adt, _) if Some(*adt) == self.world().lang.option => Some(true),
            TyKind::Adt(adt, _) if Some(*adt) == self.world().lang.result => Some(false),
            _ => None,
        }
    }

    /// In descriptions the elements of slices are a field, which no type declares.
    fn behind_slice(&mut self, locs: Vec<Loc>, local: LocalId, at: u32) -> Vec<Loc> {
        let is_pointer = matches!(self.types.kind(self.local_ty(local)), TyKind::Ref(..));
        match is_pointer && !self.notes.derefs.contains_key(&at) {
            true => self.behind(locs),
            false => locs,
        }
    }

    /// A step by a field's name; in descriptions of libraries some names stand for all elements.
    pub(crate) fn field_step(&self, name: Symbol) -> Step {
        let sym = &self.world().lang.sym;
        let summary = self.is_described() && [sym.elem, sym.key, sym.value].contains(&name);
        if summary {
            Step::Summary(name)
        } else {
            Step::Field(name)
        }
    }

    pub(super) fn local_loc(&self, local: LocalId) -> Loc {
        let capture = self
            .body
            .captures
            .iter()
            .position(|capture| capture.inner == local);
        if let Some(at) = capture {
            return Loc::root(Root::Input((self.body.params as usize + at) as u16));
        }
        let global = self
            .body
            .globals
            .iter()
            .find(|global| global.local == local);
        match global.and_then(|global| self.notes.paths.get(&global.path)) {
            Some(&PathValue::Const(id)) if self.world().consts[id.index()].is_static => {
                Loc::root(Root::Static(Global::Static(id)))
            }
            _ => Loc::root(Root::Local(local)),
        }
    }

    /// Constants that are used as places hold their value from the start.
    pub(super) fn set_globals(&mut self) {
        for global in &self.body.globals {
            let loc = self.local_loc(global.local);
            if loc.root == Root::Local(global.local) {
                let value = self.path_value(global.path);
                self.memory.store(&[loc], value);
            }
        }
    }

    pub(super) fn then(&self, locs: Vec<Loc>, step: Step) -> Vec<Loc> {
        locs.into_iter().map(|loc| loc.then(step)).collect()
    }

    /// The places behind pointers that the compiler follows before a step.
    pub(super) fn follow(&mut self, locs: Vec<Loc>, at: u32) -> Vec<Loc> {
        let Some(derefs) = self.notes.derefs.get(&at).cloned() else {
            return locs;
        };
        self.follow_all(locs, &derefs)
    }

    pub(crate) fn follow_all(&mut self, mut locs: Vec<Loc>, derefs: &[Deref]) -> Vec<Loc> {
        for deref in derefs {
            locs = match deref {
                Deref::Builtin => self.behind(locs),
                Deref::Call(func) => self.called_deref(locs, *func),
            };
        }
        locs
    }

    pub(super) fn called_deref(&mut self, locs: Vec<Loc>, func: FnId) -> Vec<Loc> {
        let result = self.apply_fn(func, vec![Value::reference(locs.clone())], None);
        let targets = self.memory.targets(&result);
        if !targets.is_empty() {
            return targets;
        }
        if result.is_clean() {
            locs
        } else {
            vec![self.temporary(result)]
        }
    }

    /// A cell that holds a value which has no place of its own.
    pub(crate) fn temporary(&mut self, value: Value) -> Loc {
        let cell = self.cell(u32::MAX - self.nested);
        self.nested += 1;
        self.memory.set_root(Root::Cell(cell), value);
        Loc::root(Root::Cell(cell))
    }

    /// The number of a cell made by this statement.
    pub(crate) fn cell(&mut self, nth: u32) -> u32 {
        let next = self.cell_index.len() as u32;
        *self.cell_index.entry((self.stmt, nth)).or_insert(next)
    }

    pub(super) fn behind(&mut self, locs: Vec<Loc>) -> Vec<Loc> {
        let mut all = Vec::new();
        for loc in locs {
            let value = self.memory.load(&loc);
            let targets = self.memory.targets(&value);
            let found = if targets.is_empty() {
                vec![loc]
            } else {
                targets
            };
            for loc in found {
                if !all.contains(&loc) {
                    all.push(loc);
                }
            }
        }
        all.truncate(super::value::MAX_REFS);
        all
    }

    pub(super) fn indexed(&mut self, locs: Vec<Loc>, at: u32, n: Option<u32>) -> Vec<Loc> {
        let sym = &self.world().lang.sym;
        match self.notes.indexing.get(&at).copied() {
            Some(Indexing::Call(func)) => {
                let index = match self.body.projs[at as usize] {
                    Proj::IndexBy(local) => self.memory.load(&self.local_loc(local)),
                    _ => Value::CLEAN,
                };
                let result = self.apply_fn(func, vec![Value::reference(locs), index], None);
                let targets = self.memory.targets(&result);
                if targets.is_empty() {
                    vec![self.temporary(result)]
                } else {
                    targets
                }
            }
            Some(Indexing::Values) => {
                let step = Step::Summary(sym.value);
                self.then(locs, step)
            }
            Some(Indexing::Elements) | None => {
                let by_range = match self.body.projs[at as usize] {
                    Proj::IndexBy(local) => {
                        let ty = self.local_ty(local);
                        matches!(self.types.kind(ty), TyKind::Adt(adt, _) if Some(*adt) == self.world().lang.range)
                    }
                    _ => false,
                };
                if by_range {
                    return locs;
                }
                let step = n.map_or(Step::Summary(sym.elem), Step::Index);
                self.then(locs, step)
            }
        }
    }

    /// What a place holds.
    pub(crate) fn read_place(&mut self, id: PlaceId) -> Value {
        let locs = self.place(id);
        self.read_locs(&locs)
    }

    pub(crate) fn read_locs(&self, locs: &[Loc]) -> Value {
        locs.iter()
            .fold(Value::CLEAN, |all, loc| all.join(&self.memory.load(loc)))
    }

    /// What an operand holds.
    pub(crate) fn operand(&mut self, operand: Operand) -> Value {
        match operand {
            Operand::Place(place) => {
                let value = self.read_place(place);
                match self.has_guards() {
                    true => self.answer_at(place, value),
                    false => value,
                }
            }
            Operand::Literal(at) => self.literal(self.body.literals[at as usize]),
            Operand::Path(path) => self.path_value(path),
        }
    }

    pub(super) fn literal(&self, literal: Literal) -> Value {
        let written = || match self.ctx.labels.has_fields() && !self.is_described() {
            true => Value::atom(Atom::of(Origin::Literal), TraceId::START),
            false => Value::CLEAN,
        };
        match literal {
            Literal::Str(name) => {
                let symbol = self.symbol(name);
                let text = self.world().text(symbol);
                if super::text::may_be_address(text) {
                    return written()
                        .join(&Value::atom(Atom::of(Origin::Text(symbol)), TraceId::START));
                }
                if text.is_empty() {
                    Value::CLEAN
                } else {
                    written()
                }
            }
            Literal::Bytes(_) | Literal::Int(_) | Literal::Float | Literal::Char => written(),
            Literal::Bool(is) if self.has_guards() => {
                Value::CLEAN.with_cases(Cases::only(Outcome::Bool(is)))
            }
            Literal::Bool(_) | Literal::Unit => Value::CLEAN,
        }
    }

    /// Writes to the place an expression names.
    pub(crate) fn write(&mut self, dest: PlaceId, value: Value) {
        let place = self.body.place(dest);
        let value = if place.projs.is_empty() {
            let ty = self.local_ty(place.local);
            let value = self.declared(value, ty);
            match self.has_guards() {
                true => self.noted(value, ty),
                false => value,
            }
        } else {
            value
        };
        let locs = self.place(dest);
        self.memory.store(&locs, value);
        if self.has_guards() && place.projs.is_empty() {
            self.rebound(place.local);
            self.witnessed(place.local);
        }
    }
}
