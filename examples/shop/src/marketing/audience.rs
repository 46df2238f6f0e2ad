//! The audience of the monthly letter at the service that designs it.

use privet::Personal;
use reqwest::Client;
use serde::Serialize;
use tracing::warn;

use super::newsletter::Subscriber;

const API: &str = "https://us6.api.mailchimp.com/3.0";
const LIST: &str = "6f2b1c9e07";

/// One member, as the service wants it.
#[derive(Serialize, Personal)]
#[personal(subject = "subscriber")]
struct Member<'a> {
    #[personal(category = "contact.email", purpose = "fulfilment")]
    email_address: &'a str,
    #[personal(none)]
    status: &'static str,
}

/// The client of the service.
pub struct Audience {
    http: Option<Client>,
}

impl Audience {
    /// Without a key nobody is enrolled.
    pub fn new(key: Option<&str>) -> Self {
        Self {
            http: key.and_then(super::client),
        }
    }

    /// Enrols a subscriber, so that the next letter reaches her.
    pub async fn enrol(&self, subscriber: &Subscriber) {
        let member = Member {
            email_address: &subscriber.email,
            status: "subscribed",
        };
        self.post("members", &member).await;
    }

    async fn post(&self, what: &str, body: &impl Serialize) {
        let Some(http) = &self.http else {
            return;
        };
        let url = format!("{API}/lists/{LIST}/{what}");
        let answer = http.post(url).json(body).send().await; //~ personal-data-in-marketing
        match answer {
            Ok(answer) if answer.status().is_success() => {}
            Ok(answer) => warn!(status = answer.status().as_u16(), what, "audience refused"),
            Err(_) => warn!(what, "audience out of reach"),
        }
    }
}
