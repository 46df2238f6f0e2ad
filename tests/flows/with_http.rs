//! Sinks by constant: the host of the URL says who gets it, wherever the URL was put together.
//! `tracker.test` is the tracker's; every other host is nobody's business here.
//! needs: reqwest, serde, serde_json
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;
use std::sync::LazyLock;

use reqwest::{Client, Method, Response};
use serde::Serialize;
use serde_json::json;

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug, Serialize)]
struct Account {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    id: u64,
}

#[derive(Debug, Serialize)]
struct Ping<'a> {
    event: &'a str,
    user: Option<&'a str>,
}

const TRACK: &str = "https://events.tracker.test/v1/track";
const OWN: &str = "https://api.shop.test/v1/track";
static BATCH: &str = "https://tracker.test/batch";

type Sent = reqwest::Result<Response>;

pub async fn to_a_literal_host(http: &Client, account: &Account) -> Sent {
    let request = http.post("https://events.tracker.test/e");
    request.body(account.mail.clone()).send().await //~ personal-data-in-analytics
}

pub async fn to_a_literal_host_of_our_own(http: &Client, account: &Account) -> Sent {
    http.post("https://api.shop.test/e")
        .body(account.mail.clone())
        .send()
        .await
}

pub async fn to_a_constant_host(http: &Client, account: &Account) -> Sent {
    http.post(TRACK).json(account).send().await //~ personal-data-in-analytics
}

pub async fn to_a_constant_host_of_our_own(http: &Client, account: &Account) -> Sent {
    http.post(OWN).json(account).send().await
}

pub async fn a_number_to_a_constant_host(http: &Client, account: &Account) -> Sent {
    http.post(TRACK)
        .json(&json!({ "id": account.id, "letters": account.mail.len() }))
        .send()
        .await
}

pub async fn to_a_static_host(http: &Client, account: &Account) -> Sent {
    let body = json!({ "events": [{ "user": account.mail }] });
    http.put(BATCH).json(&body).send().await //~ personal-data-in-analytics
}

pub async fn to_a_host_in_a_format(http: &Client, account: &Account) -> Sent {
    let version = 2;
    let url = format!("https://eu.tracker.test/v{version}/track");
    let form = [("user", account.mail.as_str())];
    http.post(url).form(&form).send().await //~ personal-data-in-analytics
}

pub async fn to_a_host_of_our_own_in_a_format(http: &Client, account: &Account) -> Sent {
    let region = "tracker.test";
    let url = format!("https://api.shop.test/{region}/track");
    http.post(url)
        .form(&[("user", account.mail.as_str())])
        .send()
        .await
}

pub async fn in_the_query_of_the_url(http: &Client) -> Sent {
    let who = source();
    let url = format!("{TRACK}?user={who}");
    http.get(&url).send().await //~ personal-data-in-analytics
}

pub async fn in_the_query_by_a_setter(http: &Client) -> Sent {
    let who = source();
    let request = http.get(BATCH).query(&[("user", &who)]);
    request.send().await //~ personal-data-in-analytics
}

pub async fn in_the_query_by_a_setter_a_number(http: &Client) -> Sent {
    let who = source();
    let request = http.get(BATCH).query(&[("letters", who.len())]);
    request.send().await
}

pub async fn in_a_header(http: &Client, account: &Account) -> Sent {
    let request = http
        .request(Method::POST, TRACK)
        .header("x-user", &account.mail)
        .body("{}");
    request.send().await //~ personal-data-in-analytics
}

struct Config {
    endpoint: String,
    retries: u32,
}
impl Default for Config {
    fn default() -> Self {
        Config {
            endpoint: String::from(TRACK),
            retries: 3,
        }
    }
}

pub async fn to_the_default_of_a_config(http: &Client, account: &Account) -> Sent {
    let config = Config::default();
    http.post(&config.endpoint).json(account).send().await //~ personal-data-in-analytics
}

pub async fn to_the_fallback_of_the_environment(http: &Client, account: &Account) -> Sent {
    let url = std::env::var("TRACK_URL").unwrap_or_else(|_| TRACK.to_string());
    http.post(url).json(account).send().await //~ personal-data-in-analytics
}

pub async fn to_the_fallback_of_the_environment_of_our_own(
    http: &Client,
    account: &Account,
) -> Sent {
    let url = std::env::var("API_URL").unwrap_or_else(|_| OWN.to_string());
    http.post(url).json(account).send().await
}

static CLIENT: LazyLock<Client> = LazyLock::new(Client::new);

struct Tracker {
    http: Client,
    base: String,
}
impl Tracker {
    fn new(base: &str) -> Self {
        Tracker {
            http: CLIENT.clone(),
            base: base.trim_end_matches('/').to_owned(),
        }
    }
    async fn capture(&self, ping: &Ping<'_>) -> Sent {
        let url = format!("{}/capture", self.base);
        self.http.post(&url).json(ping).send().await //~ personal-data-in-analytics
    }
}

pub async fn a_client_of_our_own(account: &Account) -> Sent {
    let tracker = Tracker::new("https://tracker.test/");
    tracker
        .capture(&Ping {
            event: "login",
            user: Some(&account.mail),
        })
        .await
}

struct Api {
    http: Client,
    base: &'static str,
}
impl Api {
    async fn save(&self, account: &Account) -> Sent {
        self.http
            .put(format!("{}/accounts/{}", self.base, account.id))
            .json(account)
            .send()
            .await
    }
}

pub async fn a_client_of_our_own_for_our_own_host(account: &Account) -> Sent {
    let api = Api {
        http: CLIENT.clone(),
        base: "https://api.shop.test",
    };
    api.save(account).await
}

pub async fn chosen_between_two_hosts(http: &Client, account: &Account) -> Sent {
    let url = if coin() { TRACK } else { OWN };
    http.post(url).json(account).send().await //~ personal-data-in-analytics
}

pub async fn chosen_between_two_hosts_with_nothing_personal(http: &Client) -> Sent {
    let url = if coin() { TRACK } else { OWN };
    http.post(url)
        .json(&Ping {
            event: "tick",
            user: None,
        })
        .send()
        .await
}

pub async fn the_answer_is_not_the_request(
    http: &Client,
    account: &Account,
) -> reqwest::Result<()> {
    let answer = http.post(OWN).json(account).send().await?.text().await?;
    http.post(TRACK).body(answer).send().await?;
    Ok(())
}

pub async fn built_and_executed(http: &Client, account: &Account) -> Sent {
    let request = http
        .patch(TRACK)
        .body(account.mail.to_lowercase())
        .build()?;
    http.execute(request).await //~ personal-data-in-analytics
}

pub async fn joined_from_pieces(http: &Client, account: &Account) -> Sent {
    let mut url = String::from("https://");
    url.push_str("events.");
    url.push_str("tracker.test");
    url += "/v1";
    http.post(url).body(account.mail.clone()).send().await //~ personal-data-in-analytics
}

pub async fn a_host_that_only_looks_alike(http: &Client, account: &Account) -> Sent {
    http.post("https://tracker.test.shop.test/e")
        .json(account)
        .send()
        .await
}

pub async fn a_host_in_the_path_only(http: &Client, account: &Account) -> Sent {
    http.post("https://api.shop.test/proxy/tracker.test")
        .json(account)
        .send()
        .await
}
