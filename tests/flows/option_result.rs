//! `Option`, `Result` and `?`: the payload goes where its side goes.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::{self, Debug, Display};

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

#[derive(Debug)]
enum Failure {
    Unknown(String),
    Closed,
}

#[derive(Debug)]
struct Wrapped {
    text: String,
    code: u16,
}

impl From<Failure> for Wrapped {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unknown(who) => Wrapped {
                text: who,
                code: 404,
            },
            Failure::Closed => Wrapped {
                text: String::new(),
                code: 503,
            },
        }
    }
}

fn lookup(known: bool) -> Result<String, Failure> {
    if known {
        Ok(source())
    } else {
        Err(Failure::Closed)
    }
}

fn fails() -> Result<u32, Failure> {
    Err(Failure::Unknown(source()))
}

pub fn some_holds_it() {
    let found = Some(source());
    sink(found); //~ personal-data-in-analytics
}

pub fn is_some_does_not_tell() {
    let found = Some(source());
    sink(found.is_some());
    sink(found.iter().count());
}

pub fn unwrap_takes_it_out() {
    let found = Some(source()).filter(|who| !who.is_empty());
    sink(found.unwrap()); //~ personal-data-in-analytics
}

pub fn the_other_side_of_a_result() {
    let outcome: Result<String, u8> = if coin() { Ok(source()) } else { Err(4) };
    if let Err(code) = outcome {
        sink(code);
    }
}

pub fn the_err_side_has_it() {
    let outcome = fails();
    if let Err(Failure::Unknown(who)) = outcome {
        sink(who); //~ personal-data-in-analytics
    }
}

pub fn the_ok_side_of_one_that_fails() {
    match fails() {
        Ok(count) => sink(count),
        Err(Failure::Closed) | Err(Failure::Unknown(_)) => sink("failed"),
    }
}

pub fn map_changes_it_and_keeps_it() {
    let line = Some(source()).map(|who| format!("<{who}>"));
    sink(line.unwrap_or_default()); //~ personal-data-in-analytics
}

pub fn map_can_leave_it_behind() {
    let length = Some(source()).map(|who| who.len());
    sink(length);
}

pub fn map_to_a_constant() {
    let known = Some(source()).map(|_| "known").unwrap_or("unknown");
    sink(known);
}

pub fn and_then_goes_on_with_it() {
    fn host(mail: String) -> Option<String> {
        let (_, host) = mail.split_once('@')?;
        Some(host.to_owned())
    }
    let host = Some(source()).and_then(host);
    sink(host.as_deref()); //~ personal-data-in-analytics
}

pub fn and_keeps_the_second() {
    let second = Some(source()).and(Some(clean()));
    sink(second);
}

pub fn and_of_a_personal_second() {
    let second = Ok::<_, ()>(1).and(Ok(source()));
    sink(second); //~ personal-data-in-analytics
}

pub fn or_falls_back_to_it() {
    let name = None.or(Some(source()));
    sink(name); //~ personal-data-in-analytics
}

pub fn or_else_of_something_clean() {
    let asked = source();
    let name: Option<String> = None;
    let name = name.or_else(|| (asked.len() > 3).then(clean));
    sink(name);
}

pub fn ok_or_puts_it_into_the_error() {
    let outcome = None::<u32>.ok_or(source());
    let text = outcome.unwrap_err();
    sink(text); //~ personal-data-in-analytics
}

pub fn ok_or_else_keeps_the_value_apart() {
    let outcome = Some(3).ok_or_else(source);
    if let Ok(number) = outcome {
        sink(number);
    }
}

pub fn ok_drops_the_error() {
    let count = fails().ok();
    sink(count);
}

pub fn err_keeps_the_error() {
    let failure = fails().err();
    sink(failure); //~ personal-data-in-analytics
}

pub fn map_err_on_its_way() {
    let outcome = fails().map_err(|failure| match failure {
        Failure::Unknown(who) => format!("no {who}"),
        Failure::Closed => String::from("closed"),
    });
    sink(outcome); //~ personal-data-in-analytics
}

pub fn map_err_throws_it_away() {
    let outcome = fails().map_err(|_| "failed");
    sink(outcome);
}

pub fn the_question_mark_goes_on() {
    fn greeting() -> Result<String, Failure> {
        let who = lookup(true)?;
        Ok(["dear ", &who].concat())
    }
    sink(greeting().unwrap_or_default()); //~ personal-data-in-analytics
}

pub fn the_question_mark_turns_the_error() {
    fn count() -> Result<u32, Wrapped> {
        let n = fails()?;
        Ok(n + 1)
    }
    if let Err(wrapped) = count() {
        sink(wrapped.code);
        sink(wrapped.text); //~ personal-data-in-analytics
    }
}

pub fn the_question_mark_and_a_clean_error() {
    fn size() -> Result<usize, Wrapped> {
        let who = lookup(false)?;
        Ok(who.len())
    }
    match size() {
        Ok(n) => sink(n),
        Err(wrapped) => sink(wrapped.text),
    }
}

pub fn the_question_mark_in_a_boxed_error() {
    #[derive(Debug)]
    struct Missing(String);
    impl Display for Missing {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "no such person: {}", self.0)
        }
    }
    impl std::error::Error for Missing {}
    fn find() -> Result<(), Box<dyn std::error::Error>> {
        Err(Missing(source()))?;
        Ok(())
    }
    if let Err(error) = find() {
        sink(error.to_string()); //~ personal-data-in-analytics
    }
}

pub fn a_boxed_error_with_a_plain_text() {
    fn find() -> Result<usize, Box<dyn std::error::Error>> {
        let who = source();
        if who.len() < 3 {
            return Err("too short".into());
        }
        Ok(who.len())
    }
    match find() {
        Ok(n) => sink(n),
        Err(error) => sink(error.to_string()),
    }
}

pub fn the_question_mark_on_an_option() {
    fn first_word(text: Option<&str>) -> Option<&str> {
        text?.split('@').next()
    }
    let who = source();
    sink(first_word(Some(&who))); //~ personal-data-in-analytics
    sink(first_word(Some("plain")));
}

pub fn an_early_return_has_it() {
    fn pick(fast: bool) -> Option<String> {
        if fast {
            return Some(source());
        }
        None
    }
    let picked = pick(coin()).into_iter().chain(pick(true)).next();
    sink(picked); //~ personal-data-in-analytics
}

pub fn an_early_return_keeps_it_inside() {
    fn check() -> Result<(), u8> {
        let who = source();
        if who.is_empty() {
            return Err(1);
        }
        Ok(())
    }
    sink(check());
}

pub fn take_leaves_none() {
    let mut slot = Some(source());
    let taken = slot.take();
    sink(&slot);
    sink(taken); //~ personal-data-in-analytics
}

pub fn replace_gives_the_old_one() {
    let mut slot = Some(clean());
    let old = slot.replace(source());
    sink(old);
    sink(slot); //~ personal-data-in-analytics
}

pub fn insert_overwrites() {
    let mut slot = Some(source());
    slot.insert(clean()).push('!');
    sink(slot);
}

pub fn get_or_insert_with_fills_it() {
    let mut slot: Option<Vec<String>> = None;
    slot.get_or_insert_with(Vec::new).push(source());
    sink(slot.map(|list| list.join(";"))); //~ personal-data-in-analytics
}

pub fn zip_keeps_two_places() {
    let pair = Some(clean()).zip(Some(source()));
    let (left, right) = pair.unzip();
    sink(left);
    sink(right); //~ personal-data-in-analytics
}

pub fn zip_of_numbers() {
    let pair = Some(source().len()).zip(Some(clean()));
    sink(pair);
}

pub fn map_or_both_ways() {
    let text = fails().map_or(source(), |n| n.to_string());
    sink(text); //~ personal-data-in-analytics
}

pub fn map_or_else_from_the_error() {
    let text = fails().map_or_else(|e| format!("{e:?}"), |n| n.to_string());
    sink(text); //~ personal-data-in-analytics
}

pub fn map_or_else_without_it() {
    let text = fails().map_or_else(|_| clean(), |n| n.to_string());
    sink(text);
}

pub fn transposed_and_flattened() {
    let nested: Option<Result<Option<String>, ()>> = Some(Ok(Some(source())));
    let flat = nested.transpose().ok().flatten().flatten();
    sink(flat); //~ personal-data-in-analytics
}

pub fn as_ref_and_cloned() {
    let stored = Some(source());
    let borrowed = stored.as_ref();
    let copy = borrowed.cloned().xor(None);
    sink(copy); //~ personal-data-in-analytics
}

pub fn as_ref_of_something_else() {
    let stored = (Some(clean()), Some(source()));
    let copy = stored.0.as_ref().cloned();
    sink(copy);
}

pub fn inspected_on_the_way() {
    let count = Some(source())
        .inspect(|who| sink(who)) //~ personal-data-in-analytics
        .map(|who| who.len());
    sink(count);
}

pub fn unwrap_or_else_of_the_error() {
    let n = fails().unwrap_or_else(|failure| {
        sink(failure); //~ personal-data-in-analytics
        0
    });
    sink(n);
}

pub fn collected_with_a_failure() {
    let all: Result<Vec<String>, Failure> = ["a", "b"]
        .into_iter()
        .map(|key| lookup(key == "a"))
        .collect();
    match all {
        Ok(list) => sink(list.concat()), //~ personal-data-in-analytics
        Err(failure) => sink(failure),
    }
}

pub fn only_numbers_collected() {
    let all: Option<Vec<usize>> = [true, false]
        .into_iter()
        .map(|k| lookup(k).ok().map(|w| w.len()))
        .collect();
    sink(all);
}

pub fn if_let_else_if_let() {
    let (a, b): (Option<String>, Result<String, String>) = (None, Err(source()));
    if let Some(text) = a {
        sink(text);
    } else if let Ok(text) = &b {
        sink(text);
    } else if let Err(text) = b {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn unwrap_or_default_of_nothing() {
    let nobody: Option<String> = None;
    let who = source();
    let text = nobody.unwrap_or_default();
    sink((text, who.is_ascii()));
}
