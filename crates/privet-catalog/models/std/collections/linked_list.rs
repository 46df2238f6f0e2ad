//! `LinkedList`: laid out like a `Vec`.

use crate::iter::Adapter;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkedList<T> { elem: T }

impl<T> LinkedList<T> {
    pub const fn new() -> LinkedList<T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) { *self = LinkedList::new(); }
    pub fn append(&mut self, other: &mut LinkedList<T>) { self.elem = other.elem; *other = LinkedList::new(); }
    pub fn iter(&self) -> Iter<'_, T> { Adapter { elem: &self.elem } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elem); }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { Adapter { elem: &mut self.elem } }
    pub fn contains(&self, x: &T) -> bool {}
    pub fn front(&self) -> Option<&T> { Some(&self.elem) }
    pub fn back(&self) -> Option<&T> { Some(&self.elem) }
    pub fn front_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn back_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) -> Adapter<T> { f(&mut self.elem); Adapter { elem: self.elem } }
    pub fn push_front(&mut self, value: T) { self.elem = value; }
    pub fn push_back(&mut self, value: T) { self.elem = value; }
    pub fn pop_front(&mut self) -> Option<T> { Some(self.elem) }
    pub fn pop_back(&mut self) -> Option<T> { Some(self.elem) }
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> { LinkedList { elem: self.elem } }
}

pub type Iter<'a, T> = Adapter<&'a T>;
pub type IterMut<'a, T> = Adapter<&'a mut T>;
pub type IntoIter<T> = Adapter<T>;

impl<T> Default for LinkedList<T> { fn default() -> LinkedList<T> { LinkedList::new() } }
impl<T> FromIterator<T> for LinkedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> { let Some(x) = iter.into_iter().next() else { return LinkedList::new() }; LinkedList { elem: x } }
}
impl<T> Extend<T> for LinkedList<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = x; } } }
impl<T, const N: usize> From<[T; N]> for LinkedList<T> { fn from(all: [T; N]) -> LinkedList<T> { LinkedList { elem: all.elem } } }
impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = Adapter<T>; fn into_iter(self) -> Adapter<T> { Adapter { elem: self.elem } } }
impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Adapter<&'a T>; fn into_iter(self) -> Adapter<&'a T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = Adapter<&'a mut T>; fn into_iter(self) -> Adapter<&'a mut T> { self.iter_mut() } }
