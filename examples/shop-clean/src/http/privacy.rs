//! A customer's own data: everything in one file, what is done with it, and its end.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use privet::Personal;
use serde::Deserialize;

use super::Shop;
use super::extract::SignedIn;
use crate::base::Result;
use crate::catalogue::Visit;
use crate::privacy::consent::{Consent, Purpose};
use crate::privacy::export::Export;
use crate::privacy::{closure, export as exporter};
use crate::usage::UsageEntry;

/// Agreeing to a purpose, or no longer agreeing.
#[derive(Deserialize, Personal)]
#[personal(none)]
pub struct Decision {
    pub purpose: Purpose,
    pub agreed: bool,
}

pub async fn export(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Export>> {
    Ok(Json(exporter::export(&shop.stores, customer).await?))
}

pub async fn close(State(shop): State<Shop>, SignedIn(customer): SignedIn) -> Result<StatusCode> {
    closure::close(&shop.stores, customer).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn consents(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Vec<Consent>>> {
    Ok(Json(shop.consents.of(customer).await?))
}

pub async fn decide(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Json(decision): Json<Decision>,
) -> Result<StatusCode> {
    if decision.agreed {
        shop.consents.give(customer, decision.purpose).await?;
    } else {
        shop.consents.withdraw(customer, decision.purpose).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

pub async fn visits(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Vec<Visit>>> {
    Ok(Json(shop.visits.latest(customer).await?))
}

pub async fn forget_visits(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<StatusCode> {
    shop.visits.forget(customer).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn usage(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Vec<UsageEntry>>> {
    Ok(Json(shop.usage.of(customer).await?))
}

pub async fn forget_usage(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<StatusCode> {
    shop.usage.forget(customer).await?;
    Ok(StatusCode::NO_CONTENT)
}
