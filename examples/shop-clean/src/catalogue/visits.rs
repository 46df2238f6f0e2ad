//! The track of what customers looked at, if they asked us to keep one.
//!
//! It puts the books they saw last on their front page and tells us which shelves nobody finds.
//! Everybody else leaves a count and nothing more.

use std::sync::Arc;

use async_trait::async_trait;
use privet::Personal;
use serde::{Deserialize, Serialize};

use crate::analytics::{Counters, PageTracker};
use crate::base::ids::{CustomerId, ProductId};
use crate::base::macros::track;
use crate::base::{Error, Result, Timestamp};
use crate::privacy::consent::Consents;
use crate::settings::Preferences;
use crate::usage::UsageRecorder;

const LATEST: i64 = 100;

/// What a page reports about itself when it is left.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct PageView {
    #[personal(
        category = "browsing",
        purposes("service-quality", "troubleshooting", "demand-analysis")
    )]
    pub path: String,
    #[personal(category = "browsing", purpose = "service-quality")]
    pub product: Option<ProductId>,
    #[personal(category = "browsing", purpose = "service-quality")]
    #[serde(default)]
    pub seconds: i64,
}

/// One page that one customer saw.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct Visit {
    #[personal(none)]
    pub customer: CustomerId,
    #[personal(
        category = "browsing",
        purposes("service-quality", "troubleshooting", "demand-analysis")
    )]
    pub path: String,
    #[personal(category = "browsing", purpose = "service-quality")]
    pub product: Option<ProductId>,
    #[personal(category = "browsing", purpose = "service-quality")]
    pub seconds: i64,
    #[personal(none)]
    pub at: Timestamp,
}

#[async_trait]
pub trait VisitStore: Send + Sync {
    async fn insert(&self, visit: &Visit) -> Result<()>;
    async fn latest_of(&self, customer: CustomerId, limit: i64) -> Result<Vec<Visit>>;
    async fn all_of(&self, customer: CustomerId) -> Result<Vec<Visit>>;
    async fn delete_of(&self, customer: CustomerId) -> Result<()>;
    async fn delete_before(&self, at: Timestamp) -> Result<u64>;
}

pub struct VisitLog {
    visits: Arc<dyn VisitStore>,
    preferences: Arc<Preferences>,
    consents: Consents,
    counters: Arc<dyn Counters>,
    pages: PageTracker,
    usage: UsageRecorder,
}

impl VisitLog {
    pub fn new(
        visits: Arc<dyn VisitStore>,
        preferences: Arc<Preferences>,
        consents: Consents,
        counters: Arc<dyn Counters>,
        pages: PageTracker,
        usage: UsageRecorder,
    ) -> Self {
        Self {
            visits,
            preferences,
            consents,
            counters,
            pages,
            usage,
        }
    }

    /// Counts the page, and remembers it for a customer who asked for that.
    pub async fn record(&self, customer: Option<CustomerId>, view: PageView) -> Result<()> {
        if !view.path.starts_with('/') {
            return Err(Error::invalid("path", "is not a path of this shop"));
        }
        self.counters.count("page", section_of(&view.path)).await?;
        let Some(customer) = customer else {
            return Ok(());
        };
        if !self.preferences.of(customer).await?.remember_visits {
            return Ok(());
        }
        let visit = Visit {
            customer,
            path: view.path,
            product: view.product,
            seconds: view.seconds.clamp(0, 3_600),
            at: Timestamp::now(),
        };
        self.visits.insert(&visit).await?;
        if self.consents.may_analyse(customer).await? {
            self.pages.page_left(&visit).await;
        }
        Ok(())
    }

    /// What a customer saw last, for her front page.
    #[privet::right(query, of = "Visit")]
    pub async fn latest(&self, customer: CustomerId) -> Result<Vec<Visit>> {
        track!(self.usage, customer, "visits.look-back");
        self.visits.latest_of(customer, LATEST).await
    }

    /// Forgets everything a customer saw.
    #[privet::right(clear, of = "Visit")]
    pub async fn forget(&self, customer: CustomerId) -> Result<()> {
        track!(self.usage, customer, "visits.forget");
        self.visits.delete_of(customer).await
    }
}

/// The part of the shop a path belongs to.
pub fn section_of(path: &str) -> &'static str {
    let first = path.trim_start_matches('/').split('/').next();
    match first.unwrap_or_default() {
        "" => "front page",
        "products" => "shelves",
        "orders" => "orders",
        "consultations" => "booksellers",
        "account" => "account",
        _ => "elsewhere",
    }
}

#[cfg(test)]
mod tests {
    use super::section_of;

    #[test]
    fn a_section_is_the_first_word_of_a_path() {
        assert_eq!(section_of("/products/12"), "shelves");
        assert_eq!(section_of("/"), "front page");
        assert_eq!(section_of("/about"), "elsewhere");
    }
}
