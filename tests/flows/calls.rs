//! Calls: arguments, results, recursion, modules, and what does not mix between two callers.
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

fn same(text: String) -> String {
    text
}

fn second<A, B>(_: A, b: B) -> B {
    b
}

fn decorate(text: &str, with: &str) -> String {
    let mut out = String::with_capacity(text.len() + with.len());
    out += with;
    out += text;
    out
}

mod office {
    pub mod desk {
        pub fn stamp(text: &str) -> String {
            super::seal(text, 3)
        }
        pub fn weigh(text: &str) -> usize {
            text.len()
        }
    }
    fn seal(text: &str, times: u8) -> String {
        if times == 0 {
            text.to_string()
        } else {
            seal(&format!("[{text}]"), times - 1)
        }
    }
    pub use desk::stamp as press;
    pub const MOTTO: &str = "in writing";
    pub fn motto(_: &str) -> &'static str {
        MOTTO
    }
}

mod post {
    pub use super::office::*;
    pub(super) use super::same as relay;
}

use office::desk;
use post::press;

pub fn through_a_function() {
    sink(same(source())); //~ personal-data-in-analytics
}

pub fn the_same_function_for_something_else() {
    let kept = same(source());
    sink(same(clean()));
    drop(kept);
}

pub fn one_function_two_callers() {
    let personal = decorate(&source(), "> ");
    let other = decorate(&clean(), "> ");
    sink(other);
    sink(personal); //~ personal-data-in-analytics
}

pub fn the_ignored_argument() {
    sink(second(source(), clean()));
}

pub fn the_returned_argument() {
    let both = second(clean(), second(0, source()));
    sink(both); //~ personal-data-in-analytics
}

pub fn over_modules_and_a_rename() {
    let text = press(&source());
    sink(text); //~ personal-data-in-analytics
}

pub fn over_modules_to_a_number() {
    let weight = desk::weigh(&source());
    sink(weight);
}

pub fn over_a_glob() {
    use post::*;
    let who = source();
    sink(motto(&who));
    sink(stamp_it(&who)); //~ personal-data-in-analytics
    fn stamp_it(text: &str) -> String {
        desk::stamp(text)
    }
}

pub fn over_a_private_re_export() {
    let text = post::relay(source());
    let text = crate::post::relay(text);
    sink(text); //~ personal-data-in-analytics
}

pub fn over_a_private_re_export_of_something_else() {
    let text = post::relay(clean());
    let _ = self::post::relay(source());
    sink(text);
}

pub fn six_deep() {
    fn one(s: String) -> String {
        two(s)
    }
    fn two(s: String) -> String {
        three(&s)
    }
    fn three(s: &str) -> String {
        four(s.trim()).1
    }
    fn four(s: &str) -> (u8, String) {
        (4, five(Some(s)))
    }
    fn five(s: Option<&str>) -> String {
        six(s.unwrap_or("nobody"))
    }
    fn six(s: &str) -> String {
        s.to_owned()
    }
    sink(one(source())); //~ personal-data-in-analytics
}

pub fn six_deep_to_nothing() {
    fn one(s: String) -> String {
        two(s)
    }
    fn two(s: String) -> String {
        three(&s)
    }
    fn three(s: &str) -> String {
        four(s.len())
    }
    fn four(n: usize) -> String {
        "*".repeat(n)
    }
    sink(one(source()));
}

pub fn recursion_hands_it_down() {
    fn countdown(n: u32, text: String) -> String {
        if n == 0 { text } else { countdown(n - 1, text) }
    }
    sink(countdown(4, source())); //~ personal-data-in-analytics
}

pub fn recursion_drops_it() {
    fn countdown(n: u32, text: String) -> u32 {
        if text.is_empty() {
            n
        } else {
            countdown(n + 1, text[1..].to_string())
        }
    }
    sink(countdown(0, source()));
}

pub fn mutual_recursion() {
    fn ping(n: u8, a: String, b: String) -> String {
        if n == 0 { a } else { pong(n - 1, b, a) }
    }
    fn pong(n: u8, x: String, y: String) -> String {
        if n == 0 { x } else { ping(n - 1, y, x) }
    }
    sink(ping(3, clean(), source())); //~ personal-data-in-analytics
}

pub fn mutual_recursion_on_something_else() {
    fn even(n: usize) -> bool {
        n == 0 || odd(n - 1)
    }
    fn odd(n: usize) -> bool {
        n != 0 && even(n - 1)
    }
    sink(even(source().len()));
}

pub fn out_of_an_argument() {
    fn fill(to: &mut String) -> usize {
        *to = source();
        to.len()
    }
    let mut text = clean();
    let n = fill(&mut text);
    sink(n);
    sink(text); //~ personal-data-in-analytics
}

pub fn into_a_helper_that_sends() {
    fn notify(channel: u8, text: &str) {
        let line = format!("{channel}: {text}");
        sink(line); //~ personal-data-in-analytics
    }
    notify(3, &source());
}

pub fn into_a_helper_that_sends_the_other_one() {
    fn notify(channel: u8, text: &str) {
        if !text.is_empty() {
            sink(channel);
        }
    }
    notify(3, &source());
}

pub fn two_results() {
    fn split(mail: &str) -> (String, usize) {
        let at = mail.find('@').unwrap_or(0);
        (mail[..at].to_string(), at)
    }
    let (user, at) = split(&source());
    sink(at);
    sink(user); //~ personal-data-in-analytics
}

pub fn a_default_for_the_missing() {
    fn or_nobody(text: Option<String>) -> String {
        match text {
            Some(text) => text,
            None => String::from("nobody"),
        }
    }
    sink(or_nobody(None));
    sink(or_nobody(Some(source()))); //~ personal-data-in-analytics
}

pub fn a_struct_in_a_struct_out() {
    #[derive(Debug)]
    struct In {
        body: String,
        size: usize,
    }
    #[derive(Debug)]
    struct Out {
        text: String,
        bytes: usize,
    }
    fn convert(input: In) -> Out {
        Out {
            text: input.body,
            bytes: input.size,
        }
    }
    let out = convert(In {
        body: source(),
        size: 4,
    });
    sink(out.bytes);
    sink(out.text); //~ personal-data-in-analytics
}

pub fn a_struct_whose_parts_stay_apart() {
    #[derive(Clone)]
    struct Pair {
        left: String,
        right: String,
    }
    fn flip(pair: Pair) -> Pair {
        Pair {
            left: pair.right,
            right: pair.left,
        }
    }
    let pair = flip(flip(flip(Pair {
        left: source(),
        right: clean(),
    })));
    sink(pair.left);
}

pub fn flipped_an_odd_number_of_times() {
    #[derive(Clone)]
    struct Pair {
        left: String,
        right: String,
    }
    fn flip(pair: Pair) -> Pair {
        Pair {
            left: pair.right,
            right: pair.left,
        }
    }
    let pair = flip(flip(flip(Pair {
        left: source(),
        right: clean(),
    })));
    sink(pair.right); //~ personal-data-in-analytics
}

pub fn a_function_in_a_function_hides_the_outer_one() {
    fn same(_: String) -> String {
        clean()
    }
    sink(same(source()));
}

pub fn a_function_in_a_block() {
    let text = {
        fn same(text: String) -> String {
            text + "!"
        }
        same(source())
    };
    sink(text); //~ personal-data-in-analytics
}

pub fn a_constant_function() {
    const fn pick(first: bool, a: &'static str, b: &'static str) -> &'static str {
        if first { a } else { b }
    }
    let who = source();
    sink(pick(who.is_empty(), "none", "one"));
}

pub fn by_way_of_a_never() {
    fn need(text: Option<String>) -> String {
        match text {
            Some(text) => text,
            None => stop(),
        }
    }
    fn stop() -> ! {
        std::process::exit(3)
    }
    sink(need(Some(source()))); //~ personal-data-in-analytics
}

pub fn nested_calls_as_arguments() {
    let line = decorate(
        &decorate(&clean(), &clean()),
        &decorate(&clean(), &source()),
    );
    sink(line); //~ personal-data-in-analytics
}

pub fn nested_calls_without_it() {
    let line = decorate(
        &decorate(&clean(), "a"),
        &decorate("b", &source().len().to_string()),
    );
    sink(line);
}
