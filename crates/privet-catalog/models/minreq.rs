//! minreq: requests and answers.

pub struct Request {
    text: String,
}
pub struct Response {
    text: String,
}
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}

pub fn get<U>(url: U) -> Request {}
pub fn post<U>(url: U) -> Request {}
pub fn put<U>(url: U) -> Request {}
pub fn patch<U>(url: U) -> Request {}
pub fn delete<U>(url: U) -> Request {}
impl Request {
    pub fn with_body<T>(mut self, value: T) -> Request { self.text.push_str(value as &str); self }
    pub fn with_json<T>(mut self, value: T) -> Result<Request, Error> { self.text.push_str(value as &str); Ok(self) }
    pub fn with_header<K, T>(mut self, key: K, value: T) -> Request { self.text.push_str(value as &str); self }
    pub fn send(self) -> Result<Response, Error> { Ok(Response { text: String::new() }) }
}
