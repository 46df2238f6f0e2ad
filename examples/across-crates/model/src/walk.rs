//! Walks through the shelves.

use std::fmt;

use privet::Personal;

use crate::Reader;

/// A shelf has a letter and a number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shelf(pub char, pub u8);

impl fmt::Display for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.0, self.1)
    }
}

/// Where a reader went, in the order she went there.
#[derive(Personal)]
#[personal(subject = "user")]
pub struct Walk {
    #[personal(none)]
    pub reader: Reader,
    #[personal(category = "browsing", purpose = "service-quality")]
    pub shelves: Vec<Shelf>,
}

impl Walk {
    /// The shelf where she stayed.
    pub fn last(&self) -> Option<Shelf> {
        self.shelves.last().copied()
    }
}
