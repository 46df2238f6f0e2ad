//! Moves in memory.

pub fn swap<T>(a: &mut T, b: &mut T) { let old = *a; *a = *b; *b = old; }
pub fn replace<T>(dest: &mut T, src: T) -> T { let old = *dest; *dest = src; old }
pub fn take<T: Default>(dest: &mut T) -> T { let old = *dest; *dest = T::default(); old }
pub fn drop<T>(value: T) { value; }
pub fn forget<T>(value: T) { value; }
pub unsafe fn transmute<A, B>(value: A) -> B { value as B }
pub unsafe fn transmute_copy<A, B>(value: &A) -> B { *value as B }
pub unsafe fn zeroed<T>() -> T {}
pub fn size_of<T>() -> usize { 0 }
pub fn size_of_val<T: ?Sized>(value: &T) -> usize { 0 }
pub fn align_of<T>() -> usize { 0 }
pub fn needs_drop<T: ?Sized>() -> bool {}
pub fn discriminant<T>(value: &T) -> Discriminant<T> { Discriminant {} }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Discriminant<T> {}

#[derive(Clone, Copy, Debug, Default)]
pub struct ManuallyDrop<T: ?Sized> { inner: T }
impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T> { ManuallyDrop { inner: value } }
    pub fn into_inner(slot: ManuallyDrop<T>) -> T { slot.inner }
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T { slot.inner }
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
}
impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> { type Target = T; fn deref(&self) -> &T { &self.inner } }
impl<T: ?Sized> crate::ops::DerefMut for ManuallyDrop<T> { fn deref_mut(&mut self) -> &mut T { &mut self.inner } }

pub struct MaybeUninit<T> { inner: T }
impl<T> MaybeUninit<T> {
    pub const fn new(value: T) -> MaybeUninit<T> { MaybeUninit { inner: value } }
    pub const fn uninit() -> MaybeUninit<T> {}
    pub const fn zeroed() -> MaybeUninit<T> {}
    pub fn write(&mut self, value: T) -> &mut T { self.inner = value; &mut self.inner }
    pub unsafe fn assume_init(self) -> T { self.inner }
    pub unsafe fn assume_init_ref(&self) -> &T { &self.inner }
    pub unsafe fn assume_init_mut(&mut self) -> &mut T { &mut self.inner }
    pub fn as_ptr(&self) -> *const T { &self.inner }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self.inner }
}
