//! Fernhill Books: a bookshop where customers browse, order for collection, ask a bookseller and
//! say what they think.
//!
//! One module per part of the shop; `http` is the only one that knows about requests, `storage`
//! the only one that knows about SQL, and `services` puts them together.

pub mod accounts;
pub mod analytics;
pub mod base;
pub mod catalogue;
pub mod config;
pub mod consultations;
pub mod feedback;
pub mod http;
pub mod jobs;
pub mod mail;
pub mod marketing;
pub mod orders;
pub mod privacy;
pub mod services;
pub mod settings;
pub mod storage;
pub mod telemetry;
pub mod usage;
