//! The tests of privet: text in, text out, one binary.

#![expect(
    clippy::disallowed_methods,
    reason = "tests read their cases, write folders and start the program"
)]

mod support;

mod cli;
mod dogfood;
mod examples;
mod flows;
mod house;
mod lints;
mod reports;
