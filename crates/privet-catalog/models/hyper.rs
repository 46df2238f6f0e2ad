//! hyper: signatures only, the flow follows from the types.

pub use crate::error::{Error, Result};
pub use http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub mod body {
    pub use self::incoming::Incoming;
    pub use bytes::{Buf, Bytes};
    pub use http_body::Body;
    pub use http_body::Frame;
    pub use http_body::SizeHint;
    mod incoming {
        use bytes::Bytes;
        use http_body::{Body, Frame};
        use std::pin::Pin;
        use std::task::{Context, Poll};
        #[derive(Debug)]
        pub struct Incoming {}
        impl Body for Incoming {
            type Data = Bytes;
            type Error = crate::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
    }
    mod length {
        impl From<Option<u64>> for DecodedLength { fn from(len: Option<u64>) -> Self {} }
    }
}
mod error {
    use std::fmt;
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)]
    pub struct Error {}
    impl Error {
        pub fn is_parse(&self) -> bool {}
        pub fn is_parse_too_large(&self) -> bool {}
        pub fn is_parse_status(&self) -> bool {}
        pub fn is_parse_version_h2(&self) -> bool {}
        pub fn is_user(&self) -> bool {}
        pub fn is_canceled(&self) -> bool {}
        pub fn is_closed(&self) -> bool {}
        pub fn is_incomplete_message(&self) -> bool {}
        pub fn is_body_write_aborted(&self) -> bool {}
        pub fn is_shutdown(&self) -> bool {}
        pub fn is_timeout(&self) -> bool {}
    }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<httparse::Error> for Parse { fn from(err: httparse::Error) -> Parse {} }
    impl From<http::method::InvalidMethod> for Parse { fn from(arg0: http::method::InvalidMethod) -> Parse {} }
    impl From<http::status::InvalidStatusCode> for Parse { fn from(arg0: http::status::InvalidStatusCode) -> Parse {} }
    impl From<http::uri::InvalidUri> for Parse { fn from(arg0: http::uri::InvalidUri) -> Parse {} }
    impl From<http::uri::InvalidUriParts> for Parse { fn from(arg0: http::uri::InvalidUriParts) -> Parse {} }
}
pub mod service {
    pub use self::http::HttpService;
    pub use self::service::Service;
    pub use self::util::service_fn;
    mod http {
        use crate::body::Body;
        use crate::service::service::Service;
        use crate::{Request, Response};
        use std::error::Error as StdError;
        use std::future::Future;
        pub trait HttpService<ReqBody> { type ResBody: Body; type Error: Into<Box<dyn StdError + Send + Sync>>; type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>; }
        impl<T, B1, B2> HttpService<B1> for T where T: Service<Request<B1>, Response = Response<B2>>, B2: Body, T::Error: Into<Box<dyn StdError + Send + Sync>> {
            type ResBody = B2;
            type Error = T::Error;
            type Future = T::Future;
            fn call(&mut self, req: Request<B1>) -> Self::Future {}
        }
        mod sealed { pub trait Sealed<T> {} }
    }
    mod service {
        use std::future::Future;
        pub trait Service<Request> { type Response; type Error; type Future: Future<Output = Result<Self::Response, Self::Error>>; fn call(&self, req: Request) -> Self::Future; }
        impl<Request, S: Service<Request>> Service<Request> for &'_ S { type Response = S::Response; type Error = S::Error; type Future = S::Future; fn call(&self, req: Request) -> Self::Future {} }
        impl<Request, S: Service<Request>> Service<Request> for &'_ mut S { type Response = S::Response; type Error = S::Error; type Future = S::Future; fn call(&self, req: Request) -> Self::Future {} }
        impl<Request, S: Service<Request>> Service<Request> for Box<S> { type Response = S::Response; type Error = S::Error; type Future = S::Future; fn call(&self, req: Request) -> Self::Future {} }
        impl<Request, S: Service<Request>> Service<Request> for std::rc::Rc<S> { type Response = S::Response; type Error = S::Error; type Future = S::Future; fn call(&self, req: Request) -> Self::Future {} }
        impl<Request, S: Service<Request>> Service<Request> for std::sync::Arc<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
            fn call(&self, req: Request) -> Self::Future {}
        }
    }
    mod util {
        use crate::body::Body;
        use crate::service::service::Service;
        use crate::{Request, Response};
        use std::error::Error as StdError;
        use std::future::Future;
        pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R> where F: Fn(Request<R>) -> S, S: Future {}
        #[derive(Clone, Debug)]
        pub struct ServiceFn<F, R> {}
        impl<F, ReqBody, Ret, ResBody, E> Service<Request<ReqBody>> for ServiceFn<F, ReqBody> where F: Fn(Request<ReqBody>) -> Ret, ReqBody: Body, Ret: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn StdError + Send + Sync>>, ResBody: Body {
            type Response = crate::Response<ResBody>;
            type Error = E;
            type Future = Ret;
            fn call(&self, req: Request<ReqBody>) -> Self::Future {}
        }
    }
}
pub mod client {
    pub mod conn {
        pub use super::dispatch::TrySendError;
        pub mod http1 {
            use super::super::dispatch::{self, TrySendError};
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::{Read, Write};
            use bytes::Bytes;
            use futures::ready;
            use http::{Request, Response};
            use std::error::Error as StdError;
            use std::future::Future;
            use std::task::{Context, Poll};
            #[derive(Clone, Debug)]
            pub struct SendRequest<B> {}
            #[derive(Debug)]
            pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
            #[derive(Debug)]
            pub struct Connection<T, B> where T: Read + Write, B: Body {}
            impl<T, B> Connection<T, B> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                pub fn into_parts(self) -> Parts<T> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>> {}
            }
            #[derive(Clone, Debug)]
            pub struct Builder {}
            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {}
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
            }
            impl<B> SendRequest<B> where B: Body {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>> {}
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<IncomingBody>, TrySendError<Request<B>>>> {}
            }
            impl<T, B> Connection<T, B> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> { pub fn with_upgrades(self) -> upgrades::UpgradeableConnection<T, B> {} }
            impl<T, B> Future for Connection<T, B> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> { type Output = crate::Result<()>; }
            impl Builder {
                pub fn new() -> Builder {}
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn writev(&mut self, enabled: bool) -> &mut Builder {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
                pub fn preserve_header_order(&mut self, enabled: bool) -> &mut Builder {}
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {}
            }
            mod upgrades {
                use super::{Future, Read, StdError, Write};
                use crate::body::Body;
                pub struct UpgradeableConnection<T, B> where T: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {}
                impl<I, B> Future for UpgradeableConnection<I, B> where I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> { type Output = crate::Result<()>; }
            }
        }
        pub mod http2 {
            use super::super::dispatch::{self, TrySendError};
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::bounds::Http2ClientConnExec;
            use crate::rt::Timer;
            use crate::rt::{Read, Write};
            use futures::ready;
            use http::{Request, Response};
            use std::error::Error;
            use std::future::Future;
            use std::task::{Context, Poll};
            use std::time::Duration;
            #[derive(Clone, Debug)]
            pub struct SendRequest<B> {}
            #[derive(Debug)]
            pub struct Connection<T, B, E> where T: Read + Write, B: Body, E: Http2ClientConnExec<B, T>, B::Error: Into<Box<dyn Error + Send + Sync>> {}
            #[derive(Clone, Debug)]
            pub struct Builder<Ex> {}
            pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> + Clone {}
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
            }
            impl<B> SendRequest<B> where B: Body {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>> {}
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<IncomingBody>, TrySendError<Request<B>>>> {}
            }
            impl<T, B, E> Connection<T, B, E> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> {
                pub fn is_extended_connect_protocol_enabled(&self) -> bool {}
                pub fn current_max_send_streams(&self) -> usize {}
                pub fn current_max_recv_streams(&self) -> usize {}
            }
            impl<T, B, E> Future for Connection<T, B, E> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> { type Output = crate::Result<()>; }
            impl<Ex> Builder<Ex> where Ex: Clone {
                pub fn new(exec: Ex) -> Builder<Ex> {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder<Ex> where M: Timer {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self {}
                pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>> where T: Read + Write, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, Ex: Http2ClientConnExec<B, T> {}
            }
        }
    }
}
pub mod server {
    pub mod conn {
        pub mod http1 {
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::Timer;
            use crate::rt::{Read, Write};
            use crate::service::HttpService;
            use bytes::Bytes;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            use std::time::Duration;
            #[derive(Clone, Debug)]
            pub struct Builder {}
            #[derive(Debug)]
            pub struct Parts<T, S> { pub io: T, pub read_buf: Bytes, pub service: S }
            impl<I, B, S> Connection<I, S> where S: HttpService<IncomingBody, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Parts<I, S> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>> {}
                pub fn with_upgrades(self) -> UpgradeableConnection<I, S> {}
            }
            impl<I, B, S> Future for Connection<I, S> where S: HttpService<IncomingBody, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
            impl Builder {
                pub fn new() -> Self {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self {}
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S> where S: HttpService<IncomingBody>, S::Error: Into<Box<dyn StdError + Send + Sync>>, <S::ResBody as Body>::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write {}
            }
            pub struct UpgradeableConnection<T, S> where S: HttpService<IncomingBody> {}
            impl<I, B, S> UpgradeableConnection<I, S> where S: HttpService<IncomingBody, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Option<Parts<I, S>> {}
            }
            impl<I, B, S> Future for UpgradeableConnection<I, S> where S: HttpService<IncomingBody, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>> {
                type Output = crate::Result<()>;
            }
        }
        pub mod http2 {
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::bounds::Http2ServerConnExec;
            use crate::rt::Timer;
            use crate::rt::{Read, Write};
            use crate::service::HttpService;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::time::Duration;
            #[derive(Clone, Debug)]
            pub struct Builder<E> {}
            impl<I, B, S, E> Connection<I, S, E> where S: HttpService<IncomingBody, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            }
            impl<I, B, S, E> Future for Connection<I, S, E> where S: HttpService<IncomingBody, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
                type Output = crate::Result<()>;
            }
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn enable_connect_protocol(&mut self) -> &mut Self {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub fn serve_connection<S, I, Bd>(&self, io: I, service: S) -> Connection<I, S, E> where S: HttpService<IncomingBody, ResBody = Bd>, S::Error: Into<Box<dyn StdError + Send + Sync>>, Bd: Body, Bd::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: Http2ServerConnExec<S::Future, Bd> {}
            }
        }
    }
}
