//! Annotations as they are written: all those of a file with what bears them, and what is wrong with one.
//!
//! The macros check the same grammar where the user types; here are the spellings that no compiler checks,
//! `#[cfg_attr(privet, ..)]` and comments.

use privet_catalog::{Date, Grade, Port, Right, SinkKind, When};
use privet_ir::annotation::{Annotation, Meta, MetaValue};
use privet_ir::item::{Field, ItemKind};
use privet_ir::program::LoweredFile;
use privet_ir::span::Span;

/// What an annotation stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bearer {
    /// An item, a variant or the whole file.
    Item(Span),
    /// A field.
    Field(Span),
    /// A line, from 0.
    Line(u32),
}

/// All annotations of a file, in the order of the source.
pub(crate) fn annotations(lowered: &LoweredFile) -> Vec<(Bearer, &Annotation)> {
    let whole = Span {
        lo: 0,
        hi: u32::MAX,
    };
    let mut all: Vec<(Bearer, &Annotation)> = Vec::new();
    all.extend(
        lowered
            .annotations
            .iter()
            .map(|one| (Bearer::Item(whole), one)),
    );
    for item in &lowered.items {
        let bearer = Bearer::Item(item.full_span);
        all.extend(item.annotations.iter().map(|one| (bearer, one)));
        match &item.kind {
            ItemKind::Struct(body) => body
                .fields
                .iter()
                .for_each(|field| of_field(field, &mut all)),
            ItemKind::Enum(body) => {
                for variant in body.variants.iter() {
                    for field in variant.fields.iter() {
                        let bearer = Bearer::Field(field.span);
                        all.extend(variant.annotations.iter().map(|one| (bearer, one)));
                        of_field(field, &mut all);
                    }
                }
            }
            _ => {}
        }
    }
    let comments = lowered.comments.iter();
    all.extend(comments.map(|comment| (Bearer::Line(comment.line), &comment.annotation)));
    all.sort_by_key(|(_, annotation)| annotation.span);
    all
}

fn of_field<'l>(field: &'l Field, all: &mut Vec<(Bearer, &'l Annotation)>) {
    let bearer = Bearer::Field(field.span);
    all.extend(field.annotations.iter().map(|one| (bearer, one)));
}

/// The grammar of one annotation.
struct Grammar {
    word: &'static str,
    /// What it begins with, without a key.
    first: First,
    keys: &'static [&'static str],
    /// One of these it needs; empty: none.
    needs: &'static [&'static str],
    example: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    Nothing,
    Words,
    Right,
    Text,
}

const GRAMMARS: &[Grammar] = &[
    Grammar {
        word: "personal",
        first: First::Nothing,
        keys: &["category", "purpose", "purposes", "subject", "none"],
        needs: &[],
        example: r#"personal(category = "browsing", purpose = "service-quality")"#,
    },
    Grammar {
        word: "source",
        first: First::Nothing,
        keys: &["category", "purpose", "purposes", "subject", "gives"],
        needs: &["category"],
        example: r#"source(category = "feedback", purpose = "service-quality")"#,
    },
    Grammar {
        word: "sink",
        first: First::Nothing,
        keys: &["kind", "recipient", "takes", "purpose", "needs"],
        needs: &["kind"],
        example: r#"sink(kind = "marketing", recipient = "mailer", takes = 0)"#,
    },
    Grammar {
        word: "cleaner",
        first: First::Nothing,
        keys: &["how", "takes", "gives"],
        needs: &["how"],
        example: r#"cleaner(how = "pseudonymises")"#,
    },
    Grammar {
        word: "guard",
        first: First::Nothing,
        keys: &["consent", "right", "subject", "when"],
        needs: &["consent", "right"],
        example: r#"guard(consent = "demand-analysis")"#,
    },
    Grammar {
        word: "right",
        first: First::Right,
        keys: &["of"],
        needs: &[],
        example: r#"right(clear, of = "Visit")"#,
    },
    Grammar {
        word: "purpose",
        first: First::Text,
        keys: &[],
        needs: &[],
        example: r#"purpose("demand-analysis")"#,
    },
    Grammar {
        word: "allow",
        first: First::Words,
        keys: &["reason", "until", "approved-by"],
        needs: &[],
        example: r#"allow(some_lint, reason = "audit trail, kept 7 days")"#,
    },
];

/// Why an annotation cannot be read, and how such a one is written.
pub(crate) struct Complaint {
    /// What is wrong.
    pub(crate) what: String,
    /// What to write.
    pub(crate) example: String,
}

/// What is wrong with an annotation, if anything.
pub(crate) fn complaint(lowered: &LoweredFile, annotation: &Annotation) -> Option<Complaint> {
    let word = lowered.text(annotation.word);
    let grammar = GRAMMARS.iter().find(|grammar| grammar.word == word);
    let what = match (annotation.malformed, grammar) {
        (Some(why), _) => lowered.text(why).to_owned(),
        (None, None) => format!("privet has no word `{word}`"),
        (None, Some(grammar)) => mistake(lowered, annotation, grammar)?,
    };
    let example = grammar.or_else(|| {
        let near = nearest(word, GRAMMARS.iter().map(|grammar| grammar.word))?;
        GRAMMARS.iter().find(|grammar| grammar.word == near)
    });
    let example = example.map_or_else(
        || {
            let words: Vec<&str> = GRAMMARS.iter().map(|grammar| grammar.word).collect();
            words.join(", ")
        },
        |grammar| grammar.example.to_owned(),
    );
    Some(Complaint { what, example })
}

fn mistake(lowered: &LoweredFile, annotation: &Annotation, grammar: &Grammar) -> Option<String> {
    let mut first = 0;
    let mut given = Vec::new();
    for meta in &annotation.args {
        let key = lowered.text(meta.key).replace('_', "-");
        if grammar.keys.contains(&key.as_str()) {
            if let Some(wrong) = wrong_value(lowered, grammar.word, &key, meta) {
                return Some(wrong);
            }
            given.push(key);
            continue;
        }
        let fits = match (grammar.first, &meta.value) {
            (First::Words, MetaValue::Word) => true,
            (First::Right, MetaValue::Word) => Right::from_word(&key).is_some(),
            (First::Text, MetaValue::Str(_)) => meta.key.is_none(),
            _ => false,
        };
        if !fits {
            let near = nearest(&key, grammar.keys.iter().copied());
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            return Some(match key.is_empty() {
                true => format!("`{}` has no such argument", grammar.word),
                false => format!("`{}` has no key `{key}`{near}", grammar.word),
            });
        }
        first += 1;
    }
    if grammar.first != First::Nothing && first == 0 {
        let what = match grammar.first {
            First::Words => "a lint",
            First::Right => "a right",
            First::Text | First::Nothing => "a text",
        };
        return Some(format!("`{}` names {what} first", grammar.word));
    }
    let lacks = !grammar.needs.is_empty()
        && !grammar
            .needs
            .iter()
            .any(|key| given.iter().any(|own| own == key));
    if lacks {
        return Some(format!(
            "`{}` lacks `{}`",
            grammar.word,
            grammar.needs.join("` or `")
        ));
    }
    let says_nothing = grammar.word == "personal" && given.is_empty();
    says_nothing.then(|| "it says nothing".to_owned())
}

/// What is wrong with the value of a known key.
fn wrong_value(lowered: &LoweredFile, word: &str, key: &str, meta: &Meta) -> Option<String> {
    let text = match &meta.value {
        MetaValue::Str(text) => Some(lowered.text(*text)),
        _ => None,
    };
    let closed = |known: &[&str]| {
        let text = text.unwrap_or_default();
        let is_known = known.contains(&text);
        let near = nearest(text, known.iter().copied());
        let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        (!is_known).then(|| format!("`{text}` is no `{key}`{near}"))
    };
    match (word, key) {
        ("personal", "none") => {
            (meta.value != MetaValue::Word).then(|| "`none` has no value".to_owned())
        }
        ("sink", "kind") => closed(SinkKind::WORDS),
        ("sink", "needs") | ("cleaner", "how") => closed(Grade::WORDS),
        ("guard", "right") => closed(Right::WORDS),
        ("guard", "when") => closed(When::WORDS),
        ("allow", "until") => {
            let is_date = text.is_some_and(|text| Date::parse(text).is_some());
            (!is_date).then(|| "`until` is a date such as \"2027-06-30\"".to_owned())
        }
        (_, "takes" | "gives") | ("guard", "subject") => {
            (!is_port(lowered, &meta.value)).then(|| format!("`{key}` is a port such as \"arg 0\""))
        }
        (_, "purpose" | "purposes") => match &meta.value {
            MetaValue::Str(_) | MetaValue::List(_) => None,
            _ => Some(format!("`{key}` is a text")),
        },
        _ => text.is_none().then(|| format!("`{key}` is a text")),
    }
}

fn is_port(lowered: &LoweredFile, value: &MetaValue) -> bool {
    match value {
        MetaValue::Str(text) => Port::parse(lowered.text(*text)).is_ok(),
        MetaValue::Int(_) => true,
        MetaValue::List(list) => list.iter().all(|meta| is_port(lowered, &meta.value)),
        MetaValue::Word | MetaValue::Bool(_) | MetaValue::Other(_) => false,
    }
}

/// The known word that is most like this one, if it is like it at all.
pub(crate) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let scored = known.map(|known| (strsim::damerau_levenshtein(known, word), known));
    let (distance, known) = scored.min()?;
    (distance <= 1 + word.chars().count() / 4).then_some(known)
}
