//! ureq 3: builder chains. What setters carry stands in ureq.toml.

pub struct WithBody;
pub struct WithoutBody;
pub struct RequestBuilder<B> {
    text: String,
    body: B,
}
#[derive(Clone, Debug)]
pub struct Agent;
pub struct Response<B> {
    body: B,
}
pub struct Body {
    bytes: Vec<u8>,
}
#[derive(Debug)]
pub struct Error;
pub trait AsSendBody {}

pub fn agent() -> Agent {}
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody> {}
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody> {}
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody> {}
pub fn post<T>(uri: T) -> RequestBuilder<WithBody> {}
pub fn put<T>(uri: T) -> RequestBuilder<WithBody> {}
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody> {}

impl Agent {
    pub fn new_with_defaults() -> Agent {}
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {}
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {}
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody> {}
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody> {}
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody> {}
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody> {}
}

impl<B> RequestBuilder<B> {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder<B> {}
    pub fn query<K, V>(self, key: K, value: V) -> RequestBuilder<B> {}
    pub fn query_pairs<I>(self, pairs: I) -> RequestBuilder<B> {}
    pub fn content_type<V>(self, value: V) -> RequestBuilder<B> {}
    pub fn call(self) -> Result<Response<Body>, Error> {}
    pub fn send<D: AsSendBody>(self, data: D) -> Result<Response<Body>, Error> {}
    pub fn send_empty(self) -> Result<Response<Body>, Error> {}
    pub fn send_form<I>(self, pairs: I) -> Result<Response<Body>, Error> {}
    pub fn send_json<D: serde::Serialize>(self, data: D) -> Result<Response<Body>, Error> {}
}

impl<B> Response<B> {
    pub fn body_mut(&mut self) -> &mut B {
        &mut self.body
    }
    pub fn into_body(self) -> B {
        self.body
    }
}

impl Body {
    pub fn read_to_string(&mut self) -> Result<String, Error> {}
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> {}
    pub fn read_json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, Error> {}
}
