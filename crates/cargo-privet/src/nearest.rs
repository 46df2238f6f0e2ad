//! "Did you mean": the known word that a mistyped one is most like.

/// The known word nearest to `word`, when one is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let flat = |text: &str| text.to_lowercase().replace('_', "-");
    let word = flat(word);
    let scored = known.map(|name| (strsim::damerau_levenshtein(&word, &flat(name)), name));
    let (distance, name) = scored.min()?;
    let length = word.chars().count();
    let is_near = distance < length && distance <= (length / 3).max(1);
    is_near.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_finger_is_near_and_another_word_is_not() {
        let known = ["unknown-label", "leaky-derive"];
        assert_eq!(
            nearest("unknwon_label", known.into_iter()),
            Some("unknown-label")
        );
        assert_eq!(nearest("something-else", known.into_iter()), None);
    }
}
