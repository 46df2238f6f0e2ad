//! Clients of databases, caches, queues and services: what they are asked with is not what they answer.
//! needs: tokio-postgres, redis, mongodb
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::error::Error;
use std::fmt::Debug;
use std::io::{self, BufWriter, LineWriter, Write};

use redis::{AsyncCommands, Commands};

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}

#[derive(Clone, Debug)]
struct Visitor {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    visits: i64,
}

pub async fn looked_up_in_postgres(client: &tokio_postgres::Client) -> Result<(), Box<dyn Error>> {
    let row = client
        .query_one("SELECT seats FROM bookings WHERE mail = $1", &[&source()])
        .await?;
    let seats: i64 = row.get("seats");
    sink(seats);
    Ok(())
}

pub async fn told_beside_the_query(client: &tokio_postgres::Client) -> Result<(), Box<dyn Error>> {
    let who = source();
    let rows = client
        .query("SELECT seats FROM bookings WHERE mail = $1", &[&who])
        .await?;
    sink(rows.len());
    sink(who); //~ personal-data-in-analytics
    Ok(())
}

pub fn got_from_a_cache(client: &redis::Client) -> redis::RedisResult<()> {
    let mut connection = client.get_connection()?;
    let seen: i64 = connection.get(source())?;
    sink(seen);
    Ok(())
}

pub async fn a_key_told_beside_the_cache(client: &redis::Client) -> redis::RedisResult<()> {
    let mut connection = client.get_multiplexed_async_connection().await?;
    let key = format!("seen:{}", source());
    let _: () = connection.set(&key, 1).await?;
    sink(key); //~ personal-data-in-analytics
    Ok(())
}

pub async fn a_document_of_a_labelled_type(
    database: &mongodb::Database,
    filter: mongodb::bson::Document,
) -> mongodb::error::Result<()> {
    let visitors = database.collection::<Visitor>("visitors");
    if let Some(visitor) = visitors.find_one(filter).await? {
        sink(visitor.visits);
        sink(visitor.mail); //~ personal-data-in-analytics
    }
    Ok(())
}

pub fn written_through_two_writers() -> io::Result<()> {
    let mut out = BufWriter::new(LineWriter::new(Vec::new()));
    writeln!(out, "{}", source())?;
    out.flush()?;
    let lines = out.into_inner().map_err(|error| error.into_error())?;
    let Ok(bytes) = lines.into_inner() else {
        return Ok(());
    };
    sink(bytes); //~ personal-data-in-analytics
    Ok(())
}

pub fn a_word_written_through_two_writers() -> io::Result<()> {
    let who = source();
    let mut out = BufWriter::new(LineWriter::new(Vec::new()));
    writeln!(out, "{} {}", clean(), who.len())?;
    sink(out.get_ref().get_ref());
    Ok(())
}
