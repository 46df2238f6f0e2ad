//! diesel: the statements that write. Tables and columns come from the project's `table!`.

pub use query_dsl::RunQueryDsl;
pub use result::QueryResult;

pub fn insert_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T> {}
pub fn insert_or_ignore_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T> {}
pub fn replace_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T> {}
pub fn update<T>(source: T) -> query_builder::UpdateStatement<T> {}
pub fn delete<T>(source: T) -> query_builder::DeleteStatement<T> {}
pub fn sql_query<T: Into<String>>(query: T) -> query_builder::SqlQuery {}

pub trait ExpressionMethods: Sized {
    fn eq<T>(self, other: T) -> expression::Operator<Self, T> {
        expression::Operator { left: self, right: other }
    }
    fn ne<T>(self, other: T) -> expression::Operator<Self, T> {
        expression::Operator { left: self, right: other }
    }
}

pub trait SaveChangesDsl<Conn> {
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
}

pub mod expression {
    pub struct Operator<L, R> {
        pub left: L,
        pub right: R,
    }
}

pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    #[derive(Debug)]
    pub struct Error;
}

pub mod query_dsl {
    use crate::QueryResult;

    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, connection: &mut Conn) -> QueryResult<usize> {}
        fn load<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>> {}
        fn get_result<U>(self, connection: &mut Conn) -> QueryResult<U> {}
        fn first<U>(self, connection: &mut Conn) -> QueryResult<U> {}
    }
    impl<T, Conn> RunQueryDsl<Conn> for T {}
}

pub mod query_builder {
    pub struct IncompleteInsertStatement<T> {
        target: T,
    }
    pub struct InsertStatement<T, U> {
        target: T,
        records: U,
    }
    pub struct UpdateStatement<T> {
        target: T,
    }
    pub struct DeleteStatement<T> {
        source: T,
    }
    pub struct SqlQuery {
        text: String,
    }

    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T, U> {
            InsertStatement { target: self.target, records }
        }
    }
    impl<T> UpdateStatement<T> {
        pub fn set<V>(self, values: V) -> UpdateStatement<T> {}
        pub fn filter<P>(self, predicate: P) -> UpdateStatement<T> {}
    }
    impl<T> DeleteStatement<T> {
        pub fn filter<P>(self, predicate: P) -> DeleteStatement<T> {}
    }
    impl SqlQuery {
        pub fn bind<ST, Value>(self, value: Value) -> SqlQuery {}
    }
}
