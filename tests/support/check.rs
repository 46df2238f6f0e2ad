//! Source text to findings, in one call: the only place of the tests that runs the analysis in process.

use std::collections::BTreeSet;

use privet_catalog::{Catalog, Options as CatalogOptions, PolicyFile};
use privet_flow::finding::{Analysis, Finding};
use privet_flow::{add_policy, analyse, show_resolve};
use privet_ir::Program;
use privet_ir::span::FileId;
use privet_report::{Files, Format, Options, PolicyInfo, Report};

use super::marks::marks;
use super::sources::{Krate, WORKERS, linked, program};

/// A program, and what was found in it.
pub(crate) struct Checked {
    pub(crate) program: Program,
    pub(crate) catalog: Catalog,
    pub(crate) analysis: Analysis,
    crates: Vec<Krate>,
    policy: String,
    /// Where the lines of each file begin.
    line_starts: Vec<Vec<u32>>,
}

/// A finding as tests compare it: file, line, lint.
pub(crate) type Found = (String, usize, String);

/// Checks one file against a policy, the text of a `privet.toml`; without a text the built-in one holds.
pub(crate) fn check(source: &str, policy: &str) -> Checked {
    check_all(vec![Krate::of("example", "example.rs", source)], policy)
}

/// Checks several crates, of which each may name the others.
pub(crate) fn check_all(crates: Vec<Krate>, policy: &str) -> Checked {
    check_with(crates, catalog(policy), policy)
}

/// Checks crates that may be broken, against the built-in policy. What they name and nobody brings is left out.
pub(crate) fn check_loose(crates: Vec<Krate>) -> Checked {
    let catalog = catalog("");
    let (program, _) = linked(&crates, &catalog);
    checked(program, catalog, crates, "")
}

/// Checks several crates against a catalog that was made from the text of a policy.
pub(crate) fn check_with(crates: Vec<Krate>, catalog: Catalog, policy: &str) -> Checked {
    let program = program(&crates, &catalog);
    checked(program, catalog, crates, policy)
}

fn checked(mut program: Program, catalog: Catalog, crates: Vec<Krate>, policy: &str) -> Checked {
    add_policy(&mut program, &catalog);
    let analysis = WORKERS.run(|| analyse(&program, &catalog));
    let files = program.files.iter();
    let line_starts = files.map(|file| file.lowered.lines.starts()).collect();
    Checked {
        program,
        catalog,
        analysis,
        crates,
        policy: policy.to_owned(),
        line_starts,
    }
}

/// The catalog that a policy's text makes together with what ships.
#[track_caller]
pub(crate) fn catalog(policy: &str) -> Catalog {
    catalog_with(policy, CatalogOptions::default())
}

/// The catalog that a policy's text makes with these options.
#[track_caller]
pub(crate) fn catalog_with(policy: &str, options: CatalogOptions) -> Catalog {
    let own = PolicyFile::new("privet.toml", policy);
    let own = (!policy.is_empty()).then_some(&own);
    let (catalog, mistakes) = Catalog::build(own, &options);
    let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    catalog
}

impl Checked {
    /// What was found, sorted.
    pub(crate) fn found(&self) -> BTreeSet<Found> {
        let findings = self.analysis.findings.iter();
        findings.map(|finding| self.place(finding)).collect()
    }

    /// What the texts say ought to be found.
    pub(crate) fn marked(&self) -> BTreeSet<Found> {
        let files = self.crates.iter().flat_map(|krate| &krate.files);
        let marked = files.flat_map(|(path, text)| {
            marks(text)
                .into_iter()
                .map(move |(line, lint)| (path.clone(), line, lint))
        });
        let in_policy = marks(&self.policy.replace("#~", "//~"));
        let in_policy = in_policy.into_iter();
        let in_policy = in_policy.map(|(line, lint)| ("privet.toml".to_owned(), line, lint));
        marked.chain(in_policy).collect()
    }

    /// Where a finding stands.
    pub(crate) fn place(&self, finding: &Finding) -> Found {
        let starts = self.line_starts(finding.at.file);
        let line = starts.partition_point(|start| *start <= finding.at.span.lo);
        (
            self.path(finding.at.file).to_owned(),
            line,
            finding.lint.clone(),
        )
    }

    /// The report, as the program writes it.
    pub(crate) fn report(&self, format: Format) -> String {
        let files = self.crates.iter().map(|krate| krate.files.len()).sum();
        let report = Report {
            analysis: &self.analysis,
            new: None,
            files: self,
            policy: PolicyInfo {
                name: &self.catalog.policy.name,
                version: None,
                sha256: NO_HASH,
            },
            partial: &[],
            files_total: files,
            files_analysed: files,
            version: env!("CARGO_PKG_VERSION"),
            options: Options::default(),
        };
        let mut bytes = Vec::new();
        format
            .write(&report, &mut bytes)
            .expect("a vector takes all");
        String::from_utf8(bytes).expect("reports are UTF-8")
    }

    /// Every call with the callee that was found.
    pub(crate) fn calls(&self) -> String {
        WORKERS.run(|| show_resolve(&self.program, &self.catalog))
    }
}

const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

impl Files for Checked {
    fn path(&self, file: FileId) -> &str {
        &self.program.file(file).path
    }

    fn text(&self, file: FileId) -> Option<&str> {
        let path = self.path(file);
        let mut files = self.crates.iter().flat_map(|krate| &krate.files);
        let own = || {
            let own = self
                .catalog
                .files
                .own()
                .map(|id| self.catalog.files.file(id));
            own.filter(|file| file.name == path)
                .map(|file| &*file.text)
                .next()
        };
        files
            .find(|(name, _)| name == path)
            .map(|(_, text)| text.as_str())
            .or_else(own)
    }

    fn line_starts(&self, file: FileId) -> &[u32] {
        &self.line_starts[file.0 as usize]
    }
}
