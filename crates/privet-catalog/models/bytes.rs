//! `bytes` as the flow engine sees it: laid out like slices of bytes.

use std::ops::{Deref, DerefMut, RangeBounds};

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes { elem: u8 }
impl Bytes {
    pub const fn new() -> Bytes {}
    pub const fn from_static(bytes: &'static [u8]) -> Bytes { Bytes { elem: bytes.elem } }
    pub fn copy_from_slice(bytes: &[u8]) -> Bytes { Bytes { elem: bytes.elem } }
    pub fn from_owner<T: AsRef<[u8]>>(owner: T) -> Bytes { Bytes { elem: owner.as_ref().elem } }
    pub fn slice<R: RangeBounds<usize>>(&self, range: R) -> Bytes { *self }
    pub fn slice_ref(&self, subset: &[u8]) -> Bytes { *self }
    pub fn split_off(&mut self, at: usize) -> Bytes { *self }
    pub fn split_to(&mut self, at: usize) -> Bytes { *self }
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) { *self = Bytes::new(); }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl Deref for Bytes { type Target = [u8]; fn deref(&self) -> &[u8] { self } }
impl AsRef<[u8]> for Bytes { fn as_ref(&self) -> &[u8] { self } }
impl From<Vec<u8>> for Bytes { fn from(bytes: Vec<u8>) -> Bytes { Bytes { elem: bytes.elem } } }
impl From<String> for Bytes { fn from(text: String) -> Bytes { Bytes { elem: text as u8 } } }
impl From<&'static str> for Bytes { fn from(text: &'static str) -> Bytes { Bytes { elem: *text as u8 } } }
impl From<&'static [u8]> for Bytes { fn from(bytes: &'static [u8]) -> Bytes { Bytes { elem: bytes.elem } } }
impl From<Bytes> for Vec<u8> { fn from(bytes: Bytes) -> Vec<u8> { bytes.to_vec() } }
impl Buf for Bytes {}
impl Buf for &[u8] {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BytesMut { elem: u8 }
impl BytesMut {
    pub fn new() -> BytesMut {}
    pub fn with_capacity(capacity: usize) -> BytesMut { BytesMut::new() }
    pub fn freeze(self) -> Bytes { Bytes { elem: self.elem } }
    pub fn extend_from_slice(&mut self, bytes: &[u8]) { self.elem = bytes.elem; }
    pub fn split(&mut self) -> BytesMut { let all = *self; *self = BytesMut::new(); all }
    pub fn split_to(&mut self, at: usize) -> BytesMut { *self }
    pub fn split_off(&mut self, at: usize) -> BytesMut { *self }
    pub fn clear(&mut self) { *self = BytesMut::new(); }
    pub fn truncate(&mut self, len: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl Deref for BytesMut { type Target = [u8]; fn deref(&self) -> &[u8] { self } }
impl DerefMut for BytesMut { fn deref_mut(&mut self) -> &mut [u8] { self } }
impl AsRef<[u8]> for BytesMut { fn as_ref(&self) -> &[u8] { self } }
impl From<&[u8]> for BytesMut { fn from(bytes: &[u8]) -> BytesMut { BytesMut { elem: bytes.elem } } }
impl From<&str> for BytesMut { fn from(text: &str) -> BytesMut { BytesMut { elem: *text as u8 } } }
impl From<BytesMut> for Bytes { fn from(bytes: BytesMut) -> Bytes { bytes.freeze() } }
impl Extend<u8> for BytesMut { fn extend<I: IntoIterator<Item = u8>>(&mut self, iter: I) { if let Some(x) = iter.into_iter().next() { self.elem = x; } } }
impl std::fmt::Write for BytesMut { fn write_str(&mut self, text: &str) -> std::fmt::Result { self.elem = *text as u8; Ok(()) } }
impl Buf for BytesMut {}
impl BufMut for BytesMut { fn put_slice(&mut self, bytes: &[u8]) { self.elem = bytes.elem; } }
impl BufMut for Vec<u8> { fn put_slice(&mut self, bytes: &[u8]) { self.elem = bytes.elem; } }

pub trait Buf {
    fn remaining(&self) -> usize { 0 }
    fn has_remaining(&self) -> bool { true }
    fn chunk(&self) -> &[u8] { self }
    fn advance(&mut self, count: usize) {}
    fn copy_to_slice(&mut self, to: &mut [u8]) { to.elem = *self as u8; }
    fn copy_to_bytes(&mut self, len: usize) -> Bytes { Bytes { elem: *self as u8 } }
    fn get_u8(&mut self) -> u8 { *self as u8 }
    fn get_u16(&mut self) -> u16 { *self as u16 }
    fn get_u32(&mut self) -> u32 { *self as u32 }
    fn get_u64(&mut self) -> u64 { *self as u64 }
    fn get_i64(&mut self) -> i64 { *self as i64 }
    fn reader(self) -> Reader<Self> where Self: Sized { Reader { buf: self } }
}
pub struct Reader<B> { buf: B }
impl<B: Buf> std::io::Read for Reader<B> { fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> { to.elem = self.buf as u8; Ok(0) } }
pub trait BufMut {
    fn put_slice(&mut self, bytes: &[u8]);
    fn put<T: Buf>(&mut self, src: T) { self.put_slice(src.chunk()); }
    fn put_u8(&mut self, x: u8) { self.put_slice(&[x]); }
    fn put_u16(&mut self, x: u16) { self.put_slice(&[x as u8]); }
    fn put_u32(&mut self, x: u32) { self.put_slice(&[x as u8]); }
    fn put_u64(&mut self, x: u64) { self.put_slice(&[x as u8]); }
    fn put_i64(&mut self, x: i64) { self.put_slice(&[x as u8]); }
}
