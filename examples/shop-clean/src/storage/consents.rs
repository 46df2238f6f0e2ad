//! Consents. A line is never edited but to note that it was taken back.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};
use crate::privacy::consent::{Consent, ConsentStore, Purpose};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl ConsentStore for Table {
    async fn put(&self, consent: &Consent) -> Result<()> {
        sqlx::query(
            "INSERT INTO consents (customer, purpose, policy_version, given_at, withdrawn_at)
             VALUES (?, ?, ?, ?, ?)",
        )
        .bind(consent.customer)
        .bind(consent.purpose)
        .bind(consent.policy_version)
        .bind(consent.given_at)
        .bind(consent.withdrawn_at)
        .execute(&self.0)
        .await?;
        Ok(())
    }

    async fn withdraw(&self, customer: CustomerId, purpose: Purpose, at: Timestamp) -> Result<()> {
        sqlx::query(
            "UPDATE consents SET withdrawn_at = ?
             WHERE customer = ? AND purpose = ? AND withdrawn_at IS NULL",
        )
        .bind(at)
        .bind(customer)
        .bind(purpose)
        .execute(&self.0)
        .await?;
        Ok(())
    }

    async fn latest(&self, customer: CustomerId, purpose: Purpose) -> Result<Option<Consent>> {
        let consent = sqlx::query_as(
            "SELECT customer, purpose, policy_version, given_at, withdrawn_at FROM consents
             WHERE customer = ? AND purpose = ? ORDER BY rowid DESC LIMIT 1",
        )
        .bind(customer)
        .bind(purpose)
        .fetch_optional(&self.0)
        .await?;
        Ok(consent)
    }

    async fn of(&self, customer: CustomerId) -> Result<Vec<Consent>> {
        let consents = sqlx::query_as(
            "SELECT customer, purpose, policy_version, given_at, withdrawn_at FROM consents
             WHERE customer = ? ORDER BY rowid",
        )
        .bind(customer)
        .fetch_all(&self.0)
        .await?;
        Ok(consents)
    }

    async fn delete_of(&self, customer: CustomerId) -> Result<()> {
        sqlx::query("DELETE FROM consents WHERE customer = ?")
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }
}
