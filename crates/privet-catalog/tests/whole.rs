//! A whole policy with every kind of entry: it is read without a mistake,
//! and no piece of it, however broken, stops the reader.

use privet_catalog::{Catalog, CatalogError, Options, PolicyFile};

const SHOP: &str = include_str!("shop.toml");

fn errors(text: &str) -> Vec<CatalogError> {
    let options = Options {
        no_models: true,
        ..Options::default()
    };
    Catalog::build(Some(&PolicyFile::new("privet.toml", text)), &options).1
}

#[test]
fn a_whole_policy_has_no_mistakes() {
    let errors: Vec<String> = errors(SHOP).iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn a_policy_that_is_cut_anywhere_is_still_read() {
    for end in (0..SHOP.len()).step_by(11) {
        let text = SHOP.get(..end).unwrap_or_default();
        for error in errors(text) {
            let place = error.place.expect("a mistake in a file has a place");
            assert!(place.span.end <= text.len() + 1, "{end}: {}", error.message);
        }
    }
}

#[test]
fn a_policy_that_lacks_any_line_is_still_read() {
    let lines: Vec<&str> = SHOP.lines().collect();
    for lost in 0..lines.len() {
        let mut rest = lines.clone();
        rest.remove(lost);
        errors(&rest.join("\n"));
    }
}

#[test]
fn letters_of_any_length_and_a_thousand_brackets_are_only_mistakes() {
    assert_eq!(errors("\u{feff}[policy]\nname = \"é\u{1f511}\"\n").len(), 0);
    let found = errors("[\"é\u{1f511}\"]\n[[sink]]\ncall = \"é::\u{1f511}\"\nkind = \"log\"\n");
    let columns: Vec<u32> = found
        .iter()
        .filter_map(|e| Some(e.place.as_ref()?.position.column))
        .collect();
    assert_eq!(columns, [2, 12]);
    assert!(!errors(&"[".repeat(1000)).is_empty());
    assert!(!errors(&format!("a = {}", "[".repeat(1000))).is_empty());
}
