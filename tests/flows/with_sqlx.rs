//! Storage: what goes into a column comes out of it again, and out of no other.
//! needs: sqlx
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;

use sqlx::{FromRow, Row, SqlitePool};

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug, FromRow)]
struct Visitor {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    visits: i64,
}

#[derive(Clone, Debug, FromRow)]
struct Room {
    title: String,
    seats: i64,
}

pub async fn a_labelled_row_type(pool: &SqlitePool) -> sqlx::Result<()> {
    let rows: Vec<Visitor> = sqlx::query_as("SELECT mail, visits FROM visitors")
        .fetch_all(pool)
        .await?;
    for row in rows {
        sink(row.visits);
        sink(row.mail); //~ personal-data-in-analytics
    }
    Ok(())
}

pub async fn another_row_type(pool: &SqlitePool) -> sqlx::Result<()> {
    let room = sqlx::query_as::<_, Room>("SELECT title, seats FROM rooms WHERE id = ?")
        .bind(1)
        .fetch_one(pool)
        .await?;
    sink(&room.title);
    sink(room.seats);
    Ok(())
}

pub async fn looked_up_by_it(pool: &SqlitePool) -> sqlx::Result<()> {
    let who = source();
    let seats: i64 = sqlx::query_scalar("SELECT seats FROM bookings WHERE mail = ?")
        .bind(&who)
        .fetch_one(pool)
        .await?;
    sink(seats);
    Ok(())
}

async fn note(pool: &SqlitePool, who: &str, page: &str) -> sqlx::Result<u64> {
    let done = sqlx::query("INSERT INTO notes (author, page) VALUES (?, ?)")
        .bind(who)
        .bind(page)
        .execute(pool)
        .await?;
    Ok(done.rows_affected())
}

pub async fn written_and_read_back(pool: &SqlitePool) -> sqlx::Result<()> {
    note(pool, &source(), "home").await?;
    let author: String = sqlx::query_scalar("SELECT author FROM notes LIMIT 1")
        .fetch_one(pool)
        .await?;
    sink(author); //~ personal-data-in-analytics
    Ok(())
}

pub async fn read_from_the_other_column(pool: &SqlitePool) -> sqlx::Result<()> {
    note(pool, &source(), "home").await?;
    let page: String = sqlx::query_scalar("SELECT page FROM notes LIMIT 1")
        .fetch_one(pool)
        .await?;
    sink(page);
    Ok(())
}

pub async fn read_from_another_table(pool: &SqlitePool) -> sqlx::Result<()> {
    note(pool, &source(), "home").await?;
    let author: String = sqlx::query_scalar("SELECT author FROM books")
        .fetch_one(pool)
        .await?;
    sink(author);
    Ok(())
}

pub async fn read_by_the_name_of_a_column(pool: &SqlitePool) -> sqlx::Result<()> {
    note(pool, &source(), "about").await?;
    let row = sqlx::query("SELECT author, page FROM notes")
        .fetch_one(pool)
        .await?;
    let page: String = row.get("page");
    let author: String = row.try_get("author")?;
    sink(page);
    sink(author); //~ personal-data-in-analytics
    Ok(())
}

pub async fn counted_in_the_database(pool: &SqlitePool) -> sqlx::Result<()> {
    let written = note(pool, &source(), "about").await?;
    sink(written);
    let n: i64 = sqlx::query_scalar("SELECT count(*) FROM notes")
        .fetch_one(pool)
        .await?;
    sink(n);
    Ok(())
}

pub async fn updated_and_read_back(pool: &SqlitePool) -> sqlx::Result<()> {
    sqlx::query("UPDATE posts SET editor = $1 WHERE id = $2")
        .bind(source())
        .bind(3)
        .execute(pool)
        .await?;
    let editor: Option<String> = sqlx::query_scalar("SELECT editor FROM posts WHERE id = $1")
        .bind(3)
        .fetch_optional(pool)
        .await?;
    sink(editor); //~ personal-data-in-analytics
    Ok(())
}

pub async fn updated_with_something_clean(pool: &SqlitePool) -> sqlx::Result<()> {
    let who = source();
    sqlx::query("UPDATE pages SET title = $1")
        .bind(clean())
        .execute(pool)
        .await?;
    let title: String = sqlx::query_scalar("SELECT title FROM pages")
        .fetch_one(pool)
        .await?;
    sink((title, who.len()));
    Ok(())
}

pub async fn in_a_transaction(pool: &SqlitePool) -> sqlx::Result<()> {
    let mut tx = pool.begin().await?;
    sqlx::query("INSERT INTO letters (to_mail) VALUES (?)")
        .bind(source())
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    let to: Vec<String> = sqlx::query_scalar("SELECT to_mail FROM letters")
        .fetch_all(pool)
        .await?;
    sink(to.concat()); //~ personal-data-in-analytics
    Ok(())
}

struct Repository {
    pool: SqlitePool,
}
impl Repository {
    async fn save(&self, visitor: &Visitor) -> sqlx::Result<i64> {
        let done = sqlx::query("INSERT INTO visitors (mail, visits) VALUES (?1, ?2)")
            .bind(&visitor.mail)
            .bind(visitor.visits)
            .execute(&self.pool)
            .await?;
        Ok(done.last_insert_rowid())
    }
    async fn mails(&self) -> sqlx::Result<Vec<String>> {
        sqlx::query_scalar("SELECT mail FROM visitors")
            .fetch_all(&self.pool)
            .await
    }
    async fn total(&self) -> sqlx::Result<i64> {
        sqlx::query_scalar("SELECT sum(visits) FROM visitors")
            .fetch_one(&self.pool)
            .await
    }
}

pub async fn behind_a_repository(repository: &Repository, visitor: &Visitor) -> sqlx::Result<()> {
    let id = repository.save(visitor).await?;
    sink(id);
    for mail in repository.mails().await? {
        sink(mail); //~ personal-data-in-analytics
    }
    Ok(())
}

pub async fn a_total_behind_a_repository(
    repository: &Repository,
    visitor: &Visitor,
) -> sqlx::Result<()> {
    repository.save(visitor).await?;
    sink(repository.total().await?);
    Ok(())
}
