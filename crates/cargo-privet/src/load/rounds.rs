//! Round after round: what is wanted is read and lowered, all of it at once, until nothing is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use privet_ir::cfg::Cfg;
use privet_ir::link::{CrateInput, Wanted, wanted};
use privet_ir::program::LoweredFile;
use privet_ir::workers::Workers;

use super::read::{Outcome, Tools};
use crate::discover::{CrateRoot, SourceTree};
use crate::fs::{MAX_SOURCE, Root};
use crate::problem::{Kind, Problem};

/// More names than this for one file are a loop of links.
const MAX_ALIASES: usize = 8;

/// Files so far.
pub(crate) struct Rounds<'a> {
    tree: &'a SourceTree,
    tools: &'a Tools<'a>,
    workers: &'a Workers,
    cfgs: Vec<Cfg>,
    done: Done,
}

/// What the rounds gave.
#[derive(Default)]
pub(crate) struct Done {
    /// The crates of the tree, and files that were named alone.
    pub(crate) crates: Vec<CrateRoot>,
    /// Lowered files, relative to the root.
    pub(crate) files: BTreeMap<String, LoweredFile>,
    pub(crate) hashes: BTreeMap<String, u64>,
    /// Paths that were wanted and could not be read; a problem tells of each.
    pub(crate) unread: BTreeSet<String>,
    /// Paths that were wanted, and nothing stands there.
    absent: BTreeSet<String>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) is_broken: bool,
    /// The crate that a file was lowered for: the first that reached it.
    owners: BTreeMap<String, usize>,
    aliases: BTreeMap<PathBuf, usize>,
}

/// A file to read.
struct Job {
    path: String,
    size: u64,
    krate: usize,
}

impl<'a> Rounds<'a> {
    /// Before the first round.
    pub(crate) fn new(
        tree: &'a SourceTree,
        tools: &'a Tools<'a>,
        workers: &'a Workers,
    ) -> Rounds<'a> {
        let mut rounds = Rounds {
            tree,
            tools,
            workers,
            cfgs: Vec::new(),
            done: Done::default(),
        };
        rounds.add_crates(tree.crates.clone());
        rounds
    }

    /// More crates, for the next run.
    pub(crate) fn add_crates(&mut self, crates: Vec<CrateRoot>) {
        self.cfgs
            .extend(crates.iter().map(|krate| cfg_of(self.tree, krate)));
        self.done.crates.extend(crates);
    }

    /// The files so far.
    pub(crate) fn done(&self) -> &Done {
        &self.done
    }

    /// After the last round.
    pub(crate) fn end(self) -> Done {
        self.done
    }

    /// Reads until nothing new is wanted. It ends: every round takes paths that no round had before,
    /// and a loop of links runs out of aliases.
    pub(crate) fn run(&mut self) {
        let inputs: Vec<CrateInput> = self.done.crates.iter().map(input).collect();
        loop {
            let jobs = self.jobs(wanted(&inputs, &self.done.files));
            if jobs.is_empty() {
                return;
            }
            let (tools, crates, cfgs) = (self.tools, &self.done.crates, &self.cfgs);
            let read = |job: Job| {
                let outcome = tools.read(&job.path, &crates[job.krate].name, &cfgs[job.krate]);
                Some((job, outcome))
            };
            let paths: Vec<(String, usize)> = jobs
                .iter()
                .map(|job| (job.path.clone(), job.krate))
                .collect();
            let outcomes = self.workers.each(jobs, |job| job.size, read, || None);
            for ((path, krate), outcome) in paths.into_iter().zip(outcomes) {
                let outcome = outcome.map_or(Outcome::Broken, |(_, outcome)| outcome);
                self.take(path, krate, outcome);
            }
        }
    }

    /// What to read for what is wanted.
    fn jobs(&mut self, wanted: BTreeSet<Wanted>) -> Vec<Job> {
        let mut jobs: BTreeMap<String, Job> = BTreeMap::new();
        for want in wanted {
            let Some(krate) = self.owner(&want) else {
                continue;
            };
            for path in self.places(&want) {
                let size = size_of(&self.tree.root, &path);
                let job = Job {
                    path: path.clone(),
                    size,
                    krate,
                };
                jobs.entry(path).or_insert(job);
            }
        }
        jobs.into_values().collect()
    }

    /// The crate that wants a file.
    fn owner(&self, want: &Wanted) -> Option<usize> {
        let by_file = self.done.owners.get(&want.declared_in).copied();
        by_file.or_else(|| {
            let mut roots = self.done.crates.iter();
            roots.position(|krate| krate.file == want.declared_in)
        })
    }

    /// The candidates where something stands, when they were not tried before.
    /// Of two files for one module both are read, so that neither hides the other.
    fn places(&mut self, want: &Wanted) -> Vec<String> {
        let mut places = Vec::new();
        for path in &want.candidates {
            if self.done.unread.contains(path) || self.done.absent.contains(path) {
                continue;
            }
            if path.starts_with("..") || path.starts_with('/') {
                self.leaves_root(path, want);
            } else if self.tree.root.on_disk(path).symlink_metadata().is_ok() {
                places.push(path.clone());
            } else {
                self.done.absent.insert(path.clone());
            }
        }
        places
    }

    fn leaves_root(&mut self, path: &str, want: &Wanted) {
        self.done.unread.insert(path.to_owned());
        let message =
            format!("names `{path}`, which lies outside the workspace, so it was not read");
        let problem = Problem::of_file(self.tree.root.shown(&want.declared_in), message);
        let help = "move it into the workspace, or check the folder that holds both";
        self.done
            .problems
            .push(problem.help(help).kind(Kind::Outside));
    }

    fn take(&mut self, path: String, krate: usize, outcome: Outcome) {
        let done = &mut self.done;
        match outcome {
            Outcome::Unread(problem) => {
                done.problems.push(problem);
                done.unread.insert(path);
            }
            Outcome::Broken => {
                let problem = Problem::of_file(
                    self.tree.root.shown(&path),
                    "could not be analysed: an internal error",
                );
                done.problems.push(
                    problem
                        .kind(Kind::NotUnderstood)
                        .help("report it, with the file if you may"),
                );
                done.is_broken = true;
                done.unread.insert(path);
            }
            Outcome::Read(file) => {
                if let Some(real) = file.alias_of {
                    let aliases = done.aliases.entry(real).or_default();
                    *aliases += 1;
                    if *aliases > MAX_ALIASES {
                        let shown = self.tree.root.shown(&path);
                        done.problems.push(loop_of_links(shown));
                        done.unread.insert(path);
                        return;
                    }
                }
                done.problems.extend(file.problem);
                done.owners.insert(path.clone(), krate);
                done.hashes.insert(path.clone(), file.hash);
                done.files.insert(path, file.lowered);
            }
        }
    }
}

fn loop_of_links(shown: String) -> Problem {
    let message = format!(
        "is one of more than {MAX_ALIASES} names that links give to one file, so it was not read again"
    );
    Problem::of_file(shown, message)
        .kind(Kind::OverLimit)
        .help("remove the link that leads back")
}

/// A crate of the tree as the linker takes it, without the names it may use.
pub(crate) fn input(krate: &CrateRoot) -> CrateInput {
    CrateInput {
        name: krate.name.clone(),
        package: krate.package.clone(),
        root: krate.file.clone(),
        dependencies: Vec::new(),
        foreign: Vec::new(),
        is_described: false,
    }
}

/// The cfg that a crate is built with.
pub(crate) fn cfg_of(tree: &SourceTree, krate: &CrateRoot) -> Cfg {
    Cfg::default()
        .with_features(krate.features.iter().cloned())
        .with_target(&tree.target)
        .with_test(krate.test)
}

/// The size of a file, as far as it matters for what is read at once.
pub(crate) fn size_of(root: &Root, path: &str) -> u64 {
    let metadata = root.on_disk(path).metadata();
    metadata.map_or(0, |metadata| metadata.len().min(MAX_SOURCE))
}
