//! Closures and function values: what they capture, take and give.
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

fn apply<A, B>(f: impl FnOnce(A) -> B, a: A) -> B {
    f(a)
}

fn twice<F>(f: F) -> String
where
    F: Fn(u8) -> String,
{
    f(1) + &f(2)
}

fn shout(text: String) -> String {
    text.to_uppercase()
}

fn size(text: String) -> usize {
    text.len()
}

pub fn captured_by_reference() {
    let who = source();
    let greet = || format!("hello {who}");
    sink(greet()); //~ personal-data-in-analytics
}

pub fn captured_and_only_measured() {
    let who = source();
    let long = || who.len() > 20;
    sink(long());
}

pub fn captured_by_move() {
    let who = source();
    let give = move || who;
    let text = give();
    sink(text); //~ personal-data-in-analytics
}

pub fn a_closure_that_ignores_its_capture() {
    let who = source();
    let give = move || {
        drop(who);
        clean()
    };
    sink(give());
}

pub fn sent_inside_the_closure() {
    let who = source();
    let send = |times: u32| {
        for _ in 0..times {
            sink(&who); //~ personal-data-in-analytics
        }
    };
    send(2);
}

pub fn a_parameter_comes_out() {
    let wrap = |text: String| vec![text];
    sink(wrap(clean()));
    sink(wrap(source())); //~ personal-data-in-analytics
}

pub fn a_parameter_stays_inside() {
    let measure = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    sink(measure(&source()));
}

pub fn passed_to_a_function() {
    let line = apply(|(a, b): (String, u8)| format!("{a}{b}"), (source(), 3));
    sink(line); //~ personal-data-in-analytics
}

pub fn passed_to_a_function_with_something_clean() {
    let who = source();
    let line = apply(
        |(a, b): (String, usize)| format!("{a}{b}"),
        (clean(), who.len()),
    );
    sink(line);
}

pub fn a_capture_passed_to_a_function() {
    let who = source();
    let text = twice(|n| format!("{n}. {who}; "));
    sink(text); //~ personal-data-in-analytics
}

pub fn a_clean_capture_passed_to_the_same_function() {
    let what = clean();
    sink(twice(|n| format!("{n}. {what}; ")));
}

pub fn through_two_layers() {
    fn outer(f: &dyn Fn(&str) -> String, text: &str) -> String {
        inner(&|s| f(s.trim()), text)
    }
    fn inner(f: &dyn Fn(&str) -> String, text: &str) -> String {
        f(text)
    }
    let text = outer(&|s| s.repeat(2), &source());
    sink(text); //~ personal-data-in-analytics
}

pub fn through_two_layers_to_a_length() {
    fn outer<R>(f: impl Fn(&str) -> R, text: &str) -> R {
        inner(|s| f(s.trim()), text)
    }
    fn inner<R>(f: impl Fn(&str) -> R, text: &str) -> R {
        f(text)
    }
    sink(outer(|s| s.len(), &source()));
}

pub fn returned_from_a_function() {
    fn prefixer(prefix: String) -> impl Fn(&str) -> String {
        move |text| format!("{prefix}{text}")
    }
    let by = prefixer(source());
    let plain = prefixer(clean());
    sink(plain("x"));
    sink(by("x")); //~ personal-data-in-analytics
}

pub fn returned_in_a_box() {
    fn choose(loud: bool) -> Box<dyn Fn(String) -> String> {
        if loud {
            Box::new(|s| s + "!")
        } else {
            Box::new(|_| String::from("..."))
        }
    }
    let speak = choose(coin());
    sink(speak(source())); //~ personal-data-in-analytics
}

pub fn returned_in_a_box_that_counts() {
    fn counter() -> Box<dyn FnMut(&str) -> usize> {
        let mut total = 0;
        Box::new(move |s| {
            total += s.len();
            total
        })
    }
    let mut count = counter();
    count(&source());
    sink(count("x"));
}

pub fn stored_in_a_field() {
    struct Button<'a> {
        label: &'a str,
        on_click: Box<dyn Fn() -> String + 'a>,
    }
    let who = source();
    let button = Button {
        label: "go",
        on_click: Box::new(|| who.clone()),
    };
    sink(button.label);
    let text = (button.on_click)();
    sink(text); //~ personal-data-in-analytics
}

pub fn stored_beside_another() {
    struct Hooks<F, G> {
        before: F,
        after: G,
    }
    let who = source();
    let hooks = Hooks {
        before: || 1,
        after: move || who,
    };
    sink((hooks.before)());
    drop((hooks.after)());
}

pub fn a_list_of_callbacks() {
    let who = source();
    let mut callbacks: Vec<Box<dyn FnOnce() -> String>> = Vec::new();
    callbacks.push(Box::new(clean));
    callbacks.push(Box::new(move || who));
    for callback in callbacks {
        sink(callback()); //~ personal-data-in-analytics
    }
}

pub fn state_of_a_mutable_closure() {
    let mut log = String::new();
    let mut write = |text: &str| log.push_str(text);
    write("by ");
    write(&source());
    sink(log); //~ personal-data-in-analytics
}

pub fn state_that_counts() {
    let mut seen = 0;
    let mut look = |text: &str| seen += usize::from(text.contains('@'));
    look(&source());
    look("nobody");
    sink(seen);
}

pub fn a_function_as_a_value() {
    let change: fn(String) -> String = shout;
    let text = change(source());
    sink(text); //~ personal-data-in-analytics
}

pub fn another_function_as_a_value() {
    let change: fn(String) -> usize = size;
    sink(change(source()));
}

pub fn a_method_path_as_a_value() {
    let words = Some(source())
        .map(String::into_bytes)
        .map(Vec::into_boxed_slice);
    sink(words.map(|bytes| String::from_utf8_lossy(&bytes).into_owned())); //~ personal-data-in-analytics
}

pub fn a_method_path_that_measures() {
    let n = Some(source()).as_deref().map(str::len);
    sink(n);
}

pub fn a_constructor_as_a_value() {
    #[derive(Debug)]
    struct Tag(String);
    let tags: Vec<Tag> = [source(), clean()].into_iter().map(Tag).collect();
    sink(tags); //~ personal-data-in-analytics
}

pub fn chosen_from_a_table() {
    let table: [(&str, fn(String) -> String); 2] = [("loud", shout), ("same", |s| s)];
    let (_, f) = table[std::process::id() as usize % 2];
    sink(f(source())); //~ personal-data-in-analytics
}

pub fn chosen_from_a_table_of_counters() {
    let table: [fn(&str) -> usize; 2] = [str::len, |s| s.lines().count()];
    let f = table[std::process::id() as usize % 2];
    sink(f(&source()));
}

pub fn a_closure_calls_a_closure() {
    let who = source();
    let inner = |n: usize| who[..n.min(who.len())].to_string();
    let outer = |n: usize| inner(n * 2) + "...";
    sink(outer(3)); //~ personal-data-in-analytics
}

pub fn a_closure_made_in_a_closure() {
    let make = |tail: String| move |head: &str| head.to_owned() + &tail;
    let end = make(source());
    let stop = make(clean());
    sink(stop("a"));
    sink(end("a")); //~ personal-data-in-analytics
}

pub fn composed() {
    fn then<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
        move |a| g(f(a))
    }
    let both = then(|s: String| s.replace('@', " "), |s: String| Some(s));
    sink(both(source())); //~ personal-data-in-analytics
}

pub fn composed_with_a_counter() {
    fn then<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
        move |a| g(f(a))
    }
    let both = then(|s: String| s.len(), |n: usize| n.to_string());
    sink(both(source()));
}

pub fn called_back_with_it() {
    fn with_user<R>(f: impl FnOnce(&str, u32) -> R) -> R {
        let user = source();
        f(&user, 40)
    }
    let age = with_user(|_, age| age);
    sink(age);
    with_user(|name, _| sink(name)); //~ personal-data-in-analytics
}

pub fn called_back_and_forth() {
    fn visit(f: &mut dyn FnMut(&mut String)) -> String {
        let mut text = clean();
        f(&mut text);
        text
    }
    let who = source();
    let text = visit(&mut |text| text.insert_str(0, &who));
    sink(text); //~ personal-data-in-analytics
}

pub fn called_back_and_nothing_comes() {
    fn visit(f: &mut dyn FnMut(&str)) -> String {
        let text = clean();
        f(&text);
        text
    }
    let mut seen = source();
    let text = visit(&mut |text| seen.push_str(text));
    sink(text);
}

pub fn an_option_of_a_closure() {
    let who = source();
    let late: Option<Box<dyn Fn() -> String>> = coin().then(|| Box::new(move || who.clone()) as _);
    let text = late.map_or_else(clean, |f| f());
    sink(text); //~ personal-data-in-analytics
}

pub fn a_recursive_closure_by_hand() {
    fn fix(f: &dyn Fn(&dyn Fn(u8) -> String, u8) -> String, n: u8) -> String {
        f(&|m| fix(f, m), n)
    }
    let who = source();
    let text = fix(
        &|again, n| if n == 0 { who.clone() } else { again(n - 1) },
        3,
    );
    sink(text); //~ personal-data-in-analytics
}

pub fn a_never_called_closure() {
    let who = source();
    let _unused = move || who;
    sink(clean());
}

pub fn a_shadowing_parameter() {
    let text = source();
    let f = |text: &str| text.to_string();
    sink(f("plain"));
    drop(text);
}

pub fn a_captured_reference_is_written_through() {
    let mut text = clean();
    let to = &mut text;
    let mut fill = || *to = source();
    fill();
    sink(&text); //~ personal-data-in-analytics
}

pub fn a_captured_reference_is_read_through() {
    let mut text = source();
    let to = &mut text;
    let read = || (*to).clone();
    *to = read();
    sink(&text); //~ personal-data-in-analytics
}

pub fn overwritten_where_nobody_may_come() {
    let mut text = source();
    let _ = Some(clean()).unwrap_or_else(|| {
        text = clean();
        clean()
    });
    sink(&text); //~ personal-data-in-analytics
}

pub fn one_of_two_clears_it() {
    let mut text = source();
    let clear: fn(&mut String) = if coin() { String::clear } else { |_| {} };
    clear(&mut text);
    sink(&text); //~ personal-data-in-analytics
}
