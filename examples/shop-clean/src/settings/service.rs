//! Reading, changing and forgetting settings.

use std::sync::Arc;

use super::model::{Settings, SettingsForm, SettingsStore};
use crate::base::Result;
use crate::base::ids::CustomerId;
use crate::base::macros::{audit, track};
use crate::usage::UsageRecorder;

pub struct Preferences {
    store: Arc<dyn SettingsStore>,
    usage: UsageRecorder,
}

impl Preferences {
    pub fn new(store: Arc<dyn SettingsStore>, usage: UsageRecorder) -> Self {
        Self { store, usage }
    }

    #[privet::right(query, of = "Settings")]
    pub async fn of(&self, customer: CustomerId) -> Result<Settings> {
        let stored = self.store.of(customer).await?;
        Ok(stored.unwrap_or_else(|| Settings::default_of(customer)))
    }

    /// Changes what the form names and leaves the rest alone.
    #[privet::right(update, of = "Settings")]
    pub async fn update(&self, customer: CustomerId, form: SettingsForm) -> Result<Settings> {
        let before = self.of(customer).await?;
        let after = Settings {
            customer,
            theme: form.theme.unwrap_or(before.theme),
            language: form.language.unwrap_or(before.language),
            home_branch: form.home_branch.or(before.home_branch),
            remember_visits: form.remember_visits.unwrap_or(before.remember_visits),
        };
        self.store.put(&after).await?;
        track!(self.usage, customer, "settings.update");
        Ok(after)
    }

    /// Back to how the shop greets a stranger.
    #[privet::right(clear, of = "Settings")]
    pub async fn reset(&self, customer: CustomerId) -> Result<()> {
        self.store.delete_of(customer).await?;
        audit!("settings.reset", customer);
        Ok(())
    }
}
