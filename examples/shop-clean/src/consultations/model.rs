//! Consultations and their messages, as they are stored and as they are sent in.

use async_trait::async_trait;
use privet::Personal;
use serde::{Deserialize, Serialize};

use crate::base::ids::{ConsultationId, CustomerId, MessageId};
use crate::base::{Result, Timestamp};

/// One conversation between a customer and the booksellers.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct Consultation {
    #[personal(none)]
    pub id: ConsultationId,
    #[personal(none)]
    pub customer: CustomerId,
    #[personal(category = "consultation", purpose = "service-quality")]
    pub topic: String,
    #[personal(none)]
    pub team: Team,
    #[personal(none)]
    pub state: State,
    #[personal(none)]
    pub opened_at: Timestamp,
}

/// One message of it.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
pub struct Message {
    #[personal(none)]
    pub id: MessageId,
    #[personal(none)]
    pub consultation: ConsultationId,
    #[personal(none)]
    pub from_staff: bool,
    #[personal(category = "consultation", purpose = "service-quality")]
    pub body: String,
    #[personal(none)]
    pub sent_at: Timestamp,
}

/// A conversation with everything said in it.
#[derive(Serialize)]
pub struct Transcript {
    pub consultation: Consultation,
    pub messages: Vec<Message>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum State {
    Waiting,
    Answered,
    Closed,
}

/// The booksellers who answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(rename_all = "lowercase")]
pub enum Team {
    Shelves,
    Orders,
    Children,
}

impl Team {
    pub fn name(self) -> &'static str {
        match self {
            Self::Shelves => "shelves",
            Self::Orders => "orders",
            Self::Children => "children",
        }
    }
}

/// A new question.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct Opening {
    #[personal(category = "consultation", purpose = "service-quality")]
    pub topic: String,
    #[personal(category = "consultation", purpose = "service-quality")]
    pub question: String,
}

/// A better topic.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct Renaming {
    #[personal(category = "consultation", purpose = "service-quality")]
    pub topic: String,
}

/// One more message, or a better wording of an old one.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct Posting {
    #[personal(category = "consultation", purpose = "service-quality")]
    pub body: String,
}

#[async_trait]
pub trait ConsultationStore: Send + Sync {
    async fn open(&self, customer: CustomerId, topic: &str, team: Team) -> Result<Consultation>;
    async fn by_id(&self, id: ConsultationId) -> Result<Option<Consultation>>;
    async fn of(&self, customer: CustomerId) -> Result<Vec<Consultation>>;
    async fn waiting(&self) -> Result<Vec<Consultation>>;
    async fn waiting_for(&self, team: Team) -> Result<i64>;
    async fn rename(&self, id: ConsultationId, topic: &str) -> Result<()>;
    async fn set_state(&self, id: ConsultationId, state: State) -> Result<()>;
    async fn delete(&self, id: ConsultationId) -> Result<()>;
    async fn delete_of(&self, customer: CustomerId) -> Result<()>;
    async fn delete_before(&self, at: Timestamp) -> Result<u64>;

    async fn post(&self, id: ConsultationId, from_staff: bool, body: &str) -> Result<MessageId>;
    async fn messages_of(&self, id: ConsultationId) -> Result<Vec<Message>>;
    /// Rewords a customer's own message; false when there is no such message.
    async fn reword(&self, id: ConsultationId, message: MessageId, body: &str) -> Result<bool>;
}
