//! Paths and types as they are written: unresolved, interned per file.
//!
//! Every path remembers the module it stands in, so it can be resolved wherever it is met later.

use crate::few::Few;
use crate::item::ScopeId;
use crate::names::Name;
use std::num::NonZeroU32;

/// A path of one file: an index into `LoweredFile::paths`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PathId(pub u32);

/// A type of one file: an index into `LoweredFile::types`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeId(NonZeroU32);

impl TypeId {
    /// The id of the type at this index.
    pub fn new(index: usize) -> TypeId {
        let number = u32::try_from(index + 1).ok().and_then(NonZeroU32::new);
        TypeId(number.expect("a file has fewer than 2^32 types"))
    }
    /// As an index into `LoweredFile::types`.
    pub fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// A path as written: `crate::a::B::<T>::c`, `<T as Trait>::f`, `Self::X`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Path {
    /// The module (or block with items of its own) in which the path stands.
    pub scope: ScopeId,
    /// Whether it begins with `::`.
    pub global: bool,
    /// `<T as ..>` or `<T>` in front; then `segments` follow it.
    pub qself: Option<Box<QSelf>>,
    /// The segments; `self`, `super`, `crate`, `Self` and `$crate` are segments too.
    pub segments: Box<[Segment]>,
}

/// The qualifying type of `<T as Trait>::name`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct QSelf {
    /// The type between the angle brackets.
    pub ty: TypeId,
    /// The trait after `as`, when there is one.
    pub as_trait: Option<PathId>,
}

/// One segment of a path.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Segment {
    /// The identifier, NFC, without `r#`.
    pub name: Name,
    /// `::<..>` or `(A) -> B`, when written.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct GenericArgs {
    /// Types in order; lifetimes are dropped, const arguments are `Type::Const`.
    pub types: Box<[TypeId]>,
    /// `Item = T` bindings; `(A, B) -> C` is `types = [Tuple(A, B)]` and the binding `Output = C`.
    pub bindings: Box<[(Name, TypeId)]>,
    /// Whether they were written with parentheses.
    pub parenthesised: bool,
}

/// A type as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    /// A path: struct, enum, alias, parameter, associated type, primitive.
    Path(PathId),
    /// `&T`, `&mut T`.
    Ref {
        /// Whether it is `&mut`.
        mutable: bool,
        /// What it refers to.
        to: TypeId,
    },
    /// `*const T`, `*mut T`.
    Ptr(TypeId),
    /// `[T]`.
    Slice(TypeId),
    /// `[T; N]`.
    Array(TypeId),
    /// `(A, B)`; the unit type is the empty tuple.
    Tuple(Box<[TypeId]>),
    /// `fn(A) -> B`.
    Fn {
        /// Parameter types.
        params: Box<[TypeId]>,
        /// Result type.
        ret: TypeId,
    },
    /// `impl A + B`; bounds are trait paths.
    Impl(Box<[PathId]>),
    /// `dyn A + B`.
    Dyn(Box<[PathId]>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A const generic argument; its text is not kept.
    Const,
    /// A macro in type position or a syntax we do not know.
    Unknown,
}

/// The generic parameters of an item.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Generics {
    /// Type parameters in order (lifetimes dropped, const parameters kept with `is_const`).
    pub params: Few<GenericParam>,
    /// All bounds, those of `where` and those at the parameter: `T: A + B`.
    pub bounds: Few<Bound>,
}

/// One generic parameter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Its default type.
    pub default: Option<TypeId>,
    /// `const N: usize`.
    pub is_const: bool,
}

/// `ty: trait`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bound {
    /// The bounded type.
    pub ty: TypeId,
    /// The trait, with arguments and bindings.
    pub bound: PathId,
}
