//! prometheus: signatures only, the flow follows from the types.

pub use self::counter::{Counter, CounterVec, IntCounter, IntCounterVec};
pub use self::encoder::Encoder;
pub use self::encoder::ProtobufEncoder;
pub use self::encoder::TextEncoder;
pub use self::encoder::PROTOBUF_FORMAT;
pub use self::encoder::TEXT_FORMAT;
pub use self::errors::{Error, Result};
pub use self::gauge::{Gauge, GaugeVec, IntGauge, IntGaugeVec};
pub use self::histogram::DEFAULT_BUCKETS;
pub use self::histogram::{exponential_buckets, linear_buckets};
pub use self::histogram::{Histogram, HistogramOpts, HistogramTimer, HistogramVec};
pub use self::metrics::Opts;
pub use self::pulling_gauge::PullingGauge;
pub use self::push::{hostname_grouping_key, push_add_collector, push_add_metrics, push_collector, push_metrics, BasicAuthentication};
pub use self::registry::Registry;
pub use self::registry::{default_registry, gather, register, unregister};
mod proto_ext {
    use crate::proto::{Bucket, Counter, Gauge, Histogram, LabelPair, Metric, MetricFamily, MetricType, Quantile, Summary};
    use protobuf::{EnumOrUnknown, MessageField};
    impl Metric {
        pub fn from_label(label: Vec<LabelPair>) -> Self {}
        pub fn from_gauge(gauge: Gauge) -> Self {}
        pub fn get_summary(&self) -> &MessageField<Summary> {}
        pub fn set_summary(&mut self, summary: Summary) {}
        pub fn get_counter(&self) -> &MessageField<Counter> {}
        pub fn set_counter(&mut self, counter: Counter) {}
        pub fn get_label(&self) -> &[LabelPair] {}
        pub fn set_label(&mut self, label: Vec<LabelPair>) {}
        pub fn take_label(&mut self) -> Vec<LabelPair> {}
        pub fn get_gauge(&self) -> &MessageField<Gauge> {}
        pub fn set_gauge(&mut self, gauge: Gauge) {}
        pub fn get_histogram(&self) -> &MessageField<Histogram> {}
        pub fn set_histogram(&mut self, histogram: Histogram) {}
    }
    impl MetricFamily {
        pub fn set_metric(&mut self, metric: Vec<Metric>) {}
        pub fn get_field_type(&self) -> MetricType {}
        pub fn set_field_type(&mut self, t: MetricType) {}
        pub fn get_metric(&self) -> &[Metric] {}
        pub fn mut_metric(&mut self) -> &mut Vec<Metric> {}
        pub fn take_metric(&mut self) -> Vec<Metric> {}
    }
    impl Summary { pub fn set_quantile(&mut self, quantiles: Vec<Quantile>) {} pub fn get_quantile(&self) -> &[Quantile] {} }
    pub trait MessageFieldExt { fn get_value(&self) -> f64; }
    impl MessageFieldExt for MessageField<Gauge> { fn get_value(&self) -> f64 {} }
    impl MessageFieldExt for MessageField<Counter> { fn get_value(&self) -> f64 {} }
    impl Histogram { pub fn get_sample_count(&self) -> u64 {} pub fn get_sample_sum(&self) -> f64 {} pub fn get_bucket(&self) -> &[Bucket] {} pub fn set_bucket(&mut self, bucket: Vec<Bucket>) {} }
    impl From<Counter> for MessageField<Counter> { fn from(value: Counter) -> Self {} }
    impl From<Gauge> for MessageField<Gauge> { fn from(value: Gauge) -> Self {} }
    impl From<Histogram> for MessageField<Histogram> { fn from(value: Histogram) -> Self {} }
    impl From<Summary> for MessageField<Summary> { fn from(value: Summary) -> Self {} }
    impl From<MetricType> for Option<EnumOrUnknown<MetricType>> { fn from(value: MetricType) -> Self {} }
}
mod atomic64 {
    use std::cmp::*;
    use std::f64;
    use std::ops::*;
    use std::sync::atomic::Ordering;
    pub trait Number: AddAssign + SubAssign + PartialOrd + PartialEq + Copy { fn from_i64(v: i64) -> Self; fn into_f64(self) -> f64; }
    impl Number for i64 { fn from_i64(v: i64) -> Self {} fn into_f64(self) -> f64 {} }
    impl Number for u64 { fn from_i64(v: i64) -> Self {} fn into_f64(self) -> f64 {} }
    impl Number for f64 { fn from_i64(v: i64) -> Self {} fn into_f64(self) -> f64 {} }
    pub trait Atomic {
        type T: Number;
        fn new(val: Self::T) -> Self;
        fn set(&self, val: Self::T);
        fn get(&self) -> Self::T;
        fn inc_by(&self, delta: Self::T);
        fn dec_by(&self, delta: Self::T);
    }
    #[derive(Debug)]
    pub struct AtomicF64 {}
    impl Atomic for AtomicF64 {
        type T = f64;
        fn new(val: Self::T) -> AtomicF64 {}
        fn set(&self, val: Self::T) {}
        fn get(&self) -> Self::T {}
        fn inc_by(&self, delta: Self::T) {}
        fn dec_by(&self, delta: Self::T) {}
    }
    impl AtomicF64 { pub fn swap(&self, val: f64, ordering: Ordering) -> f64 {} }
    #[derive(Debug)]
    pub struct AtomicI64 {}
    impl Atomic for AtomicI64 {
        type T = i64;
        fn new(val: Self::T) -> AtomicI64 {}
        fn set(&self, val: Self::T) {}
        fn get(&self) -> Self::T {}
        fn inc_by(&self, delta: Self::T) {}
        fn dec_by(&self, delta: Self::T) {}
    }
    #[derive(Debug)]
    pub struct AtomicU64 {}
    impl Atomic for AtomicU64 {
        type T = u64;
        fn new(val: Self::T) -> AtomicU64 {}
        fn set(&self, val: Self::T) {}
        fn get(&self) -> Self::T {}
        fn inc_by(&self, delta: Self::T) {}
        fn dec_by(&self, delta: Self::T) {}
    }
    impl AtomicU64 { pub fn inc_by_with_ordering(&self, delta: u64, ordering: Ordering) {} pub fn swap(&self, val: u64, ordering: Ordering) -> u64 {} }
}
mod auto_flush {
    use crate::core::Atomic;
    use crate::counter::{CounterWithValueType, GenericLocalCounter};
    use crate::histogram::LocalHistogram;
    use crate::metrics::MayFlush;
    use std::thread::LocalKey;
    pub trait CounterDelegator<T: MayFlush, V: CounterWithValueType> { fn get_root_metric(&self) -> &'static LocalKey<T>; fn get_local<'a>(&self, root_metric: &'a T) -> &'a GenericLocalCounter<V::ValueType>; }
    pub trait HistogramDelegator<T: MayFlush> { fn get_root_metric(&self) -> &'static LocalKey<T>; fn get_local<'a>(&self, root_metric: &'a T) -> &'a LocalHistogram; }
    #[derive(Debug)]
    pub struct AFLocalCounter<T: MayFlush, V: CounterWithValueType, D: CounterDelegator<T, V>> {}
    impl<T: MayFlush, V: CounterWithValueType, D: CounterDelegator<T, V>> AFLocalCounter<T, V, D> { pub fn new(delegator: D) -> AFLocalCounter<T, V, D> {} }
    impl<T: MayFlush, V: CounterWithValueType, D: CounterDelegator<T, V>> AFLocalCounter<T, V, D> {
        pub fn inc_by(&self, v: <V::ValueType as Atomic>::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> <V::ValueType as Atomic>::T {}
        pub fn reset(&self) {}
        pub fn flush(&self) {}
    }
    #[derive(Debug)]
    pub struct AFLocalHistogram<T: MayFlush, D: HistogramDelegator<T>> {}
    impl<T: MayFlush, D: HistogramDelegator<T>> AFLocalHistogram<T, D> { pub fn new(delegator: D) -> AFLocalHistogram<T, D> {} }
    impl<M: MayFlush, D: HistogramDelegator<M>> AFLocalHistogram<M, D> {
        pub fn observe(&self, v: f64) {}
        pub fn observe_closure_duration<F, T>(&self, f: F) -> T where F: FnOnce() -> T {}
        pub fn observe_closure_duration_coarse<F, T>(&self, f: F) -> T where F: FnOnce() -> T {}
        pub fn clear(&self) {}
        pub fn flush(&self) {}
        pub fn get_sample_sum(&self) -> f64 {}
        pub fn get_sample_count(&self) -> u64 {}
    }
}
mod counter {
    use crate::atomic64::{Atomic, AtomicF64, AtomicU64};
    use crate::desc::Desc;
    use crate::errors::Result;
    use crate::metrics::{Collector, LocalMetric, Metric, Opts};
    use crate::proto;
    use crate::value::ValueType;
    use crate::vec::{MetricVec, MetricVecBuilder};
    #[derive(Clone, Debug)]
    pub struct GenericCounter<P: Atomic> {}
    pub type Counter = GenericCounter<AtomicF64>;
    pub type IntCounter = GenericCounter<AtomicU64>;
    impl<P: Atomic> GenericCounter<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Result<Self> {}
        pub fn with_opts(opts: Opts) -> Result<Self> {}
        pub fn inc_by(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> P::T {}
        pub fn reset(&self) {}
        pub fn local(&self) -> GenericLocalCounter<P> {}
    }
    impl<P: Atomic> Collector for GenericCounter<P> { fn desc(&self) -> Vec<&Desc> {} fn collect(&self) -> Vec<proto::MetricFamily> {} }
    impl<P: Atomic> Metric for GenericCounter<P> { fn metric(&self) -> proto::Metric {} }
    #[derive(Clone, Debug)]
    pub struct CounterVecBuilder<P: Atomic> {}
    impl<P: Atomic> CounterVecBuilder<P> { pub fn new() -> Self {} }
    impl<P: Atomic> MetricVecBuilder for CounterVecBuilder<P> { type M = GenericCounter<P>; type P = Opts; fn build<V: AsRef<str>>(&self, opts: &Opts, vals: &[V]) -> Result<Self::M> {} }
    pub type GenericCounterVec<P> = MetricVec<CounterVecBuilder<P>>;
    pub type CounterVec = GenericCounterVec<AtomicF64>;
    pub type IntCounterVec = GenericCounterVec<AtomicU64>;
    #[derive(Clone, Debug)]
    pub struct GenericLocalCounter<P: Atomic> {}
    pub trait CounterWithValueType { type ValueType: Atomic; }
    impl<P: Atomic> CounterWithValueType for GenericLocalCounter<P> { type ValueType = P; }
    pub type LocalCounter = GenericLocalCounter<AtomicF64>;
    pub type LocalIntCounter = GenericLocalCounter<AtomicU64>;
    impl<P: Atomic> GenericLocalCounter<P> {
        pub fn inc_by(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> P::T {}
        pub fn reset(&self) {}
        pub fn flush(&self) {}
    }
    impl<P: Atomic> LocalMetric for GenericLocalCounter<P> { fn flush(&self) {} }
    #[derive(Clone, Debug)]
    pub struct GenericLocalCounterVec<P: Atomic> {}
    pub type LocalCounterVec = GenericLocalCounterVec<AtomicF64>;
    pub type LocalIntCounterVec = GenericLocalCounterVec<AtomicU64>;
    impl<P: Atomic> GenericLocalCounterVec<P> {
        pub fn with_label_values<'a>(&'a mut self, vals: &[&str]) -> &'a mut GenericLocalCounter<P> {}
        pub fn remove_label_values(&mut self, vals: &[&str]) -> Result<()> {}
        pub fn flush(&self) {}
    }
    impl<P: Atomic> LocalMetric for GenericLocalCounterVec<P> { fn flush(&self) {} }
}
mod desc {
    use crate::errors::Result;
    use crate::proto::LabelPair;
    use std::collections::HashMap;
    #[derive(Clone, Debug)]
    pub struct Desc {
        pub fq_name: String,
        pub help: String,
        pub const_label_pairs: Vec<LabelPair>,
        pub variable_labels: Vec<String>,
        pub id: u64,
        pub dim_hash: u64,
    }
    impl Desc { pub fn new(fq_name: String, help: String, variable_labels: Vec<String>, const_labels: HashMap<String, String>) -> Result<Desc> {} }
    pub trait Describer { fn describe(&self) -> Result<Desc>; }
}
mod encoder {
    pub use self::pb::{ProtobufEncoder, PROTOBUF_FORMAT};
    pub use self::text::{TextEncoder, TEXT_FORMAT};
    use crate::errors::Result;
    use crate::proto::MetricFamily;
    use std::io::Write;
    pub trait Encoder { fn encode<W: Write>(&self, mfs: &[MetricFamily], writer: &mut W) -> Result<()>; fn format_type(&self) -> &str; }
    mod pb {
        use super::Encoder;
        use crate::errors::Result;
        use crate::proto::MetricFamily;
        use std::io::Write;
        pub const PROTOBUF_FORMAT: &str = 0;
        #[derive(Debug, Default)]
        pub struct ProtobufEncoder;
        impl ProtobufEncoder { pub fn new() -> ProtobufEncoder {} }
        impl Encoder for ProtobufEncoder { fn encode<W: Write>(&self, metric_families: &[MetricFamily], writer: &mut W) -> Result<()> {} fn format_type(&self) -> &str {} }
    }
    mod text {
        use super::Encoder;
        use crate::errors::Result;
        use crate::proto::{self, MetricFamily};
        use std::io::{self, Write};
        pub const TEXT_FORMAT: &str = 0;
        #[derive(Debug, Default)]
        pub struct TextEncoder;
        impl TextEncoder {
            pub fn new() -> TextEncoder {}
            pub fn encode_utf8(&self, metric_families: &[MetricFamily], buf: &mut String) -> Result<()> {}
            pub fn encode_to_string(&self, metric_families: &[MetricFamily]) -> Result<String> {}
        }
        impl Encoder for TextEncoder { fn encode<W: Write>(&self, metric_families: &[MetricFamily], writer: &mut W) -> Result<()> {} fn format_type(&self) -> &str {} }
    }
}
mod errors {
    use thiserror::Error;
    #[derive(Debug)]
    pub enum Error {
        AlreadyReg,
        InconsistentCardinality { expect: usize, got: usize },
        Msg(String),
        Io(std::io::Error),
        Protobuf(protobuf::Error),
    }
    pub type Result<T> = std::result::Result<T, Error>;
}
mod gauge {
    use crate::atomic64::{Atomic, AtomicF64, AtomicI64};
    use crate::desc::Desc;
    use crate::errors::Result;
    use crate::metrics::{Collector, Metric, Opts};
    use crate::proto;
    use crate::vec::{MetricVec, MetricVecBuilder};
    #[derive(Clone, Debug)]
    pub struct GenericGauge<P: Atomic> {}
    pub type Gauge = GenericGauge<AtomicF64>;
    pub type IntGauge = GenericGauge<AtomicI64>;
    impl<P: Atomic> GenericGauge<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Result<Self> {}
        pub fn with_opts(opts: Opts) -> Result<Self> {}
        pub fn set(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn dec(&self) {}
        pub fn add(&self, v: P::T) {}
        pub fn sub(&self, v: P::T) {}
        pub fn get(&self) -> P::T {}
    }
    impl<P: Atomic> Collector for GenericGauge<P> { fn desc(&self) -> Vec<&Desc> {} fn collect(&self) -> Vec<proto::MetricFamily> {} }
    impl<P: Atomic> Metric for GenericGauge<P> { fn metric(&self) -> proto::Metric {} }
    #[derive(Clone, Debug)]
    pub struct GaugeVecBuilder<P: Atomic> {}
    impl<P: Atomic> GaugeVecBuilder<P> { pub fn new() -> Self {} }
    impl<P: Atomic> MetricVecBuilder for GaugeVecBuilder<P> { type M = GenericGauge<P>; type P = Opts; fn build<V: AsRef<str>>(&self, opts: &Opts, vals: &[V]) -> Result<Self::M> {} }
    pub type GenericGaugeVec<P> = MetricVec<GaugeVecBuilder<P>>;
    pub type GaugeVec = GenericGaugeVec<AtomicF64>;
    pub type IntGaugeVec = GenericGaugeVec<AtomicI64>;
}
mod histogram;
mod metrics {
    use crate::desc::{Desc, Describer};
    use crate::errors::Result;
    use crate::proto::{self};
    use std::cell::Cell;
    use std::collections::HashMap;
    pub const SEPARATOR_BYTE: u8 = 0;
    pub trait Collector { fn desc(&self) -> Vec<&Desc>; fn collect(&self) -> Vec<proto::MetricFamily>; }
    pub trait Metric: Clone { fn metric(&self) -> proto::Metric; }
    pub trait LocalMetric { fn flush(&self); }
    pub trait MayFlush: LocalMetric { fn try_flush(&self, last_flush: &Cell<u64>, flush_interval_millis: u64) {} fn may_flush(&self); }
    #[derive(Debug, Clone)]
    pub struct Opts {
        pub namespace: String,
        pub subsystem: String,
        pub name: String,
        pub help: String,
        pub const_labels: HashMap<String, String>,
        pub variable_labels: Vec<String>,
    }
    impl Opts {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Opts {}
        pub fn namespace<S: Into<String>>(self, namespace: S) -> Self {}
        pub fn subsystem<S: Into<String>>(self, subsystem: S) -> Self {}
        pub fn const_labels(self, const_labels: HashMap<String, String>) -> Self {}
        pub fn const_label<S1: Into<String>, S2: Into<String>>(self, name: S1, value: S2) -> Self {}
        pub fn variable_labels(self, variable_labels: Vec<String>) -> Self {}
        pub fn variable_label<S: Into<String>>(self, name: S) -> Self {}
        pub fn fq_name(&self) -> String {}
    }
    impl Describer for Opts { fn describe(&self) -> Result<Desc> {} }
}
mod registry {
    use crate::errors::Result;
    use crate::metrics::Collector;
    use crate::proto;
    use std::collections::HashMap;
    #[derive(Clone, Default, Debug)]
    pub struct Registry {}
    impl Registry {
        pub fn new() -> Registry {}
        pub fn new_custom(prefix: Option<String>, labels: Option<HashMap<String, String>>) -> Result<Registry> {}
        pub fn register(&self, c: Box<dyn Collector>) -> Result<()> {}
        pub fn unregister(&self, c: Box<dyn Collector>) -> Result<()> {}
        pub fn gather(&self) -> Vec<proto::MetricFamily> {}
    }
    pub fn default_registry() -> &'static Registry {}
    pub fn register(c: Box<dyn Collector>) -> Result<()> {}
    pub fn unregister(c: Box<dyn Collector>) -> Result<()> {}
    pub fn gather() -> Vec<proto::MetricFamily> {}
}
mod value {
    use crate::atomic64::Atomic;
    use crate::desc::{Desc, Describer};
    use crate::errors::Result;
    use crate::proto::{Counter, Gauge, LabelPair, Metric, MetricFamily, MetricType};
    #[derive(Debug, Copy, Clone)]
    pub enum ValueType { Counter, Gauge }
    impl ValueType { pub fn metric_type(self) -> MetricType {} }
    #[derive(Debug)]
    pub struct Value<P: Atomic> { pub desc: Desc, pub val: P, pub val_type: ValueType, pub label_pairs: Vec<LabelPair> }
    impl<P: Atomic> Value<P> {
        pub fn new<D: Describer, V: AsRef<str>>(describer: &D, val_type: ValueType, val: P::T, label_values: &[V]) -> Result<Self> {}
        pub fn get(&self) -> P::T {}
        pub fn set(&self, val: P::T) {}
        pub fn inc_by(&self, val: P::T) {}
        pub fn inc(&self) {}
        pub fn dec(&self) {}
        pub fn dec_by(&self, val: P::T) {}
        pub fn metric(&self) -> Metric {}
        pub fn collect(&self) -> MetricFamily {}
    }
    pub fn make_label_pairs<V: AsRef<str>>(desc: &Desc, label_values: &[V]) -> Result<Vec<LabelPair>> {}
}
mod vec {
    use crate::desc::{Desc, Describer};
    use crate::errors::Result;
    use crate::metrics::{Collector, Metric};
    use crate::proto::{MetricFamily, MetricType};
    use std::collections::HashMap;
    use std::hash::BuildHasher;
    pub trait MetricVecBuilder: Clone { type M: Metric; type P: Describer + Clone; fn build<V: AsRef<str>>(&self, arg0: &Self::P, arg1: &[V]) -> Result<Self::M>; }
    #[derive(Debug, Clone)]
    pub struct MetricVec<T: MetricVecBuilder> {}
    impl<T: MetricVecBuilder> MetricVec<T> {
        pub fn create(metric_type: MetricType, new_metric: T, opts: T::P) -> Result<MetricVec<T>> {}
        pub fn get_metric_with_label_values<V>(&self, vals: &[V]) -> Result<T::M> where V: AsRef<str> + std::fmt::Debug {}
        pub fn get_metric_with<V, S: BuildHasher>(&self, labels: &HashMap<&str, V, S>) -> Result<T::M> where V: AsRef<str> + std::fmt::Debug {}
        pub fn with_label_values<V>(&self, vals: &[V]) -> T::M where V: AsRef<str> + std::fmt::Debug {}
        pub fn with<V, S: BuildHasher>(&self, labels: &HashMap<&str, V, S>) -> T::M where V: AsRef<str> + std::fmt::Debug {}
        pub fn remove_label_values<V>(&self, vals: &[V]) -> Result<()> where V: AsRef<str> + std::fmt::Debug {}
        pub fn remove<V, S: BuildHasher>(&self, labels: &HashMap<&str, V, S>) -> Result<()> where V: AsRef<str> + std::fmt::Debug {}
        pub fn reset(&self) {}
    }
    impl<T: MetricVecBuilder> Collector for MetricVec<T> { fn desc(&self) -> Vec<&Desc> {} fn collect(&self) -> Vec<MetricFamily> {} }
}
pub mod local {
    pub use super::auto_flush::{AFLocalCounter, AFLocalHistogram, CounterDelegator, HistogramDelegator};
    pub use super::counter::{CounterWithValueType, LocalCounter, LocalCounterVec, LocalIntCounter, LocalIntCounterVec};
    pub use super::histogram::{LocalHistogram, LocalHistogramTimer, LocalHistogramVec};
    pub use super::metrics::{LocalMetric, MayFlush};
}
pub mod core {
    pub use super::atomic64::*;
    pub use super::counter::{GenericCounter, GenericCounterVec, GenericLocalCounter, GenericLocalCounterVec};
    pub use super::desc::{Desc, Describer};
    pub use super::gauge::{GenericGauge, GenericGaugeVec};
    pub use super::metrics::{Collector, Metric, Opts};
    pub use super::vec::{MetricVec, MetricVecBuilder};
}
