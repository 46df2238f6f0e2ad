//! A struct without fields.

use privet::Personal;

#[derive(Personal)]
struct Marker;

#[derive(Personal)]
#[personal(category = "usage")]
struct Braces {}

fn main() {
    assert!(Marker::LABELS.is_empty());
    assert!(Braces::LABELS.find("self").is_some());
}
