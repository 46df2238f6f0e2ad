//! The oracle proper: runs a program as it stands, with the labels of every text beside it.
//!
//! It walks the syntax tree and knows nothing of places, summaries or models.
//! Opaque conditions are decided by a list of coins, so that all paths can be run one after another.

mod ops;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::ast::{
    Arg, Borrow, Closure, Cond, Expr, Func, Over, Peek, Place, Program, Scrutinee, Stmt, Var,
};
use value::{Step, Target, Value};

/// What the runs of a program showed.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Sinks that data of a kind reached on some path: sink, kind.
    pub(super) leaks: BTreeSet<(usize, u8)>,
    /// Sinks that were reached at all.
    pub(super) reached: BTreeSet<usize>,
    /// Whether all paths were run.
    pub(super) is_complete: bool,
}

/// So many paths are run at most.
const MAX_RUNS: usize = 96;

/// So many steps of one run.
const MAX_STEPS: usize = 20_000;

/// Runs a program on all its paths, or on many.
pub(super) fn run(program: &Program) -> Seen {
    let mut seen = Seen::default();
    let mut coins: Vec<bool> = Vec::new();
    for _ in 0..MAX_RUNS {
        let mut machine = Machine {
            program,
            memory: Vec::new(),
            coins,
            tossed: 0,
            steps: 0,
            seen: &mut seen,
        };
        let start = program.funcs.len() - 1;
        // A run that gives up has shown what it has shown.
        let _ = machine.call(start, Vec::new());
        coins = machine.coins;
        // The next path: the last coin that fell on its first side falls on the other.
        while coins.last() == Some(&true) {
            coins.pop();
        }
        match coins.last_mut() {
            Some(last) => *last = true,
            None => {
                seen.is_complete = true;
                break;
            }
        }
    }
    seen
}

/// Why a body ended before its end.
enum Exit<'p> {
    Break,
    Continue,
    Return(Value<'p>),
    /// It went on for too long.
    Tired,
}

type Done<'p> = Result<(), Exit<'p>>;
type Given<'p> = Result<Value<'p>, Exit<'p>>;

/// Where the variables of a body live.
type Frame = BTreeMap<Var, usize>;

struct Machine<'p, 's> {
    program: &'p Program,
    /// Every value that ever had a name.
    memory: Vec<Value<'p>>,
    coins: Vec<bool>,
    tossed: usize,
    steps: usize,
    seen: &'s mut Seen,
}

impl<'p> Machine<'p, '_> {
    fn coin(&mut self) -> bool {
        if self.tossed == self.coins.len() {
            self.coins.push(false);
        }
        self.tossed += 1;
        self.coins[self.tossed - 1]
    }

    fn call(&mut self, at: usize, args: Vec<Value<'p>>) -> Given<'p> {
        let program = self.program;
        let Func {
            params, body, tail, ..
        } = &program.funcs[at];
        let mut frame = Frame::new();
        for ((var, _), value) in params.iter().zip(args) {
            self.bind(&mut frame, *var, value);
        }
        self.body(&mut frame, body, tail.as_ref())
    }

    fn call_value(&mut self, f: &Value<'p>, args: Vec<Value<'p>>) -> Given<'p> {
        match f {
            Value::Item(at) => self.call(*at, args),
            Value::Closure(closure, env) => {
                let mut frame = (**env).clone();
                for ((var, _), value) in closure.params.iter().zip(args) {
                    self.bind(&mut frame, *var, value);
                }
                self.body(&mut frame, &closure.body, closure.tail.as_ref())
            }
            Value::Ref(target) => {
                let f = self.get(target).clone();
                self.call_value(&f, args)
            }
            other => unreachable!("{other:?} is no function"),
        }
    }

    fn body(&mut self, frame: &mut Frame, body: &'p [Stmt], tail: Option<&'p Expr>) -> Given<'p> {
        let all = self.stmts(frame, body).and_then(|()| match tail {
            Some(tail) => self.expr(frame, tail),
            None => Ok(Value::Unit),
        });
        match all {
            Err(Exit::Return(value)) => Ok(value),
            other => other,
        }
    }

    fn bind(&mut self, frame: &mut Frame, var: Var, value: Value<'p>) {
        frame.insert(var, self.memory.len());
        self.memory.push(value);
    }

    /// A value without a name, to point at.
    fn temporary(&mut self, value: Value<'p>) -> Target {
        self.memory.push(value);
        Target {
            slot: self.memory.len() - 1,
            path: Vec::new(),
        }
    }

    fn get(&self, target: &Target) -> &Value<'p> {
        self.memory[target.slot].at(&target.path)
    }

    fn get_mut(&mut self, target: &Target) -> &mut Value<'p> {
        self.memory[target.slot].at_mut(&target.path)
    }

    fn target(&self, frame: &Frame, place: &Place) -> Target {
        let slot = frame[&place.var];
        let mut target = match &self.memory[slot] {
            Value::Ref(to) if place.deref => to.clone(),
            _ => Target {
                slot,
                path: Vec::new(),
            },
        };
        target
            .path
            .extend(place.path.iter().map(|(at, _)| Step::Part(*at)));
        target
    }

    fn borrow(&mut self, frame: &Frame, borrow: &Borrow) -> Target {
        match borrow {
            Borrow::Place(place) => self.target(frame, place),
            Borrow::Back(place) => self.target(frame, place).part(1),
            Borrow::Inner(place) => self.target(frame, place).part(0),
            Borrow::Either(a, b) => {
                let chosen = if self.coin() { a } else { b };
                self.target(frame, chosen)
            }
            Borrow::Entry(place, key) => {
                let map = self.target(frame, place);
                // Only maps of texts are asked for an entry.
                let map_of = self.get_mut(&map).map_mut();
                map_of.entry(key).or_insert(Value::Text(0));
                map.step(Step::Key(key))
            }
        }
    }

    fn stmts(&mut self, frame: &mut Frame, stmts: &'p [Stmt]) -> Done<'p> {
        for stmt in stmts {
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return Err(Exit::Tired);
            }
            self.stmt(frame, stmt)?;
        }
        Ok(())
    }

    fn stmt(&mut self, frame: &mut Frame, stmt: &'p Stmt) -> Done<'p> {
        match stmt {
            Stmt::Let(var, _, value) => {
                let value = self.expr(frame, value)?;
                self.bind(frame, *var, value);
            }
            Stmt::Parts(_, parts, value) => {
                let value = self.expr(frame, value)?;
                for (var, part) in parts.iter().zip(value.parts()) {
                    if let Some(var) = var {
                        self.bind(frame, *var, part);
                    }
                }
            }
            Stmt::LetElse(var, value, ret) => match self.expr(frame, value)?.into_some() {
                Some(value) => self.bind(frame, *var, value),
                None => {
                    let value = match ret {
                        Some(ret) => self.expr(frame, ret)?,
                        None => Value::Unit,
                    };
                    return Err(Exit::Return(value));
                }
            },
            Stmt::LetRef(var, _, of) => {
                let target = self.borrow(frame, of);
                self.bind(frame, *var, Value::Ref(target));
            }
            Stmt::LetClosure(var, _, closure) => {
                let value = self.closure(frame, closure);
                self.bind(frame, *var, value);
            }
            Stmt::Assign(place, value) => {
                let value = self.expr(frame, value)?;
                let target = self.target(frame, place);
                *self.get_mut(&target) = value;
            }
            Stmt::Sink(sink, arg) => {
                let value = self.arg(frame, arg)?;
                let labels = self.labels(&value);
                self.seen.reached.insert(*sink);
                let kinds = (0..2).filter(|kind| labels & (1 << kind) != 0);
                self.seen.leaks.extend(kinds.map(|kind| (*sink, kind)));
            }
            Stmt::Do(value) => drop(self.expr(frame, value)?),
            Stmt::If(cond, then, other) => {
                let body = if self.cond(frame, cond) { then } else { other };
                self.stmts(frame, body)?;
            }
            Stmt::Match(of, _, arms) => {
                let (variant, parts) = self.scrutinee(frame, of)?;
                let (bound, body) = &arms[variant];
                self.bind_all(frame, bound, parts);
                self.stmts(frame, body)?;
            }
            Stmt::IfSome(var, peek, body) => {
                if let Some(target) = self.peek(frame, peek) {
                    self.bind(frame, *var, Value::Ref(target));
                    self.stmts(frame, body)?;
                }
            }
            Stmt::For(var, over, body) => {
                for item in self.items(frame, over)? {
                    self.bind(frame, *var, item);
                    if self.once(frame, body)? {
                        break;
                    }
                }
            }
            Stmt::While(body) => {
                for _ in 0..2 {
                    if !self.coin() || self.once(frame, body)? {
                        break;
                    }
                }
            }
            Stmt::WhilePop(var, place, body) => loop {
                let target = self.target(frame, place);
                let Some(item) = self.get_mut(&target).list_mut().pop() else {
                    break;
                };
                self.bind(frame, *var, item);
                if self.once(frame, body)? {
                    break;
                }
            },
            Stmt::Break => return Err(Exit::Break),
            Stmt::Continue => return Err(Exit::Continue),
            Stmt::Return(value) => {
                let value = match value {
                    Some(value) => self.expr(frame, value)?,
                    None => Value::Unit,
                };
                return Err(Exit::Return(value));
            }
        }
        Ok(())
    }

    /// One round of a loop; whether it was the last.
    fn once(&mut self, frame: &mut Frame, body: &'p [Stmt]) -> Result<bool, Exit<'p>> {
        match self.stmts(frame, body) {
            Ok(()) | Err(Exit::Continue) => Ok(false),
            Err(Exit::Break) => Ok(true),
            Err(other) => Err(other),
        }
    }

    fn bind_all(&mut self, frame: &mut Frame, vars: &[Option<Var>], values: Vec<Value<'p>>) {
        for (var, value) in vars.iter().zip(values) {
            if let Some(var) = var {
                self.bind(frame, *var, value);
            }
        }
    }

    /// Which variant, and its payloads or references to them.
    fn scrutinee(
        &mut self,
        frame: &mut Frame,
        of: &'p Scrutinee,
    ) -> Result<(usize, Vec<Value<'p>>), Exit<'p>> {
        match of {
            Scrutinee::Own(value) => Ok(self.expr(frame, value)?.into_variant()),
            Scrutinee::Ref(place) | Scrutinee::Mut(place) => {
                let target = self.target(frame, place);
                let (variant, payloads) = self.get(&target).variant();
                let parts = (0..payloads).map(|at| Value::Ref(target.clone().part(at)));
                Ok((variant, parts.collect()))
            }
        }
    }

    fn peek(&self, frame: &Frame, peek: &Peek) -> Option<Target> {
        match peek {
            Peek::First(place) | Peek::LastMut(place) => {
                let target = self.target(frame, place);
                let len = self.get(&target).list().len();
                let at = match peek {
                    Peek::First(_) => 0,
                    _ => len.saturating_sub(1),
                };
                (len > 0).then(|| target.part(at))
            }
            Peek::Get(place, key) | Peek::GetMut(place, key) => {
                let target = self.target(frame, place);
                let has = self.get(&target).map().contains_key(key);
                has.then(|| target.step(Step::Key(key)))
            }
            Peek::AsMut(place) => {
                let target = self.target(frame, place);
                (self.get(&target).variant().0 == 1).then(|| target.part(0))
            }
        }
    }

    fn items(&mut self, frame: &mut Frame, over: &'p Over) -> Result<Vec<Value<'p>>, Exit<'p>> {
        Ok(match over {
            Over::Times(times) => vec![Value::Unit; *times],
            Over::Own(list) => self.expr(frame, list)?.into_list(),
            Over::Ref(place) | Over::Mut(place) => {
                let target = self.target(frame, place);
                let len = self.get(&target).list().len();
                (0..len)
                    .map(|at| Value::Ref(target.clone().part(at)))
                    .collect()
            }
            Over::ValuesMut(place) => {
                let target = self.target(frame, place);
                let keys: Vec<&'static str> = self.get(&target).map().keys().copied().collect();
                let refs = keys
                    .into_iter()
                    .map(|key| Value::Ref(target.clone().step(Step::Key(key))));
                refs.collect()
            }
        })
    }

    fn cond(&mut self, frame: &Frame, cond: &Cond) -> bool {
        match cond {
            Cond::Coin => self.coin(),
            Cond::IsSome(place) => self.get(&self.target(frame, place)).variant().0 == 1,
            Cond::IsEmpty(place) => self.get(&self.target(frame, place)).list().is_empty(),
        }
    }

    fn closure(&mut self, frame: &Frame, closure: &'p Closure) -> Value<'p> {
        let mut env = frame.clone();
        if closure.is_move {
            for var in &closure.captures {
                let value = self.memory[frame[var]].clone();
                self.bind(&mut env, *var, value);
            }
        }
        Value::Closure(closure, Rc::new(env))
    }

    fn arg(&mut self, frame: &mut Frame, arg: &'p Arg) -> Given<'p> {
        Ok(match arg {
            Arg::Own(value) => self.expr(frame, value)?,
            Arg::Lend(value) => {
                let value = self.expr(frame, value)?;
                Value::Ref(self.temporary(value))
            }
            Arg::Ref(of) | Arg::Mut(of) => Value::Ref(self.borrow(frame, of)),
            Arg::Closure(closure) => self.closure(frame, closure),
            Arg::Held(var, _) => self.memory[frame[var]].clone(),
            Arg::Item(at) => Value::Item(*at),
        })
    }

    fn args(&mut self, frame: &mut Frame, args: &'p [Arg]) -> Result<Vec<Value<'p>>, Exit<'p>> {
        args.iter().map(|arg| self.arg(frame, arg)).collect()
    }

    /// All labels of a value, also of what it points to.
    fn labels(&self, value: &Value<'p>) -> u8 {
        match value {
            Value::Ref(target) => self.labels(self.get(target)),
            other => other.labels(),
        }
    }

    fn expr(&mut self, frame: &mut Frame, expr: &'p Expr) -> Given<'p> {
        Ok(match expr {
            Expr::Clean => Value::Text(0),
            Expr::Source(kind) => Value::Text(1 << kind),
            Expr::Clone(place) | Expr::Move(place) => self.get(&self.target(frame, place)).clone(),
            Expr::Make(ty, variant, parts) => {
                let mut values = Vec::new();
                for part in parts {
                    values.push(self.expr(frame, part)?);
                }
                Value::make(ty, *variant, values)
            }
            Expr::Update(_, at, value, base) => {
                let value = self.expr(frame, value)?;
                let mut parts = self.expr(frame, base)?.parts();
                parts[*at] = value;
                Value::Parts(parts)
            }
            Expr::Field(of, at, _) => self.expr(frame, of)?.parts().swap_remove(*at),
            Expr::Format(args) => {
                let mut labels = 0;
                for arg in args {
                    let value = self.arg(frame, arg)?;
                    labels |= self.labels(&value);
                }
                Value::Text(labels)
            }
            Expr::If(cond, then, other) => {
                let chosen = if self.cond(frame, cond) { then } else { other };
                self.expr(frame, chosen)?
            }
            Expr::Block(body, tail) => {
                self.stmts(frame, body)?;
                self.expr(frame, tail)?
            }
            Expr::Match(of, _, arms) => {
                let (variant, parts) = self.scrutinee(frame, of)?;
                let (bound, value) = &arms[variant];
                self.bind_all(frame, bound, parts);
                self.expr(frame, value)?
            }
            Expr::Call(at, args) => {
                let values = self.args(frame, args)?;
                self.call(*at, values)?
            }
            Expr::CallHeld(var, args) => {
                let f = self.memory[frame[var]].clone();
                let args = self.args(frame, args)?;
                self.call_value(&f, args)?
            }
            Expr::Op(op, args) => self.op(frame, *op, args)?,
            Expr::Try(of) => match self.expr(frame, of)?.into_some() {
                Some(value) => value,
                None => return Err(Exit::Return(Value::Variant(0, Vec::new()))),
            },
        })
    }
}
