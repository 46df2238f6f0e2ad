//! Noting down uses without keeping the request waiting: a queue, and a worker that writes what
//! has gathered.

use std::sync::Arc;

use tokio::sync::mpsc::{self, Receiver, Sender};
use tracing::{debug, error};

use super::log::{UsageEntry, UsageStore, Use};

const CAPACITY: usize = 4_096;
const MOST_AT_ONCE: usize = 128;

/// The sending end of the queue; cheap to clone.
#[derive(Clone)]
pub struct UsageRecorder {
    queue: Sender<UsageEntry>,
}

/// Makes a recorder and the worker's end of its queue.
pub fn open() -> (UsageRecorder, Receiver<UsageEntry>) {
    let (queue, waiting) = mpsc::channel(CAPACITY);
    (UsageRecorder { queue }, waiting)
}

impl UsageRecorder {
    /// Queues an entry, or drops it when the queue is full: nobody waits for the usage log.
    pub fn note(&self, used: Use) {
        if self.queue.try_send(used.into_entry()).is_err() {
            debug!("usage entry lost");
        }
    }
}

/// Writes entries until every recorder is gone.
pub async fn run(mut waiting: Receiver<UsageEntry>, store: Arc<dyn UsageStore>) {
    let mut entries = Vec::with_capacity(MOST_AT_ONCE);
    while waiting.recv_many(&mut entries, MOST_AT_ONCE).await > 0 {
        if let Err(problem) = store.insert_all(&entries).await {
            error!(%problem, lost = entries.len(), "usage log not written");
        }
        entries.clear();
    }
}
