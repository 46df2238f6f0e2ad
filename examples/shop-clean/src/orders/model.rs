//! Orders as they are stored and as they are sent in.

use async_trait::async_trait;
use privet::Personal;
use serde::{Deserialize, Serialize};

use crate::base::ids::{BranchId, CustomerId, OrderId, ProductId};
use crate::base::{Result, Timestamp};

/// One order with its lines.
#[derive(Clone, Serialize, Personal)]
#[personal(subject = "customer")]
pub struct Order {
    #[personal(none)]
    pub id: OrderId,
    #[personal(none)]
    pub customer: CustomerId,
    /// Where we write to about this order, even when the account moves.
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
    #[personal(none)]
    pub branch: BranchId,
    #[personal(none)]
    pub state: OrderState,
    #[personal(none)]
    pub placed_at: Timestamp,
    pub lines: Vec<OrderLine>,
}

/// One book of an order.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct OrderLine {
    #[personal(none)]
    pub product: ProductId,
    #[personal(category = "orders", purpose = "fulfilment")]
    pub title: String,
    #[personal(category = "orders", purpose = "fulfilment")]
    pub copies: i64,
    #[personal(none)]
    pub price_cents: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum OrderState {
    Placed,
    Ready,
    Collected,
    Cancelled,
}

/// The basket, sent off.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct OrderForm {
    #[personal(category = "orders", purpose = "fulfilment")]
    pub books: Vec<WantedBook>,
    #[personal(none)]
    pub branch: Option<BranchId>,
}

/// One book of the basket.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct WantedBook {
    #[personal(none)]
    pub product: ProductId,
    #[personal(category = "orders", purpose = "fulfilment")]
    pub copies: i64,
}

/// An order that has no number yet.
#[derive(Personal)]
#[personal(subject = "customer")]
pub struct NewOrder {
    #[personal(none)]
    pub customer: CustomerId,
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
    #[personal(none)]
    pub branch: BranchId,
    pub lines: Vec<OrderLine>,
}

#[async_trait]
pub trait OrderStore: Send + Sync {
    async fn insert(&self, order: NewOrder) -> Result<Order>;
    async fn by_id(&self, id: OrderId) -> Result<Option<Order>>;
    async fn of(&self, customer: CustomerId) -> Result<Vec<Order>>;
    async fn set_state(&self, id: OrderId, state: OrderState) -> Result<()>;
    async fn delete(&self, id: OrderId) -> Result<()>;
    async fn delete_of(&self, customer: CustomerId) -> Result<()>;
    async fn delete_before(&self, at: Timestamp) -> Result<u64>;
}
