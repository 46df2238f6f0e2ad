//! `none` says that nothing is personal; whatever else is said contradicts it.

use privet::Personal;

#[derive(Personal)]
#[personal(none, subject = "customer")]
struct Visit {
    #[personal(none, category = "browsing")]
    url: String,
    #[personal(purposes("service-quality"), none)]
    theme: String,
    #[personal(none)]
    #[personal(category = "usage")]
    clicks: u32,
}

#[privet::source(category = "usage", none)]
fn read() {}

fn main() {}
