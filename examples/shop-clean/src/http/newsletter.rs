//! Asking for the monthly letter, and asking for no more of it.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::Shop;
use crate::base::Result;
use crate::marketing::Subscription;

pub async fn subscribe(
    State(shop): State<Shop>,
    Form(form): Form<Subscription>,
) -> Result<StatusCode> {
    shop.newsletter.subscribe(form).await?;
    Ok(StatusCode::ACCEPTED)
}

pub async fn leave(State(shop): State<Shop>, Path(token): Path<String>) -> Result<StatusCode> {
    shop.newsletter.leave(&token).await?;
    Ok(StatusCode::NO_CONTENT)
}
