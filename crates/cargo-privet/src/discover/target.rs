//! The targets of a package: its library, its programs, and with them its tests, examples and benchmarks.
//!
//! Given a manifest and the files beside it, gives each target's name and root file as cargo would find them.

use std::collections::BTreeSet;

use super::manifest::{Manifest, Package, TargetTable};
use crate::fs::Root;
use crate::paths;
use crate::problem::{Kind, Problem};

/// What a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TargetKind {
    /// A library, also a procedural macro.
    Lib,
    /// A program.
    Bin,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
}

impl TargetKind {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            TargetKind::Lib => "lib",
            TargetKind::Bin => "bin",
            TargetKind::Example => "example",
            TargetKind::Test => "test",
            TargetKind::Bench => "bench",
        }
    }

    /// Whether it is part of what is shipped.
    pub fn is_product(self) -> bool {
        matches!(self, TargetKind::Lib | TargetKind::Bin)
    }

    /// The folder where cargo looks for it.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            TargetKind::Lib => "src",
            TargetKind::Bin => "src/bin",
            TargetKind::Example => "examples",
            TargetKind::Test => "tests",
            TargetKind::Bench => "benches",
        }
    }
}

/// A target.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Target {
    pub(crate) kind: TargetKind,
    /// As cargo calls it.
    pub(crate) name: String,
    /// Its root file, relative to the root.
    pub(crate) file: String,
    /// Features without which it is not built.
    pub(crate) required: Vec<String>,
}

/// The targets of a package, sorted by kind and name.
pub(crate) fn targets(
    root: &Root,
    manifest: &Manifest,
    package: &Package,
    edition: &str,
    include_tests: bool,
    problems: &mut Vec<Problem>,
) -> Vec<Target> {
    let mut finder = Finder {
        include_tests,
        root,
        manifest,
        package,
        is_2015: edition == "2015",
        problems,
        found: Vec::new(),
    };
    finder.lib();
    let auto = package.auto;
    finder.all(TargetKind::Bin, &manifest.bins, auto.bins);
    finder.all(TargetKind::Example, &manifest.examples, auto.examples);
    finder.all(TargetKind::Test, &manifest.tests, auto.tests);
    finder.all(TargetKind::Bench, &manifest.benches, auto.benches);
    let mut found = finder.found;
    found.sort();
    found
}

struct Finder<'a> {
    root: &'a Root,
    manifest: &'a Manifest,
    package: &'a Package,
    is_2015: bool,
    include_tests: bool,
    problems: &'a mut Vec<Problem>,
    found: Vec<Target>,
}

impl Finder<'_> {
    fn lib(&mut self) {
        let usual = self.path("src/lib.rs");
        let table = self.manifest.lib.as_ref();
        let wanted = table.is_some() || self.package.auto.lib != Some(false);
        let path = match table.and_then(|lib| lib.path.as_deref()) {
            Some(path) => self.explicit(TargetKind::Lib, path, table),
            None => usual.filter(|path| self.root.is_file(path)),
        };
        let Some(file) = path.filter(|_| wanted) else {
            return;
        };
        let name = table.and_then(|lib| lib.name.clone());
        self.found.push(Target {
            kind: TargetKind::Lib,
            name: name.unwrap_or_else(|| self.package.name.replace('-', "_")),
            file,
            required: Vec::new(),
        });
    }

    fn all(&mut self, kind: TargetKind, tables: &[TargetTable], auto: Option<bool>) {
        let inferred = self.inferred(kind);
        let listed: Vec<Target> = tables
            .iter()
            .filter_map(|table| self.listed(kind, table, &inferred))
            .collect();
        let names: BTreeSet<&String> = listed.iter().map(|target| &target.name).collect();
        let files: BTreeSet<&String> = listed.iter().map(|target| &target.file).collect();
        // Edition 2015 stops looking once targets of this kind are listed.
        let looks = auto.unwrap_or(tables.is_empty() || !self.is_2015);
        let more = inferred.into_iter().filter(|target| {
            looks && !names.contains(&target.name) && !files.contains(&target.file)
        });
        let more: Vec<Target> = more.collect();
        self.found.extend(listed);
        self.found.extend(more);
    }

    /// A target that the manifest lists.
    fn listed(
        &mut self,
        kind: TargetKind,
        table: &TargetTable,
        inferred: &[Target],
    ) -> Option<Target> {
        let name = table.name.clone()?;
        let file = match &table.path {
            Some(path) => self.explicit(kind, path, Some(table))?,
            None => {
                let found = inferred.iter().find(|target| target.name == name);
                let Some(target) = found else {
                    let message = format!("no file found for the {} `{name}`", kind.as_str());
                    self.report(kind, table.at, self.problem(message));
                    return None;
                };
                target.file.clone()
            }
        };
        Some(Target {
            kind,
            name,
            file,
            required: table.required.clone(),
        })
    }

    /// The targets that stand where cargo looks for them.
    fn inferred(&self, kind: TargetKind) -> Vec<Target> {
        let mut found = Vec::new();
        let mut add = |name: &str, file: String| {
            if self.root.is_file(&file) {
                found.push(Target {
                    kind,
                    name: name.to_owned(),
                    file,
                    required: Vec::new(),
                });
            }
        };
        if kind == TargetKind::Bin
            && let Some(main) = self.path("src/main.rs")
        {
            add(&self.package.name, main);
        }
        let Some(folder) = self.path(kind.folder()) else {
            return found;
        };
        for name in self.root.names_in(&folder) {
            match name.strip_suffix(".rs") {
                Some(stem) => add(stem, format!("{folder}/{name}")),
                None => add(&name, format!("{folder}/{name}/main.rs")),
            }
        }
        found
    }

    fn path(&self, path: &str) -> Option<String> {
        paths::join(&self.manifest.folder, path)
    }

    /// A path that the manifest names: it must lead to a file of this tree.
    fn explicit(
        &mut self,
        kind: TargetKind,
        path: &str,
        table: Option<&TargetTable>,
    ) -> Option<String> {
        let at = table.and_then(|table| table.at);
        let Some(file) = self.path(path) else {
            let message =
                format!("the target file `{path}` lies outside the workspace, so it was not read");
            self.report(kind, at, self.problem(message).kind(Kind::Outside));
            return None;
        };
        if !self.root.is_file(&file) {
            let message = format!("the target file `{path}` does not exist");
            self.report(kind, at, self.problem(message));
            return None;
        }
        Some(file)
    }

    fn problem(&self, message: String) -> Problem {
        Problem::of_file(&self.manifest.file, message)
    }

    /// Tests and examples are often left out of a published package: that matters only when they are checked.
    fn report(&mut self, kind: TargetKind, at: Option<(u32, u32)>, problem: Problem) {
        if kind.is_product() || self.include_tests {
            let problem = problem.help("correct `path`, or remove the target");
            self.problems.push(Problem { at, ..problem });
        }
    }
}
