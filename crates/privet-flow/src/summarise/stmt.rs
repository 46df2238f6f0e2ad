//! Statements on abstract values.
//!
//! flow(x -> z) if assign(x -> y) and flow(y -> z); a write to one place kills what was there.

use privet_ir::body::{Aggregate, AggregateKind, BindMode, Op, Operand, Stmt};

use crate::finding::Via;
use crate::infer::Target;
use crate::world::ty::TyKind;

use super::exec::Exec;
use super::trace::{TraceId, What};
use super::value::{Gathered, Hint, Loc, Mode, Origin, Root, Shape, Step, Value};

/// How many places are looked behind for one value.
const MAX_SEEN: usize = 64;

impl Exec<'_, '_, '_> {
    /// Runs one statement.
    pub(crate) fn statement(&mut self, stmt: Stmt) {
        match stmt {
            Stmt::Assign(place, operand) => {
                let value = self.operand(operand);
                self.write(place, value);
            }
            Stmt::Ref { dest, place, .. } => {
                let locs = self.place(place);
                self.write(dest, Value::reference(locs));
            }
            Stmt::Bind { local, place, mode } => {
                let locs = self.place(place);
                let by_reference = match mode {
                    BindMode::Ref | BindMode::RefMut => true,
                    BindMode::Auto => self.binds_reference(local, place),
                };
                let value = if by_reference {
                    Value::reference(locs)
                } else {
                    self.read_locs(&locs)
                };
                self.memory.store(&[Loc::root(Root::Local(local))], value);
                if self.has_guards() {
                    self.rebound(local);
                    self.brought(local);
                    self.witnessed(local);
                }
            }
            Stmt::Aggregate(dest, at) => {
                let body = self.body;
                let value = self.aggregate(&body.aggregates[at as usize]);
                self.write(dest, value);
            }
            Stmt::Op { dest, op, args } => {
                let body = self.body;
                let args: Vec<Value> = body.operands[args.range()]
                    .iter()
                    .map(|&arg| self.operand(arg))
                    .collect();
                let value = match self.has_guards() {
                    true => {
                        let value = self.operator(op, args.clone());
                        self.operated(op, &args, value)
                    }
                    false => self.operator(op, args),
                };
                self.write(dest, value);
            }
            Stmt::OpAssign { place, by, .. } => self.op_assign(place, by),
            Stmt::Cast { dest, from, .. } => {
                let value = self.operand(from);
                self.write(dest, value);
            }
            Stmt::Await(dest, from) => {
                let value = self.operand(from);
                let value = self.awaited(value);
                self.write(dest, value);
            }
            Stmt::Call(call) => self.call(call),
            Stmt::Macro(id) => self.macro_call(id),
            Stmt::Unknown { dest, args } => {
                let body = self.body;
                let args: Vec<Value> = body.operands[args.range()]
                    .iter()
                    .map(|&arg| self.operand(arg))
                    .collect();
                let value = self.merged(&args, Some(Via::BlindSpot));
                self.write(dest, value);
            }
        }
    }

    /// Whether a binding's variable is a reference into what was matched.
    fn binds_reference(
        &self,
        local: privet_ir::body::LocalId,
        place: privet_ir::body::PlaceId,
    ) -> bool {
        let ty = self.local_ty(local);
        match self.types.kind(ty) {
            TyKind::Ref(..) => {
                let place = self.body.place(place);

                place
                    .projs
                    .range()
                    .any(|at| self.notes.derefs.contains_key(&(at as u32)))
            }
            TyKind::Unknown => {
                let place = self.body.place(place);
                !place.projs.is_empty()
                    && matches!(self.types.kind(self.local_ty(place.local)), TyKind::Ref(..))
            }
            _ => false,
        }
    }

    fn aggregate(&mut self, aggregate: &Aggregate) -> Value {
        let body = self.body;
        let parts = &body.operands[aggregate.parts.range()];
        match aggregate.kind {
            AggregateKind::Tuple => {
                let values: Vec<Value> = parts.iter().map(|&part| self.operand(part)).collect();
                Value::parts(
                    values
                        .into_iter()
                        .enumerate()
                        .map(|(at, value)| (self.tuple_step(at), value)),
                )
            }
            AggregateKind::Array { .. } => {
                let values: Vec<Value> = parts.iter().map(|&part| self.operand(part)).collect();
                let elem = Step::Summary(self.world().lang.sym.elem);
                if values.len() <= 8 {
                    return Value::parts(
                        values
                            .into_iter()
                            .enumerate()
                            .map(|(at, value)| (Step::Index(at as u32), value)),
                    );
                }
                let all = values
                    .iter()
                    .fold(Value::CLEAN, |all, value| all.join(value));
                Value::parts([(elem, all)])
            }
            AggregateKind::Repeat { .. } => {
                let value = parts
                    .first()
                    .map_or(Value::CLEAN, |&part| self.operand(part));
                Value::parts([(Step::Summary(self.world().lang.sym.elem), value)])
            }
            AggregateKind::Struct(path) => self.struct_literal(aggregate, path),
            AggregateKind::Closure(id) => self.closure_value(id),
        }
    }

    pub(super) fn tuple_step(&self, at: usize) -> Step {
        let sym = &self.world().lang.sym;
        match at {
            0 => Step::Field(sym.zero),
            1 => Step::Field(sym.one),
            more => match self.world().program.interner.get(&more.to_string()) {
                Some(name) => Step::Field(name),
                None => Step::Field(sym.one),
            },
        }
    }

    fn struct_literal(&mut self, aggregate: &Aggregate, path: privet_ir::types::PathId) -> Value {
        let body = self.body;
        let parts: Vec<Operand> = body.operands[aggregate.parts.range()].to_vec();
        let dest_adt = self.ctx.variant_of(self.types, self.at.owner, path);
        let base = match aggregate.base {
            Some(base) => self.operand(base),
            None => Value::CLEAN,
        };
        let mut value = base;
        for (&name, &part) in aggregate.fields.iter().zip(&parts) {
            let field = self.symbol(name);
            let step = match dest_adt {
                Some((adt, variant)) if self.world().adt(adt).is_enum => {
                    Step::Variant(self.world().adt(adt).variants[variant as usize].name, field)
                }
                _ => self.field_step(field),
            };
            let mut part_value = self.operand(part);
            if let Some((adt, variant)) = dest_adt {
                part_value =
                    self.put_into_field(part_value, adt, variant, field, aggregate.base.is_none());
            }
            if self.is_described() && field == self.world().lang.sym.shared {
                part_value = self.shared_cell(part_value);
            }
            if self.has_guards() && matches!(step, Step::Summary(_)) {
                part_value = self.under(part_value, &self.memory.state.facts);
            }
            value = value.with_field(step, part_value);
        }
        match dest_adt {
            Some((adt, at)) if !self.is_described() => {
                self.made(adt, at, value.with_shape(Shape::Adt(adt)))
            }
            Some((adt, at)) => self.made(adt, at, value),
            None => value,
        }
    }

    /// One content for all clones of a handle.
    fn shared_cell(&mut self, content: Value) -> Value {
        let cell = self.cell(0);
        let loc = Loc::root(Root::Cell(cell));
        self.memory.add(&loc, content);
        Value::reference(vec![loc])
    }

    /// A value as it is put into a field: a labelled field labels what has no label yet.
    pub(crate) fn put_into_field(
        &mut self,
        value: Value,
        adt: crate::world::AdtId,
        variant: u32,
        field: privet_ir::names::Symbol,
        whole: bool,
    ) -> Value {
        let Some(crate::labels::FieldLabel::Label(label)) =
            self.ctx.labels.field(adt, variant, field)
        else {
            return value;
        };
        let trace = self.link(TraceId::START, What::Source(label), None);
        super::declare::marked(&value, Hint { label, made: whole }, &mut |_| trace)
    }

    fn operator(&mut self, op: Op, args: Vec<Value>) -> Value {
        if let Some(&func) = self.notes.ops.get(&self.stmt) {
            return self.apply_fn(func, args, None);
        }
        match op {
            Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge => Value::CLEAN,
            Op::Range => {
                let elem = Step::Summary(self.world().lang.sym.elem);
                let all = args.iter().fold(Value::CLEAN, |all, value| all.join(value));
                Value::parts([(elem, all)])
            }
            Op::Add
            | Op::Sub
            | Op::Mul
            | Op::Div
            | Op::Rem
            | Op::BitAnd
            | Op::BitOr
            | Op::BitXor
            | Op::Shl
            | Op::Shr
            | Op::Neg
            | Op::Not => self.merged(&args, None),
        }
    }

    fn op_assign(&mut self, place: privet_ir::body::PlaceId, by: Operand) {
        let by = self.operand(by);
        let locs = self.place(place);
        if let Some(&func) = self.notes.ops.get(&self.stmt) {
            self.apply_fn(func, vec![Value::reference(locs), by], None);
            return;
        }
        let by = self.merged(&[by], None);
        for loc in locs {
            self.memory.add(&loc, by.clone());
        }
    }

    fn awaited(&mut self, value: Value) -> Value {
        let Some(&func) = self.notes.ops.get(&self.stmt) else {
            return value;
        };
        let loc = self.temporary(value.clone());
        let polled = self.apply_fn(func, vec![Value::reference(vec![loc])], None);
        let ready = self.world().program.interner.get("Ready");
        let inner = ready.map(|ready| {
            self.memory
                .step(&polled, Step::Variant(ready, self.world().lang.sym.zero), 4)
        });
        match inner {
            Some(inner) if !inner.is_clean() => inner,
            _ if !polled.is_clean() => polled,
            _ => value,
        }
    }

    /// Everything in these values as one: what an operator or an unknown call makes of them.
    pub(crate) fn merged(&mut self, values: &[Value], via: Option<Via>) -> Value {
        let mut gathered = Gathered::default();
        for value in values {
            self.collect(value, &mut gathered, 6);
        }
        let mut atoms = gathered.all();
        if let Some(via) = via {
            for (atom, trace) in &mut atoms {
                if !matches!(
                    atom.origin,
                    Origin::Opaque | Origin::Text(_) | Origin::Literal
                ) {
                    *trace = self.link(*trace, What::Passed(self.callee_name()), Some(via));
                }
            }
        }
        Value::atoms(atoms)
    }

    /// All atoms inside a value, through pointers.
    pub(crate) fn collect(&self, value: &Value, atoms: &mut Gathered, hops: u32) {
        let mut seen = Vec::new();
        self.collect_new(value, atoms, hops, &mut seen);
    }

    fn collect_new(&self, value: &Value, atoms: &mut Gathered, hops: u32, seen: &mut Vec<Loc>) {
        let mut refs = Vec::new();
        value.visit(&mut |node| {
            for &(atom, trace) in &node.atoms {
                atoms.add(atom.derived(), trace);
                if let (Origin::Input { port, path, .. }, Mode::Same) = (atom.origin, atom.mode) {
                    let path = path.steps().to_vec();
                    refs.push(Loc {
                        root: Root::Input(port),
                        path,
                    });
                }
            }
            refs.extend_from_slice(&node.refs);
        });
        if hops == 0 || self.memory.is_tired() {
            return;
        }
        refs.sort();
        refs.dedup();
        for to in refs {
            if seen.len() > MAX_SEEN || seen.contains(&to) {
                continue;
            }
            seen.push(to.clone());
            let behind = self.memory.load(&to);
            self.collect_new(&behind, atoms, hops - 1, seen);
        }
    }

    /// The name of what the statement at hand calls, for traces.
    pub(crate) fn callee_name(&self) -> privet_ir::names::Symbol {
        use privet_ir::body::Callee;
        match self.body.stmts.get(self.stmt as usize) {
            Some(Stmt::Call(call)) => match &self.body.calls[call.index()].callee {
                Callee::Method { name, .. } => self.symbol(*name),
                Callee::Path(path) => {
                    let (site, _, _) = self.at.owner.parts(self.ctx.world);
                    self.world()
                        .path_symbols(site.file, *path)
                        .last()
                        .copied()
                        .unwrap_or(privet_ir::names::Symbol::NONE)
                }
                Callee::Value(_) | Callee::Lang(_) => privet_ir::names::Symbol::NONE,
            },
            _ => privet_ir::names::Symbol::NONE,
        }
    }

    /// What a call calls, as inference found it.
    pub(crate) fn target(&self, call: privet_ir::body::CallId) -> Target {
        self.notes
            .calls
            .get(call.index())
            .map_or(Target::Unknown, |call| call.target.clone())
    }
}
