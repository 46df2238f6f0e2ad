//! The front desk of a reading room: reads a day's questions and walks, and logs what went on.

mod day;
mod observer;

use room::prelude::*;

use crate::observer::LogObserver;

fn main() {
    let mut desk = Desk::new(Box::new(LogObserver));
    for question in day::questions() {
        desk.ask(question);
    }
    while let Some(question) = desk.next_question() {
        log::info!("a question of {:?} is answered", question.reader);
    }

    let walks = day::walks();
    for walk in &walks {
        see_off(walk);
    }
    log::info!("the busiest shelf had {} visits", worn(&walks));
}

/// The porter wants to know which light to leave on.
fn see_off(walk: &Walk) {
    let reader = walk.reader.0;
    match favourite(walk) {
        Some(shelf) => log::info!("reader {reader} is at {shelf}"), //~ personal-data-in-logs
        None => log::info!("reader {reader} has left"),
    }
}
