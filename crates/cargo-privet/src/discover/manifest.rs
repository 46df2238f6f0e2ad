//! One `Cargo.toml`, as far as discovery needs it: who the package is, its targets, features and dependencies.
//!
//! Given the text, gives a [`Manifest`]. Nothing is looked up elsewhere: what a workspace lends is still marked as lent.

use std::collections::BTreeMap;

use super::document::{self, Table, Value};
use crate::problem::{Kind, Problem};

/// A manifest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Manifest {
    /// Its folder, relative to the root.
    pub(crate) folder: String,
    /// The file, as shown.
    pub(crate) file: String,
    pub(crate) package: Option<Package>,
    pub(crate) workspace: Option<Workspace>,
    /// `[lib]`.
    pub(crate) lib: Option<TargetTable>,
    /// Whether the library is a procedural macro, which runs in the compiler.
    pub(crate) is_proc_macro: bool,
    /// `[[bin]]`, `[[example]]`, `[[test]]`, `[[bench]]`.
    pub(crate) bins: Vec<TargetTable>,
    pub(crate) examples: Vec<TargetTable>,
    pub(crate) tests: Vec<TargetTable>,
    pub(crate) benches: Vec<TargetTable>,
    pub(crate) features: BTreeMap<String, Vec<String>>,
    pub(crate) dependencies: Vec<Dependency>,
    /// `[patch.SOURCE]`: what stands in for packages of that source.
    pub(crate) patches: Vec<Patch>,
}

impl Manifest {
    /// What the workspace of this root manifest says; a package alone says little.
    pub(crate) fn as_workspace(&self) -> Workspace {
        Workspace {
            patches: self.patches.clone(),
            ..self.workspace.clone().unwrap_or_default()
        }
    }
}

/// One entry of `[patch.SOURCE]`.
#[derive(Clone, Debug)]
pub(crate) struct Patch {
    /// `crates-io`, the name of a registry, or the URL of a repository.
    pub(crate) source: String,
    pub(crate) dependency: Dependency,
}

/// `[package]`.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) edition: Lent<String>,
    /// `workspace = "../root"`.
    pub(crate) workspace: Option<String>,
    /// `resolver = ".."`.
    pub(crate) resolver: Option<String>,
    /// The build script, when one is named; `Some(None)` for `build = false`.
    pub(crate) build: Option<Option<String>>,
    pub(crate) auto: Auto,
}

/// A key that a package may take from its workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lent<T> {
    Own(T),
    FromWorkspace,
    Absent,
}

/// `autobins = false` and its kin.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Auto {
    pub(crate) lib: Option<bool>,
    pub(crate) bins: Option<bool>,
    pub(crate) examples: Option<bool>,
    pub(crate) tests: Option<bool>,
    pub(crate) benches: Option<bool>,
}

/// `[workspace]`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Workspace {
    /// Globs, each with its position.
    pub(crate) members: Vec<(String, (u32, u32))>,
    pub(crate) exclude: Vec<String>,
    /// `resolver = ".."`.
    pub(crate) resolver: Option<String>,
    /// `[workspace.package] edition`.
    pub(crate) edition: Option<String>,
    /// `[workspace.dependencies]`, by key.
    pub(crate) dependencies: BTreeMap<String, Dependency>,
    /// `[patch]` of the root manifest.
    pub(crate) patches: Vec<Patch>,
}

/// `[lib]` or an entry of `[[bin]]` and its kin.
#[derive(Clone, Debug)]
pub(crate) struct TargetTable {
    pub(crate) name: Option<String>,
    pub(crate) path: Option<String>,
    /// `required-features`: without them it is not built.
    pub(crate) required: Vec<String>,
    pub(crate) at: Option<(u32, u32)>,
}

/// A dependency, as one table of the manifest declares it.
#[derive(Clone, Debug)]
pub(crate) struct Dependency {
    /// The key: the name in code, with `-` for `_`.
    pub(crate) key: String,
    /// `package = ".."`: what it is really called.
    pub(crate) package: Option<String>,
    pub(crate) path: Option<String>,
    /// Where it comes from, as `[patch]` calls it: a registry's name or a repository's URL.
    pub(crate) source: String,
    pub(crate) optional: bool,
    pub(crate) default_features: Option<bool>,
    pub(crate) features: Vec<String>,
    pub(crate) kind: DependencyKind,
    /// The key under `[target]`: a cfg expression or a triple.
    pub(crate) target: Option<String>,
    /// `workspace = true`.
    pub(crate) from_workspace: bool,
    pub(crate) at: (u32, u32),
}

/// Which table a dependency stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DependencyKind {
    Normal,
    Dev,
    Build,
}

/// Reads the manifest in `folder`, whose file is shown as `file`.
pub(crate) fn read(text: &str, folder: &str, file: &str) -> Result<Manifest, Problem> {
    let parsed = document::parse(text, file)?;
    let root = Table::new(text, parsed.get_ref());
    let mut manifest = Manifest {
        folder: folder.to_owned(),
        file: file.to_owned(),
        workspace: root.table("workspace").map(workspace),
        lib: root.get("lib").and_then(lib_table),
        is_proc_macro: root.table("lib").is_some_and(is_proc_macro),
        bins: target_tables(root, "bin"),
        examples: target_tables(root, "example"),
        tests: target_tables(root, "test"),
        benches: target_tables(root, "bench"),
        features: root.table("features").map_or(BTreeMap::new(), features),
        dependencies: all_dependencies(root),
        patches: patches(root),
        package: None,
    };
    if let Some(table) = root.get("package").or_else(|| root.get("project")) {
        manifest.package = Some(package(table, file)?);
    }
    if manifest.package.is_none() && manifest.workspace.is_none() {
        let problem = Problem::of_file(file, "neither `[package]` nor `[workspace]` stands in it");
        return Err(problem
            .kind(Kind::NotUnderstood)
            .help("add `[package]` with a `name`"));
    }
    Ok(manifest)
}

fn package(value: Value<'_>, file: &str) -> Result<Package, Problem> {
    let nameless = || {
        let problem = Problem::of_file(file, "the package has no `name`").at(value.at());
        problem
            .kind(Kind::NotUnderstood)
            .help("add `name = \"..\"` under `[package]`")
    };
    let table = value.table().ok_or_else(nameless)?;
    let name = table.text("name").filter(|name| !name.is_empty());
    let build = table.get("build").map(|build| match build.bool() {
        Some(_) => None,
        None => build.text(),
    });
    Ok(Package {
        name: name.ok_or_else(nameless)?,
        edition: lent(table.get("edition")),
        workspace: table.text("workspace"),
        resolver: table.text("resolver"),
        build,
        auto: Auto {
            lib: table.bool("autolib"),
            bins: table.bool("autobins"),
            examples: table.bool("autoexamples"),
            tests: table.bool("autotests"),
            benches: table.bool("autobenches"),
        },
    })
}

fn lent(value: Option<Value<'_>>) -> Lent<String> {
    let Some(value) = value else {
        return Lent::Absent;
    };
    let inherits = value.table().and_then(|table| table.bool("workspace"));
    match (inherits, value.text()) {
        (Some(true), _) => Lent::FromWorkspace,
        (_, Some(text)) => Lent::Own(text),
        (_, None) => Lent::Absent,
    }
}

fn workspace(table: Table<'_>) -> Workspace {
    let members = table.get("members").map_or(Vec::new(), Value::array);
    let dependencies = table.table("dependencies");
    let lends = |(key, value)| (String::from(key), dependency(key, value, StandsIn::NORMAL));
    Workspace {
        members: members
            .into_iter()
            .filter_map(|member| Some((member.text()?, member.at())))
            .collect(),
        exclude: table.texts("exclude"),
        resolver: table.text("resolver"),
        edition: table
            .table("package")
            .and_then(|package| package.text("edition")),
        dependencies: dependencies
            .map_or(BTreeMap::new(), |all| all.entries().map(lends).collect()),
        patches: Vec::new(),
    }
}

/// `[lib]`; a table without keys counts as well.
fn lib_table(value: Value<'_>) -> Option<TargetTable> {
    let table = value.table()?;
    let mut target = target_table(table);
    target.at = target.at.or(Some(value.at()));
    Some(target)
}

/// `proc-macro = true`, or the same said as a type of crate.
fn is_proc_macro(lib: Table<'_>) -> bool {
    let types = lib.texts("crate-type");
    lib.bool("proc-macro") == Some(true) || types.iter().any(|name| name == "proc-macro")
}

fn target_tables(root: Table<'_>, key: &str) -> Vec<TargetTable> {
    let tables = root.tables(key).into_iter();
    tables.map(target_table).collect()
}

fn target_table(table: Table<'_>) -> TargetTable {
    let at = table.get("path").or_else(|| table.get("name"));
    TargetTable {
        name: table.text("name"),
        path: table.text("path"),
        required: table.texts("required-features"),
        at: at.map(Value::at),
    }
}

fn features(table: Table<'_>) -> BTreeMap<String, Vec<String>> {
    let feature = |(key, value): (&str, Value<'_>)| {
        let enables = value.array().into_iter().filter_map(Value::text);
        (key.to_owned(), enables.collect())
    };
    table.entries().map(feature).collect()
}

/// Which table a dependency is read from.
#[derive(Clone, Copy)]
struct StandsIn<'a> {
    kind: DependencyKind,
    target: Option<&'a str>,
}

impl StandsIn<'_> {
    const NORMAL: StandsIn<'static> = StandsIn {
        kind: DependencyKind::Normal,
        target: None,
    };
}

fn all_dependencies(root: Table<'_>) -> Vec<Dependency> {
    let mut all = Vec::new();
    dependency_tables(root, None, &mut all);
    if let Some(targets) = root.table("target") {
        for (target, value) in targets.entries() {
            if let Some(table) = value.table() {
                dependency_tables(table, Some(target), &mut all);
            }
        }
    }
    all
}

fn patches(root: Table<'_>) -> Vec<Patch> {
    let sources = root.table("patch").into_iter().flat_map(Table::entries);
    let of_source = |(source, value): (&str, Value<'_>)| {
        let entries = value.table().into_iter().flat_map(Table::entries);
        let patches = entries.map(|(key, value)| Patch {
            source: source.to_owned(),
            dependency: dependency(key, value, StandsIn::NORMAL),
        });
        patches.collect::<Vec<Patch>>()
    };
    sources.flat_map(of_source).collect()
}

fn dependency_tables(table: Table<'_>, target: Option<&str>, all: &mut Vec<Dependency>) {
    let kinds = [
        ("dependencies", DependencyKind::Normal),
        ("dev-dependencies", DependencyKind::Dev),
        ("build-dependencies", DependencyKind::Build),
    ];
    for (key, kind) in kinds {
        let Some(dependencies) = table.get_either(key).and_then(Value::table) else {
            continue;
        };
        let stands_in = StandsIn { kind, target };
        all.extend(
            dependencies
                .entries()
                .map(|(key, value)| dependency(key, value, stands_in)),
        );
    }
}

fn dependency(key: &str, value: Value<'_>, stands_in: StandsIn<'_>) -> Dependency {
    let table = value.table();
    let text = |key| table.and_then(|table| table.text(key));
    let bool = |key| table.and_then(|table| table.bool(key));
    Dependency {
        key: key.to_owned(),
        package: text("package"),
        path: text("path"),
        source: text("git")
            .or_else(|| text("registry"))
            .unwrap_or_else(|| "crates-io".to_owned()),
        optional: bool("optional") == Some(true),
        default_features: bool("default-features"),
        features: table.map_or(Vec::new(), |table| table.texts("features")),
        kind: stands_in.kind,
        target: stands_in.target.map(str::to_owned),
        from_workspace: bool("workspace") == Some(true),
        at: value.at(),
    }
}
