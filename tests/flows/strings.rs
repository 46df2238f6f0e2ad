//! Strings: every piece of a text carries it, its length does not.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::fmt::{Debug, Write};
use std::path::{Path, PathBuf};

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

pub fn formatted_by_position() {
    let line = format!("{} wrote {}", source(), 3);
    sink(line); //~ personal-data-in-analytics
}

pub fn formatted_inline() {
    let who = source();
    sink(format!("<{who}>")); //~ personal-data-in-analytics
}

pub fn formatted_by_name() {
    let line = format!("{name:>width$}", name = source(), width = 30);
    sink(line); //~ personal-data-in-analytics
}

pub fn formatted_with_debug() {
    let who = Some(source());
    sink(format!("{who:?}")); //~ personal-data-in-analytics
}

pub fn formatted_without_it() {
    let who = source();
    let line = format!("{} wrote {n}", "somebody", n = who.len());
    sink(line);
}

pub fn braces_are_no_names() {
    let who = source();
    let line = format!("{{who}} {}", who.is_empty());
    sink(line);
}

pub fn only_the_width_comes_from_it() {
    let who = source();
    let line = format!("{:1$}", "x", who.len());
    sink(line);
}

pub fn by_index_and_again() {
    let line = format!("{0}-{1}-{0}", source(), clean());
    sink(line); //~ personal-data-in-analytics
}

pub fn written_into_a_string() {
    let mut out = String::new();
    write!(out, "dear {}", source()).unwrap();
    sink(&out); //~ personal-data-in-analytics
}

pub fn written_into_another_string() {
    let (mut out, mut other) = (String::new(), String::new());
    writeln!(&mut out, "dear {}", source()).ok();
    writeln!(other, "dear {}", "all").ok();
    sink(other);
}

pub fn added_up() {
    let line = clean() + ", " + &source();
    sink(line); //~ personal-data-in-analytics
}

pub fn added_piece_by_piece() {
    let mut line = String::from("to: ");
    line += source().trim_end();
    line.push('\n');
    sink(line.as_bytes().to_vec().len());
    sink(line); //~ personal-data-in-analytics
}

pub fn joined_and_concatenated() {
    let parts = [clean(), source()];
    let joined = parts.join("; ");
    let glued = ["a", joined.as_str()].concat();
    sink(glued); //~ personal-data-in-analytics
}

pub fn joined_by_it() {
    let joined = ["a", "b"].join(&source());
    sink(joined); //~ personal-data-in-analytics
}

pub fn joined_words() {
    let parts = [clean(), source().len().to_string()];
    sink(parts.join("; "));
}

pub fn concat_of_literals() {
    let who = source();
    sink((concat!("user", "-", 1), who.len()));
}

pub fn split_and_picked() {
    let who = source();
    let mut parts = who.split('@');
    let user = parts.next().unwrap_or("");
    sink(user.to_owned()); //~ personal-data-in-analytics
}

pub fn split_and_counted() {
    let who = source();
    let parts = who.split('@').count();
    sink(parts);
}

pub fn sliced() {
    let who = source();
    let at = who.find('@').unwrap_or(0);
    sink(at);
    sink(&who[..at]); //~ personal-data-in-analytics
}

pub fn stripped_and_trimmed() {
    let line = format!("mailto:{} ", source());
    let address = line.trim().strip_prefix("mailto:");
    sink(address); //~ personal-data-in-analytics
}

pub fn asked_questions() {
    let who = source();
    sink((
        who.starts_with('a'),
        who.contains(".org"),
        who.eq_ignore_ascii_case("x"),
    ));
}

pub fn changed_in_case_and_replaced() {
    let text = source().to_lowercase().replacen('a', "4", 1).repeat(2);
    sink(text); //~ personal-data-in-analytics
}

pub fn replaced_into_a_template() {
    let letter = "dear NAME, welcome".replace("NAME", &source());
    sink(letter); //~ personal-data-in-analytics
}

pub fn a_template_of_numbers() {
    let letter = "you have N mails".replace("N", &source().len().to_string());
    sink(letter);
}

pub fn through_chars() {
    let reversed: String = source()
        .chars()
        .rev()
        .filter(|c| !c.is_whitespace())
        .collect();
    sink(reversed); //~ personal-data-in-analytics
}

pub fn through_char_indices_to_numbers() {
    let dots: Vec<usize> = source()
        .char_indices()
        .filter(|(_, c)| *c == '.')
        .map(|(at, _)| at)
        .collect();
    sink(dots);
}

pub fn through_bytes() {
    let bytes = source().into_bytes();
    let xored: Vec<u8> = bytes.iter().map(|b| b ^ 0x20).collect();
    sink(String::from_utf8_lossy(&xored)); //~ personal-data-in-analytics
}

pub fn parsed_to_a_number_and_shown() {
    struct Form {
        #[cfg_attr(privet, personal(category = "contact"))]
        phone: String,
    }
    let form = Form {
        phone: String::from("5550123"),
    };
    let number: u64 = form.phone.parse().unwrap_or_default();
    sink(number); //~ personal-data-in-analytics
}

pub fn parsed_from_something_else() {
    let who = source();
    let number: u64 = clean().parse().unwrap_or(who.len() as u64);
    sink(number);
}

pub fn as_an_os_string_and_a_path() {
    let mut path = PathBuf::from("/home");
    path.push(source());
    let name: Option<&OsStr> = path.file_name();
    sink(name.map(|n| n.to_string_lossy())); //~ personal-data-in-analytics
}

pub fn a_path_without_it() {
    let who: OsString = source().into();
    let path = Path::new("/home").join("shared");
    sink((path.display().to_string(), who.len()));
}

pub fn lines_of_a_text() {
    let text = format!("from: {}\nsize: 3", source());
    for line in text.lines() {
        if let Some((key, value)) = line.split_once(": ") {
            sink(value); //~ personal-data-in-analytics
        }
    }
}

pub fn hex_by_hand() {
    let mut out = String::new();
    for byte in source().bytes() {
        let _ = write!(out, "{byte:02x}");
    }
    sink(out); //~ personal-data-in-analytics
}

pub fn stars_by_hand() {
    let stars: String = source().chars().map(|_| '*').collect();
    sink(stars);
}

pub fn char_by_char() {
    let who = source();
    let mut initials = String::new();
    for word in who.split(['.', '@']) {
        if let Some(first) = word.chars().next() {
            initials.push(first);
        }
    }
    sink(initials); //~ personal-data-in-analytics
}

pub fn cleared_and_reused() {
    let mut buffer = source();
    let n = buffer.len();
    buffer.clear();
    let _ = write!(buffer, "{n} letters");
    sink(buffer);
}

pub fn drained_and_reused() {
    let mut buffer = source();
    let head: String = buffer.drain(..3).collect();
    buffer.clear();
    sink(&buffer);
    sink(head); //~ personal-data-in-analytics
}

pub fn literals_beside_it() {
    let who = source();
    let kind = if who.len() > 9 { "long" } else { "short" };
    let mut out = String::from(kind);
    out.extend(["-", "address"]);
    sink(out);
}

pub fn a_cow_of_parts() {
    fn quote(text: &str) -> Cow<'_, str> {
        if text.contains('"') {
            text.replace('"', "'").into()
        } else {
            text.into()
        }
    }
    let who = source();
    let mut row = vec![quote("id")];
    row.push(quote(&who));
    sink(row.join(",")); //~ personal-data-in-analytics
}

pub fn to_string_of_a_number() {
    let n = source().len();
    let text = n.to_string() + &format!("{n:>5}") + &(n as f64 / 2.0).to_string();
    sink(text);
}

pub fn a_char_of_it() {
    let who = source();
    let first: Option<char> = who.chars().next();
    let shown = first.map(|c| c.to_uppercase().to_string());
    sink(shown); //~ personal-data-in-analytics
}

pub fn is_there_a_char() {
    let who = source();
    sink(who.chars().next().is_some_and(char::is_alphabetic));
}
