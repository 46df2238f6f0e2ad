//! Mail: what we write, the queue it waits in, and the host that carries it.

mod message;
mod outbox;
mod smtp;
mod templates;

use std::sync::Mutex;

use async_trait::async_trait;

pub use message::{Content, Mail};
pub use outbox::{Outbox, open, run};
pub use smtp::SmtpMail;

/// Why a mail did not leave. The host's own words stay out: they repeat the address.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the address or the text cannot be mailed")]
    Unmailable,
    #[error("the mail host refused it for good")]
    Refused,
    #[error("the mail host cannot take it now")]
    Later,
}

/// Whatever carries mail.
#[async_trait]
pub trait MailTransport: Send + Sync {
    async fn send(&self, mail: &Mail) -> Result<(), MailError>;
}

/// Keeps mail in memory, for a laptop and for tests.
#[derive(Default)]
pub struct MemoryMail {
    sent: Mutex<Vec<Mail>>,
}

impl MemoryMail {
    /// Everything sent since the last call.
    pub fn take(&self) -> Vec<Mail> {
        std::mem::take(&mut *self.sent.lock().expect("no sender panics"))
    }
}

#[async_trait]
impl MailTransport for MemoryMail {
    async fn send(&self, mail: &Mail) -> Result<(), MailError> {
        self.sent
            .lock()
            .expect("no sender panics")
            .push(mail.clone());
        Ok(())
    }
}
