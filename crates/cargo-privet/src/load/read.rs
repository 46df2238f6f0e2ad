//! One file: read safely, lowered, its text dropped. What goes wrong is a problem with that file alone.

use std::hash::Hasher;
use std::path::PathBuf;

use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::MacroTable;
use privet_ir::grammar::Grammars;
use privet_ir::lower::{LowerInput, lower};
use privet_ir::program::{Failure, LoweredFile};
use rustc_hash::FxHasher;

use crate::fs::{MAX_SOURCE, Root};
use crate::problem::{Kind, Problem, line_and_column};

/// What lowering any file needs.
pub(crate) struct Tools<'a> {
    pub(crate) root: &'a Root,
    pub(crate) grammars: &'a Grammars,
    pub(crate) macros: &'a MacroTable,
    pub(crate) limits: &'a Limits,
}

/// What became of a file.
pub(crate) enum Outcome {
    /// It was read; whether it is Rust, the problem says.
    Read(Box<ReadFile>),
    /// It was not.
    Unread(Problem),
    /// Lowering it panicked: a mistake of ours.
    Broken,
}

/// A file that was read.
pub(crate) struct ReadFile {
    pub(crate) lowered: LoweredFile,
    /// Why it could not be understood, if so.
    pub(crate) problem: Option<Problem>,
    /// Tells whether the text is still the same when it is read again for the report.
    pub(crate) hash: u64,
    /// Where it really lies, when links led to it.
    pub(crate) alias_of: Option<PathBuf>,
}

impl<'a> Tools<'a> {
    /// Reads and lowers the file at `path` for the crate `krate`.
    pub(crate) fn read(&self, path: &str, krate: &str, cfg: &Cfg) -> Outcome {
        let shown = self.root.shown(path);
        let file = match self.root.read_as(path, MAX_SOURCE) {
            Ok(file) => file,
            Err(why) => return Outcome::Unread(why.problem(&shown)),
        };
        let lowered = self.lower(&file.text, krate, cfg);
        let failure = lowered.failure.as_ref();
        let is_alias = file.real != self.root.on_disk(path);
        Outcome::Read(Box::new(ReadFile {
            problem: failure.map(|failure| problem(failure, shown, &file.text)),
            lowered,
            hash: hash(&file.text),
            alias_of: is_alias.then_some(file.real),
        }))
    }

    /// Lowers a text.
    pub(crate) fn lower(&self, text: &str, krate: &str, cfg: &Cfg) -> LoweredFile {
        lower(&LowerInput {
            text,
            krate,
            cfg,
            grammars: self.grammars,
            macros: self.macros,
            limits: self.limits,
        })
    }
}

fn problem(failure: &Failure, shown: String, text: &str) -> Problem {
    let kind = match failure.is_limit {
        true => Kind::OverLimit,
        false => Kind::NotUnderstood,
    };
    let at = line_and_column(text, failure.span.lo as usize);
    let problem = Problem::of_file(shown, &failure.message).at(at).kind(kind);
    Problem {
        help: failure.help.clone(),
        ..problem
    }
}

/// A quick hash of a text: to notice a change, not to withstand an attack.
pub(crate) fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}
