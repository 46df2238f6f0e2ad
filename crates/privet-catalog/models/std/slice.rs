//! Slices. `elem` is the element; what moves elements about writes them back into `elem`.

use crate::borrow::{Borrow, ToOwned};
use crate::cmp::Ordering;
use crate::iter::Adapter;
use crate::ops::{Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

impl<T> [T] {
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    pub fn first(&self) -> Option<&T> { Some(&self.elem) }
    pub fn first_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn last(&self) -> Option<&T> { Some(&self.elem) }
    pub fn last_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn split_first(&self) -> Option<(&T, &[T])> { Some((&self.elem, self)) }
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self.elem, self)) }
    pub fn split_last(&self) -> Option<(&T, &[T])> { Some((&self.elem, self)) }
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self.elem, self)) }
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> { Some(self) }
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> { Some(self) }
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { Some(self) }
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { Some(self) }
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> { Some((self, self)) }
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> { Some((self, self)) }
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]> { Some(self) }
    pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T> { Some(&self.elem) }
    pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T> { Some(&self.elem) }
    pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut T; N], GetDisjointMutError> { Ok([&mut self.elem]) }
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> { if self.is_empty() { Some(self) } else { Some(&self.elem) } }
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> { if self.is_empty() { Some(self) } else { Some(&mut self.elem) } }
    pub fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output { if self.is_empty() { self } else { &self.elem } }
    pub fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output { if self.is_empty() { self } else { &mut self.elem } }
    pub fn as_ptr(&self) -> *const T { &self.elem }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self.elem }
    pub fn swap(&mut self, a: usize, b: usize) { self.elem = self.elem; }
    pub fn reverse(&mut self) { self.elem = self.elem; }
    pub fn iter(&self) -> Iter<'_, T> { Adapter { elem: &self.elem } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { Adapter { elem: &mut self.elem } }
    pub fn windows(&self, size: usize) -> Windows<'_, T> { Adapter { elem: self } }
    pub fn array_windows<const N: usize>(&self) -> Adapter<&[T; N]> { Adapter { elem: self } }
    pub fn chunks(&self, size: usize) -> Chunks<'_, T> { Adapter { elem: self } }
    pub fn chunks_mut(&mut self, size: usize) -> Adapter<&mut [T]> { Adapter { elem: self } }
    pub fn chunks_exact(&self, size: usize) -> ChunksExact<'_, T> { Adapter { elem: self } }
    pub fn chunks_exact_mut(&mut self, size: usize) -> Adapter<&mut [T]> { Adapter { elem: self } }
    pub fn rchunks(&self, size: usize) -> Adapter<&[T]> { Adapter { elem: self } }
    pub fn rchunks_mut(&mut self, size: usize) -> Adapter<&mut [T]> { Adapter { elem: self } }
    pub fn rchunks_exact(&self, size: usize) -> Adapter<&[T]> { Adapter { elem: self } }
    pub fn rchunks_exact_mut(&mut self, size: usize) -> Adapter<&mut [T]> { Adapter { elem: self } }
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, mut pred: F) -> Adapter<&mut [T]> { pred(&self.elem, &self.elem); Adapter { elem: self } }
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) { (&[*self], self) }
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, mut pred: F) -> Adapter<&[T]> { pred(&self.elem, &self.elem); Adapter { elem: self } }
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) { (self, self) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> { Some((self, self)) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (self, self) }
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> { Some((self, self)) }
    pub fn split<F: FnMut(&T) -> bool>(&self, mut pred: F) -> Adapter<&[T]> { pred(&self.elem); Adapter { elem: self } }
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, mut pred: F) -> Adapter<&[T]> { pred(&self.elem); Adapter { elem: self } }
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, mut pred: F) -> Adapter<&[T]> { pred(&self.elem); Adapter { elem: self } }
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, mut pred: F) -> Adapter<&[T]> { pred(&self.elem); Adapter { elem: self } }
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, mut pred: F) -> Adapter<&[T]> { pred(&self.elem); Adapter { elem: self } }
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, mut pred: F) -> Adapter<&mut [T]> { pred(&self.elem); Adapter { elem: self } }
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, mut pred: F) -> Adapter<&mut [T]> { pred(&self.elem); Adapter { elem: self } }
    pub fn contains(&self, x: &T) -> bool {}
    pub fn starts_with(&self, needle: &[T]) -> bool {}
    pub fn ends_with(&self, needle: &[T]) -> bool {}
    pub fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]> { Some(self) }
    pub fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]> { Some(self) }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> { Ok(0) }
    pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, mut f: F) -> Result<usize, usize> { f(&self.elem); Ok(0) }
    pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, mut f: F) -> Result<usize, usize> { f(&self.elem); Ok(0) }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, mut pred: P) -> usize { pred(&self.elem); 0 }
    pub fn sort(&mut self) { self.elem = self.elem; }
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut compare: F) { compare(&self.elem, &self.elem); self.elem = self.elem; }
    pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self.elem); self.elem = self.elem; }
    pub fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self.elem); self.elem = self.elem; }
    pub fn sort_unstable(&mut self) { self.elem = self.elem; }
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut compare: F) { compare(&self.elem, &self.elem); self.elem = self.elem; }
    pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self.elem); self.elem = self.elem; }
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) { self.elem = self.elem; (self, &mut self.elem, self) }
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, mut compare: F) -> (&mut [T], &mut T, &mut [T]) { compare(&self.elem, &self.elem); self.elem = self.elem; (self, &mut self.elem, self) }
    pub fn select_nth_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, index: usize, mut f: F) -> (&mut [T], &mut T, &mut [T]) { f(&self.elem); self.elem = self.elem; (self, &mut self.elem, self) }
    pub fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, mut compare: F) -> bool { compare(&self.elem, &self.elem); true }
    pub fn is_sorted(&self) -> bool {}
    pub fn is_sorted_by_key<K, F: FnMut(&T) -> K>(&self, mut f: F) -> bool { f(&self.elem); true }
    pub fn rotate_left(&mut self, mid: usize) { self.elem = self.elem; }
    pub fn rotate_right(&mut self, mid: usize) { self.elem = self.elem; }
    pub fn fill(&mut self, value: T) { self.elem = value; }
    pub fn fill_with<F: FnMut() -> T>(&mut self, mut f: F) { self.elem = f(); }
    pub fn clone_from_slice(&mut self, from: &[T]) where T: Clone { self.elem = from.elem.clone(); }
    pub fn copy_from_slice(&mut self, from: &[T]) { self.elem = from.elem; }
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, from: R, to: usize) { self.elem = self.elem; }
    pub fn swap_with_slice(&mut self, other: &mut [T]) { let mine = self.elem; self.elem = other.elem; other.elem = mine; }
    pub fn to_vec(&self) -> Vec<T> where T: Clone { Vec { elem: self.elem.clone() } }
    pub fn into_vec(self: Box<[T]>) -> Vec<T> { Vec { elem: self.inner.elem } }
    pub fn repeat(&self, n: usize) -> Vec<T> { Vec { elem: self.elem } }
    pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item> {}
    pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator> {}
}

impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T] { &self.elem }
    pub fn as_flattened_mut(&mut self) -> &mut [T] { &mut self.elem }
}

impl [u8] {
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
    pub fn to_ascii_lowercase(&self) -> Vec<u8> { Vec { elem: self.elem } }
    pub fn to_ascii_uppercase(&self) -> Vec<u8> { Vec { elem: self.elem } }
    pub fn trim_ascii(&self) -> &[u8] { self }
    pub fn trim_ascii_start(&self) -> &[u8] { self }
    pub fn trim_ascii_end(&self) -> &[u8] { self }
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_ascii(&self) -> crate::str::EscapeText<'_> { crate::str::EscapeText { text: self as &str } }
    pub fn utf8_chunks(&self) -> Adapter<&str> { Adapter { elem: self as &str } }
}

pub type Iter<'a, T> = Adapter<&'a T>;
pub type IterMut<'a, T> = Adapter<&'a mut T>;
pub type Windows<'a, T> = Adapter<&'a [T]>;
pub type Chunks<'a, T> = Adapter<&'a [T]>;
pub type ChunksMut<'a, T> = Adapter<&'a mut [T]>;
pub type ChunksExact<'a, T> = Adapter<&'a [T]>;
pub type ChunksExactMut<'a, T> = Adapter<&'a mut [T]>;
pub type RChunks<'a, T> = Adapter<&'a [T]>;
pub type ChunkBy<'a, T, P> = Adapter<&'a [T]>;
pub type Split<'a, T, P> = Adapter<&'a [T]>;
pub type SplitN<'a, T, P> = Adapter<&'a [T]>;
#[derive(Clone, Debug)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }

pub fn from_ref<T>(value: &T) -> &[T] { &[*value] }
pub fn from_mut<T>(value: &mut T) -> &mut [T] { &mut [*value] }
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] { Vec { elem: *data } }
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] { Vec { elem: *data } }

/// An index or a range: one element or a part of the whole.
pub trait SliceIndex<S: ?Sized> {
    type Output: ?Sized;
    fn index(self, slice: &S) -> &Self::Output;
    fn index_mut(self, slice: &mut S) -> &mut Self::Output;
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn index(self, slice: &[T]) -> &T { &slice.elem }
    fn index_mut(self, slice: &mut [T]) -> &mut T { &mut slice.elem }
}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
impl<T, I: SliceIndex<[T]>> Index<I> for [T] { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self) } }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) } }

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &[S], sep: &str) -> String { let mut text = *sep as String; text.push_str(slice.elem.borrow()); text }
}
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &T) -> Vec<T> { let mut all = slice.elem.borrow().to_vec(); all.push(*sep); all }
}
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &[T]) -> Vec<T> { let mut all = slice.elem.borrow().to_vec(); all.extend_from_slice(sep); all }
}
pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &[S]) -> String { let mut text = String::new(); text.push_str(slice.elem.borrow()); text }
}
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &[V]) -> Vec<T> { slice.elem.borrow().to_vec() }
}

impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; fn to_owned(&self) -> Vec<T> { self.to_vec() } }
impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T] { self } }
impl<T> AsMut<[T]> for [T] { fn as_mut(&mut self) -> &mut [T] { self } }
impl<'a, T> Default for &'a [T] { fn default() -> &'a [T] { &[] } }
impl<T: crate::fmt::Debug> crate::fmt::Debug for [T] {
    fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(&self.elem, f) }
}
impl<T, U> PartialEq<[U]> for [T] { fn eq(&self, other: &[U]) -> bool {} }
impl<T: Eq> Eq for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: Ord> Ord for [T] {}
impl<T: crate::hash::Hash> crate::hash::Hash for [T] {}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Adapter<&'a T>;
    fn into_iter(self) -> Adapter<&'a T> { Adapter { elem: &self.elem } }
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = Adapter<&'a mut T>;
    fn into_iter(self) -> Adapter<&'a mut T> { Adapter { elem: &mut self.elem } }
}
