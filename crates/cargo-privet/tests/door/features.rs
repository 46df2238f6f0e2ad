//! Which features are on, and which names a crate may use.

use cargo_privet::discover::{FeatureChoice, Request};

use crate::layout::{check, check_with, with_features};

const FEATURES: &str = "
//- Cargo.toml
[workspace]
members = [\"app\", \"lib\"]
resolver = \"2\"
[workspace.dependencies]
log = { version = \"0.4\", features = [\"std\"] }
the-lib = { path = \"lib\", default-features = false }
//- app/Cargo.toml
[package]
name = \"app\"
edition = \"2021\"
[features]
default = [\"basic\"]
basic = []
extra = [\"dep:posthog-rs\", \"the-lib/deep\"]
weak = [\"sentry?/std\"]
[dependencies]
the-lib = { workspace = true, features = [\"shallow\"] }
log = { workspace = true }
posthog-rs = { version = \"1\", optional = true }
sentry = { version = \"1\", optional = true }
json = { package = \"serde_json\", version = \"1\" }
[target.'cfg(unix)'.dependencies]
nix = \"1\"
[target.'cfg(windows)'.dependencies]
winapi = \"1\"
[target.x86_64-unknown-linux-gnu.dependencies]
exact = \"1\"
[dev-dependencies]
tempfile = \"3\"
[build-dependencies]
cc = \"1\"
//- app/src/main.rs
//- lib/Cargo.toml
[package]
name = \"the-lib\"
edition = \"2021\"
[lib]
name = \"fancy\"
[features]
default = [\"usual\"]
usual = []
shallow = []
deep = []
//- lib/src/lib.rs
";

#[test]
fn defaults_are_on_and_names_follow_the_manifest() {
    check(
        FEATURES,
        "",
        "
        bin app (app, 2021) app/src/main.rs features basic,default
          exact = exact
          fancy -> fancy of the-lib
          json = serde_json
          log = log
          nix = nix
        lib fancy (the-lib, 2021) lib/src/lib.rs features default,shallow,usual
        file app/src/main.rs
        file lib/src/lib.rs
        skipped .git/
        ",
    );
}

#[test]
fn a_feature_brings_its_dependency_and_reaches_into_others() {
    check_with(
        FEATURES,
        &with_features(&["extra", "app/weak"]),
        "",
        "
        bin app (app, 2021) app/src/main.rs features basic,default,extra,weak
          exact = exact
          fancy -> fancy of the-lib
          json = serde_json
          log = log
          nix = nix
          posthog_rs = posthog_rs
        lib fancy (the-lib, 2021) lib/src/lib.rs features deep,default,shallow,usual
        file app/src/main.rs
        file lib/src/lib.rs
        skipped .git/
        ",
    );
}

#[test]
fn without_defaults_only_what_dependents_ask_for_is_on() {
    let request = Request {
        features: FeatureChoice {
            no_default: true,
            ..FeatureChoice::default()
        },
        ..Request::default()
    };
    check_with(
        FEATURES,
        &request,
        "",
        "
        bin app (app, 2021) app/src/main.rs
          exact = exact
          fancy -> fancy of the-lib
          json = serde_json
          log = log
          nix = nix
        lib fancy (the-lib, 2021) lib/src/lib.rs features shallow
        file app/src/main.rs
        file lib/src/lib.rs
        skipped .git/
        ",
    );
}

#[test]
fn all_features_are_all_of_them() {
    let request = Request {
        features: FeatureChoice {
            all: true,
            ..FeatureChoice::default()
        },
        include_tests: true,
        ..Request::default()
    };
    check_with(
        FEATURES,
        &request,
        "",
        "
        bin app (app, 2021) app/src/main.rs features basic,default,extra,sentry,weak test
          exact = exact
          fancy -> fancy of the-lib
          json = serde_json
          log = log
          nix = nix
          posthog_rs = posthog_rs
          sentry = sentry
          tempfile = tempfile
        lib fancy (the-lib, 2021) lib/src/lib.rs features deep,default,shallow,usual test
        file app/src/main.rs
        file lib/src/lib.rs
        skipped .git/
        ",
    );
}

#[test]
fn another_target_has_other_dependencies() {
    let request = Request {
        target: Some("x86_64-pc-windows-msvc".to_owned()),
        ..Request::default()
    };
    check_with(
        FEATURES,
        &request,
        "",
        "
        bin app (app, 2021) app/src/main.rs features basic,default
          fancy -> fancy of the-lib
          json = serde_json
          log = log
          winapi = winapi
        lib fancy (the-lib, 2021) lib/src/lib.rs features default,shallow,usual
        file app/src/main.rs
        file lib/src/lib.rs
        skipped .git/
        ",
    );
}

#[test]
fn a_feature_that_no_package_has_stops_the_check() {
    check_with(
        FEATURES,
        &with_features(&["extra", "exrta"]),
        "",
        "
        stopped Cargo.toml: no package of the workspace has the feature `exrta` (did you mean `extra`?)
        ",
    );
}
