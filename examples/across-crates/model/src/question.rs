//! Questions to the librarian.

use privet::Personal;

use crate::Reader;

/// A question as the reader put it.
#[derive(Clone, Personal)]
#[personal(subject = "user")]
pub struct Question {
    #[personal(none)]
    pub reader: Reader,
    #[personal(category = "consultation", purpose = "service-quality")]
    pub words: String,
    #[personal(none)]
    pub urgent: bool,
}

impl Question {
    pub fn new(reader: Reader, words: impl Into<String>) -> Self {
        let words = words.into();
        let urgent = words.contains("today");
        Self {
            reader,
            words,
            urgent,
        }
    }
}
