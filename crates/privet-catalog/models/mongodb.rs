//! mongodb: databases, collections and cursors. An action runs when it is awaited.

pub use bson::doc;
pub use bson::Document;

#[derive(Clone, Debug)]
pub struct Client;
#[derive(Clone, Debug)]
pub struct Database;
pub struct Collection<T> {
    kind: std::marker::PhantomData<T>,
}
pub struct Cursor<T> {
    elem: T,
}
impl Client {
    pub async fn with_uri_str(uri: &str) -> error::Result<Client> {}
    pub fn database(&self, name: &str) -> Database {}
}
impl Database {
    pub fn collection<T>(&self, name: &str) -> Collection<T> {}
}
impl<T> Clone for Collection<T> {}
impl<T> Collection<T> {
    pub async fn find_one(&self, filter: Document) -> error::Result<Option<T>> {}
    pub async fn find(&self, filter: Document) -> error::Result<Cursor<T>> {}
}
impl<T> Cursor<T> {
    pub async fn try_next(&mut self) -> error::Result<Option<T>> { Ok(Some(self.elem)) }
    pub async fn advance(&mut self) -> error::Result<bool> {}
    pub async fn try_collect<C: Default + Extend<T>>(self) -> error::Result<C> {
        let mut all = C::default();
        all.extend(Some(self.elem));
        Ok(all)
    }
}
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Clone, Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
}
pub mod bson {
    #[derive(Clone, Debug, Default)]
    pub struct Document {
        text: String,
    }
}
