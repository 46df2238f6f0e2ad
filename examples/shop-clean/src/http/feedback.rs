//! Saying what one thinks.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::Shop;
use super::extract::SignedIn;
use crate::base::Result;
use crate::base::ids::FeedbackId;
use crate::feedback::{Feedback, FeedbackForm, Rewording};

pub async fn submit(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Json(form): Json<FeedbackForm>,
) -> Result<(StatusCode, Json<Feedback>)> {
    let feedback = shop.reviews.submit(customer, form).await?;
    Ok((StatusCode::CREATED, Json(feedback)))
}

pub async fn list(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Vec<Feedback>>> {
    Ok(Json(shop.reviews.of(customer).await?))
}

pub async fn reword(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<FeedbackId>,
    Json(rewording): Json<Rewording>,
) -> Result<StatusCode> {
    shop.reviews.reword(customer, id, rewording).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn forget(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<FeedbackId>,
) -> Result<StatusCode> {
    shop.reviews.forget(customer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
