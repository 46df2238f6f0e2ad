//! Small trees of files, written as text, and what discovery says about them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use cargo_privet::discover::{FeatureChoice, Request, SourceTree, discover};
use cargo_privet::problem::Problem;

/// A folder of its own for one test; it is removed at the end.
pub(crate) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Writes the files of `layout`: a line `//- path` begins each. The folder is a checkout, so nothing above it is seen.
    pub(crate) fn of(layout: &str) -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("privet-door-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(path.join(".git")).unwrap();
        let folder = Folder {
            path: path.canonicalize().unwrap(),
        };
        for file in layout.split("//- ").skip(1) {
            let (name, text) = file.split_once('\n').unwrap_or((file, ""));
            folder.write(name.trim(), text);
        }
        folder
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that cannot be removed is left to the system: the test has said what it had to say.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// What discovery says about `from` in a folder with this layout.
#[track_caller]
pub(crate) fn check(layout: &str, from: &str, expected: &str) {
    check_with(layout, &Request::default(), from, expected);
}

/// The same, with features or tests asked for.
#[track_caller]
pub(crate) fn check_with(layout: &str, request: &Request, from: &str, expected: &str) {
    let folder = Folder::of(layout);
    let said = discovered(&folder, request, from);
    assert_eq!(said.trim_end(), unindented(expected), "\nit said:\n{said}");
}

/// The source tree, or the problems that stopped it, as text without the folder's own path.
pub(crate) fn discovered(folder: &Folder, request: &Request, from: &str) -> String {
    let request = Request {
        paths: vec![folder.join(from)],
        ..request.clone()
    };
    let text = match discover(&request) {
        Ok(tree) => tree.to_text(),
        Err(problems) => problems.iter().map(stopped).collect(),
    };
    text.replace(&format!("{}/", folder.path().display()), "")
}

/// The tree, when it must be one.
pub(crate) fn tree(folder: &Folder) -> SourceTree {
    let request = Request {
        paths: vec![folder.path().to_owned()],
        ..Request::default()
    };
    discover(&request).unwrap()
}

fn stopped(problem: &Problem) -> String {
    let help = problem.help.as_deref().unwrap_or("-");
    format!("stopped {problem} ({help})\n")
}

/// With these features, as after `--features`.
pub(crate) fn with_features(features: &[&str]) -> Request {
    Request {
        features: FeatureChoice {
            features: features.iter().map(|name| (*name).to_owned()).collect(),
            ..FeatureChoice::default()
        },
        ..Request::default()
    }
}

/// The lines without the indentation of the first one.
fn unindented(text: &str) -> String {
    let text = text.trim_start_matches('\n').trim_end();
    let indent = text.len() - text.trim_start().len();
    let lines = text.lines().map(|line| line.get(indent..).unwrap_or(""));
    lines.collect::<Vec<_>>().join("\n")
}
