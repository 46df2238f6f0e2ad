//! The outbox: a queue of mails and the worker that sends them, so that no request waits for the
//! mail host.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::sleep;
use tracing::{debug, warn};

use super::{Mail, MailError, MailTransport};
use crate::base::{Error, Result};

const CAPACITY: usize = 1_000;
const MOST_ATTEMPTS: u32 = 4;
const FIRST_PAUSE: Duration = Duration::from_secs(5);

/// The sending end of the queue; cheap to clone.
#[derive(Clone)]
pub struct Outbox {
    queue: Sender<Mail>,
}

/// Makes an outbox and the worker's end of it.
pub fn open() -> (Outbox, Receiver<Mail>) {
    let (queue, waiting) = mpsc::channel(CAPACITY);
    (Outbox { queue }, waiting)
}

impl Outbox {
    /// Waits for room, not for delivery.
    pub async fn queue(&self, mail: Mail) -> Result<()> {
        self.queue
            .send(mail)
            .await
            .map_err(|_| Error::Stopped("mail"))
    }
}

/// Sends mail after mail until every outbox is gone.
pub async fn run(mut waiting: Receiver<Mail>, transport: Arc<dyn MailTransport>) {
    while let Some(mail) = waiting.recv().await {
        deliver(&mail, transport.as_ref()).await;
    }
}

/// Tries a few times, with longer and longer pauses, then gives up and says so.
async fn deliver(mail: &Mail, transport: &dyn MailTransport) {
    let mut pause = FIRST_PAUSE;
    for attempt in 1..=MOST_ATTEMPTS {
        match transport.send(mail).await {
            Ok(()) => {
                debug!(mail = %mail.id, attempt, "mail sent");
                return;
            }
            Err(MailError::Later) => {
                sleep(pause).await;
                pause *= 2;
            }
            Err(error @ (MailError::Refused | MailError::Unmailable)) => {
                warn!(%error, mail = mail.summary(), "mail dropped");
                return;
            }
        }
    }
    warn!(mail = %mail.id, "mail given up after {MOST_ATTEMPTS} attempts");
}
