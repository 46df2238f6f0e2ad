//! rusqlite: connections, statements and rows. What closures and rows carry stands in rusqlite.toml.

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for Error {}

pub trait Params {}
pub trait ToSql {}

pub struct Connection;
pub struct Statement<'c> {
    connection: &'c Connection,
}
pub struct Transaction<'c> {
    connection: &'c Connection,
}
pub struct Row<'s> {
    statement: &'s str,
}
pub struct Rows<'s> {
    statement: &'s str,
}

pub fn params_from_iter<I>(iter: I) -> Vec<I::Item>
where
    I: IntoIterator,
{
}

impl Connection {
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Connection> {}
    pub fn open_in_memory() -> Result<Connection> {}
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    pub fn query_row<T, P: Params, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>,
    {
    }
    pub fn query_one<T, P: Params, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>,
    {
    }
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
    pub fn prepare_cached(&self, sql: &str) -> Result<Statement<'_>> {}
    pub fn transaction(&mut self) -> Result<Transaction<'_>> {}
    pub fn last_insert_rowid(&self) -> i64 {}
}
impl<'c> std::ops::Deref for Transaction<'c> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.connection
    }
}
impl<'c> Transaction<'c> {
    pub fn commit(self) -> Result<()> {}
    pub fn rollback(self) -> Result<()> {}
}
impl<'c> Statement<'c> {
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> {}
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64> {}
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> {}
    pub fn query_map<T, P: Params, F>(&mut self, params: P, f: F) -> Result<std::vec::IntoIter<Result<T>>>
    where
        F: FnMut(&Row<'_>) -> Result<T>,
    {
    }
    pub fn query_row<T, P: Params, F>(&mut self, params: P, f: F) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>,
    {
    }
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> {}
}
impl<'s> Rows<'s> {
    pub fn next(&mut self) -> Result<Option<&Row<'s>>> {}
}
impl<'s> Row<'s> {
    pub fn get<I, T>(&self, index: I) -> Result<T> {}
    pub fn get_unwrap<I, T>(&self, index: I) -> T {}
}
