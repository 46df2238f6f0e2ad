//! Guards: calls, types and fields that prove something, and about whom.
//!
//! Given a call of a guard, or a local of a type that only a check gives; gives facts, or a value whose outcomes prove them.

use privet_catalog::{PortRoot, When};
use privet_ir::body::{LocalId, Operand, PlaceId, Proj, Stmt};
use privet_ir::names::Symbol;

use crate::checks::GuardSpec;
use crate::labels::ClaimId;
use crate::world::FnId;
use crate::world::ty::{Ty, TyKind};

use super::call::Given;
use super::exec::Exec;
use super::proof::{Cases, Check, Facts, Outcome, Proven, Whose};
use super::value::{Path, Step, Value};

impl Exec<'_, '_, '_> {
    /// Whether the program has guards at all: without any there is nothing to do here.
    pub(super) fn has_guards(&self) -> bool {
        !self.ctx.labels.claims.is_empty()
    }

    /// A call of a guard: its result, whose success proves the claim.
    pub(super) fn guarded(&mut self, spec: &GuardSpec, given: &Given, result: Value) -> Value {
        let proven = Facts::of(vec![Proven::Check(self.check(spec, given))]);
        let sym = &self.world().lang.sym;
        let (some, none, ok, err) = (sym.some, sym.none, sym.ok, sym.err);
        let variant = |name: Symbol, facts: &Facts| (Outcome::Variant(name), facts.clone());
        let no = Facts::default();
        let mut known = Vec::new();
        let when = spec.when;
        if when.is_none() && self.gives_nothing() || when == Some(When::Returns) {
            self.memory.state.facts.add(&proven);
            return result;
        }
        if when.is_none_or(|when| when == When::True) {
            known.push((Outcome::Bool(true), proven.clone()));
            known.push((Outcome::Bool(false), no.clone()));
        }
        if when.is_none_or(|when| when == When::Ok) {
            known.push(variant(ok, &proven));
            known.push(variant(err, &no));
        }
        if when.is_none_or(|when| when == When::Some) {
            known.push(variant(some, &proven));
            known.push(variant(none, &no));
        }
        result.with_cases(Cases::open(known))
    }

    /// A call of a trait's function: what its declaration proves, whichever implementation is meant.
    pub(super) fn guarded_by(&mut self, func: FnId, given: &Given, result: Value) -> Value {
        let models = self.ctx.models;
        let guards = models.fn_effects(func).map(|effects| &effects.guards);
        guards
            .into_iter()
            .flatten()
            .fold(result, |result, spec| self.guarded(spec, given, result))
    }

    /// Whether the call at hand gives nothing that says whether it succeeded: then it succeeded when it returns.
    fn gives_nothing(&self) -> bool {
        let Some(&Stmt::Call(call)) = self.body.stmts.get(self.stmt as usize) else {
            return false;
        };
        let dest = self.body.place(self.body.calls[call.index()].dest);
        let ty = self.local_ty(dest.local);
        match self.types.kind(ty) {
            TyKind::Adt(adt, _) => !self.world().adt(*adt).is_enum,
            _ => ty == Ty::UNIT,
        }
    }

    fn check(&self, spec: &GuardSpec, given: &Given) -> Check {
        let skip = usize::from(given.has_self);
        let mut about = Vec::new();
        let (mut is_id, mut is_alone) = (true, true);
        for port in &spec.subject {
            let at = match port.root {
                PortRoot::SelfArg => 0,
                // A check without arguments is about its receiver.
                PortRoot::Arg(n) if skip + n as usize >= given.args.len() => 0,
                PortRoot::Arg(n) => skip + n as usize,
                _ => continue,
            };
            let Some(value) = given.args.get(at) else {
                continue;
            };
            let mut part = self.memory.deref(value);
            let steps = self.port_steps(&port.steps);
            for &step in &steps {
                part = self.memory.step(&part, step, 4);
            }
            if steps.is_empty() {
                about.extend(self.argument_origins(at, value));
            }
            about.extend(self.origins(&part));
            let ty = self.subject_type(at);
            is_id &= ty.is_none_or(|ty| !self.ctx.labels.touches(&self.types.types, ty));
            is_alone &= ty.is_none_or(|ty| self.is_only_one(ty));
        }
        if is_id {
            about.extend(self.origins_beside(&about));
        }
        about.sort_unstable();
        about.dedup();
        Check {
            claim: spec.claim,
            about: about.into(),
            is_id,
            is_alone,
        }
    }

    /// The type of an argument of the call at hand, references looked through.
    fn subject_type(&self, at: usize) -> Option<Ty> {
        let &Stmt::Call(call) = self.body.stmts.get(self.stmt as usize)? else {
            return None;
        };
        let args = self.body.calls[call.index()].args;
        let Operand::Place(place) = *self.body.operands[args.range()].get(at)? else {
            return None;
        };
        let place = self.body.place(place);
        let mut ty = self.peeled(place.local);
        for at in place.projs.range() {
            ty = match self.body.projs[at] {
                Proj::Deref => ty,
                Proj::Field(name) => self.declared_field(ty, self.symbol(name))?,
                _ => return None,
            };
        }
        Some(ty)
    }

    fn peeled(&self, local: LocalId) -> Ty {
        self.world().peel(&self.types.types, self.local_ty(local))
    }

    /// The type of a field as it is declared, references looked through.
    fn declared_field(&self, ty: Ty, name: Symbol) -> Option<Ty> {
        let TyKind::Adt(adt, _) = self.types.kind(ty) else {
            return None;
        };
        let variants = &self.world().adt(*adt).variants;
        let mut fields = variants.iter().flat_map(|variant| &variant.fields);
        let field = fields.find(|field| field.name == name)?;
        Some(self.world().peel(&self.world().types, field.ty))
    }

    /// Whether at most one parameter has this type.
    fn is_only_one(&self, ty: Ty) -> bool {
        let params = (1..=self.body.params).map(LocalId);
        params.filter(|&param| self.peeled(param) == ty).count() <= 1
    }

    /// Parameters whose types only a check gives.
    pub(super) fn enter(&mut self) {
        if !self.has_guards() || self.ctx.models.witnesses.types.is_empty() {
            return;
        }
        for param in 1..=self.body.params {
            self.witnessed(LocalId(param));
        }
    }

    /// A local that holds what only a check gives proves that the check succeeded.
    pub(super) fn witnessed(&mut self, local: LocalId) {
        if self.ctx.models.witnesses.types.is_empty() {
            return;
        }
        let ty = self.peeled(local);
        let TyKind::Adt(adt, _) = self.types.kind(ty) else {
            return;
        };
        let Some(claims) = self.ctx.models.witnesses.types.get(adt).cloned() else {
            return;
        };
        let value = self.memory.load(&self.local_loc(local));
        let mut about = self.origins(&value);
        about.push(Whose::Local(local, Path::default()));
        about.sort_unstable();
        about.dedup();
        let checks = claims.into_iter().map(|claim| {
            Proven::Check(Check {
                claim,
                about: about.clone().into(),
                is_id: true,
                is_alone: true,
            })
        });
        let facts = Facts::of(checks.collect());
        self.memory.state.facts.add(&facts);
    }

    /// A value read from a place that says whether there is a consent.
    pub(super) fn answer_at(&self, place: PlaceId, value: Value) -> Value {
        let fields = &self.ctx.models.witnesses.fields;
        if fields.is_empty() {
            return value;
        }
        let place = self.body.place(place);
        let mut ty = self.peeled(place.local);
        let mut path = Path::default();
        let mut owner = path;
        let mut claims: Option<&Vec<ClaimId>> = None;
        for at in place.projs.range() {
            let name = match self.body.projs[at] {
                Proj::Field(name) => self.symbol(name),
                Proj::Deref => continue,
                _ => return value,
            };
            let TyKind::Adt(adt, _) = self.types.kind(ty) else {
                return value;
            };
            if self.ctx.labels.touches(&self.types.types, ty) {
                owner = path;
            }
            claims = fields.get(&(*adt, name));
            let Some(field) = self.declared_field(ty, name) else {
                return value;
            };
            ty = field;
            path = path.then(Step::Field(name));
        }
        let Some(claims) = claims else { return value };
        let local = Whose::Local(place.local, owner);
        let holder = self
            .memory
            .deref(&self.memory.load(&self.local_loc(place.local)));
        let holder = owner
            .steps()
            .iter()
            .fold(holder, |value, &step| self.memory.step(&value, step, 4));
        let mut about = self.origins(&holder);
        about.push(local);
        about.sort_unstable();
        about.dedup();
        let is_id = !self
            .ctx
            .labels
            .touches(&self.types.types, self.peeled(place.local));
        let checks = claims.iter().map(|&claim| {
            Proven::Check(Check {
                claim,
                about: about.clone().into(),
                is_id,
                is_alone: is_id,
            })
        });
        let proven = Facts::of(checks.collect());
        let known = vec![
            (Outcome::Bool(true), proven),
            (Outcome::Bool(false), Facts::default()),
        ];
        value.with_cases(Cases::open(known))
    }
}
