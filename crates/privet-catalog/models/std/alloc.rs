//! Memory by hand: layouts carry nothing.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {}
impl Layout {
    pub fn new<T>() -> Layout { Layout {} }
    pub fn array<T>(n: usize) -> Result<Layout, LayoutError> { Ok(Layout {}) }
    pub fn size(&self) -> usize {}
    pub fn align(&self) -> usize {}
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutError {}
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
}
pub unsafe fn alloc(layout: Layout) -> *mut u8 { crate::ptr::null_mut() }
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}
pub struct System;
