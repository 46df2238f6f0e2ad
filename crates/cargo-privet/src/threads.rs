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
    // No thread at all: the system's own stack has to do.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
mod tests {
    use super::on_large_stack;

    #[test]
    fn a_panic_is_an_answer() {
        assert_eq!(on_large_stack(|| 1), Some(1));
        assert_eq!(
            on_large_stack(|| -> u8 { panic!("as a mistake of ours would") }),
            None
        );
    }

    #[test]
    fn the_stack_is_large() {
        fn deep(levels: u32) -> u32 {
            let frame = std::hint::black_box([levels; 1024]);
            if levels == 0 {
                frame[0]
            } else {
                deep(levels - 1) + frame[1023] - levels
            }
        }
        // 4 KiB a level: more than the system's own stack holds.
        assert_eq!(on_large_stack(|| deep(5_000)), Some(0));
    }
}
