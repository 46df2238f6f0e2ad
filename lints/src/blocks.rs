//! The inside of a page: its sections and fenced blocks.
//! `explain` shows the sections; the tests run the blocks and rewrite the reports.

use crate::Page;

/// A fenced block of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// The heading it stands under, as in `Bad`.
    pub section: &'static str,
    /// What stands behind the opening fence, as in `rust`.
    pub language: &'static str,
    /// The lines between the fences, each with its newline.
    pub text: &'static str,
    /// The byte of the page where `text` begins.
    pub start: usize,
}

impl Page {
    /// The text below the heading `## name`, without its blocks' meaning: plain Markdown.
    pub fn section(&self, name: &str) -> Option<&'static str> {
        let heading = format!("\n## {name}\n");
        let body = self.body();
        let start = body.find(&heading)? + heading.len();
        let rest = &body[start..];
        Some(rest[..rest.find("\n## ").unwrap_or(rest.len())].trim())
    }

    /// All fenced blocks, in order.
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut section = "";
        let mut open: Option<(&'static str, usize)> = None;
        let mut at = self.text.len() - self.body().len();
        for line in self.body().split_inclusive('\n') {
            let next = at + line.len();
            match (open, line.trim_end().strip_prefix("```")) {
                (None, Some(language)) => open = Some((language, next)),
                (Some((language, start)), Some(_)) => {
                    open = None;
                    blocks.push(Block {
                        section,
                        language,
                        text: &self.text[start..at],
                        start,
                    });
                }
                (None, None) => section = heading(line).unwrap_or(section),
                (Some(_), None) => {}
            }
            at = next;
        }
        blocks
    }
}

fn heading(line: &'static str) -> Option<&'static str> {
    line.trim_end().strip_prefix("## ")
}

#[cfg(test)]
mod tests {
    use crate::{Page, pages};

    const PAGE: Page = Page {
        name: "x",
        text: "+++\nlevel = \"deny\"\n+++\n# x\n\n## Why\nBecause.\n\n## Bad\n```rust\na\n```\n\
               \n## Report\n```text\n```\n",
    };

    #[test]
    fn a_page_is_a_head_sections_and_blocks() {
        assert_eq!(PAGE.head().text, "level = \"deny\"\n");
        assert_eq!(PAGE.section("Why"), Some("Because."));
        let blocks = PAGE.blocks();
        let found: Vec<_> = blocks
            .iter()
            .map(|b| (b.section, b.language, b.text))
            .collect();
        assert_eq!(found, [("Bad", "rust", "a\n"), ("Report", "text", "")]);
        for block in blocks {
            assert!(PAGE.text[block.start..].starts_with(block.text));
        }
    }

    #[test]
    fn a_page_is_named_like_its_file_and_has_every_section() {
        for page in pages() {
            let heading = page.body().lines().find(|line| line.starts_with("# "));
            assert_eq!(
                heading,
                Some(format!("# {}", page.name).as_str()),
                "{}",
                page.name
            );
            for section in ["Why", "Bad", "Report", "Good", "Instead"] {
                assert!(page.section(section).is_some(), "{}: {section}", page.name);
            }
        }
    }

    #[test]
    fn every_marker_of_a_page_names_its_lint_and_only_bad_blocks_have_them() {
        for page in pages() {
            for block in page.blocks().iter().filter(|b| b.language == "rust") {
                let marks: Vec<&str> = block.text.lines().filter_map(mark).collect();
                // What is wrong may stand in the policy beside the code.
                let in_policy = page.text.contains("#~ ");
                let is_bad = block.section == "Bad";
                assert!(
                    marks.is_empty() != is_bad || in_policy && is_bad,
                    "{}",
                    page.name
                );
                // An allow that allows nothing leaves another lint's finding standing.
                let own = marks.contains(&page.name);
                assert!(own || marks.is_empty(), "{}", page.name);
            }
        }
    }

    fn mark(line: &str) -> Option<&str> {
        line.split_once("//~ ").map(|(_, name)| name.trim())
    }

    #[test]
    fn a_lint_is_found_with_underscores_too() {
        let first = pages().first().expect("there are pages");
        assert_eq!(crate::page(&first.name.replace('-', "_")), Some(first));
    }
}
