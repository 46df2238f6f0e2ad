//! One comment: is it an annotation, and does it read as one?
//!
//! `privet` and a colon make it one; what then does not read is reported, and means nothing.

use super::args::Args;
use crate::annotation::Annotation;
use crate::check::{Limits, lex};
use crate::names::{Name, Names};
use crate::span::Span;
use crate::text::SourceText;
use proc_macro2::{Delimiter, TokenTree};

/// The words that make a comment suspicious even without its colon.
const WORDS: [&str; 8] = [
    "personal", "source", "sink", "cleaner", "guard", "right", "purpose", "allow",
];

/// The annotation of a comment that begins at byte `lo` of the file.
pub(super) fn read(comment: &str, lo: usize, names: &mut Names) -> Option<Annotation> {
    let (start, text, is_doc) = content(comment);
    let trimmed = text.trim_start();
    let at = lo + start + (text.len() - trimmed.len());
    let after = trimmed.strip_prefix("privet")?;
    let span = |text: &str, at: usize| Span {
        lo: at as u32,
        hi: (at + text.trim_end().len()) as u32,
    };
    let whole = span(trimmed, at);
    let Some(body) = after.trim_start().strip_prefix(':') else {
        let word = after
            .trim_start()
            .split(|c: char| !c.is_alphabetic())
            .next();
        let is_call = WORDS.iter().any(|known| word == Some(known))
            && after.contains('(')
            && after.starts_with(' ');
        return (is_call && !is_doc)
            .then(|| malformed(names, whole, "a colon is missing: write `privet: word(..)`"));
    };
    if let Some(path) = body.strip_prefix(':') {
        // `privet::allow` in prose is no annotation; with arguments it wants to be one.
        let is_call =
            path.contains('(') && !is_doc && WORDS.iter().any(|word| path.starts_with(word));
        return is_call
            .then(|| malformed(names, whole, "write `privet: word(..)`, with one colon"));
    }
    let body_at = at + (trimmed.len() - body.len());
    let annotation = annotation(body, body_at, whole, names);
    if !is_doc {
        return Some(annotation);
    }
    // Documentation may speak of privet; only what would be right otherwise is a mistake.
    let is_mistake = annotation.malformed.is_none();
    is_mistake.then(|| malformed(names, whole, "this is documentation: write it with `//`"))
}

/// What a person would write.
const SMALL: Limits = Limits {
    file_bytes: 1 << 16,
    depth: 16,
    prefix_run: 1_000,
    operator_chain: 1_000,
    number_chars: 64,
    tokens: 10_000,
};

/// The text between the comment's marks, where it begins, and whether it is documentation.
fn content(comment: &str) -> (usize, &str, bool) {
    let marks = ["///", "//!", "/**", "/*!"];
    let is_doc = marks.iter().any(|mark| comment.starts_with(mark));
    let text = comment.trim_start_matches(['/', '*', '!']);
    let start = comment.len() - text.len();
    let is_block = comment.starts_with("/*");
    let text = text.strip_suffix("*/").filter(|_| is_block).unwrap_or(text);
    (start, text, is_doc)
}

fn malformed(names: &mut Names, span: Span, why: &str) -> Annotation {
    Annotation {
        word: Name::NONE,
        args: Vec::new(),
        span,
        malformed: Some(names.intern(why)),
    }
}

/// Reads `word(args)` or `word`, and nothing after it.
fn annotation(body: &str, at: usize, whole: Span, names: &mut Names) -> Annotation {
    let source = SourceText::new(body);
    let Ok(tokens) = lex(&source, &SMALL) else {
        return malformed(names, whole, "the brackets or quotes are not closed");
    };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let (word, rest) = match tokens.as_slice() {
        [TokenTree::Ident(word), rest @ ..] => (word.to_string(), rest),
        _ => return malformed(names, whole, "a word must follow: `privet: allow(..)`"),
    };
    let word = names.intern(&word);
    let (args, why) = match rest {
        [] => (Vec::new(), None),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            let mut args = Args {
                source: &source,
                base: at as u32,
                names,
            };
            args.list(group.stream())
        }
        [TokenTree::Group(_), ..] => (Vec::new(), Some("nothing may follow the closing bracket")),
        _ => (
            Vec::new(),
            Some("the arguments stand in brackets: `allow(..)`"),
        ),
    };
    Annotation {
        word,
        args,
        span: whole,
        malformed: why.map(|why| names.intern(why)),
    }
}
