//! The database: SQLite through sqlx, one file per table or two, behind the traits that the parts
//! of the shop declare.

mod accounts;
mod consents;
mod consultations;
mod counters;
mod feedback;
mod migrations;
mod orders;
mod products;
mod sessions;
mod settings;
mod subscribers;
mod usage;
mod visits;

use std::str::FromStr;
use std::sync::Arc;

use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

use crate::accounts::{AccountStore, SessionStore};
use crate::analytics::Counters;
use crate::base::Result;
use crate::catalogue::{ProductStore, VisitStore};
use crate::consultations::ConsultationStore;
use crate::feedback::FeedbackStore;
use crate::marketing::SubscriberStore;
use crate::orders::OrderStore;
use crate::privacy::consent::ConsentStore;
use crate::settings::SettingsStore;
use crate::usage::UsageStore;

/// Every table of the shop, each behind its trait.
#[derive(Clone)]
pub struct Stores {
    pub accounts: Arc<dyn AccountStore>,
    pub sessions: Arc<dyn SessionStore>,
    pub consents: Arc<dyn ConsentStore>,
    pub products: Arc<dyn ProductStore>,
    pub visits: Arc<dyn VisitStore>,
    pub consultations: Arc<dyn ConsultationStore>,
    pub feedback: Arc<dyn FeedbackStore>,
    pub settings: Arc<dyn SettingsStore>,
    pub usage: Arc<dyn UsageStore>,
    pub orders: Arc<dyn OrderStore>,
    pub subscribers: Arc<dyn SubscriberStore>,
    pub counters: Arc<dyn Counters>,
}

/// Opens the database, creates it when missing, and brings its tables up to date.
pub async fn open(url: &str) -> Result<Stores> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .foreign_keys(true);
    // An in-memory database lives as long as its one connection.
    let connections = if url.contains(":memory:") { 1 } else { 8 };
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(1)
        .connect_with(options)
        .await?;
    migrations::apply(&pool).await?;
    Ok(stores(pool))
}

fn stores(pool: SqlitePool) -> Stores {
    Stores {
        accounts: Arc::new(accounts::Table(pool.clone())),
        sessions: Arc::new(sessions::Table(pool.clone())),
        consents: Arc::new(consents::Table(pool.clone())),
        products: Arc::new(products::Table(pool.clone())),
        visits: Arc::new(visits::Table(pool.clone())),
        consultations: Arc::new(consultations::Table(pool.clone())),
        feedback: Arc::new(feedback::Table(pool.clone())),
        settings: Arc::new(settings::Table(pool.clone())),
        usage: Arc::new(usage::Table(pool.clone())),
        orders: Arc::new(orders::Table(pool.clone())),
        subscribers: Arc::new(subscribers::Table(pool.clone())),
        counters: Arc::new(counters::Table(pool)),
    }
}
