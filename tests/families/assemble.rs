//! Families of crates that are published from one repository, put together again as workspaces.
//!
//! Given a pinned list (`NAME.toml` beside this file), lets cargo fetch the packages and copies them below the target folder:
//! once as the repository has them, with their original manifests, and once as they are published, with the paths put back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::cargo::{metadata, package_folders};
use crate::support::program::write;
use crate::support::tree::read;

/// A family.
pub(crate) struct Family {
    /// Its name: that of its list.
    pub(crate) name: &'static str,
    /// Where it is put together: a folder of each test's own.
    folder: String,
    /// Folder in the repository, name and version.
    pub(crate) members: BTreeMap<String, (String, String)>,
    /// The root manifest, when no package brings it.
    root: Option<String>,
    /// What to switch on, as after `--features`.
    pub(crate) features: Vec<String>,
}

impl Family {
    /// Reads the list, for a test of this name.
    pub(crate) fn of(name: &'static str, test: &str) -> Family {
        let list: Table = read(&format!("tests/families/{name}.toml"))
            .parse()
            .unwrap();
        let member = |(folder, pin): (&String, &Value)| {
            let (name, version) = pin.as_str().unwrap().split_once(' ').unwrap();
            (folder.clone(), (name.to_owned(), version.to_owned()))
        };
        let features = list["features"].as_array().unwrap().iter();
        Family {
            name,
            folder: format!("{name}-{test}"),
            members: list["members"]
                .as_table()
                .unwrap()
                .iter()
                .map(member)
                .collect(),
            root: list
                .get("root")
                .map(|root| root.as_str().unwrap().to_owned()),
            features: features
                .map(|feature| feature.as_str().unwrap().to_owned())
                .collect(),
        }
    }

    /// A package that depends on all of them, so that cargo fetches them.
    pub(crate) fn pins(&self) -> PathBuf {
        let folder = place(&format!("{}/pins", self.folder));
        let mut manifest = String::from(
            "[package]\nname = \"pins\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n",
        );
        for (name, version) in self.members.values() {
            let of_this = |feature: &&String| feature.split('/').next() == Some(name);
            let features: Vec<&str> = self
                .features
                .iter()
                .filter(of_this)
                .filter_map(|feature| Some(feature.split_once('/')?.1))
                .collect();
            manifest += &format!(
                "{name} = {{ version = \"={version}\", default-features = false, features = {features:?} }}\n"
            );
        }
        write(&folder, "Cargo.toml", &manifest);
        write(&folder, "src/lib.rs", "");
        folder
    }

    /// The family as its repository has it.
    pub(crate) fn as_in_repository(&self) -> PathBuf {
        let workspace = place(&format!("{}/repository", self.folder));
        for (folder, source) in self.sources() {
            let target = workspace.join(&folder);
            copy(&source, &target);
            fs::rename(target.join("Cargo.toml.orig"), target.join("Cargo.toml")).unwrap();
        }
        if let Some(root) = &self.root {
            write(&workspace, "Cargo.toml", root);
        }
        self.only_with_what_is_published(&workspace);
        workspace
    }

    /// The family as it is published, under one virtual manifest.
    pub(crate) fn as_published(&self) -> PathBuf {
        let workspace = place(&format!("{}/published", self.folder));
        for (name, source) in self.sources_by_name() {
            let target = workspace.join(&name);
            copy(&source, &target);
            let text = fs::read_to_string(target.join("Cargo.toml")).unwrap();
            let mut manifest: Table = text.parse().unwrap();
            self.put_paths_back(&mut manifest);
            write(&target, "Cargo.toml", &manifest.to_string());
        }
        let members: Vec<&String> = self.members.values().map(|(name, _)| name).collect();
        let root = format!("[workspace]\nresolver = \"2\"\nmembers = {members:?}\n");
        write(&workspace, "Cargo.toml", &root);
        workspace
    }

    /// Each member's folder in the repository, and where cargo has put the package.
    fn sources(&self) -> BTreeMap<String, PathBuf> {
        let packages = package_folders(&metadata(&self.pins(), &[]));
        let source = |(folder, pin): (&String, &(String, String))| {
            let source = packages
                .get(pin)
                .unwrap_or_else(|| panic!("cargo did not fetch {pin:?}"));
            (folder.clone(), source.clone())
        };
        self.members.iter().map(source).collect()
    }

    fn sources_by_name(&self) -> Vec<(String, PathBuf)> {
        let sources = self.sources().into_iter();
        sources
            .map(|(folder, source)| (self.members[&folder].0.clone(), source))
            .collect()
    }

    /// Takes out of the root manifest what only the repository has: members nobody publishes.
    fn only_with_what_is_published(&self, workspace: &Path) {
        let text = fs::read_to_string(workspace.join("Cargo.toml")).unwrap();
        let mut manifest: Table = text.parse().unwrap();
        let members = manifest["workspace"].get_mut("members").unwrap();
        let published = |member: &Value| {
            let folder = member.as_str().unwrap().trim_start_matches('.');
            self.members.contains_key(folder)
        };
        members.as_array_mut().unwrap().retain(published);
        for table in dependency_tables(&mut manifest) {
            let is_gone = |dependency: &Value| {
                let path = dependency.get("path").and_then(Value::as_str);
                path.is_some_and(|path| !workspace.join(path).join("Cargo.toml").exists())
            };
            table.retain(|_, dependency| !is_gone(dependency));
        }
        write(workspace, "Cargo.toml", &manifest.to_string());
    }

    fn put_paths_back(&self, manifest: &mut Table) {
        for table in dependency_tables(manifest) {
            for (key, dependency) in table.iter_mut() {
                let Some(dependency) = dependency.as_table_mut() else {
                    continue;
                };
                let package = dependency
                    .get("package")
                    .and_then(Value::as_str)
                    .unwrap_or(key);
                if self.members.values().any(|(name, _)| name == package) {
                    let path = format!("../{package}");
                    dependency.insert("path".to_owned(), Value::String(path));
                }
            }
        }
    }
}

/// All tables of dependencies in a manifest.
fn dependency_tables(manifest: &mut Table) -> Vec<&mut Table> {
    const KINDS: &[&str] = &["dependencies", "dev-dependencies", "build-dependencies"];
    let mut tables = Vec::new();
    for (key, value) in manifest.iter_mut() {
        let Some(table) = value.as_table_mut() else {
            continue;
        };
        if KINDS.contains(&key.as_str()) {
            tables.push(table);
        } else if key == "target" {
            let targets = table
                .iter_mut()
                .filter_map(|(_, target)| target.as_table_mut());
            let kinds = targets.flat_map(|target| target.iter_mut());
            let kinds = kinds.filter(|(key, _)| KINDS.contains(&key.as_str()));
            tables.extend(kinds.filter_map(|(_, kind)| kind.as_table_mut()));
        }
    }
    tables
}

/// A new, empty folder for this; what cargo built in it stays elsewhere.
fn place(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("families")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    // A checkout of its own, so that nothing above it is seen.
    fs::create_dir_all(folder.join(".git")).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), &target).unwrap()),
        }
    }
}
