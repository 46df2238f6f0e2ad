//! Marketing: the monthly letter, and the services outside that help with it.

mod audience;
mod campaigns;
mod newsletter;

pub use audience::Audience;
pub use campaigns::{Campaigns, Purchase};
pub use newsletter::{Newsletter, Subscriber, SubscriberStore, Subscription, Topic};

use reqwest::Client;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

/// An HTTP client that bears a service's key.
fn client(key: &str) -> Option<Client> {
    let mut bearer = HeaderValue::from_str(&format!("Bearer {key}")).ok()?;
    bearer.set_sensitive(true);
    let headers = HeaderMap::from_iter([(AUTHORIZATION, bearer)]);
    Client::builder()
        .default_headers(headers)
        .https_only(true)
        .build()
        .ok()
}
