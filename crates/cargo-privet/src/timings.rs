//! How long each stage took, for `--timings` and for benchmarks.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use privet_report::{Untrusted, safe};

use crate::out;

/// A clock that is read at the end of each stage.
#[derive(Debug)]
pub struct Timings {
    started: Instant,
    /// When the last stage ended, and how long each took. The stages of the analysis end on another thread.
    stages: Mutex<(Instant, Vec<(&'static str, Duration)>)>,
}

impl Timings {
    /// The first stage begins now.
    #[expect(
        clippy::new_without_default,
        reason = "a default is the same every time, and this is not"
    )]
    pub fn new() -> Timings {
        let now = Instant::now();
        Timings {
            started: now,
            stages: Mutex::new((now, Vec::new())),
        }
    }

    /// The stage that ends now.
    pub fn end(&self, stage: &'static str) {
        let now = Instant::now();
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let (last, all) = &mut *stages;
        all.push((stage, now - *last));
        *last = now;
    }

    /// The stages so far and, as `all`, the time since the first began.
    pub fn stages(&self) -> Vec<(&'static str, Duration)> {
        let stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let all = ("all", self.started.elapsed());
        stages.1.iter().copied().chain([all]).collect()
    }

    /// Says them on the standard error.
    pub(crate) fn tell(&self) {
        for (stage, took) in self.stages() {
            let milliseconds = format!("{stage:<10} {:>9.1} ms", took.as_secs_f64() * 1e3);
            out::notice(&safe![Untrusted(&milliseconds)]);
        }
    }
}
