//! slog: loggers and their context. Its macros stand in slog.toml.

#[derive(Clone, Debug)]
pub struct Logger;
pub struct Discard;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Critical,
    Error,
    Warning,
    Info,
    Debug,
    Trace,
}
pub struct OwnedKV<T>(pub T);

impl Logger {
    pub fn root<D, T>(drain: D, values: OwnedKV<T>) -> Logger {}
    pub fn new<T>(&self, values: OwnedKV<T>) -> Logger {}
}
