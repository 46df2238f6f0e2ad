//! The JSON report of a real analysis is what its schema promises.

use privet_report::{Format, JSON_SCHEMA};
use serde_json::Value;

use crate::support::check::check;

#[path = "../crates/privet-report/tests/schema.rs"]
mod schema;

const LEAKS: &str = r#"
use privet::Personal;

#[derive(Debug, Personal)]
#[personal(subject = "customer")]
struct Order {
    #[personal(category = "contact.email", purposes("service-quality", "troubleshooting"))]
    email: String,
    #[personal(none)]
    number: u64,
}

trait Mail {
    fn send(&self, order: &Order);
}

struct Printer;

impl Mail for Printer {
    fn send(&self, order: &Order) {
        println!("{} {order:?}", order.number);
    }
}

fn confirm(mail: &dyn Mail, order: &Order) {
    mail.send(order);
    log::info!("sent to {}", order.email);
}
"#;

fn json() -> Value {
    let report = check(LEAKS, "").report(Format::Json);
    serde_json::from_str(&report).unwrap()
}

#[test]
fn a_real_report_is_what_the_schema_promises() {
    let report = json();
    assert!(
        report["findings"].as_array().unwrap().len() >= 2,
        "{report:#}"
    );
    let schema = serde_json::from_str(JSON_SCHEMA).unwrap();
    assert_eq!(schema::mistakes(&schema, &report), Vec::<String>::new());
}

#[test]
fn every_finding_has_a_way_from_its_source_to_its_sink() {
    for finding in json()["findings"].as_array().unwrap() {
        let trace = finding["trace"].as_array().unwrap();
        assert!(trace.len() >= 2, "{finding:#}");
        let last = trace.last().unwrap();
        assert_eq!(
            (&last["file"], &last["line"]),
            (&finding["file"], &finding["line"])
        );
        assert_eq!(trace[0]["line"], finding["source"]["line"]);
        assert_eq!(finding["subject"], "customer");
    }
}

#[test]
fn a_finding_says_under_which_cfg_its_code_exists() {
    const CODE: &str = r#"
#[personal(category = "contact.email", purpose = "service-quality")]
struct User { email: String }
#[cfg(unix)]
mod unix {
    pub fn plain(user: &super::User) { println!("{}", user.email); }
    pub fn parts(user: &super::User) {
        #[cfg(not(test))]
        println!("{}", user.email);
        cfg_if::cfg_if! { if #[cfg(windows)] {} else { println!("{}", user.email); } }
    }
}
fn anywhere(user: &User) { println!("{}", user.email); }
"#;
    let report = check(CODE, "").report(Format::Json);
    let report: Value = serde_json::from_str(&report).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    let leaks = findings.filter(|finding| finding["lint"] == "personal-data-in-logs");
    let cfgs: Vec<&str> = leaks
        .map(|finding| finding["cfg"].as_str().unwrap_or("none"))
        .collect();
    assert_eq!(
        cfgs,
        ["unix", "unix, not(test)", "unix, not(windows)", "none"]
    );
}
