//! Online consultation: customers ask, booksellers answer.

mod desk;
mod model;
mod routing;

pub use desk::Desk;
pub use model::{
    Consultation, ConsultationStore, Message, Opening, Posting, Renaming, State, Team, Transcript,
};
