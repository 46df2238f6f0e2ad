//! bytesize: signatures only, the flow follows from the types.

pub use self::display::Display;
pub use self::parse::{Unit, UnitParseError};
use alloc::string::ToString as _;
use core::{fmt, ops};
pub const KB: u64 = 0;
pub const MB: u64 = 0;
pub const GB: u64 = 0;
pub const TB: u64 = 0;
pub const PB: u64 = 0;
pub const EB: u64 = 0;
pub const KIB: u64 = 0;
pub const MIB: u64 = 0;
pub const GIB: u64 = 0;
pub const TIB: u64 = 0;
pub const PIB: u64 = 0;
pub const EIB: u64 = 0;
pub fn kb(size: impl Into<u64>) -> u64 {}
pub fn kib<V: Into<u64>>(size: V) -> u64 {}
pub fn mb<V: Into<u64>>(size: V) -> u64 {}
pub fn mib<V: Into<u64>>(size: V) -> u64 {}
pub fn gb<V: Into<u64>>(size: V) -> u64 {}
pub fn gib<V: Into<u64>>(size: V) -> u64 {}
pub fn tb<V: Into<u64>>(size: V) -> u64 {}
pub fn tib<V: Into<u64>>(size: V) -> u64 {}
pub fn pb<V: Into<u64>>(size: V) -> u64 {}
pub fn pib<V: Into<u64>>(size: V) -> u64 {}
pub fn eb<V: Into<u64>>(size: V) -> u64 {}
pub fn eib<V: Into<u64>>(size: V) -> u64 {}
#[derive(Debug, Copy, Clone, Default)]
pub struct ByteSize(pub u64);
impl ByteSize {
    pub fn b(size: u64) -> ByteSize {}
    pub fn kb(size: u64) -> ByteSize {}
    pub fn kib(size: u64) -> ByteSize {}
    pub fn mb(size: u64) -> ByteSize {}
    pub fn mib(size: u64) -> ByteSize {}
    pub fn gb(size: u64) -> ByteSize {}
    pub fn gib(size: u64) -> ByteSize {}
    pub fn tb(size: u64) -> ByteSize {}
    pub fn tib(size: u64) -> ByteSize {}
    pub fn pb(size: u64) -> ByteSize {}
    pub fn pib(size: u64) -> ByteSize {}
    pub fn eb(size: u64) -> ByteSize {}
    pub fn eib(size: u64) -> ByteSize {}
    pub fn as_u64(&self) -> u64 {}
    pub fn as_kb(&self) -> f64 {}
    pub fn as_kib(&self) -> f64 {}
    pub fn as_mb(&self) -> f64 {}
    pub fn as_mib(&self) -> f64 {}
    pub fn as_gb(&self) -> f64 {}
    pub fn as_gib(&self) -> f64 {}
    pub fn as_tb(&self) -> f64 {}
    pub fn as_tib(&self) -> f64 {}
    pub fn as_pb(&self) -> f64 {}
    pub fn as_pib(&self) -> f64 {}
    pub fn as_eb(&self) -> f64 {}
    pub fn as_eib(&self) -> f64 {}
    pub fn display(&self) -> Display {}
}
impl fmt::Display for ByteSize { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
impl ops::Add<ByteSize> for ByteSize { type Output = ByteSize; fn add(self, rhs: ByteSize) -> ByteSize {} }
impl ops::AddAssign<ByteSize> for ByteSize { fn add_assign(&mut self, rhs: ByteSize) {} }
impl<T> ops::Add<T> for ByteSize where T: Into<u64> { type Output = ByteSize; fn add(self, rhs: T) -> ByteSize {} }
impl<T> ops::AddAssign<T> for ByteSize where T: Into<u64> { fn add_assign(&mut self, rhs: T) {} }
impl ops::Sub<ByteSize> for ByteSize { type Output = ByteSize; fn sub(self, rhs: ByteSize) -> ByteSize {} }
impl ops::SubAssign<ByteSize> for ByteSize { fn sub_assign(&mut self, rhs: ByteSize) {} }
impl<T> ops::Sub<T> for ByteSize where T: Into<u64> { type Output = ByteSize; fn sub(self, rhs: T) -> ByteSize {} }
impl<T> ops::SubAssign<T> for ByteSize where T: Into<u64> { fn sub_assign(&mut self, rhs: T) {} }
impl<T> ops::Mul<T> for ByteSize where T: Into<u64> { type Output = ByteSize; fn mul(self, rhs: T) -> ByteSize {} }
mod display {
    use core::fmt;
    #[derive(Debug, Clone)]
    pub struct Display {}
    impl Display {
        pub fn iec(self) -> Self {}
        pub fn iec_short(self) -> Self {}
        pub fn si(self) -> Self {}
        pub fn si_short(self) -> Self {}
        pub fn iec_bits(self) -> Self {}
        pub fn si_bits(self) -> Self {}
    }
    impl fmt::Display for Display { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod parse {
    use super::ByteSize;
    use alloc::{borrow::ToOwned as _, string::String};
    use core::{fmt, str};
    impl str::FromStr for ByteSize { type Err = String; fn from_str(value: &str) -> Result<Self, Self::Err> {} }
    #[derive(Debug, Clone)]
    pub enum Unit {
        Byte,
        KiloByte,
        MegaByte,
        GigaByte,
        TeraByte,
        PetaByte,
        ExaByte,
        KibiByte,
        MebiByte,
        GibiByte,
        TebiByte,
        PebiByte,
        ExbiByte,
    }
    impl str::FromStr for Unit { type Err = UnitParseError; fn from_str(unit: &str) -> Result<Self, Self::Err> {} }
    #[derive(Debug)]
    pub struct UnitParseError {}
    impl fmt::Display for UnitParseError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    mod impl_ops {
        use super::Unit;
        use core::ops;
        impl ops::Add<u64> for Unit { type Output = u64; fn add(self, other: u64) -> Self::Output {} }
        impl ops::Mul<u64> for Unit { type Output = u64; fn mul(self, other: u64) -> Self::Output {} }
        impl ops::Add<f64> for Unit { type Output = f64; fn add(self, other: f64) -> Self::Output {} }
        impl ops::Mul<f64> for Unit { type Output = f64; fn mul(self, other: f64) -> Self::Output {} }
    }
}
