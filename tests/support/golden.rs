//! Texts that were read and approved. A run with `PRIVET_BLESS=1` approves what is there now.

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

/// The lines in which two texts differ: those between their common beginning and their common end.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same =
        |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let front = same(&mut old.iter().zip(&new));
    let back = same(&mut old[front..].iter().rev().zip(new[front..].iter().rev()));
    let mut text = format!("from line {}:\n", front + 1);
    for line in &old[front..old.len() - back] {
        text += &format!("- {line}\n");
    }
    for line in &new[front..new.len() - back] {
        text += &format!("+ {line}\n");
    }
    text
}

#[test]
fn a_difference_shows_only_what_changed() {
    assert_eq!(
        difference("a\nb\nc\n", "a\nx\ny\nc\n"),
        "from line 2:\n- b\n+ x\n+ y\n"
    );
}
