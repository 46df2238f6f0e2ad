//! Orders and their lines. Lines come and go with their order, in one transaction.

use async_trait::async_trait;
use privet::Personal;
use sqlx::SqlitePool;

use crate::base::ids::{BranchId, CustomerId, OrderId};
use crate::base::{Result, Timestamp};
use crate::orders::{NewOrder, Order, OrderLine, OrderState, OrderStore};

pub(super) struct Table(pub(super) SqlitePool);

/// A row of `orders`; its lines are in another table.
#[derive(Personal, sqlx::FromRow)]
#[personal(subject = "customer")]
struct Head {
    #[personal(none)]
    id: OrderId,
    #[personal(none)]
    customer: CustomerId,
    #[personal(category = "contact.email", purpose = "fulfilment")]
    email: String,
    #[personal(none)]
    branch: BranchId,
    #[personal(none)]
    state: OrderState,
    #[personal(none)]
    placed_at: Timestamp,
}

impl Head {
    fn with(self, lines: Vec<OrderLine>) -> Order {
        Order {
            id: self.id,
            customer: self.customer,
            email: self.email,
            branch: self.branch,
            state: self.state,
            placed_at: self.placed_at,
            lines,
        }
    }
}

impl Table {
    async fn lines_of(&self, id: OrderId) -> Result<Vec<OrderLine>> {
        let lines = sqlx::query_as(
            "SELECT product, title, copies, price_cents FROM order_lines
             WHERE order_id = ? ORDER BY rowid",
        )
        .bind(id)
        .fetch_all(&self.0)
        .await?;
        Ok(lines)
    }
}

#[async_trait]
impl OrderStore for Table {
    async fn insert(&self, order: NewOrder) -> Result<Order> {
        let mut transaction = self.0.begin().await?;
        let head: Head = sqlx::query_as(
            "INSERT INTO orders (customer, email, branch, state, placed_at)
             VALUES (?, ?, ?, ?, ?)
             RETURNING id, customer, email, branch, state, placed_at",
        )
        .bind(order.customer)
        .bind(&order.email)
        .bind(order.branch)
        .bind(OrderState::Placed)
        .bind(Timestamp::now())
        .fetch_one(&mut *transaction)
        .await?;
        for line in &order.lines {
            sqlx::query(
                "INSERT INTO order_lines (order_id, product, title, copies, price_cents)
                 VALUES (?, ?, ?, ?, ?)",
            )
            .bind(head.id)
            .bind(line.product)
            .bind(&line.title)
            .bind(line.copies)
            .bind(line.price_cents)
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(head.with(order.lines))
    }

    async fn by_id(&self, id: OrderId) -> Result<Option<Order>> {
        let head: Option<Head> = sqlx::query_as(
            "SELECT id, customer, email, branch, state, placed_at FROM orders WHERE id = ?",
        )
        .bind(id)
        .fetch_optional(&self.0)
        .await?;
        match head {
            Some(head) => Ok(Some(head.with(self.lines_of(id).await?))),
            None => Ok(None),
        }
    }

    async fn of(&self, customer: CustomerId) -> Result<Vec<Order>> {
        let heads: Vec<Head> = sqlx::query_as(
            "SELECT id, customer, email, branch, state, placed_at FROM orders
             WHERE customer = ? ORDER BY placed_at, id",
        )
        .bind(customer)
        .fetch_all(&self.0)
        .await?;
        let mut orders = Vec::with_capacity(heads.len());
        for head in heads {
            let lines = self.lines_of(head.id).await?;
            orders.push(head.with(lines));
        }
        Ok(orders)
    }

    async fn set_state(&self, id: OrderId, state: OrderState) -> Result<()> {
        sqlx::query("UPDATE orders SET state = ? WHERE id = ?")
            .bind(state)
            .bind(id)
            .execute(&self.0)
            .await?;
        Ok(())
    }

    async fn delete(&self, id: OrderId) -> Result<()> {
        let mut transaction = self.0.begin().await?;
        sqlx::query("DELETE FROM order_lines WHERE order_id = ?")
            .bind(id)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM orders WHERE id = ?")
            .bind(id)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    async fn delete_of(&self, customer: CustomerId) -> Result<()> {
        let mut transaction = self.0.begin().await?;
        sqlx::query(
            "DELETE FROM order_lines WHERE order_id IN
                 (SELECT id FROM orders WHERE customer = ?)",
        )
        .bind(customer)
        .execute(&mut *transaction)
        .await?;
        sqlx::query("DELETE FROM orders WHERE customer = ?")
            .bind(customer)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    async fn delete_before(&self, at: Timestamp) -> Result<u64> {
        let mut transaction = self.0.begin().await?;
        sqlx::query(
            "DELETE FROM order_lines WHERE order_id IN
                 (SELECT id FROM orders WHERE placed_at < ?)",
        )
        .bind(at)
        .execute(&mut *transaction)
        .await?;
        let deleted = sqlx::query("DELETE FROM orders WHERE placed_at < ?")
            .bind(at)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(deleted.rows_affected())
    }
}
