//! What single values are: texts, words, dates, paths, ports. Each reader says what is wrong
//! and points into the string where it can.

use std::ops::Range;

use toml::de::DeValue;

use super::reader::{Context, Reader, Reference};
use crate::date::{Date, Retention};
use crate::entries::Proof;
use crate::error::suggest;
use crate::host::HostPattern;
use crate::keys::{Key, Kind, Names};
use crate::pattern::PathPattern;
use crate::port::{Port, ROOTS};
use crate::span::Spanned;
use crate::template::{HOLES, Template};
use crate::version::VersionReq;
use crate::words::{Right, Words};

type Value<'a, 't> = (&'a DeValue<'t>, Range<usize>);

impl<'t> Reader<'_, 't> {
    /// The texts of a key.
    pub(crate) fn texts(&mut self, key: &str) -> Vec<Spanned<String>> {
        self.values(key, |cx, key, value, range| {
            text(cx, key, (value, range)).map(str::to_owned)
        })
    }

    /// The text of a key.
    pub(crate) fn text(&mut self, key: &str) -> Option<Spanned<String>> {
        self.texts(key).into_iter().next()
    }

    /// The text of a key, without its place.
    pub(crate) fn plain(&mut self, key: &str) -> Option<String> {
        self.text(key).map(|text| text.value)
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, key: &str) -> Option<Spanned<bool>> {
        let read = |cx: &mut Context<'t>, key: &Key, value: &DeValue<'t>, range| {
            let flag = value.as_bool();
            flag.or_else(|| wrong_type(cx, key, (value, range)))
        };
        self.values(key, read).into_iter().next()
    }

    /// A whole number within the bounds of its key.
    pub(crate) fn number(&mut self, key: &str) -> Option<Spanned<i64>> {
        self.values(key, number).into_iter().next()
    }

    /// A date.
    pub(crate) fn date(&mut self, key: &str) -> Option<Spanned<Date>> {
        self.values(key, date).into_iter().next()
    }

    /// Words of a closed set.
    pub(crate) fn words<W: Words>(&mut self, key: &str) -> Vec<Spanned<W>> {
        self.values(key, |cx, key, value, range| {
            let word = text(cx, key, (value, range.clone()))?;
            let found = W::read(word);
            found.or_else(|| no_word(cx, key.name, word, range, W::WORDS))
        })
    }

    /// A word of a closed set.
    pub(crate) fn word<W: Words>(&mut self, key: &str) -> Option<Spanned<W>> {
        self.words(key).into_iter().next()
    }

    /// Words of a closed set, or paths; `read` gives the value of a word.
    pub(crate) fn words_or_paths<T>(
        &mut self,
        key: &str,
        known: &[&str],
        read: impl Fn(&str) -> Option<T>,
        of_path: impl Fn(PathPattern) -> T,
    ) -> Vec<Spanned<T>> {
        self.values(key, |cx, key, value, range| {
            let word = text(cx, key, (value, range.clone()))?;
            if word.contains("::") {
                return path(cx, key, value, range).map(&of_path);
            }
            read(word).or_else(|| no_word(cx, key.name, word, range, known))
        })
    }

    /// Declared names; noted, and judged when all files are read.
    pub(crate) fn names(&mut self, key: &str) -> Vec<Spanned<String>> {
        self.values(key, |cx, key, value, range| {
            let word = text(cx, key, (value, range.clone()))?;
            let Kind::Name(names) = key.kind else {
                return Some(word.to_owned());
            };
            let word = match names {
                Names::Lint => word.replace('_', "-"),
                _ => word.to_owned(),
            };
            cx.references.push(Reference {
                names,
                word: word.clone(),
                span: cx.span(range),
            });
            Some(word)
        })
    }

    /// A declared name.
    pub(crate) fn name(&mut self, key: &str) -> Option<Spanned<String>> {
        self.names(key).into_iter().next()
    }

    /// Path patterns.
    pub(crate) fn paths(&mut self, key: &str) -> Vec<PathPattern> {
        let paths = self.spanned_paths(key).into_iter();
        paths.map(|path| path.value).collect()
    }

    /// Path patterns with their places.
    pub(crate) fn spanned_paths(&mut self, key: &str) -> Vec<Spanned<PathPattern>> {
        self.values(key, path)
    }

    /// Ports.
    pub(crate) fn ports(&mut self, key: &str) -> Vec<Spanned<Port>> {
        self.values(key, port)
    }

    /// A port.
    pub(crate) fn port(&mut self, key: &str) -> Option<Spanned<Port>> {
        self.ports(key).into_iter().next()
    }

    /// Host patterns.
    pub(crate) fn hosts(&mut self, key: &str) -> Vec<Spanned<HostPattern>> {
        self.values(key, |cx, key, value, range| {
            let text = text(cx, key, (value, range.clone()))?;
            let host = HostPattern::parse(text);
            let help = || Some("write the bare host, as in `eu.i.posthog.com`".to_owned());
            host.map_err(|message| cx.mistake(cx.span(range), message, help()))
                .ok()
        })
    }

    /// A range of versions.
    pub(crate) fn versions(&mut self, key: &str) -> Option<Spanned<VersionReq>> {
        self.parsed(key, VersionReq::parse)
    }

    /// A span of time.
    pub(crate) fn retention(&mut self, key: &str) -> Option<Spanned<Retention>> {
        self.parsed(key, Retention::parse)
    }

    /// What a guard proves.
    pub(crate) fn proof(&mut self, key: &str) -> Option<Spanned<Proof>> {
        let proof = self.parsed(key, proof)?;
        if let Proof::Consent(purpose) = &proof.value {
            self.cx.references.push(Reference {
                names: Names::Purpose,
                word: purpose.clone(),
                span: proof.span,
            });
        }
        Some(proof)
    }

    /// A message with holes.
    pub(crate) fn template(&mut self, key: &str) -> Option<Spanned<Template>> {
        self.values(key, template).into_iter().next()
    }

    fn parsed<T>(&mut self, key: &str, parse: fn(&str) -> Option<T>) -> Option<Spanned<T>> {
        let read = |cx: &mut Context<'t>, key: &Key, value: &DeValue<'t>, range: Range<usize>| {
            let text = text(cx, key, (value, range.clone()))?;
            parse(text).or_else(|| {
                let message = format!("`{text}` is not {}", key.kind.describe());
                cx.mistake(cx.span(range), message, None);
                None
            })
        };
        self.values(key, read).into_iter().next()
    }
}

fn text<'a>(cx: &mut Context<'_>, key: &Key, value: Value<'a, '_>) -> Option<&'a str> {
    value.0.as_str().or_else(|| wrong_type(cx, key, value))
}

fn wrong_type<T>(cx: &mut Context<'_>, key: &Key, (value, range): Value<'_, '_>) -> Option<T> {
    let article = match value {
        DeValue::Integer(_) | DeValue::Array(_) => "an",
        _ => "a",
    };
    let (name, expected, found) = (key.name, key.kind.describe(), value.type_str());
    let message = format!("`{name}` must be {expected}, not {article} {found}");
    cx.mistake(cx.span(range), message, None);
    None
}

fn no_word<T>(
    cx: &mut Context<'_>,
    key: &str,
    word: &str,
    range: Range<usize>,
    known: &[&str],
) -> Option<T> {
    let help = suggest(word, known.iter().copied());
    cx.mistake(cx.span(range), format!("`{word}` is no `{key}`"), help);
    None
}

fn number(
    cx: &mut Context<'_>,
    key: &Key,
    value: &DeValue<'_>,
    range: Range<usize>,
) -> Option<i64> {
    let Some(integer) = value.as_integer() else {
        return wrong_type(cx, key, (value, range));
    };
    let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
    let (low, high) = match key.kind {
        Kind::Number(low, high) => (low, high),
        _ => (i64::MIN, i64::MAX),
    };
    let number = number.filter(|n| (low..=high).contains(n));
    if number.is_none() {
        let message = format!("`{}` must lie between {low} and {high}", key.name);
        cx.mistake(cx.span(range), message, None);
    }
    number
}

fn date(cx: &mut Context<'_>, key: &Key, value: &DeValue<'_>, range: Range<usize>) -> Option<Date> {
    let date = match value {
        DeValue::Datetime(when) => {
            let date = when.date.filter(|_| when.time.is_none());
            date.and_then(|date| Date::new(date.year, date.month, date.day))
        }
        DeValue::String(text) => Date::parse(text),
        _ => return wrong_type(cx, key, (value, range)),
    };
    if date.is_none() {
        let written = cx
            .text
            .get(range.clone())
            .unwrap_or("this")
            .trim_matches('"');
        let message = format!("`{written}` is no date");
        let help = "write year, month and day, as in 2027-01-31".to_owned();
        cx.mistake(cx.span(range), message, Some(help));
    }
    date
}

fn path(
    cx: &mut Context<'_>,
    key: &Key,
    value: &DeValue<'_>,
    range: Range<usize>,
) -> Option<PathPattern> {
    let text = text(cx, key, (value, range.clone()))?;
    let pattern = PathPattern::parse(text);
    pattern
        .map_err(|error| {
            let help = text
                .contains('<')
                .then(|| "leave generics out: a path matches whatever they are".to_owned());
            cx.mistake(cx.within(range, text, error.at), error.message, help);
        })
        .ok()
}

fn port(cx: &mut Context<'_>, key: &Key, value: &DeValue<'_>, range: Range<usize>) -> Option<Port> {
    if let Some(integer) = value.as_integer() {
        let arg = u16::from_str_radix(integer.as_str(), integer.radix()).ok();
        return arg
            .map(Port::arg)
            .or_else(|| wrong_type(cx, key, (value, range)));
    }
    let text = text(cx, key, (value, range.clone()))?;
    Port::parse(text)
        .map_err(|error| {
            let help = Some(ROOTS.to_owned());
            cx.mistake(cx.within(range, text, error.at), error.message, help);
        })
        .ok()
}

fn template(
    cx: &mut Context<'_>,
    key: &Key,
    value: &DeValue<'_>,
    range: Range<usize>,
) -> Option<Template> {
    let text = text(cx, key, (value, range.clone()))?;
    Template::parse(text)
        .map_err(|error| {
            let (message, help) = match &error.hole {
                Some(hole) => (
                    format!("`{{{hole}}}` is no hole of a message"),
                    suggest(hole, HOLES.iter().map(|&(name, _)| name)),
                ),
                None => (
                    "a brace stands alone".to_owned(),
                    Some("write `{{` or `}}` for a brace".to_owned()),
                ),
            };
            cx.mistake(cx.within(range, text, error.at), message, help);
        })
        .ok()
}

fn proof(text: &str) -> Option<Proof> {
    let (what, rest) = text.split_once('(')?;
    let inner = rest.strip_suffix(')')?.trim();
    match what.trim() {
        "consent" if !inner.is_empty() => Some(Proof::Consent(inner.to_owned())),
        "right" => Right::from_word(inner).map(Proof::Right),
        _ => None,
    }
}
