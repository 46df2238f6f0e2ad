//! The usage log.

use async_trait::async_trait;
use sqlx::{QueryBuilder, Sqlite, SqlitePool};

use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};
use crate::usage::{UsageEntry, UsageStore};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl UsageStore for Table {
    async fn insert_all(&self, entries: &[UsageEntry]) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let mut sql =
            QueryBuilder::<Sqlite>::new("INSERT INTO usage_log (customer, feature, detail, at) ");
        sql.push_values(entries, |mut row, entry| {
            row.push_bind(entry.customer)
                .push_bind(&entry.feature)
                .push_bind(&entry.detail)
                .push_bind(entry.at);
        });
        sql.build().execute(&self.0).await?;
        Ok(())
    }

    async fn all_of(&self, customer: CustomerId) -> Result<Vec<UsageEntry>> {
        let entries = sqlx::query_as(
            "SELECT customer, feature, detail, at FROM usage_log WHERE customer = ? ORDER BY at",
        )
        .bind(customer)
        .fetch_all(&self.0)
        .await?;
        Ok(entries)
    }

    async fn since(&self, customer: CustomerId, at: Timestamp) -> Result<Vec<UsageEntry>> {
        let entries = sqlx::query_as(
            "SELECT customer, feature, detail, at FROM usage_log
             WHERE customer = ? AND at >= ? ORDER BY at",
        )
        .bind(customer)
        .bind(at)
        .fetch_all(&self.0)
        .await?;
        Ok(entries)
    }

    async fn customers_since(&self, at: Timestamp) -> Result<Vec<CustomerId>> {
        let customers = sqlx::query_scalar(
            "SELECT DISTINCT customer FROM usage_log WHERE at >= ? ORDER BY customer",
        )
        .bind(at)
        .fetch_all(&self.0)
        .await?;
        Ok(customers)
    }

    async fn delete_of(&self, customer: CustomerId) -> Result<()> {
        sqlx::query("DELETE FROM usage_log WHERE customer = ?")
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete_before(&self, at: Timestamp) -> Result<u64> {
        let deleted = sqlx::query("DELETE FROM usage_log WHERE at < ?")
            .bind(at)
            .execute(&self.0)
            .await?;
        Ok(deleted.rows_affected())
    }
}
