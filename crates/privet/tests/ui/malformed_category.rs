//! Categories and names in a form that no policy can have; the likely one is offered.

use privet::Personal;

#[derive(Personal)]
struct Visit {
    #[personal(category = "Browsing")]
    url: String,
    #[personal(category = "contact::email")]
    email: String,
    #[personal(category = "contactEmail")]
    second_email: String,
    #[personal(category = "government_ids")]
    passport: String,
    #[personal(category = "contact..email", purpose = "service quality")]
    third_email: String,
    #[personal(category = "-contact-")]
    phone: String,
    #[personal(category = "größe", subject = "the customer!")]
    size: u32,
}

#[privet::source(category = "Usage Logs")]
fn read() {}

#[privet::right(clear, of = "Vec<Visit>")]
fn forget() {}

#[privet::allow(PersonalDataInLogs, reason = "a test")]
fn print() {}

fn main() {}
