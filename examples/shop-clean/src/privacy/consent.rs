//! Consent: what a customer agreed to, to which version of the policy, and since when.
//!
//! Nothing is agreed to by default, and what was agreed to can be taken back at any time. A
//! consent to an older policy counts for nothing until it is renewed.

use std::sync::Arc;

use async_trait::async_trait;
use privet::Personal;
use serde::{Deserialize, Serialize};

use super::POLICY_VERSION;
use crate::base::ids::CustomerId;
use crate::base::macros::audit;
use crate::base::{Result, Timestamp};

/// What we must ask for before we do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "kebab-case")]
#[sqlx(rename_all = "kebab-case")]
pub enum Purpose {
    DemandAnalysis,
}

/// One line of the consent table. It is evidence, not personal data we use.
#[derive(Clone, Serialize, Personal, sqlx::FromRow)]
#[personal(none)]
pub struct Consent {
    pub customer: CustomerId,
    pub purpose: Purpose,
    pub policy_version: i64,
    pub given_at: Timestamp,
    pub withdrawn_at: Option<Timestamp>,
}

impl Consent {
    /// Given to the policy as it stands, and not taken back.
    pub fn holds(&self) -> bool {
        self.withdrawn_at.is_none() && self.policy_version >= POLICY_VERSION
    }
}

/// Where consents are kept.
#[async_trait]
pub trait ConsentStore: Send + Sync {
    async fn put(&self, consent: &Consent) -> Result<()>;
    async fn withdraw(&self, customer: CustomerId, purpose: Purpose, at: Timestamp) -> Result<()>;
    async fn latest(&self, customer: CustomerId, purpose: Purpose) -> Result<Option<Consent>>;
    async fn of(&self, customer: CustomerId) -> Result<Vec<Consent>>;
    async fn delete_of(&self, customer: CustomerId) -> Result<()>;
}

/// Asks, records and checks.
#[derive(Clone)]
pub struct Consents {
    store: Arc<dyn ConsentStore>,
}

impl Consents {
    pub fn new(store: Arc<dyn ConsentStore>) -> Self {
        Self { store }
    }

    pub async fn of(&self, customer: CustomerId) -> Result<Vec<Consent>> {
        self.store.of(customer).await
    }

    pub async fn give(&self, customer: CustomerId, purpose: Purpose) -> Result<()> {
        let consent = Consent {
            customer,
            purpose,
            policy_version: POLICY_VERSION,
            given_at: Timestamp::now(),
            withdrawn_at: None,
        };
        self.store.put(&consent).await?;
        audit!("consent.given", customer, POLICY_VERSION);
        Ok(())
    }

    pub async fn withdraw(&self, customer: CustomerId, purpose: Purpose) -> Result<()> {
        self.store
            .withdraw(customer, purpose, Timestamp::now())
            .await?;
        audit!("consent.withdrawn", customer);
        Ok(())
    }

    /// Whether this customer's data may be used for demand analysis, now.
    #[privet::guard(consent = "demand-analysis")]
    pub async fn may_analyse(&self, customer: CustomerId) -> Result<bool> {
        let consent = self.store.latest(customer, Purpose::DemandAnalysis).await?;
        Ok(consent.is_some_and(|consent| consent.holds()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consent(policy_version: i64, withdrawn_at: Option<Timestamp>) -> Consent {
        Consent {
            customer: CustomerId(1),
            purpose: Purpose::DemandAnalysis,
            policy_version,
            given_at: Timestamp(0),
            withdrawn_at,
        }
    }

    #[test]
    fn a_consent_to_an_older_policy_does_not_hold() {
        assert!(consent(POLICY_VERSION, None).holds());
        assert!(!consent(POLICY_VERSION - 1, None).holds());
    }

    #[test]
    fn a_withdrawn_consent_does_not_hold() {
        assert!(!consent(POLICY_VERSION, Some(Timestamp(5))).holds());
    }
}
