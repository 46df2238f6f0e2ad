//! The bench: how long privet takes, stage by stage, held against merely parsing the same files.
//!
//! Given published crates put together as one workspace, gives tables in Markdown and one line of JSON.
//! Each figure is the median of some rounds; each measurement is a process of its own, so that peaks of memory stay apart.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench starts itself, measures time and says what it saw"
)]

mod args;
#[path = "../corpus/fetch.rs"]
mod fetch;
mod measure;
mod plan;
mod round;
mod tables;
mod workspace;

use std::path::Path;
use std::process::ExitCode;

use args::{Args, Task};

/// The allocator of the program as it is shipped.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let ended = Args::read(std::env::args().skip(1)).and_then(|task| match task {
        Task::Measure(what) => measure::run(&what),
        Task::Bench(args) => bench(&args),
    });
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn bench(args: &Args) -> Result<(), String> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let crates = fetch::crates(scratch)?;
    let plan = plan::plan(args, &crates, scratch)?;
    let measured = round::all(args, &plan)?;
    println!("{}", tables::markdown(args, &measured));
    println!("{}", tables::json(&measured));
    Ok(())
}
