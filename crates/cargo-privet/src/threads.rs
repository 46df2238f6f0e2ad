//! Threads with stacks of our own size: the parser recurses as deep as the source does.
//!
//! The stack is address space, not memory; where even that is short, smaller stacks go with stricter limits.

use std::io;
use std::num::NonZeroUsize;
use std::thread::{self, Builder};

use privet_ir::check::Limits;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// Stack sizes to try, in MiB, and by how much the limits shrink with them.
const STACKS: &[(usize, usize)] = &[(128, 1), (32, 1), (8, 4)];

/// Runs `work` on a thread with a large stack and gives its result; `None` when it panicked.
pub(crate) fn on_large_stack<T: Send>(work: impl Fn() -> T + Send + Sync) -> Option<T> {
    for (megabytes, _) in STACKS {
        let spawned = thread::scope(|scope| {
            let builder = Builder::new().stack_size(megabytes << 20);
            let handle = builder.spawn_scoped(scope, &work)?;
            Ok::<_, io::Error>(handle.join().ok())
        });
        if let Ok(result) = spawned {
            return result;
        }
    }
    Some(work())
}

/// The pool that files and functions are worked on by, and the limits that its stacks allow.
pub(crate) struct Pool {
    pub(crate) threads: ThreadPool,
    pub(crate) limits: Limits,
}

/// A pool of `jobs` threads, by default one per processor. `None` when the system grants no thread at all.
pub(crate) fn pool(jobs: Option<NonZeroUsize>) -> Option<Pool> {
    let jobs = jobs.or_else(|| thread::available_parallelism().ok());
    let jobs = jobs.map_or(1, NonZeroUsize::get).min(MAX_JOBS);
    STACKS.iter().find_map(|(megabytes, smaller)| {
        let builder = ThreadPoolBuilder::new()
            .num_threads(jobs)
            .stack_size(megabytes << 20);
        Some(Pool {
            threads: builder.build().ok()?,
            limits: Limits::default().for_smaller_stack(*smaller),
        })
    })
}

/// More threads than this help nobody.
const MAX_JOBS: usize = 256;
