//! reqwest: builder chains, async and blocking. What setters carry stands in reqwest.toml.

pub use url::Url;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Error {
    text: String,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}
impl std::error::Error for Error {}

pub trait IntoUrl {}
impl IntoUrl for &str {}
impl IntoUrl for String {}
impl IntoUrl for Url {}

#[derive(Clone, Debug)]
pub struct Method;
impl Method {
    pub const GET: Method = Method;
    pub const POST: Method = Method;
    pub const PUT: Method = Method;
    pub const PATCH: Method = Method;
    pub const DELETE: Method = Method;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusCode(u16);
impl StatusCode {
    pub fn as_u16(&self) -> u16 {}
    pub fn is_success(&self) -> bool {}
}

pub struct Body {
    bytes: Vec<u8>,
}
impl From<String> for Body {
    fn from(text: String) -> Body {
        Body { bytes: text.into_bytes() }
    }
}
impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Body {
        Body { bytes }
    }
}
impl From<&'static str> for Body {
    fn from(text: &'static str) -> Body {
        Body { bytes: text.as_bytes().to_vec() }
    }
}

pub mod header {
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMap {
        text: String,
    }
    #[derive(Clone, Debug)]
    pub struct HeaderValue {
        text: String,
    }
    impl HeaderMap {
        pub fn new() -> HeaderMap {}
        pub fn insert<K>(&mut self, key: K, value: HeaderValue) -> Option<HeaderValue> {
            self.text.push_str(&value.text);
            None
        }
        pub fn append<K>(&mut self, key: K, value: HeaderValue) -> bool {
            self.text.push_str(&value.text);
            true
        }
        pub fn get<K>(&self, key: K) -> Option<&HeaderValue> {}
    }
    impl HeaderValue {
        pub fn from_str(text: &str) -> Result<HeaderValue, InvalidHeaderValue> {
            Ok(HeaderValue { text: text.to_owned() })
        }
        pub fn from_static(text: &'static str) -> HeaderValue {
            HeaderValue { text: text.to_owned() }
        }
        pub fn to_str(&self) -> Result<&str, InvalidHeaderValue> {
            Ok(&self.text)
        }
    }
    #[derive(Debug)]
    pub struct InvalidHeaderValue;
}

#[derive(Clone, Debug, Default)]
pub struct Client;
pub struct ClientBuilder;
pub struct RequestBuilder {
    url: Url,
    body: Body,
}
pub struct Request {
    url: Url,
    body: Body,
}
pub struct Response {
    body: Body,
}

pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}

impl ClientBuilder {
    pub fn new() -> ClientBuilder {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn build(self) -> Result<Client> {}
}

impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    pub async fn execute(&self, request: Request) -> Result<Response> {}
}

impl Request {
    pub fn new(method: Method, url: Url) -> Request {}
    pub fn url(&self) -> &Url {
        &self.url
    }
    pub fn body_mut(&mut self) -> &mut Body {
        &mut self.body
    }
}

impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder {}
    pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder {}
    pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder {}
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
    pub fn build(self) -> Result<Request> {}
    pub async fn send(self) -> Result<Response> {}
}

impl Response {
    pub fn status(&self) -> StatusCode {}
    pub fn headers(&self) -> &header::HeaderMap {}
    pub fn url(&self) -> &Url {}
    pub fn error_for_status(self) -> Result<Response> {}
    pub async fn text(self) -> Result<String> {}
    pub async fn json<T: serde::de::DeserializeOwned>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<Vec<u8>> {}
    pub async fn chunk(&mut self) -> Result<Option<Vec<u8>>> {}
}

pub mod multipart {
    pub struct Form {
        parts: Vec<Part>,
    }
    pub struct Part {
        body: crate::Body,
    }
    impl Form {
        pub fn new() -> Form {}
        pub fn text<T, U>(self, name: T, value: U) -> Form {}
        pub fn part<T>(self, name: T, part: Part) -> Form {}
    }
    impl Part {
        pub fn text<T>(value: T) -> Part {}
        pub fn bytes<T>(value: T) -> Part {}
        pub fn stream<T: Into<crate::Body>>(value: T) -> Part {}
        pub fn file_name<T>(self, name: T) -> Part {}
        pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
    }
}

pub mod blocking {
    pub use crate::multipart;
    use crate::{Body, IntoUrl, Method, Result, StatusCode, Url, header};

    #[derive(Clone, Debug, Default)]
    pub struct Client;
    pub struct ClientBuilder;
    pub struct RequestBuilder {
        url: Url,
        body: Body,
    }
    pub struct Request {
        url: Url,
        body: Body,
    }
    pub struct Response {
        body: Body,
    }

    pub fn get<T: IntoUrl>(url: T) -> Result<Response> {}

    impl ClientBuilder {
        pub fn new() -> ClientBuilder {}
        pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
        pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder {}
        pub fn build(self) -> Result<Client> {}
    }
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
        pub fn execute(&self, request: Request) -> Result<Response> {}
    }
    impl Request {
        pub fn new(method: Method, url: Url) -> Request {}
    }
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
        pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder {}
        pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder {}
        pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder {}
        pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder {}
        pub fn build(self) -> Result<Request> {}
        pub fn send(self) -> Result<Response> {}
    }
    impl Response {
        pub fn status(&self) -> StatusCode {}
        pub fn error_for_status(self) -> Result<Response> {}
        pub fn text(self) -> Result<String> {}
        pub fn json<T: serde::de::DeserializeOwned>(self) -> Result<T> {}
        pub fn bytes(self) -> Result<Vec<u8>> {}
    }
}
