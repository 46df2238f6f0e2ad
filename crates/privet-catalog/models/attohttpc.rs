//! attohttpc: requests and answers.

pub struct RequestBuilder {
    text: String,
}
pub struct Response {
    text: String,
}
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}

pub fn get<U>(url: U) -> RequestBuilder {}
pub fn post<U>(url: U) -> RequestBuilder {}
pub fn put<U>(url: U) -> RequestBuilder {}
pub fn patch<U>(url: U) -> RequestBuilder {}
pub fn delete<U>(url: U) -> RequestBuilder {}
impl RequestBuilder {
    pub fn text<T>(mut self, value: T) -> RequestBuilder { self.text.push_str(value as &str); self }
    pub fn bytes<T>(mut self, value: T) -> RequestBuilder { self.text.push_str(value as &str); self }
    pub fn json<T>(mut self, value: T) -> Result<RequestBuilder, Error> { self.text.push_str(value as &str); Ok(self) }
    pub fn form<T>(mut self, value: T) -> Result<RequestBuilder, Error> { self.text.push_str(value as &str); Ok(self) }
    pub fn body<T>(mut self, value: T) -> RequestBuilder { self.text.push_str(value as &str); self }
    pub fn bearer_auth<T>(mut self, value: T) -> RequestBuilder { self.text.push_str(value as &str); self }
    pub fn header<K, T>(mut self, key: K, value: T) -> RequestBuilder { self.text.push_str(value as &str); self }
    pub fn send(self) -> Result<Response, Error> { Ok(Response { text: String::new() }) }
}
