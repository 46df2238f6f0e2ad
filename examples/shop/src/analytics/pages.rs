//! Page views for product analytics, sent in batches by a worker of their own.
//!
//! Only customers who agreed to demand analysis are tracked, under a pseudonym. When the queue is
//! full, page views are lost rather than anybody kept waiting.

use std::sync::Arc;
use std::time::Duration;

use posthog_rs::{Client, Event};
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::timeout;
use tracing::debug;

use crate::catalogue::Visit;
use crate::privacy::pseudonym::Pseudonyms;

const CAPACITY: usize = 10_000;
const BATCH: usize = 50;
const PATIENCE: Duration = Duration::from_secs(20);

/// One page view on its way out.
pub struct PageRecord {
    pub visitor: String,
    pub page: String,
}

/// The sending end of the queue; cheap to clone.
#[derive(Clone)]
pub struct PageTracker {
    queue: Sender<PageRecord>,
    pseudonyms: Pseudonyms,
}

/// Makes a tracker and the worker's end of its queue.
pub fn open(pseudonyms: Pseudonyms) -> (PageTracker, Receiver<PageRecord>) {
    let (queue, waiting) = mpsc::channel(CAPACITY);
    (PageTracker { queue, pseudonyms }, waiting)
}

impl PageTracker {
    /// Queues a page view.
    pub async fn page_left(&self, visit: &Visit) {
        let record = PageRecord {
            visitor: self.pseudonyms.of_customer(visit.customer),
            page: visit.path.clone(),
        };
        if self.queue.try_send(record).is_err() {
            debug!("page view lost");
        }
    }
}

/// Collects page views and sends them, until every tracker is gone.
pub async fn run(mut waiting: Receiver<PageRecord>, client: Arc<Client>) {
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        match timeout(PATIENCE, waiting.recv()).await {
            Ok(Some(record)) => batch.push(record),
            Ok(None) => break,
            Err(_) => flush(&mut batch, &client),
        }
        if batch.len() == BATCH {
            flush(&mut batch, &client);
        }
    }
    flush(&mut batch, &client);
}

fn flush(batch: &mut Vec<PageRecord>, client: &Client) {
    let events: Vec<Event> = batch.drain(..).map(page_event).collect();
    debug!(events = events.len(), "sending page views");
    client.capture_batch(events, false); //~ personal-data-in-analytics use-without-consent
}

fn page_event(record: PageRecord) -> Event {
    let mut event = Event::new("$pageview".to_owned(), record.visitor);
    if event.insert_prop("$current_url", record.page).is_err() {
        debug!("page view without a page");
    }
    event
}
