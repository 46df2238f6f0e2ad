//! How long each stage took, for `--timings`.

use std::time::{Duration, Instant};

use privet_report::{Untrusted, safe};

use crate::out;

/// A clock that is read at the end of each stage.
pub(crate) struct Timings {
    started: Instant,
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    pub(crate) fn start() -> Timings {
        let now = Instant::now();
        Timings {
            started: now,
            last: now,
            stages: Vec::new(),
        }
    }

    /// The stage that ends now.
    pub(crate) fn end(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.stages.push((stage, now - self.last));
        self.last = now;
    }

    /// Says them all on the standard error.
    pub(crate) fn tell(&self) {
        let all = ("all", self.started.elapsed());
        for (stage, took) in self.stages.iter().chain([&all]) {
            let milliseconds = format!("{stage:<10} {:>9.1} ms", took.as_secs_f64() * 1e3);
            out::notice(&safe![Untrusted(&milliseconds)]);
        }
    }
}
