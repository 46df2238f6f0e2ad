//! Counters per day: how often, never who.

use async_trait::async_trait;

use crate::base::Result;

/// Where counts are kept. A bucket is one of a few fixed words.
#[async_trait]
pub trait Counters: Send + Sync {
    async fn count(&self, name: &str, bucket: &str) -> Result<()>;
    /// All buckets of a name with their counts over the last days.
    async fn totals(&self, name: &str, days: i64) -> Result<Vec<(String, i64)>>;
}
