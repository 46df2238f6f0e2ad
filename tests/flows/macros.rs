//! `macro_rules!` of the crate: expanded, and then as if written out.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::HashMap;
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

macro_rules! same {
    ($e:expr) => {
        $e
    };
}

macro_rules! first {
    ($first:expr $(, $rest:expr)* $(,)?) => {{
        $(let _ = $rest;)*
        $first
    }};
}

macro_rules! glue {
    ($($part:expr),*) => {{
        let mut out = String::new();
        $(out.push_str(&$part.to_string());)*
        out
    }};
}

macro_rules! dict {
    ($($key:literal => $value:expr),* $(,)?) => {
        HashMap::from([$(($key, $value)),*])
    };
}

macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($field:ident : $ty:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default)]
        struct $name {
            $($field: $ty,)*
        }
        impl $name {
            $(fn $field(&self) -> &$ty {
                &self.$field
            })*
        }
    };
}

record! {
    /// Somebody.
    Member { mail: String, level: u8 }
}

macro_rules! longest {
    ($one:expr) => { $one };
    ($one:expr, $($more:expr),+) => {{
        let (a, b) = ($one, longest!($($more),+));
        if a.len() >= b.len() { a } else { b }
    }};
}

macro_rules! attempt {
    ($e:expr, else $back:expr) => {
        match $e {
            Ok(value) => value,
            Err(_) => return $back,
        }
    };
}

macro_rules! report {
    (quiet, $($arg:tt)*) => {
        drop(format!($($arg)*))
    };
    ($($arg:tt)*) => {
        sink(format!($($arg)*))
    };
}

macro_rules! handlers {
    ($($name:ident => $body:expr;)*) => {
        $(fn $name(who: &str) -> String {
            let f: fn(&str) -> String = $body;
            f(who)
        })*
    };
}

handlers! {
    greet => |who| format!("dear {who}");
    ignore => |_| clean();
}

macro_rules! impl_text {
    ($($ty:ident . $field:ident),*) => {
        $(impl Text for $ty {
            fn text(&self) -> String {
                self.$field.to_string()
            }
        })*
    };
}
trait Text {
    fn text(&self) -> String;
}
struct Letter {
    to: String,
    pages: u8,
}
struct Parcel {
    to: String,
    grams: u32,
}
impl_text!(Letter.to, Parcel.grams);

pub fn an_expression_passes() {
    let text = same!(source());
    sink(text); //~ personal-data-in-analytics
}

pub fn an_expression_passes_beside_it() {
    let who = source();
    let text = same!(clean());
    sink((text, same!(who.len())));
}

pub fn the_first_of_many() {
    let text = first!(source(), 1, "x");
    sink(text); //~ personal-data-in-analytics
}

pub fn the_others_of_many() {
    let text = first!(clean(), source(), 2,);
    sink(text);
}

pub fn repeated_in_a_body() {
    let text = glue!["to ", source(), 3];
    sink(text); //~ personal-data-in-analytics
}

pub fn repeated_without_it() {
    let text = glue!["to ", clean(), source().len()];
    sink(text);
}

pub fn a_map_literal() {
    let map = dict! { "mail" => source(), "plan" => clean() };
    sink(map.get("mail")); //~ personal-data-in-analytics
}

pub fn the_keys_of_a_map_literal() {
    let map = dict! { "mail" => source(), "plan" => clean() };
    sink(map.into_keys().max());
}

pub fn a_struct_made_by_a_macro() {
    let member = Member {
        mail: source(),
        level: 2,
    };
    sink(member.level());
    sink(member.mail()); //~ personal-data-in-analytics
}

pub fn the_other_field_of_it() {
    let mut member = Member {
        mail: source(),
        ..Default::default()
    };
    member.level += 1;
    sink(member.level());
}

pub fn a_recursive_macro() {
    let text = longest!(clean(), source(), clean());
    sink(text); //~ personal-data-in-analytics
}

pub fn a_recursive_macro_of_words() {
    let who = source();
    sink(longest!(clean(), who.len().to_string(), clean()));
}

pub fn a_return_inside_a_macro() {
    fn load(text: Result<String, ()>) -> String {
        let text = attempt!(text, else clean());
        text + "!"
    }
    sink(load(Ok(source()))); //~ personal-data-in-analytics
}

pub fn a_return_inside_a_macro_with_something_clean() {
    fn load(text: Result<usize, String>) -> String {
        let n = attempt!(text, else clean());
        n.to_string()
    }
    sink(load(Err(source())));
}

pub fn a_macro_that_sends() {
    let who = source();
    report!("hello {}", who); //~ personal-data-in-analytics
}

pub fn a_macro_that_sends_a_length() {
    let who = source();
    report!("hello {}", who.len());
}

pub fn the_quiet_arm() {
    let who = source();
    report!(quiet, "hello {who}");
}

pub fn functions_made_by_a_macro() {
    let who = source();
    sink(ignore(&who));
    sink(greet(&who)); //~ personal-data-in-analytics
}

pub fn impls_made_by_a_macro() {
    let letter = Letter {
        to: source(),
        pages: 2,
    };
    sink(letter.text()); //~ personal-data-in-analytics
}

pub fn impls_made_by_the_same_macro() {
    let parcel = Parcel {
        to: source(),
        grams: 400,
    };
    sink(parcel.text());
}

pub fn a_macro_that_binds_a_name() {
    macro_rules! with {
        ($name:ident = $value:expr => $body:block) => {{
            let $name = $value;
            $body
        }};
    }
    let text = with!(inner = source() => { inner.trim().to_owned() });
    sink(text); //~ personal-data-in-analytics
}

pub fn names_inside_a_macro_are_its_own() {
    macro_rules! shadow {
        ($value:expr) => {{
            let who = clean();
            let _ = $value;
            who
        }};
    }
    let who = source();
    sink(shadow!(who.len()));
}

pub fn a_macro_that_defines_a_macro() {
    macro_rules! define {
        ($name:ident, $value:expr) => {
            macro_rules! $name {
                () => {
                    $value
                };
            }
        };
    }
    define!(mail, source());
    define!(word, clean());
    sink(word!());
    sink(mail!()); //~ personal-data-in-analytics
}

pub fn tokens_handed_from_macro_to_macro() {
    macro_rules! outer {
        ($($t:tt)*) => {
            first!($($t)*)
        };
    }
    sink(outer!(clean(), source()));
    sink(outer!(source(), clean())); //~ personal-data-in-analytics
}

pub fn a_pattern_fragment() {
    macro_rules! pick {
        ($value:expr, $pattern:pat => $out:expr) => {
            match $value {
                $pattern => Some($out),
                _ => None,
            }
        };
    }
    let pair = (Some(source()), clean());
    let picked = pick!(pair.clone(), (Some(who), _) => who);
    sink(picked); //~ personal-data-in-analytics
    sink(pick!(pair, (None, word) => word));
}

pub fn std_macros_that_build() {
    let list = vec![source(); 2];
    sink(list.concat()); //~ personal-data-in-analytics
    let flag = matches!(list.as_slice(), [first, ..] if first.len() > 1);
    sink((flag, line!(), stringify!(source()), concat!("a", 1)));
}

mod shapes {
    macro_rules! side {
        ($value:expr) => {
            $crate::shapes::keep($value)
        };
    }
    pub(crate) use side;
    pub fn keep<T>(value: T) -> T {
        value
    }
}

pub fn a_macro_of_another_module() {
    let text = shapes::side!(source());
    sink(text); //~ personal-data-in-analytics
    sink(shapes::side!(4));
}

pub fn a_block_of_statements() {
    macro_rules! steps {
        ($out:ident; $($step:stmt;)*) => {
            let mut $out = String::new();
            $($step;)*
        };
    }
    steps! { text; text.push_str(&source()); text.push('!'); }
    sink(text); //~ personal-data-in-analytics
}
