//! The kinds of sinks and what each implies on its own: whether it is ours,
//! which purpose it has by default, and the weakest cleaning it accepts.

use crate::words::{Grade, words};

words! {
    /// Where labelled data leaves.
    pub enum SinkKind {
        /// Product analytics.
        Analytics = "analytics",
        /// Mailing lists, campaigns, customer journeys.
        Marketing = "marketing",
        /// Ad networks and attribution.
        Advertising = "advertising",
        /// Customer records and support desks.
        Crm = "crm",
        /// Mail to a person.
        Email = "email",
        /// Text message or voice call.
        Sms = "sms",
        /// Push notification.
        Push = "push",
        /// Chat message.
        Chat = "chat",
        /// Crash and error collectors.
        ErrorTracking = "error-tracking",
        /// Our own logs.
        Log = "log",
        /// Our own counters and gauges.
        Metrics = "metrics",
        /// Exported spans.
        Trace = "trace",
        /// A language model of somebody else.
        Llm = "llm",
        /// Payment providers.
        Payment = "payment",
        /// Message queues and streams.
        Queue = "queue",
        /// Our own database.
        Db = "db",
        /// Our own cache.
        Cache = "cache",
        /// Our own files.
        File = "file",
        /// Somebody's object store.
        ObjectStore = "object-store",
        /// The session of the user.
        Session = "session",
        /// A request to any host.
        Http = "http",
        /// A hook that somebody registered.
        Webhook = "webhook",
        /// Another process on the same machine.
        Process = "process",
        /// The answer to the one who asked.
        Response = "response",
    }
}

impl SinkKind {
    /// Our own kinds need no recipient and are no leak by themselves.
    pub fn is_own(self) -> bool {
        match self {
            SinkKind::Log
            | SinkKind::File
            | SinkKind::Db
            | SinkKind::Cache
            | SinkKind::Session
            | SinkKind::Response
            | SinkKind::Process
            | SinkKind::Metrics => true,
            SinkKind::Analytics
            | SinkKind::Marketing
            | SinkKind::Advertising
            | SinkKind::Crm
            | SinkKind::Email
            | SinkKind::Sms
            | SinkKind::Push
            | SinkKind::Chat
            | SinkKind::ErrorTracking
            | SinkKind::Trace
            | SinkKind::Llm
            | SinkKind::Payment
            | SinkKind::Queue
            | SinkKind::ObjectStore
            | SinkKind::Http
            | SinkKind::Webhook => false,
        }
    }

    /// Kinds that keep what they are given: what a subject may later want cleared.
    pub fn is_store(self) -> bool {
        matches!(
            self,
            SinkKind::Db
                | SinkKind::Cache
                | SinkKind::File
                | SinkKind::ObjectStore
                | SinkKind::Session
        )
    }

    /// The purpose of a use of this kind when neither the sink, nor its recipient,
    /// nor a `#[purpose]` around it says one; `None` is not checked.
    pub fn default_purpose(self) -> Option<&'static str> {
        match self {
            SinkKind::Analytics => Some("demand-analysis"),
            SinkKind::Marketing | SinkKind::Advertising | SinkKind::Crm => Some("promotion"),
            SinkKind::ErrorTracking | SinkKind::Log | SinkKind::Trace => Some("troubleshooting"),
            SinkKind::Email
            | SinkKind::Sms
            | SinkKind::Push
            | SinkKind::Chat
            | SinkKind::Metrics
            | SinkKind::Llm
            | SinkKind::Payment
            | SinkKind::Queue
            | SinkKind::Db
            | SinkKind::Cache
            | SinkKind::File
            | SinkKind::ObjectStore
            | SinkKind::Session
            | SinkKind::Http
            | SinkKind::Webhook
            | SinkKind::Process
            | SinkKind::Response => None,
        }
    }

    /// The weakest cleaning this kind accepts, whatever a category says:
    /// a pseudonym is never enough for marketing or advertising.
    pub fn least_grade(self) -> Grade {
        match matches!(self, SinkKind::Marketing | SinkKind::Advertising) {
            true => Grade::Encrypts,
            false => Grade::None,
        }
    }
}
