//! Who is asking: a signed-in customer, perhaps a customer, or the staff.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use privet::Personal;

use super::Shop;
use crate::base::ids::CustomerId;
use crate::base::{Error, secrets};

/// A customer with a session.
#[derive(Personal)]
#[personal(none)]
pub struct SignedIn(pub CustomerId);

/// A customer with a session, or anybody.
#[derive(Personal)]
#[personal(none)]
pub struct Visitor(pub Option<CustomerId>);

/// The token of a session, for ending it.
#[derive(Personal)]
#[personal(none)]
pub struct SessionToken(pub String);

/// Somebody at one of our terminals.
pub struct Staff;

impl FromRequestParts<Shop> for SignedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Error> {
        let token = bearer(parts).ok_or(Error::SignedOut)?;
        let customer = shop.sign_in.customer_of(token).await?;
        customer.map(SignedIn).ok_or(Error::SignedOut)
    }
}

impl FromRequestParts<Shop> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Infallible> {
        let signed_in = SignedIn::from_request_parts(parts, shop).await;
        Ok(Self(signed_in.ok().map(|SignedIn(customer)| customer)))
    }
}

impl FromRequestParts<Shop> for SessionToken {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _shop: &Shop) -> Result<Self, Error> {
        let token = bearer(parts).ok_or(Error::SignedOut)?;
        Ok(Self(token.to_owned()))
    }
}

impl FromRequestParts<Shop> for Staff {
    type Rejection = Error;

    /// Digests are compared, so that the time it takes says nothing about the key.
    async fn from_request_parts(parts: &mut Parts, shop: &Shop) -> Result<Self, Error> {
        match bearer(parts) {
            Some(token) if secrets::digest(token) == shop.staff_digest => Ok(Self),
            Some(_) | None => Err(Error::StaffOnly),
        }
    }
}

fn bearer(parts: &Parts) -> Option<&str> {
    let header = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    header.strip_prefix("Bearer ")
}
