//! Closures and function values: their types follow from where they are passed.
//!
//! A closure's body is inferred the first time its parameters meet a bound, so what the callee says is known by then.

use privet_ir::body::{BodyId, LocalId};

use super::Infer;
use crate::world::FnId;
use crate::world::ty::{Ty, TyKind};

/// A closure's signature under inference.
#[derive(Clone, Debug)]
pub(crate) struct ClosureTypes {
    /// Parameter types.
    pub(crate) params: Vec<Ty>,
    /// Result type.
    pub(crate) ret: Ty,
    /// Whether its body was inferred in this pass.
    pub(crate) done: bool,
}

impl Infer<'_, '_> {
    /// Meets a closure expression: its type, with the body left for later.
    pub(crate) fn closure(&mut self, parent: BodyId, id: BodyId) -> Ty {
        if !self.bodies.contains_key(&id) {
            self.enter(id);
            let body = self.body(id);
            let ret = self.local(id, LocalId::RETURN);
            if let Some(written) = body.ret {
                let written = self.written(written);
                self.unify(ret, written);
            }
            let params = (1..=body.params)
                .map(|at| self.local(id, LocalId(at)))
                .collect();
            self.closures.insert(
                id,
                ClosureTypes {
                    params,
                    ret,
                    done: false,
                },
            );
            for capture in &body.captures {
                let outer = self.local(parent, capture.outer);
                let inner = self.local(id, capture.inner);
                self.unify(inner, outer);
            }
        } else if let Some(closure) = self.closures.get_mut(&id) {
            closure.done = false;
        }
        use crate::world::ty::Types;
        self.make(TyKind::Closure(id))
    }

    fn closure_body(&mut self, id: BodyId) {
        match self.closures.get_mut(&id) {
            Some(closure) if !closure.done => closure.done = true,
            _ => return,
        }
        self.pass(id);
    }

    /// Closures that met no bound in this pass.
    pub(crate) fn leftover_closures(&mut self, _root: BodyId) {
        loop {
            let mut open: Vec<BodyId> = self
                .closures
                .iter()
                .filter(|(_, closure)| !closure.done)
                .map(|(&id, _)| id)
                .collect();
            if open.is_empty() {
                return;
            }
            open.sort_unstable();
            for id in open {
                self.closure_body(id);
            }
        }
    }

    /// The parameters and result of something that can be called.
    pub(crate) fn callable(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let mut at = ty;
        for _ in 0..6 {
            match self.shape(at) {
                TyKind::Closure(id) => {
                    let closure = self.closures.get(&id)?.clone();
                    return Some((closure.params, closure.ret));
                }
                TyKind::FnDef(id) => return Some(self.fn_signature(id)),
                TyKind::Ctor(adt, variant) => return Some(self.ctor_signature(adt, variant)),
                TyKind::FnPtr(params, ret) => return Some((params.to_vec(), ret)),
                _ => {}
            }
            for bound in self.bounds_of(at) {
                if !self.is_fn_trait(bound.of) {
                    continue;
                }
                let params = match bound.args.first().map(|&args| self.shape(args)) {
                    Some(TyKind::Tuple(params)) => params.to_vec(),
                    _ => Vec::new(),
                };
                let output = self.world.lang.sym.output;
                let ret = bound
                    .bindings
                    .iter()
                    .find(|(name, _)| *name == output)
                    .map(|&(_, ty)| ty);
                return Some((params, ret.unwrap_or(Ty::UNIT)));
            }
            at = self.deref_once(at)?.0;
        }
        None
    }

    fn fn_signature(&mut self, id: FnId) -> (Vec<Ty>, Ty) {
        let (_, params, ret) = self.instantiate(id);
        (params, ret)
    }

    fn ctor_signature(&mut self, adt: crate::world::AdtId, variant: u32) -> (Vec<Ty>, Ty) {
        let world = self.world;
        let def = world.adt(adt);
        let subst = self.fresh_subst(&[def.generics]);
        let params = def.variants[variant as usize]
            .fields
            .iter()
            .map(|field| self.with(field.ty, &subst))
            .collect();
        let ret = self.adt_of(adt, &subst);
        (params, ret)
    }

    /// Makes a function value fit `Fn(params) -> ret`; runs a closure's body once its parameters are known.
    pub(crate) fn unify_callable(&mut self, ty: Ty, params: &[Ty], ret: Ty) -> bool {
        let Some((own, result)) = self.callable(ty) else {
            return false;
        };
        for (&own, &theirs) in own.iter().zip(params) {
            self.coerce(theirs, own);
        }
        if let TyKind::Closure(id) = self.shape(ty) {
            self.closure_body(id);
        }
        self.coerce(result, ret);
        true
    }
}
