//! Texts and brackets with nothing in them.

use privet::Personal;

#[derive(Personal)]
#[personal()]
struct Visit {
    #[personal(category = "")]
    url: String,
    #[personal(category = "  ", purpose = "")]
    theme: String,
    #[personal(category = "usage", purposes())]
    clicks: u32,
    #[personal(category = "usage", purposes("", " "), subject = "")]
    seconds: u32,
    #[personal]
    host: String,
}

#[privet::sink(kind = "", recipient = "", takes = [])]
fn log() {}

#[privet::sink(kind = "log", takes = "")]
fn nowhere() {}

#[privet::right(clear, of = "")]
fn forget() {}

#[privet::purpose("")]
fn count() {}

#[privet::allow(personal_data_in_logs, reason = " ", until = "", approved_by = "")]
fn print() {}

fn main() {}
