//! `prometheus`: its module `histogram`.

use self::coarse::*;
use crate::desc::{Desc, Describer};
use crate::errors::Result;
use crate::metrics::{Collector, LocalMetric, Metric, Opts};
use crate::proto;
use crate::vec::{MetricVec, MetricVecBuilder};
use std::collections::HashMap;
use std::convert::From;
use std::time::{Duration, Instant as StdInstant};
pub const DEFAULT_BUCKETS: &[f64; 11] = 0;
pub const BUCKET_LABEL: &str = 0;
#[derive(Clone, Debug)]
pub struct HistogramOpts { pub common_opts: Opts, pub buckets: Vec<f64> }
impl HistogramOpts {
    pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> HistogramOpts {}
    pub fn namespace<S: Into<String>>(self, namespace: S) -> Self {}
    pub fn subsystem<S: Into<String>>(self, subsystem: S) -> Self {}
    pub fn const_labels(self, const_labels: HashMap<String, String>) -> Self {}
    pub fn const_label<S1: Into<String>, S2: Into<String>>(self, name: S1, value: S2) -> Self {}
    pub fn variable_labels(self, variable_labels: Vec<String>) -> Self {}
    pub fn variable_label<S: Into<String>>(self, name: S) -> Self {}
    pub fn fq_name(&self) -> String {}
    pub fn buckets(self, buckets: Vec<f64>) -> Self {}
}
impl Describer for HistogramOpts { fn describe(&self) -> Result<Desc> {} }
impl From<Opts> for HistogramOpts { fn from(opts: Opts) -> HistogramOpts {} }
impl From<u64> for ShardIndex { fn from(index: u64) -> Self {} }
impl From<ShardIndex> for usize { fn from(index: ShardIndex) -> Self {} }
#[derive(Debug)]
pub struct HistogramCore {}
impl HistogramCore { pub fn new<V: AsRef<str>>(opts: &HistogramOpts, label_values: &[V]) -> Result<HistogramCore> {} pub fn observe(&self, v: f64) {} pub fn proto(&self) -> proto::Histogram {} }
#[derive(Debug)]
pub struct Timespec {}
#[derive(Debug)]
pub enum Instant { Monotonic(StdInstant), MonotonicCoarse(Timespec) }
impl Instant {
    pub fn now() -> Instant {}
    pub fn now_coarse() -> Instant {}
    pub fn now_coarse() -> Instant {}
    pub fn elapsed(&self) -> Duration {}
    pub fn elapsed_sec(&self) -> f64 {}
}
#[derive(Debug)]
pub struct HistogramTimer {}
impl HistogramTimer { pub fn observe_duration(self) {} pub fn stop_and_record(self) -> f64 {} pub fn stop_and_discard(self) -> f64 {} }
#[derive(Clone, Debug)]
pub struct Histogram {}
impl Histogram { pub fn with_opts(opts: HistogramOpts) -> Result<Histogram> {} }
impl Histogram {
    pub fn observe(&self, v: f64) {}
    pub fn start_timer(&self) -> HistogramTimer {}
    pub fn start_coarse_timer(&self) -> HistogramTimer {}
    pub fn observe_closure_duration<F, T>(&self, f: F) -> T where F: FnOnce() -> T {}
    pub fn observe_closure_duration_coarse<F, T>(&self, f: F) -> T where F: FnOnce() -> T {}
    pub fn local(&self) -> LocalHistogram {}
    pub fn get_sample_sum(&self) -> f64 {}
    pub fn get_sample_count(&self) -> u64 {}
}
impl Metric for Histogram { fn metric(&self) -> proto::Metric {} }
impl Collector for Histogram { fn desc(&self) -> Vec<&Desc> {} fn collect(&self) -> Vec<proto::MetricFamily> {} }
#[derive(Clone, Debug)]
pub struct HistogramVecBuilder {}
impl MetricVecBuilder for HistogramVecBuilder { type M = Histogram; type P = HistogramOpts; fn build<V: AsRef<str>>(&self, opts: &HistogramOpts, vals: &[V]) -> Result<Histogram> {} }
pub type HistogramVec = MetricVec<HistogramVecBuilder>;
pub fn linear_buckets(start: f64, width: f64, count: usize) -> Result<Vec<f64>> {}
pub fn exponential_buckets(start: f64, factor: f64, count: usize) -> Result<Vec<f64>> {}
pub fn duration_to_seconds(d: Duration) -> f64 {}
#[derive(Clone, Debug)]
pub struct LocalHistogramCore {}
#[derive(Clone, Debug)]
pub struct LocalHistogram {}
#[derive(Debug)]
pub struct LocalHistogramTimer {}
impl LocalHistogramTimer { pub fn observe_duration(self) {} pub fn stop_and_record(self) -> f64 {} pub fn stop_and_discard(self) -> f64 {} }
impl LocalHistogramCore { pub fn observe(&mut self, v: f64) {} pub fn clear(&mut self) {} pub fn flush(&mut self) {} }
impl LocalHistogram {
    pub fn observe(&self, v: f64) {}
    pub fn start_timer(&self) -> LocalHistogramTimer {}
    pub fn start_coarse_timer(&self) -> LocalHistogramTimer {}
    pub fn observe_closure_duration<F, T>(&self, f: F) -> T where F: FnOnce() -> T {}
    pub fn observe_closure_duration_coarse<F, T>(&self, f: F) -> T where F: FnOnce() -> T {}
    pub fn clear(&self) {}
    pub fn flush(&self) {}
    pub fn get_sample_sum(&self) -> f64 {}
    pub fn get_sample_count(&self) -> u64 {}
}
impl LocalMetric for LocalHistogram { fn flush(&self) {} }
#[derive(Clone, Debug)]
pub struct LocalHistogramVec {}
impl LocalHistogramVec { pub fn with_label_values<'a>(&'a mut self, vals: &[&str]) -> &'a LocalHistogram {} pub fn remove_label_values(&mut self, vals: &[&str]) -> Result<()> {} pub fn flush(&self) {} }
impl LocalMetric for LocalHistogramVec { fn flush(&self) {} }
mod coarse {
    use crate::histogram::Timespec;
    pub use libc::timespec;
    pub const NANOS_PER_MILLI: i64 = 0;
    pub const MILLIS_PER_SEC: i64 = 0;
    pub fn get_time_coarse() -> Timespec {}
}
