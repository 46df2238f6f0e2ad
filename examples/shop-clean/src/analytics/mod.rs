//! Finding out how the shop is used: our own counters, our own statistics service, and PostHog.

mod counters;
mod event;
mod insights;
mod pages;
mod posthog;

pub use counters::Counters;
pub use event::{EventSink, Nowhere, ShopEvent};
pub use insights::{Insights, UseDigest};
pub use pages::{PageRecord, PageTracker, open as open_pages, run as run_pages};
pub use posthog::{PostHogEvents, connect};
