//! rdkafka: records and producers.

pub mod producer {
    #[derive(Clone)]
    pub struct FutureProducer;
    pub struct BaseProducer;
    pub struct ThreadedProducer;
    pub struct FutureRecord<'a, K: ?Sized, P: ?Sized> {
        pub topic: &'a str,
        pub payload: Option<&'a P>,
        pub key: Option<&'a K>,
    }
    pub struct BaseRecord<'a, K: ?Sized, P: ?Sized> {
        pub topic: &'a str,
        pub payload: Option<&'a P>,
        pub key: Option<&'a K>,
    }
    impl<'a, K: ?Sized, P: ?Sized> FutureRecord<'a, K, P> {
        pub fn to(topic: &'a str) -> FutureRecord<'a, K, P> { FutureRecord { topic, payload: None, key: None } }
        pub fn payload(mut self, payload: &'a P) -> FutureRecord<'a, K, P> { self.payload = Some(payload); self }
        pub fn key(mut self, key: &'a K) -> FutureRecord<'a, K, P> { self.key = Some(key); self }
        pub fn headers<H>(self, headers: H) -> FutureRecord<'a, K, P> { self }
        pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P> { self }
        pub fn timestamp(self, timestamp: i64) -> FutureRecord<'a, K, P> { self }
    }
    impl<'a, K: ?Sized, P: ?Sized> BaseRecord<'a, K, P> {
        pub fn to(topic: &'a str) -> BaseRecord<'a, K, P> { BaseRecord { topic, payload: None, key: None } }
        pub fn payload(mut self, payload: &'a P) -> BaseRecord<'a, K, P> { self.payload = Some(payload); self }
        pub fn key(mut self, key: &'a K) -> BaseRecord<'a, K, P> { self.key = Some(key); self }
    }
}
pub mod config {
    #[derive(Clone)]
    pub struct ClientConfig;
    impl ClientConfig {
        pub fn new() -> ClientConfig {}
        pub fn set<K, V>(&mut self, key: K, value: V) -> &mut ClientConfig { self }
        pub fn create<T>(&self) -> Result<T, crate::error::KafkaError> {}
    }
}
pub mod error {
    #[derive(Clone, Debug)]
    pub struct KafkaError;
    impl std::error::Error for KafkaError {}
}
pub use config::ClientConfig;
