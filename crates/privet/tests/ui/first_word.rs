//! `right` and `allow` begin with a bare word, `purpose` with a string.

#[privet::right("clear", of = "Visit")]
fn right_in_quotes() {}

#[privet::right(of = "Visit", clear)]
fn right_at_the_end() {}

#[privet::allow("personal-data-in-logs", reason = "a test")]
fn lint_in_quotes() {}

#[privet::allow(personal_data_in_logs, personal_data_in_errors, reason = "a test")]
fn two_lints() {}

#[privet::purpose(demand_analysis)]
fn purpose_without_quotes() {}

#[privet::purpose("demand-analysis", "troubleshooting")]
fn two_purposes() {}

#[privet::purpose(7)]
fn number() {}

#[privet::sink("log")]
fn value_without_key() {}

fn main() {}
