//! What is wrong in a policy or model file: where, what, and what to write instead.
//! The file readers push these and carry on, so one run shows every mistake.

use std::fmt;
use std::ops::Range;

use crate::span::Position;

/// A mistake in a policy, model or lint head, or in an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogError {
    /// Where it stands; `None` for a mistake on the command line.
    pub place: Option<Place>,
    /// What is wrong; lower case, no final period.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// A position and the bytes it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// File, line and column.
    pub position: Position,
    /// The bytes in the file.
    pub span: Range<usize>,
}

impl fmt::Display for CatalogError {
    /// `privet.toml:7:3: unknown key `purpsoe`; did you mean `purpose`?`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Place { position, .. }) = &self.place {
            write!(
                f,
                "{}:{}:{}: ",
                position.file, position.line, position.column
            )?;
        }
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for CatalogError {}

/// "did you mean `x`?" when some known word is near, else the whole list when it is short.
pub(crate) fn suggest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(near) = nearest(word, &known) {
        return Some(format!("did you mean `{near}`?"));
    }
    let short = !known.is_empty() && known.len() <= 12;
    short.then(|| format!("known are {}", quoted(&known)))
}

/// The known word most like `word`, if any is like it at all.
fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let flat = |s: &str| s.to_lowercase().replace('_', "-");
    let word = flat(word);
    let scored = known
        .iter()
        .map(|&k| (strsim::damerau_levenshtein(&word, &flat(k)), k));
    let (distance, best) = scored.min_by_key(|&(distance, _)| distance)?;
    let near = distance <= (word.chars().count() / 3).max(1);
    near.then_some(best)
}

fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|w| format!("`{w}`")).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn a_near_word_is_suggested_and_a_far_one_is_not() {
        let known = ["purpose", "purposes", "category"];
        assert_eq!(
            suggest("purpsoe", known).as_deref(),
            Some("did you mean `purpose`?")
        );
        assert_eq!(
            suggest("zzz", known).as_deref(),
            Some("known are `purpose`, `purposes`, `category`")
        );
    }

    #[test]
    fn an_underscore_for_a_hyphen_is_near() {
        assert_eq!(
            suggest("error_tracking", ["error-tracking", "email"]).as_deref(),
            Some("did you mean `error-tracking`?")
        );
    }
}
