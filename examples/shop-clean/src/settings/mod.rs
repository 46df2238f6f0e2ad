//! Personal settings: how the shop looks and speaks to one customer.

mod model;
mod service;

pub use model::{Language, Settings, SettingsForm, SettingsStore, Theme};
pub use service::Preferences;
