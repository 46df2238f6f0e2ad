//! The monthly letter: who asked for it, and sending it through our own mail host.

use std::sync::Arc;

use async_trait::async_trait;
use privet::Personal;
use serde::{Deserialize, Serialize};
use tracing::info;

use super::audience::Audience;
use crate::accounts;
use crate::base::{Result, Timestamp, secrets};
use crate::catalogue::{Genre, Product, ProductStore};
use crate::mail::{Mail, Outbox};

const BOOKS_IN_A_LETTER: i64 = 6;

/// The form below every page.
#[derive(Deserialize, Personal)]
#[personal(subject = "subscriber")]
pub struct Subscription {
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
    #[personal(category = "settings", purpose = "fulfilment")]
    #[serde(default)]
    pub topic: Topic,
}

/// What the letter is to be about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum Topic {
    #[default]
    Everything,
    Fiction,
    Children,
}

/// Somebody who asked for the letter.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "subscriber")]
pub struct Subscriber {
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
    #[personal(category = "settings", purpose = "fulfilment")]
    pub topic: Topic,
    /// Whoever has it may end the subscription, without an account.
    #[personal(none)]
    pub leave_token: String,
    #[personal(none)]
    pub since: Timestamp,
}

#[async_trait]
pub trait SubscriberStore: Send + Sync {
    async fn put(&self, subscriber: &Subscriber) -> Result<()>;
    async fn all(&self) -> Result<Vec<Subscriber>>;
    async fn count(&self) -> Result<i64>;
    async fn by_email(&self, email: &str) -> Result<Option<Subscriber>>;
    async fn delete_by_email(&self, email: &str) -> Result<()>;
    async fn delete_by_token(&self, leave_token: &str) -> Result<()>;
}

pub struct Newsletter {
    subscribers: Arc<dyn SubscriberStore>,
    products: Arc<dyn ProductStore>,
    audience: Audience,
    outbox: Outbox,
}

impl Newsletter {
    pub fn new(
        subscribers: Arc<dyn SubscriberStore>,
        products: Arc<dyn ProductStore>,
        audience: Audience,
        outbox: Outbox,
    ) -> Self {
        Self {
            subscribers,
            products,
            audience,
            outbox,
        }
    }

    /// Notes the subscription down, or its new topic, and says so by mail.
    #[privet::right(update, of = "Subscriber")]
    pub async fn subscribe(&self, form: Subscription) -> Result<()> {
        let email = accounts::plausible(&form.email)?;
        let subscriber = Subscriber {
            email: email.to_owned(),
            topic: form.topic,
            leave_token: secrets::token(),
            since: Timestamp::now(),
        };
        self.subscribers.put(&subscriber).await?;
        self.audience.report(self.subscribers.count().await?).await;
        let welcome = Mail::welcome(&subscriber.email, &subscriber.leave_token);
        self.outbox.queue(welcome).await
    }

    /// Ends a subscription; an unknown token is no error, so that the link works twice.
    #[privet::right(clear, of = "Subscriber")]
    pub async fn leave(&self, leave_token: &str) -> Result<()> {
        self.subscribers.delete_by_token(leave_token).await
    }

    /// Sends the letter to everybody who asked for it.
    pub async fn send_letter(&self) -> Result<()> {
        let newest = self.products.newest(BOOKS_IN_A_LETTER).await?;
        let subscribers = self.subscribers.all().await?;
        info!(subscribers = subscribers.len(), "sending the letter");
        for subscriber in subscribers {
            let titles = titles_about(subscriber.topic, &newest);
            let letter = Mail::new_arrivals(&subscriber.email, titles, &subscriber.leave_token);
            self.outbox.queue(letter).await?;
        }
        Ok(())
    }
}

fn titles_about(topic: Topic, newest: &[Product]) -> Vec<String> {
    let wanted = |book: &&Product| match topic {
        Topic::Everything => true,
        Topic::Fiction => matches!(book.genre, Genre::Fiction | Genre::Poetry),
        Topic::Children => book.genre == Genre::Children,
    };
    let titles = newest.iter().filter(wanted);
    titles.map(|book| book.title.clone()).collect()
}
