//! Load: reads and lowers files, round after round, until no file is wanted any more, and links them.
//!
//! Given the source tree and the catalog, gives the program and what stood in the way. The rounds are few:
//! each follows the module trees one level down, all files of a round at once.

mod descriptions;
mod grammars;
mod linked;
mod loose;
mod macros;
mod names;
mod orphans;
mod read;
mod rounds;

use std::collections::BTreeMap;

use privet_catalog::Catalog;
use privet_ir::Program;
use privet_ir::workers::Workers;

use crate::discover::SourceTree;
use crate::problem::Problem;

pub(crate) use read::hash;

/// The program, and what is known of its making.
#[derive(Debug)]
pub struct Loaded {
    /// Files are named as they are shown.
    pub program: Program,
    /// What was not read or not understood, sorted.
    pub problems: Vec<Problem>,
    /// Files of the workspace by the name they are shown with.
    pub sources: BTreeMap<String, Source>,
    /// Files that ought to be in the program.
    pub files_total: usize,
    /// `.rs` files that no `mod` reaches and nothing excuses, as shown.
    pub orphans: Vec<String>,
    /// Whether lowering some file panicked.
    pub is_broken: bool,
}

/// Where the text of a file can be read again.
#[derive(Debug)]
pub struct Source {
    /// Relative to the root.
    pub path: String,
    /// Tells whether it is still the same text.
    pub hash: u64,
}

/// Loads the tree. Fails when a path that the user named holds nothing to check.
/// `ended` is told the name of each stage when it ends.
pub fn load(
    tree: &SourceTree,
    catalog: &Catalog,
    workers: &Workers,
    ended: &dyn Fn(&'static str),
) -> Result<Loaded, Vec<Problem>> {
    let grammars = grammars::grammars(catalog);
    let macros = macros::table(tree, workers);
    ended("macros");
    let tools = read::Tools {
        root: &tree.root,
        grammars: &grammars,
        macros: &macros,
        limits: workers.limits(),
    };
    let mut rounds = rounds::Rounds::new(tree, &tools, workers);
    rounds.run();
    let named = loose::named_alone(tree, &rounds)?;
    if !named.is_empty() {
        rounds.add_crates(named);
        rounds.run();
    }
    ended("lower");
    let loaded = linked::link(tree, rounds.end(), &tools, workers);
    ended("link");
    Ok(loaded)
}
