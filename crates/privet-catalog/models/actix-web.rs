//! actix-web: extractors and answers.

pub use response::{HttpResponse, HttpResponseBuilder};

pub use app::{App, HttpServer};
pub use error::{Error, ResponseError, Result};
pub use route::{Resource, Route, Scope};

#[derive(Clone, Debug)]
pub struct HttpRequest;
pub trait Responder {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse;
}
pub trait FromRequest {}
pub trait HttpMessage {
    fn content_type(&self) -> &str;
    fn mime_type(&self) -> std::result::Result<Option<mime::Mime>, error::Error>;
}

impl HttpRequest {
    pub fn path(&self) -> &str {}
    pub fn query_string(&self) -> &str {}
    pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
    pub fn headers(&self) -> &http::header::HeaderMap {}
    pub fn method(&self) -> &http::Method {}
    pub fn uri(&self) -> &http::Uri {}
    pub fn version(&self) -> http::Version {}
    pub fn match_info(&self) -> &dev::Path {}
    pub fn app_data<T>(&self) -> Option<&T> {}
    pub fn connection_info(&self) -> dev::ConnectionInfo {}
    pub fn full_url(&self) -> url::Url {}
    pub fn url_for<U>(&self, name: &str, parts: U) -> std::result::Result<url::Url, error::UrlGenerationError> {}
    pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {}
}
impl HttpMessage for HttpRequest {
    fn content_type(&self) -> &str {}
    fn mime_type(&self) -> std::result::Result<Option<mime::Mime>, error::Error> {}
}

pub mod http {
    pub use ::http::{Method, StatusCode, Uri, Version};
    pub mod header {
        pub use ::http::header::*;
        #[derive(Clone, Debug)]
        pub struct ContentDisposition { pub disposition: DispositionType, pub parameters: Vec<DispositionParam> }
        impl ContentDisposition {
            pub fn get_filename(&self) -> Option<&str> {}
            pub fn get_name(&self) -> Option<&str> {}
            pub fn attachment<S: Into<String>>(name: S) -> ContentDisposition {}
        }
        #[derive(Clone, Debug)]
        pub enum DispositionType { Inline, Attachment, FormData, Ext(String) }
        #[derive(Clone, Debug)]
        pub enum DispositionParam { Name(String), Filename(String), Unknown(String, String) }
    }
}

pub mod app {
    use crate::web::ServiceConfig;
    #[derive(Debug)]
    pub struct App {}
    impl App {
        pub fn new() -> App {}
        pub fn app_data<T>(self, data: T) -> App {}
        pub fn data<T>(self, data: T) -> App {}
        pub fn configure<F: FnOnce(&mut ServiceConfig)>(self, f: F) -> App {}
        pub fn route(self, path: &str, route: crate::Route) -> App {}
        pub fn service<F>(self, factory: F) -> App {}
        pub fn default_service<F>(self, factory: F) -> App {}
        pub fn wrap<M>(self, middleware: M) -> App {}
        pub fn wrap_fn<F>(self, middleware: F) -> App {}
    }
    #[derive(Debug)]
    pub struct HttpServer {}
    impl HttpServer {
        pub fn new<F>(factory: F) -> HttpServer {}
        pub fn workers(self, count: usize) -> HttpServer {}
        pub fn bind<A>(self, addr: A) -> std::io::Result<HttpServer> {}
        pub fn listen(self, listener: std::net::TcpListener) -> std::io::Result<HttpServer> {}
        pub fn keep_alive<T>(self, value: T) -> HttpServer {}
        pub fn shutdown_timeout(self, seconds: u64) -> HttpServer {}
        pub fn client_request_timeout(self, time: std::time::Duration) -> HttpServer {}
        pub fn disable_signals(self) -> HttpServer {}
        pub fn run(self) -> crate::dev::Server {}
    }
}

pub mod route {
    #[derive(Debug)]
    pub struct Route {}
    impl Route {
        pub fn to<F>(self, handler: F) -> Route {}
        pub fn method(self, method: crate::http::Method) -> Route {}
        pub fn guard<G>(self, guard: G) -> Route {}
        pub fn wrap<M>(self, middleware: M) -> Route {}
    }
    #[derive(Debug)]
    pub struct Resource {}
    impl Resource {
        pub fn to<F>(self, handler: F) -> Resource {}
        pub fn name(self, name: &str) -> Resource {}
        pub fn route(self, route: Route) -> Resource {}
        pub fn guard<G>(self, guard: G) -> Resource {}
        pub fn wrap<M>(self, middleware: M) -> Resource {}
        pub fn app_data<T>(self, data: T) -> Resource {}
    }
    #[derive(Debug)]
    pub struct Scope {}
    impl Scope {
        pub fn service<F>(self, factory: F) -> Scope {}
        pub fn route(self, path: &str, route: Route) -> Scope {}
        pub fn guard<G>(self, guard: G) -> Scope {}
        pub fn wrap<M>(self, middleware: M) -> Scope {}
        pub fn app_data<T>(self, data: T) -> Scope {}
        pub fn default_service<F>(self, factory: F) -> Scope {}
        pub fn configure<F: FnOnce(&mut crate::web::ServiceConfig)>(self, f: F) -> Scope {}
    }
}

pub mod dev {
    pub use crate::body::BoxBody;
    use crate::http::header::HeaderMap;
    use crate::{HttpRequest, HttpResponse};
    #[derive(Debug)]
    pub struct Server {}
    impl Server { pub fn handle(&self) -> ServerHandle {} }
    impl Future for Server { type Output = std::io::Result<()>; }
    #[derive(Clone, Debug)]
    pub struct ServerHandle {}
    impl ServerHandle { pub async fn stop(&self, graceful: bool) {} }
    #[derive(Clone, Debug)]
    pub struct ConnectionInfo {}
    impl ConnectionInfo {
        pub fn host(&self) -> &str {}
        pub fn scheme(&self) -> &str {}
        pub fn peer_addr(&self) -> Option<&str> {}
        pub fn realip_remote_addr(&self) -> Option<&str> {}
    }
    #[derive(Clone, Debug)]
    pub struct Path {}
    impl Path {
        pub fn get(&self, name: &str) -> Option<&str> {}
        pub fn query(&self, name: &str) -> &str {}
        pub fn unprocessed(&self) -> &str {}
    }
    #[derive(Debug)]
    pub struct Payload {}
    pub struct ServiceRequest { request: HttpRequest }
    impl ServiceRequest {
        pub fn request(&self) -> &HttpRequest { &self.request }
        pub fn into_parts(self) -> (HttpRequest, Payload) { (self.request, Payload {}) }
        pub fn into_response<B>(self, response: B) -> ServiceResponse {}
        pub fn error_response<E>(self, error: E) -> ServiceResponse {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn path(&self) -> &str {}
        pub fn query_string(&self) -> &str {}
        pub fn method(&self) -> &crate::http::Method {}
        pub fn uri(&self) -> &crate::http::Uri {}
        pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
        pub fn connection_info(&self) -> ConnectionInfo {}
        pub fn app_data<T>(&self) -> Option<&T> {}
        pub fn cookie(&self, name: &str) -> Option<crate::cookie::Cookie<'static>> {}
    }
    pub struct ServiceResponse<B = BoxBody> { request: HttpRequest, response: HttpResponse<B> }
    impl<B> ServiceResponse<B> {
        pub fn new(request: HttpRequest, response: HttpResponse<B>) -> ServiceResponse<B> { ServiceResponse { request, response } }
        pub fn request(&self) -> &HttpRequest { &self.request }
        pub fn response(&self) -> &HttpResponse<B> { &self.response }
        pub fn into_body(self) -> B {}
        pub fn map_into_boxed_body(self) -> ServiceResponse<BoxBody> {}
        pub fn map_into_left_body<R>(self) -> ServiceResponse<crate::body::EitherBody<B, R>> {}
        pub fn map_into_right_body<L>(self) -> ServiceResponse<crate::body::EitherBody<L, B>> {}
        pub fn status(&self) -> crate::http::StatusCode {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    }
}

pub mod body {
    pub trait MessageBody {}
    #[derive(Debug)]
    pub struct BoxBody {}
    impl BoxBody { pub fn new<B>(body: B) -> BoxBody {} }
    #[derive(Debug)]
    pub enum EitherBody<L, R = BoxBody> { Left { body: L }, Right { body: R } }
    pub async fn to_bytes<B>(body: B) -> Result<bytes::Bytes, crate::Error> {}
}

pub mod cookie {
    #[derive(Clone, Debug)]
    pub struct Cookie<'c> {}
    impl<'c> Cookie<'c> {
        pub fn new<N, V>(name: N, value: V) -> Cookie<'c> {}
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
    }
}

pub mod middleware {
    #[derive(Debug, Default)]
    pub struct Logger {}
    impl Logger {
        pub fn new(format: &str) -> Logger {}
        pub fn exclude<T: Into<String>>(self, path: T) -> Logger {}
        pub fn log_target<T>(self, target: T) -> Logger {}
    }
    #[derive(Debug, Default)]
    pub struct Compress {}
    #[derive(Debug, Default)]
    pub struct NormalizePath {}
    #[derive(Clone, Debug, Default)]
    pub struct DefaultHeaders {}
    impl DefaultHeaders {
        pub fn new() -> DefaultHeaders {}
        pub fn add<H>(self, header: H) -> DefaultHeaders {}
    }
    #[derive(Debug)]
    pub struct Condition {}
    impl Condition { pub fn new<T>(enable: bool, middleware: T) -> Condition {} }
    pub struct Next<B> { body: B }
    impl<B> Next<B> { pub async fn call(&self, request: crate::dev::ServiceRequest) -> Result<crate::dev::ServiceResponse<B>, crate::Error> {} }
    pub fn from_fn<F>(f: F) -> Logger {}
}

pub mod guard {
    #[derive(Debug)]
    pub struct AnyGuard {}
    impl AnyGuard { pub fn or<G>(self, guard: G) -> AnyGuard {} }
    #[derive(Debug)]
    pub struct AllGuard {}
    impl AllGuard { pub fn and<G>(self, guard: G) -> AllGuard {} }
    #[derive(Debug)]
    pub struct MethodGuard {}
    pub fn Any<G>(guard: G) -> AnyGuard {}
    pub fn All<G>(guard: G) -> AllGuard {}
    pub fn Not<G>(guard: G) -> MethodGuard {}
    pub fn Method(method: crate::http::Method) -> MethodGuard {}
    pub fn Get() -> MethodGuard {}
    pub fn Post() -> MethodGuard {}
    pub fn Put() -> MethodGuard {}
    pub fn Delete() -> MethodGuard {}
    pub fn Options() -> MethodGuard {}
    pub fn Header(name: &'static str, value: &'static str) -> MethodGuard {}
}

pub mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    #[derive(Debug)]
    pub struct Error { text: String }
    impl Error {
        pub fn as_response_error(&self) -> &dyn ResponseError {}
        pub fn error_response(&self) -> crate::HttpResponse {}
    }
    impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.text) } }
    impl<E: ResponseError> From<E> for Error { fn from(error: E) -> Error { Error { text: error.to_string() } } }
    pub trait ResponseError: std::fmt::Debug + std::fmt::Display {
        fn status_code(&self) -> crate::http::StatusCode {}
        fn error_response(&self) -> crate::HttpResponse {}
    }
    #[derive(Debug)]
    pub struct UrlGenerationError {}
    #[derive(Debug)]
    pub struct PayloadError {}
    pub fn ErrorBadRequest<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorUnauthorized<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorPaymentRequired<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorForbidden<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorNotFound<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorMethodNotAllowed<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorNotAcceptable<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorRequestTimeout<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorConflict<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorGone<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorPayloadTooLarge<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorUnsupportedMediaType<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorImATeapot<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorUnprocessableEntity<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorTooManyRequests<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorInternalServerError<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorNotImplemented<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorBadGateway<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorServiceUnavailable<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
    pub fn ErrorGatewayTimeout<T: std::fmt::Display>(error: T) -> Error { Error { text: error.to_string() } }
}

#[derive(Debug)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

pub mod web {
    pub use crate::route::{Resource, Route, Scope};
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    #[derive(Debug)]
    pub struct Payload {}
    #[derive(Debug)]
    pub struct ServiceConfig {}
    impl ServiceConfig {
        pub fn app_data<T>(&mut self, data: T) -> &mut ServiceConfig {}
        pub fn route(&mut self, path: &str, route: Route) -> &mut ServiceConfig {}
        pub fn service<F>(&mut self, factory: F) -> &mut ServiceConfig {}
        pub fn default_service<F>(&mut self, factory: F) -> &mut ServiceConfig {}
        pub fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut ServiceConfig {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct JsonConfig {}
    impl JsonConfig {
        pub fn limit(self, limit: usize) -> JsonConfig {}
        pub fn error_handler<F>(self, f: F) -> JsonConfig {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct PayloadConfig {}
    impl PayloadConfig { pub fn new(limit: usize) -> PayloadConfig {} }
    pub fn resource<T>(path: T) -> Resource {}
    pub fn scope(path: &str) -> Scope {}
    pub fn route() -> Route {}
    pub fn get() -> Route {}
    pub fn post() -> Route {}
    pub fn put() -> Route {}
    pub fn patch() -> Route {}
    pub fn delete() -> Route {}
    pub fn head() -> Route {}
    pub fn method(method: crate::http::Method) -> Route {}
    pub fn to<F>(handler: F) -> Route {}
    pub fn redirect<F, T>(from: F, to: T) -> Resource {}
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, crate::error::Error> { Ok(f()) }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Json<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Form<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Query<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Path<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Header<T>(pub T);
    #[derive(Clone, Debug, Default)]
    pub struct Data<T>(pub std::sync::Arc<T>);

    impl<T> Json<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Header<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> {
            Data(std::sync::Arc::new(state))
        }
        pub fn get_ref(&self) -> &T {
            &self.0
        }
        pub fn into_inner(self) -> std::sync::Arc<T> {
            self.0
        }
    }
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> std::ops::Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> std::ops::Deref for Data<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
}

pub mod response {
    use crate::body::BoxBody;
    use crate::http::header::HeaderMap;
    use crate::http::StatusCode;

    #[derive(Debug)]
    pub struct HttpResponse<B = BoxBody> {
        body: String,
    }
    impl<B> HttpResponse<B> {
        pub fn status(&self) -> StatusCode {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn body(&self) -> &B {}
        pub fn into_body(self) -> B {}
        pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2> {}
        pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody> {}
        pub fn map_into_left_body<R>(self) -> HttpResponse<crate::body::EitherBody<B, R>> {}
        pub fn map_into_right_body<L>(self) -> HttpResponse<crate::body::EitherBody<L, B>> {}
    }
    pub struct HttpResponseBuilder {
        headers: String,
    }
    impl HttpResponse {
        pub fn new(status: StatusCode) -> HttpResponse {}
        pub fn build(status: StatusCode) -> HttpResponseBuilder {}
        pub fn Ok() -> HttpResponseBuilder {}
        pub fn Continue() -> HttpResponseBuilder {}
        pub fn Accepted() -> HttpResponseBuilder {}
        pub fn PartialContent() -> HttpResponseBuilder {}
        pub fn MovedPermanently() -> HttpResponseBuilder {}
        pub fn Found() -> HttpResponseBuilder {}
        pub fn SeeOther() -> HttpResponseBuilder {}
        pub fn NotModified() -> HttpResponseBuilder {}
        pub fn TemporaryRedirect() -> HttpResponseBuilder {}
        pub fn PermanentRedirect() -> HttpResponseBuilder {}
        pub fn Unauthorized() -> HttpResponseBuilder {}
        pub fn PaymentRequired() -> HttpResponseBuilder {}
        pub fn Forbidden() -> HttpResponseBuilder {}
        pub fn MethodNotAllowed() -> HttpResponseBuilder {}
        pub fn NotAcceptable() -> HttpResponseBuilder {}
        pub fn RequestTimeout() -> HttpResponseBuilder {}
        pub fn Conflict() -> HttpResponseBuilder {}
        pub fn Gone() -> HttpResponseBuilder {}
        pub fn PreconditionFailed() -> HttpResponseBuilder {}
        pub fn PayloadTooLarge() -> HttpResponseBuilder {}
        pub fn UnsupportedMediaType() -> HttpResponseBuilder {}
        pub fn RangeNotSatisfiable() -> HttpResponseBuilder {}
        pub fn UnprocessableEntity() -> HttpResponseBuilder {}
        pub fn TooManyRequests() -> HttpResponseBuilder {}
        pub fn NotImplemented() -> HttpResponseBuilder {}
        pub fn BadGateway() -> HttpResponseBuilder {}
        pub fn ServiceUnavailable() -> HttpResponseBuilder {}
        pub fn GatewayTimeout() -> HttpResponseBuilder {}
        pub fn Created() -> HttpResponseBuilder {}
        pub fn NoContent() -> HttpResponseBuilder {}
        pub fn BadRequest() -> HttpResponseBuilder {}
        pub fn NotFound() -> HttpResponseBuilder {}
        pub fn InternalServerError() -> HttpResponseBuilder {}
    }
    impl HttpResponseBuilder {
        pub fn insert_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder {}
        pub fn append_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder {}
        pub fn status(&mut self, status: StatusCode) -> &mut HttpResponseBuilder {}
        pub fn cookie(&mut self, cookie: crate::cookie::Cookie<'_>) -> &mut HttpResponseBuilder {}
        pub fn streaming<S>(&mut self, stream: S) -> HttpResponse {}
        pub fn new(status: StatusCode) -> HttpResponseBuilder {}
        pub fn content_type<V>(&mut self, value: V) -> &mut HttpResponseBuilder {}
        pub fn json<T: serde::Serialize>(&mut self, value: T) -> HttpResponse {}
        pub fn body<B>(&mut self, body: B) -> HttpResponse {}
        pub fn finish(&mut self) -> HttpResponse {}
    }
}
