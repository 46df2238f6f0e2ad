//! What a customer can see and change of her account.

use std::sync::Arc;

use super::model::{Account, AccountStore};
use super::sign_in::plausible;
use crate::base::ids::CustomerId;
use crate::base::macros::audit;
use crate::base::{Error, Result};
use crate::mail::{Mail, Outbox};

pub struct Profiles {
    accounts: Arc<dyn AccountStore>,
    outbox: Outbox,
}

impl Profiles {
    pub fn new(accounts: Arc<dyn AccountStore>, outbox: Outbox) -> Self {
        Self { accounts, outbox }
    }

    #[privet::right(query, of = "Account")]
    pub async fn of(&self, customer: CustomerId) -> Result<Account> {
        let account = self.accounts.by_id(customer).await?;
        account.ok_or(Error::NotFound("account"))
    }

    /// Moves the account to another address and tells the old one.
    #[privet::right(update, of = "Account")]
    pub async fn change_email(&self, customer: CustomerId, new: &str) -> Result<()> {
        let new = plausible(new)?;
        if self.accounts.by_email(new).await?.is_some() {
            return Err(Error::Conflict("this address has an account already"));
        }
        let account = self.of(customer).await?;
        self.accounts.change_email(customer, new).await?;
        audit!("account.email-changed", customer);
        self.outbox.queue(Mail::email_changed(&account.email)).await
    }
}
