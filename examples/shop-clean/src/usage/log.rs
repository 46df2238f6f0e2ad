//! Entries of the usage log, where they are kept, and what a customer may do with hers.

use std::sync::Arc;

use async_trait::async_trait;
use privet::Personal;
use serde::Serialize;

use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};

/// One use of one function, as it is noted down.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct UsageEntry {
    #[personal(none)]
    pub customer: CustomerId,
    #[personal(
        category = "usage",
        purposes("iteration", "troubleshooting", "demand-analysis")
    )]
    pub feature: String,
    #[personal(category = "usage", purposes("iteration", "troubleshooting"))]
    pub detail: Option<String>,
    #[personal(none)]
    pub at: Timestamp,
}

/// Builds an entry: `Use::of(customer, "orders.place").with_detail("3 lines")`.
pub struct Use(UsageEntry);

impl Use {
    pub fn of(customer: CustomerId, feature: &'static str) -> Self {
        Self(UsageEntry {
            customer,
            feature: feature.to_owned(),
            detail: None,
            at: Timestamp::now(),
        })
    }

    #[must_use]
    pub fn with_detail(mut self, detail: impl ToString) -> Self {
        self.0.detail = Some(detail.to_string());
        self
    }

    pub fn into_entry(self) -> UsageEntry {
        self.0
    }
}

#[async_trait]
pub trait UsageStore: Send + Sync {
    async fn insert_all(&self, entries: &[UsageEntry]) -> Result<()>;
    async fn all_of(&self, customer: CustomerId) -> Result<Vec<UsageEntry>>;
    async fn since(&self, customer: CustomerId, at: Timestamp) -> Result<Vec<UsageEntry>>;
    /// Everybody who has used anything since then.
    async fn customers_since(&self, at: Timestamp) -> Result<Vec<CustomerId>>;
    async fn delete_of(&self, customer: CustomerId) -> Result<()>;
    async fn delete_before(&self, at: Timestamp) -> Result<u64>;
}

/// A customer's view of her usage log.
pub struct UsageLog {
    entries: Arc<dyn UsageStore>,
}

impl UsageLog {
    pub fn new(entries: Arc<dyn UsageStore>) -> Self {
        Self { entries }
    }

    #[privet::right(query, of = "UsageEntry")]
    pub async fn of(&self, customer: CustomerId) -> Result<Vec<UsageEntry>> {
        self.entries.all_of(customer).await
    }

    #[privet::right(clear, of = "UsageEntry")]
    pub async fn forget(&self, customer: CustomerId) -> Result<()> {
        self.entries.delete_of(customer).await
    }
}
