//! Orders: books put aside at a branch until the customer collects them.

mod branches;
mod checkout;
mod model;

pub use branches::{BRANCHES, Branch};
pub use checkout::Checkout;
pub use model::{NewOrder, Order, OrderForm, OrderLine, OrderState, OrderStore, WantedBook};
