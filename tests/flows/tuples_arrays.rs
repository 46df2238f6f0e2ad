//! Tuples, arrays and slices: one component is not another.
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

pub fn the_second_of_a_pair() {
    let pair = (clean(), source());
    sink(&pair.0);
    sink(&pair.1); //~ personal-data-in-analytics
}

pub fn the_first_of_a_pair() {
    let pair = (clean(), source());
    let (first, _) = &pair;
    sink(first);
}

pub fn the_pair_itself() {
    let pair = (1, source());
    sink(pair); //~ personal-data-in-analytics
}

pub fn a_pair_of_lengths() {
    let (a, b) = (source(), source());
    let lengths = (a.len(), b.chars().count());
    sink(lengths);
}

pub fn nested_tuples_keep_their_places() {
    let deep = ((clean(), 1), (2, (source(), clean())));
    let (_, (_, (who, what))) = &deep;
    sink(what);
    sink(&deep.0);
    sink(who); //~ personal-data-in-analytics
}

pub fn a_tuple_grows_and_is_taken_apart() {
    fn tail(t: (String, u32, String)) -> (u32, String) {
        (t.1, t.2)
    }
    let (n, text) = tail((clean(), 4, source()));
    sink(n);
    let line = [n.to_string(), text].concat();
    sink(line); //~ personal-data-in-analytics
}

pub fn a_tuple_loses_its_personal_end() {
    fn head(t: (String, u32, String)) -> (String, u32) {
        (t.0, t.1)
    }
    sink(head((clean(), 4, source())));
}

pub fn a_component_is_set() {
    let mut state = (clean(), clean(), 0_u8);
    state.1 = source();
    let (a, b, c) = state;
    sink((a, c));
    sink(b); //~ personal-data-in-analytics
}

pub fn a_component_is_set_back() {
    let mut state = (source(), clean());
    state.0 = String::new();
    sink(state);
}

pub fn components_change_places() {
    let mut pair = (source(), clean());
    pair = (pair.1, pair.0);
    sink(&pair.0);
    sink(pair.1); //~ personal-data-in-analytics
}

pub fn an_array_element_by_number() {
    let row = [clean(), source(), clean()];
    sink(&row[0]);
    sink(&row[1]); //~ personal-data-in-analytics
}

pub fn another_element_by_number() {
    let row = [clean(), source(), clean()];
    let [first, _, last] = &row;
    sink(first);
    sink(last);
    sink(&row[2]);
}

pub fn an_element_by_a_computed_number() {
    let row = [clean(), source(), clean()];
    let at = std::process::id() as usize % row.len();
    sink(&row[at]); //~ personal-data-in-analytics
}

pub fn an_element_of_an_array_without_any() {
    let who = source();
    let row = [clean(), who.len().to_string(), clean()];
    let at = std::process::id() as usize % row.len();
    sink(&row[at]);
}

pub fn a_pattern_with_a_rest() {
    let words = [clean(), clean(), source(), source()];
    let [first, second, rest @ ..] = words;
    sink((first, second));
    for word in rest {
        sink(word); //~ personal-data-in-analytics
    }
}

pub fn a_pattern_from_the_end() {
    let path = [clean(), clean(), source()];
    if let [.., last] = &path[..] {
        sink(last); //~ personal-data-in-analytics
    }
}

pub fn a_pattern_from_the_front_of_an_array() {
    let path = [clean(), clean(), source()];
    let [first, ..] = &path;
    sink(first);
}

pub fn a_slice_of_an_array() {
    fn widest<'a>(words: &[&'a str]) -> &'a str {
        let mut best = "";
        for word in words {
            if word.len() > best.len() {
                best = word;
            }
        }
        best
    }
    let (who, what) = (source(), clean());
    let words = [what.as_str(), who.as_str()];
    sink(widest(&words[..])); //~ personal-data-in-analytics
}

pub fn a_slice_of_clean_words() {
    fn widest<'a>(words: &[&'a str]) -> &'a str {
        words.iter().copied().max_by_key(|w| w.len()).unwrap_or("")
    }
    let (who, what) = (source(), clean());
    let words = [what.as_str(), "b"];
    sink(widest(&words));
}

pub fn elements_are_swapped() {
    let mut row = [source(), clean()];
    row.swap(0, 1);
    sink(&row[1]); //~ personal-data-in-analytics
}

pub fn elements_are_swapped_by_assignment() {
    let mut row = [source(), clean(), clean()];
    let last = std::mem::take(&mut row[2]);
    row[2] = std::mem::replace(&mut row[0], last);
    sink(&row[2]); //~ personal-data-in-analytics
}

pub fn an_element_is_replaced() {
    let mut row = [source(), clean()];
    row[0] = clean();
    sink(&row);
}

pub fn a_slice_pattern_on_arguments() {
    fn command(words: &[String]) -> Option<&String> {
        match words {
            [verb, object] if verb == "mail" => Some(object),
            [_, _, rest @ ..] => rest.first(),
            _ => None,
        }
    }
    let words = vec![String::from("mail"), source()];
    if let Some(object) = command(&words) {
        sink(object); //~ personal-data-in-analytics
    }
}

pub fn an_array_of_pairs() {
    let table = [("name", clean()), ("mail", source())];
    for (key, value) in &table {
        sink(key);
        sink(value); //~ personal-data-in-analytics
    }
}

pub fn the_keys_of_an_array_of_pairs() {
    let table = [("name", clean()), ("mail", source())];
    let keys: Vec<&str> = table.iter().map(|(key, _)| *key).collect();
    sink(keys);
}

pub fn a_matrix_cell() {
    let mut grid = [[0_u32; 3]; 2];
    let year: u32 = source().len() as u32;
    grid[1][2] = 4;
    sink(grid);
    sink(year);
}

pub fn a_matrix_of_texts() {
    let mut grid: [[String; 2]; 2] = Default::default();
    grid[1][0] = source();
    let [top, bottom] = grid;
    sink(top);
    let [cell, other] = bottom;
    sink(other);
    sink(cell); //~ personal-data-in-analytics
}

pub fn a_tuple_of_references_is_written_through() {
    let (mut left, mut right) = (clean(), clean());
    let ends = (&mut left, &mut right);
    *ends.1 = source();
    sink(left);
    sink(right); //~ personal-data-in-analytics
}

pub fn a_repeated_element() {
    let row = [const { String::new() }; 4];
    let filled = row.map(|cell| cell + &source());
    sink(&filled[3]); //~ personal-data-in-analytics
}

pub fn a_repeated_element_without_it() {
    let known = source();
    let row = [known.len(); 4];
    let text = row.map(|n| n.to_string());
    sink(&text[3]);
}

pub fn split_in_two() {
    let words = [source(), clean(), clean(), clean()];
    let (head, tail) = words.split_at(2);
    sink(head.to_vec()); //~ personal-data-in-analytics
}

pub fn chosen_between_two_arrays() {
    let with = [source(), clean()];
    let without = [clean(), clean()];
    let chosen = if coin() { &with } else { &without };
    sink(&chosen[0]); //~ personal-data-in-analytics
    sink(&chosen[1]);
    sink(without);
}

pub fn elements_are_turned_around() {
    let mut row = [source(), clean(), clean()];
    row.reverse();
    sink(&row[2]); //~ personal-data-in-analytics
}

pub fn elements_of_another_are_turned_around() {
    let mut row = [source(), clean()];
    let mut other = [clean(), clean()];
    other.reverse();
    sink(&other[1]);
    row.swap(0, 1);
    sink(&row[1]); //~ personal-data-in-analytics
}
