//! Foreign text made safe to print: file names, source lines, names, policy text, messages.
//!
//! [`Untrusted`] shows a foreign string with everything that could steer a terminal or hide from a reader written as `\u{..}`.
//! [`Safe`] is text fit to print; it is put together from words of our own, numbers and `Untrusted`, and from nothing else.
//! Everything a text format prints is `Safe`, so the compiler finds the place that forgets.

use std::fmt::{self, Write as _};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A string that somebody else wrote.
///
/// ```
/// use privet_report::Untrusted;
/// assert_eq!(Untrusted("src/\u{1b}[31m.rs").to_string(), r"src/\u{1b}[31m.rs");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Untrusted<'a>(
    /// The string as it was found.
    pub &'a str,
);

impl fmt::Display for Untrusted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown(self.0).try_for_each(|shown| shown.fmt(f))
    }
}

/// One character of a foreign string, as it is shown.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// Where it stands in the string.
    pub(crate) at: usize,
    c: char,
    escaped: bool,
}

/// The characters of a foreign string.
pub(crate) fn shown(text: &str) -> impl Iterator<Item = Shown> {
    let mut hashes = 0;
    text.char_indices().map(move |(at, c)| {
        // `##[` starts a command wherever it stands in a line of a GitHub log.
        let starts_command = c == '[' && hashes >= 2;
        hashes = if c == '#' { hashes + 1 } else { 0 };
        Shown {
            at,
            c,
            escaped: starts_command || is_unprintable(c),
        }
    })
}

impl Shown {
    /// The character.
    pub(crate) fn char(self) -> char {
        self.c
    }
    /// Whether it is written as an escape.
    pub(crate) fn is_escaped(self) -> bool {
        self.escaped
    }
    /// A tab as itself: only for source lines, whose columns are counted by whoever draws them.
    pub(crate) fn keeping_tabs(self) -> Shown {
        Shown {
            escaped: self.escaped && self.c != '\t',
            ..self
        }
    }
    /// The columns it takes, at most; none takes nothing, so that there is an end to a crowd of accents.
    pub(crate) fn width(self) -> usize {
        match (self.escaped, self.c) {
            (true, c) => c.escape_unicode().len(),
            (false, '\t') => 4,
            (false, c) => c.width().unwrap_or(0).max(1),
        }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.escaped {
            true => self.c.escape_unicode().fmt(f),
            false => f.write_char(self.c),
        }
    }
}

/// Whether `c` could steer a terminal, reorder what a reader sees, or stand there unseen.
///
/// Control characters, line and paragraph separators, bidirectional controls, and what Unicode 16 calls
/// `Default_Ignorable_Code_Point` (zero-width, fillers, variation selectors, tags).
pub fn is_unprintable(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Text that is fit to print.
///
/// Made of parts with [`safe!`](crate::safe!): a `&str` of unknown origin is no part.
///
/// ```
/// use privet_report::{safe, Untrusted};
/// let name = String::from("a\u{202e}b");
/// assert_eq!(safe!["field `", Untrusted(&name), "`, line ", 7u32].as_str(), r"field `a\u{202e}b`, line 7");
/// ```
///
/// ```compile_fail
/// let name = String::from("a\u{202e}b");
/// privet_report::safe!["field `", name.as_str(), "`"];
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safe(String);

impl Safe {
    /// Nothing yet.
    pub const fn new() -> Safe {
        Safe(String::new())
    }
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// The columns it takes in a terminal.
    pub fn width(&self) -> usize {
        self.0.width()
    }
    /// Its parts, one after the other.
    pub fn of(parts: &[&dyn Part]) -> Safe {
        let mut text = Safe::new();
        for part in parts {
            part.put(&mut text);
        }
        text
    }
    /// Adds a part at the end.
    pub fn push(&mut self, part: impl Part) {
        part.put(self);
    }
    /// At most `max` characters of it; what was cut shows as `…`.
    pub fn cropped(mut self, max: usize) -> Safe {
        if let Some((at, _)) = self.0.char_indices().nth(max) {
            self.0.truncate(at);
            self.0.push('…');
        }
        self
    }
    /// Its lines when no line may be wider than `width` columns.
    ///
    /// A longer word keeps a line of its own, and code in backticks is one word: it is there to be copied.
    pub fn wrapped(&self, width: usize) -> Vec<Safe> {
        let mut lines = vec![Safe::new()];
        let all_code_ends = self.0.matches('`').count().is_multiple_of(2);
        let mut in_code = false;
        let words = self.0.split(|c| {
            in_code ^= c == '`' && all_code_ends;
            c == ' ' && !in_code
        });
        for word in words {
            let line = lines.last_mut().expect("the list starts with one line");
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                // `::` at the start of a line would be a command in a GitHub log.
                lines.push(Safe::of(&[&Untrusted(word)]));
            } else {
                if !line.is_empty() {
                    line.0.push(' ');
                }
                line.0.push_str(word);
            }
        }
        lines
    }
}

impl fmt::Display for Safe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What [`Safe`] text can be made of.
pub trait Part: sealed::Part {}
impl<P: sealed::Part> Part for P {}

mod sealed {
    use super::{Safe, Shown, Untrusted};
    use std::fmt::Write as _;

    pub trait Part {
        fn put(&self, text: &mut Safe);
    }
    impl Part for &'static str {
        fn put(&self, text: &mut Safe) {
            text.0.push_str(self);
        }
    }
    impl Part for Untrusted<'_> {
        fn put(&self, text: &mut Safe) {
            // A line that begins with `::`, blanks aside, is a command in a GitHub log.
            let begins_line = text.0.trim_start().is_empty();
            let starts_command = begins_line && self.0.trim_start().starts_with("::");
            let shown = self.to_string();
            text.0.push_str(&match starts_command {
                true => shown.replacen(':', r"\u{3a}", 1),
                false => shown,
            });
        }
    }
    impl Part for Shown {
        fn put(&self, text: &mut Safe) {
            write!(text.0, "{self}").expect("writing to a string cannot fail");
        }
    }
    impl Part for Safe {
        fn put(&self, text: &mut Safe) {
            text.0.push_str(&self.0);
        }
    }
    impl Part for &Safe {
        fn put(&self, text: &mut Safe) {
            text.0.push_str(&self.0);
        }
    }
    impl Part for u32 {
        fn put(&self, text: &mut Safe) {
            write!(text.0, "{self}").expect("writing to a string cannot fail");
        }
    }
    impl Part for u64 {
        fn put(&self, text: &mut Safe) {
            write!(text.0, "{self}").expect("writing to a string cannot fail");
        }
    }
    impl Part for usize {
        fn put(&self, text: &mut Safe) {
            write!(text.0, "{self}").expect("writing to a string cannot fail");
        }
    }
}

/// [`Safe`] text made of parts: words of our own, numbers, [`Untrusted`] and other `Safe` text.
#[macro_export]
macro_rules! safe {
    ($($part:expr),* $(,)?) => { $crate::Safe::of(&[$(&$part),*]) };
}

#[cfg(test)]
mod tests {
    use super::Safe;

    fn lines(text: &'static str) -> Vec<String> {
        let lines = Safe::of(&[&text]).wrapped(10);
        lines.iter().map(Safe::to_string).collect()
    }

    #[test]
    fn lines_end_between_words() {
        assert_eq!(lines("log the id instead"), ["log the id", "instead"]);
        assert_eq!(lines("日本語 日本語"), ["日本語", "日本語"]);
        assert_eq!(lines(""), [""]);
    }

    #[test]
    fn code_stays_together_when_it_ends() {
        assert_eq!(lines("or `let a = 1;` so"), ["or", "`let a = 1;`", "so"]);
        assert_eq!(lines("or `let a = 1; so"), ["or `let a", "= 1; so"]);
    }
}
