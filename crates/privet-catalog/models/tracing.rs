//! tracing: spans. Its macros and attribute stand in tracing.toml.

#[derive(Clone, Debug)]
pub struct Span;
pub struct Level;
pub struct Entered<'a> {
    span: &'a Span,
}

impl Level {
    pub const ERROR: Level = Level;
    pub const WARN: Level = Level;
    pub const INFO: Level = Level;
    pub const DEBUG: Level = Level;
    pub const TRACE: Level = Level;
}
impl Span {
    pub fn current() -> Span {}
    pub fn enter(&self) -> Entered<'_> {}
    pub fn entered(self) -> Entered<'static> {}
    pub fn record<Q: ?Sized, V>(&self, field: &Q, value: V) -> &Span {}
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {
        f()
    }
}

pub mod field {
    pub struct DisplayValue<T>(T);
    pub struct DebugValue<T>(T);
    pub struct Empty;
    pub fn display<T: std::fmt::Display>(value: T) -> DisplayValue<T> {
        DisplayValue(value)
    }
    pub fn debug<T: std::fmt::Debug>(value: T) -> DebugValue<T> {
        DebugValue(value)
    }
}

pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Self {
        self
    }
    fn in_current_span(self) -> Self {
        self
    }
}
impl<T> Instrument for T {}
