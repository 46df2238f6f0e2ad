//! Conversions.

pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }
pub trait From<T>: Sized { fn from(value: T) -> Self; }
pub trait Into<T>: Sized { fn into(self) -> T; }
pub trait TryFrom<T>: Sized { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
pub trait TryInto<T>: Sized { type Error; fn try_into(self) -> Result<T, Self::Error>; }

impl<T> From<T> for T { fn from(value: T) -> T { value } }
impl<T, U: From<T>> Into<U> for T { fn into(self) -> U { U::from(self) } }
impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; fn try_into(self) -> Result<U, U::Error> { U::try_from(self) } }
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T { fn as_mut(&mut self) -> &mut U { (**self).as_mut() } }

pub fn identity<T>(value: T) -> T { value }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Infallible {}
impl crate::fmt::Display for Infallible { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) } }
impl crate::error::Error for Infallible {}
