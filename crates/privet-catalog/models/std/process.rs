//! Processes: what a command is given stays in the command; models say where it goes.

use crate::ffi::{OsStr, OsString};
use crate::io::{self, Read, Write};
use crate::path::Path;

pub fn exit(code: i32) -> ! { loop {} }
pub fn abort() -> ! { loop {} }
pub fn id() -> u32 { 0 }

#[derive(Debug)]
pub struct Command { program: OsString, elem: OsString }
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command { let mut out = Command::nothing(); out.program = program.as_ref().to_os_string(); out }
    fn nothing() -> Command {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command { self.elem = arg.as_ref().to_os_string(); self }
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command { if let Some(x) = args.into_iter().next() { self.elem = x.as_ref().to_os_string(); } self }
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, value: V) -> &mut Command { self.elem = value.as_ref().to_os_string(); self }
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command { if let Some((key, value)) = vars.into_iter().next() { self.elem = value.as_ref().to_os_string(); } self }
    pub fn get_program(&self) -> &OsStr { &self.program }
    pub fn get_envs(&self) -> crate::iter::Adapter<(&OsStr, Option<&OsStr>)> { crate::iter::Adapter { elem: (&self.elem, Some(&self.elem)) } }
    pub fn get_current_dir(&self) -> Option<&Path> { None }
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command { self }
    pub fn env_clear(&mut self) -> &mut Command { self }
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command { self }
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    pub fn spawn(&mut self) -> io::Result<Child> { Ok(Child { stdin: None, stdout: None, stderr: None }) }
    pub fn output(&mut self) -> io::Result<Output> { Ok(Output { status: ExitStatus {}, stdout: Vec::new(), stderr: Vec::new() }) }
    pub fn status(&mut self) -> io::Result<ExitStatus> { Ok(ExitStatus {}) }
    pub fn get_args(&self) -> crate::iter::Adapter<&OsStr> { crate::iter::Adapter { elem: &self.elem } }
}
#[derive(Debug)]
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
    pub fn id(&self) -> u32 { 0 }
    pub fn kill(&mut self) -> io::Result<()> { Ok(()) }
    pub fn wait(&mut self) -> io::Result<ExitStatus> { Ok(ExitStatus {}) }
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> { Ok(Some(ExitStatus {})) }
    pub fn wait_with_output(self) -> io::Result<Output> { Ok(Output { status: ExitStatus {}, stdout: Vec::new(), stderr: Vec::new() }) }
}
#[derive(Debug)]
pub struct ChildStdin { elem: u8 }
impl Write for ChildStdin { fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.elem = buf.elem; Ok(0) } fn flush(&mut self) -> io::Result<()> { Ok(()) } }
#[derive(Debug)]
pub struct ChildStdout { elem: u8 }
impl Read for ChildStdout { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) } }
#[derive(Debug)]
pub struct ChildStderr { elem: u8 }
impl Read for ChildStderr { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) } }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExitStatus {}
impl ExitStatus {
    pub fn success(&self) -> bool {}
    pub fn code(&self) -> Option<i32> { None }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExitCode {}
impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode {};
    pub const FAILURE: ExitCode = ExitCode {};
}
impl From<u8> for ExitCode { fn from(code: u8) -> ExitCode { ExitCode {} } }
pub trait Termination { fn report(self) -> ExitCode; }
#[derive(Debug)]
pub struct Stdio {}
impl Stdio {
    pub fn piped() -> Stdio { Stdio {} }
    pub fn inherit() -> Stdio { Stdio {} }
    pub fn null() -> Stdio { Stdio {} }
}
