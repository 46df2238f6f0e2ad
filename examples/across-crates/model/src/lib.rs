//! What a reading room knows of its readers: the questions they ask and the shelves they walk to.

mod question;
mod walk;

pub use question::Question;
pub use walk::{Shelf, Walk};

/// The number on a reader's card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reader(pub u32);
