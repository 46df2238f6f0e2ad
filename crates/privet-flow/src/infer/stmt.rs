//! Statements: what each says about the types of its parts.

use privet_ir::body::{
    Aggregate, AggregateKind, BindMode, BodyId, Literal, MacroCall, Op, Operand, Stmt,
};

use super::value_path::ValuePath;
use super::{CallSite, Infer, PathValue};
use crate::world::ty::{Ty, TyKind, Types};

impl Infer<'_, '_> {
    /// One pass over a body.
    pub(crate) fn pass(&mut self, id: BodyId) {
        let body = self.body(id);
        for block in &body.blocks {
            for at in block.stmts.range() {
                self.stmt(id, at as u32, body.stmts[at]);
            }
        }
    }

    fn stmt(&mut self, body: BodyId, at: u32, stmt: Stmt) {
        match stmt {
            Stmt::Assign(place, operand) => {
                let from = self.operand(body, operand);
                let to = self.place(body, place);
                self.coerce(from, to);
            }
            Stmt::Ref {
                dest,
                mutable,
                place,
            } => {
                let to = self.place(body, place);
                let reference = self.reference(mutable, to);
                let dest = self.place(body, dest);
                self.coerce(reference, dest);
            }
            Stmt::Bind { local, place, mode } => {
                let found = self.place_ty(body, place);
                let ty = match (mode, found.through) {
                    (BindMode::Auto, None) => found.ty,
                    (BindMode::Auto, Some(mutable)) => self.reference(mutable, found.ty),
                    (BindMode::Ref, _) => self.reference(false, found.ty),
                    (BindMode::RefMut, _) => self.reference(true, found.ty),
                };
                let local = self.local(body, local);
                self.unify(local, ty);
            }
            Stmt::Aggregate(dest, index) => {
                let code = self.body(body);
                let ty = self.aggregate(body, &code.aggregates[index as usize]);
                let dest = self.place(body, dest);
                self.coerce(ty, dest);
            }
            Stmt::Op { dest, op, args } => {
                let code = self.body(body);
                let args: Vec<Ty> = code.operands[args.range()]
                    .iter()
                    .map(|&arg| self.operand(body, arg))
                    .collect();
                let ty = self.operator(body, at, op, &args);
                let dest = self.place(body, dest);
                self.coerce(ty, dest);
            }
            Stmt::OpAssign { place, op, by } => {
                let left = self.place(body, place);
                let right = self.operand(body, by);
                self.op_assign(body, at, op, left, right);
            }
            Stmt::Cast { dest, from, ty } => {
                self.operand(body, from);
                let ty = self.written(ty);
                let dest = self.place(body, dest);
                self.coerce(ty, dest);
            }
            Stmt::Await(dest, from) => {
                let from = self.operand(body, from);
                let ty = self.awaited(body, at, from);
                let dest = self.place(body, dest);
                self.coerce(ty, dest);
            }
            Stmt::Call(call) => self.call(CallSite { body, call }),
            Stmt::Macro(id) => {
                let code = self.body(body);
                self.macro_call(body, &code.macros[id.index()]);
            }
            Stmt::Unknown { args, .. } => {
                let code = self.body(body);
                for &arg in &code.operands[args.range()] {
                    self.operand(body, arg);
                }
            }
        }
    }

    /// The type of an operand.
    pub(crate) fn operand(&mut self, body: BodyId, operand: Operand) -> Ty {
        match operand {
            Operand::Place(place) => self.place(body, place),
            Operand::Literal(at) => {
                let literal = self.body(body).literals[at as usize];
                self.literal(literal)
            }
            Operand::Path(path) => self.path_operand(body, path),
        }
    }

    /// The type of a path used as a value; notes what it means.
    pub(crate) fn path_operand(&mut self, body: BodyId, path: privet_ir::types::PathId) -> Ty {
        match self.value_path(path, None, None) {
            ValuePath::Fn(found, _) => {
                let dynamic = matches!(found.target, super::Target::Dynamic(_));
                let value = if dynamic {
                    PathValue::Dynamic(found.func)
                } else {
                    PathValue::Fn(found.func)
                };
                self.note_path(body, path, value);
                self.make(TyKind::FnDef(found.func))
            }
            ValuePath::Ctor(adt, variant, whole) => {
                let def = &self.world.adt(adt).variants[variant as usize];
                let callable = def.is_tuple && !def.fields.is_empty();
                self.note_path(body, path, PathValue::Ctor(adt, variant));
                if callable {
                    self.make(TyKind::Ctor(adt, variant))
                } else {
                    whole
                }
            }
            ValuePath::Const(id, ty) => {
                self.note_path(body, path, PathValue::Const(id));
                ty
            }
            ValuePath::Foreign(_) | ValuePath::ForeignMethod(..) | ValuePath::Unknown => {
                Ty::UNKNOWN
            }
        }
    }

    fn literal(&mut self, literal: Literal) -> Ty {
        match literal {
            Literal::Str(_) => self.reference(false, Ty::STR),
            Literal::Bytes(_) => {
                let bytes = self.make(TyKind::Array(Ty::U8));
                self.reference(false, bytes)
            }
            Literal::Int(_) => self.fresh_of(super::table::Sort::Int),
            Literal::Float => self.fresh_of(super::table::Sort::Float),
            Literal::Char => Ty::CHAR,
            Literal::Bool(_) => Ty::BOOL,
            Literal::Unit => Ty::UNIT,
        }
    }

    fn aggregate(&mut self, body: BodyId, aggregate: &Aggregate) -> Ty {
        let code = self.body(body);
        let parts = &code.operands[aggregate.parts.range()];
        match aggregate.kind {
            AggregateKind::Tuple => {
                let parts: Vec<Ty> = parts.iter().map(|&part| self.operand(body, part)).collect();
                self.tuple(&parts)
            }
            AggregateKind::Array { is_vec } | AggregateKind::Repeat { is_vec } => {
                let of = self.fresh();
                for &part in
                    parts
                        .iter()
                        .take(if matches!(aggregate.kind, AggregateKind::Array { .. }) {
                            usize::MAX
                        } else {
                            1
                        })
                {
                    let part = self.operand(body, part);
                    self.coerce(part, of);
                }
                match (is_vec, self.world.lang.vec) {
                    (true, Some(vec)) => self.adt(vec, &[of]),
                    _ => self.make(TyKind::Array(of)),
                }
            }
            AggregateKind::Struct(path) => self.struct_literal(body, aggregate, path),
            AggregateKind::Closure(id) => self.closure(body, id),
        }
    }

    fn struct_literal(
        &mut self,
        body: BodyId,
        aggregate: &Aggregate,
        path: privet_ir::types::PathId,
    ) -> Ty {
        let code = self.body(body);
        let parts: Vec<Operand> = code.operands[aggregate.parts.range()].to_vec();
        let Some((adt, variant)) = self.variant_of(path, None) else {
            for part in parts {
                self.operand(body, part);
            }
            let env = self.env.clone();
            let world = self.world;
            return world.path_type(self, &env, path);
        };
        let whole = self.struct_type(adt, path);
        for (&name, part) in aggregate.fields.iter().zip(parts) {
            let from = self.operand(body, part);
            let name = self.symbol(name);
            if let Some(field) = self.field_of(whole, adt, variant, name) {
                self.coerce(from, field);
            }
        }
        if let Some(base) = aggregate.base {
            let base = self.operand(body, base);
            self.coerce(base, whole);
        }
        whole
    }

    fn struct_type(&mut self, adt: crate::world::AdtId, path: privet_ir::types::PathId) -> Ty {
        let world = self.world;
        let symbols = world.path_symbols(self.env.file, path);
        if symbols.first() == Some(&world.lang.sym.self_type)
            && let Some(self_ty) = self.env.self_ty
        {
            return self_ty;
        }
        let written = world.program.file(self.env.file).lowered.path(path);
        let args = written
            .segments
            .iter()
            .rev()
            .find_map(|segment| segment.args.as_deref());
        let env = self.env.clone();
        world.def_type(self, &env, crate::world::Def::Adt(adt), args)
    }

    fn operator(&mut self, body: BodyId, at: u32, op: Op, args: &[Ty]) -> Ty {
        let Some(&left) = args.first() else {
            return Ty::UNKNOWN;
        };
        match op {
            Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge => {
                if let Some(&right) = args.get(1)
                    && (self.is_open(left) || self.is_open(right))
                {
                    self.unify(left, right);
                }
                Ty::BOOL
            }
            Op::Range => {
                if let Some(&right) = args.get(1) {
                    self.unify(left, right);
                }
                self.world
                    .lang
                    .range
                    .map_or(Ty::UNKNOWN, |range| self.adt(range, &[left]))
            }
            _ => self.overloaded(body, at, op, left, args.get(1).copied()),
        }
    }

    fn overloaded(&mut self, body: BodyId, at: u32, op: Op, left: Ty, right: Option<Ty>) -> Ty {
        let peeled = self.world.peel(self.arena(), self.shallow(left));
        let shape = self.shape(peeled);
        if matches!(shape, TyKind::Prim(_) | TyKind::Var(_)) {
            if let Some(right) = right {
                let right = self.world.peel(self.arena(), self.shallow(right));
                let shift = matches!(op, Op::Shl | Op::Shr);
                if !shift && matches!(self.shape(right), TyKind::Prim(_) | TyKind::Var(_)) {
                    self.unify(peeled, right);
                }
            }
            return peeled;
        }
        let name = format!("{op:?}");
        let Some(&tr) = self.world.lang.ops.get(name.as_str()) else {
            return peeled;
        };
        for ty in [left, peeled] {
            if let Some(super::project::Having::Impl(fit)) = self.having(ty, tr) {
                let world = self.world;
                let found = world.impl_(fit.id);
                let output = found
                    .types
                    .iter()
                    .find(|(name, _)| *name == world.lang.sym.output)
                    .map(|&(_, ty)| ty);
                let method = world
                    .trait_(tr)
                    .fns
                    .keys()
                    .next()
                    .and_then(|name| found.fns.get(name))
                    .copied();
                // What a library's own operators do is what operators do.
                let method = method.filter(|&method| !world.func(method).is_described);
                if let Some(method) = method {
                    self.bodies
                        .get_mut(&body)
                        .expect("the body was entered")
                        .ops
                        .insert(at, method);
                }
                return output.map_or(peeled, |ty| self.with(ty, &fit.subst));
            }
        }
        if let Some(bound) = self
            .bounds_of(peeled)
            .into_iter()
            .find(|bound| bound.of == tr)
        {
            let output = self.world.lang.sym.output;
            let found = bound
                .bindings
                .iter()
                .find(|(name, _)| *name == output)
                .map(|&(_, ty)| ty);
            return found.unwrap_or(peeled);
        }
        peeled
    }

    fn op_assign(&mut self, body: BodyId, at: u32, op: Op, left: Ty, right: Ty) {
        let shape = self.shape(left);
        if matches!(shape, TyKind::Prim(_) | TyKind::Var(_)) {
            if !matches!(op, Op::Shl | Op::Shr) {
                self.unify(left, right);
            }
            return;
        }
        let name = format!("{op:?}Assign");
        let Some(&tr) = self.world.lang.ops.get(name.as_str()) else {
            return;
        };
        if let Some(super::project::Having::Impl(fit)) = self.having(left, tr) {
            let world = self.world;
            let found = world.impl_(fit.id);
            let method = world
                .trait_(tr)
                .fns
                .keys()
                .next()
                .and_then(|name| found.fns.get(name))
                .copied();
            // What a library's own operators do is what operators do.
            let method = method.filter(|&method| !world.func(method).is_described);
            if let Some(method) = method {
                self.bodies
                    .get_mut(&body)
                    .expect("the body was entered")
                    .ops
                    .insert(at, method);
            }
        }
    }

    fn awaited(&mut self, body: BodyId, at: u32, ty: Ty) -> Ty {
        let world = self.world;
        if self.is_open(ty) {
            return Ty::UNKNOWN;
        }
        let mut ty = ty;
        if let (Some(into), TyKind::Adt(..)) = (world.lang.into_future, self.shape(ty))
            && let Some(super::project::Having::Impl(fit)) = self.having(ty, into)
        {
            let found = world.impl_(fit.id);
            if let Some(&func) = found.fns.values().next() {
                self.bodies
                    .get_mut(&body)
                    .expect("the body was entered")
                    .ops
                    .insert(at, func);
            }
            let output = found
                .types
                .iter()
                .find(|(name, _)| *name == world.lang.sym.output)
                .map(|&(_, ty)| ty);
            return output.map_or(Ty::UNKNOWN, |ty| self.with(ty, &fit.subst));
        }
        let Some(future) = world.lang.future else {
            return ty;
        };
        // `Pin<Box<dyn Future>>` and `&mut F` are futures as what they point to is.
        for _ in 0..6 {
            if let Some(having) = self.having(ty, future) {
                if let super::project::Having::Impl(fit) = &having
                    && let Some(&poll) = world.impl_(fit.id).fns.values().next()
                {
                    self.bodies
                        .get_mut(&body)
                        .expect("the body was entered")
                        .ops
                        .insert(at, poll);
                }
                return self
                    .projected(ty, future, world.lang.sym.output)
                    .unwrap_or(Ty::UNKNOWN);
            }
            match self.deref_once(ty) {
                Some((next, _)) => ty = next,
                None => break,
            }
        }
        ty
    }

    fn macro_call(&mut self, body: BodyId, call: &MacroCall) {
        let code = self.body(body);
        for at in call.args.range() {
            let ty = self.operand(body, code.operands[at]);
            let role = call.roles[at - call.args.start as usize];
            self.note_format(body, at as u32, ty, role);
        }
        let path = &self
            .world
            .program
            .file(self.env.file)
            .lowered
            .path(call.path)
            .segments;
        let Some(last) = path.last() else { return };
        let name = self.world.text(self.symbol(last.name));
        let lang = &self.world.lang;
        let ty = match name {
            "format" => lang.string.map(|string| self.adt(string, &[])),
            "write" | "writeln" => {
                self.note_write(body, call);
                lang.result.map(|result| {
                    let error = self.fresh();
                    self.adt(result, &[Ty::UNIT, error])
                })
            }
            "dbg" => code.operands[call.args.range()]
                .first()
                .map(|&arg| self.operand(body, arg)),
            "print" | "println" | "eprint" | "eprintln" | "assert" | "assert_eq" | "assert_ne" => {
                Some(Ty::UNIT)
            }
            _ => None,
        };
        if let Some(ty) = ty {
            let dest = self.place(body, call.dest);
            self.coerce(ty, dest);
        }
    }
}
