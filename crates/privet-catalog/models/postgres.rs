//! postgres: PostgreSQL, blocking: clients, statements and rows.

pub struct Client;
pub struct Transaction<'a> {
    client: &'a Client,
}
pub struct NoTls;
pub struct Row {
    text: String,
}
#[derive(Clone)]
pub struct Statement {
    text: String,
}
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for Error {}
pub mod types {
    pub trait ToSql {}
}

impl Client {
    pub fn connect<T>(params: &str, tls: T) -> Result<Client, Error> {}
    pub fn execute<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error> {}
    pub fn query<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub fn query_one<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error> {}
    pub fn query_opt<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
}
impl<'a> Transaction<'a> {
    pub fn execute<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error> {}
    pub fn query<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub fn query_one<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error> {}
    pub fn query_opt<T: ?Sized>(&self, statement: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub fn commit(self) -> Result<(), Error> {}
    pub fn rollback(self) -> Result<(), Error> {}
}
impl Row {
    pub fn get<I, T>(&self, index: I) -> T {}
    pub fn try_get<I, T>(&self, index: I) -> Result<T, Error> {}
}
