//! "Did you mean": given a misspelt word and the words there are, gives the one it most likely was.

/// The candidate that `word` most likely stands for, if one is near enough.
/// Case and the difference between `_` and `-` cost nothing.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = folded(word);
    let limit = (word.len() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &folded(candidate)), candidate))
        .filter(|&(distance, _)| distance <= limit)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// `; did you mean `..`?`, or nothing.
pub(crate) fn hint<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    match nearest(word, candidates) {
        Some(candidate) => format!("; did you mean `{candidate}`?"),
        None => String::new(),
    }
}

fn folded(word: &str) -> Vec<char> {
    let dashed = |c| if c == '_' { '-' } else { c };
    word.chars()
        .flat_map(char::to_lowercase)
        .map(dashed)
        .collect()
}

/// How many letters must be put in, left out, replaced or swapped with their neighbour
/// (optimal string alignment, three rows at a time).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let replaced = last[j] + usize::from(a[i] != b[j]);
            let mut least = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                let swapped: &Vec<usize> = &before;
                least = least.min(swapped[j - 1] + 1);
            }
            row.push(least);
        }
        before = last;
        last = row;
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 5] = ["category", "purpose", "purposes", "subject", "none"];

    #[test]
    fn a_swapped_pair_of_letters_is_one_mistake() {
        let spell = |word: &str| word.chars().collect::<Vec<_>>();
        assert_eq!(distance(&spell("purpsoe"), &spell("purpose")), 1);
        assert_eq!(distance(&spell("kind"), &spell("")), 4);
        assert_eq!(distance(&spell(""), &spell("kind")), 4);
        assert_eq!(distance(&spell("kitten"), &spell("sitting")), 3);
    }

    #[test]
    fn the_nearest_key_is_offered() {
        assert_eq!(nearest("purpsoe", KEYS), Some("purpose"));
        assert_eq!(nearest("Category", KEYS), Some("category"));
        assert_eq!(nearest("subjct", KEYS), Some("subject"));
        assert_eq!(nearest("approved-by", ["approved_by"]), Some("approved_by"));
    }

    #[test]
    fn a_far_word_is_not_guessed() {
        assert_eq!(nearest("retention", KEYS), None);
        assert_eq!(nearest("x", KEYS), None);
        assert_eq!(hint("retention", KEYS), "");
    }
}
