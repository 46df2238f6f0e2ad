//! Cells: a plain `content` that may be set through `&self`; sharing comes from `Rc`, `Arc` or a static around it.

use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{Deref, DerefMut};

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell<T: ?Sized> { content: T }
impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T> { Cell { content: value } }
    pub fn set(&self, value: T) { self.content = value; }
    pub fn swap(&self, other: &Cell<T>) { let mine = self.content; self.content = other.content; other.content = mine; }
    pub fn replace(&self, value: T) -> T { let old = self.content; self.content = value; old }
    pub fn into_inner(self) -> T { self.content }
    pub fn get(&self) -> T { self.content }
    pub fn update<F: FnOnce(T) -> T>(&self, f: F) { self.content = f(self.content); }
    pub fn get_mut(&mut self) -> &mut T { &mut self.content }
    pub fn take(&self) -> T where T: Default { let old = self.content; self.content = T::default(); old }
    pub fn as_ptr(&self) -> *mut T { &mut self.content }
    pub fn from_mut(value: &mut T) -> &Cell<T> { &Cell { content: *value } }
}
impl<T> From<T> for Cell<T> { fn from(value: T) -> Cell<T> { Cell { content: value } } }

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct RefCell<T: ?Sized> { content: T }
impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T> { RefCell { content: value } }
    pub fn into_inner(self) -> T { self.content }
    pub fn replace(&self, value: T) -> T { let old = self.content; self.content = value; old }
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T { let old = self.content; self.content = f(&mut self.content); old }
    pub fn swap(&self, other: &RefCell<T>) { let mine = self.content; self.content = other.content; other.content = mine; }
    pub fn take(&self) -> T where T: Default { let old = self.content; self.content = T::default(); old }
}
impl<T: ?Sized> RefCell<T> {
    pub fn borrow(&self) -> Ref<'_, T> { Ref { inner: &self.content } }
    pub fn borrow_mut(&self) -> RefMut<'_, T> { RefMut { inner: &mut self.content } }
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> { Ok(Ref { inner: &self.content }) }
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> { Ok(RefMut { inner: &mut self.content }) }
    pub fn get_mut(&mut self) -> &mut T { &mut self.content }
    pub fn as_ptr(&self) -> *mut T { &mut self.content }
}
impl<T> From<T> for RefCell<T> { fn from(value: T) -> RefCell<T> { RefCell { content: value } } }

pub struct Ref<'b, T: ?Sized> { inner: &'b T }
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> { *orig }
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> { Ref { inner: f(orig.inner) } }
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>> { match f(orig.inner) { Some(inner) => Ok(Ref { inner }), None => Err(orig) } }
}
impl<'b, T: ?Sized> Deref for Ref<'b, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'b, T: Debug + ?Sized> Debug for Ref<'b, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(self.inner, f) } }
impl<'b, T: Display + ?Sized> Display for Ref<'b, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(self.inner, f) } }

pub struct RefMut<'b, T: ?Sized> { inner: &'b mut T }
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> { RefMut { inner: f(orig.inner) } }
}
impl<'b, T: ?Sized> Deref for RefMut<'b, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'b, T: ?Sized> DerefMut for RefMut<'b, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }
impl<'b, T: Debug + ?Sized> Debug for RefMut<'b, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(self.inner, f) } }
impl<'b, T: Display + ?Sized> Display for RefMut<'b, T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(self.inner, f) } }

#[derive(Debug)]
pub struct BorrowError {}
impl Display for BorrowError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for BorrowError {}
#[derive(Debug)]
pub struct BorrowMutError {}
impl Display for BorrowMutError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for BorrowMutError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceCell<T> { content: Option<T> }
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> { OnceCell { content: None } }
    pub fn get(&self) -> Option<&T> { self.content.as_ref() }
    pub fn get_mut(&mut self) -> Option<&mut T> { self.content.as_mut() }
    pub fn set(&self, value: T) -> Result<(), T> { if self.content.is_some() { return Err(value); } self.content = Some(value); Ok(()) }
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T { self.content.get_or_insert_with(f) }
    pub fn into_inner(self) -> Option<T> { self.content }
    pub fn take(&mut self) -> Option<T> { self.content.take() }
}
impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> { OnceCell { content: None } } }
impl<T> From<T> for OnceCell<T> { fn from(value: T) -> OnceCell<T> { OnceCell { content: Some(value) } } }

/// The closure is called at once: when makes no difference to what flows.
#[derive(Debug)]
pub struct LazyCell<T, F = fn() -> T> { content: T, init: F }
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F> { LazyCell { content: f(), init: f } }
    pub fn force(this: &LazyCell<T, F>) -> &T { &this.content }
    pub fn into_inner(this: LazyCell<T, F>) -> Result<T, F> { Ok(this.content) }
}
impl<T, F> Deref for LazyCell<T, F> { type Target = T; fn deref(&self) -> &T { &self.content } }

pub struct UnsafeCell<T: ?Sized> { content: T }
impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T> { UnsafeCell { content: value } }
    pub fn into_inner(self) -> T { self.content }
    pub fn get(&self) -> *mut T { &mut self.content }
    pub fn get_mut(&mut self) -> &mut T { &mut self.content }
}
