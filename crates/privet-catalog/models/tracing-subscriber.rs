//! tracing-subscriber: signatures only, the flow follows from the types.

pub use layer::Layer;
pub mod filter {
    pub use self::filter_fn::*;
    use self::has_plf_stubs::*;
    pub use self::level::{LevelFilter, ParseError as LevelParseError};
    mod filter_fn {
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
}
pub mod prelude {
    pub use crate::field::{MakeExt as __tracing_subscriber_field_MakeExt, RecordFields as __tracing_subscriber_field_RecordFields};
    pub use crate::layer::{Layer as __tracing_subscriber_Layer, SubscriberExt as __tracing_subscriber_SubscriberExt};
    pub use crate::util::SubscriberInitExt as _;
}
pub mod registry {
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
}
pub mod layer {
    pub use self::{context::*, layered::*};
    use crate::filter;
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
    impl<S: Subscriber> SubscriberExt for S {}
    impl<S: Subscriber> Layer<S> for Identity {}
    impl Identity { pub fn new() -> Self {} }
    mod context {
        use crate::registry::{self, LookupSpan, SpanRef};
        use tracing_core::{metadata::Metadata, span, subscriber::Subscriber, Event};
        #[derive(Clone, Debug)]
        pub struct Context<'a, S> {}
        impl<'a, S> Context<'a, S> where S: Subscriber {
            pub fn current_span(&self) -> span::Current {}
            pub fn enabled(&self, metadata: &Metadata<'_>) -> bool {}
            pub fn event(&self, event: &Event<'_>) {}
            pub fn event_span(&self, event: &Event<'_>) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn metadata(&self, id: &span::Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn span(&self, id: &span::Id) -> Option<registry::SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn exists(&self, id: &span::Id) -> bool where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn lookup_current(&self) -> Option<registry::SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn span_scope(&self, id: &span::Id) -> Option<registry::Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn event_scope(&self, event: &Event<'_>) -> Option<registry::Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
        }
    }
    mod layered {
        use crate::filter::FilterId;
        use crate::{
            layer::{Context, Layer},
            registry::LookupSpan,
        };
        use core::any::Any;
        use tracing_core::{metadata::Metadata, span, Dispatch, Event, Interest, LevelFilter, Subscriber};
        #[derive(Debug, Clone)]
        pub struct Layered<L, I, S = I> {}
        impl<L, S> Layered<L, S> where L: Layer<S>, S: Subscriber { pub fn is<T: Any>(&self) -> bool {} pub fn downcast_ref<T: Any>(&self) -> Option<&T> {} }
        impl<S, A, B> Layer<S> for Layered<A, B, S> where A: Layer<S>, B: Layer<S>, S: Subscriber {
            fn on_register_dispatch(&self, subscriber: &Dispatch) {}
            fn on_layer(&mut self, subscriber: &mut S) {}
            fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
            fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool {}
            fn max_level_hint(&self) -> Option<LevelFilter> {}
            fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_record(&self, span: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>) {}
            fn on_follows_from(&self, span: &span::Id, follows: &span::Id, ctx: Context<'_, S>) {}
            fn event_enabled(&self, event: &Event<'_>, ctx: Context<'_, S>) -> bool {}
            fn on_event(&self, event: &Event<'_>, ctx: Context<'_, S>) {}
            fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>) {}
            fn on_close(&self, id: span::Id, ctx: Context<'_, S>) {}
            fn on_id_change(&self, old: &span::Id, new: &span::Id, ctx: Context<'_, S>) {}
        }
        impl<'a, L, S> LookupSpan<'a> for Layered<L, S> where S: Subscriber + LookupSpan<'a> {
            type Data = S::Data;
            fn span_data(&'a self, id: &span::Id) -> Option<Self::Data> {}
            fn register_filter(&mut self) -> FilterId {}
        }
    }
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
mod sealed { pub trait Sealed<A = ()> {} }
