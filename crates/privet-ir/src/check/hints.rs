//! What a file that does not read as Rust usually is, and what to do about it.
//!
//! Given the text and the place where reading stopped, gives a [`Failure`]. No message of ours repeats the file's text.

use crate::program::Failure;
use crate::span::Span;
use crate::text::SourceText;

/// The failure for text that could not be read at `at`.
pub(crate) fn unreadable(source: &SourceText, message: &str, at: Span) -> Failure {
    let text = source.text();
    let failure = |message: &str, help: &str, span| Failure {
        message: message.to_owned(),
        help: Some(help.to_owned()),
        span,
        is_limit: false,
    };
    if text.starts_with("version https://git-lfs") {
        let help = "run `git lfs pull`, then check again";
        return failure("this is a git-lfs pointer, not the file itself", help, at);
    }
    if let Some(marker) = conflict_marker(source) {
        let help = "resolve the conflict, then check again";
        return failure("a merge conflict is not resolved", help, marker);
    }
    if let Some(braces) = template(text) {
        let help = "check the project that the template makes";
        return failure("this looks like a template, not like Rust", help, braces);
    }
    if source.code().trim_start().starts_with("---") {
        let help = "put the manifest into a `Cargo.toml`";
        return failure("a manifest inside a script is not read", help, at);
    }
    if text.contains('\0') {
        let help = "save the file as UTF-8";
        return failure("this file holds NUL characters", help, at);
    }
    if is_edition_2015(text, at) {
        let help = "code of edition 2015 is not read: run `cargo fix --edition`";
        return failure("this looks like Rust of edition 2015", help, at);
    }
    let help = "see what `rustc` says of it; unstable syntax is not read";
    failure(message, help, at)
}

/// The first line of a conflict: all three markers stand at the start of a line.
fn conflict_marker(source: &SourceText) -> Option<Span> {
    let text = source.text();
    let line_with = |marker: &str, from: usize| {
        let lines = source.line_starts()[from..].iter();
        let found = lines
            .clone()
            .position(|&lo| text[lo as usize..].starts_with(marker));
        found.map(|line| from + line)
    };
    let start = line_with("<<<<<<< ", 0)?;
    let middle = line_with("=======", start)?;
    line_with(">>>>>>> ", middle)?;
    let lo = source.line_starts()[start];
    Some(Span { lo, hi: lo + 7 })
}

/// `{{name}}`, `{% if %}`: Jinja, Handlebars, cargo-generate.
fn template(text: &str) -> Option<Span> {
    let at = |lo: usize, len: usize| Span {
        lo: lo as u32,
        hi: (lo + len) as u32,
    };
    if let Some(lo) = text.find("{% ").filter(|&lo| text[lo..].contains("%}")) {
        return Some(at(lo, 2));
    }
    let lo = text.match_indices("{{").map(|(lo, _)| lo).find(|&lo| {
        let inner = text[lo + 2..].trim_start();
        let word = inner.trim_start_matches(|c: char| c.is_alphanumeric() || "_-.:|$ ".contains(c));
        inner.len() > word.len() && word.starts_with("}}")
    })?;
    Some(at(lo, 2))
}

/// A word that edition 2018 made a keyword, used as a name; a trait as a type without `dyn`.
fn is_edition_2015(text: &str, at: Span) -> bool {
    let Some((before, after)) = text.split_at_checked(at.lo as usize) else {
        return false;
    };
    let (last, next) = (last_word(before.trim_end()), first_word(after));
    let is_new_keyword = |word| ["async", "await", "dyn", "try"].contains(&word);
    let is_bare_trait = ["Fn", "FnMut", "FnOnce"].contains(&last) && after.starts_with('(');
    is_new_keyword(last) || is_new_keyword(next) || is_bare_trait
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}

fn last_word(text: &str) -> &str {
    let start = text.rfind(|c: char| !c.is_alphanumeric() && c != '_');
    start.map_or(text, |start| {
        let width = text[start..].chars().next().map_or(1, char::len_utf8);
        &text[start + width..]
    })
}
