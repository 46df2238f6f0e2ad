//! The world: every item of the program in arenas with typed ids, names resolved, signatures as types.
//!
//! Built once from the linked program, then frozen; every later stage reads it from many threads.

mod build;
mod exports;
mod forward;
mod impls;
mod lookup;
mod register;
mod scope;
pub mod signature;
pub mod ty;
mod typing;

use privet_ir::Program;
use privet_ir::body::BodyId;
use privet_ir::item::{Item, ItemId, Receiver};
use privet_ir::names::{Interner, Symbol};
use privet_ir::program::{CrateId, ModuleId};
use privet_ir::span::{FileId, Location};
use rustc_hash::FxHashMap;
use ty::{Bound, ParamId, Ty, TyArena};

pub use forward::Forwarder;
pub use impls::{Head, head};
pub use lookup::{Def, PathLookup};
pub use scope::Namespace;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// As an index.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}
ids! {
    /// A function, method or trait method.
    FnId
    /// A struct, enum or union.
    AdtId
    /// A trait.
    TraitId
    /// An impl block.
    ImplId
    /// A type alias.
    AliasId
    /// A const or static.
    ConstId
    /// A path into a library that nothing describes.
    ForeignId
}

/// Consecutive generic parameters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ParamRange {
    /// The first one.
    pub first: u32,
    /// How many.
    pub count: u32,
}

/// What holds a function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Parent {
    /// A module.
    Module,
    /// An impl block.
    Impl(ImplId),
    /// A trait.
    Trait(TraitId),
}

/// Where an item stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Site {
    /// Its module.
    pub module: ModuleId,
    /// Its file.
    pub file: FileId,
    /// The item there.
    pub item: ItemId,
}

/// `T: Trait`, as written at an item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WhereBound {
    /// The bounded type.
    pub ty: Ty,
    /// The bound.
    pub bound: Bound,
}

/// A function.
#[derive(Clone, Debug)]
pub struct FnDef {
    /// Its name.
    pub name: Symbol,
    /// Where it stands.
    pub site: Site,
    /// What holds it.
    pub parent: Parent,
    /// Its own generic parameters.
    pub generics: ParamRange,
    /// Its `impl Trait` arguments, as parameters without a name.
    pub implicit: ParamRange,
    /// Its bounds (those of its parent are the parent's).
    pub bounds: Vec<WhereBound>,
    /// How it takes `self`.
    pub receiver: Option<Receiver>,
    /// Parameter types, `self` first.
    pub params: Vec<Ty>,
    /// Result type; that of the future's value for `async fn`.
    pub ret: Ty,
    /// `async fn`.
    pub is_async: bool,
    /// Its body.
    pub body: Option<BodyId>,
    /// Part of the description of a library.
    pub is_described: bool,
}

/// A struct, enum or union.
#[derive(Clone, Debug)]
pub struct AdtDef {
    /// Its name.
    pub name: Symbol,
    /// Where it stands.
    pub site: Site,
    /// Its generic parameters.
    pub generics: ParamRange,
    /// Its variants; a struct has one, without a name.
    pub variants: Vec<VariantDef>,
    /// Whether it is an enum.
    pub is_enum: bool,
    /// Traits it derives.
    pub derives: Vec<Def>,
    /// Part of the description of a library.
    pub is_described: bool,
}

/// A variant of an enum, or the one of a struct.
#[derive(Clone, Debug)]
pub struct VariantDef {
    /// Its name; empty for a struct.
    pub name: Symbol,
    /// Its fields in order.
    pub fields: Vec<FieldDef>,
    /// Written with parentheses.
    pub is_tuple: bool,
}

/// A field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FieldDef {
    /// Its name, or its index as text.
    pub name: Symbol,
    /// Its type.
    pub ty: Ty,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitDef {
    /// Its name.
    pub name: Symbol,
    /// Where it stands.
    pub site: Site,
    /// `Self`, then its generic parameters.
    pub generics: ParamRange,
    /// Its supertraits.
    pub supers: Vec<Bound>,
    /// Its bounds.
    pub bounds: Vec<WhereBound>,
    /// Its methods and functions, by name.
    pub fns: FxHashMap<Symbol, FnId>,
    /// Its associated types with their bounds.
    pub types: Vec<(Symbol, Vec<Bound>)>,
    /// Part of the description of a library.
    pub is_described: bool,
}

/// An impl block.
#[derive(Clone, Debug)]
pub struct ImplDef {
    /// Where it stands.
    pub site: Site,
    /// Its generic parameters.
    pub generics: ParamRange,
    /// Its bounds.
    pub bounds: Vec<WhereBound>,
    /// The trait, when it is one we know.
    pub of_trait: Option<Bound>,
    /// The trait when it is one of a library that nothing describes.
    pub foreign_trait: Option<ForeignId>,
    /// The type.
    pub self_ty: Ty,
    /// Its methods and functions, by name.
    pub fns: FxHashMap<Symbol, FnId>,
    /// Its associated types.
    pub types: Vec<(Symbol, Ty)>,
    /// Its associated consts.
    pub consts: FxHashMap<Symbol, ConstId>,
}

/// A type alias.
#[derive(Clone, Debug)]
pub struct AliasDef {
    /// Where it stands.
    pub site: Site,
    /// Its generic parameters.
    pub generics: ParamRange,
    /// What it stands for.
    pub ty: Ty,
}

/// A const or static.
#[derive(Clone, Debug)]
pub struct ConstDef {
    /// Its name.
    pub name: Symbol,
    /// Where it stands.
    pub site: Site,
    /// Its type.
    pub ty: Ty,
    /// Its value.
    pub body: Option<BodyId>,
    /// `static`: a place of its own.
    pub is_static: bool,
    /// The impl or trait that holds it.
    pub parent: Parent,
}

/// A generic parameter.
#[derive(Clone, Debug)]
pub struct ParamDef {
    /// Its name; `Self` for a trait's own.
    pub name: Symbol,
    /// Its bounds, from wherever they are written.
    pub bounds: Vec<Bound>,
    /// The type that stands for it when none is given.
    pub default: Option<Ty>,
}

/// Everything the program declares.
#[derive(Debug)]
pub struct World<'p> {
    /// The program.
    pub program: &'p Program,
    /// Functions.
    pub fns: Vec<FnDef>,
    /// Structs, enums, unions.
    pub adts: Vec<AdtDef>,
    /// Traits.
    pub traits: Vec<TraitDef>,
    /// Impls.
    pub impls: Vec<ImplDef>,
    /// Type aliases.
    pub aliases: Vec<AliasDef>,
    /// Consts and statics.
    pub consts: Vec<ConstDef>,
    /// Generic parameters.
    pub params: Vec<ParamDef>,
    /// Paths into libraries that nothing describes.
    pub foreign: Vec<Box<[Symbol]>>,
    /// The types of all signatures.
    pub types: TyArena,
    /// What the language itself needs.
    pub lang: Lang,
    prelude_module: Option<ModuleId>,
    std_root: Option<ModuleId>,
    foreign_index: FxHashMap<Box<[Symbol]>, ForeignId>,
    scopes: scope::Scopes,
    traits_in: Vec<Vec<TraitId>>,
    index: impls::ImplIndex,
    forwarders: FxHashMap<FnId, Forwarder>,
    foreign_adts: FxHashMap<AdtId, ForeignId>,
    by_item: FxHashMap<(ModuleId, FileId, ItemId), Def>,
    module_of: FxHashMap<(CrateId, FileId, u32), ModuleId>,
}

/// Items of core, alloc and std that the language itself needs, when they are described.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "each is the item of its name")]
pub struct Lang {
    pub option: Option<AdtId>,
    pub result: Option<AdtId>,
    pub string: Option<AdtId>,
    pub vec: Option<AdtId>,
    pub boxed: Option<AdtId>,
    pub range: Option<AdtId>,
    pub deref: Option<TraitId>,
    pub index: Option<TraitId>,
    pub index_mut: Option<TraitId>,
    pub clone: Option<TraitId>,
    pub future: Option<TraitId>,
    pub into_future: Option<TraitId>,
    pub iterator: Option<TraitId>,
    pub into_iterator: Option<TraitId>,
    pub from: Option<TraitId>,
    pub display: Option<TraitId>,
    pub debug: Option<TraitId>,
    pub default: Option<TraitId>,
    pub fns: Vec<TraitId>,
    pub ops: FxHashMap<&'static str, TraitId>,
    pub sym: LangSymbols,
}

/// A symbol that no file uses: it equals no symbol of the program.
pub const ABSENT: Symbol = Symbol(u32::MAX);

macro_rules! lang_symbols {
    ($($name:ident = $text:literal)*) => {
        /// Names the language itself needs; [`ABSENT`] where no file uses them.
        #[derive(Clone, Copy, Debug)]
        #[expect(missing_docs, reason = "each is the symbol of its name")]
        pub struct LangSymbols { $(pub $name: Symbol,)* }
        impl LangSymbols {
            fn of(interner: &Interner) -> LangSymbols {
                LangSymbols { $($name: interner.get($text).unwrap_or(ABSENT),)* }
            }
        }
        impl Default for LangSymbols {
            fn default() -> Self {
                LangSymbols { $($name: ABSENT,)* }
            }
        }
    };
}
lang_symbols! {
    some = "Some" none = "None" ok = "Ok" err = "Err" zero = "0" one = "1"
    item = "Item" target = "Target" output = "Output" into_iter = "into_iter" next = "next"
    from = "from" deref = "deref" index = "index" elem = "elem" key = "key" value = "value"
    shared = "shared" self_value = "self" self_type = "Self" super_ = "super" krate = "crate"
    dollar_crate = "$crate" fmt = "fmt" inner = "inner" content = "content" clone = "clone"
    chan = "chan" std = "std" core = "core" alloc = "alloc" prelude = "prelude" v1 = "v1"
}

impl<'p> World<'p> {
    /// Reads the whole program.
    pub fn build(program: &'p Program) -> World<'p> {
        build::build(program)
    }

    /// The function `id`.
    pub fn func(&self, id: FnId) -> &FnDef {
        &self.fns[id.index()]
    }
    /// The type `id`.
    pub fn adt(&self, id: AdtId) -> &AdtDef {
        &self.adts[id.index()]
    }
    /// The trait `id`.
    pub fn trait_(&self, id: TraitId) -> &TraitDef {
        &self.traits[id.index()]
    }
    /// The impl `id`.
    pub fn impl_(&self, id: ImplId) -> &ImplDef {
        &self.impls[id.index()]
    }
    /// The generic parameter `id`.
    pub fn param(&self, id: ParamId) -> &ParamDef {
        &self.params[id.0 as usize]
    }
    /// The item behind a site.
    pub fn item(&self, site: Site) -> &'p Item {
        self.program.file(site.file).lowered.item(site.item)
    }
    /// Where an item's name stands.
    pub fn location(&self, site: Site) -> Location {
        Location {
            file: site.file,
            span: self.item(site).span,
        }
    }
    /// The text of a symbol.
    pub fn text(&self, symbol: Symbol) -> &'p str {
        self.program.text(symbol)
    }
    /// Whether a crate is only described.
    pub fn is_described_module(&self, module: ModuleId) -> bool {
        self.program
            .krate(self.program.module(module).krate)
            .is_described
    }
    /// The module that stands for a scope of a file within a module's crate.
    pub fn module_for(
        &self,
        within: ModuleId,
        file: FileId,
        scope: privet_ir::item::ScopeId,
    ) -> ModuleId {
        let krate = self.program.module(within).krate;
        self.module_of
            .get(&(krate, file, scope.0))
            .copied()
            .unwrap_or(within)
    }

    /// The path of a module: crate first.
    pub fn module_path(&self, module: ModuleId) -> Vec<Symbol> {
        let mut path = Vec::new();
        let mut at = Some(module);
        while let Some(id) = at {
            let module = self.program.module(id);
            match module.parent {
                Some(parent) => {
                    if !module.is_block {
                        path.push(module.name);
                    }
                    at = Some(parent);
                }
                None => {
                    path.push(self.program.krate(module.krate).name);
                    at = None;
                }
            }
        }
        path.reverse();
        path
    }

    /// The path of a function: crate, modules, the type or trait, its name.
    pub fn fn_path(&self, id: FnId) -> Vec<Symbol> {
        let func = self.func(id);
        let mut path = match func.parent {
            Parent::Module => self.module_path(func.site.module),
            Parent::Trait(of) => self.trait_path(of),
            Parent::Impl(of) => self.self_type_path(of),
        };
        path.push(func.name);
        path
    }

    /// The path of a trait.
    pub fn trait_path(&self, id: TraitId) -> Vec<Symbol> {
        let def = self.trait_(id);
        let mut path = self.module_path(def.site.module);
        path.push(def.name);
        path
    }

    /// The path of a struct, enum or union.
    pub fn adt_path(&self, id: AdtId) -> Vec<Symbol> {
        let def = self.adt(id);
        let mut path = self.module_path(def.site.module);
        path.push(def.name);
        path
    }

    /// The path of the type an impl is for; that of its module when the type has none.
    pub fn self_type_path(&self, id: ImplId) -> Vec<Symbol> {
        use ty::{TyKind, Types};
        let def = self.impl_(id);
        let mut ty = def.self_ty;
        while let TyKind::Ref(_, to) = self.types.kind(ty) {
            ty = *to;
        }
        match self.types.kind(ty) {
            TyKind::Adt(adt, _) => self.adt_path(*adt),
            TyKind::Foreign(foreign, _) => self.foreign[foreign.index()].to_vec(),
            _ => match &def.of_trait {
                Some(bound) => self.trait_path(bound.of),
                None => self.module_path(def.site.module),
            },
        }
    }

    /// A path as text.
    pub fn join(&self, path: &[Symbol]) -> String {
        let parts: Vec<&str> = path.iter().map(|&part| self.text(part)).collect();
        parts.join("::")
    }

    /// The path of a function as text.
    pub fn fn_name(&self, id: FnId) -> String {
        self.join(&self.fn_path(id))
    }
}
