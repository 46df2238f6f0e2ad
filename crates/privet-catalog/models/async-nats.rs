//! async-nats: the client and what hangs on it.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
#[derive(Clone, Debug)]
pub struct Client;
pub async fn connect<A>(addrs: A) -> Result<Client, Error> {}
pub mod jetstream {
    #[derive(Clone, Debug)]
    pub struct Context;
    pub fn new(client: crate::Client) -> Context {}
    impl Context {
        pub async fn get_key_value<T>(&self, bucket: T) -> Result<kv::Store, crate::Error> {}
        pub async fn create_key_value<T>(&self, config: T) -> Result<kv::Store, crate::Error> {}
    }
    pub mod kv {
        #[derive(Clone, Debug)]
        pub struct Store;
    }
}
