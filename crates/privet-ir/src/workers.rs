//! The threads that read, lower and drop files: big stacks, bounded memory, and a file that breaks does not break the others.
//!
//! Given files and what to do with one, gives the results in the same order, whatever the number of threads.

use crate::check::Limits;
use crate::program::{Failure, LoweredFile};
use crate::span::Span;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, PoisonError};

/// MiB of stack: the parser recurses as deep as the source does.
/// It is address space, not memory; where the system refuses it, smaller ones are tried, with smaller limits.
const STACKS: [usize; 3] = [128, 32, 8];
/// Bytes of source that may be in work at once, beyond one file: a tree takes up to 600 times its text.
const BYTES_IN_WORK: u64 = 4 << 20;

/// Threads with big stacks.
#[derive(Debug)]
pub struct Workers {
    pool: ThreadPool,
    limits: Limits,
}

impl Workers {
    /// Starts `threads` threads (0: one for each core). Fails when the system gives no thread even a small stack.
    pub fn new(threads: usize, limits: Limits) -> Result<Workers, String> {
        let mut refused = String::new();
        for stack in STACKS {
            let builder = ThreadPoolBuilder::new()
                .num_threads(threads)
                .stack_size(stack << 20);
            match builder.build() {
                Ok(pool) => {
                    return Ok(Workers {
                        pool,
                        limits: limits.for_stack(stack),
                    });
                }
                Err(error) => refused = error.to_string(),
            }
        }
        Err(format!("no thread could be started: {refused}"))
    }

    /// The limits that hold on these stacks.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The number of threads.
    pub fn threads(&self) -> usize {
        self.pool.current_num_threads()
    }

    /// Runs `work` on the threads, for stages that divide their work themselves.
    pub fn run<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.pool.install(work)
    }

    /// Lowers each file. One whose lowering panics gets a failure instead; the others go on.
    pub fn lower_files<F: Send>(
        &self,
        files: Vec<F>,
        bytes: impl Fn(&F) -> u64 + Sync,
        lower: impl Fn(F) -> LoweredFile + Sync,
    ) -> Vec<LoweredFile> {
        self.each(files, bytes, lower, || LoweredFile {
            failure: Some(internal_error()),
            ..LoweredFile::default()
        })
    }

    /// Does `work` for each file, `broken` instead when it panics. `bytes` is the size of a file's text.
    ///
    /// All parser state of the thread is freed after each file, so nothing that holds a parser's span may leave `work`.
    pub fn each<F: Send, T: Send>(
        &self,
        files: Vec<F>,
        bytes: impl Fn(&F) -> u64 + Sync,
        work: impl Fn(F) -> T + Sync,
        broken: impl Fn() -> T + Sync,
    ) -> Vec<T> {
        let gate = Gate::default();
        let one = |file: F| {
            let _pass = gate.enter(bytes(&file));
            let result = catch_unwind(AssertUnwindSafe(|| work(file)));
            proc_macro2::extra::invalidate_current_thread_spans();
            result.unwrap_or_else(|_| broken())
        };
        self.pool
            .install(|| files.into_par_iter().with_max_len(1).map(one).collect())
    }
}

fn internal_error() -> Failure {
    Failure {
        message: "internal error: this file could not be analysed".to_owned(),
        help: Some("please report it, with the file if you may".to_owned()),
        span: Span::default(),
        is_limit: false,
    }
}

/// Lets files in as long as their bytes fit; one file alone always may.
#[derive(Default)]
struct Gate {
    in_work: Mutex<u64>,
    left: Condvar,
}

struct Pass<'a> {
    gate: &'a Gate,
    bytes: u64,
}

impl Gate {
    fn enter(&self, bytes: u64) -> Pass<'_> {
        let in_work = self.in_work.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |in_work: &mut u64| *in_work > 0 && *in_work + bytes > BYTES_IN_WORK;
        let waited = self.left.wait_while(in_work, is_full);
        *waited.unwrap_or_else(PoisonError::into_inner) += bytes;
        Pass { gate: self, bytes }
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        *self
            .gate
            .in_work
            .lock()
            .unwrap_or_else(PoisonError::into_inner) -= self.bytes;
        self.gate.left.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::{BYTES_IN_WORK, Limits, LoweredFile, STACKS, Workers};
    use std::sync::atomic::{AtomicU64, Ordering};

    fn workers(threads: usize) -> Workers {
        Workers::new(threads, Limits::default()).expect("threads")
    }

    #[test]
    fn results_stand_in_the_order_of_the_files() {
        let numbers: Vec<u64> = (0..500).collect();
        for threads in [1, 4] {
            let doubled = workers(threads).each(numbers.clone(), |n| *n, |n| n * 2, || 0);
            assert!(
                doubled
                    .iter()
                    .zip(&numbers)
                    .all(|(double, n)| *double == n * 2)
            );
        }
    }

    #[test]
    fn a_file_that_panics_fails_alone() {
        let lowered = workers(2).lower_files(
            vec![1, 2, 3],
            |_| 1,
            |n| {
                assert!(n != 2, "a bug");
                LoweredFile::default()
            },
        );
        let failed: Vec<bool> = lowered.iter().map(|file| file.failure.is_some()).collect();
        assert_eq!(failed, [false, true, false]);
    }

    #[test]
    fn no_more_than_the_bytes_are_in_work_at_once() {
        let (now, most) = (AtomicU64::new(0), AtomicU64::new(0));
        let half = BYTES_IN_WORK / 2;
        let work = |bytes: u64| {
            let sum = now.fetch_add(bytes, Ordering::SeqCst) + bytes;
            most.fetch_max(sum, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(2));
            now.fetch_sub(bytes, Ordering::SeqCst);
        };
        workers(4).each(vec![half; 24], |bytes| *bytes, work, || ());
        assert_eq!(most.into_inner(), BYTES_IN_WORK);
    }

    #[test]
    fn a_file_larger_than_all_still_passes_alone() {
        let sizes = workers(2).each(vec![BYTES_IN_WORK * 3; 4], |bytes| *bytes, |b| b, || 0);
        assert_eq!(sizes.len(), 4);
    }

    #[test]
    fn a_deep_recursion_fits_the_stack() {
        fn deep(n: u32) -> u32 {
            let frame = std::hint::black_box([n; 64]);
            if n == 0 {
                frame[0]
            } else {
                deep(n - 1) + frame[1] % 2
            }
        }
        let depth = workers(1).run(|| deep(150_000));
        assert!(depth > 0);
    }

    #[test]
    fn smaller_stacks_have_smaller_limits() {
        let limits = STACKS.map(|stack| Limits::default().for_stack(stack));
        assert_eq!(limits.map(|limits| limits.depth), [256, 256, 64]);
        assert_eq!(limits.map(|limits| limits.prefix_run), [4_000, 2_000, 400]);
    }
}
