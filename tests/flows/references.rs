//! References: what is written through one is seen through the other, from then on.
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

#[derive(Debug, Default)]
struct Card {
    front: String,
    back: String,
}

fn fill(to: &mut String) {
    to.push_str(&source());
}

pub fn an_out_parameter() {
    let mut text = String::new();
    fill(&mut text);
    sink(text); //~ personal-data-in-analytics
}

pub fn read_before_the_write() {
    let mut text = clean();
    sink(&text);
    fill(&mut text);
}

pub fn another_place_is_filled() {
    let (mut a, mut b) = (String::new(), clean());
    fill(&mut a);
    sink(&b);
    b.clear();
}

pub fn a_reborrow() {
    let mut text = String::new();
    let outer = &mut text;
    {
        let inner = &mut *outer;
        fill(inner);
    }
    outer.push('.');
    sink(&text); //~ personal-data-in-analytics
}

pub fn an_alias_is_written() {
    let mut card = Card::default();
    let side = &mut card.back;
    *side = source();
    sink(&card.front);
    sink(&card.back); //~ personal-data-in-analytics
}

pub fn an_alias_is_overwritten() {
    let mut card = Card {
        front: source(),
        back: clean(),
    };
    let side = &mut card.front;
    *side = clean();
    sink(card);
}

pub fn one_of_two_aliases() {
    let mut card = Card::default();
    let side = if coin() {
        &mut card.front
    } else {
        &mut card.back
    };
    *side = source();
    sink(card.front); //~ personal-data-in-analytics
}

pub fn one_of_two_aliases_and_a_third_value() {
    let mut card = Card::default();
    let other = Card {
        front: clean(),
        back: clean(),
    };
    let side = if coin() {
        &mut card.front
    } else {
        &mut card.back
    };
    *side = source();
    sink(other);
}

pub fn a_struct_of_references_is_written_through() {
    struct Sides<'a> {
        first: &'a mut String,
        second: &'a mut String,
    }
    let (mut x, mut y) = (clean(), clean());
    let sides = Sides {
        first: &mut x,
        second: &mut y,
    };
    *sides.second = source();
    sink(x);
    sink(y); //~ personal-data-in-analytics
}

pub fn a_struct_of_references_passed_on() {
    struct Target<'a> {
        text: &'a mut String,
        limit: usize,
    }
    fn write(target: Target<'_>) {
        target.text.push_str(&source()[..target.limit]);
    }
    let mut text = clean();
    write(Target {
        text: &mut text,
        limit: 3,
    });
    sink(text); //~ personal-data-in-analytics
}

pub fn a_struct_of_references_that_is_only_read() {
    struct Target<'a> {
        text: &'a str,
        limit: &'a mut usize,
    }
    fn write(target: Target<'_>) {
        *target.limit = target.text.len();
    }
    let mut limit = 9;
    write(Target {
        text: &source(),
        limit: &mut limit,
    });
    sink(limit);
}

pub fn a_returned_reference() {
    fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
        if a.len() > b.len() { a } else { b }
    }
    let (a, b) = (clean(), source());
    sink(longer(&a, "x"));
    sink(longer(&a, &b)); //~ personal-data-in-analytics
}

pub fn a_returned_reference_to_the_first_only() {
    fn first<'a>(a: &'a str, _: &str) -> &'a str {
        a
    }
    sink(first(&clean(), &source()));
}

pub fn a_returned_mutable_reference() {
    fn back(card: &mut Card) -> &mut String {
        &mut card.back
    }
    let mut card = Card::default();
    back(&mut card).push_str(&source());
    sink(&card.front);
    sink(card); //~ personal-data-in-analytics
}

pub fn ref_mut_in_a_pattern() {
    let mut pair = (clean(), clean());
    let (ref mut left, ref right) = pair;
    left.insert_str(0, &source());
    sink(right);
    sink(&pair.0); //~ personal-data-in-analytics
}

pub fn a_slice_of_an_array_is_written() {
    let mut row = [clean(), clean(), clean()];
    let (head, tail) = row.split_at_mut(1);
    tail[0] = source();
    sink(row.concat()); //~ personal-data-in-analytics
}

pub fn first_mut_is_written() {
    let mut row = vec![clean(), clean()];
    if let Some(first) = row.first_mut() {
        *first = source();
    }
    sink(row.join(" ")); //~ personal-data-in-analytics
}

pub fn a_copy_was_made_before() {
    let mut row = vec![clean(), clean()];
    let before = row.clone();
    if let Some(first) = row.first_mut() {
        *first = source();
    }
    sink(before);
}

pub fn a_loop_writes_through_references() {
    let (mut a, mut b) = (clean(), clean());
    for slot in [&mut a, &mut b] {
        slot.push_str(&source());
    }
    sink((a, b)); //~ personal-data-in-analytics
}

pub fn a_reference_to_a_reference() {
    let mut text = clean();
    let mut one = &mut text;
    let two = &mut one;
    **two = source();
    sink(text); //~ personal-data-in-analytics
}

pub fn a_reference_is_pointed_elsewhere() {
    let (mut a, mut b) = (clean(), clean());
    let mut current = &mut a;
    current.push('1');
    current = &mut b;
    *current = source();
    sink(a);
    sink(b); //~ personal-data-in-analytics
}

pub fn a_shared_reference_is_pointed_elsewhere() {
    let (a, b) = (source(), clean());
    let mut current = &a;
    let n = current.len();
    current = &b;
    sink((current, n));
}

pub fn a_reference_kept_in_a_list() {
    let who = source();
    let what = clean();
    let mut views: Vec<&str> = Vec::new();
    views.push(&what);
    sink(&views);
    views.push(&who);
    sink(views); //~ personal-data-in-analytics
}

pub fn through_a_method_chain_of_references() {
    struct Outer {
        inner: Inner,
    }
    struct Inner {
        card: Card,
    }
    impl Outer {
        fn inner(&mut self) -> &mut Inner {
            &mut self.inner
        }
    }
    impl Inner {
        fn card(&mut self) -> &mut Card {
            &mut self.card
        }
    }
    let mut outer = Outer {
        inner: Inner {
            card: Card::default(),
        },
    };
    outer.inner().card().front = source();
    let Outer {
        inner: Inner { card },
    } = outer;
    sink(card.back);
    sink(card.front); //~ personal-data-in-analytics
}

pub fn cleaned_through_a_reference_in_a_callee() {
    fn wipe(text: &mut String) {
        *text = String::from("gone");
    }
    let mut text = source();
    wipe(&mut text);
    sink(text);
}

pub fn perhaps_cleaned_in_a_callee() {
    fn wipe(text: &mut String, really: bool) {
        if really {
            *text = String::from("gone");
        }
    }
    let mut text = source();
    wipe(&mut text, coin());
    sink(text); //~ personal-data-in-analytics
}

pub fn two_arguments_exchange() {
    fn exchange(a: &mut String, b: &mut String) {
        let c = a.clone();
        a.clone_from(b);
        *b = c;
    }
    let (mut a, mut b) = (source(), clean());
    exchange(&mut a, &mut b);
    sink(a);
    sink(b); //~ personal-data-in-analytics
}

pub fn a_cursor_over_a_slice() {
    fn take<'a>(rest: &mut &'a [String]) -> Option<&'a String> {
        let (first, tail) = rest.split_first()?;
        *rest = tail;
        Some(first)
    }
    let all = vec![clean(), source()];
    let mut rest = &all[..];
    while let Some(item) = take(&mut rest) {
        sink(item); //~ personal-data-in-analytics
    }
}

pub fn a_cursor_that_counts() {
    fn skip(rest: &mut &str) -> usize {
        let n = rest.find('@').unwrap_or(rest.len());
        *rest = &rest[n..];
        n
    }
    let who = source();
    let mut rest = who.as_str();
    let n = skip(&mut rest);
    sink(n);
}

pub fn a_raw_pointer() {
    let mut text = clean();
    let pointer: *mut String = &mut text;
    unsafe {
        *pointer = source();
    }
    sink(text); //~ personal-data-in-analytics
}

pub fn kept_for_later_in_an_option() {
    let mut text = clean();
    let mut slot: Option<&mut String> = Some(&mut text);
    if let Some(to) = slot.as_deref_mut() {
        to.push_str(&source());
    }
    if let Some(to) = slot.take() {
        to.push('.');
    }
    sink(text); //~ personal-data-in-analytics
}

pub fn two_pushes_through_a_pointer_that_is_passed_on() {
    #[derive(Default)]
    struct Page {
        text: String,
        lines: u32,
    }
    impl Page {
        fn line(&mut self, text: &str) {
            self.text.push_str(text);
            self.lines += 1;
        }
    }
    fn fill(page: &mut Page, who: &str) {
        Page::line(page, who);
        Page::line(page, "end");
    }
    let mut page = Page::default();
    fill(&mut page, &source());
    sink(page.lines);
    sink(page.text); //~ personal-data-in-analytics
}

// Missed today: the method leaves the text in the struct, not behind the pointer that was passed in.
pub fn a_pointer_in_a_struct_is_written_through_by_a_method() {
    struct Pen<'a> {
        paper: &'a mut String,
        ink: u32,
    }
    impl Pen<'_> {
        fn write(&mut self, text: &str) {
            self.paper.push_str(text);
            self.ink -= 1;
        }
    }
    fn note(paper: &mut String, text: &str) -> u32 {
        let mut pen = Pen { paper, ink: 3 };
        pen.write(text);
        pen.ink
    }
    let (mut a, mut b) = (clean(), clean());
    sink(note(&mut a, &source()));
    note(&mut b, &clean());
    sink(b);
    sink(a); //~ personal-data-in-analytics
}

pub fn the_last_is_changed_in_place() {
    let mut row = vec![clean(), clean()];
    let mut other = row.clone();
    if let Some(last) = row.last_mut() {
        last.push_str(&source());
    }
    if let Some(last) = other.last_mut() {
        last.push_str(&clean());
    }
    sink(other.concat());
    sink(row.concat()); //~ personal-data-in-analytics
}
