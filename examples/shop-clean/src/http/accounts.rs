//! Signing up, in and out, and the account itself.

use axum::extract::State;
use axum::http::StatusCode;
use axum::{Form, Json};
use privet::Personal;
use serde::Deserialize;

use super::Shop;
use super::extract::{SessionToken, SignedIn};
use crate::accounts::{Account, IssuedSession};
use crate::base::Result;

/// The sign-up page.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct SignUpForm {
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
}

/// The sign-in page.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct SignInForm {
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
}

/// The page that asks for the code.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct CodeForm {
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
    #[personal(none)]
    pub code: String,
}

/// Moving to another address.
#[derive(Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct NewAddress {
    #[personal(category = "contact.email", purpose = "fulfilment")]
    pub email: String,
}

pub async fn sign_up(State(shop): State<Shop>, Form(form): Form<SignUpForm>) -> Result<StatusCode> {
    shop.sign_in.sign_up(&form.email).await?;
    Ok(StatusCode::ACCEPTED)
}

pub async fn sign_in(State(shop): State<Shop>, Form(form): Form<SignInForm>) -> Result<StatusCode> {
    shop.sign_in.request_code(&form.email).await?;
    Ok(StatusCode::ACCEPTED)
}

pub async fn confirm(
    State(shop): State<Shop>,
    Form(form): Form<CodeForm>,
) -> Result<Json<IssuedSession>> {
    let session = shop.sign_in.confirm(&form.email, &form.code).await?;
    Ok(Json(session))
}

pub async fn sign_out(
    State(shop): State<Shop>,
    SessionToken(token): SessionToken,
) -> Result<StatusCode> {
    shop.sign_in.sign_out(&token).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn account(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
) -> Result<Json<Account>> {
    Ok(Json(shop.profiles.of(customer).await?))
}

pub async fn change_email(
    State(shop): State<Shop>,
    SignedIn(customer): SignedIn,
    Json(address): Json<NewAddress>,
) -> Result<StatusCode> {
    shop.profiles.change_email(customer, &address.email).await?;
    Ok(StatusCode::NO_CONTENT)
}
