//! axum: extractors, handlers and routers.

pub use extract::{Extension, Form, State};
pub use routing::Router;

#[derive(Clone, Copy, Debug, Default)]
pub struct Json<T>(pub T);
impl<T> std::ops::Deref for Json<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> std::ops::DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

pub async fn serve<L, M>(listener: L, make_service: M) -> std::io::Result<()> {}

pub mod extract {
    pub use crate::Json;

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Form<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Query<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Path<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct State<S>(pub S);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Extension<T>(pub T);
    #[derive(Clone, Copy, Debug)]
    pub struct ConnectInfo<T>(pub T);
    #[derive(Clone, Debug)]
    pub struct RawQuery(pub Option<String>);

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
    impl<S> std::ops::Deref for State<S> {
        type Target = S;
        fn deref(&self) -> &S {
            &self.0
        }
    }

    pub use multipart::Multipart;
    pub mod multipart {
        pub struct Multipart {
            text: String,
        }
        pub struct Field {
            text: String,
        }
        #[derive(Debug)]
        pub struct MultipartError;
        impl Multipart {
            pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError> {
                Ok(Some(Field { text: self.text.clone() }))
            }
        }
        impl Field {
            pub fn name(&self) -> Option<&str> {}
            pub fn file_name(&self) -> Option<&str> {}
            pub async fn text(self) -> Result<String, MultipartError> {
                Ok(self.text)
            }
            pub async fn bytes(self) -> Result<Vec<u8>, MultipartError> {
                Ok(self.text.into_bytes())
            }
        }
    }
}

pub mod response {
    #[derive(Clone, Copy, Debug)]
    pub struct Html<T>(pub T);
    pub struct Response {
        body: String,
    }
    pub struct Redirect {
        uri: String,
    }
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }
    impl Redirect {
        pub fn to(uri: &str) -> Redirect {
            Redirect { uri: uri.to_owned() }
        }
    }
}

pub mod routing {
    #[derive(Clone, Debug, Default)]
    pub struct Router<S = ()> {
        state: Option<S>,
    }
    pub struct MethodRouter;

    pub fn get<H>(handler: H) -> MethodRouter {}
    pub fn post<H>(handler: H) -> MethodRouter {}
    pub fn put<H>(handler: H) -> MethodRouter {}
    pub fn patch<H>(handler: H) -> MethodRouter {}
    pub fn delete<H>(handler: H) -> MethodRouter {}

    impl MethodRouter {
        pub fn get<H>(self, handler: H) -> MethodRouter {}
        pub fn post<H>(self, handler: H) -> MethodRouter {}
        pub fn put<H>(self, handler: H) -> MethodRouter {}
        pub fn patch<H>(self, handler: H) -> MethodRouter {}
        pub fn delete<H>(self, handler: H) -> MethodRouter {}
    }
    impl<S> Router<S> {
        pub fn new() -> Router<S> {}
        pub fn route(self, path: &str, method_router: MethodRouter) -> Router<S> {}
        pub fn nest(self, path: &str, router: Router<S>) -> Router<S> {}
        pub fn merge(self, other: Router<S>) -> Router<S> {}
        pub fn layer<L>(self, layer: L) -> Router<S> {}
        pub fn fallback<H>(self, handler: H) -> Router<S> {}
        pub fn with_state<T>(self, state: S) -> Router<T> {}
    }
}
