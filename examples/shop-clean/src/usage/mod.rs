//! The functional use log: which functions of the shop a customer uses.
//!
//! It shows us which functions help and which fail, and it is kept for a few months.

mod log;
mod recorder;

pub use log::{UsageEntry, UsageLog, UsageStore, Use};
pub use recorder::{UsageRecorder, open, run};
