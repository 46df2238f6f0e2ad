//! Books, and where they are kept.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::search::IndexQuery;
use crate::base::Result;
use crate::base::ids::ProductId;

/// One book, of which we may have several.
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
pub struct Product {
    pub id: ProductId,
    pub title: String,
    pub writer: String,
    pub genre: Genre,
    pub price_cents: i64,
    pub stock: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum Genre {
    Fiction,
    Poetry,
    Science,
    History,
    Children,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    #[default]
    Title,
    Price,
    Newest,
}

#[async_trait]
pub trait ProductStore: Send + Sync {
    async fn by_id(&self, product: ProductId) -> Result<Option<Product>>;
    async fn matching(&self, query: &IndexQuery) -> Result<Vec<Product>>;
    async fn newest(&self, limit: i64) -> Result<Vec<Product>>;
    /// Takes copies off the shelf; false when there are not enough.
    async fn take(&self, product: ProductId, copies: i64) -> Result<bool>;
    async fn put_back(&self, product: ProductId, copies: i64) -> Result<()>;
}
