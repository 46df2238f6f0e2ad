//! Source texts for the report: read again for the files it speaks of, and only if they are still the same.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use privet_catalog::Catalog;
use privet_flow::finding::Analysis;
use privet_ir::Program;
use privet_ir::span::FileId;
use privet_report::Files;

use crate::fs::{MAX_SOURCE, Root};
use crate::load::{Loaded, hash};
use crate::problem::Problem;

/// The files of the program, with the texts that the report needs.
pub(crate) struct Texts<'a> {
    program: &'a Program,
    texts: BTreeMap<FileId, String>,
    /// The line starts of each file that was asked for.
    line_starts: Vec<OnceCell<Vec<u32>>>,
    /// Files that changed or vanished since they were analysed.
    pub(crate) changed: Vec<Problem>,
}

impl<'a> Texts<'a> {
    /// Reads the texts that this analysis speaks of.
    pub(crate) fn read(loaded: &'a Loaded, root: &Root, analysis: &Analysis) -> Texts<'a> {
        let program = &loaded.program;
        let mut texts = Texts {
            program,
            texts: BTreeMap::new(),
            line_starts: vec![OnceCell::new(); program.files.len()],
            changed: Vec::new(),
        };
        for id in spoken_of(analysis) {
            let shown = &program.file(id).path;
            let Some(source) = loaded.sources.get(shown) else {
                continue;
            };
            match root.read(&source.path, MAX_SOURCE) {
                Ok(text) if hash(&text) == source.hash => {
                    texts.texts.insert(id, text);
                }
                _ => texts.changed.push(changed(shown)),
            }
        }
        texts
    }

    /// Adds the texts of the project's own policy files.
    pub(crate) fn with_policy(mut self, catalog: &Catalog) -> Texts<'a> {
        for own in catalog.files.own() {
            let own = catalog.files.file(own);
            let files = (0..).map(FileId).zip(&self.program.files);
            let mut same = files.filter(|(_, file)| file.is_described && file.path == own.name);
            if let Some((id, _)) = same.next() {
                self.texts.insert(id, own.text.to_string());
            }
        }
        self
    }
}

fn changed(shown: &str) -> Problem {
    Problem::of_file(shown, "changed while it was checked").help("check again")
}

/// The files that positions of the report lie in.
fn spoken_of(analysis: &Analysis) -> BTreeSet<FileId> {
    let mut files: BTreeSet<FileId> = analysis
        .blind_spots
        .iter()
        .map(|spot| spot.at.file)
        .collect();
    for finding in &analysis.findings {
        files.insert(finding.at.file);
        files.extend(finding.source.iter().map(|source| source.at.file));
        files.extend(finding.trace.iter().map(|hop| hop.at.file));
    }
    files
}

impl Files for Texts<'_> {
    fn path(&self, file: FileId) -> &str {
        &self.program.file(file).path
    }

    fn text(&self, file: FileId) -> Option<&str> {
        self.texts.get(&file).map(String::as_str)
    }

    fn line_starts(&self, file: FileId) -> &[u32] {
        let starts = || self.program.file(file).lowered.lines.starts();
        self.line_starts[file.0 as usize].get_or_init(starts)
    }
}
