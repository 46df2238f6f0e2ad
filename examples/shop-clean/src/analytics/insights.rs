//! Our own statistics service. It runs on our machines, is named in the privacy policy, and takes
//! what customers agreed to share for demand analysis.

use privet::Personal;
use reqwest::Client;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use serde::Serialize;
use tracing::warn;

const DIGESTS_URL: &str = "https://insights.fernhill-books.example/v1/digests";

/// Which functions of the shop one customer used most during a day.
#[derive(Serialize, Personal)]
#[personal(subject = "customer")]
pub struct UseDigest {
    /// A pseudonym.
    #[personal(none)]
    pub who: String,
    #[personal(category = "usage", purposes("iteration", "demand-analysis"))]
    pub features: Vec<String>,
}

/// The client of the statistics service.
pub struct Insights {
    http: Option<Client>,
}

impl Insights {
    /// Without a key nothing is submitted.
    pub fn new(key: Option<&str>) -> Self {
        Self {
            http: key.and_then(client),
        }
    }

    /// Submits one digest; a lost one is no harm.
    pub async fn submit(&self, digest: &UseDigest) {
        let Some(http) = &self.http else {
            return;
        };
        match http.post(DIGESTS_URL).json(digest).send().await {
            Ok(answer) if answer.status().is_success() => {}
            Ok(answer) => warn!(status = answer.status().as_u16(), "digest refused"),
            Err(_) => warn!("statistics service out of reach"),
        }
    }
}

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
