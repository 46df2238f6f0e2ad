//! The example of the documentation.

use privet::Personal;

struct Theme;

#[derive(Personal)]
#[personal(subject = "customer")]
#[allow(dead_code)]
struct Visit {
    #[personal(category = "browsing", purposes("service-quality", "troubleshooting"))]
    url: String,
    #[personal(category = "settings", purpose = "service-quality")]
    theme: Theme,
    #[personal(none)]
    request_id: u64,
}

fn main() {
    let url = Visit::LABELS.find("url").expect("labelled above");
    assert_eq!(url.category(), Some("browsing"));
    assert_eq!(url.subject(), Some("customer"));
}
