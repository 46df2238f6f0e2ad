//! Inference variables and unification. Mismatches are never errors: rustc has checked the code, we only learn from it.

use super::Infer;
use crate::world::signature::TypeMaker;
use crate::world::ty::{LocalArena, MOST_PARTS, Prim, Subst, Ty, TyKind, Types, map_type};
use privet_ir::types::TypeId;

/// A variable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Var {
    /// What it stands for.
    pub(crate) bound: Option<Ty>,
    /// What it may become.
    pub(crate) sort: Sort,
    /// How many variables one may have to follow to come here: the shorter way is bound to the longer.
    rank: u32,
}

/// What a variable may become.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sort {
    /// Any type.
    Any,
    /// An integer type: an integer literal's.
    Int,
    /// A float type.
    Float,
}

/// Counts one more part, if any is left.
fn one_more(left: &mut u32) -> bool {
    let is_left = *left > 0;
    *left = left.saturating_sub(1);
    is_left
}

impl Types for Infer<'_, '_> {
    fn make(&mut self, kind: TyKind) -> Ty {
        self.types.make(kind)
    }
    fn kind(&self, ty: Ty) -> &TyKind {
        self.types.kind(ty)
    }
}

impl TypeMaker for Infer<'_, '_> {
    fn missing(&mut self) -> Ty {
        self.fresh()
    }
}

impl<'w> Infer<'w, '_> {
    /// A new variable.
    pub(crate) fn fresh(&mut self) -> Ty {
        self.fresh_of(Sort::Any)
    }

    /// A new variable of a sort.
    pub(crate) fn fresh_of(&mut self, sort: Sort) -> Ty {
        self.vars.push(Var {
            bound: None,
            sort,
            rank: 0,
        });
        self.types.make(TyKind::Var(self.vars.len() as u32 - 1))
    }

    /// The type written at `id` in the owner's file.
    pub(crate) fn written(&mut self, id: TypeId) -> Ty {
        let env = self.env.clone();
        let world = self.world;
        let ty = world.written(self, &env, id);
        self.normal(ty)
    }

    /// Follows bound variables at the outermost level.
    pub(crate) fn shallow(&self, mut ty: Ty) -> Ty {
        while let TyKind::Var(var) = self.types.kind(ty) {
            match self.vars[*var as usize].bound {
                Some(bound) => ty = bound,
                None => break,
            }
        }
        ty
    }

    /// The shape behind bound variables.
    pub(crate) fn shape(&self, ty: Ty) -> TyKind {
        self.types.kind(self.shallow(ty)).clone()
    }

    /// Follows bound variables everywhere; what is still open is unknown, literals are at their default.
    pub(crate) fn settled(&mut self, ty: Ty) -> Ty {
        self.settled_within(ty, &mut MOST_PARTS.clone())
    }

    /// Variables hide how large a type is, so that a walk behind them counts the parts that are `left` to it.
    fn settled_within(&mut self, ty: Ty, left: &mut u32) -> Ty {
        let ty = self.normal(ty);
        map_type(self, ty, &mut |infer, kind, ty| {
            if !one_more(left) {
                return Some(Ty::UNKNOWN);
            }
            match kind {
                TyKind::Var(var) => {
                    let to = infer.shallow(ty);
                    Some(match infer.vars[*var as usize].sort {
                        _ if to != ty => infer.settled_within(to, left),
                        Sort::Any => Ty::UNKNOWN,
                        Sort::Int => Ty::I32,
                        Sort::Float => Ty::F64,
                    })
                }
                _ => None,
            }
        })
    }

    /// Whether nothing is known of a type yet.
    pub(crate) fn is_open(&self, ty: Ty) -> bool {
        matches!(
            self.types.kind(self.shallow(ty)),
            TyKind::Var(_) | TyKind::Unknown
        )
    }

    /// Makes two types one, as far as they can be; says whether they could.
    pub(crate) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        let is_outermost = self.unified == 0;
        let same = self.unify_parts(a, b);
        if is_outermost {
            self.unified = 0;
        }
        same
    }

    fn unify_parts(&mut self, a: Ty, b: Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        self.unified += 1;
        if a == b || self.unified > MOST_PARTS {
            return true;
        }
        let (left, right) = (self.types.kind(a).clone(), self.types.kind(b).clone());
        match (left, right) {
            (TyKind::Var(var), _) => self.bind(var, a, b),
            (_, TyKind::Var(var)) => self.bind(var, b, a),
            (TyKind::Unknown, _)
            | (_, TyKind::Unknown)
            | (TyKind::Never, _)
            | (_, TyKind::Never) => true,
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) => x == y && self.unify_all(&xs, &ys),
            (TyKind::Foreign(x, xs), TyKind::Foreign(y, ys)) => x == y && self.unify_all(&xs, &ys),
            (TyKind::Ref(m, x), TyKind::Ref(n, y)) => self.unify(x, y) && m == n,
            (TyKind::Ptr(x), TyKind::Ptr(y)) => self.unify(x, y),
            (TyKind::Slice(x) | TyKind::Array(x), TyKind::Slice(y) | TyKind::Array(y)) => {
                self.unify(x, y)
            }
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) => {
                xs.len() == ys.len() && self.unify_all(&xs, &ys)
            }
            (TyKind::FnPtr(xs, x), TyKind::FnPtr(ys, y)) => {
                xs.len() == ys.len() && self.unify_all(&xs, &ys) && self.unify(x, y)
            }
            (TyKind::FnPtr(xs, x), TyKind::Closure(_) | TyKind::FnDef(_) | TyKind::Ctor(..)) => {
                self.unify_callable(b, &xs, x)
            }
            (TyKind::Closure(_) | TyKind::FnDef(_) | TyKind::Ctor(..), TyKind::FnPtr(ys, y)) => {
                self.unify_callable(a, &ys, y)
            }
            (TyKind::Assoc(..), _) => self.unify_assoc(a, b),
            (_, TyKind::Assoc(..)) => self.unify_assoc(b, a),
            (TyKind::Dyn(xs), TyKind::Dyn(ys)) | (TyKind::Opaque(xs), TyKind::Opaque(ys)) => {
                self.unify_bounds(&xs, &ys)
            }
            _ => false,
        }
    }

    fn unify_all(&mut self, xs: &[Ty], ys: &[Ty]) -> bool {
        let mut same = true;
        for (&x, &y) in xs.iter().zip(ys) {
            same &= self.unify(x, y);
        }
        same
    }

    fn unify_bounds(
        &mut self,
        xs: &[crate::world::ty::Bound],
        ys: &[crate::world::ty::Bound],
    ) -> bool {
        for x in xs {
            if let Some(y) = ys.iter().find(|y| y.of == x.of) {
                self.unify_all(&x.args, &y.args);
                for &(name, ty) in &x.bindings {
                    if let Some(&(_, other)) = y.bindings.iter().find(|(known, _)| *known == name) {
                        self.unify(ty, other);
                    }
                }
            }
        }
        xs.first().map(|x| x.of) == ys.first().map(|y| y.of)
    }

    fn unify_assoc(&mut self, assoc: Ty, other: Ty) -> bool {
        let normal = self.normal(assoc);
        if normal == assoc {
            return true;
        }
        self.unify(normal, other)
    }

    fn bind(&mut self, var: u32, own: Ty, to: Ty) -> bool {
        let sort = self.vars[var as usize].sort;
        let fits = match self.types.kind(to) {
            TyKind::Var(other) => {
                let other = *other;
                let (here, there) = (self.vars[var as usize], self.vars[other as usize]);
                let is_longer = here.sort == there.sort && here.rank > there.rank;
                if is_longer || (sort != Sort::Any && there.sort == Sort::Any) {
                    return self.bind(other, to, own);
                }
                self.vars[other as usize].rank = there.rank.max(here.rank + 1);
                true
            }
            TyKind::Prim(Prim::F32 | Prim::F64) => sort != Sort::Int,
            TyKind::Prim(prim) => sort == Sort::Any || (prim.is_number() && sort == Sort::Int),
            TyKind::Unknown | TyKind::Never => return true,
            _ => sort == Sort::Any,
        };
        if !fits {
            return false;
        }
        let target = to;
        if self.occurs(var, target) {
            return false;
        }
        self.vars[var as usize].bound = Some(target);
        self.trail.push(var);
        true
    }

    /// Whether a type holds the variable, or is too large to tell.
    fn occurs(&mut self, var: u32, ty: Ty) -> bool {
        self.occurs_within(var, ty, &mut MOST_PARTS.clone())
    }

    fn occurs_within(&mut self, var: u32, ty: Ty, left: &mut u32) -> bool {
        let mut found = false;
        map_type(self, ty, &mut |infer, kind, ty| {
            found |= !one_more(left);
            if found {
                return Some(ty);
            }
            if let TyKind::Var(other) = kind {
                let to = infer.shallow(ty);
                found = *other == var || (to != ty && infer.occurs_within(var, to, left));
                return Some(ty);
            }
            None
        });
        found
    }

    /// Runs `attempt`; undoes what it bound unless it says yes.
    pub(crate) fn attempt<R>(&mut self, attempt: impl FnOnce(&mut Self) -> Option<R>) -> Option<R> {
        let mark = self.trail.len();
        let result = attempt(self);
        if result.is_none() {
            self.undo(mark);
        }
        result
    }

    /// Opens again what was bound since the trail had this length.
    pub(crate) fn undo(&mut self, mark: usize) {
        for var in self.trail.drain(mark..) {
            self.vars[var as usize].bound = None;
        }
    }

    /// A fresh variable for each of these parameters.
    pub(crate) fn fresh_subst(&mut self, ranges: &[crate::world::ParamRange]) -> Subst {
        let mut subst = Subst::none();
        for range in ranges {
            let vars = (0..range.count).map(|_| self.fresh()).collect();
            subst.add(range.first, vars);
        }
        subst
    }

    /// A signature's type with these arguments, unknown parts open.
    pub(crate) fn with(&mut self, ty: Ty, subst: &Subst) -> Ty {
        let ty = map_type(self, ty, &mut |infer: &mut Self, kind, _| match kind {
            TyKind::Param(param) => subst.get(*param),
            TyKind::Unknown => Some(infer.fresh()),
            _ => None,
        });
        self.normal(ty)
    }

    /// The arena, for those who only look.
    pub(crate) fn arena(&self) -> &LocalArena<'w> {
        &self.types
    }

    /// Unifies with coercions: references, `Deref`, unsizing, closures to function types and trait objects.
    pub(crate) fn coerce(&mut self, from: Ty, to: Ty) {
        let (from, to) = (self.shallow(from), self.shallow(to));
        if from == to {
            return;
        }
        match (self.types.kind(from).clone(), self.types.kind(to).clone()) {
            (TyKind::Ref(_, a), TyKind::Ref(_, b)) => self.coerce_pointee(a, b),
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) if x == y => {
                for (&a, &b) in xs.iter().zip(&ys) {
                    self.coerce(a, b);
                }
            }
            (_, TyKind::Dyn(bounds)) => self.meet_bounds(from, &bounds),
            (_, TyKind::Opaque(bounds)) => self.meet_bounds(from, &bounds),
            _ => {
                self.unify(from, to);
            }
        }
    }

    fn coerce_pointee(&mut self, from: Ty, to: Ty) {
        let mut at = self.shallow(from);
        let target = self.shape(to);
        for _ in 0..6 {
            let shape = self.shape(at);
            let fits = match (&shape, &target) {
                (TyKind::Var(_), _) | (_, TyKind::Var(_)) => true,
                (_, TyKind::Dyn(_)) => true,
                (TyKind::Slice(_) | TyKind::Array(_), TyKind::Slice(_)) => true,
                _ => crate::world::head(&shape) == crate::world::head(&target),
            };
            if fits {
                self.coerce(at, to);
                return;
            }
            match self.deref_once(at) {
                Some((next, _)) => at = next,
                None => return,
            }
        }
    }
}
