//! Calls of std and of the prelude: which give a type, and which change a place.

use super::super::ast::{Expr, KEYS, Op, Pass, Ty};
use super::exprs::Want;
use super::{For, Grow};

impl Grow<'_> {
    /// A call that gives a value of the type.
    pub(super) fn op_giving(&mut self, ty: &Ty, size: u32) -> Option<Expr> {
        let mut ops = self.for_any(ty);
        match ty {
            Ty::Text => ops.extend(self.for_text()),
            Ty::Opt(of) => ops.extend(self.for_option(of)),
            Ty::List(of) => ops.extend(self.for_list(of)),
            Ty::Pair(a, b) => {
                let flipped = Ty::Pair(b.clone(), a.clone());
                ops.push((Op::Flip, vec![Want::Own(flipped)]));
            }
            Ty::Unit | Ty::Card | Ty::Desk | Ty::Post | Ty::Map(_) | Ty::Holder(_) => {}
        }
        let (op, wants) = self.one(&ops)?;
        Some(Expr::Op(op, self.args(&wants, size)?))
    }

    fn for_any(&mut self, ty: &Ty) -> Vec<(Op, Vec<Want>)> {
        let own = || Want::Own(ty.clone());
        let opt = || Want::Own(Ty::Opt(Box::new(ty.clone())));
        let from = self.some_type();
        let function = |is_mut| Want::Fun(vec![Pass::Own(from.clone())], ty.clone(), is_mut);
        vec![
            (Op::Pass, vec![own()]),
            (Op::UnwrapOr, vec![opt(), own()]),
            (
                Op::UnwrapElse,
                vec![opt(), Want::Fun(vec![], ty.clone(), true)],
            ),
            (Op::Take, vec![Want::Mut(ty.clone())]),
            (Op::Replace, vec![Want::Mut(ty.clone()), own()]),
            (
                Op::IntoInner,
                vec![Want::Own(Ty::Holder(Box::new(ty.clone())))],
            ),
            (Op::Choose, vec![own(), own()]),
            (Op::Apply, vec![function(false), Want::Own(from.clone())]),
            (Op::ApplyMut, vec![function(true), Want::Own(from.clone())]),
            (Op::ApplyDyn, vec![function(false), Want::Own(from.clone())]),
        ]
    }

    fn for_text(&mut self) -> Vec<(Op, Vec<Want>)> {
        let list = || Want::Ref(Ty::List(Box::new(Ty::Text)));
        let text = || Want::Ref(Ty::Text);
        let any = self.some_type();
        vec![
            (Op::Upper, vec![text()]),
            (Op::Trim, vec![text()]),
            (Op::Reverse, vec![text()]),
            (Op::Length, vec![text()]),
            (Op::Concat, vec![Want::Own(Ty::Text), text()]),
            (Op::Join, vec![list()]),
            (Op::Fold, vec![list()]),
            (Op::Debug, vec![Want::Ref(any)]),
            (
                Op::UnwrapDefault,
                vec![Want::Own(Ty::Opt(Box::new(Ty::Text)))],
            ),
        ]
    }

    fn for_option(&mut self, of: &Ty) -> Vec<(Op, Vec<Want>)> {
        let from = self.some_type();
        let key = KEYS[self.pick(2)];
        let option = |ty: &Ty| Ty::Opt(Box::new(ty.clone()));
        let list = || Ty::List(Box::new(of.clone()));
        let map = || Ty::Map(Box::new(of.clone()));
        let taking = |ret: Ty| Want::Fun(vec![Pass::Own(from.clone())], ret, true);
        vec![
            (
                Op::OptMap,
                vec![Want::Own(option(&from)), taking(of.clone())],
            ),
            (
                Op::AndThen,
                vec![Want::Own(option(&from)), taking(option(of))],
            ),
            (Op::Or, vec![Want::Own(option(of)), Want::Own(option(of))]),
            (Op::First, vec![Want::Ref(list())]),
            (Op::Second, vec![Want::Ref(list())]),
            (Op::MapGet(key), vec![Want::Ref(map())]),
            (Op::OptTake, vec![Want::Mut(option(of))]),
            (Op::Pop, vec![Want::Mut(list())]),
            (Op::Remove(key), vec![Want::Mut(map())]),
        ]
    }

    fn for_list(&mut self, of: &Ty) -> Vec<(Op, Vec<Want>)> {
        let from = self.some_type();
        let list = |ty: &Ty| Want::Own(Ty::List(Box::new(ty.clone())));
        let mut ops = vec![
            (
                Op::ListMap,
                vec![
                    list(&from),
                    Want::Fun(vec![Pass::Own(from.clone())], of.clone(), true),
                ],
            ),
            (Op::Filter, vec![list(of)]),
            (Op::Backwards, vec![list(of)]),
            (Op::Values, vec![Want::Own(Ty::Map(Box::new(of.clone())))]),
        ];
        if let Ty::Pair(a, b) = of {
            ops.push((Op::Zip, vec![list(a), list(b)]));
        }
        ops
    }

    /// A call that changes a place.
    pub(super) fn effect(&mut self, size: u32) -> Option<Expr> {
        let all = self.all_places(For::Writing);
        let (_, ty) = self.one(&all)?;
        let place = || Want::Mut(ty.clone());
        let own = |ty: &Ty| Want::Own(ty.clone());
        let mut ops = vec![
            (Op::Fill, vec![place(), own(&ty)]),
            (
                Op::WithMut,
                vec![
                    place(),
                    Want::Fun(vec![Pass::Mut(ty.clone())], Ty::Unit, true),
                ],
            ),
            (Op::Swap, vec![place(), place()]),
        ];
        match &ty {
            Ty::Text => {
                ops.push((Op::PushStr, vec![place(), Want::Ref(Ty::Text)]));
                ops.push((Op::Clear, vec![place()]));
            }
            Ty::List(of) => {
                ops.push((Op::Push, vec![place(), own(of)]));
                ops.push((Op::Push, vec![place(), own(of)]));
                ops.push((Op::Extend, vec![place(), own(&ty)]));
                ops.push((Op::Clear, vec![place()]));
            }
            Ty::Map(of) => {
                let key = KEYS[self.pick(2)];
                ops.push((Op::Insert(key), vec![place(), own(of)]));
                ops.push((Op::Insert(key), vec![place(), own(of)]));
                ops.push((Op::Clear, vec![place()]));
            }
            Ty::Holder(of) => ops.push((Op::Set, vec![place(), own(of)])),
            Ty::Unit | Ty::Card | Ty::Desk | Ty::Post | Ty::Opt(_) | Ty::Pair(..) => {}
        }
        let (op, wants) = self.one(&ops)?;
        Some(Expr::Op(op, self.args(&wants, size)?))
    }
}
