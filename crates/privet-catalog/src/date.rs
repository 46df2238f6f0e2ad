//! Dates and spans of time as policies write them: `2027-01-31` and `90 days`.
//! No clock here: whoever asks brings today's date.

use std::fmt;

/// A day of the calendar.
#[cfg_attr(privet, personal(none))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the last of the month.
    pub day: u8,
}

impl Date {
    /// A day that exists.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    /// Reads `2027-01-31`.
    pub fn parse(text: &str) -> Option<Date> {
        let digits = |text: &str, n: usize| {
            (text.len() == n && text.bytes().all(|b| b.is_ascii_digit())).then_some(())
        };
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        digits(year, 4).and(digits(month, 2)).and(digits(day, 2))?;
        if parts.next().is_some() {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// How long data may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Retention {
    /// In days; a month counts 30, a year 365.
    pub days: u32,
}

impl Retention {
    /// Reads `90 days`, `1 day`, `2 weeks`, `6 months`, `1 year`.
    pub fn parse(text: &str) -> Option<Retention> {
        let (number, unit) = text.split_once(' ')?;
        let number: u32 = number.parse().ok()?;
        let unit = match unit.strip_suffix('s').unwrap_or(unit) {
            "day" => 1,
            "week" => 7,
            "month" => 30,
            "year" => 365,
            _ => return None,
        };
        number.checked_mul(unit).map(|days| Retention { days })
    }
}

impl fmt::Display for Retention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.days {
            1 => f.write_str("1 day"),
            days => write!(f, "{days} days"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        assert_eq!(Date::parse("2027-01-31"), Date::new(2027, 1, 31));
        assert!(Date::parse("2028-02-29").is_some());
        for bad in [
            "2027-02-29",
            "2027-13-01",
            "2027-1-1",
            "2027-01-01-",
            "+027-01-01",
            "soon",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_retention_is_a_number_and_a_unit() {
        assert_eq!(Retention::parse("90 days"), Some(Retention { days: 90 }));
        assert_eq!(Retention::parse("2 weeks"), Some(Retention { days: 14 }));
        for bad in [
            "90",
            "90days",
            "some days",
            "99999999999 days",
            "4294967295 years",
        ] {
            assert_eq!(Retention::parse(bad), None, "{bad}");
        }
    }
}
