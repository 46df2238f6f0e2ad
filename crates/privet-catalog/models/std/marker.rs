//! Markers: nothing flows through them.

pub trait Sized {}
pub trait Send {}
pub trait Sync {}
pub trait Copy: Clone {}
pub trait Unpin {}
impl<T: ?Sized> Copy for &T {}
impl<N: crate::num::AnyNumber> Copy for N {}
impl Copy for bool {}
impl Copy for () {}
impl<A: Copy, B: Copy> Copy for (A, B) {}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomData<T: ?Sized>;
#[derive(Clone, Copy, Debug, Default)]
pub struct PhantomPinned;
