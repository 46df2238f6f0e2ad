//! Consultations and their messages. Messages go with their consultation, in one transaction.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::base::ids::{ConsultationId, CustomerId, MessageId};
use crate::base::{Result, Timestamp};
use crate::consultations::{Consultation, ConsultationStore, Message, State, Team};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl ConsultationStore for Table {
    async fn open(&self, customer: CustomerId, topic: &str, team: Team) -> Result<Consultation> {
        let consultation = sqlx::query_as(
            "INSERT INTO consultations (customer, topic, team, state, opened_at)
             VALUES (?, ?, ?, ?, ?)
             RETURNING id, customer, topic, team, state, opened_at",
        )
        .bind(customer)
        .bind(topic)
        .bind(team)
        .bind(State::Waiting)
        .bind(Timestamp::now())
        .fetch_one(&self.0)
        .await?;
        Ok(consultation)
    }

    async fn by_id(&self, id: ConsultationId) -> Result<Option<Consultation>> {
        let consultation = sqlx::query_as(
            "SELECT id, customer, topic, team, state, opened_at FROM consultations WHERE id = ?",
        )
        .bind(id)
        .fetch_optional(&self.0)
        .await?;
        Ok(consultation)
    }

    async fn of(&self, customer: CustomerId) -> Result<Vec<Consultation>> {
        let consultations = sqlx::query_as(
            "SELECT id, customer, topic, team, state, opened_at FROM consultations
             WHERE customer = ? ORDER BY opened_at",
        )
        .bind(customer)
        .fetch_all(&self.0)
        .await?;
        Ok(consultations)
    }

    async fn waiting(&self) -> Result<Vec<Consultation>> {
        let consultations = sqlx::query_as(
            "SELECT id, customer, topic, team, state, opened_at FROM consultations
             WHERE state = ? ORDER BY opened_at",
        )
        .bind(State::Waiting)
        .fetch_all(&self.0)
        .await?;
        Ok(consultations)
    }

    async fn waiting_for(&self, team: Team) -> Result<i64> {
        let waiting =
            sqlx::query_scalar("SELECT COUNT(*) FROM consultations WHERE state = ? AND team = ?")
                .bind(State::Waiting)
                .bind(team)
                .fetch_one(&self.0)
                .await?;
        Ok(waiting)
    }

    async fn rename(&self, id: ConsultationId, topic: &str) -> Result<()> {
        sqlx::query("UPDATE consultations SET topic = ? WHERE id = ?")
            .bind(topic)
            .bind(id)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn set_state(&self, id: ConsultationId, state: State) -> Result<()> {
        sqlx::query("UPDATE consultations SET state = ? WHERE id = ?")
            .bind(state)
            .bind(id)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete(&self, id: ConsultationId) -> Result<()> {
        let mut transaction = self.0.begin().await?;
        sqlx::query("DELETE FROM messages WHERE consultation = ?")
            .bind(id)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM consultations WHERE id = ?")
            .bind(id)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    async fn delete_of(&self, customer: CustomerId) -> Result<()> {
        let mut transaction = self.0.begin().await?;
        sqlx::query(
            "DELETE FROM messages WHERE consultation IN
                 (SELECT id FROM consultations WHERE customer = ?)",
        )
        .bind(customer)
        .execute(&mut *transaction)
        .await?;
        sqlx::query("DELETE FROM consultations WHERE customer = ?")
            .bind(customer)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    async fn delete_before(&self, at: Timestamp) -> Result<u64> {
        let mut transaction = self.0.begin().await?;
        sqlx::query(
            "DELETE FROM messages WHERE consultation IN
                 (SELECT id FROM consultations WHERE opened_at < ?)",
        )
        .bind(at)
        .execute(&mut *transaction)
        .await?;
        let deleted = sqlx::query("DELETE FROM consultations WHERE opened_at < ?")
            .bind(at)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(deleted.rows_affected())
    }

    async fn post(&self, id: ConsultationId, from_staff: bool, body: &str) -> Result<MessageId> {
        let message = sqlx::query_scalar(
            "INSERT INTO messages (consultation, from_staff, body, sent_at) VALUES (?, ?, ?, ?)
             RETURNING id",
        )
        .bind(id)
        .bind(from_staff)
        .bind(body)
        .bind(Timestamp::now())
        .fetch_one(&self.0)
        .await?;
        Ok(message)
    }

    async fn messages_of(&self, id: ConsultationId) -> Result<Vec<Message>> {
        let messages = sqlx::query_as(
            "SELECT id, consultation, from_staff, body, sent_at FROM messages
             WHERE consultation = ? ORDER BY sent_at, id",
        )
        .bind(id)
        .fetch_all(&self.0)
        .await?;
        Ok(messages)
    }

    async fn reword(&self, id: ConsultationId, message: MessageId, body: &str) -> Result<bool> {
        let reworded = sqlx::query(
            "UPDATE messages SET body = ? WHERE id = ? AND consultation = ? AND NOT from_staff",
        )
        .bind(body)
        .bind(message)
        .bind(id)
        .execute(&self.0)
        .await?;
        Ok(reworded.rows_affected() == 1)
    }
}
