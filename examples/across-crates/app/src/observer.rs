//! Tells the log what goes on.

use room::Observer;

pub(crate) struct LogObserver;

impl Observer for LogObserver {
    fn attention(&self, text: &str) {
        log::warn!("the librarian is wanted: {text}"); //~ personal-data-in-logs
    }

    fn count(&self, name: &'static str, count: usize) {
        log::info!("{name}: {count}");
    }
}
