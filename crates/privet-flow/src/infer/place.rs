//! Types of places: one step at a time, with the pointers that the compiler follows on its own.

use privet_ir::body::{BodyId, PlaceId, Proj};
use privet_ir::names::Symbol;

use super::{Deref, Indexing, Infer};
use crate::world::ty::{Ty, TyKind, Types};
use crate::world::{AdtId, Def, Namespace};

/// A type on the way along a place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlaceTy {
    /// The type.
    pub(crate) ty: Ty,
    /// The variant it was narrowed to.
    pub(crate) variant: Option<(AdtId, u32)>,
    /// Whether a reference was followed on the way, and whether all of them were `&mut`.
    pub(crate) through: Option<bool>,
}

impl Infer<'_, '_> {
    /// The type of a place.
    pub(crate) fn place(&mut self, body: BodyId, id: PlaceId) -> Ty {
        self.place_ty(body, id).ty
    }

    /// The type of a place, with how it was reached.
    pub(crate) fn place_ty(&mut self, body: BodyId, id: PlaceId) -> PlaceTy {
        let code = self.body(body);
        let place = code.place(id);
        let ty = self.local(body, place.local);
        let mut at = PlaceTy {
            ty,
            variant: None,
            through: None,
        };
        for step in place.projs.range() {
            at = self.step(body, at, code.projs[step], step as u32);
        }
        at
    }

    fn note_derefs(&mut self, body: BodyId, step: u32, derefs: Vec<Deref>) {
        if !derefs.is_empty() {
            let notes = self.bodies.get_mut(&body).expect("the body was entered");
            notes.derefs.insert(step, derefs.into());
        }
    }

    fn step(&mut self, body: BodyId, at: PlaceTy, proj: Proj, index: u32) -> PlaceTy {
        match proj {
            Proj::Field(name) => {
                let name = self.symbol(name);
                self.field_step(body, at, name, index)
            }
            Proj::Variant(path) => {
                let Some((adt, variant)) = self.variant_of(path, Some(at.ty)) else {
                    return PlaceTy {
                        ty: Ty::UNKNOWN,
                        variant: None,
                        through: at.through,
                    };
                };
                let at = self.behind_references(body, at, index);
                if self.is_open(at.ty) {
                    let subst = self.fresh_subst(&[self.world.adt(adt).generics]);
                    let whole = self.adt_of(adt, &subst);
                    self.unify(at.ty, whole);
                }
                PlaceTy {
                    variant: Some((adt, variant)),
                    ..at
                }
            }
            Proj::Deref => match self.deref_once(at.ty) {
                Some((ty, how)) => {
                    if let Deref::Call(_) = how {
                        self.note_derefs(body, index, vec![how]);
                    }
                    PlaceTy {
                        ty,
                        variant: None,
                        through: at.through,
                    }
                }
                None => {
                    let ty = self.fresh();
                    if self.is_open(at.ty) {
                        let reference = self.reference(true, ty);
                        self.unify(at.ty, reference);
                    }
                    PlaceTy {
                        ty,
                        variant: None,
                        through: at.through,
                    }
                }
            },
            Proj::Index(_) | Proj::IndexBy(_) => self.index_step(body, at, proj, index),
            Proj::Slice => self.slice_step(body, at, index),
            Proj::Success | Proj::Failure => {
                let at = self.behind_references(body, at, index);
                let ty = self.try_part(at.ty, proj == Proj::Success);
                PlaceTy { ty, ..at }
            }
        }
    }

    /// The payload of `Ok`/`Some` or of `Err`.
    pub(crate) fn try_part(&mut self, ty: Ty, success: bool) -> Ty {
        let lang = &self.world.lang;
        match self.shape(ty) {
            TyKind::Adt(adt, args) if Some(adt) == lang.option => {
                if success {
                    args[0]
                } else {
                    Ty::NEVER
                }
            }
            TyKind::Adt(adt, args) if Some(adt) == lang.result => args[if success { 0 } else { 1 }],
            _ => Ty::UNKNOWN,
        }
    }

    fn behind_references(&mut self, body: BodyId, mut at: PlaceTy, index: u32) -> PlaceTy {
        let mut derefs = Vec::new();
        while let TyKind::Ref(mutable, to) = self.shape(at.ty) {
            derefs.push(Deref::Builtin);
            at.ty = to;
            at.through = Some(mutable && at.through.unwrap_or(true));
        }
        self.note_derefs(body, index, derefs);
        at
    }

    fn field_step(&mut self, body: BodyId, at: PlaceTy, name: Symbol, index: u32) -> PlaceTy {
        if let Some((adt, variant)) = at.variant {
            let ty = self
                .field_of(at.ty, adt, variant, name)
                .unwrap_or(Ty::UNKNOWN);
            return PlaceTy {
                ty,
                variant: None,
                ..at
            };
        }
        let mut derefs = Vec::new();
        let mut here = at;
        for _ in 0..8 {
            if let Some(ty) = self.own_field(here.ty, name) {
                self.note_derefs(body, index, derefs);
                return PlaceTy {
                    ty,
                    variant: None,
                    ..here
                };
            }
            match self.deref_once(here.ty) {
                Some((ty, how)) => {
                    if let TyKind::Ref(mutable, _) = self.shape(here.ty) {
                        here.through = Some(mutable && here.through.unwrap_or(true));
                    }
                    derefs.push(how);
                    here.ty = ty;
                }
                None => break,
            }
        }
        PlaceTy {
            ty: Ty::UNKNOWN,
            variant: None,
            through: here.through,
        }
    }

    fn own_field(&mut self, ty: Ty, name: Symbol) -> Option<Ty> {
        match self.shape(ty) {
            TyKind::Adt(adt, _) if !self.world.adt(adt).is_enum => self.field_of(ty, adt, 0, name),
            TyKind::Tuple(parts) => {
                let at: usize = self.world.text(name).parse().ok()?;
                parts.get(at).copied()
            }
            _ => None,
        }
    }

    /// The type of a field of a variant, with the arguments of `ty`.
    pub(crate) fn field_of(
        &mut self,
        ty: Ty,
        adt: AdtId,
        variant: u32,
        name: Symbol,
    ) -> Option<Ty> {
        let world = self.world;
        let def = world.adt(adt);
        let field = def.variants[variant as usize]
            .fields
            .iter()
            .find(|field| field.name == name)?;
        let args = match self.shape(ty) {
            TyKind::Adt(known, args) if known == adt => args.to_vec(),
            _ => (0..def.generics.count).map(|_| self.fresh()).collect(),
        };
        let mut subst = crate::world::ty::Subst::none();
        subst.add(def.generics.first, args);
        Some(self.with(field.ty, &subst))
    }

    fn index_step(&mut self, body: BodyId, at: PlaceTy, proj: Proj, index: u32) -> PlaceTy {
        let mut derefs = Vec::new();
        let mut here = at;
        for _ in 0..8 {
            match self.shape(here.ty) {
                TyKind::Slice(of) | TyKind::Array(of) => {
                    self.note_derefs(body, index, derefs);
                    return self.sliced(body, here, of, proj);
                }
                TyKind::Adt(adt, args) => {
                    if let Some((ty, how)) = self.indexed_adt(body, here.ty, adt, &args, proj) {
                        self.note_derefs(body, index, derefs);
                        self.bodies
                            .get_mut(&body)
                            .expect("the body was entered")
                            .indexing
                            .insert(index, how);
                        return PlaceTy {
                            ty,
                            variant: None,
                            ..here
                        };
                    }
                }
                _ => {}
            }
            match self.deref_once(here.ty) {
                Some((ty, how)) => {
                    if let TyKind::Ref(mutable, _) = self.shape(here.ty) {
                        here.through = Some(mutable && here.through.unwrap_or(true));
                    }
                    derefs.push(how);
                    here.ty = ty;
                }
                None => break,
            }
        }
        PlaceTy {
            ty: Ty::UNKNOWN,
            variant: None,
            ..here
        }
    }

    /// Indexing by a range gives a slice, by a number an element.
    fn sliced(&mut self, body: BodyId, at: PlaceTy, of: Ty, proj: Proj) -> PlaceTy {
        let ty = if self.by_range(body, proj) {
            self.make(TyKind::Slice(of))
        } else {
            of
        };
        PlaceTy {
            ty,
            variant: None,
            ..at
        }
    }

    fn by_range(&self, body: BodyId, proj: Proj) -> bool {
        let Proj::IndexBy(local) = proj else {
            return false;
        };
        let ty = self.local(body, local);
        matches!(self.shape(ty), TyKind::Adt(adt, _) if Some(adt) == self.world.lang.range)
    }

    fn indexed_adt(
        &mut self,
        body: BodyId,
        ty: Ty,
        adt: AdtId,
        args: &[Ty],
        proj: Proj,
    ) -> Option<(Ty, Indexing)> {
        let world = self.world;
        let def = world.adt(adt);
        let sym = &world.lang.sym;
        if def.is_described {
            if self.by_range(body, proj) {
                return Some((ty, Indexing::Elements));
            }
            let field = |name: Symbol| {
                def.variants
                    .first()?
                    .fields
                    .iter()
                    .find(|field| field.name == name)
            };
            let summary = match (field(sym.value), field(sym.elem)) {
                (Some(value), _) => Some((value, Indexing::Values)),
                (None, Some(elem)) => Some((elem, Indexing::Elements)),
                (None, None) => None,
            };
            if let Some((field, how)) = summary {
                let mut subst = crate::world::ty::Subst::none();
                subst.add(def.generics.first, args.to_vec());
                return Some((self.with(field.ty, &subst), how));
            }
        }
        let index = world.lang.index?;
        let Some(super::project::Having::Impl(fit)) = self.having(ty, index) else {
            return None;
        };
        let found = world.impl_(fit.id);
        let func = *found.fns.get(&sym.index)?;
        let &(_, output) = found.types.iter().find(|(name, _)| *name == sym.output)?;
        Some((self.with(output, &fit.subst), Indexing::Call(func)))
    }

    fn slice_step(&mut self, body: BodyId, at: PlaceTy, index: u32) -> PlaceTy {
        let at = self.behind_references(body, at, index);
        let ty = match self.shape(at.ty) {
            TyKind::Array(of) => self.make(TyKind::Slice(of)),
            TyKind::Adt(adt, _) if Some(adt) == self.world.lang.string => Ty::STR,
            TyKind::Adt(adt, args) if Some(adt) == self.world.lang.vec => {
                self.make(TyKind::Slice(args[0]))
            }
            _ => at.ty,
        };
        PlaceTy { ty, ..at }
    }

    /// The variant (or struct) a pattern's or constructor's path names; `near` is the type it is matched with.
    pub(crate) fn variant_of(
        &mut self,
        path: privet_ir::types::PathId,
        near: Option<Ty>,
    ) -> Option<(AdtId, u32)> {
        let world = self.world;
        let written = world.program.file(self.env.file).lowered.path(path);
        let symbols = world.path_symbols(self.env.file, path);
        let sym = &world.lang.sym;
        if symbols.first() == Some(&sym.self_type) {
            let TyKind::Adt(adt, _) = self.env.self_ty.map(|ty| self.shape(ty))? else {
                return None;
            };
            return match symbols.get(1) {
                Some(&name) => match world.variant(adt, name)? {
                    Def::Variant(adt, at) => Some((adt, at)),
                    _ => None,
                },
                None => (!world.adt(adt).is_enum).then_some((adt, 0)),
            };
        }
        let module = world.path_module(&self.env, path);
        let found = [Namespace::Values, Namespace::Types]
            .into_iter()
            .find_map(|space| world.lookup_path(module, written.global, &symbols, space));
        let Some(found) = found else {
            return near.and_then(|ty| self.variant_by_name(ty, *symbols.last()?));
        };
        match found.def {
            Def::Variant(adt, at) => Some((adt, at)),
            Def::Adt(adt) if found.used == symbols.len() && !world.adt(adt).is_enum => {
                Some((adt, 0))
            }
            Def::Alias(alias) => {
                let ty = world.aliases[alias.index()].ty;
                match (world.types.kind(ty), symbols.get(found.used)) {
                    (TyKind::Adt(adt, _), Some(&name)) => match world.variant(*adt, name)? {
                        Def::Variant(adt, at) => Some((adt, at)),
                        _ => None,
                    },
                    (TyKind::Adt(adt, _), None) if !world.adt(*adt).is_enum => Some((*adt, 0)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn variant_by_name(&self, ty: Ty, name: Symbol) -> Option<(AdtId, u32)> {
        let TyKind::Adt(adt, _) = self.shape(self.world.peel(self.arena(), self.shallow(ty)))
        else {
            return None;
        };
        match self.world.variant(adt, name)? {
            Def::Variant(adt, at) => Some((adt, at)),
            _ => None,
        }
    }

    /// The type an ADT is with these arguments.
    pub(crate) fn adt_of(&mut self, adt: AdtId, subst: &crate::world::ty::Subst) -> Ty {
        let range = self.world.adt(adt).generics;
        let args: Vec<Ty> = (0..range.count)
            .map(|at| {
                subst
                    .get(crate::world::ty::ParamId(range.first + at))
                    .unwrap_or(Ty::UNKNOWN)
            })
            .collect();
        self.make(TyKind::Adt(adt, args.into()))
    }
}
