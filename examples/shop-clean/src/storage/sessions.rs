//! Sessions and sign-in codes, both under digests.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::accounts::{SessionStore, SignInCode};
use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl SessionStore for Table {
    async fn put_code(&self, code: &SignInCode) -> Result<()> {
        sqlx::query(
            "INSERT OR REPLACE INTO sign_in_codes (address_key, code_digest, attempts, expires_at)
             VALUES (?, ?, ?, ?)",
        )
        .bind(&code.address_key)
        .bind(&code.code_digest)
        .bind(code.attempts)
        .bind(code.expires_at)
        .execute(&self.0)
        .await?;
        Ok(())
    }

    async fn code_for(&self, address_key: &str) -> Result<Option<SignInCode>> {
        let code = sqlx::query_as(
            "SELECT address_key, code_digest, attempts, expires_at
             FROM sign_in_codes WHERE address_key = ?",
        )
        .bind(address_key)
        .fetch_optional(&self.0)
        .await?;
        Ok(code)
    }

    async fn count_attempt(&self, address_key: &str) -> Result<()> {
        sqlx::query("UPDATE sign_in_codes SET attempts = attempts + 1 WHERE address_key = ?")
            .bind(address_key)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete_code(&self, address_key: &str) -> Result<()> {
        sqlx::query("DELETE FROM sign_in_codes WHERE address_key = ?")
            .bind(address_key)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn open(&self, digest: &str, customer: CustomerId, expires: Timestamp) -> Result<()> {
        sqlx::query("INSERT INTO sessions (digest, customer, expires_at) VALUES (?, ?, ?)")
            .bind(digest)
            .bind(customer)
            .bind(expires)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn customer_of(&self, digest: &str, now: Timestamp) -> Result<Option<CustomerId>> {
        let customer =
            sqlx::query_scalar("SELECT customer FROM sessions WHERE digest = ? AND expires_at > ?")
                .bind(digest)
                .bind(now)
                .fetch_optional(&self.0)
                .await?;
        Ok(customer)
    }

    async fn close(&self, digest: &str) -> Result<()> {
        sqlx::query("DELETE FROM sessions WHERE digest = ?")
            .bind(digest)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn close_all_of(&self, customer: CustomerId) -> Result<()> {
        sqlx::query("DELETE FROM sessions WHERE customer = ?")
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn drop_expired(&self, now: Timestamp) -> Result<u64> {
        let codes = sqlx::query("DELETE FROM sign_in_codes WHERE expires_at <= ?")
            .bind(now)
            .execute(&self.0)
            .await?;
        let sessions = sqlx::query("DELETE FROM sessions WHERE expires_at <= ?")
            .bind(now)
            .execute(&self.0)
            .await?;
        Ok(codes.rows_affected() + sessions.rows_affected())
    }
}
