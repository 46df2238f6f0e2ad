//! The shelves: looking, searching, and the page views that browsers report.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::Serialize;

use super::Shop;
use super::extract::Visitor;
use crate::base::ids::ProductId;
use crate::base::{Error, Result};
use crate::catalogue::{PageView, Product, SearchForm, Visit};
use crate::feedback::Rating;

/// The front page: what is new, and what this customer saw last.
#[derive(Serialize)]
pub struct FrontPage {
    new: Vec<Product>,
    seen: Vec<Visit>,
}

/// One book with what others think of it.
#[derive(Serialize)]
pub struct ProductPage {
    product: Product,
    rating: Rating,
}

pub async fn front_page(
    State(shop): State<Shop>,
    Visitor(customer): Visitor,
) -> Result<Json<FrontPage>> {
    let new = shop.search.newest().await?;
    let seen = match customer {
        Some(customer) => shop.visits.latest(customer).await?,
        None => Vec::new(),
    };
    Ok(Json(FrontPage { new, seen }))
}

pub async fn search(
    State(shop): State<Shop>,
    Query(form): Query<SearchForm>,
) -> Result<Json<Vec<Product>>> {
    Ok(Json(shop.search.find(form).await?))
}

pub async fn product(
    State(shop): State<Shop>,
    Path(id): Path<ProductId>,
) -> Result<Json<ProductPage>> {
    let product = shop.products.by_id(id).await?;
    let product = product.ok_or(Error::NotFound("book"))?;
    let rating = shop.reviews.rating_of(id).await?;
    Ok(Json(ProductPage { product, rating }))
}

pub async fn record_visit(
    State(shop): State<Shop>,
    Visitor(customer): Visitor,
    Json(view): Json<PageView>,
) -> Result<StatusCode> {
    shop.visits.record(customer, view).await?;
    Ok(StatusCode::ACCEPTED)
}
