//! Calls: who is called, and what the types of arguments and result say about each other.

use privet_ir::body::{Callee, LangCall, Operand, PlaceId};
use privet_ir::names::Symbol;
use privet_ir::types::{GenericArgs, PathId};

use super::method::Found;
use super::value_path::ValuePath;
use super::{CallSite, Infer, Target};
use crate::world::ty::{Subst, Ty, TyKind, Types};
use crate::world::{FnId, Parent, TraitId, head};

impl Infer<'_, '_> {
    /// Infers one call.
    pub(crate) fn call(&mut self, site: CallSite) {
        let body = self.body(site.body);
        let call = &body.calls[site.call.index()];
        let args: Vec<Operand> = body.operands[call.args.range()].to_vec();
        let dest = self.place(site.body, call.dest);
        match &call.callee {
            Callee::Path(path) => self.path_call(site, *path, &args, dest),
            Callee::Method { name, generics } => {
                let name = self.symbol(*name);
                let generics = generics.map(|id| body.generic_args(id));
                self.method_call(site, name, generics, &args, dest);
            }
            Callee::Value(place) => self.value_call(site, *place, &args, dest),
            Callee::Lang(lang) => self.lang_call(site, *lang, &args, dest),
        }
    }

    pub(super) fn note(&mut self, site: CallSite, target: Target) {
        let body = self
            .bodies
            .get_mut(&site.body)
            .expect("the body was entered");
        body.calls[site.call.index()].target = target;
    }

    /// Notes what a path used as a value means.
    pub(crate) fn note_path(
        &mut self,
        body: privet_ir::body::BodyId,
        path: PathId,
        value: super::PathValue,
    ) {
        let notes = self.bodies.get_mut(&body).expect("the body was entered");
        notes.paths.insert(path, value);
    }

    pub(super) fn note_found(&mut self, site: CallSite, found: &Found) {
        let body = self
            .bodies
            .get_mut(&site.body)
            .expect("the body was entered");
        let call = &mut body.calls[site.call.index()];
        call.target = found.target.clone();
        call.derefs = found.derefs.clone().into();
        call.autoref = found.autoref;
        call.self_ty = Some(found.self_ty);
    }

    pub(super) fn known_target(&self, site: CallSite) -> &Target {
        &self.bodies[&site.body].calls[site.call.index()].target
    }

    pub(super) fn path_call(&mut self, site: CallSite, path: PathId, args: &[Operand], dest: Ty) {
        let arg_types: Vec<Ty> = args
            .iter()
            .map(|&arg| self.operand(site.body, arg))
            .collect();
        match self.value_path(path, arg_types.first().copied(), Some(dest)) {
            ValuePath::Fn(found, generics) => {
                self.note_found(site, &found);
                self.apply(site, &found, generics.as_ref(), &arg_types, dest);
            }
            ValuePath::Ctor(adt, variant, whole) => {
                self.note(site, Target::Ctor(adt, variant));
                self.construct(adt, variant, whole, &arg_types, dest);
            }
            ValuePath::Const(id, ty) => {
                self.note(site, Target::Value);
                self.note_path(site.body, path, super::PathValue::Const(id));
                self.apply_value(ty, &arg_types, dest);
            }
            ValuePath::Foreign(id) => self.note(site, Target::Foreign(id)),
            ValuePath::ForeignMethod(id, name) => self.note(site, Target::ForeignMethod(id, name)),
            ValuePath::Unknown => {
                let last = self.world.path_symbols(self.env.file, path).last().copied();
                let target = last.map_or(Target::Unknown, Target::ByName);
                self.note(site, target);
            }
        }
    }

    pub(super) fn construct(
        &mut self,
        adt: crate::world::AdtId,
        variant: u32,
        whole: Ty,
        args: &[Ty],
        dest: Ty,
    ) {
        let fields = self.world.adt(adt).variants[variant as usize]
            .fields
            .clone();
        for (field, &arg) in fields.iter().zip(args) {
            if let Some(ty) = self.field_of(whole, adt, variant, field.name) {
                self.coerce(arg, ty);
            }
        }
        self.coerce(whole, dest);
    }

    /// A function's types with fresh arguments for all its parameters.
    pub(crate) fn instantiate(&mut self, id: FnId) -> (Subst, Vec<Ty>, Ty) {
        let world = self.world;
        let def = world.func(id);
        let parent = match def.parent {
            Parent::Module => None,
            Parent::Impl(id) => Some(world.impl_(id).generics),
            Parent::Trait(id) => Some(world.trait_(id).generics),
        };
        let ranges: Vec<_> = [def.generics, def.implicit]
            .into_iter()
            .chain(parent)
            .collect();
        let subst = self.fresh_subst(&ranges);
        let params = def.params.iter().map(|&ty| self.with(ty, &subst)).collect();
        let ret = self.result_type(id, &subst);
        (subst, params, ret)
    }

    /// What a call of `id` gives: a future for an `async fn`.
    pub(super) fn result_type(&mut self, id: FnId, subst: &Subst) -> Ty {
        let world = self.world;
        let def = world.func(id);
        let ret = self.with(def.ret, subst);
        match (def.is_async, world.lang.future) {
            (true, Some(future)) => {
                let bindings = Box::new([(world.lang.sym.output, ret)]);
                let bound = crate::world::ty::Bound {
                    of: future,
                    args: Box::new([]),
                    bindings,
                };
                self.make(TyKind::Opaque(Box::new([bound])))
            }
            _ => ret,
        }
    }

    /// Lets the arguments, the bounds and the result of a call tell each other their types.
    pub(crate) fn apply(
        &mut self,
        site: CallSite,
        found: &Found,
        generics: Option<&GenericArgs>,
        args: &[Ty],
        dest: Ty,
    ) {
        let subst = self.meet(found, generics, args, dest);
        self.note_forward(site, found, &subst);
        self.note_instance(site, self.world.func(found.func), &subst);
    }

    /// As `apply`, for what is no call in the text; gives what stands for the callee's parameters.
    pub(super) fn meet(
        &mut self,
        found: &Found,
        generics: Option<&GenericArgs>,
        args: &[Ty],
        dest: Ty,
    ) -> Subst {
        let world = self.world;
        let def = world.func(found.func);
        let mut subst = self.fresh_subst(&[def.implicit]);
        let env = self.env.clone();
        let own = world.written_args(self, &env, generics, def.generics, 0);
        subst.add(def.generics.first, own);
        let subst = join(&found.subst, subst, def, world, self);
        let params: Vec<Ty> = def.params.iter().map(|&ty| self.with(ty, &subst)).collect();
        let ret = self.result_type(found.func, &subst);
        self.meet_args(found, &params, args);
        self.meet_fn_bounds(found.func, &subst);
        let ret = self.normal(ret);
        let open = self.open_generics(def, &subst);
        self.coerce(ret, dest);
        // Bounds say more once the result's type is known: what is collected into tells what is collected.
        if open.into_iter().any(|ty| !self.is_open(ty)) {
            self.meet_fn_bounds(found.func, &subst);
        }
        subst
    }

    fn open_generics(&self, def: &crate::world::FnDef, subst: &Subst) -> Vec<Ty> {
        let ids = def.generics.first..def.generics.first + def.generics.count;
        ids.filter_map(|at| subst.get(crate::world::ty::ParamId(at)))
            .filter(|&ty| self.is_open(ty))
            .collect()
    }

    pub(super) fn meet_args(&mut self, found: &Found, params: &[Ty], args: &[Ty]) {
        let world = self.world;
        let method = world.func(found.func).receiver.is_some();
        for (at, (&param, &arg)) in params.iter().zip(args).enumerate() {
            if at == 0 && method && found.self_ty != Ty::UNKNOWN {
                let own = world.peel(self.arena(), self.shallow(param));
                let own = self.shallow(own);
                self.unify(own, found.self_ty);
            }
            self.coerce(arg, param);
        }
    }

    pub(super) fn meet_fn_bounds(&mut self, id: FnId, subst: &Subst) {
        let world = self.world;
        let def = world.func(id);
        let ranges = [def.generics, def.implicit];
        let parent = match def.parent {
            Parent::Impl(id) => world.impl_(id).generics,
            Parent::Trait(_) | Parent::Module => crate::world::ParamRange::default(),
        };
        // Plain bounds first, so that closures meet what they say about the element types.
        for calls in [false, true] {
            for range in ranges.iter().chain([&parent]) {
                for at in range.first..range.first + range.count {
                    let param = crate::world::ty::ParamId(at);
                    let Some(ty) = subst.get(param) else { continue };
                    for bound in &world.param(param).bounds {
                        if self.is_fn_trait(bound.of) == calls {
                            let bound = self.bound_with(bound, subst);
                            self.meet_bound(ty, &bound);
                        }
                    }
                }
            }
            for bound in &def.bounds {
                if self.is_fn_trait(bound.bound.of) == calls {
                    let ty = self.with(bound.ty, subst);
                    let bound = self.bound_with(&bound.bound, subst);
                    self.meet_bound(ty, &bound);
                }
            }
        }
    }

    pub(super) fn method_call(
        &mut self,
        site: CallSite,
        name: Symbol,
        generics: Option<&GenericArgs>,
        args: &[Operand],
        dest: Ty,
    ) {
        let receiver = self.operand(site.body, args[0]);
        let arg_types: Vec<Ty> = args
            .iter()
            .map(|&arg| self.operand(site.body, arg))
            .collect();
        if let Some(found) = self.method(receiver, name) {
            self.note_found(site, &found);
            self.apply(site, &found, generics, &arg_types, dest);
            return;
        }
        let target = self.unresolved_method(receiver, name);
        if *self.known_target(site) == Target::Unknown || !matches!(target, Target::ByName(_)) {
            self.note(site, target);
        }
        if matches!(self.known_target(site), Target::ByName(_)) {
            let notes = self.bodies.get_mut(&site.body);
            let notes = notes.expect("the body was entered");
            notes.calls[site.call.index()].self_ty = Some(receiver);
        }
    }

    pub(super) fn unresolved_method(&mut self, receiver: Ty, name: Symbol) -> Target {
        let mut at = receiver;
        for _ in 0..6 {
            match self.shape(at) {
                TyKind::Foreign(id, _) => return Target::ForeignMethod(id, name),
                // A described type whose description lacks the method.
                TyKind::Adt(adt, _) => {
                    if let Some(id) = self.world.foreign_adt(adt) {
                        return Target::ForeignMethod(id, name);
                    }
                }
                _ => {}
            }
            match self.deref_once(at) {
                Some((next, _)) => at = next,
                None => break,
            }
        }
        Target::ByName(name)
    }

    pub(super) fn value_call(
        &mut self,
        site: CallSite,
        place: PlaceId,
        args: &[Operand],
        dest: Ty,
    ) {
        let ty = self.place(site.body, place);
        let arg_types: Vec<Ty> = args
            .iter()
            .map(|&arg| self.operand(site.body, arg))
            .collect();
        self.note(site, Target::Value);
        self.apply_value(ty, &arg_types, dest);
    }

    pub(super) fn apply_value(&mut self, ty: Ty, args: &[Ty], dest: Ty) {
        self.unify_callable(ty, args, dest);
    }

    pub(super) fn lang_call(&mut self, site: CallSite, lang: LangCall, args: &[Operand], dest: Ty) {
        let world = self.world;
        let ty = self.operand(site.body, args[0]);
        let (tr, name) = match lang {
            LangCall::IntoIter => (world.lang.into_iterator, world.lang.sym.into_iter),
            LangCall::Next => (world.lang.iterator, world.lang.sym.next),
            LangCall::FromResidual => return self.residual(site, ty, dest),
        };
        let Some(tr) = tr else { return };
        let Some(&id) = world.trait_(tr).fns.get(&name) else {
            return;
        };
        let mut receiver = ty;
        if lang == LangCall::Next {
            receiver = world.peel(self.arena(), self.shallow(ty));
        }
        match self.via_trait(receiver, tr, id) {
            Some(mut found) => {
                if lang == LangCall::Next {
                    found.autoref = !matches!(self.shape(ty), TyKind::Ref(..));
                }
                self.note_found(site, &found);
                self.apply(site, &found, None, &[ty], dest);
            }
            None => self.note(site, Target::ByName(name)),
        }
    }

    /// `?` on failure: `From::from` into the error type of the result.
    pub(super) fn residual(&mut self, site: CallSite, error: Ty, dest: Ty) {
        let world = self.world;
        let target = self.try_part(dest, false);
        self.note(site, Target::Unknown);
        if self.is_open(target) || self.is_open(error) {
            if !self.is_open(error) {
                self.unify(target, error);
            }
            return;
        }
        let (Some(from), Some(&id)) = (
            world.lang.from,
            world
                .lang
                .from
                .and_then(|from| world.trait_(from).fns.get(&world.lang.sym.from)),
        ) else {
            return;
        };
        let candidates: Vec<_> = world.impls_for(from, head(&self.shape(target))).collect();
        for candidate in candidates {
            let Some(fit) = self.fitting(candidate, target) else {
                continue;
            };
            let of_trait = world.impl_(candidate).of_trait.clone();
            let Some(&arg) = of_trait.as_ref().and_then(|bound| bound.args.first()) else {
                continue;
            };
            let arg = self.with(arg, &fit.subst);
            let fits = self.attempt(|infer| infer.unify(arg, error).then_some(()));
            if fits.is_some()
                && let Some(&own) = world.impl_(candidate).fns.get(&world.func(id).name)
            {
                self.note(site, Target::Fn(own));
                return;
            }
        }
    }
}

/// The parameters of the impl or trait, then the function's own; what is missing is open.
fn join(
    found: &Subst,
    mut own: Subst,
    def: &crate::world::FnDef,
    world: &crate::world::World<'_>,
    infer: &mut Infer<'_, '_>,
) -> Subst {
    let parent = match def.parent {
        Parent::Module => return own,
        Parent::Impl(id) => world.impl_(id).generics,
        Parent::Trait(id) => world.trait_(id).generics,
    };
    let ids = parent.first..parent.first + parent.count;
    let types = ids
        .map(|at| {
            found
                .get(crate::world::ty::ParamId(at))
                .unwrap_or_else(|| infer.fresh())
        })
        .collect();
    own.add(parent.first, types);
    own
}

impl crate::world::World<'_> {
    /// A function of a trait or of one of its supertraits.
    pub fn trait_fn(&self, tr: TraitId, name: Symbol) -> Option<(TraitId, FnId)> {
        let mut open = vec![tr];
        let mut seen = Vec::new();
        while let Some(at) = open.pop() {
            if seen.contains(&at) {
                continue;
            }
            seen.push(at);
            if let Some(&id) = self.trait_(at).fns.get(&name) {
                return Some((at, id));
            }
            open.extend(self.trait_(at).supers.iter().map(|bound| bound.of));
        }
        None
    }
}
