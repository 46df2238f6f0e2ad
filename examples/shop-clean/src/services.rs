//! Putting the shop together: stores, services, the workers behind the queues, and whatever is
//! outside.

use std::sync::Arc;

use posthog_rs::Client as PostHog;
use tokio::task::JoinSet;

use crate::accounts::{Profiles, SignIn};
use crate::analytics::{self, Counters, EventSink, Insights, PostHogEvents};
use crate::base::secrets;
use crate::catalogue::{ProductStore, Search, VisitLog};
use crate::config::{Config, OutsideConfig};
use crate::consultations::Desk;
use crate::feedback::Reviews;
use crate::mail::{self, MailTransport};
use crate::marketing::{Audience, Campaigns, Newsletter};
use crate::orders::Checkout;
use crate::privacy::consent::Consents;
use crate::privacy::pseudonym::Pseudonyms;
use crate::settings::Preferences;
use crate::storage::Stores;
use crate::usage::{self, UsageLog};

/// Every service of the shop; requests and jobs share it.
pub struct Services {
    pub stores: Stores,
    pub sign_in: SignIn,
    pub profiles: Profiles,
    pub consents: Consents,
    pub preferences: Arc<Preferences>,
    pub products: Arc<dyn ProductStore>,
    pub search: Search,
    pub visits: VisitLog,
    pub desk: Desk,
    pub reviews: Reviews,
    pub checkout: Checkout,
    pub usage: UsageLog,
    pub newsletter: Newsletter,
    pub counters: Arc<dyn Counters>,
    pub pseudonyms: Pseudonyms,
    pub posthog: Arc<PostHog>,
    pub insights: Insights,
    /// The digest of what the staff's terminals send.
    pub staff_digest: String,
}

/// What lies outside of the shop, and can be swapped for a test.
pub struct Outside {
    pub mail: Arc<dyn MailTransport>,
    pub events: Arc<dyn EventSink>,
    pub posthog: Arc<PostHog>,
    pub keys: OutsideConfig,
}

impl Outside {
    /// The real thing.
    pub async fn connect(mail: Arc<dyn MailTransport>, config: &Config) -> Self {
        let keys = config.outside.clone();
        let posthog = analytics::connect(keys.posthog_key.as_deref()).await;
        let pseudonyms = Pseudonyms::new(&config.pseudonym_key);
        Self {
            mail,
            events: Arc::new(PostHogEvents::new(Arc::clone(&posthog), pseudonyms)),
            posthog,
            keys,
        }
    }
}

/// Builds the services and starts their workers; the workers end when the services are dropped.
pub fn assemble(stores: Stores, outside: Outside, config: &Config) -> (Arc<Services>, JoinSet<()>) {
    let pseudonyms = Pseudonyms::new(&config.pseudonym_key);
    let (outbox, mails) = mail::open();
    let (recorder, entries) = usage::open();
    let (pages, page_records) = analytics::open_pages(pseudonyms.clone());

    let mut workers = JoinSet::new();
    workers.spawn(mail::run(mails, outside.mail));
    workers.spawn(usage::run(entries, Arc::clone(&stores.usage)));
    workers.spawn(analytics::run_pages(
        page_records,
        Arc::clone(&outside.posthog),
    ));

    let consents = Consents::new(Arc::clone(&stores.consents));
    let preferences = Arc::new(Preferences::new(
        Arc::clone(&stores.settings),
        recorder.clone(),
    ));
    let campaigns = Arc::new(Campaigns::new(outside.keys.campaigns_key.as_deref()));

    let services = Services {
        sign_in: SignIn::new(
            Arc::clone(&stores.accounts),
            Arc::clone(&stores.sessions),
            pseudonyms.clone(),
            outbox.clone(),
        ),
        profiles: Profiles::new(Arc::clone(&stores.accounts), outbox.clone()),
        products: Arc::clone(&stores.products),
        search: Search::new(Arc::clone(&stores.products)),
        visits: VisitLog::new(
            Arc::clone(&stores.visits),
            Arc::clone(&preferences),
            consents.clone(),
            Arc::clone(&stores.counters),
            pages,
            recorder.clone(),
        ),
        desk: Desk::new(
            Arc::clone(&stores.consultations),
            Arc::clone(&stores.accounts),
            consents.clone(),
            Arc::clone(&outside.events),
            outbox.clone(),
            recorder.clone(),
        ),
        reviews: Reviews::new(
            Arc::clone(&stores.feedback),
            consents.clone(),
            Arc::clone(&outside.events),
            recorder.clone(),
        ),
        checkout: Checkout {
            orders: Arc::clone(&stores.orders),
            products: Arc::clone(&stores.products),
            accounts: Arc::clone(&stores.accounts),
            preferences: Arc::clone(&preferences),
            consents: consents.clone(),
            events: outside.events,
            campaigns,
            outbox: outbox.clone(),
            usage: recorder,
        },
        usage: UsageLog::new(Arc::clone(&stores.usage)),
        newsletter: Newsletter::new(
            Arc::clone(&stores.subscribers),
            Arc::clone(&stores.products),
            Audience::new(outside.keys.audience_key.as_deref()),
            outbox,
        ),
        counters: Arc::clone(&stores.counters),
        insights: Insights::new(outside.keys.insights_key.as_deref()),
        posthog: outside.posthog,
        staff_digest: secrets::digest(&config.staff_key),
        preferences,
        consents,
        pseudonyms,
        stores,
    };
    (Arc::new(services), workers)
}
