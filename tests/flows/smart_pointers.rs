//! Smart pointers and cells: copies of a handle share, copies of a value do not.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::borrow::Cow;
use std::cell::{Cell, LazyCell, OnceCell, RefCell};
use std::fmt::Debug;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

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

pub fn a_box_and_back() {
    let boxed = Box::new(source());
    let text = *boxed;
    sink(text); //~ personal-data-in-analytics
}

pub fn a_box_of_a_length() {
    let boxed: Box<usize> = Box::new(source().len());
    sink(*boxed + 1);
}

pub fn a_boxed_text_is_changed() {
    let mut boxed: Box<str> = clean().into_boxed_str();
    sink(&boxed);
    boxed = (boxed.into_string() + &source()).into();
    sink(boxed); //~ personal-data-in-analytics
}

pub fn two_handles_one_cell() {
    let a = Rc::new(RefCell::new(String::new()));
    let b = Rc::clone(&a);
    b.borrow_mut().push_str(&source());
    sink(a.borrow()); //~ personal-data-in-analytics
}

pub fn two_cells() {
    let a = Rc::new(RefCell::new(String::new()));
    let b = Rc::new(RefCell::new(String::new()));
    b.borrow_mut().push_str(&source());
    sink(a.borrow());
}

pub fn a_deep_copy_changed_later() {
    let a = RefCell::new(clean());
    let b = a.clone();
    *b.borrow_mut() = source();
    sink(a.into_inner());
}

pub fn a_deep_copy_made_later() {
    let a = RefCell::new(clean());
    *a.borrow_mut() = source();
    let b = a.clone();
    sink(b.take()); //~ personal-data-in-analytics
}

pub fn a_handle_in_two_structs() {
    struct Writer {
        log: Rc<RefCell<Vec<String>>>,
    }
    struct Reader {
        log: Rc<RefCell<Vec<String>>>,
        name: String,
    }
    let log = Rc::default();
    let writer = Writer {
        log: Rc::clone(&log),
    };
    let reader = Reader { log, name: clean() };
    writer.log.borrow_mut().push(source());
    sink(&reader.name);
    let lines = reader.log.borrow();
    sink(lines.last()); //~ personal-data-in-analytics
}

pub fn a_handle_that_was_replaced() {
    let mut a = Rc::new(RefCell::new(clean()));
    let b = a.clone();
    a = Rc::new(RefCell::new(clean()));
    *a.borrow_mut() = source();
    sink(b.borrow().as_str());
}

pub fn replaced_in_a_cell() {
    let cell = RefCell::new(source());
    let old = cell.replace(clean());
    sink(&cell);
    sink(old); //~ personal-data-in-analytics
}

pub fn a_cell_of_a_number() {
    let hits = Cell::new(0_usize);
    let who = source();
    hits.set(hits.get() + who.len());
    sink(hits.get());
}

pub fn a_cell_of_a_year() {
    let year = Cell::new(0_u32);
    let text = source();
    year.set(text.split('@').count() as u32);
    let born: Cell<&str> = Cell::new("");
    born.set(&text);
    sink(year.take());
    sink(born.replace("x")); //~ personal-data-in-analytics
}

pub fn behind_a_mutex() {
    let shared = Arc::new(Mutex::new(Vec::new()));
    let other = Arc::clone(&shared);
    if let Ok(mut list) = other.lock() {
        list.push(source());
    }
    let list = shared
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    sink(list.first()); //~ personal-data-in-analytics
}

pub fn behind_another_mutex() {
    let mails = Arc::new(Mutex::new(Vec::new()));
    let sizes = Arc::new(Mutex::new(Vec::new()));
    let who = source();
    sizes.lock().unwrap().push(who.len());
    mails.lock().unwrap().push(who);
    let sizes = sizes.lock().unwrap();
    sink(&*sizes);
}

pub fn behind_a_read_write_lock() {
    #[derive(Debug, Default)]
    struct State {
        name: String,
        turns: u64,
    }
    let state = RwLock::new(State::default());
    {
        let mut writing = state.write().unwrap();
        writing.turns += 1;
        writing.name = source();
    }
    let reading = state.read().unwrap();
    sink(reading.turns);
    sink(&reading.name); //~ personal-data-in-analytics
}

pub fn a_lock_that_is_emptied() {
    let state = RwLock::new(source());
    *state.write().unwrap() = String::new();
    sink(state.into_inner().unwrap());
}

pub fn filled_once() {
    let cell = OnceCell::new();
    let text = cell.get_or_init(source);
    sink(text); //~ personal-data-in-analytics
}

pub fn filled_once_with_a_word() {
    let cell: OnceLock<String> = OnceLock::new();
    let who = source();
    let _ = cell.set(format!("{} letters", who.len()));
    sink(cell.get());
}

pub fn set_once_and_read_elsewhere() {
    #[derive(Default)]
    struct Session {
        user: OnceLock<String>,
    }
    impl Session {
        fn login(&self) {
            let _ = self.user.set(source());
        }
        fn user(&self) -> &str {
            self.user.get().map_or("nobody", String::as_str)
        }
    }
    let session = Session::default();
    session.login();
    sink(session.user()); //~ personal-data-in-analytics
}

pub fn lazily_made() {
    let lazy = LazyCell::new(|| source() + "!");
    sink(lazy.trim()); //~ personal-data-in-analytics
}

pub fn lazily_made_of_something_else() {
    let who = source();
    let lazy = LazyLock::new(clean);
    sink((lazy.len(), who.len(), &*lazy));
}

pub fn a_cow_that_borrows() {
    fn tidy(text: &str) -> Cow<'_, str> {
        if text.contains(' ') {
            Cow::Owned(text.replace(' ', ""))
        } else {
            Cow::Borrowed(text)
        }
    }
    let who = source();
    sink(tidy("a b"));
    sink(tidy(&who).into_owned()); //~ personal-data-in-analytics
}

pub fn a_cow_that_is_made_own() {
    let mut text: Cow<'static, str> = Cow::Borrowed("from ");
    sink(&text);
    text.to_mut().push_str(&source());
    sink(text); //~ personal-data-in-analytics
}

pub fn a_cow_over_something_else() {
    let who = source();
    let mut text: Cow<'_, str> = Cow::from(who.as_str());
    text = Cow::from(clean());
    sink(text);
}

pub fn a_weak_handle_grows_strong() {
    let strong = Rc::new(RefCell::new(String::new()));
    let weak: Weak<_> = Rc::downgrade(&strong);
    strong.borrow_mut().push_str(&source());
    if let Some(again) = weak.upgrade() {
        sink(again.borrow().clone()); //~ personal-data-in-analytics
    }
}

pub fn a_weak_handle_to_something_else() {
    let (a, b) = (
        Rc::new(RefCell::new(clean())),
        Rc::new(RefCell::new(clean())),
    );
    let weak = Rc::downgrade(&a);
    b.borrow_mut().push_str(&source());
    sink(weak.upgrade().map(|text| text.borrow().clone()));
}

pub fn a_tree_with_parents() {
    struct Node {
        name: RefCell<String>,
        parent: RefCell<Weak<Node>>,
        children: RefCell<Vec<Rc<Node>>>,
    }
    fn node(name: &str) -> Rc<Node> {
        Rc::new(Node {
            name: RefCell::new(name.into()),
            parent: RefCell::default(),
            children: RefCell::default(),
        })
    }
    let (root, leaf) = (node("root"), node("leaf"));
    *leaf.parent.borrow_mut() = Rc::downgrade(&root);
    root.children.borrow_mut().push(Rc::clone(&leaf));
    root.name.borrow_mut().push_str(&source());
    let up = leaf.parent.borrow().upgrade();
    sink(up.map(|node| node.name.borrow().to_string())); //~ personal-data-in-analytics
}

pub fn copy_on_write_of_a_handle() {
    let mut a = Arc::new(clean());
    let b = Arc::clone(&a);
    Arc::make_mut(&mut a).push_str(&source());
    sink(b);
    sink(a); //~ personal-data-in-analytics
}

pub fn unwrapped_from_its_handle() {
    let shared = Arc::new(Mutex::new(source()));
    let Ok(lock) = Arc::try_unwrap(shared) else {
        return;
    };
    sink(lock.into_inner().ok()); //~ personal-data-in-analytics
}

pub fn pinned() {
    let mut pinned: Pin<Box<Vec<String>>> = Box::pin(Vec::new());
    pinned.as_mut().get_mut().push(source());
    sink(pinned.len());
    sink(pinned.iter().next()); //~ personal-data-in-analytics
}

pub fn an_atomic_counter() {
    let counter = AtomicU64::new(0);
    let who = source();
    counter.fetch_add(who.len() as u64, Ordering::Relaxed);
    sink(counter.load(Ordering::SeqCst));
}

pub fn an_atomic_with_a_number_of_theirs() {
    struct Member {
        #[cfg_attr(privet, personal(category = "contact"))]
        phone: u64,
    }
    let member = Member { phone: 5_550_123 };
    let last = AtomicU64::new(0);
    last.store(member.phone, Ordering::Relaxed);
    let seen = last.swap(0, Ordering::AcqRel);
    sink(seen); //~ personal-data-in-analytics
}

pub fn a_handle_to_a_trait_object() {
    trait Named {
        fn name(&self) -> String;
    }
    struct Person(RefCell<String>);
    impl Named for Person {
        fn name(&self) -> String {
            self.0.borrow().clone()
        }
    }
    let person = Rc::new(Person(RefCell::new(clean())));
    let named: Rc<dyn Named> = person.clone();
    person.0.replace(source());
    sink(named.name()); //~ personal-data-in-analytics
}

pub fn a_mapped_guard() {
    struct Both {
        mail: String,
        size: usize,
    }
    let cell = RefCell::new(Both {
        mail: source(),
        size: 4,
    });
    let size = std::cell::Ref::map(cell.borrow(), |both| &both.size);
    sink(*size);
    drop(size);
    let mut mail = std::cell::RefMut::map(cell.borrow_mut(), |both| &mut both.mail);
    mail.push('.');
    sink(mail.as_str()); //~ personal-data-in-analytics
}

pub fn taken_out_of_a_cell() {
    let cell = Cell::new(Some(source()));
    drop(cell.take());
    sink(cell.into_inner());
}
