//! Which targets a package has.

use cargo_privet::discover::Request;

use crate::layout::{check, check_with, with_features};

const PACKAGE: &str = "
//- Cargo.toml
[package]
name = \"my-app\"
edition = \"2021\"
//- src/lib.rs
//- src/main.rs
//- src/bin/tool.rs
//- src/bin/big/main.rs
//- src/bin/big/part.rs
//- tests/it.rs
//- tests/deep/main.rs
//- examples/demo.rs
//- benches/speed.rs
//- build.rs
";

#[test]
fn targets_are_found_where_cargo_looks() {
    check(
        PACKAGE,
        "",
        "
        lib my_app (my-app, 2021) src/lib.rs
        bin big (my-app, 2021) src/bin/big/main.rs
          my_app -> my_app of my-app
        bin my_app (my-app, 2021) src/main.rs
          my_app -> my_app of my-app
        bin tool (my-app, 2021) src/bin/tool.rs
          my_app -> my_app of my-app
        file benches/speed.rs: a benchmark
        file build.rs: a build script
        file examples/demo.rs: an example
        file src/bin/big/main.rs
        file src/bin/big/part.rs
        file src/bin/tool.rs
        file src/lib.rs
        file src/main.rs
        file tests/deep/main.rs: a test
        file tests/it.rs: a test
        skipped .git/
        ",
    );
}

#[test]
fn tests_examples_and_benchmarks_are_crates_when_asked_for() {
    let request = Request {
        include_tests: true,
        ..Request::default()
    };
    check_with(
        PACKAGE,
        &request,
        "",
        "
        lib my_app (my-app, 2021) src/lib.rs test
        bin big (my-app, 2021) src/bin/big/main.rs test
          my_app -> my_app of my-app
        bin my_app (my-app, 2021) src/main.rs test
          my_app -> my_app of my-app
        bin tool (my-app, 2021) src/bin/tool.rs test
          my_app -> my_app of my-app
        example demo (my-app, 2021) examples/demo.rs
          my_app -> my_app of my-app
        test deep (my-app, 2021) tests/deep/main.rs test
          my_app -> my_app of my-app
        test it (my-app, 2021) tests/it.rs test
          my_app -> my_app of my-app
        bench speed (my-app, 2021) benches/speed.rs test
          my_app -> my_app of my-app
        file benches/speed.rs
        file build.rs: a build script
        file examples/demo.rs
        file src/bin/big/main.rs
        file src/bin/big/part.rs
        file src/bin/tool.rs
        file src/lib.rs
        file src/main.rs
        file tests/deep/main.rs
        file tests/it.rs
        skipped .git/
        ",
    );
}

#[test]
fn a_listed_target_replaces_the_one_found_by_its_file() {
    check(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2024\"
[lib]
name = \"core_of_a\"
path = \"lib/root.rs\"
[[bin]]
name = \"program\"
path = \"src/main.rs\"
[[bin]]
name = \"tool\"
//- lib/root.rs
//- src/main.rs
//- src/bin/tool.rs
",
        "",
        "
        lib core_of_a (a, 2024) lib/root.rs
        bin program (a, 2024) src/main.rs
          core_of_a -> core_of_a of a
        bin tool (a, 2024) src/bin/tool.rs
          core_of_a -> core_of_a of a
        file lib/root.rs
        file src/bin/tool.rs
        file src/main.rs
        skipped .git/
        ",
    );
}

#[test]
fn looking_for_targets_can_be_switched_off() {
    check(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
autobins = false
//- src/lib.rs
//- src/main.rs
",
        "",
        "
        lib a (a, 2021) src/lib.rs
        file src/lib.rs
        file src/main.rs
        skipped .git/
        ",
    );
}

#[test]
fn edition_2015_stops_looking_once_one_is_listed() {
    check(
        "
//- Cargo.toml
[package]
name = \"a\"
[[bin]]
name = \"one\"
path = \"src/one.rs\"
//- src/one.rs
//- src/bin/two.rs
",
        "",
        "
        bin one (a, 2015) src/one.rs
        file src/bin/two.rs
        file src/one.rs
        skipped .git/
        ",
    );
}

#[test]
fn a_target_without_its_file_is_a_problem() {
    check(
        "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
[lib]
path = \"src/gone.rs\"
[[bin]]
name = \"nowhere\"
[[bin]]
name = \"far\"
path = \"../../etc/passwd\"
//- src/main.rs
",
        "",
        "
        bin a (a, 2021) src/main.rs
        file src/main.rs
        skipped .git/
        problem Cargo.toml:5:8: the target file `src/gone.rs` does not exist
        problem Cargo.toml:7:8: no file found for the bin `nowhere`
        problem Cargo.toml:10:8: the target file `../../etc/passwd` lies outside the workspace, so it was not read
        ",
    );
}

#[test]
fn a_package_without_targets_is_a_problem() {
    check(
        "
//- Cargo.toml
[package]
name = \"a\"
",
        "",
        "
        skipped .git/
        problem Cargo.toml: the package has no target
        ",
    );
}

#[test]
fn a_test_that_was_left_out_matters_only_to_those_who_check_tests() {
    let layout = "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
[[test]]
name = \"it\"
path = \"tests/it.rs\"
//- src/lib.rs
";
    let expected = "
        lib a (a, 2021) src/lib.rs
        file src/lib.rs
        skipped .git/
        ";
    check(layout, "", expected);
    let request = Request {
        include_tests: true,
        ..Request::default()
    };
    let with_problem = "
        lib a (a, 2021) src/lib.rs test
        file src/lib.rs
        skipped .git/
        problem Cargo.toml:6:8: the target file `tests/it.rs` does not exist
        ";
    check_with(layout, &request, "", with_problem);
}

const TOOL: &str = "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
[features]
cli = []
[[bin]]
name = \"tool\"
required-features = [\"cli\"]
//- src/lib.rs
//- src/bin/tool/main.rs
//- src/bin/tool/part.rs
";

#[test]
fn a_target_is_built_only_with_the_features_it_requires() {
    check(
        TOOL,
        "",
        "
        lib a (a, 2021) src/lib.rs
        file src/bin/tool/main.rs: in a target whose required features are off
        file src/bin/tool/part.rs: in a target whose required features are off
        file src/lib.rs
        skipped .git/
        ",
    );
    check_with(
        TOOL,
        &with_features(&["cli"]),
        "",
        "
        lib a (a, 2021) src/lib.rs features cli
        bin tool (a, 2021) src/bin/tool/main.rs features cli
          a -> a of a
        file src/bin/tool/main.rs
        file src/bin/tool/part.rs
        file src/lib.rs
        skipped .git/
        ",
    );
}
