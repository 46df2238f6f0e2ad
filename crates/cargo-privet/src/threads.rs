//! The thread that all runs on: the system's own stack is too small where recursion follows the input.

use std::io;
use std::thread::{self, Builder};

/// Stack sizes to try, in MiB: address space, not memory, and even that can be short.
const STACKS: &[usize] = &[128, 32, 8];

/// Runs `work` on a thread with a large stack and gives its result; `None` when it panicked.
pub(crate) fn on_large_stack<T: Send>(work: impl Fn() -> T + Send + Sync) -> Option<T> {
    for megabytes in STACKS {
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
