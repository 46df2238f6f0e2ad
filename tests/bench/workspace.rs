//! Published crates put together as one workspace, as a monorepo holds them.
//!
//! Each becomes a member; a dependency on another member becomes a path to it, when the version fits.
//! Only sources and manifests are copied.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use toml::{Table, Value};

use crate::fetch::Krate;

/// A crate that may become a member.
pub(crate) struct Package {
    pub(crate) krate: Krate,
    /// Lines of its product code.
    pub(crate) lines: usize,
    /// The other crates of the corpus that it is built with.
    pub(crate) dependencies: BTreeSet<String>,
    manifest: Table,
}

/// Reads all crates.
pub(crate) fn packages(crates: &[Krate]) -> Result<Vec<Package>, String> {
    let versions: BTreeMap<&str, &str> = crates
        .iter()
        .map(|krate| (krate.name.as_str(), krate.version.as_str()))
        .collect();
    let mut packages = Vec::new();
    for krate in crates {
        let mut manifest = manifest(krate)?;
        let dependencies = tie(&mut manifest, &versions);
        packages.push(Package {
            krate: krate.clone(),
            lines: lines(&krate.folder)?,
            dependencies,
            manifest,
        });
    }
    Ok(packages)
}

fn manifest(krate: &Krate) -> Result<Table, String> {
    let file = krate.folder.join("Cargo.toml");
    let said = |why: &dyn std::fmt::Display| format!("{}: {why}", file.display());
    let text = fs::read_to_string(&file).map_err(|error| said(&error))?;
    text.parse().map_err(|error| said(&error))
}

/// Ties the dependencies on other members to their folders, and names those the product is built with.
fn tie(manifest: &mut Table, versions: &BTreeMap<&str, &str>) -> BTreeSet<String> {
    let mut used = tie_tables(manifest, versions);
    let targets = manifest.get_mut("target").and_then(Value::as_table_mut);
    for (_, target) in targets.into_iter().flatten() {
        if let Some(target) = target.as_table_mut() {
            used.extend(tie_tables(target, versions));
        }
    }
    used
}

fn tie_tables(table: &mut Table, versions: &BTreeMap<&str, &str>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for kind in ["dependencies", "build-dependencies", "dev-dependencies"] {
        let dependencies = table.get_mut(kind).and_then(Value::as_table_mut);
        for (key, dependency) in dependencies.into_iter().flatten() {
            if let Value::String(version) = dependency {
                let version = Value::String(std::mem::take(version));
                *dependency = Value::Table(Table::from_iter([("version".to_owned(), version)]));
            }
            let Some(dependency) = dependency.as_table_mut() else {
                continue;
            };
            let text = |key: &str| dependency.get(key).and_then(Value::as_str);
            let name = text("package").unwrap_or(key).to_owned();
            let wanted = text("version").unwrap_or("*");
            if versions
                .get(name.as_str())
                .is_some_and(|version| fits(wanted, version))
            {
                let path = Value::String(format!("../{name}"));
                dependency.insert("path".to_owned(), path);
                if kind == "dependencies" {
                    used.insert(name);
                }
            }
        }
    }
    used
}

/// Whether a version is one of those that `wanted` means: the parts up to the first that is not zero agree.
fn fits(wanted: &str, version: &str) -> bool {
    fn parts(text: &str) -> Vec<u64> {
        let digits = text.split(|c: char| !c.is_ascii_digit() && c != '.');
        let first = digits.into_iter().find(|part| !part.is_empty());
        let numbers = first.unwrap_or("").split('.');
        numbers.filter_map(|number| number.parse().ok()).collect()
    }
    let (wanted, version) = (parts(wanted), parts(version));
    let zeros = wanted.iter().take_while(|part| **part == 0).count();
    let deciding = (zeros + 1).min(wanted.len());
    wanted[..deciding] == version[..deciding.min(version.len())]
}

/// Writes the workspace, in place of what was there.
pub(crate) fn write(folder: &Path, members: &[&Package]) -> Result<(), String> {
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(said)?;
    }
    let chosen: BTreeSet<&str> = members
        .iter()
        .map(|package| package.krate.name.as_str())
        .collect();
    for package in members {
        let member = folder.join(&package.krate.name);
        copy_sources(&package.krate.folder, &member).map_err(said)?;
        let manifest = toml::to_string(&without_strangers(&package.manifest, &chosen));
        let manifest = manifest.map_err(|error| format!("{}: {error}", package.krate.name))?;
        fs::write(member.join("Cargo.toml"), manifest).map_err(said)?;
    }
    let members: Vec<Value> = chosen
        .iter()
        .map(|name| Value::String((*name).to_owned()))
        .collect();
    let workspace = Table::from_iter([("members".to_owned(), Value::Array(members))]);
    let root = Table::from_iter([("workspace".to_owned(), Value::Table(workspace))]);
    fs::write(folder.join("Cargo.toml"), root.to_string()).map_err(said)
}

/// The manifest without the paths to crates that are no members this time.
fn without_strangers(manifest: &Table, chosen: &BTreeSet<&str>) -> Table {
    fn cut(table: &mut Table, chosen: &BTreeSet<&str>) {
        for value in table.iter_mut().map(|(_, value)| value) {
            let Some(table) = value.as_table_mut() else {
                continue;
            };
            let path = table.get("path").and_then(Value::as_str);
            let member = path.and_then(|path| path.strip_prefix("../"));
            if member.is_some_and(|name| !chosen.contains(name)) {
                table.remove("path");
            }
            cut(table, chosen);
        }
    }
    let mut manifest = manifest.clone();
    cut(&mut manifest, chosen);
    manifest
}

fn copy_sources(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy_sources(&from, &to)?;
        } else if is_rust(&from) {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// Lines of the files that are not plainly tests, benches or examples.
fn lines(folder: &Path) -> Result<usize, String> {
    let mut all = 0;
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            let name = entry.file_name();
            if !["tests", "benches", "examples"]
                .iter()
                .any(|other| name == *other)
            {
                all += lines(&path)?;
            }
        } else if is_rust(&path) {
            let text = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            all += text.iter().filter(|byte| **byte == b'\n').count();
        }
    }
    Ok(all)
}
