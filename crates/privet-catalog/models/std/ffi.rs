//! Texts of the operating system and of C: texts like any other.

use crate::borrow::{Borrow, Cow};
use crate::fmt::{self, Debug, Formatter};
use crate::ops::Deref;

pub struct OsStr {}
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(text: &S) -> &OsStr { text.as_ref() }
    pub fn to_str(&self) -> Option<&str> { Some(self) }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Borrowed(self) }
    pub fn to_os_string(&self) -> OsString { *self as OsString }
    pub fn as_encoded_bytes(&self) -> &[u8] { self }
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn display(&self) -> crate::path::Display<'_> { crate::path::Display { path: self } }
    pub fn to_ascii_lowercase(&self) -> OsString { *self as OsString }
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
}
pub struct OsString {}
impl OsString {
    pub fn new() -> OsString {}
    pub fn as_os_str(&self) -> &OsStr { self }
    pub fn into_string(self) -> Result<String, OsString> { if self.is_empty() { return Err(self); } Ok(self as String) }
    pub fn push<S: AsRef<OsStr>>(&mut self, text: S) {}
    pub fn clear(&mut self) { *self = OsString::new(); }
    pub fn into_encoded_bytes(self) -> Vec<u8> { Vec { elem: self as u8 } }
}
impl Deref for OsString { type Target = OsStr; fn deref(&self) -> &OsStr { self } }
impl Clone for OsString {}
impl Default for OsString { fn default() -> OsString { OsString::new() } }
impl Debug for OsStr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl Debug for OsString { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr { self } }
impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr { self } }
impl ToOwned for OsStr { type Owned = OsString; fn to_owned(&self) -> OsString { *self as OsString } }
impl From<String> for OsString { fn from(text: String) -> OsString { text as OsString } }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(text: &T) -> OsString { text.as_ref().to_os_string() } }
impl PartialEq for OsStr {}
impl PartialEq for OsString {}
impl PartialEq<str> for OsStr {}
impl PartialEq<str> for OsString {}
impl Eq for OsString {}
impl Ord for OsString {}
impl crate::hash::Hash for OsString {}

pub struct CStr {}
impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr { ptr }
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> { Ok(bytes as &CStr) }
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> { Ok(bytes as &CStr) }
    pub fn as_ptr(&self) -> *const i8 { self }
    pub fn to_bytes(&self) -> &[u8] { self }
    pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> { Ok(self) }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Borrowed(self) }
}
pub struct CString {}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(text: T) -> Result<CString, NulError> { Ok(text.into() as CString) }
    pub fn into_string(self) -> Result<String, CString> { Ok(self as String) }
    pub fn into_raw(self) -> *mut i8 { &mut self }
    pub unsafe fn from_raw(ptr: *mut i8) -> CString { *ptr as CString }
    pub fn as_c_str(&self) -> &CStr { self }
}
impl Deref for CString { type Target = CStr; fn deref(&self) -> &CStr { self } }
impl Clone for CString {}
#[derive(Clone, Debug)]
pub struct NulError {}
#[derive(Clone, Debug)]
pub struct FromBytesWithNulError {}
pub type c_char = i8;
pub type c_int = i32;
pub type c_long = i64;
pub type c_uint = u32;
pub enum c_void {}
