//! `Rc` and its `Weak`: all copies of a handle have one content. `Arc` in `sync` is the same.

use crate::borrow::Borrow;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::Deref;
use crate::pin::Pin;

pub struct Rc<T: ?Sized> { shared: T }

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> { Rc { shared: value } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Rc<T> { let weak = Weak::new(); Rc { shared: f(&weak) } }
    pub fn pin(value: T) -> Pin<Rc<T>> { Pin { inner: Rc { shared: value } } }
    pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> { if Rc::strong_count(&this) == 1 { return Ok(this.shared); } Err(this) }
    pub fn into_inner(this: Rc<T>) -> Option<T> { Some(this.shared) }
    pub fn unwrap_or_clone(this: Rc<T>) -> T where T: Clone { this.shared }
}
impl<T: ?Sized> Rc<T> {
    pub fn as_ptr(this: &Rc<T>) -> *const T { &this.shared }
    pub fn into_raw(this: Rc<T>) -> *const T { &this.shared }
    pub unsafe fn from_raw(raw: *const T) -> Rc<T> { Rc { shared: *raw } }
    pub fn downgrade(this: &Rc<T>) -> Weak<T> { Weak { handle: *this } }
    pub fn weak_count(this: &Rc<T>) -> usize {}
    pub fn strong_count(this: &Rc<T>) -> usize {}
    pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> { Some(&mut this.shared) }
    pub fn make_mut(this: &mut Rc<T>) -> &mut T where T: Clone { *this = Rc { shared: this.shared.clone() }; &mut this.shared }
    pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {}
}

pub struct Weak<T: ?Sized> { handle: Rc<T> }
impl<T: ?Sized> Weak<T> {
    pub fn new() -> Weak<T> {}
    pub fn upgrade(&self) -> Option<Rc<T>> { Some(self.handle) }
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
}
impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> { *self } }
impl<T> Default for Weak<T> { fn default() -> Weak<T> { Weak::new() } }
impl<T: ?Sized> Debug for Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }

impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T> { *self } }
impl<T: ?Sized> Deref for Rc<T> { type Target = T; fn deref(&self) -> &T { &self.shared } }
impl<T: ?Sized> AsRef<T> for Rc<T> { fn as_ref(&self) -> &T { &self.shared } }
impl<T: ?Sized> Borrow<T> for Rc<T> { fn borrow(&self) -> &T { &self.shared } }
impl<T: Default> Default for Rc<T> { fn default() -> Rc<T> { Rc { shared: T::default() } } }
impl<T: Debug + ?Sized> Debug for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.shared, f) } }
impl<T: Display + ?Sized> Display for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.shared, f) } }
impl<T: ?Sized + PartialEq> PartialEq for Rc<T> { fn eq(&self, other: &Rc<T>) -> bool {} }
impl<T: ?Sized + Eq> Eq for Rc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {}
impl<T: ?Sized + Ord> Ord for Rc<T> {}
impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Rc<T> {}

impl<T> From<T> for Rc<T> { fn from(value: T) -> Rc<T> { Rc { shared: value } } }
impl From<&str> for Rc<str> { fn from(text: &str) -> Rc<str> { Rc { shared: *text } } }
impl From<String> for Rc<str> { fn from(text: String) -> Rc<str> { Rc { shared: text } } }
impl<T: ?Sized> From<Box<T>> for Rc<T> { fn from(boxed: Box<T>) -> Rc<T> { Rc { shared: boxed.inner } } }
impl<T> From<Vec<T>> for Rc<[T]> { fn from(all: Vec<T>) -> Rc<[T]> { Rc { shared: all } } }
impl<T: Clone> From<&[T]> for Rc<[T]> { fn from(all: &[T]) -> Rc<[T]> { Rc { shared: all.to_vec() } } }
impl<T> FromIterator<T> for Rc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]> { Rc { shared: Vec::from_iter(iter) } } }
