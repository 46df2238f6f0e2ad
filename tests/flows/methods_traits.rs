//! Methods and traits: which body is called decides what flows.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;

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

trait Text {
    fn text(&self) -> String;
    fn title(&self) -> String {
        let mut title = self.text();
        title.truncate(40);
        title
    }
    fn kind() -> &'static str
    where
        Self: Sized,
    {
        "text"
    }
}

impl Text for Note {
    fn text(&self) -> String {
        self.body.clone()
    }
}

struct Page(u32);
impl Text for Page {
    fn text(&self) -> String {
        format!("page {}", self.0)
    }
}

/// Has it, and never shows it.
struct Sealed {
    body: String,
}
impl Text for Sealed {
    fn text(&self) -> String {
        "*".repeat(self.body.len())
    }
}

trait Shout: Text {
    fn shout(&self) -> String {
        self.text().to_uppercase()
    }
}
impl Shout for Note {}
impl Shout for Sealed {}

pub fn an_associated_function_and_a_getter() {
    let note = Note::new(source());
    sink(note.body()); //~ personal-data-in-analytics
}

pub fn the_getter_of_the_page() {
    let note = Note::new(source()).with_page(4);
    sink(note.page);
    sink(Note::BLANK);
}

pub fn a_method_that_takes_self() {
    let body = Note::new(source()).with_page(7).into_body();
    sink(body); //~ personal-data-in-analytics
}

pub fn a_method_that_changes_self() {
    let mut note = Note::default();
    note.append("by ").append(&source());
    sink(&note); //~ personal-data-in-analytics
}

pub fn a_method_that_changes_another() {
    let (mut a, mut b) = (Note::default(), Note::default());
    a.append(&source());
    b.append("nothing").append(&a.body.len().to_string());
    sink(b);
}

pub fn written_through_a_method_result() {
    let mut note = Note::new(clean());
    *note.body_mut() = source();
    let Note { body, .. } = note;
    sink(body); //~ personal-data-in-analytics
}

pub fn overwritten_through_a_method_result() {
    let mut note = Note::new(source());
    *note.body_mut() = clean();
    sink(note);
}

pub fn called_by_its_path() {
    let note = Note::new(source());
    let text = <Note as Text>::text(&note);
    sink(text); //~ personal-data-in-analytics
}

pub fn called_by_another_path() {
    let note = Note::new(source());
    let text = Text::text(&Page(note.page));
    sink(text);
    sink(<Note as Text>::kind());
}

pub fn a_default_method_uses_the_impl() {
    let note = Note::new(source());
    sink(note.title()); //~ personal-data-in-analytics
}

pub fn a_default_method_uses_the_impl_that_hides() {
    let sealed = Sealed { body: source() };
    sink(sealed.title());
}

pub fn a_default_method_of_a_supertrait() {
    let note = Note::new(source());
    sink(note.shout()); //~ personal-data-in-analytics
}

pub fn a_default_method_of_a_supertrait_that_hides() {
    let sealed = Sealed { body: source() };
    sink(sealed.shout());
}

pub fn a_bound_calls_the_impl_of_the_argument() {
    fn show<T: Text>(item: &T) -> String {
        format!("<{}>", item.text())
    }
    let page = Page(3);
    let note = Note::new(source());
    sink(show(&page));
    sink(show(&note)); //~ personal-data-in-analytics
}

pub fn a_bound_calls_the_impl_that_hides() {
    fn show<T>(item: T) -> String
    where
        T: Text,
    {
        item.text()
    }
    sink(show(Sealed { body: source() }));
}

pub fn impl_trait_in_and_out() {
    fn best(items: [impl Text; 2]) -> impl Text {
        let [first, _] = items;
        first
    }
    let item = best([Note::new(source()), Note::new(clean())]);
    sink(item.text()); //~ personal-data-in-analytics
}

pub fn impl_trait_of_a_page() {
    fn number(note: &Note) -> impl Text {
        Page(note.page)
    }
    sink(number(&Note::new(source())).text());
}

pub fn behind_a_dyn_reference() {
    fn print(item: &dyn Text) {
        sink(item.text()); //~ personal-data-in-analytics
    }
    let note = Note::new(source());
    print(&note);
}

pub fn behind_a_box_of_dyn() {
    let items: Vec<Box<dyn Text>> = vec![Box::new(Page(1)), Box::new(Note::new(source()))];
    for item in &items {
        sink(item.text()); //~ personal-data-in-analytics
    }
}

pub fn a_dyn_with_nothing_personal_in_it() {
    trait Size {
        fn size(&self) -> usize;
    }
    impl Size for Note {
        fn size(&self) -> usize {
            self.body.len()
        }
    }
    impl Size for Page {
        fn size(&self) -> usize {
            self.0 as usize
        }
    }
    let items: [Box<dyn Size>; 2] = [Box::new(Note::new(source())), Box::new(Page(2))];
    sink(items.iter().map(|item| item.size()).sum::<usize>());
}

pub fn a_blanket_impl() {
    trait Line {
        fn line(&self) -> String;
    }
    impl<T: Text> Line for T {
        fn line(&self) -> String {
            self.text().replace('\n', " ")
        }
    }
    sink(Page(2).line());
    sink(Note::new(source()).line()); //~ personal-data-in-analytics
}

pub fn an_extension_trait_on_strings() {
    trait Halves {
        fn halves(&self) -> (String, String);
    }
    impl Halves for str {
        fn halves(&self) -> (String, String) {
            let (a, b) = self.split_at(self.len() / 2);
            (a.into(), b.into())
        }
    }
    let who = source();
    sink(clean().halves());
    sink(who.halves().1); //~ personal-data-in-analytics
}

pub fn a_trait_with_an_associated_type() {
    trait Store {
        type Row: Debug;
        fn load(&self) -> Self::Row;
    }
    struct Mails;
    struct Counts;
    impl Store for Mails {
        type Row = (u8, String);
        fn load(&self) -> (u8, String) {
            (1, source())
        }
    }
    impl Store for Counts {
        type Row = u64;
        fn load(&self) -> u64 {
            source().len() as u64
        }
    }
    fn dump<S: Store>(store: S) -> S::Row {
        store.load()
    }
    sink(dump(Counts));
    sink(dump(Mails)); //~ personal-data-in-analytics
}

pub fn the_same_method_name_on_two_types() {
    struct Mail(String);
    struct Door(u8);
    impl Mail {
        fn handle(&self) -> String {
            self.0.clone()
        }
    }
    impl Door {
        fn handle(&self) -> u8 {
            self.0
        }
    }
    let (mail, door) = (Mail(source()), Door(2));
    sink(door.handle());
    sink(mail.handle()); //~ personal-data-in-analytics
}

pub fn inherent_before_trait() {
    trait Reveal {
        fn reveal(&self) -> String;
    }
    struct Card {
        owner: String,
    }
    impl Reveal for Card {
        fn reveal(&self) -> String {
            self.owner.clone()
        }
    }
    impl Card {
        fn reveal(&self) -> &'static str {
            "a card"
        }
    }
    let card = Card { owner: source() };
    sink(card.reveal());
    sink(Reveal::reveal(&card)); //~ personal-data-in-analytics
}

pub fn a_visitor_calls_back() {
    trait Visitor {
        fn word(&mut self, word: &str);
        fn end(&mut self) {}
    }
    fn walk(text: &str, visitor: &mut dyn Visitor) {
        for word in text.split(' ') {
            visitor.word(word);
        }
        visitor.end();
    }
    #[derive(Default)]
    struct Longest(String);
    impl Visitor for Longest {
        fn word(&mut self, word: &str) {
            if word.len() > self.0.len() {
                self.0 = word.to_string();
            }
        }
    }
    let mut longest = Longest::default();
    walk(&format!("from {}", source()), &mut longest);
    sink(longest.0); //~ personal-data-in-analytics
}

pub fn a_generic_counter_calls_back() {
    trait Visitor {
        fn word(&mut self, word: &str);
    }
    fn walk<V: Visitor>(text: &str, visitor: &mut V) {
        text.split(' ').for_each(|word| visitor.word(word));
    }
    #[derive(Default)]
    struct Count(usize);
    impl Visitor for Count {
        fn word(&mut self, _: &str) {
            self.0 += 1;
        }
    }
    let mut count = Count::default();
    walk(&source(), &mut count);
    sink(count.0);
}

pub fn equality_says_little() {
    let (a, b) = (Note::new(source()), Note::new(clean()));
    sink(a == b);
}
