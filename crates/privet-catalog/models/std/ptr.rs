//! Raw pointers: like references.

impl<T: ?Sized> *const T {
    pub fn is_null(self) -> bool {}
    pub fn cast<U>(self) -> *const U { self }
    pub fn cast_mut(self) -> *mut T { self }
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T> { Some(self) }
    pub unsafe fn add(self, count: usize) -> *const T { self }
    pub unsafe fn sub(self, count: usize) -> *const T { self }
    pub unsafe fn offset(self, count: isize) -> *const T { self }
    pub unsafe fn read(self) -> T where T: Sized { *self }
}
impl<T: ?Sized> *mut T {
    pub fn is_null(self) -> bool {}
    pub fn cast<U>(self) -> *mut U { self }
    pub fn cast_const(self) -> *const T { self }
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T> { Some(self) }
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T> { Some(self) }
    pub unsafe fn add(self, count: usize) -> *mut T { self }
    pub unsafe fn sub(self, count: usize) -> *mut T { self }
    pub unsafe fn offset(self, count: isize) -> *mut T { self }
    pub unsafe fn read(self) -> T where T: Sized { *self }
    pub unsafe fn write(self, value: T) where T: Sized { *self = value; }
    pub unsafe fn replace(self, value: T) -> T where T: Sized { let old = *self; *self = value; old }
    pub unsafe fn swap(self, with: *mut T) where T: Sized { let old = *self; *self = *with; *with = old; }
}
pub const fn null<T>() -> *const T {}
pub const fn null_mut<T>() -> *mut T {}
pub unsafe fn read<T>(src: *const T) -> T { *src }
pub unsafe fn read_volatile<T>(src: *const T) -> T { *src }
pub unsafe fn read_unaligned<T>(src: *const T) -> T { *src }
pub unsafe fn write<T>(dst: *mut T, value: T) { *dst = value; }
pub unsafe fn write_volatile<T>(dst: *mut T, value: T) { *dst = value; }
pub unsafe fn replace<T>(dst: *mut T, value: T) -> T { let old = *dst; *dst = value; old }
pub unsafe fn swap<T>(a: *mut T, b: *mut T) { let old = *a; *a = *b; *b = old; }
pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src; }
pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src; }
pub unsafe fn drop_in_place<T: ?Sized>(value: *mut T) {}
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {}
pub fn from_ref<T: ?Sized>(value: &T) -> *const T { value }
pub fn from_mut<T: ?Sized>(value: &mut T) -> *mut T { value }

#[derive(Debug, PartialEq, Eq, Hash)]
pub struct NonNull<T: ?Sized> { pointer: *mut T }
impl<T: ?Sized> NonNull<T> {
    pub fn new(pointer: *mut T) -> Option<NonNull<T>> { Some(NonNull { pointer }) }
    pub unsafe fn new_unchecked(pointer: *mut T) -> NonNull<T> { NonNull { pointer } }
    pub fn dangling() -> NonNull<T> {}
    pub fn as_ptr(self) -> *mut T { self.pointer }
    pub unsafe fn as_ref<'a>(&self) -> &'a T { self.pointer }
    pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T { self.pointer }
}
impl<T: ?Sized> Clone for NonNull<T> {}
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(value: &mut T) -> NonNull<T> { NonNull { pointer: value } } }
