//! A value of the wrong kind, or a key written in the wrong form.

use privet::Personal;

const KIND: &str = "log";

#[derive(Personal)]
struct Visit {
    #[personal(category = browsing)]
    url: String,
    #[personal(category = "settings", purposes = "service-quality")]
    theme: String,
    #[personal(category = "usage", purpose("service-quality"))]
    clicks: u32,
    #[personal(category = "usage", purposes(service_quality, 3))]
    seconds: u32,
    #[personal(none = true)]
    request_id: u64,
    #[personal(category)]
    host: String,
    #[personal(category = ["contact", "identity"])]
    name: String,
}

#[privet::sink(kind = KIND, takes = true, recipient = 7, purpose = b"promotion")]
fn log() {}

#[privet::sink(kind = "log", takes = -1)]
fn minus() {}

#[privet::sink(kind = "log", takes = [0, 1u8, [2], ONE])]
fn list() {}

#[privet::sink(kind = "log", takes(0, 1))]
fn brackets() {}

#[privet::guard(consent = "demand-analysis", when = true)]
fn may() -> bool {
    true
}

fn main() {}
