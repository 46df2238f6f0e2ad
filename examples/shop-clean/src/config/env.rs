//! From environment variables to a `Config`. The lookup is a parameter, so that tests need no
//! environment.

use std::str::FromStr;

use super::{Config, MailConfig, OutsideConfig, Verbosity};

/// Names the variable and never repeats its value: some of them are keys.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ConfigError {
    #[error("{0} must be set")]
    Missing(&'static str),
    #[error("{0} cannot be read")]
    Unreadable(&'static str),
}

/// Reads the configuration of this process.
pub fn from_environment() -> Result<Config, ConfigError> {
    from_lookup(|name| std::env::var(name).ok())
}

/// Reads a configuration from wherever `lookup` finds its values.
pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Config, ConfigError> {
    let optional = |name: &str| lookup(name).filter(|value| !value.trim().is_empty());
    let required = |name: &'static str| optional(name).ok_or(ConfigError::Missing(name));
    let or_default = |name: &str, default: &str| optional(name).unwrap_or_else(|| default.into());

    Ok(Config {
        listen: parse("SHOP_LISTEN", &or_default("SHOP_LISTEN", "127.0.0.1:8080"))?,
        database: or_default("SHOP_DATABASE", "sqlite://shop.db"),
        verbosity: parse("SHOP_VERBOSITY", &or_default("SHOP_VERBOSITY", "normal"))?,
        staff_key: required("SHOP_STAFF_KEY")?,
        pseudonym_key: required("SHOP_PSEUDONYM_KEY")?,
        mail: MailConfig {
            host: or_default("SHOP_MAIL_HOST", "smtp.fernhill-mail.example"),
            sender: or_default("SHOP_MAIL_SENDER", "shop@fernhill-books.example"),
            key: optional("SHOP_MAIL_KEY"),
        },
        outside: OutsideConfig {
            posthog_key: optional("POSTHOG_API_KEY"),
            insights_key: optional("INSIGHTS_KEY"),
            audience_key: optional("MAILCHIMP_API_KEY"),
            campaigns_key: optional("KLAVIYO_API_KEY"),
        },
    })
}

fn parse<T: FromStr>(name: &'static str, value: &str) -> Result<T, ConfigError> {
    value.parse().map_err(|_| ConfigError::Unreadable(name))
}

impl FromStr for Verbosity {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        match word {
            "quiet" => Ok(Self::Quiet),
            "normal" => Ok(Self::Normal),
            "verbose" => Ok(Self::Verbose),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        from_lookup(|name| {
            pairs
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.to_string())
        })
    }

    #[test]
    fn keys_have_no_default() {
        let error = with(&[("SHOP_STAFF_KEY", "s")]).err();
        assert_eq!(error, Some(ConfigError::Missing("SHOP_PSEUDONYM_KEY")));
    }

    #[test]
    fn an_unknown_verbosity_is_an_error() {
        let error = with(&[
            ("SHOP_STAFF_KEY", "s"),
            ("SHOP_PSEUDONYM_KEY", "p"),
            ("SHOP_VERBOSITY", "loud"),
        ])
        .err();
        assert_eq!(error, Some(ConfigError::Unreadable("SHOP_VERBOSITY")));
    }

    #[test]
    fn services_without_a_key_are_off() {
        let config = with(&[("SHOP_STAFF_KEY", "s"), ("SHOP_PSEUDONYM_KEY", "p")])
            .expect("both keys are given");
        assert!(config.outside.posthog_key.is_none());
        assert_eq!(config.verbosity, Verbosity::Normal);
    }
}
