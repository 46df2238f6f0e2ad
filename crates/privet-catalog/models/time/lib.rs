//! time: signatures only, the flow follows from the types.

pub use crate::date::Date;
pub use crate::error::Error;
pub use crate::month::Month;
pub use crate::offset_date_time::OffsetDateTime;
pub use crate::plain_date_time::PlainDateTime;
pub use crate::signed_duration::SignedDuration;
pub use crate::time::Time;
pub use crate::timestamp::Timestamp;
pub use crate::utc_date_time::UtcDateTime;
pub use crate::utc_offset::UtcOffset;
pub use crate::weekday::Weekday;
pub use time_core::unit;
pub type Result<T> = core::result::Result<T, Error>;
pub type PrimitiveDateTime = PlainDateTime;
pub type Duration = SignedDuration;
mod date {
    use crate::formatting::Formattable;
    use crate::iter::DateIter;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, Month, PlainDateTime, SignedDuration, Time, Weekday};
    use alloc::string::String;
    use core::fmt;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    use core::time::Duration as StdDuration;
    use num_conv::prelude::*;
    use std::io;
    #[derive(Debug, Clone, Copy)]
    pub struct Date {}
    impl Date {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub fn from_calendar_date(year: i32, month: Month, day: u8) -> Result<Self, error::ComponentRange> {}
        pub fn from_ordinal_date(year: i32, ordinal: u16) -> Result<Self, error::ComponentRange> {}
        pub fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> Result<Self, error::ComponentRange> {}
        pub fn from_julian_day(julian_day: i32) -> Result<Self, error::ComponentRange> {}
        pub fn year(self) -> i32 {}
        pub fn month(self) -> Month {}
        pub fn day(self) -> u8 {}
        pub fn ordinal(self) -> u16 {}
        pub fn iso_week(self) -> u8 {}
        pub fn sunday_based_week(self) -> u8 {}
        pub fn monday_based_week(self) -> u8 {}
        pub fn to_calendar_date(self) -> (i32, Month, u8) {}
        pub fn to_ordinal_date(self) -> (i32, u16) {}
        pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
        pub fn weekday(self) -> Weekday {}
        pub fn next_day(self) -> Option<Self> {}
        pub fn previous_day(self) -> Option<Self> {}
        pub fn next_occurrence(self, weekday: Weekday) -> Self {}
        pub fn prev_occurrence(self, weekday: Weekday) -> Self {}
        pub fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self {}
        pub fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self {}
        pub fn iter_to(self, end: Self) -> DateIter {}
        pub fn to_julian_day(self) -> i32 {}
        pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub fn checked_add_std(self, duration: StdDuration) -> Option<Self> {}
        pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub fn checked_sub_std(self, duration: StdDuration) -> Option<Self> {}
        pub fn saturating_add(self, duration: SignedDuration) -> Self {}
        pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
        pub fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
        pub fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
        pub fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
        pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
    }
    impl Date {
        pub fn midnight(self) -> PlainDateTime {}
        pub fn with_time(self, time: Time) -> PlainDateTime {}
        pub fn with_hms(self, hour: u8, minute: u8, second: u8) -> Result<PlainDateTime, error::ComponentRange> {}
        pub fn with_hms_milli(self, hour: u8, minute: u8, second: u8, millisecond: u16) -> Result<PlainDateTime, error::ComponentRange> {}
        pub fn with_hms_micro(self, hour: u8, minute: u8, second: u8, microsecond: u32) -> Result<PlainDateTime, error::ComponentRange> {}
        pub fn with_hms_nano(self, hour: u8, minute: u8, second: u8, nanosecond: u32) -> Result<PlainDateTime, error::ComponentRange> {}
    }
    impl Date {
        pub fn format_into(self, output: &mut (impl io::Write + ?Sized), format: &(impl Formattable + ?Sized)) -> Result<usize, error::Format> {}
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl Date {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed) -> Result<Self, error::Parse> {}
    }
    impl fmt::Display for Date { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Add<SignedDuration> for Date { type Output = Self; fn add(self, duration: SignedDuration) -> Self::Output {} }
    impl Add<StdDuration> for Date { type Output = Self; fn add(self, duration: StdDuration) -> Self::Output {} }
    impl AddAssign<SignedDuration> for Date { fn add_assign(&mut self, rhs: SignedDuration) {} }
    impl AddAssign<StdDuration> for Date { fn add_assign(&mut self, rhs: StdDuration) {} }
    impl Sub<SignedDuration> for Date { type Output = Self; fn sub(self, duration: SignedDuration) -> Self::Output {} }
    impl Sub<StdDuration> for Date { type Output = Self; fn sub(self, duration: StdDuration) -> Self::Output {} }
    impl SubAssign<SignedDuration> for Date { fn sub_assign(&mut self, rhs: SignedDuration) {} }
    impl SubAssign<StdDuration> for Date { fn sub_assign(&mut self, rhs: StdDuration) {} }
    impl Sub for Date { type Output = SignedDuration; fn sub(self, other: Self) -> Self::Output {} }
}
pub mod error;
pub mod format_description;
mod instant {
    use crate::SignedDuration;
    use core::borrow::Borrow;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    use core::time::Duration as StdDuration;
    use std::time::Instant as StdInstant;
    impl Instant {
        pub fn now() -> Self {}
        pub fn elapsed(self) -> SignedDuration {}
        pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub fn into_inner(self) -> StdInstant {}
    }
    impl From<StdInstant> for Instant { fn from(instant: StdInstant) -> Self {} }
    impl From<Instant> for StdInstant { fn from(instant: Instant) -> Self {} }
    impl Sub for Instant { type Output = SignedDuration; fn sub(self, other: Self) -> Self::Output {} }
    impl Sub<StdInstant> for Instant { type Output = SignedDuration; fn sub(self, other: StdInstant) -> Self::Output {} }
    impl Add<SignedDuration> for Instant { type Output = Self; fn add(self, duration: SignedDuration) -> Self::Output {} }
    impl Add<StdDuration> for Instant { type Output = Self; fn add(self, duration: StdDuration) -> Self::Output {} }
    impl AddAssign<SignedDuration> for Instant { fn add_assign(&mut self, rhs: SignedDuration) {} }
    impl AddAssign<StdDuration> for Instant { fn add_assign(&mut self, rhs: StdDuration) {} }
    impl Sub<SignedDuration> for Instant { type Output = Self; fn sub(self, duration: SignedDuration) -> Self::Output {} }
    impl Sub<StdDuration> for Instant { type Output = Self; fn sub(self, duration: StdDuration) -> Self::Output {} }
    impl SubAssign<SignedDuration> for Instant { fn sub_assign(&mut self, rhs: SignedDuration) {} }
    impl SubAssign<StdDuration> for Instant { fn sub_assign(&mut self, rhs: StdDuration) {} }
    impl AsRef<StdInstant> for Instant { fn as_ref(&self) -> &StdInstant {} }
    impl Borrow<StdInstant> for Instant { fn borrow(&self) -> &StdInstant {} }
}
pub mod macros {
    pub use time_macros::date;
    pub use time_macros::datetime;
    pub use time_macros::format_description;
    pub use time_macros::offset;
    pub use time_macros::time;
    pub use time_macros::timestamp;
    pub use time_macros::utc_datetime;
}
mod month {
    use self::Month::*;
    use crate::error;
    use crate::iter::MonthIter;
    use core::fmt;
    use core::str::FromStr;
    #[derive(Debug, Clone, Copy)]
    pub enum Month {
        January,
        February,
        March,
        April,
        May,
        June,
        July,
        August,
        September,
        October,
        November,
        December,
    }
    impl Month {
        pub fn length(self, year: i32) -> u8 {}
        pub fn previous(self) -> Self {}
        pub fn next(self) -> Self {}
        pub fn nth_next(self, n: u8) -> Self {}
        pub fn nth_prev(self, n: u8) -> Self {}
        pub fn iter_from(start: Self) -> MonthIter {}
    }
    impl fmt::Display for Month { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl FromStr for Month { type Err = error::InvalidVariant; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl From<Month> for u8 { fn from(month: Month) -> Self {} }
    impl TryFrom<u8> for Month { type Error = error::ComponentRange; fn try_from(value: u8) -> Result<Self, Self::Error> {} }
}
mod offset_date_time {
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, Date, Month, PlainDateTime, SignedDuration, Time, UtcDateTime, UtcOffset, Weekday};
    use alloc::string::String;
    use core::fmt;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    use core::time::Duration as StdDuration;
    use num_conv::prelude::*;
    use std::io;
    #[derive(Debug, Clone, Copy)]
    pub struct OffsetDateTime {}
    impl OffsetDateTime {
        pub const UNIX_EPOCH: Self = 0;
        pub fn now_utc() -> Self {}
        pub fn now_local() -> Result<Self, error::IndeterminateOffset> {}
        pub fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self {}
        pub fn new_utc(date: Date, time: Time) -> Self {}
        pub fn to_offset(self, offset: UtcOffset) -> Self {}
        pub fn checked_to_offset(self, offset: UtcOffset) -> Option<Self> {}
        pub fn to_utc(self) -> UtcDateTime {}
        pub fn checked_to_utc(self) -> Option<UtcDateTime> {}
        pub fn from_unix_timestamp(timestamp: i64) -> Result<Self, error::ComponentRange> {}
        pub fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, error::ComponentRange> {}
        pub fn offset(self) -> UtcOffset {}
        pub fn unix_timestamp(self) -> i64 {}
        pub fn unix_timestamp_nanos(self) -> i128 {}
        pub fn date(self) -> Date {}
        pub fn time(self) -> Time {}
        pub fn year(self) -> i32 {}
        pub fn month(self) -> Month {}
        pub fn day(self) -> u8 {}
        pub fn ordinal(self) -> u16 {}
        pub fn iso_week(self) -> u8 {}
        pub fn sunday_based_week(self) -> u8 {}
        pub fn monday_based_week(self) -> u8 {}
        pub fn to_calendar_date(self) -> (i32, Month, u8) {}
        pub fn to_ordinal_date(self) -> (i32, u16) {}
        pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
        pub fn weekday(self) -> Weekday {}
        pub fn to_julian_day(self) -> i32 {}
        pub fn to_hms(self) -> (u8, u8, u8) {}
        pub fn to_hms_milli(self) -> (u8, u8, u8, u16) {}
        pub fn to_hms_micro(self) -> (u8, u8, u8, u32) {}
        pub fn to_hms_nano(self) -> (u8, u8, u8, u32) {}
        pub fn hour(self) -> u8 {}
        pub fn minute(self) -> u8 {}
        pub fn second(self) -> u8 {}
        pub fn millisecond(self) -> u16 {}
        pub fn microsecond(self) -> u32 {}
        pub fn nanosecond(self) -> u32 {}
        pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub fn saturating_add(self, duration: SignedDuration) -> Self {}
        pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    }
    impl OffsetDateTime {
        pub fn replace_time(self, time: Time) -> Self {}
        pub fn replace_date(self, date: Date) -> Self {}
        pub fn replace_date_time(self, date_time: PlainDateTime) -> Self {}
        pub fn replace_offset(self, offset: UtcOffset) -> Self {}
        pub fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
        pub fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
        pub fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
        pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_day(self) -> Self {}
        pub fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_hour(self) -> Self {}
        pub fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_minute(self) -> Self {}
        pub fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_second(self) -> Self {}
        pub fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_millisecond(self) -> Self {}
        pub fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_microsecond(self) -> Self {}
        pub fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    }
    impl OffsetDateTime {
        pub fn format_into(self, output: &mut (impl io::Write + ?Sized), format: &(impl Formattable + ?Sized)) -> Result<usize, error::Format> {}
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl OffsetDateTime {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed) -> Result<Self, error::Parse> {}
    }
    impl fmt::Display for OffsetDateTime { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Add<SignedDuration> for OffsetDateTime { type Output = Self; fn add(self, duration: SignedDuration) -> Self::Output {} }
    impl Add<StdDuration> for OffsetDateTime { type Output = Self; fn add(self, duration: StdDuration) -> Self::Output {} }
    impl AddAssign<SignedDuration> for OffsetDateTime { fn add_assign(&mut self, rhs: SignedDuration) {} }
    impl AddAssign<StdDuration> for OffsetDateTime { fn add_assign(&mut self, rhs: StdDuration) {} }
    impl Sub<SignedDuration> for OffsetDateTime { type Output = Self; fn sub(self, rhs: SignedDuration) -> Self::Output {} }
    impl Sub<StdDuration> for OffsetDateTime { type Output = Self; fn sub(self, duration: StdDuration) -> Self::Output {} }
    impl SubAssign<SignedDuration> for OffsetDateTime { fn sub_assign(&mut self, rhs: SignedDuration) {} }
    impl SubAssign<StdDuration> for OffsetDateTime { fn sub_assign(&mut self, rhs: StdDuration) {} }
    impl Sub for OffsetDateTime { type Output = SignedDuration; fn sub(self, rhs: Self) -> Self::Output {} }
}
mod time {
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, SignedDuration};
    use alloc::string::String;
    use core::fmt;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    use core::time::Duration as StdDuration;
    use num_conv::prelude::*;
    use std::io;
    #[derive(Debug, Clone, Copy)]
    pub struct Time {}
    impl Time {
        pub const MIDNIGHT: Self = 0;
        pub const MAX: Self = 0;
        pub fn from_hms(hour: u8, minute: u8, second: u8) -> Result<Self, error::ComponentRange> {}
        pub fn from_hms_milli(hour: u8, minute: u8, second: u8, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub fn from_hms_micro(hour: u8, minute: u8, second: u8, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub fn from_hms_nano(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
        pub fn as_hms(self) -> (u8, u8, u8) {}
        pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
        pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
        pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
        pub fn hour(self) -> u8 {}
        pub fn minute(self) -> u8 {}
        pub fn second(self) -> u8 {}
        pub fn millisecond(self) -> u16 {}
        pub fn microsecond(self) -> u32 {}
        pub fn nanosecond(self) -> u32 {}
        pub fn duration_until(self, other: Self) -> SignedDuration {}
        pub fn duration_since(self, other: Self) -> SignedDuration {}
        pub fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_hour(self) -> Self {}
        pub fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_minute(self) -> Self {}
        pub fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_second(self) -> Self {}
        pub fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_millisecond(self) -> Self {}
        pub fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub fn truncate_to_microsecond(self) -> Self {}
        pub fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    }
    impl Time {
        pub fn format_into(self, output: &mut (impl io::Write + ?Sized), format: &(impl Formattable + ?Sized)) -> Result<usize, error::Format> {}
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl Time {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed) -> Result<Self, error::Parse> {}
    }
    impl fmt::Display for Time { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Add<SignedDuration> for Time { type Output = Self; fn add(self, duration: SignedDuration) -> Self::Output {} }
    impl AddAssign<SignedDuration> for Time { fn add_assign(&mut self, rhs: SignedDuration) {} }
    impl Add<StdDuration> for Time { type Output = Self; fn add(self, duration: StdDuration) -> Self::Output {} }
    impl AddAssign<StdDuration> for Time { fn add_assign(&mut self, rhs: StdDuration) {} }
    impl Sub<SignedDuration> for Time { type Output = Self; fn sub(self, duration: SignedDuration) -> Self::Output {} }
    impl SubAssign<SignedDuration> for Time { fn sub_assign(&mut self, rhs: SignedDuration) {} }
    impl Sub<StdDuration> for Time { type Output = Self; fn sub(self, duration: StdDuration) -> Self::Output {} }
    impl SubAssign<StdDuration> for Time { fn sub_assign(&mut self, rhs: StdDuration) {} }
    impl Sub for Time { type Output = SignedDuration; fn sub(self, rhs: Self) -> Self::Output {} }
}
mod utc_offset {
    use crate::error;
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::sys::local_offset_at;
    use crate::unit::*;
    use crate::OffsetDateTime;
    use alloc::string::String;
    use core::fmt;
    use core::ops::Neg;
    use std::io;
    #[derive(Debug, Clone, Copy)]
    pub struct UtcOffset {}
    impl UtcOffset {
        pub const UTC: Self = 0;
        pub fn from_hms(hours: i8, minutes: i8, seconds: i8) -> Result<Self, error::ComponentRange> {}
        pub fn from_whole_seconds(seconds: i32) -> Result<Self, error::ComponentRange> {}
        pub fn as_hms(self) -> (i8, i8, i8) {}
        pub fn whole_hours(self) -> i8 {}
        pub fn whole_minutes(self) -> i16 {}
        pub fn minutes_past_hour(self) -> i8 {}
        pub fn whole_seconds(self) -> i32 {}
        pub fn seconds_past_minute(self) -> i8 {}
        pub fn is_utc(self) -> bool {}
        pub fn is_positive(self) -> bool {}
        pub fn is_negative(self) -> bool {}
        pub fn local_offset_at(datetime: OffsetDateTime) -> Result<Self, error::IndeterminateOffset> {}
        pub fn current_local_offset() -> Result<Self, error::IndeterminateOffset> {}
    }
    impl UtcOffset {
        pub fn format_into(self, output: &mut (impl io::Write + ?Sized), format: &(impl Formattable + ?Sized)) -> Result<usize, error::Format> {}
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl UtcOffset {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(input: &[u8], description: &(impl Parsable + ?Sized), defaults: Parsed) -> Result<Self, error::Parse> {}
    }
    impl fmt::Display for UtcOffset { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl Neg for UtcOffset { type Output = Self; fn neg(self) -> Self::Output {} }
}
mod weekday {
    use self::Weekday::*;
    use crate::error;
    use crate::iter::WeekdayIter;
    use core::fmt;
    use core::str::FromStr;
    #[derive(Debug, Clone, Copy)]
    pub enum Weekday {
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday,
    }
    impl Weekday {
        pub fn previous(self) -> Self {}
        pub fn next(self) -> Self {}
        pub fn nth_next(self, n: u8) -> Self {}
        pub fn nth_prev(self, n: u8) -> Self {}
        pub fn number_from_monday(self) -> u8 {}
        pub fn number_from_sunday(self) -> u8 {}
        pub fn number_days_from_monday(self) -> u8 {}
        pub fn number_days_from_sunday(self) -> u8 {}
        pub fn iter_from(start: Self) -> WeekdayIter {}
    }
    impl fmt::Display for Weekday { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl FromStr for Weekday { type Err = error::InvalidVariant; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
}
