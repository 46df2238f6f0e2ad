//! `BinaryHeap`: which element comes out is not told apart.

use crate::iter::Adapter;

#[derive(Clone, Debug, PartialEq)]
pub struct BinaryHeap<T> { elem: T }

impl<T> BinaryHeap<T> {
    pub const fn new() -> BinaryHeap<T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) { *self = BinaryHeap::new(); }
    pub fn append(&mut self, other: &mut BinaryHeap<T>) { self.elem = other.elem; *other = BinaryHeap::new(); }
    pub fn iter(&self) -> Iter<'_, T> { Adapter { elem: &self.elem } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elem); }
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> { BinaryHeap::new() }
    pub fn peek(&self) -> Option<&T> { Some(&self.elem) }
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> { Some(PeekMut { inner: &mut self.elem }) }
    pub fn pop(&mut self) -> Option<T> { Some(self.elem) }
    pub fn push(&mut self, item: T) { self.elem = item; }
    pub fn into_sorted_vec(self) -> Vec<T> { Vec { elem: self.elem } }
    pub fn into_vec(self) -> Vec<T> { Vec { elem: self.elem } }
    pub fn as_slice(&self) -> &[T] { self }
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn drain(&mut self) -> Drain<'_, T> { let x = self.elem; *self = BinaryHeap::new(); Adapter { elem: x } }
}

pub type Iter<'a, T> = Adapter<&'a T>;
pub type IntoIter<T> = Adapter<T>;
pub type Drain<'a, T> = Adapter<T>;

impl<T> Default for BinaryHeap<T> { fn default() -> BinaryHeap<T> { BinaryHeap::new() } }
impl<T> FromIterator<T> for BinaryHeap<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> { let Some(x) = iter.into_iter().next() else { return BinaryHeap::new() }; BinaryHeap { elem: x } }
}
impl<T> Extend<T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = x; } } }
impl<T> From<Vec<T>> for BinaryHeap<T> { fn from(all: Vec<T>) -> BinaryHeap<T> { BinaryHeap { elem: all.elem } } }
impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> { fn from(all: [T; N]) -> BinaryHeap<T> { BinaryHeap { elem: all.elem } } }
impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = Adapter<T>; fn into_iter(self) -> Adapter<T> { Adapter { elem: self.elem } } }
impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Adapter<&'a T>; fn into_iter(self) -> Adapter<&'a T> { self.iter() } }

#[derive(Debug)]
pub struct PeekMut<'a, T> { inner: &'a mut T }
impl<'a, T> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T { *this.inner } }
impl<'a, T> crate::ops::Deref for PeekMut<'a, T> { type Target = T; fn deref(&self) -> &T { self.inner } }
impl<'a, T> crate::ops::DerefMut for PeekMut<'a, T> { fn deref_mut(&mut self) -> &mut T { self.inner } }
