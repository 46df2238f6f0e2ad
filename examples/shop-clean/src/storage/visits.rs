//! Visited pages.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};
use crate::catalogue::{Visit, VisitStore};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl VisitStore for Table {
    async fn insert(&self, visit: &Visit) -> Result<()> {
        sqlx::query(
            "INSERT INTO visits (customer, path, product, seconds, at) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(visit.customer)
        .bind(&visit.path)
        .bind(visit.product)
        .bind(visit.seconds)
        .bind(visit.at)
        .execute(&self.0)
        .await?;
        Ok(())
    }

    async fn latest_of(&self, customer: CustomerId, limit: i64) -> Result<Vec<Visit>> {
        let visits = sqlx::query_as(
            "SELECT customer, path, product, seconds, at FROM visits
             WHERE customer = ? ORDER BY at DESC LIMIT ?",
        )
        .bind(customer)
        .bind(limit)
        .fetch_all(&self.0)
        .await?;
        Ok(visits)
    }

    async fn all_of(&self, customer: CustomerId) -> Result<Vec<Visit>> {
        let visits = sqlx::query_as(
            "SELECT customer, path, product, seconds, at FROM visits
             WHERE customer = ? ORDER BY at",
        )
        .bind(customer)
        .fetch_all(&self.0)
        .await?;
        Ok(visits)
    }

    async fn delete_of(&self, customer: CustomerId) -> Result<()> {
        sqlx::query("DELETE FROM visits WHERE customer = ?")
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete_before(&self, at: Timestamp) -> Result<u64> {
        let deleted = sqlx::query("DELETE FROM visits WHERE at < ?")
            .bind(at)
            .execute(&self.0)
            .await?;
        Ok(deleted.rows_affected())
    }
}
