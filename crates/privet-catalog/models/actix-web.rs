//! actix-web: extractors and answers.

pub use response::{HttpResponse, HttpResponseBuilder};

#[derive(Clone, Debug)]
pub struct HttpRequest;
#[derive(Debug)]
pub struct Error;
pub trait Responder {}

impl HttpRequest {
    pub fn path(&self) -> &str {}
    pub fn query_string(&self) -> &str {}
    pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
}

pub mod web {
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
    pub struct HttpResponse {
        body: String,
    }
    pub struct HttpResponseBuilder {
        headers: String,
    }
    impl HttpResponse {
        pub fn Ok() -> HttpResponseBuilder {}
        pub fn Created() -> HttpResponseBuilder {}
        pub fn NoContent() -> HttpResponseBuilder {}
        pub fn BadRequest() -> HttpResponseBuilder {}
        pub fn NotFound() -> HttpResponseBuilder {}
        pub fn InternalServerError() -> HttpResponseBuilder {}
    }
    impl HttpResponseBuilder {
        pub fn insert_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder {}
        pub fn content_type<V>(&mut self, value: V) -> &mut HttpResponseBuilder {}
        pub fn json<T: serde::Serialize>(&mut self, value: T) -> HttpResponse {}
        pub fn body<B>(&mut self, body: B) -> HttpResponse {}
        pub fn finish(&mut self) -> HttpResponse {}
    }
}
