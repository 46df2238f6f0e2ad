//! Operators, ranges, closures. Arithmetic on the primitives is the engine's; these are for everybody else's types.

pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
pub trait Neg { type Output; fn neg(self) -> Self::Output; }
pub trait Not { type Output; fn not(self) -> Self::Output; }
pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }

pub trait Index<Idx: ?Sized> { type Output: ?Sized; fn index(&self, index: Idx) -> &Self::Output; }
pub trait IndexMut<Idx: ?Sized>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
impl<T: ?Sized> Deref for &T { type Target = T; fn deref(&self) -> &T { *self } }
impl<T: ?Sized> Deref for &mut T { type Target = T; fn deref(&self) -> &T { *self } }
impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T { *self } }
pub trait Drop { fn drop(&mut self); }

pub trait FnOnce<Args> { type Output; }
pub trait FnMut<Args>: FnOnce<Args> {}
pub trait Fn<Args>: FnMut<Args> {}
pub trait AsyncFnOnce<Args> { type Output; }
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeFrom<Idx> { pub start: Idx }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeTo<Idx> { pub end: Idx }
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> { start: Idx, end: Idx }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> { pub end: Idx }

impl<Idx> Range<Idx> {
    pub fn contains<U: ?Sized>(&self, item: &U) -> bool {}
    pub fn is_empty(&self) -> bool {}
}
impl<Idx> RangeFrom<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool {} }
impl<Idx> RangeTo<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool {} }
impl<Idx> RangeToInclusive<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool {} }
impl<Idx> RangeInclusive<Idx> {
    pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> { RangeInclusive { start, end } }
    pub fn start(&self) -> &Idx { &self.start }
    pub fn end(&self) -> &Idx { &self.end }
    pub fn into_inner(self) -> (Idx, Idx) { (self.start, self.end) }
    pub fn contains<U: ?Sized>(&self, item: &U) -> bool {}
    pub fn is_empty(&self) -> bool {}
}
impl<A> Iterator for Range<A> { type Item = A; fn next(&mut self) -> Option<A> { if self.is_empty() { return Some(self.end); } Some(self.start) } }
impl<A> Iterator for RangeInclusive<A> { type Item = A; fn next(&mut self) -> Option<A> { if self.is_empty() { return Some(self.end); } Some(self.start) } }
impl<A> Iterator for RangeFrom<A> { type Item = A; fn next(&mut self) -> Option<A> { Some(self.start) } }
impl<A> DoubleEndedIterator for Range<A> {}
impl<A> DoubleEndedIterator for RangeInclusive<A> {}
impl<A> ExactSizeIterator for Range<A> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }

/// A range of an index or a key. What is left when the range is cut out: all, to be safe, but for `..`.
pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T> { Bound::Unbounded }
    fn end_bound(&self) -> Bound<&T> { Bound::Unbounded }
    fn contains<U: ?Sized>(&self, item: &U) -> bool { true }
    fn rest_of_vec<E>(&self, all: Vec<E>) -> Vec<E> { all }
    fn rest_of_text(&self, all: String) -> String { all }
}
impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn rest_of_vec<E>(&self, all: Vec<E>) -> Vec<E> { Vec::new() }
    fn rest_of_text(&self, all: String) -> String { String::new() }
}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool {}
    pub fn is_continue(&self) -> bool {}
    pub fn break_value(self) -> Option<B> { match self { ControlFlow::Break(b) => Some(b), ControlFlow::Continue(_) => None } }
    pub fn continue_value(self) -> Option<C> { match self { ControlFlow::Break(_) => None, ControlFlow::Continue(c) => Some(c) } }
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> { match self { ControlFlow::Break(b) => ControlFlow::Break(f(b)), ControlFlow::Continue(c) => ControlFlow::Continue(c) } }
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> { match self { ControlFlow::Break(b) => ControlFlow::Break(b), ControlFlow::Continue(c) => ControlFlow::Continue(f(c)) } }
}
