//! What a reading room does for its readers: it answers questions and learns which shelves are
//! worn out. Whoever runs a room brings an [`Observer`] that is told what goes on.

mod desk;
mod shelves;

pub use desk::Desk;
pub use shelves::{favourite, worn};

/// Everything that a program needs, the model included.
pub mod prelude {
    pub use crate::{Desk, Observer, favourite, worn};
    pub use records::*;
}

/// Told what goes on.
pub trait Observer {
    /// Something that somebody should look after.
    fn attention(&self, text: &str);
    /// A number for the yearly report.
    fn count(&self, name: &'static str, count: usize);
}
