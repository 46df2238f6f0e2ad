//! `#[cfg]`: only what is switched on is there.
//! cfg: tracking
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

#[cfg(feature = "tracking")]
fn name_for_events() -> String {
    source()
}
#[cfg(not(feature = "tracking"))]
fn name_for_events() -> String {
    clean()
}

#[cfg(feature = "offline")]
fn name_for_files() -> String {
    source()
}
#[cfg(not(feature = "offline"))]
fn name_for_files() -> String {
    clean()
}

pub fn a_function_that_is_switched_on() {
    sink(name_for_events()); //~ personal-data-in-analytics
}

pub fn a_function_that_is_switched_off() {
    sink(name_for_files());
}

pub fn a_statement_that_is_switched_on() {
    let mut text = clean();
    #[cfg(feature = "tracking")]
    text.push_str(&source());
    sink(text); //~ personal-data-in-analytics
}

pub fn a_statement_that_is_switched_off() {
    let mut text = clean();
    #[cfg(feature = "offline")]
    text.push_str(&source());
    sink(text);
}

pub fn a_statement_that_is_switched_off_by_a_not() {
    let who = source();
    #[cfg(not(feature = "tracking"))]
    sink(&who);
    #[cfg(feature = "tracking")]
    sink(who.len());
}

pub fn any_of_two() {
    let who = source();
    #[cfg(any(feature = "offline", feature = "tracking"))]
    sink(&who); //~ personal-data-in-analytics
}

pub fn all_of_two() {
    let who = source();
    #[cfg(all(feature = "offline", feature = "tracking"))]
    sink(&who);
}

pub fn all_of_one_and_a_not() {
    let who = source();
    #[cfg(all(feature = "tracking", not(feature = "offline")))]
    {
        let line = format!("seen {who}");
        sink(line); //~ personal-data-in-analytics
    }
}

#[derive(Debug, Default)]
struct Visit {
    page: String,
    #[cfg(feature = "offline")]
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    #[cfg(not(feature = "offline"))]
    mail: u32,
}

pub fn a_field_that_is_switched_off() {
    let visit = Visit {
        page: clean(),
        mail: Default::default(),
    };
    sink(&visit.mail);
    sink(visit);
}

#[derive(Debug)]
struct Account {
    #[cfg_attr(
        feature = "tracking",
        cfg_attr(privet, personal(category = "contact.email"))
    )]
    mail: String,
    #[cfg_attr(
        feature = "offline",
        cfg_attr(privet, personal(category = "contact.email"))
    )]
    nick: String,
}

pub fn a_label_that_is_switched_on() {
    let account = Account {
        mail: String::from("ada@example.org"),
        nick: clean(),
    };
    sink(account.mail); //~ personal-data-in-analytics
}

pub fn a_label_that_is_switched_off() {
    let account = Account {
        mail: String::new(),
        nick: clean(),
    };
    sink(account.nick);
}

mod reporter {
    #[cfg(feature = "tracking")]
    pub mod active {
        pub fn pass(text: &str) -> Option<String> {
            Some(text.to_owned())
        }
    }
    #[cfg(not(feature = "tracking"))]
    pub mod active {
        pub fn pass(_: &str) -> Option<String> {
            None
        }
    }
    #[cfg(feature = "offline")]
    pub mod quiet {
        pub fn pass(text: &str) -> Option<String> {
            Some(text.to_owned())
        }
    }
    #[cfg(not(feature = "offline"))]
    pub mod quiet {
        pub fn pass(_: &str) -> Option<String> {
            None
        }
    }
}

pub fn a_module_that_is_switched_on() {
    sink(reporter::active::pass(&source())); //~ personal-data-in-analytics
}

pub fn a_module_that_is_switched_off() {
    sink(reporter::quiet::pass(&source()));
}

pub fn an_arm_that_is_switched_off() {
    let who = source();
    let text = match who.len() {
        #[cfg(feature = "offline")]
        0..99 => who,
        _ => clean(),
    };
    sink(text);
}

pub fn an_arm_that_is_switched_on() {
    let who = source();
    let text = match who.len() {
        #[cfg(feature = "tracking")]
        0..99 => who,
        _ => clean(),
    };
    sink(text); //~ personal-data-in-analytics
}

#[cfg(test)]
mod tests {
    use super::{sink, source};

    #[test]
    fn a_test_may_send_what_it_likes() {
        sink(source());
    }
}
