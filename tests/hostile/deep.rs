//! Each nesting construct just below, at, just above and far above its limit: never a signal, always an answer.

use std::fs;

use privet_ir::check::{Limits, lex};
use privet_ir::text::SourceText;

use super::run::check_all;
use super::shapes::{SHAPES, Shape};
use crate::support::program::folder;

/// Deeper than any limit of brackets, numbers, prefixes and chains.
const FAR: usize = 100_000;

/// How deep a shape may be; nothing when no depth below `FAR` is refused.
fn limit(shape: &Shape) -> Option<usize> {
    let passes = |n: usize| lex(&SourceText::new(&shape.text(n)), &Limits::default()).is_ok();
    if passes(FAR) {
        return None;
    }
    let (mut low, mut high) = (1, FAR);
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if passes(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(low)
}

#[test]
fn at_every_limit_the_program_goes_on_and_above_it_the_file_is_named() {
    let folder = folder("hostile/deep");
    let (mut files, mut refused) = (Vec::new(), Vec::new());
    for shape in SHAPES {
        let mut write = |n: usize| {
            let file = format!("{}-{n}.rs", shape.name);
            fs::write(folder.join(&file), shape.text(n)).unwrap();
            files.push(file.clone());
            file
        };
        match limit(shape) {
            Some(limit) => {
                write(limit - 1);
                write(limit);
                refused.push(write(limit + 1));
                refused.push(write(FAR));
            }
            None => {
                write(FAR);
            }
        }
    }
    assert!(
        refused.len() > 150,
        "most shapes have a limit: {}",
        refused.len()
    );
    let run = check_all(&folder, &files);
    assert_eq!(run.code, Some(3), "{}", run.err);
    for file in &files {
        let partial = run.partial(file);
        let reason = partial.map_or("", |partial| partial["reason"].as_str().unwrap());
        assert_eq!(
            reason == "over-limit",
            refused.contains(file),
            "{file}: {partial:?}"
        );
        if let Some(partial) = partial {
            assert!(
                !partial["message"].as_str().unwrap().contains("internal"),
                "{file}: {partial}"
            );
            assert!(
                !partial["help"].as_str().unwrap().is_empty(),
                "{file}: {partial}"
            );
        }
    }
    fs::remove_dir_all(folder).unwrap();
}
