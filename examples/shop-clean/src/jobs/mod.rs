//! What happens at night: old data is dropped, and the day is summed up.

mod digest;
mod retention;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};
use tracing::{error, info};

use crate::base::{Result, Timestamp};
use crate::services::Services;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAYS_BETWEEN_LETTERS: i64 = 30;

/// Runs the jobs of every new day, until the process ends.
pub async fn run(shop: Arc<Services>) {
    let mut hours = interval(HOUR);
    hours.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut done = Timestamp::now().day();
    loop {
        hours.tick().await;
        let today = Timestamp::now().day();
        if today == done {
            continue;
        }
        done = today;
        match nightly(&shop, today).await {
            Ok(()) => info!(today, "nightly jobs done"),
            Err(problem) => error!(%problem, today, "nightly jobs broken off"),
        }
    }
}

/// Everything that is due on this day. What went wrong today is tried again tomorrow.
pub async fn nightly(shop: &Services, today: i64) -> Result<()> {
    retention::drop_old(&shop.stores).await?;
    digest::sum_up(shop).await?;
    if today % DAYS_BETWEEN_LETTERS == 0 {
        shop.newsletter.send_letter().await?;
    }
    Ok(())
}
