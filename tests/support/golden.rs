//! Texts that were read and approved. A run with `PRIVET_BLESS=1` approves what is there now.

use std::collections::BTreeSet;
use std::fs;

use super::tree::root;

/// How to approve what differs.
pub(crate) const BLESS: &str = "`PRIVET_BLESS=1 cargo test -p privet-tests` approves it";

/// Whether this run approves whatever comes out.
pub(crate) fn is_bless_run() -> bool {
    std::env::var_os("PRIVET_BLESS").is_some_and(|value| value == "1")
}

/// Holds `text` against the file at `path`, from the root of the workspace.
#[track_caller]
pub(crate) fn check(path: &str, text: &str) {
    let file = root().join(path);
    if is_bless_run() {
        fs::write(&file, text).unwrap();
        return;
    }
    let approved = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        approved == text,
        "{path} is not what comes out now; read it, then {BLESS}\n{}",
        difference(&approved, text)
    );
}

/// Beyond this a person looks at the file instead.
const SHOWN: usize = 60;

/// The lines that went and came; when only their order changed, where that begins.
fn difference(old: &str, new: &str) -> String {
    let only_in = |text: &str, other: &str, sign: &str| {
        let other: BTreeSet<&str> = other.lines().collect();
        let lines = text.lines().filter(|line| !other.contains(line));
        lines
            .map(|line| format!("{sign} {line}\n"))
            .collect::<Vec<String>>()
    };
    let mut lines = only_in(old, new, "-");
    lines.extend(only_in(new, old, "+"));
    if lines.is_empty() {
        let same = old
            .lines()
            .zip(new.lines())
            .take_while(|(old, new)| old == new)
            .count();
        return format!(
            "the same lines in another number or order, from line {}\n",
            same + 1
        );
    }
    let rest = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    if rest > 0 {
        lines.push(format!("and {rest} lines more\n"));
    }
    lines.concat()
}

#[test]
fn a_difference_shows_only_what_changed() {
    assert_eq!(difference("a\nb\nc\n", "a\nx\ny\nc\n"), "- b\n+ x\n+ y\n");
    assert_eq!(
        difference("a\nb\n", "b\na\n"),
        "the same lines in another number or order, from line 1\n"
    );
}
