//! hyper-util: signatures only, the flow follows from the types.

pub mod rt {
    pub use self::tokio::{TokioExecutor, TokioIo, TokioTimer};
    pub use self::tracing::{CurrentSpanExecutor, MkSpanExecutor, WithSpanExecutor};
    pub mod tracing {
        use tracing::Span;
        #[derive(Clone, Copy, Debug, Default)]
        pub struct CurrentSpanExecutor<E> {}
        #[derive(Clone, Debug)]
        pub struct WithSpanExecutor<E> {}
        #[derive(Clone, Debug)]
        pub struct MkSpanExecutor<E, F> {}
        impl<E> CurrentSpanExecutor<E> { pub fn new(inner: E) -> Self {} }
        impl<E> WithSpanExecutor<E> { pub fn new(inner: E, span: Span) -> Self {} pub fn current(inner: E) -> Self {} }
        impl<E, F> MkSpanExecutor<E, F> { pub fn new(inner: E, mk: F) -> Self {} }
    }
    pub mod tokio {
        pub use self::{with_hyper_io::WithHyperIo, with_tokio_io::WithTokioIo};
        #[derive(Default, Debug, Clone)]
        pub struct TokioExecutor {}
        #[derive(Default, Clone, Debug)]
        pub struct TokioTimer;
        impl TokioExecutor { pub fn new() -> Self {} }
        impl TokioTimer { pub fn new() -> Self {} }
    }
}
pub mod server {
    pub mod conn {
        pub mod auto {
            use http::{Request, Response};
            use http_body::Body;
            use hyper::server::conn::http1;
            use hyper::service::HttpService;
            use hyper::{
                body::Incoming,
                rt::{Read, Timer, Write},
                service::Service,
            };
            use hyper::{rt::bounds::Http2ServerConnExec, server::conn::http2};
            use std::pin::Pin;
            use std::{error::Error as StdError, io, time::Duration};
            pub trait HttpServerConnExec<A, B: Body>: Http2ServerConnExec<A, B> {}
            impl<A, B: Body, T: Http2ServerConnExec<A, B>> HttpServerConnExec<A, B> for T {}
            #[derive(Debug, Default, Clone)]
            pub struct Builder<E> {}
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self {}
                pub fn http1(&mut self) -> Http1Builder<'_, E> {}
                pub fn http2(&mut self) -> Http2Builder<'_, E> {}
                pub fn http2_only(self) -> Self {}
                pub fn http1_only(self) -> Self {}
                pub fn is_http1_available(&self) -> bool {}
                pub fn is_http2_available(&self) -> bool {}
                pub fn title_case_headers(self, enabled: bool) -> Self {}
                pub fn preserve_header_case(self, enabled: bool) -> Self {}
                pub fn serve_connection<I, S, B>(&self, io: I, service: S) -> Connection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
            }
            impl<I, S, E, B> Connection<'_, I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_owned(self) -> Connection<'static, I, S, E> where Builder<E>: Clone {}
            }
            impl<I, S, E, B> Future for Connection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {
                type Output = Result<()>;
            }
            pub struct Http1Builder<'a, E> {}
            impl<E> Http1Builder<'_, E> {
                pub fn http2(&mut self) -> Http2Builder<'_, E> {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<()> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
            }
            pub struct Http2Builder<'a, E> {}
            impl<E> Http2Builder<'_, E> {
                pub fn http1(&mut self) -> Http1Builder<'_, E> {}
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
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<()> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn StdError + Send + Sync>>, B: Body, B::Error: Into<Box<dyn StdError + Send + Sync>>, I: Read + Write, E: HttpServerConnExec<S::Future, B> {}
            }
            pub mod upgrade {
                use bytes::Bytes;
                use hyper::{
                    rt::{Read, Write},
                    upgrade::Upgraded,
                };
                pub fn downcast<T>(upgraded: Upgraded) -> Result<Parts<T>, Upgraded> where T: Read + Write {}
                #[derive(Debug)]
                pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
            }
        }
    }
    pub mod graceful {
        use std::{
            fmt::{self, Debug},
            pin::Pin,
            task::{self},
        };
        use tokio::sync::watch;
        #[derive(Debug, Default)]
        pub struct GracefulShutdown {}
        #[derive(Debug)]
        pub struct Watcher {}
        impl GracefulShutdown {
            pub fn new() -> Self {}
            pub fn watch<C: GracefulConnection>(&self, conn: C) -> impl Future<Output = C::Output> + use<C> {}
            pub fn watcher(&self) -> Watcher {}
            pub async fn shutdown(self) {}
            pub fn count(&self) -> usize {}
        }
        impl Watcher { pub fn watch<C: GracefulConnection>(self, conn: C) -> impl Future<Output = C::Output> {} }
        pub trait GracefulConnection: Future<Output = Result<(), Self::Error>> { type Error; fn graceful_shutdown(self: Pin<&mut Self>); }
        impl<I, B, S> GracefulConnection for hyper::server::conn::http1::Connection<I, S> where S: hyper::service::HttpService<hyper::body::Incoming, ResBody = B>, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, I: hyper::rt::Read + hyper::rt::Write, B: hyper::body::Body, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
            type Error = hyper::Error;
            fn graceful_shutdown(self: Pin<&mut Self>) {}
        }
        impl<I, B, S, E> GracefulConnection for hyper::server::conn::http2::Connection<I, S, E> where S: hyper::service::HttpService<hyper::body::Incoming, ResBody = B>, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, I: hyper::rt::Read + hyper::rt::Write, B: hyper::body::Body, B::Error: Into<Box<dyn std::error::Error + Send + Sync>>, E: hyper::rt::bounds::Http2ServerConnExec<S::Future, B> {
            type Error = hyper::Error;
            fn graceful_shutdown(self: Pin<&mut Self>) {}
        }
        impl<I, B, S, E> GracefulConnection for crate::server::conn::auto::Connection<'_, I, S, E> where S: hyper::service::Service<http::Request<hyper::body::Incoming>, Response = http::Response<B>>, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, I: hyper::rt::Read + hyper::rt::Write, B: hyper::body::Body, B::Error: Into<Box<dyn std::error::Error + Send + Sync>>, E: hyper::rt::bounds::Http2ServerConnExec<S::Future, B> {
            type Error = Box<dyn std::error::Error + Send + Sync>;
            fn graceful_shutdown(self: Pin<&mut Self>) {}
        }
        impl<I, B, S, E> GracefulConnection for crate::server::conn::auto::UpgradeableConnection<'_, I, S, E> where S: hyper::service::Service<http::Request<hyper::body::Incoming>, Response = http::Response<B>>, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, I: hyper::rt::Read + hyper::rt::Write, B: hyper::body::Body, B::Error: Into<Box<dyn std::error::Error + Send + Sync>>, E: hyper::rt::bounds::Http2ServerConnExec<S::Future, B> {
            type Error = Box<dyn std::error::Error + Send + Sync>;
            fn graceful_shutdown(self: Pin<&mut Self>) {}
        }
        mod private { pub trait Sealed {} }
    }
}
pub mod service {
    pub use self::glue::{TowerToHyperService, TowerToHyperServiceFuture};
    mod glue {
        #[derive(Debug, Copy, Clone)]
        pub struct TowerToHyperService<S> {}
        impl<S> TowerToHyperService<S> { pub fn new(tower_service: S) -> Self {} }
        impl<S, R> hyper::service::Service<R> for TowerToHyperService<S> where S: tower_service::Service<R> + Clone {
            type Response = S::Response;
            type Error = S::Error;
            type Future = TowerToHyperServiceFuture<S, R>;
            fn call(&self, req: R) -> Self::Future {}
        }
    }
}
