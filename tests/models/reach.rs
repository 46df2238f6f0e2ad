//! What an example speaks of, and whether that is what an entry speaks of.

use std::collections::BTreeSet;

use privet_catalog::PathPattern;
use privet_ir::item::ItemKind;
use privet_ir::program::LoweredFile;
use privet_ir::types::Path;

use super::{ALL, name, path};

/// The file that an example became.
pub(super) fn lowered(number: usize) -> &'static LoweredFile {
    let path = path(number);
    let file = ALL.program.files.iter().find(|file| file.path == path);
    &file.expect("every example is a file").lowered
}

/// What an example speaks of.
pub(super) struct Spoken {
    /// The paths as written.
    written: BTreeSet<String>,
    /// What its calls were found to mean.
    pub(super) called: BTreeSet<String>,
}

pub(super) fn spoken(number: usize, calls: &str) -> Spoken {
    let file = lowered(number);
    let path = |path: &Path| {
        let segments: Vec<&str> = path
            .segments
            .iter()
            .map(|segment| file.text(segment.name))
            .collect();
        segments.join("::")
    };
    let mut written: BTreeSet<String> = file.paths.iter().map(path).collect();
    for item in &file.items {
        written.extend(
            item.attributes
                .iter()
                .map(|attribute| file.text(attribute.path).to_owned()),
        );
    }
    let own = format!("fn {}::", name(number));
    let mut is_own = false;
    let mut called = BTreeSet::new();
    for line in calls.lines() {
        match line.strip_prefix("  ") {
            None => is_own = line.starts_with(&own),
            // `  12: modelled reqwest::Client::post`
            Some(call) if is_own => {
                let callee = call
                    .split_once(": ")
                    .and_then(|(_, callee)| callee.split(' ').nth(1));
                called.extend(callee.map(str::to_owned));
            }
            Some(_) => {}
        }
    }
    Spoken { written, called }
}

/// Whether one of the paths is what the entry speaks of.
pub(super) fn reaches(paths: &[PathPattern], spoken: &Spoken) -> bool {
    let fits = |path: &str| paths.iter().any(|pattern| fits(pattern, path));
    // Macros and derives of std are written without their crate.
    let written = spoken.written.iter().any(|path| {
        fits(path) || fits(&format!("std::{path}")) || fits(&format!("std::fmt::{path}"))
    });
    let of_trait = || {
        paths
            .iter()
            .filter(|pattern| is_of_trait(pattern))
            .filter_map(PathPattern::last_name)
    };
    let ends_with = |method: &str| {
        spoken
            .called
            .iter()
            .any(|path| path.ends_with(&format!("::{method}")))
    };
    written || spoken.called.iter().any(|path| fits(path)) || of_trait().any(ends_with)
}

/// Whether a path is meant, by the pattern itself or by a re-export: the same crate, type and function.
fn fits(pattern: &PathPattern, path: &str) -> bool {
    let segments: Vec<&str> = path.split("::").collect();
    if pattern.matches(&segments, false) {
        return true;
    }
    let text = pattern.to_string();
    let short = |segments: &[&str]| match segments {
        [krate, .., ty, function] => Some([*krate, *ty, *function].join("::")),
        _ => None,
    };
    let (Some(pattern), Some(path)) = (
        short(&text.split("::").collect::<Vec<_>>()),
        short(&segments),
    ) else {
        return false;
    };
    let pattern = PathPattern::parse(&pattern).expect("a part of a pattern is one");
    pattern.matches(&path.split("::").collect::<Vec<_>>(), false)
}

/// Whether a pattern names a function of a trait: calls then go to the impls, whatever their type.
fn is_of_trait(pattern: &PathPattern) -> bool {
    let text = pattern.to_string();
    let Some(name) = text.rsplit("::").nth(1) else {
        return false;
    };
    ALL.program
        .files
        .iter()
        .filter(|file| file.is_described)
        .any(|file| {
            let items = file.lowered.items.iter();
            items
                .filter(|item| matches!(item.kind, ItemKind::Trait(_)))
                .any(|item| file.lowered.text(item.name) == name)
        })
}
