//! What is loaded: module trees, files without a manifest, and what nobody reaches.

use crate::layout::Folder;
use crate::run::{Said, privet};

/// The report as JSON.
fn json(said: &Said) -> serde_json::Value {
    serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("no report: {}", said.err))
}

/// A struct with a labelled field, and a function that logs it.
const LEAK: &str = "
pub struct Order { #[cfg_attr(privet, personal(category = \"contact.email\"))] pub email: String }
pub fn confirm(order: &Order) { tracing::info!(\"for {}\", order.email); }
";

/// File, line and lint of each finding.
fn findings(said: &Said) -> Vec<String> {
    let report = json(said);
    let findings = report["findings"].as_array().unwrap().iter();
    let place = |finding: &serde_json::Value| {
        let text = |key: &str| finding[key].as_str().unwrap().to_owned();
        format!("{}:{}: {}", text("file"), finding["line"], text("lint"))
    };
    findings.map(place).collect()
}

#[test]
fn one_file_is_checked_without_a_manifest_and_shown_as_it_was_given() {
    let folder = Folder::of(&format!("//- deep/one.rs\n{LEAK}//- deep/two.rs\nfn (\n"));
    let said = privet(&folder, &["deep/one.rs", "--format", "json"]);
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    assert_eq!(findings(&said), ["deep/one.rs:3: personal-data-in-logs"]);
    let whole = folder.join("deep/one.rs");
    let said = privet(&folder, &[whole.to_str().unwrap(), "--format", "json"]);
    assert_eq!(
        findings(&said),
        [format!("{}:3: personal-data-in-logs", whole.display())]
    );
}

#[test]
fn features_hold_for_files_without_a_manifest() {
    let hidden = LEAK.replace(
        "pub fn confirm",
        "#[cfg(feature = \"mail\")] pub fn confirm",
    );
    let folder = Folder::of(&format!("//- one.rs\n{hidden}"));
    assert_eq!(privet(&folder, &["one.rs"]).code, 0);
    assert_eq!(
        privet(&folder, &["one.rs", "--features", "chat,mail"]).code,
        1
    );
}

#[test]
fn the_modules_of_a_file_are_followed_and_are_no_crates_of_their_own() {
    let folder = Folder::of(&format!(
        "
//- a.rs
pub mod b;
pub fn leak(order: &b::Order) {{ b::confirm(order) }}
//- b.rs
{LEAK}
"
    ));
    for paths in [&["a.rs"][..], &["a.rs", "b.rs"], &["b.rs", "a.rs"], &["."]] {
        let said = privet(&folder, &[paths, &["--format", "json"]].concat());
        let report = json(&said);
        assert_eq!(report["coverage"]["files"], 2, "{paths:?}");
        assert_eq!(report["coverage"]["functions"], 2, "{paths:?}");
        assert_eq!(
            findings(&said),
            ["b.rs:3: personal-data-in-logs"],
            "{paths:?}"
        );
    }
}

#[test]
fn files_that_hold_each_other_are_one_crate() {
    let folder = Folder::of("//- a.rs\nmod b;\n//- b.rs\n#[path = \"a.rs\"] mod a;\n");
    let said = privet(&folder, &["--format", "json"]);
    assert_eq!(
        json(&said)["coverage"]["files"],
        2,
        "{}{}",
        said.out,
        said.err
    );
}

const PACKAGE: &str = "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
[dependencies]
tracing = \"0.1\"
";

#[test]
fn a_file_that_no_mod_reaches_is_checked_when_it_is_named() {
    let folder = Folder::of(&format!(
        "{PACKAGE}//- src/lib.rs\n//- src/alone.rs\n{LEAK}"
    ));
    assert_eq!(privet(&folder, &[]).code, 0);
    let said = privet(&folder, &["src/alone.rs", "--format", "json"]);
    assert_eq!(findings(&said), ["src/alone.rs:3: personal-data-in-logs"]);
    assert_eq!(said.code, 1);
}

#[test]
fn what_no_mod_reaches_is_named_but_not_what_is_configured_out() {
    let folder = Folder::of(&format!(
        "{PACKAGE}
//- src/lib.rs
#[cfg(test)]
mod tests;
#[cfg_attr(windows, path = \"on_windows.rs\")]
mod elsewhere;
//- src/elsewhere.rs
//- src/on_windows.rs
//- src/tests.rs
mod deeper;
//- src/tests/deeper.rs
//- src/left.rs
"
    ));
    let said = privet(&folder, &[]);
    let note = "note: no `mod` reaches src/left.rs; `--show discover` lists all files\n";
    assert_eq!((said.code, said.err.as_str()), (0, note));
}

#[test]
fn what_is_shown_follows_packages_and_paths() {
    let folder = Folder::of(&format!(
        "
//- Cargo.toml
[workspace]
members = [\"one\", \"two\"]
//- one/Cargo.toml
[package]
name = \"one\"
edition = \"2021\"
[dependencies]
tracing = \"0.1\"
//- one/src/lib.rs
{LEAK}
//- two/Cargo.toml
[package]
name = \"two\"
edition = \"2021\"
[dependencies]
tracing = \"0.1\"
//- two/src/lib.rs
{LEAK}
"
    ));
    let shown = |args: &[&str]| {
        let said = privet(&folder, &[args, &["--format", "json"]].concat());
        assert_eq!(json(&said)["coverage"]["files"], 2);
        findings(&said).join(" ")
    };
    let (one, two) = (
        "one/src/lib.rs:3: personal-data-in-logs",
        "two/src/lib.rs:3: personal-data-in-logs",
    );
    assert_eq!(shown(&[]), format!("{one} {two}"));
    assert_eq!(shown(&["-p", "one"]), one);
    assert_eq!(shown(&["two"]), two);
    assert_eq!(shown(&["two/src/lib.rs"]), two);
    assert_eq!(shown(&["-p", "one", "two"]), "");
}

#[test]
fn macros_of_one_file_are_known_in_the_others() {
    let folder = Folder::of(&format!(
        "{PACKAGE}
//- src/lib.rs
mod early;
#[macro_use]
mod macros;
mod late;
//- src/macros.rs
macro_rules! audit {{ ($text:expr) => {{ tracing::info!(\"{{}}\", $text) }} }}
//- src/early.rs
//- src/late.rs
pub struct Order {{ #[cfg_attr(privet, personal(category = \"contact.email\"))] pub email: String }}
pub fn confirm(order: &Order) {{ audit!(order.email); }}
"
    ));
    let said = privet(&folder, &["--format", "json"]);
    assert_eq!(findings(&said), ["src/late.rs:2: personal-data-in-logs"]);
}

#[test]
fn levels_can_be_set_for_one_run() {
    let folder = Folder::of(&format!("{PACKAGE}//- src/lib.rs\n{LEAK}"));
    assert_eq!(privet(&folder, &[]).code, 1);
    assert_eq!(
        privet(&folder, &["--warn", "personal-data-in-logs"]).code,
        0
    );
    assert_eq!(
        privet(&folder, &["--allow", "personal_data_in_logs"]).code,
        0
    );
    let both = ["-A", "personal-data-in-logs", "-D", "personal-data-in-logs"];
    assert_eq!(privet(&folder, &both).code, 1);
}

#[test]
fn a_blind_spot_passes_unless_the_check_is_strict() {
    let folder = Folder::of(&format!(
        "{PACKAGE}//- src/lib.rs\npub fn f() {{ strange! {{ ~ ~ }} }}\n"
    ));
    assert_eq!(privet(&folder, &[]).code, 0);
    let said = privet(&folder, &["--strict"]);
    assert_eq!(
        (said.code, said.err.as_str()),
        (1, "error: 1 blind spots, and `--strict` allows none\n")
    );
}

#[test]
fn each_stage_can_be_shown() {
    let folder = Folder::of(&format!("{PACKAGE}//- src/lib.rs\n{LEAK}"));
    for (stage, part) in [
        ("lower", "== src/lib.rs\n"),
        ("resolve", "confirm"),
        ("summarise", "confirm"),
    ] {
        let said = privet(&folder, &["--show", stage]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(said.out.contains(part), "{stage}: {}", said.out);
    }
}

#[test]
fn an_include_where_an_expression_is_due_is_told_unless_it_is_a_table() {
    let folder = Folder::of(&format!(
        "{PACKAGE}
//- src/lib.rs
{LEAK}
pub const TABLE: &[(&str, u8)] = &include!(\"table.in\");
pub fn hidden(order: &Order) {{ include!(\"hidden.in\") }}
pub fn made(order: &Order) {{ include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\")) }}
//- src/table.in
[(\"a\", 1), (\"b\", 2)]
//- src/hidden.in
tracing::info!(\"{{}}\", order.email)
"
    ));
    let said = privet(&folder, &["--format", "json"]);
    let partial = &json(&said)["partial"];
    assert_eq!(partial.as_array().unwrap().len(), 1, "{partial}");
    assert_eq!(partial[0]["reason"], "unresolved-include");
    assert_eq!(
        partial[0]["message"],
        "what `src/hidden.in` does here is not seen"
    );
    assert_eq!(partial[0]["line"], 6);
}

#[test]
fn of_two_files_for_one_module_neither_hides_the_other() {
    let folder = Folder::of(&format!(
        "{PACKAGE}//- src/lib.rs\nmod a;\n//- src/a.rs\n//- src/a/mod.rs\n"
    ));
    let said = privet(&folder, &["--format", "json"]);
    let partial = &json(&said)["partial"];
    assert_eq!(said.code, 3, "{partial}");
    let expected = "two files for this module: `src/a.rs` and `src/a/mod.rs`";
    assert_eq!(partial[0]["message"], expected);
}
