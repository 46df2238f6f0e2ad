//! One source line as it is shown: cropped around what it is shown for, and escaped.
//!
//! Given the line and the byte to keep in view; gives safe text, and where in it each byte went.

use std::ops::Range;

use crate::safe::{Safe, shown};

/// The columns of a line that are shown, without the `…` at a cut.
const WIDTH: usize = 198;
/// The columns before the byte in view that stay when a line is cut.
const LEAD: usize = 80;
/// No line with more bytes than this fits: a character takes at most four, and counts for at least one column.
const MAX_BYTES: usize = 4 * WIDTH;

/// A line, ready to draw.
pub(crate) struct Line {
    /// What is drawn.
    pub(crate) text: Safe,
    /// For each kept character, and for the end: its byte in the line, and in `text`; both rise.
    places: Vec<(usize, usize)>,
}

impl Line {
    /// Shows `line`, or the part of it around byte `focus`.
    pub(crate) fn of(line: &str, focus: usize) -> Line {
        let kept = window(line, line.floor_char_boundary(focus));
        let mut text = Safe::new();
        let mut places = Vec::new();
        if kept.start > 0 {
            text.push("…");
        }
        for c in shown(&line[kept.clone()]) {
            places.push((kept.start + c.at, text.as_str().len()));
            text.push(c.keeping_tabs());
        }
        places.push((kept.end, text.as_str().len()));
        if kept.end < line.len() {
            text.push("…");
        }
        Line { text, places }
    }

    /// Where byte `at` of the line went; what was cut off lies at the cut.
    pub(crate) fn place(&self, at: usize) -> usize {
        let next = self.places.partition_point(|(byte, _)| *byte < at);
        let last = self.places.len() - 1;
        self.places[next.min(last)].1
    }
}

/// The bytes of `line` that are shown when the one at `focus` is to be seen.
fn window(line: &str, focus: usize) -> Range<usize> {
    if line.len() <= MAX_BYTES && fitting(shown(line).map(|c| (c.at, c.width())), WIDTH).is_none() {
        return 0..line.len();
    }
    // Escapes depend on a few characters before, so widths going back are those of each character alone.
    let back = line[..focus].char_indices().rev();
    let back = back.map(|(at, c)| {
        (
            at,
            shown(c.encode_utf8(&mut [0; 4])).map(|c| c.width()).sum(),
        )
    });
    let start = fitting(back, LEAD).map_or(0, |at| line.ceil_char_boundary(at + 1));
    let on = shown(&line[start..]).map(|c| (start + c.at, c.width()));
    let end = fitting(on, WIDTH).unwrap_or(line.len());
    start..end
}

/// The first place that no longer fits into `columns`.
fn fitting(mut widths: impl Iterator<Item = (usize, usize)>, columns: usize) -> Option<usize> {
    let mut left = columns;
    let mut too_much = |width: usize| match left.checked_sub(width) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    };
    widths.find(|(_, width)| too_much(*width)).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn a_line_that_fits_is_shown_whole() {
        let line = Line::of("\tlet x = \"日本\";", 5);
        assert_eq!(line.text.as_str(), "\tlet x = \"日本\";");
        assert_eq!(line.place(5), 5);
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides_of_what_is_to_be_seen() {
        let text = format!("{}NEEDLE{}", "a".repeat(1000), "b".repeat(1000));
        let line = Line::of(&text, 1000);
        assert_eq!(line.text.width(), 200);
        assert!(line.text.as_str().starts_with("…a") && line.text.as_str().ends_with("b…"));
        assert_eq!(
            &line.text.as_str()[line.place(1000)..line.place(1006)],
            "NEEDLE"
        );
        assert_eq!(line.place(0), "…".len());
        assert_eq!(line.place(2006), line.text.as_str().len() - "…".len());
    }

    #[test]
    fn accents_without_end_come_to_an_end() {
        let text = format!("e{}", "\u{301}".repeat(100_000));
        assert!(Line::of(&text, 0).text.as_str().chars().count() <= 200);
    }

    #[test]
    fn an_escape_is_longer_than_what_it_stands_for() {
        let line = Line::of("a\u{202e}b", 4);
        assert_eq!(line.text.as_str(), r"a\u{202e}b");
        assert_eq!(&line.text.as_str()[line.place(4)..line.place(5)], "b");
    }
}
