//! `Result`: every combinator, both sides apart.

use crate::iter::Adapter;
use crate::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Result<T, E> {
    Ok(T),
    Err(E),
}

use Result::{Err, Ok};

impl<T, E> Result<T, E> {
    pub fn is_ok(&self) -> bool { match self { Ok(_) => true, Err(_) => false } }
    pub fn is_err(&self) -> bool { match self { Ok(_) => false, Err(_) => true } }
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Ok(x) => f(x), Err(_) => false } }
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool { match self { Ok(_) => false, Err(e) => f(e) } }
    pub fn ok(self) -> Option<T> { match self { Ok(x) => Some(x), Err(_) => None } }
    pub fn err(self) -> Option<E> { match self { Ok(_) => None, Err(e) => Some(e) } }
    pub fn as_ref(&self) -> Result<&T, &E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref { match self { Ok(x) => Ok(x.deref()), Err(e) => Err(e) } }
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut { match self { Ok(x) => Ok(x.deref_mut()), Err(e) => Err(e) } }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E> { match self { Ok(x) => Ok(f(x)), Err(e) => Err(e) } }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Ok(x) => f(x), Err(_) => default } }
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U { match self { Ok(x) => f(x), Err(e) => default(e) } }
    pub fn map_err<O, F: FnOnce(E) -> O>(self, f: F) -> Result<T, O> { match self { Ok(x) => Ok(x), Err(e) => Err(f(e)) } }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> { if let Ok(x) = &self { f(x); } self }
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> { if let Err(e) = &self { f(e); } self }
    pub fn iter(&self) -> Adapter<&T> { match self { Ok(x) => Adapter { elem: x }, Err(_) => Adapter::empty() } }
    pub fn iter_mut(&mut self) -> Adapter<&mut T> { match self { Ok(x) => Adapter { elem: x }, Err(_) => Adapter::empty() } }
    pub fn expect(self, msg: &str) -> T { match self { Ok(x) => x, Err(_) => loop {} } }
    pub fn unwrap(self) -> T { match self { Ok(x) => x, Err(_) => loop {} } }
    pub fn unwrap_unchecked(self) -> T { match self { Ok(x) => x, Err(_) => loop {} } }
    pub unsafe fn unwrap_err_unchecked(self) -> E { match self { Ok(_) => loop {}, Err(e) => e } }
    pub fn unwrap_or(self, default: T) -> T { match self { Ok(x) => x, Err(_) => default } }
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, f: F) -> T { match self { Ok(x) => x, Err(e) => f(e) } }
    pub fn unwrap_or_default(self) -> T where T: Default { match self { Ok(x) => x, Err(_) => T::default() } }
    pub fn expect_err(self, msg: &str) -> E { match self { Ok(_) => loop {}, Err(e) => e } }
    pub fn unwrap_err(self) -> E { match self { Ok(_) => loop {}, Err(e) => e } }
    pub fn and<U>(self, other: Result<U, E>) -> Result<U, E> { match self { Ok(_) => other, Err(e) => Err(e) } }
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, f: F) -> Result<U, E> { match self { Ok(x) => f(x), Err(e) => Err(e) } }
    pub fn or<O>(self, other: Result<T, O>) -> Result<T, O> { match self { Ok(x) => Ok(x), Err(_) => other } }
    pub fn or_else<O, F: FnOnce(E) -> Result<T, O>>(self, f: F) -> Result<T, O> { match self { Ok(x) => Ok(x), Err(e) => f(e) } }
}

impl<T, E> Result<&T, E> {
    pub fn copied(self) -> Result<T, E> { match self { Ok(x) => Ok(*x), Err(e) => Err(e) } }
    pub fn cloned(self) -> Result<T, E> where T: Clone { match self { Ok(x) => Ok(x.clone()), Err(e) => Err(e) } }
}

impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>> { match self { Ok(Some(x)) => Some(Ok(x)), Ok(None) => None, Err(e) => Some(Err(e)) } }
}

impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E> { match self { Ok(inner) => inner, Err(e) => Err(e) } }
}

pub type IntoIter<T> = Adapter<T>;

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = Adapter<T>;
    fn into_iter(self) -> Adapter<T> { match self { Ok(x) => Adapter { elem: x }, Err(_) => Adapter::empty() } }
}
impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Adapter<&'a T>;
    fn into_iter(self) -> Adapter<&'a T> { self.iter() }
}
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        match iter.into_iter().next() {
            Some(Ok(x)) => Ok(V::from_iter(crate::iter::Adapter { elem: x })),
            Some(Err(e)) => Err(e),
            None => loop {},
        }
    }
}
