//! Numbers. Their methods stand in traits of the prelude, so that one text serves all types.
//! What is computed from a number carries it; counts of bits and comparisons do not.

use crate::fmt::{self, Display, Formatter};
use crate::str::FromStr;

pub trait AnyNumber: Sized + Copy {
    const MAX: Self;
    const MIN: Self;
    fn abs(self) -> Self { self }
    fn signum(self) -> Self { self }
    fn pow(self, exp: u32) -> Self { self }
    fn div_euclid(self, rhs: Self) -> Self { self + rhs }
    fn rem_euclid(self, rhs: Self) -> Self { self + rhs }
    fn midpoint(self, rhs: Self) -> Self { self + rhs }
    fn is_positive(self) -> bool {}
    fn is_negative(self) -> bool {}
    fn to_be_bytes(self) -> [u8; 8] { [self as u8] }
    fn to_le_bytes(self) -> [u8; 8] { [self as u8] }
    fn to_ne_bytes(self) -> [u8; 8] { [self as u8] }
    fn from_be_bytes<const N: usize>(bytes: [u8; N]) -> Self { bytes as Self }
    fn from_le_bytes<const N: usize>(bytes: [u8; N]) -> Self { bytes as Self }
    fn from_ne_bytes<const N: usize>(bytes: [u8; N]) -> Self { bytes as Self }
}
pub trait AnyInteger: AnyNumber {
    const BITS: u32;
    fn from_str_radix(text: &str, radix: u32) -> Result<Self, ParseIntError> { Ok(*text as Self) }
    fn count_ones(self) -> u32 { 0 }
    fn count_zeros(self) -> u32 { 0 }
    fn leading_zeros(self) -> u32 { 0 }
    fn trailing_zeros(self) -> u32 { 0 }
    fn is_power_of_two(self) -> bool {}
    fn next_power_of_two(self) -> Self { self }
    fn isqrt(self) -> Self { self }
    fn ilog2(self) -> u32 { self as u32 }
    fn ilog10(self) -> u32 { self as u32 }
    fn rotate_left(self, n: u32) -> Self { self }
    fn rotate_right(self, n: u32) -> Self { self }
    fn swap_bytes(self) -> Self { self }
    fn reverse_bits(self) -> Self { self }
    fn to_be(self) -> Self { self }
    fn to_le(self) -> Self { self }
    fn from_be(x: Self) -> Self { x }
    fn from_le(x: Self) -> Self { x }
    fn unsigned_abs(self) -> Self { self }
    fn abs_diff(self, rhs: Self) -> Self { self + rhs }
    fn div_ceil(self, rhs: Self) -> Self { self + rhs }
    fn next_multiple_of(self, rhs: Self) -> Self { self + rhs }
    fn is_multiple_of(self, rhs: Self) -> bool {}
    fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
    fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
    fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
    fn checked_div(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
    fn checked_rem(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
    fn checked_neg(self) -> Option<Self> { Some(self) }
    fn checked_abs(self) -> Option<Self> { Some(self) }
    fn checked_pow(self, exp: u32) -> Option<Self> { Some(self) }
    fn checked_shl(self, by: u32) -> Option<Self> { Some(self) }
    fn checked_shr(self, by: u32) -> Option<Self> { Some(self) }
    fn saturating_add(self, rhs: Self) -> Self { self + rhs }
    fn saturating_sub(self, rhs: Self) -> Self { self + rhs }
    fn saturating_mul(self, rhs: Self) -> Self { self + rhs }
    fn saturating_pow(self, exp: u32) -> Self { self }
    fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
    fn wrapping_sub(self, rhs: Self) -> Self { self + rhs }
    fn wrapping_mul(self, rhs: Self) -> Self { self + rhs }
    fn wrapping_div(self, rhs: Self) -> Self { self + rhs }
    fn wrapping_neg(self) -> Self { self }
    fn wrapping_abs(self) -> Self { self }
    fn wrapping_pow(self, exp: u32) -> Self { self }
    fn wrapping_shl(self, by: u32) -> Self { self }
    fn wrapping_shr(self, by: u32) -> Self { self }
    fn overflowing_add(self, rhs: Self) -> (Self, bool) { (self + rhs, false) }
    fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (self + rhs, false) }
    fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (self + rhs, false) }
}
pub trait AnyFloat: AnyNumber {
    const EPSILON: Self;
    const INFINITY: Self;
    const NEG_INFINITY: Self;
    const NAN: Self;
    fn is_nan(self) -> bool {}
    fn is_infinite(self) -> bool {}
    fn is_finite(self) -> bool {}
    fn is_sign_positive(self) -> bool {}
    fn is_sign_negative(self) -> bool {}
    fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
    fn max(self, other: Self) -> Self { if self > other { return self; } other }
    fn min(self, other: Self) -> Self { if self < other { return self; } other }
    fn clamp(self, min: Self, max: Self) -> Self { self }
    fn floor(self) -> Self { self }
    fn ceil(self) -> Self { self }
    fn round(self) -> Self { self }
    fn trunc(self) -> Self { self }
    fn fract(self) -> Self { self }
    fn mul_add(self, a: Self, b: Self) -> Self { self + a + b }
    fn powi(self, n: i32) -> Self { self }
    fn powf(self, n: Self) -> Self { self }
    fn sqrt(self) -> Self { self }
    fn cbrt(self) -> Self { self }
    fn exp(self) -> Self { self }
    fn exp2(self) -> Self { self }
    fn ln(self) -> Self { self }
    fn log(self, base: Self) -> Self { self }
    fn log2(self) -> Self { self }
    fn log10(self) -> Self { self }
    fn hypot(self, other: Self) -> Self { self + other }
    fn sin(self) -> Self { self }
    fn cos(self) -> Self { self }
    fn tan(self) -> Self { self }
    fn asin(self) -> Self { self }
    fn acos(self) -> Self { self }
    fn atan(self) -> Self { self }
    fn atan2(self, other: Self) -> Self { self + other }
    fn sin_cos(self) -> (Self, Self) { (self, self) }
    fn tanh(self) -> Self { self }
    fn recip(self) -> Self { self }
    fn to_degrees(self) -> Self { self }
    fn to_radians(self) -> Self { self }
    fn copysign(self, sign: Self) -> Self { self }
    fn to_bits(self) -> u64 { self as u64 }
    fn from_bits(bits: u64) -> Self { bits as Self }
}

impl AnyNumber for i8 { const MAX: i8 = 1; const MIN: i8 = 0; }
impl AnyNumber for i16 { const MAX: i16 = 1; const MIN: i16 = 0; }
impl AnyNumber for i32 { const MAX: i32 = 1; const MIN: i32 = 0; }
impl AnyNumber for i64 { const MAX: i64 = 1; const MIN: i64 = 0; }
impl AnyNumber for i128 { const MAX: i128 = 1; const MIN: i128 = 0; }
impl AnyNumber for isize { const MAX: isize = 1; const MIN: isize = 0; }
impl AnyNumber for u8 { const MAX: u8 = 1; const MIN: u8 = 0; }
impl AnyNumber for u16 { const MAX: u16 = 1; const MIN: u16 = 0; }
impl AnyNumber for u32 { const MAX: u32 = 1; const MIN: u32 = 0; }
impl AnyNumber for u64 { const MAX: u64 = 1; const MIN: u64 = 0; }
impl AnyNumber for u128 { const MAX: u128 = 1; const MIN: u128 = 0; }
impl AnyNumber for usize { const MAX: usize = 1; const MIN: usize = 0; }
impl AnyNumber for f32 { const MAX: f32 = 1.0; const MIN: f32 = 0.0; }
impl AnyNumber for f64 { const MAX: f64 = 1.0; const MIN: f64 = 0.0; }
impl AnyInteger for i8 { const BITS: u32 = 64; }
impl AnyInteger for i16 { const BITS: u32 = 64; }
impl AnyInteger for i32 { const BITS: u32 = 64; }
impl AnyInteger for i64 { const BITS: u32 = 64; }
impl AnyInteger for i128 { const BITS: u32 = 64; }
impl AnyInteger for isize { const BITS: u32 = 64; }
impl AnyInteger for u8 { const BITS: u32 = 64; }
impl AnyInteger for u16 { const BITS: u32 = 64; }
impl AnyInteger for u32 { const BITS: u32 = 64; }
impl AnyInteger for u64 { const BITS: u32 = 64; }
impl AnyInteger for u128 { const BITS: u32 = 64; }
impl AnyInteger for usize { const BITS: u32 = 64; }
impl AnyFloat for f32 { const EPSILON: f32 = 0.0; const INFINITY: f32 = 0.0; const NEG_INFINITY: f32 = 0.0; const NAN: f32 = 0.0; }
impl AnyFloat for f64 { const EPSILON: f64 = 0.0; const INFINITY: f64 = 0.0; const NEG_INFINITY: f64 = 0.0; const NAN: f64 = 0.0; }
impl FromStr for i8 { type Err = ParseIntError; fn from_str(text: &str) -> Result<i8, ParseIntError> { Ok(*text as i8) } }
impl FromStr for i16 { type Err = ParseIntError; fn from_str(text: &str) -> Result<i16, ParseIntError> { Ok(*text as i16) } }
impl FromStr for i32 { type Err = ParseIntError; fn from_str(text: &str) -> Result<i32, ParseIntError> { Ok(*text as i32) } }
impl FromStr for i64 { type Err = ParseIntError; fn from_str(text: &str) -> Result<i64, ParseIntError> { Ok(*text as i64) } }
impl FromStr for i128 { type Err = ParseIntError; fn from_str(text: &str) -> Result<i128, ParseIntError> { Ok(*text as i128) } }
impl FromStr for isize { type Err = ParseIntError; fn from_str(text: &str) -> Result<isize, ParseIntError> { Ok(*text as isize) } }
impl FromStr for u8 { type Err = ParseIntError; fn from_str(text: &str) -> Result<u8, ParseIntError> { Ok(*text as u8) } }
impl FromStr for u16 { type Err = ParseIntError; fn from_str(text: &str) -> Result<u16, ParseIntError> { Ok(*text as u16) } }
impl FromStr for u32 { type Err = ParseIntError; fn from_str(text: &str) -> Result<u32, ParseIntError> { Ok(*text as u32) } }
impl FromStr for u64 { type Err = ParseIntError; fn from_str(text: &str) -> Result<u64, ParseIntError> { Ok(*text as u64) } }
impl FromStr for u128 { type Err = ParseIntError; fn from_str(text: &str) -> Result<u128, ParseIntError> { Ok(*text as u128) } }
impl FromStr for usize { type Err = ParseIntError; fn from_str(text: &str) -> Result<usize, ParseIntError> { Ok(*text as usize) } }
impl FromStr for f32 { type Err = ParseFloatError; fn from_str(text: &str) -> Result<f32, ParseFloatError> { Ok(*text as f32) } }
impl FromStr for f64 { type Err = ParseFloatError; fn from_str(text: &str) -> Result<f64, ParseFloatError> { Ok(*text as f64) } }
impl From<u8> for u16 { fn from(x: u8) -> u16 { x as u16 } }
impl From<u8> for u32 { fn from(x: u8) -> u32 { x as u32 } }
impl From<u8> for u64 { fn from(x: u8) -> u64 { x as u64 } }
impl From<u8> for u128 { fn from(x: u8) -> u128 { x as u128 } }
impl From<u8> for usize { fn from(x: u8) -> usize { x as usize } }
impl From<u8> for i16 { fn from(x: u8) -> i16 { x as i16 } }
impl From<u8> for i32 { fn from(x: u8) -> i32 { x as i32 } }
impl From<u8> for i64 { fn from(x: u8) -> i64 { x as i64 } }
impl From<u8> for i128 { fn from(x: u8) -> i128 { x as i128 } }
impl From<u8> for f32 { fn from(x: u8) -> f32 { x as f32 } }
impl From<u8> for f64 { fn from(x: u8) -> f64 { x as f64 } }
impl From<u16> for u32 { fn from(x: u16) -> u32 { x as u32 } }
impl From<u16> for u64 { fn from(x: u16) -> u64 { x as u64 } }
impl From<u16> for u128 { fn from(x: u16) -> u128 { x as u128 } }
impl From<u16> for usize { fn from(x: u16) -> usize { x as usize } }
impl From<u16> for i32 { fn from(x: u16) -> i32 { x as i32 } }
impl From<u16> for i64 { fn from(x: u16) -> i64 { x as i64 } }
impl From<u16> for i128 { fn from(x: u16) -> i128 { x as i128 } }
impl From<u16> for f32 { fn from(x: u16) -> f32 { x as f32 } }
impl From<u16> for f64 { fn from(x: u16) -> f64 { x as f64 } }
impl From<u32> for u64 { fn from(x: u32) -> u64 { x as u64 } }
impl From<u32> for u128 { fn from(x: u32) -> u128 { x as u128 } }
impl From<u32> for i64 { fn from(x: u32) -> i64 { x as i64 } }
impl From<u32> for i128 { fn from(x: u32) -> i128 { x as i128 } }
impl From<u32> for f64 { fn from(x: u32) -> f64 { x as f64 } }
impl From<u64> for u128 { fn from(x: u64) -> u128 { x as u128 } }
impl From<u64> for i128 { fn from(x: u64) -> i128 { x as i128 } }
impl From<i8> for i16 { fn from(x: i8) -> i16 { x as i16 } }
impl From<i8> for i32 { fn from(x: i8) -> i32 { x as i32 } }
impl From<i8> for i64 { fn from(x: i8) -> i64 { x as i64 } }
impl From<i8> for i128 { fn from(x: i8) -> i128 { x as i128 } }
impl From<i8> for isize { fn from(x: i8) -> isize { x as isize } }
impl From<i8> for f32 { fn from(x: i8) -> f32 { x as f32 } }
impl From<i8> for f64 { fn from(x: i8) -> f64 { x as f64 } }
impl From<i16> for i32 { fn from(x: i16) -> i32 { x as i32 } }
impl From<i16> for i64 { fn from(x: i16) -> i64 { x as i64 } }
impl From<i16> for i128 { fn from(x: i16) -> i128 { x as i128 } }
impl From<i16> for isize { fn from(x: i16) -> isize { x as isize } }
impl From<i16> for f32 { fn from(x: i16) -> f32 { x as f32 } }
impl From<i16> for f64 { fn from(x: i16) -> f64 { x as f64 } }
impl From<i32> for i64 { fn from(x: i32) -> i64 { x as i64 } }
impl From<i32> for i128 { fn from(x: i32) -> i128 { x as i128 } }
impl From<i32> for f64 { fn from(x: i32) -> f64 { x as f64 } }
impl From<i64> for i128 { fn from(x: i64) -> i128 { x as i128 } }
impl From<f32> for f64 { fn from(x: f32) -> f64 { x as f64 } }
impl From<bool> for u8 { fn from(x: bool) -> u8 { x as u8 } }
impl From<bool> for u16 { fn from(x: bool) -> u16 { x as u16 } }
impl From<bool> for u32 { fn from(x: bool) -> u32 { x as u32 } }
impl From<bool> for u64 { fn from(x: bool) -> u64 { x as u64 } }
impl From<bool> for usize { fn from(x: bool) -> usize { x as usize } }
impl From<bool> for i32 { fn from(x: bool) -> i32 { x as i32 } }
impl From<bool> for i64 { fn from(x: bool) -> i64 { x as i64 } }
impl<N: AnyInteger, M: AnyInteger> TryFrom<N> for M { type Error = TryFromIntError; fn try_from(x: N) -> Result<M, TryFromIntError> { Ok(x as M) } }

impl u8 {
    pub fn is_ascii(&self) -> bool {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
    pub fn to_ascii_lowercase(&self) -> u8 { *self }
    pub fn to_ascii_uppercase(&self) -> u8 { *self }
}
impl bool {
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> { if self { return Some(f()); } None }
    pub fn then_some<T>(self, value: T) -> Option<T> { if self { return Some(value); } None }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError {}
impl ParseIntError { pub fn kind(&self) -> &IntErrorKind { &IntErrorKind::Empty } }
impl Display for ParseIntError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for ParseIntError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError {}
impl Display for ParseFloatError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for ParseFloatError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError {}
impl Display for TryFromIntError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for TryFromIntError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonZero<T> { inner: T }
impl<T> NonZero<T> {
    pub const fn new(value: T) -> Option<NonZero<T>> { Some(NonZero { inner: value }) }
    pub const unsafe fn new_unchecked(value: T) -> NonZero<T> { NonZero { inner: value } }
    pub const fn get(self) -> T { self.inner }
}
impl<T> Display for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(self.inner); Ok(()) } }
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroUsize = NonZero<usize>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wrapping<T>(pub T);
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Saturating<T>(pub T);
