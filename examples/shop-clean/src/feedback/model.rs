//! Feedback as it is stored and as it is sent in.

use async_trait::async_trait;
use privet::Personal;
use serde::{Deserialize, Serialize};

use crate::base::ids::{CustomerId, FeedbackId, ProductId};
use crate::base::{Result, Timestamp};

/// One opinion.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct Feedback {
    #[personal(none)]
    pub id: FeedbackId,
    #[personal(none)]
    pub customer: CustomerId,
    #[personal(none)]
    pub product: Option<ProductId>,
    #[personal(category = "feedback", purposes("service-quality", "demand-analysis"))]
    pub rating: i64,
    #[personal(category = "feedback", purposes("service-quality", "demand-analysis"))]
    pub comment: String,
    #[personal(none)]
    pub given_at: Timestamp,
}

/// A new opinion; without a product it is about the shop.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct FeedbackForm {
    #[personal(none)]
    pub product: Option<ProductId>,
    #[personal(category = "feedback", purposes("service-quality", "demand-analysis"))]
    pub rating: i64,
    #[personal(category = "feedback", purposes("service-quality", "demand-analysis"))]
    #[serde(default)]
    pub comment: String,
}

/// A better wording of an old opinion.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct Rewording {
    #[personal(category = "feedback", purposes("service-quality", "demand-analysis"))]
    pub rating: i64,
    #[personal(category = "feedback", purposes("service-quality", "demand-analysis"))]
    pub comment: String,
}

/// What everybody may see of a book's feedback.
#[derive(Serialize)]
pub struct Rating {
    pub opinions: i64,
    pub mean: Option<f64>,
}

#[async_trait]
pub trait FeedbackStore: Send + Sync {
    async fn insert(&self, customer: CustomerId, form: &FeedbackForm) -> Result<Feedback>;
    async fn by_id(&self, id: FeedbackId) -> Result<Option<Feedback>>;
    async fn of(&self, customer: CustomerId) -> Result<Vec<Feedback>>;
    async fn rating_of(&self, product: ProductId) -> Result<Rating>;
    async fn reword(&self, id: FeedbackId, rewording: &Rewording) -> Result<()>;
    async fn delete(&self, id: FeedbackId) -> Result<()>;
    async fn delete_of(&self, customer: CustomerId) -> Result<()>;
    async fn delete_before(&self, at: Timestamp) -> Result<u64>;
}
