//! The tests of privet: text in, text out, one binary.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests read their cases, write folders, start the program, and stop where they cannot go on"
)]

mod support;

mod cli;
mod corpus;
mod crashes;
mod dogfood;
mod examples;
mod families;
mod flows;
mod hostile;
mod house;
mod lints;
mod models;
mod oracle;
mod policy;
mod reports;
mod why;
