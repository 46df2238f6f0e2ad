//! The audience of the monthly letter at the service that designs it.

use reqwest::Client;
use serde::Serialize;
use tracing::warn;

const API: &str = "https://us6.api.mailchimp.com/3.0";
const LIST: &str = "6f2b1c9e07";

/// How the audience grows, as the service wants it.
#[derive(Serialize)]
struct Growth {
    subscribers: i64,
}

/// The client of the service.
pub struct Audience {
    http: Option<Client>,
}

impl Audience {
    /// Without a key nothing is reported.
    pub fn new(key: Option<&str>) -> Self {
        Self {
            http: key.and_then(super::client),
        }
    }

    /// Reports how many have asked for the letter; who they are stays here.
    pub async fn report(&self, subscribers: i64) {
        self.post("growth", &Growth { subscribers }).await;
    }

    async fn post(&self, what: &str, body: &impl Serialize) {
        let Some(http) = &self.http else {
            return;
        };
        let url = format!("{API}/lists/{LIST}/{what}");
        let answer = http.post(url).json(body).send().await;
        match answer {
            Ok(answer) if answer.status().is_success() => {}
            Ok(answer) => warn!(status = answer.status().as_u16(), what, "audience refused"),
            Err(_) => warn!(what, "audience out of reach"),
        }
    }
}
