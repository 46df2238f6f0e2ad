//! Everything we hold about a customer, in one piece.

use privet::Personal;
use serde::Serialize;

use super::consent::Consent;
use crate::accounts::Account;
use crate::base::ids::CustomerId;
use crate::base::macros::audit;
use crate::base::{Error, Result};
use crate::catalogue::Visit;
use crate::consultations::Transcript;
use crate::feedback::Feedback;
use crate::marketing::Subscriber;
use crate::orders::Order;
use crate::settings::Settings;
use crate::storage::Stores;
use crate::usage::UsageEntry;

/// The export, as the customer downloads it.
#[derive(Serialize, Personal)]
#[personal(subject = "customer")]
pub struct Export {
    pub account: Account,
    pub settings: Option<Settings>,
    #[personal(none)]
    pub consents: Vec<Consent>,
    pub visits: Vec<Visit>,
    pub usage: Vec<UsageEntry>,
    pub consultations: Vec<Transcript>,
    pub feedback: Vec<Feedback>,
    pub orders: Vec<Order>,
    pub letter: Option<Subscriber>,
}

/// Collects the export from every store.
#[privet::right(query, of = "Subscriber")]
#[privet::right(query, of = "OrderLine")]
pub async fn export(stores: &Stores, customer: CustomerId) -> Result<Export> {
    let account = stores.accounts.by_id(customer).await?;
    let account = account.ok_or(Error::NotFound("account"))?;
    let letter = stores.subscribers.by_email(&account.email).await?;
    audit!("account.exported", customer);
    Ok(Export {
        account,
        settings: stores.settings.of(customer).await?,
        consents: stores.consents.of(customer).await?,
        visits: stores.visits.all_of(customer).await?,
        usage: stores.usage.all_of(customer).await?,
        consultations: transcripts(stores, customer).await?,
        feedback: stores.feedback.of(customer).await?,
        orders: stores.orders.of(customer).await?,
        letter,
    })
}

async fn transcripts(stores: &Stores, customer: CustomerId) -> Result<Vec<Transcript>> {
    let mut transcripts = Vec::new();
    for consultation in stores.consultations.of(customer).await? {
        let messages = stores.consultations.messages_of(consultation.id).await?;
        transcripts.push(Transcript {
            consultation,
            messages,
        });
    }
    Ok(transcripts)
}
