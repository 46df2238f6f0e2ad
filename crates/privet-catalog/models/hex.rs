//! hex: signatures only, the flow follows from the types.

pub use crate::error::FromHexError;
pub use crate::serde::deserialize;
pub use crate::serde::{serialize, serialize_upper};
use alloc::{string::String, vec::Vec};
use core::iter;
pub trait ToHex { fn encode_hex<T: iter::FromIterator<char>>(&self) -> T; fn encode_hex_upper<T: iter::FromIterator<char>>(&self) -> T; }
impl<T: AsRef<[u8]>> ToHex for T { fn encode_hex<U: iter::FromIterator<char>>(&self) -> U {} fn encode_hex_upper<U: iter::FromIterator<char>>(&self) -> U {} }
pub trait FromHex { type Error; fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error>; }
impl FromHex for Vec<u8> { type Error = FromHexError; fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error> {} }
pub fn encode<T: AsRef<[u8]>>(data: T) -> String {}
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String {}
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError> {}
pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError> {}
pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError> {}
mod error {
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub enum FromHexError { InvalidHexCharacter { c: char, index: usize }, OddLength, InvalidStringLength }
    impl fmt::Display for FromHexError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
