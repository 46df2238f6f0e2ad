//! `VecDeque`: laid out like a `Vec`; what shifts elements writes them back into `elem`.

use crate::iter::Adapter;
use crate::ops::{Index, IndexMut, RangeBounds};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VecDeque<T> { elem: T }

impl<T> VecDeque<T> {
    pub const fn new() -> VecDeque<T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) { *self = VecDeque::new(); }
    pub fn append(&mut self, other: &mut VecDeque<T>) { self.elem = other.elem; *other = VecDeque::new(); }
    pub fn iter(&self) -> Iter<'_, T> { Adapter { elem: &self.elem } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elem); }
    pub fn with_capacity(capacity: usize) -> VecDeque<T> { VecDeque::new() }
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn get(&self, index: usize) -> Option<&T> { Some(&self.elem) }
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn swap(&mut self, a: usize, b: usize) { self.elem = self.elem; }
    pub fn truncate(&mut self, len: usize) {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { Adapter { elem: &mut self.elem } }
    pub fn as_slices(&self) -> (&[T], &[T]) { (self, self) }
    pub fn make_contiguous(&mut self) -> &mut [T] { self.elem = self.elem; self }
    pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Adapter<&T> { Adapter { elem: &self.elem } }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> { self.elem = self.elem; Adapter { elem: self.elem } }
    pub fn contains(&self, x: &T) -> bool {}
    pub fn front(&self) -> Option<&T> { Some(&self.elem) }
    pub fn front_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn back(&self) -> Option<&T> { Some(&self.elem) }
    pub fn back_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn pop_front(&mut self) -> Option<T> { self.elem = self.elem; Some(self.elem) }
    pub fn pop_back(&mut self) -> Option<T> { Some(self.elem) }
    pub fn push_front(&mut self, value: T) { self.elem = self.elem; self.elem = value; }
    pub fn push_back(&mut self, value: T) { self.elem = value; }
    pub fn insert(&mut self, index: usize, value: T) { self.elem = self.elem; self.elem = value; }
    pub fn remove(&mut self, index: usize) -> Option<T> { self.elem = self.elem; Some(self.elem) }
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> { self.elem = self.elem; Some(self.elem) }
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> { self.elem = self.elem; Some(self.elem) }
    pub fn split_off(&mut self, at: usize) -> VecDeque<T> { VecDeque { elem: self.elem } }
    pub fn resize(&mut self, new_len: usize, value: T) { self.elem = value; }
    pub fn rotate_left(&mut self, n: usize) { self.elem = self.elem; }
    pub fn rotate_right(&mut self, n: usize) { self.elem = self.elem; }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) { f(&mut self.elem); }
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, mut f: F) { self.elem = f(); }
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) { (self, self) }
    pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Adapter<&mut T> { Adapter { elem: &mut self.elem } }
    pub fn pop_front_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> { predicate(&mut self.elem); Some(self.elem) }
    pub fn pop_back_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> { predicate(&mut self.elem); Some(self.elem) }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> { Ok(0) }
    pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, mut f: F) -> Result<usize, usize> { f(&self.elem); Ok(0) }
    pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, mut f: F) -> Result<usize, usize> { f(&self.elem); Ok(0) }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, mut pred: P) -> usize { pred(&self.elem); 0 }
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn shrink_to(&mut self, min: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
}

pub type Iter<'a, T> = Adapter<&'a T>;
pub type IterMut<'a, T> = Adapter<&'a mut T>;
pub type IntoIter<T> = Adapter<T>;
pub type Drain<'a, T> = Adapter<T>;

impl<T> Default for VecDeque<T> { fn default() -> VecDeque<T> { VecDeque::new() } }
impl<T> FromIterator<T> for VecDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> { let Some(x) = iter.into_iter().next() else { return VecDeque::new() }; VecDeque { elem: x } }
}
impl<T> Extend<T> for VecDeque<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = x; } } }
impl<T> From<Vec<T>> for VecDeque<T> { fn from(all: Vec<T>) -> VecDeque<T> { VecDeque { elem: all.elem } } }
impl<T, const N: usize> From<[T; N]> for VecDeque<T> { fn from(all: [T; N]) -> VecDeque<T> { VecDeque { elem: all.elem } } }
impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = Adapter<T>; fn into_iter(self) -> Adapter<T> { Adapter { elem: self.elem } } }
impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Adapter<&'a T>; fn into_iter(self) -> Adapter<&'a T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = Adapter<&'a mut T>; fn into_iter(self) -> Adapter<&'a mut T> { self.iter_mut() } }
impl<T> Index<usize> for VecDeque<T> { type Output = T; fn index(&self, index: usize) -> &T { &self.elem } }
impl<T> IndexMut<usize> for VecDeque<T> { fn index_mut(&mut self, index: usize) -> &mut T { &mut self.elem } }
