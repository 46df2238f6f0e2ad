//! lettre: messages and transports. What builders carry stands in lettre.toml.

pub use address::Address;
pub use message::Message;
pub use transport::file::FileTransport;
pub use transport::smtp::{AsyncSmtpTransport, SmtpTransport};

pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> {}
    fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}
pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> {}
    async fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}
pub struct Tokio1Executor;
pub struct AsyncStd1Executor;

pub mod address {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Address {
        text: String,
    }
    #[derive(Debug)]
    pub struct AddressError;
    pub struct Envelope {
        to: Vec<Address>,
        from: Option<Address>,
    }

    impl Address {
        pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Address, AddressError> {}
        pub fn user(&self) -> &str {}
        pub fn domain(&self) -> &str {}
    }
    impl std::str::FromStr for Address {
        type Err = AddressError;
        fn from_str(text: &str) -> Result<Address, AddressError> {
            Ok(Address { text: text.to_owned() })
        }
    }
    impl TryFrom<String> for Address {
        type Error = AddressError;
        fn try_from(text: String) -> Result<Address, AddressError> {
            Ok(Address { text })
        }
    }
    impl std::fmt::Display for Address {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.text)
        }
    }
    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, AddressError> {
            Ok(Envelope { to, from })
        }
    }
}

pub mod message {
    use crate::address::{Address, AddressError};

    #[derive(Clone, Debug)]
    pub struct Message {
        text: String,
    }
    #[derive(Clone, Debug)]
    pub struct MessageBuilder {
        text: String,
    }
    #[derive(Debug)]
    pub struct Error;
    #[derive(Clone, Debug)]
    pub struct Mailbox {
        pub name: Option<String>,
        pub email: Address,
    }
    #[derive(Clone, Debug)]
    pub struct SinglePart {
        text: String,
    }
    #[derive(Clone, Debug)]
    pub struct SinglePartBuilder {
        text: String,
    }
    #[derive(Clone, Debug)]
    pub struct MultiPart {
        text: String,
    }
    #[derive(Clone, Debug)]
    pub struct MultiPartBuilder {
        text: String,
    }
    #[derive(Clone, Debug)]
    pub struct Attachment {
        name: String,
    }

    impl Mailbox {
        pub fn new(name: Option<String>, email: Address) -> Mailbox {
            Mailbox { name, email }
        }
    }
    impl std::str::FromStr for Mailbox {
        type Err = AddressError;
        fn from_str(text: &str) -> Result<Mailbox, AddressError> {
            Ok(Mailbox { name: None, email: text.parse()? })
        }
    }
    impl From<Address> for Mailbox {
        fn from(email: Address) -> Mailbox {
            Mailbox { name: None, email }
        }
    }
    impl Message {
        pub fn builder() -> MessageBuilder {}
        pub fn formatted(&self) -> Vec<u8> {}
    }
    impl MessageBuilder {
        pub fn new() -> MessageBuilder {}
        pub fn from(self, mailbox: Mailbox) -> MessageBuilder {}
        pub fn sender(self, mailbox: Mailbox) -> MessageBuilder {}
        pub fn reply_to(self, mailbox: Mailbox) -> MessageBuilder {}
        pub fn to(self, mailbox: Mailbox) -> MessageBuilder {}
        pub fn cc(self, mailbox: Mailbox) -> MessageBuilder {}
        pub fn bcc(self, mailbox: Mailbox) -> MessageBuilder {}
        pub fn subject<S: Into<String>>(self, subject: S) -> MessageBuilder {}
        pub fn header<H>(self, header: H) -> MessageBuilder {}
        pub fn body<T>(self, body: T) -> Result<Message, Error> {}
        pub fn multipart(self, part: MultiPart) -> Result<Message, Error> {}
        pub fn singlepart(self, part: SinglePart) -> Result<Message, Error> {}
    }
    impl SinglePart {
        pub fn builder() -> SinglePartBuilder {}
        pub fn plain<T>(body: T) -> SinglePart {}
        pub fn html<T>(body: T) -> SinglePart {}
    }
    impl SinglePartBuilder {
        pub fn header<H>(self, header: H) -> SinglePartBuilder {}
        pub fn body<T>(self, body: T) -> SinglePart {}
    }
    impl MultiPart {
        pub fn mixed() -> MultiPartBuilder {}
        pub fn alternative() -> MultiPartBuilder {}
        pub fn related() -> MultiPartBuilder {}
        pub fn alternative_plain_html<T, V>(plain: T, html: V) -> MultiPart {}
        pub fn singlepart(self, part: SinglePart) -> MultiPart {}
        pub fn multipart(self, part: MultiPart) -> MultiPart {}
    }
    impl MultiPartBuilder {
        pub fn singlepart(self, part: SinglePart) -> MultiPart {}
        pub fn multipart(self, part: MultiPart) -> MultiPart {}
        pub fn build(self) -> MultiPart {}
    }
    impl Attachment {
        pub fn new(filename: String) -> Attachment {}
        pub fn body<T, C>(self, content: T, content_type: C) -> SinglePart {}
    }
}

pub mod transport {
    pub mod smtp {
        use crate::address::Envelope;
        use crate::{AsyncTransport, Message, Transport};

        #[derive(Clone, Debug)]
        pub struct SmtpTransport;
        pub struct SmtpTransportBuilder;
        #[derive(Clone, Debug)]
        pub struct AsyncSmtpTransport<E> {
            executor: E,
        }
        pub struct AsyncSmtpTransportBuilder;
        #[derive(Debug)]
        pub struct Error;
        pub struct Response;

        impl SmtpTransport {
            pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
            pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
            pub fn from_url(url: &str) -> Result<SmtpTransportBuilder, Error> {}
            pub fn unencrypted_localhost() -> SmtpTransport {}
            pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder {}
        }
        impl SmtpTransportBuilder {
            pub fn credentials<C>(self, credentials: C) -> SmtpTransportBuilder {}
            pub fn port(self, port: u16) -> SmtpTransportBuilder {}
            pub fn build(self) -> SmtpTransport {}
        }
        impl<E> AsyncSmtpTransport<E> {
            pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
            pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
            pub fn from_url(url: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
        }
        impl AsyncSmtpTransportBuilder {
            pub fn credentials<C>(self, credentials: C) -> AsyncSmtpTransportBuilder {}
            pub fn port(self, port: u16) -> AsyncSmtpTransportBuilder {}
            pub fn build<E>(self) -> AsyncSmtpTransport<E> {}
        }
        impl Transport for SmtpTransport {
            type Ok = Response;
            type Error = Error;
            fn send(&self, message: &Message) -> Result<Response, Error> {}
            fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Response, Error> {}
        }
        impl<E> AsyncTransport for AsyncSmtpTransport<E> {
            type Ok = Response;
            type Error = Error;
            async fn send(&self, message: Message) -> Result<Response, Error> {}
            async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Response, Error> {}
        }
    }

    pub mod file {
        use crate::address::Envelope;
        use crate::{Message, Transport};

        #[derive(Clone, Debug)]
        pub struct FileTransport;
        #[derive(Debug)]
        pub struct Error;

        impl FileTransport {
            pub fn new<P>(path: P) -> FileTransport {}
        }
        impl Transport for FileTransport {
            type Ok = String;
            type Error = Error;
            fn send(&self, message: &Message) -> Result<String, Error> {}
            fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<String, Error> {}
        }
    }
}
