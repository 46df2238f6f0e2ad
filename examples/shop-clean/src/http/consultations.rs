//! Asking a bookseller.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::Shop;
use super::extract::SignedIn;
use crate::base::Result;
use crate::base::ids::{ConsultationId, MessageId};
use crate::consultations::{Consultation, Opening, Posting, Renaming, Transcript};

pub async fn open(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Json(opening): Json<Opening>,
) -> Result<(StatusCode, Json<Consultation>)> {
    let consultation = shop.desk.open(customer, opening).await?;
    Ok((StatusCode::CREATED, Json(consultation)))
}

pub async fn list(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Vec<Consultation>>> {
    Ok(Json(shop.desk.of(customer).await?))
}

pub async fn read(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<ConsultationId>,
) -> Result<Json<Transcript>> {
    Ok(Json(shop.desk.transcript(customer, id).await?))
}

pub async fn post(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<ConsultationId>,
    Json(posting): Json<Posting>,
) -> Result<(StatusCode, Json<MessageId>)> {
    let message = shop.desk.post(customer, id, posting).await?;
    Ok((StatusCode::CREATED, Json(message)))
}

pub async fn reword(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path((id, message)): Path<(ConsultationId, MessageId)>,
    Json(posting): Json<Posting>,
) -> Result<StatusCode> {
    shop.desk.reword(customer, id, message, posting).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn rename(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<ConsultationId>,
    Json(renaming): Json<Renaming>,
) -> Result<StatusCode> {
    shop.desk.rename(customer, id, renaming).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn close(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<ConsultationId>,
) -> Result<StatusCode> {
    shop.desk.close(customer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn forget(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<ConsultationId>,
) -> Result<StatusCode> {
    shop.desk.forget(customer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
