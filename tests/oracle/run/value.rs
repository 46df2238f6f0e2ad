//! Values of a run: texts are nothing but their labels.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::ast::{Closure, KEYS, Ty};
use super::Frame;

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Value<'p> {
    Unit,
    /// One bit for every kind of data that is in it.
    Text(u8),
    /// A struct or a tuple.
    Parts(Vec<Value<'p>>),
    /// An enum's variant by its number; the first has no payload.
    Variant(usize, Vec<Value<'p>>),
    List(Vec<Value<'p>>),
    Map(BTreeMap<&'static str, Value<'p>>),
    Ref(Target),
    Closure(&'p Closure, Rc<Frame>),
    /// A function of the program.
    Item(usize),
}

/// What a reference points to.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) slot: usize,
    pub(super) path: Vec<Step>,
}

/// A step down into a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// A field, payload or element.
    Part(usize),
    Key(&'static str),
}

impl Target {
    pub(super) fn step(mut self, step: Step) -> Target {
        self.path.push(step);
        self
    }

    pub(super) fn part(self, at: usize) -> Target {
        self.step(Step::Part(at))
    }
}

impl<'p> Value<'p> {
    pub(super) fn make(ty: &Ty, variant: usize, parts: Vec<Value<'p>>) -> Value<'p> {
        match ty {
            Ty::Unit => Value::Unit,
            Ty::Text => Value::Text(0),
            Ty::Card | Ty::Desk | Ty::Pair(..) | Ty::Holder(_) => Value::Parts(parts),
            Ty::Post | Ty::Opt(_) => Value::Variant(variant, parts),
            Ty::List(_) => Value::List(parts),
            Ty::Map(_) => Value::Map(KEYS.into_iter().zip(parts).collect()),
        }
    }

    pub(super) fn at(&self, path: &[Step]) -> &Value<'p> {
        let Some((step, rest)) = path.split_first() else {
            return self;
        };
        match (self, step) {
            (
                Value::Parts(parts) | Value::Variant(_, parts) | Value::List(parts),
                Step::Part(at),
            ) => parts[*at].at(rest),
            (Value::Map(map), Step::Key(key)) => map[key].at(rest),
            (other, step) => unreachable!("{other:?} has no {step:?}"),
        }
    }

    pub(super) fn at_mut(&mut self, path: &[Step]) -> &mut Value<'p> {
        let Some((step, rest)) = path.split_first() else {
            return self;
        };
        match (self, step) {
            (
                Value::Parts(parts) | Value::Variant(_, parts) | Value::List(parts),
                Step::Part(at),
            ) => parts[*at].at_mut(rest),
            (Value::Map(map), Step::Key(key)) => {
                map.get_mut(key).expect("the key was there").at_mut(rest)
            }
            (other, step) => unreachable!("{other:?} has no {step:?}"),
        }
    }

    /// What `Default` gives for the type of this value.
    pub(super) fn default(&self) -> Value<'p> {
        match self {
            Value::Text(_) => Value::Text(0),
            Value::Parts(parts) => Value::Parts(parts.iter().map(Value::default).collect()),
            Value::Variant(..) => Value::Variant(0, Vec::new()),
            Value::List(_) => Value::List(Vec::new()),
            Value::Map(_) => Value::Map(BTreeMap::new()),
            Value::Unit | Value::Ref(_) | Value::Closure(..) | Value::Item(_) => Value::Unit,
        }
    }

    pub(super) fn labels(&self) -> u8 {
        match self {
            Value::Text(labels) => *labels,
            Value::Parts(parts) | Value::Variant(_, parts) | Value::List(parts) => {
                parts.iter().fold(0, |all, part| all | part.labels())
            }
            Value::Map(map) => map.values().fold(0, |all, part| all | part.labels()),
            Value::Unit | Value::Ref(_) | Value::Closure(..) | Value::Item(_) => 0,
        }
    }

    pub(super) fn parts(self) -> Vec<Value<'p>> {
        match self {
            Value::Parts(parts) => parts,
            other => unreachable!("{other:?} has no parts"),
        }
    }

    pub(super) fn variant(&self) -> (usize, usize) {
        match self {
            Value::Variant(variant, payloads) => (*variant, payloads.len()),
            other => unreachable!("{other:?} is no enum"),
        }
    }

    pub(super) fn into_variant(self) -> (usize, Vec<Value<'p>>) {
        match self {
            Value::Variant(variant, payloads) => (variant, payloads),
            other => unreachable!("{other:?} is no enum"),
        }
    }

    pub(super) fn into_some(self) -> Option<Value<'p>> {
        self.into_variant().1.pop()
    }

    pub(super) fn some(value: Option<Value<'p>>) -> Value<'p> {
        let payloads: Vec<Value<'p>> = value.into_iter().collect();
        Value::Variant(payloads.len(), payloads)
    }

    pub(super) fn list(&self) -> &[Value<'p>] {
        match self {
            Value::List(list) => list,
            other => unreachable!("{other:?} is no list"),
        }
    }

    pub(super) fn list_mut(&mut self) -> &mut Vec<Value<'p>> {
        match self {
            Value::List(list) => list,
            other => unreachable!("{other:?} is no list"),
        }
    }

    pub(super) fn into_list(self) -> Vec<Value<'p>> {
        match self {
            Value::List(list) => list,
            other => unreachable!("{other:?} is no list"),
        }
    }

    pub(super) fn map(&self) -> &BTreeMap<&'static str, Value<'p>> {
        match self {
            Value::Map(map) => map,
            other => unreachable!("{other:?} is no map"),
        }
    }

    pub(super) fn map_mut(&mut self) -> &mut BTreeMap<&'static str, Value<'p>> {
        match self {
            Value::Map(map) => map,
            other => unreachable!("{other:?} is no map"),
        }
    }
}
