//! A body as text: one line per statement, one name per local.
//!
//! Variables are shown by name, temporaries as `%n` by their order of first use, the result as `ret`.

use privet_ir::body::{
    Aggregate, AggregateKind, BindMode, Body, Call, Callee, Literal, LocalId, MacroCall, Operand,
    PlaceId, Pool, Proj, Role, Stmt, Terminator, Test,
};
use privet_ir::names::Name;
use privet_ir::program::LoweredFile;
use privet_ir::types::{GenericArgs, PathId, Type, TypeId};
use std::cell::RefCell;
use std::fmt::Write as _;

/// What is needed to print one body.
pub(crate) struct Printer<'f> {
    file: &'f LoweredFile,
    body: &'f Body,
    temps: RefCell<Vec<LocalId>>,
}

/// The statements of a body, block by block.
pub(crate) fn body(file: &LoweredFile, body: &Body) -> String {
    let printer = Printer {
        file,
        body,
        temps: RefCell::new(Vec::new()),
    };
    let mut out = String::new();
    for (number, block) in body.blocks.iter().enumerate() {
        if number > 0 {
            writeln!(out, "{number}:").unwrap();
        }
        for at in block.stmts.range() {
            writeln!(out, "  {}", printer.stmt(&body.stmts[at])).unwrap();
        }
        writeln!(out, "  {}", printer.terminator(block.end)).unwrap();
    }
    out
}

/// A path as written.
pub(crate) fn path(file: &LoweredFile, id: PathId) -> String {
    let path = file.path(id);
    let mut parts = Vec::new();
    if let Some(qself) = &path.qself {
        let as_trait = match qself.as_trait {
            Some(id) => format!(" as {}", self::path(file, id)),
            None => String::new(),
        };
        parts.push(format!("<{}{as_trait}>", ty(file, qself.ty)));
    }
    for segment in &path.segments {
        let args = segment
            .args
            .as_ref()
            .map_or(String::new(), |args| generic_args(file, args));
        parts.push(format!("{}{args}", file.text(segment.name)));
    }
    let global = if path.global { "::" } else { "" };
    format!("{global}{}", parts.join("::"))
}

/// `<A, Item = B>`.
fn generic_args(file: &LoweredFile, args: &GenericArgs) -> String {
    let types = args.types.iter().map(|&id| ty(file, id));
    let bindings = args.bindings.iter();
    let bindings = bindings.map(|&(name, id)| format!("{} = {}", file.text(name), ty(file, id)));
    format!("<{}>", types.chain(bindings).collect::<Vec<_>>().join(", "))
}

/// A type as written.
pub(crate) fn ty(file: &LoweredFile, id: TypeId) -> String {
    let list = |types: &[TypeId]| {
        let texts: Vec<String> = types.iter().map(|&id| ty(file, id)).collect();
        texts.join(", ")
    };
    let bounds = |paths: &[PathId]| {
        let texts: Vec<String> = paths.iter().map(|&id| path(file, id)).collect();
        texts.join(" + ")
    };
    match file.ty(id) {
        Type::Path(id) => path(file, *id),
        Type::Ref { mutable, to } => {
            format!("&{}{}", if *mutable { "mut " } else { "" }, ty(file, *to))
        }
        Type::Ptr(to) => format!("*{}", ty(file, *to)),
        Type::Slice(of) => format!("[{}]", ty(file, *of)),
        Type::Array(of) => format!("[{}; N]", ty(file, *of)),
        Type::Tuple(types) => format!("({})", list(types)),
        Type::Fn { params, ret } => format!("fn({}) -> {}", list(params), ty(file, *ret)),
        Type::Impl(paths) => format!("impl {}", bounds(paths)),
        Type::Dyn(paths) => format!("dyn {}", bounds(paths)),
        Type::Never => "!".to_owned(),
        Type::Infer => "_".to_owned(),
        Type::Const => "CONST".to_owned(),
        Type::Unknown => "?".to_owned(),
    }
}

impl Printer<'_> {
    fn name(&self, name: Name) -> &str {
        self.file.text(name)
    }

    fn local(&self, id: LocalId) -> String {
        let local = &self.body.locals[id.index()];
        if id == LocalId::RETURN {
            return "ret".to_owned();
        }
        if !local.name.is_none() {
            return self.name(local.name).to_owned();
        }
        if id.0 <= self.body.params {
            return format!("arg{}", id.0 - 1);
        }
        let mut temps = self.temps.borrow_mut();
        let at = temps
            .iter()
            .position(|&known| known == id)
            .unwrap_or_else(|| {
                temps.push(id);
                temps.len() - 1
            });
        format!("%{at}")
    }

    fn place(&self, id: PlaceId) -> String {
        let place = &self.body.places[id.index()];
        let mut out = self.local(place.local);
        for step in &self.body.projs[place.projs.range()] {
            out += &match *step {
                Proj::Field(name) => format!(".{}", self.name(name)),
                Proj::Variant(id) => format!(".<{}>", path(self.file, id)),
                Proj::Deref => ".*".to_owned(),
                Proj::Index(number) => format!("[{number}]"),
                Proj::IndexBy(local) => format!("[{}]", self.local(local)),
                Proj::Slice => "[..]".to_owned(),
                Proj::Success => ".ok".to_owned(),
                Proj::Failure => ".err".to_owned(),
            };
        }
        out
    }

    fn literal(&self, at: u32) -> String {
        match self.body.literals[at as usize] {
            Literal::Str(text) => format!("{:?}", self.name(text)),
            Literal::Bytes(text) => format!("b{:?}", self.name(text)),
            Literal::Int(Some(value)) => value.to_string(),
            Literal::Int(None) => "INT".to_owned(),
            Literal::Float => "FLOAT".to_owned(),
            Literal::Char => "CHAR".to_owned(),
            Literal::Bool(value) => value.to_string(),
            Literal::Unit => "()".to_owned(),
        }
    }

    fn operand(&self, operand: &Operand) -> String {
        match *operand {
            Operand::Place(id) => self.place(id),
            Operand::Literal(at) => self.literal(at),
            Operand::Path(id) => path(self.file, id),
        }
    }

    fn operands(&self, pool: Pool) -> Vec<String> {
        let operands = &self.body.operands[pool.range()];
        operands
            .iter()
            .map(|operand| self.operand(operand))
            .collect()
    }

    fn stmt(&self, stmt: &Stmt) -> String {
        match *stmt {
            Stmt::Assign(dest, ref operand) => {
                format!("{} = {}", self.place(dest), self.operand(operand))
            }
            Stmt::Ref {
                dest,
                mutable,
                place,
            } => {
                let mutable = if mutable { "mut " } else { "" };
                format!("{} = &{mutable}{}", self.place(dest), self.place(place))
            }
            Stmt::Bind { local, place, mode } => {
                let mode = match mode {
                    BindMode::Auto => "",
                    BindMode::Ref => "ref ",
                    BindMode::RefMut => "ref mut ",
                };
                format!("bind {mode}{} {}", self.local(local), self.place(place))
            }
            Stmt::Aggregate(dest, at) => {
                let aggregate = &self.body.aggregates[at as usize];
                format!("{} = {}", self.place(dest), self.aggregate(aggregate))
            }
            Stmt::Op { dest, op, args } => {
                format!(
                    "{} = {op:?}({})",
                    self.place(dest),
                    self.operands(args).join(", ")
                )
            }
            Stmt::OpAssign { place, op, ref by } => {
                format!("{} {op:?}= {}", self.place(place), self.operand(by))
            }
            Stmt::Cast { dest, ref from, ty } => {
                let ty = self::ty(self.file, ty);
                format!("{} = {} as {ty}", self.place(dest), self.operand(from))
            }
            Stmt::Await(dest, ref operand) => {
                format!("{} = await {}", self.place(dest), self.operand(operand))
            }
            Stmt::Call(id) => self.call(&self.body.calls[id.index()]),
            Stmt::Macro(id) => self.macro_call(&self.body.macros[id.index()]),
            Stmt::Unknown { dest, args } => {
                format!(
                    "{} = unknown({})",
                    self.place(dest),
                    self.operands(args).join(", ")
                )
            }
        }
    }

    fn aggregate(&self, aggregate: &Aggregate) -> String {
        let mut parts = self.operands(aggregate.parts);
        for (part, &field) in parts.iter_mut().zip(&aggregate.fields) {
            *part = format!("{}: {part}", self.name(field));
        }
        if let Some(base) = &aggregate.base {
            parts.push(format!("..{}", self.operand(base)));
        }
        let parts = parts.join(", ");
        match aggregate.kind {
            AggregateKind::Tuple => format!("({parts})"),
            AggregateKind::Array { is_vec: false } => format!("[{parts}]"),
            AggregateKind::Array { is_vec: true } => format!("vec[{parts}]"),
            AggregateKind::Repeat { is_vec: false } => format!("[{parts}; n]"),
            AggregateKind::Repeat { is_vec: true } => format!("vec[{parts}; n]"),
            AggregateKind::Struct(id) => format!("{} {{ {parts} }}", path(self.file, id)),
            AggregateKind::Closure(id) => format!("closure {}", id.0),
        }
    }

    fn call(&self, call: &Call) -> String {
        let mut args = self.operands(call.args);
        let callee = match &call.callee {
            Callee::Path(id) => path(self.file, *id),
            Callee::Method { name, generics } => {
                let receiver = args.remove(0);
                let generics = generics.as_ref();
                let generics = generics.map_or(String::new(), |args| {
                    format!("::{}", generic_args(self.file, args))
                });
                format!("{receiver}.{}{generics}", self.name(*name))
            }
            Callee::Value(id) => format!("({})", self.place(*id)),
            Callee::Lang(lang) => format!("{lang:?}"),
        };
        format!("{} = {callee}({})", self.place(call.dest), args.join(", "))
    }

    fn macro_call(&self, call: &MacroCall) -> String {
        let mut args = self.operands(call.args);
        for (arg, role) in args.iter_mut().zip(&call.roles) {
            let key = |name: &Name| self.name(*name).to_owned();
            *arg = match role {
                Role::Plain => arg.clone(),
                Role::Display => format!("display {arg}"),
                Role::Debug => format!("debug {arg}"),
                Role::Keyed(name) => format!("{}: {arg}", key(name)),
                Role::KeyedDisplay(name) => format!("{}: display {arg}", key(name)),
                Role::KeyedDebug(name) => format!("{}: debug {arg}", key(name)),
                Role::Width => format!("width {arg}"),
            };
        }
        if let Some((template, _)) = call.template {
            args.insert(0, self.literal(template));
        }
        let name = path(self.file, call.path);
        format!("{} = {name}!({})", self.place(call.dest), args.join(", "))
    }

    fn terminator(&self, end: Terminator) -> String {
        match end {
            Terminator::Goto(to) => format!("goto {}", to.0),
            Terminator::Return => "return".to_owned(),
            Terminator::Unreachable => "unreachable".to_owned(),
            Terminator::Switch { on, arms } => {
                let arms = self.body.arms[arms.range()].iter().map(|arm| {
                    let test = match arm.test {
                        Test::Bool(value) => value.to_string(),
                        Test::Variant(id) => path(self.file, id),
                        Test::Success => "ok".to_owned(),
                        Test::Failure => "err".to_owned(),
                        Test::Literal(at) => self.literal(at),
                        Test::Other => "_".to_owned(),
                    };
                    format!("{test} -> {}", arm.to.0)
                });
                let arms: Vec<String> = arms.collect();
                format!("switch {} {}", self.place(on), arms.join(", "))
            }
        }
    }
}
