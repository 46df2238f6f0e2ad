//! The account, its sessions and its sign-in codes, and where they are kept.
//!
//! There are no passwords: whoever reads the mailbox owns the account.

use async_trait::async_trait;
use privet::Personal;
use serde::Serialize;

use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};

/// What we keep of a customer, apart from what she does in the shop.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct Account {
    #[personal(none)]
    pub id: CustomerId,
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
    #[personal(none)]
    pub created_at: Timestamp,
}

/// A code on its way to a mailbox. Address and code are kept as digests.
#[derive(Personal, sqlx::FromRow)]
#[personal(none)]
pub struct SignInCode {
    pub address_key: String,
    pub code_digest: String,
    pub attempts: i64,
    pub expires_at: Timestamp,
}

#[async_trait]
pub trait AccountStore: Send + Sync {
    async fn insert(&self, email: &str, at: Timestamp) -> Result<Account>;
    async fn by_id(&self, customer: CustomerId) -> Result<Option<Account>>;
    async fn by_email(&self, email: &str) -> Result<Option<Account>>;
    async fn change_email(&self, customer: CustomerId, email: &str) -> Result<()>;
    async fn delete(&self, customer: CustomerId) -> Result<()>;
}

#[async_trait]
pub trait SessionStore: Send + Sync {
    async fn put_code(&self, code: &SignInCode) -> Result<()>;
    async fn code_for(&self, address_key: &str) -> Result<Option<SignInCode>>;
    async fn count_attempt(&self, address_key: &str) -> Result<()>;
    async fn delete_code(&self, address_key: &str) -> Result<()>;

    async fn open(&self, digest: &str, customer: CustomerId, expires: Timestamp) -> Result<()>;
    async fn customer_of(&self, digest: &str, now: Timestamp) -> Result<Option<CustomerId>>;
    async fn close(&self, digest: &str) -> Result<()>;
    async fn close_all_of(&self, customer: CustomerId) -> Result<()>;
    /// Drops sessions and codes that nobody can use any more; says how many.
    async fn drop_expired(&self, now: Timestamp) -> Result<u64>;
}
