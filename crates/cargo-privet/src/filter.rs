//! What of the findings is shown: all, or those of some packages, folders and files.
//!
//! The whole workspace is analysed in any case, since data flows across packages.

use privet_flow::finding::Analysis;
use privet_ir::Program;

use crate::discover::SourceTree;
use crate::load::Loaded;
use crate::nearest::nearest;
use crate::paths;
use crate::problem::Problem;

/// The choice of the user.
pub(crate) struct Filter {
    /// Paths relative to the root; empty shows all.
    given: Vec<String>,
    /// Folders of packages; empty shows all.
    packages: Vec<String>,
}

impl Filter {
    /// The choice, when the workspace has all packages that it names.
    pub(crate) fn new(tree: &SourceTree, packages: &[String]) -> Result<Filter, Vec<Problem>> {
        let mut folders = Vec::new();
        let mut problems = Vec::new();
        for name in packages {
            let named = tree.packages.iter().filter(|(_, known)| *known == name);
            let before = folders.len();
            folders.extend(named.map(|(folder, _)| folder.clone()));
            if folders.len() == before {
                problems.push(unknown(name, tree));
            }
        }
        let given = match tree.given.iter().any(String::is_empty) {
            true => Vec::new(),
            false => tree.given.clone(),
        };
        match problems.is_empty() {
            true => Ok(Filter {
                given,
                packages: folders,
            }),
            false => Err(problems),
        }
    }

    /// Leaves out of the analysis what is not to be shown.
    pub(crate) fn apply(&self, tree: &SourceTree, loaded: &Loaded, analysis: &mut Analysis) {
        if self.given.is_empty() && self.packages.is_empty() {
            return;
        }
        let shows = |program: &Program, id| {
            let shown = &program.file(id).path;
            // What stands in no source file, such as a line of the policy, concerns everybody.
            let source = loaded.sources.get(shown);
            source.is_none_or(|source| self.shows(tree, &source.path))
        };
        let program = &loaded.program;
        analysis
            .findings
            .retain(|finding| shows(program, finding.at.file));
        analysis
            .blind_spots
            .retain(|spot| shows(program, spot.at.file));
    }

    fn shows(&self, tree: &SourceTree, path: &str) -> bool {
        let given = self.given.is_empty()
            || self
                .given
                .iter()
                .any(|given| paths::inside(path, given).is_some());
        let package = || tree.package_folder(path);
        let packages = &self.packages;
        given
            && (packages.is_empty()
                || package().is_some_and(|folder| packages.iter().any(|p| p == folder)))
    }
}

fn unknown(name: &str, tree: &SourceTree) -> Problem {
    let problem = Problem::of_file("", format!("the workspace has no package `{name}`"));
    let known = tree.packages.values().map(String::as_str);
    if let Some(near) = nearest(name, known.clone()) {
        return problem.help(format!("did you mean `{near}`?"));
    }
    let all: Vec<String> = known.map(|name| format!("`{name}`")).collect();
    problem.help(format!("the packages are {}", all.join(", ")))
}
