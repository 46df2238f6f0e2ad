//! In-house code as it is: an event type, a trait in front of the vendor, a queue, a worker, a registry of handlers.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::{self, Debug, Display};
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

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

#[derive(Clone, Debug)]
struct Account {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    plan: Plan,
    logins: u32,
}
#[derive(Clone, Copy, Debug, PartialEq)]
enum Plan {
    Free,
    Team { seats: u16 },
}
impl Account {
    fn sample() -> Self {
        Account {
            mail: source(),
            plan: Plan::Team { seats: 4 },
            logins: 9,
        }
    }
    fn domain(&self) -> Option<&str> {
        self.mail.split('@').nth(1)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(String),
    Number(f64),
    Flag(bool),
    List(Vec<Value>),
}
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}
impl From<u32> for Value {
    fn from(n: u32) -> Self {
        Value::Number(f64::from(n))
    }
}
impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Value::Flag(flag)
    }
}
impl<V: Into<Value>> From<Vec<V>> for Value {
    fn from(list: Vec<V>) -> Self {
        Value::List(list.into_iter().map(Into::into).collect())
    }
}

#[derive(Clone, Debug)]
struct Event {
    name: &'static str,
    props: BTreeMap<&'static str, Value>,
}
impl Event {
    fn new(name: &'static str) -> Self {
        Event {
            name,
            props: BTreeMap::new(),
        }
    }
    fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.props.insert(key, value.into());
        self
    }
}

pub fn an_event_with_the_address(account: &Account) {
    let event = Event::new("login")
        .with("user", account.mail.as_str())
        .with("n", account.logins);
    sink(event); //~ personal-data-in-analytics
}

pub fn an_event_with_counts(account: &Account) {
    let known = !account.mail.is_empty();
    sink(
        Event::new("login")
            .with("known", known)
            .with("n", account.logins),
    );
}

pub fn an_event_with_a_part_of_the_address(account: &Account) {
    let domain = account.domain().unwrap_or("none");
    let event = Event::new("login").with("domains", vec![domain, "local"]);
    sink(event.props.get("domains")); //~ personal-data-in-analytics
}

pub fn the_name_of_the_event(account: &Account) {
    let event = Event::new("login").with("user", account.mail.as_str());
    sink(event.name);
    sink(event.props.len());
}

trait Analytics {
    fn capture(&self, event: Event);
    fn identify(&self, who: &str) {
        self.capture(Event::new("identify").with("id", who));
    }
}
#[derive(Default)]
struct Vendor {
    dropped: RefCell<u32>,
}
impl Analytics for Vendor {
    fn capture(&self, event: Event) {
        sink(event); //~ personal-data-in-analytics
    }
}
struct Nothing;
impl Analytics for Nothing {
    fn capture(&self, event: Event) {
        drop(event);
    }
}
struct Local {
    lines: RefCell<Vec<Event>>,
}
impl Analytics for Local {
    fn capture(&self, event: Event) {
        self.lines.borrow_mut().push(event);
    }
}

pub fn a_trait_in_front_of_the_vendor(account: &Account) {
    let analytics: Box<dyn Analytics> = if coin() {
        Box::new(Nothing)
    } else {
        Box::new(Vendor::default())
    };
    analytics.identify(&account.mail);
}

pub fn a_recorder_behind_the_same_trait(account: &Account) {
    let local = Local {
        lines: RefCell::default(),
    };
    local.identify(&account.mail);
    let lines = local.lines.into_inner();
    sink(lines.len());
    sink(&lines[0].props); //~ personal-data-in-analytics
}

struct Client {
    queue: Sender<Event>,
    worker: Option<thread::JoinHandle<u32>>,
}
impl Client {
    fn start() -> Client {
        let (queue, inbox) = mpsc::channel();
        let worker = thread::spawn(move || pump(&inbox));
        Client {
            queue,
            worker: Some(worker),
        }
    }
    fn track(&self, event: Event) {
        if self.queue.send(event).is_err() {
            eprintln!("the worker is gone");
        }
    }
    fn finish(mut self) -> u32 {
        drop(self.queue);
        self.worker
            .take()
            .and_then(|worker| worker.join().ok())
            .unwrap_or(0)
    }
}
fn pump(inbox: &Receiver<Event>) -> u32 {
    let mut batch = Vec::new();
    let mut sent = 0;
    for event in inbox {
        batch.push(event);
        if batch.len() == 10 {
            sent += flush(&mut batch);
        }
    }
    sent + flush(&mut batch)
}
fn flush(batch: &mut Vec<Event>) -> u32 {
    let events = std::mem::take(batch);
    let n = events.len() as u32;
    for event in events {
        sink(event.props); //~ personal-data-in-analytics
    }
    n
}

pub fn a_queue_and_a_worker(account: &Account) {
    let client = Client::start();
    client.track(Event::new("opened").with("by", account.mail.as_str()));
    sink(client.finish());
}

/// The same, but only numbers are ever queued.
struct Meter {
    queue: Arc<Mutex<VecDeque<(&'static str, u32)>>>,
}
impl Meter {
    fn count(&self, name: &'static str, n: u32) {
        self.queue.lock().unwrap().push_back((name, n));
    }
    fn flush(&self) {
        while let Some((name, n)) = self.queue.lock().unwrap().pop_front() {
            sink((name, n));
        }
    }
}

pub fn a_queue_of_numbers(account: &Account) {
    let meter = Meter {
        queue: Arc::default(),
    };
    meter.count("logins", account.logins);
    meter.count("letters", account.mail.len() as u32);
    meter.flush();
}

type Handler = Box<dyn Fn(&Account) -> String>;
#[derive(Default)]
struct Router {
    handlers: HashMap<&'static str, Handler>,
}
impl Router {
    fn on(mut self, path: &'static str, handler: impl Fn(&Account) -> String + 'static) -> Self {
        self.handlers.insert(path, Box::new(handler));
        self
    }
    fn call(&self, path: &str, account: &Account) -> Option<String> {
        self.handlers.get(path).map(|handler| handler(account))
    }
}

pub fn a_table_of_handlers(account: &Account) {
    let router = Router::default()
        .on("/plan", |a| format!("{:?}", a.plan))
        .on("/me", |a| a.mail.clone());
    sink(router.call("/me", account)); //~ personal-data-in-analytics
}

pub fn a_table_of_handlers_that_count(account: &Account) {
    let router = Router::default()
        .on("/plan", |a| format!("{:?}", a.plan))
        .on("/n", |a| a.logins.to_string());
    sink(router.call("/n", account));
}

/// What leaves is a view of the account, made for it.
#[derive(Debug)]
struct PublicView {
    team: bool,
    seats: u16,
}
#[derive(Debug)]
struct SupportView {
    team: bool,
    contact: String,
}
impl From<&Account> for PublicView {
    fn from(account: &Account) -> Self {
        match account.plan {
            Plan::Free => PublicView {
                team: false,
                seats: 1,
            },
            Plan::Team { seats } => PublicView { team: true, seats },
        }
    }
}
impl From<&Account> for SupportView {
    fn from(account: &Account) -> Self {
        SupportView {
            team: account.plan != Plan::Free,
            contact: account.mail.to_lowercase(),
        }
    }
}

pub fn a_view_with_the_address(account: &Account) {
    let view = SupportView::from(account);
    sink(view.team);
    sink(view); //~ personal-data-in-analytics
}

pub fn a_view_without_it(account: &Account) {
    let view: PublicView = account.into();
    sink(view);
}

struct Context {
    user: Rc<Account>,
    trail: RefCell<Vec<String>>,
}
impl Context {
    fn note(&self, what: impl Display) {
        self.trail.borrow_mut().push(what.to_string());
    }
    fn report(self) -> String {
        self.trail.into_inner().join(" > ")
    }
}

pub fn a_trail_of_breadcrumbs(account: Account) {
    let context = Context {
        user: Rc::new(account),
        trail: RefCell::default(),
    };
    context.note("opened");
    context.note(format_args!("as {}", context.user.mail));
    sink(context.report()); //~ personal-data-in-analytics
}

pub fn a_trail_of_numbers(account: Account) {
    let context = Context {
        user: Rc::new(account),
        trail: RefCell::default(),
    };
    context.note("opened");
    context.note(context.user.logins);
    sink(context.report());
}

static RECENT: Mutex<Vec<(u32, String)>> = Mutex::new(Vec::new());

pub fn a_page_of_recent_visitors(account: &Account) {
    {
        let mut recent = RECENT.lock().unwrap();
        recent.insert(0, (account.logins, account.mail.clone()));
        recent.truncate(20);
    }
    let page: Vec<String> = RECENT
        .lock()
        .unwrap()
        .iter()
        .map(|(n, who)| format!("<li>{who} ({n})</li>"))
        .collect();
    sink(page.concat()); //~ personal-data-in-analytics
}

pub fn the_numbers_of_recent_visitors(account: &Account) {
    RECENT
        .lock()
        .unwrap()
        .push((account.logins, account.mail.clone()));
    let total: u32 = RECENT.lock().unwrap().iter().map(|(n, _)| n).sum();
    sink(total);
}

pub fn a_middleware_chain(account: &Account) {
    type Next<'a> = &'a dyn Fn(Event) -> Event;
    fn stamp(event: Event, next: Next<'_>) -> Event {
        next(event.with("version", 3_u32))
    }
    fn sample(event: Event, next: Next<'_>) -> Event {
        if coin() { next(event) } else { event }
    }
    let event = Event::new("x").with("user", account.mail.as_str());
    let out = stamp(event, &|event| sample(event, &|event| event));
    sink(out); //~ personal-data-in-analytics
}

pub fn a_middleware_that_strips(account: &Account) {
    type Next<'a> = &'a dyn Fn(Event) -> Event;
    fn strip(event: Event, next: Next<'_>) -> Event {
        let bare = Event {
            props: BTreeMap::new(),
            ..event
        };
        next(bare.with("stripped", true))
    }
    let event = Event::new("x").with("user", account.mail.as_str());
    sink(strip(event, &|event| event.with("logins", 1_u32)));
}
