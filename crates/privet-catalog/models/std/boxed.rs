//! `Box`: transparent but for its one field.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Box<T: ?Sized> { inner: T }

impl<T> Box<T> {
    pub fn new(value: T) -> Box<T> { Box { inner: value } }
    pub fn pin(value: T) -> Pin<Box<T>> { Pin { inner: Box { inner: value } } }
    pub fn into_inner(boxed: Box<T>) -> T { boxed.inner }
}
impl<T: ?Sized> Box<T> {
    pub fn leak<'a>(boxed: Box<T>) -> &'a mut T { &mut boxed.inner }
    pub fn into_raw(boxed: Box<T>) -> *mut T { &mut boxed.inner }
    pub unsafe fn from_raw(raw: *mut T) -> Box<T> { Box { inner: *raw } }
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> { Pin { inner: boxed } }
    pub fn as_ptr(boxed: &Box<T>) -> *const T { &boxed.inner }
}
impl Box<dyn crate::any::Any> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Box<dyn crate::any::Any>> { if self.is::<T>() { return Ok(self); } Err(self) }
}
impl Box<dyn crate::any::Any + Send> {
    pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Box<dyn crate::any::Any + Send>> { if self.is::<T>() { return Ok(self); } Err(self) }
}
impl Box<dyn Error> {
    pub fn downcast<T: Error>(self) -> Result<Box<T>, Box<dyn Error>> { if self.is::<T>() { return Ok(self); } Err(self) }
}

impl<T: ?Sized> Deref for Box<T> { type Target = T; fn deref(&self) -> &T { &self.inner } }
impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T { &mut self.inner } }
impl<T: ?Sized> AsRef<T> for Box<T> { fn as_ref(&self) -> &T { &self.inner } }
impl<T: ?Sized> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T { &mut self.inner } }
impl<T: ?Sized> Borrow<T> for Box<T> { fn borrow(&self) -> &T { &self.inner } }
impl<T: ?Sized> BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T { &mut self.inner } }
impl<T: Default> Default for Box<T> { fn default() -> Box<T> { Box { inner: T::default() } } }
impl<T: Debug + ?Sized> Debug for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Debug::fmt(&self.inner, f) } }
impl<T: Display + ?Sized> Display for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Display::fmt(&self.inner, f) } }
impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.inner.next() } }
impl<F: Future + ?Sized> Future for Box<F> { type Output = F::Output; }
impl<E: Error> Error for Box<E> { fn source(&self) -> Option<&(dyn Error + 'static)> { self.inner.source() } }

impl<T> From<T> for Box<T> { fn from(value: T) -> Box<T> { Box { inner: value } } }
impl From<&str> for Box<str> { fn from(text: &str) -> Box<str> { Box { inner: *text } } }
impl From<String> for Box<str> { fn from(text: String) -> Box<str> { Box { inner: text } } }
impl<'a> From<Cow<'a, str>> for Box<str> { fn from(text: Cow<'a, str>) -> Box<str> { Box { inner: text.into_owned() } } }
impl<T: Clone> From<&[T]> for Box<[T]> { fn from(all: &[T]) -> Box<[T]> { Box { inner: all.to_vec() } } }
impl<T> From<Vec<T>> for Box<[T]> { fn from(all: Vec<T>) -> Box<[T]> { Box { inner: all } } }
impl<T, const N: usize> From<[T; N]> for Box<[T]> { fn from(all: [T; N]) -> Box<[T]> { Box { inner: all } } }
impl<T> FromIterator<T> for Box<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> { Box { inner: Vec::from_iter(iter) } } }

impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> { fn from(error: E) -> Box<dyn Error + 'a> { Box { inner: error } } }
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> { fn from(error: E) -> Box<dyn Error + Send + Sync + 'a> { Box { inner: error } } }
impl From<&str> for Box<dyn Error> { fn from(text: &str) -> Box<dyn Error> { Box { inner: TextError { text: *text as String } } } }
impl From<String> for Box<dyn Error> { fn from(text: String) -> Box<dyn Error> { Box { inner: TextError { text } } } }
impl From<&str> for Box<dyn Error + Send + Sync> { fn from(text: &str) -> Box<dyn Error + Send + Sync> { Box { inner: TextError { text: *text as String } } } }
impl From<String> for Box<dyn Error + Send + Sync> { fn from(text: String) -> Box<dyn Error + Send + Sync> { Box { inner: TextError { text } } } }

/// A text that became an error.
struct TextError { text: String }
impl Debug for TextError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(&self.text) } }
impl Display for TextError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(&self.text) } }
impl Error for TextError {}
