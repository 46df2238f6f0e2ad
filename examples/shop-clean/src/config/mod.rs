//! The configuration: read once at the start, from the environment, with defaults for a laptop.

mod env;

use std::net::SocketAddr;

use privet::Personal;

pub use env::{ConfigError, from_environment, from_lookup};

/// Everything the shop needs to know before it opens.
#[derive(Personal)]
#[personal(none)]
pub struct Config {
    pub listen: SocketAddr,
    pub database: String,
    pub verbosity: Verbosity,
    /// What the staff's terminals send as their bearer token.
    pub staff_key: String,
    /// Keys the pseudonyms; changing it makes all earlier ones unlinkable.
    pub pseudonym_key: String,
    pub mail: MailConfig,
    pub outside: OutsideConfig,
}

/// The host that carries our mail.
#[derive(Personal)]
#[personal(none)]
pub struct MailConfig {
    pub host: String,
    pub sender: String,
    pub key: Option<String>,
}

/// Keys of the services outside; a service without a key is not used.
#[derive(Clone, Default, Personal)]
#[personal(none)]
pub struct OutsideConfig {
    pub posthog_key: Option<String>,
    pub insights_key: Option<String>,
    pub audience_key: Option<String>,
    pub campaigns_key: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verbosity {
    Quiet,
    Normal,
    Verbose,
}
