//! Which impl is meant when only the type on the other side says so: `collect`, `parse`, `into`, `sum`, `default`.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::iter::Sum;
use std::str::FromStr;

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}

/// Keeps the text.
#[derive(Clone, Debug, Default)]
struct Kept(String);

/// Keeps how long the text was.
#[derive(Clone, Copy, Debug, Default)]
struct Measured(usize);

impl FromStr for Kept {
    type Err = ();
    fn from_str(text: &str) -> Result<Kept, ()> {
        Ok(Kept(text.trim().to_owned()))
    }
}
impl FromStr for Measured {
    type Err = ();
    fn from_str(text: &str) -> Result<Measured, ()> {
        Ok(Measured(text.len()))
    }
}
impl From<String> for Kept {
    fn from(text: String) -> Kept {
        Kept(text)
    }
}
impl From<usize> for Kept {
    fn from(len: usize) -> Kept {
        Kept("x".repeat(len))
    }
}
impl From<String> for Measured {
    fn from(text: String) -> Measured {
        Measured(text.len())
    }
}
impl FromIterator<String> for Kept {
    fn from_iter<I: IntoIterator<Item = String>>(texts: I) -> Kept {
        let mut all = String::new();
        for text in texts {
            all.push_str(&text);
        }
        Kept(all)
    }
}
impl FromIterator<String> for Measured {
    fn from_iter<I: IntoIterator<Item = String>>(texts: I) -> Measured {
        Measured(texts.into_iter().count())
    }
}
impl Sum<Kept> for Kept {
    fn sum<I: Iterator<Item = Kept>>(all: I) -> Kept {
        let mut whole = String::new();
        for one in all {
            whole.push_str(&one.0);
        }
        Kept(whole)
    }
}
impl Sum<Kept> for Measured {
    fn sum<I: Iterator<Item = Kept>>(all: I) -> Measured {
        Measured(all.count())
    }
}
impl TryFrom<&str> for Kept {
    type Error = ();
    fn try_from(text: &str) -> Result<Kept, ()> {
        if text.is_empty() {
            return Err(());
        }
        Ok(Kept(text.to_owned()))
    }
}
impl TryFrom<&str> for Measured {
    type Error = ();
    fn try_from(text: &str) -> Result<Measured, ()> {
        Ok(Measured(text.len()))
    }
}

fn keep(kept: Kept) -> Kept {
    kept
}
fn measure(measured: Measured) -> Measured {
    measured
}

pub fn parsed_by_the_binding() {
    let kept: Kept = source().parse().unwrap();
    sink(kept); //~ personal-data-in-analytics
}

pub fn parsed_by_the_binding_into_a_length() {
    let measured: Measured = source().parse().unwrap();
    sink(measured);
}

pub fn parsed_by_turbofish() {
    let kept = source().parse::<Kept>();
    sink(kept); //~ personal-data-in-analytics
}

pub fn parsed_by_turbofish_into_a_length() {
    let measured = source().parse::<Measured>();
    sink(measured);
}

pub fn into_by_the_parameter() {
    sink(keep(source().into())); //~ personal-data-in-analytics
}

pub fn into_by_the_parameter_a_length() {
    sink(measure(source().into()));
}

fn as_kept(text: String) -> Kept {
    text.into()
}
fn as_measured(text: String) -> Measured {
    text.into()
}

pub fn into_by_the_result() {
    sink(as_kept(source())); //~ personal-data-in-analytics
}

pub fn into_by_the_result_a_length() {
    sink(as_measured(source()));
}

pub fn into_by_a_field() {
    struct Row {
        kept: Kept,
        measured: Measured,
    }
    let row = Row {
        kept: source().into(),
        measured: source().into(),
    };
    sink(row.measured);
    sink(row.kept); //~ personal-data-in-analytics
}

pub fn from_a_length_of_it() {
    let kept: Kept = source().len().into();
    sink(kept);
}

pub fn tried_by_the_binding() {
    let text = source();
    let kept: Result<Kept, ()> = text.as_str().try_into();
    sink(kept); //~ personal-data-in-analytics
}

pub fn tried_by_the_binding_into_a_length() {
    let text = source();
    let measured: Result<Measured, ()> = text.as_str().try_into();
    sink(measured);
}

pub fn collected_by_the_binding() {
    let kept: Kept = vec![clean(), source()].into_iter().collect();
    sink(kept); //~ personal-data-in-analytics
}

pub fn collected_by_the_binding_into_a_count() {
    let measured: Measured = vec![clean(), source()].into_iter().collect();
    sink(measured);
}

pub fn collected_by_turbofish_in_the_middle() {
    let whole = [source()].into_iter().collect::<Kept>().0;
    sink(whole); //~ personal-data-in-analytics
}

pub fn collected_by_turbofish_in_the_middle_a_count() {
    let whole = [source()].into_iter().collect::<Measured>().0;
    sink(whole);
}

pub fn collected_into_keys() {
    let names: BTreeMap<String, usize> = [source()].into_iter().zip([1]).collect();
    sink(names.values().copied().max());
    sink(names.keys().next()); //~ personal-data-in-analytics
}

pub fn collected_into_a_result() {
    let all: Result<Vec<Kept>, ()> = [source()].iter().map(|text| text.parse()).collect();
    sink(all.unwrap()); //~ personal-data-in-analytics
}

pub fn collected_into_a_result_of_lengths() {
    let all: Result<Vec<Measured>, ()> = [source()].iter().map(|text| text.parse()).collect();
    sink(all.unwrap());
}

pub fn summed_by_the_binding() {
    let whole: Kept = [Kept(source())].into_iter().sum();
    sink(whole); //~ personal-data-in-analytics
}

pub fn summed_by_the_binding_into_a_count() {
    let count: Measured = [Kept(source())].into_iter().sum();
    sink(count);
}

/// The module of the name hides no primitive type.
mod beside_the_module {
    use std::str;

    pub struct First(pub String);
    pub struct Valid(pub bool);

    impl From<&str> for First {
        fn from(text: &str) -> First {
            First(text.split('@').next().unwrap_or(text).to_owned())
        }
    }
    impl From<&str> for Valid {
        fn from(text: &str) -> Valid {
            Valid(str::from_utf8(text.as_bytes()).is_ok())
        }
    }
}

pub fn into_beside_a_module_of_the_name() {
    let text = source();
    let first: beside_the_module::First = text.as_str().into();
    sink(first.0); //~ personal-data-in-analytics
}

pub fn into_beside_a_module_of_the_name_a_flag() {
    let text = source();
    let valid: beside_the_module::Valid = text.as_str().into();
    sink(valid.0);
}

pub fn the_larger_of_a_literal_and_a_length() {
    let longest = 0.max(source().len());
    sink(longest);
}
