//! Macro calls on abstract values: formatting, structured fields, JSON-like objects, and sinks among them.

use privet_ir::body::{Grammar, Literal, MacroCall, MacroId, Operand, Role};

use crate::finding::Via;
use crate::infer::Target;

use super::call::Given;
use super::exec::Exec;
use super::trace::{TraceId, What};
use super::value::{Atom, Loc, Origin, Step, Value};

impl Exec<'_, '_, '_> {
    /// Runs one macro call.
    pub(crate) fn macro_call(&mut self, id: MacroId) {
        let body = self.body;
        let call = &body.macros[id.index()];
        let values = self.arguments(call);
        let (site, _, _) = self.at.owner.parts(self.ctx.world);
        let effects = self.ctx.models.macro_effects(
            self.world(),
            self.ctx.catalog,
            site.module,
            site.file,
            call.path,
        );
        for spec in &effects.sinks {
            for (at, value) in values.iter().enumerate() {
                let span = self.argument_span(call, at);
                self.reach(spec, span, value, &[]);
            }
        }
        let result = self.macro_result(call, &values, effects.known);
        self.write(call.dest, result);
    }

    /// The span of an argument; that of the format string for what is written inside it.
    fn argument_span(&self, call: &MacroCall, at: usize) -> privet_ir::span::Span {
        let own = self.body.operand_spans[call.args.range()][at];
        match call.template {
            Some((_, template)) if own.lo >= template.lo && own.hi <= template.hi => template,
            _ => own,
        }
    }

    /// What each argument shows: through the type's own `Display` or `Debug` where it has one.
    fn arguments(&mut self, call: &MacroCall) -> Vec<Value> {
        let body = self.body;
        let mut values = Vec::with_capacity(call.args.len());
        for (nth, at) in call.args.range().enumerate() {
            let value = self.operand(body.operands[at]);
            let shown = match self.notes.formats.get(&(at as u32)).copied() {
                Some(ty) => match self.showing_role(call, nth) {
                    Some(tr) => self.shown(tr, &value, ty),
                    None => value,
                },
                None if call.roles[nth] == Role::Width => Value::CLEAN,
                None => value,
            };
            values.push(shown);
        }
        values
    }

    /// The trait by which a macro shows an argument.
    fn showing_role(&self, call: &MacroCall, nth: usize) -> Option<crate::world::TraitId> {
        let lang = &self.world().lang;
        match (call.roles[nth], call.grammar) {
            (Role::Display | Role::KeyedDisplay(_), _) => lang.display,
            (Role::Debug | Role::KeyedDebug(_), _) => lang.debug,
            (Role::Plain | Role::Keyed(_), Grammar::Json) => self.ctx.written_by.first().copied(),
            (Role::Plain, Grammar::Args) => lang.debug,
            (Role::Plain | Role::Keyed(_) | Role::Width, _) => None,
        }
    }

    /// What a hand-written `fmt` writes.
    pub(super) fn formatted_by(&mut self, func: crate::world::FnId, value: Value) -> Value {
        let formatter = self.temporary(Value::CLEAN);
        let target = if value.refs().is_empty() {
            Value::reference(vec![self.temporary(value)])
        } else {
            value
        };
        self.apply_fn(
            func,
            vec![target, Value::reference(vec![formatter.clone()])],
            None,
        );
        self.memory.load(&formatter)
    }

    fn macro_result(&mut self, call: &MacroCall, values: &[Value], known: bool) -> Value {
        match call.grammar {
            Grammar::Format => self.format_result(call, values),
            Grammar::Json | Grammar::KeyValue => self.object(call, values),
            Grammar::Fields | Grammar::Sql => Value::CLEAN,
            Grammar::Args => {
                let via = (!known).then_some(Via::UnknownCall);
                let merged = self.merged(values, via);
                merged.join(&Value::atom(Atom::of(Origin::Opaque), TraceId::START))
            }
        }
    }

    fn format_result(&mut self, call: &MacroCall, values: &[Value]) -> Value {
        let destination = call.roles.first() == Some(&Role::Plain);
        let shown = if destination { &values[1..] } else { values };
        let mut text = self.merged(shown, None);
        text = self.linked(&text, What::Formatted, None);
        if let Some((literal, _)) = call.template
            && let Literal::Str(name) = self.body.literals[literal as usize]
        {
            let symbol = self.symbol(name);
            if super::text::may_be_address(self.world().text(symbol)) {
                text = text.join(&Value::atom(Atom::of(Origin::Text(symbol)), TraceId::START));
            }
        }
        if !destination {
            return text;
        }
        if let Some(result) = self.written(call, shown, &text) {
            return result;
        }
        let mut targets: Vec<Loc> = self.memory.targets(&values[0]);
        if targets.is_empty()
            && let Some(&Operand::Place(place)) = self.body.operands[call.args.range()].first()
        {
            targets = self.place(place);
        }
        for loc in targets {
            self.memory.add(&loc, text.clone());
        }
        Value::CLEAN
    }

    /// `write!(to, ..)`: a call of `to.write_fmt(..)`, whose sinks take the arguments one by one.
    fn written(&mut self, call: &MacroCall, shown: &[Value], text: &Value) -> Option<Value> {
        let first = call.args.range().start;
        let notes = self.notes.writes.get(&(first as u32))?.clone();
        let receiver = match self.body.operands[first] {
            Operand::Place(place) => {
                let locs = self.place(place);
                self.receiver(locs, &notes)
            }
            operand => self.operand(operand),
        };
        let name = self.world().program.interner.get("text")?;
        let arguments = Value::parts([(Step::Field(name), text.clone())]);
        let spans = vec![self.argument_span(call, 0); 2];
        let given = Given {
            args: vec![receiver, arguments],
            spans,
            has_self: true,
        };
        let func = match notes.target {
            Target::Fn(func) => func,
            Target::Dynamic(func) => return Some(self.call_dynamic(func, &given)),
            Target::Ctor(..)
            | Target::Derived(_)
            | Target::Value
            | Target::Foreign(_)
            | Target::ForeignMethod(..)
            | Target::ByName(_)
            | Target::Unknown => return None,
        };
        let shape = notes.self_ty.and_then(|ty| self.adt_shape(ty));
        for spec in self
            .effects_of(func, shape)
            .iter()
            .flat_map(|all| &all.sinks)
        {
            let url = spec
                .url
                .as_ref()
                .map_or(Vec::new(), |port| self.url_atoms(port, &given));
            for (at, value) in shown.iter().enumerate() {
                let span = self.argument_span(call, at + 1);
                self.reach(spec, span, value, &url);
            }
        }
        Some(self.call_silently(func, &given, shape))
    }

    fn object(&mut self, call: &MacroCall, values: &[Value]) -> Value {
        let mut all = Value::CLEAN;
        let elem = Step::Summary(self.world().lang.sym.elem);
        for (role, value) in call.roles.iter().zip(values) {
            let step = match role {
                Role::Keyed(name) | Role::KeyedDisplay(name) | Role::KeyedDebug(name) => {
                    Step::Field(self.symbol(*name))
                }
                Role::Plain | Role::Display | Role::Debug | Role::Width => elem,
            };
            let merged = self.merged(std::slice::from_ref(value), None);
            all = all.with_field(step, all.part(step).join(&merged));
        }
        all
    }
}
