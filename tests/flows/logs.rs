//! Our own logs: printing, debugging, panicking and asserting.
//! lints: personal-data-in-logs
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::{self, Debug, Display, Formatter};
use std::io::{self, BufWriter, Write};

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug, PartialEq)]
struct Customer {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    id: u64,
}
impl Customer {
    fn sample() -> Self {
        Customer {
            mail: source(),
            id: 7,
        }
    }
}
impl Display for Customer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "customer {}", self.id)
    }
}

pub fn printed(customer: &Customer) {
    println!("mail to {}", customer.mail); //~ personal-data-in-logs
}

pub fn the_number_is_printed(customer: &Customer) {
    println!("mail to {}", customer.id);
    print!("{:?}", customer.mail.len());
}

pub fn printed_inline() {
    let who = source();
    println!("mail to {who}, please"); //~ personal-data-in-logs
}

pub fn printed_to_the_other_stream() {
    let line = source() + "\n";
    eprint!("{line:>40}"); //~ personal-data-in-logs
}

pub fn printed_as_a_whole(customer: &Customer) {
    eprintln!("{customer:#?}"); //~ personal-data-in-logs
}

pub fn displayed_as_a_whole(customer: &Customer) {
    eprintln!("{customer}");
}

pub fn printed_a_literal() {
    let who = source();
    println!("{{who}}");
    println!("{}", who.is_ascii());
}

pub fn debugged() {
    let who = dbg!(source()); //~ personal-data-in-logs
    drop(who);
}

pub fn debugged_a_length() {
    let who = source();
    let n = dbg!(who.len());
    println!("{}", n + 1);
}

pub fn debugged_and_passed_on() {
    let n = dbg!(clean());
    println!("{n}");
}

pub fn panicked() {
    let who = source();
    if coin() {
        panic!("nobody called {who}"); //~ personal-data-in-logs
    }
}

pub fn panicked_with_a_number() {
    let who = source();
    if coin() {
        panic!("nobody with {} letters", who.len());
    }
}

pub fn asserted(customer: &Customer) {
    assert!(customer.id > 0, "no id for {}", customer.mail); //~ personal-data-in-logs
}

pub fn asserted_without_a_word(customer: &Customer) {
    assert!(customer.mail.contains('@'));
    debug_assert!(customer.id > 0, "no id");
}

pub fn asserted_equal(customer: &Customer) {
    assert_eq!(customer.mail, "root"); //~ personal-data-in-logs
}

pub fn asserted_equal_numbers(customer: &Customer) {
    assert_eq!(customer.mail.len(), 15, "of {}", customer.id);
    assert_ne!(customer.id, 0);
}

pub fn written_to_a_stream() -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "mail to {}", source())?; //~ personal-data-in-logs
    out.flush()
}

pub fn a_length_is_written_to_a_stream() -> io::Result<()> {
    let who = source();
    writeln!(io::stderr(), "{} letters", who.len())
}

pub fn through_a_logger_of_our_own() {
    struct Logger {
        prefix: &'static str,
    }
    impl Logger {
        fn info(&self, message: impl Display) {
            println!("{}: {message}", self.prefix); //~ personal-data-in-logs
        }
    }
    let logger = Logger { prefix: "shop" };
    logger.info(format_args!("mail to {}", source()));
}

pub fn through_a_logger_of_our_own_with_a_number(customer: &Customer) {
    struct Logger {
        prefix: &'static str,
    }
    impl Logger {
        fn warn(&self, message: &str) {
            eprintln!("{}: {message}", self.prefix);
        }
    }
    Logger { prefix: "shop" }.warn(&customer.to_string());
}

pub fn by_a_macro_of_our_own() {
    macro_rules! trace {
        ($($arg:tt)*) => {
            eprintln!("[trace] {}", format_args!($($arg)*))
        };
    }
    let who = source();
    trace!("{} letters", who.len());
    trace!("seen {who}"); //~ personal-data-in-logs
}

pub fn in_the_text_of_an_error() {
    fn find(who: String) -> Result<u32, String> {
        Err(format!("no account for {who}"))
    }
    if let Err(error) = find(source()) {
        eprintln!("error: {error}"); //~ personal-data-in-logs
    }
}

pub fn in_an_error_that_names_no_one() {
    fn find(who: String) -> Result<u32, String> {
        Err(format!("no account of {} letters", who.len()))
    }
    if let Err(error) = find(source()) {
        eprintln!("error: {error}");
    }
}

pub fn in_a_loop_over_customers() {
    let customers = vec![Customer::sample(), Customer::sample()];
    for (n, Customer { mail, id }) in customers.iter().enumerate() {
        println!("{n}: {id}");
        println!("{n}: {mail}"); //~ personal-data-in-logs
    }
}

pub fn in_a_closure_that_is_called_later() {
    let who = source();
    let mut callbacks: Vec<Box<dyn Fn()>> = vec![Box::new(|| println!("started"))];
    callbacks.push(Box::new(move || println!("for {who}"))); //~ personal-data-in-logs
    callbacks.iter().for_each(|callback| callback());
}
