//! `String` and `ToString`. A text is one value without parts: whatever enters it is in all of it.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::fmt::{self, Display, Formatter};
use crate::iter::Adapter;
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::SliceIndex;
use crate::str::{Chars, FromStr, Utf8Error};

pub struct String {}

impl String {
    pub const fn new() -> String {}
    pub fn with_capacity(capacity: usize) -> String { String::new() }
    pub fn from_utf8(bytes: Vec<u8>) -> Result<String, FromUtf8Error> {
        if bytes.is_empty() { return Err(FromUtf8Error { bytes }); }
        Ok(bytes as String)
    }
    pub fn from_utf8_lossy(bytes: &[u8]) -> Cow<'_, str> { Cow::Borrowed(bytes as &str) }
    pub fn from_utf8_lossy_owned(bytes: Vec<u8>) -> String { bytes as String }
    pub fn from_utf8_unchecked(bytes: Vec<u8>) -> String { bytes as String }
    pub fn from_utf16(units: &[u16]) -> Result<String, FromUtf16Error> { Ok(*units as String) }
    pub fn from_utf16_lossy(units: &[u16]) -> String { *units as String }
    pub fn into_bytes(self) -> Vec<u8> { Vec { elem: self as u8 } }
    pub fn as_str(&self) -> &str { self }
    pub fn as_mut_str(&mut self) -> &mut str { self }
    pub fn as_bytes(&self) -> &[u8] { self.as_str().as_bytes() }
    pub fn as_mut_vec(&mut self) -> &mut Vec<u8> { self }
    pub fn push_str(&mut self, text: &str) {}
    /// Whatever it is becomes part of the text.
    pub(crate) fn take_in<T>(&mut self, piece: T) {}
    pub fn push(&mut self, ch: char) {}
    pub fn pop(&mut self) -> Option<char> { Some(*self as char) }
    pub fn insert(&mut self, at: usize, ch: char) {}
    pub fn insert_str(&mut self, at: usize, text: &str) {}
    pub fn remove(&mut self, at: usize) -> char { *self as char }
    pub fn retain<F: FnMut(char) -> bool>(&mut self, mut f: F) { f(*self as char); }
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn clear(&mut self) { *self = String::new(); }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> { let all = *self as char; *self = range.rest_of_text(*self); Adapter { elem: all } }
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, with: &str) { self.push_str(with); }
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, range: R) {}
    pub fn split_off(&mut self, at: usize) -> String { *self }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min: usize) {}
    pub fn into_boxed_str(self) -> Box<str> { Box { inner: self } }
    pub fn leak<'a>(self) -> &'a mut str { &mut self }
    pub fn into_chars(self) -> Adapter<char> { Adapter { elem: self as char } }
}

pub type Drain<'a> = Adapter<char>;
pub type ParseError = crate::convert::Infallible;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error { bytes: Vec<u8> }
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes }
    pub fn into_bytes(self) -> Vec<u8> { self.bytes }
    pub fn utf8_error(&self) -> Utf8Error { Utf8Error {} }
}
impl Display for FromUtf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for FromUtf8Error {}

#[derive(Debug)]
pub struct FromUtf16Error {}
impl Display for FromUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for FromUtf16Error {}

pub trait ToString { fn to_string(&self) -> String; }
impl<T: Display + ?Sized> ToString for T {
    fn to_string(&self) -> String { let mut f = Formatter::new(); Display::fmt(self, &mut f); f.into_text() }
}

impl Clone for String { fn clone(&self) -> String { *self } }
impl Default for String { fn default() -> String { String::new() } }
impl Deref for String { type Target = str; fn deref(&self) -> &str { self } }
impl DerefMut for String { fn deref_mut(&mut self) -> &mut str { self } }
impl Display for String { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl fmt::Debug for String { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl fmt::Write for String { fn write_str(&mut self, text: &str) -> fmt::Result { self.push_str(text); Ok(()) } }
impl Add<&str> for String { type Output = String; fn add(mut self, other: &str) -> String { self.push_str(other); self } }
impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str) { self.push_str(other); } }
impl<I: SliceIndex<str>> Index<I> for String { type Output = str; fn index(&self, index: I) -> &str { self } }
impl<I: SliceIndex<str>> IndexMut<I> for String { fn index_mut(&mut self, index: I) -> &mut str { self } }
impl FromStr for String { type Err = ParseError; fn from_str(text: &str) -> Result<String, ParseError> { Ok(*text as String) } }

impl AsRef<str> for String { fn as_ref(&self) -> &str { self } }
impl AsMut<str> for String { fn as_mut(&mut self) -> &mut str { self } }
impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] { self.as_bytes() } }
impl Borrow<str> for String { fn borrow(&self) -> &str { self } }
impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str { self } }

impl From<&str> for String { fn from(text: &str) -> String { *text as String } }
impl From<&mut str> for String { fn from(text: &mut str) -> String { *text as String } }
impl From<&String> for String { fn from(text: &String) -> String { *text } }
impl From<char> for String { fn from(ch: char) -> String { ch as String } }
impl From<Box<str>> for String { fn from(text: Box<str>) -> String { *text.inner as String } }
impl<'a> From<Cow<'a, str>> for String { fn from(text: Cow<'a, str>) -> String { text.into_owned() } }
impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; fn try_from(bytes: Vec<u8>) -> Result<String, FromUtf8Error> { String::from_utf8(bytes) } }

impl PartialEq for String { fn eq(&self, other: &String) -> bool {} }
impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool {} }
impl PartialEq<&str> for String { fn eq(&self, other: &&str) -> bool {} }
impl Eq for String {}
impl PartialOrd for String {}
impl Ord for String {}
impl crate::hash::Hash for String {}

/// What a text can be collected from: each gives its data.
trait TextPiece { fn add_to(self, text: &mut String); }
impl TextPiece for char { fn add_to(self, text: &mut String) { text.push(self); } }
impl TextPiece for &char { fn add_to(self, text: &mut String) { text.push(*self); } }
impl TextPiece for &str { fn add_to(self, text: &mut String) { text.push_str(self); } }
impl TextPiece for String { fn add_to(self, text: &mut String) { text.push_str(&self); } }
impl TextPiece for Box<str> { fn add_to(self, text: &mut String) { text.push_str(&self); } }
impl<'a> TextPiece for Cow<'a, str> { fn add_to(self, text: &mut String) { text.push_str(&self); } }

impl<P: TextPiece> FromIterator<P> for String {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> String {
        let mut text = String::new();
        if let Some(piece) = iter.into_iter().next() { piece.add_to(&mut text); }
        text
    }
}
impl<P: TextPiece> Extend<P> for String {
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) {
        if let Some(piece) = iter.into_iter().next() { piece.add_to(self); }
    }
}
