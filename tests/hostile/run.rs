//! Runs of the program that may not crash, hang or take all memory.

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// Address space of a run: the goal is 2.5 GB of memory, and the stacks are only reserved.
const KIBIBYTES: u32 = 3 << 20;

/// Longer than any run takes on the slowest machine. Only a run that never ends meets it.
const PATIENCE: Duration = Duration::from_secs(300);

/// How a run ended, and what it said.
pub(crate) struct Run {
    /// The exit code; nothing when a signal ended it.
    pub(crate) code: Option<i32>,
    /// The JSON report; null when there is none.
    pub(crate) report: Value,
    /// The standard error.
    pub(crate) err: String,
}

impl Run {
    /// What is said of a file that was not analysed.
    pub(crate) fn partial(&self, file: &str) -> Option<&Value> {
        let partial = self.report["partial"].as_array()?;
        partial.iter().find(|entry| entry["file"] == file)
    }
}

/// Checks files of a folder under a bound of memory.
pub(crate) fn check(folder: &Path, files: &[String]) -> Run {
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("ulimit -v {KIBIBYTES}; exec \"$0\" \"$@\""))
        .arg(env!("CARGO_BIN_EXE_privet-under-test"))
        .args(["check", "--format", "json", "-j", "2", "--"])
        .args(files)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let output = watched(command.spawn().unwrap());
    Run {
        code: output.status.code(),
        report: serde_json::from_slice(&output.stdout).unwrap_or(Value::Null),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Checks all files in one run; when that does not end well, says which of them is to blame.
#[track_caller]
pub(crate) fn check_all(folder: &Path, files: &[String]) -> Run {
    let all = check(folder, files);
    if ends_well(&all) {
        return all;
    }
    let alone = files
        .iter()
        .map(|file| (file, check(folder, std::slice::from_ref(file))));
    let bad: Vec<String> = alone
        .filter(|(_, run)| !ends_well(run))
        .map(|(file, run)| format!("{file}: {:?} {}", run.code, run.err))
        .collect();
    panic!("{:?} {}\nalone: {bad:#?}", all.code, all.err);
}

/// An exit code that says what was found, a whole report, and no panic on the way.
fn ends_well(run: &Run) -> bool {
    let code = run.code.is_some_and(|code| [0, 1, 3].contains(&code));
    code && run.report.is_object() && !run.err.contains("panicked")
}

/// The output of a child, which is killed when it does not end.
fn watched(child: Child) -> Output {
    let id = child.id().to_string();
    let (ended, end) = mpsc::channel::<()>();
    let watchdog = thread::spawn(move || {
        if end.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
            let _ = Command::new("kill").args(["-9", &id]).status();
        }
    });
    let output = child.wait_with_output().unwrap();
    drop(ended);
    watchdog.join().unwrap();
    output
}
