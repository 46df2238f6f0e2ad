//! The shop's process: read the configuration, open the database, start the workers, serve until
//! told to stop.

use std::error::Error;
use std::sync::Arc;

use shop::mail::{MailTransport, SmtpMail};
use shop::services::{self, Outside};
use shop::{config, http, jobs, storage, telemetry};
use tokio::net::TcpListener;
use tracing::info;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let config = config::from_environment()?;
    telemetry::install(config.verbosity);

    let stores = storage::open(&config.database).await?;
    let mail: Arc<dyn MailTransport> = Arc::new(SmtpMail::new(&config.mail)?);
    let outside = Outside::connect(mail, &config).await;
    let posthog = Arc::clone(&outside.posthog);
    let (shop, mut workers) = services::assemble(stores, outside, &config);
    let nights = tokio::spawn(jobs::run(Arc::clone(&shop)));

    let listener = TcpListener::bind(config.listen).await?;
    info!(listen = %config.listen, "the shop is open");
    axum::serve(listener, http::router(shop))
        .with_graceful_shutdown(told_to_stop())
        .await?;

    info!("closing");
    nights.abort();
    drop(nights.await);
    while workers.join_next().await.is_some() {}
    posthog.shutdown().await;
    Ok(())
}

async fn told_to_stop() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without a signal handler the process is simply killed, as it was before.
        std::future::pending::<()>().await;
    }
}
