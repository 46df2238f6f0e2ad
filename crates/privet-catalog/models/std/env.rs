//! The environment: what it holds says nothing about anybody unless a model says so.

use crate::ffi::{OsStr, OsString};
use crate::iter::Adapter;
use crate::path::{Path, PathBuf};

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> { if is_set() { return Ok(String::new()); } Err(VarError::NotPresent) }
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> { Some(OsString::new()) }
fn is_set() -> bool {}
pub fn vars() -> Vars { Adapter { elem: (String::new(), String::new()) } }
pub fn vars_os() -> Adapter<(OsString, OsString)> { Adapter { elem: (OsString::new(), OsString::new()) } }
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
pub fn args() -> Args { Adapter { elem: String::new() } }
pub fn args_os() -> ArgsOs { Adapter { elem: OsString::new() } }
pub fn current_dir() -> crate::io::Result<PathBuf> { Ok(PathBuf::new()) }
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> { Ok(()) }
pub fn current_exe() -> crate::io::Result<PathBuf> { Ok(PathBuf::new()) }
pub fn home_dir() -> Option<PathBuf> { Some(PathBuf::new()) }
pub fn temp_dir() -> PathBuf { PathBuf::new() }
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(text: &T) -> Adapter<PathBuf> { Adapter { elem: *text.as_ref() as PathBuf } }
pub type Args = Adapter<String>;
pub type ArgsOs = Adapter<OsString>;
pub type Vars = Adapter<(String, String)>;
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl crate::fmt::Display for VarError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) } }
impl crate::error::Error for VarError {}
pub mod consts {
    pub const OS: &str = "";
    pub const ARCH: &str = "";
    pub const FAMILY: &str = "";
}
