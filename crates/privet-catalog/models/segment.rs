//! segment: messages are plain structs; batchers and clients send them.

pub use message::Message;

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;

pub struct HttpClient;
pub struct Batcher;
pub struct AutoBatcher;

pub trait Client {
    async fn send(&self, write_key: String, msg: Message) -> Result<()>;
}
impl Client for HttpClient {
    async fn send(&self, write_key: String, msg: Message) -> Result<()> {}
}
impl Default for HttpClient {
    fn default() -> HttpClient {}
}
impl Batcher {
    pub fn new(context: Option<serde_json::Value>) -> Batcher {}
    pub fn push(&mut self, msg: impl Into<message::BatchMessage>) -> Result<Option<message::BatchMessage>> {}
    pub fn into_message(self) -> Message {}
}
impl AutoBatcher {
    pub fn new(client: HttpClient, batcher: Batcher, key: String) -> AutoBatcher {}
    pub async fn push(&mut self, msg: impl Into<message::BatchMessage>) -> Result<()> {}
    pub async fn flush(&mut self) -> Result<()> {}
}

pub mod message {
    use serde_json::{Map, Value};

    #[derive(Clone, Debug)]
    pub enum User {
        UserId { user_id: String },
        AnonymousId { anonymous_id: String },
        Both { user_id: String, anonymous_id: String },
    }
    impl Default for User {
        fn default() -> User {}
    }
    #[derive(Clone, Debug)]
    pub enum Message {
        Identify(Identify),
        Track(Track),
        Page(Page),
        Screen(Screen),
        Group(Group),
        Alias(Alias),
    }
    #[derive(Clone, Debug)]
    pub enum BatchMessage {
        Identify(Identify),
        Track(Track),
        Page(Page),
        Screen(Screen),
        Group(Group),
        Alias(Alias),
    }
    #[derive(Clone, Debug, Default)]
    pub struct Identify {
        pub user: User,
        pub traits: Value,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
        pub extra: Map<String, Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Track {
        pub user: User,
        pub event: String,
        pub properties: Value,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
        pub extra: Map<String, Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Page {
        pub user: User,
        pub name: String,
        pub properties: Value,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
        pub extra: Map<String, Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Screen {
        pub user: User,
        pub name: String,
        pub properties: Value,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
        pub extra: Map<String, Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Group {
        pub user: User,
        pub group_id: String,
        pub traits: Value,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
        pub extra: Map<String, Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Alias {
        pub user: User,
        pub previous_id: String,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
        pub extra: Map<String, Value>,
    }

    impl From<Identify> for Message {
        fn from(message: Identify) -> Message {
            Message::Identify(message)
        }
    }
    impl From<Track> for Message {
        fn from(message: Track) -> Message {
            Message::Track(message)
        }
    }
    impl From<Page> for Message {
        fn from(message: Page) -> Message {
            Message::Page(message)
        }
    }
    impl From<Identify> for BatchMessage {
        fn from(message: Identify) -> BatchMessage {
            BatchMessage::Identify(message)
        }
    }
    impl From<Track> for BatchMessage {
        fn from(message: Track) -> BatchMessage {
            BatchMessage::Track(message)
        }
    }
    impl From<Page> for BatchMessage {
        fn from(message: Page) -> BatchMessage {
            BatchMessage::Page(message)
        }
    }
}
