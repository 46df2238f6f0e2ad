//! Items: what a file declares. Flat lists with typed indexes; nothing is resolved yet.
//!
//! A *scope* is a module, inline or the file's own, or a block that declares items.

use crate::annotation::Annotation;
use crate::body::BodyId;
use crate::few::Few;
use crate::names::Name;
use crate::span::Span;
use crate::types::{Generics, PathId, TypeId};

/// A scope of one file: an index into `LoweredFile::scopes`. Scope 0 is the file itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ScopeId(pub u32);

/// An item of one file: an index into `LoweredFile::items`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ItemId(pub u32);

/// A scope: the items declared directly in it are those whose `scope` it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scope {
    /// The scope around it; `None` for the file.
    pub parent: Option<ScopeId>,
    /// The module's name; empty for the file and for blocks.
    pub name: Name,
    /// A block sees the names of the scopes around it, an inline module does not.
    pub is_block: bool,
    /// `#[path]` of an inline module: where files declared inside it are looked for.
    pub path_attr: Option<Name>,
}

/// An item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Its name; the type's last segment is not repeated for impls (empty).
    pub name: Name,
    /// Where it is declared.
    pub scope: ScopeId,
    /// The impl or trait that holds it, for methods and associated consts and types.
    pub parent: Option<ItemId>,
    /// Visible outside its module (`pub`, `pub(crate)`, ..; trait items count as visible).
    pub is_public: bool,
    /// The span of the name, or of the `impl` head.
    pub span: Span,
    /// The whole item, attributes included.
    pub full_span: Span,
    /// What it is.
    pub kind: ItemKind,
    /// privet's own annotations on it.
    pub annotations: Few<Annotation>,
    /// Other attributes that a model may speak of (docs, cfg and lints are dropped).
    pub attributes: Few<Attribute>,
    /// The `#[cfg(..)]` under which it exists, as written, when it has one.
    pub cfg: Option<Name>,
}

/// The kinds of items.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ItemKind {
    /// `mod name { .. }`: its items have this scope.
    Module(ScopeId),
    /// `mod name;`, with the `#[path]` that applies under the chosen cfg.
    FileModule {
        /// `#[path = ".."]`.
        path_attr: Option<Name>,
    },
    /// One leaf of a `use` tree.
    Use(UseLeaf),
    /// `extern crate name as alias;` (the item's name is the alias).
    ExternCrate(Name),
    /// A function, method or associated function.
    Function(Box<Function>),
    /// A struct or union.
    Struct(Box<Struct>),
    /// An enum.
    Enum(Box<Enum>),
    /// `impl Type` or `impl Trait for Type`; its items have it as parent.
    Impl(Box<Impl>),
    /// A trait; its items have it as parent.
    Trait(Box<Trait>),
    /// `type Name<..> = T;`, also associated types (`ty` is `None` where a trait only declares one).
    TypeAlias(Box<TypeAlias>),
    /// `const` or `static`.
    Const(Box<Const>),
    /// `macro_rules! name`: known by name, so that `use` can find it.
    MacroRules,
}

/// `use a::b as c;` as one leaf; groups are flattened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UseLeaf {
    /// The path, without a trailing `self` or `*`.
    pub path: PathId,
    /// `*`.
    pub glob: bool,
}

/// A function's signature and body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Function {
    /// Generic parameters; `impl Trait` arguments stay `Type::Impl` in `params`.
    pub generics: Generics,
    /// `self`, when it has one; it is parameter 0 of the body then.
    pub receiver: Option<Receiver>,
    /// The other parameters.
    pub params: Few<Param>,
    /// The result type; `None` is `()`. For `async fn` the type as written, not the future.
    pub ret: Option<TypeId>,
    /// `async fn`.
    pub is_async: bool,
    /// The body; `None` for trait declarations and `extern` functions.
    pub body: Option<BodyId>,
}

/// How a method takes `self`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Receiver {
    /// `self`, `mut self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: T`.
    Typed(TypeId),
}

/// A parameter: its pattern is lowered at the start of the body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Param {
    /// The name when the pattern is one plain binding, else empty.
    pub name: Name,
    /// Its type.
    pub ty: TypeId,
    /// The whole parameter.
    pub span: Span,
    /// privet's own annotations on it.
    pub annotations: Few<Annotation>,
    /// Other attributes: those of frameworks (`#[header]`, `#[arg(..)]`).
    pub attributes: Few<Attribute>,
}

/// A struct or union.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Struct {
    /// Generic parameters.
    pub generics: Generics,
    /// Its fields; tuple fields are named `0`, `1`, ...
    pub fields: Few<Field>,
    /// `struct S(..)`.
    pub is_tuple: bool,
    /// `#[derive(..)]`.
    pub derives: Few<PathId>,
}

/// An enum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Enum {
    /// Generic parameters.
    pub generics: Generics,
    /// Its variants.
    pub variants: Few<Variant>,
    /// `#[derive(..)]`.
    pub derives: Few<PathId>,
}

/// A variant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// The span of the name.
    pub span: Span,
    /// Its payload; tuple fields are named `0`, `1`, ...
    pub fields: Few<Field>,
    /// `V(..)`.
    pub is_tuple: bool,
    /// privet's own annotations on it.
    pub annotations: Few<Annotation>,
    /// Other attributes.
    pub attributes: Few<Attribute>,
}

/// A field of a struct or variant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// Its name, or its index as text.
    pub name: Name,
    /// Its type.
    pub ty: TypeId,
    /// The span of the name, or of the type for a tuple field.
    pub span: Span,
    /// privet's own annotations on it.
    pub annotations: Few<Annotation>,
    /// Other attributes (`serde(skip)`, ..).
    pub attributes: Few<Attribute>,
}

/// `impl<..> Trait for Type { .. }`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Impl {
    /// Generic parameters.
    pub generics: Generics,
    /// The trait, when it is a trait impl (negative impls are dropped).
    pub of_trait: Option<PathId>,
    /// The type.
    pub self_ty: TypeId,
}

/// A trait.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trait {
    /// Generic parameters.
    pub generics: Generics,
    /// `trait A: B + C`.
    pub supertraits: Few<PathId>,
}

/// A type alias or associated type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeAlias {
    /// Generic parameters.
    pub generics: Generics,
    /// The type; `None` where a trait declares it without a default.
    pub ty: Option<TypeId>,
    /// `type T: A + B;` in a trait.
    pub bounds: Few<PathId>,
}

/// A const or static.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Const {
    /// Its type.
    pub ty: TypeId,
    /// Its value.
    pub body: Option<BodyId>,
    /// `static` (also `thread_local!` and `lazy_static!` items), so it has a place of its own.
    pub is_static: bool,
}

/// An attribute that is not privet's: `serde(rename = "x", skip)` has path `serde` and two arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attribute {
    /// The path as text with `::` between segments.
    pub path: Name,
    /// Its arguments, as far as they read as a list of metas; tokens that do not are kept as one `Word` text.
    pub args: Few<crate::annotation::Meta>,
    /// The span of the whole attribute.
    pub span: Span,
}
