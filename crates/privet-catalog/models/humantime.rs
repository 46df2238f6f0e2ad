//! humantime: signatures only, the flow follows from the types.

pub use self::date::Rfc3339Timestamp;
pub use self::date::{format_rfc3339, format_rfc3339_micros, format_rfc3339_millis, format_rfc3339_nanos, format_rfc3339_seconds};
pub use self::date::{parse_rfc3339, parse_rfc3339_weak, Error as TimestampError};
pub use self::duration::{format_duration, FormattedDuration};
pub use self::duration::{parse_duration, Error as DurationError};
pub use self::wrapper::{Duration, Timestamp};
mod date {
    use std::fmt;
    use std::str;
    use std::time::SystemTime;
    #[derive(Debug, Clone, Copy)]
    pub enum Error { OutOfRange, InvalidDigit, InvalidFormat }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug, Clone)]
    pub struct Rfc3339Timestamp {}
    pub fn parse_rfc3339(s: &str) -> Result<SystemTime, Error> {}
    pub fn parse_rfc3339_weak(s: &str) -> Result<SystemTime, Error> {}
    pub fn format_rfc3339(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_seconds(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_millis(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_micros(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_nanos(system_time: SystemTime) -> Rfc3339Timestamp {}
    impl Rfc3339Timestamp { pub fn get_ref(&self) -> &SystemTime {} }
    impl fmt::Display for Rfc3339Timestamp { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod duration {
    use std::fmt;
    use std::time::Duration;
    #[derive(Debug, Clone)]
    pub enum Error {
        InvalidCharacter(usize),
        NumberExpected(usize),
        UnknownUnit { start: usize, end: usize, unit: String, value: u64 },
        NumberOverflow,
        Empty,
    }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug, Clone)]
    pub struct FormattedDuration {}
    pub fn parse_duration(s: &str) -> Result<Duration, Error> {}
    pub fn format_duration(val: Duration) -> FormattedDuration {}
    impl FormattedDuration { pub fn get_ref(&self) -> &Duration {} }
    impl fmt::Display for FormattedDuration { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
mod wrapper {
    use crate::date::{self};
    use crate::duration::{self};
    use std::fmt;
    use std::ops::Deref;
    use std::str::FromStr;
    use std::time::{Duration as StdDuration, SystemTime};
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Duration {}
    #[derive(Debug, Copy, Clone)]
    pub struct Timestamp {}
    impl Duration { pub fn new(value: StdDuration) -> Self {} }
    impl AsRef<StdDuration> for Duration { fn as_ref(&self) -> &StdDuration {} }
    impl Deref for Duration { type Target = StdDuration; fn deref(&self) -> &StdDuration {} }
    impl From<Duration> for StdDuration { fn from(val: Duration) -> Self {} }
    impl From<StdDuration> for Duration { fn from(dur: StdDuration) -> Duration {} }
    impl FromStr for Duration { type Err = duration::Error; fn from_str(s: &str) -> Result<Duration, Self::Err> {} }
    impl fmt::Display for Duration { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    impl AsRef<SystemTime> for Timestamp { fn as_ref(&self) -> &SystemTime {} }
    impl Deref for Timestamp { type Target = SystemTime; fn deref(&self) -> &SystemTime {} }
    impl From<Timestamp> for SystemTime { fn from(val: Timestamp) -> Self {} }
    impl From<SystemTime> for Timestamp { fn from(dur: SystemTime) -> Timestamp {} }
    impl FromStr for Timestamp { type Err = date::Error; fn from_str(s: &str) -> Result<Timestamp, Self::Err> {} }
    impl fmt::Display for Timestamp { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
}
