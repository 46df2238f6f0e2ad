//! `Vec`: laid out like a slice. What shifts elements writes them back into `elem`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::iter::Adapter;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::SliceIndex;

#[derive(Clone, Debug, Eq, PartialOrd, Ord, Hash)]
pub struct Vec<T> { elem: T }

impl<T> Vec<T> {
    pub const fn new() -> Vec<T> {}
    pub fn with_capacity(capacity: usize) -> Vec<T> { Vec::new() }
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> { Vec { elem: *ptr } }
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn as_ptr(&self) -> *const T { &self.elem }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self.elem }
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) { (&mut self.elem, 0, 0) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> { Box { inner: self } }
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] { self }
    pub fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub unsafe fn set_len(&mut self, new_len: usize) {}
    pub fn swap_remove(&mut self, index: usize) -> T { self.elem = self.elem; self.elem }
    pub fn insert(&mut self, index: usize, element: T) { self.elem = self.elem; self.elem = element; }
    pub fn remove(&mut self, index: usize) -> T { self.elem = self.elem; self.elem }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elem); self.elem = self.elem; }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) { f(&mut self.elem); self.elem = self.elem; }
    pub fn dedup(&mut self) { self.elem = self.elem; }
    pub fn dedup_by_key<K, F: FnMut(&mut T) -> K>(&mut self, mut f: F) { f(&mut self.elem); self.elem = self.elem; }
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, mut same: F) { same(&mut self.elem, &mut self.elem); self.elem = self.elem; }
    pub fn push(&mut self, value: T) { self.elem = value; }
    pub fn push_mut(&mut self, value: T) -> &mut T { self.elem = value; &mut self.elem }
    pub fn pop(&mut self) -> Option<T> { Some(self.elem) }
    pub fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> { predicate(&mut self.elem); Some(self.elem) }
    pub fn append(&mut self, other: &mut Vec<T>) { self.elem = other.elem; *other = Vec::new(); }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> { self.elem = self.elem; let all = self.elem; *self = range.rest_of_vec(*self); Adapter { elem: all } }
    pub fn clear(&mut self) { *self = Vec::new(); }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn split_off(&mut self, at: usize) -> Vec<T> { Vec { elem: self.elem } }
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, mut f: F) { self.elem = f(); }
    pub fn resize(&mut self, new_len: usize, value: T) { self.elem = value; }
    pub fn leak<'a>(self) -> &'a mut [T] { &mut self }
    pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] { &mut [] }
    pub fn extend_from_slice(&mut self, other: &[T]) where T: Clone { self.elem = other.elem.clone(); }
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) { self.elem = self.elem; }
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, with: I) -> Adapter<T> {
        let old = self.elem;
        if let Some(x) = with.into_iter().next() { self.elem = x; }
        Adapter { elem: old }
    }
    pub fn extract_if<R: RangeBounds<usize>, F: FnMut(&mut T) -> bool>(&mut self, range: R, mut f: F) -> Adapter<T> { f(&mut self.elem); Adapter { elem: self.elem } }
}

pub type IntoIter<T> = Adapter<T>;
pub type Drain<'a, T> = Adapter<T>;
pub type Splice<'a, I> = Adapter<<I as Iterator>::Item>;
pub type ExtractIf<'a, T, F> = Adapter<T>;
impl<T, const N: usize> Vec<[T; N]> { pub fn into_flattened(self) -> Vec<T> { Vec { elem: self.elem.elem } } }

/// What `vec![x; n]` calls.
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> { Vec { elem } }

impl<T> Default for Vec<T> { fn default() -> Vec<T> { Vec::new() } }
impl<T> Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T] { self } }
impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T] { self } }
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self) } }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) } }
impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] { self } }
impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> { self } }
impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] { self } }
impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T> { self } }
impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] { self } }
impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T] { self } }
impl<T, U> PartialEq<Vec<U>> for Vec<T> { fn eq(&self, other: &Vec<U>) -> bool {} }
impl<T, U> PartialEq<[U]> for Vec<T> { fn eq(&self, other: &[U]) -> bool {} }
impl<T, U> PartialEq<&[U]> for Vec<T> { fn eq(&self, other: &&[U]) -> bool {} }
impl<T, U, const N: usize> PartialEq<[U; N]> for Vec<T> { fn eq(&self, other: &[U; N]) -> bool {} }

impl<T: Clone> From<&[T]> for Vec<T> { fn from(all: &[T]) -> Vec<T> { all.to_vec() } }
impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(all: &mut [T]) -> Vec<T> { all.to_vec() } }
impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(all: [T; N]) -> Vec<T> { Vec { elem: all.elem } } }
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(all: &[T; N]) -> Vec<T> { Vec { elem: all.elem.clone() } } }
impl<T> From<Box<[T]>> for Vec<T> { fn from(all: Box<[T]>) -> Vec<T> { all.into_vec() } }
impl<'a, T: Clone> From<Cow<'a, [T]>> for Vec<T> { fn from(all: Cow<'a, [T]>) -> Vec<T> { all.into_owned() } }
impl From<&str> for Vec<u8> { fn from(text: &str) -> Vec<u8> { Vec { elem: *text as u8 } } }
impl From<String> for Vec<u8> { fn from(text: String) -> Vec<u8> { text.into_bytes() } }
impl<T> From<crate::collections::VecDeque<T>> for Vec<T> { fn from(all: crate::collections::VecDeque<T>) -> Vec<T> { Vec { elem: all.elem } } }
impl<T> From<crate::collections::BinaryHeap<T>> for Vec<T> { fn from(all: crate::collections::BinaryHeap<T>) -> Vec<T> { Vec { elem: all.elem } } }

impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        let Some(x) = iter.into_iter().next() else { return Vec::new() };
        Vec { elem: x }
    }
}
impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = x; } }
}
impl<'a, T: Copy> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = *x; } }
}
impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = Adapter<T>;
    fn into_iter(self) -> Adapter<T> { Adapter { elem: self.elem } }
}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Adapter<&'a T>;
    fn into_iter(self) -> Adapter<&'a T> { Adapter { elem: &self.elem } }
}
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = Adapter<&'a mut T>;
    fn into_iter(self) -> Adapter<&'a mut T> { Adapter { elem: &mut self.elem } }
}
