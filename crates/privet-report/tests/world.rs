//! A little builder: files, places in them found by their text, findings, and the report over them.

use privet_catalog::Level;
use privet_flow::finding::{Analysis, Blind, Confidence, Finding, Hop};
use privet_ir::program::BlindReason;
use privet_ir::span::{FileId, Location, Span};
use privet_report::{Files, Format, Options, Partial, PolicyInfo, Report, line_starts};

/// The files of a test, and what was found in them.
#[derive(Default)]
pub(crate) struct World {
    files: Vec<(String, Option<String>, Vec<u32>)>,
    pub(crate) analysis: Analysis,
    pub(crate) new: Option<Vec<bool>>,
    pub(crate) partial: Vec<Partial>,
    pub(crate) policy: (String, Option<String>),
    pub(crate) files_total: Option<usize>,
    pub(crate) files_analysed: Option<usize>,
    pub(crate) options: Options,
}

impl Files for World {
    fn path(&self, file: FileId) -> &str {
        &self.files[file.0 as usize].0
    }
    fn text(&self, file: FileId) -> Option<&str> {
        self.files[file.0 as usize].1.as_deref()
    }
    fn line_starts(&self, file: FileId) -> &[u32] {
        &self.files[file.0 as usize].2
    }
}

impl World {
    /// One file and nothing found.
    pub(crate) fn with(path: &str, text: &str) -> World {
        let policy = ("Shop privacy policy".into(), Some("1.3.0".into()));
        let mut world = World {
            policy,
            ..World::default()
        };
        world.file(path, text);
        world
    }
    /// Adds a file.
    pub(crate) fn file(&mut self, path: &str, text: &str) -> &mut World {
        self.files
            .push((path.to_owned(), Some(text.to_owned()), line_starts(text)));
        self
    }
    /// Takes the text of a file away, as if it were not at hand; its line starts stay.
    pub(crate) fn forget_text(&mut self, path: &str) {
        let file = self.files.iter_mut().find(|file| file.0 == path);
        file.expect("the file exists").1 = None;
    }
    /// The place of the part in `[..]` where `needle`, without the brackets, first stands in `path`.
    #[track_caller]
    pub(crate) fn at(&self, path: &str, needle: &str) -> Location {
        let file = self
            .files
            .iter()
            .position(|file| file.0 == path)
            .expect("the file exists");
        let text = self.files[file].1.as_deref().expect("the file has a text");
        let open = needle.find('[').expect("the needle has an opening bracket");
        let close = needle.rfind(']').expect("the needle has a closing bracket");
        let inner = &needle[open + 1..close];
        let plain = format!("{}{inner}{}", &needle[..open], &needle[close + 1..]);
        let found = text
            .find(&plain)
            .unwrap_or_else(|| panic!("{path} holds no {plain:?}"));
        place(file, found + open, found + open + inner.len())
    }
    /// Adds a finding.
    pub(crate) fn find(&mut self, finding: Finding) -> &mut World {
        self.analysis.findings.push(finding);
        self
    }
    /// Adds a blind spot.
    pub(crate) fn blind(&mut self, at: Location, reason: BlindReason) -> &mut World {
        self.analysis.blind_spots.push(Blind { at, reason });
        self
    }
    /// The report in `format`.
    pub(crate) fn write(&self, format: Format) -> String {
        let (name, version) = &self.policy;
        let files = self.files.len();
        let report = Report {
            analysis: &self.analysis,
            new: self.new.as_deref(),
            files: self,
            policy: PolicyInfo {
                name,
                version: version.as_deref(),
                sha256: &"5ac1".repeat(16),
            },
            partial: &self.partial,
            files_total: self.files_total.unwrap_or(files + self.partial.len()),
            files_analysed: self.files_analysed.unwrap_or(files),
            version: "0.1.0",
            options: self.options,
        };
        let mut bytes = Vec::new();
        format
            .write(&report, &mut bytes)
            .expect("a vector takes all bytes");
        String::from_utf8(bytes).expect("reports are UTF-8")
    }
    /// The report for people.
    pub(crate) fn terminal(&self) -> String {
        self.write(Format::Terminal)
    }
}

/// A place by its bytes.
pub(crate) fn place(file: usize, lo: usize, hi: usize) -> Location {
    Location {
        file: FileId(file as u32),
        span: Span {
            lo: lo as u32,
            hi: hi as u32,
        },
    }
}

/// A step.
pub(crate) fn hop(at: Location, what: &str) -> Hop {
    Hop {
        at,
        what: what.to_owned(),
    }
}

/// A finding that says nothing but what and where.
pub(crate) fn finding(lint: &str, message: &str, at: Location) -> Finding {
    Finding {
        lint: lint.to_owned(),
        level: Level::Deny,
        message: message.to_owned(),
        why: String::new(),
        instead: String::new(),
        at,
        category: None,
        purposes: Vec::new(),
        subject: None,
        clause: None,
        recipient: None,
        sink: None,
        source: None,
        trace: Vec::new(),
        via: Vec::new(),
        also: Vec::new(),
        confidence: Confidence::High,
        cfg: None,
        risk: None,
        obligations: Vec::new(),
        fingerprint: "7f3a9c21".to_owned(),
    }
}
