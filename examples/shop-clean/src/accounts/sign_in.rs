//! Signing up and signing in: an address, a code by mail, a session.
//!
//! The answers do not tell whether an address has an account.

use std::sync::Arc;
use std::time::Duration;

use privet::Personal;
use serde::Serialize;
use tracing::info;

use super::model::{AccountStore, SessionStore, SignInCode};
use crate::base::ids::CustomerId;
use crate::base::macros::audit;
use crate::base::{Error, Result, Timestamp, secrets};
use crate::mail::{Mail, Outbox};
use crate::privacy::pseudonym::Pseudonyms;

const CODE_LIVES: Duration = Duration::from_secs(10 * 60);
const SESSION_LIVES: Duration = Duration::from_secs(30 * 24 * 60 * 60);
const MOST_ATTEMPTS: i64 = 5;

/// What the browser gets after a good code.
#[derive(Serialize, Personal)]
#[personal(none)]
pub struct IssuedSession {
    pub token: String,
    pub expires_at: Timestamp,
}

pub struct SignIn {
    accounts: Arc<dyn AccountStore>,
    sessions: Arc<dyn SessionStore>,
    pseudonyms: Pseudonyms,
    outbox: Outbox,
}

impl SignIn {
    pub fn new(
        accounts: Arc<dyn AccountStore>,
        sessions: Arc<dyn SessionStore>,
        pseudonyms: Pseudonyms,
        outbox: Outbox,
    ) -> Self {
        Self {
            accounts,
            sessions,
            pseudonyms,
            outbox,
        }
    }

    /// Opens an account unless the address has one, and sends a code either way.
    pub async fn sign_up(&self, email: &str) -> Result<()> {
        let email = plausible(email)?;
        if self.accounts.by_email(email).await?.is_none() {
            let account = self.accounts.insert(email, Timestamp::now()).await?;
            audit!("account.opened", account.id);
        }
        self.send_code(email).await
    }

    /// Sends a code to an address that has an account.
    pub async fn request_code(&self, email: &str) -> Result<()> {
        let email = plausible(email)?;
        match self.accounts.by_email(email).await? {
            Some(account) => self.send_code(&account.email).await,
            None => {
                let address = self.pseudonyms.of_email(email);
                info!(%address, "a sign-in for an address without an account");
                Ok(())
            }
        }
    }

    /// Trades a code for a session.
    pub async fn confirm(&self, email: &str, code: &str) -> Result<IssuedSession> {
        let address_key = self.pseudonyms.of_email(email);
        let Some(sent) = self.sessions.code_for(&address_key).await? else {
            return Err(Error::SignedOut);
        };
        let spent = sent.attempts >= MOST_ATTEMPTS || sent.expires_at < Timestamp::now();
        if spent || sent.code_digest != secrets::digest(code) {
            self.sessions.count_attempt(&address_key).await?;
            return Err(Error::SignedOut);
        }
        self.sessions.delete_code(&address_key).await?;
        let account = self.accounts.by_email(email).await?;
        self.open_session(account.ok_or(Error::SignedOut)?.id).await
    }

    /// Who is signed in with this token, if anybody.
    pub async fn customer_of(&self, token: &str) -> Result<Option<CustomerId>> {
        let digest = secrets::digest(token);
        self.sessions.customer_of(&digest, Timestamp::now()).await
    }

    pub async fn sign_out(&self, token: &str) -> Result<()> {
        self.sessions.close(&secrets::digest(token)).await
    }

    async fn open_session(&self, customer: CustomerId) -> Result<IssuedSession> {
        let token = secrets::token();
        let expires_at = Timestamp::now().plus(SESSION_LIVES);
        let digest = secrets::digest(&token);
        self.sessions.open(&digest, customer, expires_at).await?;
        audit!("session.opened", customer);
        Ok(IssuedSession { token, expires_at })
    }

    async fn send_code(&self, email: &str) -> Result<()> {
        let code = secrets::code();
        let sent = SignInCode {
            address_key: self.pseudonyms.of_email(email),
            code_digest: secrets::digest(&code),
            attempts: 0,
            expires_at: Timestamp::now().plus(CODE_LIVES),
        };
        self.sessions.put_code(&sent).await?;
        self.outbox.queue(Mail::sign_in_code(email, code)).await
    }
}

/// The cheap part of checking an address; the mail with the code is the real check.
pub fn plausible(email: &str) -> Result<&str> {
    let email = email.trim();
    let has_two_parts = email
        .split_once('@')
        .is_some_and(|(local, host)| !local.is_empty() && host.contains('.'));
    if has_two_parts && email.len() <= 254 {
        Ok(email)
    } else {
        Err(Error::invalid("email", "is not an address"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_two_parts() {
        assert!(plausible(" ada@books.example ").is_ok());
        assert!(plausible("ada").is_err());
        assert!(plausible("@books.example").is_err());
        assert!(plausible("ada@localhost").is_err());
    }
}
