//! Counters per day.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::analytics::Counters;
use crate::base::{Result, Timestamp};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl Counters for Table {
    async fn count(&self, name: &str, bucket: &str) -> Result<()> {
        sqlx::query(
            "INSERT INTO counters (name, bucket, day, count) VALUES (?, ?, ?, 1)
             ON CONFLICT (name, bucket, day) DO UPDATE SET count = count + 1",
        )
        .bind(name)
        .bind(bucket)
        .bind(Timestamp::now().day())
        .execute(&self.0)
        .await?;
        Ok(())
    }

    async fn totals(&self, name: &str, days: i64) -> Result<Vec<(String, i64)>> {
        let totals = sqlx::query_as(
            "SELECT bucket, SUM(count) FROM counters
             WHERE name = ? AND day > ? GROUP BY bucket ORDER BY bucket",
        )
        .bind(name)
        .bind(Timestamp::days_ago(days).day())
        .fetch_all(&self.0)
        .await?;
        Ok(totals)
    }
}
