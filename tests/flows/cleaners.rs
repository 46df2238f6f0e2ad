//! Cleaners: what a strong one gives may leave; what it was given may not.
//! `pseudonym` pseudonymises (enough for an address), `mask` masks (too little), `redact` removes.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};

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

fn pseudonym(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{:x}", hasher.finish())
}

fn mask(text: &str) -> String {
    text.chars()
        .enumerate()
        .map(|(n, c)| if n < 9 { c } else { '*' })
        .collect()
}

fn redact(_: &str) -> &'static str {
    "(removed)"
}

pub fn cleaned_enough() {
    let who = pseudonym(&source());
    sink(who);
}

pub fn cleaned_too_little() {
    let who = mask(&source());
    sink(who); //~ personal-data-in-analytics
}

pub fn removed() {
    sink(redact(&source()));
}

pub fn the_original_leaks_beside_its_pseudonym() {
    let who = source();
    let alias = pseudonym(&who);
    sink(alias);
    sink(who); //~ personal-data-in-analytics
}

pub fn cleaned_on_one_way_only() {
    let mut who = source();
    if coin() {
        who = pseudonym(&who);
    }
    sink(who); //~ personal-data-in-analytics
}

pub fn cleaned_on_both_ways() {
    let who = source();
    let shown = if coin() {
        pseudonym(&who)
    } else {
        redact(&who).to_string()
    };
    sink(shown);
}

pub fn cleaned_too_late() {
    let who = source();
    sink(&who); //~ personal-data-in-analytics
    let who = pseudonym(&who);
    sink(who);
}

pub fn cleaned_in_a_loop() {
    let aliases: Vec<String> = vec![source(), source()]
        .iter()
        .map(|who| pseudonym(who))
        .collect();
    sink(aliases.join(","));
}

pub fn cleaned_in_a_loop_but_for_one() {
    let mut list = vec![source(), source()];
    for who in list.iter_mut().skip(1) {
        *who = pseudonym(who);
    }
    sink(list); //~ personal-data-in-analytics
}

pub fn cleaned_in_a_helper() {
    struct Safe {
        alias: String,
    }
    impl From<String> for Safe {
        fn from(who: String) -> Self {
            Safe {
                alias: pseudonym(&who.to_lowercase()),
            }
        }
    }
    let safe: Safe = source().into();
    sink(safe.alias);
}

pub fn a_helper_that_keeps_both() {
    struct Pair {
        alias: String,
        known_as: String,
    }
    fn pair(who: String) -> Pair {
        Pair {
            alias: pseudonym(&who),
            known_as: who,
        }
    }
    let pair = pair(source());
    sink(pair.alias);
    sink(pair.known_as); //~ personal-data-in-analytics
}

pub fn joined_to_something_clean() {
    let line = format!("{}:{}", pseudonym(&source()), clean());
    sink(line);
}

pub fn joined_to_the_original() {
    let who = source();
    let line = [pseudonym(&who), who].concat();
    sink(line); //~ personal-data-in-analytics
}

pub fn as_a_key() {
    let mut hits: HashMap<String, u32> = HashMap::new();
    *hits.entry(pseudonym(&source())).or_default() += 1;
    sink(hits);
}

pub fn as_a_key_with_the_original_as_value() {
    let mut seen: HashMap<String, String> = HashMap::new();
    let who = source();
    seen.insert(pseudonym(&who), who);
    sink(seen.keys().count());
    sink(seen.into_values().next()); //~ personal-data-in-analytics
}

pub fn masked_and_then_pseudonymised() {
    let who = pseudonym(&mask(&source()));
    sink(who);
}

pub fn pseudonymised_and_then_masked() {
    let who = mask(&pseudonym(&source()));
    sink(who);
}

pub fn through_a_closure() {
    let tidy: fn(&str) -> String = |text| pseudonym(text.trim());
    sink(Some(source()).as_deref().map(tidy));
}

pub fn through_a_closure_chosen_at_run_time() {
    let tidy: &dyn Fn(&str) -> String = if coin() { &pseudonym } else { &mask };
    sink(tidy(&source())); //~ personal-data-in-analytics
}

pub fn a_cleaner_of_the_same_name_elsewhere() {
    mod other {
        pub fn scrub(text: &str) -> String {
            text.to_owned()
        }
    }
    let who = other::scrub(&source());
    sink(who); //~ personal-data-in-analytics
}

pub fn in_an_option_chain() {
    let shown = Some(source())
        .filter(|who| who.contains('@'))
        .map(|who| pseudonym(&who))
        .unwrap_or_else(clean);
    sink(shown);
}

pub fn in_an_option_chain_with_a_leaky_fallback() {
    let who = source();
    let shown = Some(who.clone())
        .filter(|w| w.len() > 30)
        .map(|w| pseudonym(&w))
        .unwrap_or(who);
    sink(shown); //~ personal-data-in-analytics
}
