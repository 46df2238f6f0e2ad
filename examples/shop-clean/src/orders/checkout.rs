//! From a basket to an order, and what follows: collecting, cancelling, erasing.

use std::sync::Arc;

use tracing::{info, instrument};

use super::branches;
use super::model::{NewOrder, Order, OrderForm, OrderLine, OrderState, OrderStore, WantedBook};
use crate::accounts::AccountStore;
use crate::analytics::{EventSink, ShopEvent};
use crate::base::ids::{BranchId, CustomerId, OrderId};
use crate::base::macros::{audit, track};
use crate::base::{Error, Result};
use crate::catalogue::ProductStore;
use crate::mail::{Mail, Outbox};
use crate::marketing::{Campaigns, Purchase};
use crate::privacy::consent::Consents;
use crate::settings::Preferences;
use crate::usage::UsageRecorder;

const MOST_LINES: usize = 50;
const MOST_COPIES: i64 = 20;

/// What checking out works with.
pub struct Checkout {
    pub orders: Arc<dyn OrderStore>,
    pub products: Arc<dyn ProductStore>,
    pub accounts: Arc<dyn AccountStore>,
    pub preferences: Arc<Preferences>,
    pub consents: Consents,
    pub events: Arc<dyn EventSink>,
    pub campaigns: Arc<Campaigns>,
    pub outbox: Outbox,
    pub usage: UsageRecorder,
}

impl Checkout {
    /// Puts the books aside and confirms by mail.
    #[instrument(skip_all, fields(%customer))]
    pub async fn place(&self, customer: CustomerId, form: OrderForm) -> Result<Order> {
        let account = self.accounts.by_id(customer).await?;
        let account = account.ok_or(Error::NotFound("account"))?;
        let branch = self.branch_for(customer, &form).await?;
        let lines = self.put_aside(&form.books).await?;
        let order = self
            .orders
            .insert(NewOrder {
                customer,
                email: account.email,
                branch,
                lines,
            })
            .await?;

        info!(order = %order.id, lines = order.lines.len(), "order placed");
        track!(self.usage, customer, "orders.place", order.lines.len());
        self.outbox.queue(Mail::order_placed(&order)).await?;
        self.announce(&order).await?;
        Ok(order)
    }

    #[privet::right(query, of = "Order")]
    pub async fn of(&self, customer: CustomerId) -> Result<Vec<Order>> {
        self.orders.of(customer).await
    }

    /// Puts the books back, as long as nobody has collected them.
    pub async fn cancel(&self, customer: CustomerId, id: OrderId) -> Result<()> {
        let order = self.own(customer, id).await?;
        match order.state {
            OrderState::Placed | OrderState::Ready => {
                for line in &order.lines {
                    self.products.put_back(line.product, line.copies).await?;
                }
                self.orders.set_state(id, OrderState::Cancelled).await
            }
            OrderState::Collected | OrderState::Cancelled => {
                Err(Error::Conflict("this order is closed"))
            }
        }
    }

    /// Forgets an order that is done with.
    #[privet::right(clear, of = "Order")]
    pub async fn forget(&self, customer: CustomerId, id: OrderId) -> Result<()> {
        let order = self.own(customer, id).await?;
        if matches!(order.state, OrderState::Placed | OrderState::Ready) {
            self.cancel(customer, id).await?;
        }
        self.orders.delete(id).await?;
        audit!("order.erased", customer);
        Ok(())
    }

    /// For the staff: the books are at the branch.
    pub async fn ready(&self, id: OrderId) -> Result<()> {
        let order = self.existing(id).await?;
        self.orders.set_state(id, OrderState::Ready).await?;
        self.outbox.queue(Mail::order_ready(&order)).await
    }

    /// For the staff: the customer has the books.
    pub async fn collected(&self, id: OrderId) -> Result<()> {
        self.existing(id).await?;
        self.orders.set_state(id, OrderState::Collected).await
    }

    /// The branch asked for, else the customer's own, else the first.
    async fn branch_for(&self, customer: CustomerId, form: &OrderForm) -> Result<BranchId> {
        if let Some(id) = form.branch {
            let branch = branches::by_id(id).ok_or(Error::NotFound("branch"))?;
            return Ok(branch.id);
        }
        let settings = self.preferences.of(customer).await?;
        Ok(settings.home_branch.unwrap_or(branches::BRANCHES[0].id))
    }

    /// Takes every book off the shelf, or none of them.
    async fn put_aside(&self, books: &[WantedBook]) -> Result<Vec<OrderLine>> {
        if books.is_empty() || books.len() > MOST_LINES {
            return Err(Error::invalid("books", "are none or too many"));
        }
        let mut lines = Vec::with_capacity(books.len());
        for book in books {
            match self.line_for(book).await {
                Ok(line) => lines.push(line),
                Err(error) => {
                    self.put_back(&lines).await?;
                    return Err(error);
                }
            }
        }
        Ok(lines)
    }

    async fn line_for(&self, book: &WantedBook) -> Result<OrderLine> {
        if !(1..=MOST_COPIES).contains(&book.copies) {
            return Err(Error::invalid("copies", "are none or too many"));
        }
        let product = self.products.by_id(book.product).await?;
        let product = product.ok_or(Error::NotFound("book"))?;
        if !self.products.take(product.id, book.copies).await? {
            return Err(Error::Conflict("one of the books is sold out"));
        }
        Ok(OrderLine {
            product: product.id,
            title: product.title,
            copies: book.copies,
            price_cents: product.price_cents,
        })
    }

    async fn put_back(&self, lines: &[OrderLine]) -> Result<()> {
        for line in lines {
            self.products.put_back(line.product, line.copies).await?;
        }
        Ok(())
    }

    async fn announce(&self, order: &Order) -> Result<()> {
        if self.consents.may_analyse(order.customer).await? {
            let event = ShopEvent::OrderPlaced {
                customer: order.customer,
                lines: order.lines.len(),
            };
            self.events.publish(event).await;
        }
        let campaigns = Arc::clone(&self.campaigns);
        let purchase = Purchase::from(order);
        tokio::spawn(async move { campaigns.report(purchase).await });
        Ok(())
    }

    async fn existing(&self, id: OrderId) -> Result<Order> {
        let order = self.orders.by_id(id).await?;
        order.ok_or(Error::NotFound("order"))
    }

    async fn own(&self, customer: CustomerId, id: OrderId) -> Result<Order> {
        let order = self.existing(id).await?;
        if order.customer == customer {
            Ok(order)
        } else {
            Err(Error::NotFound("order"))
        }
    }
}
