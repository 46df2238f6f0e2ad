//! A key that does not exist: the nearest one is offered, before others one written the same way.

use privet::Personal;

#[derive(Personal)]
#[personal(subjct = "customer")]
struct Visit {
    #[personal(category = "browsing", purpsoe("service-quality", "troubleshooting"))]
    url: String,
    #[personal(category = "settings", purpsoe = "service-quality")]
    theme: String,
    #[personal(nome)]
    request_id: u64,
    #[personal(category = "usage", retention = "90 days")]
    clicks: u32,
}

#[privet::sink(Kind = "log", take = 0, type = 3)]
fn log(_line: &str) {}

#[privet::purpose("demand-analysis", for = "us")]
fn count() {}

#[privet::allow(personal_data_in_logs, reason = "a test", approved-by = "us")]
fn main() {
    log("");
    count();
}
