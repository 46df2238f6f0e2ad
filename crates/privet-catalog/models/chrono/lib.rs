//! chrono: signatures only, the flow follows from the types.

use core::fmt;
pub use date::Date;
pub use date::{MAX_DATE, MIN_DATE};
pub use datetime::DateTime;
pub use datetime::{MAX_DATETIME, MIN_DATETIME};
pub use format::Locale;
pub use format::{ParseError, ParseResult, SecondsFormat};
pub use month::ParseMonthError;
pub use month::{Month, Months};
pub use naive::{Days, NaiveDate, NaiveDateTime, NaiveTime};
pub use naive::{IsoWeek, NaiveWeek};
pub use offset::Local;
pub use offset::MappedLocalTime;
pub use offset::{FixedOffset, Offset, TimeZone, Utc};
pub use round::{DurationRound, RoundingError, SubsecRound};
pub use time_delta::OutOfRangeError;
pub use time_delta::TimeDelta;
pub use traits::{Datelike, Timelike};
pub use weekday::ParseWeekdayError;
pub use weekday::Weekday;
pub use weekday_set::WeekdaySet;
pub type Duration = TimeDelta;
#[derive(Debug, Clone, Copy)]
pub struct OutOfRange {}
impl fmt::Display for OutOfRange { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
mod time_delta {
    use core::fmt;
    use core::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};
    use core::time::Duration;
    #[derive(Clone, Copy, Default, Debug)]
    pub struct TimeDelta {}
    impl TimeDelta {
        pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta> {}
        pub fn weeks(weeks: i64) -> TimeDelta {}
        pub fn try_weeks(weeks: i64) -> Option<TimeDelta> {}
        pub fn days(days: i64) -> TimeDelta {}
        pub fn try_days(days: i64) -> Option<TimeDelta> {}
        pub fn hours(hours: i64) -> TimeDelta {}
        pub fn try_hours(hours: i64) -> Option<TimeDelta> {}
        pub fn minutes(minutes: i64) -> TimeDelta {}
        pub fn try_minutes(minutes: i64) -> Option<TimeDelta> {}
        pub fn seconds(seconds: i64) -> TimeDelta {}
        pub fn try_seconds(seconds: i64) -> Option<TimeDelta> {}
        pub fn milliseconds(milliseconds: i64) -> TimeDelta {}
        pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta> {}
        pub fn microseconds(microseconds: i64) -> TimeDelta {}
        pub fn nanoseconds(nanos: i64) -> TimeDelta {}
        pub fn num_weeks(&self) -> i64 {}
        pub fn num_days(&self) -> i64 {}
        pub fn num_hours(&self) -> i64 {}
        pub fn num_minutes(&self) -> i64 {}
        pub fn num_seconds(&self) -> i64 {}
        pub fn as_seconds_f64(self) -> f64 {}
        pub fn as_seconds_f32(self) -> f32 {}
        pub fn num_milliseconds(&self) -> i64 {}
        pub fn subsec_millis(&self) -> i32 {}
        pub fn num_microseconds(&self) -> Option<i64> {}
        pub fn subsec_micros(&self) -> i32 {}
        pub fn num_nanoseconds(&self) -> Option<i64> {}
        pub fn subsec_nanos(&self) -> i32 {}
        pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
        pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
        pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta> {}
        pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta> {}
        pub fn abs(&self) -> TimeDelta {}
        pub fn zero() -> TimeDelta {}
        pub fn is_zero(&self) -> bool {}
        pub fn from_std(duration: Duration) -> Result<TimeDelta, OutOfRangeError> {}
        pub fn to_std(&self) -> Result<Duration, OutOfRangeError> {}
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
    }
    impl Neg for TimeDelta { type Output = TimeDelta; fn neg(self) -> TimeDelta {} }
    impl Add for TimeDelta { type Output = TimeDelta; fn add(self, rhs: TimeDelta) -> TimeDelta {} }
    impl Sub for TimeDelta { type Output = TimeDelta; fn sub(self, rhs: TimeDelta) -> TimeDelta {} }
    impl AddAssign for TimeDelta { fn add_assign(&mut self, rhs: TimeDelta) {} }
    impl SubAssign for TimeDelta { fn sub_assign(&mut self, rhs: TimeDelta) {} }
    impl Mul<i32> for TimeDelta { type Output = TimeDelta; fn mul(self, rhs: i32) -> TimeDelta {} }
    impl Div<i32> for TimeDelta { type Output = TimeDelta; fn div(self, rhs: i32) -> TimeDelta {} }
    impl fmt::Display for TimeDelta { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct OutOfRangeError {}
    impl fmt::Display for OutOfRangeError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
pub mod prelude {
    pub use crate::Date;
    pub use crate::Local;
    pub use crate::Locale;
    pub use crate::SubsecRound;
    pub use crate::{DateTime, SecondsFormat};
    pub use crate::{Datelike, Month, Timelike, Weekday};
    pub use crate::{FixedOffset, Utc};
    pub use crate::{NaiveDate, NaiveDateTime, NaiveTime};
    pub use crate::{Offset, TimeZone};
}
mod date {
    use crate::format::Locale;
    use crate::format::{DelayedFormat, Item, StrftimeItems};
    use crate::naive::{IsoWeek, NaiveDate, NaiveTime};
    use crate::offset::{TimeZone, Utc};
    use crate::{DateTime, Datelike, TimeDelta, Weekday};
    use core::borrow::Borrow;
    use core::fmt;
    use core::ops::{Add, AddAssign, Sub, SubAssign};
    impl<Tz: TimeZone> Date<Tz> {
        pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz> {}
        pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>> {}
        pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>> {}
        pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>> {}
        pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>> {}
        pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>> {}
        pub fn succ_opt(&self) -> Option<Date<Tz>> {}
        pub fn pred_opt(&self) -> Option<Date<Tz>> {}
        pub fn offset(&self) -> &Tz::Offset {}
        pub fn timezone(&self) -> Tz {}
        pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2> {}
        pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
        pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
        pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta {}
        pub fn naive_utc(&self) -> NaiveDate {}
        pub fn naive_local(&self) -> NaiveDate {}
        pub fn years_since(&self, base: Self) -> Option<u32> {}
        pub const MIN_UTC: Date<Utc> = 0;
        pub const MAX_UTC: Date<Utc> = 0;
    }
    impl<Tz: TimeZone> Date<Tz> where Tz::Offset: fmt::Display {
        pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
        pub fn format_localized_with_items<'a, I, B>(&self, items: I, locale: Locale) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format_localized<'a>(&self, fmt: &'a str, locale: Locale) -> DelayedFormat<StrftimeItems<'a>> {}
    }
    impl<Tz: TimeZone> Datelike for Date<Tz> {
        fn year(&self) -> i32 {}
        fn month(&self) -> u32 {}
        fn month0(&self) -> u32 {}
        fn day(&self) -> u32 {}
        fn day0(&self) -> u32 {}
        fn ordinal(&self) -> u32 {}
        fn ordinal0(&self) -> u32 {}
        fn weekday(&self) -> Weekday {}
        fn iso_week(&self) -> IsoWeek {}
        fn with_year(&self, year: i32) -> Option<Date<Tz>> {}
        fn with_month(&self, month: u32) -> Option<Date<Tz>> {}
        fn with_month0(&self, month0: u32) -> Option<Date<Tz>> {}
        fn with_day(&self, day: u32) -> Option<Date<Tz>> {}
        fn with_day0(&self, day0: u32) -> Option<Date<Tz>> {}
        fn with_ordinal(&self, ordinal: u32) -> Option<Date<Tz>> {}
        fn with_ordinal0(&self, ordinal0: u32) -> Option<Date<Tz>> {}
    }
    impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> { type Output = Date<Tz>; fn add(self, rhs: TimeDelta) -> Date<Tz> {} }
    impl<Tz: TimeZone> AddAssign<TimeDelta> for Date<Tz> { fn add_assign(&mut self, rhs: TimeDelta) {} }
    impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> { type Output = Date<Tz>; fn sub(self, rhs: TimeDelta) -> Date<Tz> {} }
    impl<Tz: TimeZone> SubAssign<TimeDelta> for Date<Tz> { fn sub_assign(&mut self, rhs: TimeDelta) {} }
    impl<Tz: TimeZone> Sub<Date<Tz>> for Date<Tz> { type Output = TimeDelta; fn sub(self, rhs: Date<Tz>) -> TimeDelta {} }
    impl<Tz: TimeZone> fmt::Display for Date<Tz> where Tz::Offset: fmt::Display { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod datetime;
pub mod format;
pub mod naive;
pub mod offset {
    pub use self::fixed::FixedOffset;
    pub use self::local::Local;
    pub use self::utc::Utc;
    use crate::naive::{NaiveDate, NaiveDateTime};
    use crate::DateTime;
    use core::fmt;
    pub type MappedLocalTime<T> = LocalResult<T>;
    #[derive(Clone, Debug, Copy)]
    pub enum LocalResult<T> { Single(T), Ambiguous(T, T), None }
    pub trait Offset: Clone + fmt::Debug { fn fix(&self) -> FixedOffset; }
    pub trait TimeZone: Clone {
        type Offset: Offset;
        fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>> {}
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>> {}
        fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>> {}
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self> {}
        fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>> {}
        fn from_offset(offset: &Self::Offset) -> Self;
        fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
        fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>> {}
        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> {}
    }
    mod fixed {
        use super::{MappedLocalTime, Offset, TimeZone};
        use crate::format::ParseError;
        use crate::naive::{NaiveDate, NaiveDateTime};
        use core::fmt;
        use core::str::FromStr;
        #[derive(Debug, Copy, Clone)]
        pub struct FixedOffset {}
        impl FixedOffset {
            pub fn east_opt(secs: i32) -> Option<FixedOffset> {}
            pub fn west_opt(secs: i32) -> Option<FixedOffset> {}
            pub fn local_minus_utc(&self) -> i32 {}
            pub fn utc_minus_local(&self) -> i32 {}
        }
        impl FromStr for FixedOffset { type Err = ParseError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
        impl TimeZone for FixedOffset {
            type Offset = FixedOffset;
            fn from_offset(offset: &FixedOffset) -> FixedOffset {}
            fn offset_from_local_date(&self, _local: &NaiveDate) -> MappedLocalTime<FixedOffset> {}
            fn offset_from_local_datetime(&self, _local: &NaiveDateTime) -> MappedLocalTime<FixedOffset> {}
            fn offset_from_utc_date(&self, _utc: &NaiveDate) -> FixedOffset {}
            fn offset_from_utc_datetime(&self, _utc: &NaiveDateTime) -> FixedOffset {}
        }
        impl Offset for FixedOffset { fn fix(&self) -> FixedOffset {} }
        impl fmt::Display for FixedOffset { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    }
    mod local {
        use super::fixed::FixedOffset;
        use super::{MappedLocalTime, TimeZone};
        use crate::naive::{NaiveDate, NaiveDateTime};
        use crate::DateTime;
        #[derive(Copy, Clone, Debug)]
        pub struct Local;
        impl Local { pub fn now() -> DateTime<Local> {} }
        impl TimeZone for Local {
            type Offset = FixedOffset;
            fn from_offset(_offset: &FixedOffset) -> Local {}
            fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<FixedOffset> {}
            fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<FixedOffset> {}
            fn offset_from_utc_date(&self, utc: &NaiveDate) -> FixedOffset {}
            fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset {}
        }
    }
    mod utc {
        use super::{FixedOffset, MappedLocalTime, Offset, TimeZone};
        use crate::naive::{NaiveDate, NaiveDateTime};
        use core::fmt;
        #[derive(Debug, Copy, Clone)]
        pub struct Utc;
        impl TimeZone for Utc {
            type Offset = Utc;
            fn from_offset(_state: &Utc) -> Utc {}
            fn offset_from_local_date(&self, _local: &NaiveDate) -> MappedLocalTime<Utc> {}
            fn offset_from_local_datetime(&self, _local: &NaiveDateTime) -> MappedLocalTime<Utc> {}
            fn offset_from_utc_date(&self, _utc: &NaiveDate) -> Utc {}
            fn offset_from_utc_datetime(&self, _utc: &NaiveDateTime) -> Utc {}
        }
        impl Offset for Utc { fn fix(&self) -> FixedOffset {} }
        impl fmt::Display for Utc { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    }
}
pub mod round {
    use crate::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Timelike};
    use core::fmt;
    use core::ops::{Add, Sub};
    pub trait SubsecRound { fn round_subsecs(self, digits: u16) -> Self; fn trunc_subsecs(self, digits: u16) -> Self; }
    impl<T> SubsecRound for T where T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T> { fn round_subsecs(self, digits: u16) -> T {} fn trunc_subsecs(self, digits: u16) -> T {} }
    pub trait DurationRound {
        type Err: std::error::Error;
        type Err: core::error::Error;
        type Err: fmt::Debug + fmt::Display;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    }
    impl<Tz: TimeZone> DurationRound for DateTime<Tz> {
        type Err = RoundingError;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
    }
    impl DurationRound for NaiveDateTime {
        type Err = RoundingError;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err> {}
    }
    #[derive(Debug, Clone, Copy)]
    pub enum RoundingError { DurationExceedsTimestamp, DurationExceedsLimit, TimestampExceedsLimit }
    impl fmt::Display for RoundingError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod weekday {
    use crate::OutOfRange;
    use core::fmt;
    #[derive(Copy, Clone, Debug)]
    pub enum Weekday {
        Mon,
        Tue,
        Wed,
        Thu,
        Fri,
        Sat,
        Sun,
    }
    impl Weekday {
        pub fn succ(&self) -> Weekday {}
        pub fn pred(&self) -> Weekday {}
        pub fn number_from_monday(&self) -> u32 {}
        pub fn number_from_sunday(&self) -> u32 {}
        pub fn num_days_from_monday(&self) -> u32 {}
        pub fn num_days_from_sunday(&self) -> u32 {}
        pub fn days_since(&self, other: Weekday) -> u32 {}
    }
    impl fmt::Display for Weekday { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl TryFrom<u8> for Weekday { type Error = OutOfRange; fn try_from(value: u8) -> Result<Self, Self::Error> {} }
    #[derive(Debug, Clone)]
    pub struct ParseWeekdayError {}
    impl fmt::Display for ParseWeekdayError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod weekday_set {
    use crate::Weekday;
    use core::fmt::{self, Debug};
    #[derive(Debug, Clone, Copy, Default)]
    pub struct WeekdaySet {}
    impl WeekdaySet {
        pub fn from_array<const C: usize>(days: [Weekday; C]) -> Self {}
        pub fn single(weekday: Weekday) -> Self {}
        pub fn single_day(self) -> Option<Weekday> {}
        pub fn insert(&mut self, day: Weekday) -> bool {}
        pub fn remove(&mut self, day: Weekday) -> bool {}
        pub fn is_subset(self, other: Self) -> bool {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn union(self, other: Self) -> Self {}
        pub fn symmetric_difference(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn first(self) -> Option<Weekday> {}
        pub fn last(self) -> Option<Weekday> {}
        pub fn iter(self, start: Weekday) -> WeekdaySetIter {}
        pub fn contains(self, day: Weekday) -> bool {}
        pub fn is_empty(self) -> bool {}
        pub fn len(self) -> u8 {}
        pub const EMPTY: Self = 0;
        pub const ALL: Self = 0;
    }
    #[derive(Debug, Clone)]
    pub struct WeekdaySetIter {}
    impl Iterator for WeekdaySetIter { type Item = Weekday; fn next(&mut self) -> Option<Self::Item> {} }
    impl DoubleEndedIterator for WeekdaySetIter { fn next_back(&mut self) -> Option<Self::Item> {} }
    impl fmt::Display for WeekdaySet { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
    impl FromIterator<Weekday> for WeekdaySet { fn from_iter<T: IntoIterator<Item = Weekday>>(iter: T) -> Self {} }
}
mod month {
    use crate::OutOfRange;
    use core::fmt;
    #[derive(Copy, Clone, Debug)]
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
        pub fn succ(&self) -> Month {}
        pub fn pred(&self) -> Month {}
        pub fn number_from_month(&self) -> u32 {}
        pub fn name(&self) -> &'static str {}
        pub fn num_days(&self, year: i32) -> Option<u8> {}
    }
    impl TryFrom<u8> for Month { type Error = OutOfRange; fn try_from(value: u8) -> Result<Self, Self::Error> {} }
    #[derive(Clone, Copy, Debug)]
    pub struct Months {}
    impl Months { pub fn new(num: u32) -> Self {} pub fn as_u32(&self) -> u32 {} }
    #[derive(Debug, Clone)]
    pub struct ParseMonthError {}
    impl fmt::Display for ParseMonthError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
