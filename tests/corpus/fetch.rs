//! The crates of `crates.txt`, wherever cargo keeps them; those that are not there yet it is asked to fetch.
//!
//! Given a folder to write manifests into, gives each crate with the folder of its sources. Nothing fetched is committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A published crate.
#[derive(Clone, Debug)]
pub(crate) struct Krate {
    /// Its name in the registry.
    pub(crate) name: String,
    /// Its exact version.
    pub(crate) version: String,
    /// Where its sources lie.
    pub(crate) folder: PathBuf,
}

const LIST: &str = include_str!("crates.txt");

/// All crates of the corpus, by name. `scratch` is a folder that may be written to.
pub(crate) fn crates(scratch: &Path) -> Result<Vec<Krate>, String> {
    for (number, group) in groups().into_iter().enumerate() {
        if group
            .iter()
            .any(|(name, version)| find(name, version).is_none())
        {
            fetch(&scratch.join(format!("corpus/fetch-{number}")), &group)?;
        }
    }
    let mut crates = Vec::new();
    for (name, version) in groups().concat() {
        let folder = find(&name, &version).ok_or_else(|| {
            format!(
                "cargo fetched {name} {version}, but its sources are not where cargo keeps them"
            )
        })?;
        crates.push(Krate {
            name,
            version,
            folder,
        });
    }
    crates.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(crates)
}

/// Names and versions, by heading.
fn groups() -> Vec<Vec<(String, String)>> {
    let mut groups: Vec<Vec<(String, String)>> = Vec::new();
    for line in LIST.lines() {
        if line.starts_with("## ") {
            groups.push(Vec::new());
        } else if let (Some((name, version)), Some(group)) =
            (line.split_once(' '), groups.last_mut())
        {
            group.push((name.to_owned(), version.to_owned()));
        }
    }
    groups
}

/// The folder of a crate, once cargo has unpacked all of it.
fn find(name: &str, version: &str) -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")))?;
    let registries = fs::read_dir(home.join("registry/src")).ok()?;
    let mut folders: Vec<PathBuf> = registries
        .filter_map(|registry| Some(registry.ok()?.path().join(format!("{name}-{version}"))))
        .filter(|folder| folder.join(".cargo-ok").is_file())
        .collect();
    folders.sort();
    folders.into_iter().next()
}

/// Lets cargo fetch a group: a package that depends on each of them, and uses nothing.
fn fetch(folder: &Path, group: &[(String, String)]) -> Result<(), String> {
    let mut manifest = "[package]\nname = \"corpus\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
                        [workspace]\n\n[dependencies]\n"
        .to_owned();
    for (name, version) in group {
        // What follows a `+` is no part of a requirement.
        let version = version.split('+').next().unwrap_or(version);
        manifest += &format!("{name} = {{ version = \"={version}\", default-features = false }}\n");
    }
    let write = |path: &str, text: &str| {
        let file = folder.join(path);
        let parent = file.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&file, text))
            .map_err(|error| format!("{}: {error}", file.display()))
    };
    write("Cargo.toml", &manifest)?;
    write("src/lib.rs", "//! Nothing: only its dependencies matter.\n")?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .arg("fetch")
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cargo could not be started: {error}"))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!(
            "the corpus of published crates is not on this machine, and `cargo fetch` could not get it; \
             these tests need the registry once:\n{}",
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}
