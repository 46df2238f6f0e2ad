//! percent-encoding: signatures only, the flow follows from the types.

pub use self::ascii_set::{AsciiSet, CONTROLS, NON_ALPHANUMERIC};
use alloc::borrow::Cow;
use core::{fmt, str};
pub fn percent_encode_byte(byte: u8) -> &'static str {}
pub fn percent_encode<'a>(input: &'a [u8], ascii_set: &'static AsciiSet) -> PercentEncode<'a> {}
pub fn utf8_percent_encode<'a>(input: &'a str, ascii_set: &'static AsciiSet) -> PercentEncode<'a> {}
#[derive(Debug, Clone)]
pub struct PercentEncode<'a> {}
impl<'a> Iterator for PercentEncode<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
impl fmt::Display for PercentEncode<'_> { fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {} }
impl<'a> From<PercentEncode<'a>> for Cow<'a, str> { fn from(iter: PercentEncode<'a>) -> Self {} }
pub fn percent_decode_str(input: &str) -> PercentDecode<'_> {}
pub fn percent_decode(input: &[u8]) -> PercentDecode<'_> {}
#[derive(Clone, Debug)]
pub struct PercentDecode<'a> {}
impl Iterator for PercentDecode<'_> { type Item = u8; fn next(&mut self) -> Option<u8> {} }
impl<'a> From<PercentDecode<'a>> for Cow<'a, [u8]> { fn from(iter: PercentDecode<'a>) -> Self {} }
impl<'a> PercentDecode<'a> { pub fn decode_utf8(self) -> Result<Cow<'a, str>, str::Utf8Error> {} pub fn decode_utf8_lossy(self) -> Cow<'a, str> {} }
mod ascii_set {
    use core::ops;
    #[derive(Debug)]
    pub struct AsciiSet {}
    impl AsciiSet {
        pub const EMPTY: Self = 0;
        pub fn add(&self, byte: u8) -> Self {}
        pub fn remove(&self, byte: u8) -> Self {}
        pub fn union(&self, other: Self) -> Self {}
        pub fn complement(&self) -> Self {}
    }
    impl ops::Add for AsciiSet { type Output = Self; fn add(self, other: Self) -> Self {} }
    impl ops::Not for AsciiSet { type Output = Self; fn not(self) -> Self {} }
    pub const CONTROLS: &AsciiSet = 0;
    pub const NON_ALPHANUMERIC: &AsciiSet = 0;
}
