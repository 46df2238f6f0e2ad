//! The program: from the command line to an exit code, on a thread with a large stack.

use std::ffi::OsString;
use std::panic::PanicHookInfo;

use privet_report::{Untrusted, safe};

use crate::args::{self, Command};
use crate::exit::Exit;
use crate::{explain, models, out, policy, threads, why};

/// Runs privet with these arguments, the program's name first.
/// `called_by_cargo` says that the word `privet` may stand before the command.
pub fn run(args: Vec<OsString>, called_by_cargo: bool) -> Exit {
    std::panic::set_hook(Box::new(tell));
    let ended = threads::on_large_stack(|| start(args.clone(), called_by_cargo));
    ended.unwrap_or(Exit::Failed)
}

fn start(args: Vec<OsString>, called_by_cargo: bool) -> Exit {
    match args::parse(args, called_by_cargo) {
        Ok(cli) => match cli.command {
            Command::Check(args) => crate::check::run(&args),
            Command::Explain(args) => explain::run(&args),
            Command::Why(args) => why::run(&args),
            Command::Models(args) => models::run(&args),
            Command::Policy { command } => policy::run(&command),
        },
        Err(error) => usage(&error),
    }
}

/// Help goes to the standard output, a mistake to the standard error.
fn usage(error: &clap::Error) -> Exit {
    let text = error.render();
    if error.use_stderr() {
        for line in text.to_string().trim_end().lines() {
            out::notice(&safe![Untrusted(line)]);
        }
        return Exit::Failed;
    }
    Exit::of_output(out::to_stdout(text.to_string().as_bytes()))
}

/// A panic is a mistake of ours: it says so, where, and what to do.
fn tell(panic: &PanicHookInfo<'_>) {
    let payload = panic.payload();
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let place = panic
        .location()
        .map(ToString::to_string)
        .unwrap_or_default();
    out::notice(&safe![
        "internal error: ",
        Untrusted(text.unwrap_or("a panic without words")),
        " (",
        Untrusted(&place),
        ")",
    ]);
    out::notice(&safe![
        "  help: this is a mistake in privet ",
        env!("CARGO_PKG_VERSION"),
        ", not in your code; please report it with the lines above",
    ]);
}
