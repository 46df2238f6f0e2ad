//! Discover: from paths to a [`SourceTree`], the crates to check and every source file around them.
//!
//! Manifests are read by ourselves and no process is started, so an untrusted checkout can run nothing.
//! What cannot be read or understood is a problem of the tree, not the end of the check;
//! only a workspace that cannot be understood at all is an error.

mod activation;
mod cfg;
mod document;
mod feature;
mod locate;
mod lock;
mod loose;
mod manifest;
mod members;
mod naming;
mod package;
mod place;
mod show;
mod target;
mod tree;
mod walk;
mod workspace;

use std::path::{Path, PathBuf};

use locate::Home;

use crate::fs::plain;
use crate::problem::Problem;

pub use feature::FeatureChoice;
pub use loose::loose_crate;
pub use place::{FoundFile, WhyNot};
pub use target::TargetKind;
pub use tree::{CrateRoot, Named, SourceTree};

/// What to discover.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Where to look, relative to the working directory. Empty means the working directory itself.
    pub paths: Vec<PathBuf>,
    /// Which features are on.
    pub features: FeatureChoice,
    /// Tests, examples and benchmarks are crates to check as well.
    pub include_tests: bool,
    /// The target triple.
    pub target: Option<String>,
}

impl Request {
    /// The target triple: the one asked for, else the same on every machine.
    pub(crate) fn target(&self) -> &str {
        self.target.as_deref().unwrap_or("x86_64-unknown-linux-gnu")
    }
}

/// Finds the workspace, or the files, that the paths belong to.
pub fn discover(request: &Request) -> Result<SourceTree, Vec<Problem>> {
    let mut given = request.paths.clone();
    if given.is_empty() {
        given.push(PathBuf::from("."));
    }
    let real: Vec<PathBuf> = given
        .iter()
        .map(|path| canonical(path))
        .collect::<Result<_, _>>()?;
    let homes: Vec<Home> = real
        .iter()
        .map(|path| locate::home_of(path))
        .collect::<Result<_, _>>()
        .map_err(|problem| vec![problem])?;
    if homes.iter().all(|home| *home == Home::None) {
        return loose::tree(&given, &real, request);
    }
    let (root, package) = one_workspace(&given, &homes)?;
    let mut tree = workspace::tree(&root, request)?;
    if !tree.holds_package(&package) {
        // Cargo would refuse a package that its workspace does not list; it can be checked on its own.
        tree = workspace::tree(&package, request)?;
    }
    tree.given = real
        .iter()
        .map(|path| crate::paths::relative(path, &tree.root.folder).unwrap_or_default())
        .map(|path| {
            path.strip_suffix("Cargo.toml")
                .map(str::to_owned)
                .unwrap_or(path)
        })
        .map(|path| path.trim_end_matches('/').to_owned())
        .collect();
    Ok(tree)
}

/// The workspace root and package of the first path; all paths must share the root.
fn one_workspace(given: &[PathBuf], homes: &[Home]) -> Result<(PathBuf, PathBuf), Vec<Problem>> {
    let mut chosen: Option<(PathBuf, PathBuf)> = None;
    for (path, home) in given.iter().zip(homes) {
        let here = match home {
            Home::Workspace { root, package } => Some((root, package)),
            Home::None => None,
        };
        match (&chosen, here) {
            (None, Some((root, package))) if *path == given[0] => {
                chosen = Some((root.clone(), package.clone()));
            }
            (Some((root, _)), Some((other, _))) if root == other => {}
            _ => {
                let first = given[0].display();
                let message = format!("belongs to another workspace than `{first}`");
                let problem = Problem::of_file(path.display().to_string(), message);
                return Err(vec![problem.help("check one workspace at a time")]);
            }
        }
    }
    Ok(chosen.expect("there is a path with a home: the caller saw one"))
}

/// A path that the user named, without links.
fn canonical(path: &Path) -> Result<PathBuf, Vec<Problem>> {
    let wrong = |message: String| {
        let problem = Problem::of_file(path.display().to_string(), message);
        vec![problem.help("name a folder with a `Cargo.toml`, or a `.rs` file")]
    };
    let real = path
        .canonicalize()
        .map_err(|error| wrong(plain(error.kind())))?;
    let is_manifest = real.file_name().is_some_and(|name| name == "Cargo.toml");
    let is_source = real.extension().is_some_and(|extension| extension == "rs");
    match real.is_dir() || is_manifest || is_source {
        true => Ok(real),
        false => Err(wrong("is no Rust source file".to_owned())),
    }
}
