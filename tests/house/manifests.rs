//! Dependencies point down only, and each has its reason in `crates/README.md`.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::support::tree::{entries, read, root};

/// Each package, and which of our own it may build on.
const MAY_USE: &[(&str, &[&str])] = &[
    (
        "cargo-privet",
        &[
            "privet-catalog",
            "privet-flow",
            "privet-ir",
            "privet-lints",
            "privet-report",
        ],
    ),
    ("privet", &["privet-macros"]),
    ("privet-catalog", &["privet-lints"]),
    ("privet-flow", &["privet-catalog", "privet-ir"]),
    ("privet-ir", &[]),
    ("privet-lints", &[]),
    ("privet-macros", &[]),
    (
        "privet-report",
        &["privet-catalog", "privet-flow", "privet-ir"],
    ),
    (
        "privet-tests",
        &[
            "cargo-privet",
            "privet-catalog",
            "privet-flow",
            "privet-ir",
            "privet-lints",
            "privet-report",
        ],
    ),
];

/// A package's manifest.
pub(super) struct Manifest {
    pub(super) name: String,
    table: Table,
}

/// Where a dependency stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Normal,
    Build,
    Dev,
}

/// The manifests of all members.
pub(super) fn manifests() -> Vec<Manifest> {
    let mut folders: Vec<String> = entries(&root().join("crates"))
        .into_iter()
        .filter(|(_, is_folder)| *is_folder)
        .map(|(name, _)| format!("crates/{name}"))
        .collect();
    folders.extend(["lints".to_owned(), "tests".to_owned()]);
    folders.sort();
    folders.iter().map(|folder| manifest(folder)).collect()
}

fn manifest(folder: &str) -> Manifest {
    let table: Table = read(&format!("{folder}/Cargo.toml")).parse().unwrap();
    let name = table["package"]["name"].as_str().unwrap().to_owned();
    Manifest { name, table }
}

impl Manifest {
    /// The names of the packages it depends on.
    pub(super) fn dependencies(&self, wanted: &[Section]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        gather(&self.table, wanted, &mut found);
        let targets = self.table.get("target").and_then(Value::as_table);
        for target in targets.into_iter().flat_map(Table::values) {
            gather(target.as_table().unwrap(), wanted, &mut found);
        }
        found
    }
}

fn gather(table: &Table, wanted: &[Section], found: &mut BTreeSet<String>) {
    for section in wanted {
        let key = match section {
            Section::Normal => "dependencies",
            Section::Build => "build-dependencies",
            Section::Dev => "dev-dependencies",
        };
        let dependencies = table.get(key).and_then(Value::as_table);
        for (name, value) in dependencies.into_iter().flatten() {
            let real = value.get("package").and_then(Value::as_str);
            found.insert(real.unwrap_or(name).to_owned());
        }
    }
}

const ALL: &[Section] = &[Section::Normal, Section::Build, Section::Dev];
const SHIPPED: &[Section] = &[Section::Normal, Section::Build];

fn is_ours(name: &str) -> bool {
    MAY_USE.iter().any(|(package, _)| *package == name)
}

#[test]
fn dependencies_point_down_only() {
    let names: Vec<String> = manifests()
        .into_iter()
        .map(|manifest| manifest.name)
        .collect();
    let mut known: Vec<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(
        sorted(names),
        known,
        "every package has its place in MAY_USE"
    );
    for manifest in manifests() {
        let (_, may_use) = MAY_USE
            .iter()
            .find(|(name, _)| *name == manifest.name)
            .unwrap();
        let ours = manifest
            .dependencies(ALL)
            .into_iter()
            .filter(|name| is_ours(name));
        let upward: Vec<String> = ours
            .filter(|name| !may_use.contains(&name.as_str()))
            .collect();
        assert!(
            upward.is_empty(),
            "{} must not depend on {upward:?}",
            manifest.name
        );
    }
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn what_enters_the_builds_of_users_is_small_and_old() {
    let expected: [(&str, &[&str]); 2] = [
        ("privet", &["privet-macros"]),
        ("privet-macros", &["proc-macro2", "quote", "syn"]),
    ];
    for (name, dependencies) in expected {
        let manifest = manifest(&format!("crates/{name}"));
        let shipped: Vec<String> = manifest.dependencies(SHIPPED).into_iter().collect();
        assert_eq!(shipped, dependencies, "{name}");
        let package = &manifest.table["package"];
        assert_eq!(package["edition"].as_str(), Some("2021"), "{name}");
        let oldest = minor(package["rust-version"].as_str().unwrap());
        let tool: Table = read("Cargo.toml").parse().unwrap();
        let of_tool = tool["workspace"]["package"]["rust-version"]
            .as_str()
            .unwrap();
        assert!(
            oldest + 20 <= minor(of_tool),
            "{name} supports compilers much older than the tool needs"
        );
    }
}

fn minor(version: &str) -> u32 {
    version.split('.').nth(1).unwrap().parse().unwrap()
}

#[test]
fn the_lints_of_the_workspace_hold_everywhere() {
    for manifest in manifests() {
        assert_eq!(
            manifest.table["lints"]["workspace"].as_bool(),
            Some(true),
            "{}",
            manifest.name
        );
    }
}

/// A row of the table of libraries.
struct Row {
    libraries: Vec<String>,
    users: Vec<String>,
}

fn rows() -> Vec<Row> {
    let text = read("crates/README.md");
    let table = text
        .lines()
        .skip_while(|line| !line.starts_with("| library |"));
    let rows = table.skip(2).take_while(|line| line.starts_with('|'));
    rows.map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [libraries, users, reason] = cells[..] else {
        panic!("three cells make a row: {line}");
    };
    assert!(!reason.is_empty(), "the reason is missing: {line}");
    // `privet (tests)` is a user, too.
    let first_word = |user: &str| user.split(' ').next().unwrap().to_owned();
    Row {
        libraries: libraries.split(", ").map(str::to_owned).collect(),
        users: users.split(", ").map(first_word).collect(),
    }
}

#[test]
fn every_library_has_its_reason() {
    let rows = rows();
    let mut missing = Vec::new();
    for manifest in manifests() {
        let shipped = manifest.dependencies(SHIPPED);
        for library in manifest
            .dependencies(ALL)
            .iter()
            .filter(|name| !is_ours(name))
        {
            match rows.iter().find(|row| row.libraries.contains(library)) {
                None => missing.push(format!("{library}, used by {}, has no row", manifest.name)),
                Some(row) if shipped.contains(library) && !row.users.contains(&manifest.name) => {
                    missing.push(format!(
                        "the row of {library} does not name {}",
                        manifest.name
                    ));
                }
                Some(_) => {}
            }
        }
    }
    assert!(missing.is_empty(), "crates/README.md: {missing:#?}");
}

#[test]
fn every_reason_has_its_library() {
    let manifests = manifests();
    for row in rows() {
        for library in &row.libraries {
            let is_used = manifests
                .iter()
                .any(|manifest| manifest.dependencies(ALL).contains(library));
            assert!(is_used, "crates/README.md: nobody uses {library}");
        }
        for user in &row.users {
            let manifest = manifests.iter().find(|manifest| manifest.name == *user);
            let used = manifest
                .map(|manifest| manifest.dependencies(ALL))
                .unwrap_or_default();
            let uses_one = row.libraries.iter().any(|library| used.contains(library));
            assert!(
                uses_one,
                "crates/README.md: {user} uses none of {:?}",
                row.libraries
            );
        }
    }
}
