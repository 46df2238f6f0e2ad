//! `char`: a character of a text carries the text.

use crate::fmt::{self, Display, Formatter};
use crate::iter::Adapter;

impl char {
    pub const MAX: char = '\u{10ffff}';
    pub const MIN: char = '\0';
    pub const REPLACEMENT_CHARACTER: char = '?';
    pub fn is_digit(self, radix: u32) -> bool {}
    pub fn to_digit(self, radix: u32) -> Option<u32> { Some(self as u32) }
    pub fn from_digit(num: u32, radix: u32) -> Option<char> { Some(num as char) }
    pub fn from_u32(num: u32) -> Option<char> { Some(num as char) }
    pub fn from_u32_unchecked(num: u32) -> char { num as char }
    pub fn len_utf8(self) -> usize {}
    pub fn len_utf16(self) -> usize {}
    pub fn encode_utf8(self, buf: &mut [u8]) -> &mut str { buf.elem = self as u8; buf }
    pub fn encode_utf16(self, buf: &mut [u16]) -> &mut [u16] { buf.elem = self as u16; buf }
    pub fn is_alphabetic(self) -> bool {}
    pub fn is_lowercase(self) -> bool {}
    pub fn is_uppercase(self) -> bool {}
    pub fn is_whitespace(self) -> bool {}
    pub fn is_alphanumeric(self) -> bool {}
    pub fn is_control(self) -> bool {}
    pub fn is_numeric(self) -> bool {}
    pub fn is_ascii(&self) -> bool {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
    pub fn to_lowercase(self) -> ToLowercase { CharText { ch: self } }
    pub fn to_uppercase(self) -> ToUppercase { CharText { ch: self } }
    pub fn to_ascii_lowercase(&self) -> char { *self }
    pub fn to_ascii_uppercase(&self) -> char { *self }
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn escape_debug(self) -> CharText { CharText { ch: self } }
    pub fn escape_default(self) -> CharText { CharText { ch: self } }
    pub fn escape_unicode(self) -> CharText { CharText { ch: self } }
}

/// One or more characters made of one.
#[derive(Clone, Debug)]
pub struct CharText { ch: char }
impl Iterator for CharText { type Item = char; fn next(&mut self) -> Option<char> { Some(self.ch) } }
impl Display for CharText { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_char(self.ch) } }
pub type ToLowercase = CharText;
pub type ToUppercase = CharText;

pub fn from_u32(num: u32) -> Option<char> { Some(num as char) }
pub fn from_digit(num: u32, radix: u32) -> Option<char> { Some(num as char) }

#[derive(Clone, Debug)]
pub struct ParseCharError {}
impl Display for ParseCharError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
#[derive(Clone, Debug)]
pub struct CharTryFromError {}
impl Display for CharTryFromError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }

impl Clone for char {}
impl Copy for char {}
impl Default for char { fn default() -> char { '\0' } }
impl Display for char { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_char(*self) } }
impl fmt::Debug for char { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_char(*self) } }
impl From<u8> for char { fn from(byte: u8) -> char { byte as char } }
impl From<char> for u32 { fn from(ch: char) -> u32 { ch as u32 } }
impl TryFrom<u32> for char { type Error = CharTryFromError; fn try_from(num: u32) -> Result<char, CharTryFromError> { Ok(num as char) } }
impl PartialEq for char { fn eq(&self, other: &char) -> bool {} }
impl Eq for char {}
impl PartialOrd for char {}
impl Ord for char {}
impl crate::hash::Hash for char {}
