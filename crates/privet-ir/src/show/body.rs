//! Bodies: locals that have a name or a type, then the blocks, then the closures within.

use super::Printer;
use crate::body::{
    Aggregate, AggregateKind, BindMode, Block, Body, BodyId, BodyKind, Call, Callee, LangCall,
    Literal, LocalId, MacroCall, Operand, PlaceId, Pool, Proj, Role, Stmt, Terminator, Test,
};
use crate::expand::display_name;

impl Printer<'_> {
    pub(super) fn body(&mut self, id: BodyId) {
        let file = self.file;
        let body = file.body(id);
        self.indent += 1;
        self.locals(body);
        for (index, block) in body.blocks.iter().enumerate() {
            self.block(body, index, block);
        }
        for closure in self.closures_of(id) {
            let head = self.closure_head(closure, file.body(closure));
            self.line(&head);
            self.body(closure);
        }
        self.indent -= 1;
    }

    fn closure_head(&self, id: BodyId, body: &Body) -> String {
        let word = match body.kind {
            BodyKind::Closure => "closure",
            BodyKind::Const => "const",
            BodyKind::Function => "function",
        };
        let captures = body.captures.iter();
        let captures =
            captures.map(|capture| format!("_{} = outer _{}", capture.inner.0, capture.outer.0));
        let captures = captures.collect::<Vec<_>>().join(", ");
        let is_move = if body.is_move { " move" } else { "" };
        let is_async = if body.is_async { " async" } else { "" };
        let ret = body.ret.map(|ret| format!(" -> {}", self.ty(ret)));
        format!(
            "{word} #{}{is_async}{is_move} [{captures}]{}",
            id.0,
            ret.unwrap_or_default()
        )
    }

    fn locals(&mut self, body: &Body) {
        for (index, local) in body.locals.iter().enumerate() {
            let is_param = (1..=body.params as usize).contains(&index);
            if local.name.is_none() && local.ty.is_none() && !is_param {
                continue;
            }
            let word = if is_param { "param" } else { "let" };
            let ty = local.ty.map(|ty| format!(": {}", self.ty(ty)));
            let name = match display_name(self.text(local.name)) {
                "" => String::new(),
                name => format!(" {name}"),
            };
            self.line(&format!("{word} _{index}{name}{}", ty.unwrap_or_default()));
        }
        for global in &body.globals {
            let path = self.path(global.path);
            self.line(&format!("let _{} stands for {path}", global.local.0));
        }
    }

    fn block(&mut self, body: &Body, index: usize, block: &Block) {
        self.line(&format!("bb{index}:"));
        self.indent += 1;
        for at in block.stmts.range() {
            let text = self.stmt(body, &body.stmts[at]);
            let position = self.position(body.spans[at]);
            self.line(&format!("{text}  // {position}"));
        }
        let end = self.terminator(body, &block.end);
        self.line(&end);
        self.indent -= 1;
    }

    fn stmt(&self, body: &Body, stmt: &Stmt) -> String {
        let place = |id: &PlaceId| self.place(body, *id);
        let operand = |operand: &Operand| self.operand(body, operand);
        match stmt {
            Stmt::Assign(dest, from) => format!("{} = {}", place(dest), operand(from)),
            Stmt::Ref {
                dest,
                mutable,
                place: of,
            } => {
                let word = if *mutable { "&mut " } else { "&" };
                format!("{} = {word}{}", place(dest), place(of))
            }
            Stmt::Bind {
                local,
                place: of,
                mode,
            } => {
                let word = match mode {
                    BindMode::Auto => "",
                    BindMode::Ref => "ref ",
                    BindMode::RefMut => "ref mut ",
                };
                format!("bind {word}_{} to {}", local.0, place(of))
            }
            Stmt::Aggregate(dest, index) => {
                let aggregate = &body.aggregates[*index as usize];
                format!("{} = {}", place(dest), self.aggregate(body, aggregate))
            }
            Stmt::Op { dest, op, args } => {
                format!("{} = {op:?}({})", place(dest), self.operands(body, *args))
            }
            Stmt::OpAssign {
                place: dest,
                op,
                by,
            } => {
                format!("{} = {op:?}({}, {})", place(dest), place(dest), operand(by))
            }
            Stmt::Cast { dest, from, ty } => {
                format!("{} = {} as {}", place(dest), operand(from), self.ty(*ty))
            }
            Stmt::Await(dest, from) => format!("{} = await {}", place(dest), operand(from)),
            Stmt::Call(id) => self.call(body, &body.calls[id.index()]),
            Stmt::Macro(id) => self.macro_call(body, &body.macros[id.index()]),
            Stmt::Unknown { dest, args } => {
                format!("{} = unknown({})", place(dest), self.operands(body, *args))
            }
        }
    }

    fn terminator(&self, body: &Body, end: &Terminator) -> String {
        match end {
            Terminator::Goto(block) => format!("goto bb{}", block.0),
            Terminator::Return => "return".to_owned(),
            Terminator::Unreachable => "unreachable".to_owned(),
            Terminator::Switch { on, arms } => {
                let arms = body.arms[arms.range()].iter();
                let arms =
                    arms.map(|arm| format!("{} -> bb{}", self.test(body, arm.test), arm.to.0));
                let arms = arms.collect::<Vec<_>>().join(", ");
                format!("switch {} {{ {arms} }}", self.place(body, *on))
            }
        }
    }

    fn test(&self, body: &Body, test: Test) -> String {
        match test {
            Test::Bool(value) => value.to_string(),
            Test::Variant(path) => self.path(path),
            Test::Success => "success".to_owned(),
            Test::Failure => "failure".to_owned(),
            Test::Literal(index) => self.literal(&body.literals[index as usize]),
            Test::Other => "_".to_owned(),
        }
    }

    /// Projections stand behind: `_1.user.*.email`, `_2@Some.0`, `_3@success`, `_4[2]`.
    fn place(&self, body: &Body, id: PlaceId) -> String {
        let place = body.place(id);
        let LocalId(local) = place.local;
        let projs = body.projs[place.projs.range()].iter();
        let projs: String = projs.map(|proj| self.proj(*proj)).collect();
        format!("_{local}{projs}")
    }

    fn proj(&self, proj: Proj) -> String {
        match proj {
            Proj::Field(name) => format!(".{}", self.text(name)),
            Proj::Variant(path) => format!("@{}", self.path(path)),
            Proj::Deref => ".*".to_owned(),
            Proj::Index(index) => format!("[{index}]"),
            Proj::IndexBy(local) => format!("[_{}]", local.0),
            Proj::Slice => "[..]".to_owned(),
            Proj::Success => "@success".to_owned(),
            Proj::Failure => "@failure".to_owned(),
        }
    }

    fn operand(&self, body: &Body, operand: &Operand) -> String {
        match operand {
            Operand::Place(place) => self.place(body, *place),
            Operand::Literal(index) => self.literal(&body.literals[*index as usize]),
            Operand::Path(path) => self.path(*path),
        }
    }

    fn operands(&self, body: &Body, pool: Pool) -> String {
        self.operand_list(body, pool).join(", ")
    }

    fn operand_list(&self, body: &Body, pool: Pool) -> Vec<String> {
        let operands = body.operands[pool.range()].iter();
        operands
            .map(|operand| self.operand(body, operand))
            .collect()
    }

    fn literal(&self, literal: &Literal) -> String {
        match literal {
            Literal::Str(text) => format!("{:?}", self.text(*text)),
            Literal::Bytes(text) => format!("b{:?}", self.text(*text)),
            Literal::Int(Some(number)) => number.to_string(),
            Literal::Int(None) => "int".to_owned(),
            Literal::Float => "float".to_owned(),
            Literal::Char => "char".to_owned(),
            Literal::Bool(value) => value.to_string(),
            Literal::Unit => "()".to_owned(),
        }
    }

    fn call(&self, body: &Body, call: &Call) -> String {
        let mut args = self.operand_list(body, call.args);
        let callee = match &call.callee {
            Callee::Path(path) => self.path(*path),
            Callee::Method { name, generics } => {
                let receiver = if args.is_empty() {
                    String::new()
                } else {
                    args.remove(0)
                };
                let generics =
                    generics.map(|id| format!("::{}", self.generic_args(body.generic_args(id))));
                format!(
                    "{receiver}.{}{}",
                    self.text(*name),
                    generics.unwrap_or_default()
                )
            }
            Callee::Value(place) => format!("({})", self.place(body, *place)),
            Callee::Lang(LangCall::IntoIter) => "lang into_iter".to_owned(),
            Callee::Lang(LangCall::Next) => "lang next".to_owned(),
            Callee::Lang(LangCall::FromResidual) => "lang from_residual".to_owned(),
        };
        format!(
            "{} = {callee}({})",
            self.place(body, call.dest),
            args.join(", ")
        )
    }

    fn macro_call(&self, body: &Body, call: &MacroCall) -> String {
        let mut parts = Vec::new();
        if let Some((template, _)) = call.template {
            parts.push(self.literal(&body.literals[template as usize]));
        }
        let args = self.operand_list(body, call.args);
        parts.extend(
            args.into_iter()
                .zip(&call.roles)
                .map(|(arg, role)| self.role(&arg, *role)),
        );
        let dest = self.place(body, call.dest);
        format!(
            "{dest} = {}! {:?}({})",
            self.path(call.path),
            call.grammar,
            parts.join(", ")
        )
    }

    fn role(&self, arg: &str, role: Role) -> String {
        match role {
            Role::Plain => arg.to_owned(),
            Role::Display => format!("{{{arg}}}"),
            Role::Debug => format!("{{{arg}:?}}"),
            Role::Keyed(key) => format!("{} = {arg}", self.text(key)),
            Role::KeyedDisplay(key) => format!("{} = {{{arg}}}", self.text(key)),
            Role::KeyedDebug(key) => format!("{} = {{{arg}:?}}", self.text(key)),
            Role::Width => format!("width {arg}"),
        }
    }

    fn aggregate(&self, body: &Body, aggregate: &Aggregate) -> String {
        let mut parts = self.operand_list(body, aggregate.parts);
        for (part, field) in parts.iter_mut().zip(&aggregate.fields) {
            *part = format!("{}: {part}", self.text(*field));
        }
        if let Some(base) = &aggregate.base {
            parts.push(format!("..{}", self.operand(body, base)));
        }
        let list = parts.join(", ");
        let vec = |is_vec| if is_vec { "vec" } else { "" };
        match aggregate.kind {
            AggregateKind::Tuple => format!("({list})"),
            AggregateKind::Array { is_vec } => format!("{}[{list}]", vec(is_vec)),
            AggregateKind::Repeat { is_vec } => format!("{}[{list}; _]", vec(is_vec)),
            AggregateKind::Struct(path) => format!("{} {{ {list} }}", self.path(path)),
            AggregateKind::Closure(body) => format!("closure #{}", body.0),
        }
    }
}
