//! Arguments that cannot be read; those beside them still are.

use privet::Personal;

#[derive(Personal)]
struct Visit {
    #[personal(category = "browsing" purpose = "service-quality")]
    url: String,
    #[personal(category = )]
    theme: String,
    #[personal(= "usage", subject = 3)]
    clicks: u32,
    #[personal(category = "usage",, subject = "user")]
    seconds: u32,
    #[personal = "usage"]
    host: String,
    #[personal[category = "usage"]]
    port: u16,
    #[personal(category = "usage", purposes("a" "b"))]
    version: u8,
    #[personal(category: "usage")]
    agent: String,
}

#[privet::sink(kind == "log")]
fn log() {}

fn main() {}
