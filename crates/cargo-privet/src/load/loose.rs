//! What the user names though no module tree holds it: checked as crates of their own, or told why not.

use super::rounds::{Done, Rounds};
use crate::discover::{CrateRoot, FoundFile, SourceTree, loose_crate};
use crate::paths;
use crate::problem::Problem;

/// The crates to add for what was named and not reached.
pub(crate) fn named_alone(
    tree: &SourceTree,
    rounds: &Rounds<'_>,
) -> Result<Vec<CrateRoot>, Vec<Problem>> {
    let mut crates = Vec::new();
    let mut problems = Vec::new();
    for given in tree
        .given
        .iter()
        .filter(|given| !is_reached(given, rounds.done()))
    {
        match alone(tree, given) {
            Ok(files) => crates.extend(files.iter().map(|file| loose_crate(file))),
            Err(problem) => problems.push(problem),
        }
    }
    match problems.is_empty() {
        true => Ok(crates),
        false => Err(problems),
    }
}

fn is_reached(given: &str, done: &Done) -> bool {
    let mut reached = done.files.keys().chain(&done.unread);
    given.is_empty() || reached.any(|file| paths::inside(file, given).is_some())
}

/// The files to check alone for one path that was named.
fn alone(tree: &SourceTree, given: &str) -> Result<Vec<String>, Problem> {
    if !tree.root.is_folder(given) {
        return Ok(vec![given.to_owned()]);
    }
    let here = || {
        let files = tree.files.iter();
        files.filter(|file| paths::inside(&file.path, given).is_some())
    };
    let orphans: Vec<String> = here()
        .filter(|file| file.why_not.is_none())
        .map(|file| file.path.clone())
        .collect();
    if !orphans.is_empty() {
        return Ok(orphans);
    }
    Err(excluded(tree.root.shown(given), here().next()))
}

fn excluded(shown: String, first: Option<&FoundFile>) -> Problem {
    match first.and_then(|file| file.why_not) {
        Some(why) => {
            Problem::of_file(shown, format!("what lies here is {}", why.as_str())).help(why.cure())
        }
        None => Problem::of_file(shown, "no source file of the workspace lies here")
            .help("name a folder with sources, or the workspace itself"),
    }
}
