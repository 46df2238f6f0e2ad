//! What privet says of each odd file, word for word.

use std::ffi::OsStr;
use std::fmt::Write;
use std::fs::{self, File, Permissions};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

use super::odd_files::{BYTES, TEXTS};
use super::run::{Run, check_all};
use crate::support::golden;
use crate::support::program::{folder, write};

#[test]
fn every_odd_file_gets_its_message() {
    let folder = folder("hostile/odd");
    let texts = TEXTS.iter().map(|(name, text)| (*name, text.as_bytes()));
    let mut files = Vec::new();
    for (name, bytes) in BYTES.iter().copied().chain(texts) {
        let file = format!("{name}.rs");
        fs::write(folder.join(&file), bytes).unwrap();
        files.push(file);
    }
    for name in NAMES {
        write(&folder, name, "fn f( {}\n");
        files.push((*name).to_owned());
    }
    assert!(files.len() > 120);
    let run = check_all(&folder, &files);
    assert_eq!(
        run.code,
        Some(1),
        "one has a label that nobody knows: {}",
        run.err
    );
    golden::check("tests/goldens/odd-files.txt", &answers(&files, &run));
    assert!(
        !run.report.to_string().contains("root:"),
        "nothing of a file outside is shown"
    );
}

/// A line for each file: what is said of it and of what it names.
fn answers(files: &[String], run: &Run) -> String {
    let partial = run.report["partial"].as_array().unwrap();
    let blind = run.report["blind_spots"].as_array().unwrap();
    let findings = run.report["findings"].as_array().unwrap();
    let mut text = String::new();
    for file in files {
        let mut said = Vec::new();
        for entry in partial.iter().filter(|entry| entry["file"] == *file) {
            let place = match entry["line"].as_u64() {
                Some(line) => format!("{line}:{}: ", entry["column"]),
                None => String::new(),
            };
            let word = |key: &str| entry[key].as_str().unwrap_or("-").to_owned();
            said.push(format!(
                "{place}{} [{}]; {}",
                word("message"),
                word("reason"),
                word("help")
            ));
        }
        for spot in blind.iter().filter(|spot| spot["file"] == *file) {
            said.push(format!(
                "{}: blind: {}",
                spot["line"],
                spot["reason"].as_str().unwrap()
            ));
        }
        for finding in findings.iter().filter(|finding| finding["file"] == *file) {
            said.push(format!(
                "{}: found: {}",
                finding["line"],
                finding["lint"].as_str().unwrap()
            ));
        }
        if said.is_empty() {
            said.push("read".to_owned());
        }
        writeln!(text, "{}", file.escape_debug()).unwrap();
        for line in said {
            writeln!(text, "    {}", line.replace('\0', "\\0")).unwrap();
        }
    }
    let elsewhere = partial
        .iter()
        .filter(|entry| !files.iter().any(|file| entry["file"] == **file));
    for entry in elsewhere {
        writeln!(text, "elsewhere: {}: {}", entry["file"], entry["message"]).unwrap();
    }
    text
}

/// Names that a terminal, a shell or a report could take for something else.
const NAMES: &[&str] = &[
    "-dash.rs",
    "new\nline.rs",
    "escape\u{1b}[2J.rs",
    "::error::x.rs",
    "##[stop-commands]x.rs",
    "%41 #.rs",
    "\u{202e}sr.rs",
    "<script>.rs",
    "a\u{301}.rs",
];

#[test]
fn what_is_no_file_is_named_and_not_read() {
    let folder = folder("hostile/not-files");
    let mods = [
        "folder",
        "pipe",
        "device",
        "link_outside",
        "link_to_nothing",
        "loop_a",
        "loop_itself",
        "link_inside",
        "link_to_folder",
        "above",
        "empty",
    ];
    let lib: String = mods.iter().map(|name| format!("mod {name};\n")).collect();
    write(
        &folder,
        "Cargo.toml",
        "[package]\nname = \"a\"\nedition = \"2024\"\n",
    );
    write(&folder, "src/lib.rs", &lib);
    write(&folder, "src/empty.rs", "");
    fs::create_dir(folder.join("src/folder.rs")).unwrap();
    let made = Command::new("mkfifo")
        .arg(folder.join("src/pipe.rs"))
        .status()
        .unwrap();
    assert!(made.success());
    let link = |to: &str, name: &str| symlink(to, folder.join("src").join(name)).unwrap();
    link("/dev/zero", "device.rs");
    link("/etc/passwd", "link_outside.rs");
    link("gone.rs", "link_to_nothing.rs");
    link("loop_b.rs", "loop_a.rs");
    link("loop_a.rs", "loop_b.rs");
    link("loop_itself.rs", "loop_itself.rs");
    link("empty.rs", "link_inside.rs");
    link(".", "link_to_folder.rs");
    link("../../../../../../../../etc/hostname", "above.rs");
    fs::write(
        folder.join("src").join(OsStr::from_bytes(b"\xff.rs")),
        "fn f() {}\n",
    )
    .unwrap();
    let run = check_all(&folder, &[]);
    assert_eq!(run.code, Some(3), "{}", run.err);
    let files: Vec<String> = mods.iter().map(|name| format!("src/{name}.rs")).collect();
    let files = [vec!["src/lib.rs".to_owned()], files].concat();
    golden::check("tests/goldens/not-files.txt", &answers(&files, &run));
}

#[test]
fn a_file_that_may_not_be_read_is_named() {
    let folder = folder("hostile/unreadable");
    write(
        &folder,
        "Cargo.toml",
        "[package]\nname = \"a\"\nedition = \"2024\"\n",
    );
    write(&folder, "src/lib.rs", "mod a;\n");
    write(&folder, "src/a.rs", "fn f() {}\n");
    let secret = folder.join("src/a.rs");
    fs::set_permissions(&secret, Permissions::from_mode(0o0)).unwrap();
    let run = check_all(&folder, &[]);
    let message = run
        .partial("src/a.rs")
        .map(|entry| entry["message"].as_str().unwrap().to_owned());
    // Whoever may read everything can read this too.
    let expected = File::open(&secret)
        .is_err()
        .then(|| "could not be read: permission denied".to_owned());
    assert_eq!(message, expected);
}
