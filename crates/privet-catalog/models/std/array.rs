//! Arrays: laid out like slices.

use crate::borrow::{Borrow, BorrowMut};
use crate::iter::Adapter;
use crate::ops::{Index, IndexMut};
use crate::slice::SliceIndex;

impl<T, const N: usize> [T; N] {
    pub fn map<U, F: FnMut(T) -> U>(self, mut f: F) -> [U; N] { let mut out: [U; N] = []; out.elem = f(self.elem); out }
    pub const fn as_slice(&self) -> &[T] { self }
    pub fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub fn each_ref(&self) -> [&T; N] { let mut out: [&T; N] = []; out.elem = &self.elem; out }
    pub fn each_mut(&mut self) -> [&mut T; N] { let mut out: [&mut T; N] = []; out.elem = &mut self.elem; out }
}

pub type IntoIter<T, const N: usize> = Adapter<T>;

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(mut f: F) -> [T; N] { let mut out: [T; N] = []; out.elem = f(0); out }
pub fn from_ref<T>(value: &T) -> &[T; 1] { &[*value] }

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError {}
impl crate::fmt::Display for TryFromSliceError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) } }
impl crate::error::Error for TryFromSliceError {}

impl<T: Clone, const N: usize> Clone for [T; N] {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
impl<T: Default, const N: usize> Default for [T; N] { fn default() -> [T; N] { let mut out: [T; N] = []; out.elem = T::default(); out } }
impl<T: crate::fmt::Debug, const N: usize> crate::fmt::Debug for [T; N] {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(&self.elem, f) }
}
impl<T, U, const N: usize> PartialEq<[U; N]> for [T; N] { fn eq(&self, other: &[U; N]) -> bool {} }
impl<T, U, const N: usize> PartialEq<[U]> for [T; N] { fn eq(&self, other: &[U]) -> bool {} }
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: crate::hash::Hash, const N: usize> crate::hash::Hash for [T; N] {}
impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T] { self } }
impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T] { self } }
impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T] { self } }
impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T] { self } }
impl<T, I: SliceIndex<[T]>, const N: usize> Index<I> for [T; N] { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self) } }
impl<T, I: SliceIndex<[T]>, const N: usize> IndexMut<I> for [T; N] { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) } }
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> { Ok(*slice) } }
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> { Ok(slice) } }
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; fn try_from(all: Vec<T>) -> Result<[T; N], Vec<T>> { if all.is_empty() { return Err(all); } Ok(all) } }

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = Adapter<T>;
    fn into_iter(self) -> Adapter<T> { Adapter { elem: self.elem } }
}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Adapter<&'a T>;
    fn into_iter(self) -> Adapter<&'a T> { Adapter { elem: &self.elem } }
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = Adapter<&'a mut T>;
    fn into_iter(self) -> Adapter<&'a mut T> { Adapter { elem: &mut self.elem } }
}
