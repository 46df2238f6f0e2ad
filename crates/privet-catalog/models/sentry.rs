//! sentry: what is captured, and the scope. What leaves stands in sentry.toml.

use std::collections::BTreeMap;

pub use protocol::{Breadcrumb, Event, User};
pub use protocol::Level;

pub struct Uuid;
pub struct Hub;
pub struct Scope;

pub fn capture_message(msg: &str, level: Level) -> Uuid {}
pub fn capture_error<E: ?Sized>(error: &E) -> Uuid {}
pub fn capture_event(event: Event) -> Uuid {}
pub fn add_breadcrumb<B>(breadcrumb: B) {}
pub fn configure_scope<F, R>(f: F) -> R
where
    F: FnOnce(&mut Scope) -> R,
{
    f(&mut Scope)
}
pub fn with_scope<C, F, R>(scope_config: C, callback: F) -> R
where
    C: FnOnce(&mut Scope),
    F: FnOnce() -> R,
{
    scope_config(&mut Scope);
    callback()
}

impl Hub {
    pub fn current() -> std::sync::Arc<Hub> {}
    pub fn capture_message(&self, msg: &str, level: Level) -> Uuid {}
    pub fn capture_error<E: ?Sized>(&self, error: &E) -> Uuid {}
    pub fn capture_event(&self, event: Event) -> Uuid {}
    pub fn add_breadcrumb<B>(&self, breadcrumb: B) {}
    pub fn configure_scope<F, R>(&self, f: F) -> R
    where
        F: FnOnce(&mut Scope) -> R,
    {
        f(&mut Scope)
    }
}

impl Scope {
    pub fn set_user(&mut self, user: Option<User>) {}
    pub fn set_tag<V: ToString>(&mut self, key: &str, value: V) {}
    pub fn set_extra(&mut self, key: &str, value: serde_json::Value) {}
    pub fn set_context<C>(&mut self, key: &str, value: C) {}
    pub fn set_transaction(&mut self, transaction: Option<&str>) {}
    pub fn set_fingerprint(&mut self, fingerprint: Option<&[&str]>) {}
    pub fn clear(&mut self) {}
}

pub mod protocol {
    use super::BTreeMap;

    #[derive(Clone, Copy, Debug, Default)]
    pub enum Level {
        Debug,
        #[default]
        Info,
        Warning,
        Error,
        Fatal,
    }
    #[derive(Clone, Debug, Default)]
    pub struct User {
        pub id: Option<String>,
        pub email: Option<String>,
        pub ip_address: Option<IpAddress>,
        pub username: Option<String>,
        pub other: BTreeMap<String, serde_json::Value>,
    }
    #[derive(Clone, Debug)]
    pub enum IpAddress {
        Auto,
        Exact(std::net::IpAddr),
    }
    #[derive(Clone, Debug, Default)]
    pub struct Breadcrumb {
        pub ty: String,
        pub category: Option<String>,
        pub level: Level,
        pub message: Option<String>,
        pub data: BTreeMap<String, serde_json::Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Event {
        pub level: Level,
        pub message: Option<String>,
        pub user: Option<User>,
        pub tags: BTreeMap<String, String>,
        pub extra: BTreeMap<String, serde_json::Value>,
    }
}
