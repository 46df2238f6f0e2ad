//! Which packages belong to a workspace.

use cargo_privet::discover::Request;

use crate::layout::{Folder, check, discovered};

#[test]
fn globs_paths_and_dependencies_make_members() {
    check(
        "
//- Cargo.toml
[workspace]
members = [\"crates/*\", \"tool\"]
exclude = [\"crates/old\"]
[workspace.package]
edition = \"2024\"
[workspace.dependencies]
lent = { path = \"lent\" }
serde = \"1\"
//- crates/a/Cargo.toml
[package]
name = \"a\"
edition.workspace = true
[dependencies]
b = { path = \"../b\" }
lent.workspace = true
serde = { workspace = true }
//- crates/a/src/lib.rs
//- crates/b/Cargo.toml
[package]
name = \"b\"
edition = \"2021\"
//- crates/b/src/lib.rs
//- crates/old/Cargo.toml
[package]
name = \"old\"
//- crates/old/src/lib.rs
//- crates/no_manifest/src/lib.rs
//- tool/Cargo.toml
[package]
name = \"tool\"
edition = \"2021\"
[dev-dependencies]
deep = { path = \"deep\" }
//- tool/src/main.rs
//- tool/deep/Cargo.toml
[package]
name = \"deep\"
edition = \"2021\"
//- tool/deep/src/lib.rs
//- lent/Cargo.toml
[package]
name = \"lent\"
edition = \"2021\"
//- lent/src/lib.rs
",
        "",
        "
        lib a (a, 2024) crates/a/src/lib.rs
          b -> b of b
          lent -> lent of lent
          serde = serde
        lib b (b, 2021) crates/b/src/lib.rs
        lib lent (lent, 2021) lent/src/lib.rs
        bin tool (tool, 2021) tool/src/main.rs
        lib deep (deep, 2021) tool/deep/src/lib.rs
        file crates/a/src/lib.rs
        file crates/b/src/lib.rs
        file crates/no_manifest/src/lib.rs: in no package
        file crates/old/src/lib.rs: in a package that is no member
        file lent/src/lib.rs
        file tool/deep/src/lib.rs
        file tool/src/main.rs
        skipped .git/
        ",
    );
}

const NESTED: &str = "
//- Cargo.toml
[workspace]
members = [\"app\"]
exclude = [\"examples\"]
//- app/Cargo.toml
[package]
name = \"app\"
edition = \"2021\"
//- app/src/main.rs
//- app/src/part/mod.rs
//- examples/shop/Cargo.toml
[package]
name = \"shop\"
edition = \"2021\"
[workspace]
//- examples/shop/src/main.rs
//- other/Cargo.toml
[package]
name = \"other\"
edition = \"2021\"
//- other/src/lib.rs
";

#[test]
fn a_nested_workspace_is_left_out() {
    check(
        NESTED,
        "",
        "
        bin app (app, 2021) app/src/main.rs
        file app/src/main.rs
        file app/src/part/mod.rs
        file examples/shop/src/main.rs: in a workspace of its own
        file other/src/lib.rs: in a package that is no member
        skipped .git/
        ",
    );
}

#[test]
fn the_workspace_is_found_from_any_folder_in_it() {
    let folder = Folder::of(NESTED);
    let from_root = discovered(&folder, &Request::default(), "");
    for from in ["app", "app/Cargo.toml", "app/src/part", "app/src/main.rs"] {
        assert_eq!(discovered(&folder, &Request::default(), from), from_root);
    }
}

#[test]
fn a_nested_workspace_is_checked_when_it_is_named() {
    check(
        NESTED,
        "examples/shop/src",
        "
        bin shop (shop, 2021) src/main.rs
        file src/main.rs
        ",
    );
}

#[test]
fn a_package_that_its_workspace_does_not_list_is_checked_alone() {
    check(
        NESTED,
        "other",
        "
        lib other (other, 2021) src/lib.rs
        file src/lib.rs
        ",
    );
}

#[test]
fn nothing_above_the_checkout_is_read() {
    let folder = Folder::of(
        "
//- Cargo.toml
[workspace]
members = [\"inner\"]
//- inner/Cargo.toml
[package]
name = \"inner\"
edition = \"2021\"
//- inner/src/lib.rs
",
    );
    std::fs::create_dir(folder.join("inner/.git")).unwrap();
    let said = discovered(&folder, &Request::default(), "inner");
    assert_eq!(
        said,
        "lib inner (inner, 2021) src/lib.rs\nfile src/lib.rs\nskipped .git/\n"
    );
}

#[test]
fn a_package_may_point_to_its_workspace() {
    check(
        "
//- root/Cargo.toml
[workspace]
members = [\"../side\"]
//- side/Cargo.toml
[package]
name = \"side\"
edition = \"2021\"
workspace = \"../root\"
//- side/src/lib.rs
",
        "side",
        "
        lib side (side, 2021) src/lib.rs
        file src/lib.rs
        ",
    );
}

#[test]
fn a_member_outside_the_workspace_is_a_problem_and_a_dependency_there_a_note() {
    check(
        "
//- app/Cargo.toml
[package]
name = \"app\"
edition = \"2021\"
[dependencies]
side = { path = \"../side\" }
[workspace]
members = [\"../side\"]
//- app/src/main.rs
//- side/Cargo.toml
[package]
name = \"side\"
//- side/src/lib.rs
",
        "app",
        "
        bin app (app, 2021) src/main.rs
          side = side
        file src/main.rs
        problem Cargo.toml:7:12: the member `../side` lies outside the workspace, so it is not checked
        note Cargo.toml: the dependency at `../side` lies outside the workspace: its code is not checked
        ",
    );
}

#[test]
fn a_missing_member_is_a_problem_at_its_place() {
    check(
        "
//- Cargo.toml
[workspace]
members = [
  \"a\",
  \"gone\",
]
//- a/Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
[dependencies]
lost = { path = \"../lost\" }
//- a/src/lib.rs
",
        "",
        "
        lib a (a, 2021) a/src/lib.rs
          lost = lost
        file a/src/lib.rs
        skipped .git/
        problem Cargo.toml:4:3: there is no package at `gone`
        problem a/Cargo.toml:5:8: there is no package at `lost`
        ",
    );
}

#[test]
fn a_broken_member_is_a_problem_and_the_others_go_on() {
    check(
        "
//- Cargo.toml
[workspace]
members = [\"*\"]
//- a/Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
//- a/src/lib.rs
//- b/Cargo.toml
[package]
name = = \"b\"
//- b/src/lib.rs
//- c/Cargo.toml
[package]
version = \"1.0.0\"
",
        "",
        "
        lib a (a, 2021) a/src/lib.rs
        file a/src/lib.rs
        file b/src/lib.rs: in a package that is no member
        skipped .git/
        problem b/Cargo.toml:2:8: extra `=`, expected nothing
        problem c/Cargo.toml:1:1: the package has no `name`
        ",
    );
}

#[test]
fn a_broken_root_manifest_stops_the_check() {
    check(
        "
//- Cargo.toml
[workspace
//- src/lib.rs
",
        "",
        "
        stopped Cargo.toml:1:11: unclosed table, expected `]` (correct the TOML; `cargo` cannot read it either)
        ",
    );
}

#[test]
fn a_manifest_that_is_neither_package_nor_workspace_stops_the_check() {
    check(
        "
//- Cargo.toml
[dependencies]
",
        "",
        "
        stopped Cargo.toml: neither `[package]` nor `[workspace]` stands in it (add `[package]` with a `name`)
        ",
    );
}

#[test]
fn a_lone_package_takes_its_path_dependencies_along() {
    check(
        "
//- Cargo.toml
[package]
name = \"app\"
edition = \"2021\"
[dependencies]
part = { path = \"part\" }
//- src/main.rs
//- part/Cargo.toml
[package]
name = \"part\"
edition = \"2021\"
//- part/src/lib.rs
",
        "",
        "
        bin app (app, 2021) src/main.rs
          part -> part of part
        lib part (part, 2021) part/src/lib.rs
        file part/src/lib.rs
        file src/main.rs
        skipped .git/
        ",
    );
}

#[test]
fn packages_below_a_folder_without_a_manifest_are_named() {
    check(
        "
//- one/Cargo.toml
[package]
name = \"one\"
//- one/src/lib.rs
",
        "",
        "
        stopped : there is no `Cargo.toml` here, but there are packages below (check one of them: `privet check one`)
        ",
    );
}

#[test]
fn a_patch_leads_from_a_registry_to_a_member() {
    check(
        "
//- Cargo.toml
[workspace]
members = [\"app\", \"runtime\"]
[patch.crates-io]
the-runtime = { path = \"runtime\" }
[patch.\"https://example.org/repository\"]
other = { path = \"other\" }
//- app/Cargo.toml
[package]
name = \"app\"
edition = \"2021\"
[dependencies]
the-runtime = \"1\"
renamed = { package = \"the-runtime\", version = \"1\" }
other = \"1\"
//- app/src/main.rs
//- runtime/Cargo.toml
[package]
name = \"the-runtime\"
version = \"1.0.0\"
edition = \"2021\"
//- runtime/src/lib.rs
",
        "",
        "
        bin app (app, 2021) app/src/main.rs
          other = other
          renamed -> the_runtime of the-runtime
          the_runtime -> the_runtime of the-runtime
        lib the_runtime (the-runtime, 2021) runtime/src/lib.rs
        file app/src/main.rs
        file runtime/src/lib.rs
        skipped .git/
        ",
    );
}

#[test]
fn default_members_and_links_to_folders_change_nothing() {
    let folder = Folder::of(
        "
//- Cargo.toml
[workspace]
members = [\"crates/*\"]
default-members = [\"crates/a\"]
//- crates/a/Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
//- crates/a/src/lib.rs
//- crates/b/Cargo.toml
[package]
name = \"b\"
edition = \"2021\"
//- crates/b/src/lib.rs
",
    );
    let before = discovered(&folder, &Request::default(), "");
    assert!(before.contains("lib b (b, 2021) crates/b/src/lib.rs\n"));
    std::os::unix::fs::symlink("..", folder.join("crates/a/up")).unwrap();
    assert_eq!(discovered(&folder, &Request::default(), ""), before);
}
