//! Ports, the places of a call that data enters or leaves by: given a text such as
//! `return.ok` or `arg 0.email`, says whether it is one.

use crate::errors::Complaint;
use crate::nearest::hint;

const ROOTS: &str = "a port begins with `return`, `self`, `arg N`, `args`, `closure N param K` \
    or `closure N return`";
const STEPS: &str = "after the dot comes a field, its number, `some`, `ok`, `err`, `elem`, `key`, \
    `value`, `future`, or a variant with its field as in `.Variant.0`";

/// A root, then any number of steps into the value.
pub(crate) fn port(text: &str) -> Result<(), Complaint> {
    let mut parts = text.split('.');
    let root = parts.next().unwrap_or_default();
    if !is_root(root) {
        let hint = hint(root, ["return", "self", "args", "arg 0"]);
        return Err(Complaint::new(format!("`{root}` is no port{hint}"), ROOTS));
    }
    let mut variant = None;
    for step in parts {
        if !is_name(step) {
            let what = format!("`.{step}` is no step of a port");
            return Err(Complaint::new(what, STEPS));
        }
        // What follows a variant is its field, whatever its case.
        let begins_variant = variant.is_none() && step.starts_with(char::is_uppercase);
        variant = begins_variant.then_some(step);
    }
    match variant {
        Some(variant) => Err(Complaint::new(
            format!("the variant `{variant}` lacks its field"),
            format!("name the field too, as in `.{variant}.0`"),
        )),
        None => Ok(()),
    }
}

fn is_root(text: &str) -> bool {
    let is_number = |text: &str| text.parse::<u16>().is_ok() && !text.starts_with('+');
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        ["return" | "self" | "args"] => true,
        ["arg", n] | [n] | ["closure", n, "return"] => is_number(n),
        ["closure", n, "param", k] => is_number(n) && is_number(k),
        _ => false,
    }
}

/// A field, its number, or a field named like a step (`r#value`).
fn is_name(text: &str) -> bool {
    let name = text.strip_prefix("r#").unwrap_or(text);
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_grammar_is_a_port() {
        for text in [
            "return",
            "return.future.ok.some.elem",
            "self",
            "self.0.1",
            "self.r#value",
            "2",
            "2.email",
            "arg 0",
            "arg 12.Variant.0",
            "arg 0.Variant.Inner",
            "args",
            "args.key",
            "closure 0 param 1.value",
            "closure 2 return.err",
        ] {
            assert_eq!(port(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn what_is_no_root_is_refused() {
        for text in [
            "",
            "argument 0",
            "arg",
            "arg -1",
            "arg +1",
            "arg 70000",
            "args 0",
            "closure 0",
            "closure 0 param",
            "email",
        ] {
            let complaint = port(text).expect_err(text);
            assert!(complaint.what.contains("is no port"), "{text}");
        }
        let complaint = port("retrun.ok").expect_err("misspelt");
        assert_eq!(
            complaint.what,
            "`retrun` is no port; did you mean `return`?"
        );
    }

    #[test]
    fn what_is_no_step_is_refused() {
        for text in ["return.", "return..ok", "self.a b", "self.a-b", "self.r#"] {
            let complaint = port(text).expect_err(text);
            assert!(complaint.what.contains("is no step"), "{text}");
        }
    }

    #[test]
    fn a_variant_needs_its_field() {
        let complaint = port("arg 0.Mail").expect_err("no field");
        assert_eq!(complaint.what, "the variant `Mail` lacks its field");
    }
}
