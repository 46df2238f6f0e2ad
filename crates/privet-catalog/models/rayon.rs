//! `rayon` as the flow engine sees it: parallel iterators are iterators, tasks are calls.

pub mod prelude {
    pub use super::iter::{IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelExtend, ParallelIterator, IndexedParallelIterator, FromParallelIterator};
    pub use super::slice::{ParallelSlice, ParallelSliceMut};
    pub use super::str::ParallelString;
}
pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(a: A, b: B) -> (RA, RB) { (a(), b()) }
pub fn spawn<F: FnOnce()>(f: F) { f(); }
pub fn scope<'scope, F: FnOnce(&Scope<'scope>) -> R, R>(f: F) -> R { f(&Scope {}) }
pub fn current_num_threads() -> usize { 0 }
pub struct Scope<'scope> {}
impl<'scope> Scope<'scope> { pub fn spawn<F: FnOnce(&Scope<'scope>)>(&self, f: F) { f(self); } }
#[derive(Debug)]
pub struct ThreadPool {}
impl ThreadPool {
    pub fn install<F: FnOnce() -> R, R>(&self, f: F) -> R { f() }
    pub fn spawn<F: FnOnce()>(&self, f: F) { f(); }
}
#[derive(Debug, Default)]
pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder { ThreadPoolBuilder {} }
    pub fn num_threads(self, n: usize) -> ThreadPoolBuilder { self }
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> { Ok(ThreadPool {}) }
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> { Ok(()) }
}
#[derive(Debug)]
pub struct ThreadPoolBuildError {}

pub mod iter {
    /// Any parallel iterator: what it yields.
    pub struct Par<T> { elem: T }
    impl<T> Par<T> { fn none() -> Par<T> {} }
    impl<T> ParallelIterator for Par<T> { type Item = T; fn one(&mut self) -> Option<T> { Some(self.elem) } }
    impl<T> IndexedParallelIterator for Par<T> {}

    pub trait IntoParallelIterator { type Item; fn into_par_iter(self) -> Par<Self::Item>; }
    impl<I: IntoIterator> IntoParallelIterator for I { type Item = I::Item; fn into_par_iter(self) -> Par<I::Item> { let Some(x) = self.into_iter().next() else { return Par::none() }; Par { elem: x } } }
    pub trait IntoParallelRefIterator<'data> { type Item; fn par_iter(&'data self) -> Par<Self::Item>; }
    impl<'data, C: ?Sized> IntoParallelRefIterator<'data> for C where &'data C: IntoIterator { type Item = <&'data C as IntoIterator>::Item; fn par_iter(&'data self) -> Par<Self::Item> { let Some(x) = self.into_iter().next() else { return Par::none() }; Par { elem: x } } }
    pub trait IntoParallelRefMutIterator<'data> { type Item; fn par_iter_mut(&'data mut self) -> Par<Self::Item>; }
    impl<'data, C: ?Sized> IntoParallelRefMutIterator<'data> for C where &'data mut C: IntoIterator { type Item = <&'data mut C as IntoIterator>::Item; fn par_iter_mut(&'data mut self) -> Par<Self::Item> { let Some(x) = self.into_iter().next() else { return Par::none() }; Par { elem: x } } }
    pub trait ParallelBridge: Iterator { fn par_bridge(mut self) -> Par<Self::Item> { let Some(x) = self.next() else { return Par::none() }; Par { elem: x } } }
    impl<I: Iterator> ParallelBridge for I {}
    pub trait FromParallelIterator<T> {}
    pub trait ParallelExtend<T> { fn par_extend(&mut self, all: Par<T>); }
    impl<T, C: Extend<T>> ParallelExtend<T> for C { fn par_extend(&mut self, all: Par<T>) { self.extend(std::iter::Adapter { elem: all.elem }); } }

    pub trait ParallelIterator {
        type Item;
        fn one(&mut self) -> Option<Self::Item>;
        fn map<R, F: Fn(Self::Item) -> R>(mut self, f: F) -> Par<R> { let Some(x) = self.one() else { return Par::none() }; Par { elem: f(x) } }
        fn for_each<F: Fn(Self::Item)>(mut self, f: F) { if let Some(x) = self.one() { f(x); } }
        fn for_each_with<T, F: Fn(&mut T, Self::Item)>(mut self, init: T, f: F) { let mut state = init; if let Some(x) = self.one() { f(&mut state, x); } }
        fn try_for_each<E, F: Fn(Self::Item) -> Result<(), E>>(mut self, f: F) -> Result<(), E> { if let Some(x) = self.one() { f(x)?; } Ok(()) }
        fn filter<P: Fn(&Self::Item) -> bool>(mut self, predicate: P) -> Par<Self::Item> { let Some(x) = self.one() else { return Par::none() }; if predicate(&x) { Par { elem: x } } else { Par::none() } }
        fn filter_map<R, F: Fn(Self::Item) -> Option<R>>(mut self, f: F) -> Par<R> { let Some(x) = self.one() else { return Par::none() }; let Some(y) = f(x) else { return Par::none() }; Par { elem: y } }
        fn flat_map<R: IntoIterator, F: Fn(Self::Item) -> R>(mut self, f: F) -> Par<R::Item> { let Some(x) = self.one() else { return Par::none() }; let Some(y) = f(x).into_iter().next() else { return Par::none() }; Par { elem: y } }
        fn flat_map_iter<R: IntoIterator, F: Fn(Self::Item) -> R>(mut self, f: F) -> Par<R::Item> { let Some(x) = self.one() else { return Par::none() }; let Some(y) = f(x).into_iter().next() else { return Par::none() }; Par { elem: y } }
        fn inspect<F: Fn(&Self::Item)>(mut self, f: F) -> Par<Self::Item> { let Some(x) = self.one() else { return Par::none() }; f(&x); Par { elem: x } }
        fn cloned<'a, T: 'a + Clone>(mut self) -> Par<T> where Self: ParallelIterator<Item = &'a T> { let Some(x) = self.one() else { return Par::none() }; Par { elem: x.clone() } }
        fn copied<'a, T: 'a + Copy>(mut self) -> Par<T> where Self: ParallelIterator<Item = &'a T> { let Some(x) = self.one() else { return Par::none() }; Par { elem: *x } }
        fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(mut self, identity: ID, f: F) -> Par<T> { let mut acc = identity(); while let Some(x) = self.one() { acc = f(acc, x); } Par { elem: acc } }
        fn reduce<ID: Fn() -> Self::Item, F: Fn(Self::Item, Self::Item) -> Self::Item>(mut self, identity: ID, f: F) -> Self::Item { let mut acc = identity(); while let Some(x) = self.one() { acc = f(acc, x); } acc }
        fn collect<C: FromIterator<Self::Item>>(mut self) -> C { let Some(x) = self.one() else { loop {} }; C::from_iter(std::iter::Adapter { elem: x }) }
        fn count(self) -> usize { 0 }
        fn sum<S: std::iter::Sum<Self::Item>>(mut self) -> S { S::sum(std::iter::once(self.one().unwrap())) }
        fn min_by_key<K, F: Fn(&Self::Item) -> K>(mut self, f: F) -> Option<Self::Item> { let x = self.one()?; f(&x); Some(x) }
        fn max_by_key<K, F: Fn(&Self::Item) -> K>(mut self, f: F) -> Option<Self::Item> { let x = self.one()?; f(&x); Some(x) }
        fn find_any<P: Fn(&Self::Item) -> bool>(mut self, predicate: P) -> Option<Self::Item> { let x = self.one()?; predicate(&x); Some(x) }
        fn find_first<P: Fn(&Self::Item) -> bool>(mut self, predicate: P) -> Option<Self::Item> { let x = self.one()?; predicate(&x); Some(x) }
        fn any<P: Fn(Self::Item) -> bool>(mut self, predicate: P) -> bool { if let Some(x) = self.one() { predicate(x); } true }
        fn all<P: Fn(Self::Item) -> bool>(mut self, predicate: P) -> bool { if let Some(x) = self.one() { predicate(x); } true }
        fn partition<A: Default + Extend<Self::Item>, P: Fn(&Self::Item) -> bool>(mut self, predicate: P) -> (A, A) { let mut yes = A::default(); let mut no = A::default(); while let Some(x) = self.one() { if predicate(&x) { yes.extend(std::iter::Adapter { elem: x }); } else { no.extend(std::iter::Adapter { elem: x }); } } (yes, no) }
        fn chain<C: IntoParallelIterator<Item = Self::Item>>(mut self, other: C) -> Par<Self::Item> { let mut out = other.into_par_iter(); if let Some(x) = self.one() { out.elem = x; } out }
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn enumerate(mut self) -> Par<(usize, Self::Item)> { let Some(x) = self.one() else { return Par::none() }; Par { elem: (0, x) } }
        fn zip<Z: IntoParallelIterator>(mut self, other: Z) -> Par<(Self::Item, Z::Item)> { let Some(x) = self.one() else { return Par::none() }; Par { elem: (x, other.into_par_iter().elem) } }
        fn chunks(mut self, size: usize) -> Par<Vec<Self::Item>> { let Some(x) = self.one() else { return Par::none() }; Par { elem: Vec::from([x]) } }
        fn rev(mut self) -> Par<Self::Item> { let Some(x) = self.one() else { return Par::none() }; Par { elem: x } }
        fn take(mut self, n: usize) -> Par<Self::Item> { let Some(x) = self.one() else { return Par::none() }; Par { elem: x } }
        fn skip(mut self, n: usize) -> Par<Self::Item> { let Some(x) = self.one() else { return Par::none() }; Par { elem: x } }
        fn with_min_len(mut self, n: usize) -> Par<Self::Item> { let Some(x) = self.one() else { return Par::none() }; Par { elem: x } }
        fn collect_into_vec(mut self, target: &mut Vec<Self::Item>) { target.extend(self.one()); }
    }
}
pub mod slice {
    use super::iter::Par;
    use std::cmp::Ordering;
    pub trait ParallelSlice<T> { fn par_chunks(&self, size: usize) -> Par<&[T]>; fn par_windows(&self, size: usize) -> Par<&[T]>; }
    impl<T> ParallelSlice<T> for [T] { fn par_chunks(&self, size: usize) -> Par<&[T]> { Par { elem: self } } fn par_windows(&self, size: usize) -> Par<&[T]> { Par { elem: self } } }
    pub trait ParallelSliceMut<T> {
        fn par_chunks_mut(&mut self, size: usize) -> Par<&mut [T]>;
        fn par_sort(&mut self);
        fn par_sort_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F);
        fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F);
        fn par_sort_unstable(&mut self);
    }
    impl<T> ParallelSliceMut<T> for [T] {
        fn par_chunks_mut(&mut self, size: usize) -> Par<&mut [T]> { Par { elem: self } }
        fn par_sort(&mut self) { self.elem = self.elem; }
        fn par_sort_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F) { compare(&self.elem, &self.elem); self.elem = self.elem; }
        fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) { f(&self.elem); self.elem = self.elem; }
        fn par_sort_unstable(&mut self) { self.elem = self.elem; }
    }
}
pub mod str {
    use super::iter::Par;
    pub trait ParallelString { fn par_lines(&self) -> Par<&str>; fn par_chars(&self) -> Par<char>; fn par_split(&self, separator: char) -> Par<&str>; }
    impl ParallelString for str { fn par_lines(&self) -> Par<&str> { Par { elem: self } } fn par_chars(&self) -> Par<char> { Par { elem: *self as char } } fn par_split(&self, separator: char) -> Par<&str> { Par { elem: self } } }
}
