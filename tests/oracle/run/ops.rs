//! What std and the prelude do, in terms of values.

use super::super::ast::{Arg, Op};
use super::value::{Target, Value};
use super::{Frame, Given, Machine};

impl<'p> Machine<'p, '_> {
    pub(super) fn op(&mut self, frame: &mut Frame, op: Op, args: &'p [Arg]) -> Given<'p> {
        let mut args = self.args(frame, args)?.into_iter();
        let mut next = || args.next().expect("the operation has this argument");
        let first = next();
        Ok(match op {
            Op::Upper | Op::Trim | Op::Reverse | Op::Debug | Op::Join | Op::Fold => {
                Value::Text(self.labels(&first))
            }
            Op::Length => Value::Text(0),
            Op::Concat => {
                let second = next();
                Value::Text(self.labels(&first) | self.labels(&second))
            }
            Op::UnwrapOr => {
                let other = next();
                first.into_some().unwrap_or(other)
            }
            Op::UnwrapDefault => first.into_some().unwrap_or(Value::Text(0)),
            Op::UnwrapElse => match first.into_some() {
                Some(value) => value,
                None => self.call_value(&next(), Vec::new())?,
            },
            Op::OptMap => match first.into_some() {
                Some(value) => Value::some(Some(self.call_value(&next(), vec![value])?)),
                None => Value::some(None),
            },
            Op::AndThen => match first.into_some() {
                Some(value) => self.call_value(&next(), vec![value])?,
                None => Value::some(None),
            },
            Op::Or => {
                let other = next();
                match first.into_some() {
                    Some(value) => Value::some(Some(value)),
                    None => other,
                }
            }
            Op::First => Value::some(self.seen_through(&first).list().first().cloned()),
            Op::Second => Value::some(self.seen_through(&first).list().get(1).cloned()),
            Op::ListMap => {
                let f = next();
                let mut list = Vec::new();
                for item in first.into_list() {
                    list.push(self.call_value(&f, vec![item])?);
                }
                Value::List(list)
            }
            Op::Filter => {
                let mut list = first.into_list();
                list.retain(|_| self.coin());
                Value::List(list)
            }
            Op::Backwards => {
                let mut list = first.into_list();
                list.reverse();
                Value::List(list)
            }
            Op::Zip => {
                let other = next().into_list();
                let pairs = first.into_list().into_iter().zip(other);
                Value::List(pairs.map(|(a, b)| Value::Parts(vec![a, b])).collect())
            }
            Op::MapGet(key) => Value::some(self.seen_through(&first).map().get(key).cloned()),
            Op::Values => Value::List(first.map().values().cloned().collect()),
            Op::Take => {
                let to = self.pointed(first);
                let empty = self.get(&to).default();
                std::mem::replace(self.get_mut(&to), empty)
            }
            Op::Replace => {
                let with = next();
                let to = self.pointed(first);
                std::mem::replace(self.get_mut(&to), with)
            }
            Op::OptTake => {
                let to = self.pointed(first);
                std::mem::replace(self.get_mut(&to), Value::some(None))
            }
            Op::Pop => {
                let to = self.pointed(first);
                Value::some(self.get_mut(&to).list_mut().pop())
            }
            Op::Remove(key) => {
                let to = self.pointed(first);
                Value::some(self.get_mut(&to).map_mut().remove(key))
            }
            Op::IntoInner => first.parts().swap_remove(0),
            Op::Flip => {
                let mut parts = first.parts();
                parts.reverse();
                Value::Parts(parts)
            }
            Op::Pass => first,
            Op::Choose => {
                let other = next();
                if self.coin() { first } else { other }
            }
            Op::Apply | Op::ApplyMut | Op::ApplyDyn => {
                let value = next();
                self.call_value(&first, vec![value])?
            }
            Op::Fill => {
                let with = next();
                self.write(first, with)
            }
            Op::Set => {
                let with = next();
                let to = self.pointed(first).part(0);
                *self.get_mut(&to) = with;
                Value::Unit
            }
            Op::WithMut => {
                let f = next();
                self.call_value(&f, vec![first])?;
                Value::Unit
            }
            Op::Push => {
                let item = next();
                let to = self.pointed(first);
                self.get_mut(&to).list_mut().push(item);
                Value::Unit
            }
            Op::PushStr => {
                let more = next();
                let labels = self.labels(&first) | self.labels(&more);
                self.write(first, Value::Text(labels))
            }
            Op::Insert(key) => {
                let item = next();
                let to = self.pointed(first);
                self.get_mut(&to).map_mut().insert(key, item);
                Value::Unit
            }
            Op::Extend => {
                let more = next().into_list();
                let to = self.pointed(first);
                self.get_mut(&to).list_mut().extend(more);
                Value::Unit
            }
            Op::Clear => {
                let to = self.pointed(first);
                let empty = self.get(&to).default();
                *self.get_mut(&to) = empty;
                Value::Unit
            }
            Op::Swap => {
                let (a, b) = (self.pointed(first), self.pointed(next()));
                let was = self.get(&a).clone();
                let now = std::mem::replace(self.get_mut(&b), was);
                *self.get_mut(&a) = now;
                Value::Unit
            }
        })
    }

    fn write(&mut self, to: Value<'p>, value: Value<'p>) -> Value<'p> {
        let to = self.pointed(to);
        *self.get_mut(&to) = value;
        Value::Unit
    }

    fn pointed(&mut self, value: Value<'p>) -> Target {
        match value {
            Value::Ref(target) => target,
            other => self.temporary(other),
        }
    }

    fn seen_through(&self, value: &Value<'p>) -> Value<'p> {
        match value {
            Value::Ref(target) => self.get(target).clone(),
            other => other.clone(),
        }
    }
}
