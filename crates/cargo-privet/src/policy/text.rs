//! A policy that is looked at by itself: where it lies, and its files as a report needs them.

use std::path::{Path, PathBuf};

use privet_catalog::{Catalog, Options};
use privet_flow::add_policy;
use privet_ir::Program;
use privet_ir::span::FileId;
use privet_report::Files;

use crate::args::PolicyArgs;
use crate::discover::{FeatureChoice, Request, discover};
use crate::fs::Root;
use crate::problem::Problem;

use super::{FILE, assemble, in_manifest, in_root, named};

/// A policy and the folder of its project.
pub(super) struct Read {
    pub(super) catalog: Catalog,
    pub(super) problems: Vec<Problem>,
    pub(super) root: Root,
    /// How messages call it.
    pub(super) shown: String,
}

/// The policy that the arguments mean.
pub(super) fn read(args: &PolicyArgs) -> Result<Read, Vec<Problem>> {
    let options = Options {
        today: args.today,
        ..Options::default()
    };
    match &args.path {
        Some(path) => of_path(path, options).map_err(|problem| vec![problem]),
        None => of_workspace(options),
    }
}

/// A file, or the one in a folder. What lies beside it belongs to it.
pub(super) fn of_path(path: &Path, options: Options) -> Result<Read, Problem> {
    let file: PathBuf = match path.is_dir() {
        true => path.join(FILE),
        false => path.to_owned(),
    };
    let mut found = named(&file)?;
    let is_manifest = file.file_name().is_some_and(|name| name == "Cargo.toml");
    if is_manifest {
        let inside = in_manifest(&found.file.text);
        let inside = inside.ok_or_else(|| {
            Problem::of_file(&found.file.file, "holds no `[workspace.metadata.privet]`")
                .help("name a `privet.toml`")
        })?;
        found.file.table = inside.table;
    }
    let root = found.beside.clone().expect("a file lies in a folder");
    let (catalog, problems) = assemble(Some(&found), Some(&root), options);
    Ok(Read {
        catalog,
        problems,
        root,
        shown: found.file.file,
    })
}

fn of_workspace(options: Options) -> Result<Read, Vec<Problem>> {
    let tree = discover(&Request {
        paths: Vec::new(),
        features: FeatureChoice::default(),
        include_tests: false,
        target: None,
    })?;
    let own = in_root(&tree).map_err(|problem| vec![problem])?;
    let (catalog, problems) = assemble(own.as_ref(), Some(&tree.root), options);
    Ok(Read {
        catalog,
        problems,
        shown: own.map_or_else(|| "the built-in policy".to_owned(), |own| own.file.file),
        root: tree.root,
    })
}

/// The files of a policy, for a report that speaks of nothing else.
pub(super) struct PolicyFiles<'a> {
    catalog: &'a Catalog,
    pub(super) program: Program,
    starts: Vec<Vec<u32>>,
}

impl<'a> PolicyFiles<'a> {
    pub(super) fn of(catalog: &'a Catalog) -> PolicyFiles<'a> {
        let mut program = Program::default();
        add_policy(&mut program, catalog);
        let files = program.files.iter();
        let starts = files.map(|file| file.lowered.lines.starts()).collect();
        PolicyFiles {
            catalog,
            program,
            starts,
        }
    }
}

impl Files for PolicyFiles<'_> {
    fn path(&self, file: FileId) -> &str {
        &self.program.file(file).path
    }

    fn text(&self, file: FileId) -> Option<&str> {
        let path = self.path(file);
        let mut own = self
            .catalog
            .files
            .own()
            .map(|id| self.catalog.files.file(id));
        own.find(|file| file.name == path).map(|file| &*file.text)
    }

    fn line_starts(&self, file: FileId) -> &[u32] {
        &self.starts[file.0 as usize]
    }
}
