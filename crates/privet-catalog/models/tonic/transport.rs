//! `tonic`: its module `transport`.

pub use self::channel::ClientTlsConfig;
pub use self::channel::{Channel, Endpoint};
pub use self::error::Error;
pub use self::server::Server;
pub use self::server::ServerTlsConfig;
pub use self::tls::Certificate;
pub use self::tls::Identity;
pub use hyper::{body::Body, Uri};
pub use tokio_rustls::rustls::pki_types::CertificateDer;
pub mod channel {
    pub use self::service::Change;
    use self::service::Executor;
    use crate::body::Body;
    use bytes::Bytes;
    pub use endpoint::Endpoint;
    use http::{
        uri::{InvalidUri, Uri},
        Request, Response,
    };
    use hyper::rt;
    use std::{future::Future, hash::Hash, pin::Pin};
    pub use tls::ClientTlsConfig;
    use tokio::sync::mpsc::Sender;
    use tower::Service;
    #[derive(Debug, Clone)]
    pub struct Channel {}
    #[derive(Debug)]
    pub struct ResponseFuture {}
    impl Channel {
        pub fn builder(uri: Uri) -> Endpoint {}
        pub fn from_static(s: &'static str) -> Endpoint {}
        pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri> {}
        pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self {}
        pub fn balance_channel<K>(capacity: usize) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Clone {}
        pub fn balance_channel_with_executor<K, E>(capacity: usize, executor: E) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Clone, E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> {}
        pub fn new<C>(connector: C, endpoint: Endpoint) -> Self where C: Service<Uri>, C::Error: Into<crate::BoxError>, C::Response: rt::Read + rt::Write {}
        pub async fn connect<C>(connector: C, endpoint: Endpoint) -> Result<Self, super::Error> where C: Service<Uri>, C::Error: Into<crate::BoxError>, C::Response: rt::Read + rt::Write {}
    }
    impl Service<http::Request<Body>> for Channel {
        type Response = http::Response<Body>;
        type Error = super::Error;
        type Future = ResponseFuture;
        fn call(&mut self, request: http::Request<Body>) -> Self::Future {}
    }
    impl Future for ResponseFuture { type Output = Result<Response<Body>, super::Error>; }
    mod endpoint {
        use super::service::{self, Executor};
        use super::Channel;
        use super::ClientTlsConfig;
        use crate::transport::Error;
        use bytes::Bytes;
        use http::{uri::Uri, HeaderValue};
        use hyper::rt;
        use std::sync::Arc;
        use std::{future::Future, net::IpAddr, pin::Pin, str, str::FromStr, time::Duration};
        use tokio_rustls::rustls::client::danger::ServerCertVerifier;
        use tower_service::Service;
        #[derive(Debug, Clone)]
        pub struct Endpoint {}
        impl Endpoint {
            pub fn from_static(s: &'static str) -> Self {}
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error> {}
            pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error> where T: TryInto<HeaderValue> {}
            pub fn origin(self, origin: Uri) -> Self {}
            pub fn timeout(self, dur: Duration) -> Self {}
            pub fn connect_timeout(self, dur: Duration) -> Self {}
            pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
            pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
            pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
            pub fn concurrency_limit(self, limit: usize) -> Self {}
            pub fn rate_limit(self, limit: u64, duration: Duration) -> Self {}
            pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
            pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
            pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self {}
            pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, Error> {}
            pub fn tls_config_with_verifier(self, tls_config: ClientTlsConfig, verifier: Arc<dyn ServerCertVerifier>) -> Result<Self, Error> {}
            pub fn tcp_nodelay(self, enabled: bool) -> Self {}
            pub fn http2_keep_alive_interval(self, interval: Duration) -> Self {}
            pub fn keep_alive_timeout(self, duration: Duration) -> Self {}
            pub fn keep_alive_while_idle(self, enabled: bool) -> Self {}
            pub fn http2_adaptive_window(self, enabled: bool) -> Self {}
            pub fn http2_header_table_size(self, size: u32) -> Self {}
            pub fn http2_max_header_list_size(self, size: u32) -> Self {}
            pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self {}
            pub fn http2_reset_stream_duration(self, duration: Duration) -> Self {}
            pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
            pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
            pub fn executor<E>(self, executor: E) -> Self where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> {}
            pub fn local_address(self, addr: Option<IpAddr>) -> Self {}
            pub async fn connect(&self) -> Result<Channel, Error> {}
            pub fn connect_lazy(&self) -> Channel {}
            pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error> where C: Service<Uri>, C::Response: rt::Read + rt::Write, crate::BoxError: From<C::Error> {}
            pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel where C: Service<Uri>, C::Response: rt::Read + rt::Write, crate::BoxError: From<C::Error> {}
            pub fn uri(&self) -> &Uri {}
            pub fn get_tcp_nodelay(&self) -> bool {}
            pub fn get_connect_timeout(&self) -> Option<Duration> {}
            pub fn get_tcp_keepalive(&self) -> Option<Duration> {}
            pub fn get_tcp_keepalive_interval(&self) -> Option<Duration> {}
            pub fn get_tcp_keepalive_retries(&self) -> Option<u32> {}
        }
        impl From<Uri> for Endpoint { fn from(uri: Uri) -> Self {} }
        impl TryFrom<Bytes> for Endpoint { type Error = Error; fn try_from(t: Bytes) -> Result<Self, Self::Error> {} }
        impl TryFrom<String> for Endpoint { type Error = Error; fn try_from(t: String) -> Result<Self, Self::Error> {} }
        impl TryFrom<&'static str> for Endpoint { type Error = Error; fn try_from(t: &'static str) -> Result<Self, Self::Error> {} }
        impl FromStr for Endpoint { type Err = Error; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    }
    mod service {
        pub use self::discover::Change;
        mod reconnect {
            use std::future::Future;
            impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<crate::BoxError> { type Output = Result<T, crate::BoxError>; }
        }
        mod connection {
            use crate::body::Body;
            impl From<hyper::client::conn::http2::SendRequest<Body>> for SendRequest { fn from(inner: hyper::client::conn::http2::SendRequest<Body>) -> Self {} }
        }
        mod discover {
            #[derive(Debug, Clone)]
            pub enum Change<K, V> { Insert(K, V), Remove(K) }
        }
    }
    mod tls {
        use crate::transport::tls::{Certificate, Identity};
        use std::time::Duration;
        use tokio_rustls::rustls::pki_types::TrustAnchor;
        #[derive(Debug, Clone, Default)]
        pub struct ClientTlsConfig {}
        impl ClientTlsConfig {
            pub fn new() -> Self {}
            pub fn domain_name(self, domain_name: impl Into<String>) -> Self {}
            pub fn ca_certificate(self, ca_certificate: Certificate) -> Self {}
            pub fn ca_certificates(self, ca_certificates: impl IntoIterator<Item = Certificate>) -> Self {}
            pub fn trust_anchor(self, trust_anchor: TrustAnchor<'static>) -> Self {}
            pub fn trust_anchors(self, trust_anchors: impl IntoIterator<Item = TrustAnchor<'static>>) -> Self {}
            pub fn identity(self, identity: Identity) -> Self {}
            pub fn assume_http2(self, assume_http2: bool) -> Self {}
            pub fn use_key_log(self) -> Self {}
            pub fn with_native_roots(self) -> Self {}
            pub fn with_webpki_roots(self) -> Self {}
            pub fn with_enabled_roots(self) -> Self {}
            pub fn timeout(self, timeout: Duration) -> Self {}
        }
    }
}
pub mod server {
    use crate::body::Body;
    use crate::transport::Error;
    use crate::{server::NamedService, service::Routes};
    use bytes::Bytes;
    pub use conn::TlsConnectInfo;
    pub use conn::{Connected, TcpConnectInfo};
    use http::{Request, Response};
    pub use incoming::TcpIncoming;
    use std::convert::Infallible;
    use std::{
        future::{self, Future},
        net::SocketAddr,
        time::Duration,
    };
    pub use tls::ServerTlsConfig;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_stream::Stream;
    use tower::{
        layer::util::{Identity, Stack},
        layer::Layer,
        Service,
    };
    pub use unix::UdsConnectInfo;
    #[derive(Debug, Default, Clone)]
    pub struct Server<L = Identity> {}
    #[derive(Clone, Debug)]
    pub struct Router<L = Identity> {}
    impl Server { pub fn builder() -> Self {} }
    impl<L> Server<L> {
        pub fn tls_config(self, tls_config: ServerTlsConfig) -> Result<Self, Error> {}
        pub fn concurrency_limit_per_connection(self, limit: usize) -> Self {}
        pub fn load_shed(self, load_shed: bool) -> Self {}
        pub fn timeout(self, timeout: Duration) -> Self {}
        pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
        pub fn max_connection_age(self, max_connection_age: Duration) -> Self {}
        pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self {}
        pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self {}
        pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self {}
        pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self {}
        pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self {}
        pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self {}
        pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
        pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self {}
        pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
        pub fn accept_http1(self, accept_http1: bool) -> Self {}
        pub fn trace_fn<F>(self, f: F) -> Self where F: Fn(&http::Request<()>) -> tracing::Span {}
        pub fn add_service<S>(&mut self, svc: S) -> Router<L> where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: axum::response::IntoResponse, L: Clone {}
        pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L> where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: axum::response::IntoResponse, L: Clone {}
        pub fn add_routes(&mut self, routes: Routes) -> Router<L> where L: Clone {}
        pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>> {}
        pub async fn serve<S, ResBody>(self, addr: SocketAddr, svc: S) -> Result<(), super::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
        pub async fn serve_with_shutdown<S, F, ResBody>(self, addr: SocketAddr, svc: S, signal: F) -> Result<(), super::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
        pub async fn serve_with_incoming<S, I, IO, IE, ResBody>(self, svc: S, incoming: I) -> Result<(), super::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<crate::BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
        pub async fn serve_with_incoming_shutdown<S, I, F, IO, IE, ResBody>(self, svc: S, incoming: I, signal: F) -> Result<(), super::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<crate::BoxError>, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
    }
    impl<L> Router<L> {
        pub fn add_service<S>(self, svc: S) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: axum::response::IntoResponse {}
        pub fn add_optional_service<S>(self, svc: Option<S>) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone, S::Response: axum::response::IntoResponse {}
        pub async fn serve<ResBody>(self, addr: SocketAddr) -> Result<(), super::Error> where L: Layer<Routes> + Clone, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
        pub async fn serve_with_shutdown<F: Future<Output = ()>, ResBody>(self, addr: SocketAddr, signal: F) -> Result<(), super::Error> where L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
        pub async fn serve_with_incoming<I, IO, IE, ResBody>(self, incoming: I) -> Result<(), super::Error> where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<crate::BoxError>, L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
        pub async fn serve_with_incoming_shutdown<I, IO, IE, F, ResBody>(self, incoming: I, signal: F) -> Result<(), super::Error> where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected, IE: Into<crate::BoxError>, F: Future<Output = ()>, L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<crate::BoxError> {}
    }
    mod conn {
        use std::net::SocketAddr;
        use std::sync::Arc;
        use tokio::net::TcpStream;
        use tokio_rustls::rustls::pki_types::CertificateDer;
        use tokio_rustls::server::TlsStream;
        pub trait Connected { type ConnectInfo: Clone; fn connect_info(&self) -> Self::ConnectInfo; }
        #[derive(Debug, Clone)]
        pub struct TcpConnectInfo { pub local_addr: Option<SocketAddr>, pub remote_addr: Option<SocketAddr> }
        impl TcpConnectInfo { pub fn local_addr(&self) -> Option<SocketAddr> {} pub fn remote_addr(&self) -> Option<SocketAddr> {} }
        impl Connected for TcpStream { type ConnectInfo = TcpConnectInfo; fn connect_info(&self) -> Self::ConnectInfo {} }
        impl Connected for tokio::io::DuplexStream { type ConnectInfo = (); fn connect_info(&self) -> Self::ConnectInfo {} }
        impl<T> Connected for TlsStream<T> where T: Connected { type ConnectInfo = TlsConnectInfo<T::ConnectInfo>; fn connect_info(&self) -> Self::ConnectInfo {} }
        #[derive(Debug, Clone)]
        pub struct TlsConnectInfo<T> {}
        impl<T> TlsConnectInfo<T> { pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn peer_certs(&self) -> Option<Arc<Vec<CertificateDer<'static>>>> {} }
    }
    mod incoming {
        use std::{net::SocketAddr, time::Duration};
        use tokio::net::{TcpListener, TcpStream};
        use tokio_stream::Stream;
        #[derive(Debug)]
        pub struct TcpIncoming {}
        impl TcpIncoming {
            pub fn bind(addr: SocketAddr) -> std::io::Result<Self> {}
            pub fn with_nodelay(self, nodelay: Option<bool>) -> Self {}
            pub fn with_keepalive(self, keepalive_time: Option<Duration>) -> Self {}
            pub fn with_keepalive_interval(self, keepalive_interval: Option<Duration>) -> Self {}
            pub fn with_keepalive_retries(self, keepalive_retries: Option<u32>) -> Self {}
            pub fn local_addr(&self) -> std::io::Result<SocketAddr> {}
        }
        impl From<TcpListener> for TcpIncoming { fn from(listener: TcpListener) -> Self {} }
        impl Stream for TcpIncoming { type Item = std::io::Result<TcpStream>; }
    }
    mod tls {
        use crate::transport::tls::{Certificate, Identity};
        use std::time::Duration;
        #[derive(Debug, Clone, Default)]
        pub struct ServerTlsConfig {}
        impl ServerTlsConfig {
            pub fn new() -> Self {}
            pub fn identity(self, identity: Identity) -> Self {}
            pub fn client_ca_root(self, cert: Certificate) -> Self {}
            pub fn client_auth_optional(self, optional: bool) -> Self {}
            pub fn ignore_client_order(self, ignore_client_order: bool) -> Self {}
            pub fn use_key_log(self) -> Self {}
            pub fn timeout(self, timeout: Duration) -> Self {}
        }
    }
    mod unix {
        use super::Connected;
        use std::sync::Arc;
        #[derive(Clone, Debug)]
        pub struct UdsConnectInfo { pub peer_addr: Option<Arc<tokio::net::unix::SocketAddr>>, pub peer_cred: Option<tokio::net::unix::UCred> }
        impl Connected for tokio::net::UnixStream { type ConnectInfo = UdsConnectInfo; fn connect_info(&self) -> Self::ConnectInfo {} }
    }
}
mod error {
    use std::fmt;
    #[derive(Debug)]
    pub struct Error {}
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod service {
    mod grpc_timeout {
        use std::future::Future;
        impl<F, Res, E> Future for ResponseFuture<F> where F: Future<Output = Result<Res, E>>, E: Into<crate::BoxError> { type Output = Result<Res, crate::BoxError>; }
    }
}
mod tls {
    #[derive(Debug, Clone)]
    pub struct Certificate {}
    #[derive(Debug, Clone)]
    pub struct Identity {}
    impl Certificate { pub fn from_pem(pem: impl AsRef<[u8]>) -> Self {} pub fn get_ref(&self) -> &[u8] {} pub fn get_mut(&mut self) -> &mut [u8] {} pub fn into_inner(self) -> Vec<u8> {} }
    impl AsRef<[u8]> for Certificate { fn as_ref(&self) -> &[u8] {} }
    impl AsMut<[u8]> for Certificate { fn as_mut(&mut self) -> &mut [u8] {} }
    impl Identity { pub fn from_pem(cert: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Self {} }
}
