//! Calls: who is called, and what the types of arguments and result say about each other.

use privet_ir::body::{Callee, LangCall, Operand, PlaceId};
use privet_ir::names::Symbol;
use privet_ir::types::{GenericArgs, PathId};

use super::method::Found;
use super::{CallSite, Infer, Target};
use crate::world::ty::{Subst, Ty, TyKind, Types};
use crate::world::{Def, FnId, Namespace, Parent, TraitId, head};

/// What a path in value position means.
pub(crate) enum ValuePath {
    /// A function, found on a type or in a module; with the generic arguments of its last segment.
    Fn(Found, Option<GenericArgs>),
    /// A constructor.
    Ctor(crate::world::AdtId, u32, Ty),
    /// A const or static.
    Const(crate::world::ConstId, Ty),
    /// A function of a library that nothing describes.
    Foreign(crate::world::ForeignId),
    /// A function on a type of such a library.
    ForeignMethod(crate::world::ForeignId, Symbol),
    /// Nothing is known.
    Unknown,
}

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
                self.method_call(site, name, generics.as_deref(), &args, dest);
            }
            Callee::Value(place) => self.value_call(site, *place, &args, dest),
            Callee::Lang(lang) => self.lang_call(site, *lang, &args, dest),
        }
    }

    fn note(&mut self, site: CallSite, target: Target) {
        let body = self.bodies.get_mut(&site.body).expect("the body was entered");
        body.calls[site.call.index()].target = target;
    }

    /// Notes what a path used as a value means.
    pub(crate) fn note_path(&mut self, body: privet_ir::body::BodyId, path: PathId, value: super::PathValue) {
        let notes = self.bodies.get_mut(&body).expect("the body was entered");
        notes.paths.insert(path, value);
    }

    fn note_found(&mut self, site: CallSite, found: &Found) {
        let body = self.bodies.get_mut(&site.body).expect("the body was entered");
        let call = &mut body.calls[site.call.index()];
        call.target = found.target.clone();
        call.derefs = found.derefs.clone().into();
        call.autoref = found.autoref;
        call.self_ty = Some(found.self_ty);
    }

    fn known_target(&self, site: CallSite) -> &Target {
        &self.bodies[&site.body].calls[site.call.index()].target
    }

    fn path_call(&mut self, site: CallSite, path: PathId, args: &[Operand], dest: Ty) {
        let arg_types: Vec<Ty> = args.iter().map(|&arg| self.operand(site.body, arg)).collect();
        match self.value_path(path, arg_types.first().copied(), Some(dest)) {
            ValuePath::Fn(found, generics) => {
                self.note_found(site, &found);
                self.apply(&found, generics.as_ref(), &arg_types, dest);
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

    fn construct(&mut self, adt: crate::world::AdtId, variant: u32, whole: Ty, args: &[Ty], dest: Ty) {
        let fields = self.world.adt(adt).variants[variant as usize].fields.clone();
        for (field, &arg) in fields.iter().zip(args) {
            if let Some(ty) = self.field_of(whole, adt, variant, field.name) {
                self.coerce(arg, ty);
            }
        }
        self.coerce(whole, dest);
    }

    /// What a path in value position means.
    pub(crate) fn value_path(&mut self, path: PathId, first_arg: Option<Ty>, expected: Option<Ty>) -> ValuePath {
        let world = self.world;
        let lowered = &world.program.file(self.env.file).lowered;
        let written = lowered.path(path).clone();
        let symbols = world.path_symbols(self.env.file, path);
        let last_args = written.segments.last().and_then(|segment| segment.args.as_deref().cloned());
        if let Some(qself) = &written.qself {
            let of = self.written(qself.ty);
            let Some(&name) = symbols.last() else { return ValuePath::Unknown };
            let env = self.env.clone();
            let as_trait = qself.as_trait.and_then(|path| world.written_bound(self, &env, path));
            return match as_trait.and_then(|bound| Some((bound.of, *world.trait_(bound.of).fns.get(&name)?))) {
                Some((tr, id)) => self.trait_path(of, tr, id, last_args),
                None => self.on_type(of, name, last_args),
            };
        }
        let sym = &world.lang.sym;
        let Some(&first) = symbols.first() else { return ValuePath::Unknown };
        if first == sym.self_type || (symbols.len() > 1 && !written.global && self.names_param(first)) {
            let prefix = self.prefix_type(path, symbols.len() - 1);
            return match (prefix, symbols.len()) {
                (Some(ty), 1) => self.self_ctor(ty),
                (Some(ty), _) => self.on_type(ty, *symbols.last().expect("not empty"), last_args),
                (None, _) => ValuePath::Unknown,
            };
        }
        let module = world.path_module(&self.env, path);
        let Some(found) = world.lookup_path(module, written.global, &symbols, Namespace::Values) else {
            return ValuePath::Unknown;
        };
        let rest = &symbols[found.used..];
        match (found.def, rest) {
            (Def::Fn(id), []) => {
                let found = Found { target: Target::Fn(id), subst: Subst::none(), func: id, self_ty: Ty::UNKNOWN, derefs: Vec::new(), autoref: false };
                ValuePath::Fn(found, last_args)
            }
            (Def::Const(id), []) => {
                let ty = world.consts[id.index()].ty;
                ValuePath::Const(id, self.with(ty, &Subst::none()))
            }
            (Def::Variant(adt, variant), []) => {
                let enum_args = found.used.checked_sub(2).and_then(|at| written.segments[at].args.as_deref());
                let args = enum_args.or(written.segments[found.used - 1].args.as_deref());
                let env = self.env.clone();
                let whole = world.def_type(self, &env, Def::Adt(adt), args);
                ValuePath::Ctor(adt, variant, whole)
            }
            (Def::Adt(adt), []) if !world.adt(adt).is_enum => {
                let env = self.env.clone();
                let whole = world.def_type(self, &env, Def::Adt(adt), last_args.as_ref());
                ValuePath::Ctor(adt, 0, whole)
            }
            (Def::Alias(_), []) => {
                let env = self.env.clone();
                let whole = world.def_type(self, &env, found.def, last_args.as_ref());
                self.self_ctor(whole)
            }
            (Def::Foreign(id), _) => ValuePath::Foreign(id),
            (Def::Trait(tr), [name]) => match world.trait_fn(tr, *name) {
                Some((tr, id)) => {
                    let self_ty = self.trait_self(id, first_arg, expected);
                    self.trait_path(self_ty, tr, id, last_args)
                }
                None => ValuePath::Unknown,
            },
            (Def::Adt(_) | Def::Alias(_) | Def::Prim(_) | Def::Variant(..), [name]) => {
                let env = self.env.clone();
                let args = written.segments[found.used - 1].args.as_deref();
                let ty = world.def_type(self, &env, found.def, args);
                self.on_type(ty, *name, last_args)
            }
            _ => ValuePath::Unknown,
        }
    }

    fn names_param(&self, name: Symbol) -> bool {
        self.env.params.iter().any(|range| {
            let ids = range.first..range.first + range.count;
            ids.map(crate::world::ty::ParamId).any(|id| self.world.param(id).name == name)
        })
    }

    /// The type the first `count` segments mean (at least one).
    fn prefix_type(&mut self, path: PathId, count: usize) -> Option<Ty> {
        let symbols = self.world.path_symbols(self.env.file, path);
        let sym = &self.world.lang.sym;
        let first = symbols[0];
        let mut ty = if first == sym.self_type {
            self.env.self_ty?
        } else {
            let range = self.env.params.iter().rev().copied();
            let mut ids = range.flat_map(|range| range.first..range.first + range.count).map(crate::world::ty::ParamId);
            let param = ids.find(|&id| self.world.param(id).name == first)?;
            self.make(TyKind::Param(param))
        };
        for &name in symbols.iter().take(count).skip(1) {
            if let TyKind::Adt(adt, _) = self.shape(ty)
                && self.world.variant(adt, name).is_some()
            {
                return Some(ty);
            }
            let declaring = self.bounds_of(ty).iter().find_map(|bound| self.world.trait_declaring(bound.of, name));
            let declaring = declaring.or(self.env.self_trait)?;
            let assoc = self.make(TyKind::Assoc(ty, declaring, name));
            ty = self.normal(assoc);
        }
        Some(ty)
    }

    fn self_ctor(&mut self, ty: Ty) -> ValuePath {
        match self.shape(ty) {
            TyKind::Adt(adt, _) if !self.world.adt(adt).is_enum => ValuePath::Ctor(adt, 0, ty),
            _ => ValuePath::Unknown,
        }
    }

    fn on_type(&mut self, ty: Ty, name: Symbol, generics: Option<GenericArgs>) -> ValuePath {
        match self.shape(ty) {
            TyKind::Adt(adt, _) => {
                if let Some(Def::Variant(adt, variant)) = self.world.variant(adt, name) {
                    return ValuePath::Ctor(adt, variant, ty);
                }
            }
            TyKind::Foreign(id, _) => return ValuePath::ForeignMethod(id, name),
            _ => {}
        }
        if let Some(found) = self.assoc_fn(ty, name) {
            return ValuePath::Fn(found, generics);
        }
        let constant = head(&self.shape(ty)).and_then(|head| self.world.inherent_const(head, name));
        match constant {
            Some(id) => {
                let ty = self.world.consts[id.index()].ty;
                ValuePath::Const(id, self.with(ty, &Subst::none()))
            }
            None => ValuePath::Unknown,
        }
    }

    fn trait_path(&mut self, ty: Ty, tr: TraitId, id: FnId, generics: Option<GenericArgs>) -> ValuePath {
        if let Some(found) = self.via_trait(ty, tr, id) {
            return ValuePath::Fn(found, generics);
        }
        let def = self.world.trait_(tr);
        let mut args = vec![ty];
        args.extend((1..def.generics.count).map(|_| self.fresh()));
        let mut subst = Subst::none();
        subst.add(def.generics.first, args);
        let found = Found { target: Target::Dynamic(id), subst, func: id, self_ty: ty, derefs: Vec::new(), autoref: false };
        ValuePath::Fn(found, generics)
    }

    /// `Self` of `Trait::name(..)`: the receiver's type, else the result's.
    fn trait_self(&mut self, id: FnId, first_arg: Option<Ty>, expected: Option<Ty>) -> Ty {
        let func = self.world.func(id);
        match (func.receiver, first_arg, expected) {
            (Some(_), Some(arg), _) => self.world.peel(self.arena(), self.shallow(arg)),
            (None, _, Some(expected)) => expected,
            _ => self.fresh(),
        }
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
        let ranges: Vec<_> = [def.generics, def.implicit].into_iter().chain(parent).collect();
        let subst = self.fresh_subst(&ranges);
        let params = def.params.iter().map(|&ty| self.with(ty, &subst)).collect();
        let ret = self.result_type(id, &subst);
        (subst, params, ret)
    }

    /// What a call of `id` gives: a future for an `async fn`.
    fn result_type(&mut self, id: FnId, subst: &Subst) -> Ty {
        let world = self.world;
        let def = world.func(id);
        let ret = self.with(def.ret, subst);
        match (def.is_async, world.lang.future) {
            (true, Some(future)) => {
                let bindings = Box::new([(world.lang.sym.output, ret)]);
                let bound = crate::world::ty::Bound { of: future, args: Box::new([]), bindings };
                self.make(TyKind::Opaque(Box::new([bound])))
            }
            _ => ret,
        }
    }

    /// Lets the arguments, the bounds and the result of a call tell each other their types.
    pub(crate) fn apply(&mut self, found: &Found, generics: Option<&GenericArgs>, args: &[Ty], dest: Ty) {
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
        self.coerce(ret, dest);
    }

    fn meet_args(&mut self, found: &Found, params: &[Ty], args: &[Ty]) {
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

    fn meet_fn_bounds(&mut self, id: FnId, subst: &Subst) {
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

    fn method_call(&mut self, site: CallSite, name: Symbol, generics: Option<&GenericArgs>, args: &[Operand], dest: Ty) {
        let receiver = self.operand(site.body, args[0]);
        let arg_types: Vec<Ty> = args.iter().map(|&arg| self.operand(site.body, arg)).collect();
        if let Some(found) = self.method(receiver, name) {
            self.note_found(site, &found);
            self.apply(&found, generics, &arg_types, dest);
            return;
        }
        let target = self.unresolved_method(receiver, name);
        if *self.known_target(site) == Target::Unknown || !matches!(target, Target::ByName(_)) {
            self.note(site, target);
        }
    }

    fn unresolved_method(&mut self, receiver: Ty, name: Symbol) -> Target {
        let mut at = receiver;
        for _ in 0..6 {
            if let TyKind::Foreign(id, _) = self.shape(at) {
                return Target::ForeignMethod(id, name);
            }
            match self.deref_once(at) {
                Some((next, _)) => at = next,
                None => break,
            }
        }
        Target::ByName(name)
    }

    fn value_call(&mut self, site: CallSite, place: PlaceId, args: &[Operand], dest: Ty) {
        let ty = self.place(site.body, place);
        let arg_types: Vec<Ty> = args.iter().map(|&arg| self.operand(site.body, arg)).collect();
        self.note(site, Target::Value);
        self.apply_value(ty, &arg_types, dest);
    }

    fn apply_value(&mut self, ty: Ty, args: &[Ty], dest: Ty) {
        self.unify_callable(ty, args, dest);
    }

    fn lang_call(&mut self, site: CallSite, lang: LangCall, args: &[Operand], dest: Ty) {
        let world = self.world;
        let ty = self.operand(site.body, args[0]);
        let (tr, name) = match lang {
            LangCall::IntoIter => (world.lang.into_iterator, world.lang.sym.into_iter),
            LangCall::Next => (world.lang.iterator, world.lang.sym.next),
            LangCall::FromResidual => return self.residual(site, ty, dest),
        };
        let Some(tr) = tr else { return };
        let Some(&id) = world.trait_(tr).fns.get(&name) else { return };
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
                self.apply(&found, None, &[ty], dest);
            }
            None => self.note(site, Target::ByName(name)),
        }
    }

    /// `?` on failure: `From::from` into the error type of the result.
    fn residual(&mut self, site: CallSite, error: Ty, dest: Ty) {
        let world = self.world;
        let target = self.try_part(dest, false);
        self.note(site, Target::Unknown);
        if self.is_open(target) || self.is_open(error) {
            if !self.is_open(error) {
                self.unify(target, error);
            }
            return;
        }
        let (Some(from), Some(&id)) = (world.lang.from, world.lang.from.and_then(|from| world.trait_(from).fns.get(&world.lang.sym.from))) else {
            return;
        };
        let candidates: Vec<_> = world.impls_for(from, head(&self.shape(target))).collect();
        for candidate in candidates {
            let Some(fit) = self.fitting(candidate, target) else { continue };
            let of_trait = world.impl_(candidate).of_trait.clone();
            let Some(&arg) = of_trait.as_ref().and_then(|bound| bound.args.first()) else { continue };
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
fn join(found: &Subst, mut own: Subst, def: &crate::world::FnDef, world: &crate::world::World<'_>, infer: &mut Infer<'_, '_>) -> Subst {
    let parent = match def.parent {
        Parent::Module => return own,
        Parent::Impl(id) => world.impl_(id).generics,
        Parent::Trait(id) => world.trait_(id).generics,
    };
    let ids = parent.first..parent.first + parent.count;
    let types = ids.map(|at| found.get(crate::world::ty::ParamId(at)).unwrap_or_else(|| infer.fresh())).collect();
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
