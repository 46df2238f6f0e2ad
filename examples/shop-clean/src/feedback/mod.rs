//! Service feedback: what customers think of a book or of the shop.

mod cards;
mod model;
mod reviews;

pub use model::{Feedback, FeedbackForm, FeedbackStore, Rating, Rewording};
pub use reviews::Reviews;
