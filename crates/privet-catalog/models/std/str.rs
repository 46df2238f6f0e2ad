//! `str`: every piece of a text carries the text; lengths, counts and comparisons carry nothing.

use crate::borrow::{Borrow, Cow};
use crate::fmt::{self, Display, Formatter};
use crate::iter::Adapter;
use crate::ops::{Index, IndexMut};
use crate::slice::SliceIndex;
use pattern::Pattern;

impl str {
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    pub fn is_char_boundary(&self, index: usize) -> bool {}
    pub fn floor_char_boundary(&self, index: usize) -> usize {}
    pub fn is_ascii(&self) -> bool {}
    pub fn as_bytes(&self) -> &[u8] { self }
    pub fn as_bytes_mut(&mut self) -> &mut [u8] { self }
    pub fn as_ptr(&self) -> *const u8 { self }
    pub fn as_str(&self) -> &str { self }
    pub fn get<I: SliceIndex<str>>(&self, index: I) -> Option<&str> { Some(self) }
    pub fn get_mut<I: SliceIndex<str>>(&mut self, index: I) -> Option<&mut str> { Some(self) }
    pub fn get_unchecked<I: SliceIndex<str>>(&self, index: I) -> &str { self }
    pub fn split_at(&self, mid: usize) -> (&str, &str) { (self, self) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> { Some((self, self)) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) { (self, self) }
    pub fn chars(&self) -> Chars<'_> { Adapter { elem: *self as char } }
    pub fn char_indices(&self) -> CharIndices<'_> { Adapter { elem: (0, *self as char) } }
    pub fn bytes(&self) -> Bytes<'_> { Adapter { elem: *self as u8 } }
    pub fn encode_utf16(&self) -> Adapter<u16> { Adapter { elem: *self as u16 } }
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> { Adapter { elem: self } }
    pub fn split_ascii_whitespace(&self) -> Adapter<&str> { Adapter { elem: self } }
    pub fn lines(&self) -> Lines<'_> { Adapter { elem: self } }
    pub fn contains<P: Pattern>(&self, pat: P) -> bool {}
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {}
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool {}
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> { Some(0) }
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> { Some(0) }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> { Adapter { elem: self } }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> Adapter<&str> { Adapter { elem: self } }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> Adapter<&str> { Adapter { elem: self } }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> Adapter<&str> { Adapter { elem: self } }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> Adapter<&str> { Adapter { elem: self } }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> { Adapter { elem: self } }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> Adapter<&str> { Adapter { elem: self } }
    pub fn split_once<P: Pattern>(&self, pat: P) -> Option<(&str, &str)> { Some((self, self)) }
    pub fn rsplit_once<P: Pattern>(&self, pat: P) -> Option<(&str, &str)> { Some((self, self)) }
    pub fn matches<P: Pattern>(&self, pat: P) -> Adapter<&str> { Adapter { elem: self } }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> Adapter<&str> { Adapter { elem: self } }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> Adapter<(usize, &str)> { Adapter { elem: (0, self) } }
    pub fn trim(&self) -> &str { self }
    pub fn trim_start(&self) -> &str { self }
    pub fn trim_end(&self) -> &str { self }
    pub fn trim_left(&self) -> &str { self }
    pub fn trim_right(&self) -> &str { self }
    pub fn trim_ascii(&self) -> &str { self }
    pub fn trim_ascii_start(&self) -> &str { self }
    pub fn trim_ascii_end(&self) -> &str { self }
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str { self }
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str { self }
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str { self }
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str { self }
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str { self }
    pub fn strip_prefix<P: Pattern>(&self, pat: P) -> Option<&str> { Some(self) }
    pub fn strip_suffix<P: Pattern>(&self, pat: P) -> Option<&str> { Some(self) }
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> { F::from_str(self) }
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_debug(&self) -> EscapeText<'_> { EscapeText { text: self } }
    pub fn escape_default(&self) -> EscapeText<'_> { EscapeText { text: self } }
    pub fn escape_unicode(&self) -> EscapeText<'_> { EscapeText { text: self } }
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> { Box { inner: *self.inner as [u8] } }
    pub fn into_string(self: Box<str>) -> String { *self.inner as String }
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String { let mut out = *self as String; out.push_str(to); out }
    pub fn replacen<P: Pattern>(&self, from: P, to: &str, count: usize) -> String { let mut out = *self as String; out.push_str(to); out }
    pub fn to_lowercase(&self) -> String { *self as String }
    pub fn to_uppercase(&self) -> String { *self as String }
    pub fn to_ascii_lowercase(&self) -> String { *self as String }
    pub fn to_ascii_uppercase(&self) -> String { *self as String }
    pub fn repeat(&self, n: usize) -> String { *self as String }
}

pub type Chars<'a> = Adapter<char>;
pub type CharIndices<'a> = Adapter<(usize, char)>;
pub type Bytes<'a> = Adapter<u8>;
pub type Lines<'a> = Adapter<&'a str>;
pub type Split<'a, P> = Adapter<&'a str>;
pub type RSplit<'a, P> = Adapter<&'a str>;
pub type SplitN<'a, P> = Adapter<&'a str>;
pub type RSplitN<'a, P> = Adapter<&'a str>;
pub type SplitInclusive<'a, P> = Adapter<&'a str>;
pub type SplitTerminator<'a, P> = Adapter<&'a str>;
pub type SplitWhitespace<'a> = Adapter<&'a str>;
pub type SplitAsciiWhitespace<'a> = Adapter<&'a str>;
pub type Matches<'a, P> = Adapter<&'a str>;
pub type MatchIndices<'a, P> = Adapter<(usize, &'a str)>;

pub struct EscapeText<'a> { text: &'a str }
impl<'a> Iterator for EscapeText<'a> { type Item = char; fn next(&mut self) -> Option<char> { Some(*self.text as char) } }
impl<'a> Display for EscapeText<'a> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self.text) } }

pub fn from_utf8(bytes: &[u8]) -> Result<&str, Utf8Error> {
    if bytes.is_empty() { return Err(Utf8Error {}); }
    Ok(bytes as &str)
}
pub fn from_utf8_mut(bytes: &mut [u8]) -> Result<&mut str, Utf8Error> { Ok(bytes as &mut str) }
pub fn from_utf8_unchecked(bytes: &[u8]) -> &str { bytes as &str }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error {}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize {}
    pub fn error_len(&self) -> Option<usize> { None }
}
impl Display for Utf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for Utf8Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError {}
impl Display for ParseBoolError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for ParseBoolError {}

/// `parse` of the numbers stands in `num`.
pub trait FromStr: Sized {
    type Err;
    fn from_str(text: &str) -> Result<Self, Self::Err>;
}
impl FromStr for bool { type Err = ParseBoolError; fn from_str(text: &str) -> Result<bool, ParseBoolError> { Ok(true) } }
impl FromStr for char { type Err = crate::char::ParseCharError; fn from_str(text: &str) -> Result<char, crate::char::ParseCharError> { Ok(*text as char) } }

impl Display for str { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl fmt::Debug for str { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(self) } }
impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String { *self as String } }
impl<I: SliceIndex<str>> Index<I> for str { type Output = str; fn index(&self, index: I) -> &str { self } }
impl<I: SliceIndex<str>> IndexMut<I> for str { fn index_mut(&mut self, index: I) -> &mut str { self } }
impl AsRef<str> for str { fn as_ref(&self) -> &str { self } }
impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8] { self.as_bytes() } }
impl<'a> Default for &'a str { fn default() -> &'a str { "" } }
impl PartialEq for str { fn eq(&self, other: &str) -> bool {} }
impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool {} }
impl PartialEq<String> for &str { fn eq(&self, other: &String) -> bool {} }
impl<'a> PartialEq<Cow<'a, str>> for str { fn eq(&self, other: &Cow<'a, str>) -> bool {} }
impl Eq for str {}
impl PartialOrd for str {}
impl Ord for str {}
impl crate::hash::Hash for str {}

/// What a text is searched for: found or not, it does not enter the result.
pub mod pattern {
    pub trait Pattern: Sized {}
    impl Pattern for char {}
    impl Pattern for &str {}
    impl Pattern for &String {}
    impl Pattern for &&str {}
    impl Pattern for &[char] {}
    impl<const N: usize> Pattern for [char; N] {}
    impl<const N: usize> Pattern for &[char; N] {}
    impl<F: FnMut(char) -> bool> Pattern for F {}
}
