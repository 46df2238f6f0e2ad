//! The same thing said twice.

use privet::Personal;

#[derive(Personal)]
struct Visit {
    #[personal(category = "browsing", category = "usage")]
    url: String,
    #[personal(category = "settings")]
    #[personal(subject = "user", category = "settings")]
    theme: String,
    #[personal(none, none)]
    request_id: u64,
    #[personal(category = "usage", purpose = "a", purposes("a", "b"))]
    clicks: u32,
    #[personal(category = "usage", purposes("a", "b", "a"))]
    seconds: u32,
}

#[privet::sink(kind = "log", kind = "file", kind = "db")]
fn log() {}

#[privet::guard(consent = "demand-analysis", right = "query")]
fn may() -> bool {
    true
}

fn main() {}
