//! Enums and patterns: a payload belongs to its variant.
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

#[derive(Clone, Debug)]
enum Event {
    Opened,
    Typed(String),
    Signed { who: String, at: u64 },
    Both(String, String),
    Nested(Box<Event>),
}
use Event::{Both, Nested, Opened, Signed, Typed};

#[derive(Debug)]
enum Contact {
    #[allow(dead_code, reason = "a claim")]
    Mail(#[cfg_attr(privet, personal(category = "contact.email"))] String),
    Desk(u16),
}

fn signed() -> Event {
    Signed {
        who: source(),
        at: 12,
    }
}

pub fn a_payload_comes_out() {
    match Typed(source()) {
        Typed(text) => sink(text), //~ personal-data-in-analytics
        _ => {}
    }
}

pub fn another_variant_has_another_payload() {
    let event = if coin() { Typed(clean()) } else { signed() };
    if let Typed(text) = event {
        sink(text);
    }
}

pub fn a_named_payload_comes_out() {
    if let Signed { who, at } = signed() {
        sink(at);
        sink(who.to_ascii_lowercase()); //~ personal-data-in-analytics
    }
}

pub fn the_time_beside_it() {
    if let Signed { at, .. } = signed() {
        sink(at);
    }
}

pub fn the_second_of_two_payloads() {
    let event = Both(clean(), source());
    let Both(left, right) = event else { return };
    sink(left);
    sink(right); //~ personal-data-in-analytics
}

pub fn the_whole_enum() {
    let events = vec![Opened, signed()];
    sink(events); //~ personal-data-in-analytics
}

pub fn an_enum_with_nothing_in_it() {
    let who = source();
    let event = if who.is_empty() {
        Opened
    } else {
        Typed(clean())
    };
    sink(event);
}

pub fn a_nested_payload() {
    let event = Nested(Box::new(Nested(Box::new(Typed(source())))));
    if let Nested(outer) = event
        && let Nested(inner) = *outer
        && let Typed(text) = *inner
    {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn a_nested_payload_of_another_kind() {
    let event = Nested(Box::new(Both(clean(), source())));
    if let Nested(inner) = event
        && let Both(first, _) = *inner
    {
        sink(first);
    }
}

pub fn an_or_pattern_binds_either() {
    match signed() {
        Typed(text) | Signed { who: text, .. } => sink(text), //~ personal-data-in-analytics
        Opened | Both(..) | Nested(_) => {}
    }
}

pub fn an_or_pattern_of_the_clean_ones() {
    let event = if coin() {
        Typed(clean())
    } else {
        Both(clean(), source())
    };
    match event {
        Typed(text) | Both(text, _) => sink(text),
        _ => {}
    }
}

pub fn a_binding_with_an_at() {
    match signed() {
        whole @ Signed { at: 1.., .. } => sink(whole), //~ personal-data-in-analytics
        other => drop(other),
    }
}

pub fn a_number_with_an_at() {
    match signed() {
        Signed {
            at: late @ 10.., ..
        } => sink(late),
        Signed { at, who: _ } => sink(at),
        _ => {}
    }
}

pub fn a_reference_in_a_pattern() {
    let event = signed();
    let text: &str = match &event {
        Signed { who, .. } => who,
        Typed(text) => text,
        _ => "none",
    };
    sink(text); //~ personal-data-in-analytics
}

pub fn changed_through_a_pattern() {
    let mut event = Typed(clean());
    if let Typed(text) = &mut event {
        text.push_str(source().as_str());
    }
    sink(event); //~ personal-data-in-analytics
}

pub fn cleared_through_a_pattern() {
    let mut event = Both(source(), clean());
    if let Both(a, b) = &mut event {
        *a = String::new();
        sink(b);
        sink(a);
    }
}

pub fn a_guard_does_not_take_it_away() {
    let limit = 3;
    let shown = match Typed(source()) {
        Typed(text) if text.len() > limit => text,
        Typed(_) => clean(),
        _ => String::new(),
    };
    sink(shown); //~ personal-data-in-analytics
}

pub fn a_guard_on_it_gives_something_else() {
    let limit = 3;
    let shown = match Typed(source()) {
        Typed(text) if text.len() > limit => "long",
        Typed(_) => "short",
        _ => "",
    };
    sink(shown);
}

pub fn matches_says_yes_or_no() {
    let event = signed();
    let is_signed = matches!(&event, Signed { who, .. } if who.contains('@'));
    sink(is_signed);
}

pub fn let_else_gives_the_payload() {
    let Signed { who, .. } = signed() else {
        return;
    };
    let shout = who + "!";
    sink(shout); //~ personal-data-in-analytics
}

pub fn let_else_leaves_with_something_clean() {
    let Typed(text) = Typed(clean()) else {
        sink(signed().is_opened());
        return;
    };
    sink(text);
}

impl Event {
    fn is_opened(&self) -> bool {
        matches!(self, Opened)
    }
    fn text(self) -> Option<String> {
        match self {
            Typed(text) => Some(text),
            Nested(inner) => inner.text(),
            Opened | Signed { .. } | Both(..) => None,
        }
    }
}

pub fn a_method_takes_it_out() {
    let event = Nested(Box::new(Typed(source())));
    if let Some(text) = event.text() {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn a_method_that_never_takes_it_out() {
    let event = Nested(Box::new(signed()));
    sink(event.is_opened());
}

pub fn a_labelled_variant() {
    let contact = Contact::Mail(String::from("ada@example.org"));
    match contact {
        Contact::Mail(to) => sink(to), //~ personal-data-in-analytics
        Contact::Desk(n) => sink(n),
    }
}

pub fn the_variant_without_a_label() {
    let contact = Contact::Desk(12);
    if let Contact::Desk(n) = contact {
        sink(n);
    }
}

pub fn rewrapped_in_another_enum() {
    enum Answer {
        Text(String),
        Nothing,
    }
    fn answer(event: Event) -> Answer {
        match event {
            Signed { who, .. } => Answer::Text(who),
            _ => Answer::Nothing,
        }
    }
    let Answer::Text(text) = answer(signed()) else {
        return;
    };
    sink(text); //~ personal-data-in-analytics
}

pub fn rewrapped_without_it() {
    #[derive(Debug)]
    enum Answer {
        At(u64),
        Nothing,
    }
    fn answer(event: Event) -> Answer {
        match event {
            Signed { at, .. } => Answer::At(at),
            _ => Answer::Nothing,
        }
    }
    sink(answer(signed()));
}

pub fn a_state_machine_carries_it_along() {
    #[derive(Debug)]
    enum State {
        Start,
        Asked { name: String },
        Done(String),
    }
    fn step(state: State) -> State {
        match state {
            State::Start => State::Asked { name: source() },
            State::Asked { name } => State::Done(name),
            State::Done(text) => State::Done(text),
        }
    }
    let end = step(step(State::Start));
    if let State::Done(text) = end {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn a_state_machine_that_forgets() {
    #[derive(Debug)]
    enum State {
        Asked { name: String },
        Done(usize),
    }
    fn step(state: State) -> State {
        match state {
            State::Asked { name } => State::Done(name.len()),
            done @ State::Done(_) => done,
        }
    }
    if let State::Done(n) = step(State::Asked { name: source() }) {
        sink(n);
    }
}

pub fn while_let_takes_them_one_by_one() {
    let mut queue = vec![Opened, signed(), Typed(clean())];
    while let Some(event) = queue.pop() {
        if let Signed { who, .. } = event {
            sink(who); //~ personal-data-in-analytics
        }
    }
}

pub fn ref_and_ref_mut() {
    let mut event = Both(clean(), clean());
    match event {
        Both(ref a, ref mut b) => {
            *b = source();
            sink(a);
            sink(&*b); //~ personal-data-in-analytics
        }
        _ => {}
    }
}
