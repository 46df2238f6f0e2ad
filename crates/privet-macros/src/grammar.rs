//! What each annotation may say, as tables: one grammar per annotation, one key per row.
//! Checking is `check`'s work; the tables are also the source of its help texts.

use proc_macro2::Span;

use crate::check::Checked;
use crate::date::date;
use crate::errors::{Complaint, Errors};
use crate::values;

/// An annotation.
pub(crate) struct Grammar {
    /// Its name.
    pub(crate) name: &'static str,
    /// What stands before the keys.
    pub(crate) first: First,
    pub(crate) keys: &'static [Key],
    /// A right use, shown when something is missing.
    pub(crate) example: &'static str,
    /// Judges what no single key can: keys that need or exclude each other.
    pub(crate) together: fn(&Checked, Span, &mut Errors),
}

/// What stands before the keys.
pub(crate) enum First {
    Nothing,
    /// A bare word: what it is called, and its check.
    Word(&'static str, Check),
    /// A string: what it is called, and its check.
    Text(&'static str, Check),
}

/// One key.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    pub(crate) needed: bool,
}

/// The value of a key.
pub(crate) enum Takes {
    /// None: `none`
    Nothing,
    /// One string: `key = ".."`
    Text(Check),
    /// Strings: `key("..", "..")`
    Texts(Check),
    /// A port or several: `key = 0`, `key = "self"`, `key = [0, "self"]`
    Ports,
}

/// Says what is wrong with a string.
pub(crate) type Check = fn(&str) -> Result<(), Complaint>;

const fn needs(name: &'static str, takes: Takes) -> Key {
    let needed = true;
    Key {
        name,
        takes,
        needed,
    }
}

const fn may(name: &'static str, takes: Takes) -> Key {
    let needed = false;
    Key {
        name,
        takes,
        needed,
    }
}

pub(crate) static PERSONAL: Grammar = Grammar {
    name: "personal",
    first: First::Nothing,
    keys: &[
        may("category", Takes::Text(values::category)),
        may("purpose", Takes::Text(values::name)),
        may("purposes", Takes::Texts(values::name)),
        may("subject", Takes::Text(values::name)),
        may("none", Takes::Nothing),
    ],
    example: r#"#[personal(category = "browsing", purpose = "service-quality")]"#,
    together: |checked, site, errors| {
        purpose_once(checked, errors);
        none_alone(checked, errors);
        something(checked, site, errors);
    },
};

pub(crate) static SOURCE: Grammar = Grammar {
    name: "source",
    first: First::Nothing,
    keys: &[
        needs("category", Takes::Text(values::category)),
        may("purpose", Takes::Text(values::name)),
        may("purposes", Takes::Texts(values::name)),
        may("subject", Takes::Text(values::name)),
        may("gives", Takes::Ports),
    ],
    example: r#"#[privet::source(category = "feedback", purpose = "service-quality")]"#,
    together: |checked, _, errors| purpose_once(checked, errors),
};

pub(crate) static SINK: Grammar = Grammar {
    name: "sink",
    first: First::Nothing,
    keys: &[
        needs("kind", Takes::Text(values::sink_kind)),
        may("recipient", Takes::Text(values::name)),
        may("takes", Takes::Ports),
        may("purpose", Takes::Text(values::name)),
    ],
    example: r#"#[privet::sink(kind = "marketing", recipient = "mailer", takes = 0)]"#,
    together: nothing,
};

pub(crate) static CLEANER: Grammar = Grammar {
    name: "cleaner",
    first: First::Nothing,
    keys: &[needs("how", Takes::Text(values::grade))],
    example: r#"#[privet::cleaner(how = "pseudonymises")]"#,
    together: nothing,
};

pub(crate) static GUARD: Grammar = Grammar {
    name: "guard",
    first: First::Nothing,
    keys: &[
        may("consent", Takes::Text(values::name)),
        may("right", Takes::Text(values::right)),
        may("subject", Takes::Ports),
        may("when", Takes::Text(values::outcome)),
    ],
    example: r#"#[privet::guard(consent = "demand-analysis")]"#,
    together: proves_one_thing,
};

pub(crate) static RIGHT: Grammar = Grammar {
    name: "right",
    first: First::Word("right", values::right),
    keys: &[needs("of", Takes::Text(values::path))],
    example: r#"#[privet::right(clear, of = "Visit")]"#,
    together: nothing,
};

pub(crate) static PURPOSE: Grammar = Grammar {
    name: "purpose",
    first: First::Text("purpose", values::name),
    keys: &[],
    example: r#"#[privet::purpose("demand-analysis")]"#,
    together: nothing,
};

pub(crate) static ALLOW: Grammar = Grammar {
    name: "allow",
    first: First::Word("lint", values::lint),
    keys: &[
        needs("reason", Takes::Text(values::text)),
        may("until", Takes::Text(date)),
        may("approved_by", Takes::Text(values::text)),
    ],
    example: r#"#[privet::allow(personal_data_in_logs, reason = "audit trail, kept 7 days")]"#,
    together: nothing,
};

fn nothing(_: &Checked, _: Span, _: &mut Errors) {}

fn purpose_once(checked: &Checked, errors: &mut Errors) {
    let (Some(_), Some(at)) = (checked.span("purpose"), checked.span("purposes")) else {
        return;
    };
    errors.push(
        at,
        Complaint::new(
            "both `purpose` and `purposes`",
            "keep one: `purpose = \"..\"` for one, `purposes(\"..\", \"..\")` for several",
        ),
    );
}

fn none_alone(checked: &Checked, errors: &mut Errors) {
    let Some(at) = checked.span("none") else {
        return;
    };
    let other = checked.keys().find(|&key| key != "none");
    if let Some(other) = other {
        errors.push(
            at,
            Complaint::new(
                format!("`none` together with `{other}`"),
                "`none` says that this was reviewed and is not personal; keep it alone, or drop it",
            ),
        );
    }
}

fn something(checked: &Checked, site: Span, errors: &mut Errors) {
    if checked.is_empty() && checked.is_readable() {
        errors.push(
            site,
            Complaint::new(
                "`personal` says nothing",
                "give a `category`, or `none` when this was reviewed and is not personal",
            ),
        );
    }
}

fn proves_one_thing(checked: &Checked, site: Span, errors: &mut Errors) {
    let example = GUARD.example;
    match (checked.span("consent"), checked.span("right")) {
        (Some(_), Some(at)) => errors.push(
            at,
            Complaint::new(
                "both `consent` and `right`",
                "a guard proves one thing; write two functions, or keep one key",
            ),
        ),
        (None, None) if checked.is_readable() => errors.push(
            site,
            Complaint::new(
                "missing key `consent` or `right`",
                format!("say what the check proves, as in `{example}`"),
            ),
        ),
        _ => {}
    }
}
