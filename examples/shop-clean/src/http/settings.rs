//! Personal settings.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;

use super::Shop;
use super::extract::SignedIn;
use crate::base::Result;
use crate::settings::{Settings, SettingsForm};

pub async fn read(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Settings>> {
    Ok(Json(shop.preferences.of(customer).await?))
}

pub async fn update(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Json(form): Json<SettingsForm>,
) -> Result<Json<Settings>> {
    Ok(Json(shop.preferences.update(customer, form).await?))
}

pub async fn reset(State(shop): State<Shop>, SignedIn(customer): SignedIn) -> Result<StatusCode> {
    shop.preferences.reset(customer).await?;
    Ok(StatusCode::NO_CONTENT)
}
