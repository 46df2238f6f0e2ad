//! color-eyre: signatures only, the flow follows from the types.

pub use eyre;
pub use owo_colors;
pub use section::{IndentedSection, Section, SectionExt};
#[derive(Debug)]
pub struct Handler {}
pub enum ErrorKind<'a> { NonRecoverable(&'a dyn std::any::Any), Recoverable(&'a (dyn std::error::Error + 'static)) }
pub fn install() -> Result<(), crate::eyre::Report> {}
pub mod config {
    use crate::section::PanicMessage;
    use fmt::Display;
    use std::fmt::Write as _;
    use std::{fmt, path::PathBuf};
    #[derive(Debug, Copy, Clone, Default)]
    pub struct Theme {}
    impl Theme { pub fn new() -> Self {} pub fn dark() -> Self {} pub fn light() -> Self {} }
    #[derive(Debug)]
    pub struct Frame { pub n: usize, pub name: Option<String>, pub lineno: Option<u32>, pub filename: Option<PathBuf> }
    #[derive(Default)]
    pub struct HookBuilder {}
    impl HookBuilder {
        pub fn new() -> Self {}
        pub fn blank() -> Self {}
        pub fn theme(self, theme: Theme) -> Self {}
        pub fn panic_section<S: Display>(self, section: S) -> Self {}
        pub fn panic_message<S: PanicMessage>(self, section: S) -> Self {}
        pub fn issue_url<S: ToString>(self, url: S) -> Self {}
        pub fn add_issue_metadata<K, V>(self, key: K, value: V) -> Self where K: Display, V: Display {}
        pub fn issue_filter<F>(self, predicate: F) -> Self where F: Fn(crate::ErrorKind<'_>) -> bool {}
        pub fn capture_span_trace_by_default(self, cond: bool) -> Self {}
        pub fn display_env_section(self, cond: bool) -> Self {}
        pub fn display_location_section(self, cond: bool) -> Self {}
        pub fn add_frame_filter(self, filter: Box<FilterCallback>) -> Self {}
        pub fn install(self) -> Result<(), crate::eyre::Report> {}
        pub fn add_default_filters(self) -> Self {}
        pub fn into_hooks(self) -> (PanicHook, EyreHook) {}
        pub fn try_into_hooks(self) -> Result<(PanicHook, EyreHook), crate::eyre::Report> {}
    }
    impl From<Theme> for color_spantrace::Theme { fn from(src: Theme) -> color_spantrace::Theme {} }
    impl PanicMessage for DefaultPanicMessage { fn display(&self, pi: &std::panic::PanicInfo<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    pub struct PanicReport<'a> {}
    impl fmt::Display for PanicReport<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    pub struct PanicHook {}
    impl PanicHook {
        pub fn install(self) {}
        pub fn into_panic_hook(self) -> Box<dyn Fn(&std::panic::PanicInfo<'_>) + Send + Sync + 'static> {}
        pub fn panic_report<'a>(&'a self, panic_info: &'a std::panic::PanicInfo<'_>) -> PanicReport<'a> {}
    }
    pub struct EyreHook {}
    impl EyreHook { pub fn install(self) -> Result<(), crate::eyre::InstallError> {} pub fn into_eyre_hook(self) -> HookFunc {} }
    pub type FilterCallback = dyn Fn(&mut Vec<&Frame>) + Send + Sync + 'static;
    pub type IssueFilterCallback = dyn Fn(crate::ErrorKind<'_>) -> bool + Send + Sync + 'static;
}
pub mod section {
    use std::fmt::{self, Display};
    pub struct IndentedSection<H, B> {}
    impl<H, B> fmt::Display for IndentedSection<H, B> where H: Display, B: Display { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    pub trait SectionExt { fn header<C>(self, header: C) -> IndentedSection<C, Self> where C: Display; }
    impl<T> SectionExt for T where T: Display { fn header<C>(self, header: C) -> IndentedSection<C, Self> where C: Display {} }
    pub trait Section {
        type Return;
        fn section<D>(self, section: D) -> Self::Return where D: Display;
        fn with_section<D, F>(self, section: F) -> Self::Return where D: Display, F: FnOnce() -> D;
        fn error<E>(self, error: E) -> Self::Return where E: std::error::Error;
        fn with_error<E, F>(self, error: F) -> Self::Return where F: FnOnce() -> E, E: std::error::Error;
        fn note<D>(self, note: D) -> Self::Return where D: Display;
        fn with_note<D, F>(self, f: F) -> Self::Return where D: Display, F: FnOnce() -> D;
        fn warning<D>(self, warning: D) -> Self::Return where D: Display;
        fn with_warning<D, F>(self, f: F) -> Self::Return where D: Display, F: FnOnce() -> D;
        fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display;
        fn with_suggestion<D, F>(self, f: F) -> Self::Return where D: Display, F: FnOnce() -> D;
        fn suppress_backtrace(self, suppress: bool) -> Self::Return;
    }
    pub trait PanicMessage { fn display(&self, pi: &std::panic::PanicInfo<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result; }
    mod help {
        use crate::{
            eyre::{Report, Result},
            Section,
        };
        use std::fmt::{self, Display};
        impl Section for Report {
            type Return = Report;
            fn note<D>(self, note: D) -> Self::Return where D: Display {}
            fn with_note<D, F>(self, note: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn warning<D>(self, warning: D) -> Self::Return where D: Display {}
            fn with_warning<D, F>(self, warning: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display {}
            fn with_suggestion<D, F>(self, suggestion: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn with_section<D, F>(self, section: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn section<D>(self, section: D) -> Self::Return where D: Display {}
            fn error<E2>(self, error: E2) -> Self::Return where E2: std::error::Error {}
            fn with_error<E2, F>(self, error: F) -> Self::Return where F: FnOnce() -> E2, E2: std::error::Error {}
            fn suppress_backtrace(self, suppress: bool) -> Self::Return {}
        }
        impl<T, E> Section for Result<T, E> where E: Into<Report> {
            type Return = Result<T, Report>;
            fn note<D>(self, note: D) -> Self::Return where D: Display {}
            fn with_note<D, F>(self, note: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn warning<D>(self, warning: D) -> Self::Return where D: Display {}
            fn with_warning<D, F>(self, warning: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display {}
            fn with_suggestion<D, F>(self, suggestion: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn with_section<D, F>(self, section: F) -> Self::Return where D: Display, F: FnOnce() -> D {}
            fn section<D>(self, section: D) -> Self::Return where D: Display {}
            fn error<E2>(self, error: E2) -> Self::Return where E2: std::error::Error {}
            fn with_error<E2, F>(self, error: F) -> Self::Return where F: FnOnce() -> E2, E2: std::error::Error {}
            fn suppress_backtrace(self, suppress: bool) -> Self::Return {}
        }
    }
}
