//! The one place that writes: reports to the standard output or a file, notices to the standard error.
//!
//! Whatever happens to the reader on the other side is an answer, never a panic: a closed pipe stops quietly,
//! a full disk is told.

use std::fs::{self, File};
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use privet_report::{Safe, Untrusted, safe};

use crate::args::ColorChoice;
use crate::problem::Problem;

/// Why a report was not written.
#[derive(Debug)]
pub enum Unwritten {
    /// Nobody reads any more: there is nobody to tell.
    Closed,
    /// What the system says.
    Failed(Safe),
}

impl Unwritten {
    fn of(error: &io::Error, place: &str) -> Unwritten {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Unwritten::Closed,
            kind => Unwritten::Failed(safe![
                "the report could not be written to ",
                Untrusted(place),
                ": ",
                Untrusted(&kind.to_string()),
            ]),
        }
    }
}

/// Writes `bytes` to the standard output.
pub fn to_stdout(bytes: &[u8]) -> Result<(), Unwritten> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    written.map_err(|error| Unwritten::of(&error, "the standard output"))
}

/// Writes `bytes` to a file: beside it first, then in its place, so that nobody reads half a report.
pub fn to_file(bytes: &[u8], path: &Path) -> Result<(), Unwritten> {
    let written = match path.metadata() {
        // A device or pipe cannot be replaced.
        Ok(metadata) if !metadata.is_file() => fs::write(path, bytes),
        _ => replace(bytes, path),
    };
    written.map_err(|error| Unwritten::of(&error, &path.display().to_string()))
}

fn replace(bytes: &[u8], path: &Path) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.tmp", std::process::id()));
    let write = || {
        let mut file = File::create_new(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    let written = write();
    if written.is_err() {
        // The report is lost already; a file left beside it is the smaller trouble.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Says a line on the standard error. When nobody listens there, nothing can be done.
pub fn notice(line: &Safe) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Says problems on the standard error, each as `file:line:column: WORD: message` with its help below.
pub fn problems(problems: &[Problem], word: &'static str) {
    for problem in problems {
        let mut line = Safe::new();
        if !problem.file.is_empty() {
            line.push(Untrusted(&problem.file));
            if let Some((row, column)) = problem.at {
                line.push(safe![":", row, ":", column]);
            }
            line.push(": ");
        }
        line.push(safe![word, ": ", Untrusted(&problem.message)]);
        notice(&line);
        if let Some(help) = &problem.help {
            notice(&safe!["  help: ", Untrusted(help)]);
        }
    }
}

/// Whether to use colours on the standard output, or in the file that takes its place.
pub fn colour(choice: ColorChoice, to_file: bool) -> bool {
    let environment = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match choice {
        ColorChoice::Always => return true,
        ColorChoice::Never => return false,
        ColorChoice::Auto => {}
    }
    if environment("NO_COLOR").is_some() {
        return false;
    }
    if environment("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    match environment("CARGO_TERM_COLOR").as_deref() {
        Some("always") => return true,
        Some("never") => return false,
        _ => {}
    }
    let is_dumb = environment("TERM").is_some_and(|terminal| terminal == "dumb");
    !to_file && !is_dumb && io::stdout().is_terminal()
}
