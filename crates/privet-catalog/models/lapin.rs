//! lapin: connections and channels.

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Connection;
#[derive(Clone)]
pub struct Channel;
#[derive(Default)]
pub struct ConnectionProperties;
impl Connection {
    pub async fn connect<P>(uri: &str, options: P) -> Result<Connection> {}
    pub async fn create_channel(&self) -> Result<Channel> {}
}
