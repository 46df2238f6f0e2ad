//! rudderanalytics: messages are plain structs, the client sends them.

pub mod client {
    pub struct RudderAnalytics;
    impl RudderAnalytics {
        pub fn load(write_key: String, data_plane_url: String) -> RudderAnalytics {}
        pub fn send(&self, msg: &crate::message::Message) -> Result<(), crate::errors::Error> {}
    }
}

pub mod errors {
    #[derive(Debug)]
    pub struct Error;
}

pub mod message {
    use serde_json::Value;

    pub enum Message {
        Identify(Identify),
        Track(Track),
        Page(Page),
        Screen(Screen),
        Group(Group),
        Alias(Alias),
    }
    #[derive(Default)]
    pub struct Identify {
        pub user_id: Option<String>,
        pub anonymous_id: Option<String>,
        pub traits: Option<Value>,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
    }
    #[derive(Default)]
    pub struct Track {
        pub user_id: Option<String>,
        pub anonymous_id: Option<String>,
        pub event: String,
        pub properties: Option<Value>,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
    }
    #[derive(Default)]
    pub struct Page {
        pub user_id: Option<String>,
        pub anonymous_id: Option<String>,
        pub name: String,
        pub properties: Option<Value>,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
    }
    #[derive(Default)]
    pub struct Screen {
        pub user_id: Option<String>,
        pub anonymous_id: Option<String>,
        pub name: String,
        pub properties: Option<Value>,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
    }
    #[derive(Default)]
    pub struct Group {
        pub user_id: Option<String>,
        pub anonymous_id: Option<String>,
        pub group_id: String,
        pub traits: Option<Value>,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
    }
    #[derive(Default)]
    pub struct Alias {
        pub user_id: String,
        pub previous_id: String,
        pub traits: Option<Value>,
        pub context: Option<Value>,
        pub integrations: Option<Value>,
    }
}
