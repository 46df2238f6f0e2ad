//! posthog-rs: events and the client. What leaves stands in posthog-rs.toml.

use std::collections::HashMap;

pub struct Client;
pub struct ClientOptions;
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for Error {}
#[derive(Debug)]
pub struct CaptureSummary;

#[derive(Clone, Debug)]
pub struct Event {
    event: String,
    distinct_id: String,
    properties: HashMap<String, serde_json::Value>,
    groups: HashMap<String, String>,
}

impl Event {
    pub fn new<S: Into<String>>(event: S, distinct_id: S) -> Event {
        Event {
            event: event.into(),
            distinct_id: distinct_id.into(),
            properties: HashMap::new(),
            groups: HashMap::new(),
        }
    }
    pub fn new_anon<S: Into<String>>(event: S) -> Event {
        Event {
            event: event.into(),
            distinct_id: String::new(),
            properties: HashMap::new(),
            groups: HashMap::new(),
        }
    }
    pub fn insert_prop<K: Into<String>, P: serde::Serialize>(&mut self, key: K, prop: P) -> Result<(), Error> {}
    pub fn remove_prop(&mut self, key: &str) -> Option<serde_json::Value> {
        self.properties.remove(key)
    }
    pub fn add_group(&mut self, name: &str, id: &str) {
        self.groups.insert(name.to_owned(), id.to_owned());
    }
    pub fn event_name(&self) -> &str {
        &self.event
    }
    pub fn distinct_id(&self) -> &str {
        &self.distinct_id
    }
    pub fn properties(&self) -> &HashMap<String, serde_json::Value> {
        &self.properties
    }
}

pub async fn client<C: Into<ClientOptions>>(options: C) -> Client {}
pub async fn init_global<C: Into<ClientOptions>>(options: C) -> Result<(), Error> {}
pub fn capture(event: Event) {}
pub async fn capture_exception<E>(error: &E) -> Result<(), Error> {}
pub async fn flush() {}

impl Client {
    pub fn capture(&self, event: Event) {}
    pub fn capture_batch(&self, events: Vec<Event>, historical_migration: bool) {}
    pub async fn capture_immediate(&self, event: Event) -> Result<CaptureSummary, Error> {}
    pub async fn capture_batch_immediate(&self, events: Vec<Event>, historical_migration: bool) -> Result<CaptureSummary, Error> {}
    pub fn alias<P: Into<String>, D: Into<String>>(&self, previous_id: P, distinct_id: D) {}
    pub fn group_identify<T: Into<String>, K: Into<String>, P: serde::Serialize>(&self, kind: T, key: K, properties: P) -> Result<(), Error> {}
    pub async fn capture_exception<E>(&self, error: &E) -> Result<(), Error> {}
    pub async fn is_feature_enabled<K: Into<String>, D: Into<String>>(
        &self,
        key: K,
        distinct_id: D,
        groups: Option<HashMap<String, String>>,
        person: Option<HashMap<String, serde_json::Value>>,
        group: Option<HashMap<String, HashMap<String, serde_json::Value>>>,
    ) -> Result<bool, Error> {}
    pub async fn flush(&self) {}
    pub async fn shutdown(&self) {}
}
