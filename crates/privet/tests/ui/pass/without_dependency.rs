//! The same words behind a `cfg` that is never set: nothing is expanded.
#![allow(unexpected_cfgs)]

#[cfg_attr(privet, derive(privet::Personal))]
#[cfg_attr(privet, personal(subject = "customer"))]
struct Visit {
    #[cfg_attr(privet, personal(category = "browsing"))]
    url: &'static str,
}

#[cfg_attr(privet, privet::sink(kind = "log"))]
fn print(visit: &Visit) -> usize {
    visit.url.len()
}

fn main() {
    assert_eq!(print(&Visit { url: "/" }), 1);
}
