//! Subscribers of the monthly letter.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::base::Result;
use crate::marketing::{Subscriber, SubscriberStore};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl SubscriberStore for Table {
    async fn put(&self, subscriber: &Subscriber) -> Result<()> {
        sqlx::query(
            "INSERT OR REPLACE INTO subscribers (email, topic, leave_token, since)
             VALUES (?, ?, ?, ?)",
        )
        .bind(&subscriber.email)
        .bind(subscriber.topic)
        .bind(&subscriber.leave_token)
        .bind(subscriber.since)
        .execute(&self.0)
        .await?;
        Ok(())
    }

    async fn all(&self) -> Result<Vec<Subscriber>> {
        let subscribers =
            sqlx::query_as("SELECT email, topic, leave_token, since FROM subscribers")
                .fetch_all(&self.0)
                .await?;
        Ok(subscribers)
    }

    async fn count(&self) -> Result<i64> {
        let count = sqlx::query_scalar("SELECT COUNT(*) FROM subscribers")
            .fetch_one(&self.0)
            .await?;
        Ok(count)
    }

    async fn by_email(&self, email: &str) -> Result<Option<Subscriber>> {
        let subscriber = sqlx::query_as(
            "SELECT email, topic, leave_token, since FROM subscribers WHERE email = ?",
        )
        .bind(email)
        .fetch_optional(&self.0)
        .await?;
        Ok(subscriber)
    }

    async fn delete_by_email(&self, email: &str) -> Result<()> {
        sqlx::query("DELETE FROM subscribers WHERE email = ?")
            .bind(email)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete_by_token(&self, leave_token: &str) -> Result<()> {
        sqlx::query("DELETE FROM subscribers WHERE leave_token = ?")
            .bind(leave_token)
            .execute(&self.0)
            .await?;
        Ok(())
    }
}
