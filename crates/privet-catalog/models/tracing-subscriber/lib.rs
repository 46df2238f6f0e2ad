//! tracing-subscriber: signatures only, the flow follows from the types.

pub use filter::EnvFilter;
pub use fmt::fmt;
pub use fmt::Subscriber as FmtSubscriber;
pub use layer::Layer;
pub use registry::Registry;
pub fn registry() -> Registry {}
pub mod filter {
    pub use self::directive::ParseError;
    pub use self::env::*;
    pub use self::filter_fn::*;
    use self::has_plf_stubs::*;
    pub use self::layer_filters::*;
    pub use self::level::{LevelFilter, ParseError as LevelParseError};
    pub use self::targets::Targets;
    mod filter_fn {
        use crate::layer::Filter;
        use crate::{
            filter::LevelFilter,
            layer::{Context, Layer},
        };
        use tracing_core::{Interest, Metadata, Subscriber};
        #[derive(Debug, Clone)]
        pub struct FilterFn<F = fn(&Metadata<'_>) -> bool> {}
        #[derive(Clone, Debug)]
        pub struct DynFilterFn<S, F = fn(&Metadata<'_>, &Context<'_, S>) -> bool, R = fn(&'static Metadata<'static>) -> Interest> {}
        pub fn filter_fn<F>(f: F) -> FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {}
        pub fn dynamic_filter_fn<S, F>(f: F) -> DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {}
        impl<F> FilterFn<F> where F: Fn(&Metadata<'_>) -> bool { pub fn new(enabled: F) -> Self {} pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {} }
        impl<S, F> Layer<S> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool, S: Subscriber {
            fn enabled(&self, metadata: &Metadata<'_>, arg1: Context<'_, S>) -> bool {}
            fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
        }
        impl<F> From<F> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool { fn from(enabled: F) -> Self {} }
        impl<S, F> DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool { pub fn new(enabled: F) -> Self {} }
        impl<S, F, R> DynFilterFn<S, F, R> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {
            pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {}
            pub fn with_callsite_filter<R2>(self, callsite_enabled: R2) -> DynFilterFn<S, F, R2> where R2: Fn(&'static Metadata<'static>) -> Interest {}
        }
        impl<S, F, R> Layer<S> for DynFilterFn<S, F, R> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, R: Fn(&'static Metadata<'static>) -> Interest, S: Subscriber {
            fn enabled(&self, metadata: &Metadata<'_>, cx: Context<'_, S>) -> bool {}
            fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
        }
        impl<F, S> From<F> for DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool { fn from(f: F) -> Self {} }
        impl<S, F> Filter<S> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {
            fn enabled(&self, metadata: &Metadata<'_>, arg1: &Context<'_, S>) -> bool {}
            fn callsite_enabled(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
        }
        impl<S, F, R> Filter<S> for DynFilterFn<S, F, R> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, R: Fn(&'static Metadata<'static>) -> Interest {
            fn enabled(&self, metadata: &Metadata<'_>, cx: &Context<'_, S>) -> bool {}
            fn callsite_enabled(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
        }
    }
    mod env {
        pub use self::{builder::Builder, directive::Directive, field::BadName as BadFieldName};
        use crate::layer::Filter;
        use crate::{
            filter::LevelFilter,
            layer::{Context, Layer},
        };
        use alloc::{fmt, str::FromStr};
        use directive::ParseError;
        use std::env;
        use tracing_core::{
            span,
            subscriber::{Interest, Subscriber},
            Metadata,
        };
        #[derive(Clone, Default, Debug)]
        pub struct EnvFilter {}
        #[derive(Debug)]
        pub struct FromEnvError {}
        impl EnvFilter {
            pub const DEFAULT_ENV: &'static str = 0;
            pub fn builder() -> Builder {}
            pub fn from_default_env() -> Self {}
            pub fn from_env<A: AsRef<str>>(env: A) -> Self {}
            pub fn new<S: AsRef<str>>(directives: S) -> Self {}
            pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<Self, directive::ParseError> {}
            pub fn try_from_default_env() -> Result<Self, FromEnvError> {}
            pub fn try_from_env<A: AsRef<str>>(env: A) -> Result<Self, FromEnvError> {}
            pub fn add_directive(self, directive: Directive) -> Self {}
            pub fn enabled<S>(&self, metadata: &Metadata<'_>, arg1: Context<'_, S>) -> bool {}
            pub fn max_level_hint(&self) -> Option<LevelFilter> {}
            pub fn on_new_span<S>(&self, attrs: &span::Attributes<'_>, id: &span::Id, arg2: Context<'_, S>) {}
            pub fn on_enter<S>(&self, id: &span::Id, arg1: Context<'_, S>) {}
            pub fn on_exit<S>(&self, id: &span::Id, arg1: Context<'_, S>) {}
            pub fn on_close<S>(&self, id: span::Id, arg1: Context<'_, S>) {}
            pub fn on_record<S>(&self, id: &span::Id, values: &span::Record<'_>, arg2: Context<'_, S>) {}
        }
        impl<S: Subscriber> Layer<S> for EnvFilter {
            fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
            fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool {}
            fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_record(&self, id: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>) {}
            fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_close(&self, id: span::Id, ctx: Context<'_, S>) {}
        }
        impl<S> Filter<S> for EnvFilter {
            fn enabled(&self, meta: &Metadata<'_>, ctx: &Context<'_, S>) -> bool {}
            fn callsite_enabled(&self, meta: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
            fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_record(&self, id: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>) {}
            fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_close(&self, id: span::Id, ctx: Context<'_, S>) {}
        }
        impl FromStr for EnvFilter { type Err = directive::ParseError; fn from_str(spec: &str) -> Result<Self, Self::Err> {} }
        impl<S> From<S> for EnvFilter where S: AsRef<str> { fn from(s: S) -> Self {} }
        impl fmt::Display for EnvFilter { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        impl From<directive::ParseError> for FromEnvError { fn from(p: directive::ParseError) -> Self {} }
        impl From<env::VarError> for FromEnvError { fn from(v: env::VarError) -> Self {} }
        impl fmt::Display for FromEnvError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        mod builder {
            use super::{
                directive::{self, Directive},
                EnvFilter, FromEnvError,
            };
            use alloc::string::ToString;
            #[derive(Default, Debug, Clone)]
            pub struct Builder {}
            impl Builder {
                pub fn with_regex(self, regex: bool) -> Self {}
                pub fn with_default_directive(self, default_directive: Directive) -> Self {}
                pub fn with_env_var(self, var: impl ToString) -> Self {}
                pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> EnvFilter {}
                pub fn parse<S: AsRef<str>>(&self, dirs: S) -> Result<EnvFilter, directive::ParseError> {}
                pub fn from_env_lossy(&self) -> EnvFilter {}
                pub fn from_env(&self) -> Result<EnvFilter, FromEnvError> {}
                pub fn try_from_env(&self) -> Result<EnvFilter, FromEnvError> {}
            }
        }
    }
    mod level {
        pub use tracing_core::metadata::{LevelFilter, ParseLevelFilterError as ParseError};
        use tracing_core::{
            subscriber::{Interest, Subscriber},
            Metadata,
        };
        impl<S: Subscriber> crate::Layer<S> for LevelFilter {
            fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn enabled(&self, metadata: &Metadata<'_>, arg1: crate::layer::Context<'_, S>) -> bool {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
        }
    }
    pub mod targets {
        use crate::{
            filter::{directive::ParseError, LevelFilter},
            layer,
        };
        use alloc::string::String;
        use core::{
            fmt,
            iter::{Extend, FromIterator},
            str::FromStr,
        };
        use tracing_core::{Interest, Level, Metadata, Subscriber};
        #[derive(Debug, Default, Clone)]
        pub struct Targets {}
        impl Targets {
            pub fn new() -> Self {}
            pub fn with_target(self, target: impl Into<String>, level: impl Into<LevelFilter>) -> Self {}
            pub fn with_targets<T, L>(self, targets: impl IntoIterator<Item = (T, L)>) -> Self where String: From<T>, LevelFilter: From<L> {}
            pub fn with_default(self, level: impl Into<LevelFilter>) -> Self {}
            pub fn default_level(&self) -> Option<LevelFilter> {}
            pub fn iter(&self) -> Iter<'_> {}
            pub fn would_enable(&self, target: &str, level: &Level) -> bool {}
        }
        impl<T, L> Extend<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> { fn extend<I: IntoIterator<Item = (T, L)>>(&mut self, iter: I) {} }
        impl<T, L> FromIterator<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> { fn from_iter<I: IntoIterator<Item = (T, L)>>(iter: I) -> Self {} }
        impl FromStr for Targets { type Err = ParseError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
        impl<S> layer::Layer<S> for Targets where S: Subscriber {
            fn enabled(&self, metadata: &Metadata<'_>, arg1: layer::Context<'_, S>) -> bool {}
            fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
        }
        impl<S> layer::Filter<S> for Targets {
            fn enabled(&self, metadata: &Metadata<'_>, arg1: &layer::Context<'_, S>) -> bool {}
            fn callsite_enabled(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
        }
        impl IntoIterator for Targets { type Item = (String, LevelFilter); type IntoIter = IntoIter; fn into_iter(self) -> Self::IntoIter {} }
        impl fmt::Display for Targets { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
        #[derive(Debug)]
        pub struct IntoIter {}
        impl Iterator for IntoIter { type Item = (String, LevelFilter); fn next(&mut self) -> Option<Self::Item> {} }
        #[derive(Debug)]
        pub struct Iter<'a> {}
        impl<'a> Iterator for Iter<'a> { type Item = (&'a str, LevelFilter); fn next(&mut self) -> Option<Self::Item> {} }
    }
}
pub mod prelude {
    pub use crate::field::{MakeExt as __tracing_subscriber_field_MakeExt, RecordFields as __tracing_subscriber_field_RecordFields};
    pub use crate::fmt::writer::MakeWriterExt as _;
    pub use crate::layer::{Layer as __tracing_subscriber_Layer, SubscriberExt as __tracing_subscriber_SubscriberExt};
    pub use crate::util::SubscriberInitExt as _;
}
pub mod registry {
    use crate::filter::FilterId;
    pub use extensions::{Extensions, ExtensionsMut};
    pub use sharded::Data;
    pub use sharded::Registry;
    use tracing_core::{field::FieldSet, span::Id, Metadata};
    pub trait LookupSpan<'a> {
        type Data: SpanData<'a>;
        fn span_data(&'a self, id: &Id) -> Option<Self::Data>;
        fn span(&'a self, id: &Id) -> Option<SpanRef<'a, Self>> {}
        fn register_filter(&mut self) -> FilterId {}
    }
    pub trait SpanData<'a> {
        fn id(&self) -> Id;
        fn metadata(&self) -> &'static Metadata<'static>;
        fn parent(&self) -> Option<&Id>;
        fn extensions(&self) -> Extensions<'_>;
        fn extensions_mut(&self) -> ExtensionsMut<'_>;
        fn is_enabled_for(&self, filter: FilterId) -> bool {}
    }
    #[derive(Debug)]
    pub struct SpanRef<'a, R: LookupSpan<'a>> {}
    #[derive(Debug)]
    pub struct Scope<'a, R> {}
    #[derive(Debug)]
    pub struct ScopeFromRoot<'a, R> where R: LookupSpan<'a> {}
    impl<'a, R> Scope<'a, R> where R: LookupSpan<'a> { pub fn from_root(self) -> ScopeFromRoot<'a, R> {} }
    impl<'a, R> Iterator for ScopeFromRoot<'a, R> where R: LookupSpan<'a> { type Item = SpanRef<'a, R>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, R> Iterator for Scope<'a, R> where R: LookupSpan<'a> { type Item = SpanRef<'a, R>; fn next(&mut self) -> Option<Self::Item> {} }
    impl<'a, R> SpanRef<'a, R> where R: LookupSpan<'a> {
        pub fn id(&self) -> Id {}
        pub fn metadata(&self) -> &'static Metadata<'static> {}
        pub fn name(&self) -> &'static str {}
        pub fn fields(&self) -> &FieldSet {}
        pub fn parent(&self) -> Option<Self> {}
        pub fn scope(&self) -> Scope<'a, R> {}
        pub fn extensions(&self) -> Extensions<'_> {}
        pub fn extensions_mut(&self) -> ExtensionsMut<'_> {}
    }
    mod extensions {
        #[derive(Debug)]
        pub struct Extensions<'a> {}
        impl<'a> Extensions<'a> { pub fn get<T>(&self) -> Option<&T> {} }
        #[derive(Debug)]
        pub struct ExtensionsMut<'a> {}
        impl<'a> ExtensionsMut<'a> {
            pub fn insert<T>(&mut self, val: T) {}
            pub fn replace<T>(&mut self, val: T) -> Option<T> {}
            pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
            pub fn remove<T>(&mut self) -> Option<T> {}
        }
    }
    mod sharded {
        use crate::{
            filter::FilterId,
            registry::{
                extensions::{Extensions, ExtensionsMut},
                LookupSpan, SpanData,
            },
        };
        use core::cell::{self};
        use tracing_core::{
            dispatcher::{self},
            span::{self, Current, Id},
            Event, Interest, Metadata, Subscriber,
        };
        #[derive(Default, Debug)]
        pub struct Registry {}
        #[derive(Debug)]
        pub struct Data<'a> {}
        impl Subscriber for Registry {
            fn register_callsite(&self, arg0: &'static Metadata<'static>) -> Interest {}
            fn enabled(&self, arg0: &Metadata<'_>) -> bool {}
            fn new_span(&self, attrs: &span::Attributes<'_>) -> span::Id {}
            fn record(&self, arg0: &span::Id, arg1: &span::Record<'_>) {}
            fn record_follows_from(&self, _span: &span::Id, _follows: &span::Id) {}
            fn event_enabled(&self, _event: &Event<'_>) -> bool {}
            fn event(&self, arg0: &Event<'_>) {}
            fn enter(&self, id: &span::Id) {}
            fn exit(&self, id: &span::Id) {}
            fn clone_span(&self, id: &span::Id) -> span::Id {}
            fn current_span(&self) -> Current {}
            fn try_close(&self, id: span::Id) -> bool {}
        }
        impl<'a> LookupSpan<'a> for Registry { type Data = Data<'a>; fn span_data(&'a self, id: &Id) -> Option<Self::Data> {} fn register_filter(&mut self) -> FilterId {} }
        impl<'a> SpanData<'a> for Data<'a> {
            fn id(&self) -> Id {}
            fn metadata(&self) -> &'static Metadata<'static> {}
            fn parent(&self) -> Option<&Id> {}
            fn extensions(&self) -> Extensions<'_> {}
            fn extensions_mut(&self) -> ExtensionsMut<'_> {}
            fn is_enabled_for(&self, filter: FilterId) -> bool {}
        }
    }
}
pub mod layer {
    pub use self::{context::*, layered::*};
    use crate::filter;
    use alloc::boxed::Box;
    use alloc::vec::Vec;
    use tracing_core::{
        metadata::Metadata,
        span,
        subscriber::{Interest, Subscriber},
        Dispatch, Event, LevelFilter,
    };
    pub trait Layer<S> where S: Subscriber {
        fn on_register_dispatch(&self, subscriber: &Dispatch) {}
        fn on_layer(&mut self, subscriber: &mut S) {}
        fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
        fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool {}
        fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_record(&self, _span: &span::Id, _values: &span::Record<'_>, _ctx: Context<'_, S>) {}
        fn on_follows_from(&self, _span: &span::Id, _follows: &span::Id, _ctx: Context<'_, S>) {}
        fn event_enabled(&self, _event: &Event<'_>, _ctx: Context<'_, S>) -> bool {}
        fn on_event(&self, _event: &Event<'_>, _ctx: Context<'_, S>) {}
        fn on_enter(&self, _id: &span::Id, _ctx: Context<'_, S>) {}
        fn on_exit(&self, _id: &span::Id, _ctx: Context<'_, S>) {}
        fn on_close(&self, _id: span::Id, _ctx: Context<'_, S>) {}
        fn on_id_change(&self, _old: &span::Id, _new: &span::Id, _ctx: Context<'_, S>) {}
        fn and_then<L>(self, layer: L) -> Layered<L, Self, S> where L: Layer<S> {}
        fn with_subscriber(self, inner: S) -> Layered<Self, S> {}
        fn with_filter<F>(self, filter: F) -> filter::Filtered<Self, F, S> where F: Filter<S> {}
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static> where Self: Layer<S>, S: Subscriber {}
    }
    pub trait Filter<S> {
        fn enabled(&self, meta: &Metadata<'_>, cx: &Context<'_, S>) -> bool;
        fn callsite_enabled(&self, meta: &'static Metadata<'static>) -> Interest {}
        fn event_enabled(&self, event: &Event<'_>, cx: &Context<'_, S>) -> bool {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_record(&self, id: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<'_, S>) {}
    }
    pub trait SubscriberExt: Subscriber { fn with<L>(self, layer: L) -> Layered<L, Self> where L: Layer<Self> {} }
    #[derive(Clone, Debug, Default)]
    pub struct Identity {}
    impl<L, S> Layer<S> for Option<L> where L: Layer<S>, S: Subscriber {
        fn on_layer(&mut self, subscriber: &mut S) {}
        fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
        fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
        fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn on_record(&self, span: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>) {}
        fn on_follows_from(&self, span: &span::Id, follows: &span::Id, ctx: Context<'_, S>) {}
        fn event_enabled(&self, event: &Event<'_>, ctx: Context<'_, S>) -> bool {}
        fn on_event(&self, event: &Event<'_>, ctx: Context<'_, S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<'_, S>) {}
        fn on_id_change(&self, old: &span::Id, new: &span::Id, ctx: Context<'_, S>) {}
    }
    impl<L, S> Layer<S> for Box<L> where L: Layer<S>, S: Subscriber {}
    impl<S> Layer<S> for Box<dyn Layer<S> + Send + Sync> where S: Subscriber {}
    impl<S, L> Layer<S> for Vec<L> where L: Layer<S>, S: Subscriber {
        fn on_layer(&mut self, subscriber: &mut S) {}
        fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
        fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool {}
        fn event_enabled(&self, event: &Event<'_>, ctx: Context<'_, S>) -> bool {}
        fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn on_record(&self, span: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>) {}
        fn on_follows_from(&self, span: &span::Id, follows: &span::Id, ctx: Context<'_, S>) {}
        fn on_event(&self, event: &Event<'_>, ctx: Context<'_, S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<'_, S>) {}
    }
    impl<S: Subscriber> SubscriberExt for S {}
    impl<S: Subscriber> Layer<S> for Identity {}
    impl Identity { pub fn new() -> Self {} }
}
pub mod util {
    use core::fmt;
    use tracing_core::dispatcher::{self, Dispatch};
    pub trait SubscriberInitExt where Self: Into<Dispatch> { fn set_default(self) -> dispatcher::DefaultGuard {} fn try_init(self) -> Result<(), TryInitError> {} fn init(self) {} }
    impl<T> SubscriberInitExt for T where T: Into<Dispatch> {}
    #[derive(Debug)]
    pub struct TryInitError {}
    impl fmt::Display for TryInitError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
pub mod fmt;
mod sealed { pub trait Sealed<A = ()> {} }
