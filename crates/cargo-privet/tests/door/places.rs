//! Every file is accounted for, and files without a manifest are crates of their own.

use cargo_privet::discover::{Request, discover};

use crate::layout::{Folder, check, tree};

#[test]
fn build_output_is_skipped_and_an_ignore_file_hides_nothing() {
    check(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
//- .gitignore
/src
//- .ignore
*.rs
//- src/lib.rs
//- src/hidden.rs
//- target/debug/build/out.rs
//- other/CACHEDIR.TAG
//- other/x.rs
//- web/node_modules/p/y.rs
//- src/target/z.rs
",
        "",
        "
        lib a (a, 2021) src/lib.rs
        file src/hidden.rs
        file src/lib.rs
        file src/target/z.rs
        skipped .git/
        skipped other/
        skipped target/
        skipped web/node_modules/
        ",
    );
}

#[test]
fn targets_listed_elsewhere_take_their_folder_along() {
    check(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
build = \"ci/build.rs\"
[[test]]
name = \"slow\"
path = \"slow/main.rs\"
[[bench]]
name = \"inner\"
path = \"src/speed.rs\"
//- src/lib.rs
//- src/speed.rs
//- slow/main.rs
//- slow/part.rs
//- ci/build.rs
",
        "",
        "
        lib a (a, 2021) src/lib.rs
        file ci/build.rs: a build script
        file slow/main.rs: a test
        file slow/part.rs: a test
        file src/lib.rs
        file src/speed.rs: a benchmark
        skipped .git/
        ",
    );
}

#[test]
fn a_folder_without_a_manifest_is_read_file_by_file() {
    check(
        "
//- one.rs
//- deep/two-words.rs
",
        "",
        "
        bin two_words (two_words, 2024) deep/two-words.rs
        bin one (one, 2024) one.rs
        file deep/two-words.rs
        file one.rs
        ",
    );
}

#[test]
fn one_file_without_a_manifest_is_a_crate() {
    check(
        "
//- one.rs
//- two.rs
",
        "one.rs",
        "
        bin one (one, 2024) one.rs
        file one.rs
        ",
    );
}

#[test]
fn an_empty_folder_is_an_error() {
    let folder = Folder::of("//- readme.md\n");
    let request = Request {
        paths: vec![folder.path().to_owned()],
        ..Request::default()
    };
    let problems = discover(&request).unwrap_err();
    assert_eq!(
        problems[0].message,
        "neither a `Cargo.toml` nor a `.rs` file is here or above"
    );
}

#[test]
fn a_missing_path_is_an_error() {
    let folder = Folder::of("");
    let request = Request {
        paths: vec![folder.join("nothing")],
        ..Request::default()
    };
    let problems = discover(&request).unwrap_err();
    assert_eq!(problems[0].message, "no such file or folder");
}

#[test]
fn the_nearest_package_owns_a_file() {
    let folder = Folder::of(
        "
//- Cargo.toml
[package]
name = \"outer\"
edition = \"2021\"
[workspace]
members = [\"inner\"]
//- src/lib.rs
//- inner/Cargo.toml
[package]
name = \"inner\"
edition = \"2021\"
//- inner/src/lib.rs
",
    );
    let tree = tree(&folder);
    assert_eq!(tree.package_folder("src/lib.rs"), Some(""));
    assert_eq!(tree.package_folder("inner/src/lib.rs"), Some("inner"));
}

#[test]
fn what_cargo_says_is_what_is_found() {
    // Cargo is asked by tests only, to judge our own reading of manifests.
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = std::process::Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version=1",
            "--manifest-path",
        ])
        .arg(root.join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success());
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut by_cargo: Vec<String> = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        for target in package["targets"].as_array().unwrap() {
            let kind = target["kind"][0].as_str().unwrap();
            let kind = if kind == "proc-macro" { "lib" } else { kind };
            if kind != "custom-build" {
                let name = target["name"].as_str().unwrap().replace('-', "_");
                let edition = target["edition"].as_str().unwrap();
                by_cargo.push(format!("{kind} {name} {edition}"));
            }
        }
    }
    let request = Request {
        paths: vec![root],
        include_tests: true,
        ..Request::default()
    };
    let tree = discover(&request).unwrap();
    let mut by_us: Vec<String> = tree
        .crates
        .iter()
        .map(|krate| format!("{} {} {}", krate.kind.as_str(), krate.name, krate.edition))
        .collect();
    by_cargo.sort();
    by_us.sort();
    assert_eq!(by_us, by_cargo);
}
