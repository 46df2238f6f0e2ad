//! Books and their copies on the shelf.

use async_trait::async_trait;
use sqlx::{QueryBuilder, Sqlite, SqlitePool};

use crate::base::Result;
use crate::base::ids::ProductId;
use crate::catalogue::{IndexQuery, Product, ProductStore, Sort};

pub(super) struct Table(pub(super) SqlitePool);

#[async_trait]
impl ProductStore for Table {
    async fn by_id(&self, product: ProductId) -> Result<Option<Product>> {
        let product = sqlx::query_as(
            "SELECT id, title, writer, genre, price_cents, stock FROM products WHERE id = ?",
        )
        .bind(product)
        .fetch_optional(&self.0)
        .await?;
        Ok(product)
    }

    async fn matching(&self, query: &IndexQuery) -> Result<Vec<Product>> {
        let mut sql = QueryBuilder::<Sqlite>::new(
            "SELECT id, title, writer, genre, price_cents, stock FROM products WHERE 1 = 1",
        );
        for term in &query.terms {
            let pattern = format!("%{}%", escape(term));
            sql.push(" AND (title || ' ' || writer) LIKE ")
                .push_bind(pattern)
                .push(" ESCAPE '\\'");
        }
        if let Some(genre) = query.genre {
            sql.push(" AND genre = ").push_bind(genre);
        }
        sql.push(match query.sort {
            Sort::Title => " ORDER BY title, id",
            Sort::Price => " ORDER BY price_cents, id",
            Sort::Newest => " ORDER BY id DESC",
        });
        sql.push(" LIMIT ").push_bind(query.limit);
        sql.push(" OFFSET ").push_bind(query.offset);
        let products = sql.build_query_as().fetch_all(&self.0).await?;
        Ok(products)
    }

    async fn newest(&self, limit: i64) -> Result<Vec<Product>> {
        let products = sqlx::query_as(
            "SELECT id, title, writer, genre, price_cents, stock FROM products
             ORDER BY id DESC LIMIT ?",
        )
        .bind(limit)
        .fetch_all(&self.0)
        .await?;
        Ok(products)
    }

    async fn take(&self, product: ProductId, copies: i64) -> Result<bool> {
        let taken =
            sqlx::query("UPDATE products SET stock = stock - ? WHERE id = ? AND stock >= ?")
                .bind(copies)
                .bind(product)
                .bind(copies)
                .execute(&self.0)
                .await?;
        Ok(taken.rows_affected() == 1)
    }

    async fn put_back(&self, product: ProductId, copies: i64) -> Result<()> {
        sqlx::query("UPDATE products SET stock = stock + ? WHERE id = ?")
            .bind(copies)
            .bind(product)
            .execute(&self.0)
            .await?;
        Ok(())
    }
}

/// `LIKE` takes two characters for wildcards.
fn escape(term: &str) -> String {
    term.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}
