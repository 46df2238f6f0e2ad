//! Grows a program from a list of numbers: each is one choice, and the smallest choice is the simplest.
//!
//! So a shorter list, or smaller numbers, give a simpler program, which is how a miss is made small.
//! What grows is accepted by rustc: types fit, what was moved is gone, and what is borrowed is left alone.

mod exprs;
mod ops;
mod stmts;

use std::collections::BTreeSet;

use super::ast::{Func, Pass, Place, Program, Ty, Var};
pub(super) use exprs::roots;

/// The program that a list of choices means.
pub(super) fn grow(choices: &[u16]) -> Program {
    let mut grow = Grow {
        choices,
        at: 0,
        fuel: 0,
        program: Program::default(),
        vars: Vec::new(),
        scope: Vec::new(),
        depth: 0,
        barrier: 0,
        loops: 0,
        ret: None,
        locks: Vec::new(),
        used: BTreeSet::new(),
        free_names: Vec::new(),
    };
    for _ in 0..grow.pick(4) {
        grow.fuel = 25;
        grow.func();
    }
    grow.fuel = 70;
    grow.start();
    grow.program
}

/// What a variable holds.
#[derive(Clone, Debug)]
enum Kind {
    Own(Ty),
    Ref(Ty),
    Mut(Ty),
    Closure {
        params: Vec<Pass>,
        ret: Ty,
        is_mut: bool,
    },
}

struct Known {
    kind: Kind,
    depth: usize,
    /// How many hold it so that it may only be read.
    frozen: u32,
    /// How many hold it so that it may not be touched.
    hidden: u32,
}

/// What a place is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    Reading,
    Writing,
    Moving,
}

struct Grow<'c> {
    choices: &'c [u16],
    at: usize,
    /// How much may still grow.
    fuel: u32,
    program: Program,
    vars: Vec<Known>,
    scope: Vec<Var>,
    depth: usize,
    /// Variables of scopes above this one may only be read: a closure's body that changes nothing.
    barrier: usize,
    loops: u32,
    /// What `return` gives here; none inside of closures.
    ret: Option<Ty>,
    /// Variables that are held, and whether they are hidden.
    locks: Vec<(Var, bool)>,
    used: BTreeSet<Var>,
    free_names: Vec<(String, usize)>,
}

impl Grow<'_> {
    /// A number below `below`; 0 when the choices have run out.
    fn pick(&mut self, below: usize) -> usize {
        let choice = self.choices.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(choice) % below.max(1)
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        let at = self.pick(of.len());
        of.get(at).cloned()
    }

    fn some_type(&mut self) -> Ty {
        let of = |ty: Ty| Box::new(ty);
        match self.pick(16) {
            0..=2 => Ty::Text,
            3 | 4 => Ty::Card,
            5 => Ty::Opt(of(Ty::Text)),
            6 => Ty::List(of(Ty::Text)),
            7 => Ty::Post,
            8 => Ty::Map(of(Ty::Text)),
            9 => Ty::Desk,
            10 => Ty::Pair(of(Ty::Text), of(Ty::Text)),
            11 => Ty::Holder(of(Ty::Text)),
            12 => Ty::Holder(of(Ty::Card)),
            13 => Ty::Opt(of(Ty::Card)),
            14 => Ty::List(of(Ty::Card)),
            _ => Ty::Pair(of(Ty::Card), of(Ty::Text)),
        }
    }

    fn func(&mut self) {
        let is_method = self.pick(2) == 1;
        let count = usize::from(is_method) + self.pick(3);
        let mut params = Vec::new();
        self.enter();
        for at in 0..count {
            let ty = match (is_method && at == 0, self.pick(4)) {
                (true, 0) => Ty::Post,
                (true, 1) => Ty::Desk,
                (true, _) => Ty::Card,
                (false, _) => self.some_type(),
            };
            let pass = match self.pick(3) {
                0 => Pass::Own(ty),
                1 => Pass::Mut(ty),
                _ => Pass::Ref(ty),
            };
            let var = self.declare_passed(&pass);
            if is_method && at == 0 {
                self.program.names[var] = "self".to_owned();
            }
            params.push((var, pass));
        }
        let ret = if self.pick(4) == 3 {
            Ty::Unit
        } else {
            self.some_type()
        };
        self.ret = Some(ret.clone());
        let body = self.stmts(3);
        let tail = (ret != Ty::Unit).then(|| self.expr(&ret, 2));
        self.leave();
        self.program.funcs.push(Func {
            is_method,
            params,
            ret,
            body,
            tail,
        });
    }

    /// Where the program starts; at its end some of what it has is given away.
    fn start(&mut self) {
        self.enter();
        self.ret = Some(Ty::Unit);
        let mut body = self.stmts(8);
        let own: Vec<Var> = self.scope.clone();
        for var in own.into_iter().rev().take(3) {
            body.extend(self.sink_whole(var));
        }
        self.leave();
        self.program.funcs.push(Func {
            is_method: false,
            params: Vec::new(),
            ret: Ty::Unit,
            body,
            tail: None,
        });
    }

    fn enter(&mut self) {
        self.depth += 1;
    }

    fn leave(&mut self) {
        let depth = self.depth;
        self.scope.retain(|&var| self.vars[var].depth < depth);
        self.free_names.retain(|(_, of)| *of < depth);
        self.depth -= 1;
    }

    fn declare(&mut self, kind: Kind) -> Var {
        let depth = self.depth;
        let free = self.free_names.iter().position(|(_, of)| *of == depth);
        let name = match free {
            Some(at) => self.free_names.swap_remove(at).0,
            None => format!("v{}", self.vars.len()),
        };
        self.vars.push(Known {
            kind,
            depth,
            frozen: 0,
            hidden: 0,
        });
        self.program.names.push(name);
        self.scope.push(self.vars.len() - 1);
        self.vars.len() - 1
    }

    fn declare_passed(&mut self, pass: &Pass) -> Var {
        self.declare(match pass.clone() {
            Pass::Own(ty) => Kind::Own(ty),
            Pass::Ref(ty) => Kind::Ref(ty),
            Pass::Mut(ty) => Kind::Mut(ty),
        })
    }

    /// Takes a variable out of sight; its name may be given again.
    fn gone(&mut self, var: Var) {
        self.scope.retain(|&other| other != var);
        let name = self.program.names[var].clone();
        if name != "self" {
            self.free_names.push((name, self.vars[var].depth));
        }
    }

    /// Takes a variable out of sight whose name stays its own.
    fn forget(&mut self, var: Var) {
        self.scope.retain(|&other| other != var);
    }

    fn lock(&mut self, var: Var, is_hidden: bool) {
        let known = &mut self.vars[var];
        if is_hidden {
            known.hidden += 1;
        } else {
            known.frozen += 1;
        }
        self.locks.push((var, is_hidden));
    }

    fn release(&mut self, mark: usize) {
        for (var, is_hidden) in self.locks.split_off(mark) {
            let known = &mut self.vars[var];
            if is_hidden {
                known.hidden -= 1;
            } else {
                known.frozen -= 1;
            }
        }
    }

    /// All places that may be used so, with their types.
    fn all_places(&self, usage: For) -> Vec<(Place, Ty)> {
        let mut all = Vec::new();
        for &var in self.scope.iter().rev() {
            let known = &self.vars[var];
            let is_free = known.hidden == 0 && known.frozen == 0 && known.depth >= self.barrier;
            let (ty, deref, fits) = match &known.kind {
                Kind::Own(ty) => {
                    let moves = is_free && known.depth == self.depth;
                    let fits = match usage {
                        For::Reading => known.hidden == 0,
                        For::Writing => is_free,
                        For::Moving => moves,
                    };
                    (ty, false, fits)
                }
                Kind::Mut(ty) => {
                    let fits = match usage {
                        For::Reading => known.hidden == 0,
                        For::Writing => is_free,
                        For::Moving => false,
                    };
                    (ty, true, fits)
                }
                Kind::Ref(ty) => (ty, true, usage == For::Reading && known.hidden == 0),
                Kind::Closure { .. } => continue,
            };
            // A method's own value by reference is a reference; by value it is a variable like others.
            if fits {
                let path = Vec::new();
                below(Place { var, deref, path }, ty, &mut all);
            }
        }
        all
    }

    fn places(&self, ty: &Ty, usage: For) -> Vec<Place> {
        let all = self.all_places(usage).into_iter();
        all.filter(|(_, of)| of == ty)
            .map(|(place, _)| place)
            .collect()
    }

    fn place(&mut self, ty: &Ty, usage: For) -> Option<Place> {
        let places = self.places(ty, usage);
        let place = self.one(&places)?;
        self.used.insert(place.var);
        Some(place)
    }
}

/// A place and all places of its fields.
fn below(place: Place, ty: &Ty, all: &mut Vec<(Place, Ty)>) {
    for (at, (name, of)) in ty.fields().into_iter().enumerate() {
        let mut field = place.clone();
        field.path.push((at, name));
        below(field, &of, all);
    }
    all.push((place, ty.clone()));
}
