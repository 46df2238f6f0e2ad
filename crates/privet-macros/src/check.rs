//! An annotation against its grammar: given the arguments as written, gives those that make sense
//! and reports each that does not, at its own token.

use proc_macro2::{Span, TokenStream};

use crate::args::{self, Arg, Form, Value, Word};
use crate::errors::{Complaint, Errors};
use crate::first::{as_in, is_first, take_first};
use crate::grammar::{Check, First, Grammar, Key, Takes};
use crate::nearest::nearest;
use crate::port::port;

/// What an annotation says, as far as it makes sense.
#[derive(Default)]
pub(crate) struct Checked {
    given: Vec<Given>,
    unreadable: bool,
    unknown: bool,
}

/// A key that is there; without texts when its value is wrong, so that it is not missed as well.
struct Given {
    key: &'static str,
    span: Span,
    texts: Vec<String>,
}

impl Checked {
    /// Where the key stands.
    pub(crate) fn span(&self, key: &str) -> Option<Span> {
        self.find(key).map(|given| given.span)
    }

    /// The well-formed strings of the key.
    pub(crate) fn texts(&self, key: &str) -> &[String] {
        self.find(key).map_or(&[], |given| &given.texts)
    }

    /// The keys that are there.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.given.iter().map(|given| given.key)
    }

    /// Nothing was said, rightly or wrongly.
    pub(crate) fn is_empty(&self) -> bool {
        self.given.is_empty() && !self.unknown
    }

    /// No argument was lost to a mistake of syntax.
    pub(crate) fn is_readable(&self) -> bool {
        !self.unreadable
    }

    /// Counts the whole as not readable.
    pub(crate) fn give_up(&mut self) {
        self.unreadable = true;
    }

    fn find(&self, key: &str) -> Option<&Given> {
        self.given.iter().find(|given| given.key == key)
    }

    fn add(&mut self, key: &'static str, span: Span, texts: Vec<String>) {
        self.given.push(Given { key, span, texts });
    }
}

/// Checks a whole annotation; `site` is where a missing part is reported.
pub(crate) fn check(grammar: &'static Grammar, tokens: TokenStream, site: Span) -> Errors {
    let mut errors = Errors::default();
    let mut checked = Checked::default();
    check_args(grammar, tokens, site, &mut checked, &mut errors);
    check_whole(grammar, &checked, site, &mut errors);
    errors
}

/// Checks the arguments one by one; those of several brackets may be added up.
pub(crate) fn check_args(
    grammar: &'static Grammar,
    tokens: TokenStream,
    site: Span,
    checked: &mut Checked,
    errors: &mut Errors,
) {
    let before = errors.count();
    let mut args = args::read(tokens, errors);
    checked.unreadable |= errors.count() > before;
    take_first(grammar, &mut args, site, checked, errors);
    for arg in &args {
        check_arg(grammar, arg, checked, errors);
    }
}

/// Checks what only the whole can tell: what is missing, what does not go together.
pub(crate) fn check_whole(
    grammar: &'static Grammar,
    checked: &Checked,
    site: Span,
    errors: &mut Errors,
) {
    let missing = |key: &&Key| key.needed && checked.span(key.name).is_none();
    if checked.is_readable() {
        for key in grammar.keys.iter().filter(missing) {
            let what = format!("missing key `{}`", key.name);
            let help = format!("write it as in `{}`", grammar.example);
            errors.push(site, Complaint::new(what, help));
        }
    }
    (grammar.together)(checked, site, errors);
}

fn check_arg(grammar: &'static Grammar, arg: &Arg, checked: &mut Checked, errors: &mut Errors) {
    let (Arg::Word(word) | Arg::Pair(word, _) | Arg::List(word, _)) = arg else {
        checked.unknown = true;
        return errors.push(arg.span(), one_too_many(grammar, arg));
    };
    let Some(key) = grammar.keys.iter().find(|key| key.name == word.text) else {
        return unknown_key(grammar, word, arg, checked, errors);
    };
    if checked.span(key.name).is_some() {
        let what = format!("duplicate key `{}`", key.name);
        let help = "it is given above; keep one of them";
        return errors.push(word.span, Complaint::new(what, help));
    }
    let before = errors.count();
    let texts = texts_of(key, arg, errors);
    let is_wrong = errors.count() > before;
    let texts = if is_wrong { Vec::new() } else { texts };
    checked.add(key.name, word.span, texts);
}

/// A value without a key, or a word that is none.
fn one_too_many(grammar: &Grammar, arg: &Arg) -> Complaint {
    match grammar.first {
        First::Word(called, _) | First::Text(called, _) if is_first(grammar, arg) => {
            let help = "write one annotation for each";
            Complaint::new(format!("a second {called}"), help)
        }
        _ => as_in("a value without a key".to_owned(), grammar),
    }
}

/// Offers the nearest key, before others one that is written the same way.
fn unknown_key(
    grammar: &'static Grammar,
    word: &Word,
    arg: &Arg,
    checked: &mut Checked,
    errors: &mut Errors,
) {
    let names = |wanted: fn(&Key, &Arg) -> bool| {
        let keys = grammar.keys.iter().filter(move |key| wanted(key, arg));
        keys.map(|key| key.name)
    };
    let meant =
        nearest(&word.text, names(has_form_of)).or_else(|| nearest(&word.text, names(|_, _| true)));
    checked.unknown = true;
    if meant.is_none() && is_first(grammar, arg) {
        return errors.push(word.span, one_too_many(grammar, arg));
    }
    let hint = meant.map_or_else(String::new, |key| format!("; did you mean `{key}`?"));
    let what = format!("unknown key `{}`{hint}", word.text);
    errors.push(word.span, Complaint::new(what, known_keys(grammar)));
    if let Some(key) = meant.filter(|key| checked.span(key).is_none()) {
        checked.add(key, word.span, Vec::new());
    }
}

fn has_form_of(key: &Key, arg: &Arg) -> bool {
    match key.takes {
        Takes::Nothing => matches!(arg, Arg::Word(_)),
        Takes::Text(_) | Takes::Ports => matches!(arg, Arg::Pair(..)),
        Takes::Texts(_) => matches!(arg, Arg::List(..)),
    }
}

fn known_keys(grammar: &Grammar) -> String {
    let name = grammar.name;
    let keys: Vec<String> = grammar
        .keys
        .iter()
        .map(|key| format!("`{}`", key.name))
        .collect();
    match keys.as_slice() {
        [] => format!("write it as in `{}`", grammar.example),
        [one] => format!("`{name}` takes {one}"),
        [most @ .., last] => format!("`{name}` takes {} and {last}", most.join(", ")),
    }
}

/// How a key is written.
fn form_of(key: &Key) -> String {
    let name = key.name;
    match key.takes {
        Takes::Nothing => format!("`{name}`"),
        Takes::Text(_) => format!("`{name} = \"..\"`"),
        Takes::Texts(_) => format!("`{name}(\"..\", \"..\")`"),
        Takes::Ports => format!("`{name} = \"arg 0.email\"` or `{name} = [\"self\", 1]`"),
    }
}

/// The strings of a key, each checked.
fn texts_of(key: &Key, arg: &Arg, errors: &mut Errors) -> Vec<String> {
    match (&key.takes, arg) {
        (Takes::Nothing, Arg::Word(_)) => Vec::new(),
        (Takes::Text(check), Arg::Pair(_, value)) => {
            checked_texts(key, std::slice::from_ref(value), *check, errors)
        }
        (Takes::Texts(check), Arg::List(word, values)) => {
            if values.is_empty() {
                errors.push(word.span, names_nothing(key));
            }
            checked_texts(key, values, *check, errors)
        }
        (Takes::Ports, Arg::Pair(_, value)) => {
            check_ports(key, value, errors);
            Vec::new()
        }
        _ => {
            errors.push(arg.span(), wrong_form(key, arg));
            Vec::new()
        }
    }
}

fn checked_texts(key: &Key, values: &[Value], check: Check, errors: &mut Errors) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for value in values {
        match text_of(value, key.name, check) {
            Ok(text) if texts.contains(&text) => {
                let help = "name it once";
                errors.push(value.span, Complaint::new(format!("`{text}` twice"), help));
            }
            Ok(text) => texts.push(text),
            Err(complaint) => errors.push(value.span, complaint),
        }
    }
    texts
}

/// A string that passes the check; `key` is what a complaint calls it.
pub(crate) fn text_of(value: &Value, key: &str, check: Check) -> Result<String, Complaint> {
    match &value.form {
        Form::Text(text) => checked_text(text, key, check).map(|()| text.clone()),
        Form::Number(_) | Form::List(_) | Form::Other => Err(Complaint::new(
            format!("`{key}` takes a string"),
            "write it in double quotes; a constant or a macro cannot be read here",
        )),
    }
}

fn checked_text(text: &str, key: &str, check: Check) -> Result<(), Complaint> {
    check(text).map_err(|complaint| match text.trim() {
        "" => Complaint::new(format!("empty `{key}`"), complaint.help),
        _ => complaint,
    })
}

fn check_ports(key: &Key, value: &Value, errors: &mut Errors) {
    let told = match &value.form {
        Form::Text(text) | Form::Number(text) => checked_text(text, key.name, port),
        Form::List(ports) if ports.is_empty() => Err(names_nothing(key)),
        Form::List(ports) => return ports.iter().for_each(|port| check_ports(key, port, errors)),
        Form::Other => Err(Complaint::new(
            format!("`{}` takes a port", key.name),
            "a port is a string such as \"arg 0.email\", or a bare number",
        )),
    };
    if let Err(complaint) = told {
        errors.push(value.span, complaint);
    }
}

fn names_nothing(key: &Key) -> Complaint {
    let help = format!("write {}, or leave it out", form_of(key));
    Complaint::new(format!("`{}` names nothing", key.name), help)
}

fn wrong_form(key: &Key, arg: &Arg) -> Complaint {
    let name = key.name;
    let what = match (&key.takes, arg) {
        (_, Arg::Word(_)) => format!("`{name}` lacks its value"),
        (Takes::Nothing, _) => format!("`{name}` takes no value"),
        (Takes::Texts(_), _) => format!("`{name}` takes its strings in round brackets"),
        (Takes::Text(_), _) => format!("`{name}` takes one string, after `=`"),
        (Takes::Ports, _) => format!("`{name}` takes its ports after `=`"),
    };
    Complaint::new(what, format!("write {}", form_of(key)))
}
