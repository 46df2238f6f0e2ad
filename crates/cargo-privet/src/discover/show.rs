//! The source tree as text: for `--show discover`, for tests, for a curious reader.

use std::fmt::{self, Write};

use super::tree::{CrateRoot, Named, SourceTree};

impl SourceTree {
    /// Crates, then files that are outside the product and why, then problems and notes.
    /// A file without a remark is checked when a `mod` reaches it.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text)
            .expect("writing to a text cannot fail");
        text
    }

    fn write(&self, out: &mut String) -> fmt::Result {
        for krate in &self.crates {
            self.write_crate(krate, out)?;
        }
        for file in &self.files {
            let path = self.root.shown(&file.path);
            match file.why_not {
                Some(why) => writeln!(out, "file {path}: {}", why.as_str())?,
                None => writeln!(out, "file {path}")?,
            }
        }
        for folder in &self.skipped {
            writeln!(out, "skipped {folder}/")?;
        }
        for problem in &self.problems {
            writeln!(out, "problem {problem}")?;
        }
        for note in &self.notes {
            writeln!(out, "note {note}")?;
        }
        Ok(())
    }

    fn write_crate(&self, krate: &CrateRoot, out: &mut String) -> fmt::Result {
        let CrateRoot {
            name,
            package,
            edition,
            ..
        } = krate;
        let kind = krate.kind.as_str();
        let file = self.root.shown(&krate.file);
        write!(out, "{kind} {name} ({package}, {edition}) {file}")?;
        if !krate.features.is_empty() {
            let features: Vec<&str> = krate.features.iter().map(String::as_str).collect();
            write!(out, " features {}", features.join(","))?;
        }
        if krate.test {
            write!(out, " test")?;
        }
        writeln!(out)?;
        for (name, named) in &krate.names {
            match named {
                Named::Here(index) => {
                    let other = &self.crates[*index];
                    writeln!(out, "  {name} -> {} of {}", other.name, other.package)?;
                }
                Named::Library(library) => writeln!(out, "  {name} = {library}")?,
            }
        }
        Ok(())
    }
}
