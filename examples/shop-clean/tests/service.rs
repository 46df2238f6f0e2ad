//! The shop as its customers meet it: over HTTP, with a database in memory and nobody outside.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};
use shop::analytics::{self, Nowhere};
use shop::config::{self, OutsideConfig};
use shop::mail::{Content, MemoryMail};
use shop::services::{self, Outside, Services};
use shop::{http, jobs, storage};
use tower::ServiceExt;

struct Visit {
    router: Router,
    shop: Arc<Services>,
    mail: Arc<MemoryMail>,
    token: String,
}

impl Visit {
    /// A shop with one customer, signed in.
    async fn signed_in() -> Self {
        let config = config::from_lookup(|name| match name {
            "SHOP_STAFF_KEY" => Some("staff".into()),
            "SHOP_PSEUDONYM_KEY" => Some("key".into()),
            "SHOP_DATABASE" => Some("sqlite::memory:".into()),
            _ => None,
        })
        .expect("both keys are given");
        let mail = Arc::new(MemoryMail::default());
        let outside = Outside {
            mail: mail.clone(),
            events: Arc::new(Nowhere),
            posthog: analytics::connect(None).await,
            keys: OutsideConfig::default(),
        };
        let stores = storage::open(&config.database)
            .await
            .expect("memory is there");
        let (shop, workers) = services::assemble(stores, outside, &config);
        tokio::spawn(workers.join_all());

        let mut visit = Self {
            router: http::router(shop.clone()),
            shop,
            mail,
            token: String::new(),
        };
        visit.form("/sign-up", "email=ada%40books.example").await;
        let code = visit.code().await;
        let confirmed = visit
            .form(
                "/sign-in/confirm",
                &format!("email=ada%40books.example&code={code}"),
            )
            .await;
        visit.token = confirmed["token"].as_str().expect("a session").to_owned();
        visit
    }

    async fn code(&self) -> String {
        for _ in 0..100 {
            for mail in self.mail.take() {
                if let Content::SignInCode { code } = mail.content {
                    return code;
                }
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("no code came");
    }

    async fn form(&self, path: &str, body: &str) -> Value {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()))
            .expect("a request");
        self.answer(request).await.1
    }

    async fn ask(&self, method: Method, path: &str, body: Value) -> (StatusCode, Value) {
        self.ask_as(&self.token, method, path, body).await
    }

    async fn ask_as(
        &self,
        token: &str,
        method: Method,
        path: &str,
        body: Value,
    ) -> (StatusCode, Value) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .body(Body::from(body.to_string()))
            .expect("a request");
        self.answer(request).await
    }

    async fn answer(&self, request: Request<Body>) -> (StatusCode, Value) {
        let answer = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router never fails");
        let status = answer.status();
        let body = to_bytes(answer.into_body(), 1 << 20)
            .await
            .expect("a small body");
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }
}

#[tokio::test]
async fn an_order_is_placed_and_cancelled() {
    let visit = Visit::signed_in().await;
    let order = json!({"books": [{"product": 1, "copies": 2}], "branch": 2});
    let (status, order) = visit.ask(Method::POST, "/orders", order).await;
    assert_eq!(status, StatusCode::CREATED, "{order}");
    assert_eq!(order["lines"][0]["title"], "The Rings of Saturn");

    let (_, page) = visit.ask(Method::GET, "/products/1", Value::Null).await;
    assert_eq!(page["product"]["stock"], 3);

    let (status, _) = visit
        .ask(Method::POST, "/orders/1/cancel", Value::Null)
        .await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (_, page) = visit.ask(Method::GET, "/products/1", Value::Null).await;
    assert_eq!(page["product"]["stock"], 5);
}

#[tokio::test]
async fn a_basket_that_cannot_be_filled_leaves_the_shelf_alone() {
    let visit = Visit::signed_in().await;
    let books = json!({"books": [{"product": 1, "copies": 1}, {"product": 4, "copies": 9}]});
    let (status, _) = visit.ask(Method::POST, "/orders", books).await;
    assert_eq!(status, StatusCode::CONFLICT);
    let (_, page) = visit.ask(Method::GET, "/products/1", Value::Null).await;
    assert_eq!(page["product"]["stock"], 5);
}

#[tokio::test]
async fn the_shelves_are_searched_by_every_word() {
    let visit = Visit::signed_in().await;
    let (_, found) = visit
        .ask(Method::GET, "/products?words=the+sea", Value::Null)
        .await;
    assert_eq!(found.as_array().map(Vec::len), Some(1));
    assert_eq!(found[0]["writer"], "Rachel Carson");
}

#[tokio::test]
async fn visits_are_remembered_only_when_asked_for() {
    let visit = Visit::signed_in().await;
    let page = json!({"path": "/products/1", "product": 1, "seconds": 40});
    visit.ask(Method::POST, "/visits", page.clone()).await;
    let (_, seen) = visit.ask(Method::GET, "/account/visits", Value::Null).await;
    assert_eq!(seen, json!([]));

    visit
        .ask(
            Method::PUT,
            "/account/settings",
            json!({"remember_visits": true}),
        )
        .await;
    visit.ask(Method::POST, "/visits", page).await;
    let (_, seen) = visit.ask(Method::GET, "/account/visits", Value::Null).await;
    assert_eq!(seen[0]["path"], "/products/1");
}

#[tokio::test]
async fn a_question_is_answered_and_reworded() {
    let visit = Visit::signed_in().await;
    let opening = json!({"topic": "An order", "question": "When will it be there?"});
    let (status, opened) = visit.ask(Method::POST, "/consultations", opening).await;
    assert_eq!(
        (status, &opened["team"]),
        (StatusCode::CREATED, &json!("orders"))
    );

    let answer = json!({"body": "Tomorrow."});
    let (status, _) = visit
        .ask_as("staff", Method::POST, "/staff/consultations/1", answer)
        .await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let better = json!({"body": "When?"});
    visit
        .ask(Method::PUT, "/consultations/1/messages/1", better)
        .await;

    let (_, read) = visit
        .ask(Method::GET, "/consultations/1", Value::Null)
        .await;
    assert_eq!(read["messages"][0]["body"], "When?");
    assert_eq!(read["messages"][1]["from_staff"], true);
}

#[tokio::test]
async fn consent_is_given_and_taken_back() {
    let visit = Visit::signed_in().await;
    let yes = json!({"purpose": "demand-analysis", "agreed": true});
    let no = json!({"purpose": "demand-analysis", "agreed": false});
    visit.ask(Method::PUT, "/account/consents", yes).await;
    visit.ask(Method::PUT, "/account/consents", no).await;
    let (_, consents) = visit
        .ask(Method::GET, "/account/consents", Value::Null)
        .await;
    assert!(consents[0]["withdrawn_at"].is_i64(), "{consents}");
}

#[tokio::test]
async fn a_closed_account_leaves_nothing_behind() {
    let visit = Visit::signed_in().await;
    let feedback = json!({"product": 1, "rating": 5, "comment": "twice"});
    visit.ask(Method::POST, "/feedback", feedback).await;
    visit.form("/newsletter", "email=ada%40books.example").await;
    let (_, export) = visit.ask(Method::GET, "/account/export", Value::Null).await;
    assert_eq!(export["account"]["email"], "ada@books.example");
    assert_eq!(export["feedback"][0]["comment"], "twice");
    assert!(export["letter"].is_object());

    let (status, _) = visit.ask(Method::DELETE, "/account", Value::Null).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let (status, _) = visit.ask(Method::GET, "/account/export", Value::Null).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let (_, page) = visit.ask(Method::GET, "/products/1", Value::Null).await;
    assert_eq!(page["rating"]["opinions"], 0);
}

#[tokio::test]
async fn the_night_goes_by() {
    let visit = Visit::signed_in().await;
    jobs::nightly(&visit.shop, 30)
        .await
        .expect("every store answers");
}
