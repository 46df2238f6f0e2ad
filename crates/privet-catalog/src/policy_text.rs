//! The published text of a policy: whether a quote stands in it, and its sentences.
//! Line breaks, markup and the shape of quotation marks do not count; words, their order and their case do.

/// A published text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The file's name, as messages show it.
    pub name: String,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
    flat: String,
}

/// A sentence of a published text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The number of the section it stands in; empty before the first one.
    pub section: String,
    /// Its words, on one line and without markup.
    pub text: String,
    /// The line where its paragraph begins, from 1.
    pub line: u32,
}

impl Published {
    /// Reads a text: plain, Markdown, or HTML when the file is called so.
    pub fn new(name: impl Into<String>, text: &str) -> Published {
        let name = name.into();
        let text = match is_html(&name) {
            true => without_tags(text),
            false => text.to_owned(),
        };
        Published {
            sentences: sentences(&text),
            flat: flat(&text),
            name,
        }
    }

    /// Whether the words of `quote` stand in the text, as whole words.
    pub fn has(&self, quote: &str) -> bool {
        holds(&self.flat, &flat(quote))
    }

    /// Everything that counts, on one line.
    pub fn words(&self) -> &str {
        &self.flat
    }

    /// The sentence that shares most words with `quote`, if it shares half of them.
    pub fn nearest(&self, quote: &str) -> Option<&Sentence> {
        let wanted: Vec<String> = words(&flat(quote));
        let shared = |sentence: &Sentence| {
            let has = words(&sentence.text);
            wanted.iter().filter(|word| has.contains(word)).count()
        };
        let scored = self.sentences.iter().map(|one| (shared(one), one));
        let best = scored.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let (shared, sentence) = best?;
        (shared * 2 >= wanted.len() && shared > 0).then_some(sentence)
    }
}

impl Sentence {
    /// Whether the words of `quote` stand in the sentence.
    pub fn has(&self, quote: &str) -> bool {
        holds(&self.text, &flat(quote))
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| word.chars().count() > 2);
    words.map(str::to_lowercase).collect()
}

/// Whether `quote` stands in `text` and no word is cut: both are flat.
fn holds(text: &str, quote: &str) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !quote.is_empty()
        && text.match_indices(quote).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + quote.len()..]);
            let cut_before = in_word(before.chars().next_back()) && in_word(quote.chars().next());
            let cut_after = in_word(quote.chars().next_back()) && in_word(after.chars().next());
            !cut_before && !cut_after
        })
}

/// One line without markup.
fn flat(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for line in text.lines() {
        push_plain(&mut plain, without_prefix(line));
        plain.push(' ');
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ")
}

/// A line without the signs of a heading, a quotation or a list.
fn without_prefix(line: &str) -> &str {
    let line = line.trim_start().trim_start_matches(['#', '>', '\u{feff}']);
    let line = line.trim_start();
    ["- ", "* ", "+ "]
        .iter()
        .find_map(|bullet| line.strip_prefix(bullet))
        .unwrap_or(line)
}

fn push_plain(plain: &mut String, line: &str) {
    let mut rest = line.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '*' | '_' | '`' | '[' => {}
            '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{feff}' => {}
            // `[words](address)` shows its words alone.
            ']' if rest.peek() == Some(&'(') => {
                rest.by_ref().find(|&next| next == ')');
            }
            ']' => {}
            '\u{2018}' | '\u{2019}' => plain.push('\''),
            '\u{201c}' | '\u{201d}' | '\u{201e}' => plain.push('"'),
            '\u{2010}'..='\u{2014}' => plain.push('-'),
            other => plain.push(other),
        }
    }
}

fn is_html(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with(".html") || name.ends_with(".htm")
}

/// The text between the tags; a tag that ends a block ends a line.
fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let (tag, after) = match rest[at..].find('>') {
            Some(end) => (&rest[at + 1..at + end], &rest[at + end + 1..]),
            None => (&rest[at + 1..], ""),
        };
        plain.extend(tag.matches('\n'));
        let name = tag.trim_start_matches('/').to_lowercase();
        let blocks = [
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "br", "tr", "section",
        ];
        let word: String = name.chars().take_while(|c| c.is_alphanumeric()).collect();
        if blocks.contains(&word.as_str()) && tag.starts_with('/') {
            plain.push_str("\n\n");
        }
        rest = after;
    }
    plain.push_str(rest);
    let entities = [
        ("&nbsp;", " "),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    entities
        .iter()
        .fold(plain, |text, (entity, sign)| text.replace(entity, sign))
}

/// The sentences of all paragraphs; headings are none.
fn sentences(text: &str) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut section = String::new();
    let mut paragraph = String::new();
    let mut begins = 1;
    for (number, line) in (1_u32..).zip(text.lines()) {
        let heading = heading(line);
        if heading.is_some() || line.trim().is_empty() || is_item(line) {
            split(&std::mem::take(&mut paragraph), &section, begins, &mut all);
        }
        if let Some(number) = heading {
            section = number.unwrap_or(section);
            continue;
        }
        if paragraph.is_empty() {
            begins = number;
        }
        paragraph.push_str(line);
        paragraph.push('\n');
    }
    split(&paragraph, &section, begins, &mut all);
    all
}

fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    ["- ", "* ", "+ "]
        .iter()
        .any(|bullet| line.starts_with(bullet))
}

/// Whether a line is a heading, and the number it begins with.
fn heading(line: &str) -> Option<Option<String>> {
    let marked = line.trim_start().starts_with('#');
    let title = without_prefix(line).trim();
    let digits = title
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '.');
    let number: String = digits.collect();
    let number = number.trim_end_matches('.').to_owned();
    let is_numbered = !number.is_empty()
        && title[number.len()..].starts_with(['.', ')', ' '])
        && title.len() < 80
        && !title.ends_with(['.', '!', '?', ';', ',']);
    let has_letters = title.chars().any(char::is_alphabetic);
    let shouts = has_letters && !title.chars().any(char::is_lowercase);
    if marked || (is_numbered && has_letters) {
        return Some((!number.is_empty()).then_some(number));
    }
    shouts.then_some(None)
}

/// Sentences end with a full stop, a mark of exclamation or of question before a capital letter.
fn split(paragraph: &str, section: &str, line: u32, all: &mut Vec<Sentence>) {
    let text = flat(paragraph);
    let mut start = 0;
    let mut push = |part: &str| {
        if part.chars().any(char::is_alphanumeric) {
            all.push(Sentence {
                section: section.to_owned(),
                text: part.trim().to_owned(),
                line,
            });
        }
    };
    for (at, sign) in text.match_indices(['.', '!', '?']) {
        let end = at + sign.len();
        let mut after = text[end..].chars();
        let is_end =
            after.next() == Some(' ') && after.next().is_some_and(|c| c.is_uppercase() || c == '"');
        if is_end {
            push(&text[start..end]);
            start = end;
        }
    }
    push(&text[start..]);
}

#[cfg(test)]
mod tests {
    use super::Published;

    #[test]
    fn markup_and_line_breaks_do_not_count_and_words_do() {
        let text = "# Privacy\n\n> We **never** sell\n> your [data](https://x.example), and we don\u{2019}t ask.\n";
        let text = Published::new("PRIVACY.md", text);
        assert!(text.has("We never sell your data, and we don't ask"));
        assert!(!text.has("We never sell your dat"));
        assert!(!text.has("we never sell your data"));
        assert!(!text.has(""));
    }

    #[test]
    fn tags_of_a_page_do_not_count() {
        let text = "<h1>Privacy</h1><p>We keep <b>it</b> safe &amp; sound.</p><p>Always.</p>";
        let text = Published::new("privacy.html", text);
        assert!(text.has("We keep it safe & sound."));
        let found: Vec<&str> = text.sentences.iter().map(|s| s.text.as_str()).collect();
        assert_eq!(found, ["Privacy", "We keep it safe & sound.", "Always."]);
    }

    #[test]
    fn sentences_know_their_section_and_line() {
        let text = Published::new("POLICY.txt", crate::POLICY_TEXT);
        let place = |start: &str| {
            let mut all = text.sentences.iter();
            let found = all.find(|one| one.text.starts_with(start));
            found.map(|one| (one.section.as_str(), one.line))
        };
        assert_eq!(place("We never collect"), Some(("2", 6)));
        assert_eq!(place("All updated and revised"), Some(("6", 14)));
        assert_eq!(text.sentences.len(), 12);
    }

    #[test]
    fn the_nearest_sentence_shares_half_the_words() {
        let text = Published::new("p.txt", "We keep orders for two years. We sell nothing.");
        let near = text.nearest("We keep orders for three years").unwrap();
        assert_eq!(near.text, "We keep orders for two years.");
        assert!(text.nearest("Cats sleep all day").is_none());
    }
}
