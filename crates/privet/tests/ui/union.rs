//! A union has no labels.

use privet::Personal;

#[derive(Personal)]
union Bits {
    #[personal(category = "usage")]
    whole: u32,
    half: u16,
}

fn main() {}
