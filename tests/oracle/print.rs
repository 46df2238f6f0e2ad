//! Programs as Rust text: what the analysis reads and rustc accepts.
//!
//! Every sink stands at the start of a line of its own, so that findings can be told apart by line.

mod calls;

use calls::make;

use super::ast::{
    Arg, Borrow, Closure, Cond, Expr, Func, Over, Pass, Peek, Place, Program, Scrutinee, Stmt, Ty,
    Var,
};

/// Types and helpers that all programs of a file share.
pub(super) const PRELUDE: &str = include_str!("prelude.txt");

/// What the analysis is told about them.
pub(super) const POLICY: &str = include_str!("policy.toml");

/// A file of programs: its text, and per program the lines of its sinks.
pub(super) fn file(programs: &[Program]) -> (String, Vec<Vec<usize>>) {
    let mut text = PRELUDE.to_owned();
    let mut lines = Vec::new();
    for (at, program) in programs.iter().enumerate() {
        let first = text.lines().count() + 1;
        text.push_str(&of_program(at, program));
        let own = text.lines().skip(first - 1);
        let line_of = |sink: usize| {
            let sign = sign(sink);
            let found = own.clone().position(|line| line.contains(&sign));
            // What was begun and given up took its sinks along.
            found.map_or(0, |line| first + line)
        };
        lines.push((0..program.sinks).map(line_of).collect());
    }
    (text, lines)
}

/// A program as a module of its own.
pub(super) fn of_program(at: usize, program: &Program) -> String {
    let mut printer = Printer {
        at,
        program,
        out: String::new(),
        depth: 1,
    };
    printer.program();
    format!("pub mod p{at} {{\n    use super::*;\n{}}}\n", printer.out)
}

/// What stands before a sink: its number.
fn sign(sink: usize) -> String {
    format!("/* {sink} */")
}

struct Printer<'p> {
    at: usize,
    program: &'p Program,
    out: String,
    depth: usize,
}

impl Printer<'_> {
    fn program(&mut self) {
        for (at, func) in self.program.funcs.iter().enumerate() {
            let owner = func.is_method.then(|| func.params[0].1.ty().text());
            if let Some(owner) = &owner {
                self.line(&format!("impl {owner} {{"));
            }
            self.func(at, func);
            if owner.is_some() {
                self.line("}");
            }
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(&"    ".repeat(self.depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn func(&mut self, at: usize, func: &Func) {
        let mut params: Vec<String> = Vec::new();
        for (index, (var, pass)) in func.params.iter().enumerate() {
            params.push(match (func.is_method && index == 0, pass) {
                (true, Pass::Own(_)) => "mut self".to_owned(),
                (true, Pass::Ref(_)) => "&self".to_owned(),
                (true, Pass::Mut(_)) => "&mut self".to_owned(),
                (false, _) => self.param(*var, pass),
            });
        }
        let name = self.func_name(at);
        let ret = func.ret.text();
        self.line(&format!("pub fn {name}({}) -> {ret} {{", params.join(", ")));
        self.body(&func.body, func.tail.as_ref());
        self.line("}");
    }

    fn func_name(&self, at: usize) -> String {
        if at + 1 == self.program.funcs.len() {
            "start".to_owned()
        } else {
            format!("f{}_{at}", self.at)
        }
    }

    fn param(&self, var: Var, pass: &Pass) -> String {
        let name = self.name(var);
        match pass {
            Pass::Own(ty) => format!("mut {name}: {}", ty.text()),
            Pass::Ref(ty) => format!("{name}: &{}", ty.text()),
            Pass::Mut(ty) => format!("{name}: &mut {}", ty.text()),
        }
    }

    fn name(&self, var: Var) -> &str {
        &self.program.names[var]
    }

    fn body(&mut self, body: &[Stmt], tail: Option<&Expr>) {
        self.depth += 1;
        for stmt in body {
            self.stmt(stmt);
        }
        if let Some(tail) = tail {
            let tail = self.expr(tail);
            self.line(&tail);
        }
        self.depth -= 1;
    }

    /// A block that ends where the next text begins.
    fn braces(&mut self, head: &str, body: &[Stmt], end: &str) {
        self.line(&format!("{head} {{"));
        self.body(body, None);
        self.line(&format!("}}{end}"));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, ty, value) => {
                let value = self.expr(value);
                let ty = ty
                    .as_ref()
                    .map_or(String::new(), |ty| format!(": {}", ty.text()));
                let name = self.name(*var).to_owned();
                self.line(&format!("let mut {name}{ty} = {value};"));
            }
            Stmt::Parts(ty, parts, value) => {
                let value = self.expr(value);
                let pattern = self.parts(ty, parts);
                self.line(&format!("let {pattern} = {value};"));
            }
            Stmt::LetElse(var, value, ret) => {
                let value = self.expr(value);
                let ret = ret
                    .as_ref()
                    .map_or(String::new(), |ret| format!(" {}", self.expr(ret)));
                let name = self.name(*var).to_owned();
                self.line(&format!(
                    "let Some(mut {name}) = ({value}) else {{ return{ret}; }};"
                ));
            }
            Stmt::LetRef(var, is_mut, of) => {
                let of = self.borrow(of, *is_mut);
                let name = self.name(*var).to_owned();
                self.line(&format!("let {name} = {of};"));
            }
            Stmt::LetClosure(var, is_mut, closure) => {
                let closure = self.closure(closure);
                let name = self.name(*var).to_owned();
                let is_mut = if *is_mut { "mut " } else { "" };
                self.line(&format!("let {is_mut}{name} = {closure};"));
            }
            Stmt::Assign(place, value) => {
                let value = self.expr(value);
                let place = self.whole(place);
                self.line(&format!("{place} = {value};"));
            }
            Stmt::Sink(sink, arg) => {
                let arg = self.arg(arg);
                self.line(&format!("{} sink({arg});", sign(*sink)));
            }
            Stmt::Do(value) => {
                let value = self.expr(value);
                self.line(&format!("{value};"));
            }
            Stmt::If(cond, then, other) => {
                let cond = self.cond(cond);
                self.line(&format!("if {cond} {{"));
                self.body(then, None);
                if !other.is_empty() {
                    self.line("} else {");
                    self.body(other, None);
                }
                self.line("}");
            }
            Stmt::Match(of, ty, arms) => {
                let is_own = matches!(of, Scrutinee::Own(_));
                let of = self.scrutinee(of);
                self.line(&format!("match {of} {{"));
                self.depth += 1;
                for (variant, (bound, body)) in arms.iter().enumerate() {
                    let pattern = self.variant(ty, variant, bound, is_own);
                    self.braces(&format!("{pattern} =>"), body, "");
                }
                self.depth -= 1;
                self.line("}");
            }
            Stmt::IfSome(var, peek, body) => {
                let peek = self.peek(peek);
                let name = self.name(*var).to_owned();
                self.braces(&format!("if let Some({name}) = {peek}"), body, "");
            }
            Stmt::For(var, over, body) => {
                let name = self.name(*var).to_owned();
                let head = match over {
                    Over::Times(times) => format!("for _ in 0..{times}"),
                    Over::Own(list) => format!("for mut {name} in ({})", self.expr(list)),
                    Over::Ref(place) => format!("for {name} in {}.iter()", self.plain(place)),
                    Over::Mut(place) => format!("for {name} in {}.iter_mut()", self.plain(place)),
                    Over::ValuesMut(place) => {
                        format!("for {name} in {}.values_mut()", self.plain(place))
                    }
                };
                self.braces(&head, body, "");
            }
            Stmt::While(body) => self.braces("while coin()", body, ""),
            Stmt::WhilePop(var, place, body) => {
                let head = format!(
                    "while let Some(mut {}) = {}.pop()",
                    self.name(*var),
                    self.plain(place)
                );
                self.braces(&head, body, "");
            }
            Stmt::Break => self.line("break;"),
            Stmt::Continue => self.line("continue;"),
            Stmt::Return(value) => {
                let value = value
                    .as_ref()
                    .map_or(String::new(), |value| format!(" {}", self.expr(value)));
                self.line(&format!("return{value};"));
            }
        }
    }

    fn parts(&self, ty: &Ty, parts: &[Option<Var>]) -> String {
        let bind = |part: &Option<Var>| {
            part.map_or("_".to_owned(), |var| format!("mut {}", self.name(var)))
        };
        let fields = ty.fields();
        match ty {
            Ty::Pair(..) => format!("({}, {})", bind(&parts[0]), bind(&parts[1])),
            _ => {
                let of = ty.text();
                let name = of.split('<').next().unwrap_or_default();
                let fields: Vec<String> = fields
                    .iter()
                    .zip(parts)
                    .filter(|(_, part)| part.is_some())
                    .map(|((field, _), part)| format!("{field}: {}", bind(part)))
                    .collect();
                format!("{name} {{ {}, .. }}", fields.join(", "))
            }
        }
    }

    fn variant(&self, ty: &Ty, variant: usize, bound: &[Option<Var>], is_own: bool) -> String {
        let bind = |at: usize| {
            bound[at].map_or("_".to_owned(), |var| {
                let is_mut = if is_own { "mut " } else { "" };
                format!("{is_mut}{}", self.name(var))
            })
        };
        match (ty, variant) {
            (Ty::Opt(_), 0) => "None".to_owned(),
            (Ty::Opt(_), _) => format!("Some({})", bind(0)),
            (_, 0) => "Post::Nothing".to_owned(),
            (_, 1) => format!("Post::Mail({})", bind(0)),
            (_, _) => format!("Post::Parcel {{ to: {}, inside: {} }}", bind(0), bind(1)),
        }
    }

    fn scrutinee(&mut self, of: &Scrutinee) -> String {
        match of {
            Scrutinee::Own(value) => format!("({})", self.expr(value)),
            Scrutinee::Ref(place) => format!("&{}", self.whole(place)),
            Scrutinee::Mut(place) => format!("&mut {}", self.whole(place)),
        }
    }

    fn peek(&self, peek: &Peek) -> String {
        match peek {
            Peek::First(place) => format!("{}.first()", self.plain(place)),
            Peek::LastMut(place) => format!("{}.last_mut()", self.plain(place)),
            Peek::Get(place, key) => format!("{}.get({key:?})", self.plain(place)),
            Peek::GetMut(place, key) => format!("{}.get_mut({key:?})", self.plain(place)),
            Peek::AsMut(place) => format!("{}.as_mut()", self.plain(place)),
        }
    }

    fn cond(&self, cond: &Cond) -> String {
        match cond {
            Cond::Coin => "coin()".to_owned(),
            Cond::IsSome(place) => format!("{}.is_some()", self.plain(place)),
            Cond::IsEmpty(place) => format!("{}.is_empty()", self.plain(place)),
        }
    }

    /// A place as a receiver or a base.
    fn plain(&self, place: &Place) -> String {
        let fields: String = place
            .path
            .iter()
            .map(|(_, name)| format!(".{name}"))
            .collect();
        format!("{}{fields}", self.name(place.var))
    }

    /// A place as a value of its own type.
    fn whole(&self, place: &Place) -> String {
        if place.deref && place.path.is_empty() {
            format!("*{}", self.name(place.var))
        } else {
            self.plain(place)
        }
    }

    fn borrow(&self, borrow: &Borrow, is_mut: bool) -> String {
        match borrow {
            Borrow::Place(place) => {
                format!("&{}{}", if is_mut { "mut " } else { "" }, self.whole(place))
            }
            Borrow::Back(place) => {
                format!(
                    "{}.back_{}()",
                    self.plain(place),
                    if is_mut { "mut" } else { "ref" }
                )
            }
            Borrow::Inner(place) => {
                format!(
                    "{}.get{}()",
                    self.plain(place),
                    if is_mut { "_mut" } else { "" }
                )
            }
            Borrow::Either(a, b) => {
                format!("either(&mut {}, &mut {})", self.whole(a), self.whole(b))
            }
            Borrow::Entry(place, key) => {
                format!(
                    "{}.entry({key:?}.to_owned()).or_default()",
                    self.plain(place)
                )
            }
        }
    }

    fn arg(&mut self, arg: &Arg) -> String {
        match arg {
            Arg::Own(value) => self.expr(value),
            Arg::Lend(value) => format!("&({})", self.expr(value)),
            Arg::Ref(of) => self.borrow(of, false),
            Arg::Mut(of) => self.borrow(of, true),
            Arg::Closure(closure) => self.closure(closure),
            Arg::Held(var, is_mut) => {
                format!("&{}{}", if *is_mut { "mut " } else { "" }, self.name(*var))
            }
            Arg::Item(at) => self.func_name(*at),
        }
    }

    fn args(&mut self, args: &[Arg]) -> String {
        let args: Vec<String> = args.iter().map(|arg| self.arg(arg)).collect();
        args.join(", ")
    }

    /// An argument before a dot.
    fn receiver(&mut self, arg: &Arg) -> String {
        match arg {
            Arg::Ref(Borrow::Place(place)) | Arg::Mut(Borrow::Place(place)) => self.plain(place),
            Arg::Own(Expr::Clone(_) | Expr::Move(_) | Expr::Call(..)) => self.arg(arg),
            Arg::Own(value) | Arg::Lend(value) => format!("({})", self.expr(value)),
            Arg::Ref(of) => self.borrow(of, false),
            Arg::Mut(of) => self.borrow(of, true),
            Arg::Closure(_) | Arg::Held(..) | Arg::Item(_) => self.arg(arg),
        }
    }

    fn closure(&mut self, closure: &Closure) -> String {
        let params: Vec<String> = closure
            .params
            .iter()
            .map(|(var, pass)| self.param(*var, pass))
            .collect();
        let head = format!(
            "{}|{}| -> {}",
            if closure.is_move { "move " } else { "" },
            params.join(", "),
            closure.ret.text()
        );
        format!(
            "{head} {}",
            self.block(&closure.body, closure.tail.as_ref())
        )
    }

    /// A block in the middle of an expression.
    fn block(&mut self, body: &[Stmt], tail: Option<&Expr>) -> String {
        let before = std::mem::take(&mut self.out);
        self.body(body, tail);
        let inside = std::mem::replace(&mut self.out, before);
        format!("{{\n{inside}{}}}", "    ".repeat(self.depth))
    }

    fn expr(&mut self, expr: &Expr) -> String {
        match expr {
            Expr::Clean => "String::from(\"word\")".to_owned(),
            Expr::Source(0) => "email()".to_owned(),
            Expr::Source(_) => "phone()".to_owned(),
            Expr::Clone(place) if place.deref && place.path.is_empty() => {
                format!("(*{}).clone()", self.name(place.var))
            }
            Expr::Clone(place) => format!("{}.clone()", self.plain(place)),
            Expr::Move(place) => self.plain(place),
            Expr::Make(ty, variant, parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.expr(part)).collect();
                make(ty, *variant, &parts)
            }
            Expr::Update(ty, at, value, base) => {
                let (name, _) = ty.fields()[*at];
                let of = ty.text();
                let of = of.split('<').next().unwrap_or_default();
                let value = self.expr(value);
                format!("{of} {{ {name}: {value}, ..{} }}", self.expr(base))
            }
            Expr::Field(of, _, name) => format!("({}).{name}", self.expr(of)),
            Expr::Format(args) => {
                let holes: Vec<&str> = args.iter().map(|_| "{}").collect();
                let args: Vec<String> = args
                    .iter()
                    .map(|arg| match arg {
                        Arg::Ref(Borrow::Place(place)) => self.plain(place),
                        _ => self.arg(arg),
                    })
                    .collect();
                format!("format!(\"{}\", {})", holes.join(" "), args.join(", "))
            }
            Expr::If(cond, then, other) => {
                let cond = self.cond(cond);
                let then = self.expr(then);
                format!("if {cond} {{ {then} }} else {{ {} }}", self.expr(other))
            }
            Expr::Block(body, tail) => self.block(body, Some(tail)),
            Expr::Match(of, ty, arms) => {
                let is_own = matches!(**of, Scrutinee::Own(_));
                let of = self.scrutinee(of);
                let mut text = format!("match {of} {{ ");
                for (variant, (bound, value)) in arms.iter().enumerate() {
                    let pattern = self.variant(ty, variant, bound, is_own);
                    let value = self.expr(value);
                    text.push_str(&format!("{pattern} => {{ {value} }} "));
                }
                text + "}"
            }
            Expr::Call(at, args) if self.program.funcs[*at].is_method => {
                let receiver = self.receiver(&args[0]);
                format!(
                    "{receiver}.{}({})",
                    self.func_name(*at),
                    self.args(&args[1..])
                )
            }
            Expr::Call(at, args) => format!("{}({})", self.func_name(*at), self.args(args)),
            Expr::CallHeld(var, args) => {
                let args = self.args(args);
                format!("{}({args})", self.name(*var))
            }
            Expr::Op(op, args) => self.op(*op, args),
            Expr::Try(of) => format!("({})?", self.expr(of)),
        }
    }
}
