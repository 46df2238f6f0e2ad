//! sqlx: queries, rows and pools. What `bind` and the fetchers carry stands in sqlx.toml.

pub use pool::Pool;
pub use query_builder::QueryBuilder;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for Error {}

pub struct Postgres;
pub struct Sqlite;
pub struct MySql;
pub struct Any;
pub type PgPool = Pool<Postgres>;
pub type SqlitePool = Pool<Sqlite>;
pub type MySqlPool = Pool<MySql>;
pub struct Transaction<'c, DB> {
    db: &'c DB,
}
pub struct RawSql {
    text: String,
}
pub struct DbRow {
    text: String,
}
pub struct QueryResult;

pub trait Row {
    fn get<T, I>(&self, index: I) -> T {}
    fn get_unchecked<T, I>(&self, index: I) -> T {}
    fn try_get<T, I>(&self, index: I) -> Result<T> {}
    fn try_get_unchecked<T, I>(&self, index: I) -> Result<T> {}
}
impl Row for DbRow {}
pub trait FromRow<'r, R>: Sized {
    fn from_row(row: &'r R) -> Result<Self>;
}

pub fn query<'q>(sql: &'q str) -> query::Query<'q> {}
pub fn query_as<'q, DB, O>(sql: &'q str) -> query::QueryAs<'q, DB, O> {}
pub fn query_scalar<'q, DB, O>(sql: &'q str) -> query::QueryScalar<'q, DB, O> {}
pub fn raw_sql(sql: &str) -> RawSql {}

impl QueryResult {
    pub fn rows_affected(&self) -> u64 {}
}
impl RawSql {
    pub async fn execute<E>(self, executor: E) -> Result<QueryResult> {}
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<DbRow>> {}
    pub async fn fetch_one<E>(self, executor: E) -> Result<DbRow> {}
}
impl<'c, DB> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<()> {}
    pub async fn rollback(self) -> Result<()> {}
}

pub mod query {
    use crate::{DbRow, QueryResult, Result};

    pub struct Query<'q> {
        sql: &'q str,
    }
    pub struct QueryAs<'q, DB, O> {
        sql: &'q str,
        db: std::marker::PhantomData<DB>,
        row: std::marker::PhantomData<O>,
    }
    pub struct QueryScalar<'q, DB, O> {
        sql: &'q str,
        db: std::marker::PhantomData<DB>,
        row: std::marker::PhantomData<O>,
    }

    impl<'q> Query<'q> {
        pub fn bind<T>(self, value: T) -> Query<'q> {}
        pub fn persistent(self, value: bool) -> Query<'q> {}
        pub async fn execute<E>(self, executor: E) -> Result<QueryResult> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<DbRow>> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<DbRow> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<DbRow>> {}
    }
    impl<'q, DB, O> QueryAs<'q, DB, O> {
        pub fn bind<T>(self, value: T) -> QueryAs<'q, DB, O> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<O> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>> {}
    }
    impl<'q, DB, O> QueryScalar<'q, DB, O> {
        pub fn bind<T>(self, value: T) -> QueryScalar<'q, DB, O> {}
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>> {}
        pub async fn fetch_one<E>(self, executor: E) -> Result<O> {}
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>> {}
    }
}

pub mod query_builder {
    use crate::query::Query;

    pub struct QueryBuilder<DB> {
        sql: String,
        db: std::marker::PhantomData<DB>,
    }
    pub struct Separated<'b, DB> {
        builder: &'b mut QueryBuilder<DB>,
    }

    impl<DB> QueryBuilder<DB> {
        pub fn new(init: impl Into<String>) -> QueryBuilder<DB> {}
        pub fn push<T: std::fmt::Display>(&mut self, sql: T) -> &mut QueryBuilder<DB> {}
        pub fn push_bind<T>(&mut self, value: T) -> &mut QueryBuilder<DB> {}
        pub fn push_values<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut QueryBuilder<DB>
        where
            I: IntoIterator,
            F: FnMut(Separated<'_, DB>, I::Item),
        {
        }
        pub fn separated<S>(&mut self, separator: S) -> Separated<'_, DB> {
            Separated { builder: self }
        }
        pub fn build(&mut self) -> Query<'_> {
            Query { sql: &self.sql }
        }
        pub fn sql(&self) -> &str {
            &self.sql
        }
    }
    impl<'b, DB> Separated<'b, DB> {
        pub fn push<T: std::fmt::Display>(&mut self, sql: T) -> &mut Separated<'b, DB> {}
        pub fn push_unseparated<T: std::fmt::Display>(&mut self, sql: T) -> &mut Separated<'b, DB> {}
        pub fn push_bind<T>(&mut self, value: T) -> &mut Separated<'b, DB> {}
        pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Separated<'b, DB> {}
    }
}

pub mod pool {
    use crate::{Result, Transaction};

    #[derive(Clone)]
    pub struct Pool<DB> {
        db: std::marker::PhantomData<DB>,
    }
    impl<DB> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Pool<DB>> {}
        pub async fn begin(&self) -> Result<Transaction<'static, DB>> {}
        pub async fn close(&self) {}
    }
}
