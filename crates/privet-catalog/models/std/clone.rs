//! `Clone`: a copy of everything, unless an impl says otherwise. A handle with a `shared` cell keeps its cell.

pub trait Clone: Sized {
    fn clone(&self) -> Self { *self }
    fn clone_from(&mut self, source: &Self) { *self = source.clone(); }
}

impl Clone for bool {}
impl Clone for i8 {}
impl Clone for i16 {}
impl Clone for i32 {}
impl Clone for i64 {}
impl Clone for i128 {}
impl Clone for isize {}
impl Clone for u8 {}
impl Clone for u16 {}
impl Clone for u32 {}
impl Clone for u64 {}
impl Clone for u128 {}
impl Clone for usize {}
impl Clone for f32 {}
impl Clone for f64 {}
impl Clone for () {}
impl<T: ?Sized> Clone for &T {}
impl<T: ?Sized> Clone for *const T {}
impl<T: ?Sized> Clone for *mut T {}
impl<A: Clone> Clone for (A,) {}
impl<A: Clone, B: Clone> Clone for (A, B) {}
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {}
