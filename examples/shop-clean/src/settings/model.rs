//! Settings as they are stored, as they are sent in, and where they are kept.

use async_trait::async_trait;
use privet::Personal;
use serde::{Deserialize, Serialize};

use crate::base::Result;
use crate::base::ids::{BranchId, CustomerId};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    Paper,
    Night,
    Contrast,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum Language {
    #[default]
    English,
    German,
    French,
}

/// The settings of one customer.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct Settings {
    #[personal(none)]
    pub customer: CustomerId,
    #[personal(category = "settings", purpose = "service-quality")]
    pub theme: Theme,
    #[personal(category = "settings", purpose = "service-quality")]
    pub language: Language,
    #[personal(category = "settings", purpose = "service-quality")]
    pub home_branch: Option<BranchId>,
    #[personal(category = "settings", purpose = "service-quality")]
    pub remember_visits: bool,
}

impl Settings {
    /// What holds until the customer says otherwise; nothing is remembered of a visit.
    pub fn default_of(customer: CustomerId) -> Self {
        Self {
            customer,
            theme: Theme::default(),
            language: Language::default(),
            home_branch: None,
            remember_visits: false,
        }
    }
}

/// The settings page, filled in; what is left out stays as it is.
#[derive(Default, Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct SettingsForm {
    #[personal(category = "settings", purpose = "service-quality")]
    pub theme: Option<Theme>,
    #[personal(category = "settings", purpose = "service-quality")]
    pub language: Option<Language>,
    #[personal(category = "settings", purpose = "service-quality")]
    pub home_branch: Option<BranchId>,
    #[personal(category = "settings", purpose = "service-quality")]
    pub remember_visits: Option<bool>,
}

#[async_trait]
pub trait SettingsStore: Send + Sync {
    async fn of(&self, customer: CustomerId) -> Result<Option<Settings>>;
    async fn put(&self, settings: &Settings) -> Result<()>;
    async fn delete_of(&self, customer: CustomerId) -> Result<()>;
}
