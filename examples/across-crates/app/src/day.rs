//! A day in the reading room.

use room::prelude::{Question, Reader, Shelf, Walk};

pub(crate) fn questions() -> Vec<Question> {
    vec![
        Question::new(Reader(17), "Where are the letters of Rosa Luxemburg?"),
        Question::new(Reader(4), "Can the atlas be mended today?"),
    ]
}

pub(crate) fn walks() -> Vec<Walk> {
    vec![
        Walk {
            reader: Reader(17),
            shelves: vec![Shelf('C', 3), Shelf('D', 1)],
        },
        Walk {
            reader: Reader(4),
            shelves: Vec::new(),
        },
    ]
}
