//! What privet has to tell about the user's files: where, what is wrong, and what to do about it.
//!
//! Discovery and loading push problems and carry on; the check decides what each means for the exit code.

use std::fmt;

/// A problem with a file: it was not read, not understood, or says something impossible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file or folder, as shown to the user.
    pub file: String,
    /// Line and column from 1, when they are known.
    pub at: Option<(u32, u32)>,
    /// What is wrong; lower case, no final period.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What kind of problem it is.
    pub kind: Kind,
}

/// Kinds of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A file that was not read.
    NotRead,
    /// A file that was read and not understood.
    NotUnderstood,
    /// Something over a limit.
    OverLimit,
    /// Something outside the workspace.
    Outside,
    /// An `include!` whose file is not known.
    UnresolvedInclude,
}

impl Problem {
    /// A problem with a whole file.
    pub fn of_file(file: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem {
            file: file.into(),
            at: None,
            message: message.into(),
            help: None,
            kind: Kind::NotRead,
        }
    }

    /// The same problem, of another kind.
    pub fn kind(mut self, kind: Kind) -> Problem {
        self.kind = kind;
        self
    }

    /// The same problem, at a line and column.
    pub fn at(mut self, at: (u32, u32)) -> Problem {
        self.at = Some(at);
        self
    }

    /// The same problem, with the next step.
    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Problem {
    /// `Cargo.toml:7:3: unknown ..`, without the help.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some((line, column)) = self.at {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// Line and column, both from 1, of byte `offset` in `text`; columns count characters, a byte-order mark none.
pub fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = text[..end].trim_start_matches('\u{feff}');
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.matches('\n').count() + 1;
    let column = before[line_start..].chars().count() + 1;
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (small(line), small(column))
}

#[cfg(test)]
mod tests {
    use super::line_and_column;

    #[test]
    fn columns_count_characters_and_no_byte_order_mark() {
        assert_eq!(line_and_column("\u{feff}ab", 3), (1, 1));
        assert_eq!(line_and_column("x\n\u{e9}\u{e9}y", 6), (2, 3));
    }
}
