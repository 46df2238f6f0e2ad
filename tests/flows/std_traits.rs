//! Impls of the traits of std: operators, conversions, `Deref`, `Index`, `Display`, `Iterator`, derives.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::{self, Debug, Display};
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Neg};

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
struct Note {
    body: String,
    page: u32,
}

impl Note {
    const BLANK: &'static str = "";
    fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            page: 1,
        }
    }
    fn body(&self) -> &String {
        &self.body
    }
    fn body_mut(&mut self) -> &mut String {
        &mut self.body
    }
    fn with_page(self, page: u32) -> Self {
        Self { page, ..self }
    }
    fn into_body(self) -> String {
        self.body
    }
    fn append(&mut self, more: &str) -> &mut Self {
        self.body.push_str(more);
        self
    }
}

impl Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (p. {})", self.body, self.page)
    }
}

pub fn display_is_an_impl() {
    let note = Note::new(source());
    sink(note.to_string()); //~ personal-data-in-analytics
}

pub fn display_that_shows_the_page_only() {
    struct Short<'a>(&'a Note);
    impl Display for Short<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "p. {}", self.0.page)
        }
    }
    let note = Note::new(source());
    sink(format!("see {}", Short(&note)));
}

impl From<Note> for String {
    fn from(note: Note) -> String {
        note.body
    }
}
impl From<Note> for u32 {
    fn from(note: Note) -> u32 {
        note.page
    }
}

pub fn into_a_string() {
    let text: String = Note::new(source()).into();
    sink(text); //~ personal-data-in-analytics
}

pub fn into_a_number() {
    let page: u32 = Note::new(source()).into();
    sink(page);
}

impl Add for Note {
    type Output = Note;
    fn add(self, other: Note) -> Note {
        Note {
            body: self.body + &other.body,
            page: self.page,
        }
    }
}
impl AddAssign<&str> for Note {
    fn add_assign(&mut self, more: &str) {
        self.body.push_str(more);
    }
}
impl Neg for Note {
    type Output = u32;
    fn neg(self) -> u32 {
        self.page
    }
}

pub fn operators_are_methods() {
    let mut note = Note::new(clean()) + Note::new(source());
    note += " end";
    sink(note.body); //~ personal-data-in-analytics
}

pub fn an_operator_that_gives_the_page() {
    let mut note = Note::new(source());
    note += &source();
    sink(-note);
}

struct Shelf {
    notes: Vec<Note>,
    labels: Vec<String>,
}
impl Deref for Shelf {
    type Target = Vec<Note>;
    fn deref(&self) -> &Vec<Note> {
        &self.notes
    }
}
impl DerefMut for Shelf {
    fn deref_mut(&mut self) -> &mut Vec<Note> {
        &mut self.notes
    }
}
impl Index<&str> for Shelf {
    type Output = String;
    fn index(&self, _: &str) -> &String {
        &self.labels[0]
    }
}
impl IndexMut<&str> for Shelf {
    fn index_mut(&mut self, _: &str) -> &mut String {
        &mut self.labels[0]
    }
}

pub fn a_deref_of_our_own() {
    let mut shelf = Shelf {
        notes: vec![],
        labels: vec![clean()],
    };
    shelf.push(Note::new(source()));
    let last = shelf.last().map(|note| note.body.as_str());
    sink(last); //~ personal-data-in-analytics
}

pub fn an_index_of_our_own_reads_the_labels() {
    let mut shelf = Shelf {
        notes: vec![Note::new(source())],
        labels: vec![clean()],
    };
    sink(&shelf["a"]);
}

pub fn an_index_of_our_own_is_written() {
    let mut shelf = Shelf {
        notes: vec![],
        labels: vec![clean()],
    };
    shelf["a"] = source();
    sink(&shelf["b"]); //~ personal-data-in-analytics
}

pub fn a_derived_clone_and_a_derived_default() {
    let note = Note::new(source());
    let copy = note.clone();
    let empty = Note::default();
    sink(empty);
    sink(copy); //~ personal-data-in-analytics
}

pub fn a_clone_that_leaves_it_out() {
    #[derive(Debug)]
    struct Session {
        user: String,
        hits: u32,
    }
    impl Clone for Session {
        fn clone(&self) -> Self {
            Session {
                user: String::new(),
                hits: self.hits,
            }
        }
    }
    let session = Session {
        user: source(),
        hits: 2,
    };
    sink(session.clone());
}

pub fn an_iterator_of_our_own() {
    struct Pages {
        left: u32,
        text: String,
    }
    impl Iterator for Pages {
        type Item = (u32, String);
        fn next(&mut self) -> Option<(u32, String)> {
            self.left = self.left.checked_sub(1)?;
            Some((self.left, self.text.clone()))
        }
    }
    let pages = Pages {
        left: 2,
        text: source(),
    };
    for (number, text) in pages {
        sink(number);
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn try_from_keeps_it_on_both_sides() {
    struct Short(String);
    impl TryFrom<String> for Short {
        type Error = String;
        fn try_from(text: String) -> Result<Short, String> {
            if text.len() < 8 {
                Ok(Short(text))
            } else {
                Err(text)
            }
        }
    }
    let outcome: Result<Short, String> = source().try_into();
    if let Err(text) = outcome {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn try_from_with_a_plain_error() {
    struct Short(String);
    impl TryFrom<String> for Short {
        type Error = usize;
        fn try_from(text: String) -> Result<Short, usize> {
            if text.len() < 8 {
                Ok(Short(text))
            } else {
                Err(text.len())
            }
        }
    }
    if let Err(length) = Short::try_from(source()) {
        sink(length);
    }
}

pub fn from_str_of_our_own() {
    struct Address {
        user: String,
        dots: usize,
    }
    impl std::str::FromStr for Address {
        type Err = ();
        fn from_str(text: &str) -> Result<Self, ()> {
            let (user, host) = text.split_once('@').ok_or(())?;
            Ok(Address {
                user: user.to_lowercase(),
                dots: host.matches('.').count(),
            })
        }
    }
    let Ok(address) = source().parse::<Address>() else {
        return;
    };
    sink(address.dots);
    sink(address.user); //~ personal-data-in-analytics
}

pub fn as_ref_of_our_own() {
    struct Label(String);
    impl AsRef<str> for Label {
        fn as_ref(&self) -> &str {
            &self.0
        }
    }
    fn join(parts: &[impl AsRef<str>]) -> String {
        parts.iter().map(AsRef::as_ref).collect()
    }
    sink(join(&[Label(clean())]));
    sink(join(&[Label(clean()), Label(source())])); //~ personal-data-in-analytics
}

pub fn extend_and_collect_into_our_own() {
    #[derive(Debug, Default)]
    struct Bag {
        items: Vec<String>,
        seen: usize,
    }
    impl Extend<String> for Bag {
        fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
            for item in iter {
                self.seen += 1;
                self.items.push(item);
            }
        }
    }
    impl FromIterator<String> for Bag {
        fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self {
            let mut bag = Bag::default();
            bag.extend(iter);
            bag
        }
    }
    let bag: Bag = [clean(), source()].into_iter().collect();
    sink(bag.seen);
    sink(bag.items); //~ personal-data-in-analytics
}

pub fn a_drop_that_tells() {
    struct Session(String);
    impl Drop for Session {
        fn drop(&mut self) {
            sink(&self.0); //~ personal-data-in-analytics
        }
    }
    let session = Session(source());
    drop(session);
}

pub fn a_drop_that_tells_a_number() {
    struct Session(String, u32);
    impl Drop for Session {
        fn drop(&mut self) {
            sink(self.1);
        }
    }
    let _session = Session(source(), 3);
}

pub fn borrowed_and_owned_again() {
    use std::borrow::Borrow;
    fn own<B: ToOwned<Owned = String> + ?Sized>(text: &B) -> String {
        text.to_owned()
    }
    let who = source();
    let part: &str = who.borrow();
    sink(own(part)); //~ personal-data-in-analytics
}

pub fn a_function_call_operator_by_bound() {
    struct Rule<F: Fn(&str) -> bool>(F);
    impl<F: Fn(&str) -> bool> Rule<F> {
        fn keeps(&self, text: &str) -> bool {
            (self.0)(text)
        }
    }
    let rule = Rule(|text: &str| text.len() > 3);
    sink(rule.keeps(&source()));
}

pub fn ordering_picks_one_of_them() {
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
    struct Entry {
        rank: u8,
        name: String,
    }
    let a = Entry {
        rank: 1,
        name: source(),
    };
    let b = Entry {
        rank: 2,
        name: clean(),
    };
    sink(a.cmp(&b));
    let first = a.min(b);
    sink(first.name); //~ personal-data-in-analytics
}
