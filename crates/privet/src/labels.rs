//! The data map of a type: given by the derive as constants, it answers at run time
//! which field holds what, for what and whose. Nothing here allocates.

use core::slice;

/// The labels of a type's fields, in the order of the source.
///
/// Printed with `{}` it is a table, ready for an export or a page on transparency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Labels {
    fields: &'static [FieldLabel],
}

/// What one field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FieldLabel {
    path: &'static str,
    category: Option<&'static str>,
    purposes: &'static [&'static str],
    subject: Option<&'static str>,
}

impl Labels {
    /// A data map of these fields; the derive calls it.
    #[must_use]
    pub const fn new(fields: &'static [FieldLabel]) -> Labels {
        Labels { fields }
    }

    /// The label of the field at `path` (`"url"`, `"0"`, `"Variant.0"`).
    ///
    /// `None` is a field without a label: nobody has said yet whether it is personal.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&'static FieldLabel> {
        self.fields.iter().find(|field| field.path == path)
    }

    /// All fields that bear a label or were reviewed.
    pub fn iter(&self) -> slice::Iter<'static, FieldLabel> {
        self.fields.iter()
    }

    /// The fields that hold personal data: all but those reviewed as not personal.
    pub fn personal(&self) -> impl Iterator<Item = &'static FieldLabel> {
        self.iter().filter(|field| field.is_personal())
    }

    /// The fields of a category; `contact` covers `contact.email`.
    pub fn in_category<'a>(
        &self,
        category: &'a str,
    ) -> impl Iterator<Item = &'static FieldLabel> + 'a {
        self.iter().filter(move |field| field.is_in(category))
    }

    /// The fields that may be used for a purpose.
    pub fn for_purpose<'a>(
        &self,
        purpose: &'a str,
    ) -> impl Iterator<Item = &'static FieldLabel> + 'a {
        self.iter().filter(move |field| field.may_serve(purpose))
    }

    /// The fields as a slice, usable in constants.
    #[must_use]
    pub const fn as_slice(&self) -> &'static [FieldLabel] {
        self.fields
    }

    /// How many fields bear a label or were reviewed.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.fields.len()
    }

    /// No field bears a label.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }
}

impl IntoIterator for Labels {
    type Item = &'static FieldLabel;
    type IntoIter = slice::Iter<'static, FieldLabel>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for &Labels {
    type Item = &'static FieldLabel;
    type IntoIter = slice::Iter<'static, FieldLabel>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl FieldLabel {
    /// A field that holds personal data.
    #[must_use]
    pub const fn personal(
        path: &'static str,
        category: &'static str,
        purposes: &'static [&'static str],
        subject: Option<&'static str>,
    ) -> FieldLabel {
        FieldLabel {
            path,
            category: Some(category),
            purposes,
            subject,
        }
    }

    /// A field that was reviewed and holds nothing personal.
    #[must_use]
    pub const fn not_personal(path: &'static str) -> FieldLabel {
        FieldLabel {
            path,
            category: None,
            purposes: &[],
            subject: None,
        }
    }

    /// The field: `url`, `0`, `Variant.0`, `Variant.name`; `Variant` for a variant without fields,
    /// `self` for the value of a type that has no fields at all.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// What the data is, as in `contact.email`; `None` when it was reviewed as not personal.
    #[must_use]
    pub const fn category(&self) -> Option<&'static str> {
        self.category
    }

    /// What it may be used for; empty where the label leaves that to the policy.
    #[must_use]
    pub const fn purposes(&self) -> &'static [&'static str] {
        self.purposes
    }

    /// Whose data it is, where the label says so.
    #[must_use]
    pub const fn subject(&self) -> Option<&'static str> {
        self.subject
    }

    /// Holds personal data, and not just a note that somebody looked and found none.
    #[must_use]
    pub const fn is_personal(&self) -> bool {
        self.category.is_some()
    }

    /// Belongs to a category or to one inside it: `contact.email` is in `contact`.
    #[must_use]
    pub fn is_in(&self, category: &str) -> bool {
        let rest = self.category.and_then(|own| own.strip_prefix(category));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// May be used for a purpose.
    #[must_use]
    pub fn may_serve(&self, purpose: &str) -> bool {
        self.purposes.contains(&purpose)
    }
}
