//! The lint pages: one Markdown file per lint, which is its definition, documentation and test.
//! Nothing is registered: `build.rs` lists the files of this folder.

mod blocks;

pub use blocks::Block;

/// One lint's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The lint's name: the file's name without `.md`.
    pub name: &'static str,
    /// The whole page.
    pub text: &'static str,
}

/// The TOML at the top of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The TOML between the two `+++` lines.
    pub text: &'static str,
    /// The byte of the page it begins at.
    pub start: usize,
}

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// All pages, by name.
pub fn pages() -> &'static [Page] {
    PAGES
}

/// The page of a lint; `_` equals `-`.
pub fn page(name: &str) -> Option<&'static Page> {
    let name = name.replace('_', "-");
    PAGES.iter().find(|page| page.name == name)
}

impl Page {
    /// The TOML at the top; empty when the page does not begin with a `+++` line.
    pub fn head(&self) -> Head {
        const RULE: &str = "+++\n";
        let text = self.text.strip_prefix(RULE).unwrap_or("");
        let end = text.find("\n+++\n").map_or(0, |newline| newline + 1);
        Head {
            text: &text[..end],
            start: RULE.len(),
        }
    }

    /// What follows the head: the Markdown.
    pub fn body(&self) -> &'static str {
        let head = self.head();
        let after = head.start + head.text.len();
        let rest = self.text.get(after..).unwrap_or(self.text);
        rest.strip_prefix("+++\n").unwrap_or(rest)
    }
}
