//! redis: commands, sync and async. What a command gives back comes from the store.

pub type RedisResult<T> = Result<T, RedisError>;
#[derive(Debug)]
pub struct RedisError;
impl std::fmt::Display for RedisError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for RedisError {}

#[derive(Clone, Debug)]
pub struct Client;
pub struct Connection;
#[derive(Clone)]
pub struct Cmd {
    text: String,
}
#[derive(Clone)]
pub struct Pipeline {
    text: String,
}
pub mod aio {
    #[derive(Clone)]
    pub struct MultiplexedConnection;
    #[derive(Clone)]
    pub struct ConnectionManager;
    impl ConnectionManager {
        pub async fn new(client: crate::Client) -> crate::RedisResult<ConnectionManager> {}
    }
}

impl Client {
    pub fn open<T>(params: T) -> RedisResult<Client> {}
    pub fn get_connection(&self) -> RedisResult<Connection> {}
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
}

pub fn cmd(name: &str) -> Cmd {}
pub fn pipe() -> Pipeline {}
impl Cmd {
    pub fn new() -> Cmd {}
    pub fn arg<T>(&mut self, arg: T) -> &mut Cmd {
        self.text.push_str(arg as &str);
        self
    }
    pub fn query<T>(&self, con: &mut dyn std::any::Any) -> RedisResult<T> {}
    pub async fn query_async<T, C>(&self, con: &mut C) -> RedisResult<T> {}
    pub fn exec(&self, con: &mut dyn std::any::Any) -> RedisResult<()> {}
    pub async fn exec_async<C>(&self, con: &mut C) -> RedisResult<()> {}
}
impl Pipeline {
    pub fn atomic(&mut self) -> &mut Pipeline { self }
    pub fn ignore(&mut self) -> &mut Pipeline { self }
    pub fn cmd(&mut self, name: &str) -> &mut Pipeline { self }
    pub fn arg<T>(&mut self, arg: T) -> &mut Pipeline {
        self.text.push_str(arg as &str);
        self
    }
    pub fn set<K, V>(&mut self, key: K, value: V) -> &mut Pipeline {
        self.text.push_str(value as &str);
        self
    }
    pub fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Pipeline {
        self.text.push_str(value as &str);
        self
    }
    pub fn rpush<K, V>(&mut self, key: K, value: V) -> &mut Pipeline {
        self.text.push_str(value as &str);
        self
    }
    pub fn query<T>(&self, con: &mut dyn std::any::Any) -> RedisResult<T> {}
    pub async fn query_async<T, C>(&self, con: &mut C) -> RedisResult<T> {}
}

pub trait Commands: Sized {
    fn get<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> {}
    fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn del<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
    fn hset_multiple<K, V, RV>(&mut self, key: K, items: V) -> RedisResult<RV> {}
    fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    fn lpop<K, V, RV>(&mut self, key: K, count: V) -> RedisResult<RV> {}
    fn sadd<K, V, RV>(&mut self, key: K, member: V) -> RedisResult<RV> {}
    fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    fn zadd<K, V, F, RV>(&mut self, key: K, member: V, score: F) -> RedisResult<RV> {}
    fn publish<K, V, RV>(&mut self, channel: K, message: V) -> RedisResult<RV> {}
    fn xadd<K, F, V, RV>(&mut self, key: K, id: F, items: V) -> RedisResult<RV> {}
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV> {}
    fn mset<K, RV>(&mut self, items: K) -> RedisResult<RV> {}
    fn mget<K, RV>(&mut self, keys: K) -> RedisResult<RV> {}
}
impl Commands for Connection {}
impl Commands for Client {}
pub trait AsyncCommands: Sized {
    async fn get<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    async fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    async fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> {}
    async fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    async fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    async fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    async fn del<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    async fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    async fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    async fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
    async fn hset_multiple<K, V, RV>(&mut self, key: K, items: V) -> RedisResult<RV> {}
    async fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    async fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    async fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    async fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    async fn lpop<K, V, RV>(&mut self, key: K, count: V) -> RedisResult<RV> {}
    async fn sadd<K, V, RV>(&mut self, key: K, member: V) -> RedisResult<RV> {}
    async fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV> {}
    async fn zadd<K, V, F, RV>(&mut self, key: K, member: V, score: F) -> RedisResult<RV> {}
    async fn publish<K, V, RV>(&mut self, channel: K, message: V) -> RedisResult<RV> {}
    async fn xadd<K, F, V, RV>(&mut self, key: K, id: F, items: V) -> RedisResult<RV> {}
    async fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV> {}
    async fn mset<K, RV>(&mut self, items: K) -> RedisResult<RV> {}
    async fn mget<K, RV>(&mut self, keys: K) -> RedisResult<RV> {}
}
impl AsyncCommands for aio::MultiplexedConnection {}
impl AsyncCommands for aio::ConnectionManager {}
