//! Iterators. One struct stands for all of them; adapters call their closures at once, on any one item.

use crate::cmp::Ordering;
use crate::ops::ControlFlow;

/// Any iterator: what it yields.
#[derive(Clone, Debug)]
pub struct Adapter<T> { elem: T }

impl<T> Adapter<T> {
    pub fn empty() -> Adapter<T> {}
    pub fn peek(&mut self) -> Option<&T> { Some(&self.elem) }
    pub fn peek_mut(&mut self) -> Option<&mut T> { Some(&mut self.elem) }
    pub fn next_if<F: FnOnce(&T) -> bool>(&mut self, f: F) -> Option<T> { if f(&self.elem) { return Some(self.elem); } None }
    pub fn next_if_eq<R: ?Sized>(&mut self, expected: &R) -> Option<T> { Some(self.elem) }
    pub fn next_if_map<R, F: FnOnce(T) -> Result<R, T>>(&mut self, f: F) -> Option<R> { f(self.elem).ok() }
    pub fn as_str(&self) -> &str { &self.elem as &str }
    pub fn as_slice(&self) -> &[T] { self }
    pub fn into_slice<'a>(self) -> &'a [T] { &self }
    pub fn offset(&self) -> usize {}
    pub fn remainder(&self) -> &[T] { self }
}
impl<T> Iterator for Adapter<T> { type Item = T; fn next(&mut self) -> Option<T> { Some(self.elem) } }
impl<T> DoubleEndedIterator for Adapter<T> {}
impl<T> ExactSizeIterator for Adapter<T> {}
impl<T> FusedIterator for Adapter<T> {}

pub type Map<I, F> = Adapter<<F as FnOnce>::Output>;
pub type Peekable<I> = Adapter<<I as Iterator>::Item>;
pub type Rev<I> = Adapter<<I as Iterator>::Item>;
pub type Filter<I, P> = Adapter<<I as Iterator>::Item>;
pub type Take<I> = Adapter<<I as Iterator>::Item>;
pub type Skip<I> = Adapter<<I as Iterator>::Item>;
pub type StepBy<I> = Adapter<<I as Iterator>::Item>;
pub type Fuse<I> = Adapter<<I as Iterator>::Item>;
pub type Cycle<I> = Adapter<<I as Iterator>::Item>;
pub type TakeWhile<I, P> = Adapter<<I as Iterator>::Item>;
pub type SkipWhile<I, P> = Adapter<<I as Iterator>::Item>;
pub type Chain<A, B> = Adapter<<A as Iterator>::Item>;
pub type Zip<A, B> = Adapter<(<A as Iterator>::Item, <B as Iterator>::Item)>;
pub type Enumerate<I> = Adapter<(usize, <I as Iterator>::Item)>;
pub type Once<T> = Adapter<T>;
pub type Empty<T> = Adapter<T>;
pub type Repeat<T> = Adapter<T>;
pub type RepeatN<T> = Adapter<T>;
pub type Cloned<I> = Adapter<<I as Iterator>::Item>;
pub type Copied<I> = Adapter<<I as Iterator>::Item>;
pub type Inspect<I, F> = Adapter<<I as Iterator>::Item>;
pub type FilterMap<I, F> = Adapter<<F as FnOnce>::Output>;
pub type MapWhile<I, P> = Adapter<<P as FnOnce>::Output>;
pub type FlatMap<I, U, F> = Adapter<<U as IntoIterator>::Item>;
pub type Flatten<I> = Adapter<<<I as Iterator>::Item as IntoIterator>::Item>;
pub type Successors<T, F> = Adapter<T>;

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
    fn count(self) -> usize { 0 }
    fn last(mut self) -> Option<Self::Item> { self.next() }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { self.next() }
    fn advance_by(&mut self, n: usize) -> Result<(), usize> { Ok(()) }
    fn step_by(mut self, step: usize) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn chain<U: IntoIterator<Item = Self::Item>>(mut self, other: U) -> Adapter<Self::Item> {
        let mut out = Adapter::empty();
        if let Some(x) = self.next() { out.elem = x; }
        if let Some(x) = other.into_iter().next() { out.elem = x; }
        out
    }
    fn zip<U: IntoIterator>(mut self, other: U) -> Adapter<(Self::Item, U::Item)> {
        let Some(a) = self.next() else { return Adapter::empty() };
        let Some(b) = other.into_iter().next() else { return Adapter::empty() };
        Adapter { elem: (a, b) }
    }
    fn intersperse(mut self, separator: Self::Item) -> Adapter<Self::Item> {
        let mut out = Adapter { elem: separator };
        if let Some(x) = self.next() { out.elem = x; }
        out
    }
    fn map<B, F: FnMut(Self::Item) -> B>(mut self, mut f: F) -> Adapter<B> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: f(x) } }
    fn for_each<F: FnMut(Self::Item)>(mut self, mut f: F) { while let Some(x) = self.next() { f(x); } }
    fn filter<P: FnMut(&Self::Item) -> bool>(mut self, mut predicate: P) -> Adapter<Self::Item> {
        let Some(x) = self.next() else { return Adapter::empty() };
        if predicate(&x) { Adapter { elem: x } } else { Adapter::empty() }
    }
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(mut self, mut f: F) -> Adapter<B> {
        let Some(x) = self.next() else { return Adapter::empty() };
        let Some(y) = f(x) else { return Adapter::empty() };
        Adapter { elem: y }
    }
    fn enumerate(mut self) -> Adapter<(usize, Self::Item)> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: (0, x) } }
    fn peekable(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn skip_while<P: FnMut(&Self::Item) -> bool>(mut self, mut predicate: P) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; predicate(&x); Adapter { elem: x } }
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Adapter<Self::Item> { self.filter(predicate) }
    fn map_while<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> Adapter<B> { self.filter_map(f) }
    fn skip(mut self, n: usize) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn take(mut self, n: usize) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(mut self, initial: St, mut f: F) -> Adapter<B> {
        let mut state = initial;
        let mut out = Adapter::empty();
        while let Some(x) = self.next() { if let Some(y) = f(&mut state, x) { out.elem = y; } }
        out
    }
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(mut self, mut f: F) -> Adapter<U::Item> {
        let Some(x) = self.next() else { return Adapter::empty() };
        let Some(y) = f(x).into_iter().next() else { return Adapter::empty() };
        Adapter { elem: y }
    }
    fn flatten(mut self) -> Adapter<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator {
        let Some(x) = self.next() else { return Adapter::empty() };
        let Some(y) = x.into_iter().next() else { return Adapter::empty() };
        Adapter { elem: y }
    }
    fn fuse(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn inspect<F: FnMut(&Self::Item)>(mut self, mut f: F) -> Adapter<Self::Item> {
        let Some(x) = self.next() else { return Adapter::empty() };
        f(&x);
        Adapter { elem: x }
    }
    fn by_ref(&mut self) -> &mut Self { self }
    fn collect<B: FromIterator<Self::Item>>(self) -> B { B::from_iter(self) }
    fn collect_into<E: Extend<Self::Item>>(self, collection: &mut E) -> &mut E { collection.extend(self); collection }
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(mut self, mut f: F) -> (B, B) {
        let mut yes = B::default();
        let mut no = B::default();
        while let Some(x) = self.next() { if f(&x) { yes.extend(Adapter { elem: x }); } else { no.extend(Adapter { elem: x }); } }
        (yes, no)
    }
    fn is_partitioned<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> bool { self.all(predicate) }
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, mut f: F) -> R {
        let mut acc = R::from_output(init);
        while let Some(x) = self.next() { acc = f(acc?, x); }
        acc
    }
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, mut f: F) -> R {
        let mut result = R::from_output(());
        while let Some(x) = self.next() { result = f(x); }
        result
    }
    fn fold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B {
        let mut acc = init;
        while let Some(x) = self.next() { acc = f(acc, x); }
        acc
    }
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(mut self, mut f: F) -> Option<Self::Item> {
        let mut acc = self.next()?;
        while let Some(x) = self.next() { acc = f(acc, x); }
        Some(acc)
    }
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool { while let Some(x) = self.next() { f(x); } true }
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool { while let Some(x) = self.next() { f(x); } false }
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<Self::Item> {
        let x = self.next()?;
        if predicate(&x) { return Some(x); }
        None
    }
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, mut f: F) -> Option<B> { let x = self.next()?; f(x) }
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<usize> { let x = self.next()?; predicate(x); Some(0) }
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<usize> { let x = self.next()?; predicate(x); Some(0) }
    fn max(mut self) -> Option<Self::Item> { self.next() }
    fn min(mut self) -> Option<Self::Item> { self.next() }
    fn max_by_key<B, F: FnMut(&Self::Item) -> B>(mut self, mut f: F) -> Option<Self::Item> { let x = self.next()?; f(&x); Some(x) }
    fn min_by_key<B, F: FnMut(&Self::Item) -> B>(mut self, mut f: F) -> Option<Self::Item> { let x = self.next()?; f(&x); Some(x) }
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut compare: F) -> Option<Self::Item> { let x = self.next()?; compare(&x, &x); Some(x) }
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut compare: F) -> Option<Self::Item> { let x = self.next()?; compare(&x, &x); Some(x) }
    fn rev(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(mut self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)> {
        let mut left = FromA::default();
        let mut right = FromB::default();
        while let Some((a, b)) = self.next() { left.extend(Adapter { elem: a }); right.extend(Adapter { elem: b }); }
        (left, right)
    }
    fn copied<'a, T: 'a + Copy>(mut self) -> Adapter<T> where Self: Iterator<Item = &'a T> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: *x } }
    fn cloned<'a, T: 'a + Clone>(mut self) -> Adapter<T> where Self: Iterator<Item = &'a T> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x.clone() } }
    fn cycle(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn array_chunks<const N: usize>(mut self) -> Adapter<[Self::Item; N]> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: [x] } }
    fn sum<S: Sum<Self::Item>>(self) -> S { S::sum(self) }
    fn product<P: Product<Self::Item>>(self) -> P { P::product(self) }
    fn cmp<I: IntoIterator>(self, other: I) -> Ordering { Ordering::Equal }
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> { None }
    fn eq<I: IntoIterator>(self, other: I) -> bool { true }
    fn ne<I: IntoIterator>(self, other: I) -> bool { true }
    fn lt<I: IntoIterator>(self, other: I) -> bool { true }
    fn le<I: IntoIterator>(self, other: I) -> bool { true }
    fn gt<I: IntoIterator>(self, other: I) -> bool { true }
    fn ge<I: IntoIterator>(self, other: I) -> bool { true }
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(mut self, mut f: F) -> bool { while let Some(x) = self.next() { f(&x, &x); } true }
    fn is_sorted(self) -> bool { true }
    fn is_sorted_by_key<K, F: FnMut(Self::Item) -> K>(mut self, mut f: F) -> bool { while let Some(x) = self.next() { f(x); } true }
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item> { self.next() }
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { self.next() }
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> { self.find(predicate) }
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B { self.fold(init, f) }
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R { self.try_fold(init, f) }
}
pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize { 0 } }
pub trait FusedIterator: Iterator {}
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
pub trait FromIterator<A>: Sized { fn from_iter<I: IntoIterator<Item = A>>(iter: I) -> Self; }
pub trait Extend<A> { fn extend<I: IntoIterator<Item = A>>(&mut self, iter: I); }

impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I { self } }
impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { (**self).next() } }
impl FromIterator<()> for () { fn from_iter<I: IntoIterator<Item = ()>>(iter: I) { iter.into_iter().next(); } }
impl<A, B, CA: Default + Extend<A>, CB: Default + Extend<B>> FromIterator<(A, B)> for (CA, CB) { fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> (CA, CB) { iter.into_iter().unzip() } }
impl<A, B, CA: Extend<A>, CB: Extend<B>> Extend<(A, B)> for (CA, CB) {
    fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, iter: I) { if let Some((a, b)) = iter.into_iter().next() { self.0.extend(Adapter { elem: a }); self.1.extend(Adapter { elem: b }); } }
}

/// Sums carry what they add up.
pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(mut iter: I) -> Self { let Some(x) = iter.next() else { loop {} }; x as Self } }
pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(mut iter: I) -> Self { let Some(x) = iter.next() else { loop {} }; x as Self } }
impl<N: crate::num::AnyNumber> Sum for N {}
impl<'a, N: crate::num::AnyNumber> Sum<&'a N> for N {}
impl<N: crate::num::AnyNumber> Product for N {}
impl<'a, N: crate::num::AnyNumber> Product<&'a N> for N {}
impl Sum for crate::time::Duration {}
impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> { fn sum<I: Iterator<Item = Option<T>>>(mut iter: I) -> Option<U> { let x = iter.next()??; Some(U::sum(once(x))) } }
impl<T, E, U: Sum<T>> Sum<Result<T, E>> for Result<U, E> {
    fn sum<I: Iterator<Item = Result<T, E>>>(mut iter: I) -> Result<U, E> {
        let Some(item) = iter.next() else { loop {} };
        let x = item?;
        Ok(U::sum(once(x)))
    }
}

/// What `?` and the `try_` methods ask of a type.
pub trait Try { type Output; fn from_output(output: Self::Output) -> Self; }
impl<T> Try for Option<T> { type Output = T; fn from_output(output: T) -> Option<T> { Some(output) } }
impl<T, E> Try for Result<T, E> { type Output = T; fn from_output(output: T) -> Result<T, E> { Ok(output) } }
impl<B, C> Try for ControlFlow<B, C> { type Output = C; fn from_output(output: C) -> ControlFlow<B, C> { ControlFlow::Continue(output) } }

pub fn once<T>(value: T) -> Adapter<T> { Adapter { elem: value } }
pub fn once_with<T, F: FnOnce() -> T>(f: F) -> Adapter<T> { Adapter { elem: f() } }
pub fn repeat<T: Clone>(value: T) -> Adapter<T> { Adapter { elem: value } }
pub fn repeat_n<T: Clone>(value: T, count: usize) -> Adapter<T> { Adapter { elem: value } }
pub fn repeat_with<T, F: FnMut() -> T>(mut f: F) -> Adapter<T> { Adapter { elem: f() } }
pub fn empty<T>() -> Adapter<T> { Adapter::empty() }
pub fn from_fn<T, F: FnMut() -> Option<T>>(mut f: F) -> Adapter<T> { let Some(x) = f() else { return Adapter::empty() }; Adapter { elem: x } }
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, mut succ: F) -> Adapter<T> {
    let Some(first) = first else { return Adapter::empty() };
    let mut out = Adapter { elem: first };
    while let Some(x) = succ(&out.elem) { out.elem = x; }
    out
}
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Adapter<(A::Item, B::Item)> { a.into_iter().zip(b) }
pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Adapter<A::Item> { a.into_iter().chain(b) }
