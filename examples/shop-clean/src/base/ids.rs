//! Typed ids, so that an order's number is never taken for a customer's.
//!
//! The numbers are drawn by the database and mean nothing outside of it.

use std::fmt;

use privet::Personal;
use serde::{Deserialize, Serialize};

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        $(
            $(#[$doc])*
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
                Serialize, Deserialize, Personal, sqlx::Type,
            )]
            #[serde(transparent)]
            #[sqlx(transparent)]
            #[personal(none)]
            pub struct $name(pub i64);

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, "{}", self.0)
                }
            }
        )+
    };
}

typed_id! {
    /// One customer's account.
    CustomerId,
    /// One book on the shelves.
    ProductId,
    /// One branch where orders wait to be collected.
    BranchId,
    /// One order.
    OrderId,
    /// One conversation with a bookseller.
    ConsultationId,
    /// One message of a conversation.
    MessageId,
    /// One opinion about a book or the shop.
    FeedbackId,
    /// One mail on its way out.
    MailId,
}
