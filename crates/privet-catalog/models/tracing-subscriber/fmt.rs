//! `tracing-subscriber`: its module `fmt`.

pub use self::{
    format::{format, FormatEvent, FormatFields},
    time::time,
    writer::{MakeWriter, TestWriter},
};
use crate::layer::Layer as _;
use crate::{
    filter::LevelFilter,
    layer,
    registry::{LookupSpan, Registry},
};
use alloc::boxed::Box;
use core::any::TypeId;
pub use fmt_layer::{FmtContext, FormattedFields, Layer};
use std::{error::Error, io};
use tracing_core::{span, subscriber::Interest, Event, Metadata};
#[derive(Default, Debug)]
pub struct Subscriber<N = format::DefaultFields, E = format::Format<format::Full>, F = LevelFilter, W = fn() -> io::Stdout> {}
pub type Formatter<N = format::DefaultFields, E = format::Format<format::Full>, W = fn() -> io::Stdout> = layer::Layered<fmt_layer::Layer<Registry, N, E, W>, Registry>;
#[derive(Default, Debug)]
pub struct SubscriberBuilder<N = format::DefaultFields, E = format::Format<format::Full>, F = LevelFilter, W = fn() -> io::Stdout> {}
pub fn fmt() -> SubscriberBuilder {}
pub fn layer<S>() -> Layer<S> {}
impl Subscriber { pub const DEFAULT_MAX_LEVEL: LevelFilter = 0; pub fn builder() -> SubscriberBuilder {} pub fn new() -> Self {} }
impl<N, E, F, W> tracing_core::Subscriber for Subscriber<N, E, F, W> where N: for<'writer> FormatFields<'writer>, E: FormatEvent<Registry, N>, F: layer::Layer<Formatter<N, E, W>>, W: for<'writer> MakeWriter<'writer>, layer::Layered<F, Formatter<N, E, W>>: tracing_core::Subscriber, fmt_layer::Layer<Registry, N, E, W>: layer::Layer<Registry> {
    fn register_callsite(&self, meta: &'static Metadata<'static>) -> Interest {}
    fn enabled(&self, meta: &Metadata<'_>) -> bool {}
    fn new_span(&self, attrs: &span::Attributes<'_>) -> span::Id {}
    fn record(&self, span: &span::Id, values: &span::Record<'_>) {}
    fn record_follows_from(&self, span: &span::Id, follows: &span::Id) {}
    fn event_enabled(&self, event: &Event<'_>) -> bool {}
    fn event(&self, event: &Event<'_>) {}
    fn enter(&self, id: &span::Id) {}
    fn exit(&self, id: &span::Id) {}
    fn current_span(&self) -> span::Current {}
    fn clone_span(&self, id: &span::Id) -> span::Id {}
    fn try_close(&self, id: span::Id) -> bool {}
    fn max_level_hint(&self) -> Option<tracing_core::LevelFilter> {}
    fn downcast_raw(&self, id: TypeId) -> Option<*const ()> {}
}
impl<'a, N, E, F, W> LookupSpan<'a> for Subscriber<N, E, F, W> where layer::Layered<F, Formatter<N, E, W>>: LookupSpan<'a> {
    type Data = <layer::Layered<F, Formatter<N, E, W>> as LookupSpan<'a>>::Data;
    fn span_data(&'a self, id: &span::Id) -> Option<Self::Data> {}
}
impl<N, E, F, W> SubscriberBuilder<N, E, F, W> where N: for<'writer> FormatFields<'writer>, E: FormatEvent<Registry, N>, W: for<'writer> MakeWriter<'writer>, F: layer::Layer<Formatter<N, E, W>>, fmt_layer::Layer<Registry, N, E, W>: layer::Layer<Registry> {
    pub fn finish(self) -> Subscriber<N, E, F, W> {}
    pub fn try_init(self) -> Result<(), Box<dyn Error + Send + Sync + 'static>> {}
    pub fn init(self) {}
}
impl<N, E, F, W> From<SubscriberBuilder<N, E, F, W>> for tracing_core::Dispatch where N: for<'writer> FormatFields<'writer>, E: FormatEvent<Registry, N>, W: for<'writer> MakeWriter<'writer>, F: layer::Layer<Formatter<N, E, W>>, fmt_layer::Layer<Registry, N, E, W>: layer::Layer<Registry> {
    fn from(builder: SubscriberBuilder<N, E, F, W>) -> tracing_core::Dispatch {}
}
impl<N, L, T, F, W> SubscriberBuilder<N, format::Format<L, T>, F, W> where N: for<'writer> FormatFields<'writer> {
    pub fn with_timer<T2>(self, timer: T2) -> SubscriberBuilder<N, format::Format<L, T2>, F, W> {}
    pub fn without_time(self) -> SubscriberBuilder<N, format::Format<L, ()>, F, W> {}
    pub fn with_span_events(self, kind: format::FmtSpan) -> Self {}
    pub fn with_ansi(self, ansi: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn log_internal_errors(self, log_internal_errors: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn with_target(self, display_target: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn with_file(self, display_filename: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn with_line_number(self, display_line_number: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn with_level(self, display_level: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn with_thread_names(self, display_thread_names: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn with_thread_ids(self, display_thread_ids: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
    pub fn compact(self) -> SubscriberBuilder<N, format::Format<format::Compact, T>, F, W> where N: for<'writer> FormatFields<'writer> {}
    pub fn pretty(self) -> SubscriberBuilder<format::Pretty, format::Format<format::Pretty, T>, F, W> {}
    pub fn json(self) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> where N: for<'writer> FormatFields<'writer> {}
}
impl<T, F, W> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {
    pub fn flatten_event(self, flatten_event: bool) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {}
    pub fn with_current_span(self, display_current_span: bool) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {}
    pub fn with_span_list(self, display_span_list: bool) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {}
}
impl<N, E, W> SubscriberBuilder<N, E, crate::EnvFilter, W> where Formatter<N, E, W>: tracing_core::Subscriber {
    pub fn with_filter_reloading(self) -> SubscriberBuilder<N, E, crate::reload::Layer<crate::EnvFilter, Formatter<N, E, W>>, W> {}
}
impl<N, E, W> SubscriberBuilder<N, E, crate::reload::Layer<crate::EnvFilter, Formatter<N, E, W>>, W> where Formatter<N, E, W>: tracing_core::Subscriber {
    pub fn reload_handle(&self) -> crate::reload::Handle<crate::EnvFilter, Formatter<N, E, W>> {}
}
impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
    pub fn fmt_fields<N2>(self, fmt_fields: N2) -> SubscriberBuilder<N2, E, F, W> where N2: for<'writer> FormatFields<'writer> {}
    pub fn with_env_filter(self, filter: impl Into<crate::EnvFilter>) -> SubscriberBuilder<N, E, crate::EnvFilter, W> where Formatter<N, E, W>: tracing_core::Subscriber {}
    pub fn with_max_level(self, filter: impl Into<LevelFilter>) -> SubscriberBuilder<N, E, LevelFilter, W> {}
    pub fn event_format<E2>(self, fmt_event: E2) -> SubscriberBuilder<N, E2, F, W> where E2: FormatEvent<Registry, N>, N: for<'writer> FormatFields<'writer>, W: for<'writer> MakeWriter<'writer> {}
    pub fn with_writer<W2>(self, make_writer: W2) -> SubscriberBuilder<N, E, F, W2> where W2: for<'writer> MakeWriter<'writer> {}
    pub fn with_test_writer(self) -> SubscriberBuilder<N, E, F, TestWriter> {}
    pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> SubscriberBuilder<N, E2, F, W> where E2: FormatEvent<Registry, N>, N: for<'writer> FormatFields<'writer>, W: for<'writer> MakeWriter<'writer> {}
    pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> SubscriberBuilder<N2, E, F, W> where N2: for<'writer> FormatFields<'writer> {}
    pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> SubscriberBuilder<N, E, F, W2> where W2: for<'writer> MakeWriter<'writer> {}
}
pub fn try_init() -> Result<(), Box<dyn Error + Send + Sync + 'static>> {}
pub fn init() {}
mod fmt_layer {
    use crate::{
        field::RecordFields,
        fmt::{format, FormatEvent, FormatFields, MakeWriter, TestWriter},
        layer::{self, Context},
        registry::{self, LookupSpan, SpanRef},
    };
    use alloc::{fmt, format, string::String};
    use core::{any::TypeId, ops::Deref};
    use format::FmtSpan;
    use std::io;
    use tracing_core::{
        span::{Attributes, Current, Id, Record},
        Event, Metadata, Subscriber,
    };
    #[derive(Default, Debug)]
    pub struct Layer<S, N = format::DefaultFields, E = format::Format<format::Full>, W = fn() -> io::Stdout> {}
    impl<S> Layer<S> { pub fn new() -> Self {} }
    impl<S, N, E, W> Layer<S, N, E, W> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer>, W: for<'writer> MakeWriter<'writer> {
        pub fn event_format<E2>(self, e: E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> {}
        pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> {}
    }
    impl<S, N, E, W> Layer<S, N, E, W> {
        pub fn with_writer<W2>(self, make_writer: W2) -> Layer<S, N, E, W2> where W2: for<'writer> MakeWriter<'writer> {}
        pub fn writer(&self) -> &W {}
        pub fn writer_mut(&mut self) -> &mut W {}
        pub fn set_ansi(&mut self, ansi: bool) {}
        pub fn set_span_events(&mut self, kind: FmtSpan) {}
        pub fn with_test_writer(self) -> Layer<S, N, E, TestWriter> {}
        pub fn with_ansi(self, ansi: bool) -> Self {}
        pub fn log_internal_errors(self, log_internal_errors: bool) -> Self {}
        pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> Layer<S, N, E, W2> where W2: for<'writer> MakeWriter<'writer> {}
    }
    impl<S, N, L, T, W> Layer<S, N, format::Format<L, T>, W> where N: for<'writer> FormatFields<'writer> {
        pub fn with_timer<T2>(self, timer: T2) -> Layer<S, N, format::Format<L, T2>, W> {}
        pub fn without_time(self) -> Layer<S, N, format::Format<L, ()>, W> {}
        pub fn with_span_events(self, kind: FmtSpan) -> Self {}
        pub fn with_target(self, display_target: bool) -> Layer<S, N, format::Format<L, T>, W> {}
        pub fn with_file(self, display_filename: bool) -> Layer<S, N, format::Format<L, T>, W> {}
        pub fn with_line_number(self, display_line_number: bool) -> Layer<S, N, format::Format<L, T>, W> {}
        pub fn with_level(self, display_level: bool) -> Layer<S, N, format::Format<L, T>, W> {}
        pub fn with_thread_ids(self, display_thread_ids: bool) -> Layer<S, N, format::Format<L, T>, W> {}
        pub fn with_thread_names(self, display_thread_names: bool) -> Layer<S, N, format::Format<L, T>, W> {}
        pub fn compact(self) -> Layer<S, N, format::Format<format::Compact, T>, W> where N: for<'writer> FormatFields<'writer> {}
        pub fn pretty(self) -> Layer<S, format::Pretty, format::Format<format::Pretty, T>, W> {}
        pub fn json(self) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
    }
    impl<S, T, W> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {
        pub fn flatten_event(self, flatten_event: bool) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
        pub fn with_current_span(self, display_current_span: bool) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
        pub fn with_span_list(self, display_span_list: bool) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
    }
    impl<S, N, E, W> Layer<S, N, E, W> {
        pub fn fmt_fields<N2>(self, fmt_fields: N2) -> Layer<S, N2, E, W> where N2: for<'writer> FormatFields<'writer> {}
        pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> Layer<S, N2, E, W> where N2: for<'writer> FormatFields<'writer> {}
    }
    #[derive(Debug, Default)]
    pub struct FormattedFields<E> { pub fields: String }
    impl<E> FormattedFields<E> { pub fn new(fields: String) -> Self {} pub fn as_writer(&mut self) -> format::Writer<'_> {} }
    impl<E> fmt::Display for FormattedFields<E> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl<E> Deref for FormattedFields<E> { type Target = String; fn deref(&self) -> &Self::Target {} }
    impl<S, N, E, W> layer::Layer<S> for Layer<S, N, E, W> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer>, E: FormatEvent<S, N>, W: for<'writer> MakeWriter<'writer> {
        fn on_new_span(&self, attrs: &Attributes<'_>, id: &Id, ctx: Context<'_, S>) {}
        fn on_record(&self, id: &Id, values: &Record<'_>, ctx: Context<'_, S>) {}
        fn on_enter(&self, id: &Id, ctx: Context<'_, S>) {}
        fn on_exit(&self, id: &Id, ctx: Context<'_, S>) {}
        fn on_close(&self, id: Id, ctx: Context<'_, S>) {}
        fn on_event(&self, event: &Event<'_>, ctx: Context<'_, S>) {}
        fn downcast_raw(&self, id: TypeId) -> Option<*const ()> {}
    }
    #[derive(Debug)]
    pub struct FmtContext<'a, S, N> {}
    impl<'writer, S, N> FormatFields<'writer> for FmtContext<'_, S, N> where S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: FormatFields<'writer> {
        fn format_fields<R: RecordFields>(&self, writer: format::Writer<'writer>, fields: R) -> fmt::Result {}
    }
    impl<S, N> FmtContext<'_, S, N> where S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: for<'writer> FormatFields<'writer> {
        pub fn visit_spans<E, F>(&self, f: F) -> Result<(), E> where F: FnMut(&SpanRef<'_, S>) -> Result<(), E> {}
        pub fn metadata(&self, id: &Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup> {}
        pub fn span(&self, id: &Id) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
        pub fn exists(&self, id: &Id) -> bool where S: for<'lookup> LookupSpan<'lookup> {}
        pub fn lookup_current(&self) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
        pub fn current_span(&self) -> Current {}
        pub fn parent_span(&self) -> Option<SpanRef<'_, S>> {}
        pub fn span_scope(&self, id: &Id) -> Option<registry::Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
        pub fn event_scope(&self) -> Option<registry::Scope<'_, S>> where S: for<'lookup> registry::LookupSpan<'lookup> {}
        pub fn field_format(&self) -> &N {}
    }
}
pub mod time {
    use crate::fmt::format::Writer;
    pub use chrono_crate::ChronoLocal;
    pub use chrono_crate::ChronoUtc;
    use std::fmt;
    use std::time::Instant;
    pub use time_crate::LocalTime;
    pub use time_crate::OffsetTime;
    pub use time_crate::UtcTime;
    pub trait FormatTime { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result; }
    pub fn time() -> SystemTime {}
    pub fn uptime() -> Uptime {}
    impl<F> FormatTime for &F where F: FormatTime { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {} }
    impl FormatTime for () { fn format_time(&self, arg0: &mut Writer<'_>) -> fmt::Result {} }
    impl FormatTime for fn(&mut Writer<'_>) -> fmt::Result { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {} }
    #[derive(Debug, Clone, Copy, Default)]
    pub struct SystemTime;
    #[derive(Default, Debug, Clone, Copy)]
    pub struct Uptime {}
    impl From<Instant> for Uptime { fn from(epoch: Instant) -> Self {} }
    impl FormatTime for SystemTime { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {} }
    impl FormatTime for Uptime { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {} }
    mod time_crate {
        use crate::fmt::{format::Writer, time::FormatTime};
        use std::fmt;
        use time::{format_description::well_known, formatting::Formattable, UtcOffset};
        #[derive(Default, Clone, Debug)]
        pub struct LocalTime<F> {}
        #[derive(Default, Clone, Debug)]
        pub struct UtcTime<F> {}
        #[derive(Clone, Debug)]
        pub struct OffsetTime<F> {}
        impl LocalTime<well_known::Rfc3339> { pub fn rfc_3339() -> Self {} }
        impl<F: Formattable> LocalTime<F> { pub fn new(format: F) -> Self {} }
        impl<F> FormatTime for LocalTime<F> where F: Formattable { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {} }
        impl UtcTime<well_known::Rfc3339> { pub fn rfc_3339() -> Self {} }
        impl<F: Formattable> UtcTime<F> { pub fn new(format: F) -> Self {} }
        impl<F> FormatTime for UtcTime<F> where F: Formattable { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {} }
        impl OffsetTime<well_known::Rfc3339> { pub fn local_rfc_3339() -> Result<Self, time::error::IndeterminateOffset> {} }
        impl<F: time::formatting::Formattable> OffsetTime<F> { pub fn new(offset: time::UtcOffset, format: F) -> Self {} }
        impl<F> FormatTime for OffsetTime<F> where F: time::formatting::Formattable { fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result {} }
    }
    mod chrono_crate {
        use crate::fmt::format::Writer;
        use crate::fmt::time::FormatTime;
        use alloc::string::String;
        #[derive(Debug, Clone, Default)]
        pub struct ChronoLocal {}
        impl ChronoLocal { pub fn rfc_3339() -> Self {} pub fn new(format_string: String) -> Self {} }
        impl FormatTime for ChronoLocal { fn format_time(&self, w: &mut Writer<'_>) -> alloc::fmt::Result {} }
        #[derive(Debug, Clone, Default)]
        pub struct ChronoUtc {}
        impl ChronoUtc { pub fn rfc_3339() -> Self {} pub fn new(format_string: String) -> Self {} }
        impl FormatTime for ChronoUtc { fn format_time(&self, w: &mut Writer<'_>) -> alloc::fmt::Result {} }
    }
}
