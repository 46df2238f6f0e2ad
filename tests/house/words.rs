//! Words that do not belong into what we publish.

use crate::support::tree::{files, read};

/// Names of places that only their owner has, and words that mean what another word here means.
/// Each is written in two pieces, so that this file does not find itself.
const UNWANTED: &[(&str, &str, &str)] = &[
    ("/wo", "rk/", "a folder of one machine"),
    ("/tm", "p/", "a folder of one machine"),
    ("/ho", "me/", "a folder of one machine"),
    ("/ro", "ot/", "a folder of one machine"),
    ("help", "er-", "a name of nobody"),
    ("tai", "nt", "say label"),
    ("sanit", "iz", "say cleaner"),
    ("sanit", "is", "say cleaner"),
];

/// Texts that others wrote.
fn is_foreign(path: &str) -> bool {
    path.ends_with("Cargo.lock") || path.starts_with("LICENSE")
}

#[test]
fn no_text_speaks_of_one_machine_or_uses_a_second_word_for_one_idea() {
    let mut found = Vec::new();
    for path in files("").iter().filter(|path| !is_foreign(path)) {
        let text = read(path).to_lowercase();
        for (line, text) in (1..).zip(text.lines()) {
            for (front, back, why) in UNWANTED {
                if begins_a_word(text, &format!("{front}{back}")) {
                    found.push(format!("{path}:{line}: `{front}{back}`: {why}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Whether `wanted` stands in the text, and not in the middle of a word.
fn begins_a_word(text: &str, wanted: &str) -> bool {
    let starts = text.match_indices(wanted).map(|(at, _)| at);
    let after_letter = |at: usize| text[..at].ends_with(char::is_alphanumeric);
    starts.into_iter().any(|at| !after_letter(at))
}

#[test]
fn a_word_inside_of_another_is_not_meant() {
    let word = ["tai", "nt"].concat();
    assert!(begins_a_word(&format!("the {word}ed value"), &word));
    assert!(!begins_a_word(&format!("cer{word}y"), &word));
}
