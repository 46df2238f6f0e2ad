//! `privet.lock`: the policy as it was last announced, by version, date, notice and the hash of its meaning.
//! Given its text or a catalog; gives the checked value, and the text to write.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::catalog::{Catalog, PolicyFile};
use crate::date::Date;
use crate::keys::{FilePlace, Form, Kind, Section, needed, one};
use crate::read::{Context, Mistakes, Reader, parse_all};
use crate::span::{Origin, SourceFile, Sources, Span};

/// What `privet.lock` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The version that was announced.
    pub version: String,
    /// The day from which it holds.
    pub effective: Option<Date>,
    /// Where it was announced.
    pub announced: Option<String>,
    /// The hash of its meaning.
    pub sha256: String,
    /// Where the hash stands; `None` for a lock that was not read from a file.
    pub span: Option<Span>,
}

static LOCK: Section = Section {
    name: "lock",
    form: Form::One,
    doc: "The policy as it was last announced.",
    keys: &[
        needed(one(
            "version",
            Kind::Text,
            "The version that was announced.",
        )),
        one("effective", Kind::Date, "The day from which it holds."),
        one("announced", Kind::Text, "Where it was announced."),
        needed(one("sha256", Kind::Text, "The hash of its meaning.")),
    ],
    place: FilePlace::Policies,
};

impl Lock {
    /// The lock of a policy as it is.
    pub fn of(catalog: &Catalog) -> Lock {
        let policy = &catalog.policy;
        Lock {
            version: policy.version.value.clone(),
            effective: policy.effective.as_ref().map(|date| date.value),
            announced: policy.announced.as_ref().map(|url| url.value.clone()),
            sha256: catalog.meaning_sha256(),
            span: None,
        }
    }

    /// What of a new policy is still that of this lock, though its meaning is another:
    /// some of `version`, `effective` and `announced`. Empty when the meaning is the same, or all is new.
    pub fn unannounced(&self, now: &Lock) -> Vec<&'static str> {
        if self.sha256 == now.sha256 {
            return Vec::new();
        }
        let same = [
            ("version", self.version == now.version),
            (
                "effective",
                now.effective.is_none() || self.effective == now.effective,
            ),
            (
                "announced",
                now.announced.is_none() || self.announced == now.announced,
            ),
        ];
        let same = same.into_iter().filter(|(_, same)| *same);
        same.map(|(key, _)| key).collect()
    }

    /// The file.
    pub fn to_toml(&self) -> String {
        let mut text = String::from(
            "# Written by `privet policy lock`: the policy as it was last announced.\n\
             # When its meaning changes, so must its version, its date and its notice.\n",
        );
        let mut line = |key: &str, value: &dyn std::fmt::Display| {
            writeln!(text, "{key} = {value}").expect("a text takes all");
        };
        line("version", &quoted(&self.version));
        if let Some(date) = &self.effective {
            line("effective", date);
        }
        if let Some(announced) = &self.announced {
            line("announced", &quoted(announced));
        }
        line("sha256", &quoted(&self.sha256));
        text
    }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            control if control.is_control() => {
                write!(quoted, "\\u{:04X}", u32::from(control)).expect("a text takes all");
            }
            plain => quoted.push(plain),
        }
    }
    quoted.push('"');
    quoted
}

/// Reads a lock file; notes what is wrong with it.
pub(crate) fn read_lock(
    file: &PolicyFile,
    files: &mut Sources,
    mistakes: &mut Mistakes,
) -> Option<Lock> {
    let source = SourceFile {
        name: Cow::Owned(file.file.clone()),
        text: Cow::Owned(file.text.clone()),
        origin: Origin::Own,
    };
    let id = files.add(source);
    let mut cx = Context::new(id, Origin::Own, &file.text, 0);
    let lock = parse_all(&mut cx).and_then(|table| {
        let mut reader = Reader::new(&mut cx, &LOCK, None, &table, 0..0);
        let (version, sha256) = (reader.text("version"), reader.text("sha256"));
        let (effective, announced) = (reader.date("effective"), reader.text("announced"));
        let sha256 = sha256?;
        Some(Lock {
            version: version?.value,
            effective: effective.map(|date| date.value),
            announced: announced.map(|url| url.value),
            span: Some(sha256.span),
            sha256: sha256.value,
        })
    });
    mistakes.extend(cx.mistakes);
    lock
}
