//! Giving, reading, rewording and erasing feedback.

use std::sync::Arc;

use tracing::info;

use super::cards;
use super::model::{Feedback, FeedbackForm, FeedbackStore, Rating, Rewording};
use crate::analytics::{EventSink, ShopEvent};
use crate::base::ids::{CustomerId, FeedbackId, ProductId};
use crate::base::macros::{audit, track};
use crate::base::{Error, Result};
use crate::privacy::consent::Consents;
use crate::usage::UsageRecorder;

const LONGEST: usize = 4_000;

pub struct Reviews {
    store: Arc<dyn FeedbackStore>,
    consents: Consents,
    events: Arc<dyn EventSink>,
    usage: UsageRecorder,
}

impl Reviews {
    pub fn new(
        store: Arc<dyn FeedbackStore>,
        consents: Consents,
        events: Arc<dyn EventSink>,
        usage: UsageRecorder,
    ) -> Self {
        Self {
            store,
            consents,
            events,
            usage,
        }
    }

    pub async fn submit(&self, customer: CustomerId, form: FeedbackForm) -> Result<Feedback> {
        acceptable(form.rating, &form.comment)?;
        let feedback = self.store.insert(customer, &form).await?;
        track!(self.usage, customer, "feedback.give");
        self.announce(&feedback).await?;
        Ok(feedback)
    }

    #[privet::right(query, of = "Feedback")]
    pub async fn of(&self, customer: CustomerId) -> Result<Vec<Feedback>> {
        self.store.of(customer).await
    }

    /// How a book is liked, for everybody to see.
    pub async fn rating_of(&self, product: ProductId) -> Result<Rating> {
        self.store.rating_of(product).await
    }

    #[privet::right(modify, of = "Feedback")]
    pub async fn reword(
        &self,
        customer: CustomerId,
        id: FeedbackId,
        rewording: Rewording,
    ) -> Result<()> {
        acceptable(rewording.rating, &rewording.comment)?;
        self.own(customer, id).await?;
        self.store.reword(id, &rewording).await
    }

    #[privet::right(clear, of = "Feedback")]
    pub async fn forget(&self, customer: CustomerId, id: FeedbackId) -> Result<()> {
        self.own(customer, id).await?;
        self.store.delete(id).await?;
        audit!("feedback.erased", customer);
        Ok(())
    }

    /// Takes in a stack of comment cards; says how many.
    pub async fn take_cards(&self, stack: &str) -> Result<usize> {
        let cards = cards::read(stack)?;
        for (_, form) in &cards {
            acceptable(form.rating, &form.comment)?;
        }
        for (customer, form) in &cards {
            self.store.insert(*customer, form).await?;
        }
        info!(cards = cards.len(), "comment cards taken in");
        Ok(cards.len())
    }

    async fn announce(&self, feedback: &Feedback) -> Result<()> {
        if self.consents.may_analyse(feedback.customer).await? {
            let event = ShopEvent::FeedbackGiven {
                customer: feedback.customer,
                product: feedback.product,
                commented: !feedback.comment.is_empty(),
            };
            self.events.publish(event).await;
        }
        Ok(())
    }

    async fn own(&self, customer: CustomerId, id: FeedbackId) -> Result<Feedback> {
        match self.store.by_id(id).await? {
            Some(feedback) if feedback.customer == customer => Ok(feedback),
            Some(_) | None => Err(Error::NotFound("feedback")),
        }
    }
}

fn acceptable(rating: i64, comment: &str) -> Result<()> {
    if !(1..=5).contains(&rating) {
        Err(Error::invalid("rating", "is not between 1 and 5"))
    } else if comment.len() > LONGEST {
        Err(Error::invalid("comment", "is too long"))
    } else {
        Ok(())
    }
}
