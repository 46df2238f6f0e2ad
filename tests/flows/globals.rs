//! Globals: what one function leaves in a static, another finds there.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};

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

static LAST_USER: Mutex<String> = Mutex::new(String::new());
static LAST_WORD: Mutex<String> = Mutex::new(String::new());
static LOGINS: AtomicUsize = AtomicUsize::new(0);

fn remember(who: &str) {
    LOGINS.fetch_add(1, Ordering::Relaxed);
    *LAST_USER.lock().unwrap() = who.to_owned();
}

pub fn left_in_a_static() {
    remember(&source());
    let last = LAST_USER.lock().unwrap();
    sink(&*last); //~ personal-data-in-analytics
}

pub fn a_counter_beside_it() {
    remember(&source());
    sink(LOGINS.load(Ordering::Relaxed));
}

pub fn left_in_another_static() {
    remember(&source());
    *LAST_WORD.lock().unwrap() = clean();
    sink(LAST_WORD.lock().unwrap().as_str());
}

static OWNER: OnceLock<String> = OnceLock::new();
static HOST: OnceLock<String> = OnceLock::new();

fn set_up() {
    OWNER.set(source()).ok();
    HOST.set(clean()).ok();
}

pub fn set_once_at_the_start() {
    set_up();
    sink(OWNER.get()); //~ personal-data-in-analytics
}

pub fn another_set_once_at_the_start() {
    set_up();
    sink(HOST.get().map(String::as_str));
}

pub fn got_or_made() {
    static ADMIN: OnceLock<String> = OnceLock::new();
    fn admin() -> &'static str {
        ADMIN.get_or_init(|| format!("root <{}>", source()))
    }
    sink(admin().len());
    sink(admin()); //~ personal-data-in-analytics
}

static TABLE: LazyLock<HashMap<&'static str, String>> =
    LazyLock::new(|| HashMap::from([("support", source()), ("sales", clean())]));

pub fn a_lazy_table() {
    if let Some(address) = TABLE.get("support") {
        sink(address); //~ personal-data-in-analytics
    }
}

pub fn the_keys_of_a_lazy_table() {
    let keys: Vec<&&str> = TABLE.keys().collect();
    sink(keys);
}

static PLAIN: LazyLock<Vec<String>> = LazyLock::new(|| vec![clean(), source().len().to_string()]);

pub fn a_lazy_list_without_it() {
    sink(PLAIN.iter().rev().collect::<Vec<_>>());
}

thread_local! {
    static CURRENT: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    static NAME: OnceCell<String> = const { OnceCell::new() };
}

fn enter(who: String) {
    DEPTH.set(DEPTH.get() + who.len());
    CURRENT.with_borrow_mut(|stack| stack.push(who));
}

pub fn left_in_a_thread_local() {
    enter(source());
    let top = CURRENT.with(|stack| stack.borrow().last().cloned());
    sink(top); //~ personal-data-in-analytics
}

pub fn a_depth_in_a_thread_local() {
    enter(source());
    sink(DEPTH.get());
    sink(DEPTH.with(|depth| depth.take()));
}

pub fn taken_from_a_thread_local() {
    enter(source());
    let all = CURRENT.take();
    sink(all); //~ personal-data-in-analytics
}

pub fn a_thread_local_cell_filled_once() {
    NAME.with(|name| {
        sink(name.get_or_init(clean));
    });
}

static mut BUFFER: String = String::new();
static mut SPARE: String = String::new();

pub fn a_mutable_static() {
    unsafe {
        BUFFER = source();
        let buffer = &raw const BUFFER;
        sink(&*buffer); //~ personal-data-in-analytics
    }
}

pub fn another_mutable_static() {
    unsafe {
        BUFFER = source();
        SPARE = clean();
        let spare = &raw const SPARE;
        sink(&*spare);
    }
}

#[derive(Clone, Debug)]
struct Settings {
    contact: &'static str,
    limit: u32,
}
const SETTINGS: Settings = Settings {
    contact: "help",
    limit: 10,
};

pub fn a_constant_struct() {
    let who = source();
    let Settings { contact, limit } = SETTINGS;
    sink((contact, limit + who.len() as u32));
}

pub fn a_copy_of_a_constant_is_changed() {
    #[derive(Debug)]
    struct Form {
        to: String,
        tries: u8,
    }
    const EMPTY: Form = Form {
        to: String::new(),
        tries: 3,
    };
    let mut form = EMPTY;
    form.to = source();
    sink(EMPTY);
    sink(form); //~ personal-data-in-analytics
}

struct Registry {
    people: RwLock<HashMap<u64, Person>>,
    rooms: RwLock<HashMap<u64, String>>,
}
#[derive(Clone, Debug)]
struct Person {
    mail: String,
    floor: u8,
}
static REGISTRY: LazyLock<Registry> = LazyLock::new(|| Registry {
    people: RwLock::new(HashMap::new()),
    rooms: RwLock::new(HashMap::new()),
});

impl Registry {
    fn add(&self, id: u64, mail: String) {
        self.people
            .write()
            .unwrap()
            .insert(id, Person { mail, floor: 2 });
        self.rooms.write().unwrap().insert(id, clean());
    }
    fn person(&self, id: u64) -> Option<Person> {
        self.people.read().unwrap().get(&id).cloned()
    }
    fn room(&self, id: u64) -> Option<String> {
        self.rooms.read().unwrap().get(&id).cloned()
    }
}

pub fn a_global_registry() {
    REGISTRY.add(1, source());
    let Some(person) = REGISTRY.person(1) else {
        return;
    };
    sink(person.floor);
    sink(person.mail); //~ personal-data-in-analytics
}

pub fn the_other_table_of_the_registry() {
    REGISTRY.add(2, source());
    sink(REGISTRY.room(2));
}

static HOOK: OnceLock<Box<dyn Fn(&str) -> String + Send + Sync>> = OnceLock::new();
static QUIET: OnceLock<fn(&str) -> usize> = OnceLock::new();

pub fn a_global_callback() {
    HOOK.set(Box::new(|text| text.to_uppercase())).ok();
    if let Some(hook) = HOOK.get() {
        sink(hook(&source())); //~ personal-data-in-analytics
    }
}

pub fn a_global_callback_that_measures() {
    let hook = QUIET.get_or_init(|| str::len);
    sink(hook(&source()));
}

mod state {
    use std::sync::Mutex;
    pub static INBOX: Mutex<Vec<String>> = Mutex::new(Vec::new());
    pub static OUTBOX: Mutex<Vec<String>> = Mutex::new(Vec::new());
    pub fn forward() {
        let mut inbox = INBOX.lock().unwrap();
        OUTBOX.lock().unwrap().extend(inbox.drain(..));
    }
}

pub fn from_one_static_to_another() {
    state::INBOX.lock().unwrap().push(source());
    state::forward();
    let out = state::OUTBOX.lock().unwrap();
    for line in out.iter() {
        sink(line); //~ personal-data-in-analytics
    }
}

pub fn a_static_in_a_function_counts_calls() {
    fn next(_: &str) -> usize {
        static CALLS: AtomicUsize = AtomicUsize::new(0);
        CALLS.fetch_add(1, Ordering::SeqCst)
    }
    sink(next(&source()));
}
