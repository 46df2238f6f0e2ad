//! Which impls there are for a type and a trait, found by the head of the type.

use privet_ir::names::Symbol;
use rustc_hash::FxHashMap;

use super::lookup::Def;
use super::ty::{Prim, Ty, TyKind, Types};
use super::{AdtId, FnId, ForeignId, ImplId, Parent, TraitId, World};

/// The outermost constructor of a type; what impls are found by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Head {
    /// A struct, enum or union.
    Adt(AdtId),
    /// A type nothing describes.
    Foreign(ForeignId),
    /// A primitive.
    Prim(Prim),
    /// A reference.
    Ref,
    /// A pointer.
    Ptr,
    /// `[T]`.
    Slice,
    /// `[T; N]`.
    Array,
    /// A tuple of this many parts.
    Tuple(u32),
    /// A function or closure.
    Fn,
    /// `dyn Trait`, by its first trait.
    Dyn(TraitId),
}

/// The head of a type; `None` for parameters, variables and unknown types.
pub fn head(kind: &TyKind) -> Option<Head> {
    Some(match kind {
        TyKind::Adt(id, _) => Head::Adt(*id),
        TyKind::Foreign(id, _) => Head::Foreign(*id),
        TyKind::Prim(prim) => Head::Prim(*prim),
        TyKind::Ref(..) => Head::Ref,
        TyKind::Ptr(_) => Head::Ptr,
        TyKind::Slice(_) => Head::Slice,
        TyKind::Array(_) => Head::Array,
        TyKind::Tuple(parts) => Head::Tuple(parts.len() as u32),
        TyKind::FnPtr(..) | TyKind::FnDef(_) | TyKind::Closure(_) | TyKind::Ctor(..) => Head::Fn,
        TyKind::Dyn(bounds) => Head::Dyn(bounds.first()?.of),
        TyKind::Unknown
        | TyKind::Never
        | TyKind::Param(_)
        | TyKind::Assoc(..)
        | TyKind::Opaque(_)
        | TyKind::Var(_) => return None,
    })
}

/// Impls by head, by trait, by name.
#[derive(Clone, Debug, Default)]
pub(super) struct ImplIndex {
    inherent: FxHashMap<(Head, Symbol), Vec<FnId>>,
    by_trait: FxHashMap<(TraitId, Head), Vec<ImplId>>,
    blanket: FxHashMap<TraitId, Vec<ImplId>>,
    all_of: FxHashMap<TraitId, Vec<ImplId>>,
    foreign_trait_fns: FxHashMap<(Head, Symbol), Vec<FnId>>,
    trait_fns: FxHashMap<Symbol, Vec<(TraitId, FnId)>>,
    methods: FxHashMap<Symbol, Vec<FnId>>,
    inherent_consts: FxHashMap<(Head, Symbol), super::ConstId>,
}

impl ImplIndex {
    /// Indexes the impls and traits of a world.
    pub(super) fn build(world: &World<'_>) -> ImplIndex {
        let mut index = ImplIndex::default();
        for (at, def) in world.impls.iter().enumerate() {
            index.add_impl(world, ImplId(at as u32), def);
        }
        for (at, def) in world.traits.iter().enumerate() {
            let mut fns: Vec<(Symbol, FnId)> =
                def.fns.iter().map(|(&name, &id)| (name, id)).collect();
            fns.sort_by_key(|&(_, id)| id);
            for (name, id) in fns {
                index
                    .trait_fns
                    .entry(name)
                    .or_default()
                    .push((TraitId(at as u32), id));
            }
        }
        for (at, def) in world.fns.iter().enumerate() {
            if def.receiver.is_some() {
                index
                    .methods
                    .entry(def.name)
                    .or_default()
                    .push(FnId(at as u32));
            }
        }
        index
    }

    fn add_impl(&mut self, world: &World<'_>, id: ImplId, def: &super::ImplDef) {
        let kind = world.types.kind(def.self_ty);
        let head = head(kind);
        match &def.of_trait {
            Some(bound) => {
                self.all_of.entry(bound.of).or_default().push(id);
                match head {
                    Some(head) => self.by_trait.entry((bound.of, head)).or_default().push(id),
                    None => self.blanket.entry(bound.of).or_default().push(id),
                }
            }
            None => {
                let Some(head) = head else { return };
                let mut fns: Vec<(Symbol, FnId)> =
                    def.fns.iter().map(|(&name, &id)| (name, id)).collect();
                fns.sort_by_key(|&(_, id)| id);
                let table = if def.foreign_trait.is_some() {
                    &mut self.foreign_trait_fns
                } else {
                    &mut self.inherent
                };
                for (name, id) in fns {
                    table.entry((head, name)).or_default().push(id);
                }
            }
        }
        if let Some(head) = head {
            let mut consts: Vec<_> = def.consts.iter().map(|(&name, &id)| (name, id)).collect();
            consts.sort_by_key(|&(_, id)| id);
            for (name, id) in consts {
                self.inherent_consts.entry((head, name)).or_insert(id);
            }
        }
    }
}

impl World<'_> {
    /// Inherent functions of a head by name; those of impls of traits nothing describes come after.
    pub fn inherent(&self, head: Head, name: Symbol) -> impl Iterator<Item = FnId> + '_ {
        let own = self.index.inherent.get(&(head, name)).into_iter().flatten();
        own.chain(
            self.index
                .foreign_trait_fns
                .get(&(head, name))
                .into_iter()
                .flatten(),
        )
        .copied()
    }
    /// An associated const of a head by name.
    pub fn inherent_const(&self, head: Head, name: Symbol) -> Option<super::ConstId> {
        self.index.inherent_consts.get(&(head, name)).copied()
    }
    /// Impls of a trait that may fit a head: those for it, then the blanket ones.
    pub fn impls_for(&self, of: TraitId, head: Option<Head>) -> impl Iterator<Item = ImplId> + '_ {
        let exact = head.and_then(|head| self.index.by_trait.get(&(of, head)));
        exact
            .into_iter()
            .flatten()
            .chain(self.index.blanket.get(&of).into_iter().flatten())
            .copied()
    }
    /// All impls of a trait.
    pub fn impls_of(&self, of: TraitId) -> &[ImplId] {
        self.index.all_of.get(&of).map_or(&[], |impls| impls)
    }
    /// Traits that declare a function of this name.
    pub fn traits_with(&self, name: Symbol) -> &[(TraitId, FnId)] {
        self.index.trait_fns.get(&name).map_or(&[], |all| all)
    }
    /// Methods of this name, whatever holds them.
    pub fn methods_named(&self, name: Symbol) -> &[FnId] {
        self.index.methods.get(&name).map_or(&[], |all| all)
    }
    /// Whether a trait is another or has it among its supertraits.
    pub fn is_subtrait(&self, sub: TraitId, of: TraitId) -> bool {
        let mut open = vec![sub];
        let mut seen = Vec::new();
        while let Some(at) = open.pop() {
            if at == of {
                return true;
            }
            if !seen.contains(&at) {
                seen.push(at);
                open.extend(self.trait_(at).supers.iter().map(|bound| bound.of));
            }
        }
        false
    }
    /// The trait function that an impl's function implements.
    pub fn implemented(&self, id: FnId) -> Option<FnId> {
        let def = self.func(id);
        let Parent::Impl(of) = def.parent else {
            return None;
        };
        let bound = self.impl_(of).of_trait.as_ref()?;
        self.trait_(bound.of).fns.get(&def.name).copied()
    }
    /// Whether a described function leaves its flow to its types: an empty body, but a result or something to write.
    pub fn has_empty_body(&self, id: FnId) -> bool {
        let def = self.func(id);
        match def.body {
            None => true,
            Some(body) => {
                let body = self.program.file(def.site.file).lowered.body(body);
                body.stmts.is_empty()
                    || (body.blocks.len() == 1
                        && body.calls.is_empty()
                        && body.stmts.len() <= 1
                        && def.ret != Ty::UNIT
                        && writes_unit(body))
            }
        }
    }
    /// The function that implements a trait's function for a type.
    pub fn method_for(&self, func: FnId, head: Head) -> Option<FnId> {
        let def = self.func(func);
        let Parent::Trait(tr) = def.parent else {
            return None;
        };
        let mut all = self.impls_for(tr, Some(head));
        all.find_map(|of| self.impl_(of).fns.get(&def.name).copied())
    }
    /// Whether a type has the trait of a trait's function by an impl of its own.
    pub fn has_impl(&self, func: FnId, head: Option<Head>) -> bool {
        let Parent::Trait(tr) = self.func(func).parent else {
            return false;
        };
        head.is_some_and(|head| self.index.by_trait.contains_key(&(tr, head)))
    }
    /// All implementations of a trait's function.
    pub fn implementations(&self, func: FnId) -> Vec<FnId> {
        let def = self.func(func);
        let Parent::Trait(tr) = def.parent else {
            return Vec::new();
        };
        let mut all: Vec<FnId> = self
            .impls_of(tr)
            .iter()
            .filter_map(|&of| self.impl_(of).fns.get(&def.name).copied())
            .collect();
        if def.is_described {
            all.retain(|&own| !self.func(own).is_described);
        }
        all
    }
    /// Whether a type derives a trait, or one that a library describes as having it among its supertraits.
    pub fn derives(&self, adt: AdtId, of: TraitId) -> bool {
        self.adt(adt).derives.iter().any(|derived| match derived {
            Def::Trait(tr) if self.trait_(*tr).is_described => self.is_subtrait(*tr, of),
            derived => *derived == Def::Trait(of),
        })
    }
    /// The type behind references.
    pub fn peel<T: Types + ?Sized>(&self, types: &T, mut ty: Ty) -> Ty {
        while let TyKind::Ref(_, to) = types.kind(ty) {
            ty = *to;
        }
        ty
    }
}

/// Whether all a body does is to return `()`.
fn writes_unit(body: &privet_ir::body::Body) -> bool {
    use privet_ir::body::{Literal, Operand, Stmt};
    body.stmts.iter().all(|stmt| match stmt {
        Stmt::Assign(_, Operand::Literal(at)) => {
            matches!(body.literals[*at as usize], Literal::Unit)
        }
        _ => false,
    })
}
