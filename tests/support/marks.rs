//! What a source text promises: `//~ lint-name` on the line where a finding is due.
//!
//! Several names may stand behind one `//~`; `//~^` speaks of the line above, `//~^^` of the one above that.

use std::collections::BTreeSet;

/// A finding as tests compare it: its line, from 1, and its lint.
pub(crate) type Mark = (usize, String);

/// All marks of a text.
pub(crate) fn marks(text: &str) -> BTreeSet<Mark> {
    let numbered = (1..).zip(text.lines());
    numbered
        .flat_map(|(line, text)| of_line(line, text))
        .collect()
}

fn of_line(line: usize, text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for part in text.split("//~").skip(1) {
        let names = part.trim_start_matches('^');
        let above = part.len() - names.len();
        for name in names.split_whitespace() {
            marks.push((line - above, name.trim_end_matches(',').to_owned()));
        }
    }
    marks
}

#[test]
fn a_mark_speaks_of_its_own_line_or_of_one_above() {
    let text = "a(); //~ one\nb(); //~ one two\n//~^ three\n//~^^^ four\nlet url = \"x://y\";\n";
    let expected = [
        (1, "four"),
        (1, "one"),
        (2, "one"),
        (2, "three"),
        (2, "two"),
    ];
    let expected = expected.map(|(line, name)| (line, name.to_owned()));
    assert_eq!(marks(text), BTreeSet::from(expected));
}
