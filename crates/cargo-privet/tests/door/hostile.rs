//! Files laid out by a stranger, and outputs that nobody can write to.

use std::fs::File;
use std::os::unix::fs::symlink;
use std::process::{Command, Stdio};

use crate::layout::Folder;
use crate::run::{command, privet, said};

const PACKAGE: &str = "
//- Cargo.toml
[package]
name = \"a\"
edition = \"2021\"
";

/// A package whose `src/lib.rs` has this text.
fn package(lib: &str) -> Folder {
    Folder::of(&format!("{PACKAGE}//- src/lib.rs\n{lib}"))
}

/// The lines of the report that speak of `file`.
#[track_caller]
fn partial(folder: &Folder, file: &str) -> String {
    let said = privet(folder, &["--format", "json"]);
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let partial = report["partial"].as_array().unwrap().iter();
    let about = partial.filter(|entry| entry["file"] == file);
    let lines: Vec<&str> = about
        .map(|entry| entry["message"].as_str().unwrap())
        .collect();
    lines.join("\n")
}

#[test]
fn a_pipe_in_place_of_a_file_is_not_waited_for() {
    let folder = package("mod pipe;\n");
    let made = Command::new("mkfifo")
        .arg(folder.join("src/pipe.rs"))
        .status()
        .unwrap();
    assert!(made.success());
    assert_eq!(
        partial(&folder, "src/pipe.rs"),
        "is a device, pipe or socket, not a file"
    );
}

#[test]
fn a_folder_in_place_of_a_file_is_told() {
    let folder = package("#[path = \"part.rs\"] mod part;\n");
    std::fs::create_dir(folder.join("src/part.rs")).unwrap();
    assert_eq!(partial(&folder, "src/part.rs"), "is a folder, not a file");
}

#[test]
fn an_endless_device_is_not_read() {
    let folder = package("mod zero;\n");
    symlink("/dev/zero", folder.join("src/zero.rs")).unwrap();
    assert_eq!(
        partial(&folder, "src/zero.rs"),
        "lies outside the workspace, so it was not read"
    );
}

#[test]
fn nothing_outside_the_workspace_is_read() {
    let folder = package("#[path = \"../../../../../../../etc/passwd\"] mod a; mod b;\n");
    symlink("/etc/passwd", folder.join("src/b.rs")).unwrap();
    let said = privet(&folder, &[]);
    assert_eq!(said.code, 3);
    assert!(!said.out.contains("root:"), "{}", said.out);
    assert!(!said.err.contains("root:"), "{}", said.err);
}

#[test]
fn a_loop_of_links_ends() {
    let folder = package("mod a;\n");
    std::fs::create_dir(folder.join("src/a")).unwrap();
    folder.write("src/a/mod.rs", "mod a;\n");
    symlink(".", folder.join("src/a/a")).unwrap();
    let said = privet(&folder, &[]);
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    let folder = package("mod x;\n");
    symlink("y.rs", folder.join("src/x.rs")).unwrap();
    symlink("x.rs", folder.join("src/y.rs")).unwrap();
    let said = privet(&folder, &[]);
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
}

#[test]
fn a_file_that_includes_itself_ends() {
    let folder = package("#[path = \"lib.rs\"] mod again;\n");
    let said = privet(&folder, &[]);
    assert!([0, 3].contains(&said.code), "{}{}", said.out, said.err);
}

#[test]
fn text_that_is_no_utf8_is_told() {
    let folder = package("mod latin;\n");
    folder.write("src/latin.rs", b"// caf\xe9\n");
    assert_eq!(
        partial(&folder, "src/latin.rs"),
        "is not UTF-8 from byte 6 on"
    );
}

#[test]
fn a_file_over_the_limit_is_told() {
    let folder = package("mod large;\n");
    folder.write("src/large.rs", vec![b'\n'; (4 << 20) + 1]);
    assert_eq!(
        partial(&folder, "src/large.rs"),
        "is larger than 4 MiB, so it was not read"
    );
}

#[test]
fn a_missing_module_is_told() {
    let folder = package("mod gone;\n");
    let said = privet(&folder, &["--format", "json"]);
    assert_eq!(said.code, 3);
    assert!(said.out.contains("gone"), "{}", said.out);
}

#[test]
fn a_broken_file_does_not_hide_the_others() {
    let folder = package("mod broken; mod fine;\n");
    folder.write("src/broken.rs", "fn (\n");
    folder.write("src/fine.rs", "pub fn fine() {}\n");
    let said = privet(&folder, &["--format", "json"]);
    assert_eq!(said.code, 3, "{}", said.out);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(report["partial"][0]["file"], "src/broken.rs");
    assert_eq!(report["coverage"]["functions"], 1);
}

#[test]
fn a_full_disk_is_told() {
    let folder = package("");
    for args in [&["explain", "unknown-label"][..], &["--format", "json"]] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let said = said(
            command(&folder, args)
                .stdout(full)
                .stderr(Stdio::piped())
                .output()
                .unwrap(),
        );
        assert_eq!(
            said.failure(),
            "2\nerror: the report could not be written to the standard output: no storage space\n"
        );
    }
    let said = privet(&folder, &["--output", "/dev/full"]);
    assert_eq!(
        said.failure(),
        "2\nerror: the report could not be written to /dev/full: no storage space\n"
    );
}

#[test]
fn a_closed_pipe_is_no_panic() {
    let folder = package("");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = command(&folder, &["explain", "unknown-label"]);
    let said = said(
        command
            .stdout(writer)
            .stderr(Stdio::piped())
            .output()
            .unwrap(),
    );
    assert_eq!(said.failure(), "2\n");
}

#[test]
fn a_report_goes_to_a_file_in_one_piece() {
    let folder = package("");
    let said = privet(&folder, &["--format", "json", "--output", "report.json"]);
    assert_eq!((said.code, said.out.as_str()), (0, ""));
    let text = std::fs::read_to_string(folder.join("report.json")).unwrap();
    assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    let beside = std::fs::read_dir(folder.path()).unwrap();
    let left = beside.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().ends_with(".tmp")
    });
    assert_eq!(left.count(), 0);
}

#[test]
fn the_same_checkout_elsewhere_gives_the_same_bytes() {
    let lib = "mod gone;\npub struct User { pub email: String }\npub fn show(user: &User) { println!(\"{}\", user.email); }\n";
    let (here, there) = (package(lib), package(lib));
    for format in ["terminal", "concise", "json"] {
        let args = |jobs| ["--format", format, "--jobs", jobs];
        let first = privet(&here, &args("1"));
        let second = privet(&there, &args("3"));
        assert_eq!(first.out, second.out);
        assert_eq!(first.err, second.err);
        assert_eq!(first.code, 3);
    }
}

#[test]
fn only_what_is_asked_for_is_shown_and_a_path_without_code_is_a_mistake() {
    let folder = package("");
    folder.write("docs/readme.md", "text");
    let said = privet(&folder, &["docs"]);
    assert_eq!(
        said.failure(),
        "2\ndocs: error: no source file of the workspace lies here\n  help: name a folder with sources, or the workspace itself\n"
    );
    folder.write("tests/it.rs", "");
    let said = privet(&folder, &["tests"]);
    assert_eq!(
        said.failure(),
        "2\ntests: error: what lies here is a test\n  help: add `--include-tests`\n"
    );
}
