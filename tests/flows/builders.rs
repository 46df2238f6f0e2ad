//! Builders: consuming, by `&mut self`, with a type for each step, and by closures.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Message {
    to: String,
    subject: String,
    tags: Vec<String>,
    urgent: bool,
}

#[derive(Clone, Default)]
struct MessageBuilder {
    message: Message,
    attempts: u8,
}

impl Message {
    fn builder() -> MessageBuilder {
        MessageBuilder::default()
    }
}

impl MessageBuilder {
    fn to(mut self, to: impl Into<String>) -> Self {
        self.message.to = to.into();
        self
    }
    fn subject(mut self, subject: &str) -> Self {
        self.message.subject = subject.to_string();
        self
    }
    fn tag(mut self, tag: String) -> Self {
        self.message.tags.push(tag);
        self
    }
    fn urgent(self) -> Self {
        Self {
            message: Message {
                urgent: true,
                ..self.message
            },
            ..self
        }
    }
    fn attempts(mut self, n: u8) -> Self {
        self.attempts = n;
        self
    }
    fn build(self) -> Result<Message, String> {
        if self.message.subject.is_empty() {
            Err("no subject".into())
        } else {
            Ok(self.message)
        }
    }
}

/// By `&mut self`.
#[derive(Default)]
struct Event {
    name: &'static str,
    props: BTreeMap<String, String>,
}
impl Event {
    fn new(name: &'static str) -> Self {
        Event {
            name,
            ..Event::default()
        }
    }
    fn prop(&mut self, key: &str, value: impl ToString) -> &mut Self {
        self.props.insert(key.to_owned(), value.to_string());
        self
    }
    fn send(&self) {
        sink(self.name);
        sink(&self.props); //~ personal-data-in-analytics
    }
}

/// The same shape, for counts.
#[derive(Default)]
struct Counts {
    name: &'static str,
    numbers: BTreeMap<String, usize>,
}
impl Counts {
    fn number(&mut self, key: &str, value: usize) -> &mut Self {
        self.numbers.insert(key.to_owned(), value);
        self
    }
    fn send(&self) {
        sink((self.name, &self.numbers));
    }
}

pub fn a_consuming_builder() {
    let message = Message::builder()
        .subject("hi")
        .to(source())
        .urgent()
        .build();
    sink(message.map(|m| m.to)); //~ personal-data-in-analytics
}

pub fn another_field_of_what_was_built() {
    let Ok(message) = Message::builder().to(source()).subject("hi").build() else {
        return;
    };
    sink(message.subject);
    sink(message.urgent);
}

pub fn the_error_of_the_build() {
    let built = Message::builder().to(source()).attempts(2).build();
    if let Err(why) = built {
        sink(why);
    }
}

pub fn the_whole_of_what_was_built() {
    let message = Message::builder()
        .to(clean())
        .tag(source())
        .subject("x")
        .build()
        .unwrap_or_default();
    sink(message); //~ personal-data-in-analytics
}

pub fn two_builders() {
    let personal = Message::builder().to(source());
    let other = Message::builder().to(clean()).subject("x");
    sink(other.build());
    drop(personal);
}

pub fn a_setter_called_twice() {
    let message = Message::builder()
        .to(source())
        .to(clean())
        .subject("x")
        .build();
    sink(message.map(|m| m.to));
}

pub fn a_setter_called_twice_the_other_way() {
    let message = Message::builder()
        .to(clean())
        .to(source())
        .subject("x")
        .build();
    sink(message.ok().map(|m| m.to)); //~ personal-data-in-analytics
}

pub fn a_template_that_is_cloned() {
    let template = Message::builder().subject("news");
    let mine = template.clone().to(source()).build();
    let plain = template.to("all").build();
    sink(plain);
    sink(mine); //~ personal-data-in-analytics
}

pub fn set_step_by_step_in_a_loop() {
    let mut builder = Message::builder();
    for who in [clean(), source()] {
        builder = builder.tag(who);
    }
    sink(builder.message.tags.join(",")); //~ personal-data-in-analytics
}

pub fn set_on_one_way_only() {
    let mut builder = Message::builder().subject("x");
    if coin() {
        builder = builder.to(source());
    }
    sink(builder.build()); //~ personal-data-in-analytics
}

pub fn by_mutable_reference() {
    let who = source();
    let mut event = Event::new("signup");
    event.prop("plan", "free").prop("user", &who);
    event.send();
}

pub fn by_mutable_reference_with_numbers() {
    let who = source();
    let mut counts = Counts {
        name: "signup",
        ..Counts::default()
    };
    counts
        .number("letters", who.len())
        .number("dots", who.matches('.').count());
    counts.send();
}

pub fn a_chain_that_ends_in_a_clone() {
    let props = Event::new("seen").prop("who", source()).props.clone();
    sink(props.keys().count());
    sink(props.get("who")); //~ personal-data-in-analytics
}

struct Empty;
struct Addressed;
struct Request<State> {
    url: String,
    body: Option<String>,
    state: PhantomData<State>,
}
impl Request<Empty> {
    fn new() -> Self {
        Request {
            url: String::new(),
            body: None,
            state: PhantomData,
        }
    }
    fn url(self, url: &str) -> Request<Addressed> {
        Request {
            url: url.to_owned(),
            body: self.body,
            state: PhantomData,
        }
    }
}
impl Request<Addressed> {
    fn body(mut self, body: String) -> Self {
        self.body = Some(body);
        self
    }
    fn finish(self) -> (String, String) {
        (self.url, self.body.unwrap_or_default())
    }
}

pub fn a_type_for_each_step() {
    let (url, body) = Request::new()
        .url("https://shop.test")
        .body(source())
        .finish();
    sink(url);
    sink(body); //~ personal-data-in-analytics
}

pub fn a_type_for_each_step_with_a_clean_body() {
    let who = source();
    let (_, body) = Request::new()
        .url(&format!("/{who}"))
        .body(clean())
        .finish();
    sink(body);
}

pub fn configured_by_a_closure() {
    fn message(f: impl FnOnce(&mut Message)) -> Message {
        let mut message = Message::default();
        f(&mut message);
        message
    }
    let who = source();
    let built = message(|m| {
        m.to = who;
        m.subject = clean();
    });
    sink(&built.subject);
    sink(&built.to); //~ personal-data-in-analytics
}

pub fn configured_by_a_closure_with_a_flag() {
    fn message(f: impl FnOnce(&mut Message)) -> Message {
        let mut message = Message::default();
        f(&mut message);
        message
    }
    let who = source();
    sink(message(|m| m.urgent = who.ends_with(".gov")));
}

pub fn a_list_of_options() {
    enum Opt {
        To(String),
        Subject(String),
        Tries(u8),
    }
    fn build(options: Vec<Opt>) -> (String, String, u8) {
        let mut out = (String::new(), String::new(), 0);
        for option in options {
            match option {
                Opt::To(to) => out.0 = to,
                Opt::Subject(subject) => out.1 = subject,
                Opt::Tries(n) => out.2 = n,
            }
        }
        out
    }
    let built = build(vec![
        Opt::Tries(3),
        Opt::To(source()),
        Opt::Subject(clean()),
    ]);
    sink(&built.1);
    sink(built.2);
    sink(built.0); //~ personal-data-in-analytics
}

pub fn a_fluent_query() {
    #[derive(Default)]
    struct Query {
        text: String,
        binds: Vec<String>,
    }
    impl Query {
        fn filter(mut self, column: &str) -> Self {
            self.text.push_str(column);
            self.text.push_str(" = ?");
            self
        }
        fn bind(mut self, value: String) -> Self {
            self.binds.push(value);
            self
        }
    }
    let query = Query::default().filter("mail").bind(source());
    sink(&query.text);
    sink(&query.binds); //~ personal-data-in-analytics
}
