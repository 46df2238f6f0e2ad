//! Points in time as the database keeps them: whole seconds since 1970.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

const DAY: i64 = 24 * 60 * 60;

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The present second; a clock before 1970 counts as 1970.
    pub fn now() -> Self {
        let since_epoch = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or(Duration::ZERO);
        Self(i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX))
    }

    /// The same time of day, so many days ago.
    pub fn days_ago(days: i64) -> Self {
        Self(Self::now().0 - days * DAY)
    }

    pub fn plus(self, duration: Duration) -> Self {
        let seconds = i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self(self.0.saturating_add(seconds))
    }

    /// The number of the day, for counters that are kept per day.
    pub fn day(self) -> i64 {
        self.0.div_euclid(DAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ago_is_the_day_before() {
        assert_eq!(Timestamp::days_ago(1).day() + 1, Timestamp::now().day());
    }

    #[test]
    fn time_does_not_overflow() {
        let end = Timestamp(i64::MAX);
        assert_eq!(end.plus(Duration::from_secs(1)), end);
    }
}
