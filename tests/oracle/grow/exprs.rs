//! Expressions of a wanted type.

use std::collections::BTreeSet;

use super::super::ast::{Arg, Borrow, Closure, Cond, Expr, Pass, Scrutinee, Ty, Var};
use super::{For, Grow, Kind};

/// What an argument has to be.
#[derive(Clone, Debug)]
pub(super) enum Want {
    Own(Ty),
    Ref(Ty),
    Mut(Ty),
    /// A function value; whether it may change what it captured.
    Fun(Vec<Pass>, Ty, bool),
}

impl Grow<'_> {
    pub(super) fn expr(&mut self, ty: &Ty, size: u32) -> Expr {
        if size == 0 || self.fuel == 0 {
            return self.leaf(ty);
        }
        self.fuel -= 1;
        let size = size - 1;
        let made = match self.pick(14) {
            0 => Some(self.leaf(ty)),
            1 => self.moved(ty),
            2 => Some(self.made(ty, size)),
            3..=6 => self.op_giving(ty, size),
            7 => self.update(ty, size),
            8 => {
                let (then, other) = (self.inner_expr(ty, size), self.inner_expr(ty, size));
                Some(Expr::If(Cond::Coin, Box::new(then), Box::new(other)))
            }
            9 => self.call_giving(ty, size),
            10 => self.field(ty, size),
            11 => Some(self.block(ty, size)),
            12 => self.matched(ty, size),
            _ => self.held(ty, size).or_else(|| self.attempt(ty, size)),
        };
        made.unwrap_or_else(|| self.leaf(ty))
    }

    /// An expression in a scope of its own.
    fn inner_expr(&mut self, ty: &Ty, size: u32) -> Expr {
        self.enter();
        let value = self.expr(ty, size);
        self.leave();
        value
    }

    fn leaf(&mut self, ty: &Ty) -> Expr {
        let choice = self.pick(5);
        if choice >= 2
            && let Some(place) = self.place(ty, For::Reading)
        {
            return Expr::Clone(place);
        }
        match ty {
            Ty::Text if choice == 0 => Expr::Clean,
            Ty::Text => Expr::Source(self.pick(2) as u8),
            _ => self.made(ty, 0),
        }
    }

    fn moved(&mut self, ty: &Ty) -> Option<Expr> {
        let place = self.place(ty, For::Moving)?;
        self.gone(place.var);
        Some(Expr::Move(place))
    }

    fn made(&mut self, ty: &Ty, size: u32) -> Expr {
        let fields = |ty: &Ty| -> Vec<Ty> { ty.fields().into_iter().map(|(_, of)| of).collect() };
        let (variant, parts) = match ty {
            Ty::Unit => (0, Vec::new()),
            Ty::Text => return self.text(size),
            Ty::Card | Ty::Desk | Ty::Pair(..) | Ty::Holder(_) => (0, fields(ty)),
            Ty::Post | Ty::Opt(_) => {
                let variants = ty.variants();
                let variant = self.pick(variants.len());
                (variant, variants[variant].clone())
            }
            Ty::List(of) | Ty::Map(of) => (0, vec![(**of).clone(); self.pick(3)]),
        };
        let parts = parts.iter().map(|part| self.expr(part, size)).collect();
        Expr::Make(ty.clone(), variant, parts)
    }

    fn text(&mut self, size: u32) -> Expr {
        if size == 0 {
            return match self.pick(2) {
                0 => Expr::Clean,
                _ => Expr::Source(self.pick(2) as u8),
            };
        }
        let mark = self.locks.len();
        let mut args = Vec::new();
        for _ in 0..=self.pick(2) {
            let arg = match self.place(&Ty::Text, For::Reading) {
                Some(place) => {
                    self.lock(place.var, false);
                    Arg::Ref(Borrow::Place(place))
                }
                None => Arg::Own(self.expr(&Ty::Text, size - 1)),
            };
            args.push(arg);
        }
        self.release(mark);
        Expr::Format(args)
    }

    fn update(&mut self, ty: &Ty, size: u32) -> Option<Expr> {
        if matches!(ty, Ty::Pair(..)) {
            return None;
        }
        let fields = ty.fields();
        let at = self.pick(fields.len());
        let (_, of) = fields.get(at)?;
        let value = self.expr(of, size);
        let base = self.expr(ty, size);
        Some(Expr::Update(
            ty.clone(),
            at,
            Box::new(value),
            Box::new(base),
        ))
    }

    fn field(&mut self, ty: &Ty, size: u32) -> Option<Expr> {
        let holders = [
            Ty::Card,
            Ty::Desk,
            Ty::Pair(Box::new(Ty::Text), Box::new(ty.clone())),
            Ty::Holder(Box::new(ty.clone())),
        ];
        let mut found = Vec::new();
        for holder in holders {
            for (at, (name, of)) in holder.fields().into_iter().enumerate() {
                if of == *ty {
                    found.push((holder.clone(), at, name));
                }
            }
        }
        let (holder, at, name) = self.one(&found)?;
        let of = self.expr(&holder, size);
        Some(Expr::Field(Box::new(of), at, name))
    }

    fn block(&mut self, ty: &Ty, size: u32) -> Expr {
        self.enter();
        let body = self.stmts(2);
        let tail = self.expr(ty, size);
        self.leave();
        Expr::Block(body, Box::new(tail))
    }

    fn matched(&mut self, ty: &Ty, size: u32) -> Option<Expr> {
        let of = if self.pick(2) == 0 {
            Ty::Opt(Box::new(Ty::Text))
        } else {
            Ty::Post
        };
        let mark = self.locks.len();
        let (scrutinee, is_own) = match self.place(&of, For::Reading) {
            Some(place) => {
                self.lock(place.var, false);
                (Scrutinee::Ref(place), false)
            }
            None => (Scrutinee::Own(self.expr(&of, size)), true),
        };
        let mut arms = Vec::new();
        for payloads in of.variants() {
            self.enter();
            let bound = self.bound(&payloads, is_own, false);
            let value = self.expr(ty, size);
            self.leave();
            arms.push((bound, value));
        }
        self.release(mark);
        Some(Expr::Match(Box::new(scrutinee), of, arms))
    }

    /// Variables for the payloads of a pattern.
    pub(super) fn bound(
        &mut self,
        payloads: &[Ty],
        is_own: bool,
        is_mut: bool,
    ) -> Vec<Option<Var>> {
        let mut bound = Vec::new();
        for ty in payloads {
            if self.pick(5) == 4 {
                bound.push(None);
                continue;
            }
            let kind = match (is_own, is_mut) {
                (true, _) => Kind::Own(ty.clone()),
                (false, true) => Kind::Mut(ty.clone()),
                (false, false) => Kind::Ref(ty.clone()),
            };
            bound.push(Some(self.declare(kind)));
        }
        bound
    }

    fn call_giving(&mut self, ty: &Ty, size: u32) -> Option<Expr> {
        let fits: Vec<usize> = (0..self.program.funcs.len())
            .filter(|&at| self.program.funcs[at].ret == *ty)
            .collect();
        let at = self.one(&fits)?;
        self.call(at, size)
    }

    /// A call of a function of the program.
    pub(super) fn call(&mut self, at: usize, size: u32) -> Option<Expr> {
        let wants: Vec<Want> = self.program.funcs[at]
            .params
            .iter()
            .map(|(_, pass)| want(pass))
            .collect();
        Some(Expr::Call(at, self.args(&wants, size)?))
    }

    pub(super) fn held(&mut self, ty: &Ty, size: u32) -> Option<Expr> {
        let held = self.closures(|_, ret| ret == ty, true);
        let (var, params) = self.one(&held)?;
        let mark = self.locks.len();
        self.used.insert(var);
        self.lock(var, true);
        let wants: Vec<Want> = params.iter().map(want).collect();
        let args = self.args(&wants, size);
        self.release(mark);
        Some(Expr::CallHeld(var, args?))
    }

    /// `?`, where the function gives an option.
    fn attempt(&mut self, ty: &Ty, size: u32) -> Option<Expr> {
        matches!(self.ret, Some(Ty::Opt(_))).then_some(())?;
        let of = self.expr(&Ty::Opt(Box::new(ty.clone())), size);
        Some(Expr::Try(Box::new(of)))
    }

    /// Variables with closures that can be called here.
    pub(super) fn closures(
        &self,
        fits: impl Fn(&[Pass], &Ty) -> bool,
        may_be_mut: bool,
    ) -> Vec<(Var, Vec<Pass>)> {
        let mut all = Vec::new();
        for &var in &self.scope {
            let known = &self.vars[var];
            let Kind::Closure {
                params,
                ret,
                is_mut,
            } = &known.kind
            else {
                continue;
            };
            let is_free = known.hidden == 0
                && (!is_mut || (known.frozen == 0 && known.depth >= self.barrier && may_be_mut));
            if is_free && fits(params, ret) {
                all.push((var, params.clone()));
            }
        }
        all
    }

    /// Arguments in order; what an earlier one borrows is out of reach of the later ones.
    pub(super) fn args(&mut self, wants: &[Want], size: u32) -> Option<Vec<Arg>> {
        let mark = self.locks.len();
        let args = wants.iter().map(|want| self.arg(want, size)).collect();
        self.release(mark);
        args
    }

    fn arg(&mut self, want: &Want, size: u32) -> Option<Arg> {
        Some(match want {
            Want::Own(ty) => Arg::Own(self.expr(ty, size)),
            Want::Ref(ty) => match self.place(ty, For::Reading) {
                Some(place) => {
                    self.lock(place.var, false);
                    Arg::Ref(Borrow::Place(place))
                }
                None => Arg::Lend(self.expr(ty, size)),
            },
            Want::Mut(ty) => Arg::Mut(self.borrow_mut(ty)?),
            Want::Fun(params, ret, is_mut) => self.function_value(params, ret, *is_mut),
        })
    }

    /// A reference through which a value of the type can be changed; what it borrows is locked.
    pub(super) fn borrow_mut(&mut self, ty: &Ty) -> Option<Borrow> {
        let mut found: Vec<Borrow> = Vec::new();
        let places = self.places(ty, For::Writing);
        if let [first, rest @ ..] = &places[..]
            && let Some(second) = rest.iter().find(|place| place.var != first.var)
        {
            found.push(Borrow::Either(first.clone(), second.clone()));
        }
        found.splice(0..0, places.into_iter().map(Borrow::Place));
        let holder = Ty::Holder(Box::new(ty.clone()));
        let holders = self.places(&holder, For::Writing).into_iter();
        found.extend(holders.map(Borrow::Inner));
        if *ty == Ty::Text {
            let cards = self.places(&Ty::Card, For::Writing).into_iter();
            found.extend(cards.map(Borrow::Back));
            let map = Ty::Map(Box::new(Ty::Text));
            let maps = self.places(&map, For::Writing).into_iter();
            found.extend(maps.map(|map| Borrow::Entry(map, "a")));
        }
        let chosen = self.one(&found)?;
        for var in roots(&chosen) {
            self.used.insert(var);
            self.lock(var, true);
        }
        Some(chosen)
    }

    fn function_value(&mut self, params: &[Pass], ret: &Ty, is_mut: bool) -> Arg {
        let held = self.closures(|of, gives| of == params && gives == ret, is_mut);
        if !held.is_empty()
            && self.pick(2) == 1
            && let Some((var, _)) = self.one(&held)
        {
            let is_mut = matches!(self.vars[var].kind, Kind::Closure { is_mut: true, .. });
            self.used.insert(var);
            self.lock(var, true);
            return Arg::Held(var, is_mut);
        }
        let items: Vec<usize> = (0..self.program.funcs.len())
            .filter(|&at| {
                let func = &self.program.funcs[at];
                let same = func.params.iter().map(|(_, pass)| pass).eq(params.iter());
                !func.is_method && same && func.ret == *ret
            })
            .collect();
        if let Some(at) = self.one(&items) {
            return Arg::Item(at);
        }
        let (closure, outer) = self.closure(params, ret, is_mut, false);
        for var in outer {
            self.lock(var, is_mut);
        }
        Arg::Closure(Box::new(closure))
    }

    /// A closure, and what it borrows.
    pub(super) fn closure(
        &mut self,
        params: &[Pass],
        ret: &Ty,
        is_mut: bool,
        is_move: bool,
    ) -> (Closure, Vec<Var>) {
        let captures = if is_move {
            self.captured_ones()
        } else {
            Vec::new()
        };
        let mark = self.locks.len();
        if is_move {
            let others: Vec<Var> = self.scope.clone();
            for var in others.into_iter().filter(|var| !captures.contains(var)) {
                self.lock(var, true);
            }
        }
        let used = std::mem::take(&mut self.used);
        let (loops, returns) = (std::mem::take(&mut self.loops), self.ret.take());
        let barrier = self.barrier;
        self.enter();
        if !is_mut {
            self.barrier = self.depth;
        }
        let passed: Vec<(Var, Pass)> = params
            .iter()
            .map(|pass| (self.declare_passed(pass), pass.clone()))
            .collect();
        let body = self.stmts(2);
        let tail = (*ret != Ty::Unit).then(|| self.expr(ret, 1));
        self.leave();
        self.barrier = barrier;
        (self.loops, self.ret) = (loops, returns);
        self.release(mark);
        let inside = std::mem::replace(&mut self.used, used);
        let depth = self.depth;
        let outer: Vec<Var> = inside
            .into_iter()
            .filter(|&var| self.vars[var].depth <= depth && self.scope.contains(&var))
            .collect();
        let borrowed = if is_move {
            for &var in &captures {
                self.forget(var);
            }
            Vec::new()
        } else {
            outer.clone()
        };
        self.used.extend(outer);
        let closure = Closure {
            is_move,
            params: passed,
            ret: ret.clone(),
            body,
            tail,
            captures,
        };
        (closure, borrowed)
    }

    /// Variables that a closure takes with it.
    fn captured_ones(&mut self) -> Vec<Var> {
        let places = self.all_places(For::Moving).into_iter();
        let own: BTreeSet<Var> = places.map(|(place, _)| place.var).collect();
        let own: Vec<Var> = own.into_iter().collect();
        let mut captured = Vec::new();
        for _ in 0..2 {
            captured.extend(self.one(&own));
        }
        captured.sort_unstable();
        captured.dedup();
        captured
    }
}

fn want(pass: &Pass) -> Want {
    match pass.clone() {
        Pass::Own(ty) => Want::Own(ty),
        Pass::Ref(ty) => Want::Ref(ty),
        Pass::Mut(ty) => Want::Mut(ty),
    }
}

/// The variables that a reference is taken from.
pub(in crate::oracle) fn roots(borrow: &Borrow) -> Vec<Var> {
    match borrow {
        Borrow::Place(place)
        | Borrow::Back(place)
        | Borrow::Inner(place)
        | Borrow::Entry(place, _) => vec![place.var],
        Borrow::Either(a, b) => vec![a.var, b.var],
    }
}
