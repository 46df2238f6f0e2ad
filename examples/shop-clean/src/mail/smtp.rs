//! The mail host, spoken to over TLS.

use async_trait::async_trait;
use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use privet::Personal;

use super::{Mail, MailError, MailTransport, templates};
use crate::config::MailConfig;

/// The connection, and the address we write from.
#[derive(Personal)]
#[personal(none)]
pub struct SmtpMail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Mailbox,
}

impl SmtpMail {
    /// Prepares the connection; nothing is sent yet.
    pub fn new(config: &MailConfig) -> Result<Self, MailError> {
        let mut relay = AsyncSmtpTransport::<Tokio1Executor>::relay(&config.host)
            .map_err(|_| MailError::Unmailable)?;
        if let Some(key) = &config.key {
            let credentials = Credentials::new(config.sender.clone(), key.clone());
            relay = relay.credentials(credentials);
        }
        Ok(Self {
            transport: relay.build(),
            sender: mailbox(&config.sender)?,
        })
    }

    fn compose(&self, mail: &Mail) -> Result<Message, MailError> {
        Message::builder()
            .from(self.sender.clone())
            .to(mailbox(&mail.to)?)
            .subject(templates::subject(&mail.content))
            .body(templates::text(&mail.content))
            .map_err(|_| MailError::Unmailable)
    }
}

#[async_trait]
impl MailTransport for SmtpMail {
    #[privet::sink(kind = "email", recipient = "mail", takes = 0)]
    async fn send(&self, mail: &Mail) -> Result<(), MailError> {
        let message = self.compose(mail)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(MailError::Refused),
            Err(_) => Err(MailError::Later),
        }
    }
}

fn mailbox(address: &str) -> Result<Mailbox, MailError> {
    address.parse().map_err(|_| MailError::Unmailable)
}
