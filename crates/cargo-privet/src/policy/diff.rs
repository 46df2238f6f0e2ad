//! `privet policy diff OLD NEW`: what a change of the policy means, for whoever reviews it.

use privet_catalog::{Catalog, Change, Effect, Options, differences};
use privet_report::{Safe, Untrusted, safe};
use serde_json::json;

use crate::args::{DiffArgs, DiffFormat};
use crate::exit::Exit;
use crate::out;
use crate::problem::Problem;

use super::text::{Read, of_path};

/// Prints the changes from the old policy to the new one.
pub(super) fn run(args: &DiffArgs) -> Result<Exit, Vec<Problem>> {
    let read = |path| of_path(path, Options::default()).map_err(|problem| vec![problem]);
    let (old, new) = (read(&args.old)?, read(&args.new)?);
    let problems: Vec<Problem> = [&old, &new]
        .iter()
        .flat_map(|one| one.problems.clone())
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let changes = differences(&old.catalog, &new.catalog);
    let text = match args.format {
        DiffFormat::Terminal => terminal(&old, &new, &changes),
        DiffFormat::Markdown => markdown(&old, &new, &changes),
        DiffFormat::Json => as_json(&old, &new, &changes),
    };
    let written = Exit::of_output(out::to_stdout(text.as_bytes()));
    let breaks = changes.iter().any(|change| change.effect == Effect::Breaks);
    Ok(written.max(if breaks { Exit::Denied } else { Exit::Clean }))
}

const EFFECTS: [Effect; 4] = [
    Effect::Breaks,
    Effect::Loosens,
    Effect::Tightens,
    Effect::Rewords,
];

fn heading(effect: Effect) -> &'static str {
    match effect {
        Effect::Breaks => "breaks a published promise",
        Effect::Loosens => "loosens",
        Effect::Tightens => "tightens",
        Effect::Rewords => "says otherwise what is neither more nor less",
    }
}

/// `version 1.2.0 -> 1.3.0`
fn versions(old: &Read, new: &Read) -> Safe {
    safe![
        "version ",
        Untrusted(&old.catalog.policy.version),
        " -> ",
        Untrusted(&new.catalog.policy.version),
    ]
}

/// `breaks a published promise: 1 breaks, 2 loosen, 0 tighten`
fn verdict(changes: &[Change]) -> Safe {
    let count = |effect| {
        changes
            .iter()
            .filter(|change| change.effect == effect)
            .count()
    };
    let Some(worst) = changes.iter().map(|change| change.effect).max() else {
        return safe!["the two policies mean the same"];
    };
    safe![
        heading(worst),
        " (",
        count(Effect::Breaks),
        " break, ",
        count(Effect::Loosens),
        " loosen, ",
        count(Effect::Tightens),
        " tighten)",
    ]
}

fn terminal(old: &Read, new: &Read, changes: &[Change]) -> String {
    let mut text = format!("{}\n", versions(old, new));
    for effect in EFFECTS {
        let mut of_this = changes
            .iter()
            .filter(|change| change.effect == effect)
            .peekable();
        if of_this.peek().is_some() {
            text.push_str(&format!("\n{}:\n", heading(effect)));
        }
        for change in of_this {
            let place = place(&new.catalog, change).map(|place| format!("  ({place})"));
            let what = safe![Untrusted(&change.what)];
            text.push_str(&format!("  - {what}{}\n", place.unwrap_or_default()));
            if let Some(quote) = broken(&new.catalog, change) {
                text.push_str(&format!(
                    "    although it says: {}\n",
                    safe![Untrusted(&quote)]
                ));
            }
        }
    }
    text.push_str(&format!("\nverdict: {}\n", verdict(changes)));
    text
}

fn markdown(old: &Read, new: &Read, changes: &[Change]) -> String {
    let mut text = format!(
        "## Policy: {}\n\n**{}**\n",
        versions(old, new),
        verdict(changes)
    );
    for effect in EFFECTS {
        let mut of_this = changes
            .iter()
            .filter(|change| change.effect == effect)
            .peekable();
        if of_this.peek().is_some() {
            text.push_str(&format!("\n### {}\n\n", heading(effect)));
        }
        for change in of_this {
            let place = place(&new.catalog, change).map(|place| format!(" ({place})"));
            let what = escaped(&safe![Untrusted(&change.what)].to_string());
            text.push_str(&format!("- {what}{}\n", place.unwrap_or_default()));
            if let Some(quote) = broken(&new.catalog, change) {
                let quote = escaped(&safe![Untrusted(&quote)].to_string());
                text.push_str(&format!("  > {quote}\n"));
            }
        }
    }
    text
}

/// What a page of Markdown would read as a tag or a link.
fn escaped(text: &str) -> String {
    text.replace('<', "&lt;")
        .replace('[', "\\[")
        .replace('@', "&#64;")
}

/// The words of the clause that a change breaks.
fn broken(catalog: &Catalog, change: &Change) -> Option<String> {
    let clause = catalog.policy.clauses.get(change.clause.as_ref()?)?;
    let section = clause
        .section
        .as_ref()
        .map(|section| format!("{}: ", section.value));
    let quote = format!("{}\"{}\"", section.unwrap_or_default(), clause.quote.value);
    (change.effect == Effect::Breaks).then_some(quote)
}

fn place(catalog: &Catalog, change: &Change) -> Option<Safe> {
    let position = catalog.files.position(change.span?);
    Some(safe![
        Untrusted(&position.file),
        ":",
        position.line as usize
    ])
}

fn as_json(old: &Read, new: &Read, changes: &[Change]) -> String {
    let side = |read: &Read| {
        json!({
            "file": read.shown,
            "version": read.catalog.policy.version.value,
            "sha256": read.catalog.meaning_sha256(),
        })
    };
    let entries = changes.iter().map(|change| {
        let position = change.span.map(|span| new.catalog.files.position(span));
        json!({
            "effect": change.effect.word(),
            "what": change.what,
            "clause": change.clause,
            "file": position.as_ref().map(|position| position.file.clone()),
            "line": position.as_ref().map(|position| position.line),
        })
    });
    let worst = changes.iter().map(|change| change.effect).max();
    let document = json!({
        "old": side(old),
        "new": side(new),
        "verdict": worst.map_or("same", Effect::word),
        "changes": entries.collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}
