//! Settings.

use async_trait::async_trait;
use sqlx::SqlitePool;

use crate::base::Result;
use crate::base::ids::CustomerId;
use crate::settings::{Settings, SettingsStore};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl SettingsStore for Table {
    async fn of(&self, customer: CustomerId) -> Result<Option<Settings>> {
        let settings = sqlx::query_as(
            "SELECT customer, theme, language, home_branch, remember_visits
             FROM settings WHERE customer = ?",
        )
        .bind(customer)
        .fetch_optional(&self.0)
        .await?;
        Ok(settings)
    }

    async fn put(&self, settings: &Settings) -> Result<()> {
        sqlx::query(
            "INSERT OR REPLACE INTO settings
                 (customer, theme, language, home_branch, remember_visits)
             VALUES (?, ?, ?, ?, ?)",
        )
        .bind(settings.customer)
        .bind(settings.theme)
        .bind(settings.language)
        .bind(settings.home_branch)
        .bind(settings.remember_visits)
        .execute(&self.0)
        .await?;
        Ok(())
    }

    async fn delete_of(&self, customer: CustomerId) -> Result<()> {
        sqlx::query("DELETE FROM settings WHERE customer = ?")
            .bind(customer)
            .execute(&self.0)
            .await?;
        Ok(())
    }
}
