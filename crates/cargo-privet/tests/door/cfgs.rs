//! The same workspace with and without a feature: what is found is what that build does, no more and no less.

use crate::layout::Folder;
use crate::run::privet;

const SHOP: &str = "
//- Cargo.toml
[workspace]
members = [\"app\", \"mailer\"]
resolver = \"2\"
//- app/Cargo.toml
[package]
name = \"app\"
edition = \"2021\"
[features]
default = [\"mail\"]
mail = []
chat = [\"mailer/verbose\"]
admin = []
[dependencies]
mailer = { path = \"../mailer\" }
[[bin]]
name = \"admin\"
required-features = [\"admin\"]
//- app/src/lib.rs
pub struct Order {
    #[cfg_attr(privet, personal(category = \"contact.email\"))]
    pub email: String,
}
#[cfg(feature = \"mail\")]
pub fn mail(order: &Order) { println!(\"{}\", order.email); }
#[cfg(not(feature = \"mail\"))]
pub fn mail(order: &Order) { eprintln!(\"{}\", order.email); }
#[cfg(feature = \"chat\")]
mod chat;
pub fn send(order: &Order) { mailer::send(&order.email); }
pub fn both(order: &Order) {
    if cfg!(feature = \"chat\") {
        println!(\"{}\", order.email);
    }
}
#[cfg(windows)]
pub fn on_windows(order: &Order) { println!(\"{}\", order.email); }
#[cfg(test)]
pub fn in_tests(order: &Order) { println!(\"{}\", order.email); }
//- app/src/chat.rs
pub fn chat(order: &crate::Order) { println!(\"{}\", order.email); }
//- app/src/bin/admin.rs
fn main() {}
pub fn dump(order: &app::Order) { println!(\"{}\", order.email); }
//- mailer/Cargo.toml
[package]
name = \"mailer\"
edition = \"2021\"
[features]
verbose = []
//- mailer/src/lib.rs
pub fn send(to: &str) {
    #[cfg(feature = \"verbose\")]
    println!(\"{to}\");
}
";

/// The lines of findings in logs, with these arguments.
fn logs(args: &[&str]) -> String {
    let folder = Folder::of(SHOP);
    let said = privet(&folder, &[args, &["--format", "json"]].concat());
    let report: serde_json::Value =
        serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("no report: {}", said.err));
    let findings = report["findings"].as_array().unwrap().iter();
    let logs = findings.filter(|finding| finding["lint"] == "personal-data-in-logs");
    let places =
        logs.map(|finding| format!("{}:{}", finding["file"].as_str().unwrap(), finding["line"]));
    places.collect::<Vec<String>>().join(" ")
}

#[test]
fn default_features_are_on_as_in_cargo() {
    assert_eq!(logs(&[]), "app/src/lib.rs:6");
}

#[test]
fn without_default_features_the_other_branch_counts() {
    assert_eq!(logs(&["--no-default-features"]), "app/src/lib.rs:8");
}

#[test]
fn a_feature_adds_its_module_and_reaches_into_other_members() {
    let expected = "app/src/chat.rs:1 app/src/lib.rs:6 app/src/lib.rs:14 mailer/src/lib.rs:3";
    assert_eq!(logs(&["--features", "chat"]), expected);
    assert_eq!(logs(&["--features", "app/chat"]), expected);
}

#[test]
fn a_feature_of_one_member_is_on_in_that_member_alone() {
    let expected = "app/src/lib.rs:6 mailer/src/lib.rs:3";
    assert_eq!(logs(&["--features", "mailer/verbose"]), expected);
}

#[test]
fn all_features_bring_the_programs_that_require_them() {
    let expected = "app/src/bin/admin.rs:2 app/src/chat.rs:1 app/src/lib.rs:6 app/src/lib.rs:14 mailer/src/lib.rs:3";
    assert_eq!(logs(&["--all-features"]), expected);
    let admin = "app/src/bin/admin.rs:2 app/src/lib.rs:6";
    assert_eq!(logs(&["--features", "admin"]), admin);
}

#[test]
fn another_target_and_tests_bring_their_own_code() {
    let windows = ["--target", "x86_64-pc-windows-msvc"];
    assert_eq!(logs(&windows), "app/src/lib.rs:6 app/src/lib.rs:18");
    assert_eq!(
        logs(&["--include-tests"]),
        "app/src/lib.rs:6 app/src/lib.rs:20"
    );
}
