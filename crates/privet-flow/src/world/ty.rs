//! Types: small hash-consed terms in arenas. One frozen arena holds the types of all signatures;
//! each function under inference puts its own on top, so threads share nothing they write to.

use privet_ir::body::BodyId;
use privet_ir::names::Symbol;
use rustc_hash::FxHashMap;

use super::{AdtId, FnId, ForeignId, TraitId};

/// A type: an index into the arena it was made in (or the frozen one below it).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ty(pub u32);

impl Ty {
    /// What we know nothing of.
    pub const UNKNOWN: Ty = Ty(0);
    /// `()`.
    pub const UNIT: Ty = Ty(1);
    /// `!`.
    pub const NEVER: Ty = Ty(2);
    /// `bool`.
    pub const BOOL: Ty = Ty(3);
    /// `str`.
    pub const STR: Ty = Ty(4);
    /// `char`.
    pub const CHAR: Ty = Ty(5);
    /// `u8`.
    pub const U8: Ty = Ty(6);
    /// `usize`.
    pub const USIZE: Ty = Ty(7);
    /// `i32`.
    pub const I32: Ty = Ty(8);
    /// `f64`.
    pub const F64: Ty = Ty(9);
}

/// A generic parameter, unique in the program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ParamId(pub u32);

/// The shape of a type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// Nothing is known.
    Unknown,
    /// `!`.
    Never,
    /// A primitive by its name (`bool`, `str`, `i32`, ..).
    Prim(Prim),
    /// A struct, enum or union of the workspace or a described library.
    Adt(AdtId, Box<[Ty]>),
    /// A type of a library that nothing describes.
    Foreign(ForeignId, Box<[Ty]>),
    /// `&T`, `&mut T`.
    Ref(bool, Ty),
    /// `*const T`.
    Ptr(Ty),
    /// `[T]`.
    Slice(Ty),
    /// `[T; N]`.
    Array(Ty),
    /// `(A, B)`.
    Tuple(Box<[Ty]>),
    /// `fn(A) -> B`.
    FnPtr(Box<[Ty]>, Ty),
    /// A function as a value.
    FnDef(FnId),
    /// A tuple struct or variant as a function value.
    Ctor(AdtId, u32),
    /// A closure of the body under inference.
    Closure(BodyId),
    /// A generic parameter, `Self` of a trait included.
    Param(ParamId),
    /// `<T as Trait>::Name`, not yet known.
    Assoc(Ty, TraitId, Symbol),
    /// `dyn A + B`.
    Dyn(Box<[Bound]>),
    /// `impl A + B` in a result, and futures.
    Opaque(Box<[Bound]>),
    /// An inference variable.
    Var(u32),
}

/// A trait as a bound, with its arguments and bindings.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Bound {
    /// The trait.
    pub of: TraitId,
    /// Its type arguments.
    pub args: Box<[Ty]>,
    /// `Item = T`.
    pub bindings: Box<[(Symbol, Ty)]>,
}

/// Primitive types.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is the type of its name")]
pub enum Prim {
    Bool,
    Str,
    Char,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    F32,
    F64,
}

impl Prim {
    const NAMES: [(&'static str, Prim); 17] = [
        ("bool", Prim::Bool),
        ("str", Prim::Str),
        ("char", Prim::Char),
        ("u8", Prim::U8),
        ("u16", Prim::U16),
        ("u32", Prim::U32),
        ("u64", Prim::U64),
        ("u128", Prim::U128),
        ("usize", Prim::Usize),
        ("i8", Prim::I8),
        ("i16", Prim::I16),
        ("i32", Prim::I32),
        ("i64", Prim::I64),
        ("i128", Prim::I128),
        ("isize", Prim::Isize),
        ("f32", Prim::F32),
        ("f64", Prim::F64),
    ];

    /// The primitive called `name`.
    pub fn from_name(name: &str) -> Option<Prim> {
        let found = Prim::NAMES.iter().find(|(word, _)| *word == name);
        found.map(|&(_, prim)| prim)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        let found = Prim::NAMES.iter().find(|&&(_, prim)| prim == self);
        found.expect("every primitive is listed").0
    }

    /// Whether it is a number.
    pub fn is_number(self) -> bool {
        !matches!(self, Prim::Bool | Prim::Str | Prim::Char)
    }
}

/// A type of more parts than this, shared ones counted each time, is taken for unknown: walks follow every part.
/// Where each type holds the one before twice, thirty lines of code would make a billion.
pub const MOST_PARTS: u32 = 1_024;

/// How many parts a type of this shape has.
fn parts(kind: &TyKind, of: impl Fn(Ty) -> u32) -> u64 {
    let sum = |types: &[Ty]| -> u64 { types.iter().map(|&ty| u64::from(of(ty))).sum() };
    let bound = |bound: &Bound| {
        let bindings = bound.bindings.iter().map(|&(_, ty)| u64::from(of(ty)));
        1 + sum(&bound.args) + bindings.sum::<u64>()
    };
    1 + match kind {
        TyKind::Adt(_, args) | TyKind::Foreign(_, args) | TyKind::Tuple(args) => sum(args),
        TyKind::FnPtr(params, ret) => sum(params) + u64::from(of(*ret)),
        TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => bounds.iter().map(bound).sum(),
        TyKind::Ref(_, ty)
        | TyKind::Ptr(ty)
        | TyKind::Slice(ty)
        | TyKind::Array(ty)
        | TyKind::Assoc(ty, ..) => u64::from(of(*ty)),
        TyKind::Unknown
        | TyKind::Never
        | TyKind::Prim(_)
        | TyKind::FnDef(_)
        | TyKind::Ctor(..)
        | TyKind::Closure(_)
        | TyKind::Param(_)
        | TyKind::Var(_) => 0,
    }
}

fn few(parts: u64) -> Option<u32> {
    u32::try_from(parts)
        .ok()
        .filter(|&parts| parts <= MOST_PARTS)
}

/// Where types are made and looked up.
pub trait Types {
    /// The type of this shape.
    fn make(&mut self, kind: TyKind) -> Ty;
    /// The shape of a type.
    fn kind(&self, ty: Ty) -> &TyKind;

    /// `&T`.
    fn reference(&mut self, mutable: bool, to: Ty) -> Ty {
        self.make(TyKind::Ref(mutable, to))
    }
    /// `(A, B)`.
    fn tuple(&mut self, parts: &[Ty]) -> Ty {
        self.make(TyKind::Tuple(parts.into()))
    }
    /// `A<B, C>`.
    fn adt(&mut self, adt: AdtId, args: &[Ty]) -> Ty {
        self.make(TyKind::Adt(adt, args.into()))
    }
}

/// The frozen arena of all signatures.
#[derive(Clone, Debug)]
pub struct TyArena {
    kinds: Vec<TyKind>,
    parts: Vec<u32>,
    index: FxHashMap<TyKind, Ty>,
}

impl Default for TyArena {
    fn default() -> Self {
        let mut arena = TyArena {
            kinds: Vec::new(),
            parts: Vec::new(),
            index: FxHashMap::default(),
        };
        let first = [
            TyKind::Unknown,
            TyKind::Tuple(Box::new([])),
            TyKind::Never,
            TyKind::Prim(Prim::Bool),
            TyKind::Prim(Prim::Str),
            TyKind::Prim(Prim::Char),
            TyKind::Prim(Prim::U8),
            TyKind::Prim(Prim::Usize),
            TyKind::Prim(Prim::I32),
            TyKind::Prim(Prim::F64),
        ];
        for kind in first {
            arena.make(kind);
        }
        arena
    }
}

impl Types for TyArena {
    fn make(&mut self, kind: TyKind) -> Ty {
        if let Some(&ty) = self.index.get(&kind) {
            return ty;
        }
        let parts = parts(&kind, |ty| self.parts(ty));
        let Some(parts) = few(parts) else {
            return Ty::UNKNOWN;
        };
        let ty = Ty(self.kinds.len() as u32);
        self.parts.push(parts);
        self.kinds.push(kind.clone());
        self.index.insert(kind, ty);
        ty
    }
    fn kind(&self, ty: Ty) -> &TyKind {
        &self.kinds[ty.0 as usize]
    }
}

impl TyArena {
    /// The type of this shape, if it was made before the arena was frozen.
    pub fn find(&self, kind: &TyKind) -> Option<Ty> {
        self.index.get(kind).copied()
    }
    fn parts(&self, ty: Ty) -> u32 {
        self.parts[ty.0 as usize]
    }
    /// How many types there are.
    pub fn len(&self) -> u32 {
        self.kinds.len() as u32
    }
    /// Whether there is none (there always are the basic ones).
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }
}

/// An arena on top of the frozen one.
#[derive(Clone, Debug)]
pub struct LocalArena<'w> {
    base: &'w TyArena,
    kinds: Vec<TyKind>,
    parts: Vec<u32>,
    index: FxHashMap<TyKind, Ty>,
}

impl<'w> LocalArena<'w> {
    /// An empty arena on top of `base`.
    pub fn new(base: &'w TyArena) -> LocalArena<'w> {
        LocalArena {
            base,
            kinds: Vec::new(),
            parts: Vec::new(),
            index: FxHashMap::default(),
        }
    }

    fn parts(&self, ty: Ty) -> u32 {
        match ty.0.checked_sub(self.base.len()) {
            Some(own) => self.parts[own as usize],
            None => self.base.parts(ty),
        }
    }
}

impl Types for LocalArena<'_> {
    fn make(&mut self, kind: TyKind) -> Ty {
        if let Some(ty) = self.base.find(&kind) {
            return ty;
        }
        if let Some(&ty) = self.index.get(&kind) {
            return ty;
        }
        let parts = parts(&kind, |ty| self.parts(ty));
        let Some(parts) = few(parts) else {
            return Ty::UNKNOWN;
        };
        let ty = Ty(self.base.len() + self.kinds.len() as u32);
        self.parts.push(parts);
        self.kinds.push(kind.clone());
        self.index.insert(kind, ty);
        ty
    }
    fn kind(&self, ty: Ty) -> &TyKind {
        match ty.0.checked_sub(self.base.len()) {
            Some(own) => &self.kinds[own as usize],
            None => self.base.kind(ty),
        }
    }
}

/// What stands for generic parameters: consecutive parameters from `first` on.
#[derive(Clone, Debug, Default)]
pub struct Subst {
    pairs: Vec<(u32, Box<[Ty]>)>,
}

impl Subst {
    /// Nothing stands for anything.
    pub fn none() -> Subst {
        Subst::default()
    }
    /// Adds `types` for the parameters from `first` on.
    pub fn add(&mut self, first: u32, types: Vec<Ty>) {
        if !types.is_empty() {
            self.pairs.push((first, types.into()));
        }
    }
    /// What stands for `param`.
    pub fn get(&self, param: ParamId) -> Option<Ty> {
        self.pairs.iter().find_map(|(first, types)| {
            let at = param.0.checked_sub(*first)?;
            types.get(at as usize).copied()
        })
    }
    /// Whether nothing stands for anything.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

/// Rebuilds a type with every part replaced by `part`; leaves are handed to `leaf` first.
pub fn map_type<T: Types + ?Sized>(
    types: &mut T,
    ty: Ty,
    leaf: &mut dyn FnMut(&mut T, &TyKind, Ty) -> Option<Ty>,
) -> Ty {
    let kind = types.kind(ty).clone();
    if let Some(done) = leaf(types, &kind, ty) {
        return done;
    }
    let rebuilt = match kind {
        TyKind::Adt(adt, args) => TyKind::Adt(adt, map_all(types, &args, leaf)),
        TyKind::Foreign(id, args) => TyKind::Foreign(id, map_all(types, &args, leaf)),
        TyKind::Ref(mutable, to) => TyKind::Ref(mutable, map_type(types, to, leaf)),
        TyKind::Ptr(to) => TyKind::Ptr(map_type(types, to, leaf)),
        TyKind::Slice(of) => TyKind::Slice(map_type(types, of, leaf)),
        TyKind::Array(of) => TyKind::Array(map_type(types, of, leaf)),
        TyKind::Tuple(parts) => TyKind::Tuple(map_all(types, &parts, leaf)),
        TyKind::FnPtr(params, ret) => {
            TyKind::FnPtr(map_all(types, &params, leaf), map_type(types, ret, leaf))
        }
        TyKind::Assoc(of, tr, name) => TyKind::Assoc(map_type(types, of, leaf), tr, name),
        TyKind::Dyn(bounds) => TyKind::Dyn(map_bounds(types, &bounds, leaf)),
        TyKind::Opaque(bounds) => TyKind::Opaque(map_bounds(types, &bounds, leaf)),
        TyKind::Unknown
        | TyKind::Never
        | TyKind::Prim(_)
        | TyKind::FnDef(_)
        | TyKind::Ctor(..)
        | TyKind::Closure(_)
        | TyKind::Param(_)
        | TyKind::Var(_) => return ty,
    };
    types.make(rebuilt)
}

fn map_all<T: Types + ?Sized>(
    types: &mut T,
    parts: &[Ty],
    leaf: &mut dyn FnMut(&mut T, &TyKind, Ty) -> Option<Ty>,
) -> Box<[Ty]> {
    parts
        .iter()
        .map(|&part| map_type(types, part, leaf))
        .collect()
}

fn map_bounds<T: Types + ?Sized>(
    types: &mut T,
    bounds: &[Bound],
    leaf: &mut dyn FnMut(&mut T, &TyKind, Ty) -> Option<Ty>,
) -> Box<[Bound]> {
    let map = |bound: &Bound| Bound {
        of: bound.of,
        args: map_all(types, &bound.args, leaf),
        bindings: bound
            .bindings
            .iter()
            .map(|&(name, ty)| (name, map_type(types, ty, leaf)))
            .collect(),
    };
    bounds.iter().map(map).collect()
}
