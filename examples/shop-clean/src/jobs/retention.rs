//! Dropping what has been kept long enough. The periods are those of the privacy policy.

use tracing::info;

use crate::base::{Result, Timestamp};
use crate::storage::Stores;

const VISITS: i64 = 90;
const USAGE: i64 = 180;
const CONSULTATIONS: i64 = 365;
const FEEDBACK: i64 = 730;
const ORDERS: i64 = 730;

/// Drops everything that is past its period.
pub(super) async fn drop_old(stores: &Stores) -> Result<()> {
    let ago = Timestamp::days_ago;
    let visits = stores.visits.delete_before(ago(VISITS)).await?;
    let usage = stores.usage.delete_before(ago(USAGE)).await?;
    let consultations = stores
        .consultations
        .delete_before(ago(CONSULTATIONS))
        .await?;
    let feedback = stores.feedback.delete_before(ago(FEEDBACK)).await?;
    let orders = stores.orders.delete_before(ago(ORDERS)).await?;
    let sessions = stores.sessions.drop_expired(Timestamp::now()).await?;
    info!(
        visits,
        usage, consultations, feedback, orders, sessions, "old rows dropped"
    );
    Ok(())
}
