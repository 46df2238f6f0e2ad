//! What stands before the keys of an annotation: the right of `right`, the lint of `allow`,
//! the purpose of `purpose`. Given all arguments, takes that one out and judges it.

use proc_macro2::Span;

use crate::args::Arg;
use crate::check::{text_of, Checked};
use crate::errors::{Complaint, Errors};
use crate::grammar::{First, Grammar};

/// Takes the first part from the arguments; `site` is where its absence is reported.
pub(crate) fn take_first(
    grammar: &Grammar,
    args: &mut Vec<Arg>,
    site: Span,
    checked: &Checked,
    errors: &mut Errors,
) {
    let (First::Word(called, _) | First::Text(called, _)) = grammar.first else {
        return;
    };
    match args.iter().position(|arg| is_first(grammar, arg)) {
        Some(at) => {
            let arg = args.remove(at);
            let told = match at {
                0 => judge(grammar, &arg),
                _ => Err(as_in(format!("the {called} comes first"), grammar)),
            };
            if let Err(complaint) = told {
                errors.push(arg.span(), complaint);
            }
        }
        None => match (&grammar.first, args.first()) {
            (First::Word(..), Some(Arg::Bare(value))) => {
                let what = format!("the {called} is a bare word");
                errors.push(value.span, as_in(what, grammar));
                args.remove(0);
            }
            (First::Text(..), Some(Arg::Word(word))) => {
                let what = format!("the {called} is a string");
                errors.push(word.span, as_in(what, grammar));
                args.remove(0);
            }
            _ if checked.is_readable() => {
                errors.push(site, as_in(format!("missing {called}"), grammar));
            }
            _ => {}
        },
    }
}

/// Has the form of a first part, and is no key that lacks its value.
pub(crate) fn is_first(grammar: &Grammar, arg: &Arg) -> bool {
    let is_key = |text: &str| grammar.keys.iter().any(|key| key.name == text);
    match (&grammar.first, arg) {
        (First::Word(..), Arg::Word(word)) => !is_key(&word.text),
        (First::Text(..), Arg::Bare(_)) => true,
        _ => false,
    }
}

fn judge(grammar: &Grammar, arg: &Arg) -> Result<(), Complaint> {
    match (&grammar.first, arg) {
        (First::Word(_, check), Arg::Word(word)) => check(&word.text),
        (First::Text(called, check), Arg::Bare(value)) => text_of(value, called, *check).map(drop),
        _ => Ok(()),
    }
}

/// A complaint whose help is the annotation written rightly.
pub(crate) fn as_in(what: String, grammar: &Grammar) -> Complaint {
    let help = format!("write it as in `{}`", grammar.example);
    Complaint::new(what, help)
}
