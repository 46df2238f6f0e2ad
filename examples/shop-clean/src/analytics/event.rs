//! What happens in the shop, as events for product analytics, and the trait of whoever takes
//! them.

use async_trait::async_trait;

use crate::base::ids::{CustomerId, ProductId};

/// Something worth counting.
pub enum ShopEvent {
    OrderPlaced {
        customer: CustomerId,
        lines: usize,
    },
    ConsultationOpened {
        customer: CustomerId,
        team: &'static str,
    },
    FeedbackGiven {
        customer: CustomerId,
        product: Option<ProductId>,
        commented: bool,
    },
}

impl ShopEvent {
    pub fn name(&self) -> &'static str {
        match self {
            Self::OrderPlaced { .. } => "order placed",
            Self::ConsultationOpened { .. } => "consultation opened",
            Self::FeedbackGiven { .. } => "feedback given",
        }
    }

    pub fn customer(&self) -> CustomerId {
        match self {
            Self::OrderPlaced { customer, .. }
            | Self::ConsultationOpened { customer, .. }
            | Self::FeedbackGiven { customer, .. } => *customer,
        }
    }
}

/// Takes events and never fails the request that caused them.
#[async_trait]
pub trait EventSink: Send + Sync {
    async fn publish(&self, event: ShopEvent);
}

/// Takes events and does nothing with them: for a laptop and for tests.
pub struct Nowhere;

#[async_trait]
impl EventSink for Nowhere {
    async fn publish(&self, _event: ShopEvent) {}
}
