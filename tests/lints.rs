//! The pages of `lints/` are tests: each Bad block fires where it is marked, each Good block is silent,
//! and the Report block is what privet prints. A page's `toml` block is the policy of its examples;
//! a fence that names a file, `text PRIVACY.md` or `toml privet.lock`, puts that file beside it.

use std::fs;

use privet_catalog::{Options, PolicyFile};
use privet_lints::{Block, Page, pages};
use privet_report::Format;

use crate::support::check::{Checked, catalog_with, check_with};
use crate::support::golden::{BLESS, is_bless_run};
use crate::support::sources::Krate;
use crate::support::tree::root;

/// The Rust blocks of a section, each as a crate of its own.
fn crates(page: &Page, section: &str) -> Vec<Krate> {
    let blocks: Vec<Block> = page
        .blocks()
        .into_iter()
        .filter(|block| block.section == section && block.language == "rust")
        .collect();
    let section = section.to_lowercase();
    let name = |number: usize| match blocks.len() {
        1 => section.clone(),
        _ => format!("{section}_{number}"),
    };
    let numbered = (1..).zip(&blocks);
    let krate = |(number, block): (usize, &Block)| {
        Krate::of(&name(number), &format!("{}.rs", name(number)), block.text)
    };
    numbered.map(krate).collect()
}

/// A block with this fence, in the section or else in the whole page.
fn block(page: &Page, section: &str, is_meant: impl Fn(&str) -> bool) -> Option<Block> {
    let blocks = page.blocks();
    let all = || blocks.iter().filter(|block| is_meant(block.language));
    let here = all().find(|block| block.section == section);
    here.or_else(|| all().next()).copied()
}

fn check_section(page: &Page, section: &str) -> Checked {
    let policy = block(page, section, |fence| fence == "toml");
    let policy = policy.map_or("", |block| block.text);
    let lock = block(page, section, |fence| fence == "toml privet.lock");
    let options = Options {
        lock: lock.map(|block| PolicyFile::new("privet.lock", block.text)),
        ..Options::default()
    };
    let mut catalog = catalog_with(policy, options);
    let text = block(page, section, |fence| fence.starts_with("text "));
    if let Some(text) = text {
        catalog.publish(text.language.trim_start_matches("text "), text.text);
    }
    check_with(crates(page, section), catalog, policy)
}

/// Runs a check for every page and tells all that failed.
#[track_caller]
fn every_page(mistake: impl Fn(&Page) -> Option<String>) {
    assert!(!pages().is_empty());
    let wrong: Vec<String> = pages()
        .iter()
        .filter_map(|page| Some(format!("== lints/{}.md: {}", page.name, mistake(page)?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_bad_example_fires_where_it_is_marked() {
    every_page(|page| {
        let checked = check_section(page, "Bad");
        let (found, marked) = (checked.found(), checked.marked());
        let missed: Vec<_> = marked.difference(&found).collect();
        let unmarked: Vec<_> = found.difference(&marked).collect();
        let is_right = missed.is_empty() && unmarked.is_empty();
        (!is_right).then(|| {
            let report = checked.report(Format::Concise);
            format!("\nmarked, not found: {missed:?}\nfound, not marked: {unmarked:?}\n{report}")
        })
    });
}

#[test]
fn every_good_example_is_silent() {
    every_page(|page| {
        let checked = check_section(page, "Good");
        let is_silent = checked.analysis.findings.is_empty();
        (!is_silent).then(|| format!("\n{}", checked.report(Format::Terminal)))
    });
}

#[test]
fn every_report_block_is_what_privet_prints() {
    every_page(|page| {
        let report = check_section(page, "Bad").report(Format::Terminal);
        let block = page
            .blocks()
            .into_iter()
            .find(|block| block.section == "Report");
        let block = block.expect("the pages' own tests see to it");
        if block.text == report {
            return None;
        }
        if is_bless_run() {
            let (front, back) = (
                &page.text[..block.start],
                &page.text[block.start + block.text.len()..],
            );
            fs::write(
                root().join(format!("lints/{}.md", page.name)),
                format!("{front}{report}{back}"),
            )
            .unwrap();
            return None;
        }
        Some(format!("the Report block is stale; {BLESS}"))
    });
}
