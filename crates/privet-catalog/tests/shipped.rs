//! What ships with privet has no mistakes, and the built-in policy is the published text.

use privet_catalog::{Catalog, Options};

#[test]
fn what_ships_has_no_mistakes() {
    let (_, errors) = Catalog::build(None, &Options::default());
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
