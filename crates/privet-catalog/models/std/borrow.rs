//! `Borrow`, `ToOwned`, `Cow`.

use crate::fmt::{self, Debug, Display, Formatter};
use crate::ops::{Add, AddAssign, Deref};

pub trait Borrow<B: ?Sized> { fn borrow(&self) -> &B; }
pub trait BorrowMut<B: ?Sized>: Borrow<B> { fn borrow_mut(&mut self) -> &mut B; }
impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T { self } }
impl<T: ?Sized> BorrowMut<T> for T { fn borrow_mut(&mut self) -> &mut T { self } }
impl<T: ?Sized> Borrow<T> for &T { fn borrow(&self) -> &T { *self } }
impl<T: ?Sized> Borrow<T> for &mut T { fn borrow(&self) -> &T { *self } }

pub trait ToOwned {
    type Owned;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) { *target = self.to_owned(); }
}
impl<T: Clone> ToOwned for T { type Owned = T; fn to_owned(&self) -> T { self.clone() } }

pub enum Cow<'a, B: ?Sized + ToOwned> {
    Borrowed(&'a B),
    Owned(<B as ToOwned>::Owned),
}
use Cow::{Borrowed, Owned};

impl<'a, B: ?Sized + ToOwned> Cow<'a, B> {
    pub fn is_borrowed(&self) -> bool {}
    pub fn is_owned(&self) -> bool {}
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
        if let Borrowed(x) = self { *self = Owned(x.to_owned()); }
        match self { Owned(x) => x, Borrowed(_) => loop {} }
    }
    pub fn into_owned(self) -> <B as ToOwned>::Owned { match self { Borrowed(x) => x.to_owned(), Owned(x) => x } }
}
impl<'a, B: ?Sized + ToOwned> Deref for Cow<'a, B> { type Target = B; fn deref(&self) -> &B { match self { Borrowed(x) => x, Owned(x) => x.borrow() } } }
impl<'a, B: ?Sized + ToOwned> AsRef<B> for Cow<'a, B> { fn as_ref(&self) -> &B { match self { Borrowed(x) => x, Owned(x) => x.borrow() } } }
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> { fn borrow(&self) -> &B { match self { Borrowed(x) => x, Owned(x) => x.borrow() } } }
impl<'a, B: ?Sized + ToOwned> Clone for Cow<'a, B> { fn clone(&self) -> Cow<'a, B> { *self } }
impl<'a, B: ?Sized + ToOwned> Display for Cow<'a, B> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { match self { Borrowed(x) => Display::fmt(x, f), Owned(x) => Display::fmt(x, f) } } }
impl<'a, B: ?Sized + ToOwned> Debug for Cow<'a, B> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { match self { Borrowed(x) => Debug::fmt(x, f), Owned(x) => Debug::fmt(x, f) } } }
impl<'a, B: ?Sized + ToOwned> PartialEq for Cow<'a, B> {}
impl<'a> PartialEq<str> for Cow<'a, str> {}
impl<'a> PartialEq<&str> for Cow<'a, str> {}
impl<'a> Default for Cow<'a, str> { fn default() -> Cow<'a, str> { Borrowed("") } }
impl<'a> Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; fn add(self, other: &'a str) -> Cow<'a, str> { let mut text = self.into_owned(); text.push_str(other); Owned(text) } }
impl<'a> AddAssign<&'a str> for Cow<'a, str> { fn add_assign(&mut self, other: &'a str) { self.to_mut().push_str(other); } }
impl<'a> From<&'a str> for Cow<'a, str> { fn from(text: &'a str) -> Cow<'a, str> { Borrowed(text) } }
impl<'a> From<String> for Cow<'a, str> { fn from(text: String) -> Cow<'a, str> { Owned(text) } }
impl<'a> From<&'a String> for Cow<'a, str> { fn from(text: &'a String) -> Cow<'a, str> { Borrowed(text) } }
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> { fn from(all: &'a [T]) -> Cow<'a, [T]> { Borrowed(all) } }
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> { fn from(all: Vec<T>) -> Cow<'a, [T]> { Owned(all) } }
