//! Errors as answers: a status, and a sentence the customer may read.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tracing::error;

use crate::base::Error;

#[derive(Serialize)]
struct Problem {
    problem: String,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::StaffOnly => StatusCode::FORBIDDEN,
            Self::Invalid { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Storage(cause) => {
                error!(%cause, "the database failed");
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Self::Stopped(worker) => {
                error!(worker, "a worker has stopped");
                StatusCode::SERVICE_UNAVAILABLE
            }
        };
        let problem = self.to_string();
        (status, Json(Problem { problem })).into_response()
    }
}
