//! The program itself, started as a user starts it.

use std::process::{Command, Output, Stdio};

use crate::layout::Folder;

/// What a run of `privet` said.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs `privet` in the folder.
pub(crate) fn privet(folder: &Folder, args: &[&str]) -> Said {
    said(command(folder, args).output().unwrap())
}

/// `privet` in the folder, with none of the caller's settings.
pub(crate) fn command(folder: &Folder, args: &[&str]) -> Command {
    program(env!("CARGO_BIN_EXE_privet"), folder, args)
}

/// Any program in the folder, with none of the caller's settings.
pub(crate) fn program(program: &str, folder: &Folder, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command
        .args(args)
        .current_dir(folder.path())
        .stdin(Stdio::null());
    for (name, _) in std::env::vars() {
        let is_setting = name.starts_with("PRIVET_") || name.contains("COLOR");
        if is_setting {
            command.env_remove(name);
        }
    }
    command
}

/// A program's exit code and what it said; -1 when a signal ended it.
pub(crate) fn said(output: Output) -> Said {
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Said {
    /// The exit code and the standard error, for comparing both at once.
    pub(crate) fn failure(&self) -> String {
        format!("{}\n{}", self.code, self.err)
    }
}
