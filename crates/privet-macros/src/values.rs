//! What the strings of an annotation may say: categories, names, paths and the closed sets of words.
//! Given the text, gives nothing when it is well formed, else what is wrong and what to write.
//! Whether a category or purpose exists is for the policy to say, not for a macro.

use crate::errors::Complaint;
use crate::nearest::hint;

/// Where data may leave.
pub(crate) const SINK_KINDS: &[&str] = &[
    "analytics",
    "marketing",
    "advertising",
    "crm",
    "email",
    "sms",
    "push",
    "chat",
    "error-tracking",
    "log",
    "metrics",
    "trace",
    "llm",
    "payment",
    "queue",
    "db",
    "cache",
    "file",
    "object-store",
    "session",
    "http",
    "webhook",
    "process",
    "response",
];

/// How much less personal a cleaner makes data, weakest first.
pub(crate) const GRADES: &[&str] = &["masks", "reduces", "pseudonymises", "encrypts", "removes"];

/// What a subject may ask for.
pub(crate) const RIGHTS: &[&str] = &["query", "modify", "update", "clear"];

/// Which outcome of a guard proves its point.
pub(crate) const OUTCOMES: &[&str] = &["true", "ok", "some", "returns"];

pub(crate) fn sink_kind(text: &str) -> Result<(), Complaint> {
    let help = format!("it is one of {}", SINK_KINDS.join(", "));
    one_of("sink kind", SINK_KINDS, text, &help)
}

pub(crate) fn grade(text: &str) -> Result<(), Complaint> {
    let help = "it is `masks` (hidden when printed), `reduces` (made coarser), `pseudonymises` \
        (hashed or replaced), `encrypts` or `removes`";
    one_of("grade", GRADES, text, help)
}

pub(crate) fn right(text: &str) -> Result<(), Complaint> {
    let help = "it is `query` (see it), `modify` (what the subject wrote), `update` (settings and \
        profile) or `clear` (erase it)";
    one_of("right", RIGHTS, text, help)
}

pub(crate) fn outcome(text: &str) -> Result<(), Complaint> {
    let help = "it is `true`, `ok`, `some`, or `returns` for a check that does not come back \
        otherwise";
    one_of("outcome", OUTCOMES, text, help)
}

fn one_of(what: &str, words: &[&str], text: &str, help: &str) -> Result<(), Complaint> {
    if words.contains(&text) {
        return Ok(());
    }
    let hint = hint(text, words.iter().copied());
    Err(Complaint::new(
        format!("unknown {what} `{text}`{hint}"),
        help,
    ))
}

/// Dotted words in kebab-case: `contact.email`, `government-ids`.
pub(crate) fn category(text: &str) -> Result<(), Complaint> {
    const FORM: &str = "a category is lower-case words with `-` inside and `.` between, \
        as in \"contact.email\"";
    if is_dotted_kebab(text) {
        return Ok(());
    }
    let hint = instead(text);
    let what = format!("malformed category `{text}`{hint}");
    Err(Complaint::new(what, FORM))
}

/// A lint, bare: `personal_data_in_logs` or `personal-data-in-logs`.
pub(crate) fn lint(text: &str) -> Result<(), Complaint> {
    if is_kebab(&text.replace('_', "-")) {
        return Ok(());
    }
    let hint = instead(text);
    Err(Complaint::new(
        format!("malformed lint `{text}`{hint}"),
        "a lint is lower-case words with `_` or `-` between, as in `personal_data_in_logs`",
    ))
}

/// The name of a purpose, subject or recipient of the policy.
pub(crate) fn name(text: &str) -> Result<(), Complaint> {
    const FORM: &str = "a name is letters, digits, `-`, `_` and `.`, as in \"service-quality\"";
    let may_stand = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !text.is_empty() && text.chars().all(may_stand) {
        return Ok(());
    }
    let hint = instead(text);
    Err(Complaint::new(
        format!("malformed name `{text}`{hint}"),
        FORM,
    ))
}

/// Free text that must say something.
pub(crate) fn text(text: &str) -> Result<(), Complaint> {
    if text.trim().is_empty() {
        let help = "say it in a sentence that a reviewer can judge";
        return Err(Complaint::new("empty text", help));
    }
    Ok(())
}

/// The path of a type: `Visit`, `crate::models::Visit`; `*` stands for a name, `**` for several.
pub(crate) fn path(text: &str) -> Result<(), Complaint> {
    let may_stand = |c: char| c.is_alphanumeric() || matches!(c, '_' | '*');
    let is_segment = |part: &str| {
        let name = part.strip_prefix("r#").unwrap_or(part);
        !name.is_empty() && name.chars().all(may_stand)
    };
    if text.split("::").all(is_segment) {
        return Ok(());
    }
    Err(Complaint::new(
        format!("`{text}` is no path of a type"),
        "write it without generics, as in \"Visit\" or \"crate::models::Visit\"",
    ))
}

fn is_dotted_kebab(text: &str) -> bool {
    text.split('.').all(is_kebab)
}

fn is_kebab(text: &str) -> bool {
    let is_word = |word: &str| {
        let mut bytes = word.bytes();
        let lower = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        !word.is_empty() && bytes.all(lower)
    };
    text.split('-').all(is_word)
}

/// The well-formed text that was most likely meant, as a question.
fn instead(text: &str) -> String {
    let meant = kebab(&text.trim().replace("::", "."));
    match is_dotted_kebab(&meant) {
        true => format!("; did you mean `{meant}`?"),
        false => String::new(),
    }
}

/// `contactEmail`, `Contact_Email` and `contact email` are all `contact-email`.
fn kebab(text: &str) -> String {
    let mut out = String::new();
    let mut after_lower = false;
    for c in text.chars() {
        if c.is_uppercase() && after_lower {
            out.push('-');
        }
        after_lower = c.is_lowercase();
        match c {
            '_' | ' ' | '/' => out.push('-'),
            other => out.extend(other.to_lowercase()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(checked: Result<(), Complaint>) -> String {
        checked.map_or_else(|complaint| complaint.what, |()| "fine".to_owned())
    }

    #[test]
    fn categories_are_dotted_words_in_kebab_case() {
        for text in ["browsing", "contact.email", "government-ids", "a1.b-2.c"] {
            assert_eq!(category(text), Ok(()), "{text}");
        }
        for text in ["a..b", ".a", "a.", "-a", "a-", "a--b", "é", "a b!", "a.-b"] {
            let told = what(category(text));
            assert_eq!(told, format!("malformed category `{text}`"));
        }
    }

    #[test]
    fn a_category_in_another_case_is_offered_in_ours() {
        for (text, meant) in [
            ("Browsing", "browsing"),
            ("contact::email", "contact.email"),
            ("contact/email", "contact-email"),
            ("government_ids", "government-ids"),
            ("Usage Logs", "usage-logs"),
            ("contactEmail", "contact-email"),
        ] {
            let wanted = format!("malformed category `{text}`; did you mean `{meant}`?");
            assert_eq!(what(category(text)), wanted);
        }
    }

    #[test]
    fn a_lint_has_one_name_in_two_spellings() {
        assert_eq!(lint("personal_data_in_logs"), Ok(()));
        assert_eq!(lint("personal-data-in-logs"), Ok(()));
        assert_eq!(
            what(lint("PersonalData")),
            "malformed lint `PersonalData`; did you mean `personal-data`?"
        );
    }

    #[test]
    fn names_hold_no_white_space() {
        assert_eq!(name("service-quality"), Ok(()));
        assert_eq!(name("Mail_2.eu"), Ok(()));
        assert_eq!(
            what(name("service quality")),
            "malformed name `service quality`; did you mean `service-quality`?"
        );
        assert_eq!(what(name("")), "malformed name ``");
    }

    #[test]
    fn a_word_of_a_closed_set_is_checked() {
        assert_eq!(sink_kind("object-store"), Ok(()));
        assert_eq!(
            what(sink_kind("error_tracking")),
            "unknown sink kind `error_tracking`; did you mean `error-tracking`?"
        );
        assert_eq!(
            what(grade("pseudonymizes")),
            "unknown grade `pseudonymizes`; did you mean `pseudonymises`?"
        );
        assert_eq!(what(right("erase")), "unknown right `erase`");
        assert_eq!(
            what(outcome("return")),
            "unknown outcome `return`; did you mean `returns`?"
        );
    }

    #[test]
    fn a_path_is_names_between_colons() {
        for text in ["Visit", "crate::models::*", "r#type::Visit"] {
            assert_eq!(path(text), Ok(()), "{text}");
        }
        for text in ["", "::Visit", "Vec<Visit>", "a.b", "a:b", "a b"] {
            let told = what(path(text));
            assert_eq!(told, format!("`{text}` is no path of a type"));
        }
    }
}
