//! Closing an account: every store forgets the customer, at once and for good.
//!
//! The account goes last. When a store fails half-way the customer can still sign in and ask
//! again; forgetting twice is no error.

use crate::base::Result;
use crate::base::ids::CustomerId;
use crate::base::macros::audit;
use crate::storage::Stores;

/// Erases a customer from every store.
#[privet::right(clear, of = "Account")]
#[privet::right(clear, of = "Message")]
#[privet::right(clear, of = "OrderLine")]
#[privet::right(clear, of = "Subscriber")]
pub async fn close(stores: &Stores, customer: CustomerId) -> Result<()> {
    stores.visits.delete_of(customer).await?;
    stores.usage.delete_of(customer).await?;
    stores.consultations.delete_of(customer).await?;
    stores.feedback.delete_of(customer).await?;
    stores.orders.delete_of(customer).await?;
    stores.settings.delete_of(customer).await?;
    stores.consents.delete_of(customer).await?;
    if let Some(account) = stores.accounts.by_id(customer).await? {
        stores.subscribers.delete_by_email(&account.email).await?;
    }
    stores.sessions.close_all_of(customer).await?;
    stores.accounts.delete(customer).await?;
    audit!("account.closed", customer);
    Ok(())
}
