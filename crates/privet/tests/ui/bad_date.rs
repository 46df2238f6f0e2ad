//! Days that do not exist, and dates in another form.

#[privet::allow(personal_data_in_logs, reason = "a test", until = "2027-02-29")]
fn no_leap_year() {}

#[privet::allow(personal_data_in_logs, reason = "a test", until = "2027-13-01")]
fn no_month() {}

#[privet::allow(personal_data_in_logs, reason = "a test", until = "30.06.2027")]
fn other_form() {}

#[privet::allow(personal_data_in_logs, reason = "a test", until = 2027-06-30)]
fn bare() {}

fn main() {}
