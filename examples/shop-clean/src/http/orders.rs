//! Ordering books for collection.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::Shop;
use super::extract::SignedIn;
use crate::base::Result;
use crate::base::ids::OrderId;
use crate::orders::{BRANCHES, Branch, Order, OrderForm};

/// Where books can be collected, for customers to choose from.
pub async fn branches() -> Json<&'static [Branch]> {
    Json(&BRANCHES)
}

pub async fn place(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Json(form): Json<OrderForm>,
) -> Result<(StatusCode, Json<Order>)> {
    let order = shop.checkout.place(customer, form).await?;
    Ok((StatusCode::CREATED, Json(order)))
}

pub async fn list(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Vec<Order>>> {
    Ok(Json(shop.checkout.of(customer).await?))
}

pub async fn cancel(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<OrderId>,
) -> Result<StatusCode> {
    shop.checkout.cancel(customer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn forget(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Path(id): Path<OrderId>,
) -> Result<StatusCode> {
    shop.checkout.forget(customer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
