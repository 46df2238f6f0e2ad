//! Something needed is not there.

use privet::Personal;

#[derive(Personal)]
#[personal(subject = "customer")]
enum Visit {
    Url {
        #[personal(purpose = "service-quality")]
        url: String,
    },
    #[personal(subject = "guest")]
    Left,
    #[personal(none)]
    Failed(#[personal(purpose = "troubleshooting")] u16),
}

#[privet::source]
fn no_category() {}

#[privet::sink(recipient = "mailer")]
fn no_kind() {}

#[privet::cleaner()]
fn no_grade() {}

#[privet::guard(subject = 0)]
fn no_proof() {}

#[privet::right]
fn no_right() {}

#[privet::right(clear)]
fn no_type() {}

#[privet::right(of = "Visit")]
fn only_type() {}

#[privet::purpose]
fn no_purpose() {}

#[privet::allow]
fn no_lint() {}

#[privet::allow(personal_data_in_logs)]
fn no_reason() {}

fn main() {}
