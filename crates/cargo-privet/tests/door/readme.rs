//! What the README shows is what the program says.

use std::path::{Path, PathBuf};

use crate::layout::Folder;
use crate::run::privet;

const MARK: &str = "<!-- shop: ";

#[test]
fn the_readme_shows_what_the_program_says() {
    let readme = root().join("README.md");
    let text = std::fs::read_to_string(&readme).unwrap();
    let shop = root().join("examples/shop");
    let said = privet(&Folder::of(""), &[shop.to_str().unwrap()]);
    let after_mark = text.split(MARK).nth(1).unwrap();
    let lint = after_mark.split(" -->").next().unwrap();
    let shown = after_mark.split("```").nth(1).unwrap();
    let shown = shown.strip_prefix("text\n").unwrap();
    let now = block(&said.out, lint);
    if std::env::var_os("PRIVET_BLESS").is_some() {
        std::fs::write(&readme, text.replace(shown, &now)).unwrap();
        return;
    }
    assert_eq!(
        now, shown,
        "run `PRIVET_BLESS=1 cargo test -p cargo-privet readme` and read the difference"
    );
}

/// The first finding of the lint.
fn block(report: &str, lint: &str) -> String {
    let blocks = report.split_inclusive("\n\n");
    let mut of_lint = blocks.filter(|block| block.starts_with(&format!("error[{lint}]")));
    format!("{}\n", of_lint.next().unwrap().trim_end())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}
