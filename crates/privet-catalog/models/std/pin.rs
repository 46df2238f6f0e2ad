//! `Pin`: transparent but for its one field.

use crate::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pin<P> { inner: P }
impl<P: Deref> Pin<P> {
    pub fn new(pointer: P) -> Pin<P> { Pin { inner: pointer } }
    pub unsafe fn new_unchecked(pointer: P) -> Pin<P> { Pin { inner: pointer } }
    pub fn into_inner(pin: Pin<P>) -> P { pin.inner }
    pub fn as_ref(&self) -> Pin<&P::Target> { Pin { inner: self.inner.deref() } }
    pub fn as_mut(&mut self) -> Pin<&mut P::Target> where P: DerefMut { Pin { inner: self.inner.deref_mut() } }
    pub fn set(&mut self, value: P::Target) where P: DerefMut { *self.inner.deref_mut() = value; }
}
impl<'a, T: ?Sized> Pin<&'a T> {
    pub fn get_ref(self) -> &'a T { self.inner }
    pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, f: F) -> Pin<&'a U> { Pin { inner: f(self.inner) } }
}
impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub fn get_mut(self) -> &'a mut T { self.inner }
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T { self.inner }
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, f: F) -> Pin<&'a mut U> { Pin { inner: f(self.inner) } }
}
impl<P: Deref> Deref for Pin<P> { type Target = P::Target; fn deref(&self) -> &P::Target { self.inner.deref() } }
impl<P: DerefMut> DerefMut for Pin<P> { fn deref_mut(&mut self) -> &mut P::Target { self.inner.deref_mut() } }
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> { fn from(boxed: Box<T>) -> Pin<Box<T>> { Pin { inner: boxed } } }
impl<P: crate::fmt::Display> crate::fmt::Display for Pin<P> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(&self.inner, f) } }
