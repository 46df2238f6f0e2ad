//! `Option`: every combinator, payload by payload.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Option<T> {
    None,
    Some(T),
}

use Option::{None, Some};
use crate::iter::Adapter;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

impl<T> Option<T> {
    pub fn is_some(&self) -> bool { match self { Some(_) => true, None => false } }
    pub fn is_none(&self) -> bool { match self { Some(_) => false, None => true } }
    pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Some(x) => f(x), None => false } }
    pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Some(x) => f(x), None => true } }
    pub fn as_ref(&self) -> Option<&T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_mut(&mut self) -> Option<&mut T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {}
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
    pub fn as_slice(&self) -> &[T] { match self { Some(x) => &[*x], None => &[] } }
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref { match self { Some(x) => Some(x.deref()), None => None } }
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut { match self { Some(x) => Some(x.deref_mut()), None => None } }
    pub fn expect(self, msg: &str) -> T { match self { Some(x) => x, None => loop {} } }
    pub fn unwrap(self) -> T { match self { Some(x) => x, None => loop {} } }
    pub fn unwrap_or(self, default: T) -> T { match self { Some(x) => x, None => default } }
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T { match self { Some(x) => x, None => f() } }
    pub fn unwrap_or_default(self) -> T where T: Default { match self { Some(x) => x, None => T::default() } }
    pub fn unwrap_unchecked(self) -> T { match self { Some(x) => x, None => loop {} } }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { match self { Some(x) => Some(f(x)), None => None } }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> { if let Some(x) = &self { f(x); } self }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Some(x) => f(x), None => default } }
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U { match self { Some(x) => f(x), None => default() } }
    pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U { match self { Some(x) => f(x), None => U::default() } }
    pub fn ok_or<E>(self, err: E) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err) } }
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err()) } }
    pub fn iter(&self) -> Iter<'_, T> { match self { Some(x) => Adapter { elem: x }, None => Adapter::empty() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { match self { Some(x) => Adapter { elem: x }, None => Adapter::empty() } }
    pub fn and<U>(self, other: Option<U>) -> Option<U> { match self { Some(_) => other, None => None } }
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> { match self { Some(x) => f(x), None => None } }
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> { match self { Some(x) => { if predicate(&x) { Some(x) } else { None } } None => None } }
    pub fn or(self, other: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => other } }
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> { match self { Some(x) => Some(x), None => f() } }
    pub fn xor(self, other: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => other } }
    pub fn insert(&mut self, value: T) -> &mut T { *self = Some(value); match self { Some(x) => x, None => loop {} } }
    pub fn get_or_insert(&mut self, value: T) -> &mut T { if let None = self { *self = Some(value); } match self { Some(x) => x, None => loop {} } }
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default { if let None = self { *self = Some(T::default()); } match self { Some(x) => x, None => loop {} } }
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T { if let None = self { *self = Some(f()); } match self { Some(x) => x, None => loop {} } }
    pub fn take(&mut self) -> Option<T> { let old = *self; *self = None; old }
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
        if let Some(x) = self { if predicate(x) { return self.take(); } }
        None
    }
    pub fn replace(&mut self, value: T) -> Option<T> { let old = *self; *self = Some(value); old }
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> { match (self, other) { (Some(a), Some(b)) => Some((a, b)), _ => None } }
}

impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) { match self { Some((a, b)) => (Some(a), Some(b)), None => (None, None) } }
}

impl<T> Option<&T> {
    pub fn copied(self) -> Option<T> { match self { Some(x) => Some(*x), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
}

impl<T> Option<&mut T> {
    pub fn copied(self) -> Option<T> { match self { Some(x) => Some(*x), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
}

impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> { match self { Some(Ok(x)) => Ok(Some(x)), Some(Err(e)) => Err(e), None => Ok(None) } }
}

impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> { match self { Some(inner) => inner, None => None } }
}

impl<T> Default for Option<T> { fn default() -> Option<T> { None } }
impl<T> From<T> for Option<T> { fn from(value: T) -> Option<T> { Some(value) } }
impl<'a, T> From<&'a Option<T>> for Option<&'a T> { fn from(value: &'a Option<T>) -> Option<&'a T> { value.as_ref() } }

pub type Iter<'a, T> = Adapter<&'a T>;
pub type IterMut<'a, T> = Adapter<&'a mut T>;
pub type IntoIter<T> = Adapter<T>;

impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = Adapter<T>;
    fn into_iter(self) -> Adapter<T> { match self { Some(x) => Adapter { elem: x }, None => Adapter::empty() } }
}
impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Adapter<&'a T>;
    fn into_iter(self) -> Adapter<&'a T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = Adapter<&'a mut T>;
    fn into_iter(self) -> Adapter<&'a mut T> { self.iter_mut() }
}
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        let found = iter.into_iter().next()?;
        Some(V::from_iter(crate::iter::Adapter { elem: found }))
    }
}
