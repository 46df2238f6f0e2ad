//! Logging: one subscriber, plain lines on stderr, levels from the configuration.

use tracing::Level;
use tracing_subscriber::fmt;

use crate::config::Verbosity;

/// Installs the subscriber for the whole process.
pub fn install(verbosity: Verbosity) {
    let level = match verbosity {
        Verbosity::Quiet => Level::WARN,
        Verbosity::Normal => Level::INFO,
        Verbosity::Verbose => Level::DEBUG,
    };
    fmt()
        .with_max_level(level)
        .with_writer(std::io::stderr)
        .with_target(true)
        .init();
}
