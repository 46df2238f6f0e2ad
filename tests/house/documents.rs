//! READMEs name files, and files move: what a README names is there.

use crate::support::tree::{files, read, root};

/// Words in a path that stand for any name.
const PLACEHOLDERS: &[&str] = &["LIBRARY", "LINT", "NAME"];
const ENDINGS: &[&str] = &[".json", ".md", ".rs", ".sh", ".toml", ".txt"];

#[test]
fn what_a_readme_names_is_there() {
    let all = files("");
    let mut lost = Vec::new();
    for readme in all.iter().filter(|path| path.ends_with("README.md")) {
        let named = named(&read(readme));
        let folder = readme.trim_end_matches("README.md");
        let is_lost = |path: &&String| !all.iter().any(|file| holds(file, path));
        lost.extend(
            named
                .paths
                .iter()
                .filter(is_lost)
                .map(|path| format!("{readme}: {path}")),
        );
        let leads_nowhere = |link: &&String| !root().join(folder).join(link).exists();
        lost.extend(
            named
                .links
                .iter()
                .filter(leads_nowhere)
                .map(|link| format!("{readme}: ({link})")),
        );
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// Whether a file is the one that a path names, or lies in the folder that it names.
fn holds(file: &str, path: &str) -> bool {
    format!("/{file}/").contains(&format!("/{}/", path.trim_end_matches('/')))
}

/// What a README names.
struct Named {
    paths: Vec<String>,
    links: Vec<String>,
}

/// The paths in code spans outside of fenced blocks, and the targets of links.
fn named(text: &str) -> Named {
    let mut named = Named {
        paths: Vec::new(),
        links: Vec::new(),
    };
    for prose in text.split("```").step_by(2) {
        let spans = prose.split('`').skip(1).step_by(2);
        named
            .paths
            .extend(spans.filter(|span| is_path(span)).map(str::to_owned));
        let targets = prose
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split([')', '#']).next());
        let targets = targets.filter(|target| !target.is_empty() && !target.contains("://"));
        named.links.extend(targets.map(str::to_owned));
    }
    named
}

fn is_path(span: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    let mut words = span.split(['/', '.']);
    let has_placeholder = words.any(|word| PLACEHOLDERS.contains(&word));
    let looks_like_one = span.contains('/') || ENDINGS.iter().any(|ending| span.ends_with(ending));
    span.chars().all(plain) && looks_like_one && !has_placeholder && !span.starts_with(['/', '.'])
}

#[test]
fn a_path_is_told_from_other_code() {
    let text = "`src/lib.rs`, `a::b`, `x/NAME.rs`, [there](../README.md#top), `cargo test`\n```\n`no/path`\n```\n";
    let named = named(text);
    assert_eq!(named.paths, ["src/lib.rs"]);
    assert_eq!(named.links, ["../README.md"]);
    assert!(holds("a/src/lib.rs", "src/lib.rs") && holds("a/src/lib.rs", "a/src/"));
    assert!(!holds("a/src/lib.rs", "lib"));
}
