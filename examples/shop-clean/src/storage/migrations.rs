//! The tables, as a list of steps. A step that has been released is never edited: the next change
//! is the next step.

use sqlx::SqlitePool;
use tracing::info;

use crate::base::Result;

const STEPS: [&str; 4] = [ACCOUNTS, CATALOGUE, CONVERSATION, SHOPPING];

const ACCOUNTS: &str = "
    CREATE TABLE accounts (
        id INTEGER PRIMARY KEY,
        email TEXT NOT NULL UNIQUE COLLATE NOCASE,
        created_at INTEGER NOT NULL
    );
    CREATE TABLE sign_in_codes (
        address_key TEXT PRIMARY KEY,
        code_digest TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
    );
    CREATE TABLE sessions (
        digest TEXT PRIMARY KEY,
        customer INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
    );
    CREATE TABLE consents (
        customer INTEGER NOT NULL,
        purpose TEXT NOT NULL,
        policy_version INTEGER NOT NULL,
        given_at INTEGER NOT NULL,
        withdrawn_at INTEGER
    );
    CREATE INDEX consents_by_customer ON consents (customer, purpose, given_at);
    CREATE TABLE settings (
        customer INTEGER PRIMARY KEY,
        theme TEXT NOT NULL,
        language TEXT NOT NULL,
        home_branch INTEGER,
        remember_visits INTEGER NOT NULL
    );
";

const CATALOGUE: &str = "
    CREATE TABLE products (
        id INTEGER PRIMARY KEY,
        title TEXT NOT NULL,
        writer TEXT NOT NULL,
        genre TEXT NOT NULL,
        price_cents INTEGER NOT NULL,
        stock INTEGER NOT NULL CHECK (stock >= 0)
    );
    CREATE TABLE visits (
        customer INTEGER NOT NULL,
        path TEXT NOT NULL,
        product INTEGER,
        seconds INTEGER NOT NULL,
        at INTEGER NOT NULL
    );
    CREATE INDEX visits_by_customer ON visits (customer, at);
    CREATE TABLE usage_log (
        customer INTEGER NOT NULL,
        feature TEXT NOT NULL,
        detail TEXT,
        at INTEGER NOT NULL
    );
    CREATE INDEX usage_by_customer ON usage_log (customer, at);
    CREATE TABLE counters (
        name TEXT NOT NULL,
        bucket TEXT NOT NULL,
        day INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (name, bucket, day)
    );
";

const CONVERSATION: &str = "
    CREATE TABLE consultations (
        id INTEGER PRIMARY KEY,
        customer INTEGER NOT NULL,
        topic TEXT NOT NULL,
        team TEXT NOT NULL,
        state TEXT NOT NULL,
        opened_at INTEGER NOT NULL
    );
    CREATE INDEX consultations_by_customer ON consultations (customer);
    CREATE TABLE messages (
        id INTEGER PRIMARY KEY,
        consultation INTEGER NOT NULL REFERENCES consultations (id),
        from_staff INTEGER NOT NULL,
        body TEXT NOT NULL,
        sent_at INTEGER NOT NULL
    );
    CREATE INDEX messages_by_consultation ON messages (consultation, sent_at);
    CREATE TABLE feedback (
        id INTEGER PRIMARY KEY,
        customer INTEGER NOT NULL,
        product INTEGER,
        rating INTEGER NOT NULL,
        comment TEXT NOT NULL,
        given_at INTEGER NOT NULL
    );
    CREATE INDEX feedback_by_customer ON feedback (customer);
    CREATE INDEX feedback_by_product ON feedback (product);
";

const SHOPPING: &str = "
    CREATE TABLE orders (
        id INTEGER PRIMARY KEY,
        customer INTEGER NOT NULL,
        email TEXT NOT NULL,
        branch INTEGER NOT NULL,
        state TEXT NOT NULL,
        placed_at INTEGER NOT NULL
    );
    CREATE INDEX orders_by_customer ON orders (customer);
    CREATE TABLE order_lines (
        order_id INTEGER NOT NULL REFERENCES orders (id),
        product INTEGER NOT NULL,
        title TEXT NOT NULL,
        copies INTEGER NOT NULL,
        price_cents INTEGER NOT NULL
    );
    CREATE INDEX lines_by_order ON order_lines (order_id);
    CREATE TABLE subscribers (
        email TEXT PRIMARY KEY COLLATE NOCASE,
        topic TEXT NOT NULL,
        leave_token TEXT NOT NULL UNIQUE,
        since INTEGER NOT NULL
    );
    INSERT INTO products (title, writer, genre, price_cents, stock) VALUES
        ('The Rings of Saturn', 'W. G. Sebald', 'fiction', 1400, 5),
        ('Moominland Midwinter', 'Tove Jansson', 'children', 900, 8),
        ('The Sea Around Us', 'Rachel Carson', 'science', 1650, 3),
        ('Averno', 'Louise Glück', 'poetry', 1200, 2);
";

/// Takes the steps that this database has not taken yet.
pub async fn apply(pool: &SqlitePool) -> Result<()> {
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY)")
        .execute(pool)
        .await?;
    let taken: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM migrations")
        .fetch_one(pool)
        .await?;
    let taken = usize::try_from(taken).unwrap_or(STEPS.len());
    for (step, sql) in STEPS.iter().enumerate().skip(taken) {
        let mut transaction = pool.begin().await?;
        sqlx::raw_sql(*sql).execute(&mut *transaction).await?;
        sqlx::query("INSERT INTO migrations (step) VALUES (?)")
            .bind(step as i64)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        info!(step, "tables brought up to date");
    }
    Ok(())
}
