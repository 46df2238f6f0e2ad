//! Makes a program smaller, one small edit after another, while it still shows what it showed.
//!
//! Given a program and a judge of many candidates at once; gives the smallest one that was found.
//! Every edit leaves a program that rustc accepts: statements go, and expressions give way to a part of their own type.

use std::collections::BTreeSet;

use super::ast::{Arg, Closure, Cond, Expr, Op, Over, Peek, Place, Program, Scrutinee, Stmt, Var};

/// So many candidates are judged in one go.
const AT_ONCE: usize = 60;

/// The smallest program for which `shows` still holds; it says so of each of many.
pub(super) fn smallest(mut best: Program, shows: impl Fn(&[Program]) -> Vec<bool>) -> Program {
    let mut skip = 0;
    loop {
        let all = smaller(&best);
        if skip >= all.len() {
            return best;
        }
        let candidates: Vec<Program> = all.into_iter().skip(skip).take(AT_ONCE).collect();
        match shows(&candidates).into_iter().position(|shows| shows) {
            Some(at) => {
                best = candidates[at].clone();
                skip += at;
            }
            // Once more from the start when something became smaller, until a whole round changes nothing.
            None if skip + AT_ONCE >= smaller(&best).len() => return best,
            None => skip += AT_ONCE,
        }
    }
}

/// All programs that one edit leads to and that declare what they use.
fn smaller(program: &Program) -> Vec<Program> {
    let mut all = Vec::new();
    let mut site = 0;
    loop {
        let mut edits = 0;
        let mut seen = 0;
        visit(&mut program.clone(), &mut |node| {
            if seen == site {
                edits = match node {
                    Node::Body(body) => body.len() + body.iter().map(bodies_in).sum::<usize>(),
                    Node::Expr(expr) => simpler(expr).len(),
                };
            }
            seen += 1;
        });
        if site >= seen {
            return all;
        }
        for edit in 0..edits {
            let mut edited = program.clone();
            let mut seen = 0;
            visit(&mut edited, &mut |node| {
                if seen == site {
                    match node {
                        Node::Body(body) => change(body, edit),
                        Node::Expr(expr) => *expr = simpler(expr).swap_remove(edit),
                    }
                }
                seen += 1;
            });
            if declares_what_it_uses(&edited) {
                all.push(edited);
            }
        }
        site += 1;
    }
}

fn change(body: &mut Vec<Stmt>, edit: usize) {
    if edit < body.len() {
        body.remove(edit);
        return;
    }
    let mut left = edit - body.len();
    for at in 0..body.len() {
        let count = bodies_in(&body[at]);
        if left < count {
            let inner = body_of(&body[at], left);
            body.splice(at..=at, inner);
            return;
        }
        left -= count;
    }
}

/// How many bodies may stand in place of a statement.
fn bodies_in(stmt: &Stmt) -> usize {
    match stmt {
        Stmt::If(..) => 2,
        Stmt::Match(_, _, arms) => arms.len(),
        Stmt::IfSome(..) | Stmt::For(..) | Stmt::While(_) | Stmt::WhilePop(..) => 1,
        _ => 0,
    }
}

fn body_of(stmt: &Stmt, at: usize) -> Vec<Stmt> {
    match stmt {
        Stmt::If(_, then, other) => [then, other][at].clone(),
        Stmt::Match(_, _, arms) => arms[at].1.clone(),
        Stmt::IfSome(_, _, body)
        | Stmt::For(_, _, body)
        | Stmt::While(body)
        | Stmt::WhilePop(_, _, body) => body.clone(),
        _ => Vec::new(),
    }
}

/// Expressions of the same type with less in them.
fn simpler(expr: &Expr) -> Vec<Expr> {
    let own = |args: &[Arg], at: usize| match &args[at] {
        Arg::Own(value) => vec![value.clone()],
        _ => Vec::new(),
    };
    match expr {
        Expr::Source(_) => vec![Expr::Clean],
        Expr::If(_, then, other) => vec![(**then).clone(), (**other).clone()],
        Expr::Block(_, tail) => vec![(**tail).clone()],
        Expr::Match(_, _, arms) => arms.iter().map(|(_, value)| value.clone()).collect(),
        Expr::Update(_, _, _, base) => vec![(**base).clone()],
        Expr::Format(args) if args.len() > 1 => {
            let one = |arg: &Arg| Expr::Format(vec![arg.clone()]);
            [vec![Expr::Clean], args.iter().map(one).collect()].concat()
        }
        Expr::Format(_) => vec![Expr::Clean],
        Expr::Op(Op::Pass | Op::Backwards | Op::Filter, args) => own(args, 0),
        Expr::Op(Op::Choose | Op::Or, args) => [own(args, 0), own(args, 1)].concat(),
        Expr::Op(Op::UnwrapOr | Op::Replace, args) => own(args, 1),
        Expr::Op(Op::Concat, args) => own(args, 0),
        Expr::Op(
            Op::Upper
            | Op::Trim
            | Op::Reverse
            | Op::Length
            | Op::Debug
            | Op::Join
            | Op::Fold
            | Op::UnwrapDefault,
            _,
        ) => vec![Expr::Clean],
        _ => Vec::new(),
    }
}

fn declares_what_it_uses(program: &Program) -> bool {
    let (mut declared, mut used) = (BTreeSet::new(), BTreeSet::new());
    for func in &program.funcs {
        declared.extend(func.params.iter().map(|(var, _)| *var));
    }
    visit(&mut program.clone(), &mut |node| match node {
        Node::Body(body) => body.iter().for_each(|stmt| {
            declared.extend(declared_by(stmt));
            used.extend(used_by(stmt));
        }),
        Node::Expr(expr) => {
            match expr {
                Expr::Clone(place) | Expr::Move(place) => drop(used.insert(place.var)),
                Expr::CallHeld(var, _) => drop(used.insert(*var)),
                Expr::Match(of, _, arms) => {
                    used.extend(scrutinised(of));
                    declared.extend(arms.iter().flat_map(|(bound, _)| bound).flatten());
                }
                _ => {}
            }
            for arg in args_of(expr) {
                match arg {
                    Arg::Ref(of) | Arg::Mut(of) => used.extend(super::grow::roots(of)),
                    Arg::Held(var, _) => drop(used.insert(*var)),
                    Arg::Closure(closure) => {
                        declared.extend(closure.params.iter().map(|(var, _)| *var));
                        used.extend(&closure.captures);
                    }
                    Arg::Own(_) | Arg::Lend(_) | Arg::Item(_) => {}
                }
            }
        }
    });
    used.is_subset(&declared)
}

fn args_of(expr: &Expr) -> &[Arg] {
    match expr {
        Expr::Format(args) | Expr::Call(_, args) | Expr::CallHeld(_, args) | Expr::Op(_, args) => {
            args
        }
        _ => &[],
    }
}

fn declared_by(stmt: &Stmt) -> Vec<Var> {
    match stmt {
        Stmt::Let(var, ..)
        | Stmt::LetElse(var, ..)
        | Stmt::LetRef(var, ..)
        | Stmt::IfSome(var, ..)
        | Stmt::For(var, ..)
        | Stmt::WhilePop(var, ..) => vec![*var],
        Stmt::LetClosure(var, _, closure) => {
            let params = closure.params.iter().map(|(var, _)| *var);
            params.chain([*var]).collect()
        }
        Stmt::Parts(_, parts, _) => parts.iter().flatten().copied().collect(),
        Stmt::Match(_, _, arms) => {
            let bound = arms.iter().flat_map(|(bound, _)| bound);
            bound.flatten().copied().collect()
        }
        _ => Vec::new(),
    }
}

fn used_by(stmt: &Stmt) -> Vec<Var> {
    match stmt {
        Stmt::LetRef(_, _, of) | Stmt::Sink(_, Arg::Ref(of) | Arg::Mut(of)) => {
            super::grow::roots(of)
        }
        Stmt::LetClosure(_, _, closure) => closure.captures.clone(),
        Stmt::Assign(place, _) | Stmt::WhilePop(_, place, _) => vec![place.var],
        Stmt::If(Cond::IsSome(place) | Cond::IsEmpty(place), ..) => vec![place.var],
        Stmt::Match(of, ..) => scrutinised(of),
        Stmt::IfSome(_, peek, _) => {
            let (Peek::First(place)
            | Peek::LastMut(place)
            | Peek::Get(place, _)
            | Peek::GetMut(place, _)
            | Peek::AsMut(place)) = peek;
            vec![place.var]
        }
        Stmt::For(_, Over::Ref(place) | Over::Mut(place) | Over::ValuesMut(place), _) => {
            vec![place.var]
        }
        _ => Vec::new(),
    }
}

fn scrutinised(of: &Scrutinee) -> Vec<Var> {
    match of {
        Scrutinee::Ref(Place { var, .. }) | Scrutinee::Mut(Place { var, .. }) => vec![*var],
        Scrutinee::Own(_) => Vec::new(),
    }
}

/// What can be edited.
enum Node<'n> {
    Body(&'n mut Vec<Stmt>),
    Expr(&'n mut Expr),
}

type See<'s> = dyn FnMut(Node<'_>) + 's;

fn visit(program: &mut Program, see: &mut See<'_>) {
    // The start comes last, and is where most can go.
    for func in program.funcs.iter_mut().rev() {
        body(&mut func.body, see);
        func.tail.iter_mut().for_each(|tail| expr(tail, see));
    }
}

fn body(stmts: &mut Vec<Stmt>, see: &mut See<'_>) {
    see(Node::Body(stmts));
    for stmt in stmts {
        match stmt {
            Stmt::Let(_, _, value)
            | Stmt::Parts(_, _, value)
            | Stmt::Assign(_, value)
            | Stmt::Do(value)
            | Stmt::Return(Some(value)) => expr(value, see),
            Stmt::LetElse(_, value, ret) => {
                expr(value, see);
                ret.iter_mut().for_each(|ret| expr(ret, see));
            }
            Stmt::LetClosure(_, _, of) => closure(of, see),
            Stmt::Sink(_, of) => arg(of, see),
            Stmt::If(_, then, other) => {
                body(then, see);
                body(other, see);
            }
            Stmt::Match(of, _, arms) => {
                if let Scrutinee::Own(value) = of {
                    expr(value, see);
                }
                arms.iter_mut().for_each(|(_, arm)| body(arm, see));
            }
            Stmt::For(_, over, inner) => {
                if let Over::Own(value) = over {
                    expr(value, see);
                }
                body(inner, see);
            }
            Stmt::IfSome(_, _, inner) | Stmt::While(inner) | Stmt::WhilePop(_, _, inner) => {
                body(inner, see);
            }
            Stmt::LetRef(..) | Stmt::Break | Stmt::Continue | Stmt::Return(None) => {}
        }
    }
}

fn closure(of: &mut Closure, see: &mut See<'_>) {
    body(&mut of.body, see);
    of.tail.iter_mut().for_each(|tail| expr(tail, see));
}

fn arg(of: &mut Arg, see: &mut See<'_>) {
    match of {
        Arg::Own(value) | Arg::Lend(value) => expr(value, see),
        Arg::Closure(of) => closure(of, see),
        Arg::Ref(_) | Arg::Mut(_) | Arg::Held(..) | Arg::Item(_) => {}
    }
}

fn expr(of: &mut Expr, see: &mut See<'_>) {
    see(Node::Expr(of));
    match of {
        Expr::Clean | Expr::Source(_) | Expr::Clone(_) | Expr::Move(_) => {}
        Expr::Make(_, _, parts) => parts.iter_mut().for_each(|part| expr(part, see)),
        Expr::Update(_, _, a, b) | Expr::If(_, a, b) => {
            expr(a, see);
            expr(b, see);
        }
        Expr::Field(value, ..) | Expr::Try(value) => expr(value, see),
        Expr::Format(args) | Expr::Call(_, args) | Expr::CallHeld(_, args) | Expr::Op(_, args) => {
            args.iter_mut().for_each(|of| arg(of, see));
        }
        Expr::Block(stmts, tail) => {
            body(stmts, see);
            expr(tail, see);
        }
        Expr::Match(of, _, arms) => {
            if let Scrutinee::Own(value) = &mut **of {
                expr(value, see);
            }
            arms.iter_mut().for_each(|(_, value)| expr(value, see));
        }
    }
}
