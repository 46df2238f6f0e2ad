//! The program itself, started as a user starts it, and folders to start it in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run of `privet` said.
pub(crate) struct Said {
    /// The exit code.
    pub(crate) code: i32,
    /// The standard output.
    pub(crate) out: String,
    /// The standard error.
    pub(crate) err: String,
}

/// Runs `privet` in a folder, with none of the caller's settings.
pub(crate) fn privet(folder: &Path, args: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_privet-under-test"));
    command.args(args).current_dir(folder).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("PRIVET_") || name.contains("COLOR") {
            command.env_remove(name.as_ref());
        }
    }
    let output = command.output().unwrap();
    Said {
        // A signal ended it.
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder of a test's own, new and empty. `name` may hold `/`.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir()
        .join(format!("privet-tests-{}", std::process::id()))
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Writes a file, and the folders it lies in.
pub(crate) fn write(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}
