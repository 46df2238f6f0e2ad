//! Load: reads and lowers files, round after round, until no file is wanted any more, and links them.
//!
//! Given the source tree and the catalog, gives the program and what stood in the way. The rounds are few:
//! each follows the module trees one level down, all files of a round at once.

mod grammars;
mod linked;
mod loose;
mod macros;
mod names;
mod orphans;
mod read;
mod rounds;
mod stubs;

use std::collections::BTreeMap;

use privet_catalog::Catalog;
use privet_ir::Program;
use privet_ir::workers::Workers;

use crate::discover::SourceTree;
use crate::problem::Problem;

pub(crate) use read::hash;

/// The program, and what is known of its making.
pub(crate) struct Loaded {
    /// Files are named as they are shown.
    pub(crate) program: Program,
    /// What was not read or not understood, sorted.
    pub(crate) problems: Vec<Problem>,
    /// Files of the workspace by the name they are shown with.
    pub(crate) sources: BTreeMap<String, Source>,
    /// Files that ought to be in the program.
    pub(crate) files_total: usize,
    /// `.rs` files that no `mod` reaches and nothing excuses, as shown.
    pub(crate) orphans: Vec<String>,
    /// Whether lowering some file panicked.
    pub(crate) is_broken: bool,
}

/// Where the text of a file can be read again.
pub(crate) struct Source {
    /// Relative to the root.
    pub(crate) path: String,
    /// Tells whether it is still the same text.
    pub(crate) hash: u64,
}

/// Loads the tree. Fails when a path that the user named holds nothing to check.
pub(crate) fn load(
    tree: &SourceTree,
    catalog: &Catalog,
    workers: &Workers,
) -> Result<Loaded, Vec<Problem>> {
    let grammars = grammars::grammars(catalog);
    let macros = macros::table(tree, workers);
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
    Ok(linked::link(tree, rounds.end(), &tools, workers))
}
