//! What cargo says of a workspace, and what rustc reads of it: the judges of our own discovery.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A target: package, kind, name as in code, root file, edition.
pub(crate) type Target = [String; 5];

/// `cargo metadata` in this folder. It may fetch; what a workspace builds is kept from ours.
pub(crate) fn metadata(folder: &Path, args: &[&str]) -> Value {
    let args = [&["metadata", "--format-version=1"], args].concat();
    let said = cargo(folder, &args);
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"))
}

/// Runs cargo and gives what it said.
pub(crate) fn cargo(folder: &Path, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.args(args).current_dir(folder);
    command.env("CARGO_TARGET_DIR", target_folder());
    command.env_remove("RUSTFLAGS").env_remove("RUSTC_WRAPPER");
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {args:?}: {told}");
    String::from_utf8(output.stdout).unwrap()
}

/// Where cargo builds the families.
fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("families/target")
}

/// Where each package lies, by name and version.
pub(crate) fn package_folders(metadata: &Value) -> BTreeMap<(String, String), PathBuf> {
    let packages = metadata["packages"].as_array().unwrap().iter();
    let folder = |package: &Value| {
        let manifest = Path::new(package["manifest_path"].as_str().unwrap());
        let text = |key: &str| package[key].as_str().unwrap().to_owned();
        let pin = (text("name"), text("version"));
        (pin, manifest.parent().unwrap().to_owned())
    };
    packages.map(folder).collect()
}

/// The targets of all members, their files as seen from `root`. Build scripts are among them.
pub(crate) fn targets(metadata: &Value, root: &Path) -> BTreeSet<Target> {
    let mut found = BTreeSet::new();
    for package in metadata["packages"].as_array().unwrap() {
        for target in package["targets"].as_array().unwrap() {
            let text = |key: &str| target[key].as_str().unwrap().to_owned();
            let kind = target["kind"][0].as_str().unwrap();
            let kind = match kind {
                "lib" | "rlib" | "dylib" | "cdylib" | "staticlib" | "proc-macro" => "lib",
                kind => kind,
            };
            let file = Path::new(target["src_path"].as_str().unwrap()).strip_prefix(root);
            found.insert([
                package["name"].as_str().unwrap().to_owned(),
                kind.to_owned(),
                text("name").replace('-', "_"),
                file.unwrap().to_str().unwrap().to_owned(),
                text("edition"),
            ]);
        }
    }
    found
}

/// The `.rs` files that rustc read of each package, as its notes for `make` say, relative to the package.
pub(crate) fn files_read(
    pins: &Path,
    packages: &BTreeMap<(String, String), PathBuf>,
) -> BTreeMap<String, BTreeSet<String>> {
    let told = cargo(pins, &["check", "--quiet", "--message-format=json"]);
    let told = told.lines().map(|line| serde_json::from_str(line).unwrap());
    let notes = told.filter_map(|artifact: Value| notes_of(&artifact));
    let mut read: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for note in notes {
        let text = fs::read_to_string(&note).unwrap();
        // `path:` for each file, after the lines that name them all at once.
        let files = text.lines().filter_map(|line| line.strip_suffix(':'));
        for file in files.filter(|file| file.ends_with(".rs")) {
            for ((name, _), folder) in packages {
                if let Ok(inside) = Path::new(file).strip_prefix(folder) {
                    let inside = inside.to_str().unwrap().to_owned();
                    read.entry(name.clone()).or_default().insert(inside);
                }
            }
        }
    }
    read
}

/// The notes for `make` that rustc wrote beside a library it checked: `libNAME.rmeta` has `NAME.d`.
fn notes_of(artifact: &Value) -> Option<PathBuf> {
    let files = artifact["filenames"].as_array()?.iter();
    let library = files
        .filter_map(Value::as_str)
        .find(|file| file.ends_with("meta") || file.ends_with("so"))?;
    let library = Path::new(library);
    let stem = library.file_stem()?.to_str()?;
    let notes = library
        .with_file_name(stem.strip_prefix("lib")?)
        .with_extension("d");
    notes.exists().then_some(notes)
}
