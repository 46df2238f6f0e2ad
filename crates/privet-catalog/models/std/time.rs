//! Times and spans of time. The clock says nothing about anybody; arithmetic carries.

use crate::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {}
impl Duration {
    pub const ZERO: Duration = Duration {};
    pub const MAX: Duration = Duration {};
    pub const fn new(secs: u64, nanos: u32) -> Duration {}
    pub const fn from_secs(secs: u64) -> Duration {}
    pub const fn from_millis(millis: u64) -> Duration {}
    pub const fn from_micros(micros: u64) -> Duration {}
    pub const fn from_nanos(nanos: u64) -> Duration {}
    pub const fn from_mins(mins: u64) -> Duration {}
    pub const fn from_hours(hours: u64) -> Duration {}
    pub fn from_secs_f64(secs: f64) -> Duration {}
    pub fn from_secs_f32(secs: f32) -> Duration {}
    pub fn is_zero(&self) -> bool {}
    pub fn as_secs(&self) -> u64 { *self as u64 }
    pub fn as_millis(&self) -> u128 { *self as u128 }
    pub fn as_micros(&self) -> u128 { *self as u128 }
    pub fn as_nanos(&self) -> u128 { *self as u128 }
    pub fn as_secs_f64(&self) -> f64 { *self as f64 }
    pub fn as_secs_f32(&self) -> f32 { *self as f32 }
    pub fn subsec_millis(&self) -> u32 { *self as u32 }
    pub fn subsec_nanos(&self) -> u32 { *self as u32 }
    pub fn checked_add(self, other: Duration) -> Option<Duration> {}
    pub fn checked_sub(self, other: Duration) -> Option<Duration> {}
    pub fn saturating_sub(self, other: Duration) -> Duration {}
    pub fn mul_f64(self, by: f64) -> Duration {}
}
impl Add for Duration { type Output = Duration; fn add(self, rhs: Duration) -> Duration {} }
impl Sub for Duration { type Output = Duration; fn sub(self, rhs: Duration) -> Duration {} }
impl Mul<u32> for Duration { type Output = Duration; fn mul(self, rhs: u32) -> Duration {} }
impl Div<u32> for Duration { type Output = Duration; fn div(self, rhs: u32) -> Duration {} }
impl AddAssign for Duration { fn add_assign(&mut self, rhs: Duration) {} }
impl SubAssign for Duration { fn sub_assign(&mut self, rhs: Duration) {} }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {}
impl Instant {
    pub fn now() -> Instant { Instant {} }
    pub fn elapsed(&self) -> Duration {}
    pub fn duration_since(&self, earlier: Instant) -> Duration {}
    pub fn checked_add(&self, dur: Duration) -> Option<Instant> {}
    pub fn checked_sub(&self, dur: Duration) -> Option<Instant> {}
}
impl Add<Duration> for Instant { type Output = Instant; fn add(self, rhs: Duration) -> Instant {} }
impl Sub<Duration> for Instant { type Output = Instant; fn sub(self, rhs: Duration) -> Instant {} }
impl Sub<Instant> for Instant { type Output = Duration; fn sub(self, rhs: Instant) -> Duration {} }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime {}
pub const UNIX_EPOCH: SystemTime = SystemTime {};
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = SystemTime {};
    pub fn now() -> SystemTime { SystemTime {} }
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> { Ok(*self as Duration) }
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> { Ok(*self as Duration) }
    pub fn checked_add(&self, dur: Duration) -> Option<SystemTime> {}
}
impl Add<Duration> for SystemTime { type Output = SystemTime; fn add(self, rhs: Duration) -> SystemTime {} }
impl Sub<Duration> for SystemTime { type Output = SystemTime; fn sub(self, rhs: Duration) -> SystemTime {} }
#[derive(Clone, Debug)]
pub struct SystemTimeError {}
impl crate::fmt::Display for SystemTimeError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) } }
impl crate::error::Error for SystemTimeError {}
