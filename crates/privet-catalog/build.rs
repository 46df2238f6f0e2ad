//! Lists `models/*.toml` and the descriptions below `models/`, so adding a model is adding a file.
//! Gives `models.rs` in the output folder: two sorted lists of texts.
#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads the folder it lies in"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=models");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut files = Vec::new();
    walk(&root.join("models"), &mut files)?;
    files.sort();
    let names: Vec<&str> = files
        .iter()
        .map(|file| {
            file.strip_prefix(&root)
                .expect("files lie below the package")
        })
        .map(|file| file.to_str().expect("model files have plain names"))
        .collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("models.rs"), listing(&names))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => walk(&path, files)?,
            false => files.push(path),
        }
    }
    Ok(())
}

fn listing(names: &[&str]) -> String {
    let mut code = String::from("const MODELS: &[(&str, &str)] = &[\n");
    let text =
        |name: &str| format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{name}\"))");
    for name in names.iter().filter(|name| name.ends_with(".toml")) {
        writeln!(code, "    ({name:?}, {}),", text(name)).expect("a string takes all");
    }
    code.push_str("];\nconst DESCRIPTIONS: &[Description] = &[\n");
    for name in names.iter().filter(|name| name.ends_with(".rs")) {
        let (krate, text) = (krate(name), text(name));
        writeln!(
            code,
            "    Description {{ krate: {krate:?}, file: {name:?}, text: {text} }},"
        )
        .expect("a string takes all");
    }
    code.push_str("];\n");
    code
}

/// `models/posthog-rs.rs` and `models/posthog-rs/*.rs` are `posthog_rs`.
fn krate(name: &str) -> String {
    let inner = name.strip_prefix("models/").unwrap_or(name);
    let first = inner.split('/').next().unwrap_or(inner);
    first.trim_end_matches(".rs").replace('-', "_")
}
