//! Bindings: what `let`, shadowing and assignment do to the data.
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

pub fn a_let_carries() {
    let address = source();
    sink(address); //~ personal-data-in-analytics
}

pub fn another_let_is_another_value() {
    let address = source();
    let word = clean();
    sink(word);
    drop(address);
}

pub fn a_shadowing_name_is_the_new_value() {
    let text = clean();
    let text = format!("{text} from {}", source());
    sink(text); //~ personal-data-in-analytics
}

pub fn a_shadowed_value_is_gone_from_the_name() {
    let text = source();
    let text = clean();
    sink(text);
}

pub fn an_inner_shadow_does_not_reach_the_outer_name() {
    let label = clean();
    {
        let label = source();
        drop(label);
    }
    sink(label);
}

pub fn an_outer_name_is_back_after_the_block() {
    let label = source();
    {
        let label = clean();
        sink(label);
    }
    sink(label); //~ personal-data-in-analytics
}

pub fn assignment_replaces_what_was_there() {
    let mut note = source();
    note = clean();
    sink(note);
}

pub fn assignment_brings_new_data() {
    let mut note = clean();
    sink(note.clone());
    note = source();
    sink(note); //~ personal-data-in-analytics
}

pub fn one_branch_that_keeps_it_is_enough() {
    let mut note = source();
    if coin() {
        note = clean();
    }
    sink(note); //~ personal-data-in-analytics
}

pub fn replaced_in_both_branches() {
    let mut note = source();
    if coin() {
        note = clean();
    } else {
        note = String::new();
    }
    sink(note);
}

pub fn initialised_late() {
    let contact;
    if coin() {
        contact = clean();
    } else {
        contact = source();
    }
    sink(&contact); //~ personal-data-in-analytics
}

pub fn initialised_late_with_nothing_personal() {
    let contact: String;
    let who = source();
    if who.is_empty() {
        contact = clean();
    } else {
        contact = "nobody".to_string();
    }
    sink(&contact);
}

pub fn the_value_of_a_block() {
    let greeting = {
        let name = source();
        let mut text = String::from("hello ");
        text.push_str(&name);
        text
    };
    sink(greeting); //~ personal-data-in-analytics
}

pub fn a_block_that_only_looks() {
    let size = {
        let name = source();
        name.len()
    };
    sink(size);
}

pub fn the_value_of_an_if() {
    let who = if coin() { source() } else { clean() };
    sink(who.trim()); //~ personal-data-in-analytics
}

pub fn an_if_on_the_data_is_not_the_data() {
    let known = source();
    let who = if known.ends_with(".org") {
        "organisation"
    } else {
        "somebody"
    };
    sink(who);
}

pub fn the_value_of_a_match() {
    let kind = 3;
    let text = match kind {
        0 => clean(),
        1 | 2 => "two".to_owned(),
        _ => source(),
    };
    sink(text); //~ personal-data-in-analytics
}

pub fn a_match_on_the_data_gives_its_arms() {
    let text = source();
    let level = match text.as_str() {
        "" => 0,
        "root" => 2,
        _ => 1,
    };
    sink(level);
}

pub fn a_loop_breaks_with_it() {
    let mut tries = 0;
    let found = loop {
        tries += 1;
        if tries > 3 {
            break source();
        }
    };
    sink(found); //~ personal-data-in-analytics
}

pub fn a_labelled_break_takes_the_value_out() {
    let picked = 'search: {
        for round in 0..3 {
            if round == 1 {
                break 'search source();
            }
        }
        clean()
    };
    sink(picked); //~ personal-data-in-analytics
}

pub fn a_loop_counts_only() {
    let address = source();
    let mut tries = 0;
    let rounds = loop {
        tries += address.len();
        if tries > 30 {
            break tries;
        }
    };
    sink(rounds);
}

pub fn the_last_round_feeds_the_next() {
    let mut previous = clean();
    for _ in 0..2 {
        sink(&previous); //~ personal-data-in-analytics
        previous = source();
    }
}

pub fn each_round_starts_clean() {
    for _ in 0..2 {
        let mut current = clean();
        sink(&current);
        current = source();
        drop(current);
    }
}

pub fn through_three_names_and_a_borrow() {
    let a = source();
    let b = a;
    let c = &b;
    let d: &str = c.as_str();
    sink(d.to_uppercase()); //~ personal-data-in-analytics
}

pub fn three_names_of_something_else() {
    let a = source();
    let b = clean();
    let c = &b;
    let d: &str = c.as_str();
    sink(d.to_uppercase());
    drop(a);
}

pub fn two_lets_in_one_pattern() {
    let (left, right) = (clean(), source());
    sink(&left);
    sink(right); //~ personal-data-in-analytics
}

pub fn names_exchange_their_values() {
    let (mut first, mut second) = (source(), clean());
    (first, second) = (second, first);
    sink(&first);
    sink(second); //~ personal-data-in-analytics
}

pub fn a_wildcard_binds_nothing() {
    let _ = source();
    let (_, word) = (source(), clean());
    sink(word);
}

pub fn a_chain_of_ifs() {
    let n = std::process::id();
    let text = if n == 1 {
        String::from("init")
    } else if n == 2 {
        clean()
    } else {
        let mut own = source();
        own.make_ascii_lowercase();
        own
    };
    sink(text); //~ personal-data-in-analytics
}

pub fn a_constant_answer() {
    const NOBODY: &str = "nobody";
    let asked = source();
    let answer = if asked == NOBODY { NOBODY } else { "somebody" };
    sink(answer);
}

pub fn it_is_sent_before_it_is_overwritten() {
    let mut state = source();
    sink(&state); //~ personal-data-in-analytics
    state.clear();
    sink(&state);
}

pub fn it_is_overwritten_before_it_is_sent() {
    let mut state = String::with_capacity(64);
    state += &source();
    state = state.len().to_string();
    sink(&state);
}
