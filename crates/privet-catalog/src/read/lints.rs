//! Lints: the heads of pages and `[[lint]]` tables, and the levels of `[lints]`.
//! One key table serves all shapes; here each shape takes its own keys and refuses the others'.

use std::collections::BTreeMap;

use super::document::{Document, TableValue, parse_all};
use super::policy::word_value;
use super::reader::{Context, Reader, Reference};
use crate::keys::{
    CHECK_WORDS, FACT_WORDS, LINT, Names, REACH_WORDS, SINK_WORDS, USE_WORDS, is_common, shape_keys,
};
use crate::lint::{
    Absence, Check, Company, Extent, FIELD_NEEDS, Field, FieldNeed, FieldPlace, Flow, FlowFact,
    Guard, KnownFact, LintSpec, Order, PolicyNeed, PolicyShape, Reach, Shape, ShapeName,
    SinkChoice, UseChoice, With,
};
use crate::pattern::PathPattern;
use crate::sink_kind::SinkKind;
use crate::span::{Origin, Spanned};
use crate::words::{Collect, Grade, Level, Right};

/// Reads `[lints]` into `levels`; `false` when it is another section.
pub(crate) fn read_levels<'t>(
    cx: &mut Context<'t>,
    doc: &Document<'_, 't>,
    levels: &mut BTreeMap<String, Spanned<Level>>,
) -> bool {
    let ("lints", TableValue::Plain(value, range), Some((name, name_range))) =
        (doc.section.name, &doc.value, &doc.name)
    else {
        return false;
    };
    let word = name.replace('_', "-");
    cx.references.push(Reference {
        names: Names::Lint,
        word: word.clone(),
        span: cx.span(name_range.clone()),
    });
    let level = word_value(cx, value, range.clone(), Level::WORDS).and_then(Level::from_word);
    if let Some(level) = level {
        levels.insert(word, Spanned::new(level, cx.span(range.clone())));
    }
    true
}

/// Reads a `[[lint]]` into `lints`; `false` when it is another section.
pub(crate) fn read_own_lint<'t>(
    cx: &mut Context<'t>,
    doc: &Document<'_, 't>,
    lints: &mut BTreeMap<String, LintSpec>,
) -> bool {
    let ("lint", TableValue::Table(table, range)) = (doc.section.name, &doc.value) else {
        return false;
    };
    let mut reader = Reader::new(cx, &LINT, None, table, range.clone());
    must_have(&mut reader, &["name"]);
    let name = reader
        .text("name")
        .and_then(|name| kebab(&mut reader, name));
    let Some(spec) = spec(&mut reader, name, None) else {
        return true;
    };
    if let Some(other) = lints.get(&spec.name) {
        let help = match other.origin {
            Origin::Shipped => "it is a lint of privet: choose another name",
            Origin::Own => "choose another name",
        };
        let message = format!("the lint `{}` exists already", spec.name);
        cx.mistake(spec.span, message, Some(help.to_owned()));
        return true;
    }
    lints.insert(spec.name.clone(), spec);
    true
}

/// Reads the head of a page, which is the text of `cx`.
pub(crate) fn read_lint(
    cx: &mut Context<'_>,
    page: &'static privet_lints::Page,
) -> Option<LintSpec> {
    let table = parse_all(cx)?;
    let range = 0..cx.text.len();
    let mut reader = Reader::new(cx, &LINT, None, &table, range);
    spec(&mut reader, Some(page.name.to_owned()), Some(page.text))
}

fn spec(
    reader: &mut Reader<'_, '_>,
    name: Option<String>,
    page: Option<&'static str>,
) -> Option<LintSpec> {
    let shape = reader.word::<ShapeName>("shape");
    let message = reader.template("message");
    let shape = shape.and_then(|shape| {
        refuse_other_keys(reader, shape.value);
        read_shape(reader, shape.value)
    });
    let span = reader.span;
    let level = reader.word("level");
    let level = level.unwrap_or(Spanned::new(Level::Warn, span));
    Some(LintSpec {
        level,
        default_level: level.value,
        clauses: reader.names("clause"),
        why: reader.template("why").map(|why| why.value),
        instead: reader.template("instead").map(|instead| instead.value),
        since: reader.plain("since"),
        page,
        origin: reader.cx.origin,
        span,
        name: name?,
        shape: shape?,
        message: message?.value,
    })
}

fn kebab(reader: &mut Reader<'_, '_>, name: Spanned<String>) -> Option<String> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_kebab = name.chars().all(allowed) && name.starts_with(|c: char| c.is_ascii_lowercase());
    if !is_kebab {
        let message = format!("`{}` is not kebab-case", name.value);
        let help = "write the bad thing in small letters, as in `card-in-logs`".to_owned();
        reader.cx.mistake(name.span, message, Some(help));
    }
    is_kebab.then_some(name.value)
}

fn refuse_other_keys(reader: &mut Reader<'_, '_>, shape: ShapeName) {
    for key in LINT.keys.iter().map(|key| key.name) {
        if is_common(key) || shape_keys(shape).contains(&key) {
            continue;
        }
        if let Some(span) = reader.key_span(key) {
            let message = format!("a lint of shape `{shape}` has no key `{key}`");
            let known: Vec<String> = shape_keys(shape).iter().map(|k| format!("`{k}`")).collect();
            let help = format!("its own keys are {}", known.join(", "));
            reader.cx.mistake(span, message, Some(help));
        }
    }
}

fn read_shape(reader: &mut Reader<'_, '_>, shape: ShapeName) -> Option<Shape> {
    Some(match shape {
        ShapeName::Flow => Shape::Flow(flow(reader)),
        ShapeName::Guard => Shape::Guard(guard(reader)),
        ShapeName::Order => Shape::Order(order(reader)),
        ShapeName::With => Shape::With(with(reader)?),
        ShapeName::Absence => Shape::Absence(absence(reader)),
        ShapeName::Field => Shape::Field(field(reader)),
        ShapeName::Policy => Shape::Policy(policy(reader)),
    })
}

/// Notes a key that this shape cannot do without.
fn must_have(reader: &mut Reader<'_, '_>, keys: &[&str]) {
    for key in keys {
        if !reader.has(key) {
            reader.lacks(key);
        }
    }
}

fn flow(reader: &mut Reader<'_, '_>) -> Flow {
    must_have(reader, &["to"]);
    let rank = reader.number("rank");
    Flow {
        from: reader.names("from"),
        to: reader.words_or_paths("to", SINK_WORDS, sink_choice, SinkChoice::Call),
        when: facts(reader, "when"),
        unless: facts(reader, "unless"),
        rank: rank.and_then(|n| u32::try_from(n.value).ok()),
        replaces: reader.flag("replaces").is_some_and(|flag| flag.value),
    }
}

fn facts(reader: &mut Reader<'_, '_>, key: &str) -> Vec<Spanned<FlowFact>> {
    let fact = |word: &str| {
        let known = KnownFact::from_word(word).map(FlowFact::Known);
        known.or_else(|| Grade::from_word(word).map(FlowFact::Grade))
    };
    reader.words_or_paths(key, FACT_WORDS, fact, FlowFact::Through)
}

fn sink_choice(word: &str) -> Option<SinkChoice> {
    match word {
        "any" => Some(SinkChoice::Any),
        "own" => Some(SinkChoice::Own),
        "third-party" => Some(SinkChoice::ThirdParty),
        "store" => Some(SinkChoice::Store),
        _ => SinkKind::from_word(word).map(SinkChoice::Kind),
    }
}

fn guard(reader: &mut Reader<'_, '_>) -> Guard {
    must_have(reader, &["use", "check"]);
    let uses = |word: &str| match word {
        "consent" => Some(UseChoice::NeedsConsent),
        "ignored-answer" => Some(UseChoice::IgnoredAnswer),
        _ => sink_choice(word).map(UseChoice::Sink),
    };
    let of_path = |path| UseChoice::Sink(SinkChoice::Call(path));
    let check = |word: &str| match word {
        "consent" => Some(Check::Consent),
        _ => {
            let right = word.strip_prefix("right(")?.strip_suffix(')')?;
            Right::from_word(right).map(Check::Right)
        }
    };
    Guard {
        uses: reader.words_or_paths("use", USE_WORDS, uses, of_path),
        checks: reader.words_or_paths("check", CHECK_WORDS, check, Check::Call),
        subject: reader.port("subject"),
    }
}

fn order(reader: &mut Reader<'_, '_>) -> Order {
    must_have(reader, &["first", "then"]);
    Order {
        first: reader.spanned_paths("first"),
        then: reader.spanned_paths("then"),
        value: reader.port("value"),
    }
}

fn with(reader: &mut Reader<'_, '_>) -> Option<With> {
    must_have(reader, &["use"]);
    let uses = reader.words_or_paths("use", SINK_WORDS, sink_choice, SinkChoice::Call);
    let company = match (reader.has("requires"), reader.has("only-from")) {
        (true, true) => {
            reader.excludes("requires", "only-from");
            return None;
        }
        (false, false) => {
            reader.lacks("requires");
            return None;
        }
        (true, false) => Company::Requires(reader.spanned_paths("requires")),
        (false, true) => Company::OnlyFrom(reader.spanned_paths("only-from")),
    };
    Some(With { uses, company })
}

fn absence(reader: &mut Reader<'_, '_>) -> Absence {
    must_have(reader, &["reached-by"]);
    let reach = |word: &str| Right::from_word(word).map(Reach::Right);
    Absence {
        stored: reader.spanned_paths("stored"),
        reached_by: reader.words_or_paths("reached-by", REACH_WORDS, reach, Reach::Call),
        extent: reader
            .word("extent")
            .map_or(Extent::EveryStore, |extent| extent.value),
    }
}

fn field(reader: &mut Reader<'_, '_>) -> Field {
    must_have(reader, &["requires"]);
    let need = |word: &str| match word {
        "label" => Some(FieldNeed::Label),
        "known-label" => Some(FieldNeed::KnownLabel),
        "used" => Some(FieldNeed::Used),
        "no-default" => Some(FieldNeed::NoDefault),
        _ => {
            let collect = Collect::from_word(word.strip_prefix("collect-not-")?)?;
            (collect != Collect::Yes).then_some(FieldNeed::CollectNot(collect))
        }
    };
    Field {
        place: reader
            .word("where")
            .map_or(FieldPlace::Any, |place| place.value),
        categories: reader.names("category"),
        requires: reader.words_or_paths("requires", FIELD_NEEDS, need, FieldNeed::Type),
    }
}

fn policy(reader: &mut Reader<'_, '_>) -> PolicyShape {
    must_have(reader, &["requires"]);
    let requires = reader.words_or_paths(
        "requires",
        PolicyNeed::WORDS,
        |word| PolicyNeed::from_word(word).map(Ok),
        Err::<PolicyNeed, PathPattern>,
    );
    let mut needs = Vec::new();
    for need in requires {
        match need.value {
            Ok(word) => needs.push(Spanned::new(word, need.span)),
            Err(path) => {
                let message = format!("`{path}` is no `requires` of shape `policy`");
                reader.cx.mistake(need.span, message, None);
            }
        }
    }
    PolicyShape { requires: needs }
}
