//! Where each `.rs` file belongs before any module tree is known: to a package's product, or to what is not checked and why.

use std::collections::BTreeMap;

use super::feature::{ActiveFeatures, is_built};
use super::manifest;
use super::members::manifest_path;
use super::package::Package;
use super::target::TargetKind;
use super::walk::Walk;
use crate::fs::{MAX_MANIFEST, Root};
use crate::paths;

/// A `.rs` file below the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFile {
    /// Relative to the root.
    pub path: String,
    /// Why it is not checked when no checked crate reaches it; `None` makes it an orphan then.
    pub why_not: Option<WhyNot>,
}

/// Why a file is not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyNot {
    /// A test, and tests were not asked for.
    Test,
    /// An example.
    Example,
    /// A benchmark.
    Bench,
    /// Its target needs a feature that is off.
    FeatureOff,
    /// It runs while the package is built, not in the product.
    BuildScript,
    /// Its package belongs to a workspace of its own.
    NestedWorkspace,
    /// Its package is no member of the workspace.
    NoMember,
    /// No package is around it.
    NoPackage,
}

impl WhyNot {
    /// The words for it.
    pub fn as_str(self) -> &'static str {
        match self {
            WhyNot::Test => "a test",
            WhyNot::Example => "an example",
            WhyNot::Bench => "a benchmark",
            WhyNot::FeatureOff => "in a target whose required features are off",
            WhyNot::BuildScript => "a build script",
            WhyNot::NestedWorkspace => "in a workspace of its own",
            WhyNot::NoMember => "in a package that is no member",
            WhyNot::NoPackage => "in no package",
        }
    }

    /// What to do to have it checked.
    pub fn cure(self) -> &'static str {
        match self {
            WhyNot::Test | WhyNot::Example | WhyNot::Bench => "add `--include-tests`",
            WhyNot::FeatureOff => "switch them on with `--features`",
            WhyNot::BuildScript => "build scripts are not checked",
            WhyNot::NestedWorkspace => "check the folder of that workspace",
            WhyNot::NoMember => "add the package to `members`, or check its folder",
            WhyNot::NoPackage => "name the file itself to check it alone",
        }
    }
}

/// Places every file of the walk.
pub(crate) fn place(
    root: &Root,
    walk: &Walk,
    packages: &BTreeMap<String, Package>,
    active: &ActiveFeatures,
    include_tests: bool,
) -> Vec<FoundFile> {
    let strangers = strangers(root, walk, packages);
    let rules: BTreeMap<&str, Rules> = packages
        .iter()
        .map(|(folder, package)| {
            let rules = Rules::of(package, active, include_tests);
            (folder.as_str(), rules)
        })
        .collect();
    let found = walk.sources.iter().map(|path| FoundFile {
        path: path.clone(),
        why_not: why_not(path, &rules, &strangers),
    });
    found.collect()
}

fn why_not(
    path: &str,
    rules: &BTreeMap<&str, Rules>,
    strangers: &BTreeMap<&str, WhyNot>,
) -> Option<WhyNot> {
    let mut folder = paths::parent(path);
    loop {
        if let Some(rules) = rules.get(folder) {
            return rules.why_not(path);
        }
        if let Some(why) = strangers.get(folder) {
            return Some(*why);
        }
        if folder.is_empty() {
            return Some(WhyNot::NoPackage);
        }
        folder = paths::parent(folder);
    }
}

/// Folders with a manifest that is no member's. The root of a virtual workspace is none of them.
fn strangers<'a>(
    root: &Root,
    walk: &'a Walk,
    packages: &BTreeMap<String, Package>,
) -> BTreeMap<&'a str, WhyNot> {
    let folders = walk.manifests.iter().map(String::as_str);
    let others = folders.filter(|folder| !folder.is_empty() && !packages.contains_key(*folder));
    let placed = others.map(|folder| {
        let text = root.read(&manifest_path(folder), MAX_MANIFEST);
        let read = text
            .ok()
            .and_then(|text| manifest::read(&text, folder, "").ok());
        let nested = read.is_some_and(|manifest| manifest.workspace.is_some());
        let why = match nested {
            true => WhyNot::NestedWorkspace,
            false => WhyNot::NoMember,
        };
        (folder, why)
    });
    placed.collect()
}

/// Which files of one package are not checked.
struct Rules {
    /// Folders and files, the longest first.
    rules: Vec<(String, WhyNot)>,
}

impl Rules {
    fn of(package: &Package, active: &ActiveFeatures, include_tests: bool) -> Rules {
        let targets = package.targets.iter();
        let off = targets.filter(|target| !is_built(target, package, active));
        let mut rules: Vec<(String, WhyNot)> = off
            .map(|target| (territory(&target.file, package), WhyNot::FeatureOff))
            .collect();
        if let Some(script) = &package.build_script {
            rules.push((script.clone(), WhyNot::BuildScript));
        }
        if !include_tests {
            for (kind, why) in [
                (TargetKind::Test, WhyNot::Test),
                (TargetKind::Example, WhyNot::Example),
                (TargetKind::Bench, WhyNot::Bench),
            ] {
                rules.extend(
                    paths::join(&package.folder, kind.folder()).map(|folder| (folder, why)),
                );
                let own = package.targets.iter().filter(|target| target.kind == kind);
                rules.extend(own.map(|target| (territory(target.file.as_str(), package), why)));
            }
        }
        rules.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
        Rules { rules }
    }

    fn why_not(&self, path: &str) -> Option<WhyNot> {
        let mut rules = self.rules.iter();
        let rule = rules.find(|(territory, _)| paths::inside(path, territory).is_some())?;
        Some(rule.1)
    }
}

/// The folder of a target that has one to itself, else its file alone.
fn territory(file: &str, package: &Package) -> String {
    let folder = paths::parent(file);
    let src = paths::join(&package.folder, "src").expect("`src` does not leave the package");
    let in_src = paths::inside(folder, &src).is_some();
    let is_program = paths::file_name(file) == "main.rs" && folder != src;
    let is_shared = in_src && !is_program || paths::inside(&package.folder, folder).is_some();
    match is_shared {
        true => file.to_owned(),
        false => folder.to_owned(),
    }
}
