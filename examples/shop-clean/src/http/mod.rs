//! The shop over HTTP: routes, what they take in, and what they answer.
//!
//! Handlers translate and delegate; whatever they know about the shop is in `services`.

mod accounts;
mod catalogue;
mod consultations;
mod error;
mod extract;
mod feedback;
mod newsletter;
mod orders;
mod privacy;
mod router;
mod settings;
mod staff;

use std::sync::Arc;

pub use router::router;

use crate::services::Services;

/// What every handler gets.
type Shop = Arc<Services>;
