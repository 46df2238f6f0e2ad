//! Telling the campaign service that something was sold, so that it can tell whether a campaign
//! worked.

use reqwest::Client;
use serde::Serialize;
use tracing::warn;

use crate::orders::Order;

const EVENTS_URL: &str = "https://a.klaviyo.com/api/events";

/// A sale, as the campaign service wants it.
#[derive(Serialize)]
pub struct Purchase {
    pub event: &'static str,
    pub books: usize,
}

impl From<&Order> for Purchase {
    fn from(order: &Order) -> Self {
        Self {
            event: "purchase",
            books: order.lines.len(),
        }
    }
}

/// The client of the campaign service.
pub struct Campaigns {
    http: Option<Client>,
}

impl Campaigns {
    /// Without a key nothing is reported.
    pub fn new(key: Option<&str>) -> Self {
        Self {
            http: key.and_then(super::client),
        }
    }

    /// Reports one sale; a lost one is no harm.
    pub async fn report(&self, sale: Purchase) {
        let Some(http) = &self.http else {
            return;
        };
        let answer = http.post(EVENTS_URL).json(&sale).send().await;
        match answer {
            Ok(answer) if answer.status().is_success() => {}
            Ok(answer) => warn!(status = answer.status().as_u16(), "sale refused"),
            Err(_) => warn!("campaign service out of reach"),
        }
    }
}
