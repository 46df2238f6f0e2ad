//! Which label each field bears: given a type's outline, gives one row per labelled or reviewed field.
//! A type's keys are defaults for its variants and fields, a variant's for its fields;
//! the innermost wins, and `none` begins afresh.

use proc_macro2::Span;

use crate::check::{check_args, check_whole, Checked};
use crate::errors::{Complaint, Errors};
use crate::grammar::PERSONAL;
use crate::outline::{Body, Field, Note, Outline, Variant};

/// One field of the type's data map.
pub(crate) struct Row {
    /// `url`, `0`, `Variant.0`, or `self` for a type without fields.
    pub(crate) path: String,
    /// Nothing when the field was reviewed and is not personal.
    pub(crate) label: Option<Label>,
}

#[derive(Clone)]
pub(crate) struct Label {
    pub(crate) category: String,
    pub(crate) purposes: Vec<String>,
    pub(crate) subject: Option<String>,
}

/// What is said at one place, or holds there by default.
#[derive(Clone, Default)]
struct Said {
    none: bool,
    category: Option<String>,
    purposes: Vec<String>,
    subject: Option<String>,
}

/// The rows, in the order of the source.
pub(crate) fn rows(outline: &Outline, errors: &mut Errors) -> Vec<Row> {
    let (of_type, _) = said(&outline.notes, &Said::default(), errors);
    let mut rows = Vec::new();
    let has_fields = match &outline.body {
        Body::Struct(fields) => {
            rows.extend(rows_of(fields, "", &of_type, errors));
            !fields.is_empty()
        }
        Body::Enum(variants) => {
            for variant in variants {
                rows.extend(rows_of_variant(variant, &of_type, errors));
            }
            variants.iter().any(|variant| !variant.fields.is_empty())
        }
    };
    if !has_fields {
        // The value itself is the data, as with `enum Theme { Light, Dark }`.
        if let Some(row) = of_type.row("self") {
            rows.insert(0, row);
        }
    }
    rows
}

fn rows_of_variant(variant: &Variant, of_type: &Said, errors: &mut Errors) -> Vec<Row> {
    let (here, own) = said(&variant.notes, of_type, errors);
    if !variant.fields.is_empty() {
        let prefix = format!("{}.", variant.name);
        return rows_of(&variant.fields, &prefix, &here, errors);
    }
    let Some(own) = own else {
        return Vec::new();
    };
    need_category(&here, &own, errors);
    here.row(&variant.name).into_iter().collect()
}

fn rows_of(fields: &[Field], prefix: &str, around: &Said, errors: &mut Errors) -> Vec<Row> {
    let mut rows = Vec::new();
    for field in fields {
        let (here, own) = said(&field.notes, around, errors);
        if let Some(own) = own {
            need_category(&here, &own, errors);
        }
        rows.extend(here.row(&format!("{prefix}{}", field.name)));
    }
    rows
}

/// A place that speaks for itself.
struct Own {
    span: Span,
    names_category: bool,
}

/// What holds at a place, and what was said there, if anything.
fn said(notes: &[Note], around: &Said, errors: &mut Errors) -> (Said, Option<Own>) {
    let Some(first) = notes.first() else {
        return (around.clone(), None);
    };
    let mut checked = Checked::default();
    for note in notes {
        match &note.inside {
            Some(inside) => {
                check_args(&PERSONAL, inside.clone(), note.span, &mut checked, errors);
            }
            None => {
                let help = format!("write it as in `{}`", PERSONAL.example);
                let what = "`personal` needs its keys in round brackets";
                errors.push(note.span, Complaint::new(what, help));
                checked.give_up();
            }
        }
    }
    check_whole(&PERSONAL, &checked, first.span, errors);
    let own = Own {
        span: first.span,
        names_category: checked.span("category").is_some() || !checked.is_readable(),
    };
    (Said::from(&checked).within(around), Some(own))
}

/// A field that is given a purpose or subject needs to say of what.
fn need_category(here: &Said, own: &Own, errors: &mut Errors) {
    if here.none || here.category.is_some() || own.names_category {
        return;
    }
    errors.push(
        own.span,
        Complaint::new(
            "missing key `category`",
            "neither this nor anything around it says what the data is; \
            add `category = \"..\"`, or `none` when it is not personal",
        ),
    );
}

impl Said {
    fn from(checked: &Checked) -> Said {
        let text = |key| checked.texts(key).first().cloned();
        let purposes = [checked.texts("purpose"), checked.texts("purposes")].concat();
        Said {
            none: checked.span("none").is_some(),
            category: text("category"),
            purposes,
            subject: text("subject"),
        }
    }

    /// This, with what is left open taken from around.
    fn within(self, around: &Said) -> Said {
        if self.none || around.none {
            return self;
        }
        Said {
            none: false,
            category: self.category.or_else(|| around.category.clone()),
            purposes: match self.purposes.is_empty() {
                true => around.purposes.clone(),
                false => self.purposes,
            },
            subject: self.subject.or_else(|| around.subject.clone()),
        }
    }

    fn row(&self, path: &str) -> Option<Row> {
        let path = path.to_owned();
        if self.none {
            return Some(Row { path, label: None });
        }
        let label = Label {
            category: self.category.clone()?,
            purposes: self.purposes.clone(),
            subject: self.subject.clone(),
        };
        let label = Some(label);
        Some(Row { path, label })
    }
}
