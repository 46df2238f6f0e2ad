//! Flow by signature, for described functions whose body is empty: what types say about where data goes.
//!
//! For each type parameter T: every output position that mentions T receives what every input position that mentions T holds.
//! A result that mentions none receives the data of all inputs, unless it only measures.

use crate::world::ty::{ParamId, Prim, Ty, TyKind, Types};
use crate::world::{FnId, World};

use super::exec::Exec;
use super::value::{Step, Value};

/// How deep into a type positions are looked for.
const MAX_LEVELS: u32 = 4;

/// Where a parameter is mentioned: the path to it, and whether its elements stand there instead of itself.
type Positions = Vec<(ParamId, Vec<Step>, bool)>;

/// What arguments hold for the parameters they mention.
type Inputs = Vec<(ParamId, Value, bool)>;

impl Exec<'_, '_, '_> {
    /// The result of a call, by its signature.
    pub(crate) fn by_signature(&mut self, func: FnId, args: Vec<Value>) -> Value {
        let world = self.world();
        let def = world.func(func);
        let mut inputs: Inputs = Vec::new();
        for (&param, arg) in def.params.iter().zip(&args) {
            let mut positions = Positions::new();
            mentioned(world, param, Vec::new(), MAX_LEVELS, &mut positions);
            for (of, path, is_item) in positions {
                let mut value = self.memory.deref(arg);
                for step in path {
                    value = self.memory.step(&value, step, 4);
                }
                inputs.push((of, value, is_item));
            }
        }
        self.run_parameters(func, &args, &inputs);
        self.write_receiver(func, &args);
        let mut outputs = Positions::new();
        mentioned(world, def.ret, Vec::new(), MAX_LEVELS, &mut outputs);
        let mut result = Value::CLEAN;
        for (of, path, is_item) in &outputs {
            let data = self.given_for(&inputs, *of, *is_item);
            if !data.is_clean() {
                result = placed(&result, path, &data);
            } else if !inputs.iter().any(|(param, ..)| param == of) && self.reads(func) {
                // A value of a type that no input mentions was read, parsed or received.
                let made = self.merged(&args, None);
                let outside = Value::atom(
                    super::value::Atom::of(super::value::Origin::Opaque),
                    super::trace::TraceId::START,
                );
                result = placed(&result, path, &made.join(&outside));
            }
        }
        if outputs.is_empty() || (result.is_clean() && !self.measures(def.ret)) {
            if self.measures(def.ret) && !self.is_own_number(func) {
                return Value::CLEAN;
            }
            let derived = self.merged(&args, None);
            return self.spread(def.ret, derived);
        }
        if self.chooses_result(func) {
            // What an unknown implementation makes its own result type of, all arguments may be in.
            let derived = self.merged(&args, None);
            let made = self.spread(def.ret, derived);
            return result.join(&made);
        }
        result
    }

    /// Whether a trait's function gives a type that the implementation names, and not just elements of its own.
    fn chooses_result(&self, func: FnId) -> bool {
        let world = self.world();
        let def = world.func(func);
        let sym = &world.lang.sym;
        let is_chosen = |ty: Ty| matches!(world.types.kind(ty), TyKind::Assoc(_, _, name) if ![sym.item, sym.target].contains(name));
        let args = match world.types.kind(def.ret) {
            TyKind::Adt(_, args) => &args[..],
            _ => &[],
        };
        matches!(def.parent, crate::world::Parent::Trait(_))
            && def.params.len() > 1
            && (is_chosen(def.ret) || args.first().is_some_and(|&ty| is_chosen(ty)))
    }

    /// What inputs hold for a parameter, or for its elements.
    fn given_for(&mut self, inputs: &Inputs, of: ParamId, is_item: bool) -> Value {
        let elem = Step::Summary(self.world().lang.sym.elem);
        let mut all = Value::CLEAN;
        for (_, value, given_item) in inputs.iter().filter(|(param, ..)| *param == of) {
            let one = match (given_item, is_item) {
                (true, false) if !value.is_clean() => Value::parts([(elem, value.clone())]),
                (false, true) => {
                    let part = self.memory.step(value, elem, 4);
                    match part.is_clean() {
                        true => self.merged(std::slice::from_ref(value), None),
                        false => part,
                    }
                }
                (true | false, _) => value.clone(),
            };
            all = all.join(&one);
        }
        all
    }

    /// A result with `data` wherever its type mentions the parameter of the impl.
    pub(crate) fn at_parameter(&self, func: FnId, result: Value, data: &Value) -> Value {
        let world = self.world();
        let def = world.func(func);
        let mut outputs = Positions::new();
        mentioned(world, def.ret, Vec::new(), MAX_LEVELS, &mut outputs);
        let crate::world::Parent::Impl(of) = def.parent else {
            return result;
        };
        let own = world.impl_(of).generics;
        let ours = outputs
            .iter()
            .filter(|(param, ..)| param.0.wrapping_sub(own.first) < own.count);
        ours.fold(result, |result, (_, path, _)| placed(&result, path, data))
    }

    /// Whether a function is given something to read from: anything but numbers.
    fn reads(&self, func: FnId) -> bool {
        let world = self.world();
        let def = world.func(func);
        def.params
            .iter()
            .any(|&ty| !self.measures(world.peel(&world.types, ty)))
    }

    /// A number made of a number carries it on.
    fn is_own_number(&self, func: FnId) -> bool {
        let world = self.world();
        let def = world.func(func);
        let own = def.params.first().map(|&ty| world.peel(&world.types, ty));
        let number =
            |ty: Ty| matches!(world.types.kind(ty), TyKind::Prim(prim) if prim.is_number());
        def.receiver.is_some() && own.is_some_and(number) && number(def.ret)
    }

    /// Whether a result only measures: `()`, a bool, a size, an ordering.
    fn measures(&self, ty: Ty) -> bool {
        let world = self.world();
        match world.types.kind(ty) {
            TyKind::Never => true,
            TyKind::Prim(Prim::Bool) => true,
            TyKind::Prim(prim) => prim.is_number(),
            TyKind::Tuple(parts) => parts.iter().all(|&part| self.measures(part)),
            TyKind::Adt(adt, args) => {
                let name = world.text(world.adt(*adt).name);
                let wraps = Some(*adt) == world.lang.option || Some(*adt) == world.lang.result;
                name == "Ordering"
                    || (wraps && args.first().is_some_and(|&first| self.measures(first)))
            }
            _ => false,
        }
    }

    /// Data in a result without type parameters lies in its payload: `Ok`, `Some`, elements.
    fn spread(&self, ty: Ty, data: Value) -> Value {
        let world = self.world();
        let sym = &world.lang.sym;
        match world.types.kind(ty) {
            TyKind::Adt(adt, args) if Some(*adt) == world.lang.option => Value::parts([(
                Step::Variant(sym.some, sym.zero),
                self.spread(args[0], data),
            )]),
            TyKind::Adt(adt, args) if Some(*adt) == world.lang.result => {
                Value::parts([(Step::Variant(sym.ok, sym.zero), self.spread(args[0], data))])
            }
            _ => data,
        }
    }

    /// `&mut self`, and `&mut` of a type without parameters, receive what the other arguments hold.
    fn write_receiver(&mut self, func: FnId, args: &[Value]) {
        let world = self.world();
        let def = world.func(func);
        for (at, &param) in def.params.iter().enumerate() {
            let TyKind::Ref(true, to) = *world.types.kind(param) else {
                continue;
            };
            let mut positions = Positions::new();
            mentioned(world, to, Vec::new(), MAX_LEVELS, &mut positions);
            let is_self = at == 0 && def.receiver.is_some();
            let Some(arg) = args.get(at).filter(|_| is_self || positions.is_empty()) else {
                continue;
            };
            let others: Vec<Value> = args
                .iter()
                .enumerate()
                .filter(|&(other, _)| other != at)
                .map(|(_, value)| value.clone())
                .collect();
            let data = self.merged(&others, None);
            if data.is_clean() {
                continue;
            }
            for loc in self.memory.targets(arg) {
                self.memory.add(&loc, data.clone());
            }
        }
    }

    /// Closures among the arguments are called with what their parameter types mention.
    fn run_parameters(&mut self, func: FnId, args: &[Value], inputs: &Inputs) {
        let world = self.world();
        let def = world.func(func);
        for (&param, arg) in def.params.iter().zip(args) {
            let TyKind::Param(of) = world.types.kind(param) else {
                continue;
            };
            let call = world
                .param(*of)
                .bounds
                .iter()
                .find(|bound| world.lang.fns.contains(&bound.of));
            let Some(call) = call else { continue };
            let params = match call.args.first().map(|&args| world.types.kind(args)) {
                Some(TyKind::Tuple(params)) => params.to_vec(),
                _ => Vec::new(),
            };
            let given = params.iter().map(|&ty| {
                let mut positions = Positions::new();
                mentioned(world, ty, Vec::new(), MAX_LEVELS, &mut positions);
                positions
                    .iter()
                    .fold(Value::CLEAN, |all, (of, path, is_item)| {
                        let data = self.given_for(inputs, *of, *is_item);
                        placed(&all, path, &data)
                    })
            });
            let given: Vec<Value> = given.collect();
            self.call_value(arg, given, None);
        }
    }
}

/// Where a type mentions type parameters.
fn mentioned(world: &World<'_>, ty: Ty, path: Vec<Step>, levels: u32, found: &mut Positions) {
    if levels == 0 {
        return;
    }
    let sym = &world.lang.sym;
    let then = |step: Step| {
        let mut path = path.clone();
        path.push(step);
        path
    };
    match world.types.kind(ty) {
        TyKind::Param(param) => found.push((*param, path, false)),
        TyKind::Assoc(of, _, name) => {
            if let TyKind::Param(param) = world.types.kind(*of) {
                let is_item = *name == sym.item;
                found.push((*param, path, is_item));
            }
        }
        TyKind::Ref(_, to) | TyKind::Ptr(to) => mentioned(world, *to, path, levels, found),
        TyKind::Slice(of) | TyKind::Array(of) => {
            mentioned(world, *of, then(Step::Summary(sym.elem)), levels - 1, found)
        }
        TyKind::Tuple(parts) => {
            for (at, &part) in parts.iter().enumerate() {
                if let Some(name) = world.program.interner.get(&at.to_string()) {
                    mentioned(world, part, then(Step::Field(name)), levels - 1, found);
                }
            }
        }
        TyKind::Adt(adt, args) => mentioned_in(world, *adt, args, &path, levels, found),
        TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
            for bound in bounds {
                for &(name, ty) in &bound.bindings {
                    let path = if name == sym.item {
                        then(Step::Summary(sym.elem))
                    } else {
                        path.clone()
                    };
                    mentioned(world, ty, path, levels - 1, found);
                }
            }
        }
        _ => {}
    }
}

/// Where a type's fields mention parameters, with these arguments.
fn mentioned_in(
    world: &World<'_>,
    adt: crate::world::AdtId,
    args: &[Ty],
    path: &[Step],
    levels: u32,
    found: &mut Positions,
) {
    let def = world.adt(adt);
    let sym = &world.lang.sym;
    for variant in &def.variants {
        for field in &variant.fields {
            let mut inner = Positions::new();
            mentioned(world, field.ty, Vec::new(), levels - 1, &mut inner);
            let step = if def.is_enum {
                Step::Variant(variant.name, field.name)
            } else if def.is_described && [sym.elem, sym.key, sym.value].contains(&field.name) {
                Step::Summary(field.name)
            } else {
                Step::Field(field.name)
            };
            for (param, rest, is_item) in inner {
                let Some(at) = param.0.checked_sub(def.generics.first) else {
                    continue;
                };
                let Some(&arg) = args.get(at as usize) else {
                    continue;
                };
                let mut full = path.to_vec();
                full.push(step);
                full.extend(rest);
                full.extend(is_item.then_some(Step::Summary(sym.elem)));
                mentioned(world, arg, full, levels - 1, found);
            }
        }
    }
}

fn placed(value: &Value, steps: &[Step], data: &Value) -> Value {
    match steps.split_first() {
        None => value.join(data),
        Some((&step, rest)) => value.with_field(step, placed(&value.part(step), rest, data)),
    }
}
