//! The derive's code neither warns nor takes its names from around it.
#![no_std]
#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications, single_use_lifetimes, unreachable_pub)]

extern crate std;

/// Stand in the way of the real ones.
pub mod core {}
/// Stands in the way of the real one.
pub mod privet {}
/// Stands in the way of the real one.
pub enum Option {}
/// Stands in the way of the real one.
pub const FIELDS: u8 = 0;

/// A labelled type.
#[derive(::privet::Personal)]
#[personal(subject = "customer")]
pub struct Visit<Labels, const LABELS: usize> {
    /// A labelled field.
    #[personal(category = "browsing")]
    pub url: [Labels; LABELS],
}

fn main() {
    use ::privet::Personal as _;
    std::assert_eq!(Visit::<u8, 3>::LABELS.len(), 1);
}
