//! Statements, and how long what they borrow stays borrowed.

use super::super::ast::{Arg, Borrow, Cond, Expr, Over, Pass, Peek, Scrutinee, Stmt, Ty, Var};
use super::exprs::roots;
use super::{For, Grow, Kind};

impl Grow<'_> {
    /// One to `most` statements.
    pub(super) fn stmts(&mut self, most: usize) -> Vec<Stmt> {
        let mut out = Vec::new();
        let count = match most {
            8 => 2 + self.pick(7),
            _ => self.pick(most + 1),
        };
        for _ in 0..count {
            self.stmt(&mut out);
        }
        out
    }

    /// Statements in a scope of their own.
    fn inner(&mut self, most: usize) -> Vec<Stmt> {
        self.enter();
        let body = self.stmts(most);
        self.leave();
        body
    }

    fn stmt(&mut self, out: &mut Vec<Stmt>) {
        if self.fuel == 0 || self.at >= self.choices.len() {
            return;
        }
        self.fuel -= 1;
        let mark = self.locks.len();
        match self.pick(22) {
            0..=3 => out.push(self.binding()),
            4 | 5 => out.extend(self.sink()),
            6 => out.extend(self.assign()),
            7 | 8 => self.reference(out, true),
            9 => self.reference(out, false),
            10 | 11 => self.held_closure(out),
            12 => out.push(self.branch()),
            13 => out.push(self.matching()),
            14 => out.push(self.walk()),
            15 | 16 => out.extend(self.effect(2).map(Stmt::Do)),
            17 => out.extend(self.parts()),
            18 => out.extend(self.peek()),
            19 => out.extend(self.early()),
            20 => out.extend(self.loops()),
            _ => out.extend(self.called()),
        }
        debug_assert_eq!(mark, self.locks.len());
    }

    fn binding(&mut self) -> Stmt {
        let ty = self.some_type();
        let is_written = self.pick(2) == 1;
        let value = self.expr(&ty, 3);
        let var = self.declare(Kind::Own(ty.clone()));
        Stmt::Let(var, is_written.then_some(ty), value)
    }

    fn new_sink(&mut self, arg: Arg) -> Stmt {
        self.program.sinks += 1;
        Stmt::Sink(self.program.sinks - 1, arg)
    }

    fn sink(&mut self) -> Option<Stmt> {
        let arg = if self.pick(3) == 2 {
            let ty = self.some_type();
            Arg::Own(self.expr(&ty, 2))
        } else {
            let all = self.all_places(For::Reading);
            let (place, _) = self.one(&all)?;
            self.used.insert(place.var);
            Arg::Ref(Borrow::Place(place))
        };
        Some(self.new_sink(arg))
    }

    /// A sink for all that a variable holds.
    pub(super) fn sink_whole(&mut self, var: Var) -> Option<Stmt> {
        let all = self.all_places(For::Reading);
        let (place, _) = all
            .into_iter()
            .find(|(place, _)| place.var == var && place.path.is_empty())?;
        Some(self.new_sink(Arg::Ref(Borrow::Place(place))))
    }

    fn assign(&mut self) -> Option<Stmt> {
        let all = self.all_places(For::Writing);
        let (place, ty) = self.one(&all)?;
        self.used.insert(place.var);
        let mark = self.locks.len();
        self.lock(place.var, false);
        let value = self.expr(&ty, 2);
        self.release(mark);
        Some(Stmt::Assign(place, value))
    }

    /// A reference, and some statements while it lives.
    fn reference(&mut self, out: &mut Vec<Stmt>, is_mut: bool) {
        let all = self.all_places(if is_mut { For::Writing } else { For::Reading });
        let Some((place, ty)) = self.one(&all) else {
            return;
        };
        let mark = self.locks.len();
        let wanted = match (&ty, self.pick(2)) {
            (Ty::Card, 1) => Ty::Text,
            (Ty::Holder(of), 1) => (**of).clone(),
            (other, _) => other.clone(),
        };
        let borrow = match (is_mut, &ty) {
            (true, _) => match self.borrow_mut(&wanted) {
                Some(borrow) => borrow,
                None => return,
            },
            (false, Ty::Card) if wanted == Ty::Text => Borrow::Back(place),
            (false, Ty::Holder(_)) if wanted != ty => Borrow::Inner(place),
            (false, _) => Borrow::Place(place),
        };
        if !is_mut {
            for var in roots(&borrow) {
                self.used.insert(var);
                self.lock(var, false);
            }
        }
        let kind = if is_mut {
            Kind::Mut(wanted)
        } else {
            Kind::Ref(wanted)
        };
        let var = self.declare(kind);
        out.push(Stmt::LetRef(var, is_mut, borrow));
        for _ in 0..=self.pick(3) {
            self.stmt(out);
        }
        self.forget(var);
        self.release(mark);
    }

    fn held_closure(&mut self, out: &mut Vec<Stmt>) {
        let (is_mut, is_move) = (self.pick(2) == 1, self.pick(3) == 2);
        let mut params = Vec::new();
        for _ in 0..self.pick(3) {
            let ty = self.some_type();
            params.push(match self.pick(3) {
                0 => Pass::Own(ty),
                1 => Pass::Mut(ty),
                _ => Pass::Ref(ty),
            });
        }
        let ret = if self.pick(4) == 3 {
            Ty::Unit
        } else {
            self.some_type()
        };
        let (closure, borrowed) = self.closure(&params, &ret, is_mut, is_move);
        let mark = self.locks.len();
        for var in borrowed {
            self.lock(var, is_mut);
        }
        let var = self.declare(Kind::Closure {
            params,
            ret: ret.clone(),
            is_mut,
        });
        out.push(Stmt::LetClosure(var, is_mut, closure));
        for at in 0..=self.pick(3) {
            if at == 0
                && let Some(call) = self.call_held(&ret)
            {
                out.push(call);
            }
            self.stmt(out);
        }
        self.forget(var);
        self.release(mark);
    }

    /// A call of a closure, whose result gets a name.
    fn call_held(&mut self, ret: &Ty) -> Option<Stmt> {
        let call = self.held(ret, 2)?;
        Some(if *ret == Ty::Unit {
            Stmt::Do(call)
        } else {
            let var = self.declare(Kind::Own(ret.clone()));
            Stmt::Let(var, None, call)
        })
    }

    fn branch(&mut self) -> Stmt {
        let cond = self.cond();
        let then = self.inner(3);
        let other = self.inner(3);
        Stmt::If(cond, then, other)
    }

    fn cond(&mut self) -> Cond {
        let all = self.all_places(For::Reading).into_iter();
        let mut conds: Vec<Cond> = all
            .filter_map(|(place, ty)| match ty {
                Ty::Opt(_) => Some(Cond::IsSome(place)),
                Ty::List(_) => Some(Cond::IsEmpty(place)),
                _ => None,
            })
            .collect();
        if self.pick(4) < 3 {
            return Cond::Coin;
        }
        conds.push(Cond::Coin);
        let cond = self.one(&conds).unwrap_or(Cond::Coin);
        if let Cond::IsSome(place) | Cond::IsEmpty(place) = &cond {
            self.used.insert(place.var);
        }
        cond
    }

    fn matching(&mut self) -> Stmt {
        let of = match self.pick(3) {
            0 => Ty::Post,
            1 => Ty::Opt(Box::new(Ty::Text)),
            _ => Ty::Opt(Box::new(Ty::Card)),
        };
        let is_mut = self.pick(2) == 1;
        let mark = self.locks.len();
        let usage = if is_mut { For::Writing } else { For::Reading };
        let place = self.place(&of, usage);
        let is_own = place.is_none();
        let scrutinee = match place {
            Some(place) => {
                self.lock(place.var, is_mut);
                if is_mut {
                    Scrutinee::Mut(place)
                } else {
                    Scrutinee::Ref(place)
                }
            }
            None => Scrutinee::Own(self.expr(&of, 2)),
        };
        let mut arms = Vec::new();
        for payloads in of.variants() {
            self.enter();
            let bound = self.bound(&payloads, is_own, is_mut);
            let body = self.stmts(2);
            self.leave();
            arms.push((bound, body));
        }
        self.release(mark);
        Stmt::Match(scrutinee, of, arms)
    }

    /// A `for` loop.
    fn walk(&mut self) -> Stmt {
        let of = if self.pick(3) == 2 {
            Ty::Card
        } else {
            Ty::Text
        };
        let list = Ty::List(Box::new(of.clone()));
        let map = Ty::Map(Box::new(of.clone()));
        let mark = self.locks.len();
        let writable = self.place(&list, For::Writing);
        let maps = self.place(&map, For::Writing);
        let (over, kind, lock) = match (self.pick(5), writable, maps) {
            (0, ..) => (Over::Times(2), Kind::Own(Ty::Unit), None),
            (1, Some(place), _) => {
                let lock = (place.var, true);
                (Over::Mut(place), Kind::Mut(of), Some(lock))
            }
            (2, Some(place), _) => {
                let lock = (place.var, false);
                (Over::Ref(place), Kind::Ref(of), Some(lock))
            }
            (3, _, Some(place)) => {
                let lock = (place.var, true);
                (Over::ValuesMut(place), Kind::Mut(of), Some(lock))
            }
            _ => (Over::Own(self.expr(&list, 2)), Kind::Own(of), None),
        };
        if let Some((var, is_hidden)) = lock {
            self.lock(var, is_hidden);
        }
        self.enter();
        let var = self.declare(kind);
        if matches!(over, Over::Times(_)) {
            self.forget(var);
        }
        self.loops += 1;
        let body = self.stmts(3);
        self.loops -= 1;
        self.leave();
        self.release(mark);
        Stmt::For(var, over, body)
    }

    fn loops(&mut self) -> Option<Stmt> {
        let list = Ty::List(Box::new(Ty::Text));
        if self.pick(2) == 0 {
            self.loops += 1;
            let body = self.inner(3);
            self.loops -= 1;
            return Some(Stmt::While(body));
        }
        let place = self.place(&list, For::Writing)?;
        let mark = self.locks.len();
        self.lock(place.var, true);
        self.enter();
        let var = self.declare(Kind::Own(Ty::Text));
        self.loops += 1;
        let body = self.stmts(3);
        self.loops -= 1;
        self.leave();
        self.release(mark);
        Some(Stmt::WhilePop(var, place, body))
    }

    fn parts(&mut self) -> Option<Stmt> {
        let ty = self.some_type();
        let fields = ty.fields();
        if fields.is_empty() {
            return None;
        }
        let value = self.expr(&ty, 2);
        let skipped = self.pick(fields.len() + 1);
        let parts: Vec<Option<Var>> = fields
            .into_iter()
            .enumerate()
            .map(|(at, (_, of))| (at + 1 != skipped).then(|| self.declare(Kind::Own(of))))
            .collect();
        Some(Stmt::Parts(ty, parts, value))
    }

    /// `if let Some(..)` on what a collection or an option has.
    fn peek(&mut self) -> Option<Stmt> {
        let mut found = Vec::new();
        for (place, ty) in self.all_places(For::Reading) {
            match ty {
                Ty::List(of) => found.push((Peek::First(place), *of, false)),
                Ty::Map(of) => found.push((Peek::Get(place, "a"), *of, false)),
                _ => {}
            }
        }
        for (place, ty) in self.all_places(For::Writing) {
            match ty {
                Ty::List(of) => found.push((Peek::LastMut(place), *of, true)),
                Ty::Map(of) => found.push((Peek::GetMut(place, "a"), *of, true)),
                Ty::Opt(of) => found.push((Peek::AsMut(place), *of, true)),
                _ => {}
            }
        }
        let (peek, of, is_mut) = self.one(&found)?;
        let (Peek::First(place)
        | Peek::LastMut(place)
        | Peek::Get(place, _)
        | Peek::GetMut(place, _)
        | Peek::AsMut(place)) = &peek;
        let mark = self.locks.len();
        self.used.insert(place.var);
        self.lock(place.var, is_mut);
        self.enter();
        let var = self.declare(if is_mut { Kind::Mut(of) } else { Kind::Ref(of) });
        let body = self.stmts(3);
        self.leave();
        self.release(mark);
        Some(Stmt::IfSome(var, peek, body))
    }

    /// A way out before the end, on some condition.
    fn early(&mut self) -> Option<Stmt> {
        let out = match self.pick(4) {
            0 if self.loops > 0 => Stmt::Break,
            1 if self.loops > 0 => Stmt::Continue,
            2 => return self.let_else(),
            _ => {
                let ret = self.ret.clone()?;
                self.enter();
                let value = (ret != Ty::Unit).then(|| self.expr(&ret, 1));
                self.leave();
                Stmt::Return(value)
            }
        };
        Some(Stmt::If(Cond::Coin, vec![out], Vec::new()))
    }

    fn let_else(&mut self) -> Option<Stmt> {
        let ret = self.ret.clone()?;
        let ty = self.some_type();
        let of = self.expr(&Ty::Opt(Box::new(ty.clone())), 2);
        self.enter();
        let value = (ret != Ty::Unit).then(|| self.expr(&ret, 1));
        self.leave();
        let var = self.declare(Kind::Own(ty));
        Some(Stmt::LetElse(var, of, value))
    }

    /// A function of the program is called; its result gets a name.
    fn called(&mut self) -> Option<Stmt> {
        let count = self.program.funcs.len();
        let all: Vec<usize> = (0..count).collect();
        let at = self.one(&all)?;
        let call: Expr = self.call(at, 2)?;
        let ret = self.program.funcs[at].ret.clone();
        Some(if ret == Ty::Unit {
            Stmt::Do(call)
        } else {
            let var = self.declare(Kind::Own(ret));
            Stmt::Let(var, None, call)
        })
    }
}
