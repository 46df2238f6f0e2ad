//! The mails we send, as values: whom to, and what about. `templates` turns them into text.

use std::sync::atomic::{AtomicI64, Ordering};

use privet::Personal;

use crate::base::ids::{ConsultationId, MailId, OrderId};
use crate::orders::Order;

static NEXT: AtomicI64 = AtomicI64::new(1);

/// One mail, written but not yet sent.
#[derive(Clone, Personal)]
#[personal(subject = "customer")]
pub struct Mail {
    #[personal(none)]
    pub id: MailId,
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub to: String,
    pub content: Content,
}

/// What a mail is about.
#[derive(Clone, Personal)]
#[personal(subject = "customer")]
pub enum Content {
    SignInCode {
        #[personal(none)]
        code: String,
    },
    EmailChanged,
    OrderPlaced {
        #[personal(none)]
        order: OrderId,
        #[personal(category = "orders", purpose = "fulfilment")]
        titles: Vec<String>,
    },
    OrderReady {
        #[personal(none)]
        order: OrderId,
    },
    Answered {
        #[personal(none)]
        consultation: ConsultationId,
    },
    Welcome {
        #[personal(none)]
        leave_token: String,
    },
    NewArrivals {
        #[personal(none)]
        titles: Vec<String>,
        #[personal(none)]
        leave_token: String,
    },
}

impl Mail {
    fn new(to: &str, content: Content) -> Self {
        Self {
            id: MailId(NEXT.fetch_add(1, Ordering::Relaxed)),
            to: to.to_owned(),
            content,
        }
    }

    pub fn sign_in_code(to: &str, code: String) -> Self {
        Self::new(to, Content::SignInCode { code })
    }

    pub fn email_changed(to: &str) -> Self {
        Self::new(to, Content::EmailChanged)
    }

    pub fn order_placed(order: &Order) -> Self {
        let titles = order.lines.iter().map(|line| line.title.clone()).collect();
        let content = Content::OrderPlaced {
            order: order.id,
            titles,
        };
        Self::new(&order.email, content)
    }

    pub fn order_ready(order: &Order) -> Self {
        Self::new(&order.email, Content::OrderReady { order: order.id })
    }

    pub fn answered(to: &str, consultation: ConsultationId) -> Self {
        Self::new(to, Content::Answered { consultation })
    }

    pub fn welcome(to: &str, leave_token: &str) -> Self {
        let leave_token = leave_token.to_owned();
        Self::new(to, Content::Welcome { leave_token })
    }

    pub fn new_arrivals(to: &str, titles: Vec<String>, leave_token: &str) -> Self {
        let content = Content::NewArrivals {
            titles,
            leave_token: leave_token.to_owned(),
        };
        Self::new(to, content)
    }

    /// A few words for people who look after the queue.
    pub fn summary(&self) -> String {
        format!("{} {}", self.kind(), self.id)
    }

    fn kind(&self) -> &'static str {
        match self.content {
            Content::SignInCode { .. } => "sign-in code",
            Content::EmailChanged => "change of address",
            Content::OrderPlaced { .. } => "order confirmation",
            Content::OrderReady { .. } => "order ready",
            Content::Answered { .. } => "answer",
            Content::Welcome { .. } => "welcome",
            Content::NewArrivals { .. } => "new arrivals",
        }
    }
}
