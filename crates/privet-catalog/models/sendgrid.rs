//! sendgrid: the mail builder and the sender. Every setter hands its argument on.

pub type SendgridResult<T> = Result<T, SendgridError>;
#[derive(Debug)]
pub struct SendgridError;

pub mod v3 {
    use crate::SendgridResult;

    #[derive(Clone)]
    pub struct Sender<'a> {
        host: &'a str,
    }
    #[derive(Clone)]
    pub struct Message<'a> {
        text: &'a str,
    }
    #[derive(Clone)]
    pub struct Email<'a> {
        text: &'a str,
    }
    #[derive(Clone)]
    pub struct Content<'a> {
        text: &'a str,
    }
    #[derive(Clone)]
    pub struct Personalization<'a> {
        text: &'a str,
    }

    impl<'a> Sender<'a> {
        pub fn new(api_key: &str, client: Option<reqwest::Client>) -> Sender<'a> {}
        pub async fn send(&self, mail: &Message<'a>) -> SendgridResult<reqwest::Response> {}
        pub fn blocking_send(&self, mail: &Message<'a>) -> SendgridResult<reqwest::blocking::Response> {}
    }
    impl<'a> Message<'a> {
        pub fn new(from: Email<'a>) -> Message<'a> {}
        pub fn set_from(self, from: Email<'a>) -> Message<'a> {}
        pub fn set_reply_to(self, reply_to: Email<'a>) -> Message<'a> {}
        pub fn set_subject(self, subject: &'a str) -> Message<'a> {}
        pub fn set_template_id(self, template_id: &'a str) -> Message<'a> {}
        pub fn add_content(self, content: Content<'a>) -> Message<'a> {}
        pub fn add_personalization(self, personalization: Personalization<'a>) -> Message<'a> {}
    }
    impl<'a> Email<'a> {
        pub fn new(email: &'a str) -> Email<'a> {}
        pub fn set_name(self, name: &'a str) -> Email<'a> {}
    }
    impl<'a> Content<'a> {
        pub fn new() -> Content<'a> {}
        pub fn set_content_type(self, content_type: &'a str) -> Content<'a> {}
        pub fn set_value(self, value: &'a str) -> Content<'a> {}
    }
    impl<'a> Personalization<'a> {
        pub fn new(email: Email<'a>) -> Personalization<'a> {}
        pub fn new_many(emails: Vec<Email<'a>>) -> Personalization<'a> {}
        pub fn add_to(self, to: Email<'a>) -> Personalization<'a> {}
        pub fn add_cc(self, cc: Email<'a>) -> Personalization<'a> {}
        pub fn add_bcc(self, bcc: Email<'a>) -> Personalization<'a> {}
        pub fn set_subject(self, subject: &'a str) -> Personalization<'a> {}
        pub fn add_dynamic_template_data_json<T: serde::Serialize + ?Sized>(self, data: &T) -> SendgridResult<Personalization<'a>> {}
    }
}
