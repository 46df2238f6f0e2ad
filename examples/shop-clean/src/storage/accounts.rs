//! Accounts.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::accounts::{Account, AccountStore};
use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl AccountStore for Table {
    async fn insert(&self, email: &str, at: Timestamp) -> Result<Account> {
        let account = sqlx::query_as(
            "INSERT INTO accounts (email, created_at) VALUES (?, ?)
             RETURNING id, email, created_at",
        )
        .bind(email)
        .bind(at)
        .fetch_one(&self.0)
        .await?;
        Ok(account)
    }

    async fn by_id(&self, customer: CustomerId) -> Result<Option<Account>> {
        let account = sqlx::query_as("SELECT id, email, created_at FROM accounts WHERE id = ?")
            .bind(customer)
            .fetch_optional(&self.0)
            .await?;
        Ok(account)
    }

    async fn by_email(&self, email: &str) -> Result<Option<Account>> {
        let account = sqlx::query_as("SELECT id, email, created_at FROM accounts WHERE email = ?")
            .bind(email)
            .fetch_optional(&self.0)
            .await?;
        Ok(account)
    }

    async fn change_email(&self, customer: CustomerId, email: &str) -> Result<()> {
        sqlx::query("UPDATE accounts SET email = ? WHERE id = ?")
            .bind(email)
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete(&self, customer: CustomerId) -> Result<()> {
        sqlx::query("DELETE FROM accounts WHERE id = ?")
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }
}
