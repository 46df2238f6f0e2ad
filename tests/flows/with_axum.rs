//! Request sources: what an extractor brings keeps the labels of its type; state and counts bring none.
//! needs: axum, serde
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use axum::extract::{Extension, Form, Json, Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, middleware};
use serde::{Deserialize, Serialize};

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}

#[derive(Clone, Debug, Deserialize)]
struct SignUp {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    plan: String,
    #[serde(default)]
    invite: Option<Invite>,
}

#[derive(Clone, Debug, Deserialize)]
struct Invite {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    from: String,
    code: u32,
}

#[derive(Clone, Debug, Default)]
struct App {
    name: String,
    seen: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone, Debug, Serialize)]
struct Welcome {
    plan: String,
    letters: usize,
}

pub async fn a_form(Form(form): Form<SignUp>) {
    sink(form.mail); //~ personal-data-in-analytics
}

pub async fn the_plan_in_a_form(Form(form): Form<SignUp>) {
    sink(form.plan);
}

pub async fn a_json_body(Json(SignUp { mail, plan, .. }): Json<SignUp>) -> String {
    sink(&plan);
    sink(&mail); //~ personal-data-in-analytics
    plan
}

pub async fn a_json_body_with_a_part(Json(body): Json<SignUp>) -> Json<Welcome> {
    if let Some(Invite { from, code }) = body.invite {
        sink(code);
        sink(from); //~ personal-data-in-analytics
    }
    Json(Welcome {
        plan: body.plan,
        letters: body.mail.len(),
    })
}

pub async fn a_query(query: Query<SignUp>) -> impl IntoResponse {
    let Query(sign_up) = query;
    let line = format!("{}: {}", sign_up.plan, sign_up.mail);
    sink(line); //~ personal-data-in-analytics
    "ok"
}

pub async fn the_letters_of_a_query(Query(sign_up): Query<SignUp>) -> Response {
    let welcome = Welcome {
        letters: sign_up.mail.len(),
        plan: sign_up.plan,
    };
    sink(&welcome);
    Json(welcome).into_response()
}

pub async fn by_dereference(form: Form<SignUp>) {
    sink(form.plan.as_str());
    sink(form.mail.as_str()); //~ personal-data-in-analytics
}

pub async fn the_state_of_the_app(State(app): State<App>, Form(form): Form<SignUp>) {
    sink(&app.name);
    drop(form);
}

pub async fn kept_in_the_state(State(app): State<App>, Form(form): Form<SignUp>) {
    let mut seen = app.seen.lock().unwrap();
    seen.push(form.mail);
    sink(seen.len());
    sink(seen.last()); //~ personal-data-in-analytics
}

pub async fn a_count_kept_in_the_state(
    State(totals): State<Arc<Mutex<usize>>>,
    Json(body): Json<SignUp>,
) {
    let mut totals = totals.lock().unwrap();
    *totals += body.mail.len();
    sink(*totals);
}

pub async fn an_extension(Extension(user): Extension<Arc<Invite>>) {
    sink(user.code);
    sink(&user.from); //~ personal-data-in-analytics
}

pub async fn a_number_in_the_path(Path(id): Path<u64>) {
    sink(id);
}

pub async fn optional_input(form: Option<Json<SignUp>>) {
    let mail = form.map(|Json(form)| form.mail);
    sink(mail.is_some());
    sink(mail.unwrap_or_default()); //~ personal-data-in-analytics
}

pub async fn a_service_behind_the_handler(
    State(app): State<App>,
    Json(body): Json<SignUp>,
) -> Result<String, u16> {
    struct Service {
        app: App,
    }
    impl Service {
        fn register(&self, body: &SignUp) -> Result<u64, String> {
            if body.plan.is_empty() {
                return Err(format!("{} has no plan", body.mail));
            }
            Ok(body.mail.len() as u64)
        }
    }
    let service = Service { app };
    match service.register(&body) {
        Ok(id) => {
            sink(id);
            Ok(id.to_string())
        }
        Err(why) => {
            sink(why); //~ personal-data-in-analytics
            Err(422)
        }
    }
}

pub fn routes() -> Router {
    async fn inline(Json(body): Json<SignUp>) -> String {
        body.plan
    }
    Router::new()
        .route("/sign-up", post(a_form))
        .route("/inline", post(inline))
        .route(
            "/closure",
            get(|Query(query): Query<SignUp>| async move {
                sink(query.plan);
                sink(query.mail); //~ personal-data-in-analytics
            }),
        )
        .with_state(())
}
