//! What the staff's terminals do.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::Shop;
use super::extract::Staff;
use crate::base::Result;
use crate::base::ids::{ConsultationId, OrderId};
use crate::consultations::{Posting, Transcript};

const DAYS_COUNTED: i64 = 30;

pub async fn queue(_: Staff, State(shop): State<Shop>) -> Result<Json<Vec<Transcript>>> {
    Ok(Json(shop.desk.queue().await?))
}

pub async fn answer(
    _: Staff,
    State(shop): State<Shop>,
    Path(id): Path<ConsultationId>,
    Json(posting): Json<Posting>,
) -> Result<StatusCode> {
    shop.desk.answer(id, posting).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn order_ready(
    _: Staff,
    State(shop): State<Shop>,
    Path(id): Path<OrderId>,
) -> Result<StatusCode> {
    shop.checkout.ready(id).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn order_collected(
    _: Staff,
    State(shop): State<Shop>,
    Path(id): Path<OrderId>,
) -> Result<StatusCode> {
    shop.checkout.collected(id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a stack of comment cards, a line a card.
pub async fn take_cards(_: Staff, State(shop): State<Shop>, stack: String) -> Result<Json<usize>> {
    Ok(Json(shop.reviews.take_cards(&stack).await?))
}

pub async fn counters(
    _: Staff,
    State(shop): State<Shop>,
    Path(name): Path<String>,
) -> Result<Json<Vec<(String, i64)>>> {
    Ok(Json(shop.counters.totals(&name, DAYS_COUNTED).await?))
}
