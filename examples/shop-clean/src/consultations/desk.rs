//! The desk: everything that can be done with a consultation, by its customer or by the staff.

use std::sync::Arc;

use tracing::{info, instrument};

use super::model::{
    Consultation, ConsultationStore, Message, Opening, Posting, Renaming, State, Transcript,
};
use super::routing;
use crate::accounts::AccountStore;
use crate::analytics::{EventSink, ShopEvent};
use crate::base::ids::{ConsultationId, CustomerId, MessageId};
use crate::base::macros::{audit, track};
use crate::base::{Error, Result};
use crate::mail::{Mail, Outbox};
use crate::privacy::consent::Consents;
use crate::usage::UsageRecorder;

const LONGEST: usize = 8_000;

pub struct Desk {
    store: Arc<dyn ConsultationStore>,
    accounts: Arc<dyn AccountStore>,
    consents: Consents,
    events: Arc<dyn EventSink>,
    outbox: Outbox,
    usage: UsageRecorder,
}

impl Desk {
    pub fn new(
        store: Arc<dyn ConsultationStore>,
        accounts: Arc<dyn AccountStore>,
        consents: Consents,
        events: Arc<dyn EventSink>,
        outbox: Outbox,
        usage: UsageRecorder,
    ) -> Self {
        Self {
            store,
            accounts,
            consents,
            events,
            outbox,
            usage,
        }
    }

    /// Opens a consultation with its first question.
    #[instrument(skip_all, fields(%customer))]
    pub async fn open(&self, customer: CustomerId, opening: Opening) -> Result<Consultation> {
        readable(&opening.topic, "topic")?;
        readable(&opening.question, "question")?;
        let consultation = routing::assign(self.store.as_ref(), customer, &opening).await?;
        self.store
            .post(consultation.id, false, &opening.question)
            .await?;
        track!(self.usage, customer, "consultations.open");
        if self.consents.may_analyse(customer).await? {
            let team = consultation.team.name();
            let event = ShopEvent::ConsultationOpened { customer, team };
            self.events.publish(event).await;
        }
        Ok(consultation)
    }

    #[privet::right(query, of = "Consultation")]
    pub async fn of(&self, customer: CustomerId) -> Result<Vec<Consultation>> {
        self.store.of(customer).await
    }

    #[privet::right(query, of = "Message")]
    pub async fn transcript(&self, customer: CustomerId, id: ConsultationId) -> Result<Transcript> {
        let consultation = self.own(customer, id).await?;
        let messages = self.store.messages_of(id).await?;
        Ok(Transcript {
            consultation,
            messages,
        })
    }

    /// The customer goes on asking.
    pub async fn post(
        &self,
        customer: CustomerId,
        id: ConsultationId,
        posting: Posting,
    ) -> Result<MessageId> {
        readable(&posting.body, "body")?;
        let consultation = self.own(customer, id).await?;
        if consultation.state == State::Closed {
            return Err(Error::Conflict("this consultation is closed"));
        }
        let message = self.store.post(id, false, &posting.body).await?;
        self.store.set_state(id, State::Waiting).await?;
        Ok(message)
    }

    /// The customer words a message better.
    #[privet::right(modify, of = "Message")]
    pub async fn reword(
        &self,
        customer: CustomerId,
        id: ConsultationId,
        message: MessageId,
        posting: Posting,
    ) -> Result<()> {
        readable(&posting.body, "body")?;
        self.own(customer, id).await?;
        if self.store.reword(id, message, &posting.body).await? {
            Ok(())
        } else {
            Err(Error::NotFound("message"))
        }
    }

    /// The customer finds a better topic.
    #[privet::right(modify, of = "Consultation")]
    pub async fn rename(
        &self,
        customer: CustomerId,
        id: ConsultationId,
        renaming: Renaming,
    ) -> Result<()> {
        readable(&renaming.topic, "topic")?;
        self.own(customer, id).await?;
        self.store.rename(id, &renaming.topic).await
    }

    pub async fn close(&self, customer: CustomerId, id: ConsultationId) -> Result<()> {
        self.own(customer, id).await?;
        self.store.set_state(id, State::Closed).await
    }

    /// Erases a consultation with all its messages.
    #[privet::right(clear, of = "Consultation")]
    pub async fn forget(&self, customer: CustomerId, id: ConsultationId) -> Result<()> {
        self.own(customer, id).await?;
        self.store.delete(id).await?;
        audit!("consultation.erased", customer);
        Ok(())
    }

    /// For the staff: what waits for an answer, oldest first.
    pub async fn queue(&self) -> Result<Vec<Transcript>> {
        let mut queue = Vec::new();
        for consultation in self.store.waiting().await? {
            let messages = self.store.messages_of(consultation.id).await?;
            queue.push(Transcript {
                consultation,
                messages,
            });
        }
        Ok(queue)
    }

    /// For the staff: answers, and tells the customer so.
    pub async fn answer(&self, id: ConsultationId, posting: Posting) -> Result<()> {
        readable(&posting.body, "body")?;
        let consultation = self.existing(id).await?;
        self.store.post(id, true, &posting.body).await?;
        self.store.set_state(id, State::Answered).await?;
        let so_far: Vec<Message> = self.store.messages_of(id).await?;
        info!(consultation = %id, messages = so_far.len(), "answered");

        match self.accounts.by_id(consultation.customer).await? {
            Some(account) => self.outbox.queue(Mail::answered(&account.email, id)).await,
            None => Ok(()),
        }
    }

    async fn existing(&self, id: ConsultationId) -> Result<Consultation> {
        let consultation = self.store.by_id(id).await?;
        consultation.ok_or(Error::NotFound("consultation"))
    }

    /// Another customer's consultation does not exist as far as this one can tell.
    async fn own(&self, customer: CustomerId, id: ConsultationId) -> Result<Consultation> {
        let consultation = self.existing(id).await?;
        if consultation.customer == customer {
            Ok(consultation)
        } else {
            Err(Error::NotFound("consultation"))
        }
    }
}

fn readable(text: &str, field: &'static str) -> Result<()> {
    if text.trim().is_empty() {
        Err(Error::invalid(field, "is empty"))
    } else if text.len() > LONGEST {
        Err(Error::invalid(field, "is too long"))
    } else {
        Ok(())
    }
}
