//! `chrono`: its module `naive`.

pub use self::date::{NaiveDate, NaiveDateDaysIterator, NaiveDateWeeksIterator};
pub use self::date::{MAX_DATE, MIN_DATE};
pub use self::datetime::{NaiveDateTime, MAX_DATETIME, MIN_DATETIME};
pub use self::isoweek::IsoWeek;
pub use self::time::NaiveTime;
use core::ops::RangeInclusive;
#[derive(Clone, Copy, Debug)]
pub struct NaiveWeek {}
impl NaiveWeek {
    pub fn first_day(&self) -> NaiveDate {}
    pub fn checked_first_day(&self) -> Option<NaiveDate> {}
    pub fn last_day(&self) -> NaiveDate {}
    pub fn checked_last_day(&self) -> Option<NaiveDate> {}
    pub fn days(&self) -> RangeInclusive<NaiveDate> {}
    pub fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>> {}
}
#[derive(Clone, Copy, Debug)]
pub struct Days {}
impl Days { pub fn new(num: u64) -> Self {} }
mod date {
    use crate::format::DelayedFormat;
    use crate::format::{parse_and_remainder, Item, ParseError, ParseResult, StrftimeItems};
    use crate::month::Months;
    use crate::naive::{Days, IsoWeek, NaiveDateTime, NaiveTime, NaiveWeek};
    use crate::{Datelike, TimeDelta, Weekday};
    use core::borrow::Borrow;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    use core::{fmt, str};
    use pure_rust_locales::Locale;
    #[derive(Debug, Default, Copy, Clone)]
    pub struct NaiveDate {}
    impl NaiveDate {
        pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
        pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> {}
        pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> {}
        pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> {}
        pub fn from_epoch_days(days: i32) -> Option<NaiveDate> {}
        pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate> {}
        pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> {}
        pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDate, &'a str)> {}
        pub fn checked_add_months(self, months: Months) -> Option<Self> {}
        pub fn checked_sub_months(self, months: Months) -> Option<Self> {}
        pub fn checked_add_days(self, days: Days) -> Option<Self> {}
        pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
        pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime {}
        pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
        pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> {}
        pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime> {}
        pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime> {}
        pub fn succ_opt(&self) -> Option<NaiveDate> {}
        pub fn pred_opt(&self) -> Option<NaiveDate> {}
        pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
        pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
        pub fn signed_duration_since(self, rhs: Self) -> TimeDelta {}
        pub fn abs_diff(self, rhs: Self) -> Days {}
        pub fn years_since(&self, base: Self) -> Option<u32> {}
        pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
        pub fn format_localized_with_items<'a, I, B>(&self, items: I, locale: Locale) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format_localized<'a>(&self, fmt: &'a str, locale: Locale) -> DelayedFormat<StrftimeItems<'a>> {}
        pub fn iter_days(&self) -> NaiveDateDaysIterator {}
        pub fn iter_weeks(&self) -> NaiveDateWeeksIterator {}
        pub fn week(&self, start: Weekday) -> NaiveWeek {}
        pub fn leap_year(&self) -> bool {}
        pub fn to_epoch_days(&self) -> i32 {}
        pub const MIN: NaiveDate = 0;
        pub const MAX: NaiveDate = 0;
    }
    impl Datelike for NaiveDate {
        fn year(&self) -> i32 {}
        fn month(&self) -> u32 {}
        fn month0(&self) -> u32 {}
        fn day(&self) -> u32 {}
        fn day0(&self) -> u32 {}
        fn ordinal(&self) -> u32 {}
        fn ordinal0(&self) -> u32 {}
        fn weekday(&self) -> Weekday {}
        fn iso_week(&self) -> IsoWeek {}
        fn with_year(&self, year: i32) -> Option<NaiveDate> {}
        fn with_month(&self, month: u32) -> Option<NaiveDate> {}
        fn with_month0(&self, month0: u32) -> Option<NaiveDate> {}
        fn with_day(&self, day: u32) -> Option<NaiveDate> {}
        fn with_day0(&self, day0: u32) -> Option<NaiveDate> {}
        fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDate> {}
        fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDate> {}
    }
    impl Add<TimeDelta> for NaiveDate { type Output = NaiveDate; fn add(self, rhs: TimeDelta) -> NaiveDate {} }
    impl AddAssign<TimeDelta> for NaiveDate { fn add_assign(&mut self, rhs: TimeDelta) {} }
    impl Add<Months> for NaiveDate { type Output = NaiveDate; fn add(self, months: Months) -> Self::Output {} }
    impl Sub<Months> for NaiveDate { type Output = NaiveDate; fn sub(self, months: Months) -> Self::Output {} }
    impl Add<Days> for NaiveDate { type Output = NaiveDate; fn add(self, days: Days) -> Self::Output {} }
    impl Sub<Days> for NaiveDate { type Output = NaiveDate; fn sub(self, days: Days) -> Self::Output {} }
    impl Sub<TimeDelta> for NaiveDate { type Output = NaiveDate; fn sub(self, rhs: TimeDelta) -> NaiveDate {} }
    impl SubAssign<TimeDelta> for NaiveDate { fn sub_assign(&mut self, rhs: TimeDelta) {} }
    impl Sub<NaiveDate> for NaiveDate { type Output = TimeDelta; fn sub(self, rhs: NaiveDate) -> TimeDelta {} }
    impl From<NaiveDateTime> for NaiveDate { fn from(naive_datetime: NaiveDateTime) -> Self {} }
    #[derive(Debug, Copy, Clone)]
    pub struct NaiveDateDaysIterator {}
    impl Iterator for NaiveDateDaysIterator { type Item = NaiveDate; fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for NaiveDateDaysIterator { fn next_back(&mut self) -> Option<Self::Item> {} }
    #[derive(Debug, Copy, Clone)]
    pub struct NaiveDateWeeksIterator {}
    impl Iterator for NaiveDateWeeksIterator { type Item = NaiveDate; fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for NaiveDateWeeksIterator { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl fmt::Display for NaiveDate { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl str::FromStr for NaiveDate { type Err = ParseError; fn from_str(s: &str) -> ParseResult<NaiveDate> {} }
}
mod datetime {
    use crate::format::DelayedFormat;
    use crate::format::Item;
    use crate::format::{parse_and_remainder, ParseError, ParseResult, StrftimeItems};
    use crate::naive::{Days, IsoWeek, NaiveDate, NaiveTime};
    use crate::offset::Utc;
    use crate::{DateTime, Datelike, FixedOffset, MappedLocalTime, Months, TimeDelta, TimeZone, Timelike, Weekday};
    use core::borrow::Borrow;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    use core::time::Duration;
    use core::{fmt, str};
    #[derive(Debug, Default, Copy, Clone)]
    pub struct NaiveDateTime {}
    impl NaiveDateTime {
        pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime {}
        pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> {}
        pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDateTime, &'a str)> {}
        pub fn date(&self) -> NaiveDate {}
        pub fn time(&self) -> NaiveTime {}
        pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
        pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime> {}
        pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
        pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
        pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
        pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime> {}
        pub fn checked_add_days(self, days: Days) -> Option<Self> {}
        pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
        pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta {}
        pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
        pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>> {}
        pub fn and_utc(&self) -> DateTime<Utc> {}
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
    }
    impl From<NaiveDate> for NaiveDateTime { fn from(date: NaiveDate) -> Self {} }
    impl Datelike for NaiveDateTime {
        fn year(&self) -> i32 {}
        fn month(&self) -> u32 {}
        fn month0(&self) -> u32 {}
        fn day(&self) -> u32 {}
        fn day0(&self) -> u32 {}
        fn ordinal(&self) -> u32 {}
        fn ordinal0(&self) -> u32 {}
        fn weekday(&self) -> Weekday {}
        fn iso_week(&self) -> IsoWeek {}
        fn with_year(&self, year: i32) -> Option<NaiveDateTime> {}
        fn with_month(&self, month: u32) -> Option<NaiveDateTime> {}
        fn with_month0(&self, month0: u32) -> Option<NaiveDateTime> {}
        fn with_day(&self, day: u32) -> Option<NaiveDateTime> {}
        fn with_day0(&self, day0: u32) -> Option<NaiveDateTime> {}
        fn with_ordinal(&self, ordinal: u32) -> Option<NaiveDateTime> {}
        fn with_ordinal0(&self, ordinal0: u32) -> Option<NaiveDateTime> {}
    }
    impl Timelike for NaiveDateTime {
        fn hour(&self) -> u32 {}
        fn minute(&self) -> u32 {}
        fn second(&self) -> u32 {}
        fn nanosecond(&self) -> u32 {}
        fn with_hour(&self, hour: u32) -> Option<NaiveDateTime> {}
        fn with_minute(&self, min: u32) -> Option<NaiveDateTime> {}
        fn with_second(&self, sec: u32) -> Option<NaiveDateTime> {}
        fn with_nanosecond(&self, nano: u32) -> Option<NaiveDateTime> {}
    }
    impl Add<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: TimeDelta) -> NaiveDateTime {} }
    impl Add<Duration> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: Duration) -> NaiveDateTime {} }
    impl AddAssign<TimeDelta> for NaiveDateTime { fn add_assign(&mut self, rhs: TimeDelta) {} }
    impl AddAssign<Duration> for NaiveDateTime { fn add_assign(&mut self, rhs: Duration) {} }
    impl Add<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: FixedOffset) -> NaiveDateTime {} }
    impl Add<Months> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, rhs: Months) -> Self::Output {} }
    impl Sub<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: TimeDelta) -> NaiveDateTime {} }
    impl Sub<Duration> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: Duration) -> NaiveDateTime {} }
    impl SubAssign<TimeDelta> for NaiveDateTime { fn sub_assign(&mut self, rhs: TimeDelta) {} }
    impl SubAssign<Duration> for NaiveDateTime { fn sub_assign(&mut self, rhs: Duration) {} }
    impl Sub<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: FixedOffset) -> NaiveDateTime {} }
    impl Sub<Months> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, rhs: Months) -> Self::Output {} }
    impl Sub<NaiveDateTime> for NaiveDateTime { type Output = TimeDelta; fn sub(self, rhs: NaiveDateTime) -> TimeDelta {} }
    impl Add<Days> for NaiveDateTime { type Output = NaiveDateTime; fn add(self, days: Days) -> Self::Output {} }
    impl Sub<Days> for NaiveDateTime { type Output = NaiveDateTime; fn sub(self, days: Days) -> Self::Output {} }
    impl fmt::Display for NaiveDateTime { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl str::FromStr for NaiveDateTime { type Err = ParseError; fn from_str(s: &str) -> ParseResult<NaiveDateTime> {} }
}
mod isoweek {
    #[derive(Debug, Copy, Clone)]
    pub struct IsoWeek {}
    impl IsoWeek { pub fn year(&self) -> i32 {} pub fn week(&self) -> u32 {} pub fn week0(&self) -> u32 {} }
}
mod time {
    use crate::format::DelayedFormat;
    use crate::format::{parse_and_remainder, Item, ParseError, ParseResult, StrftimeItems};
    use crate::{FixedOffset, TimeDelta, Timelike};
    use core::borrow::Borrow;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    use core::time::Duration;
    use core::{fmt, str};
    #[derive(Debug, Default, Copy, Clone)]
    pub struct NaiveTime {}
    impl NaiveTime {
        pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> {}
        pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> {}
        pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime> {}
        pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime> {}
        pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> {}
        pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime> {}
        pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveTime, &'a str)> {}
        pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
        pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
        pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta {}
        pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
        pub const MIN: Self = 0;
    }
    impl Timelike for NaiveTime {
        fn hour(&self) -> u32 {}
        fn minute(&self) -> u32 {}
        fn second(&self) -> u32 {}
        fn nanosecond(&self) -> u32 {}
        fn with_hour(&self, hour: u32) -> Option<NaiveTime> {}
        fn with_minute(&self, min: u32) -> Option<NaiveTime> {}
        fn with_second(&self, sec: u32) -> Option<NaiveTime> {}
        fn with_nanosecond(&self, nano: u32) -> Option<NaiveTime> {}
        fn num_seconds_from_midnight(&self) -> u32 {}
    }
    impl Add<TimeDelta> for NaiveTime { type Output = NaiveTime; fn add(self, rhs: TimeDelta) -> NaiveTime {} }
    impl AddAssign<TimeDelta> for NaiveTime { fn add_assign(&mut self, rhs: TimeDelta) {} }
    impl Add<Duration> for NaiveTime { type Output = NaiveTime; fn add(self, rhs: Duration) -> NaiveTime {} }
    impl AddAssign<Duration> for NaiveTime { fn add_assign(&mut self, rhs: Duration) {} }
    impl Add<FixedOffset> for NaiveTime { type Output = NaiveTime; fn add(self, rhs: FixedOffset) -> NaiveTime {} }
    impl Sub<TimeDelta> for NaiveTime { type Output = NaiveTime; fn sub(self, rhs: TimeDelta) -> NaiveTime {} }
    impl SubAssign<TimeDelta> for NaiveTime { fn sub_assign(&mut self, rhs: TimeDelta) {} }
    impl Sub<Duration> for NaiveTime { type Output = NaiveTime; fn sub(self, rhs: Duration) -> NaiveTime {} }
    impl SubAssign<Duration> for NaiveTime { fn sub_assign(&mut self, rhs: Duration) {} }
    impl Sub<FixedOffset> for NaiveTime { type Output = NaiveTime; fn sub(self, rhs: FixedOffset) -> NaiveTime {} }
    impl Sub<NaiveTime> for NaiveTime { type Output = TimeDelta; fn sub(self, rhs: NaiveTime) -> TimeDelta {} }
    impl fmt::Display for NaiveTime { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl str::FromStr for NaiveTime { type Err = ParseError; fn from_str(s: &str) -> ParseResult<NaiveTime> {} }
}
