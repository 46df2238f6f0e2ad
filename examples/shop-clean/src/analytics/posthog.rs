//! PostHog, the product analytics: the client, and the sink that turns shop events into its
//! events.

use std::sync::Arc;

use async_trait::async_trait;
use posthog_rs::{Client, ClientOptionsBuilder, Event};
use tracing::debug;

use super::event::{EventSink, ShopEvent};
use crate::privacy::pseudonym::Pseudonyms;

const HOST: &str = "https://eu.i.posthog.com";

/// Connects to PostHog; without a key the client takes events and drops them.
pub async fn connect(key: Option<&str>) -> Arc<Client> {
    let options = ClientOptionsBuilder::default()
        .host(HOST)
        .api_key(key.unwrap_or_default().to_owned())
        .disable_geoip(true)
        .build()
        .expect("every option without a default is set");
    Arc::new(posthog_rs::client(options).await)
}

/// Publishes shop events under pseudonyms.
pub struct PostHogEvents {
    client: Arc<Client>,
    pseudonyms: Pseudonyms,
}

impl PostHogEvents {
    pub fn new(client: Arc<Client>, pseudonyms: Pseudonyms) -> Self {
        Self { client, pseudonyms }
    }

    fn translate(&self, event: ShopEvent) -> Result<Event, posthog_rs::Error> {
        let who = self.pseudonyms.of_customer(event.customer());
        let mut translated = Event::new(event.name().to_owned(), who);
        match event {
            ShopEvent::OrderPlaced { lines, .. } => {
                translated.insert_prop("lines", lines)?;
            }
            ShopEvent::ConsultationOpened { team, .. } => {
                translated.insert_prop("team", team)?;
            }
            ShopEvent::FeedbackGiven {
                product, commented, ..
            } => {
                translated.insert_prop("about a book", product.is_some())?;
                translated.insert_prop("commented", commented)?;
            }
        }
        Ok(translated)
    }
}

#[async_trait]
impl EventSink for PostHogEvents {
    async fn publish(&self, event: ShopEvent) {
        let name = event.name();
        match self.translate(event) {
            Ok(event) => self.client.capture(event),
            Err(_) => debug!(name, "event left out"),
        }
    }
}
