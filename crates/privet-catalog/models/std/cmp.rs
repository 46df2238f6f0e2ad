//! Comparisons carry nothing; `max`, `min` and `clamp` give back one of their operands.

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ordering { Less, Equal, Greater }
impl Ordering {
    pub fn is_eq(self) -> bool {}
    pub fn is_ne(self) -> bool {}
    pub fn is_lt(self) -> bool {}
    pub fn is_gt(self) -> bool {}
    pub fn is_le(self) -> bool {}
    pub fn is_ge(self) -> bool {}
    pub fn reverse(self) -> Ordering {}
    pub fn then(self, other: Ordering) -> Ordering {}
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering { f() }
}

pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool {}
    fn ne(&self, other: &Rhs) -> bool {}
}
pub trait Eq: PartialEq {}
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering> { Some(Ordering::Equal) }
    fn lt(&self, other: &Rhs) -> bool {}
    fn le(&self, other: &Rhs) -> bool {}
    fn gt(&self, other: &Rhs) -> bool {}
    fn ge(&self, other: &Rhs) -> bool {}
}
pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering {}
    fn max(self, other: Self) -> Self where Self: Sized { if self > other { return self; } other }
    fn min(self, other: Self) -> Self where Self: Sized { if self < other { return self; } other }
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized { self }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reverse<T>(pub T);

pub fn max<T: Ord>(a: T, b: T) -> T { if a > b { return a; } b }
pub fn min<T: Ord>(a: T, b: T) -> T { if a < b { return a; } b }
pub fn max_by_key<T, K, F: FnMut(&T) -> K>(a: T, b: T, mut f: F) -> T { f(&a); f(&b); if a > b { return a; } b }
pub fn min_by_key<T, K, F: FnMut(&T) -> K>(a: T, b: T, mut f: F) -> T { f(&a); f(&b); if a < b { return a; } b }

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {}
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {}
impl<A: ?Sized + Ord> Ord for &A {}
impl<A: ?Sized + Eq> Eq for &A {}
impl<N: crate::num::AnyNumber> PartialEq for N {}
impl<N: crate::num::AnyNumber> PartialOrd for N {}
impl<N: crate::num::AnyInteger> Eq for N {}
impl<N: crate::num::AnyInteger> Ord for N {}
impl PartialEq for bool {}
impl Eq for bool {}
impl PartialOrd for bool {}
impl Ord for bool {}
impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {}
impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
impl<A: Ord, B: Ord> Ord for (A, B) {}
impl<A: Eq, B: Eq> Eq for (A, B) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
