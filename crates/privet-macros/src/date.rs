//! Dates of the form `YYYY-MM-DD`: given a text, says whether such a day exists.

use crate::errors::Complaint;

/// A day of the calendar. Whether it is past is the checker's to judge: a build has no clock.
pub(crate) fn date(text: &str) -> Result<(), Complaint> {
    let Some((year, month, day)) = parts(text) else {
        return Err(Complaint::new(
            format!("`{text}` is no date"),
            "a date is written YYYY-MM-DD, as in \"2027-06-30\"",
        ));
    };
    if day >= 1 && day <= days_of(year, month) {
        return Ok(());
    }
    let help = match days_of(year, month) {
        0 => "the months are 01 to 12".to_owned(),
        days => format!("{year:04}-{month:02} has the days 01 to {days}"),
    };
    let what = format!("there is no day `{text}`");
    Err(Complaint::new(what, help))
}

fn parts(text: &str) -> Option<(u16, u8, u8)> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let formed = year.len() == 4 && month.len() == 2 && day.len() == 2;
    if !formed || ![year, month, day].into_iter().all(all_digits) {
        return None;
    }
    Some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))
}

/// The days of a month of the Gregorian calendar; 0 for a month that does not exist.
fn days_of(year: u16, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_exist_are_dates() {
        for text in ["2027-06-30", "2028-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(date(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2027-02-29",
            "2100-02-29",
            "2027-06-31",
            "2027-13-01",
            "2027-00-10",
            "2027-01-00",
        ] {
            let complaint = date(text).expect_err(text);
            assert!(complaint.what.starts_with("there is no day"), "{text}");
        }
    }

    #[test]
    fn other_spellings_are_no_dates() {
        for text in [
            "",
            "2027",
            "2027-6-30",
            "30.06.2027",
            "2027-06-30T00:00",
            "+027-06-30",
            "2027-06-3 ",
            "２０２７-06-30",
        ] {
            let complaint = date(text).expect_err(text);
            assert!(complaint.what.ends_with("is no date"), "{text}");
        }
    }
}
