//! mixpanel-rs: events, people and groups. What leaves stands in mixpanel-rs.toml.

use std::collections::HashMap;

pub type Result<T> = std::result::Result<T, error::Error>;

#[derive(Clone, Debug, Default)]
pub struct Config;
#[derive(Clone, Debug)]
pub struct Modifiers {
    pub ip: Option<String>,
}
#[derive(Clone, Debug)]
pub struct Event {
    pub event: String,
    pub properties: HashMap<String, serde_json::Value>,
}
#[derive(Clone, Debug)]
pub struct Mixpanel {
    pub token: String,
    pub config: Config,
    pub people: people::MixpanelPeople,
    pub groups: groups::MixpanelGroups,
}

impl Mixpanel {
    pub fn init(token: &str, config: Option<Config>) -> Mixpanel {}
    pub async fn track<S: Into<String>>(&self, event: S, properties: Option<HashMap<String, serde_json::Value>>) -> Result<()> {}
    pub async fn track_batch(&self, events: Vec<Event>) -> Result<()> {}
    pub async fn alias<S: Into<String>>(&self, distinct_id: S, alias: S) -> Result<()> {}
    pub async fn send_request<T: serde::Serialize + ?Sized>(&self, method: &str, endpoint: &str, data: &T) -> Result<()> {}
}

pub mod error {
    #[derive(Debug)]
    pub struct Error;
}

pub mod people {
    use std::collections::HashMap;

    use crate::{Modifiers, Result};

    #[derive(Clone, Debug, Default)]
    pub struct MixpanelPeople;
    impl MixpanelPeople {
        pub async fn set<S: Into<String>>(&self, distinct_id: S, properties: HashMap<String, serde_json::Value>, modifiers: Option<Modifiers>) -> Result<()> {}
        pub async fn set_once<S: Into<String>>(&self, distinct_id: S, properties: HashMap<String, serde_json::Value>, modifiers: Option<Modifiers>) -> Result<()> {}
        pub async fn increment<S: Into<String>>(&self, distinct_id: S, properties: HashMap<String, i64>, modifiers: Option<Modifiers>) -> Result<()> {}
        pub async fn append<S: Into<String>>(&self, distinct_id: S, properties: HashMap<String, serde_json::Value>, modifiers: Option<Modifiers>) -> Result<()> {}
        pub async fn track_charge<S: Into<String>>(&self, distinct_id: S, amount: f64, properties: Option<HashMap<String, serde_json::Value>>, modifiers: Option<Modifiers>) -> Result<()> {}
        pub async fn delete_user<S: Into<String>>(&self, distinct_id: S, modifiers: Option<Modifiers>) -> Result<()> {}
    }
}

pub mod groups {
    use std::collections::HashMap;

    use crate::{Modifiers, Result};

    #[derive(Clone, Debug, Default)]
    pub struct MixpanelGroups;
    impl MixpanelGroups {
        pub async fn set<S: Into<String>>(&self, key: S, id: S, properties: HashMap<String, serde_json::Value>, modifiers: Option<Modifiers>) -> Result<()> {}
        pub async fn set_once<S: Into<String>>(&self, key: S, id: S, properties: HashMap<String, serde_json::Value>, modifiers: Option<Modifiers>) -> Result<()> {}
        pub async fn delete_group<S: Into<String>>(&self, key: S, id: S, modifiers: Option<Modifiers>) -> Result<()> {}
    }
}
