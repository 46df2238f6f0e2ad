//! What the command line understands, and what it says when it does not.

use crate::layout::Folder;
use crate::run::{command, privet, program, said};

const PACKAGE: &str = "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
//- src/lib.rs
pub fn nothing() {}
";

#[test]
fn help_names_the_commands_and_the_exit_codes() {
    let folder = Folder::of("");
    let help = privet(&folder, &["--help"]);
    assert_eq!(help.code, 0);
    for command in ["check", "explain", "models"] {
        assert!(help.out.contains(command), "{}", help.out);
    }
    let help = privet(&folder, &["check", "--help"]);
    assert_eq!(help.code, 0);
    assert!(
        help.out.contains("3  nothing denied was found"),
        "{}",
        help.out
    );
}

#[test]
fn the_version_is_told() {
    let said = privet(&Folder::of(""), &["--version"]);
    assert_eq!(said.out, format!("privet {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(said.code, 0);
}

#[test]
fn all_entries_are_the_same_program() {
    let folder = Folder::of(PACKAGE);
    let expected = privet(&folder, &["check", "--show", "discover"]);
    assert_eq!(expected.code, 0);
    assert!(expected.out.starts_with("lib a (a, 2021) src/lib.rs\n"));
    assert_eq!(
        privet(&folder, &["--show", "discover", "."]).out,
        expected.out
    );
    let cargo_privet = env!("CARGO_BIN_EXE_cargo-privet");
    for args in [
        &["privet", "check", "--show", "discover"][..],
        &["privet", "--show", "discover"],
        &["check", "--show", "discover"],
    ] {
        let by_cargo = said(program(cargo_privet, &folder, args).output().unwrap());
        assert_eq!(by_cargo.out, expected.out, "{args:?}");
    }
}

#[test]
fn cargo_finds_the_program() {
    let folder = Folder::of(PACKAGE);
    let binaries = std::path::Path::new(env!("CARGO_BIN_EXE_cargo-privet"))
        .parent()
        .unwrap();
    let mut path = vec![binaries.to_owned()];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap()));
    let mut cargo = program(env!("CARGO"), &folder, &["privet", "--show", "discover"]);
    let by_cargo = said(
        cargo
            .env("PATH", std::env::join_paths(path).unwrap())
            .output()
            .unwrap(),
    );
    assert!(
        by_cargo.out.starts_with("lib a (a, 2021) src/lib.rs\n"),
        "{}",
        by_cargo.err
    );
}

#[test]
fn a_flag_nobody_knows_is_a_mistake_of_usage() {
    let said = privet(&Folder::of(PACKAGE), &["--frobnicate"]);
    assert_eq!(said.code, 2);
    assert!(
        said.err
            .starts_with("error: unexpected argument '--frobnicate' found\n")
    );
}

#[test]
fn a_format_nobody_knows_is_a_mistake_of_usage() {
    let said = privet(&Folder::of(PACKAGE), &["--format", "xml"]);
    assert_eq!(said.code, 2);
    assert!(
        said.err
            .contains("[possible values: terminal, concise, json"),
        "{}",
        said.err
    );
}

#[test]
fn the_environment_sets_what_the_command_line_leaves_open() {
    let folder = Folder::of(PACKAGE);
    let by_environment = said(
        command(&folder, &[])
            .env("PRIVET_FORMAT", "xml")
            .output()
            .unwrap(),
    );
    assert_eq!(by_environment.code, 2);
    let mut both = command(&folder, &["--format", "json"]);
    assert_eq!(
        said(both.env("PRIVET_FORMAT", "concise").output().unwrap())
            .out
            .get(..1),
        Some("{")
    );
}

#[test]
fn a_path_that_is_not_there_is_a_mistake_of_usage() {
    let said = privet(&Folder::of(""), &["nowhere"]);
    assert_eq!(
        said.failure(),
        "2\nnowhere: error: no such file or folder\n  help: name a folder with a `Cargo.toml`, or a `.rs` file\n"
    );
}

#[test]
fn nothing_to_check_is_not_clean() {
    let folder = Folder::of("//- Cargo.toml\n[workspace]\n//- readme.md\n");
    let said = privet(&folder, &[]);
    assert_eq!(
        said.failure(),
        "2\nerror: there is no crate to check\n  help: name a folder with sources, or add `members`\n"
    );
    let said = privet(&folder, &["readme.md"]);
    assert_eq!(
        said.failure(),
        "2\nreadme.md: error: is no Rust source file\n  help: name a folder with a `Cargo.toml`, or a `.rs` file\n"
    );
}

#[test]
fn a_package_that_is_not_there_is_a_mistake_of_usage() {
    let said = privet(&Folder::of(PACKAGE), &["-p", "b"]);
    assert_eq!(
        said.failure(),
        "2\nerror: the workspace has no package `b`\n  help: the packages are `a`\n"
    );
}

#[test]
fn paths_of_two_workspaces_are_a_mistake_of_usage() {
    let folder = Folder::of(
        "
//- a/Cargo.toml
[package]
name = \"a\"
//- b/Cargo.toml
[package]
name = \"b\"
",
    );
    let said = privet(&folder, &["a", "b"]);
    assert_eq!(
        said.failure(),
        "2\nb: error: belongs to another workspace than `a`\n  help: check one workspace at a time\n"
    );
}

#[test]
fn an_unknown_lint_is_told_with_the_nearest_known_one() {
    let folder = Folder::of(PACKAGE);
    let said = privet(&folder, &["explain", "unknwon-label"]);
    assert_eq!(
        said.failure(),
        "2\nerror: there is no lint `unknwon-label`\n  help: did you mean `unknown-label`?\n"
    );
    let said = privet(&folder, &["--deny", "unknwon-label"]);
    assert_eq!(said.code, 2);
    assert!(
        said.err.contains("did you mean `unknown-label`?"),
        "{}",
        said.err
    );
}

#[test]
fn a_page_is_printed_whichever_way_its_name_is_spelt() {
    let folder = Folder::of("");
    let page = privet(&folder, &["explain", "personal-data-in-logs"]);
    assert_eq!(page.code, 0);
    assert!(
        page.out
            .starts_with("personal-data-in-logs (deny by default)\n\nWhy\n")
    );
    assert!(!page.out.contains("```"));
    assert_eq!(
        privet(&folder, &["explain", "personal_data_in_logs"]).out,
        page.out
    );
}

#[test]
fn models_are_listed_and_found_by_call() {
    let folder = Folder::of("");
    let all = privet(&folder, &["models"]);
    assert!(all.out.contains("posthog-rs "), "{}", all.out);
    let one = privet(&folder, &["models", "posthog_rs::Client::capture"]);
    assert!(
        one.out.starts_with("sink, models/posthog-rs.toml:"),
        "{}",
        one.out
    );
    assert!(one.out.contains("kind = \"analytics\""));
    let none = privet(&folder, &["models", "no_such::call"]);
    assert_eq!(none.code, 2);
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let folder = Folder::of("");
    let args = ["explain", "unknown-label"];
    let has_colour = |text: &str| text.contains('\u{1b}');
    assert!(!has_colour(&privet(&folder, &args).out));
    assert!(has_colour(
        &privet(&folder, &["explain", "unknown-label", "--color=always"]).out
    ));
    let with = |name: &str, value: &str| {
        let mut command = command(&folder, &args);
        has_colour(&said(command.env(name, value).output().unwrap()).out)
    };
    assert!(with("CLICOLOR_FORCE", "1"));
    assert!(!with("CLICOLOR_FORCE", "0"));
    assert!(with("CARGO_TERM_COLOR", "always"));
    let mut both = command(&folder, &args);
    let both = both.env("NO_COLOR", "1").env("CLICOLOR_FORCE", "1");
    assert!(!has_colour(&said(both.output().unwrap()).out));
}
