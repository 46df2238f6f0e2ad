//! Every kind of node that syn can make has a fixture: source in, what `--show lower` prints out.
//!
//! The pages stand in `kinds/`; `PRIVET_BLESS=1 cargo test -p privet-ir --test kinds` writes their second blocks.
//! A variant of syn that no page shows, and a page whose source is of another kind than it says, fail here.

#![expect(
    clippy::disallowed_methods,
    reason = "the pages of this test are files that a bless run writes"
)]

#[path = "kinds/names.rs"]
mod names;

use names::{ALL, kind_of};
use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::{MacroTable, collect_macros};
use privet_ir::grammar::Grammars;
use privet_ir::lower::{LowerInput, lower};
use privet_ir::show::show_file;
use std::collections::BTreeSet;
use std::path::PathBuf;

const PAGES: [&str; 4] = ["items", "exprs", "pats", "types"];

/// Kinds that no text of one node gives: groups come out of macros, and what is inherited is not written.
const WITHOUT_TEXT: [&str; 4] = [
    "Expr::Group",
    "Type::Group",
    "Visibility::Inherited",
    "Lit::Verbatim",
];

/// One fixture: the kind it is for, its source with `«»` around the node, and what it is lowered to.
struct Fixture {
    kind: String,
    source: String,
    lowered: String,
}

fn page_path(page: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/kinds");
    folder.join(page).with_extension("md")
}

fn page_text(page: &str) -> String {
    std::fs::read_to_string(page_path(page)).expect("the page is there")
}

/// The fixtures of a page: a heading, a block of Rust, a block of text.
fn fixtures(text: &str) -> Vec<Fixture> {
    let sections = text.split("\n## ").skip(1);
    let fixture = |section: &str| {
        let (kind, rest) = section.split_once("\n\n```rust\n").expect("source");
        let (source, rest) = rest.split_once("\n```\n\n```text\n").expect("text");
        let (lowered, _) = rest.split_once("```").expect("an end");
        Fixture {
            kind: kind.to_owned(),
            source: source.to_owned(),
            lowered: lowered.to_owned(),
        }
    };
    sections.map(fixture).collect()
}

fn all_fixtures() -> Vec<Fixture> {
    let pages = PAGES.iter();
    pages.flat_map(|page| fixtures(&page_text(page))).collect()
}

fn lowered(source: &str) -> String {
    let text = &source.replace(['«', '»'], "");
    let (cfg, limits) = (Cfg::default(), Limits::default());
    let macros = MacroTable::new(collect_macros(text, "demo", &cfg, &limits));
    show_file(&lower(&LowerInput {
        text,
        krate: "demo",
        cfg: &cfg,
        grammars: &Grammars::default(),
        macros: &macros,
        limits: &limits,
    }))
}

#[test]
fn every_fixture_is_lowered_to_what_its_page_shows() {
    for page in PAGES {
        let mut text = page_text(page);
        for fixture in fixtures(&text) {
            let now = lowered(&fixture.source);
            let block = |lowered: &str| format!("{}\n```\n\n```text\n{lowered}```", fixture.source);
            text = text.replace(&block(&fixture.lowered), &block(&now));
        }
        if std::env::var_os("PRIVET_BLESS").is_some() && text != page_text(page) {
            std::fs::write(page_path(page), &text).expect("the page can be written");
        }
        assert!(
            text == page_text(page),
            "{page}.md is stale: PRIVET_BLESS=1 cargo test -p privet-ir --test kinds"
        );
    }
}

#[test]
fn every_variant_of_syn_has_a_fixture() {
    let shown: BTreeSet<String> = all_fixtures().into_iter().map(|it| it.kind).collect();
    let all: BTreeSet<String> = ALL.iter().map(|kind| (*kind).to_owned()).collect();
    assert_eq!(shown, all);
}

#[test]
fn every_fixture_is_of_the_kind_it_says() {
    for fixture in all_fixtures() {
        if WITHOUT_TEXT.contains(&&*fixture.kind) {
            continue;
        }
        let (_, node) = fixture.source.split_once('«').expect("a node is meant");
        let (node, _) = node.split_once('»').expect("and ends");
        assert_eq!(kind_of(&fixture.kind, node), fixture.kind, "{node}");
    }
}

#[test]
fn what_is_not_understood_is_a_blind_spot() {
    for fixture in all_fixtures() {
        let is_silent = ["Lit::Verbatim", "TypeParamBound::Verbatim"];
        if fixture.kind.ends_with("::Verbatim") && !is_silent.contains(&&*fixture.kind) {
            assert!(fixture.lowered.contains("blind spot: "), "{}", fixture.kind);
        }
    }
}
