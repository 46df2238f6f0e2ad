//! Feedback and comment cards.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::base::ids::{CustomerId, FeedbackId, ProductId};
use crate::base::{Result, Timestamp};
use crate::feedback::{Feedback, FeedbackForm, FeedbackStore, Rating, Rewording};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl FeedbackStore for Table {
    async fn insert(&self, customer: CustomerId, form: &FeedbackForm) -> Result<Feedback> {
        let feedback = sqlx::query_as(
            "INSERT INTO feedback (customer, product, rating, comment, given_at)
             VALUES (?, ?, ?, ?, ?)
             RETURNING id, customer, product, rating, comment, given_at",
        )
        .bind(customer)
        .bind(form.product)
        .bind(form.rating)
        .bind(&form.comment)
        .bind(Timestamp::now())
        .fetch_one(&self.0)
        .await?;
        Ok(feedback)
    }

    async fn by_id(&self, id: FeedbackId) -> Result<Option<Feedback>> {
        let feedback = sqlx::query_as(
            "SELECT id, customer, product, rating, comment, given_at FROM feedback WHERE id = ?",
        )
        .bind(id)
        .fetch_optional(&self.0)
        .await?;
        Ok(feedback)
    }

    async fn of(&self, customer: CustomerId) -> Result<Vec<Feedback>> {
        let feedback = sqlx::query_as(
            "SELECT id, customer, product, rating, comment, given_at FROM feedback
             WHERE customer = ? ORDER BY given_at",
        )
        .bind(customer)
        .fetch_all(&self.0)
        .await?;
        Ok(feedback)
    }

    async fn rating_of(&self, product: ProductId) -> Result<Rating> {
        let (opinions, mean) =
            sqlx::query_as("SELECT COUNT(*), AVG(rating) FROM feedback WHERE product = ?")
                .bind(product)
                .fetch_one(&self.0)
                .await?;
        Ok(Rating { opinions, mean })
    }

    async fn reword(&self, id: FeedbackId, rewording: &Rewording) -> Result<()> {
        sqlx::query("UPDATE feedback SET rating = ?, comment = ? WHERE id = ?")
            .bind(rewording.rating)
            .bind(&rewording.comment)
            .bind(id)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete(&self, id: FeedbackId) -> Result<()> {
        sqlx::query("DELETE FROM feedback WHERE id = ?")
            .bind(id)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete_of(&self, customer: CustomerId) -> Result<()> {
        sqlx::query("DELETE FROM feedback WHERE customer = ?")
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete_before(&self, at: Timestamp) -> Result<u64> {
        let deleted = sqlx::query("DELETE FROM feedback WHERE given_at < ?")
            .bind(at)
            .execute(&self.0)
            .await?;
        Ok(deleted.rows_affected())
    }
}
