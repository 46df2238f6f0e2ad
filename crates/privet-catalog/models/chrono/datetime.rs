//! `chrono`: its module `datetime`.

use crate::format::Locale;
use crate::format::{parse_and_remainder, Item, ParseError, ParseResult, StrftimeItems};
use crate::format::{DelayedFormat, SecondsFormat};
use crate::naive::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime};
use crate::offset::Local;
use crate::offset::{FixedOffset, LocalResult, Offset, TimeZone, Utc};
use crate::{Datelike, Months, TimeDelta, Timelike, Weekday};
use alloc::string::String;
use core::borrow::Borrow;
use core::ops::{Add, AddAssign, Sub, SubAssign};
use core::time::Duration;
use core::{fmt, str};
use std::time::{SystemTime, UNIX_EPOCH};
#[derive(Debug, Default, Clone)]
pub struct DateTime<Tz: TimeZone> {}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn date_naive(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn timestamp_subsec_micros(&self) -> u32 {}
    pub fn timestamp_subsec_nanos(&self) -> u32 {}
    pub fn offset(&self) -> &Tz::Offset {}
    pub fn timezone(&self) -> Tz {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> {}
    pub fn fixed_offset(&self) -> DateTime<FixedOffset> {}
    pub fn to_utc(&self) -> DateTime<Utc> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta {}
    pub fn naive_utc(&self) -> NaiveDateTime {}
    pub fn naive_local(&self) -> NaiveDateTime {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub fn to_rfc2822(&self) -> String {}
    pub fn to_rfc3339(&self) -> String {}
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String {}
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self> {}
    pub const MIN_UTC: DateTime<Utc> = 0;
    pub const MAX_UTC: DateTime<Utc> = 0;
}
impl DateTime<Utc> {
    pub fn from_timestamp_secs(secs: i64) -> Option<Self> {}
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self> {}
    pub fn from_timestamp_millis(millis: i64) -> Option<Self> {}
    pub fn from_timestamp_micros(micros: i64) -> Option<Self> {}
    pub fn from_timestamp_nanos(nanos: i64) -> Self {}
    pub const UNIX_EPOCH: Self = 0;
}
impl From<DateTime<Utc>> for DateTime<FixedOffset> { fn from(src: DateTime<Utc>) -> Self {} }
impl From<DateTime<Utc>> for DateTime<Local> { fn from(src: DateTime<Utc>) -> Self {} }
impl From<DateTime<FixedOffset>> for DateTime<Utc> { fn from(src: DateTime<FixedOffset>) -> Self {} }
impl From<DateTime<FixedOffset>> for DateTime<Local> { fn from(src: DateTime<FixedOffset>) -> Self {} }
impl From<DateTime<Local>> for DateTime<Utc> { fn from(src: DateTime<Local>) -> Self {} }
impl From<DateTime<Local>> for DateTime<FixedOffset> { fn from(src: DateTime<Local>) -> Self {} }
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &'a str)> {}
}
impl<Tz: TimeZone> DateTime<Tz> where Tz::Offset: fmt::Display {
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
    pub fn format_localized_with_items<'a, I, B>(&self, items: I, locale: Locale) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
    pub fn format_localized<'a>(&self, fmt: &'a str, locale: Locale) -> DelayedFormat<StrftimeItems<'a>> {}
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {
    fn year(&self) -> i32 {}
    fn month(&self) -> u32 {}
    fn month0(&self) -> u32 {}
    fn day(&self) -> u32 {}
    fn day0(&self) -> u32 {}
    fn ordinal(&self) -> u32 {}
    fn ordinal0(&self) -> u32 {}
    fn weekday(&self) -> Weekday {}
    fn iso_week(&self) -> IsoWeek {}
    fn with_year(&self, year: i32) -> Option<DateTime<Tz>> {}
    fn with_month(&self, month: u32) -> Option<DateTime<Tz>> {}
    fn with_month0(&self, month0: u32) -> Option<DateTime<Tz>> {}
    fn with_day(&self, day: u32) -> Option<DateTime<Tz>> {}
    fn with_day0(&self, day0: u32) -> Option<DateTime<Tz>> {}
    fn with_ordinal(&self, ordinal: u32) -> Option<DateTime<Tz>> {}
    fn with_ordinal0(&self, ordinal0: u32) -> Option<DateTime<Tz>> {}
}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {
    fn hour(&self) -> u32 {}
    fn minute(&self) -> u32 {}
    fn second(&self) -> u32 {}
    fn nanosecond(&self) -> u32 {}
    fn with_hour(&self, hour: u32) -> Option<DateTime<Tz>> {}
    fn with_minute(&self, min: u32) -> Option<DateTime<Tz>> {}
    fn with_second(&self, sec: u32) -> Option<DateTime<Tz>> {}
    fn with_nanosecond(&self, nano: u32) -> Option<DateTime<Tz>> {}
}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: TimeDelta) -> DateTime<Tz> {} }
impl<Tz: TimeZone> Add<Duration> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: Duration) -> DateTime<Tz> {} }
impl<Tz: TimeZone> AddAssign<TimeDelta> for DateTime<Tz> { fn add_assign(&mut self, rhs: TimeDelta) {} }
impl<Tz: TimeZone> AddAssign<Duration> for DateTime<Tz> { fn add_assign(&mut self, rhs: Duration) {} }
impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: FixedOffset) -> DateTime<Tz> {} }
impl<Tz: TimeZone> Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, rhs: Months) -> Self::Output {} }
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: TimeDelta) -> DateTime<Tz> {} }
impl<Tz: TimeZone> Sub<Duration> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: Duration) -> DateTime<Tz> {} }
impl<Tz: TimeZone> SubAssign<TimeDelta> for DateTime<Tz> { fn sub_assign(&mut self, rhs: TimeDelta) {} }
impl<Tz: TimeZone> SubAssign<Duration> for DateTime<Tz> { fn sub_assign(&mut self, rhs: Duration) {} }
impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: FixedOffset) -> DateTime<Tz> {} }
impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, rhs: Months) -> Self::Output {} }
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; fn sub(self, rhs: DateTime<Tz>) -> TimeDelta {} }
impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; fn sub(self, rhs: &DateTime<Tz>) -> TimeDelta {} }
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; fn add(self, days: Days) -> Self::Output {} }
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> { type Output = DateTime<Tz>; fn sub(self, days: Days) -> Self::Output {} }
impl<Tz: TimeZone> fmt::Display for DateTime<Tz> where Tz::Offset: fmt::Display { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
impl str::FromStr for DateTime<Utc> { type Err = ParseError; fn from_str(s: &str) -> ParseResult<DateTime<Utc>> {} }
impl str::FromStr for DateTime<Local> { type Err = ParseError; fn from_str(s: &str) -> ParseResult<DateTime<Local>> {} }
impl From<SystemTime> for DateTime<Utc> { fn from(t: SystemTime) -> DateTime<Utc> {} }
impl From<SystemTime> for DateTime<Local> { fn from(t: SystemTime) -> DateTime<Local> {} }
impl<Tz: TimeZone> From<DateTime<Tz>> for SystemTime { fn from(dt: DateTime<Tz>) -> SystemTime {} }
