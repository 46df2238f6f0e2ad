//! All routes, on one page.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{delete, get, post, put};

use super::{
    Shop, accounts, catalogue, consultations, feedback, newsletter, orders, privacy, settings,
    staff,
};

const LARGEST_BODY: usize = 64 * 1024;

/// The whole shop as one service.
pub fn router(shop: Shop) -> Router {
    Router::new()
        .route("/health", get(|| async { "open" }))
        .merge(shelves())
        .merge(account())
        .merge(shopping())
        .merge(staff_only())
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(shop)
}

fn shelves() -> Router<Shop> {
    Router::new()
        .route("/", get(catalogue::front_page))
        .route("/products", get(catalogue::search))
        .route("/products/{product}", get(catalogue::product))
        .route("/visits", post(catalogue::record_visit))
        .route("/newsletter", post(newsletter::subscribe))
        .route("/newsletter/leave/{token}", post(newsletter::leave))
}

fn account() -> Router<Shop> {
    Router::new()
        .route("/sign-up", post(accounts::sign_up))
        .route("/sign-in", post(accounts::sign_in))
        .route("/sign-in/confirm", post(accounts::confirm))
        .route("/sign-out", post(accounts::sign_out))
        .route("/account", get(accounts::account).delete(privacy::close))
        .route("/account/email", put(accounts::change_email))
        .route("/account/export", get(privacy::export))
        .route(
            "/account/consents",
            get(privacy::consents).put(privacy::decide),
        )
        .route(
            "/account/settings",
            get(settings::read)
                .put(settings::update)
                .delete(settings::reset),
        )
        .route(
            "/account/visits",
            get(privacy::visits).delete(privacy::forget_visits),
        )
        .route(
            "/account/usage",
            get(privacy::usage).delete(privacy::forget_usage),
        )
}

fn shopping() -> Router<Shop> {
    Router::new()
        .route("/branches", get(orders::branches))
        .route("/orders", get(orders::list).post(orders::place))
        .route("/orders/{order}", delete(orders::forget))
        .route("/orders/{order}/cancel", post(orders::cancel))
        .route(
            "/consultations",
            get(consultations::list).post(consultations::open),
        )
        .route(
            "/consultations/{consultation}",
            get(consultations::read)
                .put(consultations::rename)
                .delete(consultations::forget),
        )
        .route(
            "/consultations/{consultation}/messages",
            post(consultations::post),
        )
        .route(
            "/consultations/{consultation}/messages/{message}",
            put(consultations::reword),
        )
        .route(
            "/consultations/{consultation}/close",
            post(consultations::close),
        )
        .route("/feedback", get(feedback::list).post(feedback::submit))
        .route(
            "/feedback/{feedback}",
            put(feedback::reword).delete(feedback::forget),
        )
}

fn staff_only() -> Router<Shop> {
    Router::new()
        .route("/staff/consultations", get(staff::queue))
        .route("/staff/consultations/{consultation}", post(staff::answer))
        .route("/staff/orders/{order}/ready", post(staff::order_ready))
        .route(
            "/staff/orders/{order}/collected",
            post(staff::order_collected),
        )
        .route("/staff/cards", post(staff::take_cards))
        .route("/staff/counters/{name}", get(staff::counters))
}
